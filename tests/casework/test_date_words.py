"""Dates put into words: the form of each language, and that of a paper."""

import pytest

from casetracker.casework import date_words
from casetracker.casework.date_words import DateForms
from casetracker.casework.partial_date import PartialDate, Qualifier

PAPER = DateForms(
    names={"month": tuple("abcdefghijkl"), "month_of": tuple("ABCDEFGHIJKL")},
    day="{day:02}.{number:02}.{year}",
    month="{month} {year}",
    month_of="{month_of} {year}",
    year="{year}",
    year_of="of {year}",
    told={
        Qualifier.ABOUT: "ca {date}",
        Qualifier.BEFORE: "ere {date}",
        Qualifier.AFTER: "past {date}",
        Qualifier.BETWEEN: "{start} to {end}",
    },
    declined=frozenset({Qualifier.BEFORE, Qualifier.BETWEEN}),
    quote="<{words}>",
)


@pytest.mark.parametrize(
    ("typed", "uk", "ru", "en"),
    [
        ("2026-02-26", "26 лютого 2026", "26 февраля 2026", "26 February 2026"),
        ("2025-09", "вересень 2025", "сентябрь 2025", "September 2025"),
        ("1988", "1988", "1988", "1988"),
        ("~2025-09", "близько вересня 2025", "около сентября 2025", "about September 2025"),
        ("<2024", "до 2024 року", "до 2024 года", "before 2024"),
        (">2024-05-01", "після 1 травня 2024", "после 1 мая 2024", "after 1 May 2024"),
        ("2026-03-01..2026-03-03", "1–3 березня 2026", "1–3 марта 2026", "1–3 March 2026"),
        (
            "2026-02-28..2026-03-03",
            "28 лютого 2026 – 3 березня 2026",
            "28 февраля 2026 – 3 марта 2026",
            "28 February 2026 – 3 March 2026",
        ),
        ("2026..2026-03-03", "2026 – 3 березня 2026", "2026 – 3 марта 2026", "2026 – 3 March 2026"),
        ('"після {жнив}"', "«після {жнив}»", "«після {жнив}»", "“після {жнив}”"),
    ],
)
def test_a_date_is_written_as_it_was_told(typed: str, uk: str, ru: str, en: str) -> None:
    told = PartialDate.parse(typed)
    assert [date_words.in_language(told, language) for language in ("uk", "ru", "en")] == [uk, ru, en]


def test_a_language_that_is_not_known_is_written_in_english() -> None:
    assert date_words.in_language(PartialDate.parse("~2025-09"), "kk") == "about September 2025"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("2026-02-06", "06.02.2026"),
        ("~2026-02", "ca b 2026"),
        ("<2026-02", "ere B 2026"),
        (">2026", "past 2026"),
        ("2026-02-01..2026-02-03", "01.02.2026 to 03.02.2026"),
        ("2025..2026-12", "of 2025 to L 2026"),
        ('"soon"', "<soon>"),
    ],
)
def test_a_paper_writes_dates_in_its_own_forms(typed: str, written: str) -> None:
    assert date_words.written(PartialDate.parse(typed), PAPER) == written


def test_every_language_of_the_window_names_twelve_months_twice() -> None:
    for forms in date_words.WINDOW.values():
        assert [len(set(names)) for names in forms.names.values()] == [12, 12]
