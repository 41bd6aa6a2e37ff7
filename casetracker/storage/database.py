"""One open vault database: a writer, readers, and the checks of a damaged file."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine

from casetracker.storage import connection as opening
from casetracker.storage import journal, migrations
from casetracker.storage.errors import DatabaseDamaged, known_error


@dataclass(frozen=True, slots=True)
class Health:
    """What `check` found: pages whose seal is broken, rows out of order, lines of the journal that do not verify."""

    broken_pages: tuple[str, ...]
    structure: tuple[str, ...]
    journal: tuple[str, ...]

    @property
    def whole(self) -> bool:
        return not (self.broken_pages or self.structure or self.journal)


class Database:
    """The engines over one file. Made by `create` or `open_database`, ended by `close`."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = path
        self._key = key
        self.writer: Engine = opening.engine_for(self._connect, begin="BEGIN IMMEDIATE")
        self.reader: Engine = opening.engine_for(self._read, begin="BEGIN")
        # SQLite takes one writer; waiting here is fair and silent, waiting in SQLite ends in "busy".
        self.writing = threading.RLock()

    def _connect(self) -> driver.Connection:
        return opening.connect(self.path, self._key)

    def _read(self) -> driver.Connection:
        connection = opening.connect(self.path, self._key)
        connection.execute("PRAGMA query_only=ON")
        return connection

    def require_tables(self) -> None:
        """Raise `DatabaseDamaged` for a database of ours that was never finished or has lost its tables."""
        with self.reader.connect() as connection:
            if migrations.current(connection) is None:
                raise DatabaseDamaged

    def upgrade(self) -> None:
        """Bring the schema to the newest version. Raises `SchemaTooNew` and leaves the file as it is."""
        with self.reader.connect() as connection:
            behind = migrations.check(connection)
        if behind:
            engine = opening.engine_for(
                lambda: opening.connect(self.path, self._key, foreign_keys=False),
                begin="BEGIN IMMEDIATE",
                guarded=False,
            )
            try:
                migrations.upgrade(engine)
            finally:
                engine.dispose()

    def check(self) -> Health:
        """Verify every page's seal, the structure of the tables and the chain of the journal."""
        with self._raw() as raw:
            pages = _rows(raw, "PRAGMA cipher_integrity_check")
            structure = [row for row in _rows(raw, "PRAGMA quick_check") if row != "ok"]
            structure += [f"foreign key in {row}" for row in _rows(raw, "PRAGMA foreign_key_check")]
        faults: list[str] = []
        if not pages and not structure:
            with self.reader.connect() as connection:
                faults = [f"line {one.seq}: {one.fault}" for one in journal.verify(connection)]
        return Health(tuple(pages), tuple(structure), tuple(faults))

    def checkpoint(self) -> None:
        """Move everything from the write-ahead log into the database file."""
        with self.writing, self._raw() as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Empty the write-ahead log and let go of every connection."""
        try:
            self.checkpoint()
        finally:
            self.reader.dispose()
            self.writer.dispose()

    @contextmanager
    def _raw(self) -> Iterator[Any]:
        connection = opening.connect(self.path, self._key)
        try:
            yield connection
        except driver.DatabaseError as refused:
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
        database.reader.dispose()
        database.writer.dispose()
        for leftover in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
            leftover.unlink(missing_ok=True)
        raise
    return database


def open_database(path: Path, key: bytes) -> Database:
    """Open the database of a vault and bring it to the newest schema.

    Raises `DatabaseMissing`, `DatabaseEmpty`, `DatabaseDamaged`, `SchemaTooNew`, `StorageReadOnly` or `EngineUnfit`.
    """
    database = Database(path, key)
    try:
        database.require_tables()
        database.upgrade()
    except BaseException:
        database.reader.dispose()
        database.writer.dispose()
        raise
    return database


def _rows(raw: Any, pragma: str) -> list[str]:  # noqa: ANN401  (the driver is untyped)
    try:
        return [" ".join(str(part) for part in row) for row in raw.execute(pragma).fetchall()]
    except driver.DatabaseError as refused:
        return [type(refused).__name__]
