"""Dates and due words for screens, in three languages."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework.partial_date import PartialDate
from casetracker.ui import wording


@pytest.mark.parametrize(
    ("typed", "uk", "en", "ru"),
    [
        ("2026-02-26", "26 лютого 2026", "26 February 2026", "26 февраля 2026"),
        ("2025-09", "вересень 2025", "September 2025", "сентябрь 2025"),
        ("~2025-09", "близько вересня 2025", "about September 2025", "около сентября 2025"),
        ("<2024", "до 2024 року", "before 2024", "до 2024 года"),
        (">2024-05-01", "після 1 травня 2024", "after 1 May 2024", "после 1 мая 2024"),
        ("2026-03-01..2026-03-03", "1–3 березня 2026", "1–3 March 2026", "1–3 марта 2026"),
        ("2026-02..2026-03", "лютий 2026 – березень 2026", "February 2026 – March 2026", "февраль 2026 – март 2026"),
        ('"перед Різдвом"', "«перед Різдвом»", "“перед Різдвом”", "«перед Різдвом»"),
        ("1988", "1988", "1988", "1988"),
    ],
)
def test_a_date_is_written_as_it_was_told(typed: str, uk: str, en: str, ru: str) -> None:
    told = PartialDate.parse(typed)
    assert [wording.date_words(told, language) for language in ("uk", "en", "ru")] == [uk, en, ru]


@pytest.mark.parametrize(
    ("days", "uk", "en", "ru"),
    [
        (-18, "прострочено на 18 днів", "18 days late", "просрочено на 18 дней"),
        (-1, "прострочено на 1 день", "1 day late", "просрочено на 1 день"),
        (-22, "прострочено на 22 дні", "22 days late", "просрочено на 22 дня"),
        (-11, "прострочено на 11 днів", "11 days late", "просрочено на 11 дней"),
        (0, "сьогодні", "due today", "сегодня"),
        (1, "завтра", "due tomorrow", "завтра"),
        (2, "через 2 дні", "due in 2 days", "через 2 дня"),
        (7, "через 7 днів", "due in 7 days", "через 7 дней"),
        (8, "1 груд.", "1 Dec", "1 дек."),
        (57, "19 січ. 2027", "19 Jan 2027", "19 янв. 2027"),
    ],
)
def test_due_words_count_days_and_turn_into_a_day_after_a_week(days: int, uk: str, en: str, ru: str) -> None:
    today = date(2026, 11, 23)
    on = today + timedelta(days=days)
    assert [wording.due_words(on, today, language) for language in ("uk", "en", "ru")] == [uk, en, ru]


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from(["uk", "en", "ru", "kk"]))
def test_every_day_names_its_year_in_every_language(day: date, language: str) -> None:
    for words in (wording.day_words(day, language), wording.short_day(day, language)):
        assert str(day.year) in words
    assert wording.date_words(PartialDate.on(day), language) == wording.day_words(day, language)


def test_a_moment_of_today_is_a_time_and_an_older_one_has_its_day() -> None:
    at = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
    local = at.astimezone()
    assert wording.moment_words(at, local.date(), "en") == f"{local:%H:%M}"
    assert wording.moment_words(at, date(2026, 12, 1), "uk") == f"{local:%d.%m.%Y}, {local:%H:%M}"


def test_the_day_that_heads_a_page_begins_with_a_capital() -> None:
    assert wording.day_of_week(date(2026, 11, 23), "uk") == "Понеділок, 23 листопада 2026"
    assert wording.day_of_week(date(2026, 11, 23), "en") == "Monday, 23 November 2026"
