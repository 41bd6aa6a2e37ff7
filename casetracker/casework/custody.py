"""Custody of remains: a chain of moves in which every gap stays in sight.

Moves are appended and never changed (research: domain.md section 2.4). A place that does not follow from the move
before it is shown as a gap: nobody knows from the record who held the remains in between.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from uuid import UUID

from casetracker.casework.remains import CustodyMove, Remains


class Gap(Enum):
    """Why the record does not say how remains came from one place to the next."""

    OTHER_PLACE = auto()
    """The move begins where the one before did not end."""
    NOT_TOLD = auto()
    """Nobody recorded where the move began."""


@dataclass(frozen=True, slots=True)
class CustodyLink:
    """One move in its chain; `gap` is about what lies between it and the move before."""

    move: CustodyMove
    gap: Gap | None = None
    expected_from: str = ""
    """Where the move before had ended."""


def chain(moves: Iterable[CustodyMove], remains_id: UUID | None = None) -> list[CustodyLink]:
    """Put the moves of one item into their order and mark the gaps.

    They stand by the day they were made, because an earlier move may be learned of later; a move without a day stays
    behind the one that was recorded before it.
    """
    ordered = _in_order(one for one in moves if remains_id is None or one.remains_id == remains_id)
    links: list[CustodyLink] = []
    before: CustodyMove | None = None
    for move in ordered:
        links.append(CustodyLink(move) if before is None else _joined(before, move))
        before = move
    return links


def gaps(links: Iterable[CustodyLink]) -> list[CustodyLink]:
    return [one for one in links if one.gap is not None]


def place_now(remains: Remains, moves: Iterable[CustodyMove]) -> str:
    """Return where the remains are by the newest move; what was recorded with the item where there is none."""
    links = chain(moves, remains.id)
    return links[-1].move.to_place if links else remains.holding_place


def same_place(one: str, other: str) -> bool:
    """Compare two places as they were typed, whatever their case and blanks."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _joined(before: CustodyMove, move: CustodyMove) -> CustodyLink:
    if not move.from_place:
        return CustodyLink(move, Gap.NOT_TOLD, before.to_place)
    if not same_place(before.to_place, move.from_place):
        return CustodyLink(move, Gap.OTHER_PLACE, before.to_place)
    return CustodyLink(move)


def _in_order(moves: Iterable[CustodyMove]) -> list[CustodyMove]:
    day, placed = "", []
    for one in sorted(moves, key=lambda move: move.id):
        if one.moved_on is not None and one.moved_on.start is not None:
            day = one.moved_on.sort_key()
        placed.append((day, one.id, one))
    return [one for _, _, one in sorted(placed, key=lambda place: place[:2])]
