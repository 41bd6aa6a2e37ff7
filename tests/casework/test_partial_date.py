"""Dates as witnesses give them: what is typed is read back, and what was not told is never made up."""

from calendar import monthrange
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker.casework.batches import Batch
from casetracker.casework.errors import ForTheCaseworker, RefusedValue
from casetracker.casework.partial_date import (
    FIRST_YEAR,
    LAST_YEAR,
    EndsBeforeItBegins,
    NoSuchDay,
    NotADate,
    Part,
    PartialDate,
    Qualifier,
    YearOutOfReach,
    part_from,
)
from casetracker.casework.record import PartialDateColumn

days = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))
parts = st.builds(lambda day, told: Part(*(day.year, day.month, day.day)[:told]), days, st.sampled_from((1, 2, 3)))
words = st.text(st.characters(codec="utf-8"), max_size=40)


@st.composite
def partial_dates(draw: st.DrawFn, words: st.SearchStrategy[str] = words) -> PartialDate:
    qualifier = draw(st.sampled_from(Qualifier))
    told = draw(words)
    if qualifier is Qualifier.UNKNOWN:
        return PartialDate.in_words(told if told.strip() else "around Easter")
    start = draw(parts)
    if qualifier is not Qualifier.BETWEEN:
        return PartialDate(qualifier, start, words=told)
    end = draw(parts.filter(lambda end: end.last_day() >= start.first_day()))
    return PartialDate(qualifier, start, end, told)


silent_dates = partial_dates(words=st.just(""))
checked = settings(max_examples=150, deadline=None)


# Parts of the calendar


@checked
@given(days)
def test_every_day_lies_inside_its_month_and_its_year(day: date) -> None:
    told = PartialDate.on(day)
    for coarser in (Part(day.year, day.month), Part(day.year)):
        assert coarser.first_day() <= day <= coarser.last_day()
        assert told.may_equal(PartialDate(Qualifier.EXACT, coarser))


@checked
@given(parts)
def test_a_part_is_read_back_from_how_it_is_written(part: Part) -> None:
    assert part_from(part.iso()) == part
    assert part_from(f" {'.'.join(reversed(part.iso().split('-')))} ") == part


@checked
@given(parts, parts)
def test_parts_sort_as_they_are_written(one: Part, other: Part) -> None:
    assert (one < other) == (one.iso() < other.iso())


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("2026-02-26", Part(2026, 2, 26)),
        ("2026-2-6", Part(2026, 2, 6)),
        ("26.02.2026", Part(2026, 2, 26)),
        ("6.2.2026", Part(2026, 2, 6)),
        ("02.2026", Part(2026, 2)),
        ("2026", Part(2026)),
        ("29.02.2024", Part(2024, 2, 29)),
        (" 2026 ", Part(2026)),
    ],
)
def test_a_day_a_month_and_a_year_are_read(text: str, part: Part) -> None:
    assert part_from(text) == part


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("31.02.2026", NoSuchDay),
        ("29.02.2025", NoSuchDay),
        ("32.01.2026", NoSuchDay),
        ("2026-04-31", NoSuchDay),
        ("2026-13", NoSuchDay),
        ("2026-00", NoSuchDay),
        ("2026-01-00", NoSuchDay),
        ("00.01.2026", NoSuchDay),
        ("3024", YearOutOfReach),
        ("01.01.3024", YearOutOfReach),
        ("1899", YearOutOfReach),
        ("0000", YearOutOfReach),
        ("", NotADate),
        ("26/02/2026", NotADate),
        ("02/26/2026", NotADate),
        ("26", NotADate),
        ("26.02.", NotADate),
        ("26.02.26", NotADate),
        ("yesterday", NotADate),
        ("2026-02-26T10:00", NotADate),
    ],
)
def test_what_is_no_date_is_refused_with_what_is_wrong(text: str, error: type[ForTheCaseworker]) -> None:
    with pytest.raises(error):
        part_from(text)
    with pytest.raises(error):
        PartialDate.parse(text)


