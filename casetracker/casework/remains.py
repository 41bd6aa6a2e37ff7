"""Remains: items under official numbers, where they came from, who held them, and which searches they concern.

Batch, remains and person are many-to-many: parts of one person come in several bags and several transfers, and one bag
may hold several persons (Interior Minister of Ukraine, 16 June 2025). The program keeps references only: no examination
findings, no photographs.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlmodel import CheckConstraint, Field, UniqueConstraint

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.record import EnumColumn, Line, Name, PartialDateColumn, Record, Words, id_field, kept_as


class RemainsKind(StrEnum):
    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    PART = "part"
    FRAGMENTS = "fragments"
    COMMINGLED = "commingled"
    """No anatomical connection shown, or of more than one person."""
    NOT_RECORDED = "not_recorded"


class Relation(StrEnum):
    """How one item belongs with another."""

    SEPARATED_FROM = "separated_from"
    PART_OF = "part_of"
    REASSOCIATED_WITH = "reassociated_with"


class SeveralInOne(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "More than one individual in one item means commingled remains. Choose “commingled”, or correct the number.",
    )


class NumberRecordedAlready(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Remains with this number are recorded already. Tick that they are these, or write which other authority gave "
        "the number.",
    )


class NumberOfOtherRemains(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Remains with this number are recorded already. Correct the number, or write which authority gave it.",
    )


class SeveralWithThisNumber(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "More than one authority gave this number. Write who gave it, as it is recorded there."
    )


class TiedAlready(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "These remains are recorded with this case already.")


class InBatchAlready(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "It is recorded already that these remains are said to have come with this transfer."
    )


class RelatedToItself(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "Remains cannot be related to themselves. Choose another number.")


class Remains(Record, table=True):
    """One officially numbered item: a body, a part, fragments."""

    __tablename__ = "remains"
    __table_args__ = (CheckConstraint("minimum_individuals >= 1", name="somebody"),)

    official_number: Name = Field(index=True)
    """As the authority writes it."""
    given_by: Line = ""
    """The authority or mortuary that gave the number; two of them may give the same."""
    kind: RemainsKind = kept_as(EnumColumn(RemainsKind), default=RemainsKind.NOT_RECORDED)
    minimum_individuals: int | None = Field(default=None, ge=1)
    """The least number of persons the item can come from, as stated by the experts; blank is not stated."""
    holding_place: Line = ""
    items_with: Words = ""
    """Papers, tags and effects found with the remains: associated items, no identification."""
    source_id: UUID | None = id_field("source.id", optional=True)
    note: Words = ""

    def check(self) -> None:
        if (self.minimum_individuals or 1) > 1 and self.kind not in (RemainsKind.COMMINGLED, RemainsKind.FRAGMENTS):
            raise SeveralInOne


class RemainsInBatch(Record, table=True):
    """That somebody says an item came with a transfer."""

    __tablename__ = "remains_in_batch"
    __table_args__ = (UniqueConstraint("remains_id", "batch_id"),)

    remains_id: UUID = id_field("remains.id")
    batch_id: UUID = id_field("batch.id")
    said_by: Line = ""
    said_on: PartialDate | None = kept_as(PartialDateColumn, default=None)
    source_id: UUID | None = id_field("source.id", optional=True)


class RemainsRelation(Record, table=True):
    """How two items belong together, as an authority or a laboratory said."""

    __tablename__ = "remains_relation"
    __table_args__ = (UniqueConstraint("remains_id", "other_id", "relation"),)

    remains_id: UUID = id_field("remains.id")
    relation: Relation = kept_as(EnumColumn(Relation))
    other_id: UUID = id_field("remains.id")
    said_by: Line = ""
    said_on: PartialDate | None = kept_as(PartialDateColumn, default=None)
    source_id: UUID | None = id_field("source.id", optional=True)

    def check(self) -> None:
        if self.remains_id == self.other_id:
            raise RelatedToItself


class CustodyMove(Record, table=True):
    """One move of remains from hand to hand. Appended, never changed: a mistake is corrected by a further line."""

    __tablename__ = "custody_move"

    remains_id: UUID = id_field("remains.id")
    moved_on: PartialDate | None = kept_as(PartialDateColumn, default=None)
    from_place: Line = ""
    to_place: Name
    handed_by: Line = ""
    received_by: Line = ""
    document_number: Line = ""
    recorded_on: date
    source_id: UUID | None = id_field("source.id", optional=True)
    note: Words = ""


class CaseRemains(Record, table=True):
    """That an item concerns a search, and why; what it proves is said by comparisons and decisions alone."""

    __tablename__ = "case_remains"
    __table_args__ = (UniqueConstraint("case_id", "remains_id"),)

    case_id: UUID = id_field("search_case.id")
    remains_id: UUID = id_field("remains.id")
    because: Line = ""
    since: date
    source_id: UUID | None = id_field("source.id", optional=True)


def same_number(one: str, other: str) -> bool:
    """Compare two official numbers, whatever their case and blanks, and whichever script their letters come from."""
    return _folded(one) == _folded(other)


def numbered_alike(remains: Iterable[Remains], number: str, given_by: str = "") -> list[Remains]:
    """Return the items that may be the one of this number: those of another authority are left out.

    Where either side does not say who gave the number, it may be the same item.
    """
    wanted = given_by.strip().casefold()
    return [
        one
        for one in remains
        if same_number(one.official_number, number)
        and (not wanted or not one.given_by or one.given_by.casefold() == wanted)
    ]


def _folded(number: str) -> str:
    return "".join(number.casefold().split()).translate(_LOOK_ALIKE)


_LOOK_ALIKE: Final = str.maketrans("авекмнорстухі", "abekmhopctyxi")
"""Numbers are copied by hand: nobody sees whether the letter in them is Cyrillic or Latin."""
