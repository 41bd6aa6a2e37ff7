"""The ledger of figures: side by side, never summed, never averaged, never verified."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker.casework.batches import (
    Batch,
    BatchKind,
    ClaimKind,
    Figure,
    FigureState,
    LoadedFromAFile,
    NumberWithoutRange,
    OnlyTransfersAreLinked,
    SpanUpsideDown,
    direction_of,
    reaches_until,
    require_entered_here,
    require_transfer,
)
from casetracker.casework.certainty import Level
from casetracker.casework.claim_words import Bound, Direction, Side, Unit
from casetracker.casework.errors import RefusedValue
from casetracker.casework.ids import new_id
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.sources import host_of

BATCH = new_id()


def figure(count: int | None = 1000, side: Side = Side.UKRAINE, **more: Any) -> Figure:
    given: dict[str, Any] = {"batch_id": BATCH, "speaker": "HQ", "direction": Direction.TO_UKRAINE}
    return Figure(count=count, side=side, **(given | more))


# One figure


@pytest.mark.parametrize(
    ("bound", "count", "count_to", "told"),
    [
        (Bound.EXACT, 0, None, (0, 0)),
        (Bound.EXACT, 35, None, (35, 35)),
        (Bound.ABOUT, 14000, None, (14000, 14000)),
        (Bound.AT_LEAST, 1900, None, (1900, None)),
        (Bound.MORE_THAN, 11000, None, (11001, None)),
        (Bound.JUST_UNDER, 350, None, (None, 350)),
        (Bound.BETWEEN, 1000, 1200, (1000, 1200)),
        (Bound.EXACT, None, None, (None, None)),
        (Bound.MORE_THAN, None, None, (None, None)),
        (Bound.AT_LEAST, None, None, (None, None)),
        (Bound.JUST_UNDER, None, None, (None, None)),
    ],
)
def test_a_number_reaches_as_far_as_it_was_told(
    bound: Bound, count: int | None, count_to: int | None, told: tuple[int | None, int | None]
) -> None:
    assert figure(count, bound=bound, count_to=count_to).range() == told


def test_a_second_number_belongs_to_a_range_only() -> None:
    with pytest.raises(NumberWithoutRange):
        figure(1000, count_to=1200)
    with pytest.raises(NumberWithoutRange):
        figure(1000, bound=Bound.BETWEEN)


def test_a_range_that_ends_below_its_start_is_refused_and_one_of_no_width_is_not() -> None:
    with pytest.raises(SpanUpsideDown):
        figure(1200, bound=Bound.BETWEEN, count_to=1000)
    assert figure(1000, bound=Bound.BETWEEN, count_to=1000).range() == (1000, 1000)


def test_a_negative_number_is_refused() -> None:
    for cells in ({"count": -1}, {"count": 5, "count_to": -1, "bound": Bound.BETWEEN}):
        with pytest.raises(RefusedValue):
            figure(**cells)


def test_a_refused_range_leaves_the_figure_as_it_was() -> None:
    told = figure(1000, bound=Bound.BETWEEN, count_to=1200)
    with pytest.raises(SpanUpsideDown):
        told.count = 1300
    with pytest.raises(NumberWithoutRange):
        told.change(bound=Bound.EXACT)
    assert told.range() == (1000, 1200)
    assert told.change(count=1300, count_to=1400).range() == (1300, 1400)


# One direction


def test_each_side_stands_for_itself_and_nothing_is_summed() -> None:
    told = direction_of(
        [
            figure(6057, reference_key="1"),
            figure(6060, reference_key="2", speaker="Interior Minister"),
            figure(6060, Side.RUSSIA, reference_key="3", speaker="Medinsky"),
            figure(24, Side.OTHER, speaker="A correspondent"),
        ],
        Direction.TO_UKRAINE,
    )
    assert {side: [voice.count for voice in voices] for side, voices in told.sides.items()} == {
        Side.UKRAINE: [6057, 6060],
        Side.RUSSIA: [6060],
        Side.OTHER: [24],
    }
    assert told.of(Side.ICRC) == ()
    assert told.silent == ()
    assert told.level is Level.BOTH_DIFFER


def test_a_side_that_gave_no_number_is_named_as_silent() -> None:
    told = direction_of([figure(35, Side.RUSSIA), figure(None, Side.UKRAINE)], Direction.TO_UKRAINE)
    assert told.silent == (Side.UKRAINE,)
    assert told.level is Level.ONE_VOICE


def test_without_any_figure_both_sides_are_silent_and_nothing_is_known() -> None:
    told = direction_of([], Direction.TO_RUSSIA)
    assert (told.silent, told.level, told.sides) == ((Side.UKRAINE, Side.RUSSIA), Level.NOTHING, {})


def test_pages_that_repeat_one_number_are_one_voice_with_all_who_gave_it() -> None:
    page, other = new_id(), new_id()
    (voice,) = direction_of(
        [
            figure(62, speaker="Ministry", source_id=page),
            figure(62, speaker="Headquarters", source_id=other),
            figure(62, speaker="Ministry", source_id=other),
            figure(62, speaker="Somebody"),
        ],
        Direction.TO_UKRAINE,
    ).of(Side.UKRAINE)
    assert voice.speakers == ("Ministry", "Headquarters", "Somebody")
    assert voice.pages == 2
    assert len(voice.figures) == 4


def test_announcements_stand_before_retellings_whatever_was_loaded_first() -> None:
    told = direction_of(
        [figure(25, kind=ClaimKind.RECAP, reference_key="C1"), figure(26, reference_key="C2")], Direction.TO_UKRAINE
    )
    assert [voice.count for voice in told.of(Side.UKRAINE)] == [26, 25]


def test_the_same_number_told_less_exactly_is_a_voice_of_its_own() -> None:
    told = direction_of([figure(1000), figure(1000, bound=Bound.ABOUT)], Direction.TO_UKRAINE)
    assert [(voice.count, voice.bound) for voice in told.of(Side.UKRAINE)] == [
        (1000, Bound.EXACT),
        (1000, Bound.ABOUT),
    ]


def test_bodies_and_bags_are_two_voices_even_with_the_same_number() -> None:
    told = direction_of(
        [
            figure(1000, reference_key="1"),
            figure(1000, unit=Unit.BODIES, reference_key="2"),
            figure(1000, unit=Unit.BODY_BAGS, reference_key="3"),
            figure(1000, reference_key="4", qualifier="“bodies (remains)”"),
        ],
        Direction.TO_UKRAINE,
    )
    voices = told.of(Side.UKRAINE)
    assert [(voice.unit, len(voice.figures)) for voice in voices] == [(Unit.BODIES, 3), (Unit.BODY_BAGS, 1)]
    assert voices[0].qualifier == "“bodies (remains)”"


def test_a_unit_that_nobody_recorded_is_not_made_up() -> None:
    (voice,) = direction_of([figure(1000), figure(1000)], Direction.TO_UKRAINE).of(Side.UKRAINE)
    assert (voice.unit, voice.qualifier) == (Unit.NOT_RECORDED, "")


@pytest.mark.parametrize("state", [FigureState.SUPERSEDED, FigureState.RETRACTED])
def test_a_figure_taken_back_or_replaced_is_no_voice_any_more(state: FigureState) -> None:
    assert direction_of([figure(1000, state=state)], Direction.TO_UKRAINE).level is Level.NOTHING


def test_a_disputed_figure_is_still_a_voice() -> None:
    assert direction_of([figure(1000, state=FigureState.DISPUTED)], Direction.TO_UKRAINE).level is Level.ONE_VOICE


def test_a_running_total_is_no_voice_on_a_batch() -> None:
    total = figure(18000, batch_id=None, kind=ClaimKind.RUNNING_TOTAL)
    assert direction_of([total], Direction.TO_UKRAINE).sides == {}


def test_a_figure_for_both_directions_is_heard_in_each() -> None:
    both = figure(50, Side.ICRC, direction=Direction.BOTH)
    for direction in (Direction.TO_UKRAINE, Direction.TO_RUSSIA):
        assert [voice.count for voice in direction_of([both], direction).of(Side.ICRC)] == [50]
    other_way = figure(35, direction=Direction.TO_RUSSIA)
    assert direction_of([other_way], Direction.TO_UKRAINE).sides == {}


figures = st.lists(
    st.builds(
        figure,
        count=st.none() | st.integers(0, 4),
        side=st.sampled_from(Side),
        unit=st.sampled_from(Unit),
        bound=st.sampled_from([Bound.EXACT, Bound.ABOUT]),
        kind=st.sampled_from([ClaimKind.ANNOUNCEMENT, ClaimKind.RECAP]),
    ),
    max_size=7,
)


@settings(max_examples=60, deadline=None)
@given(figures, st.randoms())
def test_every_number_of_a_page_was_given_by_somebody_and_none_is_lost(given: list[Figure], order: Any) -> None:
    told = direction_of(given, Direction.TO_UKRAINE)
    heard = [one for voices in told.sides.values() for voice in voices for one in voice.figures]
    assert {one.id for one in heard} == {one.id for one in given if one.count is not None}
    assert len(heard) == len({one.id for one in heard})
    for side, voices in told.sides.items():
        for voice in voices:
            assert {(one.side, one.count, one.bound) for one in voice.figures} == {(side, voice.count, voice.bound)}
            assert {one.unit for one in voice.figures} <= {voice.unit, Unit.NOT_RECORDED}
    shuffled = given.copy()
    order.shuffle(shuffled)
    again = direction_of(shuffled, Direction.TO_UKRAINE)
    assert (again.sides, again.level, again.silent) == (told.sides, told.level, told.silent)


# One batch


def batch(kind: BatchKind) -> Batch:
    return Batch(kind=kind, number="RX-1", happened_on=PartialDate.parse("2026-02"))


def test_a_transfer_may_be_linked() -> None:
    require_transfer(batch(BatchKind.TRANSFER))


@pytest.mark.parametrize("kind", [one for one in BatchKind if one is not BatchKind.TRANSFER])
def test_an_offer_a_total_and_a_part_of_another_cannot_be_linked(kind: BatchKind) -> None:
    with pytest.raises(OnlyTransfersAreLinked):
        require_transfer(batch(kind))


def test_the_claims_reach_to_the_last_exact_day_told() -> None:
    assert reaches_until([]) is None
    assert reaches_until([figure(), figure(said_on="2026-03"), figure(happened_on="2026")]) is None
    told = [figure(happened_on="2026-02-26"), figure(said_on="2026-02-27"), figure(happened_on="2026-03")]
    assert reaches_until(told) == date(2026, 2, 27)


def test_two_records_of_one_batch_share_nothing_but_its_id() -> None:
    assert isinstance(figure().batch_id, UUID)
    assert figure().id != figure().id


# Sources


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.rbc.ua/rus/news/1.html", "rbc.ua"),
        ("http://tass.com/politics/1973609", "tass.com"),
        ("example.org/page", "example.org"),
        ("", ""),
    ],
)
def test_an_address_is_shortened_to_its_host(address: str, host: str) -> None:
    assert host_of(address) == host


def test_only_what_was_entered_here_goes() -> None:
    batch = Batch(number="RX-2026-03-05/KV1", happened_on=PartialDate.parse("2026-03-05"))
    require_entered_here(batch)
    with pytest.raises(LoadedFromAFile):
        require_entered_here(batch.change(reference_key="RX-2026-03-05"))
