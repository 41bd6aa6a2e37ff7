"""One step of work: everything of it is saved and journalled, or nothing is."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Final, Self
from uuid import UUID

from sqlalchemy import event, inspect
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import UOWTransaction
from sqlmodel import Session

from casetracker.casework import ids
from casetracker.casework.cases import case_of
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.office import Draft
from casetracker.casework.record import Record
from casetracker.casework.taking_back import require_removable
from casetracker.storage import checkpoints, disposal, journal, references, search
from casetracker.storage.connection import require_sound, writes_allowed
from casetracker.storage.database import Database
from casetracker.storage.disposal import Destroyed
from casetracker.storage.errors import DatabaseDamaged, WroteRoundTheJournal
from casetracker.storage.stores import Stores

NOT_JOURNALLED: Final = (Draft,)
"""What is typed and not saved yet is no history."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What one step of work changed, for every open view to look at."""

    action: str = ""
    records: frozenset[UUID] = frozenset()
    cases: frozenset[UUID] = frozenset()
    kinds: frozenset[str] = frozenset()
    work: UUID | None = None
    """The step itself, by which it can be taken back."""

    def __bool__(self) -> bool:
        return bool(self.records)


@dataclass(slots=True)
class _Seen:
    records: set[UUID] = field(default_factory=set)
    cases: set[UUID] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)


class _JournalledSession(Session):
    """Writes in its flush, which the journal sees, and nowhere else."""

    def flush(self, objects: Sequence[Any] | None = None) -> None:
        if self.new or self.deleted or self.dirty:
            with writes_allowed(self.connection()):
                super().flush(objects)


class UnitOfWork(Stores):
    """A writing step under a name that the history shows. Leaving it without `commit` takes everything back."""

    def __init__(self, database: Database, *, action: str, who: str, laptop: str, reason: str = "") -> None:
        self._database = database
        self.action, self.who, self.laptop, self.reason = action, who, laptop, reason
        self.id = ids.new_id()
        self._seen = _Seen()
        self._found_anew = search.Outdated()
        self._leaving: set[UUID] = set()
        self._noted: list[journal.Change] = []
        self._wrote_lines = self._gave_reason = False
        session = _JournalledSession(database.writer, expire_on_commit=False, close_resets_only=False)
        event.listen(session, "before_flush", self._enter_into_journal)
        event.listen(session, "before_commit", self._complete)
        super().__init__(session)

    def __enter__(self) -> Self:
        """Wait for the writer's place. Raises `RuntimeError` inside another step, which would wait for itself."""
        self._database.take_place(self)
        return self

    def add(self, *records: Record) -> None:
        """Take new records into this step, in any order; what points at nothing is refused at the commit."""
        self.session.add_all(records)
        self.session.flush()

    def add_all(self, records: Iterable[Record]) -> None:
        """Take many new records into this step."""
        self.add(*records)

    def remove(self, *records: Record) -> None:
        """Remove records that were entered by mistake. Nothing goes with them that is not named.

        Raises the sentence of a kind that stays (`taking_back.NEVER_REMOVED`), `StillPointedAt` or `RestsOnPaper`.
        """
        # What was changed before in this step is written first, so that the history holds what really goes.
        self.session.flush()
        leaving = {record.id for record in records}
        for record in records:
            require_removable(record)
            references.require_free(self.session, record, leaving)
        self._leaving |= leaving
        for record in records:
            self.session.delete(record)
        self.session.flush()

    def dispose(self, case_id: UUID) -> Destroyed:
        """Destroy everything of a case for good; the one way past the journal, which keeps its lines without values."""
        destroyed = disposal.destroy(self.session, case_id)
        self._seen.cases.add(case_id)
        self._seen.kinds |= destroyed.kinds.keys()
        return destroyed

    def remove_draft(self, draft: Draft) -> None:
        """Drop what was typed, once it is saved or thrown away; the history never held it."""
        self.session.delete(draft)

    def note(self, kind: str, record_id: UUID, case_id: UUID | None = None, detail: str = "") -> None:
        """Enter an event that changes no field, such as a reading or a print, into the journal."""
        self._noted.append(journal.Change(kind, record_id, case_id, new=detail or None))

    def commit(self) -> Changes:
        """Save the step. Raises the storage errors that a person can mend; then nothing of it is saved.

        Work may go on afterwards, as a further step under the same name.
        """
        self.session.commit()
        seen, self._seen = self._seen, _Seen()
        return Changes(self.action, frozenset(seen.records), frozenset(seen.cases), frozenset(seen.kinds), self.id)

    def busy(self) -> bool:
        """Say whether something of this step is not committed yet."""
        return self.session.in_transaction()

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        try:
            _require_sound(self.session, error)
            self.session.rollback()
        finally:
            try:
                self.session.close()
            finally:
                self._database.leave_place(self)

    def _enter_into_journal(self, session: Session, _flush: UOWTransaction, _instances: Sequence[Any] | None) -> None:
        changes: list[journal.Change] = []
        for record in session.new:
            # Once more as a whole: not every way to build a record passes its guard.
            record.change()
            changes += self._changes(record, _beginnings(record))
        for record in session.dirty:
            if session.is_modified(record):
                record.change(changed_at=ids.now())
                changes += self._changes(record, _history(record))
        for record in session.deleted:
            if not isinstance(record, NOT_JOURNALLED):
                if record.id not in self._leaving:
                    raise WroteRoundTheJournal
                changes += self._changes(record, _endings(record))
        self._write(changes)

    def _changes(self, record: Any, history: Iterable[tuple[str, Any, Any]]) -> list[journal.Change]:  # noqa: ANN401  (any kind of record)
        self._seen.records.add(record.id)
        self._seen.kinds.add(str(record.__tablename__))
        case_id = case_of(record)
        if case_id:
            self._seen.cases.add(case_id)
        if isinstance(record, NOT_JOURNALLED):
            return []
        changes = list(journal.changes_of(record, history))
        if record in self.session.new and not changes:
            # What says nothing about itself is there all the same.
            changes = [journal.Change(record.subject, record.id, case_id, "created_at", None, record.created_at)]
        if record in self.session.deleted:
            changes += [
                journal.Change(record.subject, record.id, case_id, stamp, getattr(record, stamp))
                for stamp in journal.STAMPS
            ]
        self._found_anew.note(changes)
        return changes

    def _complete(self, session: Session) -> None:
        """Write what stands in the transaction once: notes, and the cases that are found by something else now."""
        session.flush()
        if self._noted or self._found_anew:
            with writes_allowed(session.connection()):
                self._write(self._noted)
                search.index(session, self._found_anew.cases(session))
            self._noted, self._found_anew = [], search.Outdated()
        if self._wrote_lines and self._database.seal is not None:
            checkpoints.sign_when_due(session.connection(), self._database.seal)
        self._wrote_lines = False
        # Nothing is saved that rests on a page which was not read as it was written.
        require_sound(session.connection())

    def _write(self, changes: list[journal.Change]) -> None:
        if changes:
            self._wrote_lines = True
            if self.reason and not self._gave_reason:
                self._gave_reason = True
                case_id = next((one.case_id for one in changes if one.case_id), None)
                changes = [journal.Change(journal.REASON, self.id, case_id, new=self.reason), *changes]
            journal.write(
                self.session.connection(),
                changes,
                work=self.id,
                who=self.who,
                laptop=self.laptop,
                action=self.action,
            )


