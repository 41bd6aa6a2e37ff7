"""Lawful disposal: the values of a case are destroyed, the chain of hashes and a tombstone stay."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from casetracker.casework.record import EnumColumn, Line, Name, Record, Words, kept_as


class DisposalGround(StrEnum):
    """Why a record is no longer needed or may no longer be held."""

    RETENTION_ENDED = "retention_ended"
    ERASURE_ASKED = "erasure_asked"
    RECORDED_IN_ERROR = "recorded_in_error"
    COURT_ORDER = "court_order"


class Disposal(Record, table=True):
    """The tombstone of a case that was disposed of. It names nobody."""

    __tablename__ = "disposal"

    disposed_case: UUID
    """The id that the case had; the history's lines still carry it."""
    case_number: Name = Field(unique=True)
    opened_on: date
    closed_on: date
    ground: DisposalGround = kept_as(EnumColumn(DisposalGround))
    approved_by: Name
    disposed_on: date
    disposed_by: Name
    records: int = Field(ge=0)
    """How many records were destroyed, documents and papers included."""
    destroyed: Words = ""
    """How many of each kind: JSON, the records' names and their numbers."""
    legal_note: Line = ""
