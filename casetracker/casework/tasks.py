"""Tasks: what the office has set itself or promised, with the day it is due."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from casetracker.casework.record import EnumColumn, Name, Record, id_field, kept_as


class TaskKind(StrEnum):
    FOLLOW_UP = "follow_up"
    LETTER_PROMISED = "letter_promised"
    CORRECTION = "correction"
    FURTHER_REMAINS = "further_remains"
    """Ask a relative, in the way they wish, about remains found later; never by an automatic letter."""
    EXAMINATION = "examination"
    TALK = "talk"
    OTHER = "other"


class Task(Record, table=True):
    __tablename__ = "task"

    case_id: UUID | None = id_field("search_case.id", optional=True)
    kind: TaskKind = kept_as(EnumColumn(TaskKind), default=TaskKind.OTHER)
    what: Name
    due_on: date | None = None
    done_on: date | None = None
    letter_id: UUID | None = id_field("letter.id", optional=True)
    """The letter that made the promise or must be corrected."""
    decision_id: UUID | None = id_field("decision.id", optional=True)
    """The retracted decision that a correction is owed for."""
    notification_id: UUID | None = id_field("notification.id", optional=True)
    handover_id: UUID | None = id_field("handover.id", optional=True)
    stage_id: UUID | None = id_field("identification_stage.id", optional=True)
    """The burial that rests on a retracted decision."""
