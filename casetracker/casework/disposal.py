"""Lawful disposal: the values of a case are destroyed, the chain of hashes and a tombstone stay."""

import json
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from casetracker.casework.cases import Case
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
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


class NotClosedYet(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Only a closed case is disposed of. Close the case with its reason first; nothing was destroyed."
    )


class KeptUntil(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This case is to be kept until {day}. Wait for that day, change the day of the review, or name another ground.",
    )


def require_disposable(case: Case, ground: DisposalGround, today: date) -> date:
    """Return the day on which the case was closed.

    Raises `NotClosedYet`, or `KeptUntil` where the time of keeping is the ground and it is not over.
    """
    if case.closed_on is None:
        raise NotClosedYet
    kept = case.retention_review_on
    if ground is DisposalGround.RETENTION_ENDED and kept is not None and kept > today:
        raise KeptUntil(day=kept.isoformat())
    return case.closed_on


def counted(disposal: Disposal) -> dict[str, int]:
    """Return how many records of each kind a disposal destroyed, by the kind's subject."""
    return {str(kind): int(number) for kind, number in json.loads(disposal.destroyed or "{}").items()}
