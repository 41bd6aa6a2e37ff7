"""Encrypting a vault anew: a next generation under another master key, made beside the present one, never in its place.

For when somebody who should no longer read the vault may have kept a key file, a passphrase and a copy of the folder:
taking a key away does not change the master key that this person once had. Backups made before stay under the former
one, which no program can change.
"""

from contextlib import suppress
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.services import attachments, keys, vaults
from casetracker.services.attachments import Lost
from casetracker.services.backup_copy import COPYING, Report
from casetracker.services.desk import Desk
from casetracker.storage import backup, journal, key_lines
from casetracker.storage.checkpoints import Seal
from casetracker.storage.database import Database
from casetracker.storage.unit_of_work import UnitOfWork
from casetracker.vault import renewal, room, state_file
from casetracker.vault.attachment_files import AttachmentFolder
from casetracker.vault.errors import VaultDiskFull
from casetracker.vault.master_key import DATABASE, JOURNAL, STATE
from casetracker.vault.open_vault import Following
from casetracker.vault.recovery_words import RecoveryWords
from casetracker.vault.slots import AnySlot, KdfCost, PassphraseSlot

ENCRYPTED: Final = QT_TRANSLATE_NOOP("Actions", "encrypt the vault anew")
LEFT_OUT: Final = QT_TRANSLATE_NOOP("Actions", "leave a key out")
PROVING: Final = QT_TRANSLATE_NOOP("Progress", "Checking what was encrypted…")
SEALING: Final = QT_TRANSLATE_NOOP("Progress", "Encrypting documents…")
_ROOM_BESIDE: Final = 8 << 20


class NoRoomToEncryptAnew(VaultDiskFull):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Encrypting anew writes the whole vault a second time, and the disk has no room for that: {needed} MB are "
        "needed and {free} MB are free. Nothing was changed. Free some space, then try again.",
    )


class NextGenerationThere(ForTheCaseworker):
    """An old key file was put back after the vault had been encrypted anew, or a file was put into its folder."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The folder holds a database of a later generation than the key file names. Somebody may have put an old key "
        "file back. Nothing was changed. Copy the whole folder to a safe place and put the newest key file back.",
    )
    exit_code = 5


class EncryptedMeanwhile(ForTheCaseworker):
    """Refuses whatever was still to be saved into the former generation."""

    sentence = QT_TRANSLATE_NOOP("Errors", "The vault was just encrypted anew. Open it again, then save once more.")
    exit_code = 4


@dataclass(frozen=True, slots=True)
class Renewed:
    """What came of it. `desk` is the vault as it is now; the one before is closed."""

    desk: Desk
    left_out: tuple[str, ...]
    """The labels of keys that open the vault no longer: their secrets are known only to those who hold them."""
    backups: tuple[keys.StillOpens, ...]
    """Backups that still open with the former keys."""
    documents: tuple[Lost, ...]
    """Documents whose file was missing or damaged before."""
    documents_wait: ForTheCaseworker | None
    """Why the documents are still under their former key; it is tried again when the vault is next opened."""


class DocumentsFollow(ForTheCaseworker):
    """Said when only the records are under the new key yet, and no reason not to go on."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The records are encrypted anew. The documents were stopped on the way: they follow by themselves when the "
        "vault is next opened.",
    )
    exit_code = 4


def is_open_by_passphrase(desk: Desk) -> bool:
    """Say whether a passphrase opened the vault: then one that is mistyped is noticed before anything is written."""
    return isinstance(desk.vault.opened_by, PassphraseSlot)


def keys_left_out(desk: Desk) -> list[keys.Key]:
    """List the keys of other people, which open the vault no longer once it is encrypted anew."""
    own = _own_slot(desk, None)
    kinds = (keys.SlotKind.PASSPHRASE,)
    return [one for one in keys.keys_of(desk) if one.kind in kinds and one.id != own]


