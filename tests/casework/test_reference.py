"""The shipped claims as records: where the speakers disagree, and what loading a file again may change."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import cache
from uuid import UUID

import pytest

from casetracker import resources
from casetracker.casework import reference
from casetracker.casework.batches import (
    Batch,
    BatchKind,
    ClaimKind,
    Figure,
    FigureState,
    OnlyTransfersAreLinked,
    direction_of,
    reaches_until,
    require_transfer,
)
from casetracker.casework.certainty import Level
from casetracker.casework.claim_words import Bound, Direction, Side, Unit
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.reference import ClaimRow, InOwnWords, ReferenceRecord, Told, TotalRow, plan_load, records_of
from casetracker.casework.sources import Source, SourceKind
from casetracker.exchange.claims_csv import read_claims, read_running_totals


@cache
def claims() -> tuple[ClaimRow, ...]:
    return read_claims(resources.path("reference", "claims.csv").read_bytes(), "claims.csv")


@cache
def totals() -> tuple[TotalRow, ...]:
    return read_running_totals(resources.path("reference", "running_totals.csv").read_bytes(), "running_totals.csv")


def rows() -> list[ClaimRow | TotalRow]:
    return [*claims(), *totals()]


@cache
def shipped() -> tuple[ReferenceRecord, ...]:
    return tuple(records_of(claims(), totals()))


def figures() -> list[Figure]:
    return [record for record in shipped() if isinstance(record, Figure)]


def batches() -> list[Batch]:
    return [record for record in shipped() if isinstance(record, Batch)]


def pages() -> list[Source]:
    return [record for record in shipped() if isinstance(record, Source)]


def batch(number: str) -> Batch:
    return next(one for one in batches() if one.number == number)


def told_of(number: str) -> list[Figure]:
    return [figure for figure in figures() if figure.batch_id == batch(number).id]


def claim(key: str) -> Figure:
    return next(figure for figure in figures() if figure.reference_key == key)


def counts(number: str, direction: Direction, side: Side) -> list[int | None]:
    """Return the numbers of one side, first-hand before retold."""
    return [voice.count for voice in direction_of(told_of(number), direction).of(side)]


def to_ukraine(number: str, side: Side) -> list[int | None]:
    return counts(number, Direction.TO_UKRAINE, side)


def to_russia(number: str, side: Side) -> list[int | None]:
    return counts(number, Direction.TO_RUSSIA, side)


# The whole


def test_every_claim_that_was_read_is_a_figure_and_every_page_one_source() -> None:
    assert len(figures()) == 156 + 37
    assert len(pages()) == len({row.address or row.title for row in rows()})
    known = {record.id for record in shipped()}
    assert len(known) == len(shipped())
    assert all(figure.source_id in known for figure in figures())


def test_of_62_events_59_are_transfers_and_only_these_can_be_linked() -> None:
    kinds = {kind: [one.number for one in batches() if one.kind is kind] for kind in BatchKind}

    assert len(kinds[BatchKind.TRANSFER]) == 59
    assert kinds[BatchKind.OFFER_NOT_CARRIED_OUT] == ["RX-2025-06-07-OFFER"]
    assert kinds[BatchKind.TOTAL_OVER_DAYS] == ["RX-2025-06-ISTANBUL-TOTAL"]
    assert kinds[BatchKind.PART_OF_ANOTHER] == ["RX-2024-12-IL76"]
    for one in batches():
        if one.kind is BatchKind.TRANSFER:
            require_transfer(one)
        else:
            with pytest.raises(OnlyTransfersAreLinked):
                require_transfer(one)


def test_what_no_row_gives_is_not_recorded() -> None:
    for figure in figures():
        assert figure.unit is Unit.NOT_RECORDED
        assert figure.qualifier == figure.quote_language == figure.translation == ""
        assert figure.reliability is None
        assert figure.credibility is None
        assert figure.state is FigureState.CURRENT
    for page in pages():
        assert page.publisher == page.affiliation == page.independence_group == page.note == ""
        assert page.published_on is None
        assert page.reliability is None


def test_the_note_is_kept_beside_the_figure_word_for_word() -> None:
    notes = {row.claim_id: row.note for row in rows()}
    assert {figure.reference_key: figure.note for figure in figures()} == notes


def test_the_claims_reach_until_26_february_2026() -> None:
    assert reaches_until(figures()) == date(2026, 2, 26)


def test_a_number_from_memory_never_becomes_a_record() -> None:
    assert not {"C047", "C072"} & {row.claim_id for row in claims()}
    remembered = replace(claims()[0], claim_id="C900", event_id="RX-NOWHERE", was_read=False)
    of_all = replace(totals()[0], claim_id="K900", was_read=False)
    assert {one.id for one in records_of([*claims(), remembered], [*totals(), of_all])} == {one.id for one in shipped()}


def test_a_page_without_an_address_is_found_by_its_title_and_its_kind_is_not_recorded() -> None:
    unaddressed = [page for page in pages() if not page.address]
    assert [page.kind for page in unaddressed] == [SourceKind.NOT_RECORDED]
    assert claim("C074").source_id == claim("C076").source_id == claim("C077").source_id == unaddressed[0].id


def test_a_page_bears_its_own_title_before_the_collectors_description() -> None:
    page = next(page for page in pages() if page.address == "https://info.sibnet.ru/article/691587/")
    assert page.title == "Россия и Украина впервые в текущем году обменялись телами"


def test_a_running_total_stands_alone_and_keeps_how_exactly_it_was_told() -> None:
    running = [figure for figure in figures() if figure.kind is ClaimKind.RUNNING_TOTAL]
    assert len(running) == 37
    assert all(figure.batch_id is None and figure.happened_on is None and figure.said_on for figure in running)
    told = {key: (claim(key).count, claim(key).bound) for key in ("K15", "K23", "K24", "K27", "K34", "K17")}
    assert told == {
        "K15": (1900, Bound.AT_LEAST),
        "K23": (14000, Bound.ABOUT),
        "K24": (350, Bound.JUST_UNDER),
        "K27": (11000, Bound.MORE_THAN),
        "K34": (18000, Bound.MORE_THAN),
        "K17": (5503, Bound.EXACT),
    }
    assert claim("K21").direction is Direction.BOTH
    assert claim("K21").what_is_counted == "repatriation operations the ICRC took part in"


# Where the speakers disagree


def test_both_sides_and_two_ukrainian_authorities_give_different_totals_for_june_2025() -> None:
    total = "RX-2025-06-ISTANBUL-TOTAL"
    assert to_ukraine(total, Side.UKRAINE) == [6057, 6060]
    assert to_ukraine(total, Side.RUSSIA) == [6060]
    assert to_russia(total, Side.RUSSIA) == [78, 79]
    assert to_russia(total, Side.UKRAINE) == []
    assert direction_of(told_of(total), Direction.TO_UKRAINE).level is Level.BOTH_DIFFER
    assert {figure.period for figure in told_of(total) if figure.count} == {"11-16 June"}


def test_a_neutral_observer_confirms_no_number() -> None:
    observer = claim("C115")
    assert (observer.side, observer.kind, observer.count) == (Side.ICRC, ClaimKind.NEUTRAL_OBSERVER, None)
    assert to_ukraine("RX-2025-06-ISTANBUL-TOTAL", Side.ICRC) == []


def test_one_speaker_is_reported_with_1003_and_with_1000() -> None:
    assert to_ukraine("RX-2025-12-19", Side.UKRAINE) == [1003]
    assert to_ukraine("RX-2025-12-19", Side.RUSSIA) == [1003, 1000]
    assert to_russia("RX-2025-12-19", Side.RUSSIA) == [26, 25]


def test_on_26_february_2026_only_one_side_gives_the_35() -> None:
    assert to_ukraine("RX-2026-02-26", Side.UKRAINE) == [1000]
    assert to_ukraine("RX-2026-02-26", Side.RUSSIA) == [1000]
    assert direction_of(told_of("RX-2026-02-26"), Direction.TO_UKRAINE).level is Level.BOTH_ALIKE
    back = direction_of(told_of("RX-2026-02-26"), Direction.TO_RUSSIA)
    assert [voice.count for voice in back.of(Side.RUSSIA)] == [35]
    assert back.silent == (Side.UKRAINE,)
    assert back.level is Level.ONE_VOICE


def test_an_advance_notice_gives_no_number_and_is_no_zero() -> None:
    notice = claim("C158")
    assert (notice.kind, notice.count) == (ClaimKind.ANNOUNCED_IN_ADVANCE, None)
    assert notice.range() == (None, None)


def test_a_retelling_with_another_date_does_not_move_the_transfer() -> None:
    assert str(batch("RX-2024-08-02").happened_on) == "2024-08-02"
    assert str(claim("C066").happened_on) == "2024-06"
    assert str(batch("RX-2026-01-29").happened_on) == "2026-01-29"
    assert str(claim("C150").happened_on) == "2026-01-30"
    assert str(batch("RX-2022-06-09").happened_on) == "2022-06-09"
    assert "8 June 2022" in claim("C004").note


def test_a_retelling_narrows_the_month_that_was_announced_to_the_day() -> None:
    assert str(claim("C003").happened_on) == "2022-06"
    assert str(batch("RX-2022-06-02").happened_on) == "2022-06-02"


def test_a_copied_breakdown_stays_as_the_outlet_wrote_it() -> None:
    assert (claim("C070").count, claim("C071").count) == (563, 563)
    assert "89 Bakhmut" in claim("C070").place
    assert "86 Bakhmut" in claim("C071").place


def test_running_totals_of_one_day_contradict_each_other_side_by_side() -> None:
    assert (claim("K06").count, claim("K07").count) == (696, 721)
    assert (claim("K09").count, claim("C022").count, claim("K10").count) == (869, 61, 888)
    assert to_ukraine("RX-2022-11-22", Side.UKRAINE) == [33]


def test_an_explicit_zero_is_a_number_and_silence_is_none() -> None:
    for number in ("RX-2025-06-13", "RX-2025-06-14"):
        back = direction_of(told_of(number), Direction.TO_RUSSIA)
        assert [voice.count for voice in back.of(Side.RUSSIA)] == [0]
        assert back.silent == (Side.UKRAINE,)
        assert back.level is Level.ONE_VOICE


def test_43_soldiers_and_43_of_whom_eight_were_civilians_are_one_number_with_two_pages() -> None:
    (voice,) = direction_of(told_of("RX-2025-03-28"), Direction.TO_RUSSIA).of(Side.RUSSIA)
    assert (voice.count, voice.pages) == (43, 2)
    assert "civilians" in claim("C087").note
    assert str(claim("C087").happened_on) == "2025-03"


def test_an_offer_and_its_denial_are_kept_and_are_no_transfer() -> None:
    offer, denial = told_of("RX-2025-06-07-OFFER")
    assert (offer.side, offer.kind, offer.count) == (Side.RUSSIA, ClaimKind.OFFER, 1212)
    assert (denial.side, denial.kind, denial.count) == (Side.UKRAINE, ClaimKind.DENIAL, None)


def test_who_they_are_and_how_they_died_stay_apart_in_the_remains_of_the_plane() -> None:
    kinds = [figure.kind for figure in told_of("RX-2024-12-IL76")]
    assert kinds == [ClaimKind.WITHOUT_NUMBER, ClaimKind.PARTIAL_CONFIRMATION, ClaimKind.RECAP]
    assert to_ukraine("RX-2024-12-IL76", Side.UKRAINE) == [62]
    assert to_ukraine("RX-2024-12-IL76", Side.RUSSIA) == []
    assert str(batch("RX-2024-12-IL76").happened_on) == "2024-12"
    later = claim("C080").note
    assert "identity and circumstance are separate facts" in later


@pytest.mark.parametrize(
    ("count", "events"),
    [
        (25, ["RX-2022-09", "RX-2022-10-25"]),
        (62, ["RX-2022-10-11", "RX-2023-07-14", "RX-2024-12-IL76"]),
        (51, ["RX-2023-06-23", "RX-2023-09-18"]),
        (757, ["RX-2025-01-24", "RX-2025-02-14"]),
        (909, ["RX-2025-03-28", "RX-2025-04-18", "RX-2025-05-16"]),
        (
            1000,
            [
                "RX-2025-07-17",
                "RX-2025-08-19",
                "RX-2025-09-18",
                "RX-2025-10-23",
                "RX-2025-11-20",
                "RX-2026-01-29",
                "RX-2026-02-26",
            ],
        ),
    ],
)
def test_the_same_count_on_different_days_stays_different_events(count: int, events: list[str]) -> None:
    assert [one.number for one in batches() if count in to_ukraine(one.number, Side.UKRAINE)] == events


def test_two_bodies_of_one_side_announce_one_event_once() -> None:
    (voice,) = direction_of(told_of("RX-2022-10-11"), Direction.TO_UKRAINE).of(Side.UKRAINE)
    assert (voice.count, len(voice.speakers), voice.pages) == (62, 2, 2)


def test_an_announcement_without_attribution_and_one_with_it_differ_in_their_notes_only() -> None:
    assert "without the attribution to the Russian side" in claim("C097").note
    assert "attributes identity to the Russian side" in claim("C106").note
    assert claim("C108").count == claim("C109").count == 1245


def test_a_recap_that_skips_an_event_takes_nothing_away_from_it() -> None:
    assert to_ukraine("RX-2024-04-26", Side.UKRAINE) == [140]
    assert to_ukraine("RX-2025-12-19", Side.UKRAINE) == [1003]
    assert "leaving out 19 December" in claim("C148").note
    assert "leaves out 26 April" in claim("C055").note


def test_a_correspondents_number_is_no_sides_number() -> None:
    for key, count in (("C076", 503), ("C077", 42), ("C127", 24)):
        assert (claim(key).side, claim(key).count) == (Side.OTHER, count)
    assert to_ukraine("RX-2024-12-20", Side.RUSSIA) == []


# Dates and kinds of events from rows


def row(
    kind: ClaimKind = ClaimKind.ANNOUNCEMENT, on: str = "2026-03-05", told: Told | None = None, key: str = "C1"
) -> ClaimRow:
    return ClaimRow(
        claim_id=key,
        event_id="RX-1",
        happened_on=PartialDate.parse(on),
        direction=Direction.TO_UKRAINE,
        side=Side.UKRAINE,
        speaker="Coordination Headquarters",
        kind=kind,
        told=Told(10) if told is None else told,
        title="A page",
        address="https://example.org/1",
    )


@pytest.mark.parametrize(
    ("told", "day"),
    [
        (["2026-03-05", "2026-03-05", "2026-03-06"], "2026-03-05"),
        (["2026-03-06", "2026-03-05"], "2026-03-05"),
        (["2026-03", "2026-03", "2026-03-09"], "2026-03-09"),
        (["2026-02", "2026-03", "2026-03"], "2026-03"),
        (["2026", "2026-03"], "2026-03"),
    ],
)
def test_a_batch_takes_the_finest_date_that_most_first_hand_claims_give(told: list[str], day: str) -> None:
    assert str(reference.day_of([row(on=one) for one in told])) == day


def test_retellings_give_the_date_where_nobody_spoke_first_hand() -> None:
    assert str(reference.day_of([row(ClaimKind.RECAP, "2026-03"), row(ClaimKind.RECAP, "2026-03-07")])) == "2026-03-07"


def test_a_retold_day_outside_the_announced_month_is_left_aside() -> None:
    assert str(reference.day_of([row(on="2026-03"), row(ClaimKind.RECAP, "2026-04-02")])) == "2026-03"


def kind_of(*rows: ClaimRow) -> BatchKind:
    (made,) = [one for one in records_of(rows) if isinstance(one, Batch)]
    return made.kind


def test_what_was_only_announced_in_advance_or_denied_is_no_transfer() -> None:
    notice = row(ClaimKind.ANNOUNCED_IN_ADVANCE, told=Told())
    offer = row(ClaimKind.OFFER, key="C3")
    assert kind_of(notice) is BatchKind.ANNOUNCED
    assert kind_of(notice, offer) is BatchKind.OFFERED
    assert kind_of(offer, row(ClaimKind.DENIAL, told=Told(), key="C2")) is BatchKind.OFFER_NOT_CARRIED_OUT
    assert kind_of(notice, row(ClaimKind.DENIAL, told=Told(), key="C2")) is BatchKind.OFFER_NOT_CARRIED_OUT
    assert kind_of(notice, row(key="C2")) is BatchKind.TRANSFER


def test_a_total_beside_a_days_own_number_leaves_the_day_a_transfer() -> None:
    total = row(ClaimKind.TOTAL_OVER_DAYS)
    assert kind_of(total) is BatchKind.TOTAL_OVER_DAYS
    assert kind_of(total, row(key="C2")) is BatchKind.TRANSFER


def test_an_announcement_without_any_number_is_a_transfer() -> None:
    assert kind_of(row(ClaimKind.WITHOUT_NUMBER, told=Told())) is BatchKind.TRANSFER


# Loading again


def stored(records: Iterable[ReferenceRecord]) -> dict[UUID, ReferenceRecord]:
    return {record.id: record for record in records}


def freshly_made() -> list[ReferenceRecord]:
    return records_of(claims(), totals())


def changed_row(key: str, change: Callable[[ClaimRow], ClaimRow]) -> list[ClaimRow]:
    return [change(one) if one.claim_id == key else one for one in claims()]


def test_into_a_new_vault_everything_is_new_and_in_an_order_that_can_be_stored() -> None:
    load = plan_load(shipped(), {})
    assert len(load.new) == len(shipped())
    assert not load.corrected
    assert not load.kept
    assert load.unchanged == 0
    there: set[UUID] = set()
    for record in load.new:
        if isinstance(record, Figure):
            assert {record.source_id, record.batch_id or record.source_id} <= there
        there.add(record.id)


def test_loading_twice_changes_nothing() -> None:
    load = plan_load(shipped(), stored(freshly_made()))
    assert (load.new, load.corrected, load.kept) == ((), (), ())
    assert load.unchanged == len(shipped())


def test_the_ids_are_the_same_on_every_laptop_and_in_every_version() -> None:
    assert str(batch("RX-2026-02-26").id) == "5fddd58c-8f60-572a-a356-9d54d53cb93a"
    assert str(claim("C151").id) == "43d19591-c2c5-5c90-bc2b-5f0ef3597da4"
    assert str(claim("K01").id) == "7490b922-3154-568e-be26-0c48ca55fa3f"


def test_a_newer_file_adds_its_own_and_leaves_the_rest() -> None:
    newer = replace(claims()[-1], claim_id="C159", event_id="RX-2026-03-30", address="https://example.org/new")
    load = plan_load(records_of([*claims(), newer], totals()), stored(freshly_made()))
    assert [type(record) for record in load.new] == [Source, Batch, Figure]
    assert load.unchanged == len(shipped())


def test_a_corrected_row_corrects_the_record_that_the_office_never_touched() -> None:
    held = stored(freshly_made())
    newer = changed_row("C155", lambda one: replace(one, told=Told(36), note="corrected"))
    load = plan_load(records_of(newer, totals()), held)

    (correction,) = load.corrected
    assert set(correction.values) == {"count", "note", "reference_row"}
    correction.record.change(**correction.values)
    assert isinstance(correction.record, Figure)
    assert correction.record.count == 36
    assert plan_load(records_of(newer, totals()), held).unchanged == len(shipped())


def test_what_a_newer_file_says_in_the_speakers_own_words_reaches_the_figure_and_the_page() -> None:
    held = stored(freshly_made())
    own = InOwnWords(Unit.BODIES_OR_REMAINS, "тіла (останки)", "uk", "Координаційний штаб")
    newer = changed_row("C155", lambda one: replace(one, own=own))
    load = plan_load(records_of(newer, totals()), held)
    assert (load.new, load.kept) == ((), ())
    told = {type(one.record): set(one.values) - {"reference_row"} for one in load.corrected}
    assert told == {Source: {"publisher"}, Figure: {"unit", "qualifier", "quote_language"}}


OWN = InOwnWords(Unit.BODIES_OR_REMAINS, "тіла (останки)", "uk", "Координаційний штаб")


def loaded_with_own_words(own: InOwnWords = OWN) -> tuple[dict[UUID, ReferenceRecord], Figure, Source]:
    """Return what a vault holds after a file that had the further columns for one claim, the claim and its page."""
    held = stored(records_of(changed_row("C155", lambda one: replace(one, own=own)), totals()))
    figure = held[claim("C155").id]
    assert isinstance(figure, Figure)
    assert figure.source_id
    page = held[figure.source_id]
    assert isinstance(page, Source)
    return held, figure, page


def load_again(rows: list[ClaimRow], held: dict[UUID, ReferenceRecord]) -> reference.Load:
    load = plan_load(records_of(rows, totals()), held, reference.left_out([*rows, *totals()]))
    for correction in load.corrected:
        correction.record.change(**correction.values)
    return load


def test_a_column_that_a_later_file_leaves_out_leaves_what_was_loaded() -> None:
    held, figure, page = loaded_with_own_words()
    load = load_again(list(claims()), held)
    assert (load.new, load.corrected, load.kept) == ((), (), ())

    newer = changed_row("C155", lambda one: replace(one, told=Told(36)))
    (correction,) = load_again(newer, held).corrected
    assert set(correction.values) == {"count", "reference_row"}
    assert (figure.unit, figure.qualifier, figure.quote_language) == (OWN.unit, OWN.words, OWN.language)
    assert page.publisher == OWN.publisher
    assert load_again(newer, held).unchanged == len(shipped())


def test_an_empty_cell_of_a_column_that_is_there_is_a_change() -> None:
    held, figure, page = loaded_with_own_words()
    emptied = InOwnWords(Unit.NOT_RECORDED, "", None, "")
    load = load_again(changed_row("C155", lambda one: replace(one, own=emptied)), held)
    assert {type(one.record) for one in load.corrected} == {Figure, Source}
    assert (figure.unit, figure.qualifier, page.publisher) == (Unit.NOT_RECORDED, "", "")
    assert figure.quote_language == ""


def test_a_page_of_which_one_row_has_the_column_is_told_of() -> None:
    first, second = (
        replace(row(key=key), own=own) for key, own in (("C1", InOwnWords(publisher="")), ("C2", InOwnWords()))
    )
    silent = reference.left_out([first, second])
    assert silent[reference.page_id(first)] == frozenset()
    assert silent[reference.figure_id("C1")] == {"unit", "qualifier", "quote_language"}


def test_what_the_office_wrote_where_a_file_has_no_column_stays_its_own() -> None:
    held = stored(freshly_made())
    figure = held[claim("C155").id]
    figure.change(unit=Unit.BODIES, count=36)
    load_again(changed_row("C155", lambda one: replace(one, told=Told(36))), held)
    with_units = changed_row("C155", lambda one: replace(one, told=Told(36), own=InOwnWords(Unit.BODY_BAGS)))
    load = load_again(with_units, held)
    assert load.kept == (figure,)
    assert isinstance(figure, Figure)
    assert figure.unit is Unit.BODIES


def test_a_zero_put_where_nothing_was_stated_is_a_correction() -> None:
    newer = changed_row("C158", lambda one: replace(one, told=Told(0)))
    (correction,) = plan_load(records_of(newer, totals()), stored(freshly_made())).corrected
    assert correction.values["count"] == 0


@pytest.mark.parametrize(
    "work",
    [
        {"unit": Unit.BODIES_OR_REMAINS},
        {"qualifier": "which may belong to Ukrainian defenders"},
        {"state": FigureState.DISPUTED},
        {"count": None},
        {"note": ""},
    ],
)
def test_what_the_office_wrote_is_never_overwritten_and_is_told(work: dict[str, object]) -> None:
    held = stored(freshly_made())
    mine = held[claim("C155").id]
    mine.change(**work)
    newer = changed_row("C155", lambda one: replace(one, told=Told(36)))
    load = plan_load(records_of(newer, totals()), held)

    assert load.kept == (mine,)
    assert load.corrected == ()
    for name, value in work.items():
        assert getattr(mine, name) == value


def test_the_same_file_says_nothing_of_what_the_office_wrote() -> None:
    held = stored(freshly_made())
    held[claim("C155").id].change(unit=Unit.BODIES)
    held[batch("RX-2026-02-26").id].change(note="Seen on the evening news")
    load = plan_load(shipped(), held)
    assert load.kept == ()
    assert load.unchanged == len(shipped())


def test_an_office_that_corrected_the_same_thing_itself_gets_the_digest_only() -> None:
    held = stored(freshly_made())
    held[claim("C155").id].change(count=36)
    newer = changed_row("C155", lambda one: replace(one, told=Told(36)))
    (correction,) = plan_load(records_of(newer, totals()), held).corrected
    assert set(correction.values) == {"reference_row"}


def test_office_work_taken_back_counts_as_untouched() -> None:
    held = stored(freshly_made())
    held[claim("C155").id].change(unit=Unit.BODIES)
    held[claim("C155").id].change(unit=Unit.NOT_RECORDED)
    newer = changed_row("C155", lambda one: replace(one, told=Told(36)))
    assert len(plan_load(records_of(newer, totals()), held).corrected) == 1


def test_planning_a_load_changes_no_record() -> None:
    held = stored(freshly_made())
    newer = changed_row("C155", lambda one: replace(one, told=Told(36)))
    plan_load(records_of(newer, totals()), held)
    assert plan_load(shipped(), held).unchanged == len(shipped())
