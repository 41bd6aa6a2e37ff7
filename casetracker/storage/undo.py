"""Taking back a step of work by its name: what the journal says it did is done the other way round, as a new step.

Nothing is lost by it: the step, and the one that takes it back, both stay in the history. A step that takes back
another can be taken back too, which does the first one again.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, select
from sqlalchemy.exc import IntegrityError

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker, RefusedValue
from casetracker.casework.record import Record
from casetracker.casework.taking_back import Entry, refusal
from casetracker.storage import journal_text, references, schema
from casetracker.storage.journal import LINES, STAMPS, VALUES
from casetracker.storage.lookups import NothingFound
from casetracker.storage.unit_of_work import UnitOfWork

TAKEN_BACK: Final = "taken_back"
"""A line about a step: that this one takes it back."""
_CLOCKS_DIFFER: Final = timedelta(days=1)
CHANGED_SINCE: Final = QT_TRANSLATE_NOOP(
    "Errors", "this was changed since then; take back the later step first, or change it by hand"
)


class TakenBackAlready(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "This step was taken back already.")


class RemovedSince(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "A record that this step changed was removed since. Take back that removal first, then this step."
    )


class PlaceTaken(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Another record has taken the place of what this step would bring back. Remove or change that one first.",
    )


class ValuesDestroyed(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "A lawful disposal destroyed the values of this step.")


@dataclass(frozen=True, slots=True)
class _Line:
    seq: int
    action: str
    subject: str
    record_id: UUID
    case_id: UUID | None
    field: str
    old: str | None
    new: str | None


@dataclass(slots=True)
class _Told:
    """What a step did to one record: whether it was there before and after, and each field first and last."""

    kind: type[Record]
    record_id: UUID
    there_before: bool = True
    there_after: bool = True
    settled: bool = False
    """Whether it is known that the record was there before, because it began or ended in the step."""
    old: dict[str, str | None] = field(default_factory=dict)
    new: dict[str, str | None] = field(default_factory=dict)


def action_of(connection: Connection, step: UUID) -> str:
    """Return the name of a step. Raises `NothingFound`."""
    found = connection.execute(select(LINES.c.action).where(_of_step(connection, step)).limit(1)).scalar()
    if found is None:
        raise NothingFound
    return str(found)


def refusals_of_case(connection: Connection, case_id: UUID) -> dict[UUID, ForTheCaseworker | None]:
    """Say of every step of a case why it cannot be taken back, or None where nothing keeps it.

    Whether something was changed since is found out only when it is tried.
    """
    column = LINES.c
    rows = connection.execute(
        select(column.work, column.record_kind, column.field, VALUES.c.old, VALUES.c.new)
        .outerjoin(VALUES, VALUES.c.seq == column.seq)
        .where(column.case_id == case_id.hex)
    )
    entries: dict[UUID, list[Entry]] = {}
    for work, subject, name, old, new in rows:
        entries.setdefault(UUID(work), []).append(Entry(subject, name, old, new))
    undone = _undone(connection, case_id)
    return {work: TakenBackAlready() if work in undone else refusal(written) for work, written in entries.items()}


def refusal_of(connection: Connection, step: UUID) -> ForTheCaseworker | None:
    """Return why a step cannot be taken back; None where nothing keeps it. Raises `NothingFound`."""
    lines = list(_lines(connection, step))
    if not lines:
        raise NothingFound
    because = refusal(Entry(one.subject, one.field, one.old, one.new) for one in lines)
    return because or (TakenBackAlready() if _is_undone(connection, step) else None)


def take_back(work: UnitOfWork, step: UUID) -> list[Record]:
    """Do the other way round what `step` did, and return the records that came back.

    Raises the rules of `taking_back`, `TakenBackAlready`, `RemovedSince`, `PlaceTaken`, `ValuesDestroyed`, what
    `references` raises, or `RefusedValue` for a field that was changed since; then nothing may be committed.
    """
    connection = work.session.connection()
    because = refusal_of(connection, step)
    if because is not None:
        raise because
    lines = list(_lines(connection, step))
    told = _told(one for one in lines if one.field)
    try:
        back = _apply(work, told)
    except IntegrityError:
        raise PlaceTaken from None
    cases = {one.case_id for one in lines if one.case_id}
    work.note(TAKEN_BACK, step, cases.pop() if len(cases) == 1 else None)
    return back


def _apply(work: UnitOfWork, told: list[_Told]) -> list[Record]:
    session = work.session
    made = [_unchanged(work, one) for one in told if not one.there_before and one.there_after]
    changed = [(_unchanged(work, one), one) for one in told if one.there_before and one.there_after]
    # What was changed goes back first: it may point at what the step made.
    for record, one in changed:
        record.change(**{name: journal_text.value_of(one.kind, name, old) for name, old in one.old.items()})
    session.flush()
    if made:
        work.remove(*made)
    back = [_restored(one) for one in told if one.there_before and not one.there_after]
    if back:
        work.add(*back)
    for record in (*back, *(record for record, _ in changed)):
        references.require_targets(session, record)
    return back


def _unchanged(work: UnitOfWork, told: _Told) -> Record:
    """Return the record as the step left it. Raises `RemovedSince`, or `RefusedValue` naming what changed since."""
    record = work.session.get(told.kind, told.record_id)
    if record is None:
        raise RemovedSince
    for name in told.kind.model_fields:
        if name in told.new:
            same = journal_text.holds(told.kind, name, getattr(record, name), told.new[name])
        elif name == "id" or name in STAMPS or told.there_before:
            same = True
        else:
            # A field without a line is empty, or newer than the step and as the program filled it in.
            usual = told.kind.model_fields[name].default
            same = getattr(record, name) in (journal_text.empty(told.kind, name), usual)
        if not same:
            raise RefusedValue(name, CHANGED_SINCE)
    return record


def _restored(told: _Told) -> Record:
    values = {name: journal_text.value_of(told.kind, name, old) for name, old in told.old.items()}
    for name in told.kind.model_fields:
        if name != "id" and name not in values:
            values[name] = journal_text.empty(told.kind, name)
    return told.kind(id=told.record_id, **values)


def _told(lines: Iterable[_Line]) -> list[_Told]:
    """Gather the lines of a step by record."""
    kinds = {kind.subject: kind for kind in schema.record_kinds()}
    found: dict[UUID, _Told] = {}
    for line in lines:
        kind = kinds.get(line.subject)
        if kind is None:
            raise RefusedValue(line.field, journal_text.KEPT_OTHERWISE)
        begins = line.old is None and line.new is not None and journal_text.is_required(kind, line.field)
        ends = line.new is None and line.old is not None and journal_text.is_required(kind, line.field)
        one = found.setdefault(line.record_id, _Told(kind, line.record_id))
        if begins or ends:
            one.there_before = one.there_before if one.settled else ends
            one.settled, one.there_after = True, begins
        if line.field not in STAMPS or ends:
            one.old.setdefault(line.field, line.old)
            one.new[line.field] = line.new
    return list(found.values())


def _lines(connection: Connection, step: UUID) -> Iterator[_Line]:
    column = LINES.c
    rows = connection.execute(
        select(LINES, VALUES.c.salt, VALUES.c.old, VALUES.c.new)
        .outerjoin(VALUES, VALUES.c.seq == column.seq)
        .where(_of_step(connection, step))
        .order_by(column.seq)
    ).mappings()
    for row in rows:
        if row["salt"] is None:
            raise ValuesDestroyed
        yield _Line(
            row["seq"],
            row["action"],
            row["record_kind"],
            UUID(row["record_id"]),
            UUID(row["case_id"]) if row["case_id"] else None,
            row["field"],
            row["old"],
            row["new"],
        )


def _of_step(connection: Connection, step: UUID) -> ColumnElement[bool]:
    """Return the condition that finds the lines of a step.

    No index leads to a step by its id, but its id tells when it began, and one leads there. Only where the clock was
    set back meanwhile is every line looked at.
    """
    begun = datetime.fromtimestamp((step.int >> 80) / 1000, UTC) - _CLOCKS_DIFFER
    near = and_(LINES.c.at >= begun.isoformat(timespec="milliseconds"), LINES.c.work == step.hex)
    found = connection.execute(select(LINES.c.seq).where(near).limit(1)).first()
    return near if found is not None else LINES.c.work == step.hex


def _is_undone(connection: Connection, step: UUID) -> bool:
    asked = select(LINES.c.work).where(LINES.c.record_id == step.hex, LINES.c.record_kind == TAKEN_BACK)
    return any(not _is_undone(connection, UUID(by)) for by in connection.execute(asked).scalars())


def _undone(connection: Connection, case_id: UUID) -> set[UUID]:
    """Return the steps of a case that were taken back and not done again since."""
    rows = connection.execute(
        select(LINES.c.record_id, LINES.c.work)
        .where(LINES.c.case_id == case_id.hex, LINES.c.record_kind == TAKEN_BACK)
        .order_by(LINES.c.seq.desc())
    )
    undone: set[UUID] = set()
    for taken_back, by in rows:
        # The newest first: whether a step that takes back was itself taken back is known by then.
        if UUID(by) not in undone:
            undone.add(UUID(taken_back))
    return undone
