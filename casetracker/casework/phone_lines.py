"""Telephone lines that help families: official ones and support, each with the day on which it was last checked."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from casetracker.casework.record import EnumColumn, Line, Name, Record, Words, kept_as


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
    checked_on: date
    address: Line = ""
    """The page on which the number stands."""
    note: Words = ""
    reference_key: Line = ""


def is_old(line: PhoneLine, today: date) -> bool:
    """Say whether a number must be checked again before it is given to anybody."""
    return line.checked_on + OLD_AFTER < today
