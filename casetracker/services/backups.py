"""Backups: whole copies of the vault that open with the same passphrases, here or on another computer."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from casetracker.casework.errors import QT_TRANSLATE_NOOP
from casetracker.services import backup_copy, journal, vaults
from casetracker.services.backup_copy import COPYING, DOCUMENTS, Report
from casetracker.services.backup_copy import KEPT as KEPT
from casetracker.services.backup_copy import PLACED as PLACED
from casetracker.services.desk import Desk
from casetracker.storage import backup as copying
from casetracker.storage import history
from casetracker.vault import backup_folder
from casetracker.vault import folder as vault_folder
from casetracker.vault.attachment_files import AttachmentFolder
from casetracker.vault.backup_folder import Backup as Backup

DUE_AFTER: Final = timedelta(days=7)
BACKED_UP: Final = QT_TRANSLATE_NOOP("Actions", "make a backup")
RESTORED: Final = QT_TRANSLATE_NOOP("Actions", "restore a backup")

CHECKING: Final = QT_TRANSLATE_NOOP("Progress", "Checking the copy…")


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was just made: where, how many documents were new to it, which older ones made room for it."""

    folder: Path
    documents: int
    removed: tuple[Path, ...]


def back_up(desk: Desk, chosen: Path | None = None, report: Report | None = None, keep: int = KEPT) -> Made:
    """Copy the vault to its own folder of backups, or below a chosen folder such as a memory stick.

    The copy is read back page by page before it gets its name. Raises BackupPlaceUnfit, NoRoomForBackup, CopyUnsound,
    VaultDiskFull, VaultNotWritable, StorageFull, StorageReadOnly, or what `report` raises; then nothing is left.
    """
    tell = report or _say_nothing
    place = backup_folder.place_for(desk.folder, desk.vault.vault_id, chosen)
    documents, kept = AttachmentFolder(desk.folder), AttachmentFolder(place)
    with desk.read() as reading:
        # A file that is missing is named by the check of the vault; the backup saves the rest all the same.
        names = reading.attachments.all_names() & documents.names()
    new = len(names - kept.names())
    made = backup_copy.write(desk.vault, desk.database, place, names, tell)
    removed = backup_folder.keep_newest(place, keep)
    journal.note_event(desk, BACKED_UP, made.name)
    if chosen is not None:
        journal.note_event(desk, PLACED, str(made))
    return Made(made, new, tuple(removed))


def backups_of(desk: Desk, chosen: Path | None = None) -> list[Backup]:
    """List the backups of this vault at its own place or below a chosen folder, newest first."""
    place = backup_folder.place_for(desk.folder, desk.vault.vault_id, chosen)
    return [one for one in backup_folder.listed(place) if one.vault_id == desk.vault.vault_id]


def last_backup(desk: Desk) -> datetime | None:
    """Say when a backup was last made, wherever it lies; None for never."""
    with desk.read() as reading:
        return history.last(reading.session.connection(), desk.vault.vault_id, BACKED_UP)


def last_elsewhere(desk: Desk) -> datetime | None:
    """Say when a backup was last made outside the vault's own folder, such as to a memory stick; None for never."""
    with desk.read() as reading:
        return history.last(reading.session.connection(), desk.vault.vault_id, PLACED)


def back_up_when_due(desk: Desk, report: Report | None = None) -> Made | None:
    """Back up to the vault's own folder where nobody has made a backup for a week; None where none is due.

    Nobody loses anything with the sample, and a disk that takes no writes takes no backup. Raises what `back_up`
    raises.
    """
    if desk.sample or desk.database.refusal is not None:
        return None
    with desk.read() as reading:
        count = reading.cases.count()
    return back_up(desk, report=report) if is_due(last_backup(desk), desk.today(), count) else None


def is_due(last: datetime | None, today: date, cases: int) -> bool:
    """Say whether a backup is due: weekly, as soon as there is a case to lose."""
    return cases > 0 and (last is None or today - last.astimezone().date() >= DUE_AFTER)


def restore(backup: Path, folder: Path, *, passphrase: str = "", words: str = "", report: Report | None = None) -> None:
    """Make a vault of a backup in a new or empty folder, with the passphrase or the words; the backup stays as it is.

    Whatever goes wrong, nothing is left in `folder`. Raises BackupMissing, FolderNotEmpty, NoRoomForBackup,
    CopyUnsound, what `vault.folder.unlock` raises, or what `report` raises.
    """
    tell = report or _say_nothing
    found = backup_folder.read(backup)
    names = found.attachments.names()
    files = [*backup.glob("cases.*.db"), *(found.attachments.path / name for name in names)]
    backup_folder.require_room(folder, sum(path.stat().st_size for path in files))
    partial = backup_folder.begin_restoring(found, folder)
    try:
        # The secret is tried before anything long is copied.
        vault = vault_folder.unlock_with_words(partial, words) if words else vault_folder.unlock(partial, passphrase)
        with vault:
            backup_folder.copy_file(
                backup / vault.db_path.name, vault.db_path, lambda done, of: tell(COPYING, done, of)
            )
            for done, name in enumerate(sorted(names)):
                tell(DOCUMENTS, done, len(names))
                backup_folder.copy_documents(found.attachments, AttachmentFolder(partial), {name})
            tell(CHECKING, 0, 0)
            desk = vaults.desk_of(vault, restored=True)
            try:
                with desk.database.raw() as raw:
                    copying.prove(raw)
                journal.note_event(desk, RESTORED, found.made.astimezone(UTC).isoformat(timespec="seconds"))
            finally:
                desk.close()
        backup_folder.finish_restoring(partial, folder)
    except BaseException:
        backup_folder.abandon(partial)
        raise


def _say_nothing(_step: str, _done: int, _of: int) -> None:
    return
