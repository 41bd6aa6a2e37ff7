"""Opening the encrypted database: every answer of the engine is checked before a row is read.

The engine gets a raw key through `creator=`; a key never stands in a URL. A raw key of a wrong length would silently
be taken for a passphrase, an unknown PRAGMA is silently ignored, and a 0-byte file opens as an empty database:
therefore each of them is asserted.
"""

import errno
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
    FullAtOpening,
    LogNeedsWriting,
    StorageFailed,
    StorageFull,
    StorageReadOnly,
    WroteRoundTheJournal,
    known_error,
)

APPLICATION_ID: Final = 0x4354524B
"""Marks our files: the letters CTRK."""
SQLITE_FLOOR: Final = (3, 51, 3)
"""From here on two connections that write and checkpoint at once no longer corrupt the file."""
KEY_BYTES: Final = 32
_JOURNALLED: Final = "journalled"
"""Set in a connection's info while `writes_allowed` holds."""
_READONLY: Final = 8
"""SQLite's answer to a write on a read-only disk, and to one that `query_only` forbids."""
_IOERR: Final = 10
_FULL: Final = 13
_CANTOPEN: Final = 14
_ROOM_TO_OPEN: Final = 1 << 20
"""Bytes that an open database needs beside its file, for the index of its log."""
_BY_ERRNO: Final = {
    errno.ENOSPC: StorageFull,
    errno.EDQUOT: StorageFull,
    errno.EACCES: StorageReadOnly,
    errno.EPERM: StorageReadOnly,
    errno.EROFS: StorageReadOnly,
    errno.ENOENT: StorageReadOnly,
    errno.ENOTDIR: StorageReadOnly,
}

