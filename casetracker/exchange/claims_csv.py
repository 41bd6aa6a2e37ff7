"""Reads files of reported claims: all rows, or none and the reason with file, line and column.

The columns and the words in them are described beside the shipped files, in `resources/reference/README.md`.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from pydantic_core import PydanticCustomError

from casetracker.casework.batches import ClaimKind
from casetracker.casework.claim_words import Bound, Direction, Side, Unit
from casetracker.casework.clean_text import MISSING, NOT_ALLOWED, clean_line, clean_words
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.partial_date import PartialDate, part_from
from casetracker.casework.reference import ClaimRow, InOwnWords, Told, TotalRow

LARGEST: Final = 10_000_000
"""Bytes. A thousand times the shipped claims' file would still be a mistake, not a newer file."""

CLAIM_COLUMNS: Final = (
    "claim_id",
    "event_id",
    "date",
    "date_precision",
    "direction",
    "count_claimed_by_ukraine",
    "count_claimed_by_russia",
    "count_claimed_by_other",
    "claim_kind",
    "place_route",
    "announcing_body",
    "claimant_side",
    "basis",
    "source_title",
    "source_address",
    "note",
)
TOTAL_COLUMNS: Final = (
    "claim_id",
    "stated_on",
    "period_covered",
    "direction",
    "count",
    "what_is_counted",
    "claimant",
    "claimant_side",
    "basis",
    "source_title",
    "source_address",
    "note",
)
OWN_COLUMNS: Final = ("unit", "own_words", "own_words_language", "publisher")
"""What a file may say besides, after the other columns: any of these, in any order. A file without them is read too."""


class UnreadableClaims(ForTheCaseworker):
    """A file of claims that cannot be read; nothing of it was taken over."""

    exit_code = 2


class FileTooLarge(UnreadableClaims):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Nothing was loaded. {file} is larger than {megabytes} megabytes and can hardly be a file of claims. "
        "Choose another file.",
    )


class NotUtf8(UnreadableClaims):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Nothing was loaded. {file} is not text in UTF-8. Save it again as “CSV UTF-8” in the spreadsheet program.",
    )


class NotCommaSeparated(UnreadableClaims):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Nothing was loaded. The columns of {file} are separated by semicolons or tabs. Save it again as CSV with "
        "commas between the columns.",
    )


class WrongHeader(UnreadableClaims):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Nothing was loaded. The first line of {file} is not the list of columns that such a file has; it differs at "
        "“{column}”. Choose another file, or bring the columns in order.",
    )


class UnpairedQuotes(UnreadableClaims):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Nothing was loaded. {file}, line {line}: the quotation marks around a text do not pair. Mend the line and "
        "load the file again.",
    )


class BrokenRow(UnreadableClaims):
    """One cell is wrong: `reason` is a sentence without the value, a key for translation; `details` fill it."""

    sentence = QT_TRANSLATE_NOOP("Errors", "Nothing was loaded. {file}, line {line}, column “{column}”: {reason}")

    def __init__(self, file: str, line: int, column: str, reason: str, **details: object) -> None:
        self.reason = reason
        super().__init__(file=file, line=line, column=column, **details)

    def plain(self, sentence: str | None = None, *, reason: str | None = None) -> str:
        filled = (reason or self.reason).format(**self.details)
        return (sentence or self.sentence).format(**self.details, reason=filled)


