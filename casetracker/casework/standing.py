"""Where a search stands: its status, what is known and how sure, what each body said. All derived."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from casetracker.casework.cases import CaseStatus, ClosureReason
from casetracker.casework.certainty import Level
from casetracker.casework.comparisons import (
    AGREES,
    Comparison,
    MethodClass,
    Result,
    class_of,
    level_of_comparison,
)
from casetracker.casework.dossier import Dossier
from casetracker.casework.grounds import comparisons_of, standing_comparisons
from casetracker.casework.identification import (
    ENDED,
    Decision,
    DecisionState,
    IdentificationStage,
    StageKind,
    level_of_decision,
    standing_decision,
    standing_stages,
)
from casetracker.casework.links import CaseBatchLink, above_considered, level_of_link
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.registrations import Registration
from casetracker.casework.sample_checklist import samples_incomplete
from casetracker.casework.statements import Fate, Statement, StatementState, Whereabouts, level_of_statement

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