_PRAGMAS: Final = (
    ("foreign_keys", "ON", 1),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("temp_store", "MEMORY", 2),
    ("secure_delete", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("busy_timeout", "5000", 5000),
    ("journal_size_limit", "67108864", 67108864),
    # The log is taken in at quiet moments; a save takes it in only where none came for long.
    ("wal_autocheckpoint", "2000", 2000),
)

_CACHED_PART: Final = 16
"""Each connection keeps a sixteenth of the file's pages decrypted: an office's vault is quick with little memory."""
_LEAST_CACHED: Final = 16 << 20
_MOST_CACHED: Final = 64 << 20


def connect(path: Path, key: bytes, *, foreign_keys: bool = True, reads_only: bool = False) -> driver.Connection:
    """Open one connection to an existing vault database and prove that it is what it should be.

    One that `reads_only` writes nothing at all, not even the index of the log; for whoever holds the vault's lock.
    Raises `LogNeedsWriting` for it where that is not possible.

    Raises `DatabaseMissing`, `DatabaseEmpty`, `DatabaseDamaged`, `StorageReadOnly`, `FullAtOpening` or `EngineUnfit`.
    """
    if _size(path) == 0:
        raise DatabaseEmpty
    connection = None
    try:
        connection = _keyed(path, key, _way_to_read(path) if reads_only else "mode=rw")
        _prove(connection)
        _recognise(connection)
        _settle(connection, foreign_keys=foreign_keys, reads_only=reads_only)
    except driver.DatabaseError as refused:
        if connection is not None:
            connection.close()
        raise _opening_error(path, refused) from None
    except BaseException:
        if connection is not None:
            connection.close()
        raise
    return connection


def create(path: Path, key: bytes) -> None:
    """Make a new, empty, encrypted database with our mark; its tables come from the migrations.

    Raises `FileExistsError` when there is a file already, `StorageReadOnly`, `StorageFull` or `StorageFailed`;
    nothing half-made stays behind.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        raise
    except OSError as refused:
        raise _BY_ERRNO.get(refused.errno or 0, StorageFailed)() from None
    try:
        _fill(path, key)
        _require_encrypted(path)
    except BaseException:
        remove(path)
        raise


def remove(path: Path) -> None:
    """Remove a database that was never finished, with its log."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        path.with_name(name).unlink(missing_ok=True)


def engine_for(opens: Callable[[], driver.Connection], *, guarded: bool = True, writes: bool = False) -> Engine:
    """Wrap a way to open connections into an engine whose transactions we begin ourselves.

    On a guarded engine SQLite itself refuses every write outside `writes_allowed`, however the statement is worded;
    the attempt raises `WroteRoundTheJournal`. An engine that `writes` takes the writer's place when a transaction
    begins, so that what it reads cannot change before it writes.
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

    @event.listens_for(engine, "connect")
    def _guard(raw: driver.Connection, _record: object) -> None:
        if guarded:
            raw.execute("PRAGMA query_only=ON")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        try:
            _start(connection, guarded=guarded, writes=writes)
        except driver.DatabaseError as refused:
            raise known_error(_code(refused)) or refused from None

    @event.listens_for(engine, "before_cursor_execute")
    def _keep_guarded(_connection: Connection, _cursor: object, statement: str, *_rest: object) -> None:
        # Whoever opens the guard opens it through `writes_allowed`, which asks the driver itself.
        if guarded and "query_only" in statement.lower():
            raise WroteRoundTheJournal

    @event.listens_for(engine, "handle_error")
    def _translate(context: ExceptionContext) -> None:
        code = _code(context.original_exception)
        allowed = context.connection is not None and context.connection.info.get(_JOURNALLED, False)
        reads = (context.statement or "").lstrip().upper().startswith("SELECT")
        if guarded and code == _READONLY and not allowed and not reads:
            raise WroteRoundTheJournal
        if known := known_error(code):
            raise known from None
        # Zeros in the midst of a letter are no text, and the driver would say what stood before them.
        if context.connection is not None and not is_sound(_driver_of(context.connection)):
            raise DatabaseDamaged from None

    return engine


@contextmanager
def writes_allowed(connection: Connection) -> Iterator[None]:
    """Let the statements inside write on a guarded engine: those of a flush that the journal has seen, and its own."""
    raw = _driver_of(connection)
    if connection.info.get(_JOURNALLED):
        yield
        return
    raw.execute("PRAGMA query_only=OFF")
    connection.info[_JOURNALLED] = True
    try:
        yield
    finally:
        del connection.info[_JOURNALLED]
        raw.execute("PRAGMA query_only=ON")


@contextmanager
def directly(connection: Connection) -> Iterator[Any]:
    """Hand out the driver's connection for many short statements, of which the engine would take most of the time.

    They belong to the transaction of `connection`. Errors of the database come as they come from the engine.
    """
    if not connection.in_transaction():
        connection.begin()
    raw = _driver_of(connection)
    try:
        yield raw
    except driver.DatabaseError as refused:
        if known := known_error(_code(refused)):
            raise known from None
        if not is_sound(raw):
            raise DatabaseDamaged from None
        raise


def require_sound(connection: Connection) -> None:
    """Raise `DatabaseDamaged` where this connection has met a page whose seal is broken.

    The engine hands out zeros for such a page and refuses only at the next one. A statement whose last page it is, such
    as the end of a long text, is answered with zeros and no word.
    """
    if not is_sound(_driver_of(connection)):
        # It refuses whatever it is asked from now on; another connection reads what is whole.
        connection.invalidate()
        raise DatabaseDamaged from None


def is_sound(raw: Any) -> bool:  # noqa: ANN401  (the driver is untyped)
    """Say whether a connection of the driver has met no page whose seal is broken."""
    answer = raw.execute("PRAGMA cipher_status").fetchone()
    return answer is None or answer[0] == "1"


def _start(connection: Connection, *, guarded: bool, writes: bool) -> None:
    raw = _driver_of(connection)
    if not writes:
        raw.execute("BEGIN")
        return
    raw.execute("PRAGMA query_only=OFF")
    try:
        raw.execute("BEGIN IMMEDIATE")
        # A step may add records in any order; what points at nothing is refused when it is committed.
        raw.execute("PRAGMA defer_foreign_keys=ON")
    finally:
        if guarded:
            raw.execute("PRAGMA query_only=ON")


def _driver_of(connection: Connection) -> Any:  # noqa: ANN401  (the driver is untyped)
    return connection.connection.driver_connection


def _code(refused: object) -> int | None:
    return getattr(refused, "sqlite_errorcode", None)


def _size(path: Path) -> int:
    try:
        found = path.stat()
    except OSError as refused:
        missing = isinstance(refused, FileNotFoundError | NotADirectoryError)
        raise (DatabaseMissing if missing else _BY_ERRNO.get(refused.errno or 0, StorageFailed))() from None
    if not stat.S_ISREG(found.st_mode):
        raise DatabaseMissing
    return found.st_size


def _opening_error(path: Path, refused: driver.DatabaseError) -> Exception:
    code = _code(refused)
    if code in (_IOERR, _FULL) and shutil.disk_usage(path.parent).free < _ROOM_TO_OPEN:
        return FullAtOpening()
    if code == _CANTOPEN:
        # The file is there: it, or the folder in which its log must be made, does not let us.
        return StorageReadOnly()
    return known_error(code) or refused


def _way_to_read(path: Path) -> str:
    """Say how the file can be opened without a write: with its log, where that holds anything, or without.

    `immutable` leaves the log out, and would show an older state without a word where entries stand in it.
    """
    log, index = path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")
    if not log.exists() or log.stat().st_size == 0:
        return "mode=ro&immutable=1"
    if not index.exists():
        raise LogNeedsWriting
    return "mode=ro"


def _keyed(path: Path, key: bytes, way: str = "mode=rw") -> driver.Connection:
    if len(key) != KEY_BYTES:
        raise ValueError("the database key has 32 bytes")
    if driver.sqlite_version_info < SQLITE_FLOOR:
        raise EngineUnfit
    connection = driver.connect(
        # Never "rwc": a missing file would silently become an empty database.
        f"{path.absolute().as_uri()}?{way}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=5,
    )
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.set_key(f"x'{key.hex()}'")
        _require_status(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _require_status(connection: driver.Connection) -> None:
    # An engine that does not answer this could not say later that a seal was broken.
    if connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
        raise EngineUnfit


def _prove(connection: driver.Connection) -> None:
    answer = connection.execute("PRAGMA cipher_version").fetchone()
    if not answer or not str(answer[0]).startswith("4."):
        raise EngineUnfit
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _recognise(connection: driver.Connection) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise DatabaseDamaged


def _settle(connection: driver.Connection, *, foreign_keys: bool, reads_only: bool = False) -> None:
    for name, value, answer in _PRAGMAS:
        if reads_only and name == "journal_mode":
            # It is what it was when the file was last written.
            continue
        asked, wanted = (value, answer) if name != "foreign_keys" or foreign_keys else ("OFF", 0)
        connection.execute(f"PRAGMA {name}={asked}")
        if connection.execute(f"PRAGMA {name}").fetchone()[0] != wanted:
            raise EngineUnfit
    pages, size = (int(connection.execute(f"PRAGMA {asked}").fetchone()[0]) for asked in ("page_count", "page_size"))
    kept = min(max(pages * size // _CACHED_PART, _LEAST_CACHED), _MOST_CACHED)
    connection.execute(f"PRAGMA cache_size=-{kept // 1024}")


def _fill(path: Path, key: bytes) -> None:
    connection = _keyed(path, key)
    try:
        _prove(connection)
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        _settle(connection, foreign_keys=True)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except driver.DatabaseError as refused:
        raise _opening_error(path, refused) from None
    finally:
        connection.close()


def _require_encrypted(path: Path) -> None:
    with path.open("rb") as made:
        if made.read(15) == b"SQLite format 3":
            raise EngineUnfit
