"""Dates as people say them: what is understood, what stays words, and what is written is read back."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker.casework import date_words, told_dates
from casetracker.casework.date_vocabulary import MEANINGS
from casetracker.casework.errors import ForTheCaseworker
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
)
from casetracker.casework.told_dates import Missing

checked = settings(max_examples=200, deadline=None)

days = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))
parts = st.builds(lambda day, told: Part(*(day.year, day.month, day.day)[:told]), days, st.sampled_from((1, 2, 3)))
one_part = st.builds(
    PartialDate, st.sampled_from([Qualifier.EXACT, Qualifier.ABOUT, Qualifier.BEFORE, Qualifier.AFTER]), parts
)
pairs = st.one_of(
    st.tuples(parts, parts),
    # Two days of one month are written in a form of their own.
    st.tuples(days, st.integers(1, 28)).map(
        lambda told: tuple(Part(told[0].year, told[0].month, day) for day in (told[0].day, told[1]))
    ),
)
spans = pairs.filter(lambda pair: pair[0].first_day() <= pair[1].last_day()).map(
    lambda pair: PartialDate(Qualifier.BETWEEN, *pair)
)
plain_words = st.text(st.characters(codec="utf-8", exclude_characters='"«»“”„'), min_size=1, max_size=40)
only_words = plain_words.filter(str.strip).map(PartialDate.in_words)
told_dates_of_every_kind = st.one_of(one_part, spans, only_words)


def understood(text: str) -> str:
    """Read a text and give what was understood in figures; empty where it stays words."""
    told = told_dates.read(text)
    return told.typed() if told.start else ""


# What is written is read back, in each language


@checked
@given(told_dates_of_every_kind)
def test_what_is_written_in_ukrainian_is_read_back_as_the_same_date(told: PartialDate) -> None:
    assert read_back(told, "uk") == told


@checked
@given(told_dates_of_every_kind)
def test_what_is_written_in_russian_is_read_back_as_the_same_date(told: PartialDate) -> None:
    assert read_back(told, "ru") == told


@checked
@given(told_dates_of_every_kind)
def test_what_is_written_in_english_is_read_back_as_the_same_date(told: PartialDate) -> None:
    assert read_back(told, "en") == told


@checked
@given(told_dates_of_every_kind, st.sampled_from(["uk", "ru", "en"]), st.data())
def test_capitals_and_blanks_change_no_date(told: PartialDate, language: str, data: st.DataObject) -> None:
    if told.start is None:
        return
    blank = data.draw(st.sampled_from(["  ", "\u00a0", "\t", "\n", " , "]))
    written = date_words.in_language(told, language).upper().replace(" ", blank)
    assert replace(told_dates.read(f" {written} "), words="") == told


@checked
@given(told_dates_of_every_kind)
def test_what_is_typed_in_figures_is_read_as_it_always_was(told: PartialDate) -> None:
    assert told_dates.read(told.typed()) == told


def read_back(told: PartialDate, language: str) -> PartialDate:
    read = told_dates.read(date_words.in_language(told, language))
    return read if told.start is None else replace(read, words="")


# Days, months and years


@pytest.mark.parametrize(
    "text",
    [
        "20 березня 2024",
        "20 березня 2024 року",
        "20 березня 2024 р.",
        "20 березня 2024р.",
        "20  БЕРЕЗНЯ\u00a02024",
        "20-го березня 2024-го року",
        "20го бер. 2024",
        "20 числа березня 2024",
        "20 марта 2024 г.",
        "20 мар. 2024 года",
        "20-е марта, 2024",
        "20 March 2024",
        "March 20, 2024",
        "20th of March 2024",
        "the 20th of March, 2024",
        "on Mar. 20th 2024",
        "20.03.2024",
        "20.03.2024 р.",
        "20. 03. 2024 року",
        "20/03/2024",
        "20-03-2024",
        "20 03 2024",
        "20 03 2024 р.",
        "2024-03-20",
        "2024/03/20",
        "2024.03.20",
    ],
)
def test_a_day_is_understood_however_it_is_told(text: str) -> None:
    assert understood(text) == "2024-03-20"


@pytest.mark.parametrize(
    "text",
    [
        "березень 2024",
        "у березні 2024 року",
        "бер. 2024",
        "марта 2024",
        "в марте 2024 г.",
        "March 2024",
        "in March, 2024",
        "03.2024",
        "3.2024",
        "03/2024",
        "03-2024",
        "2024-03",
        "03.2024 р.",
    ],
)
def test_a_month_is_understood_however_it_is_told(text: str) -> None:
    assert understood(text) == "2024-03"


@pytest.mark.parametrize("text", ["2023", "2023 рік", "2023 р.", "2023-го року", "у 2023 році", "рік 2023"])
def test_a_year_is_understood_in_ukrainian(text: str) -> None:
    assert understood(text) == "2023"


@pytest.mark.parametrize("text", ["2023 год", "2023 г.", "2023г", "в 2023 году", "in 2023", "the year 2023"])
def test_a_year_is_understood_in_russian_and_english(text: str) -> None:
    assert understood(text) == "2023"


@pytest.mark.parametrize(
    ("first", "forms"),
    [
        ("01", "січень січня січні січ янв январь января january jan"),
        ("02", "лютий лютого лютому лют фев февраль февраля february feb"),
        ("04", "квітень квітня квітнем апрель апреля апреле april apr"),
        ("05", "травень травня май мая мае may"),
        ("06", "червень червня июнь июня june jun"),
        ("07", "липень липня июль июля july jul"),
        ("08", "серпень серпня август августа august aug"),
        ("09", "вересень вересня сентябрь сентября сентябрём september sept"),
        ("10", "жовтень жовтня октябрь октября october oct"),
        ("11", "листопад листопада листопаді ноябрь ноября november nov"),
        ("12", "грудень грудня декабрь декабря december dec"),
    ],
)
def test_every_month_is_known_by_its_forms_in_three_languages(first: str, forms: str) -> None:
    assert {understood(f"{form} 2022") for form in forms.split()} == {f"2022-{first}"}


# Seasons, parts and spans


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("весна 2023", "2023-03..2023-05"),
        ("навесні 2023 року", "2023-03..2023-05"),
        ("весной 2023 г.", "2023-03..2023-05"),
        ("in the spring of 2023", "2023-03..2023-05"),
        ("влітку 2022", "2022-06..2022-08"),
        ("лето 2022", "2022-06..2022-08"),
        ("осінь 2022 р.", "2022-09..2022-11"),
        ("fall 2022", "2022-09..2022-11"),
        ("зима 2022–2023", "2022-12..2023-02"),
        ("взимку 2022/2023 рр.", "2022-12..2023-02"),
        ("winter 2022-2023", "2022-12..2023-02"),
    ],
)
def test_a_season_is_a_span_of_its_months(text: str, read: str) -> None:
    assert understood(text) == read


@pytest.mark.parametrize("text", ["зима 2022", "взимку 2022 року", "winter of 2022", "зима 2022–23", "зима 2022–2024"])
def test_a_winter_of_which_one_year_is_told_could_be_either_and_stays_words(text: str) -> None:
    assert understood(text) == ""
    assert told_dates.read(text).words == text


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("початок березня 2024", "2024-03-01..2024-03-10"),
        ("на початку березня 2024", "2024-03-01..2024-03-10"),
        ("в начале марта 2024 г.", "2024-03-01..2024-03-10"),
        ("early March 2024", "2024-03-01..2024-03-10"),
        ("в середині березня 2024", "2024-03-11..2024-03-20"),
        ("mid-March 2024", "2024-03-11..2024-03-20"),
        ("наприкінці лютого 2024", "2024-02-21..2024-02-29"),
        ("под конец февраля 2023", "2023-02-21..2023-02-28"),
        ("at the end of 03.2024", "2024-03-21..2024-03-31"),
        ("початок 2023 року", "2023-01..2023-04"),
        ("середина 2023", "2023-05..2023-08"),
        ("late 2023", "2023-09..2023-12"),
        ("перша половина березня 2024", "2024-03-01..2024-03-15"),
        ("во второй половине февраля 2024", "2024-02-16..2024-02-29"),
        ("first half of 2023", "2023-01..2023-06"),
        ("друга половина 2023 року", "2023-07..2023-12"),
        ("початок весни 2023", "2023-03"),
        ("middle of summer 2023", "2023-07"),
        ("кінець зими 2022–2023", "2023-02"),
    ],
)
def test_a_part_of_a_month_year_or_season_has_documented_bounds(text: str, read: str) -> None:
    assert understood(text) == read


@pytest.mark.parametrize(
    "text",
    ["перша половина весни 2023", "кінець першої половини 2023", "початок 20 березня 2024", "кінець кінця 2023"],
)
def test_a_part_of_what_has_no_such_part_stays_words(text: str) -> None:
    assert understood(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "з 5 по 9 березня 2024",
        "від 5 до 9 березня 2024 року",
        "між 5 та 9 березня 2024",
        "з 5-го по 9-те березня 2024",
        "с 5 по 9 марта 2024 г. включительно",
        "от 5 до 9 марта 2024",
        "между 5 и 9 марта 2024",
        "from 5 to 9 March 2024",
        "from 5 March until 9 March 2024",
        "between 5 and 9 March 2024",
        "between March 5 and 9, 2024",
        "March 5–9, 2024",
        "March 5 – March 9, 2024",
        "5–9 березня 2024",
        "5 березня — 9 березня 2024",
        "5-9.03.2024",
        "05.03–09.03.2024",
        "05.03.2024 - 09.03.2024",
        "5..9 березня 2024",
    ],
)
def test_a_span_holds_both_its_ends_however_it_is_told(text: str) -> None:
    assert understood(text) == "2024-03-05..2024-03-09"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("березень–квітень 2024", "2024-03..2024-04"),
        ("between March and May 2024", "2024-03..2024-05"),
        ("весна–літо 2023", "2023-03..2023-08"),
        ("осінь 2022 – зима 2022–2023", "2022-09..2023-02"),
        ("зима 2022–2023 – березень 2023", "2022-12..2023-03"),
        ("кінець березня – початок квітня 2024", "2024-03-21..2024-04-10"),
        ("28 лютого – 5 березня 2024", "2024-02-28..2024-03-05"),
        ("з грудня 2023 по січень 2024", "2023-12..2024-01"),
        ("2022–2023 рр.", "2022..2023"),
        ("10.2023-03.2024", "2023-10..2024-03"),
    ],
)
def test_a_start_without_a_year_has_that_of_the_end(text: str, read: str) -> None:
    assert understood(text) == read


@pytest.mark.parametrize(
    "text",
    [
        "з 25 грудня по 5 січня 2024",
        "листопад–січень 2024",
        "30–2 березня 2024",
        "31–5 квітня 2024",
        "5 – березень 2024",
        "5 – 2024",
        "03–05.2024",
        "весна 2022–2023",
        "початок 2022–2023",
        "березень 2024 –",
        "між 5 березня 2024",
    ],
)
def test_a_span_that_leaves_out_what_only_a_guess_could_fill_stays_words(text: str) -> None:
    assert understood(text) == ""


# About, before and after


@pytest.mark.parametrize("word", ["близько", "приблизно", "бл.", "десь", "около", "примерно", "где-то", "ок."])
def test_about_is_understood_in_ukrainian_and_russian(word: str) -> None:
    assert understood(f"{word} 20 березня 2024") == "~2024-03-20"


@pytest.mark.parametrize("word", ["about", "around", "approx.", "c.", "ca.", "circa", "~", "≈", "Roughly on"])
def test_about_is_understood_in_english_and_as_a_sign(word: str) -> None:
    assert understood(f"{word} 20 March 2024") == "~2024-03-20"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("20 березня 2024, приблизно", "~2024-03-20"),
        ("десь близько березня 2024", "~2024-03"),
        ("десь у середині березня 2024", "~2024-03"),
        ("about the end of 2023", "~2023"),
        ("приблизно весна 2023", ""),
        ("близько 5–9 березня 2024", ""),
        ("приблизно", ""),
        ("приблизно до 5 березня 2024", ""),
    ],
)
def test_about_widens_nothing_and_has_no_bounds_of_its_own(text: str, read: str) -> None:
    assert understood(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("до 1 квітня 2024", "<2024-04-01"),
        ("раніше 1 квітня 2024", "<2024-04-01"),
        ("перед квітнем 2024", "<2024-04"),
        ("до апреля 2024", "<2024-04"),
        ("раньше 2024 года", "<2024"),
        ("before April 2024", "<2024-04"),
        ("< квітень 2024", "<2024-04"),
        ("until 1 April 2024", "<2024-04-01"),
        ("до весни 2024", "<2024-03"),
        ("після 1 квітня 2024", ">2024-04-01"),
        ("пізніше 2023 року", ">2023"),
        ("после апреля 2024 г.", ">2024-04"),
        ("after 1 April 2024", ">2024-04-01"),
        ("після весни 2024", ">2024-05"),
        ("до другої половини березня 2024", "<2024-03-16"),
    ],
)
def test_before_and_after_are_told_of_the_day_month_or_year_itself(text: str, read: str) -> None:
    assert understood(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("не пізніше 1 квітня 2024", "<2024-04-02"),
        ("до 1 квітня 2024 включно", "<2024-04-02"),
        ("не пізніше березня 2024", "<2024-04"),
        ("не позднее 2023 г.", "<2024"),
        ("not later than 31 December 2023", "<2024-01-01"),
        ("no later than December 2023", "<2024-01"),
        ("by 1 April 2024", "<2024-04-02"),
        ("до кінця березня 2024", "<2024-04-01"),
        ("before the end of 2023", "<2024-01"),
        ("не пізніше середини березня 2024", "<2024-03-21"),
        ("не раніше 1 березня 2024", ">2024-02-29"),
        ("після 1 березня 2024 включно", ">2024-02-29"),
        ("не раньше марта 2024", ">2024-02"),
        ("on or after 1 March 2024", ">2024-02-29"),
        ("not earlier than 2024", ">2023"),
        ("після початку березня 2024", ">2024-02-29"),
    ],
)
def test_not_later_and_not_earlier_hold_what_they_name(text: str, read: str) -> None:
    assert understood(text) == read


@checked
@given(parts.filter(lambda part: FIRST_YEAR < part.year < LAST_YEAR))
def test_no_day_that_was_meant_lies_outside_not_later_and_not_earlier(part: Part) -> None:
    written = date_words.in_language(PartialDate(Qualifier.EXACT, part), "en")
    assert told_dates.read(f"not later than {written}").latest_day() > part.last_day()
    assert told_dates.read(f"not earlier than {written}").earliest_day() < part.first_day()


@pytest.mark.parametrize(
    "text", ["до середини березня 2024", "до початку 2024", "після кінця березня 2024", "до", "before after 2024"]
)
def test_a_limit_without_a_bound_stays_words(text: str) -> None:
    assert understood(text) == ""


# What is refused, and what stays words


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("31 лютого 2026", NoSuchDay),
        ("February 29, 2023", NoSuchDay),
        ("близько 31 апреля 2024", NoSuchDay),
        ("0 березня 2024", NoSuchDay),
        ("20.00 2024", NoSuchDay),
        ("31.02.2026 р.", NoSuchDay),
        ("30 лютого – 5 березня 2024", NoSuchDay),
        ("30–31 лютого 2024", NoSuchDay),
        ("березень 3024", YearOutOfReach),
        ("не пізніше 2100", YearOutOfReach),
        ("з 9 березня 2024 по 5 березня 2024", EndsBeforeItBegins),
        ("весна 2023 – літо 2022", EndsBeforeItBegins),
        ("2026..2025", EndsBeforeItBegins),
        ("  ", NotADate),
    ],
)
def test_what_the_calendar_has_not_is_refused_and_never_kept_as_words(text: str, why: type[ForTheCaseworker]) -> None:
    with pytest.raises(why):
        told_dates.read(text)


@pytest.mark.parametrize(
    "text",
    [
        "перед самими жнивами",
        "20 березня",
        "20.03.24",
        "березень '24",
        "березень 24 р.",
        "з 5 березня 2024",
        "since 5 March 2024",
        "с 2023",
        "5 року",
        "рік",
        "1990-х",
        "12024",
        "5 і 9 березня 2024",
        "20 березня 2024 о 9:30",
        "20 березня 2024?",
        "року 20 березня 2024",
        "«перед» і «після»",
        '"перед" і "після"',
        "«»",
        "«",
        "20 " * 60,
    ],
)
def test_what_is_not_understood_is_kept_as_it_stands(text: str) -> None:
    assert told_dates.read(text) == PartialDate.in_words(text.strip())


@pytest.mark.parametrize("text", ["«20 березня 2024»", "“20 березня 2024”", "„20 березня 2024“", '"20 березня 2024"'])
def test_what_stands_in_quotation_marks_is_words(text: str) -> None:
    assert told_dates.read(text) == PartialDate.in_words("20 березня 2024")


def test_the_words_stay_beside_the_date_unless_it_was_told_in_figures() -> None:
    assert told_dates.read(" близько 20 березня 2024 ").words == "близько 20 березня 2024"
    assert told_dates.read("20.03.2024 р.").words == "20.03.2024 р."
    assert told_dates.read("5–9.03.2024").words == ""
    assert told_dates.read("~03.2024").words == ""


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("20 березня", Missing.YEAR),
        ("20.03.24", Missing.YEAR),
        ("навесні", Missing.YEAR),
        ("до 1 квітня", Missing.YEAR),
        ("зима 2022", Missing.WHICH_WINTER),
        ("зима 2022-23", Missing.WHICH_WINTER),
        ("з 5 березня 2024", None),
        ("зима 2022–2024", None),
        ("близько", None),
        ("перед жнивами", None),
        ("", None),
    ],
)
def test_words_that_name_a_time_say_what_they_lack(text: str, missing: Missing | None) -> None:
    assert told_dates.missing(text) is missing


@checked
@given(st.lists(st.sampled_from([*sorted(MEANINGS), "5", "20", "2024", "03.2024", "20.03.2024", "31"]), max_size=7))
def test_any_words_of_dates_are_understood_or_kept_or_refused_in_a_sentence(words: list[str]) -> None:
    text = " ".join(words)
    assert said_of(text)
    assert told_dates.missing(text) in (None, *Missing)


@checked
@given(st.text(max_size=60))
def test_any_text_is_a_date_or_its_own_words_or_is_refused_in_a_sentence(text: str) -> None:
    assert said_of(text)


def said_of(text: str) -> str:
    """Give the date, the words that were kept, or the sentence of the refusal."""
    try:
        told = told_dates.read(text)
    except ForTheCaseworker as refused:
        return str(refused)
    assert told.start or told.words in text
    return told.typed()


def test_no_year_is_ever_made_up() -> None:
    for month in ("березня", "марта", "of March"):
        for year in ("", " 24", " '24", " 024"):
            assert not re.search(r"\d{4}", understood(f"20 {month}{year}"))
