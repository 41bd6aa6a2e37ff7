"""Links between a case and a reported batch, with basis and strength. A batch is not a person."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlmodel import UniqueConstraint

from casetracker.casework.certainty import Level
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.record import EnumColumn, Line, Record, Words, id_field, kept_as


class LinkBasis(StrEnum):
    PLACE_TIME_CONSISTENT = "place_time_consistent"
    LISTED_BY_SENDING_SIDE = "listed_by_sending_side"
    DOCUMENT_OR_TAG_WITH_REMAINS = "document_or_tag_with_remains"
    FAMILY_CONTACTED_BY_OTHER_PARTY = "family_contacted_by_other_party"
    INVESTIGATOR_STATED = "investigator_stated"
    DNA_RESULT = "dna_result"
    OTHER = "other"


class BasisTooWeak(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This basis does not carry “confirmed”. Papers, tags and effects found with remains, lists, calls and places "
        "reach “indicated” at most. Only a DNA result or the investigator's word can confirm a link.",
    )


class LinkedAlready(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This case is linked to this batch already. Change the strength of that link instead."
    )


MAY_CONFIRM: Final = (LinkBasis.INVESTIGATOR_STATED, LinkBasis.DNA_RESULT)
_RISING: Final = (LinkStrength.CONSIDERED, LinkStrength.POSSIBLE, LinkStrength.INDICATED, LinkStrength.CONFIRMED)


class CaseBatchLink(Record, table=True):
    """What connects a case with a batch. Never printed by default, and never without the sentence for its strength."""

    __tablename__ = "case_batch_link"
    __table_args__ = (UniqueConstraint("case_id", "batch_id"),)

    case_id: UUID = id_field("search_case.id")
    batch_id: UUID = id_field("batch.id")
    basis: LinkBasis = kept_as(EnumColumn(LinkBasis))
    strength: LinkStrength = kept_as(EnumColumn(LinkStrength), default=LinkStrength.CONSIDERED)
    linked_on: date
    source_id: UUID | None = id_field("source.id", optional=True)
    source_note: Line = ""
    told_family_on: date | None = None
    told_family_how: Line = ""
    note: Words = ""

    def check(self) -> None:
        if capped(self.strength, [self.basis]) is not self.strength:
            raise BasisTooWeak


def strongest(bases: Iterable[LinkBasis]) -> LinkStrength:
    """Return the most that all bases together carry.

    Papers, tags and effects found with remains, lists, calls and places confirm nothing, however many they are.
    """
    given = set(bases)
    if not given:
        return LinkStrength.CONSIDERED
    return LinkStrength.CONFIRMED if given & set(MAY_CONFIRM) else LinkStrength.INDICATED


def capped(strength: LinkStrength, bases: Iterable[LinkBasis]) -> LinkStrength:
    """Return a strength brought down to what its bases carry; an exclusion stays one."""
    if strength is LinkStrength.EXCLUDED:
        return strength
    return min(strength, strongest(bases), key=_RISING.index)


def above_considered(link: CaseBatchLink) -> bool:
    """Say whether something connects the case with the batch, beyond having looked."""
    return link.strength in (LinkStrength.POSSIBLE, LinkStrength.INDICATED, LinkStrength.CONFIRMED)


def level_of_link(strength: LinkStrength) -> Level:
    """Return the level a link alone can carry: 3 at most, because a link is no identification; x where excluded."""
    match strength:
        case LinkStrength.CONSIDERED:
            return Level.NOTHING
        case LinkStrength.EXCLUDED:
            return Level.EXCLUDED
        case _:
            return Level.POSSIBLE
