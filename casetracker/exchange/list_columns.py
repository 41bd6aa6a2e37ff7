"""What the columns of a list mean: guessed by their headings and by what stands in them, and changed by hand."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from typing import Final

from casetracker.casework import told_dates
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.partial_date import Part, PartialDate
from casetracker.exchange import list_file
from casetracker.exchange.list_file import ListFile, UnreadableList
from casetracker.matching import units
from casetracker.matching.columns import Told, comparable_birth
from casetracker.matching.forms import Role, likely_role
from casetracker.matching.normalise import tokens


class Meaning(StrEnum):
    """What a column tells of the person in a row."""

    SURNAME = "surname"
    GIVEN = "given"
    PATRONYMIC = "patronymic"
    WHOLE = "whole"
    """The whole name in one cell."""
    BORN = "born"
    BIRTH_YEAR = "birth_year"
    UNIT = "unit"
    PLACE = "place"
    NUMBER = "number"
    PHONE = "phone"
    HAPPENED = "happened"
    """The day of what the list reports."""
    NOTE = "note"


class NoNameColumn(UnreadableList):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "No column is chosen for the name. Say which one holds the surname or the whole name."
    )


class FaultKind(StrEnum):
    """What is wrong with a cell, in the words in which it is shown."""

    NO_NAME = "no_name"
    DATE_UNREAD = "date_unread"
    YEAR_UNREAD = "year_unread"


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell that could not be read: in which row, of which column, and why."""

    row: int
    meaning: Meaning
    kind: FaultKind


@dataclass(frozen=True, slots=True)
class ListRow:
    """One person of a list, as it is compared, and what else the row says."""

    number: int
    told: Told
    name: str
    said: tuple[tuple[Meaning, str], ...]
    """Every chosen cell that is filled, as it stands there."""

    def text(self, meaning: Meaning) -> str:
        return " ".join(text for one, text in self.said if one is meaning)


@dataclass(frozen=True, slots=True)
class Persons:
    """The persons of a list, and what could not be read of it; a row without a name is not among them."""

    rows: tuple[ListRow, ...]
    faults: tuple[Fault, ...]


Mapped = Mapping[int, Meaning]
"""Columns, counted from 0, with what they mean; the others are not looked at."""


@dataclass(frozen=True, slots=True)
class Guess:
    """Where the headings stand, as the place of their line, and what the columns mean; no headings are -1."""

    heading: int
    columns: dict[int, Meaning]
    turned: bool = False
    """Whether surname and given name are taken the other way round than their headings say."""


# What headings say in Ukrainian, Russian and English; the first that fits decides.
_HEADINGS: Final = tuple(
    (re.compile(words), meaning)
    for words, meaning in (
        (r"п\.?\s?[іи]\.?\s?б\b|ф\.?\s?[иі]\.?\s?[оп]\b|прізвищ.*\bім|фамили.*\bимя|full ?name|surname.*\bname|"
         r"повне ім|полное имя|прізвище та|особ[аи]$|name of person", Meaning.WHOLE),
        (r"по.?батьков|отчеств|patronym|father'?s name|middle ?name", Meaning.PATRONYMIC),
        (r"прізвищ|фамили|surname|last ?name|family", Meaning.SURNAME),
        (r"\bр(ік|оку) народж|год рожд|year of birth|birth ?year|\bр\.? ?н\b|\bг\.? ?р\b", Meaning.BIRTH_YEAR),
        (r"місце народж|место рожд|place of birth", Meaning.NOTE),
        (r"народ[жи]|рожд|родил|\bborn\b|birth|\bdob\b|\bд\.? ?[нр]\b", Meaning.BORN),
        (r"\bв\W?ч\b|частин|часть\b|підрозд|подразд|бригад|\bunit\b|regiment", Meaning.UNIT),
        (r"телефон|\bтел\b|phone|mobile|контакт", Meaning.PHONE),
        (r"№|номер|number|\bno\b|\bid\b|\bn\b|п/п|код\b", Meaning.NUMBER),
        (r"дата|день|коли|когда|\bdate\b|when", Meaning.HAPPENED),
        (r"місце|место|place|location|населен|адрес|region|область", Meaning.PLACE),
        (r"приміт|примеч|комент|коммент|note|remark|обставин|обстоят|статус|status", Meaning.NOTE),
        (r"\bім|\bимя|given|first ?name|forename", Meaning.GIVEN),
        (r"^name$|^names$|^особа|^person", Meaning.WHOLE),
    )
)  # fmt: skip
_HEADING_AMONG: Final = 15
"""A title or the words of a letter may stand above the headings."""
_SAMPLE: Final = 200
_ASKED_EVERY: Final = 500
_MOSTLY: Final = 0.6
_SELDOM: Final = 0.3
_PHONE: Final = re.compile(r"\+?[\d\s()-]{9,18}")
_YEAR: Final = re.compile(r"(?:19[2-9]|20[01])\d")
_YEAR_WITHIN: Final = re.compile(r"\b((?:19|20)\d\d)\b")
_MIDNIGHT: Final = re.compile(r"[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?$")


