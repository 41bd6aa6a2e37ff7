"""A vault while its keys are in memory."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import UUID

from casetracker.casework import ids
from casetracker.vault import key_copies, keyring_slot, renewal, unfinished
from casetracker.vault.attempts import NONE, Attempts
from casetracker.vault.errors import (
    KeyringRefusal,
    LabelTaken,
    LastPassphrase,
    SlotMissing,
    TooManyKeys,
    VaultRefused,
)
from casetracker.vault.key_file import MOST_SLOTS, KeyFile
from casetracker.vault.labels import RECOVERY_LABEL
from casetracker.vault.lock_file import Lock
from casetracker.vault.master_key import DATABASE, MasterKey
from casetracker.vault.recovery_words import RecoveryWords
from casetracker.vault.slots import (
    AnySlot,
    KdfCost,
    KeyringSlot,
    PassphraseSlot,
    RecoverySlot,
    calibrate,
    named,
)


@dataclass(frozen=True, slots=True)
class Following:
    """The keys of a next generation that is not the vault yet: who gets in, and who does not any more."""

    master_key: MasterKey = field(repr=False)
    key_file: KeyFile
    slot: PassphraseSlot
    left_out: tuple[AnySlot, ...]
    """The slots whose secrets nobody knows here: they have to be set up anew."""


class OpenVault:
    """The keys of one vault, and its lock: no second process opens the vault until `close`.

    A vault that `folder.create` returned is unfinished until `commit`; closing it before takes the creation back.
    """

    def __init__(
        self,
        folder: Path,
        lock: Lock,
        master_key: MasterKey,
        key_file: KeyFile,
        *,
        opened_by: AnySlot,
        backup_used: bool = False,
        newer_kept: str = "",
        wrong_before: Attempts = NONE,
        typed: str | None = None,
        reads_only: bool = False,
        undo: Callable[[], None] | None = None,
    ) -> None:
        """Hold the keys. `typed` is the passphrase that opened the vault, where its cost may have to be raised."""
        self.folder = folder
        self.opened_by = opened_by
        self.backup_used = backup_used
        self.newer_kept = newer_kept
        """The file in which a newer copy of the keys was kept, because an older key file had been put back."""
        self.wrong_before = wrong_before
        """The wrong secrets that were tried before this one."""
        self.reads_only = reads_only
        """The folder takes no writes: the vault is read, and whatever would change it is refused."""
        self.known_sequence = 0
        """The highest sequence that the database has seen: a rewritten key file counts on from there."""
        self._typed = typed
        self._lock = lock
        self._master_key: MasterKey | None = master_key
        self._key_file = key_file
        self._undo = undo

    @property
    def vault_id(self) -> UUID:
        return self._key_file.vault_id

    @property
    def generation(self) -> int:
        """Count of master keys: 1 until the vault is encrypted anew."""
        return self._key_file.generation

    @property
    def sequence(self) -> int:
        """Count of rewrites of the key file; kept inside the database too, it shows an older key file put back."""
        return self._key_file.sequence

    @property
    def sample(self) -> bool:
        """Whether this is the invented vault for trying things out."""
        return self._key_file.sample

    @property
    def slots(self) -> tuple[AnySlot, ...]:
        return self._key_file.slots

    def slot(self, slot_id: UUID) -> AnySlot:
        """Return one slot, or raise SlotMissing."""
        for slot in self.slots:
            if slot.id == slot_id:
                return slot
        raise SlotMissing

    @property
    def db_path(self) -> Path:
        return self.folder / self._key_file.db

    def database_key(self) -> bytes:
        """Return the 32 raw bytes that encrypt the database."""
        return self.derive(DATABASE)

    def derive(self, label: str) -> bytes:
        """Return the 32-byte key for another purpose of this vault; labels stand in `master_key`."""
        return self._key().derive(label)

    def commit(self) -> None:
        """Finish the creation, after the database exists: write the key file, without which there is no vault.

        Raises VaultDiskFull or VaultNotWritable, and then nothing is finished and the commit can be tried again.
        """
        if self._undo is None:
            raise RuntimeError("this vault is finished already")
        if not self.db_path.is_file() or self.db_path.stat().st_size == 0:
            raise RuntimeError("a vault is finished only after its database was made")
        self._key()
        key_copies.save(self.folder, self._key_file)
        self._undo = None
        unfinished.unmark(self.folder)

    def add_passphrase(self, passphrase: str, *, label: str, cost: KdfCost | None = None) -> PassphraseSlot:
        """Let a further passphrase open the vault. Raises what `replace_slots` and a new slot raise."""
        master_key = self._key()
        # Before a second is spent on the derivation.
        self._require_free(label)
        slot = PassphraseSlot.new(passphrase, master_key, self.vault_id, label=label, cost=cost or calibrate())
        self.replace_slots((*self.slots, slot))
        return slot

    def change_passphrase(self, slot_id: UUID, passphrase: str, *, cost: KdfCost | None = None) -> None:
        """Put another passphrase in place of a slot's own; the old one opens nothing from then on.

        Raises SlotMissing, EmptyPassphrase and what `replace_slots` raises. The cost is never lowered.
        """
        slot = self._passphrase_slot(slot_id)
        dearer = slot.kdf.cost.raised_to(cost or calibrate())
        self._exchange(slot, slot.again(passphrase, self._key(), self.vault_id, cost=dearer))
        self._typed = None

    def rename(self, slot_id: UUID, label: str) -> None:
        """Give a slot another pseudonym. Raises SlotMissing, RefusedValue, LabelTaken and what saving raises."""
        slot = self.slot(slot_id)
        self._require_free(label, but=slot_id)
        self._exchange(slot, slot.renamed(label))

    def remove(self, slot_id: UUID) -> None:
        """Take a slot out of the key file and its copy; a keyring's entry goes too.

        Raises SlotMissing, LastPassphrase and what saving raises.
        """
        slot = self.slot(slot_id)
        self.replace_slots(tuple(one for one in self.slots if one.id != slot_id))
        if isinstance(slot, KeyringSlot):
            keyring_slot.forget(slot.store, self.vault_id, slot.id)

    def replace_words(self, words: RecoveryWords) -> RecoverySlot:
        """Let these recovery words open the vault, and no others. Raises what saving raises."""
        slot = RecoverySlot.new(words, self._key(), self.vault_id, label=RECOVERY_LABEL)
        self.replace_slots((*(one for one in self.slots if not isinstance(one, RecoverySlot)), slot))
        return slot

    def add_keyring(self, *, label: str) -> KeyringSlot:
        """Let this computer's keyring open the vault too.

        Raises KeyringUnavailable, KeyringLocked, KeyringRefused, LabelTaken, RefusedValue and what `replace_slots`
        raises; then the keyring holds nothing of this vault either.
        """
        self._require_free(label)
        slot_id = ids.new_id()
        store, secret = keyring_slot.keep(self.vault_id, slot_id)
        try:
            slot = KeyringSlot.new(secret, self._key(), self.vault_id, slot_id=slot_id, store=store, label=label)
            self.replace_slots((*self.slots, slot))
        except BaseException:
            keyring_slot.forget(store, self.vault_id, slot_id)
            raise
        return slot

    def raise_cost(self) -> bool:
        """Raise the cost of the passphrase that opened the vault to what this computer bears today, once.

        Never lowered. Takes a few seconds, and raises what `replace_slots` raises; says whether anything was rewritten.
        """
        typed, self._typed = self._typed, None
        if typed is None:
            return False
        slot = self._passphrase_slot(self.opened_by.id)
        dearer = slot.kdf.cost.raised_to(calibrate())
        if dearer == slot.kdf.cost:
            return False
        self._exchange(slot, slot.again(typed, self._key(), self.vault_id, cost=dearer))
        return True

    def replace_slots(self, slots: tuple[AnySlot, ...]) -> None:
        """Rewrite the key file and its backup with these slots of this vault.

        Raises LastPassphrase, TooManyKeys, VaultDiskFull or VaultNotWritable; then the slots are as they were.
        """
        if not any(isinstance(slot, PassphraseSlot) for slot in slots):
            raise LastPassphrase
        if len(slots) > MOST_SLOTS:
            raise TooManyKeys
        rewritten = self._key_file.with_slots(self._key(), slots, self.known_sequence)
        if self._undo is None:
            key_copies.save(self.folder, rewritten)
        self._key_file = rewritten

    def settle_renewal(self) -> None:
        """Take back a next generation that did not become the vault."""
        renewal.settle(self.folder, self._key_file)

    def following(
        self, passphrase: str, words: RecoveryWords, slot_id: UUID, cost: KdfCost | None = None
    ) -> "Following":
        """Draw the next master key, for the passphrase of one slot, these recovery words and this computer's keyring.

        Nothing is written yet. Raises SlotMissing, EmptyPassphrase, WrongSecret where the slot that opened the vault is
        meant and this is not its passphrase.
        """
        slot, master_key = self._passphrase_slot(slot_id), MasterKey.new()
        if slot.id == self.opened_by.id:
            # A slip of the finger would become the passphrase.
            slot.open(passphrase, self.vault_id)
        dearer = slot.kdf.cost.raised_to(cost or calibrate())
        own = slot.again(passphrase, master_key, self.vault_id, cost=dearer)
        by_words = RecoverySlot.new(words, master_key, self.vault_id, label=RECOVERY_LABEL)
        kept: tuple[AnySlot, ...] = (own, by_words, *self._kept_by_keyring(master_key))
        left = tuple(one for one in self.slots if one.id not in {slot.id for slot in kept})
        gone = tuple(one for one in left if not isinstance(one, RecoverySlot))
        key_file = self._key_file.next_generation(master_key, kept, self.known_sequence)
        return Following(master_key, key_file, own, gone)

    def _kept_by_keyring(self, master_key: MasterKey) -> Iterator[KeyringSlot]:
        for slot in self.slots:
            if isinstance(slot, KeyringSlot):
                with suppress(KeyringRefusal):
                    secret = keyring_slot.fetch(slot.store, self.vault_id, slot.id)
                    slot.open(secret, self.vault_id)
                    yield KeyringSlot.new(
                        secret, master_key, self.vault_id, slot_id=slot.id, store=slot.store, label=slot.label
                    )

    def succeed(self, following: "Following") -> "OpenVault":
        """Make the next generation the vault: replace the key file, and hand the lock over.

        This vault is closed then. Raises VaultDiskFull or VaultNotWritable, and then it is the vault as before.
        """
        self._key()
        try:
            key_copies.save(self.folder, following.key_file)
        except VaultRefused:
            # The main file decides, and it may have been replaced before the disk refused to confirm it.
            if not key_copies.is_main(self.folder, following.key_file):
                raise
        self._master_key, self._typed = None, None
        taken = OpenVault(self.folder, self._lock, following.master_key, following.key_file, opened_by=following.slot)
        taken.known_sequence = following.key_file.sequence
        return taken

    def _exchange(self, slot: AnySlot, other: AnySlot) -> None:
        self.replace_slots(tuple(other if one.id == slot.id else one for one in self.slots))
        if self.opened_by.id == slot.id:
            self.opened_by = other

    def _passphrase_slot(self, slot_id: UUID) -> PassphraseSlot:
        slot = self.slot(slot_id)
        if not isinstance(slot, PassphraseSlot):
            raise SlotMissing
        return slot

    def _require_free(self, label: str, but: UUID | None = None) -> None:
        if any(slot.label == named(label) and slot.id != but for slot in self.slots):
            raise LabelTaken

    def close(self) -> None:
        """Drop the keys and let others open the vault; close the database first. Python cannot wipe the memory."""
        if self._master_key is None:
            return
        self._master_key = None
        self._typed = None
        if self._undo is None:
            self._lock.release()
        else:
            self._undo()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"OpenVault({self.vault_id})"

    def _key(self) -> MasterKey:
        if self._master_key is None:
            raise RuntimeError("this vault is closed")
        return self._master_key
