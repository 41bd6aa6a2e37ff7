"""The history as it is read: steps of work first, newest first, each with its lines."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, func, select

from casetracker.casework.cases import Case
from casetracker.storage.journal import LINES, REASON, VALUES, Line, reasons

LINES_SHOWN: Final = 200
"""How many lines of one step are read; an import can have thousands."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which part of the history: instants, person and action, one case; empty is all. Without readings where asked."""

    begins: datetime | None = None
    ends: datetime | None = None
    who: str = ""
    action: str = ""
    case_id: UUID | None = None
    but: tuple[str, ...] = ()
    """Actions that are left out."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of work: everything that was saved together, or an event. `count` is how many lines it has in all."""

    work: UUID
    at: datetime
    who: str
    action: str
    reason: str
    case_number: str
    count: int
    lines: tuple[Line, ...] = ()


def steps(connection: Connection, asked: Asked, limit: int) -> list[Step]:
    """Return the newest steps with the first lines of each."""
    column = LINES.c
    found = connection.execute(
        select(
            column.work,
            func.min(column.seq).label("first"),
            func.max(column.seq).label("last"),
            func.count().label("in_all"),
            func.min(column.at).label("at"),
            func.max(column.case_id).label("case_id"),
            column.who,
            column.action,
            func.max(column.reason).label("reason"),
        )
        .where(*_conditions(asked), column.record_kind != REASON)
        .group_by(column.work)
        .order_by(func.max(column.seq).desc())
        .limit(limit)
    ).all()
    numbers = _numbers(connection, {row.case_id for row in found if row.case_id})
    why = reasons(connection, {row.work for row in found})
    return [
        Step(
            UUID(row.work),
            datetime.fromisoformat(row.at),
            row.who,
            row.action,
            row.reason or why.get(row.work, ""),
            numbers.get(row.case_id, ""),
            row.in_all,
            tuple(_lines(connection, asked, row.first, row.last)),
        )
        for row in found
    ]


def last(connection: Connection, record_id: UUID, action: str) -> datetime | None:
    """Say when something was last done with one record or with the vault; None for never."""
    asked = select(LINES.c.at).where(LINES.c.record_id == record_id.hex, LINES.c.action == action)
    at = connection.execute(asked.order_by(LINES.c.seq.desc()).limit(1)).scalar()
    return datetime.fromisoformat(at) if at else None


def details(connection: Connection, action: str, asked: Asked) -> list[str]:
    """Return what was noted with the events of one name in a part of the history, such as the names of backups."""
    noted = (
        select(VALUES.c.new)
        .join(LINES, LINES.c.seq == VALUES.c.seq)
        .where(*_conditions(asked), LINES.c.action == action, LINES.c.field == "", VALUES.c.new.is_not(None))
    )
    return list(connection.execute(noted.order_by(LINES.c.seq)).scalars())


def people_and_actions(connection: Connection, asked: Asked) -> tuple[list[str], list[str]]:
    """Return who worked and what was done in a part of the history, to choose from."""
    days = Asked(asked.begins, asked.ends, case_id=asked.case_id)
    rows = connection.execute(select(LINES.c.who, LINES.c.action).where(*_conditions(days)).distinct()).all()
    return sorted({row.who for row in rows}), sorted({row.action for row in rows})


def every_line(connection: Connection, asked: Asked) -> Iterator[tuple[str, ...]]:
    """Yield all lines of a part of the history, oldest first, as texts under `COLUMNS`."""
    numbers: dict[str, str] = {}
    why: dict[str, str] = {}
    asked_for = select(LINES, VALUES.c.old, VALUES.c.new).outerjoin(VALUES, VALUES.c.seq == LINES.c.seq)
    asked_for = asked_for.where(*_conditions(asked), LINES.c.record_kind != REASON)
    for row in connection.execute(asked_for.order_by(LINES.c.seq)).mappings():
        case_id, work = row["case_id"], row["work"]
        if work not in why:
            # One step stands together: its reason is asked for once, and those of the steps before are let go.
            why = {work: ""} | reasons(connection, [work])
        if case_id and case_id not in numbers:
            numbers |= _numbers(connection, {case_id})
        yield (
            str(row["seq"]),
            row["at"],
            row["who"],
            row["laptop"],
            row["action"],
            row["reason"] or why[work],
            numbers.get(case_id, ""),
            row["record_kind"],
            row["record_id"],
            row["field"],
            row["old"] or "",
            row["new"] or "",
        )


COLUMNS: Final = (
    "line",
    "at_utc",
    "who",
    "laptop",
    "action",
    "reason",
    "case",
    "record_kind",
    "record_id",
    "field",
    "before",
    "after",
)


def _conditions(asked: Asked) -> Iterator[Any]:
    column = LINES.c
    if asked.begins is not None:
        yield column.at >= _stamp(asked.begins)
    if asked.ends is not None:
        yield column.at < _stamp(asked.ends)
    if asked.who:
        yield column.who == asked.who
    if asked.action:
        yield column.action == asked.action
    if asked.case_id is not None:
        yield column.case_id == asked.case_id.hex
    if asked.but:
        yield column.action.not_in(asked.but)


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds")


def _lines(connection: Connection, asked: Asked, first: int, last: int) -> Iterator[Line]:
    """Yield the lines of one step, which stand together."""
    rows = connection.execute(
        select(LINES, VALUES.c.old, VALUES.c.new)
        .outerjoin(VALUES, VALUES.c.seq == LINES.c.seq)
        .where(LINES.c.seq.between(first, last), LINES.c.record_kind != REASON)
        .where(*_conditions(Asked(case_id=asked.case_id)))
        .order_by(LINES.c.seq)
        .limit(LINES_SHOWN)
    ).mappings()
    for row in rows:
        yield Line(
            row["seq"],
            datetime.fromisoformat(row["at"]),
            row["who"],
            row["action"],
            row["reason"],
            row["record_kind"],
            UUID(row["record_id"]) if row["record_id"] else None,
            row["field"],
            row["old"],
            row["new"],
            UUID(row["work"]),
        )


def _numbers(connection: Connection, case_ids: set[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    wanted = sorted(case_ids)
    for start in range(0, len(wanted), 500):
        some = [UUID(one) for one in wanted[start : start + 500]]
        table = Case.__table__  # type: ignore[attr-defined]  # every kind of record has one
        rows = connection.execute(select(table.c.id, table.c.number).where(table.c.id.in_(some)))
        found |= {row.id.hex: row.number for row in rows}
    return found
