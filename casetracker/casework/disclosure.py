"""Disclosure inside one family: what one relative must not learn from the office.

Records carry topics, rules name topics, and a record with a named topic stays off that relative's papers. Free text has
no topic a program could tell: it is confirmed by the caseworker against the rules shown beside it.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from uuid import UUID

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.record import Line, Record, TermsColumn, Words, id_field, kept_as


class Topic(StrEnum):
    """What a record tells of, for rules on who must not learn it."""

    CAPTIVITY = "captivity"
    DEATH = "death"
    TRANSFERS = "transfers"
    IDENTIFICATION = "identification"
    CIRCUMSTANCES = "circumstances"
    SERVICE = "service"
    OTHER_RELATIVES = "other_relatives"
    CONTACTS = "contacts"
    EFFECTS = "effects"
    BURIAL = "burial"


class RuleOfNothing(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Choose at least one topic that this relative must not learn of, or write the rule in words."
    )


class EndsBeforeItBegins(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "The rule ends before it begins. Choose a later day, or leave it open.")


class DisclosureRule(Record, table=True):
    """What one relative must not learn, on whose word, and until when."""

    __tablename__ = "disclosure_rule"

    case_id: UUID = id_field("search_case.id")
    relative_id: UUID = id_field("relative.id")
    topics: tuple[Topic, ...] = kept_as(TermsColumn(Topic), default=())
    words: Words = ""
    """The rule in the family's own words; shown beside every free text for this relative."""
    asked_by: Line = ""
    since: date
    until: date | None = None
    ended_on: date | None = None

    def check(self) -> None:
        if not self.topics and not self.words:
            raise RuleOfNothing
        if self.until and self.until < self.since:
            raise EndsBeforeItBegins


def rules_for(rules: Iterable[DisclosureRule], relative_id: UUID | None, today: date) -> list[DisclosureRule]:
    """Return the rules that hold for one relative today."""
    return [
        one
        for one in rules
        if one.relative_id == relative_id
        and one.since <= today
        and one.ended_on is None
        and (one.until is None or today <= one.until)
    ]
