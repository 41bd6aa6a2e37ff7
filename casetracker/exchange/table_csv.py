"""Tables for other programs: UTF-8 with a byte order mark, commas, CRLF (RFC 4180).

A cell that begins with `=`, `+`, `-`, `@`, a tab or a line break would be computed by a spreadsheet as a formula, and
could send away what stands beside it; some take the wide forms of these signs, too. Such a cell is prefixed by an
apostrophe, which spreadsheets show as part of the text: whoever reads the file with a program takes one apostrophe off
a cell that begins with an apostrophe. So that this always gives back what was written, a cell that begins with an
apostrophe gets another one, too.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

BOM: Final = "\ufeff"
FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_GUARD: Final = "'"


def written(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return the table as the bytes of a file, with the names of its columns in the first row."""
    out = io.StringIO()
    out.write(BOM)
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(columns)
    for row in rows:
        table.writerow([safe(cell) for cell in row])
    return out.getvalue().encode("utf-8")


def safe(cell: str) -> str:
    """Return a cell that no spreadsheet computes. NUL, which no table can hold, is left out."""
    cell = cell.replace("\x00", "")
    return _GUARD + cell if cell.startswith((*FORMULAS, _GUARD)) else cell


def plain(cell: str) -> str:
    """Return what `safe` was given."""
    return cell.removeprefix(_GUARD)
