"""The reported batches over time: for each direction and side one mark a batch, and nothing is added up."""

from enum import StrEnum

from casetracker.casework.batches import Batch, BatchKind, Figure, OneDirection
from casetracker.casework.claim_words import Side


class Spot(StrEnum):
    """What one side said of one direction of one batch, as a mark shows it."""

    STATED = "stated"
    DIFFERS = "differs"
    """The sides, or the speakers of this side, gave different numbers."""
    NONE_SAID = "none_said"
    """This side said “none”."""
    NOT_STATED = "not_stated"
    """Somebody else gave a number, this side gave none."""
    NOT_CARRIED_OUT = "not_carried_out"
    """Announced, offered, or offered and not carried out."""
    NOT_OF_ITS_OWN = "not_of_its_own"
    """A total over days, or a part of another transfer."""


_NO_TRANSFER = frozenset({BatchKind.ANNOUNCED, BatchKind.OFFERED, BatchKind.OFFER_NOT_CARRIED_OUT})
_IN_OTHERS = frozenset({BatchKind.TOTAL_OVER_DAYS, BatchKind.PART_OF_ANOTHER})


def spot(batch: Batch, told: OneDirection, side: Side) -> Spot | None:
    """Return the mark for one side; None where nobody gave a number for this direction."""
    voices = told.of(side)
    if not told.sides:
        return None
    if batch.kind in _NO_TRANSFER:
        return Spot.NOT_CARRIED_OUT if voices else None
    if not voices:
        return Spot.NOT_STATED
    if batch.kind in _IN_OTHERS:
        return Spot.NOT_OF_ITS_OWN
    numbers = {one.figures[0].range() for one in voices}
    other = Side.RUSSIA if side is Side.UKRAINE else Side.UKRAINE
    theirs = {one.figures[0].range() for one in told.of(other)}
    if len(numbers) > 1 or (theirs and not numbers & theirs):
        return Spot.DIFFERS
    return Spot.NONE_SAID if numbers == {(0, 0)} else Spot.STATED


def leads_to(told: OneDirection, side: Side) -> Figure | None:
    """Return the claim that a mark opens: an announcement before whoever retold it; None where the side is silent."""
    voices = told.of(side)
    return voices[0].figures[0] if voices else None
