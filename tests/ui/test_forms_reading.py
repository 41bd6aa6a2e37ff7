"""What a typed date is understood as."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker.casework.partial_date import EndsBeforeItBegins, NoSuchDay, NotADate, Qualifier, YearOutOfReach
from casetracker.casework.told_dates import Missing
from casetracker.ui.forms.reading import read_date, read_day

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@given(DAYS, st.sampled_from([".", "/", " ", ", ", " . "]))
@settings(max_examples=60)
def test_a_day_is_understood_whatever_stands_between_its_numbers(day: date, between: str) -> None:
    typed = between.join((f"{day.day:02}", f"{day.month:02}", f"{day.year:04}"))
    found = read_date(typed).value
    assert found is not None
    assert found.day() == day
    assert read_day(typed) == day


@given(st.text(max_size=40))
@settings(max_examples=100)
def test_whatever_is_typed_is_a_date_or_words_or_is_refused_with_a_sentence(typed: str) -> None:
    found = read_date(typed)
    if found.refused is not None:
        assert found.refused.sentence
    elif typed.strip():
        assert found.value is not None
        assert found.value.start or found.value.words in typed
    else:
        assert found.value is None


@pytest.mark.parametrize(
    ("typed", "how"),
    [("05.1994", Qualifier.EXACT), ("~2025-09", Qualifier.ABOUT), ("2025..2026", Qualifier.BETWEEN)],
)
def test_parts_of_dates_are_understood(typed: str, how: Qualifier) -> None:
    found = read_date(typed).value
    assert found is not None
    assert found.qualifier is how


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("близько 20 березня 2024", "~2024-03-20"),
        ("весна 2023", "2023-03..2023-05"),
        ("с 5 по 9 марта 2024 г.", "2024-03-05..2024-03-09"),
        ("not later than March 2024", "<2024-04"),
    ],
)
def test_what_people_say_is_understood_in_any_language_and_keeps_its_words(typed: str, read: str) -> None:
    found = read_date(f" {typed} ").value
    assert found is not None
    assert (found.typed(), found.words) == (read, typed)


@pytest.mark.parametrize(
    ("typed", "missing"),
    [("20 березня", Missing.YEAR), ("зима 2022", Missing.WHICH_WINTER), ("перед жнивами", None), ("2022", None)],
)
def test_words_that_name_a_time_say_what_they_lack(typed: str, missing: Missing | None) -> None:
    assert read_date(typed).missing is missing


def test_a_day_that_is_due_may_be_told_in_words() -> None:
    assert read_day("20 березня 2026 р.") == read_day("March 20th, 2026") == date(2026, 3, 20)


def test_what_is_no_date_is_kept_as_words() -> None:
    found = read_date("перед самими жнивами")
    assert found.only_words
    assert found.value is not None
    assert found.value.words == "перед самими жнивами"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("31.02.2026", NoSuchDay),
        ("31/02/2026", NoSuchDay),
        ("31 лютого 2026", NoSuchDay),
        ("14.05.3024", YearOutOfReach),
        ("2026..2025", EndsBeforeItBegins),
    ],
)
def test_an_impossible_date_is_refused_and_never_kept_as_words(typed: str, why: type[Exception]) -> None:
    found = read_date(typed)
    assert isinstance(found.refused, why)
    assert found.value is None


@pytest.mark.parametrize("typed", ["02.2026", "2026", "скоро", "весна 2026", "близько 5 березня 2026", "5 березня"])
def test_one_day_is_asked_for_where_something_is_due(typed: str) -> None:
    with pytest.raises(NotADate):
        read_day(typed)
