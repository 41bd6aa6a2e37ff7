"""Reported transfers: the list, one batch with both sides' figures, and the claims that ship with the program."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from casetracker.casework.batches import Batch, Direction, Figure, OneDirection, direction_of, reaches_until
from casetracker.casework.cases import Case
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.sources import Source
from casetracker.services.desk import Desk


@dataclass(frozen=True, slots=True)
class BatchView:
    """One batch as its page shows it: figures by direction and speaker, every claim, its sources, our linked cases."""

    batch: Batch
    to_ukraine: OneDirection
    to_russia: OneDirection
    figures: list[Figure]
    sources: dict[UUID, Source]
    linked: list[tuple[CaseBatchLink, Case]]


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A batch as the list shows it."""

    batch: Batch
    to_ukraine: OneDirection
    to_russia: OneDirection
    claims: int
    linked: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """All batches, newest first, and the day up to which the claims reach."""

    rows: list[BatchRow]
    running_totals: list[Figure]
    reaches_until: date | None


def read_ledger(desk: Desk) -> Ledger:
    """Return every batch with its two sides; nothing is summed over speakers or rounds."""
    with desk.read() as reading:
        batches = reading.batches.all()
        figures = reading.batches.figures([one.id for one in batches])
        totals = reading.batches.running_totals()
        linked = reading.batches.link_counts()
    by_batch: dict[UUID | None, list[Figure]] = {}
    for figure in figures:
        by_batch.setdefault(figure.batch_id, []).append(figure)
    rows = [
        BatchRow(
            batch,
            direction_of(by_batch.get(batch.id, []), Direction.TO_UKRAINE),
            direction_of(by_batch.get(batch.id, []), Direction.TO_RUSSIA),
            len(by_batch.get(batch.id, [])),
            linked.get(batch.id, 0),
        )
        for batch in batches
    ]
    return Ledger(rows, totals, reaches_until([*figures, *totals]))


def read_batch(desk: Desk, batch_id: UUID) -> BatchView:
    """Return one batch. Raises `NothingFound`."""
    with desk.read() as reading:
        batch = reading.batches.get(batch_id)
        figures = reading.batches.figures([batch_id])
        sources = reading.batches.sources({figure.source_id for figure in figures if figure.source_id})
        linked = reading.batches.links(batch_id)
    return BatchView(
        batch,
        direction_of(figures, Direction.TO_UKRAINE),
        direction_of(figures, Direction.TO_RUSSIA),
        figures,
        sources,
        linked,
    )


def batch_named(desk: Desk, number_or_id: str) -> UUID:
    """Return the batch under its number (RX-2026-02-26), its day (2026-02-26) or its id. Raises `NothingFound`."""
    with desk.read() as reading:
        try:
            return reading.batches.get(UUID(number_or_id)).id
        except ValueError:
            return reading.batches.by_number(number_or_id).id
