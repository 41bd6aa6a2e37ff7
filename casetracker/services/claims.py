"""Recording what was reported: a transfer from a page in one step, further claims, corrections, grades, disputes."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from casetracker.casework.batches import (
    Batch,
    ClaimKind,
    Figure,
    FigureState,
    batch_number,
    corrected,
    require_entered_here,
)
from casetracker.casework.clean_text import MISSING
from casetracker.casework.errors import RefusedValue
from casetracker.casework.sources import Source, SourceKind, host_of
from casetracker.services.desk import Desk
from casetracker.storage.stores import Stores
from casetracker.storage.unit_of_work import UnitOfWork

Told = Mapping[str, Any]
"""Fields of a record, by their names."""


def record_transfer(desk: Desk, batch: Told, page: Told, claims: Sequence[Told]) -> Batch:
    """Record a batch, the page that tells of it and what it says, as one step.

    The batch gets a number of the office's own where it has none. A page that is known by its address is not recorded
    twice. Raises `RefusedValue` and the rules of the records; then nothing is saved.
    """
    if not claims:
        raise RefusedValue("claims", MISSING)
    with desk.work("record a reported transfer") as work:
        taken = [one.number for one in work.batches.all()]
        number = batch.get("number") or batch_number(batch["happened_on"], work.office.get().code, taken)
        made = Batch(**{**batch, "number": number})
        source = _page(work, page)
        work.add(made)
        for told in claims:
            work.add(_claim(made, source, told))
        work.commit()
    return made


def add_claims(desk: Desk, batch_id: UUID, page: Told | UUID, claims: Sequence[Told]) -> list[Figure]:
    """Add what a page says of a batch; `page` may be one that is recorded already."""
    if not claims:
        raise RefusedValue("claims", MISSING)
    with desk.work("add a claim") as work:
        batch = work.batches.get(batch_id)
        source = work.cases.record(Source, page) if isinstance(page, UUID) else _page(work, page)
        made = [_claim(batch, source, told) for told in claims]
        work.add(*made)
        work.commit()
    return made


def record_total(desk: Desk, page: Told | UUID, **told: Any) -> Figure:
    """Record a running total: a claim of its own, which belongs to no batch."""
    with desk.work("record a running total") as work:
        source = work.cases.record(Source, page) if isinstance(page, UUID) else _page(work, page)
        total = Figure(kind=ClaimKind.RUNNING_TOTAL, source_id=source.id, **told)
        work.add(total)
        work.commit()
    return total


def correct_claim(desk: Desk, figure_id: UUID, reason: str = "", **told: Any) -> Figure:
    """Put a corrected claim in the place of one, which stays as superseded. Raises `CorrectedAlready`."""
    with desk.work("correct a claim", reason) as work:
        newer = corrected(work.cases.record(Figure, figure_id), **told)
        work.add(newer)
        work.commit()
    return newer


def judge_claim(desk: Desk, figure_id: UUID, reason: str = "", **told: Any) -> None:
    """Grade a claim, or note that it is disputed, was taken back, or holds again; what was said stays as it is."""
    with desk.work("judge a claim", reason) as work:
        figure = work.cases.record(Figure, figure_id)
        if figure.state is FigureState.SUPERSEDED:
            told.pop("state", None)
        figure.change(**told)
        work.commit()


def remove_claim(desk: Desk, figure_id: UUID) -> None:
    """Remove a claim or a running total that was entered here by mistake.

    Raises `LoadedFromAFile`, or `StillPointedAt` where it took the place of another.
    """
    with desk.work("remove a claim") as work:
        figure = work.cases.record(Figure, figure_id)
        require_entered_here(figure)
        work.remove(figure)
        work.commit()


def remove_batch(desk: Desk, batch_id: UUID) -> None:
    """Remove a batch that was entered here by mistake, with its claims; its pages stay.

    Raises `LoadedFromAFile`, or `StillPointedAt` where a case, a talk, a letter or remains name it.
    """
    with desk.work("remove a reported transfer") as work:
        batch = work.batches.get(batch_id)
        require_entered_here(batch)
        work.remove(*work.batches.figures([batch_id]), batch)
        work.commit()


def change_batch(desk: Desk, batch_id: UUID, reason: str = "", **told: Any) -> None:
    """Change what a batch is, its day or its place; links to it stay, and are flagged where it is no transfer now."""
    with desk.work("change a batch", reason) as work:
        work.batches.get(batch_id).change(**told)
        work.commit()


def _page(work: UnitOfWork, told: Told) -> Source:
    """Return the page of this address, or record it under what names it best."""
    address = str(told.get("address") or "").strip()
    known = _known(work, address)
    if known is not None:
        return known
    title = told.get("title") or told.get("publisher") or host_of(address)
    if not title:
        raise RefusedValue("title", MISSING)
    page = Source(**{"kind": SourceKind.PAGE, **told, "title": title})
    work.add(page)
    return page


def _known(stores: Stores, address: str) -> Source | None:
    return stores.batches.page_at(address) if address else None


def _claim(batch: Batch, page: Source, told: Told) -> Figure:
    given = {"happened_on": batch.happened_on, "said_on": page.published_on, **told}
    return Figure(batch_id=batch.id, source_id=page.id, **given)
