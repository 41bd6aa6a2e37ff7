"""One open vault database: a writer, readers, and the checks of a damaged file."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine

from casetracker.casework.errors import ForTheCaseworker
from casetracker.storage import checkpoints, migrations, search
from casetracker.storage import connection as opening
from casetracker.storage.errors import DatabaseDamaged, UpgradeNeedsWriting, known_error


@dataclass(frozen=True, slots=True)
class Health:
    """What a check found to be damaged.

    Pages whose seal is broken, rows out of order, lines of the journal that do not verify, documents without a file.
    """

    broken_pages: tuple[str, ...]
    structure: tuple[str, ...]
    journal: tuple[str, ...]
    attachments: tuple[str, ...] = ()
    unreadable: tuple[tuple[str, int], ...] = ()
    """Tables of a damaged database, and how many of their rows cannot be read; for which it is unknown it is 0."""

    @property
    def whole(self) -> bool:
        return not (self.broken_pages or self.structure or self.journal or self.attachments)


class Step(Protocol):
    """Something that takes the writer's place for a while."""

    def busy(self) -> bool: ...


class Database:
    """The engines over one file. Made by `create` or `open_database`, ended by `close`."""

    def __init__(self, path: Path, key: bytes, refusal: type[ForTheCaseworker] | None = None) -> None:
        """Hold the engines. `refusal` is why nothing can be written: then every step of work is refused with it."""
        self.path = path
        self.refusal = refusal
        self._key = key
        self.writer: Engine = opening.engine_for(self._connect, writes=True)
        self.reader: Engine = opening.engine_for(self._connect)
        self.seal: checkpoints.Seal | None = None
        """What signs the journal; set by whoever opened the vault."""
        # SQLite takes one writer; waiting here is fair and silent, waiting in SQLite ends in "busy".
        self._place = threading.RLock()
        self._steps: list[Step] = []

    def _connect(self) -> driver.Connection:
        return opening.connect(self.path, self._key, reads_only=self.refusal is not None)

    def take_place(self, step: Step) -> None:
        """Wait until no other thread writes.

        Raises `RuntimeError` where this thread has a step open itself, and the refusal of a database that is only read.
        """
        self._require_writable()
        self._place.acquire()
        try:
            # The refusal may have come while this thread waited.
            self._require_writable()
        except BaseException:
            self._place.release()
            raise
        if any(one.busy() for one in self._steps):
            self._place.release()
            raise RuntimeError("a step of work was begun inside another that is not committed")
        self._steps.append(step)

    def _require_writable(self) -> None:
        if self.refusal is not None:
            raise self.refusal

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """Keep every other thread from writing for a while; searching and reading go on."""
        with self._place:
            if any(one.busy() for one in self._steps):
                raise RuntimeError("a step of work is not committed")
            yield

    def leave_place(self, step: Step) -> None:
        self._steps.remove(step)
        self._place.release()

    def require_tables(self) -> None:
        """Raise `DatabaseDamaged` for a database of ours that was never finished or has lost its tables."""
        with self.reader.connect() as connection:
            if migrations.current(connection) is None:
                raise DatabaseDamaged

    def is_behind(self) -> bool:
        """Say whether the schema is of an earlier version. Raises `SchemaTooNew` for one of a later version."""
        with self.reader.connect() as connection:
            return migrations.check(connection)

    def upgrade(self) -> None:
        """Bring the schema to the newest version. Raises `SchemaTooNew` and leaves the file as it is."""
        if self.is_behind():
            engine = opening.engine_for(
                lambda: opening.connect(self.path, self._key, foreign_keys=False), guarded=False, writes=True
            )
            try:
                migrations.upgrade(engine)
            finally:
                engine.dispose()

    def tend_search(self) -> bool:
        """Do one short step of what the search puts off, and say whether there may be more; a save waits for no more.

        Raises the storage errors that a person can mend; then nothing of the step is done.
        """
        if self.refusal is not None:
            return False
        with self.standing_still(), self.writer.begin() as connection, opening.writes_allowed(connection):
            more = search.tend(connection)
            opening.require_sound(connection)
        return more

    def check(self) -> Health:
        """Verify every page's seal, the structure of the tables and the chain of the journal."""
        with self.raw(looks_for_damage=True) as raw:
            pages = _rows(raw, "PRAGMA cipher_integrity_check")
            structure = [row for row in _rows(raw, "PRAGMA quick_check") if row != "ok"]
            structure += [f"foreign key in {row}" for row in _rows(raw, "PRAGMA foreign_key_check")]
        faults: list[str] = []
        if not pages and not structure:
            with self.reader.connect() as connection:
                faults = [f"line {one.seq}: {one.fault}" for one in checkpoints.verify(connection, self.seal)]
        return Health(tuple(pages), tuple(structure), tuple(faults))

    def sign_journal(self) -> None:
        """Sign the journal as it stands, where the keys for it are there."""
        if self.seal is not None and self.refusal is None:
            with self._place, self.writer.begin() as connection:
                checkpoints.sign(connection, self.seal)

    def checkpoint(self, *, waits: bool = True) -> bool:
        """Move the write-ahead log into the database file; say whether all of it went, which a reader can hold up.

        One that `waits` gives a reader some seconds to end; nobody can save meanwhile.
        """
        if self.refusal is not None:
            return False
        with self._place, self.raw() as raw:
            if not waits:
                raw.execute("PRAGMA busy_timeout=0")
            held_up, *_ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not held_up

    def purge(self) -> bool:
        """Write the file anew without what was deleted, and empty the log; say whether all of it went.

        Deleted rows are overwritten with zeros at once, but what a page was rearranged from may still stand in it.
        Raises `StorageFull` where the disk has no room for the file once more; then everything is as it was.
        """
        if self.refusal is not None:
            return False
        with self._place, self.raw() as raw:
            raw.execute("INSERT INTO search_words(search_words) VALUES('optimize')")
            raw.execute("VACUUM")
        return self.checkpoint()

    def close(self) -> None:
        """Empty the write-ahead log and let go of every connection.

        A full or vanished disk is no reason to stay open: what could not be moved stands in the log, and the next
        opening takes it in.
        """
        self.let_go()
        with suppress(ForTheCaseworker):
            self.checkpoint()

    def let_go(self) -> None:
        """Close the connections that nobody uses at this moment."""
        self.reader.dispose()
        self.writer.dispose()

    @contextmanager
    def raw(
        self, path: Path | None = None, key: bytes | None = None, *, looks_for_damage: bool = False
    ) -> Iterator[Any]:
        """Open a connection of the engine's own to the database, or to another file under the same or another key.

        Leaving it raises `DatabaseDamaged` where a page was not read as it was written, save for one that looks for it.
        """
        connection = self._connect() if path is None else opening.connect(path, key or self._key)
        try:
            yield connection
            if not looks_for_damage:
                _require_sound(connection)
        except driver.DatabaseError as refused:
            if not opening.is_sound(connection):
                raise DatabaseDamaged from None
            raise known_error(getattr(refused, "sqlite_errorcode", None)) or refused from None
        finally:
            connection.close()


