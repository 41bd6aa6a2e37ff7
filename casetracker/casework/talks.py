"""Talks: every call, visit and meeting with a relative, with what was said, asked and promised."""

from datetime import date
from uuid import UUID

from casetracker.casework.people import Channel
from casetracker.casework.record import EnumColumn, Line, Name, Record, Words, id_field, kept_as


class Talk(Record, table=True):
    __tablename__ = "talk"

    case_id: UUID = id_field("search_case.id")
    relative_id: UUID = id_field("relative.id")
    batch_id: UUID | None = id_field("batch.id", optional=True)
    """The reported transfer that the talk was about."""
    held_on: date
    held_by: Name
    channel: Channel = kept_as(EnumColumn(Channel))
    said: Words = ""
    asked: Words = ""
    promised: Words = ""
    promised_by: date | None = None
    kept_on: date | None = None
    """The day on which what was promised had been done."""
    also_present: Line = ""
