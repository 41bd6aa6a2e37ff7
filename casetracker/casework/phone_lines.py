"""Telephone lines that help families: official ones and support, each with the day on which it was last checked."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from casetracker.casework.partial_date import PartialDate
from casetracker.casework.record import EnumColumn, Line, Name, PartialDateColumn, Record, Words, kept_as


class LineKind(StrEnum):
    OFFICIAL = "official"
    TRACING = "tracing"
    SUPPORT = "support"
    EMERGENCY = "emergency"
    OTHER = "other"


OLD_AFTER: Final = timedelta(days=183)
"""Official numbers changed twice in three years (research: process.md section 7), so half a year makes one doubtful."""


class PhoneLine(Record, table=True):
    """One line of one body. Reference data of the office: no case's own."""

    __tablename__ = "phone_line"

    name: Name
    kind: LineKind = kept_as(EnumColumn(LineKind), default=LineKind.OFFICIAL)
    number: Name
    hours: Line = ""
    checked_on: PartialDate | None = kept_as(PartialDateColumn, default=None)
    """When the number was last found to be right, as far as that is known; some pages give only a year, or nothing."""
    address: Line = ""
    """The page on which the number stands."""
    note: Words = ""
    reference_key: Line = ""
    """Set on shipped lines: the key under which a later file finds the line again."""
    reference_row: Line = ""
    """Digest of what was loaded, so that a later file can tell its own lines from what the office changed."""


def is_old(line: PhoneLine, today: date) -> bool:
    """Say whether a number must be checked again before it is given to anybody."""
    checked = line.checked_on.earliest_day() if line.checked_on else None
    return checked is None or checked + OLD_AFTER < today


def for_family(lines: Iterable[PhoneLine], today: date) -> list[PhoneLine]:
    """Order the lines as a family is told of them: what was checked lately first, help before offices."""
    order = (LineKind.EMERGENCY, LineKind.SUPPORT, LineKind.TRACING, LineKind.OFFICIAL, LineKind.OTHER)
    return sorted(lines, key=lambda one: (is_old(one, today), order.index(one.kind), one.name.casefold()))
