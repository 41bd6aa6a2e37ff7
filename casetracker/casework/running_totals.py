"""Running totals, checked against the rounds recorded here and never computed from them.

A total is a claim of its own. The check adds up only what the total's own side said of single rounds, shows no such
sum, and tells no more than the gap that is left: rounds that nobody recorded here, another way of counting, or an
error. Which of them it is, nobody can tell from here.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from casetracker.casework.batches import Batch, BatchKind, ClaimKind, Figure, direction_of
from casetracker.casework.claim_words import Direction, Side
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.partial_date import PartialDate, Qualifier
from casetracker.casework.told_dates import read
from casetracker.casework.voices import speakers_of

INVASION: Final = date(2022, 2, 24)
"""What “since the invasion” counts from."""


class Fit(StrEnum):
    """How a running total stands to the rounds recorded here of the same side."""

    FITS = "fits"
    GAP = "gap"
    """The total says more than the rounds recorded here."""
    BEYOND = "beyond"
    """The rounds recorded here say more than the total."""
    SPAN_NOT_TOLD = "span_not_told"
    """The total does not say from which day it counts."""
    NO_ROUNDS = "no_rounds"
    """The total's side gave no number of any round here."""


@dataclass(frozen=True, slots=True)
class Round:
    """One batch with what was said of it."""

    batch: Batch
    figures: Sequence[Figure]


@dataclass(frozen=True, slots=True)
class Check:
    """What the rounds of the total's own side leave. `least` and `most` bound the gap; None is open."""

    fit: Fit
    since: date | None = None
    until: date | None = None
    rounds: int = 0
    """Rounds inside the span of which this side gave a number."""
    silent: int = 0
    """Rounds inside the span of which this side gave none."""
    unplaced: int = 0
    """Rounds that may lie inside or outside the span."""
    least: int | None = None
    most: int | None = None

    @property
    def gap(self) -> tuple[int | None, int | None]:
        """Return the gap as a size, least first, whichever way it goes."""
        if self.fit is not Fit.BEYOND:
            return self.least, self.most
        return (None if self.most is None else -self.most), (None if self.least is None else -self.least)


@dataclass(frozen=True, slots=True)
class Growth:
    """A total beside the same speaker's total before it, and what the rounds between leave of its growth."""

    earlier: Figure
    grows_by: int
    check: Check


def gap_of(total: Figure, rounds: Iterable[Round]) -> Check:
    """Check one side's running total against that side's own numbers for single rounds.

    Totals of voices that speak for no side have no rounds of their own and are not checked.
    """
    span = covered(total)
    if span is None:
        return Check(Fit.SPAN_NOT_TOLD)
    return _checked(total, total.range(), span, rounds)


def growth_of(total: Figure, totals: Iterable[Figure], rounds: Iterable[Round]) -> Growth | None:
    """Check by how much a total has grown since the same speaker's total before it; None where there is none.

    Only totals that count the same thing in the same direction are compared, and only exact ones. Where a speaker is
    quoted with two totals of one day, the first recorded stands.
    """
    said = total.said_on
    if said is None or not _exact(total):
        return None
    before = [
        one
        for one in totals
        if one.said_on
        and _exact(one)
        and one.said_on.certainly_before(said)
        and (one.direction, one.side, one.what_is_counted) == (total.direction, total.side, total.what_is_counted)
        and speakers_of(one) & speakers_of(total)
    ]
    if not before or total.count is None:
        return None
    newest = max(one.said_on.sort_key() for one in before if one.said_on)
    earlier = min(
        (one for one in before if one.said_on and one.said_on.sort_key() == newest),
        key=lambda one: (one.reference_key, one.id),
    )
    if earlier.said_on is None or earlier.count is None:
        return None
    grows = total.count - earlier.count
    span = (earlier.said_on.latest_day() + timedelta(days=1), said.latest_day())
    return Growth(earlier, grows, _checked(total, (grows, grows), span, rounds))


def differing(totals: Iterable[Figure], total: Figure) -> list[Figure]:
    """Return the other totals of the same day, direction and speaker that give another number."""
    return [
        one
        for one in totals
        if one.id != total.id
        and one.said_on == total.said_on
        and one.said_on is not None
        and (one.direction, one.side, one.what_is_counted) == (total.direction, total.side, total.what_is_counted)
        and speakers_of(one) & speakers_of(total)
        and one.range() != total.range()
    ]