class Reading(Stores):
    """A look at the records: sees one state of the database, writes nothing.

    Leaving it raises `DatabaseDamaged` where a page was read that is not as it was written.
    """

    def __init__(self, database: Database) -> None:
        super().__init__(Session(database.reader, expire_on_commit=False, autoflush=False))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        try:
            _require_sound(self.session, error)
        finally:
            self.session.close()


def _require_sound(session: Session, error: BaseException | None) -> None:
    """Raise `DatabaseDamaged` in place of whatever a page that was not read as it was written has led to."""
    if not isinstance(error, Exception | None) or not session.in_transaction():
        return
    try:
        connection = session.connection()
    except SQLAlchemyError:
        # A step that has failed already is taken back.
        return
    # What has found its own sentence keeps it; the connection is given up all the same.
    with suppress(DatabaseDamaged) if isinstance(error, ForTheCaseworker) else nullcontext():
        require_sound(connection)


def _fields(record: Record) -> list[str]:
    return list(type(record).model_fields)


def _beginnings(record: Record) -> Iterator[tuple[str, Any, Any]]:
    """Give the fields that a new record fills in; an empty text, an unticked box and no terms say nothing."""
    for name in _fields(record):
        value = getattr(record, name)
        if value is not False and value not in ("", ()):
            yield name, None, value


def _endings(record: Record) -> Iterator[tuple[str, Any, Any]]:
    """Give what a record held when it is removed; with it and the stamps it can come back as it was."""
    return ((name, value, None) for name, _, value in _beginnings(record))


def _history(record: Record) -> Iterator[tuple[str, Any, Any]]:
    """Give the fields that changed, before and after.

    Raises `WroteRoundTheJournal` where the former value is unknown, and for a change of what makes the record itself.
    """
    state = inspect(record)
    for name in _fields(record):
        past = state.attrs[name].history
        if past.has_changes():
            if not past.deleted or name in ("id", "created_at"):
                raise WroteRoundTheJournal
            yield name, past.deleted[0], past.added[0] if past.added else None
