"""What leaves the vault for other programs, in clear: the list of cases, one case whole, the reported claims.

Each is a deliberate act: a line of the history first, then a new file for its owner alone. Fields and enumeration
values stand in English, as the records name them, so that a file means the same whatever the window speaks.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import casetracker
from casetracker.casework.batches import Batch, Figure
from casetracker.casework.dossier import Dossier
from casetracker.casework.due import due
from casetracker.casework.people import other_names
from casetracker.casework.record import Record
from casetracker.casework.sources import Source
from casetracker.casework.standing import status
from casetracker.exchange import table_csv
from casetracker.services.attachments import write_in_clear
from casetracker.services.desk import Desk
from casetracker.services.journal import VAULT

CASE_COLUMNS: Final = (
    "number", "name", "other_names", "born", "last_contact", "last_place", "status", "priority",
    "opened_on", "closed_on", "caseworker", "next_due", "next_due_on",
)  # fmt: skip
CLAIM_COLUMNS: Final = (
    "batch", "batch_kind", "batch_day", "claim_kind", "direction", "side", "speaker", "bound", "count", "count_to",
    "unit", "what_is_counted", "happened_on", "said_on", "period", "place", "qualifier", "quote_language",
    "translation", "reliability", "credibility", "state", "note", "source_title", "source_publisher", "source_address",
)  # fmt: skip
AT_ONCE: Final = 200
"""Cases read between two looks at the progress."""

Progress = Callable[[int, int], None]


def export_cases(
    desk: Desk, case_ids: Sequence[UUID], path: Path, progress: Progress = lambda _done, _total: None
) -> int:
    """Write a list of cases as CSV, a row each, and return their number. `progress` may raise to stop; nothing is left.

    Raises `CopyNotMade` or `StorageFull`.
    """
    rows: list[tuple[str, ...]] = []
    today = desk.today()
    for begin in range(0, len(case_ids), AT_ONCE):
        progress(begin, len(case_ids))
        with desk.read() as reading:
            dossiers = reading.cases.dossiers(case_ids[begin : begin + AT_ONCE])
        for one in dossiers:
            waiting = due(one, today)
            next_due = (waiting[0].kind.value, waiting[0].on.isoformat()) if waiting else ("", "")
            rows.append((*_case_row(one), *next_due))
    _note(desk, "export a list of cases in clear", path)
    write_in_clear(path, table_csv.written(CASE_COLUMNS, rows))
    return len(rows)


def export_case(desk: Desk, case_id: UUID, path: Path) -> None:
    """Write everything recorded of one case as JSON; of letters and documents what is known of them, not their bytes.

    Raises `NothingFound`, `CopyNotMade` or `StorageFull`.
    """
    with desk.read() as reading:
        dossier = reading.cases.dossier(case_id)
    with desk.work("export a case in clear") as work:
        work.note("search_case", case_id, case_id, path.name)
        work.commit()
    told = {"program": f"casetracker {casetracker.__version__}", "sample": desk.sample} | _told(dossier)
    write_in_clear(path, json.dumps(told, ensure_ascii=False, indent=2).encode("utf-8"))


def export_claims(desk: Desk, path: Path) -> int:
    """Write every reported claim as CSV, as it was recorded, and return their number: nothing is summed or chosen.

    Raises `CopyNotMade` or `StorageFull`.
    """
    with desk.read() as reading:
        batches = {one.id: one for one in reading.batches.all()}
        figures = [*reading.batches.figures(batches), *reading.batches.running_totals()]
        sources = reading.batches.sources({one.source_id for one in figures if one.source_id})
    rows = [_claim_row(one, batches, sources) for one in figures]
    _note(desk, "export the claims in clear", path)
    write_in_clear(path, table_csv.written(CLAIM_COLUMNS, rows))
    return len(rows)


def _note(desk: Desk, action: str, path: Path) -> None:
    # First: a copy of which the history knows nothing must not exist.
    with desk.work(action) as work:
        work.note(VAULT, desk.vault.vault_id, detail=path.name)
        work.commit()


def _case_row(one: Dossier) -> tuple[str, ...]:
    case, sought = one.case, one.sought
    return (
        case.number,
        one.heading(),
        "; ".join(other_names(one.names_of(sought))),
        str(sought.born or ""),
        str(sought.last_contact or ""),
        sought.last_place,
        status(one).value,
        case.priority.value,
        case.opened_on.isoformat(),
        case.closed_on.isoformat() if case.closed_on else "",
        case.caseworker,
    )


def _claim_row(one: Figure, batches: dict[UUID, Batch], sources: dict[UUID, Source]) -> tuple[str, ...]:
    batch = batches.get(one.batch_id) if one.batch_id else None
    source = sources.get(one.source_id) if one.source_id else None
    return (
        batch.number if batch else "",
        batch.kind.value if batch else "",
        str(batch.happened_on) if batch else "",
        one.kind.value,
        one.direction.value,
        one.side.value,
        one.speaker,
        one.bound.value,
        # Nought was said; blank was not stated.
        "" if one.count is None else str(one.count),
        "" if one.count_to is None else str(one.count_to),
        one.unit.value,
        one.what_is_counted,
        str(one.happened_on or ""),
        str(one.said_on or ""),
        one.period,
        one.place,
        one.qualifier,
        one.quote_language,
        one.translation,
        one.reliability.value if one.reliability else "",
        one.credibility.value if one.credibility else "",
        one.state.value,
        one.note,
        source.title if source else "",
        source.publisher if source else "",
        source.address if source else "",
    )


def _told(dossier: Dossier) -> dict[str, Any]:
    return {part.name: _plain(getattr(dossier, part.name)) for part in fields(dossier)}


def _plain(value: object) -> Any:  # noqa: ANN401  (what JSON holds)
    if isinstance(value, Record):
        return dict(_values(value))
    if isinstance(value, dict):
        return [_plain(one) for one in value.values()]
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(one) for one in value]
    return value if value is None or isinstance(value, bool | int) else str(value)


def _values(record: Record) -> Iterator[tuple[str, Any]]:
    """Give the columns of a record by name; bytes stay in the vault."""
    for name in type(record).model_fields:
        value = getattr(record, name)
        if not isinstance(value, bytes):
            yield name, _plain(value)
