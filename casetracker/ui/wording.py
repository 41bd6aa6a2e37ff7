"""Dates and due words for screens, in Ukrainian, English and Russian. Papers have their own, in `letters.wording`."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale

from casetracker.casework.partial_date import Part, PartialDate, Qualifier
from casetracker.ui.translations import language_now

SLAVIC: Final = ("uk", "ru")


def language() -> str:
    """Return the language that the window speaks now."""
    return language_now()


def date_words(told: PartialDate, language: str) -> str:
    """Write a date as it was told: 26 February 2026, about September 2025, 1–3 March 2026, or the words in quotes."""
    if told.start is None:
        return _QUOTED[_known(language)].format(told.words)
    if told.end is not None:
        return _span(told.start, told.end, language)
    before = _QUALIFIED[_known(language)].get(told.qualifier, "")
    return before + _part(told.start, language, after_preposition=bool(before))


def day_words(day: date, language: str) -> str:
    """Write a day in full: 26 February 2026, 26 лютого 2026."""
    return _locale(language).toString(_qt(day), "d MMMM yyyy")


def short_day(day: date, language: str) -> str:
    """Write a day for a narrow column: 26 Feb 2026, 26.02.2026."""
    return _locale(language).toString(_qt(day), "dd.MM.yyyy" if language in SLAVIC else "d MMM yyyy")


def day_of_week(day: date, language: str) -> str:
    """Write a day with its name, to head a page: Monday, 23 November 2026."""
    written = _locale(language).toString(_qt(day), "dddd, d MMMM yyyy")
    return written[:1].upper() + written[1:]


def moment_words(at: datetime, today: date, language: str) -> str:
    """Write an instant in local time: 14:05 when it was today, else with its day."""
    local = at.astimezone()
    time = f"{local:%H:%M}"
    return time if local.date() == today else f"{short_day(local.date(), language)}, {time}"


def due_words(on: date, today: date, language: str) -> str:
    """Say when something is due, as a mark shows it: 18 days late, due today, due in 2 days, 20 Jan."""
    days = (on - today).days
    say = _DUE[_known(language)]
    if days < 0:
        return say["late"].format(_days(-days, language))
    if days <= _NEAR:
        return say[str(days)] if days < len(_NAMED) else say["soon"].format(_days(days, language))
    return _locale(language).toString(_qt(on), "d MMM" if on.year == today.year else "d MMM yyyy")


def _span(start: Part, end: Part, language: str) -> str:
    whole = _part(end, language)
    if start.day and end.day and (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{whole}"
    return f"{_part(start, language)} – {whole}"


def _part(part: Part, language: str, *, after_preposition: bool = False) -> str:
    """Write a day, month or year; Ukrainian and Russian put the month into the genitive after *about* and the like."""
    locale = _locale(language)
    if part.day:
        return day_words(part.first_day(), language)
    if part.month:
        month = locale.monthName(part.month) if after_preposition else locale.standaloneMonthName(part.month)
        return f"{month} {part.year}"
    return f"{part.year} {_OF_YEAR[language]}" if after_preposition and language in SLAVIC else str(part.year)


def _days(days: int, language: str) -> str:
    one, few, many = _DAYS[_known(language)]
    if language not in SLAVIC:
        return f"{days} {one if days == 1 else many}"
    last, teens = days % 10, days % 100 in range(11, 15)
    word = many if teens or last == 0 or last > 4 else one if last == 1 else few
    return f"{days} {word}"


def _known(language: str) -> str:
    return language if language in _DUE else "en"


def _locale(language: str) -> QLocale:
    return QLocale(language)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


_NEAR: Final = 7
_NAMED: Final = ("0", "1")
_QUOTED: Final = {"en": "“{}”", "uk": "«{}»", "ru": "«{}»"}
_OF_YEAR: Final = {"uk": "року", "ru": "года"}
_QUALIFIED: Final = {
    "en": {Qualifier.ABOUT: "about ", Qualifier.BEFORE: "before ", Qualifier.AFTER: "after "},
    "uk": {Qualifier.ABOUT: "близько ", Qualifier.BEFORE: "до ", Qualifier.AFTER: "після "},
    "ru": {Qualifier.ABOUT: "около ", Qualifier.BEFORE: "до ", Qualifier.AFTER: "после "},
}
_DAYS: Final = {"en": ("day", "days", "days"), "uk": ("день", "дні", "днів"), "ru": ("день", "дня", "дней")}
_DUE: Final = {
    "en": {"late": "{} late", "0": "due today", "1": "due tomorrow", "soon": "due in {}"},
    "uk": {"late": "прострочено на {}", "0": "сьогодні", "1": "завтра", "soon": "через {}"},
    "ru": {"late": "просрочено на {}", "0": "сегодня", "1": "завтра", "soon": "через {}"},
}
