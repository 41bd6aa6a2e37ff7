"""Lawful disposal: everything of one case is destroyed, and only the chain of the history and a tombstone stay.

What belongs to a case is found by the references that the tables declare, so that a later kind of record is found
too. The lines of the history stay with their digests; each digest was salted, and the salt goes with the value, so
that nobody can try out names against it.
"""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Column, Connection, Table, delete, or_, select
from sqlmodel import Session, col
from sqlmodel import select as select_records

from casetracker.casework.attachments import Attachment
from casetracker.casework.cases import Case
from casetracker.casework.disposal import Disposal
from casetracker.casework.enquirers import Enquirer
from casetracker.casework.people import Relative
from casetracker.casework.record import Record
from casetracker.storage import journal, references, schema, search
from casetracker.storage.connection import writes_allowed
from casetracker.storage.journal import LINES, VALUES
from casetracker.storage.lookups import AT_ONCE

_KEEPS_PAPERS: Final = "frozen_paper_is_kept"
"""The trigger that no other step may pass."""

Ids = set[UUID]


@dataclass(frozen=True, slots=True)
class Destroyed:
    """What was destroyed: how many records of each kind, and the files of documents that nothing names any more."""

    kinds: dict[str, int]
    files: frozenset[str]


def destroy(session: Session, case_id: UUID) -> Destroyed:
    """Destroy the records, the values of the history, the search entry and the papers of a case, in this step.

    Records of other cases that point at one of these point at nothing afterwards; that is a change like any other.
    """
    connection = session.connection()
    doomed, loose = _belonging(connection, case_id)
    files = _files(connection, case_id, doomed)
    for record, column in _records(session, loose):
        record.change(**{column: None})
    session.flush()
    # What is destroyed must not be held, and perhaps written again, by the session.
    session.expunge_all()
    with writes_allowed(connection):
        _destroy_values(connection, case_id, {one for ids in doomed.values() for one in ids})
        with _papers_unguarded(connection):
            for table in reversed(schema.tables()):
                for some in _by_hundreds(doomed.get(table.name, ())):
                    connection.execute(delete(table).where(table.c.id.in_(some)))
        search.index(session, {case_id})
    named = _named_still(connection, files)
    return Destroyed({name: len(ids) for name, ids in doomed.items() if ids}, frozenset(files - named))


def reasons_in_lines(connection: Connection, case_id: UUID) -> int:
    """Count the lines of a case in which an earlier version wrote a reason: the chain holds them, so they stay."""
    found = connection.execute(select(LINES.c.seq).where(LINES.c.case_id == case_id.hex, LINES.c.reason != ""))
    return len(found.all())


def tombstones(session: Session) -> list[Disposal]:
    """Return what is left of cases that were disposed of, the newest first."""
    return list(session.exec(select_records(Disposal).order_by(col(Disposal.id).desc())))


def _belonging(connection: Connection, case_id: UUID) -> tuple[dict[str, Ids], list[tuple[str, str, UUID]]]:
    """Return the ids of a case's records by table, and what elsewhere must let go: table, column and id."""
    doomed: dict[str, Ids] = {Case.subject: {case_id}}
    loose: set[tuple[str, str, UUID]] = set()
    waiting: list[tuple[str, Ids]] = [(Case.subject, {case_id})]
    while waiting:
        subject, ids = waiting.pop()
        for table, column in references.pointing_at(subject):
            new: Ids = set()
            for one, of in _pointing(connection, table, column, ids):
                if _goes(table, column, of, case_id):
                    new.add(one)
                else:
                    loose.add((table.name, column.name, one))
            new -= doomed.setdefault(table.name, set())
            doomed[table.name] |= new
            if new:
                waiting.append((table.name, new))
    doomed[Enquirer.subject] = _enquirers_alone(connection, doomed.get(Relative.subject, set()))
    return doomed, [one for one in loose if one[2] not in doomed.get(one[0], ())]


def _goes(table: Table, column: "Column[Any]", of: UUID | None, case_id: UUID) -> bool:
    """Say whether a record that points at one of the case's goes with it: it is the case's own, or cannot let go."""
    if not column.nullable:
        return True
    return "case_id" in table.c and (of is None or of == case_id)


