"""Dates as people say and type them, in Ukrainian, Russian and English, read into a `PartialDate`.

"Близько 20 березня 2024", "весна 2023", "from 5 to 9 March 2024", "03.2024". What this page decides:

- The source's own words stay beside the date wherever the text is more than figures. What is not understood is
  kept as words and nothing else. A year is never guessed: "20 березня" and "20.03.24" stay words.
- Spring, summer and autumn are March–May, June–August, September–November. A winter lies in two years: "зима
  2022–2023" is December to February; a bare "зима 2022" can be either of two, and stays words.
- Beginning, middle and end are days 1–10, 11–20 and 21 to the last of a month; four months each of a year; one
  month each of a season. A first half is days 1–15 of a month, or January–June.
- Spans hold both their ends, also after "between". A start without a year has that of the end ("з 5 по 9 березня
  2024"); where the span then ended before it began, the year was another one, and the text stays words.
- "До", "before" and "after" are `BEFORE` and `AFTER` of the day, month or year itself. "Не пізніше", "by" and "до …
  включно" hold the day too: they are `BEFORE` what follows ("не пізніше березня 2024" is before April 2024), so that
  neither the bounds nor the sentence on a paper leave out a day that was meant. "Не раніше" is `AFTER` what precedes.
  "До кінця березня" holds March; "before the middle" and the like have no bound, and stay words.
- "Since 5 March" (з, с, from) can be the day or any later one: it stays words. So does about a season or a span,
  because nobody said by how much; about a part of a month or year is about that month or year.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from itertools import takewhile
from typing import Final

from casetracker.casework.date_vocabulary import LONGEST_PHRASE, MEANINGS, WINTER, Kind, Token
from casetracker.casework.partial_date import (
    EndsBeforeItBegins,
    NoSuchDay,
    NotADate,
    Part,
    PartialDate,
    Qualifier,
    part_from,
)


class Missing(Enum):
    """What would make a date of words that name one."""

    YEAR = "year"
    WHICH_WINTER = "which_winter"


def read(text: str) -> PartialDate:
    """Read a date as it is told; what is no date is kept as words, as is what stands in quotation marks.

    Raises `NoSuchDay`, `YearOutOfReach` or `EndsBeforeItBegins` where a date is told that cannot be, and `NotADate`
    where nothing is told.
    """
    told = text.strip()
    if told[:1] in _QUOTES and told[-1:] in _QUOTES[told[0]]:
        inner = told[1:-1]
        return PartialDate.in_words(told if not inner.strip() or _ANY_QUOTE.search(inner) else inner)
    try:
        return PartialDate.parse(_dotted(told))
    except NotADate:
        found = _understood(_without_year_words(_tokens(told)))
    if found is None:
        return PartialDate.in_words(told)
    return replace(found, words=told) if any(map(str.isalpha, told)) else found


def missing(text: str) -> Missing | None:
    """Say what keeps the words of `text` from being a date, where they name a day, month or season."""
    tokens = _tokens(text)
    shape = _shape(tokens)
    if Token(Kind.SEASON, WINTER) in tokens and shape.count(Kind.YEAR) + shape.count(Kind.FIGURES) == 1:
        return Missing.WHICH_WINTER
    nameless = Kind.YEAR not in shape and Kind.FIGURES not in shape
    return Missing.YEAR if nameless and any(kind in shape for kind in _NAMES_A_TIME) else None


# From text to tokens

_QUOTES: Final = {'"': '"', "«": "»", "“": "”", "„": "“”"}
_ANY_QUOTE: Final = re.compile('["«»“”„]')
_SEPARATED: Final = re.compile(r"(?<=\d)\s*[/,.]\s*(?=\d)|(?<=\d)\s+(?=\d)")
_NAMES_A_TIME: Final = (Kind.DAY, Kind.MONTH, Kind.SEASON)
_LONGEST: Final = 24
"""Tokens; no date is longer."""
_PIECE: Final = re.compile(
    r"""
    (?P<figures>
        (?: \d{1,2}\s?[./]\s?\d{1,2}\s?[./]\s?\d{4} | \d{1,2}-\d{1,2}-\d{4}
          | \d{4}([./-])\d{1,2}\2\d{1,2} | \d{4}-\d{1,2} | \d{1,2}(?:\s?[./]\s?|-)\d{4} ) (?!\d) )
    | (?P<day>\d{1,2})\.(?P<month>\d{1,2})(?!\d)
    | (?P<number>\d{4}|\d{1,2})(?!\d)(?:-?(?:ого|го|ому|му|ій|й|те|тє|е|є|ое|st|nd|rd|th)(?!\w))?
    | (?P<word>[^\W\d_]+|\.\.|[~≈<>≤≥&/-])
    | [\s,]+ | \.
    """,
    re.VERBOSE,
)
_DASHES: Final = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | {"ё": "е"})


def _dotted(text: str) -> str:
    """Write 26/02/2026 and "26 02 2026" as 26.02.2026; spans keep their two dots."""
    return _SEPARATED.sub(".", text) if ".." not in text else "..".join(map(_dotted, text.split("..", 1)))


def _tokens(text: str) -> list[Token]:
    """Cut text into words of dates; empty where any of it is something else."""
    plain = unicodedata.normalize("NFC", text).lower().translate(_DASHES)
    pieces: list[Token | str] = []
    at = 0
    while at < len(plain):
        piece = _PIECE.match(plain, at)
        if piece is None or len(pieces) > _LONGEST:
            return []
        at = piece.end()
        if piece["figures"]:
            pieces.append(Token(Kind.FIGURES, text=_in_figures(piece["figures"])))
        elif piece["day"]:
            pieces += Token(Kind.DAY, int(piece["day"])), Token(Kind.MONTH, int(piece["month"]))
        elif number := piece["number"]:
            pieces.append(Token(Kind.YEAR if len(number) == 4 else Kind.DAY, int(number)))
        elif piece["word"]:
            pieces.append(piece["word"])
    return _meanings(pieces)


def _in_figures(text: str) -> str:
    """Write a date in figures as `part_from` reads it."""
    numbers = re.split(r"\D+", text)
    return ("-" if len(numbers[0]) == 4 else ".").join(numbers)


def _meanings(pieces: list[Token | str]) -> list[Token]:
    """Look up the words, the longest phrase first; empty where one is not known."""
    tokens: list[Token] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        if isinstance(piece, Token):
            tokens.append(piece)
            at += 1
            continue
        words = [piece, *takewhile(lambda one: isinstance(one, str), pieces[at + 1 : at + LONGEST_PHRASE])]
        phrases = [" ".join(map(str, words[:length])) for length in range(len(words), 0, -1)]
        known = next((phrase for phrase in phrases if phrase in MEANINGS), None)
        if known is None:
            return []
        tokens.append(MEANINGS[known])
        at += known.count(" ") + 1
    return [token for token in tokens if token.kind is not Kind.FILLER]


def _without_year_words(tokens: list[Token]) -> list[Token]:
    """Leave out "року" and the like beside a year; empty where one stands elsewhere."""
    shape = f" {_shape(tokens)} "
    for place, token in enumerate(tokens, 1):
        if token.kind is Kind.OF_YEAR and shape[place - 1] not in "YF" and shape[place + 1] != "Y":
            return []
    return [token for token in tokens if token.kind is not Kind.OF_YEAR]


def _shape(tokens: list[Token]) -> str:
    return "".join(token.kind for token in tokens)


# From tokens to a date


@dataclass(frozen=True, slots=True)
class _Period:
    """A time as told. `third` is which third of `of` it is, where it is one of those that people mean loosely."""

    start: Part
    end: Part
    third: int = 0
    of: Part | None = None


def _understood(tokens: list[Token]) -> PartialDate | None:
    shape = _shape(tokens)
    rest = shape.strip(Kind.ABOUT)
    if rest != shape:
        begin = shape.index(rest)
        return _about(_period(tokens[begin : begin + len(rest)]))
    if shape[:1] in _LIMITS and shape:
        inclusive = shape.endswith(Kind.INCLUSIVE)
        limited = _period(tokens[1:-1] if inclusive else tokens[1:])
        return _limit(tokens[0].kind, limited, inclusive=inclusive) if limited else None
    if period := _period(tokens):
        exact = period.start == period.end
        return PartialDate(Qualifier.EXACT if exact else Qualifier.BETWEEN, period.start, None if exact else period.end)
    return _span(tokens)


_LIMITS: Final = "BUCLE"


def _about(period: _Period | None) -> PartialDate | None:
    if period is None:
        return None
    part = period.of or (period.start if period.start == period.end else None)
    return PartialDate(Qualifier.ABOUT, part) if part else None


def _limit(kind: Kind, period: _Period, *, inclusive: bool) -> PartialDate | None:
    upper = kind in (Kind.BEFORE, Kind.UNTIL, Kind.NOT_LATER)
    # The end of March is over when March is; its beginning begins with it.
    whole = inclusive or kind in (Kind.NOT_LATER, Kind.NOT_EARLIER) or period.third == (3 if upper else 1)
    if period.third and not whole:
        return None
    if upper:
        return PartialDate(Qualifier.BEFORE, _following(period.end) if whole else period.start)
    return PartialDate(Qualifier.AFTER, _preceding(period.start) if whole else period.end)


def _following(part: Part) -> Part:
    return _cut(part, part.last_day() + timedelta(1))


def _preceding(part: Part) -> Part:
    return _cut(part, part.first_day() - timedelta(1))


def _cut(like: Part, day: date) -> Part:
    """Give the day, or its month or year, as `like` is told."""
    return Part(day.year, day.month if like.month else 0, day.day if like.day else 0)


def _span(tokens: list[Token]) -> PartialDate | None:
    shape = _shape(tokens)
    if shape.startswith(Kind.BETWEEN):
        joints, body = Kind.AND.value, tokens[1:]
    else:
        joints, body = "tU-", tokens[shape.startswith(Kind.FROM) : len(tokens) - shape.endswith(Kind.INCLUSIVE)]
    for place, token in enumerate(body):
        if token.kind in joints and (found := _between(body[:place], body[place + 1 :])):
            return found
    return None


def _between(first: list[Token], last: list[Token]) -> PartialDate | None:
    if (_shape(first), _shape(last)) == ("MD", "DY"):
        last = [first[0], *last]
    if _shape(last) == Kind.YEAR and any(kind in _shape(first) for kind in _PARTS_OF_A_YEAR):
        # "Весна 2022–2023" can be one spring or two.
        return None
    end = _period(last)
    if end is None:
        return None
    if start := _period(first):
        return PartialDate(Qualifier.BETWEEN, start.start, end.end)
    return _borrowed(first, end)


def _borrowed(first: list[Token], end: _Period) -> PartialDate | None:
    """Read a start that leaves its year, or month and year, to the end; None where they cannot be those of the end."""
    only_day = _shape(first) == Kind.DAY
    if only_day and not (end.end.day and end.start == end.end):
        return None
    month = [Token(Kind.MONTH, end.end.month)] if only_day else []
    try:
        start = _period([*first, *month, Token(Kind.YEAR, end.end.year)])
        return PartialDate(Qualifier.BETWEEN, start.start, end.end) if start else None
    except EndsBeforeItBegins:
        return None
    except NoSuchDay:
        if only_day:
            return None
        raise


def _period(tokens: list[Token]) -> _Period | None:
    """Read one day, month, year or season, or a part of one."""
    numbers = [token.number for token in tokens]
    match _shape(tokens):
        case "DMY" | "DDY":
            return _day(numbers[2], numbers[1], numbers[0])
        case "MDY":
            return _day(numbers[2], numbers[0], numbers[1])
        case "MY":
            return _one(Part(numbers[1], numbers[0]))
        case "Y":
            return _one(Part(numbers[0]))
        case "F":
            return _one(part_from(tokens[0].text))
        case "SY" if numbers[0] != WINTER:
            months = _MONTHS_OF_SEASON[numbers[0]]
            return _Period(Part(numbers[1], months[0]), Part(numbers[1], months[-1]))
        case "SY-Y" | "SY/Y" if numbers[0] == WINTER and numbers[3] == numbers[1] + 1:
            return _Period(Part(numbers[1], 12), Part(numbers[3], 2))
        case shape if shape[:1] in ("T", "H"):
            whole = _period(tokens[1:])
            return _share(tokens[0], whole) if whole else None
        case _:
            return None


_MONTHS_OF_SEASON: Final = {1: (3, 5), 2: (6, 8), 3: (9, 11)}
_PARTS_OF_A_YEAR: Final = (Kind.SEASON, Kind.THIRD, Kind.HALF)


def _one(part: Part) -> _Period:
    return _Period(part, part)


def _day(year: int, month: int, day: int) -> _Period:
    if not month or not day:
        raise NoSuchDay
    return _one(Part(year, month, day))


def _share(token: Token, whole: _Period) -> _Period | None:
    """Read a third or a half of a month or year, or a month of a season."""
    part, third = whole.start, token.number if token.kind is Kind.THIRD else 0
    if part.day or whole.third:
        return None
    if part != whole.end:
        months = _three_months(whole)
        return _Period(months[third - 1], months[third - 1], third) if third and months else None
    if part.month:
        last = part.last_day().day
        days = ((1, 10), (11, 20), (21, last)) if third else ((1, 15), (16, last))
        begin, end = (replace(part, day=day) for day in days[token.number - 1])
    else:
        months_of = ((1, 4), (5, 8), (9, 12)) if third else ((1, 6), (7, 12))
        begin, end = (replace(part, month=month) for month in months_of[token.number - 1])
    return _Period(begin, end, third, part if third else None)


def _three_months(season: _Period) -> tuple[Part, ...]:
    """List the months of a season; none where it is a half year."""
    middle = _following(season.start)
    return (season.start, middle, season.end) if _following(middle) == season.end else ()