def guess(listed: ListFile) -> Guess:
    """Guess where the headings are and what the columns mean: by their words, then by what stands below."""
    heading, columns = _headings(listed)
    below = [line.cells for line in islice(listed.lines, heading + 1, heading + 1 + _SAMPLE)]
    cells = {column: [row[column] for row in below if row[column]] for column in range(listed.width)}
    if heading > 0:
        _look_above(listed.lines[heading - 1].cells, columns)
    _look_below(cells, columns)
    taken = set(columns.values())
    for column in range(listed.width):
        if column in columns:
            continue
        meaning = _by_content(cells[column])
        if meaning is not None and meaning not in taken and not (_IN_PARTS & taken and meaning is Meaning.WHOLE):
            columns[column] = meaning
            taken.add(meaning)
    if not taken & _NAMES:
        if listed.width == 1:
            columns = {0: Meaning.WHOLE}
        else:
            _add_surname(cells, columns)
    turned = _are_swapped(cells, columns)
    return Guess(heading, dict(sorted((turn(columns) if turned else columns).items())), turned)


def turn(columns: Mapped) -> dict[int, Meaning]:
    """Take surname and given name the other way round."""
    other = {Meaning.SURNAME: Meaning.GIVEN, Meaning.GIVEN: Meaning.SURNAME}
    return {column: other.get(meaning, meaning) for column, meaning in columns.items()}


def _look_above(above: Sequence[str], columns: dict[int, Meaning]) -> None:
    """Read headings in two rows together: "Date" below "Birth" is the date of birth."""
    for column, meaning in columns.items():
        if meaning is Meaning.HAPPENED and _of_heading(above[column]) is Meaning.BORN and _is_free(columns):
            columns[column] = Meaning.BORN


def _look_below(cells: Mapping[int, Sequence[str]], columns: dict[int, Meaning]) -> None:
    """Trust what stands in a column more than a heading of one word."""
    for column, meaning in tuple(columns.items()):
        held = cells[column]
        if meaning is Meaning.SURNAME and Meaning.GIVEN not in columns.values() and _mostly(_is_whole_name, held):
            columns[column] = Meaning.WHOLE
        elif meaning is Meaning.HAPPENED and _is_free(columns) and _mostly(_reads_as_birth, held):
            columns[column] = Meaning.BORN


def _is_free(columns: Mapped) -> bool:
    return not {Meaning.BORN, Meaning.BIRTH_YEAR} & set(columns.values())


def _add_surname(cells: Mapping[int, Sequence[str]], columns: dict[int, Meaning]) -> None:
    """Beside a column of given names the nearest column of words holds the surnames."""
    given = next((column for column, meaning in columns.items() if meaning is Meaning.GIVEN), None)
    if given is None:
        return
    words = [column for column in cells if column not in columns and _mostly(_is_a_word, cells[column])]
    if words:
        columns[min(words, key=lambda column: (abs(column - given), column))] = Meaning.SURNAME


def _are_swapped(cells: Mapping[int, Sequence[str]], columns: Mapped) -> bool:
    """Say whether the given names stand where the surnames should, and not where they should."""
    at = {meaning: column for column, meaning in columns.items()}
    if not at.keys() >= _IN_PARTS:
        return False
    surnames, given = cells[at[Meaning.SURNAME]], cells[at[Meaning.GIVEN]]
    return _mostly(_is_given, surnames) and sum(map(_is_given, given)) <= _SELDOM * len(given)


def persons(
    listed: ListFile, heading: int, columns: Mapped, keep_going: Callable[[], None] = list_file.go_on
) -> Persons:
    """Read the persons below the headings. Raises `NoNameColumn`.

    A row without a name is left out, a date that cannot be read is not compared; both are told. `keep_going` is asked
    every few rows.
    """
    if not _NAMES & set(columns.values()):
        raise NoNameColumn
    rows: list[ListRow] = []
    faults: list[Fault] = []
    for place, line in enumerate(listed.lines[heading + 1 :]):
        if place % _ASKED_EVERY == 0:
            keep_going()
        said = tuple((meaning, line.cells[column]) for column, meaning in sorted(columns.items()) if line.cells[column])
        row, wrong = _person(line.number, said)
        faults += wrong
        if row is not None:
            rows.append(row)
    return Persons(tuple(rows), tuple(faults))


_IN_PARTS: Final = frozenset({Meaning.SURNAME, Meaning.GIVEN})
_NAMES: Final = frozenset({Meaning.SURNAME, Meaning.WHOLE})


def _headings(listed: ListFile) -> tuple[int, dict[int, Meaning]]:
    best: dict[int, Meaning] = {}
    at = -1
    for place, line in enumerate(islice(listed.lines, _HEADING_AMONG)):
        found: dict[int, Meaning] = {}
        for column, cell in enumerate(line.cells):
            meaning = _of_heading(cell)
            if meaning is not None and (meaning not in found.values() or meaning is Meaning.NOTE):
                found[column] = meaning
        if _NAMES & set(found.values()) and len(found) > len(best):
            best, at = found, place
    return at, best


