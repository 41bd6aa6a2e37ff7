"""Writing one whole copy of a vault, and the copy that is made before a vault is brought to a newer schema."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.storage import backup as copying
from casetracker.storage.backup import CopyUnsound
from casetracker.storage.database import Database
from casetracker.storage.errors import DatabaseDamaged, StorageFull
from casetracker.vault import backup_folder
from casetracker.vault.attachment_files import AttachmentFolder
from casetracker.vault.backup_folder import NoRoomForBackup
from casetracker.vault.errors import VaultDiskFull
from casetracker.vault.key_copies import MAIN
from casetracker.vault.open_vault import OpenVault

COPYING: Final = QT_TRANSLATE_NOOP("Progress", "Copying the records…")
DOCUMENTS: Final = QT_TRANSLATE_NOOP("Progress", "Copying documents…")
KEPT: Final = 5
"""How many backups stay at one place."""
PLACED: Final = QT_TRANSLATE_NOOP("Actions", "note where a backup lies")
"""The event that holds the folder of a backup outside the vault, so that it can be named when a key is changed."""

Report = Callable[[str, int, int], None]
"""Takes the step, how much is done, of how much; what it raises stops the work, and nothing is left of it."""


class NotUpgraded(ForTheCaseworker):
    """A vault of an earlier version stays as it is, because no backup of it could be made."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This vault comes from an earlier version of the program. It is backed up before it is changed, and the backup "
        "cannot be written: the vault's folder takes no files. Nothing was changed. Make the folder writable, or copy "
        "it to another disk, then open the vault again.",
    )
    exit_code = 4


class NoRoomToUpgrade(NotUpgraded):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This vault comes from an earlier version of the program. It is backed up before it is changed, and the disk "
        "is too full for that. Nothing was changed. Make at least {needed} MB free, then open the vault again.",
    )


class UnsoundBeforeUpgrade(NotUpgraded):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This vault comes from an earlier version of the program. It is backed up before it is changed, and the backup "
        "could not be read back. Nothing was changed. Copy the whole vault folder to another disk and open it there.",
    )
    exit_code = 5


def write(
    vault: OpenVault,
    database: Database,
    place: Path,
    documents: set[str],
    tell: Report,
    *,
    why: str = "",
    room_beside: int = 0,
) -> Path:
    """Copy the records, the documents of these names and the key file to a new folder at a place of backups.

    The copy is read back page by page before it gets its name. `room_beside` bytes are left free beside it. Raises
    NoRoomForBackup, CopyUnsound, a storage error, VaultDiskFull, VaultNotWritable, or what `tell` raises; then nothing
    is left.
    """
    kept, here = AttachmentFolder(place), AttachmentFolder(vault.folder)
    new = documents - kept.names()
    size = vault.db_path.stat().st_size + sum((here.path / name).stat().st_size for name in new)
    backup_folder.require_room(place, size + room_beside)
    partial = backup_folder.begin(place, why)
    try:
        copying.copy(database, partial / vault.db_path.name, lambda done, of: tell(COPYING, done, of))
        for done, name in enumerate(sorted(new)):
            tell(DOCUMENTS, done, len(new))
            backup_folder.copy_documents(here, kept, {name})
        return backup_folder.finish(partial, (vault.folder / MAIN).read_bytes())
    except BaseException:
        backup_folder.abandon(partial)
        raise


def before_upgrade(vault: OpenVault, database: Database) -> Path:
    """Back up a vault whose schema is about to be brought up to date, with all documents that stand in its folder.

    It lies with the vault's other backups, says why it was made, and stays until the next one of its kind. Returns its
    folder. Raises NoRoomToUpgrade, UnsoundBeforeUpgrade or NotUpgraded; then the vault must not be upgraded.
    """
    # Taken into the database file first, so that its size says what the copy and the upgrade need.
    place = backup_folder.place_for(vault.folder, vault.vault_id, None)
    try:
        database.checkpoint()
        # An upgrade may write every row anew, and all of it stands in the log until it is done.
        size = vault.db_path.stat().st_size
        made = write(
            vault,
            database,
            place,
            AttachmentFolder(vault.folder).names(),
            lambda _step, _done, _of: None,
            why=backup_folder.BEFORE_UPGRADE,
            room_beside=size,
        )
        backup_folder.keep_newest(place, 1, why=backup_folder.BEFORE_UPGRADE)
    except NoRoomForBackup as refused:
        raise NoRoomToUpgrade(needed=refused.details["needed"]) from None
    except (StorageFull, VaultDiskFull):
        raise no_room_to_upgrade(vault) from None
    except (CopyUnsound, DatabaseDamaged):
        raise UnsoundBeforeUpgrade from None
    except (ForTheCaseworker, OSError):
        raise NotUpgraded from None
    return made


def no_room_to_upgrade(vault: OpenVault) -> NoRoomToUpgrade:
    """Say how much room an upgrade needs: for the copy before it, and for every row that it writes anew."""
    size = vault.db_path.stat().st_size
    return NoRoomToUpgrade(needed=-(-2 * size // 1_000_000) or 1)
