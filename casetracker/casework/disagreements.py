"""What the claims on one batch do not agree on, and what must not be read into their agreement.

Each remark names the claims it rests on. Which of them is right is never said: nobody independent has checked.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID

from casetracker.casework.batches import Batch, BatchKind, ClaimKind, Figure, FigureState, OneDirection, direction_of
from casetracker.casework.claim_words import Direction, Side
from casetracker.casework.running_totals import Round
from casetracker.casework.sources import Source
from casetracker.casework.voices import independent, speakers_of


class Difference(StrEnum):
    """What is remarked of the claims on a batch, in the order in which a page says it."""

    SIDES_DIFFER = "sides_differ"
    ONE_SIDE_DIFFERS = "one_side_differs"
    SPEAKER_DIFFERS = "speaker_differs"
    """One speaker is quoted with different numbers."""
    ONLY_ONE_SIDE = "only_one_side"
    NONE_SAID = "none_said"
    """A side said “none”, which is not the same as saying nothing."""
    DENIED = "denied"
    WORDS_DIFFER = "words_differ"
    """The number is the same, but not what is said to have been handed over."""
    DAYS_DIFFER = "days_differ"
    PAGE_OLDER = "page_older"
    """A page is older than the day that it tells of."""
    DISPUTED = "disputed"
    SEVERAL_BODIES = "several_bodies"
    """Several speakers of one side announced it: one batch, not several."""
    OBSERVER = "observer"
    """Somebody neutral was present, which verifies nothing."""
    SAME_DAY = "same_day"
    """Another entry tells of the same day: perhaps the same transfer."""
    SAME_NUMBER = "same_number"
    """The same side gave the same number of other transfers, which are their own."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to know, with the claims, and the other batches, that it is about."""

    difference: Difference
    direction: Direction | None = None
    side: Side | None = None
    figures: tuple[Figure, ...] = ()
    others: tuple[Batch, ...] = ()


_PARTIES: Final = (Side.UKRAINE, Side.RUSSIA)
_WAYS: Final = (Direction.TO_UKRAINE, Direction.TO_RUSSIA)


def remarks(
    batch: Batch, figures: Sequence[Figure], sources: Mapping[UUID, Source], others: Iterable[Round] = ()
) -> list[Remark]:
    """List what the claims on a batch do not agree on. `others` are the further batches, each with its claims."""
    standing = [one for one in figures if one.state in (FigureState.CURRENT, FigureState.DISPUTED)]
    ways = [direction_of(standing, way) for way in _WAYS]
    found = [
        *(remark for way in ways for remark in _numbers(way)),
        *_denied(standing),
        *_days(standing),
        *_older_pages(standing, sources),
        *_disputed(standing),
        *(remark for way in ways for remark in _several_bodies(way, sources)),
        *_observers(standing),
        *_elsewhere(batch, ways, list(others)),
    ]
    order = list(Difference)
    return sorted(found, key=lambda one: order.index(one.difference))


def _numbers(told: OneDirection) -> Iterator[Remark]:
    by_side = {side: [figure for voice in told.of(side) for figure in voice.figures] for side in _PARTIES}
    ranges = {side: {figure.range() for figure in figures} for side, figures in by_side.items() if figures}
    both = [figure for side in _PARTIES for figure in by_side[side]]
    if len(ranges) == len(_PARTIES) and not set.intersection(*ranges.values()):
        yield Remark(Difference.SIDES_DIFFER, told.direction, None, tuple(both))
    for side, figures in by_side.items():
        if len(ranges.get(side, ())) > 1:
            same = _one_speaker(figures)
            yield Remark(
                Difference.SPEAKER_DIFFERS if same else Difference.ONE_SIDE_DIFFERS,
                told.direction,
                side,
                tuple(figures),
            )
        if any(figure.count == 0 for figure in figures):
            yield Remark(Difference.NONE_SAID, told.direction, side, tuple(one for one in figures if one.count == 0))
        if len({figure.qualifier for figure in figures if figure.qualifier}) > 1:
            yield Remark(Difference.WORDS_DIFFER, told.direction, side, tuple(one for one in figures if one.qualifier))
    if len(ranges) == 1:
        silent = next(side for side in _PARTIES if side not in ranges)
        yield Remark(Difference.ONLY_ONE_SIDE, told.direction, silent, tuple(both))


