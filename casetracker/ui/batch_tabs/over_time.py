"""The reported batches as marks over time: what each mark says, and the claim that it opens."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from casetracker.casework.batches import Batch, OneDirection
from casetracker.casework.claim_words import Side
from casetracker.casework.over_time import leads_to, spot
from casetracker.casework.sources import Source
from casetracker.services.batches import BatchRow
from casetracker.ui import batch_words
from casetracker.ui.batch_tabs.said import silence
from casetracker.ui.widgets.marks_in_rows import BatchOverTime, MarkOverTime
from casetracker.ui.workplace import Place, Room


def has_day(row: BatchRow) -> bool:
    """Say whether a batch has a place on the line of days."""
    return row.batch.happened_on.start is not None


def over_time(row: BatchRow, sources: Mapping[UUID, Source]) -> BatchOverTime:
    """Return the marks of one batch; each leads to its claim, or to where it stands that its side gave no number."""
    ways = (row.to_ukraine, row.to_russia)
    marks = tuple(_mark(row.batch, way, side, sources) for way in ways for side in (Side.UKRAINE, Side.RUSSIA))
    return BatchOverTime(batch_words.titled(row.batch), row.batch.happened_on.earliest_day(), marks)


def _mark(batch: Batch, way: OneDirection, side: Side, sources: Mapping[UUID, Source]) -> MarkOverTime | None:
    shown = spot(batch, way, side)
    if shown is None:
        return None
    claim = leads_to(way, side)
    record, detail = (claim.id, "") if claim else (None, silence(way.direction, side))
    place = Place(Room.BATCH, batch_id=batch.id, record_id=record, detail=detail)
    return MarkOverTime(shown, partial(batch_words.mark_over_time, way, side, shown, sources), place)
