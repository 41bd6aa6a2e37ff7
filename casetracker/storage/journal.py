"""The journal: one line for every changed field, written in the same transaction as the change.

Lines of one laptop form a chain: each carries the digest of the line before it. A line holds only a salted digest of
the old and the new value; the values stand in a table beside it, so that lawful disposal can destroy them and the
chain still verifies.

What the chain shows and what it cannot: an edited, removed or exchanged line and a changed value are found, and so is
a cut-off tail, because the database remembers the highest number it ever gave a line. Whoever holds the key of the
database alone can still forge the whole chain together with that number: the signatures of `checkpoints`, made with
another key, show that. An older copy of the whole file verifies: it is noticed only against a number kept elsewhere.
"""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Final
from uuid import UUID

from sqlalchemy import BLOB, Column, Connection, Index, Integer, Table, Text, func, select
from sqlmodel import SQLModel

from casetracker.casework import ids
from casetracker.casework.cases import case_of
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.record import Record

LARGE: Final = 4096
"""A new value of more characters enters the journal as its digest: it stands in the record, and once it is replaced,
the line that replaces it holds it in full as its old value. Only bytes, which never change, are kept by digest alone.
"""

LINES: Final = Table(
    "journal_line",
    SQLModel.metadata,
    Column("seq", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("clock", Text, nullable=False),
    Column("laptop", Text, nullable=False),
    Column("work", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("record_kind", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("case_id", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("values_digest", Text, nullable=False),
    Column("chain", Text, nullable=False),
    Index("ix_journal_line_case_id", "case_id", "seq"),
    Index("ix_journal_line_record_id", "record_id", "seq"),
    Index("ix_journal_line_at", "at", "seq"),
    # Without it SQLite would give a removed last line's number again, and nobody could tell.
    sqlite_autoincrement=True,
)
"""`at` is what the laptop's clock showed; `clock` never goes back, so that two laptops' lines can be put in order."""
VALUES: Final = Table(
    "journal_value",
    SQLModel.metadata,
    Column("seq", Integer, primary_key=True),
    Column("salt", BLOB, nullable=False),
    Column("old", Text),
    Column("new", Text),
)
TRIGGERS: Final = (
    "CREATE TRIGGER journal_line_stays BEFORE UPDATE ON journal_line BEGIN SELECT RAISE(ABORT, 'journal'); END",
    "CREATE TRIGGER journal_line_is_kept BEFORE DELETE ON journal_line BEGIN SELECT RAISE(ABORT, 'journal'); END",
    "CREATE TRIGGER journal_value_stays BEFORE UPDATE ON journal_value BEGIN SELECT RAISE(ABORT, 'journal'); END",
    # Whose case it is can change where two cases are merged; what was printed cannot.
    "CREATE TRIGGER frozen_paper_stays BEFORE UPDATE OF id, created_at, letter_id, pdf, engine ON frozen_paper "
    "BEGIN SELECT RAISE(ABORT, 'frozen'); END",
    "CREATE TRIGGER frozen_paper_is_kept BEFORE DELETE ON frozen_paper BEGIN SELECT RAISE(ABORT, 'frozen'); END",
)
REASON: Final = "reason"
"""A line about a step: why it was done, in the words of whoever did it. It stands as a value, because it may name a
person; the column of that name holds what earlier versions wrote.
"""
STAMPS: Final = ("created_at", "changed_at")
"""Entered only where a record is removed, so that it can come back as it was."""
_CHAINED: Final = tuple(column.name for column in LINES.columns if column.name != "chain")


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one record, before and after, as it enters the journal; no field is an event such as a reading."""

    record_kind: str
    record_id: UUID
    case_id: UUID | None
    field: str = ""
    old: object = None
    new: object = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of history as shown: when, who, in which step of work, what it was before and what it became."""

    seq: int
    at: datetime
    who: str
    action: str
    reason: str
    record_kind: str
    record_id: UUID | None
    field: str
    old: str | None
    new: str | None
    work: UUID | None = None
    """The step of work that wrote it."""


@dataclass(frozen=True, slots=True)
class Broken:
    """Where the journal no longer verifies, and in what way."""

    seq: int
    fault: str


def changes_of(record: Record, history: Iterable[tuple[str, object, object]]) -> Iterator[Change]:
    """Turn a record's changed fields into changes; stamps are no news."""
    kind = str(record.__tablename__)
    for name, old, new in history:
        if name != "id" and name not in STAMPS and old != new:
            yield Change(kind, record.id, case_of(record), name, old, new)


def write(connection: Connection, changes: Iterable[Change], *, work: UUID, who: str, laptop: str, action: str) -> None:
    """Append a line for each change to the laptop's chain."""
    highest, clock, chain = connection.exec_driver_sql(_LAST).one()
    seq, at, lines, values = highest, _wall_clock(), [], []
    for change in changes:
        seq += 1
        clock = _tick(clock)
        salt, old, new = os.urandom(16), shown(change.old), kept(change.new)
        line = {
            "seq": seq,
            "at": at,
            "clock": clock,
            "laptop": laptop,
            "work": work.hex,
            "who": who,
            "action": action,
            "reason": "",
            "record_kind": change.record_kind,
            "record_id": change.record_id.hex,
            "case_id": change.case_id.hex if change.case_id else "",
            "field": change.field,
            "values_digest": _digest(salt, old, new),
        }
        chain = line["chain"] = _link(chain or "", line)
        lines.append(tuple(line.values()))
        values.append((seq, salt, old, new))
    if lines:
        # The driver's own form: lines are written at every save, and SQLAlchemy's costs more than SQLite's work.
        connection.exec_driver_sql(_ADD_LINE, lines)
        connection.exec_driver_sql(_ADD_VALUE, values)


def of_case(connection: Connection, case_id: UUID, limit: int = 500) -> list[Line]:
    """Return the newest lines of a case, newest first."""
    return _lines(connection, LINES.c.case_id == case_id.hex, limit)


def of_record(connection: Connection, record_id: UUID, limit: int = 500) -> list[Line]:
    """Return the newest lines of one record, newest first."""
    return _lines(connection, LINES.c.record_id == record_id.hex, limit)


def verify(connection: Connection) -> list[Broken]:
    """Walk the chain and return every place where a line was edited, removed or reordered, or a value changed.

    A value that is gone is no fault: lawful disposal destroys values and nothing else.
    """
    broken: list[Broken] = []
    before, expected = "", 1
    asked = select(LINES, VALUES.c.salt, VALUES.c.old, VALUES.c.new).outerjoin(VALUES, VALUES.c.seq == LINES.c.seq)
    for row in connection.execute(asked.order_by(LINES.c.seq)).mappings():
        if row["seq"] != expected:
            broken.append(Broken(expected, "missing"))
        elif row["chain"] != _link(before, dict(row)):
            # Not asked after a gap: such a line may follow one that nobody has any more.
            broken.append(Broken(row["seq"], "changed"))
        if row["salt"] is not None and _digest(row["salt"], row["old"], row["new"]) != row["values_digest"]:
            broken.append(Broken(row["seq"], "value changed"))
        before, expected = row["chain"], row["seq"] + 1
    if connection.exec_driver_sql(_LAST).one()[0] >= expected:
        broken.append(Broken(expected, "missing"))
    stray = connection.exec_driver_sql(_STRAY_VALUES).scalars()
    return broken + [Broken(seq, "value without a line") for seq in stray]


def end(connection: Connection) -> tuple[int, str]:
    """Return the number and the digest of the last line; 0 and nothing while there is none."""
    found = connection.execute(select(LINES.c.seq, LINES.c.chain).order_by(LINES.c.seq.desc()).limit(1)).first()
    return (found.seq, found.chain) if found is not None else (0, "")


def holds(connection: Connection, line: int, chain: str) -> bool:
    """Say whether the line of this number has this digest."""
    return connection.execute(select(LINES.c.chain).where(LINES.c.seq == line)).scalar() == (chain or None)


def reasons(connection: Connection, works: Iterable[str]) -> dict[str, str]:
    """Return why steps were done, by the step as the lines spell it; those without a reason are left out."""
    found: dict[str, str] = {}
    wanted = iter(sorted(works))
    while some := list(islice(wanted, 500)):
        asked = (
            select(LINES.c.record_id, VALUES.c.new)
            .join(VALUES, VALUES.c.seq == LINES.c.seq)
            .where(LINES.c.record_id.in_(some), LINES.c.record_kind == REASON)
        )
        found |= {row.record_id: row.new for row in connection.execute(asked)}
    return found


def length(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(LINES)).scalar_one()


_LAST: Final = """
SELECT max(coalesce(last.seq, 0), coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'journal_line'), 0)),
       last.clock, last.chain
FROM (SELECT 1) LEFT JOIN (SELECT seq, clock, chain FROM journal_line ORDER BY seq DESC LIMIT 1) AS last
"""
_ADD_LINE: Final = f"INSERT INTO journal_line VALUES ({', '.join('?' * len(LINES.columns))})"  # noqa: S608  (our own)
_ADD_VALUE: Final = "INSERT INTO journal_value VALUES (?, ?, ?, ?)"
_STRAY_VALUES: Final = "SELECT seq FROM journal_value WHERE seq NOT IN (SELECT seq FROM journal_line) ORDER BY seq"


def _lines(connection: Connection, which: Any, limit: int) -> list[Line]:  # noqa: ANN401  (a clause of SQLAlchemy)
    asked = select(LINES, VALUES.c.old, VALUES.c.new).outerjoin(VALUES, VALUES.c.seq == LINES.c.seq)
    asked = asked.where(which, LINES.c.record_kind != REASON)
    rows = connection.execute(asked.order_by(LINES.c.seq.desc()).limit(limit)).mappings().all()
    why = reasons(connection, {row["work"] for row in rows})
    return [
        Line(
            row["seq"],
            datetime.fromisoformat(row["at"]),
            row["who"],
            row["action"],
            row["reason"] or why.get(row["work"], ""),
            row["record_kind"],
            UUID(row["record_id"]) if row["record_id"] else None,
            row["field"],
            row["old"],
            row["new"],
            UUID(row["work"]),
        )
        for row in rows
    ]


def _wall_clock() -> str:
    return ids.now().astimezone(UTC).isoformat(timespec="milliseconds")


def _tick(last: str | None) -> str:
    """Advance the hybrid logical clock: milliseconds, and a counter where the computer's clock has not moved on."""
    physical = int(ids.now().timestamp() * 1000)
    before, counter = (int(part, 16) for part in last.split("-")) if last else (0, 0)
    if physical <= before:
        physical, counter = (before, counter + 1) if counter < _MOST_TICKS else (before + 1, 0)
    else:
        counter = 0
    return f"{physical:012x}-{counter:04x}"


_MOST_TICKS: Final = 0xFFFF


def shown(value: object) -> str | None:
    """Bring a value to the text that is kept; `journal_text` reads it back."""
    match value:
        case None:
            return None
        case bytes():
            return f"sha256:{hashlib.sha256(value).hexdigest()} ({len(value)} bytes)"
        case tuple():
            return ", ".join(str(getattr(one, "value", one)) for one in value)
        case PartialDate(start=start, words=words) if start and words:
            return f'{value} "{words}"'
        case _:
            return str(getattr(value, "value", value))


def kept(value: object) -> str | None:
    """Bring a new value to the text that is kept: a long one to its digest."""
    text = shown(value)
    if text is not None and len(text) > LARGE:
        return f"sha256:{hashlib.sha256(text.encode()).hexdigest()} ({len(text)} characters)"
    return text


_SPELT: Final = json.JSONEncoder(ensure_ascii=False).encode
"""Made once: two texts are spelt for every line."""


def _digest(salt: bytes, old: str | None, new: str | None) -> str:
    return hashlib.sha256(salt + _SPELT([old, new]).encode()).hexdigest()


def _link(before: str, line: dict[str, Any]) -> str:
    told = _SPELT([before, *(line[name] for name in _CHAINED)])
    return hashlib.sha256(told.encode()).hexdigest()
