"""Dates as witnesses give them: a day, a month, a year, a span, about, before, after, or only words."""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from casetracker.casework.clean_text import clean_line
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2100


class Qualifier(StrEnum):
    """How a date was told (research: gramps' date modifiers, PFIF's partial values)."""

    EXACT = "exact"
    ABOUT = "about"
    BEFORE = "before"
    AFTER = "after"
    BETWEEN = "between"
    UNKNOWN = "unknown"


class NotADate(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This is not a date. Write a day (26.02.2026), a month (02.2026) or a year (2026)."
    )
    exit_code = 2


class NoSuchDay(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "The calendar has no such day. Check the day and the month.")
    exit_code = 2


class YearOutOfReach(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "The year must lie between {first} and {last}. Check the year.")
    exit_code = 2

    def __init__(self) -> None:
        super().__init__(first=FIRST_YEAR, last=LAST_YEAR)


class EndsBeforeItBegins(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "The span ends before it begins. Exchange the two dates.")
    exit_code = 2


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """A day, a month or a year of the calendar; what was not told is 0, so that parts sort by what they say."""

    year: int
    month: int = 0
    day: int = 0

    def __post_init__(self) -> None:
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise YearOutOfReach
        if self.day and not self.month:
            raise NotADate
        if not 0 <= self.month <= 12 or not 0 <= self.day <= 31:
            raise NoSuchDay
        if self.day > monthrange(self.year, self.month or 1)[1]:
            raise NoSuchDay

    def first_day(self) -> date:
        return date(self.year, self.month or 1, self.day or 1)

    def last_day(self) -> date:
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def iso(self) -> str:
        """Write YYYY, YYYY-MM or YYYY-MM-DD."""
        return "-".join(f"{n:02}" if n < 100 else f"{n:04}" for n in (self.year, self.month, self.day) if n)


_ISO: Final = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DOTTED: Final = re.compile(r"(?:(?:(\d{1,2})\.)?(\d{1,2})\.)?(\d{4})")


def part_from(text: str) -> Part:
    """Read 2026-02-26, 2026-02, 2026, 26.02.2026 or 02.2026.

    Raises `NotADate`, `NoSuchDay` or `YearOutOfReach`.
    """
    cleaned = text.strip()
    if found := _ISO.fullmatch(cleaned):
        year, month, day = found.groups()
    elif found := _DOTTED.fullmatch(cleaned):
        day, month, year = found.groups()
    else:
        raise NotADate
    if (month is not None and int(month) == 0) or (day is not None and int(day) == 0):
        raise NoSuchDay
    return Part(int(year), int(month or 0), int(day or 0))


@dataclass(frozen=True, slots=True)
class PartialDate:
    """What was said of a date. `start` alone, or `start` and `end` for a span; `words` are the source's own.

    A date known only in words has the qualifier *unknown* and no start.
    """

    qualifier: Qualifier = Qualifier.UNKNOWN
    start: Part | None = None
    end: Part | None = None
    words: str = ""

    def __post_init__(self) -> None:
        if (self.start is None) != (self.qualifier is Qualifier.UNKNOWN):
            raise NotADate
        if (self.end is not None) != (self.qualifier is Qualifier.BETWEEN):
            raise NotADate
        if self.start and self.end and self.end.last_day() < self.start.first_day():
            raise EndsBeforeItBegins
        if self.start is None and not self.words.strip():
            raise NotADate

    @classmethod
    def on(cls, day: date) -> "PartialDate":
        return cls(Qualifier.EXACT, Part(day.year, day.month, day.day))

    @classmethod
    def in_words(cls, words: str) -> "PartialDate":
        return cls(Qualifier.UNKNOWN, words=words)

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read what a person types: a date, `~` about, `<` before, `>` after, `A..B` between, or "words" in quotes.

        Raises the errors of `part_from`, and `EndsBeforeItBegins`.
        """
        cleaned = text.strip()
        if len(cleaned) > 1 and cleaned[0] == cleaned[-1] == '"':
            return cls.in_words(cleaned[1:-1])
        if ".." in cleaned:
            start, end = (part_from(side) for side in cleaned.split("..", 1))
            return cls(Qualifier.BETWEEN, start, end)
        for sign, qualifier in _SIGNS.items():
            if cleaned.startswith(sign):
                return cls(qualifier, part_from(cleaned.removeprefix(sign)))
        return cls(Qualifier.EXACT, part_from(cleaned))

    def typed(self) -> str:
        """Write what `parse` reads back (without the words that stand beside a date)."""
        if self.start is None:
            return f'"{self.words}"'
        if self.end is not None:
            return f"{self.start.iso()}..{self.end.iso()}"
        sign = next((sign for sign, qualifier in _SIGNS.items() if qualifier is self.qualifier), "")
        return sign + self.start.iso()

    def earliest_day(self) -> date:
        """Return the first day it can have been; *about* widens nothing, because nobody said by how much."""
        if self.start is None or self.qualifier is Qualifier.BEFORE:
            return date.min
        if self.qualifier is Qualifier.AFTER:
            return self.start.last_day()
        return self.start.first_day()

    def latest_day(self) -> date:
        """Return the last day it can have been."""
        if self.start is None or self.qualifier is Qualifier.AFTER:
            return date.max
        if self.qualifier is Qualifier.BEFORE:
            return self.start.first_day()
        return (self.end or self.start).last_day()

    def may_equal(self, other: "PartialDate") -> bool:
        """Say whether the two can be the same day."""
        return self.earliest_day() <= other.latest_day() and other.earliest_day() <= self.latest_day()

    def certainly_before(self, other: "PartialDate") -> bool:
        return self.latest_day() < other.earliest_day()

    def day(self) -> date | None:
        """Return the day, where exactly one was told."""
        exact = self.qualifier is Qualifier.EXACT and self.start is not None and self.start.day
        return self.start.first_day() if exact and self.start else None

    def sort_key(self) -> str:
        """Return text that orders dates by the calendar; those known only in words come last."""
        return (self.start.first_day() if self.start else date.max).isoformat()

    def stored(self) -> str:
        """Write the form kept in the database: sort key, what `parse` reads, the source's words."""
        typed = self.typed() if self.start else ""
        return f"{self.sort_key()}|{typed}|{self.words}"

    @classmethod
    def from_stored(cls, text: str) -> "PartialDate":
        _, typed, words = text.split("|", 2)
        if not typed:
            return cls.in_words(words)
        read = cls.parse(typed)
        return cls(read.qualifier, read.start, read.end, words)

    def __str__(self) -> str:
        return self.typed()

    @classmethod
    def __get_pydantic_core_schema__(
        cls,
        _source: Any,  # noqa: ANN401  (pydantic asks)
        _handler: "GetCoreSchemaHandler",
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(_accept_date)


def _accept_date(value: object) -> PartialDate:
    """Take a partial date, a day or what `parse` reads into a record, its words as clean as any line of text."""
    try:
        if isinstance(value, date):
            return PartialDate.on(value)
        if isinstance(value, str):
            value = PartialDate.parse(value)
        if isinstance(value, PartialDate):
            return replace(value, words=clean_line(value.words))
        raise NotADate
    except ForTheCaseworker as cause:
        raise PydanticCustomError("date", "not a date", {"cause": cause}) from None


_SIGNS: Final = {"~": Qualifier.ABOUT, "<": Qualifier.BEFORE, ">": Qualifier.AFTER}
