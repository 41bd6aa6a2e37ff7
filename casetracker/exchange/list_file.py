"""Reads lists that others send, CSV or XLSX, into rows of text as they stand there: all of the file, or the reason.

CSV may be UTF-8 with or without a mark, UTF-16 or Windows-1251, with commas, semicolons, tabs or bars. Of a workbook
the values are read, never a formula: what a program would compute or fetch stays undone.
"""

import csv
import io
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker

LARGEST: Final = 50_000_000
"""Bytes of a file."""
LARGEST_UNPACKED: Final = 300_000_000
"""Bytes of a workbook as it is inside; a bomb unpacks to a thousand times its size."""
MOST_ROWS: Final = 100_000
MOST_COLUMNS: Final = 100
LONGEST_CELL: Final = 2_000


class UnreadableList(ForTheCaseworker):
    """A list that cannot be read; nothing of it was taken over."""

    exit_code = 2


class ListTooLarge(UnreadableList):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is larger than {megabytes} megabytes, so it was not read. Save only the sheet with the names as a file "
        "of its own, or divide the list.",
    )


class ListTooLong(UnreadableList):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "{file} has more than {rows} rows, so it was not read. Divide the list into several files."
    )


class ListTooWide(UnreadableList):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "{file}, row {row}: there are more than {columns} columns, so the file was not read. Keep the columns with "
        "names, dates and units, and save it again.",
    )


class ListEmpty(UnreadableList):
    sentence = QT_TRANSLATE_NOOP("Errors", "{file} holds no rows. Choose the file with the list itself.")


class NotAList(UnreadableList):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "{file} is neither a table in text (CSV) nor a workbook (XLSX). Save the list as one of these."
    )


class OldOrLockedWorkbook(UnreadableList):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is a workbook of an old kind or has a password. Open it where it came from and save it as XLSX without "
        "a password.",
    )


class BrokenWorkbook(UnreadableList):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "{file} is damaged or is no workbook. Ask for it once more, or save it again as CSV."
    )


class BrokenCell(UnreadableList):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "{file}, row {row}: the quotation marks around a text do not pair, or a cell is longer than {most} signs. Mend "
        "the row and read the file again.",
    )


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a list with its number in the file, counted from 1."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListFile:
    """A list as it stands in its file: every row has as many cells as the widest."""

    file: str
    lines: tuple[Line, ...]
    width: int
    sheet: str = ""
    other_sheets: tuple[str, ...] = ()


def go_on() -> None:
    """Read on; whoever is to be able to stop the reading raises here."""


def read(path: Path, sheet: str = "", keep_going: Callable[[], None] = go_on) -> ListFile:
    """Read a list. Raises an `UnreadableList` that names the file, and where it can the row.

    `keep_going` is asked every few rows.
    """
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    return read_bytes(content, path.name, sheet, keep_going)


