"""One step of work: everything of it is saved and journalled, or nothing is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from types import TracebackType
from typing import Any, Final, Self
from uuid import UUID

from sqlalchemy import event, inspect
from sqlalchemy.orm import UOWTransaction
from sqlmodel import Session

from casetracker.casework import ids
from casetracker.casework.cases import Case, case_of
from casetracker.casework.office import Draft
from casetracker.casework.people import PersonName
from casetracker.casework.record import Record
from casetracker.storage import journal, search
from casetracker.storage.connection import JOURNALLED
from casetracker.storage.database import Database
from casetracker.storage.errors import WroteRoundTheJournal
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

    def __bool__(self) -> bool:
        return bool(self.records)


@dataclass(slots=True)
class _Seen:
    records: set[UUID] = field(default_factory=set)
    cases: set[UUID] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    searched: set[UUID] = field(default_factory=set)


class UnitOfWork(Stores):
    """A writing step under a name that the history shows. Leaving it without `commit` takes everything back."""

    def __init__(self, database: Database, *, action: str, who: str, laptop: str, reason: str = "") -> None:
        self._database = database
        self.action, self.who, self.laptop, self.reason = action, who, laptop, reason
        self.id = ids.new_id()
        self._seen = _Seen()
        self._noted: list[journal.Change] = []
        session = Session(database.writer, expire_on_commit=False, autoflush=True)
        event.listen(session, "before_flush", self._enter_into_journal)
        event.listen(session, "after_flush_postexec", self._index_names)
        super().__init__(session)

    def __enter__(self) -> Self:
        self._database.writing.acquire()
        return self

    def add(self, *records: Record) -> None:
        """Take new records into this step, in the order given, so that what is pointed at is there first."""
        for record in records:
            self.session.add(record)
            self.session.flush()

    def add_all(self, records: Iterable[Record]) -> None:
        """Take many new records into this step at once, those of one kind together, in the order of the kinds."""
        for _, same in groupby(records, key=type):
            self.session.add_all(list(same))
            self.session.flush()

    def remove_draft(self, draft: Draft) -> None:
        """Drop what was typed, once it is saved or thrown away. Nothing else can be removed."""
        self.session.delete(draft)

    def note(self, kind: str, record_id: UUID, case_id: UUID | None = None, detail: str = "") -> None:
        """Enter an event that changes no field, such as a reading or a print, into the journal."""
        self._noted.append(journal.Change(kind, record_id, case_id, new=detail or None))

    def commit(self) -> Changes:
        """Save the step. Raises the storage errors that a person can mend; then nothing of it is saved."""
        self.session.flush()
        if self._noted:
            self._write(self._noted)
            self._noted = []
        self.session.commit()
        seen = self._seen
        return Changes(self.action, frozenset(seen.records), frozenset(seen.cases), frozenset(seen.kinds))

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        try:
            self.session.rollback()
            self.session.close()
        finally:
            self._database.writing.release()

    def _enter_into_journal(self, session: Session, _flush: UOWTransaction, _instances: Sequence[Any] | None) -> None:
        changes: list[journal.Change] = []
        for record in list(session.new):
            changes += self._changes(record, ((name, None, _blank(getattr(record, name))) for name in _fields(record)))
        for record in list(session.dirty):
            if session.is_modified(record):
                record.change(changed_at=ids.now())
                changes += self._changes(record, _history(record))
        for record in list(session.deleted):
            if not isinstance(record, NOT_JOURNALLED):
                raise WroteRoundTheJournal("DELETE")
        session.connection().info[JOURNALLED] = True
        self._write(changes)

    def _changes(self, record: Any, history: Iterator[tuple[str, Any, Any]]) -> list[journal.Change]:  # noqa: ANN401
        self._seen.records.add(record.id)
        self._seen.kinds.add(str(record.__tablename__))
        if case_id := case_of(record):
            self._seen.cases.add(case_id)
            if isinstance(record, Case | PersonName):
                self._seen.searched.add(case_id)
        return [] if isinstance(record, NOT_JOURNALLED) else list(journal.changes_of(record, history))

    def _write(self, changes: list[journal.Change]) -> None:
        connection = self.session.connection()
        allowed = connection.info.get(JOURNALLED, False)
        connection.info[JOURNALLED] = True
        try:
            journal.write(
                connection,
                changes,
                work=self.id,
                who=self.who,
                laptop=self.laptop,
                action=self.action,
                reason=self.reason,
            )
        finally:
            connection.info[JOURNALLED] = allowed

    def _index_names(self, session: Session, _flush: UOWTransaction) -> None:
        connection = session.connection()
        try:
            for case_id in self._seen.searched:
                names = self.people.names([case_id])
                case = self.cases.get(case_id)
                sought = [name for name in names if name.sought_person_id]
                search.index(connection, case_id, case.number, sought, names)
            self._seen.searched.clear()
        finally:
            connection.info.pop(JOURNALLED, None)


class Reading(Stores):
    """A look at the records: sees one state of the database, writes nothing."""

    def __init__(self, database: Database) -> None:
        super().__init__(Session(database.reader, expire_on_commit=False, autoflush=False))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.session.close()


def _fields(record: Record) -> list[str]:
    return list(type(record).model_fields)


def _blank(value: Any) -> Any:  # noqa: ANN401
    """Treat an empty text of a new record as nothing said."""
    return None if value in ("", (), False) else value


def _history(record: Record) -> Iterator[tuple[str, Any, Any]]:
    state = inspect(record)
    for name in _fields(record):
        past = state.attrs[name].history
        if past.has_changes():
            yield name, past.deleted[0] if past.deleted else None, past.added[0] if past.added else None