def create(path: Path, key: bytes) -> Database:
    """Make the database of a new vault. Raises `StorageReadOnly`, `StorageFull`; nothing half-made stays behind."""
    opening.create(path, key)
    database = Database(path, key)
    try:
        database.upgrade()
    except BaseException:
        database.let_go()
        opening.remove(path)
        raise
    return database


def open_database(
    path: Path, key: bytes, before_upgrade: Callable[[Database], None] = lambda _database: None
) -> Database:
    """Open the database of a vault and bring it to the newest schema.

    `before_upgrade` is called only where the schema is behind; what it raises leaves the file as it is.

    Raises `DatabaseMissing`, `DatabaseEmpty`, `DatabaseDamaged`, `SchemaTooNew`, `StorageReadOnly`, `StorageFull` or
    `EngineUnfit`.
    """
    database = Database(path, key)
    try:
        database.require_tables()
        if database.is_behind():
            before_upgrade(database)
            database.upgrade()
    except BaseException:
        database.let_go()
        raise
    return database


def open_for_reading(path: Path, key: bytes, refusal: type[ForTheCaseworker]) -> Database:
    """Open the database of a vault on a disk that is full or write-protected; every step of work raises `refusal`.

    Raises `UpgradeNeedsWriting` for an older schema, `LogNeedsWriting`, and what `open_database` raises.
    """
    database = Database(path, key, refusal)
    try:
        database.require_tables()
        behind = database.is_behind()
    except BaseException:
        database.let_go()
        raise
    if behind:
        database.let_go()
        raise UpgradeNeedsWriting
    return database


def _require_sound(raw: Any) -> None:  # noqa: ANN401  (the driver is untyped)
    if not opening.is_sound(raw):
        raise DatabaseDamaged


def _rows(raw: Any, pragma: str) -> list[str]:  # noqa: ANN401  (the driver is untyped)
    try:
        return [" ".join(str(part) for part in row) for row in raw.execute(pragma).fetchall()]
    except driver.DatabaseError as refused:
        return [type(refused).__name__]
