"""A copy of the database in another file, under the same key or another, proved before anybody relies on it."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as driver

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.storage import connection as opening
from casetracker.storage import journal, search
from casetracker.storage.database import Database
from casetracker.storage.errors import known_error

Report = Callable[[int, int], None]
"""Takes how many bytes are written, of about how many. It may raise, and then the copying stops."""

_INSTRUCTIONS: Final = 1000
"""Steps of the engine between two reports: less than a millisecond."""
_NOT_COUNTED: Final = ("sqlite_", "search_words", *search.NAMES, "draft", "attachment_sweepable")
"""Tables that may shrink: the engine's own, the search's, what is typed and not saved, files to be swept."""

Counts = dict[str, int]


class CopyUnsound(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The copy could not be read back as it was written, so it was thrown away. The disk it was written to may be "
        "failing. Choose another disk.",
    )
    exit_code = 5


def copy(database: Database, target: Path, report: Report) -> Counts:
    """Write a copy of the database, as it stands at one moment, to a new file, and prove it.

    Saving and searching go on meanwhile. Returns the number of rows of each table. Raises CopyUnsound, StorageFull,
    StorageReadOnly, DatabaseDamaged, or what `report` raises; then no file is left.
    """
    try:
        with database.raw() as raw:
            before = _counts(raw)
            _vacuum_into(raw, target, database.path, report)
            after = _counts(raw)
        os.chmod(target, 0o600)  # noqa: PTH101  (the engine makes it with the mode of the process)
        with database.raw(target) as copied:
            found = prove(copied)
            copied.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        _require_between(before, found, after)
        _sync(target)
    except BaseException:
        opening.remove(target)
        target.with_name(f"{target.name}-journal").unlink(missing_ok=True)
        raise
    return found


def copy_under(database: Database, target: Path, key: bytes, report: Report) -> Counts:
    """Write a copy to a new file that only another key of 32 bytes opens, and prove it; the source stays as it is.

    An interrupted copy opens with either key or with none, and is to be thrown away. What is saved meanwhile may be
    missing in the copy. Raises what `copy` raises; then no file is left.
    """
    if len(key) != opening.KEY_BYTES:
        raise ValueError("the database key has 32 bytes")
    copied = copy(database, target, report)
    try:
        with database.raw(target) as raw:
            # A log would take the room of a second copy, and spares nothing: what is interrupted is thrown away.
            raw.execute("PRAGMA journal_mode=OFF")
            # The engine does not always say that this failed; the new key shows it.
            raw.execute(f"PRAGMA rekey=\"x'{key.hex()}'\"")
        with database.raw(target, key) as raw:
            found = prove(raw)
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        _require_between(copied, found, copied)
        _require_same_history(database, Database(target, key))
        _sync(target)
    except BaseException:
        opening.remove(target)
        raise
    return copied


def prove(raw: Any) -> Counts:  # noqa: ANN401  (the driver is untyped)
    """Read every page of a copy and its structure, and return its rows. Raises CopyUnsound."""
    if raw.execute("PRAGMA cipher_integrity_check").fetchall():
        raise CopyUnsound
    if raw.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
        raise CopyUnsound
    return _counts(raw)


def _require_between(before: Counts, found: Counts, after: Counts) -> None:
    """Rows may have been added while the copy was made; none may be missing."""
    if found.keys() != before.keys() or not all(before[name] <= found[name] <= after[name] for name in found):
        raise CopyUnsound


def _require_same_history(source: Database, copied: Database) -> None:
    """Raise CopyUnsound where the chain of the copy breaks and that of the source does not."""
    try:
        with copied.reader.connect() as connection:
            broken = journal.verify(connection)
    finally:
        copied.close()
    if broken:
        with source.reader.connect() as connection:
            if journal.verify(connection) != broken:
                raise CopyUnsound


def _vacuum_into(raw: Any, target: Path, source: Path, report: Report) -> None:  # noqa: ANN401  (the driver is untyped)
    whole = source.stat().st_size
    stopped: list[BaseException] = []

    def look() -> int:
        try:
            report(min(target.stat().st_size if target.exists() else 0, whole), whole)
        except BaseException as reason:  # raised again below, outside the engine
            stopped.append(reason)
            return 1
        return 0

    raw.set_progress_handler(look, _INSTRUCTIONS)
    try:
        raw.execute("VACUUM INTO ?", (str(target),))
    except driver.DatabaseError as refused:
        if stopped:
            raise stopped[0] from None
        raise known_error(getattr(refused, "sqlite_errorcode", None)) or refused from None
    finally:
        raw.set_progress_handler(None, 0)


def _counts(raw: Any) -> Counts:  # noqa: ANN401  (the driver is untyped)
    names = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    return {
        name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608  (names of our own tables)
        for name in names
        if not name.startswith(_NOT_COUNTED)
    }


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
