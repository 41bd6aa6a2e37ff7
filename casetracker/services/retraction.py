"""Taking a decision back that was wrong: what rests on it, the corrections that are owed, and the case open again."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from casetracker import terms
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.grounds import remains_of
from casetracker.casework.handovers import Effects, Handover, Notification
from casetracker.casework.identification import ENDED, Decision, DecisionState, IdentificationStage, StageKind
from casetracker.casework.letters import Letter
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.retraction import Resting, RestingKind, closed_by_identity, resting_on
from casetracker.casework.statements import Fate, Statement, Whereabouts
from casetracker.casework.tasks import Task, TaskKind
from casetracker.services.case_life import reopen
from casetracker.services.desk import Desk
from casetracker.storage.unit_of_work import UnitOfWork


class RetractedAlready(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This decision no longer holds: it was retracted or replaced before. The page shows what is owed."
    )


class ReasonMissing(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "A retraction needs its reason: whoever reads the case later must see why. Write it in a sentence."
    )


@dataclass(frozen=True, slots=True)
class Retracted:
    """What a retraction found and opened."""

    resting: tuple[Resting, ...]
    corrections: tuple[Task, ...]
    reopened: bool


def what_rests_on(desk: Desk, decision_id: UUID) -> list[Resting]:
    """Return everything that rests on a decision, to be seen before it is retracted. Nothing is changed."""
    with desk.read() as reading:
        decision = reading.cases.record(Decision, decision_id)
        return resting_on(reading.cases.dossier(decision.case_id), decision)


def retract_decision(desk: Desk, decision_id: UUID, reason: str, *, language: str = "uk", **step: Any) -> Retracted:
    """Retract a decision that was wrong: open a correction for everything that rests on it, and the case again.

    `step` says of the retraction who said so, when, and in which document; `language` words the tasks. All of it is
    one step, and it is not taken back: if the retraction was wrong, the authority decides anew.
    Raises `RetractedAlready` and `ReasonMissing`.
    """
    if not reason.strip():
        raise ReasonMissing
    with desk.work("retract a decision", reason) as work:
        decision = work.cases.record(Decision, decision_id)
        done = _retract(work, desk, decision, reason, language, step)
        work.commit()
    return done


def alive_returned(
    desk: Desk,
    case_id: UUID,
    *,
    speaker: str,
    wording: str,
    reason: str,
    said_on: Any = None,  # noqa: ANN401  (a date as a record takes it)
    whereabouts: Whereabouts = Whereabouts.RELEASED,
    language: str = "uk",
    **step: Any,
) -> Retracted:
    """Record that the person is said to be alive, and retract every decision on identity that still stands.

    The status says so only when the case is closed for that reason: until then it is one voice, and the search goes on.
    """
    if not reason.strip():
        raise ReasonMissing
    with desk.work("record that the person returned alive", reason) as work:
        work.add(
            Statement(
                case_id=case_id,
                speaker=speaker,
                wording=wording,
                said_on=said_on,
                received_on=desk.today(),
                fate=Fate.CONFIRMED_ALIVE,
                whereabouts=whereabouts,
            )
        )
        told = {"said_by": speaker, "happened_on": said_on} | step
        found = [
            _retract(work, desk, decision, reason, language, told)
            for decision in work.cases.dossier(case_id).decisions
            if decision.state not in ENDED and decision.state is not DecisionState.PROPOSED
        ]
        work.commit()
    return Retracted(
        tuple(one for each in found for one in each.resting),
        tuple(one for each in found for one in each.corrections),
        any(each.reopened for each in found),
    )


def _retract(
    work: UnitOfWork, desk: Desk, decision: Decision, reason: str, language: str, step: dict[str, Any]
) -> Retracted:
    if decision.state in ENDED:
        raise RetractedAlready
    dossier, today = work.cases.dossier(decision.case_id), desk.today()
    resting = resting_on(dossier, decision)
    decision.change(state=DecisionState.RETRACTED, reason=reason)
    work.add_all(_steps(dossier, decision, today, {"note": reason} | step))
    owed = [_correction(dossier, decision, one, today, language) for one in resting if _is_owed(one)]
    work.add_all(owed)
    reopened = closed_by_identity(dossier.case) and reopen(work, dossier.case, reason, today)
    return Retracted(tuple(resting), tuple(owed), reopened)


def _steps(dossier: Dossier, decision: Decision, today: date, told: dict[str, Any]) -> list[IdentificationStage]:
    """Return the step that takes the identification back: one for each of the remains, so that no other's is taken."""
    items: list[UUID | None] = [*sorted(remains_of(dossier, decision))] or [None]
    return [
        IdentificationStage(
            case_id=decision.case_id,
            kind=StageKind.RETRACTED,
            decision_id=decision.id,
            recorded_on=today,
            remains_id=item,
            official_number=dossier.remains[item].official_number if item and item in dossier.remains else "",
            **told,
        )
        for item in items
    ]


def _is_owed(resting: Resting) -> bool:
    # The closing is undone in the same step; nothing about it is left to do.
    return resting.kind is not RestingKind.CLOSURE


def _correction(dossier: Dossier, decision: Decision, resting: Resting, today: date, language: str) -> Task:
    record = resting.record
    return Task(
        case_id=decision.case_id,
        kind=TaskKind.CORRECTION,
        what=": ".join(part for part in (_verb(resting, language), _which(dossier, resting)) if part)[:900],
        due_on=today,
        decision_id=decision.id,
        letter_id=record.id if isinstance(record, Letter) else None,
        notification_id=record.id if isinstance(record, Notification) else None,
        handover_id=record.id if isinstance(record, Handover) else None,
        stage_id=record.id if isinstance(record, IdentificationStage) else None,
    )


def _verb(resting: Resting, language: str) -> str:
    verb = terms.word(resting.kind, language)
    return verb[:1].upper() + verb[1:]


def _which(dossier: Dossier, resting: Resting) -> str:
    """Name the thing that a correction is owed for, as the people of the office know it."""
    match resting.record:
        case Letter() as letter:
            return letter.number
        case Notification() as telling:
            told = [dossier.name_of(one) for one in dossier.relatives if one.id == telling.relative_id]
            return ", ".join([*told, telling.told_on.isoformat()])
        case Handover() as handover:
            return ", ".join(part for part in (handover.receiver, handover.act_number) if part)
        case IdentificationStage() as stage:
            return ", ".join(part for part in (stage.place, stage.official_number) if part)
        case Effects() as effects:
            return effects.what
        case CaseBatchLink() as link:
            return dossier.batches[link.batch_id].number if link.batch_id in dossier.batches else ""
        case _:
            return ""