def _pointing(
    connection: Connection, table: Table, column: "Column[Any]", ids: Collection[UUID]
) -> Iterator[tuple[UUID, UUID | None]]:
    """Yield the records of a table that point at one of `ids`, each with its case where it can have one."""
    case = table.c.case_id if "case_id" in table.c else None
    for some in _by_hundreds(ids):
        for row in connection.execute(select(table).where(column.in_(some))).mappings():
            yield row["id"], None if case is None else row["case_id"]


def _enquirers_alone(connection: Connection, relatives: Ids) -> Ids:
    """Return the enquirers that stand in no other case."""
    relative: Table = Relative.__table__  # type: ignore[attr-defined]  # every kind of record has one
    found: Ids = set()
    for some in _by_hundreds(relatives):
        asked = select(relative.c.enquirer_id).where(relative.c.id.in_(some), relative.c.enquirer_id.is_not(None))
        found |= set(connection.execute(asked).scalars())
    for one in list(found):
        standing = connection.execute(select(relative.c.id).where(relative.c.enquirer_id == one)).scalars()
        if set(standing) - relatives:
            found.discard(one)
    return found


def _records(session: Session, loose: Iterable[tuple[str, str, UUID]]) -> Iterator[tuple[Record, str]]:
    kinds = {kind.subject: kind for kind in schema.record_kinds()}
    for subject, column, record_id in loose:
        record = session.get(kinds[subject], record_id)
        if record is not None:
            yield record, column


def _files(connection: Connection, case_id: UUID, doomed: dict[str, Ids]) -> set[str]:
    """Return the files of the case's documents, of those that were removed from it before too."""
    table: Table = Attachment.__table__  # type: ignore[attr-defined]  # every kind of record has one
    found: set[str] = set()
    for some in _by_hundreds(doomed.get(table.name, ())):
        found |= set(connection.execute(select(table.c.sealed_name).where(table.c.id.in_(some))).scalars())
    written = (
        select(VALUES.c.old, VALUES.c.new)
        .join(LINES, LINES.c.seq == VALUES.c.seq)
        .where(LINES.c.case_id == case_id.hex, LINES.c.record_kind == table.name, LINES.c.field == "sealed_name")
    )
    return found | {name for row in connection.execute(written) for name in row if name}


def _named_still(connection: Connection, files: set[str]) -> set[str]:
    """Return the files that documents of other cases name: the same content is kept once."""
    table: Table = Attachment.__table__  # type: ignore[attr-defined]  # every kind of record has one
    named: set[str] = set()
    wanted = iter(sorted(files))
    while some := list(islice(wanted, AT_ONCE)):
        named |= set(connection.execute(select(table.c.sealed_name).where(table.c.sealed_name.in_(some))).scalars())
    return named


def _destroy_values(connection: Connection, case_id: UUID, ids: Ids) -> None:
    """Destroy every value that the history holds of the case: of lines and records, and the reasons of its steps."""
    of_case = select(LINES.c.seq).where(LINES.c.case_id == case_id.hex)
    steps = select(LINES.c.work).where(LINES.c.case_id == case_id.hex).distinct()
    reasons = select(LINES.c.seq).where(LINES.c.record_kind == journal.REASON, LINES.c.record_id.in_(steps))
    connection.execute(delete(VALUES).where(or_(VALUES.c.seq.in_(of_case), VALUES.c.seq.in_(reasons))))
    for some in _by_hundreds(ids):
        of_records = select(LINES.c.seq).where(LINES.c.record_id.in_([one.hex for one in some]))
        connection.execute(delete(VALUES).where(VALUES.c.seq.in_(of_records)))


@contextmanager
def _papers_unguarded(connection: Connection) -> Iterator[None]:
    """Let frozen papers be deleted inside; the trigger that forbids it stands again when the transaction ends.

    Where anything fails, the transaction is taken back, and the trigger with it was never gone.
    """
    connection.exec_driver_sql(f"DROP TRIGGER {_KEEPS_PAPERS}")
    yield
    connection.exec_driver_sql(next(one for one in journal.TRIGGERS if f" {_KEEPS_PAPERS} " in one))


def _by_hundreds(ids: Iterable[UUID]) -> Iterator[list[UUID]]:
    wanted = iter(ids)
    while some := list(islice(wanted, AT_ONCE)):
        yield some
