"""Linking a case with a reported batch, with basis and strength."""

from typing import Any
from uuid import UUID

from casetracker.casework.batches import Batch, BatchKind, require_transfer
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import CaseBatchLink, LinkBasis, LinkedAlready
from casetracker.services.desk import Desk


def transfers(desk: Desk) -> list[Batch]:
    """Return the transfers that a case can be linked with, the newest first."""
    with desk.read() as reading:
        return [one for one in reading.batches.all() if one.kind is BatchKind.TRANSFER]


def link_batch(
    desk: Desk, case_id: UUID, batch_id: UUID, basis: LinkBasis, strength: LinkStrength, **told: Any
) -> CaseBatchLink:
    """Link a case with a transfer.

    Raises `OnlyTransfersAreLinked`, `LinkedAlready`, `BasisTooWeak` or `NothingFound`.
    """
    with desk.work("link a batch") as work:
        case, batch = work.cases.get(case_id), work.batches.get(batch_id)
        require_transfer(batch)
        if work.batches.link(case.id, batch.id):
            raise LinkedAlready
        link = CaseBatchLink(
            case_id=case.id, batch_id=batch.id, basis=basis, strength=strength, linked_on=desk.today(), **told
        )
        work.add(link)
        work.commit()
    return link


def change_strength(
    desk: Desk, link_id: UUID, basis: LinkBasis, strength: LinkStrength, reason: str = "", **told: Any
) -> None:
    """Change basis and strength of a link together; an exclusion stays on record. Raises `BasisTooWeak`."""
    with desk.work("change a link", reason) as work:
        work.cases.record(CaseBatchLink, link_id).change(basis=basis, strength=strength, **told)
        work.commit()
