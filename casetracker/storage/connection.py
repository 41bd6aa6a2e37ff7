"""Opening the encrypted database: every answer of the engine is checked before a row is read.

The engine gets a raw key through `creator=`; a key never stands in a URL. A raw key of a wrong length would silently
be taken for a passphrase, an unknown PRAGMA is silently ignored, and a 0-byte file opens as an empty database:
therefore each of them is asserted.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.engine import ExceptionContext

from casetracker.storage.errors import (
    DatabaseDamaged,
    DatabaseEmpty,
    DatabaseMissing,
    EngineUnfit,
    StorageReadOnly,
    WroteRoundTheJournal,
    known_error,
)

APPLICATION_ID: Final = 0x4354524B
"""Marks our files: the letters CTRK."""
SQLITE_FLOOR: Final = (3, 51, 3)
"""From here on two connections that write and checkpoint at once no longer corrupt the file."""
KEY_BYTES: Final = 32
JOURNALLED: Final = "journalled"
"""Set in a connection's info while a flush that the journal has seen is running."""

_PRAGMAS: Final = (
    ("foreign_keys", "ON", 1),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("temp_store", "MEMORY", 2),
    ("secure_delete", "ON", 1),
    ("cache_size", "-65536", -65536),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("busy_timeout", "5000", 5000),
    ("journal_size_limit", "67108864", 67108864),
)
_READS_ONLY: Final = ("journal_mode",)


def connect(path: Path, key: bytes, *, writable: bool = True, foreign_keys: bool = True) -> driver.Connection:
    """Open one connection to an existing vault database and prove that it is what it should be.

    Raises `DatabaseMissing`, `DatabaseEmpty`, `DatabaseDamaged`, `StorageReadOnly` or `EngineUnfit`.
    """
    if not path.is_file():
        raise DatabaseMissing
    if path.stat().st_size == 0:
        raise DatabaseEmpty
    connection = _keyed(path, key, "rw" if writable else "ro")
    try:
        _prove(connection)
        _recognise(connection)
        _settle(connection, foreign_keys=foreign_keys, writable=writable)
    except driver.DatabaseError as refused:
        connection.close()
        raise known_error(getattr(refused, "sqlite_errorcode", None)) or refused from None
    except BaseException:
        connection.close()
        raise
    return connection


def create(path: Path, key: bytes) -> None:
    """Make a new, empty, encrypted database with our mark; its tables come from the migrations.

    Raises `FileExistsError` when there is a file already, `StorageReadOnly` when none can be made.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except PermissionError:
        raise StorageReadOnly from None
    connection = _keyed(path, key, "rw")
    try:
        _prove(connection)
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        _settle(connection, foreign_keys=True, writable=True)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except driver.DatabaseError as refused:
        raise known_error(getattr(refused, "sqlite_errorcode", None)) or refused from None
    finally:
        connection.close()
    if path.read_bytes()[:15] == b"SQLite format 3":
        path.unlink()
        raise EngineUnfit


def engine_for(opens: Callable[[], driver.Connection], *, begin: str, guarded: bool = True) -> Engine:
    """Wrap a way to open connections into an engine whose transactions we begin ourselves.

    `begin` is the statement that starts one: BEGIN IMMEDIATE for writers, BEGIN for readers. A guarded engine
    refuses every INSERT, UPDATE and DELETE that the journal has not seen.
    """
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=opens,
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=2,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    @event.listens_for(engine, "handle_error")
    def _translate(context: ExceptionContext) -> None:
        known = known_error(getattr(context.original_exception, "sqlite_errorcode", None))
        if known is not None:
            context.chained_exception = known

    if guarded:
        event.listen(engine, "before_cursor_execute", _refuse_unseen)
    return engine


def _refuse_unseen(connection: Connection, _cursor: Any, statement: str, *_rest: Any) -> None:  # noqa: ANN401
    verb = statement.lstrip()[:7].upper()
    writes = verb.startswith(("INSERT", "UPDATE", "DELETE", "REPLACE"))
    if writes and not connection.info.get(JOURNALLED):
        raise WroteRoundTheJournal(verb)


def _keyed(path: Path, key: bytes, mode: str) -> driver.Connection:
    if len(key) != KEY_BYTES:
        raise ValueError("the database key has 32 bytes")
    if driver.sqlite_version_info < SQLITE_FLOOR:
        raise EngineUnfit
    try:
        connection = driver.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=5,
        )
    except driver.OperationalError as refused:
        raise known_error(getattr(refused, "sqlite_errorcode", None)) or DatabaseMissing() from None
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.set_key(f"x'{key.hex()}'")
    return connection


def _prove(connection: driver.Connection) -> None:
    answer = connection.execute("PRAGMA cipher_version").fetchone()
    if not answer or not str(answer[0]).startswith("4."):
        raise EngineUnfit
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _recognise(connection: driver.Connection) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise DatabaseDamaged


def _settle(connection: driver.Connection, *, foreign_keys: bool, writable: bool) -> None:
    for name, value, answer in _PRAGMAS:
        if name in _READS_ONLY and not writable:
            continue
        wanted: object = answer
        if name == "foreign_keys" and not foreign_keys:
            value, wanted = "OFF", 0
        connection.execute(f"PRAGMA {name}={value}")
        if connection.execute(f"PRAGMA {name}").fetchone()[0] != wanted:
            raise EngineUnfit
    if not writable:
        connection.execute("PRAGMA query_only=ON")