NO_NUMBER: Final = QT_TRANSLATE_NOOP(
    "Errors", "this is not a number; write digits only (1212), or leave the cell empty where no number was given"
)
RANGE_DOWN: Final = QT_TRANSLATE_NOOP("Errors", "the range ends below its start")
TWO_NUMBERS: Final = QT_TRANSLATE_NOOP(
    "Errors", "a line holds the number of one speaker; write the second number in a line of its own"
)
OTHER_SIDE: Final = QT_TRANSLATE_NOOP(
    "Errors", "the number stands in the column of another side than claimant_side names"
)
NUMBER_DENIED: Final = QT_TRANSLATE_NOOP("Errors", "claim_kind says that no number was given, but here is one")
NOT_AN_ID: Final = QT_TRANSLATE_NOOP("Errors", "write an id of Latin letters, digits, dots, hyphens and underscores")
ID_TWICE: Final = QT_TRANSLATE_NOOP("Errors", "this id stands in line {other} already")
DATE_FORM: Final = QT_TRANSLATE_NOOP("Errors", "write the date as 2026-02-26, 2026-02 or 2026")
OTHER_PRECISION: Final = QT_TRANSLATE_NOOP(
    "Errors", "the date is written with another precision than date_precision says"
)
NOT_AN_ADDRESS: Final = QT_TRANSLATE_NOOP(
    "Errors", "write an address that begins with https:// or http://, or leave the cell empty"
)
LINE_BREAK: Final = QT_TRANSLATE_NOOP("Errors", "this must stand in one line")
TOO_FEW_CELLS: Final = QT_TRANSLATE_NOOP("Errors", "the line ends before this column")
TOO_MANY_CELLS: Final = QT_TRANSLATE_NOOP(
    "Errors", "the line goes on after the last column; a text with commas stands in quotation marks"
)

_CLAIM_KINDS: Final = {
    "announcement": ClaimKind.ANNOUNCEMENT,
    "announced in advance": ClaimKind.ANNOUNCED_IN_ADVANCE,
    "recap": ClaimKind.RECAP,
    "offer, not a transfer": ClaimKind.OFFER,
    "denial": ClaimKind.DENIAL,
    "announcement without a number": ClaimKind.WITHOUT_NUMBER,
    "no Russian statement yet": ClaimKind.NO_STATEMENT_YET,
    "partial confirmation": ClaimKind.PARTIAL_CONFIRMATION,
    "neutral observer, no number": ClaimKind.NEUTRAL_OBSERVER,
}
_TOTAL_OVER: Final = "total over "
_WITHOUT_NUMBER: Final = (ClaimKind.WITHOUT_NUMBER, ClaimKind.NO_STATEMENT_YET, ClaimKind.NEUTRAL_OBSERVER)
_SIDES: Final = {"ukraine": Side.UKRAINE, "russia": Side.RUSSIA, "icrc": Side.ICRC, "third_party": Side.OTHER}
_ONE_WAY: Final = {"to_ukraine": Direction.TO_UKRAINE, "to_russia": Direction.TO_RUSSIA}
_BOTH_WAYS: Final = _ONE_WAY | {"both": Direction.BOTH}
_UNITS: Final = {
    "": Unit.NOT_RECORDED,
    "bodies": Unit.BODIES,
    "bodies or remains": Unit.BODIES_OR_REMAINS,
    "body bags": Unit.BODY_BAGS,
    "persons": Unit.PERSONS,
}
_BASIS: Final = {"read": True, "recalled, unverified": False}
_BOUNDS: Final = {
    "": Bound.EXACT,
    "about": Bound.ABOUT,
    "at least": Bound.AT_LEAST,
    "more than": Bound.MORE_THAN,
    "over": Bound.MORE_THAN,
    "just under": Bound.JUST_UNDER,
}
_PRECISIONS: Final = {"year": 4, "month": 7, "day": 10}
_COUNT_COLUMNS: Final = {
    "count_claimed_by_ukraine": Side.UKRAINE,
    "count_claimed_by_russia": Side.RUSSIA,
    "count_claimed_by_other": Side.OTHER,
}

_NUMBER: Final = re.compile(r"(?:([a-z ]+) )?(\d{1,9})(?: ?[-–] ?(\d{1,9}))?", re.ASCII)
_DATE: Final = re.compile(r"\d{4}(-\d\d(-\d\d)?)?", re.ASCII)
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
_ADDRESS: Final = re.compile(r"https?://[^\s/]+\S*")

Value = TypeVar("Value")


def read_claims(content: bytes, file: str) -> tuple[ClaimRow, ...]:
    """Read claims on single events; `file` is the name that an error shows.

    Raises a subclass of `UnreadableClaims`.
    """
    return tuple(_claim(row) for row in _rows(content, file, CLAIM_COLUMNS))


def read_running_totals(content: bytes, file: str) -> tuple[TotalRow, ...]:
    """Read running totals; `file` is the name that an error shows.

    Raises a subclass of `UnreadableClaims`.
    """
    return tuple(_total(row) for row in _rows(content, file, TOTAL_COLUMNS))