def _one_speaker(figures: Sequence[Figure]) -> bool:
    """Say whether all numbers that differ are put into one speaker's mouth."""
    return bool(frozenset.intersection(*(speakers_of(one) for one in figures)))


def _denied(figures: Sequence[Figure]) -> Iterator[Remark]:
    denials = tuple(one for one in figures if one.kind is ClaimKind.DENIAL)
    if denials:
        yield Remark(Difference.DENIED, None, None, denials)


def _days(figures: Sequence[Figure]) -> Iterator[Remark]:
    """Remark on days that cannot be the same; a month that holds the day does not differ from it."""
    dated = [one for one in figures if one.happened_on and one.happened_on.start]
    if any(
        not one.happened_on.may_equal(other.happened_on)
        for one in dated
        for other in dated
        if one.happened_on and other.happened_on
    ):
        yield Remark(Difference.DAYS_DIFFER, None, None, tuple(dated))


def _older_pages(figures: Sequence[Figure], sources: Mapping[UUID, Source]) -> Iterator[Remark]:
    """Remark on pages published before the day they tell of; whoever announces in advance does so rightly."""
    ahead = (ClaimKind.ANNOUNCED_IN_ADVANCE, ClaimKind.OFFER)
    older = []
    for one in figures:
        page = sources.get(one.source_id) if one.source_id else None
        if (
            page is not None
            and page.published_on
            and one.happened_on
            and one.kind not in ahead
            and page.published_on.certainly_before(one.happened_on)
        ):
            older.append(one)
    if older:
        yield Remark(Difference.PAGE_OLDER, None, None, tuple(older))


def _disputed(figures: Sequence[Figure]) -> Iterator[Remark]:
    disputed = tuple(one for one in figures if one.state is FigureState.DISPUTED)
    if disputed:
        yield Remark(Difference.DISPUTED, None, None, disputed)


def _several_bodies(told: OneDirection, sources: Mapping[UUID, Source]) -> Iterator[Remark]:
    for side in _PARTIES:
        for voice in told.of(side):
            first_hand = [one for one in voice.figures if one.kind is not ClaimKind.RECAP]
            if len(independent(first_hand, sources)) > 1:
                yield Remark(Difference.SEVERAL_BODIES, told.direction, side, tuple(first_hand))


def _observers(figures: Sequence[Figure]) -> Iterator[Remark]:
    present = tuple(one for one in figures if one.kind is ClaimKind.NEUTRAL_OBSERVER or one.side is Side.ICRC)
    if present:
        yield Remark(Difference.OBSERVER, None, None, present)


def _elsewhere(batch: Batch, ways: Sequence[OneDirection], others: Sequence[Round]) -> Iterator[Remark]:
    transfers = [one for one in others if one.batch.kind is BatchKind.TRANSFER and one.batch.id != batch.id]
    if batch.kind is not BatchKind.TRANSFER:
        return
    day = batch.happened_on.day()
    same_day = tuple(one.batch for one in transfers if day and one.batch.happened_on.day() == day)
    if same_day:
        yield Remark(Difference.SAME_DAY, None, None, (), same_day)
    for told in ways:
        mine = {side: {one.range() for one in _first_hand(told, side)} - {(0, 0)} for side in _PARTIES}
        alike = tuple(
            one.batch
            for one in transfers
            if one.batch not in same_day
            and any(
                mine[side] & {each.range() for each in _first_hand(direction_of(one.figures, told.direction), side)}
                for side in _PARTIES
            )
        )
        if alike:
            figures = tuple(one for side in _PARTIES for one in _first_hand(told, side))
            yield Remark(Difference.SAME_NUMBER, told.direction, None, figures, alike)


def _first_hand(told: OneDirection, side: Side) -> list[Figure]:
    return [one for voice in told.of(side) for one in voice.figures if one.kind is not ClaimKind.RECAP]
