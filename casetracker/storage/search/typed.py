"""What somebody typed into a search, taken apart: names, numbers, dates and phones, each with where it may stand.

Words between quotes are meant as they stand. `surname:…` and its like, in three languages, say where a word must be.
"""

import re
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from casetracker.casework import told_dates
from casetracker.casework.date_vocabulary import MEANINGS, Kind
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.partial_date import part_from
from casetracker.matching import units
from casetracker.matching.fold import fold, words_of
from casetracker.matching.normalise import is_initial, parts, tokens
from casetracker.storage.search.entries import coded, digits_of


class Sense(StrEnum):
    """As what a typed word is looked for."""

    NAME = "name"
    INITIAL = "initial"
    CODE = "code"
    DATE = "date"
    DIGITS = "digits"


@dataclass(frozen=True, slots=True)
class Typed:
    """One typed word."""

    text: str
    sense: Sense = Sense.NAME
    columns: tuple[str, ...] = ()
    """Where it must stand; empty for anywhere."""
    exact: bool = False
    words: tuple[str, ...] = ()
    """Groups of digits as they were typed, where they may be a phone or several numbers."""

    @property
    def of_a_name(self) -> bool:
        return self.sense in {Sense.NAME, Sense.INITIAL}


_FIELDS: Final = {
    ("surname",): "surname family прізвище фамилия фамілія",
    ("given",): "given firstname name ім'я імя имя",
    ("patronymic",): "patronymic побатькові отчество",
    ("callsign",): "callsign позивний позывной",
    ("unit",): "unit частина вч часть",
    ("phone",): "phone телефон тел",
    ("number",): "number номер справа дело case",
    ("locality",): "place місце место",
    ("born",): "born year birth рік народився народилася народжений год родился родилась рождения",
}
_COLUMNS: Final = {fold(word): columns for columns, words in _FIELDS.items() for word in words.split()}
# Of a name that nobody took apart it is not known which word is the surname.
_ALSO_WHOLE: Final = frozenset({"surname", "given", "patronymic"})
_CHUNK: Final = re.compile(r"(?:([^\W\d_][\w'’ʼ-]*)\s*:\s*)?(?:[\"«“„]([^\"»”“]+)[\"»”“]|([^\s\"«»“”„]+))")
_UNIT: Final = re.compile(
    r"(?<!\w)(?:в\s*[/.\\]\s*ч\.?|вч|військов\w* частин\w*|войсков\w* част\w*|military unit)\s*№?\s*"
    r"(?:([^\W\d_])[\s-]?)?(\d{3,5})(?!\d)",
    re.IGNORECASE,
)
# A month alone beside a year may be a surname: Лютий is one. With the day before it, it is a date.
_SPOKEN_DATE: Final = re.compile(
    r"(?<![\w.])(?:(\d{1,2})(?:-?(?:го|е|те|st|nd|rd|th))?\s+([^\W\d_]{3,})\.?|([^\W\d_]{3,})\s+(\d{1,2}),?)\s+(\d{4})(?!\d)"
)
_OTHER_DATE: Final = re.compile(r"(?<![\w./-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])")
_MONTH_AND_YEAR: Final = re.compile(r"\s*([^\W\d_]{5,})\s+(\d{4})\s*")
_ALSO_NAMES: Final = frozenset({"лютий", "лютого", "лютому", "march", "april", "august"})
_LETTER_AND_DIGITS: Final = re.compile(r"(?<![\w.])([АВЕІКМНОРСТХДABEIKMHOPCTX]) (\d{4})(?!\d)", re.IGNORECASE)
_YEARS: Final = range(1900, 2100)
_SAYS_KIND: Final = re.compile(r"\s*\d+.*\b(?:бригад|батальйон|батальон|полк|дивізі|дивизи)", re.IGNORECASE)
_OF_YEAR: Final = re.compile(
    r"(?<=\d{4})\s*(?:р\.?\s*н\.?|року(?: народження)?|р\.?|г\.?\s*р\.?|года?(?: рождения)?|г\.?)(?!\w)", re.IGNORECASE
)
# Some keyboards have no other apostrophe.
_INNER_QUOTE: Final = re.compile(r"(?<=[^\W\d_])[\"”“](?=[^\W\d_])")
_CODE: Final = re.compile(r"(?<!\w)([^\W\d_])-(\d{4})(?!\w)")
_DIGITS: Final = re.compile(r"\+?[\d()\-–.]*\d[\d()\-–.]*")
_DIGIT: Final = re.compile(r"\d")
_LEAST_PHONE: Final = 4
_PHONE_TELLS: Final = 9
"""So many last digits are one phone, with or without the code of the country."""


