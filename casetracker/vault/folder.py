"""The vault's folder: creating a vault in it, unlocking it, and what can be told without a secret.

    vault.key, vault.key.bak   the key file and its copy
    vault.key.newer-7          a newer copy, kept where an old key file was put back
    cases.0001.db              the records, made by `storage` with the vault's database key
    state.json                 how far the history had come, under a key of the vault
    reserve                    room that is given up for what is typed when the disk is full
    lock                       held by the one process that has the vault open
    unfinished                 only while a vault is being created
    attempts                   how many wrong secrets were tried since the vault was last opened
    renewal                    only while a vault is encrypted anew: see `vault.renewal`

A creation is whole or not at all. `create` writes only the mark `unfinished` and holds the keys in memory; the caller
makes the database, shows the recovery words, and calls `commit`, which writes the key file and removes the mark. When
that is interrupted, the folder holds the mark and perhaps a database that no key opens, `unlock` says that the vault
was never finished, and `create` clears the remains away and begins anew. Without the mark, a database that lacks its
key file is never touched: its key file may still be found in a backup.
"""

import time
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from casetracker.casework import ids
from casetracker.vault import (
    attempts,
    key_copies,
    keyring_slot,
    lock_file,
    renewal,
    state_file,
    unfinished,
    whole_file,
)
from casetracker.vault.backup_folder import MARK as BACKUP_MARK
from casetracker.vault.errors import (
    CreationUnfinished,
    FolderIsBackup,
    FolderNotEmpty,
    KeyFileMissing,
    KeyringEntryMissing,
    KeyringRefusal,
    VaultDiskFull,
    VaultExists,
    VaultMissing,
    VaultNotAFolder,
    VaultNotWritable,
    VaultRefused,
    WrongRecoveryWords,
    WrongSecret,
    explaining_the_disk,
)
from casetracker.vault.key_copies import BACKUP, MAIN, Unwrap
from casetracker.vault.key_file import KeyFile
from casetracker.vault.labels import RECOVERY_LABEL
from casetracker.vault.lock_file import LOCK, Lock
from casetracker.vault.master_key import MasterKey
from casetracker.vault.open_vault import OpenVault
from casetracker.vault.recovery_words import RecoveryWords
from casetracker.vault.slots import (
    AnySlot,
    KdfCost,
    KeyringSlot,
    PassphraseSlot,
    RecoverySlot,
    calibrate,
    named,
    require_passphrase,
    takes_long,
)
from casetracker.vault.whole_file import sync_folder

# What a desktop leaves in a folder that somebody has merely looked at.
_CLUTTER = {".DS_Store", "Thumbs.db", "desktop.ini"}
# Those of the key file are swept once it is known which of its copies opens.
_REPLACED_WHOLE = (state_file.FILE, renewal.MARK, attempts.FILE)


@dataclass(frozen=True, slots=True)
class VaultDescription:
    """What stands in clear about a vault. Nobody has proved it: only an unlocked vault is sure of what it is."""

    vault_id: UUID
    sample: bool
    created: datetime
    labels: tuple[str, ...]
    passphrases: tuple[tuple[UUID, str], ...]
    """The slots that a passphrase opens: id and label."""
    keyring: bool
    """Whether some computer's keyring opens it too."""
    backup_used: bool
    is_backup: bool
    """Whether this is a backup, which is restored and never opened itself."""
    seconds_to_wait: int
    """How long to wait before another secret is tried."""


