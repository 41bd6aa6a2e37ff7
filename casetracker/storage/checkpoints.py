"""Checkpoints of the journal: its end, signed now and then with a key that is not the key of the database.

The chain of the journal shows a line that was edited by hand. It does not show a chain that somebody computed anew
from some line on. Such a person needs the key of the database, which a copy of the memory or a program beside ours may
give away; the key of the signatures is another child of the master key. Each signature covers the one before it.

What they do not show: lines that were computed anew after the last checkpoint, an older copy of the whole file, and
anything done with the master key itself. Checkpoints of an earlier master key can no longer be verified one by one;
the first one of the present key vouches for them.
"""

import hashlib
import hmac
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC
from typing import Any, Final

from sqlalchemy import CheckConstraint, Column, Connection, Integer, Table, Text, insert, select
from sqlmodel import SQLModel

from casetracker.casework import ids
from casetracker.storage import journal
from casetracker.storage.connection import writes_allowed
from casetracker.storage.journal import Broken

EVERY: Final = 1000
"""After so many lines a step of work signs at its end, besides every lock and close."""
CHECKPOINTS: Final = Table(
    "journal_checkpoint",
    SQLModel.metadata,
    Column("number", Integer, primary_key=True),
    Column("line", Integer, nullable=False),
    Column("chain", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("signature", Text, nullable=False),
    CheckConstraint("length(signature) = 64", name="signature_whole"),
    sqlite_autoincrement=True,
)
TRIGGERS: Final = (
    "CREATE TRIGGER journal_checkpoint_stays BEFORE UPDATE ON journal_checkpoint"
    " BEGIN SELECT RAISE(ABORT, 'journal'); END",
    "CREATE TRIGGER journal_checkpoint_is_kept BEFORE DELETE ON journal_checkpoint"
    " BEGIN SELECT RAISE(ABORT, 'journal'); END",
)


@dataclass(frozen=True, slots=True)
class Seal:
    """What signs: a key of the vault, and the count of master keys that it is a child of."""

    key: bytes = field(repr=False)
    generation: int


def sign(connection: Connection, seal: Seal) -> None:
    """Sign the end of the journal, unless it is signed already with this key."""
    end = connection.exec_driver_sql("SELECT seq, chain FROM journal_line ORDER BY seq DESC LIMIT 1").first()
    last = _last(connection)
    if end is None or (last is not None and (last.line, last.generation) == (end.seq, seal.generation)):
        return
    at = ids.now().astimezone(UTC).isoformat(timespec="milliseconds")
    before = last.signature if last is not None else ""
    signature = _signature(seal.key, before, end.seq, end.chain, at, seal.generation)
    made = {"line": end.seq, "chain": end.chain, "at": at, "generation": seal.generation, "signature": signature}
    with writes_allowed(connection):
        connection.execute(insert(CHECKPOINTS).values(**made))


def sign_when_due(connection: Connection, seal: Seal) -> None:
    """Sign where many lines were written since the last checkpoint."""
    if (connection.exec_driver_sql(_NOT_SIGNED).scalar() or 0) >= EVERY:
        sign(connection, seal)


def signed_with(connection: Connection, seal: Seal) -> bool:
    """Say whether the newest checkpoint is of the present master key."""
    last = _last(connection)
    return last is not None and last.generation == seal.generation


def verify(connection: Connection, seal: Seal | None) -> list[Broken]:
    """Walk the journal and its checkpoints, and return every place that is not as it was written.

    Without a seal only the chain itself is verified.
    """
    broken = journal.verify(connection)
    if seal is not None:
        broken += _broken_checkpoints(connection, seal)
    return sorted(broken, key=lambda one: one.seq)


def _broken_checkpoints(connection: Connection, seal: Seal) -> Iterator[Broken]:
    rows = connection.execute(select(CHECKPOINTS).order_by(CHECKPOINTS.c.number)).all()
    ends = {row.line for row in rows}
    asked = select(journal.LINES.c.seq, journal.LINES.c.chain).where(
        journal.LINES.c.seq.in_(select(CHECKPOINTS.c.line))
    )
    chains = {row.seq: row.chain for row in connection.execute(asked)} if ends else {}
    last_line = connection.exec_driver_sql("SELECT max(seq) FROM journal_line").scalar() or 0
    before, expected, vouched = "", 1, False
    for row in rows:
        if row.number != expected:
            yield Broken(row.line, "a checkpoint before this line is missing")
        genuine = hmac.compare_digest(
            row.signature, _signature(seal.key, before, row.line, row.chain, row.at, row.generation)
        )
        # What an earlier master key signed is vouched for by the first checkpoint of the present one.
        earlier = not vouched and 1 <= row.generation < seal.generation
        vouched = vouched or genuine
        if not genuine and not earlier and row.number == expected:
            yield Broken(row.line, "the signature of the checkpoint is not genuine")
        elif row.line > last_line:
            yield Broken(last_line + 1, f"missing up to line {row.line}, which a checkpoint has signed")
        elif chains.get(row.line) != row.chain:
            yield Broken(row.line, "not the line that the checkpoint has signed")
        before, expected = row.signature, row.number + 1
    given = (
        connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'journal_checkpoint'").scalar() or 0
    )
    if given >= expected or (not rows and last_line > 2 * EVERY):
        yield Broken(last_line, "the last checkpoint is missing")
    elif rows and not vouched:
        yield Broken(last_line, "no checkpoint of the present key vouches for the journal")


# The driver's own form, because it is asked at every save.
_NOT_SIGNED: Final = (
    "SELECT (SELECT max(seq) FROM journal_line)"
    " - coalesce((SELECT line FROM journal_checkpoint ORDER BY number DESC LIMIT 1), 0)"
)


def _last(connection: Connection) -> Any:  # noqa: ANN401  (a row)
    return connection.execute(select(CHECKPOINTS).order_by(CHECKPOINTS.c.number.desc()).limit(1)).first()


def _signature(key: bytes, before: str, line: int, chain: str, at: str, generation: int) -> str:
    told = json.dumps(["checkpoint", before, line, chain, at, generation])
    return hmac.new(key, told.encode(), hashlib.sha256).hexdigest()