@dataclass(frozen=True, slots=True)
class _Row:
    """One line's cells by column, and what each may hold."""

    file: str
    line: int
    cells: Mapping[str, str]

    def broken(self, column: str, reason: str, **details: object) -> BrokenRow:
        return BrokenRow(self.file, self.line, column, reason, **details)

    def text(self, column: str) -> str:
        cell = self.words(column)
        if "\n" in cell:
            raise self.broken(column, LINE_BREAK)
        try:
            return clean_line(cell)
        except PydanticCustomError as refused:
            raise self.broken(column, refused.message_template) from None

    def words(self, column: str) -> str:
        try:
            return clean_words(self.cells.get(column, ""))
        except PydanticCustomError as refused:
            raise self.broken(column, refused.message_template) from None

    def filled(self, column: str) -> str:
        if found := self.text(column):
            return found
        raise self.broken(column, MISSING)

    def id(self, column: str) -> str:
        found = self.filled(column)
        if not _ID.fullmatch(found):
            raise self.broken(column, NOT_AN_ID)
        return found

    def one_of(self, column: str, allowed: Mapping[str, Value]) -> Value:
        found = self.filled(column)
        if found not in allowed:
            raise self.broken(column, NOT_ALLOWED)
        return allowed[found]

    def date(self, column: str) -> PartialDate:
        found = self.filled(column)
        if not _DATE.fullmatch(found):
            raise self.broken(column, DATE_FORM)
        try:
            part_from(found)
        except ForTheCaseworker as refused:
            raise self.broken(column, refused.sentence, **refused.details) from None
        return PartialDate.parse(found)

    def number(self, column: str) -> Told:
        found = self.text(column)
        if not found:
            return Told()
        told = _NUMBER.fullmatch(found)
        if not told or (told[1] or "") not in _BOUNDS or (told[1] and told[3]):
            raise self.broken(column, NO_NUMBER)
        if told[3] is None:
            return Told(int(told[2]), None, _BOUNDS[told[1] or ""])
        if int(told[3]) < int(told[2]):
            raise self.broken(column, RANGE_DOWN)
        return Told(int(told[2]), int(told[3]), Bound.BETWEEN)

    def address(self, column: str) -> str:
        found = self.text(column)
        if found and not _ADDRESS.fullmatch(found):
            raise self.broken(column, NOT_AN_ADDRESS)
        return found


def _claim(row: _Row) -> ClaimRow:
    kind, period = _kind(row)
    told, side = _number_and_side(row)
    happened_on = row.date("date")
    if len(happened_on.typed()) != row.one_of("date_precision", _PRECISIONS):
        raise row.broken("date_precision", OTHER_PRECISION)
    if told.count is not None and kind in _WITHOUT_NUMBER:
        raise row.broken("claim_kind", NUMBER_DENIED)
    was_read = row.one_of("basis", _BASIS)
    return ClaimRow(
        claim_id=row.id("claim_id"),
        event_id=row.id("event_id"),
        happened_on=happened_on,
        direction=row.one_of("direction", _ONE_WAY),
        side=side,
        speaker=row.filled("announcing_body"),
        kind=kind,
        told=told,
        title=row.filled("source_title") if was_read else row.text("source_title"),
        address=row.address("source_address"),
        period=period,
        place=row.text("place_route"),
        note=row.words("note"),
        own=_own(row),
        was_read=was_read,
    )


def _kind(row: _Row) -> tuple[ClaimKind, str]:
    found = row.filled("claim_kind")
    if found.startswith(_TOTAL_OVER):
        return ClaimKind.TOTAL_OVER_DAYS, found.removeprefix(_TOTAL_OVER)
    return row.one_of("claim_kind", _CLAIM_KINDS), ""


