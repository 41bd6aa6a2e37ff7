"""A vault while its keys are in memory."""

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import UUID

from filelock import FileLock

from casetracker.vault import key_copies, unfinished
from casetracker.vault.errors import LastPassphrase
from casetracker.vault.key_file import KeyFile
from casetracker.vault.master_key import DATABASE, MasterKey
from casetracker.vault.slots import KdfCost, PassphraseSlot, RecoverySlot, calibrate


class OpenVault:
    """The keys of one vault, and its lock: no second process opens the vault until `close`.

    A vault that `folder.create` returned is unfinished until `commit`; closing it before takes the creation back.
    """

    def __init__(
        self,
        folder: Path,
        lock: FileLock,
        master_key: MasterKey,
        key_file: KeyFile,
        *,
        opened_by: PassphraseSlot | RecoverySlot,
        backup_used: bool = False,
        undo: Callable[[], None] | None = None,
    ) -> None:
        self.folder = folder
        self.opened_by = opened_by
        self.backup_used = backup_used
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
    def slots(self) -> tuple[PassphraseSlot | RecoverySlot, ...]:
        return self._key_file.slots

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

    def add_passphrase(self, passphrase: str, *, label: str, cost: KdfCost | None = None) -> None:
        """Let a further passphrase open the vault. Raises what `replace_slots` and a new slot raise."""
        master_key = self._key()
        slot = PassphraseSlot.new(passphrase, master_key, self.vault_id, label=label, cost=cost or calibrate())
        self.replace_slots((*self.slots, slot))

    def replace_slots(self, slots: tuple[PassphraseSlot | RecoverySlot, ...]) -> None:
        """Rewrite the key file and its backup with these slots of this vault.

        Raises LastPassphrase, VaultDiskFull or VaultNotWritable; then the slots are as they were.
        """
        if not any(isinstance(slot, PassphraseSlot) for slot in slots):
            raise LastPassphrase
        rewritten = self._key_file.with_slots(self._key(), slots)
        if self._undo is None:
            key_copies.save(self.folder, rewritten)
        self._key_file = rewritten

    def close(self) -> None:
        """Drop the keys and let others open the vault; close the database first. Python cannot wipe the memory."""
        if self._master_key is None:
            return
        self._master_key = None
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
