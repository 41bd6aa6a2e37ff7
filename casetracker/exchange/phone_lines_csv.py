"""Reads the shipped file of telephone lines: who answers, on which number, and when a page last gave it."""

import csv
import io
from typing import Final
from uuid import uuid5

from casetracker.casework.partial_date import PartialDate
from casetracker.casework.phone_lines import LineKind, PhoneLine
from casetracker.casework.reference import NAMESPACE, digest

COLUMNS: Final = ("line_id", "name", "kind", "number", "checked_on", "source_address", "note")


class BrokenFileError(Exception):
    """The shipped file is not as it was made: a fault of the program, and nothing a caseworker can mend."""


def read_phone_lines(content: bytes) -> list[PhoneLine]:
    """Make a record of each line under an id of its own, the same on every laptop. Raises `BrokenFileError`."""
    reader = csv.DictReader(io.StringIO(content.decode("utf-8"), newline=""), strict=True)
    if tuple(reader.fieldnames or ()) != COLUMNS:
        raise BrokenFileError
    return [_line(row) for row in reader]


def _line(row: dict[str, str]) -> PhoneLine:
    line = PhoneLine(
        id=uuid5(NAMESPACE, f"telephone line {row['line_id']}"),
        name=row["name"],
        kind=LineKind(row["kind"]),
        number=row["number"],
        checked_on=PartialDate.parse(row["checked_on"]) if row["checked_on"] else None,
        address=row["source_address"],
        note=row["note"],
        reference_key=row["line_id"],
    )
    line.change(reference_row=digest(line))
    return line
