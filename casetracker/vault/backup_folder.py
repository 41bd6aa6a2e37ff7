"""Where backups of a vault lie, and what each holds.

    <place>/2026-11-24T09-30-00Z/vault.key       the key file of that day
                                 cases.0001.db   the records, under the vault's own database key
                                 backup          says that this is no vault to work in, and why it was made
    <place>/attachments/<name>.age               documents, shared by all backups of the place: each is copied once

The place is the folder `backups` of the vault, or `casetracker-<first part of the vault's id>` in a folder that
somebody has chosen, such as a memory stick. A backup under way ends in `.partial`; the key file is written last,
and only then the folder gets its name, so whatever has a name is whole.
"""

import os
import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from casetracker.casework import ids
from casetracker.casework.errors import QT_TRANSLATE_NOOP
from casetracker.vault import key_copies, room
from casetracker.vault.attachment_files import AttachmentFolder
from casetracker.vault.errors import FolderNotEmpty, VaultNotAFolder, VaultRefused, explaining_the_disk
from casetracker.vault.key_copies import MAIN
from casetracker.vault.whole_file import is_stray, sync_folder, write_whole

BACKUPS: Final = "backups"
PARTIAL: Final = ".partial"
MARK: Final = "backup"
BEFORE_UPGRADE: Final = "before upgrade"
"""Why a backup was made that the program makes by itself before it changes a vault of an earlier version."""
_TIME: Final = "%Y-%m-%dT%H-%M-%SZ"
_NAMED: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ")
_ROOM_BESIDE: Final = 4 << 20
"""Bytes to be left free beside what is copied."""
_AT_ONCE: Final = 4 << 20
_WHY_LIMIT: Final = 100


class NoRoomForBackup(VaultRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "There is too little room for the copy: {needed} MB are needed and {free} MB are free. Nothing was written. "
        "Make room there, or choose another disk.",
    )


class BackupMissing(VaultRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "There is no backup in this folder. Choose a folder that is named after the day and time of the backup and "
        "holds the file vault.key.",
    )


