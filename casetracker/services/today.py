"""What waits today, over all cases, the most urgent first."""

from dataclasses import dataclass
from uuid import UUID

from casetracker.casework.due import Due, due
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
