"""The words of dates in Ukrainian, Russian and English, each with what it means for `told_dates`.

The three languages stand together: a mother may speak one, her papers another, and the caseworker types a third.
No word means two things in two of them. Words stand in small letters, without a dot after an abbreviation, and
with "е" for "ё".
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final, NamedTuple


class Kind(StrEnum):
    """What a word of a date is; one letter each, so that the shape of a whole date can be read as text."""

    DAY = "D"
    MONTH = "M"
    YEAR = "Y"
    FIGURES = "F"
    SEASON = "S"
    THIRD = "T"
    HALF = "H"
    ABOUT = "A"
    BEFORE = "B"
    UNTIL = "U"
    AFTER = "C"
    NOT_LATER = "L"
    NOT_EARLIER = "E"
    INCLUSIVE = "I"
    FROM = "f"
    TO = "t"
    BETWEEN = "b"
    AND = "&"
    DASH = "-"
    SLASH = "/"
    OF_YEAR = "R"
    FILLER = "_"


class Token(NamedTuple):
    """One word or number. `number` is the day, month or year, which season (1 spring … 4 winter), third or half."""

    kind: Kind
    number: int = 0
    text: str = ""


WINTER: Final = 4
LONGEST_PHRASE: Final = 3
"""How many words one meaning takes at most."""

_UK: Final = ("ень", "ня", "ню", "нем", "ні")
_UK_HARD: Final = ("", "а", "у", "ом", "і")
_UK_ADJECTIVE: Final = ("ий", "ого", "ому", "им", "ім")
_RU: Final = ("ь", "я", "ю", "ем", "е")
_RU_HARD: Final = ("", "а", "у", "ом", "е")
_RU_MAY: Final = ("й", "я", "ю", "ем", "е")

_MONTHS: Final[tuple[tuple[tuple[str, tuple[str, ...]], str], ...]] = (
    (("січ", _UK), "січ"),
    (("лют", _UK_ADJECTIVE), "лют"),
    (("берез", _UK), "бер берез"),
    (("квіт", _UK), "кві квіт"),
    (("трав", _UK), "тра трав"),
    (("черв", _UK), "чер черв"),
    (("лип", _UK), "лип"),
    (("серп", _UK), "сер серп"),
    (("верес", _UK), "вер верес"),
    (("жовт", _UK), "жов жовт"),
    (("листопад", _UK_HARD), "лист"),
    (("груд", _UK), "гру груд"),
    (("январ", _RU), "янв"),
    (("феврал", _RU), "фев февр"),
    (("март", _RU_HARD), "мар"),
    (("апрел", _RU), "апр"),
    (("ма", _RU_MAY), ""),
    (("июн", _RU), "июн"),
    (("июл", _RU), "июл"),
    (("август", _RU_HARD), "авг"),
    (("сентябр", _RU), "сен сент"),
    (("октябр", _RU), "окт"),
    (("ноябр", _RU), "ноя нояб"),
    (("декабр", _RU), "дек"),
    (("january", ("",)), "jan"),
    (("february", ("",)), "feb"),
    (("march", ("",)), "mar"),
    (("april", ("",)), "apr"),
    (("may", ("",)), ""),
    (("june", ("",)), "jun"),
    (("july", ("",)), "jul"),
    (("august", ("",)), "aug"),
    (("september", ("",)), "sep sept"),
    (("october", ("",)), "oct"),
    (("november", ("",)), "nov"),
    (("december", ("",)), "dec"),
)
"""Stem, endings and abbreviations: January to December, in Ukrainian, Russian and English."""

_SPOKEN: Final[tuple[tuple[Kind, int, str], ...]] = (
    (Kind.SEASON, 1, "весна, весни, весну, весною, весні, навесні, весны, весной, весне, spring"),
    (Kind.SEASON, 2, "літо, літа, літу, літом, літі, влітку, улітку, лето, лета, лету, летом, лете, summer"),
    (Kind.SEASON, 3, "осінь, осені, осінню, восени, осень, осени, осенью, autumn, fall"),
    (Kind.SEASON, 4, "зима, зими, зиму, зимою, зимі, взимку, узимку, зимы, зимой, зиме, winter"),
    (Kind.THIRD, 1, "початок, початку, початком, начало, начала, началу, началом, начале, beginning, start, early"),
    (Kind.THIRD, 2, "середина, середини, середину, серединою, середині, посередині, всередині, усередині"),
    (Kind.THIRD, 2, "середины, серединой, середине, middle, mid, mid -"),
    (Kind.THIRD, 3, "кінець, кінця, кінцем, кінці, наприкінці, під кінець, конец, конца, концом, конце, под конец"),
    (Kind.THIRD, 3, "end, late"),
    (Kind.HALF, 1, "перша половина, першої половини, першу половину, першій половині, першою половиною, first half"),
    (Kind.HALF, 1, "первая половина, первой половины, первую половину, первой половине, первой половиной"),
    (Kind.HALF, 2, "друга половина, другої половини, другу половину, другій половині, другою половиною, second half"),
    (Kind.HALF, 2, "вторая половина, второй половины, вторую половину, второй половине, второй половиной"),
    (Kind.ABOUT, 0, "близько, приблизно, бл, прибл, біля, коло, десь, орієнтовно, около, ок, примерно, приблизительно"),
    (Kind.ABOUT, 0, "ориентировочно, где - то, about, around, approximately, approx, roughly, circa, ca, c, abt, ~, ≈"),
    (Kind.BEFORE, 0, "раніше, раніше ніж, раніше за, перед, раньше, раньше чем, ранее, ранее чем, before, <"),
    (Kind.BEFORE, 0, "earlier than, prior to"),
    (Kind.UNTIL, 0, "до, until, till"),
    (Kind.AFTER, 0, "після, пізніше, пізніше ніж, пізніше за, после, позже, позже чем, позднее, позднее чем, after, >"),
    (Kind.AFTER, 0, "later than"),
    (Kind.NOT_LATER, 0, "не пізніше, не пізніше ніж, не пізніше за, не позже, не позже чем, не позднее"),
    (Kind.NOT_LATER, 0, "не позднее чем, not later than, no later than, not after, on or before, by, ≤"),
    (Kind.NOT_EARLIER, 0, "не раніше, не раніше ніж, не раніше за, не раньше, не раньше чем, не ранее"),
    (Kind.NOT_EARLIER, 0, "не ранее чем, not earlier than, no earlier than, not before, on or after, ≥"),
    (Kind.INCLUSIVE, 0, "включно, включительно, inclusive"),
    (Kind.FROM, 0, "з, із, зі, від, с, со, от, from"),
    (Kind.TO, 0, "по, to, through"),
    (Kind.BETWEEN, 0, "між, поміж, между, between"),
    (Kind.AND, 0, "та, і, й, и, and, &"),
    (Kind.DASH, 0, "-, .."),
    (Kind.SLASH, 0, "/"),
    (Kind.OF_YEAR, 0, "рік, року, році, роком, роки, років, роках, р, рр, год, года, году, годом, годы, годов, годах"),
    (Kind.OF_YEAR, 0, "г, гг, year, years"),
    (Kind.FILLER, 0, "у, в, во, на, число, числа, the, of, in, on, at"),
)


def every_word() -> Iterator[tuple[str, Token]]:
    """Give each word, or words with a blank between, with what it means; a word of two languages comes twice."""
    for place, ((stem, endings), short) in enumerate(_MONTHS):
        token = Token(Kind.MONTH, place % 12 + 1)
        for word in (*(stem + ending for ending in endings), *short.split()):
            yield word, token
    for kind, number, phrases in _SPOKEN:
        for phrase in phrases.split(", "):
            yield phrase, Token(kind, number)


MEANINGS: Final = dict(every_word())
"""From a word, or words with a blank between, to what it means."""
