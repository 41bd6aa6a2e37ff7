"""Statements: what somebody said about the sought person. Never overwritten, only superseded."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from uuid import UUID

from casetracker.casework.certainty import Level
from casetracker.casework.disclosure import Topic
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.record import (
    EnumColumn,
    Line,
    Name,
    PartialDateColumn,
    Record,
    Said,
    TermsColumn,
    id_field,
    kept_as,
)
from casetracker.casework.sources import Credibility, Reliability, Source


class Fate(StrEnum):
    """Whether the person is said to be alive; apart from where."""

    UNKNOWN = "unknown"
    BELIEVED_ALIVE = "believed_alive"
    CONFIRMED_ALIVE = "confirmed_alive"
    BELIEVED_DEAD = "believed_dead"
    CONFIRMED_DEAD = "confirmed_dead"


class Whereabouts(StrEnum):
    """Where the person is said to be; apart from whether alive."""

    UNKNOWN = "unknown"
    BELIEVED_CAPTIVE = "believed_captive"
    CAPTIVE_CONFIRMED_ICRC = "captive_confirmed_icrc"
    RELEASED = "released"
    LOCATED = "located"
    REMAINS_REPATRIATED_REPORTED = "remains_repatriated_reported"
    REMAINS_HELD = "remains_held"
    BURIED = "buried"


class StatementState(StrEnum):
    CURRENT = "current"
    SUPERSEDED = "superseded"
    DISPUTED = "disputed"
    RETRACTED = "retracted"


STANDING = (StatementState.CURRENT, StatementState.DISPUTED)


class Statement(Record, table=True):
    """Who said what, when, in which words. What the speaker called confirmed is still what the speaker said."""

    __tablename__ = "statement"

    case_id: UUID = id_field("search_case.id")
    speaker: Name
    said_on: PartialDate | None = kept_as(PartialDateColumn, default=None)
    received_on: date
    wording: Said
    """The speaker's own words; printed and shown in quotation marks."""
    fate: Fate = kept_as(EnumColumn(Fate), default=Fate.UNKNOWN)
    whereabouts: Whereabouts = kept_as(EnumColumn(Whereabouts), default=Whereabouts.UNKNOWN)
    source_id: UUID | None = id_field("source.id", optional=True)
    source_note: Line = ""
    reliability: Reliability | None = kept_as(EnumColumn(Reliability), default=None)
    credibility: Credibility | None = kept_as(EnumColumn(Credibility), default=None)
    state: StatementState = kept_as(EnumColumn(StatementState), default=StatementState.CURRENT)
    superseded_by: UUID | None = id_field("statement.id", optional=True)
    topics: tuple[Topic, ...] = kept_as(TermsColumn(Topic), default=())
    """What it tells of, for the rules on who must not learn it; see `topics.topics_of`."""
    from_other_side: bool = False
    """The other side called or wrote to the family: a claim, shown with the official caution."""
    about_papers_or_tags: bool = False
    """The statement rests on papers, tags or effects found with remains: a possible connection, never more."""


def voices(statements: Iterable[Statement], sources: Mapping[UUID, Source]) -> list[list[Statement]]:
    """Group statements that still stand by who really speaks.

    Statements of one speaker, and those from sources of one independence group, are one voice however often they are
    printed again (Every Casualty: count independent sources, not reprints).
    """
    grouped: list[tuple[set[str], list[Statement]]] = []
    for one in statements:
        if one.state not in STANDING:
            continue
        keys = {f"speaker {one.speaker.casefold()}"}
        source = sources.get(one.source_id) if one.source_id else None
        if source and source.independence_group:
            keys.add(f"group {source.independence_group.casefold()}")
        mine = [(known, several) for known, several in grouped if known & keys]
        grouped = [group for group in grouped if group not in mine]
        together = [earlier for _, several in mine for earlier in several]
        grouped.append((keys.union(*(known for known, _ in mine)), [*together, one]))
    return [several for _, several in grouped]


def level_of_statement(statement: Statement) -> Level:
    """Return 1, one voice, whoever spoke; 3 for papers or tags found with remains; 6 for what was withdrawn."""
    if statement.state is StatementState.RETRACTED:
        return Level.WITHDRAWN
    return Level.POSSIBLE if statement.about_papers_or_tags else Level.ONE_VOICE