def create(
    folder: Path, passphrase: str, *, label: str, sample: bool = False, cost: KdfCost | None = None
) -> tuple[OpenVault, RecoveryWords]:
    """Begin a vault in a new or empty folder; it is finished by `commit` on the vault returned.

    `label` is the pseudonym under which this passphrase is listed in clear. `cost` is measured on this computer
    unless given. Raises EmptyPassphrase, RefusedValue (label), VaultNotAFolder, VaultExists, FolderNotEmpty,
    VaultInUse, VaultNotWritable or VaultDiskFull, and then leaves the folder as it was.
    """
    require_passphrase(passphrase)
    label = named(label)
    folder = folder.absolute()
    with ExitStack() as undo:
        if _make(folder):
            undo.callback(_remove, folder)
        _require_room(folder)
        lock = lock_file.take(folder)
        undo.callback(lock.release)
        _require_room(folder)
        undo.callback(unfinished.take_back, folder)
        unfinished.mark(folder)
        unfinished.clear(folder)
        # Memory sticks know no owners and refuse this; the vault's files are encrypted all the same.
        with suppress(OSError):
            folder.chmod(0o700)
        vault_id, master_key, words = ids.new_id(), MasterKey.new(), RecoveryWords.new()
        slot = PassphraseSlot.new(passphrase, master_key, vault_id, label=label, cost=cost or calibrate())
        by_words = RecoverySlot.new(words, master_key, vault_id, label=RECOVERY_LABEL)
        key_file = KeyFile.new(master_key, vault_id, (slot, by_words), sample=sample)
        return OpenVault(folder, lock, master_key, key_file, opened_by=slot, undo=undo.pop_all().close), words


def unlock(folder: Path, passphrase: str, slot_id: UUID | None = None) -> OpenVault:
    """Open a vault with a passphrase.

    Costs one key derivation for each passphrase slot, or one in all where `slot_id` says whose passphrase it is.

    Raises WrongSecret, VaultMissing, CreationUnfinished, VaultNotAFolder, VaultInUse, VaultNotWritable,
    KeyFileMissing, KeyFileDamaged, KeyFileTampered, KdfRefused, UnknownAlgorithm or KeyFileTooNew. In a folder that
    takes no writes the vault is opened for reading, and `reads_only` says so. A key file that was damaged is repaired
    from its copy, and `backup_used` says so. A wrong secret is counted in the folder.
    """
    quick: list[str] = []

    def unwrap(key_file: KeyFile) -> tuple[MasterKey, AnySlot]:
        for slot in key_file.slots:
            if isinstance(slot, PassphraseSlot) and slot_id in (None, slot.id):
                with suppress(WrongSecret):
                    begun = time.perf_counter()
                    master_key = slot.open(passphrase, key_file.vault_id)
                    if not takes_long(time.perf_counter() - begun, slot.kdf.cost):
                        quick.append(passphrase)
                    return master_key, slot
        raise WrongSecret

    return _unlock(folder, unwrap, quick)


def unlock_with_words(folder: Path, words: RecoveryWords | str) -> OpenVault:
    """Open a vault with its recovery words, as typed or already read.

    Raises WrongRecoveryWords or one of its subclasses, and what `unlock` raises of the folder and the key file.
    """
    read = RecoveryWords.typed(words) if isinstance(words, str) else words

    def unwrap(key_file: KeyFile) -> tuple[MasterKey, AnySlot]:
        for slot in key_file.slots:
            if isinstance(slot, RecoverySlot):
                with suppress(WrongRecoveryWords):
                    return slot.open(read, key_file.vault_id), slot
        raise WrongRecoveryWords

    return _unlock(folder, unwrap)


def unlock_with_keyring(folder: Path) -> OpenVault:
    """Open a vault with what this computer's keyring holds for it.

    Raises KeyringUnavailable, KeyringLocked, KeyringRefused, KeyringEntryMissing or KeyringEntryWrong, and what
    `unlock` raises of the folder and the key file.
    """

    def unwrap(key_file: KeyFile) -> tuple[MasterKey, AnySlot]:
        # Another computer's slot is another entry, which this one's keyring does not hold.
        refused: KeyringRefusal = KeyringEntryMissing()
        for slot in key_file.slots:
            if isinstance(slot, KeyringSlot):
                try:
                    secret = keyring_slot.fetch(slot.store, key_file.vault_id, slot.id)
                    return slot.open(secret, key_file.vault_id), slot
                except KeyringRefusal as reason:
                    refused = reason
        raise refused

    return _unlock(folder, unwrap)