def encrypt_anew(
    desk: Desk,
    passphrase: str,
    words: tuple[str, ...],
    *,
    slot_id: UUID | None = None,
    report: Report | None = None,
    cost: KdfCost | None = None,
) -> Renewed:
    """Encrypt everything under a new master key, which this passphrase and these new recovery words open.

    Whoever opened the vault with a passphrase types it again; after the recovery words, `passphrase` is a new one for
    the key `slot_id`. Until the key file is replaced, whatever is raised leaves the vault and `desk` as they were:
    WrongSecret, WhosePassphrase, NoRoomToEncryptAnew, NextGenerationThere, CopyUnsound, StorageFull, StorageReadOnly,
    VaultDiskFull, VaultNotWritable, or what `report` raises. Afterwards `desk` is closed, and what `report` raises only
    lets the documents wait.
    """
    tell: Report = report or (lambda _step, _done, _of: None)
    if desk.database.refusal is not None:
        raise desk.database.refusal
    own = _own_slot(desk, slot_id)
    if own is None:
        raise keys.WhosePassphrase
    _require_room(desk)
    former_slots = desk.vault.slots
    following = desk.vault.following(passphrase, RecoveryWords(words), own, cost)
    target = desk.folder / following.key_file.db
    if target.exists():
        raise NextGenerationThere
    with desk.database.standing_still():
        begun = renewal.begin(desk.folder, desk.vault.generation)
        try:
            key = following.master_key.derive(DATABASE)
            backup.copy_under(desk.database, target, key, lambda done, of: tell(COPYING, done, of))
            tell(PROVING, 0, 0)
            _enter(desk, Database(target, key), following)
            taken = desk.vault.succeed(following)
        except BaseException:
            desk.vault.settle_renewal()
            raise
        desk.end(EncryptedMeanwhile)
        renewal.carried_out(desk.folder, begun)
    renewed = vaults.desk_of(taken, desk.today)
    lost, wait = _seal_documents(renewed, tell)
    return Renewed(
        renewed,
        tuple(slot.label for slot in following.left_out),
        _backups_of(renewed, former_slots),
        tuple(lost),
        wait,
    )


def _own_slot(desk: Desk, slot_id: UUID | None) -> UUID | None:
    """Return the slot that stays: the one named, the one that opened the vault, or the only one there is."""
    if slot_id is not None:
        return slot_id
    if isinstance(desk.vault.opened_by, PassphraseSlot):
        return desk.vault.opened_by.id
    listed = [slot.id for slot in desk.vault.slots if isinstance(slot, PassphraseSlot)]
    return listed[0] if len(listed) == 1 else None


def _require_room(desk: Desk) -> None:
    files = AttachmentFolder(desk.folder)
    documents = sum((files.path / name).stat().st_size for name in files.names())
    needed = desk.vault.db_path.stat().st_size + documents + _ROOM_BESIDE
    room.require(desk.folder, needed, NoRoomToEncryptAnew)


def _enter(desk: Desk, database: Database, following: Following) -> None:
    """Enter what is being done into the history of the next generation, sign it, and note how far it reaches."""
    key_file, master_key = following.key_file, following.master_key
    database.seal = Seal(master_key.derive(JOURNAL), key_file.generation)
    try:
        with UnitOfWork(database, action=ENCRYPTED, who=desk.who, laptop=desk.laptop) as work:
            work.note("vault", key_file.vault_id, detail=str(key_file.generation))
            work.note(key_lines.KEY_FILE, key_file.vault_id, detail=str(key_file.sequence))
            work.commit()
        for slot in following.left_out:
            with UnitOfWork(database, action=LEFT_OUT, who=desk.who, laptop=desk.laptop) as work:
                work.note(key_lines.SLOT, slot.id, detail=slot.label)
                work.commit()
        database.sign_journal()
        with database.reader.connect() as connection:
            line, chain = journal.end(connection)
    finally:
        database.close()
    noted = state_file.State(key_file.vault_id, key_file.generation, line, chain, clean=not desk.unchecked)
    state_file.write(desk.folder, master_key.derive(STATE), noted, state_file.name_of(key_file.generation))


def _seal_documents(desk: Desk, tell: Report) -> tuple[list[Lost], ForTheCaseworker | None]:
    # The records are under the new key already: what stops here is taken up when the vault is next opened.
    def report(done: int, of: int) -> None:
        try:
            tell(SEALING, done, of)
        except Exception as stopped:
            raise DocumentsFollow from stopped

    try:
        return attachments.reencrypt_attachments(desk, report), None
    except ForTheCaseworker as refused:
        return [], refused


def _backups_of(desk: Desk, former: tuple[AnySlot, ...]) -> tuple[keys.StillOpens, ...]:
    with suppress(OSError):
        return keys.backups_accepting(desk, former)
    return ()
