"""The way of an identification: steps, results, decisions with what they rest on, and who told the family."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from casetracker.casework.comparisons import Comparison, ComparisonSample
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.handovers import Notification
from casetracker.casework.identification import (
    ENDED,
    Decision,
    DecisionGround,
    DecisionRemains,
    DecisionState,
    IdentificationStage,
    StageKind,
)
from casetracker.casework.remains import CaseRemains, Remains
from casetracker.casework.sample_consent import refuse_request
from casetracker.casework.samples import ReferenceSample
from casetracker.services.desk import Desk
from casetracker.storage.unit_of_work import UnitOfWork


class EndedByItsOwnStep(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "A decision is retracted or replaced by a step of its own, which first lists everything that rests on it. "
        "Choose “Retract” or “Replace” at the decision.",
    )


def record_stage(desk: Desk, case_id: UUID, **told: Any) -> IdentificationStage:
    """Append a step of the identification; a step of known remains carries their number."""
    with desk.work("record a step of the identification") as work:
        stage = IdentificationStage(case_id=case_id, recorded_on=desk.today(), **told)
        if stage.remains_id:
            if not stage.official_number:
                stage.change(official_number=work.cases.record(Remains, stage.remains_id).official_number)
            concern(work, desk, case_id, [stage.remains_id])
        work.add(stage)
        work.commit()
    return stage


def record_comparison(desk: Desk, case_id: UUID, *, samples: Iterable[UUID] = (), **told: Any) -> Comparison:
    """Record one result as a report states it, with the samples that were used.

    A corrected report is a further result with `replaces_id`. Raises `ConsentRefused` where a donor refused or
    withdrew the comparison of DNA, and `SecondaryEstablishesNothing`; then nothing is saved.
    """
    used = list(dict.fromkeys(samples))
    with desk.work("record the result of a comparison") as work:
        dossier = work.cases.dossier(case_id)
        for sample_id in used:
            donor = work.cases.record(ReferenceSample, sample_id).donor_id
            refuse_request(dossier.consents, donor, desk.today())
        comparison = Comparison(case_id=case_id, recorded_on=desk.today(), **told)
        work.add(comparison)
        work.add_all(
            ComparisonSample(case_id=case_id, comparison_id=comparison.id, sample_id=sample_id) for sample_id in used
        )
        if comparison.remains_id:
            concern(work, desk, case_id, [comparison.remains_id])
        work.commit()
    return comparison


def record_decision(
    desk: Desk,
    case_id: UUID,
    *,
    grounds: Iterable[UUID] = (),
    remains: Iterable[UUID] = (),
    replaces: UUID | None = None,
    **told: Any,
) -> Decision:
    """Record the authority's decision on identity, the results it rests on and the remains it names.

    `replaces` is the decision that this one puts into another paper. A decision that was wrong is retracted instead.
    """
    with desk.work("replace a decision" if replaces else "record a decision") as work:
        decision = Decision(case_id=case_id, **told)
        if decision.state in ENDED:
            raise EndedByItsOwnStep
        work.add(decision)
        rest_on(work, desk, decision, grounds, remains)
        if replaces:
            work.cases.record(Decision, replaces).change(state=DecisionState.REPLACED, replaced_by=decision.id)
        work.commit()
    return decision


def change_decision(
    desk: Desk,
    decision_id: UUID,
    *,
    grounds: Iterable[UUID] = (),
    remains: Iterable[UUID] = (),
    **told: Any,
) -> None:
    """Complete or correct what is recorded of a decision; grounds and remains are added, never taken away."""
    with desk.work("change a decision") as work:
        decision = work.cases.record(Decision, decision_id)
        if told.get("state", decision.state) in ENDED and told.get("state") is not decision.state:
            raise EndedByItsOwnStep
        decision.change(**told)
        rest_on(work, desk, decision, grounds, remains)
        work.commit()


def doubt_decision(desk: Desk, decision_id: UUID, state: DecisionState, reason: str, **step: Any) -> None:
    """Record that a decision is challenged, examined again, or upheld; the step says who did it and when."""
    if state in ENDED:
        raise EndedByItsOwnStep
    kind = StageKind.AUTHORITY_DECISION if state is DecisionState.DECIDED else StageKind.CHALLENGED
    with desk.work("record what became of a decision", reason) as work:
        decision = work.cases.record(Decision, decision_id)
        decision.change(state=state, reason=reason or decision.reason)
        work.add(
            IdentificationStage(
                case_id=decision.case_id,
                kind=kind,
                decision_id=decision.id,
                recorded_on=desk.today(),
                **({"note": reason} | step),
            )
        )
        work.commit()


def record_notification(desk: Desk, case_id: UUID, **told: Any) -> Notification:
    """Record that somebody was told of a result or a decision: by whom, when and how."""
    with desk.work("record who told the family") as work:
        notification = Notification(case_id=case_id, **told)
        work.add(notification)
        work.commit()
    return notification


def rest_on(work: UnitOfWork, desk: Desk, decision: Decision, grounds: Iterable[UUID], remains: Iterable[UUID]) -> None:
    """Name results as grounds of a decision, and the remains it is about, where they are not named yet."""
    dossier = work.cases.dossier(decision.case_id)
    named = {one.comparison_id for one in dossier.grounds if one.decision_id == decision.id}
    items = {one.remains_id for one in dossier.decision_remains if one.decision_id == decision.id}
    of: dict[str, Any] = {"case_id": decision.case_id, "decision_id": decision.id}
    work.add_all(DecisionGround(comparison_id=one, **of) for one in dict.fromkeys(grounds) if one not in named)
    wanted = [one for one in dict.fromkeys(remains) if one not in items]
    work.add_all(DecisionRemains(remains_id=one, **of) for one in wanted)
    concern(work, desk, decision.case_id, wanted)


def concern(work: UnitOfWork, desk: Desk, case_id: UUID, remains: Iterable[UUID]) -> None:
    """Note that remains concern a search, where that is not recorded yet."""
    known = {one.remains_id for one in work.cases.dossier(case_id).case_remains}
    for remains_id in remains:
        if remains_id not in known:
            work.add(CaseRemains(case_id=case_id, remains_id=remains_id, since=desk.today()))
