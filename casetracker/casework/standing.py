"""Where a search stands: its status, what is known and how sure, what each body said. All derived."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from casetracker.casework.attachments import Attachment
from casetracker.casework.batches import Batch
from casetracker.casework.cases import Case, CaseStatus, ClosureReason
from casetracker.casework.certainty import Level
from casetracker.casework.comparisons import (
    AGREES,
    Comparison,
    ComparisonSample,
    MethodClass,
    Result,
    class_of,
    level_of_comparison,
)
from casetracker.casework.consents import Consent
from casetracker.casework.disclosure import DisclosureRule, rules_for
from casetracker.casework.duplicates import NotDuplicate
from casetracker.casework.grounds import comparisons_of, standing_comparisons
from casetracker.casework.handovers import Effects, Handover, HandoverRemains, Notification
from casetracker.casework.identification import (
    ENDED,
    Decision,
    DecisionGround,
    DecisionRemains,
    DecisionState,
    IdentificationStage,
    StageKind,
    level_of_decision,
    standing_decision,
    standing_stages,
)
from casetracker.casework.letters import Letter
from casetracker.casework.links import CaseBatchLink, above_considered, level_of_link
from casetracker.casework.notes import Note
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import IdentityDocument, PersonName, Relative, SoughtPerson, Witness, shown_name
from casetracker.casework.registrations import Registration
from casetracker.casework.remains import CaseRemains, CustodyMove, Remains, RemainsInBatch, RemainsRelation
from casetracker.casework.sample_checklist import samples_incomplete
from casetracker.casework.samples import ReferenceSample, SampleStep
from casetracker.casework.sources import Source
from casetracker.casework.statements import Fate, Statement, StatementState, Whereabouts, level_of_statement
from casetracker.casework.talks import Talk
from casetracker.casework.tasks import Task


@dataclass(slots=True)
class Dossier:
    """Everything recorded of one case, as the rules read it."""

    case: Case
    sought: SoughtPerson
    names: list[PersonName] = field(default_factory=list)
    relatives: list[Relative] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    registrations: list[Registration] = field(default_factory=list)
    talks: list[Talk] = field(default_factory=list)
    links: list[CaseBatchLink] = field(default_factory=list)
    batches: dict[UUID, Batch] = field(default_factory=dict)
    stages: list[IdentificationStage] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)
    tasks: list[Task] = field(default_factory=list)
    sources: dict[UUID, Source] = field(default_factory=dict)
    attachments: list[Attachment] = field(default_factory=list)
    consents: list[Consent] = field(default_factory=list)
    rules: list[DisclosureRule] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    witnesses: list[Witness] = field(default_factory=list)
    papers: list[IdentityDocument] = field(default_factory=list)
    samples: list[ReferenceSample] = field(default_factory=list)
    sample_steps: list[SampleStep] = field(default_factory=list)
    case_remains: list[CaseRemains] = field(default_factory=list)
    remains: dict[UUID, Remains] = field(default_factory=dict)
    """The items tied to this case, and those that recorded relations lead to from them."""
    remains_batches: list[RemainsInBatch] = field(default_factory=list)
    remains_relations: list[RemainsRelation] = field(default_factory=list)
    custody: list[CustodyMove] = field(default_factory=list)
    comparisons: list[Comparison] = field(default_factory=list)
    comparison_samples: list[ComparisonSample] = field(default_factory=list)
    grounds: list[DecisionGround] = field(default_factory=list)
    decision_remains: list[DecisionRemains] = field(default_factory=list)
    notifications: list[Notification] = field(default_factory=list)
    handovers: list[Handover] = field(default_factory=list)
    handover_remains: list[HandoverRemains] = field(default_factory=list)
    effects: list[Effects] = field(default_factory=list)
    merged: list[Case] = field(default_factory=list)
    """The cases whose records came here."""
    told_apart: list[NotDuplicate] = field(default_factory=list)
    """Pairs of this case with another that somebody looked at and found to be of two persons."""
    other_cases: dict[UUID, Case] = field(default_factory=dict)
    """The cases that these and `merged_into` name."""

    def names_of(self, bearer: SoughtPerson | Relative) -> list[PersonName]:
        return [name for name in self.names if bearer.id in (name.sought_person_id, name.relative_id)]

    def heading(self) -> str:
        """Return the name of the sought person that heads pages and papers."""
        return shown_name(self.names_of(self.sought))

    def name_of(self, relative: Relative) -> str:
        return shown_name(self.names_of(relative))

    def rules_for(self, relative_id: UUID | None, today: date) -> list[DisclosureRule]:
        """Return what this relative must not learn from the office today."""
        return rules_for(self.rules, relative_id, today)

    def name_of_sample(self, sample: ReferenceSample) -> str:
        """Name a sample by its donor, or by the object it comes from."""
        donor = next((one for one in self.relatives if one.id == sample.donor_id), None)
        return self.name_of(donor) if donor else sample.item

    def relative(self, relative_id: UUID) -> Relative:
        return next(one for one in self.relatives if one.id == relative_id)


_IN_IDENTIFICATION = frozenset(
    {
        StageKind.RECEIVED_NUMBERED,
        StageKind.EXAMINED,
        StageKind.SAMPLE_TAKEN,
        StageKind.PROFILE_OBTAINED,
        StageKind.PROFILE_FAILED,
        StageKind.SEARCHING,
        StageKind.INCONCLUSIVE,
        StageKind.REASSOCIATION_PENDING,
    }
)
_MATCH = frozenset({StageKind.POSSIBLE_MATCH, StageKind.SECOND_CONFIRMATION, StageKind.EXPERT_CONCLUSION})


def status(dossier: Dossier) -> CaseStatus:
    """Derive where the search stands.

    Captivity, a court's declaration, burial as unknown or a partial burial never close it; only a closure does.
    """
    case = dossier.case
    if case.closed_on:
        alive = case.closure_reason in (ClosureReason.RETURNED_ALIVE, ClosureReason.LOCATED_ALIVE)
        return CaseStatus.ALIVE_RETURNED if alive else CaseStatus.CLOSED
    if case.suspended_on:
        return CaseStatus.SUSPENDED
    return _by_identification(dossier) or _by_search(dossier)


def _by_identification(dossier: Dossier) -> CaseStatus | None:
    stages = {stage.kind for stage in standing_stages(dossier.stages)}
    decision = standing_decision(dossier.decisions)
    if decision and decision.state is DecisionState.DECIDED:
        handed = any(one.decision_id in (decision.id, None) for one in dossier.handovers)
        if handed or StageKind.HANDOVER in stages:
            return CaseStatus.HANDED_OVER_OPEN
        told = any(one.decision_id == decision.id for one in dossier.notifications)
        return CaseStatus.FAMILY_NOTIFIED if told else CaseStatus.DECIDED
    results = standing_comparisons(dossier)
    if decision or stages & _MATCH or any(map(_is_match, results)):
        return CaseStatus.MATCH_REPORTED
    compared = any(one.result is not Result.EXCLUDED for one in results)
    return CaseStatus.IN_IDENTIFICATION if compared or stages & _IN_IDENTIFICATION else None


def _is_match(comparison: Comparison) -> bool:
    """Say whether a result is a match that somebody reported; looks, papers and effects are none."""
    primary = class_of(comparison.method) is MethodClass.PRIMARY
    return primary and comparison.result in AGREES | {Result.POSSIBLE}


def _by_search(dossier: Dossier) -> CaseStatus:
    said = {one.whereabouts for one in dossier.statements if one.state is StatementState.CURRENT}
    if Whereabouts.CAPTIVE_CONFIRMED_ICRC in said:
        return CaseStatus.CAPTIVITY_CONFIRMED
    if Whereabouts.BELIEVED_CAPTIVE in said:
        return CaseStatus.CAPTIVITY_REPORTED
    if samples_incomplete(dossier.relatives, dossier.samples, dossier.sample_steps):
        return CaseStatus.SAMPLES_INCOMPLETE
    if dossier.case.reopened_on:
        return CaseStatus.REOPENED
    return CaseStatus.SEARCHING if dossier.registrations else CaseStatus.REGISTERED


class Question(StrEnum):
    """What a fact answers; each question carries its own certainty."""

    FATE = "fate"
    WHEREABOUTS = "whereabouts"
    IDENTITY = "identity"
    CONNECTION = "connection"
    ON_RECORD = "on_record"


@dataclass(frozen=True, slots=True)
class Known:
    """One line of "what is known, and how sure". `level` is None for a paper on record: it says nothing of fate."""

    question: Question
    level: Level | None
    words: str = ""
    """What somebody said, verbatim; shown in quotation marks. Empty where nobody said anything."""
    said_by: str = ""
    said_on: PartialDate | None = None
    disputed: bool = False
    record: Statement | Registration | CaseBatchLink | IdentificationStage | Comparison | Decision | None = None


_STAGE_LEVELS = {
    StageKind.POSSIBLE_MATCH: Level.POSSIBLE,
    StageKind.SECOND_CONFIRMATION: Level.AGREEMENT,
    StageKind.EXPERT_CONCLUSION: Level.AGREEMENT,
    StageKind.EXCLUDED: Level.EXCLUDED,
}


def known(dossier: Dossier) -> list[Known]:
    """List what is known with its certainty, the surest first, then what nobody knows, then papers on record."""
    told = [*_decided(dossier), *_compared(dossier), *_connected(dossier), *_said(dossier)]
    told.sort(key=lambda one: (_rank(one.level), one.said_on.sort_key() if one.said_on else ""), reverse=True)
    answered = {one.question for one in told if one.level not in (Level.WITHDRAWN, Level.EXCLUDED)}
    if Question.IDENTITY in answered and any(one.level is Level.DECIDED for one in told):
        answered |= {Question.FATE, Question.WHEREABOUTS}
    unknown = [Known(one, Level.NOTHING) for one in (Question.FATE, Question.WHEREABOUTS) if one not in answered]
    return [*told, *unknown, *_on_record(dossier)]


def _rank(level: Level | None) -> int:
    order = [Level.EXCLUDED, Level.WITHDRAWN, Level.NOTHING, Level.ONE_VOICE, Level.BOTH_DIFFER, Level.BOTH_ALIKE]
    order += [Level.POSSIBLE, Level.AGREEMENT, Level.DECIDED]
    return order.index(level) if level else -1


def _decided(dossier: Dossier) -> Iterator[Known]:
    for one in dossier.decisions:
        on = PartialDate.on(one.decided_on) if one.decided_on else None
        yield Known(Question.IDENTITY, level_of_decision(one.state), "", one.authority, on, record=one)


def _compared(dossier: Dossier) -> Iterator[Known]:
    # What a decision rests on is told by the decision: its paper must not ask for a second check below "established".
    carried = {
        result.id
        for made in dossier.decisions
        if made.state not in ENDED
        for result in comparisons_of(dossier, made)
        if result.result is not Result.EXCLUDED
    }
    for result in standing_comparisons(dossier):
        level = level_of_comparison(result)
        if level is not Level.NOTHING and result.id not in carried:
            yield Known(Question.IDENTITY, level, "", result.laboratory, result.reported_on, record=result)
    for one in standing_stages(dossier.stages):
        if reached := _STAGE_LEVELS.get(one.kind):
            yield Known(Question.IDENTITY, reached, "", one.said_by, one.happened_on, record=one)


def _connected(dossier: Dossier) -> Iterator[Known]:
    for one in dossier.links:
        if above_considered(one):
            on = PartialDate.on(one.linked_on)
            yield Known(Question.CONNECTION, level_of_link(one.strength), "", one.source_note, on, record=one)


def _said(dossier: Dossier) -> Iterator[Known]:
    for one in dossier.statements:
        if one.state is StatementState.SUPERSEDED:
            continue
        about_place = one.whereabouts is not Whereabouts.UNKNOWN
        question = Question.WHEREABOUTS if about_place else Question.FATE
        if one.about_papers_or_tags:
            question = Question.CONNECTION
        disputed = one.state is StatementState.DISPUTED
        yield Known(question, level_of_statement(one), one.wording, one.speaker, one.said_on, disputed, one)
        if about_place and one.fate is not Fate.UNKNOWN:
            yield Known(Question.FATE, level_of_statement(one), one.wording, one.speaker, one.said_on, disputed, one)


def _on_record(dossier: Dossier) -> Iterator[Known]:
    for one in dossier.registrations:
        if one.registered_on or one.number:
            yield Known(Question.ON_RECORD, None, one.status_as_given, "", one.registered_on, record=one)