@pytest.mark.parametrize(("year", "month", "day"), [(2026, 0, 5), (2026, -1, 0), (2026, 1, -1), (2026, 1, 32)])
def test_a_part_that_no_calendar_has_cannot_be_made(year: int, month: int, day: int) -> None:
    with pytest.raises((NotADate, NoSuchDay)):
        Part(year, month, day)


@given(st.text(max_size=20))
@checked
def test_any_text_is_a_date_or_is_refused_in_a_sentence(text: str) -> None:
    try:
        told = PartialDate.parse(text)
    except ForTheCaseworker as refused:
        said = str(refused)
    else:
        said = told.typed()
    assert said


# The value


@checked
@given(silent_dates)
def test_what_is_typed_is_read_back(told: PartialDate) -> None:
    assert PartialDate.parse(told.typed()) == told
    assert str(told) == told.typed()


@checked
@given(partial_dates())
def test_words_alone_are_read_back_too(told: PartialDate) -> None:
    if told.start is None:
        assert PartialDate.parse(told.typed()) == told


@checked
@given(partial_dates())
def test_the_stored_form_gives_the_same_date_back_with_its_words(told: PartialDate) -> None:
    assert PartialDate.from_stored(told.stored()) == told
    column = PartialDateColumn()
    bound = column.process_bind_param(told, None)
    assert column.process_result_value(bound, None) == told


def test_no_date_is_stored_as_nothing() -> None:
    column = PartialDateColumn()
    assert column.process_bind_param(None, None) is None
    assert column.process_result_value(None, None) is None


@checked
@given(partial_dates())
def test_no_date_ends_before_it_begins(told: PartialDate) -> None:
    assert told.earliest_day() <= told.latest_day()


@checked
@given(partial_dates())
def test_every_date_may_be_the_same_as_itself(told: PartialDate) -> None:
    assert told.may_equal(told)
    assert not told.certainly_before(told)


@checked
@given(partial_dates(), partial_dates())
def test_whether_two_dates_may_be_the_same_does_not_depend_on_their_order(one: PartialDate, other: PartialDate) -> None:
    assert one.may_equal(other) == other.may_equal(one)
    assert one.may_equal(other) == (not one.certainly_before(other) and not other.certainly_before(one))


@checked
@given(partial_dates(), days)
def test_a_day_inside_what_was_told_may_be_that_day(told: PartialDate, day: date) -> None:
    assert told.may_equal(PartialDate.on(day)) == (told.earliest_day() <= day <= told.latest_day())


@checked
@given(st.lists(partial_dates()))
def test_stored_dates_sort_by_the_calendar_and_words_come_last(told: list[PartialDate]) -> None:
    in_order = sorted(told, key=lambda one: one.stored())
    starts = [one.start.first_day() for one in in_order if one.start]
    assert starts == sorted(starts)
    assert [one.start is None for one in in_order] == sorted(one.start is None for one in in_order)


@checked
@given(days)
def test_only_one_exact_day_is_a_day(day: date) -> None:
    part = Part(day.year, day.month, day.day)
    assert PartialDate.on(day).day() == day
    for qualifier in (Qualifier.ABOUT, Qualifier.BEFORE, Qualifier.AFTER):
        assert PartialDate(qualifier, part).day() is None
    assert PartialDate(Qualifier.BETWEEN, part, part).day() is None
    assert PartialDate(Qualifier.EXACT, Part(day.year, day.month)).day() is None
    assert PartialDate.in_words("on that day").day() is None


