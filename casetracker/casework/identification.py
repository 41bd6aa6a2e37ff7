"""Identification: its stages, the authority's decision, and how far that decision can be relied on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlmodel import Field, UniqueConstraint

from casetracker.casework.certainty import Level
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.handovers import Notification
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Channel
from casetracker.casework.record import (
    EnumColumn,
    Line,
    Name,
    PartialDateColumn,
    Record,
    TermsColumn,
    Words,
    id_field,
    kept_as,
)


class StageKind(StrEnum):
    """Steps from a reported repatriation to a burial, and the side states; none of them is a fate by itself."""

    REPORTED_REPATRIATED = "reported_repatriated"
    RECEIVED_NUMBERED = "received_numbered"
    EXAMINED = "examined"
    SAMPLE_TAKEN = "sample_taken"
    PROFILE_OBTAINED = "profile_obtained"
    PROFILE_FAILED = "profile_failed"
    SEARCHING = "searching"
    POSSIBLE_MATCH = "possible_match"
    SECOND_CONFIRMATION = "second_confirmation"
    EXPERT_CONCLUSION = "expert_conclusion"
    AUTHORITY_DECISION = "authority_decision"
    FAMILY_NOTIFIED = "family_notified"
    HANDOVER = "handover"
    BURIAL = "burial"
    EXCLUDED = "excluded"
    INCONCLUSIVE = "inconclusive"
    REASSOCIATION_PENDING = "reassociation_pending"
    BURIED_UNIDENTIFIED = "buried_unidentified"
    EXHUMED = "exhumed"
    REBURIED = "reburied"
    CHALLENGED = "challenged"
    RETRACTED = "retracted"


class DecisionState(StrEnum):
    PROPOSED = "proposed"
    DECIDED = "decided"
    CHALLENGED = "challenged"
    UNDER_REEXAMINATION = "under_reexamination"
    RETRACTED = "retracted"
    REPLACED = "replaced"


ENDED: Final = frozenset({DecisionState.RETRACTED, DecisionState.REPLACED})
"""What no longer holds; a retracted decision was wrong, a replaced one was put into another paper."""


class Method(StrEnum):
    """Methods of comparison; each DNA method counts for itself."""

    DNA_AUTOSOMAL = "dna_autosomal"
    DNA_Y = "dna_y"
    DNA_MITOCHONDRIAL = "dna_mitochondrial"
    FINGERPRINTS = "fingerprints"
    DENTAL = "dental"
    MEDICAL_UNIQUE = "medical_unique"
    ANTHROPOLOGY = "anthropology"
    EFFECTS = "effects"
    VISUAL = "visual"
    CIRCUMSTANTIAL = "circumstantial"


DNA_METHODS: Final = frozenset({Method.DNA_AUTOSOMAL, Method.DNA_Y, Method.DNA_MITOCHONDRIAL})


class Strength(StrEnum):
    MEETS_THE_RULE = "meets_the_rule"
    WEAK = "weak"


class DecidedWithoutDocument(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "A decision needs the authority, the document's number and its date. Fill in all three."
    )


class IdentificationStage(Record, table=True):
    """One step of one search's identification; appended, never edited away."""

    __tablename__ = "identification_stage"

    case_id: UUID = id_field("search_case.id")
    kind: StageKind = kept_as(EnumColumn(StageKind))
    happened_on: PartialDate | None = kept_as(PartialDateColumn, default=None)
    recorded_on: date
    said_by: Line = ""
    official_number: Line = ""
    """The number that the authority gave the remains or the sample, as written there."""
    remains_id: UUID | None = id_field("remains.id", optional=True)
    decision_id: UUID | None = id_field("decision.id", optional=True)
    """The decision that a burial or another step rests on, or that a challenge or a retraction is about."""
    document_number: Line = ""
    place: Line = ""
    note: Words = ""
    source_id: UUID | None = id_field("source.id", optional=True)


class Decision(Record, table=True):
    """The authority's legal act on identity. The scientific result stands apart and decides nothing by itself."""

    __tablename__ = "decision"

    case_id: UUID = id_field("search_case.id")
    state: DecisionState = kept_as(EnumColumn(DecisionState), default=DecisionState.PROPOSED)
    authority: Name
    document_number: Line = ""
    decided_on: date | None = None
    relatives_compared: int = Field(default=0, ge=0)
    methods: tuple[Method, ...] = kept_as(TermsColumn(Method), default=())
    own_lifetime_sample: bool = False
    reason: Words = ""
    replaced_by: UUID | None = id_field("decision.id", optional=True)

    def check(self) -> None:
        if self.state is not DecisionState.PROPOSED and not (self.document_number and self.decided_on):
            raise DecidedWithoutDocument


