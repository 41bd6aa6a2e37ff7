"""What was told and what was handed over: tellings of a decision, handovers of remains, effects.

Everything here has left the office or another's hands: it is not changed, and a retracted decision lists it.
"""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlmodel import UniqueConstraint

from casetracker.casework.people import Channel, Relative, RemainsNotice
from casetracker.casework.record import EnumColumn, Line, Name, Record, Words, id_field, kept_as


class Notification(Record, table=True):
    """That somebody was told of a result or a decision: by whom, when, how, in whose presence."""

    __tablename__ = "notification"

    case_id: UUID = id_field("search_case.id")
    decision_id: UUID | None = id_field("decision.id", optional=True)
    comparison_id: UUID | None = id_field("comparison.id", optional=True)
    relative_id: UUID | None = id_field("relative.id", optional=True)
    """Who was told; none where only "the family" is recorded."""
    told_on: date
    told_by: Line = ""
    """The authority's person, or who told it for the office. Without a name no paper may state what was told."""
    channel: Channel | None = kept_as(EnumColumn(Channel), default=None)
    content: Words = ""
    questions: Words = ""
    support_offered: Words = ""
    also_present: Line = ""
    source_id: UUID | None = id_field("source.id", optional=True)


class Handover(Record, table=True):
    """Remains given to the family."""

    __tablename__ = "handover"

    case_id: UUID = id_field("search_case.id")
    decision_id: UUID | None = id_field("decision.id", optional=True)
    relative_id: UUID | None = id_field("relative.id", optional=True)
    receiver: Name
    place: Line = ""
    handed_on: date
    act_number: Line = ""
    contents: Words = ""
    further_remains_expected: bool = False
    """The authority said that more may be found."""
    source_id: UUID | None = id_field("source.id", optional=True)
    note: Words = ""


class HandoverRemains(Record, table=True):
    """Which item went with a handover."""

    __tablename__ = "handover_remains"
    __table_args__ = (UniqueConstraint("handover_id", "remains_id"),)

    case_id: UUID = id_field("search_case.id")
    handover_id: UUID = id_field("handover.id")
    remains_id: UUID = id_field("remains.id")


class Effects(Record, table=True):
    """A personal thing and its way. An associated item, whatever is written in it: no identification."""

    __tablename__ = "effects"

    case_id: UUID = id_field("search_case.id")
    remains_id: UUID | None = id_field("remains.id", optional=True)
    what: Name
    from_whom: Line = ""
    to_whom: Line = ""
    relative_id: UUID | None = id_field("relative.id", optional=True)
    received_on: date | None = None
    handed_on: date | None = None
    receipt_number: Line = ""
    source_id: UUID | None = id_field("source.id", optional=True)
    note: Words = ""


def to_be_spoken_with(relatives: Iterable[Relative]) -> list[Relative]:
    """Return with whom somebody must speak where further remains are expected or found.

    Each: tell them. Ask me: ask how they wish it. Only when complete: nothing until then. Never: nothing. Whatever
    the wish, it is a person who speaks; no letter goes out by itself.
    """
    return [one for one in relatives if one.further_remains in (RemainsNotice.EACH, RemainsNotice.ASK_ME)]
