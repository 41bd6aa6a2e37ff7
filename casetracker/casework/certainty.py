"""How sure a thing is: the levels 0 to 6 and x, and which level what we hold can reach.

The sentences for the levels are `letters.wording`. A level belongs to one fact (who, how, where, when each have their
own); a letter states what its template allows and says of the rest that it is not established.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from casetracker.casework.partial_date import PartialDate


class Level(StrEnum):
    """What is known of a fact, and how sure."""

    NOTHING = "0"
    ONE_VOICE = "1"
    BOTH_ALIKE = "2"
    BOTH_DIFFER = "2d"
    POSSIBLE = "3"
    AGREEMENT = "4"
    DECIDED = "5"
    WITHDRAWN = "6"
    EXCLUDED = "x"

    @property
    def bars(self) -> int | None:
        """How many of the four bars are filled; None for what is struck through or crossed out.

        Two sides who agree are still claims that nobody checked, so they fill no more than one voice does.
        """
        return _BARS.get(self)

    def reaches(self, other: "Level") -> bool:
        """Say whether this level states at least as much as `other`; what is withdrawn or excluded states nothing."""
        mine, theirs = _ORDER.get(self, 0), _ORDER.get(other, 0)
        return mine >= theirs


_BARS = {
    Level.NOTHING: 0,
    Level.ONE_VOICE: 1,
    Level.BOTH_ALIKE: 1,
    Level.BOTH_DIFFER: 1,
    Level.POSSIBLE: 2,
    Level.AGREEMENT: 3,
    Level.DECIDED: 4,
}
_ORDER = {
    Level.NOTHING: 0,
    Level.ONE_VOICE: 1,
    Level.BOTH_ALIKE: 2,
    Level.BOTH_DIFFER: 2,
    Level.POSSIBLE: 3,
    Level.AGREEMENT: 4,
    Level.DECIDED: 5,
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing a paper may say: its value, how sure it is, who said it, when, and the records it rests on.

    `value` is what is printed, already in the words of the paper's language; an empty value is a gap.
    """

    value: str
    level: Level = Level.NOTHING
    said_by: str = ""
    said_on: PartialDate | None = None
    source: str = ""
    rests_on: tuple[UUID, ...] = field(default=())
    from_other_side: bool = False
    """The other side called or wrote to the family with it: the official caution goes wherever it is quoted."""


def level_of_claims(
    ukraine: Iterable[tuple[int | None, int | None]],
    russia: Iterable[tuple[int | None, int | None]],
    others: Iterable[tuple[int | None, int | None]] = (),
) -> Level:
    """Level of one direction of a batch, from the ranges (least, most) that each side gave.

    Both sides with the same range: 2. Sides that differ from each other or within themselves, or a side that is
    silent while another speaks of it: 2d for two voices, 1 for one voice. No count raises it further; nobody
    independent has checked, and an observer's presence verifies nothing.
    """
    sides = [set(side) - {(None, None)} for side in (ukraine, russia, others)]
    speaking = [side for side in sides if side]
    if not speaking:
        return Level.NOTHING
    if len(speaking) == 1:
        return Level.ONE_VOICE if len(speaking[0]) == 1 else Level.BOTH_DIFFER
    return Level.BOTH_ALIKE if len(set().union(*speaking)) == 1 and sides[0] and sides[1] else Level.BOTH_DIFFER