def _of_heading(cell: str) -> Meaning | None:
    words = cell.casefold().replace("ʼ", "'").replace("’", "'").replace("_", " ").strip()
    # A heading is a few words; a row of the list itself may hold any of them.
    if not words or len(words) > _LONGEST_HEADING:
        return None
    return next((meaning for pattern, meaning in _HEADINGS if pattern.search(words)), None)


_LONGEST_HEADING: Final = 60


def _by_content(cells: Sequence[str]) -> Meaning | None:
    if not cells:
        return None
    tests = (
        (Meaning.BIRTH_YEAR, lambda cell: _YEAR.fullmatch(cell) is not None),
        (Meaning.BORN, _reads_as_day),
        (Meaning.PHONE, lambda cell: _PHONE.fullmatch(cell) is not None),
        (Meaning.UNIT, lambda cell: bool(units.canonical(cell))),
        (Meaning.WHOLE, _is_whole_name),
        (Meaning.PATRONYMIC, lambda cell: likely_role((*tokens(cell), ".")[0]) is Role.PATRONYMIC),
        (Meaning.GIVEN, _is_given),
    )
    return next((meaning for meaning, test in tests if _mostly(test, cells)), None)


def _mostly(test: Callable[[str], bool], cells: Sequence[str]) -> bool:
    return bool(cells) and sum(map(test, cells)) >= _MOSTLY * len(cells)


def _is_given(cell: str) -> bool:
    return likely_role((*tokens(cell), ".")[0]) is Role.GIVEN


def _is_a_word(cell: str) -> bool:
    return 1 <= len(tokens(cell)) <= 2 and any(map(str.isalpha, cell)) and not any(map(str.isdigit, cell))


def _is_whole_name(cell: str) -> bool:
    roles = [likely_role(word) for word in tokens(cell)]
    return 2 <= len(roles) <= 5 and Role.GIVEN in roles


def _reads_as_day(cell: str) -> bool:
    told = _date(cell)
    return told is not None and told.start is not None and _YEAR.fullmatch(str(told.start.year)) is not None


def _reads_as_birth(cell: str) -> bool:
    told = _date(cell) or _serial(cell)
    return told is not None and told.start is not None and 1920 <= told.start.year <= _LATEST_BIRTH


_LATEST_BIRTH: Final = 2012
"""What lists report happened later."""


def _person(number: int, said: tuple[tuple[Meaning, str], ...]) -> tuple[ListRow | None, list[Fault]]:
    def text(meaning: Meaning) -> str:
        return " ".join(cell for one, cell in said if one is meaning)

    parts = [text(one) for one in (Meaning.SURNAME, Meaning.GIVEN, Meaning.PATRONYMIC)]
    whole = text(Meaning.WHOLE)
    if not any(map(str.isalpha, parts[0] + whole)):
        return None, [Fault(number, Meaning.WHOLE if not any(parts) else Meaning.SURNAME, FaultKind.NO_NAME)]
    faults: list[Fault] = []
    born: Part | None = None
    if told := text(Meaning.BORN):
        day = _date(told) or _serial(told)
        born = comparable_birth(day) if day else None
        if born is None:
            faults.append(Fault(number, Meaning.BORN, FaultKind.DATE_UNREAD))
    if born is None and (told := text(Meaning.BIRTH_YEAR)):
        year = _YEAR_WITHIN.search(told)
        born = Part(int(year[1])) if year else None
        if born is None:
            faults.append(Fault(number, Meaning.BIRTH_YEAR, FaultKind.YEAR_UNREAD))
    # A list that has both kinds of columns tells the name twice.
    whole = "" if parts[0] else whole
    person = Told(parts[0], parts[1], parts[2], whole, born, text(Meaning.UNIT))
    return ListRow(number, person, whole or " ".join(filter(None, parts)), said), faults


@lru_cache(maxsize=65536)
def _date(text: str) -> PartialDate | None:
    """Read a date as a list writes it; None where the words are no date."""
    try:
        told = told_dates.read(_MIDNIGHT.sub("", text.strip()))
    except ForTheCaseworker:
        return None
    return told if told.start is not None else None


def _serial(text: str) -> PartialDate | None:
    """Read a date that a spreadsheet left as the number of its day, as 33007 is 14 May 1990."""
    if not _DAY_NUMBER.fullmatch(text):
        return None
    return PartialDate.parse((_DAY_NOUGHT + timedelta(days=int(text))).isoformat())


# Five figures are days from 1927 on; fewer may as well be a number of something else, and stay a fault.
_DAY_NUMBER: Final = re.compile(r"[1-4]\d{4}")
_DAY_NOUGHT: Final = date(1899, 12, 30)