def said_with(batch: Batch, figures: Iterable[Figure], totals: Iterable[Figure]) -> list[Figure]:
    """Return the running totals that were said with a round: on its day, or on a page that tells of it."""
    pages = {one.source_id for one in figures if one.source_id}
    day = batch.happened_on.day()
    return [one for one in totals if one.source_id in pages or (day and one.said_on and one.said_on.day() == day)]


def covered(total: Figure) -> tuple[date, date] | None:
    """Return the first and the last day that a total claims to cover; None where its words do not tell.

    A total's own date, where the office gave one, comes before the words of its period.
    """
    until = total.said_on.latest_day() if total.said_on else date.max
    if total.happened_on is not None and total.happened_on.start is not None:
        first, last = total.happened_on.earliest_day(), total.happened_on.latest_day()
        return (first, min(last, until)) if total.happened_on.qualifier is not Qualifier.AFTER else (first, until)
    words = total.period.casefold()
    for spelt, since in _BEGINS.items():
        if spelt in words:
            return since, until
    if told := re.fullmatch(r"(?:since(?: the (?:beginning|start) of)? )?(\d{4}|[a-z]+ \d{4})", words):
        return _days(told[1], until, open_end=words.startswith("since"))
    # What stands in brackets, such as a stock that is ready to be handed over, is no span of rounds.
    if told := re.fullmatch(r"(\d{4}) to ([a-z]+ \d{4}|\d{4})", words):
        begins, ends = _days(told[1], until, open_end=True), _days(told[2], until, open_end=False)
        return (begins[0], ends[1]) if begins and ends else None
    return None


_BEGINS: Final[Mapping[str, date]] = {
    "since the invasion": INVASION,
    "since the start of the smo": INVASION,
    "since the start of the special military operation": INVASION,
}


def _days(words: str, until: date, *, open_end: bool) -> tuple[date, date] | None:
    try:
        told = read(words)
    except ForTheCaseworker:
        return None
    if told.start is None:
        return None
    return told.earliest_day(), until if open_end else min(told.latest_day(), until)


def _exact(total: Figure) -> bool:
    return total.count is not None and total.range() == (total.count, total.count)


def _checked(
    total: Figure, says: tuple[int | None, int | None], span: tuple[date, date], rounds: Iterable[Round]
) -> Check:
    since, until = span
    least = most = counted = silent = unplaced = 0
    open_end = False
    for one in rounds:
        if one.batch.kind is not BatchKind.TRANSFER:
            continue
        place = _place(one.batch.happened_on, since, until)
        if place is None:
            unplaced += 1
        if not place:
            continue
        said = _said(one.figures, total.direction, total.side)
        if said is None:
            silent += 1
            continue
        counted += 1
        least += said[0] or 0
        most += said[1] or 0
        open_end |= said[1] is None
    if not counted or total.direction is Direction.BOTH or total.side not in (Side.UKRAINE, Side.RUSSIA):
        return Check(Fit.NO_ROUNDS, since, until, silent=silent, unplaced=unplaced)
    low = None if says[0] is None or open_end else says[0] - most
    high = None if says[1] is None else says[1] - least
    fit = Fit.GAP if low is not None and low > 0 else Fit.BEYOND if high is not None and high < 0 else Fit.FITS
    return Check(fit, since, until, counted, silent, unplaced, low, high)


def _place(happened: PartialDate, since: date, until: date) -> bool | None:
    """Say whether a round lies inside the span; None where its date does not tell."""
    first, last = happened.earliest_day(), happened.latest_day()
    if since <= first and last <= until:
        return True
    return False if last < since or until < first else None


def _said(figures: Iterable[Figure], direction: Direction, side: Side) -> tuple[int | None, int | None] | None:
    """Return the range of what one side said of one round; None where it gave no number.

    First-hand numbers come before retellings, so that a copying error does not widen the range.
    """
    told = [figure for voice in direction_of(figures, direction).of(side) for figure in voice.figures]
    first_hand = [one for one in told if one.kind is not ClaimKind.RECAP] or told
    ranges = [one.range() for one in first_hand]
    if not ranges:
        return None
    lows = [low if low is not None else 0 for low, _ in ranges]
    highs = [high for _, high in ranges]
    return min(lows), None if None in highs else max(high for high in highs if high is not None)


def by_round(batches: Iterable[Batch], figures: Iterable[Figure]) -> list[Round]:
    """Put claims to their batches."""
    told: dict[UUID | None, list[Figure]] = {}
    for figure in figures:
        told.setdefault(figure.batch_id, []).append(figure)
    return [Round(batch, told.get(batch.id, [])) for batch in batches]
