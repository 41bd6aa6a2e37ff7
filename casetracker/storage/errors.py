"""What can go wrong with the database file, each as the sentence to show. No text ever carries a value."""

from typing import Final

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker


class DatabaseMissing(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The database of this vault is missing. Look for it in the vault's folder, or restore a backup."
    )
    exit_code = 5


class DatabaseDamaged(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The database of this vault is damaged or is not ours. Nothing was changed. Copy the whole vault folder to "
        "a safe place, then restore a backup. Without one, the command 'casetracker vault rescue' saves what can be "
        "read.",
    )
    exit_code = 5


class DatabaseEmpty(DatabaseDamaged):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The database of this vault is empty: its contents were cut off. Copy the whole vault folder to a safe place, "
        "then restore a backup.",
    )


class SchemaTooNew(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This vault was written by a newer version of the program. Update the program, then open it again."
    )
    exit_code = 4


class StorageFull(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The disk is full, so nothing was saved. What you typed is still in the form. Free some space and save.",
    )
    exit_code = 4


class FullAtOpening(StorageFull):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The disk is full, so the vault cannot be opened. Nothing in it is lost. Free some space and open it again.",
    )


class StorageReadOnly(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The vault's folder cannot be written to. Make it writable, or copy the vault to another disk."
    )
    exit_code = 4


class LogNeedsWriting(StorageReadOnly):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The last entries of this vault still stand in its log, and its folder cannot be written to. Copy the whole "
        "vault folder to another disk, and open it there.",
    )


class UpgradeNeedsWriting(StorageReadOnly):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This vault comes from an earlier version of the program and must be brought up to date, which a full or "
        "write-protected disk does not allow. Copy the whole vault folder to another disk, and open it there.",
    )


class StorageBusy(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "Another task is just writing. Wait a moment and try again.")
    exit_code = 4


class StorageFailed(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The disk failed while reading or writing. What you typed is still in the form. Check the disk."
    )
    exit_code = 5


class EngineUnfit(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The encryption library on this computer is missing or too old. Install the program again."
    )
    exit_code = 4


class WroteRoundTheJournal(Exception):  # noqa: N818  (a fault of the program, worded as what happened)
    """A write tried to reach a record's table without passing the journal."""


def known_error(code: int | None) -> ForTheCaseworker | None:
    """Return the error for SQLite's primary result code, None where the code means a fault of the program."""
    kind = _BY_CODE.get((code or 0) & 0xFF)
    return kind() if kind else None


_BY_CODE: Final[dict[int, type[ForTheCaseworker]]] = {
    5: StorageBusy,
    6: StorageBusy,
    8: StorageReadOnly,
    10: StorageFailed,
    11: DatabaseDamaged,
    13: StorageFull,
    14: DatabaseMissing,
    15: StorageBusy,
    26: DatabaseDamaged,
}
