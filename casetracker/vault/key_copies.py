"""The key file and its backup copy in the vault's folder: reading, finding the one that opens, saving, repairing.

Both copies hold the same content. Saving replaces the backup first and the main file last: the main file decides, and
when saving stops in between, the next unlock brings the backup back in line. A backup older than the main file is
never opened, because it might still accept a passphrase that was taken away. One that is newer, where no saving was
interrupted, says that an old main file was put back: it is kept under a name of its own, so that no key is lost.

The one exception is a main file whose database is gone while that of the copy is there: an old key file, put back after
the vault was encrypted anew. It opens nothing, and must not take the place of the only copy that does.
"""

import errno
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from casetracker.vault.errors import (
    KdfRefused,
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileTampered,
    KeyFileTooNew,
    UnknownAlgorithm,
    VaultRefused,
    explaining_the_disk,
)
from casetracker.vault.key_file import SIZE_LIMIT, KeyFile, parse
from casetracker.vault.master_key import MasterKey
from casetracker.vault.slots import AnySlot
from casetracker.vault.whole_file import put_in_place, strays, sweep, write_whole, written_beside

MAIN = "vault.key"
BACKUP = "vault.key.bak"
NEWER = "vault.key.newer-"
"""How the name of a newer copy begins that is kept; its sequence follows."""