def _number_and_side(row: _Row) -> tuple[Told, Side]:
    """Read the one number of a line and whose it is: the side of the column that it stands in.

    The column *other* takes voices that do not speak for a side's authorities, such as a correspondent, whatever
    side they are on; the two sides' own columns must agree with claimant_side.
    """
    claimant = row.one_of("claimant_side", _SIDES)
    told = {column: row.number(column) for column in _COUNT_COLUMNS}
    counted = [column for column in told if told[column].count is not None]
    if not counted:
        return Told(), claimant
    if len(counted) > 1:
        raise row.broken(counted[1], TWO_NUMBERS)
    column, side = counted[0], _COUNT_COLUMNS[counted[0]]
    if side is Side.OTHER and claimant is Side.ICRC:
        side = Side.ICRC
    if side in (Side.UKRAINE, Side.RUSSIA) and side is not claimant:
        raise row.broken(column, OTHER_SIDE)
    return told[column], side


def _total(row: _Row) -> TotalRow:
    was_read = row.one_of("basis", _BASIS)
    return TotalRow(
        claim_id=row.id("claim_id"),
        said_on=row.date("stated_on"),
        period=row.text("period_covered"),
        direction=row.one_of("direction", _BOTH_WAYS),
        side=row.one_of("claimant_side", _SIDES),
        speaker=row.filled("claimant"),
        told=row.number("count"),
        what_is_counted=row.text("what_is_counted"),
        title=row.filled("source_title") if was_read else row.text("source_title"),
        address=row.address("source_address"),
        note=row.words("note"),
        own=_own(row),
        was_read=was_read,
    )


def _own(row: _Row) -> InOwnWords:
    """Read the columns that a file may leave out: None then. A language is named only of words that stand there."""
    unit = row.text("unit")
    if unit not in _UNITS:
        raise row.broken("unit", NOT_ALLOWED)
    words, language = row.words("own_words"), row.text("own_words_language")
    if language and not _LANGUAGE.fullmatch(language):
        raise row.broken("own_words_language", NOT_ALLOWED)
    if language and not words:
        raise row.broken("own_words", MISSING)
    return InOwnWords(
        _UNITS[unit] if "unit" in row.cells else None,
        words if "own_words" in row.cells else None,
        language if "own_words_language" in row.cells else None,
        row.text("publisher") if "publisher" in row.cells else None,
    )


def _rows(content: bytes, file: str, columns: Sequence[str]) -> Iterator[_Row]:
    lines = _lines(_decoded(content, file), file)
    _, header = next(lines, (1, []))
    columns = _check_header([cell.strip() for cell in header], file, columns)
    seen: dict[str, int] = {}
    for line, cells in lines:
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) < len(columns):
            raise BrokenRow(file, line, columns[len(cells)], TOO_FEW_CELLS)
        if len(cells) > len(columns):
            raise BrokenRow(file, line, columns[-1], TOO_MANY_CELLS)
        row = _Row(file, line, dict(zip(columns, cells, strict=True)))
        other = seen.setdefault(row.id("claim_id"), line)
        if other != line:
            raise row.broken("claim_id", ID_TWICE, other=other)
        yield row


def _decoded(content: bytes, file: str) -> str:
    if len(content) > LARGEST:
        raise FileTooLarge(file=file, megabytes=LARGEST // 1_000_000)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotUtf8(file=file) from None


def _lines(text: str, file: str) -> Iterator[tuple[int, list[str]]]:
    """Give each line's cells with the number of the line on which it begins; a quoted text may run over several."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    begins = 1
    while True:
        try:
            cells = next(reader, None)
        except csv.Error:
            raise UnpairedQuotes(file=file, line=begins) from None
        if cells is None:
            return
        yield begins, cells
        begins = reader.line_num + 1


def _check_header(header: list[str], file: str, columns: Sequence[str]) -> list[str]:
    """Return the columns of a file: those that it must have, in their order, and then those that it may have."""
    needed, more = header[: len(columns)], header[len(columns) :]
    if needed == list(columns):
        for place, name in enumerate(more):
            if name not in OWN_COLUMNS or name in more[:place]:
                # What stands there is not repeated: it may be anything, of any file.
                raise WrongHeader(file=file, column=needed[-1])
        return header
    if len(header) == 1 and any(header[0].count(separator) >= len(columns) // 2 for separator in ";\t"):
        raise NotCommaSeparated(file=file)
    wrong = next((name for name, found in zip(columns, header, strict=False) if name != found), None)
    raise WrongHeader(file=file, column=wrong or columns[min(len(header), len(columns) - 1)])
