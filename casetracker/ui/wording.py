"""Dates and due words for screens, in Ukrainian, English and Russian. Papers have their own, in `letters.wording`."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QDate, QLocale

from casetracker.casework.date_words import in_language
from casetracker.casework.partial_date import PartialDate
from casetracker.ui.translations import language_now

SLAVIC: Final = ("uk", "ru")


def language() -> str:
    """Return the language that the window speaks now."""
    return language_now()


def date_words(told: PartialDate, language: str) -> str:
    """Write a date as it was told: 26 February 2026, about September 2025, 1–3 March 2026, or the words in quotes."""
    return in_language(told, language)


def day_words(day: date, language: str) -> str:
    """Write a day in full: 26 February 2026, 26 лютого 2026."""
    return in_language(PartialDate.on(day), language)


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
_DAYS: Final = {"en": ("day", "days", "days"), "uk": ("день", "дні", "днів"), "ru": ("день", "дня", "дней")}
_DUE: Final = {
    "en": {"late": "{} late", "0": "due today", "1": "due tomorrow", "soon": "due in {}"},
    "uk": {"late": "прострочено на {}", "0": "сьогодні", "1": "завтра", "soon": "через {}"},
    "ru": {"late": "просрочено на {}", "0": "сегодня", "1": "завтра", "soon": "через {}"},
}
