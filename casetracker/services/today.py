"""What waits today, over all cases, the most urgent first."""

from dataclasses import dataclass
from uuid import UUID

from casetracker.casework.due import Due, DueKind, due
from casetracker.casework.identification import Decision
from casetracker.casework.tasks import Task, TaskKind
from casetracker.services.cases import finish_task, keep_promise
from casetracker.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing due, and the case it belongs to."""

    case_id: UUID
    number: str
    name: str
    due: Due


def read_today(desk: Desk) -> list[Waiting]:
    """Return everything due of all open cases, the oldest first."""
    today = desk.today()
    with desk.read() as reading:
        dossiers = reading.cases.dossiers(reading.cases.waiting())
    found = [
        Waiting(dossier.case.id, dossier.case.number, dossier.heading(), one)
        for dossier in dossiers
        for one in due(dossier, today)
    ]
    return sorted(found, key=lambda one: (one.due.on, one.number))


def note_done(desk: Desk, kind: DueKind, record_id: UUID) -> None:
    """Note that a thing was done which needs no more than saying so."""
    match kind:
        case DueKind.PROMISE:
            keep_promise(desk, record_id)
        case DueKind.WEAK_DECISION:
            note_questions_asked(desk, record_id)
        case _:
            finish_task(desk, record_id)


def note_questions_asked(desk: Desk, decision_id: UUID) -> None:
    """Note that the investigator was asked what a weak decision leaves open."""
    with desk.work("ask the questions of a weak decision") as work:
        decision = work.cases.record(Decision, decision_id)
        work.add(
            Task(
                case_id=decision.case_id,
                kind=TaskKind.EXAMINATION,
                what=decision.document_number or decision.authority,
                done_on=desk.today(),
                decision_id=decision.id,
            )
        )
        work.commit()
