"""Two cases that may be of one person: what was decided, by whom and why. The program never merges by itself."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlmodel import UniqueConstraint

from casetracker.casework.cases import Case
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.people import NameKind, PersonName, SoughtPerson
from casetracker.casework.record import Name, Record, Said, id_field


class OneCaseTwice(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "A case is no duplicate of itself. Choose another case.")


class MergedBefore(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "One of the two cases was merged before. Choose the case that its records went to."
    )


class GoesOnClosed(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "The case that is to go on is closed. Reopen it first, or choose the other.")


class ToldApartAlready(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "It is recorded already that these two cases are of two persons.")


class NotDuplicate(Record, table=True):
    """That somebody looked at two cases and found two persons; they are not shown as a likely pair again."""

    __tablename__ = "not_duplicate"
    __table_args__ = (UniqueConstraint("case_id", "other_case_id"),)

    case_id: UUID = id_field("search_case.id")
    """The older case of the pair."""
    other_case_id: UUID = id_field("search_case.id")
    decided_on: date
    decided_by: Name
    why: Said

    def check(self) -> None:
        if self.case_id == self.other_case_id:
            raise OneCaseTwice


def pair(one: UUID, other: UUID) -> tuple[UUID, UUID]:
    """Put a pair into the order in which it is kept, so that both orders are one pair. Raises `OneCaseTwice`."""
    if one == other:
        raise OneCaseTwice
    return (one, other) if one < other else (other, one)


def refuse_merging(goes_on: Case, ends: Case) -> None:
    """Let two cases become one. Raises `OneCaseTwice`, `MergedBefore` or `GoesOnClosed`."""
    if goes_on.id == ends.id:
        raise OneCaseTwice
    if goes_on.merged_into or ends.merged_into:
        raise MergedBefore
    if goes_on.closed_on:
        raise GoesOnClosed


@dataclass(frozen=True, slots=True)
class Compared:
    """One field of two sought persons side by side."""

    field: str
    one: object
    other: object

    @property
    def differs(self) -> bool:
        """Say whether both are recorded and not alike."""
        return not (_is_blank(self.one) or _is_blank(self.other) or self.one == self.other)


_COMPARED: Final = tuple(
    name for name in SoughtPerson.model_fields if name not in ("id", "created_at", "changed_at", "case_id")
)
_BLANK: Final = ("", "not_recorded")
_AFTER_BIRTH: Final = ("last_contact", "disappeared_on")


def _is_blank(value: object) -> bool:
    return value is None or value in _BLANK


def side_by_side(one: SoughtPerson, other: SoughtPerson) -> list[Compared]:
    """List what is recorded of two sought persons, field by field; what neither has is left out."""
    every = (Compared(name, getattr(one, name), getattr(other, name)) for name in _COMPARED)
    return [each for each in every if not (_is_blank(each.one) and _is_blank(each.other))]


def filled_gaps(goes_on: SoughtPerson, ends: SoughtPerson) -> dict[str, Any]:
    """Return the fields that only the case which ends has; a difference stays where it was recorded."""
    told = {
        each.field: each.other
        for each in side_by_side(goes_on, ends)
        if _is_blank(each.one) and not _is_blank(each.other)
    }
    born = goes_on.born or ends.born
    days = [getattr(goes_on, name) or getattr(ends, name) for name in _AFTER_BIRTH]
    if born and any(day and day.certainly_before(born) for day in days):
        # Two mistakes side by side must not keep two cases apart; both stay readable.
        for name in ("born", *_AFTER_BIRTH):
            told.pop(name, None)
    return told


def further_names(goes_on: Iterable[PersonName], ends: Iterable[PersonName]) -> Iterator[PersonName]:
    """Give the names that the case which goes on does not have yet, each as it was written."""
    there = {one.full.casefold() for one in goes_on}
    for name in ends:
        if name.full.casefold() not in there:
            there.add(name.full.casefold())
            yield name


def kind_of_further(kind: NameKind) -> NameKind:
    """Say as what a name comes along: two legal names of one person cannot both head the pages."""
    return NameKind.ALIAS if kind is NameKind.LEGAL else kind


_ORDER: Final = (
    LinkStrength.EXCLUDED,
    LinkStrength.CONSIDERED,
    LinkStrength.POSSIBLE,
    LinkStrength.INDICATED,
    LinkStrength.CONFIRMED,
)


def stronger(goes_on: CaseBatchLink, ends: CaseBatchLink) -> bool:
    """Say whether the link of the case that ends must carry over: no letter may deny what it holds."""
    return _ORDER.index(ends.strength) > _ORDER.index(goes_on.strength)