def describe(folder: Path) -> VaultDescription:
    """Say what stands in clear, for the page that asks for the passphrase.

    Raises what `unlock` raises of the folder and the key file, save KeyFileTampered, which takes a secret to notice.
    """
    folder = folder.absolute()
    _require_vault(folder)
    key_file, backup_used = key_copies.read_either(folder)
    return VaultDescription(
        vault_id=key_file.vault_id,
        sample=key_file.sample,
        created=key_file.created,
        labels=tuple(slot.label for slot in key_file.slots),
        passphrases=tuple((slot.id, slot.label) for slot in key_file.slots if isinstance(slot, PassphraseSlot)),
        keyring=any(isinstance(slot, KeyringSlot) for slot in key_file.slots),
        backup_used=backup_used,
        is_backup=(folder / BACKUP_MARK).is_file(),
        seconds_to_wait=attempts.seconds_to_wait(folder),
    )


def _unlock(folder: Path, unwrap: Unwrap, quick: Sequence[str] = ()) -> OpenVault:
    """Unlock by `unwrap`, which puts a passphrase that cost less than it could into `quick`."""
    folder = folder.absolute()
    if (folder / BACKUP_MARK).is_file():
        raise FolderIsBackup
    # Looked at before the lock is taken too, because taking it would leave a file in a folder that is no vault.
    # Whether a creation was interrupted or is still under way, only the lock can tell.
    with suppress(CreationUnfinished):
        _require_vault(folder)
    lock, reads_only = _take(folder)
    try:
        _require_vault(folder)
        whole_file.sweep(folder, *_REPLACED_WHOLE)
        try:
            unlocked = key_copies.unlock(folder, unwrap)
        except VaultRefused as refused:
            # Words that were miscounted or mistyped were never tried on the vault.
            if type(refused) in (WrongSecret, WrongRecoveryWords):
                attempts.note_wrong(folder)
            raise
        newer_kept = key_copies.repair(folder, unlocked.key_file)
        unfinished.unmark(folder)
        if not reads_only:
            renewal.settle(folder, unlocked.key_file)
        return OpenVault(
            folder,
            lock,
            unlocked.master_key,
            unlocked.key_file,
            opened_by=unlocked.slot,
            backup_used=unlocked.backup_used,
            newer_kept=newer_kept,
            wrong_before=attempts.noted(folder),
            typed=quick[0] if quick and not reads_only else None,
            reads_only=reads_only,
        )
    except BaseException:
        lock.release()
        raise


def _take(folder: Path) -> tuple[Lock, bool]:
    """Take the lock, and say whether the folder takes no writes, so that the vault can only be read."""
    try:
        return lock_file.take(folder), False
    except (VaultNotWritable, VaultDiskFull):
        return lock_file.take_for_reading(folder), True


def _make(folder: Path) -> bool:
    """Make the folder for its owner alone where it is missing, and say whether it was."""
    with explaining_the_disk():
        try:
            if folder.is_dir():
                return False
            folder.parent.mkdir(parents=True, exist_ok=True)
            folder.mkdir(mode=0o700)
        except (NotADirectoryError, FileExistsError):
            raise VaultNotAFolder from None
    with suppress(OSError):
        sync_folder(folder.parent)
    return True


def _remove(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()


def _names(folder: Path) -> set[str]:
    with explaining_the_disk():
        return {path.name for path in folder.iterdir()}


def _require_room(folder: Path) -> None:
    """Raise unless the folder is empty, or holds only what an unfinished creation left."""
    names = _names(folder) - _CLUTTER - {LOCK}
    if names & {MAIN, BACKUP}:
        raise VaultExists
    if names - unfinished.remains(names):
        raise FolderNotEmpty


def _require_vault(folder: Path) -> None:
    with explaining_the_disk():
        if not folder.is_dir():
            raise VaultNotAFolder if folder.exists() else VaultMissing
    names = _names(folder)
    if names & {MAIN, BACKUP}:
        return
    if unfinished.MARK in names:
        raise CreationUnfinished
    if any(unfinished.is_of_database(name) for name in names):
        raise KeyFileMissing
    raise VaultMissing
