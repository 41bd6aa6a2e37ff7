"""What the columns of a list mean: guessed by their headings and by what stands in them, and changed by hand."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Final

from casetracker.casework import told_dates
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.partial_date import Part, PartialDate
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
_MOSTLY: Final = 0.6
_PHONE: Final = re.compile(r"\+?[\d\s()-]{9,18}")
_YEAR: Final = re.compile(r"(?:19[2-9]|20[01])\d")
_YEAR_WITHIN: Final = re.compile(r"\b((?:19|20)\d\d)\b")
_MIDNIGHT: Final = re.compile(r"[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?$")


def guess(listed: ListFile) -> Guess:
    """Guess where the headings are and what the columns mean: by their words, then by what stands below."""
    heading, columns = _headings(listed)
    below = [line.cells for line in islice(listed.lines, heading + 1, heading + 1 + _SAMPLE)]
    taken = set(columns.values())
    for column in range(listed.width):
        if column in columns:
            continue
        meaning = _by_content([cells[column] for cells in below if cells[column]])
        if meaning is not None and meaning not in taken and not (_IN_PARTS & taken and meaning is Meaning.WHOLE):
            columns[column] = meaning
            taken.add(meaning)
    if not taken & _NAMES and listed.width == 1:
        columns = {0: Meaning.WHOLE}
    return Guess(heading, dict(sorted(columns.items())))


def persons(listed: ListFile, heading: int, columns: Mapped) -> Persons:
    """Read the persons below the headings. Raises `NoNameColumn`.

    A row without a name is left out, a date that cannot be read is not compared; both are told.
    """
    if not _NAMES & set(columns.values()):
        raise NoNameColumn
    rows: list[ListRow] = []
    faults: list[Fault] = []
    for line in listed.lines[heading + 1 :]:
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
        (Meaning.BORN, lambda cell: _reads_as_day(cell)),
        (Meaning.PHONE, lambda cell: _PHONE.fullmatch(cell) is not None),
        (Meaning.UNIT, lambda cell: bool(units.canonical(cell))),
        (Meaning.WHOLE, _is_whole_name),
        (Meaning.PATRONYMIC, lambda cell: likely_role((*tokens(cell), ".")[0]) is Role.PATRONYMIC),
        (Meaning.GIVEN, lambda cell: likely_role((*tokens(cell), ".")[0]) is Role.GIVEN),
    )
    for meaning, test in tests:
        if sum(map(test, cells)) >= _MOSTLY * len(cells):
            return meaning
    return None


def _is_whole_name(cell: str) -> bool:
    roles = [likely_role(word) for word in tokens(cell)]
    return 2 <= len(roles) <= 5 and Role.GIVEN in roles


def _reads_as_day(cell: str) -> bool:
    told = _date(cell)
    return told is not None and told.start is not None and _YEAR.fullmatch(str(told.start.year)) is not None


def _person(number: int, said: tuple[tuple[Meaning, str], ...]) -> tuple[ListRow | None, list[Fault]]:
    def text(meaning: Meaning) -> str:
        return " ".join(cell for one, cell in said if one is meaning)

    parts = [text(one) for one in (Meaning.SURNAME, Meaning.GIVEN, Meaning.PATRONYMIC)]
    whole = text(Meaning.WHOLE)
    if not any(tokens(one) for one in (parts[0], whole)):
        return None, [Fault(number, Meaning.WHOLE if not any(parts) else Meaning.SURNAME, FaultKind.NO_NAME)]
    faults: list[Fault] = []
    born: Part | None = None
    if told := text(Meaning.BORN):
        date = _date(told)
        born = comparable_birth(date) if date else None
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


def _date(text: str) -> PartialDate | None:
    """Read a date as a list writes it; None where the words are no date."""
    try:
        told = told_dates.read(_MIDNIGHT.sub("", text.strip()))
    except ForTheCaseworker:
        return None
    return told if told.start is not None else None
