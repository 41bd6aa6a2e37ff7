"""What stands in the folder while a vault is encrypted anew, and what becomes of it when that is interrupted.

    cases.0002.db        the next generation of the records, under the next master key
    state.0002.json      how far its history has come, under that key; takes the place of state.json
    renewal              which generation was left for which, and whether it was carried out

The key file decides: the moment in which its main copy is replaced, the next generation is the vault. Before it, only
the old keys open, and what was begun is thrown away; after it, only the new ones, and the former generation is
removed. Nothing is removed without the mark `renewal`, so that an older key file put back later removes nothing.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from casetracker.vault import state_file
from casetracker.vault.errors import VaultRefused, explaining_the_disk
from casetracker.vault.key_copies import BACKUP, MAIN, read
from casetracker.vault.key_file import KeyFile, database_name
from casetracker.vault.whole_file import sweep, sync_folder, write_whole

MARK: Final = "renewal"
_BESIDE: Final = ("", "-wal", "-shm", "-journal")
_SIZE_LIMIT: Final = 1024


@dataclass(frozen=True, slots=True)
class Renewal:
    """One encryption anew, from a generation to the next. `done` once the key file names the next one."""

    former: int
    following: int
    done: bool = False


def begin(folder: Path, former: int) -> Renewal:
    """Say that the next generation is being made, before the first byte of it. Raises VaultDiskFull and the like."""
    renewal = Renewal(former, former + 1)
    _write(folder, renewal)
    return renewal


def carried_out(folder: Path, renewal: Renewal) -> None:
    """Note that the key file names the next generation, and remove the former one; what fails is done at the next open.

    From here on a key file of the former generation is an old one that was put back, and removes nothing.
    """
    with suppress(VaultRefused, OSError):
        _write(folder, Renewal(renewal.former, renewal.following, done=True))
        _take_place(folder, renewal.following)
        _remove(folder, renewal.former)
        _unmark(folder)


def take_back(folder: Path, renewal: Renewal) -> None:
    """Remove what was made of the next generation; what cannot be removed now goes at the next opening."""
    with suppress(OSError):
        _remove(folder, renewal.following)
        _unmark(folder)


def settle(folder: Path, key_file: KeyFile) -> None:
    """After an unlock: finish what was carried out, take back what was not.

    `key_file` is the one that a secret has just opened. Only where both of its copies name the same generation.
    """
    renewal = _read(folder)
    if renewal is None:
        return
    try:
        agreed = read(folder / MAIN) == read(folder / BACKUP) == key_file
    except VaultRefused:
        return
    if agreed and key_file.generation == renewal.following:
        carried_out(folder, renewal)
    elif agreed and key_file.generation == renewal.former and not renewal.done:
        take_back(folder, renewal)


def _write(folder: Path, renewal: Renewal) -> None:
    told = {"from": renewal.former, "to": renewal.following, "done": renewal.done}
    with explaining_the_disk():
        write_whole(folder / MARK, json.dumps(told).encode() + b"\n")


def _read(folder: Path) -> Renewal | None:
    """Return what the mark says. One that says nothing sensible is none, and then nothing is removed."""
    try:
        with (folder / MARK).open("rb") as file:
            told = json.loads(file.read(_SIZE_LIMIT))
        former, following, done = told["from"], told["to"], told["done"]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    sensible = type(former) is int and 1 <= former < 9999 and following == former + 1 and type(done) is bool
    return Renewal(former, following, done) if sensible else None


def _take_place(folder: Path, generation: int) -> None:
    noted = folder / state_file.name_of(generation)
    if noted.exists():
        noted.replace(folder / state_file.FILE)
        sync_folder(folder)


def _remove(folder: Path, generation: int) -> None:
    for beside in _BESIDE:
        (folder / f"{database_name(generation)}{beside}").unlink(missing_ok=True)
    noted = state_file.name_of(generation)
    (folder / noted).unlink(missing_ok=True)
    sweep(folder, noted)
    sync_folder(folder)


def _unmark(folder: Path) -> None:
    (folder / MARK).unlink(missing_ok=True)
    sweep(folder, MARK)