def read(text: str) -> list[Typed]:
    """Take typed text apart; empty where it holds no letter and no digit."""
    if _SAYS_KIND.match(text) and " " in (unit := units.canonical(text)):
        return [Typed(coded(word), Sense.CODE, ("unit",)) for word in unit.split()]
    plain = _CODE.sub(
        r"\1\2", _UNIT.sub(r" \1\2 ", _LETTER_AND_DIGITS.sub(_joined_code, _with_dates(_INNER_QUOTE.sub("'", text))))
    )
    found: list[Typed] = []
    for chunk in _CHUNK.finditer(plain):
        field, quoted, word = chunk.groups()
        columns = _COLUMNS.get(fold(field).replace("-", "")) if field else ()
        said = quoted or word or ""
        if columns is None:
            said, columns = f"{field} {said}", ()
        if _ALSO_WHOLE.intersection(columns):
            columns = (*columns, "whole")
        found += (replace(one, columns=one.columns or columns, exact=quoted is not None) for one in _senses(said))
    return _phones(found)


def _with_dates(text: str) -> str:
    """Write spoken dates in figures, and leave out what only says that a number is a year."""
    plain = _OF_YEAR.sub("", text)
    if (alone := _MONTH_AND_YEAR.fullmatch(plain)) and _is_month(alone[1]) and alone[1].casefold() not in _ALSO_NAMES:
        start = told_dates.read(plain).start
        return start.iso() if start else plain
    return _SPOKEN_DATE.sub(_in_figures, _OTHER_DATE.sub(r"\1.\3.\4", plain))


def _is_month(word: str) -> bool:
    meaning = MEANINGS.get(word.casefold())
    return meaning is not None and meaning.kind is Kind.MONTH


def _joined_code(found: re.Match[str]) -> str:
    """Join a code that was typed in two; a letter before a year is rather an initial."""
    return found[0] if int(found[2]) in _YEARS else found[1] + found[2]


def _in_figures(found: re.Match[str]) -> str:
    word = (found[2] or found[3]).casefold()
    if not _is_month(word):
        return found[0]
    with suppress(ForTheCaseworker):
        start = told_dates.read(f"{found[1] or found[4]} {word} {found[5]}").start
        return start.iso() if start else found[0]
    return found[0]


def _senses(said: str) -> list[Typed]:
    if not _DIGIT.search(said):
        return [one for token in tokens(said) for one in _of_a_name(token)]
    with suppress(ForTheCaseworker):
        if not said.isdigit():
            return [Typed(part_from(said).iso().replace("-", ""), Sense.DATE, ("born",))]
    if _DIGITS.fullmatch(said):
        return [Typed(digits_of(said), Sense.DIGITS, words=tuple(words_of(said)))]
    return [Typed(coded(word), Sense.CODE) for word in words_of(said)]


def _of_a_name(token: str) -> list[Typed]:
    if is_initial(token):
        return [Typed(token, Sense.INITIAL)]
    return [Typed(part) for part in (parts(token)[:-1] if "-" in token else (token,))]


def _phones(found: list[Typed]) -> list[Typed]:
    """Join groups of digits that stand side by side: together they may be a phone."""
    joined: list[Typed] = []
    for one in found:
        last = joined[-1] if joined else None
        if last and one.sense is last.sense is Sense.DIGITS and one.columns == last.columns:
            joined[-1] = replace(last, text=last.text + one.text, words=last.words + one.words)
        else:
            joined.append(one)
    return joined


def end_of_phone(digits: str) -> str:
    """Return the last digits from the end, as far as they tell a phone from others; empty where they tell nothing."""
    return digits[::-1][:_PHONE_TELLS] if len(digits) >= _LEAST_PHONE else ""
