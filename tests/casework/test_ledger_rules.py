"""The ledger of claims: numbers as told, voices, corrections that supersede, totals checked and never computed."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker.casework.batches import (
    Batch,
    BatchKind,
    ClaimKind,
    CorrectedAlready,
    Figure,
    FigureState,
    NumberWithoutRange,
    SpanUpsideDown,
    batch_number,
    corrected,
    direction_of,
)
from casetracker.casework.claim_words import Bound, Direction, Side, Unit
from casetracker.casework.disagreements import Difference, Remark, remarks
from casetracker.casework.ids import new_id
from casetracker.casework.over_time import Spot, spot
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.running_totals import Fit, Round, covered, differing, gap_of, growth_of, said_with
from casetracker.casework.sources import Source
from casetracker.casework.told_numbers import NotANumber, ToldNumber, read_number
from casetracker.casework.voices import by_words, independent, speakers_of
from casetracker.exchange.claims_csv import _ID


def batch(day: str = "2026-03-05", kind: BatchKind = BatchKind.TRANSFER) -> Batch:
    return Batch(kind=kind, number=f"RX-{day}-{new_id()}", happened_on=PartialDate.parse(day))


def claim(of: Batch, count: int | None, side: Side = Side.UKRAINE, **more: Any) -> Figure:
    told: dict[str, Any] = {"batch_id": of.id, "speaker": side.value, "direction": Direction.TO_UKRAINE}
    return Figure(count=count, side=side, **(told | {"happened_on": of.happened_on} | more))


def total(count: int, said_on: str, period: str, side: Side = Side.UKRAINE, **more: Any) -> Figure:
    return Figure(
        side=side,
        count=count,
        kind=ClaimKind.RUNNING_TOTAL,
        said_on=PartialDate.parse(said_on),
        period=period,
        **({"speaker": side.value, "direction": Direction.TO_UKRAINE} | more),
    )


def found(of: Batch, figures: list[Figure], difference: Difference, **more: Any) -> list[Remark]:
    return [one for one in remarks(of, figures, **({"sources": {}} | more)) if one.difference is difference]


# Numbers as they are typed


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", ToldNumber()),
        ("0", ToldNumber(0)),
        ("жодного", ToldNumber(0)),
        ("1000", ToldNumber(1000)),
        ("1 000", ToldNumber(1000)),
        ("1,003", ToldNumber(1003)),
        ("близько 1000", ToldNumber(1000, None, Bound.ABOUT)),
        ("~ 350", ToldNumber(350, None, Bound.ABOUT)),
        ("щонайменше 35", ToldNumber(35, None, Bound.AT_LEAST)),
        ("At least 35", ToldNumber(35, None, Bound.AT_LEAST)),
        ("понад 12 000", ToldNumber(12000, None, Bound.MORE_THAN)),
        ("более 11 000", ToldNumber(11000, None, Bound.MORE_THAN)),
        ("just under 350", ToldNumber(350, None, Bound.JUST_UNDER)),
        ("1000-1200", ToldNumber(1000, 1200, Bound.BETWEEN)),
        ("1000 – 1 200", ToldNumber(1000, 1200, Bound.BETWEEN)),
        ("від 20 до 30", ToldNumber(20, 30, Bound.BETWEEN)),
    ],
)
def test_a_number_is_read_as_it_was_told(typed: str, told: ToldNumber) -> None:
    assert read_number(typed) == told


@pytest.mark.parametrize("typed", ["тисяча", "1000 + 35", "12.5", "about 10-20", "-5", "1000 bodies"])
def test_what_is_no_number_is_not_guessed_at(typed: str) -> None:
    with pytest.raises(NotANumber):
        read_number(typed)


def test_a_span_that_ends_below_its_start_is_refused_where_it_is_typed() -> None:
    with pytest.raises(SpanUpsideDown):
        read_number("1200-1000")


@settings(max_examples=80, deadline=None)
@given(st.sampled_from([one for one in Bound if one is not Bound.BETWEEN]), st.integers(0, 99_999), st.integers(0, 999))
def test_what_is_written_is_read_back(bound: Bound, least: int, more: int) -> None:
    for told in (ToldNumber(least, None, bound), ToldNumber(least, least + more, Bound.BETWEEN), ToldNumber()):
        assert read_number(told.typed()) == told


# Voices


def test_a_speaker_who_is_retold_is_the_same_speaker() -> None:
    own = claim(batch(), 1003, speaker="V. Medinsky, aide (Moscow)")
    retold = claim(batch(), 1000, speaker="V. Medinsky, aide (as retold by RIA)")
    assert speakers_of(own) == speakers_of(retold)


def test_reprints_of_one_speaker_and_pages_of_one_group_are_one_voice() -> None:
    of = batch()
    pages = [Source(title=f"page {n}", independence_group=group) for n, group in enumerate(("", "", "RIA", "ria"))]
    named = ("HQ; R. Umerov", "R. Umerov", "Correspondent", "Another correspondent")
    figures = [claim(of, 10, speaker=who, source_id=page.id) for who, page in zip(named, pages, strict=True)]
    sources = {one.id: one for one in pages}
    assert [len(voice) for voice in independent(figures, sources)] == [2, 2]
    assert len(independent([*figures, claim(of, 10, speaker="HQ")], sources)) == 2
    assert len(independent([*figures, claim(of, 10, speaker="Nobody else")], sources)) == 3


def test_nobody_is_quoted_with_words_that_another_said_of_the_same_number() -> None:
    of = batch()
    figures = [
        claim(of, 1000, speaker="HQ", qualifier="можуть належати", reference_key="1"),
        claim(of, 1000, speaker="HQ (a mirror)", reference_key="2"),
        claim(of, 1000, speaker="Ministry", reference_key="3"),
        claim(of, 1000, speaker="Minister", qualifier="тіла захисників", reference_key="4"),
    ]
    (voice,) = direction_of(figures, Direction.TO_UKRAINE).of(Side.UKRAINE)
    told = [(part.qualifier, [one.speaker for one in part.figures], part.count) for part in by_words(voice)]
    assert told == [
        ("можуть належати", ["HQ", "HQ (a mirror)"], 1000),
        ("тіла захисників", ["Minister"], 1000),
        ("", ["Ministry"], 1000),
    ]


# Corrections


def test_a_correction_supersedes_and_overwrites_nothing() -> None:
    old = claim(batch(), 1000, reference_key="C1", qualifier="«за даними»", unit=Unit.BODIES)
    newer = corrected(old, count=1003, note="typing error")
    assert (old.count, old.state, old.superseded_by) == (1000, FigureState.SUPERSEDED, newer.id)
    assert (newer.count, newer.state, newer.unit, newer.qualifier) == (
        1003,
        FigureState.CURRENT,
        Unit.BODIES,
        old.qualifier,
    )
    assert newer.reference_key == "", "a correction is the office's own and no row of a file"
    with pytest.raises(CorrectedAlready):
        corrected(old, count=1004)


def test_a_correction_that_is_refused_leaves_the_claim_as_it_was() -> None:
    old = claim(batch(), 1000)
    with pytest.raises(NumberWithoutRange):
        corrected(old, count_to=1200)
    assert (old.state, old.superseded_by) == (FigureState.CURRENT, None)


# Numbers of the office's own batches


def test_an_own_batch_bears_its_day_and_the_office_and_never_a_name_that_a_file_can_bring() -> None:
    day = PartialDate.parse("2026-03-05")
    first = batch_number(day, "KV1", ["RX-2026-03-05"])
    second = batch_number(day, "KV1", [first])
    assert (first, second) == ("RX-2026-03-05/KV1", "RX-2026-03-05/KV1-2")
    assert batch_number(PartialDate.parse("2026-03"), "KV1", []) == "RX-2026-03/KV1"
    assert not any(_ID.fullmatch(number) for number in (first, second))


# What does not agree


def test_sides_that_differ_are_named_with_their_claims() -> None:
    of = batch()
    figures = [claim(of, 1000), claim(of, 1003, Side.RUSSIA)]
    (remark,) = remarks(of, figures, {})
    assert (remark.difference, remark.direction, set(remark.figures)) == (
        Difference.SIDES_DIFFER,
        Direction.TO_UKRAINE,
        set(figures),
    )


def test_one_side_within_itself_is_told_from_one_speaker_quoted_differently() -> None:
    of = batch()
    bodies = [claim(of, 6057, speaker="HQ"), claim(of, 6060, speaker="Minister")]
    assert found(of, bodies, Difference.ONE_SIDE_DIFFERS)[0].side is Side.UKRAINE
    quoted = [claim(of, 1003, speaker="M. (A)"), claim(of, 1000, speaker="M. (as retold by B)")]
    assert found(of, quoted, Difference.SPEAKER_DIFFERS)
    assert not found(of, quoted, Difference.ONE_SIDE_DIFFERS)


def test_a_side_that_said_none_differs_from_one_that_said_nothing() -> None:
    of = batch()
    none = claim(of, 0, Side.RUSSIA, direction=Direction.TO_RUSSIA)
    assert found(of, [none], Difference.NONE_SAID)[0].figures == (none,)
    assert found(of, [none], Difference.ONLY_ONE_SIDE)[0].side is Side.UKRAINE


def test_a_month_that_holds_the_day_does_not_differ_from_it() -> None:
    of = batch("2024-08-02")
    inside = [claim(of, 250), claim(of, 250, Side.RUSSIA, happened_on=PartialDate.parse("2024-08"))]
    assert not found(of, inside, Difference.DAYS_DIFFER)
    outside = [*inside, claim(of, 38, Side.RUSSIA, happened_on=PartialDate.parse("2024-06"))]
    assert len(found(of, outside, Difference.DAYS_DIFFER)) == 1


def test_a_page_older_than_what_it_tells_of_is_remarked_but_not_where_it_announces() -> None:
    of = batch("2022-06-09")
    page = Source(title="page", published_on=PartialDate.parse("2022-06-08"))
    told = claim(of, 50, source_id=page.id)
    assert found(of, [told], Difference.PAGE_OLDER, sources={page.id: page})
    told.kind = ClaimKind.ANNOUNCED_IN_ADVANCE
    assert not found(of, [told], Difference.PAGE_OLDER, sources={page.id: page})


def test_a_neutral_observer_is_present_and_verifies_nothing() -> None:
    of = batch()
    seen = claim(of, None, Side.ICRC, kind=ClaimKind.NEUTRAL_OBSERVER)
    assert found(of, [seen], Difference.OBSERVER)
    assert direction_of([seen], Direction.TO_UKRAINE).sides == {}


def test_the_same_number_elsewhere_is_another_transfer_and_the_same_day_perhaps_the_same() -> None:
    of, twin, earlier = batch(), batch(), batch("2026-01-10")
    others = [Round(one, [claim(one, 1000)]) for one in (twin, earlier)]
    mine = [claim(of, 1000)]
    assert found(of, mine, Difference.SAME_DAY, others=others)[0].others == (twin,)
    assert found(of, mine, Difference.SAME_NUMBER, others=others)[0].others == (earlier,)
    offer = [Round(batch("2026-01-11", BatchKind.OFFERED), mine)]
    assert not found(of, mine, Difference.SAME_NUMBER, others=offer)


def test_words_that_differ_are_remarked_though_the_number_agrees() -> None:
    of = batch()
    figures = [claim(of, 1000, qualifier="тіла захисників"), claim(of, 1000, qualifier="можуть належати")]
    assert found(of, figures, Difference.WORDS_DIFFER)


def test_what_was_superseded_or_taken_back_disagrees_with_nothing_any_more() -> None:
    of = batch()
    old = claim(of, 900)
    newer = corrected(old, count=1000)
    gone = claim(of, 700, state=FigureState.RETRACTED)
    assert not remarks(of, [old, newer, gone, claim(of, 1000, Side.RUSSIA)], {})


# Running totals


def rounds(*counts: int | None, side: Side = Side.UKRAINE) -> list[Round]:
    made = [batch(f"2026-0{place}-10") for place in range(1, len(counts) + 1)]
    return [Round(one, [claim(one, count, side)]) for one, count in zip(made, counts, strict=True)]


def test_a_total_leaves_a_gap_fits_or_is_gone_beyond_and_no_sum_is_given() -> None:
    told = rounds(100, 200)
    for count, fit, gap in ((300, Fit.FITS, (0, 0)), (340, Fit.GAP, (40, 40)), (280, Fit.BEYOND, (20, 20))):
        check = gap_of(total(count, "2026-04-01", "2026"), told)
        assert (check.fit, check.gap, check.rounds) == (fit, gap, 2)
        assert 300 not in (check.least, check.most), "the rounds' sum is shown nowhere"


def test_only_the_total_s_own_side_is_counted() -> None:
    told = [*rounds(100, 200), *rounds(50, side=Side.RUSSIA)]
    check = gap_of(total(50, "2026-04-01", "2026", Side.RUSSIA), told)
    assert (check.fit, check.rounds, check.silent) == (Fit.FITS, 1, 2)
    assert gap_of(total(350, "2026-04-01", "2026", Side.OTHER), told).fit is Fit.NO_ROUNDS


def test_a_total_told_as_more_than_cannot_be_contradicted_from_below() -> None:
    told = rounds(100, 200)
    assert gap_of(total(290, "2026-04-01", "2026", bound=Bound.MORE_THAN), told).fit is Fit.FITS
    open_gap = gap_of(total(400, "2026-04-01", "2026", bound=Bound.AT_LEAST), told)
    assert (open_gap.fit, open_gap.gap) == (Fit.GAP, (100, None))


def test_offers_and_totals_over_days_are_no_rounds_of_a_total() -> None:
    told = rounds(100)
    for kind in BatchKind:
        if kind is not BatchKind.TRANSFER:
            other = batch("2026-02-01", kind)
            told.append(Round(other, [claim(other, 500)]))
    assert gap_of(total(100, "2026-04-01", "2026"), told).fit is Fit.FITS


def test_a_round_whose_date_does_not_tell_is_named_and_counted_nowhere() -> None:
    year = batch("2026")
    check = gap_of(total(100, "2026-04-01", "since March 2026"), [Round(year, [claim(year, 100)])])
    assert (check.fit, check.unplaced) == (Fit.NO_ROUNDS, 1)


@pytest.mark.parametrize(
    ("period", "since"),
    [
        ("since the invasion", "2022-02-24"),
        ("since the beginning of 2025", "2025-01-01"),
        ("since June 2025", "2025-06-01"),
        ("2025", "2025-01-01"),
        ("since the Office began", None),
        ("2022 to June 2025 (Russian stock)", None),
    ],
)
def test_from_which_day_a_total_counts_is_read_from_its_words_and_never_guessed(period: str, since: str | None) -> None:
    span = covered(total(10, "2025-12-31", period))
    assert (span and span[0].isoformat()) == since


def test_what_the_office_gave_as_the_time_comes_before_the_words() -> None:
    told = total(10, "2025-12-31", "2025", happened_on=PartialDate.parse("2025-06..2025-09"))
    span = covered(told)
    assert span is not None
    assert [one.isoformat() for one in span] == ["2025-06-01", "2025-09-30"]


def test_a_total_is_held_against_the_same_speaker_s_total_before_it() -> None:
    earlier, later = total(869, "2026-01-31", "since it began"), total(888, "2026-03-31", "since it began")
    growth = growth_of(later, [earlier, later], rounds(42, 30, 31))
    assert growth is not None
    assert (growth.earlier, growth.grows_by) == (earlier, 19)
    assert (growth.check.fit, growth.check.gap, growth.check.rounds) == (Fit.BEYOND, (42, 42), 2)
    assert growth_of(earlier, [earlier, later], []) is None
    other = total(800, "2026-01-31", "since it began", speaker="Somebody else")
    assert growth_of(later, [other, later], []) is None


def test_two_totals_of_one_speaker_on_one_day_are_held_against_each_other() -> None:
    one, other = total(696, "2022-11-22", "x"), total(721, "2022-11-22", "x", speaker="ukraine (as retold by kp.ua)")
    assert differing([one, other], one) == [other]
    page = new_id()
    of = batch("2022-11-22")
    assert said_with(of, [claim(of, 33, source_id=page)], [one, other, total(1, "2023", "x", source_id=page)])[:2] == [
        one,
        other,
    ]


# Over time


def spots(of: Batch, *figures: Figure, way: Direction = Direction.TO_UKRAINE) -> tuple[Spot | None, Spot | None]:
    told = direction_of(figures, way)
    return spot(of, told, Side.UKRAINE), spot(of, told, Side.RUSSIA)


def test_gaps_differences_and_zero_have_marks_of_their_own() -> None:
    of = batch()
    assert spots(of) == (None, None)
    assert spots(of, claim(of, 10)) == (Spot.STATED, Spot.NOT_STATED)
    assert spots(of, claim(of, 10), claim(of, 10, Side.RUSSIA)) == (Spot.STATED, Spot.STATED)
    assert spots(of, claim(of, 10), claim(of, 11, Side.RUSSIA)) == (Spot.DIFFERS, Spot.DIFFERS)
    assert spots(of, claim(of, 10), claim(of, 11)) == (Spot.DIFFERS, Spot.NOT_STATED)
    assert spots(of, claim(of, 0, Side.RUSSIA)) == (Spot.NOT_STATED, Spot.NONE_SAID)


@pytest.mark.parametrize("kind", [BatchKind.ANNOUNCED, BatchKind.OFFERED, BatchKind.OFFER_NOT_CARRIED_OUT])
def test_what_was_only_announced_or_offered_never_looks_like_a_transfer(kind: BatchKind) -> None:
    of = batch(kind=kind)
    assert spots(of, claim(of, 1212, Side.RUSSIA)) == (None, Spot.NOT_CARRIED_OUT)


def test_a_total_over_days_never_looks_like_a_transfer() -> None:
    of = batch(kind=BatchKind.TOTAL_OVER_DAYS)
    assert spots(of, claim(of, 6057)) == (Spot.NOT_OF_ITS_OWN, Spot.NOT_STATED)