def read_bytes(content: bytes, file: str, sheet: str = "", keep_going: Callable[[], None] = go_on) -> ListFile:
    """Read the bytes of a list; `sheet` is the one of a workbook, the first that is a table where none is named."""
    if len(content) > LARGEST:
        raise ListTooLarge(file=file, megabytes=LARGEST // 1_000_000)
    if content.startswith(_OLD_WORKBOOK):
        raise OldOrLockedWorkbook(file=file)
    if content.startswith(b"PK\x03\x04"):
        return _workbook(content, file, sheet, keep_going)
    if content[:_MARKED_WITHIN].removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(_NO_TABLES):
        raise NotAList(file=file)
    return _whole(file, _asking(_table(_decoded(content, file), file), keep_going))


def _asking(lines: Iterable[Line], keep_going: Callable[[], None]) -> Iterator[Line]:
    for place, line in enumerate(lines):
        if place % _ASKED_EVERY == 0:
            keep_going()
        yield line


_ASKED_EVERY: Final = 500
_OLD_WORKBOOK: Final = b"\xd0\xcf\x11\xe0"
# A page of the web or a paper under another name, as some registers give them out.
_NO_TABLES: Final = (b"%pdf", b"{\\rtf", b"<!", b"<?", b"<html", b"<table")
_MARKED_WITHIN: Final = 200
_DELIMITERS: Final = (",", ";", "\t", "|")
_LOOKED_AT: Final = 50
_CONTROLS: Final = frozenset(map(chr, range(32))) - set("\t\n\r\x0b\x0c\x1e\x1f")


def _decoded(content: bytes, file: str) -> str:
    """Decode text by its mark, as UTF-8 where it is that, else as Windows-1251."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        tries = ["utf-16"]
    elif b"\x00" in content:
        # Line ends and figures have a zero beside them, on the side that tells the order of the bytes.
        tries = ["utf-16-le" if content[1::2].count(0) > content[::2].count(0) else "utf-16-be"]
    else:
        tries = ["utf-8-sig", *_by_letters(content)]
    for encoding in tries:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _CONTROLS & set(text):
            return text
    raise NotAList(file=file)


def _by_letters(content: bytes) -> list[str]:
    """Order the alphabets of one byte a letter: Windows first, where another does not give far likelier letters."""
    beginning = content[:_LETTERS_LOOKED_AT]

    def likely(encoding: str) -> int:
        text = beginning.decode(encoding, "ignore").casefold()
        return sum(letter in _OFTEN for letter in text)

    usual = likely("cp1251")
    others = sorted((one for one in ("koi8-u", "cp866") if likely(one) > 1.5 * usual), key=likely, reverse=True)
    return [*others, "cp1251"]


_LETTERS_LOOKED_AT: Final = 20_000
_OFTEN: Final = frozenset("оаиеінврктлс")


def _table(text: str, file: str) -> Iterator[Line]:
    # A spreadsheet program may say in the first line what separates the cells.
    head, _, rest = text.partition("\n")
    told = head.strip().strip('"').casefold()
    said = told.removeprefix("sep=")[:1] if told.startswith("sep=") else ""
    offset = 1 if said else 0
    lines = csv.reader(io.StringIO(rest if said else text, newline=""), delimiter=said or _delimiter(text), strict=True)
    number = offset
    try:
        for cells in lines:
            number += 1
            yield Line(number, _cut(cells, file, number))
    except csv.Error:
        raise BrokenCell(file=file, row=number + 1, most=LONGEST_CELL) from None


def _delimiter(text: str) -> str:
    """Choose what divides most of the first lines into most cells of an equal number."""
    beginning = "".join(text.splitlines(keepends=True)[:_LOOKED_AT])
    best, chosen = (0, 0), _DELIMITERS[0]
    for one in _DELIMITERS:
        try:
            widths = Counter(len(cells) for cells in csv.reader(io.StringIO(beginning, newline=""), delimiter=one))
        except csv.Error:
            continue
        several = {width: many for width, many in widths.items() if width > 1}
        if several:
            width, many = max(several.items(), key=lambda found: (found[1], found[0]))
            if (many, width) > best:
                best, chosen = (many, width), one
    return chosen


def _workbook(content: bytes, file: str, sheet: str, keep_going: Callable[[], None]) -> ListFile:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            # What the archive says of its sizes is all that is ever unpacked of it.
            if sum(part.file_size for part in packed.infolist()) > LARGEST_UNPACKED:
                raise ListTooLarge(file=file, megabytes=LARGEST_UNPACKED // 1_000_000)
            inside = packed.namelist()
            if "[Content_Types].xml" not in inside or not any(name.startswith("xl/") for name in inside):
                raise NotAList(file=file)
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        try:
            names = [one.title for one in book.worksheets]
            found: ListFile | None = None
            for name in [sheet] if sheet in names else names:
                lines = _asking(_sheet(book[name].iter_rows(values_only=True), file), keep_going)
                kept = _filled(file, lines)
                read_one = _whole(file, kept, name, tuple(one for one in names if one != name)) if kept else None
                # Before the table a workbook may have a sheet with a few words on it.
                if read_one and read_one.width > 1 and len(read_one.lines) > 1:
                    return read_one
                found = found or read_one
        finally:
            book.close()
    except (zipfile.BadZipFile, InvalidFileException, ParseError, EOFError, NotImplementedError, OSError):
        raise BrokenWorkbook(file=file) from None
    except (KeyError, ValueError, TypeError, AttributeError, IndexError):
        # What the library meets inside a workbook that some program wrote wrongly.
        raise BrokenWorkbook(file=file) from None
    if found is None:
        raise ListEmpty(file=file)
    return found


def _sheet(rows: Iterable[Sequence[object]], file: str) -> Iterator[Line]:
    for number, values in enumerate(rows, 1):
        yield Line(number, _cut([_text(value) for value in values], file, number))


def _text(value: object) -> str:
    """Write a cell as it is shown: a day without its midnight, a whole number without a point."""
    match value:
        case None:
            return ""
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
        case date():
            return value.isoformat()
        case bool():
            return "1" if value else "0"
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value)


def _cut(cells: Sequence[str], file: str, row: int) -> tuple[str, ...]:
    """Clean the cells of a row and leave out the empty ones at its end."""
    cleaned = [" ".join(cell.replace("\x00", "").split()) for cell in cells]
    while cleaned and not cleaned[-1]:
        cleaned.pop()
    if len(cleaned) > MOST_COLUMNS:
        raise ListTooWide(file=file, row=row, columns=MOST_COLUMNS)
    if any(len(cell) > LONGEST_CELL for cell in cleaned):
        raise BrokenCell(file=file, row=row, most=LONGEST_CELL)
    return tuple(cleaned)


def _filled(file: str, lines: Iterable[Line]) -> list[Line]:
    kept: list[Line] = []
    for line in lines:
        if line.cells:
            kept.append(line)
        if len(kept) > MOST_ROWS:
            raise ListTooLong(file=file, rows=MOST_ROWS)
    return kept


def _whole(file: str, lines: Iterable[Line], sheet: str = "", other_sheets: tuple[str, ...] = ()) -> ListFile:
    kept = _filled(file, lines)
    if not kept:
        raise ListEmpty(file=file)
    width = max(len(line.cells) for line in kept)
    filled = tuple(Line(line.number, line.cells + ("",) * (width - len(line.cells))) for line in kept)
    return ListFile(file, filled, width, sheet, other_sheets)
