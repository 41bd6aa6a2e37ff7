"""Dates put into words: one way of building the sentence, whatever the language and wherever it is read.

`WINDOW` holds the words of the window and of the terminal; a paper brings its own, from its wording file. What
`WINDOW` writes, `told_dates.read` reads back as the same date.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from casetracker.casework.partial_date import Part, PartialDate, Qualifier


@dataclass(frozen=True, slots=True)
class DateForms:
    """How one language writes dates. The forms may use `{day}`, `{number}` (of the month), `{year}` and the names.

    `names` holds twelve names a field. `month_of` and `year_of` are the forms after the words of `declined`.
    `told` has a form with `{date}` for about, before and after, and one with `{start}` and `{end}` for a span;
    `days` writes two days of one month with `{first}` and `{date}`, where the language does so.
    """

    names: Mapping[str, tuple[str, ...]]
    day: str
    month: str
    month_of: str
    year: str
    year_of: str
    told: Mapping[Qualifier, str]
    declined: frozenset[Qualifier]
    quote: str
    days: str = ""


def written(told: PartialDate, forms: DateForms) -> str:
    """Write a date as it was told: 26 February 2026, about September 2025, 1–3 March 2026, or the words in quotes."""
    if told.start is None:
        return forms.quote.format(words=told.words)
    of = told.qualifier in forms.declined
    start = _part(told.start, forms, of=of)
    if told.end is not None:
        end = _part(told.end, forms, of=of)
        if forms.days and _within_one_month(told.start, told.end):
            return forms.days.format(first=told.start.day, date=end)
        return forms.told[told.qualifier].format(start=start, end=end)
    return start if told.qualifier is Qualifier.EXACT else forms.told[told.qualifier].format(date=start)


def in_language(told: PartialDate, language: str) -> str:
    """Write a date for the window in a language; in English where the language is not known."""
    return written(told, WINDOW.get(language, WINDOW["en"]))


def _within_one_month(start: Part, end: Part) -> bool:
    return bool(start.day and end.day) and (start.year, start.month) == (end.year, end.month)


def _part(part: Part, forms: DateForms, *, of: bool) -> str:
    if part.day:
        form = forms.day
    elif part.month:
        form = forms.month_of if of else forms.month
    else:
        form = forms.year_of if of else forms.year
    names = {field: twelve[part.month - 1] for field, twelve in forms.names.items()}
    return form.format(day=part.day, number=part.month, year=part.year, **names)


def _twelve(names: str) -> tuple[str, ...]:
    return tuple(names.split())


_ENGLISH: Final = _twelve(
    "January February March April May June July August September October November December",
)
_UKRAINIAN: Final = _twelve(
    "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
)
_UKRAINIAN_OF: Final = _twelve(
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
)
_RUSSIAN: Final = _twelve(
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
)
_RUSSIAN_OF: Final = _twelve(
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
)
_DECLINED: Final = frozenset({Qualifier.ABOUT, Qualifier.BEFORE, Qualifier.AFTER})


def _told(about: str, before: str, after: str) -> dict[Qualifier, str]:
    return {
        Qualifier.ABOUT: about + " {date}",
        Qualifier.BEFORE: before + " {date}",
        Qualifier.AFTER: after + " {date}",
        Qualifier.BETWEEN: "{start} – {end}",
    }


def _window(
    months: tuple[str, ...], months_of: tuple[str, ...], year_of: str, told: Mapping[Qualifier, str], quote: str
) -> DateForms:
    return DateForms(
        names={"name": months, "name_of": months_of},
        day="{day} {name_of} {year}",
        month="{name} {year}",
        month_of="{name_of} {year}",
        year="{year}",
        year_of=year_of,
        told=told,
        declined=_DECLINED,
        quote=quote,
        days="{first}–{date}",
    )


WINDOW: Final[Mapping[str, DateForms]] = {
    "en": _window(_ENGLISH, _ENGLISH, "{year}", _told("about", "before", "after"), "“{words}”"),
    "uk": _window(_UKRAINIAN, _UKRAINIAN_OF, "{year} року", _told("близько", "до", "після"), "«{words}»"),
    "ru": _window(_RUSSIAN, _RUSSIAN_OF, "{year} года", _told("около", "до", "после"), "«{words}»"),
}
"""The words of the window, by language."""