@pytest.mark.parametrize(
    ("typed", "earliest", "latest"),
    [
        ("2026-02-26", date(2026, 2, 26), date(2026, 2, 26)),
        ("2026-02", date(2026, 2, 1), date(2026, 2, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("~2026-02", date(2026, 2, 1), date(2026, 2, 28)),
        ("<2026-02-26", date.min, date(2026, 2, 26)),
        (">2026-02", date(2026, 2, 28), date.max),
        ("2026-02-20..2026-03", date(2026, 2, 20), date(2026, 3, 31)),
        ("2025 .. 2026", date(2025, 1, 1), date(2026, 12, 31)),
        ('"after the harvest"', date.min, date.max),
    ],
)
def test_a_date_reaches_from_its_first_to_its_last_day(typed: str, earliest: date, latest: date) -> None:
    told = PartialDate.parse(typed)
    assert (told.earliest_day(), told.latest_day()) == (earliest, latest)


def test_a_span_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(EndsBeforeItBegins):
        PartialDate.parse("2026-03..2026-02")
    assert PartialDate.parse("2026-02-10..2026-02").latest_day() == date(2026, 2, monthrange(2026, 2)[1])


@pytest.mark.parametrize("typed", ['""', '"  "', '"', "..", "2026..", "~", "~2026..2027", "<", "~~2026"])
def test_half_a_date_is_refused(typed: str) -> None:
    with pytest.raises(NotADate):
        PartialDate.parse(typed)


@pytest.mark.parametrize(
    ("qualifier", "start", "end"),
    [
        (Qualifier.EXACT, None, None),
        (Qualifier.UNKNOWN, Part(2026), None),
        (Qualifier.BETWEEN, Part(2026), None),
        (Qualifier.ABOUT, Part(2026), Part(2027)),
        (Qualifier.UNKNOWN, None, None),
    ],
)
def test_a_qualifier_without_what_it_needs_is_refused(
    qualifier: Qualifier, start: Part | None, end: Part | None
) -> None:
    with pytest.raises(NotADate):
        PartialDate(qualifier, start, end)


def test_january_comes_before_a_later_month_and_words_are_before_nothing() -> None:
    assert PartialDate.parse("2026-01").certainly_before(PartialDate.parse("2026-02"))
    assert not PartialDate.parse("2026").certainly_before(PartialDate.parse("2026-02"))
    assert not PartialDate.in_words("long ago").certainly_before(PartialDate.parse("2026"))


# Inside a record


def batch(happened_on: Any) -> Batch:
    return Batch(number="RX-1", happened_on=happened_on)


@pytest.mark.parametrize("value", ["2026-02-26", "26.02.2026", date(2026, 2, 26), PartialDate.parse("2026-02-26")])
def test_a_record_takes_a_date_as_typed_as_a_day_and_as_a_value(value: object) -> None:
    assert batch(value).happened_on == PartialDate.on(date(2026, 2, 26))


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("31.02.2026", NoSuchDay.sentence),
        ("3024", YearOutOfReach.sentence),
        (date(1812, 9, 7), YearOutOfReach.sentence),
        ("soon", NotADate.sentence),
        (20260226, NotADate.sentence),
        (None, NotADate.sentence),
        ("2027..2026", EndsBeforeItBegins.sentence),
    ],
)
def test_a_record_refuses_a_wrong_date_with_the_dates_own_sentence(value: object, reason: str) -> None:
    with pytest.raises(RefusedValue) as refused:
        batch(value)
    assert (refused.value.field, refused.value.reason) == ("happened_on", reason)
    assert "{" not in str(refused.value)


def test_a_moment_of_time_is_taken_as_its_day() -> None:
    assert str(batch(datetime(2026, 2, 26, 23, 59)).happened_on) == "2026-02-26"  # noqa: DTZ001  (a zone changes no day)


def test_the_words_of_a_date_are_cleaned_like_any_line() -> None:
    assert batch(PartialDate.in_words("  nach\u0438\u0306  dem\nFest ")).happened_on.words == "nach\u0439 dem Fest"
    for harmful in ("a\x00b", "a\u202eb"):
        with pytest.raises(RefusedValue, match="invisible"):
            batch(PartialDate.in_words(harmful))
    with pytest.raises(RefusedValue, match="too long"):
        batch(PartialDate.in_words("x" * 1_001))
