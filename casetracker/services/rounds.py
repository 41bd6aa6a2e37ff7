"""Which of our families should hear about a reported transfer, and how."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from casetracker.casework.ids import Ids
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.people import Kinship
from casetracker.casework.round_worklist import Hearing, hearings
from casetracker.services.desk import Desk


@dataclass(frozen=True, slots=True)
class HearingRow:
    """One relative of the worklist."""

    case_id: UUID
    case_number: str
    kinship: Kinship
    name: str
    hearing: Hearing
    link: CaseBatchLink | None


def families_to_tell(desk: Desk, batch_id: UUID) -> Ids:
    """Return the relatives to whom a transfer may matter: those of linked cases, and who wants to hear of each."""
    with desk.read() as reading:
        return reading.batches.to_hear(batch_id)


def hearing_rows(desk: Desk, batch_id: UUID, relative_ids: Sequence[UUID]) -> dict[UUID, HearingRow]:
    """Return how each of some relatives should hear of a transfer, and why; only their cases are read."""
    with desk.read() as reading:
        batch = reading.batches.get(batch_id)
        cases = reading.batches.cases_of(relative_ids)
        dossiers = reading.cases.dossiers(list(dict.fromkeys(cases.values())))
    rows: dict[UUID, HearingRow] = {}
    for dossier in dossiers:
        link = next((one for one in dossier.links if one.batch_id == batch_id), None)
        for one in hearings(dossier, batch, desk.today()):
            if one.relative.id in cases:
                rows[one.relative.id] = HearingRow(
                    dossier.case.id,
                    dossier.case.number,
                    one.relative.kinship,
                    dossier.name_of(one.relative),
                    one,
                    link,
                )
    return rows