class BackupPlaceUnfit(VaultRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Backups cannot lie inside the folder of the vault's records. Choose a folder elsewhere."
    )
    exit_code = 2


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished backup: its folder, when it was begun, what stands in clear in its key file, and why it was made.

    `why` is empty where somebody asked for it or the week was over.
    """

    folder: Path
    made: datetime
    vault_id: UUID
    why: str = ""

    @property
    def attachments(self) -> AttachmentFolder:
        return AttachmentFolder(self.folder.parent)


def place_for(vault: Path, vault_id: UUID, chosen: Path | None) -> Path:
    """Return where backups of a vault lie: in the vault itself, or below a chosen folder.

    Raises BackupPlaceUnfit for a folder inside the vault.
    """
    if chosen is None:
        return vault / BACKUPS
    if chosen.absolute().is_relative_to(vault.absolute()):
        raise BackupPlaceUnfit
    # The first digits of an id are its time; two vaults of one day would share them.
    return chosen / f"casetracker-{vault_id.hex[-8:]}"


def require_room(folder: Path, needed: int) -> None:
    """Raise NoRoomForBackup unless so many bytes are free on the disk of a folder, which need not exist yet."""
    room.require(folder, needed + _ROOM_BESIDE, NoRoomForBackup)


def begin(place: Path, why: str = "") -> Path:
    """Make the folder of a backup under way, and clear away what interrupted ones left."""
    with explaining_the_disk():
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        for left in place.glob(f"*{PARTIAL}"):
            shutil.rmtree(left)
        at = ids.now().astimezone(UTC)
        newest = max((day for path in place.iterdir() if (day := day_of(path.name)) is not None), default=None)
        # In one second, or after the clock was set back, the one being made would pass for the oldest, and go as such.
        if newest is not None and newest >= at.replace(microsecond=0):
            at = newest + timedelta(seconds=1)
        folder = place / (at.strftime(_TIME) + PARTIAL)
        folder.mkdir(mode=0o700)
        write_whole(folder / MARK, why.encode())
    return folder


def finish(partial: Path, key_file: bytes) -> Path:
    """Add the key file and give the backup its name."""
    with explaining_the_disk():
        write_whole(partial / MAIN, key_file)
        whole = partial.with_name(partial.name.removesuffix(PARTIAL))
        partial.rename(whole)
        sync_folder(whole.parent)
    return whole


def abandon(partial: Path) -> None:
    shutil.rmtree(partial, ignore_errors=True)


def listed(place: Path) -> list[Backup]:
    """Return the finished backups of a place, newest first."""
    found: list[Backup] = []
    with explaining_the_disk():
        folders = [path for path in place.iterdir() if _NAMED.fullmatch(path.name)] if place.is_dir() else []
    for folder in folders:
        with suppress(BackupMissing):
            found.append(read(folder))
    return sorted(found, key=lambda one: one.made, reverse=True)


def read(folder: Path) -> Backup:
    """Look at one backup. Raises BackupMissing."""
    try:
        key_file = key_copies.read(folder / MAIN)
    except VaultRefused:
        raise BackupMissing from None
    return Backup(folder, day_of(folder.name) or key_file.created, key_file.vault_id, _why(folder))


def day_of(name: str) -> datetime | None:
    """Say when the backup with this name was made; None for a folder that is not named as backups are."""
    try:
        return datetime.strptime(name, _TIME).replace(tzinfo=UTC) if _NAMED.fullmatch(name) else None
    except ValueError:
        return None


def _why(folder: Path) -> str:
    try:
        with (folder / MARK).open("rb") as file:
            return file.read(_WHY_LIMIT).decode(errors="replace")
    except OSError:
        return ""


def keep_newest(place: Path, number: int, why: str = "") -> list[Path]:
    """Remove all but the newest backups that were made for one reason, and return what was removed. Documents stay."""
    removed = [one.folder for one in [one for one in listed(place) if one.why == why][number:]]
    with explaining_the_disk():
        for folder in removed:
            # The key file first: what is left of an interrupted removal is no backup any more.
            (folder / MAIN).unlink(missing_ok=True)
            shutil.rmtree(folder)
    return removed


def begin_restoring(backup: Backup, folder: Path) -> Path:
    """Make the folder beside `folder` in which a vault is put together, holding the key file of the backup.

    Raises FolderNotEmpty where something stands in `folder`, VaultNotAFolder, VaultDiskFull or VaultNotWritable.
    """
    partial = folder.with_name(folder.name + PARTIAL)
    with explaining_the_disk():
        if folder.exists() and not folder.is_dir():
            raise VaultNotAFolder
        if folder.is_dir() and any(folder.iterdir()):
            raise FolderNotEmpty
        if partial.exists():
            _require_ours(partial)
            shutil.rmtree(partial)
        partial.mkdir(mode=0o700, parents=True)
        # A damaged vault has a copy of its key file, which may be the one that still opens.
        for name in (MAIN, key_copies.BACKUP):
            if (backup.folder / name).is_file():
                write_whole(partial / name, (backup.folder / name).read_bytes())
    return partial


def _require_ours(partial: Path) -> None:
    """Raise FolderNotEmpty for a folder that is no interrupted restore, and only happens to be named as one."""
    if not partial.is_dir():
        raise FolderNotEmpty
    names = {path.name for path in partial.iterdir()}
    # The key file is written first.
    if MAIN not in names and not all(is_stray(name, MAIN) for name in names):
        raise FolderNotEmpty


def finish_restoring(partial: Path, folder: Path) -> None:
    """Give the vault that was put together its place."""
    with explaining_the_disk():
        if folder.is_dir():
            folder.rmdir()
        partial.rename(folder)
        sync_folder(folder.parent)


def copy_file(source: Path, target: Path, report: Callable[[int, int], None]) -> None:
    """Copy a large file for its owner alone, telling how many bytes of how many. Raises BackupMissing."""
    if not source.is_file():
        raise BackupMissing
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with (
        explaining_the_disk(),
        source.open("rb") as read,
        open(os.open(target, flags, 0o600), "wb") as written,  # noqa: PTH123  (Path.open sets no mode)
    ):
        whole, done = source.stat().st_size, 0
        while part := read.read(_AT_ONCE):
            report(done, whole)
            written.write(part)
            done += len(part)
        written.flush()
        os.fsync(written.fileno())


def copy_documents(source: AttachmentFolder, target: AttachmentFolder, names: set[str]) -> int:
    """Copy the sealed files that the target lacks, and return how many were copied."""
    wanted = sorted(names - target.names())
    for name in wanted:
        target.write(name, source.read(name))
    return len(wanted)
