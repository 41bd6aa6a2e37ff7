"""The case: one sought person and everything the office does for the search."""

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, Final
from uuid import UUID

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError
from sqlmodel import Field

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.record import EnumColumn, Line, Record, Words, id_field, kept_as


class CaseStatus(StrEnum):
    """Where a search stands; derived from what is recorded, never stored."""

    REGISTERED = "registered"
    SEARCHING = "searching"
    CAPTIVITY_REPORTED = "captivity_reported"
    CAPTIVITY_CONFIRMED = "captivity_confirmed"
    SAMPLES_INCOMPLETE = "samples_incomplete"
    IN_IDENTIFICATION = "in_identification"
    MATCH_REPORTED = "match_reported"
    DECIDED = "decided"
    FAMILY_NOTIFIED = "family_notified"
    HANDED_OVER_OPEN = "handed_over_open"
    ALIVE_RETURNED = "alive_returned"
    SUSPENDED = "suspended"
    CLOSED = "closed"
    REOPENED = "reopened"


class ClosureReason(StrEnum):
    """The only reasons that end a search.

    Captivity, a court's declaration, burial as unknown, a partial burial and "non-recoverable" are none of them
    (the rule of the US agency DPAA on who is accounted for; Ukraine's register keeps captives listed).
    """

    RETURNED_ALIVE = "returned_alive"
    LOCATED_ALIVE = "located_alive"
    IDENTIFIED_AND_HANDED_OVER = "identified_and_handed_over"
    TRANSFERRED = "transferred"
    DUPLICATE = "duplicate"
    WITHDRAWN_BY_FAMILY = "withdrawn_by_family"
    REGISTERED_IN_ERROR = "registered_in_error"


class Priority(StrEnum):
    USUAL = "usual"
    RAISED = "raised"
    URGENT = "urgent"


class NotACaseNumber(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This is not a case number. A number looks like KV1-2026-0041: office and laptop, year, running number.",
    )
    exit_code = 2


class ClosedWithoutReason(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "A case is closed with a day and a reason together. Fill in both.")


NUMBER: Final = re.compile(r"(?P<office>[A-Z]{2,6}\d{1,3})-(?P<year>\d{4})-(?P<running>\d{4,6})")
OFFICE: Final = re.compile(r"[A-Z]{2,6}\d{1,3}")


def _numbered(text: str) -> str:
    if not NUMBER.fullmatch(text):
        raise PydanticCustomError("number", "not a number", {"cause": NotACaseNumber()})
    return text


CaseNumber = Annotated[str, AfterValidator(_numbered)]


def next_number(office: str, year: int, last_running: int) -> str:
    """Give the next number of an office's laptop: KV1-2026-0041. The office code keeps two laptops apart."""
    return f"{office}-{year}-{last_running + 1:04}"


class Case(Record, table=True):
    """One search. Its status is `standing.status`, never a field that could disagree with what happened."""

    __tablename__ = "search_case"

    number: CaseNumber = Field(unique=True)
    opened_on: date
    caseworker: Line = ""
    note: Words = ""
    priority: Priority = kept_as(EnumColumn(Priority), default=Priority.USUAL)
    review_due: date | None = None
    retention_review_on: date | None = None
    """When somebody must decide whether the record is still needed."""
    suspended_on: date | None = None
    closed_on: date | None = None
    closure_reason: ClosureReason | None = kept_as(EnumColumn(ClosureReason), default=None)
    closure_approved_by: Line = ""
    closure_note: Words = ""
    transferred_to: Line = ""
    """The office that took the search over."""
    merged_into: UUID | None = id_field("search_case.id", optional=True)
    """The case that goes on, where two were of one person."""
    reopened_on: date | None = None
    reopened_because: Words = ""

    def check(self) -> None:
        if (self.closed_on is None) != (self.closure_reason is None):
            raise ClosedWithoutReason


def case_of(record: Record) -> UUID | None:
    """Return the case that a record belongs to, for the history shown on that case."""
    return record.id if isinstance(record, Case) else getattr(record, "case_id", None)
