"""The mark of a vault that is being created, and what an interrupted creation leaves behind."""

import re
from contextlib import suppress
from pathlib import Path

from casetracker.vault.errors import explaining_the_disk
from casetracker.vault.key_copies import BACKUP, MAIN
from casetracker.vault.lock_file import LOCK
from casetracker.vault.whole_file import is_stray, write_whole

MARK = "unfinished"

_WHY = b"Casetracker began to create a vault in this folder and did not finish. Nothing is recorded in it.\n"
_DATABASE_FILE = re.compile(r"cases\.[0-9]{4}\.db(-wal|-shm|-journal)?")


def is_of_database(name: str) -> bool:
    return _DATABASE_FILE.fullmatch(name) is not None


def remains(names: set[str]) -> set[str]:
    """Return those files that a creation left which was never finished: databases only where the mark says so."""
    left = {name for name in names if name == MARK or is_stray(name, MAIN, BACKUP, MARK)}
    return left | {name for name in names if MARK in names and is_of_database(name)}


def mark(folder: Path) -> None:
    """Say that a creation has begun, before a database without a key file can stand here."""
    with explaining_the_disk():
        write_whole(folder / MARK, _WHY)


def unmark(folder: Path) -> None:
    with suppress(OSError):
        (folder / MARK).unlink(missing_ok=True)


def clear(folder: Path) -> None:
    """Remove what an earlier creation left, save its mark; nobody has a key to it."""
    with explaining_the_disk():
        for name in remains({path.name for path in folder.iterdir()}) - {MARK}:
            (folder / name).unlink(missing_ok=True)


def take_back(folder: Path) -> None:
    """Remove everything that this creation made; what cannot be removed now is cleared when it is begun anew.

    The key file goes first and the mark last, so that the folder never looks like a finished vault without records.
    """
    with suppress(OSError):
        for name in (MAIN, BACKUP):
            (folder / name).unlink(missing_ok=True)
        for path in list(folder.iterdir()):
            if is_of_database(path.name):
                path.unlink(missing_ok=True)
        (folder / MARK).unlink(missing_ok=True)
        (folder / LOCK).unlink(missing_ok=True)
