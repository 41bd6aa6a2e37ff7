"""What somebody decided of a row of a list and a case, kept by a mark of the row until the list comes again.

Of the list itself nothing is kept: neither its rows nor its file. The mark is made of the name, the birth and the unit
in the row; another note or number beside them is the same row, and a birth date that was added is a new one to look at.
"""

import hashlib
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import UniqueConstraint

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.record import EnumColumn, Line, Name, Record, Words, id_field, kept_as


class ListVerdict(StrEnum):
    """What becomes of a lead. None of them says that the row and the case are of one person."""

    LEAD = "lead"
    """Somebody follows it: as a task, and where the list is of a transfer as a link that is only considered."""
    NOT_THE_PERSON = "not_the_person"
    LATER = "later"


class WhyNotThePerson(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Write what shows that the row is of another person. Whoever gets the list next will ask."
    )
    exit_code = 2


class ListDecision(Record, table=True):
    """That somebody looked at a row of a list beside a case, and what they decided."""

    __tablename__ = "list_decision"
    __table_args__ = (UniqueConstraint("case_id", "row_mark"),)

    case_id: UUID = id_field("search_case.id")
    row_mark: Name
    verdict: ListVerdict = kept_as(EnumColumn(ListVerdict))
    decided_on: date
    decided_by: Name
    why: Words = ""
    listed_in: Line = ""
    """What list it was and whose, in the caseworker's words."""

    def check(self) -> None:
        if self.verdict is ListVerdict.NOT_THE_PERSON and not self.why:
            raise WhyNotThePerson


def mark_of(*told: str) -> str:
    """Return the mark of a row by what it tells of the person, in the form in which it is compared."""
    return hashlib.sha256("\x1f".join(told).encode("utf-8")).hexdigest()
