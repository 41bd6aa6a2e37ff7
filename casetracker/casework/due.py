"""What is due for a case, and when. Derived from what is recorded, never stored beside it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from casetracker.casework.cases import Case
from casetracker.casework.letters import Letter
from casetracker.casework.registrations import Registration, Urgency, urgency
from casetracker.casework.standing import Dossier
from casetracker.casework.talks import Talk
from casetracker.casework.tasks import Task


class DueKind(StrEnum):
    """What is due, so that it can be worded in each language."""

    FOLLOW_UP = "follow_up"
    PROMISE = "promise"
    NEXT_LETTER = "next_letter"
    REVIEW = "review"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that waits for the office, with the record it comes from."""

    kind: DueKind
    on: date
    urgency: Urgency
    what: str
    record: Registration | Talk | Letter | Case | Task


def due(dossier: Dossier, today: date) -> list[Due]:
    """List what is due for a case, the most urgent first: follow-ups, promises, letters we announced, tasks."""
    if dossier.case.closed_on:
        return []
    items: list[tuple[DueKind, date | None, str, Registration | Talk | Letter | Case | Task]] = [
        *((DueKind.FOLLOW_UP, one.next_follow_up, one.body_name, one) for one in dossier.registrations),
        *((DueKind.PROMISE, one.promised_by, one.promised, one) for one in dossier.talks if not one.kept_on),
        *((DueKind.NEXT_LETTER, one.next_letter_by, "", one) for one in _newest_promising(dossier.letters)),
        *((DueKind.TASK, one.due_on, one.what, one) for one in dossier.tasks if not one.done_on),
        (DueKind.REVIEW, dossier.case.review_due, "", dossier.case),
    ]
    found = [Due(kind, on, urgency(on, today), what, record) for kind, on, what, record in items if on]
    return sorted(found, key=lambda one: (one.on, one.kind, one.record.id))


def _newest_promising(letters: list[Letter]) -> list[Letter]:
    """Return each relative's newest letter: a newer letter keeps the promise of the older one."""
    newest: dict[UUID | None, Letter] = {}
    for letter in sorted(letters, key=lambda one: one.issued_at):
        if letter.relative_id:
            newest[letter.relative_id] = letter
    return list(newest.values())
