"""Reported transfers: the list, and one batch with both sides' figures, what does not agree, and our linked cases."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from casetracker.casework.attachments import Attachment
from casetracker.casework.batches import STANDING, Batch, Figure, OneDirection, direction_of, reaches_until
from casetracker.casework.cases import Case
from casetracker.casework.claim_words import Direction
from casetracker.casework.disagreements import Remark, remarks
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.running_totals import (
    Check,
    Growth,
    Round,
    by_round,
    differing,
    gap_of,
    growth_of,
    said_with,
)
from casetracker.casework.sources import Source
from casetracker.services.desk import Desk
from casetracker.storage.stores import Stores


@dataclass(frozen=True, slots=True)
class TotalView:
    """A running total beside the rounds recorded here, which it is checked against and never computed from."""

    total: Figure
    check: Check
    growth: Growth | None
    """Beside the same speaker's total before it, where there is one."""
    differing: list[Figure]
    """The same speaker's other totals of the same day."""


@dataclass(frozen=True, slots=True)
class BatchView:
    """One batch as its page shows it: figures by direction and speaker, every claim, its sources, our linked cases."""

    batch: Batch
    to_ukraine: OneDirection
    to_russia: OneDirection
    figures: list[Figure]
    sources: dict[UUID, Source]
    linked: list[tuple[CaseBatchLink, Case]]
    remarks: list[Remark] = field(default_factory=list)
    totals: list[TotalView] = field(default_factory=list)
    """Running totals that were said with it."""
    copies: dict[UUID, list[Attachment]] = field(default_factory=dict)
    """The kept copies of its pages, by the page."""
    speakers: list[str] = field(default_factory=list)
    """Everybody whom any claim names, for a form to offer."""


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
    """All batches, newest first, the running totals beside them, and the day up to which the claims reach."""

    rows: list[BatchRow]
    running_totals: list[Figure]
    reaches_until: date | None
    totals: list[TotalView] = field(default_factory=list)
    speakers: list[str] = field(default_factory=list)
    """Everybody whom any claim names, for a form to offer."""
    sources: dict[UUID, Source] = field(default_factory=dict)
    """The pages that the claims on batches were read on."""


def read_ledger(desk: Desk) -> Ledger:
    """Return every batch with its two sides; nothing is summed over speakers or rounds."""
    with desk.read() as reading:
        rounds, totals = _rounds(reading)
        linked = reading.batches.link_counts()
        told = [figure for one in rounds for figure in one.figures]
        sources = reading.batches.sources({figure.source_id for figure in told if figure.source_id})
    rows = [
        BatchRow(
            one.batch,
            direction_of(one.figures, Direction.TO_UKRAINE),
            direction_of(one.figures, Direction.TO_RUSSIA),
            len(one.figures),
            linked.get(one.batch.id, 0),
        )
        for one in rounds
    ]
    views = _total_views(totals, _standing(totals), rounds)
    return Ledger(rows, totals, reaches_until([*told, *totals]), views, _speakers(rounds, totals), sources)


def read_batch(desk: Desk, batch_id: UUID) -> BatchView:
    """Return one batch. Raises `NothingFound`."""
    with desk.read() as reading:
        batch = reading.batches.get(batch_id)
        figures = reading.batches.figures([batch_id])
        sources = reading.batches.sources({figure.source_id for figure in figures if figure.source_id})
        linked = reading.batches.links(batch_id)
        copies = reading.attachments.of_sources(sources)
        rounds, totals = _rounds(reading)
    return BatchView(
        batch,
        direction_of(figures, Direction.TO_UKRAINE),
        direction_of(figures, Direction.TO_RUSSIA),
        figures,
        sources,
        linked,
        remarks(batch, figures, sources, rounds),
        _total_views(said_with(batch, figures, _standing(totals)), _standing(totals), rounds),
        copies,
        _speakers(rounds, totals),
    )


def batch_named(desk: Desk, number_or_id: str) -> UUID:
    """Return the batch under its number (RX-2026-02-26), its day (2026-02-26) or its id. Raises `NothingFound`."""
    with desk.read() as reading:
        try:
            return reading.batches.get(UUID(number_or_id)).id
        except ValueError:
            return reading.batches.by_number(number_or_id).id


def _rounds(stores: Stores) -> tuple[list[Round], list[Figure]]:
    batches = stores.batches.all()
    figures = stores.batches.figures([one.id for one in batches])
    return by_round(batches, figures), stores.batches.running_totals()


def _standing(totals: Iterable[Figure]) -> list[Figure]:
    """Return the totals that are still said: what was corrected or taken back is held against nothing."""
    return [one for one in totals if one.state in STANDING]


def _speakers(rounds: Iterable[Round], totals: Iterable[Figure]) -> list[str]:
    named = {one.speaker for told in rounds for one in told.figures} | {one.speaker for one in totals}
    return sorted(named, key=str.casefold)


def _total_views(shown: Iterable[Figure], totals: list[Figure], rounds: list[Round]) -> list[TotalView]:
    return [
        TotalView(one, gap_of(one, rounds), growth_of(one, totals, rounds), differing(totals, one)) for one in shown
    ]