Unwrap = Callable[[KeyFile], tuple[MasterKey, AnySlot]]


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A key file that a secret has opened, by which slot, and whether it was the backup copy."""

    key_file: KeyFile
    master_key: MasterKey
    slot: AnySlot
    backup_used: bool


def read(path: Path) -> KeyFile:
    """Read one copy. Raises KeyFileMissing, or what `parse` raises; a copy that cannot be read is a damaged one."""
    try:
        return parse(_read(path))
    except FileNotFoundError:
        raise KeyFileMissing from None
    except OSError as refused:
        raise KeyFileDamaged from refused


def read_either(folder: Path) -> tuple[KeyFile, bool]:
    """Read the main file or, where that is damaged or missing, the backup, and say whether it was the backup.

    Nothing is proved by this: what stands in clear could have been altered.
    """
    if is_left_behind(folder):
        return read(folder / BACKUP), True
    try:
        return read(folder / MAIN), False
    except KeyFileTooNew:
        raise
    except VaultRefused as main_refused:
        try:
            return read(folder / BACKUP), True
        except VaultRefused as backup_refused:
            raise _most_telling([main_refused, backup_refused]) from None


def unlock(folder: Path, unwrap: Unwrap) -> Unlocked:
    """Open the main file or, where that is damaged, altered or missing, the backup.

    `unwrap` gets a key file and returns the master key, or raises what is wrong with the secret. It is called once,
    and a second time only where the two copies differ.
    """
    main: KeyFile | None = None
    refusals: list[VaultRefused] = []
    for name in (BACKUP,) if is_left_behind(folder) else (MAIN, BACKUP):
        try:
            key_file = read(folder / name)
            if name == MAIN:
                main = key_file
            elif main is not None and (key_file == main or _is_older(key_file, main)):
                continue
            master_key, slot = unwrap(key_file)
            key_file.verify(master_key)
        except VaultRefused as refused:
            if name == MAIN and isinstance(refused, KeyFileTooNew):
                raise
            refusals.append(refused)
        else:
            return Unlocked(key_file, master_key, slot, backup_used=name == BACKUP)
    raise _most_telling(refusals)


def is_left_behind(folder: Path) -> bool:
    """Say whether the main file is one of an earlier generation: its database is gone, that of the copy is there."""
    try:
        main, backup = read(folder / MAIN), read(folder / BACKUP)
    except VaultRefused:
        return False
    gone, there = folder / main.db, folder / backup.db
    return (
        main.vault_id == backup.vault_id
        and main.generation < backup.generation
        and not gone.exists()
        and there.is_file()
    )


def repair(folder: Path, key_file: KeyFile) -> str:
    """Bring both copies to the content that a secret has just opened, and sweep what interrupted savings left.

    A newer copy of this vault's keys is kept beside them; returns the name it got, empty where there was none. A full
    or read-only disk must not keep anybody from reading, so what fails here is tried again at the next unlock.
    """
    content, kept = key_file.to_bytes(), ""
    for name in (BACKUP, MAIN):
        with suppress(OSError):
            there = _content(folder / name)
            if there != content:
                if there is not None and _is_newer(there, key_file) and not _was_being_saved(folder, there):
                    kept = _keep(folder, there)
                write_whole(folder / name, content)
    sweep(folder, MAIN, BACKUP)
    return kept


def kept_newer(folder: Path) -> list[Path]:
    """Return the newer copies that were kept when an old key file had been put back."""
    return sorted(folder.glob(f"{NEWER}*"))


def save(folder: Path, key_file: KeyFile) -> None:
    """Write both copies. Raises VaultDiskFull or VaultNotWritable, and then both are as they were."""
    content = key_file.to_bytes()
    before = _content(folder / MAIN)
    with explaining_the_disk():
        # Beside the main file first: where saving stops before it is in place, it tells a copy that was being saved
        # from one that is newer because an old main file was put back.
        written = written_beside(folder / MAIN, content)
        try:
            write_whole(folder / BACKUP, content)
            put_in_place(written, folder / MAIN)
        except OSError:
            _take_back(folder, before)
            raise
        finally:
            with suppress(OSError):
                written.unlink(missing_ok=True)


def is_main(folder: Path, key_file: KeyFile) -> bool:
    """Say whether this is the main file as it stands now."""
    return _content(folder / MAIN) == key_file.to_bytes()


def _take_back(folder: Path, before: bytes | None) -> None:
    with suppress(OSError):
        if _content(folder / MAIN) != before:
            # The main file was replaced after all, and it decides.
            before = _content(folder / MAIN)
        if before is None:
            (folder / BACKUP).unlink(missing_ok=True)
        elif _content(folder / BACKUP) != before:
            write_whole(folder / BACKUP, before)


def _content(path: Path) -> bytes | None:
    try:
        return _read(path)
    except OSError:
        return None


def _read(path: Path) -> bytes:
    """Read as much as a key file may hold and one byte more. Raises OSError."""
    # Opening a named pipe would wait for ever.
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "this is no ordinary file")
    with path.open("rb") as file:
        return file.read(SIZE_LIMIT + 1)


def _is_older(key_file: KeyFile, main: KeyFile) -> bool:
    return key_file.vault_id == main.vault_id and key_file.sequence < main.sequence


def _is_newer(content: bytes, opened: KeyFile) -> bool:
    try:
        found = parse(content)
    except VaultRefused:
        return False
    later = (found.generation, found.sequence) > (opened.generation, opened.sequence)
    return found.vault_id == opened.vault_id and later


def _was_being_saved(folder: Path, content: bytes) -> bool:
    return any(_content(path) == content for path in strays(folder, MAIN))


def _keep(folder: Path, content: bytes) -> str:
    """Write a newer copy under a name of its own, and return the name. Raises OSError."""
    name = f"{NEWER}{parse(content).sequence}"
    number = 1
    while _content(folder / name) not in (None, content):
        number += 1
        name = f"{NEWER}{parse(content).sequence}-{number}"
    write_whole(folder / name, content)
    return name


# What a person is told when neither copy opens. A wrong secret, whatever its kind, stands where _ELSE says.
_ELSE = 1
_RANK: dict[type[VaultRefused], int] = {
    KeyFileTampered: 0,
    KeyFileTooNew: 2,
    UnknownAlgorithm: 3,
    KdfRefused: 4,
    KeyFileDamaged: 5,
    KeyFileMissing: 6,
}


def _most_telling(refusals: list[VaultRefused]) -> VaultRefused:
    return min(refusals, key=lambda refused: _RANK.get(type(refused), _ELSE))