class DecisionGround(Record, table=True):
    """Which comparison a decision rests on."""

    __tablename__ = "decision_ground"
    __table_args__ = (UniqueConstraint("decision_id", "comparison_id"),)

    case_id: UUID = id_field("search_case.id")
    decision_id: UUID = id_field("decision.id")
    comparison_id: UUID = id_field("comparison.id")


class DecisionRemains(Record, table=True):
    """Which item of remains a decision names."""

    __tablename__ = "decision_remains"
    __table_args__ = (UniqueConstraint("decision_id", "remains_id"),)

    case_id: UUID = id_field("search_case.id")
    decision_id: UUID = id_field("decision.id")
    remains_id: UUID = id_field("remains.id")


@dataclass(frozen=True, slots=True)
class Basis:
    """What a decision on identity rests on."""

    relatives: int
    methods: frozenset[Method]
    own_lifetime_sample: bool


def basis_of(decision: Decision) -> Basis:
    return Basis(decision.relatives_compared, frozenset(decision.methods), decision.own_lifetime_sample)


def strength(basis: Basis) -> Strength:
    """How far a decision on identity can be relied on.

    Two close relatives, or one with two DNA methods, or the person's own lifetime sample (Interior Ministry of
    Ukraine, 26 Feb 2026). Anything less is WEAK and prints its questions.
    A relative counts only where DNA was compared.
    """
    dna = len(basis.methods & DNA_METHODS)
    if basis.own_lifetime_sample and basis.methods & (DNA_METHODS | {Method.FINGERPRINTS}):
        return Strength.MEETS_THE_RULE
    if dna and basis.relatives >= 2:
        return Strength.MEETS_THE_RULE
    return Strength.MEETS_THE_RULE if basis.relatives == 1 and dna >= 2 else Strength.WEAK


def level_of_decision(state: DecisionState) -> Level:
    """Return 5 only while the decision stands unchallenged; a challenged one states no more than agreement."""
    match state:
        case DecisionState.DECIDED:
            return Level.DECIDED
        case DecisionState.RETRACTED | DecisionState.REPLACED:
            return Level.WITHDRAWN
        case _:
            return Level.AGREEMENT


def may_be_told(decision: Decision, notifications: Iterable[Notification]) -> bool:
    """Say whether a paper may state this decision: it is decided, named, numbered, dated, and told in person first."""
    return (
        decision.state is DecisionState.DECIDED
        and bool(decision.authority and decision.document_number and decision.decided_on)
        and any(
            one.decision_id == decision.id and one.channel is Channel.IN_PERSON and one.told_by for one in notifications
        )
    )


def standing_decision(decisions: Iterable[Decision]) -> Decision | None:
    """Return the newest decision that was neither retracted nor replaced."""
    return max((one for one in decisions if one.state not in ENDED), key=lambda one: one.id, default=None)


_TAKES_BACK = (StageKind.EXCLUDED, StageKind.RETRACTED)


def standing_stages(stages: Iterable[IdentificationStage]) -> list[IdentificationStage]:
    """Return the stages that no later exclusion or withdrawal took back.

    It takes back what was recorded before it of the same remains, and never a step of others. A withdrawn decision
    also takes back the steps that name the decision, and those that name neither decision nor remains.
    """
    listed = list(stages)
    ends = [one for one in listed if one.kind in _TAKES_BACK]
    return [one for one in listed if not any(end.id > one.id and _takes_back(end, one) for end in ends)]


def _takes_back(end: IdentificationStage, one: IdentificationStage) -> bool:
    if one.decision_id and end.decision_id:
        return one.decision_id == end.decision_id
    if one.remains_id and end.remains_id:
        return one.remains_id == end.remains_id
    if one.official_number and end.official_number:
        return one.official_number.casefold() == end.official_number.casefold()
    unnamed = not (one.remains_id or one.official_number)
    # What somebody called a match without saying of which remains must not outlive the decision made of it.
    return unnamed and (end.kind is StageKind.RETRACTED or not (end.remains_id or end.official_number))
