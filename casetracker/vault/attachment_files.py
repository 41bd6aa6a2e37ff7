"""The files of attachments: one age file each, named so that the name tells nothing.

    attachments/<64 hexadecimal digits>.age      0600, encrypted to the vault's own X25519 identity

The identity is made once and stands inside the encrypted database, not in the key file. So a database that is
encrypted anew under another master key still reads every file, and a backup needs to copy only new ones. It also
means that whoever kept an old master key with an old copy of the database still opens the attachments of that time,
until they are encrypted anew under another identity.

Contents are opened in memory only and never written in clear.
"""

import hashlib
import hmac
import re
from pathlib import Path
from typing import Final

from pyrage import DecryptError, IdentityError, decrypt, encrypt, x25519

from casetracker.casework.errors import QT_TRANSLATE_NOOP
from casetracker.vault.errors import VaultRefused, explaining_the_disk
from casetracker.vault.whole_file import is_stray, sync_folder, write_whole

FOLDER: Final = "attachments"
_NAME: Final = re.compile(r"[0-9a-f]{64}\.age")


class AttachmentMissing(VaultRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The file of this document is missing from the vault's folder. Look for it in a backup: the folder "
        "“attachments” of the backup holds it.",
    )
    exit_code = 5


class AttachmentDamaged(VaultRefused):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The file of this document is damaged, so it is not shown. Look for it in a backup: the folder “attachments” "
        "of the backup holds it.",
    )
    exit_code = 5


def new_identity() -> str:
    """Make the secret to which a vault's attachments are encrypted."""
    return str(x25519.Identity.generate())


def name_for(key: bytes, identity_round: int, sha256: str) -> str:
    """Name a file by a keyed hash of its content: the same content has one name, and nobody without the key finds it.

    Another identity, which `identity_round` counts, gives another name, so that both files can stand beside each other.
    """
    return hmac.new(key, f"{identity_round}:{sha256}".encode(), hashlib.sha256).hexdigest() + ".age"


def seal(content: bytes, identity: str) -> bytes:
    return bytes(encrypt(content, [x25519.Identity.from_str(identity).to_public()]))


def unseal(sealed: bytes, identity: str, sha256: str) -> bytes:
    """Return the content in clear. Raises `AttachmentDamaged` unless it is the very content that was added."""
    try:
        content = bytes(decrypt(sealed, [x25519.Identity.from_str(identity)]))
    except (DecryptError, IdentityError, ValueError):
        raise AttachmentDamaged from None
    if hashlib.sha256(content).hexdigest() != sha256:
        raise AttachmentDamaged
    return content


class AttachmentFolder:
    """The folder `attachments` of one vault. Names come from `name_for`; others are never touched."""

    def __init__(self, vault: Path) -> None:
        self.path = vault / FOLDER

    def write(self, name: str, sealed: bytes) -> None:
        """Write a file; when this returns, it and its name are on the disk.

        Raises `VaultDiskFull` or `VaultNotWritable`; then nothing half-written stands under the name.
        """
        with explaining_the_disk():
            if not self.path.is_dir():
                self.path.mkdir(mode=0o700)
                sync_folder(self.path.parent)
            write_whole(self._place(name), sealed)

    def read(self, name: str) -> bytes:
        """Return a file as it stands. Raises `AttachmentMissing`, or `AttachmentDamaged` where the disk fails."""
        try:
            return self._place(name).read_bytes()
        except FileNotFoundError:
            raise AttachmentMissing from None
        except OSError:
            raise AttachmentDamaged from None

    def holds(self, name: str) -> bool:
        return self._place(name).is_file()

    def remove(self, name: str) -> None:
        """Remove a file that nothing names any more; one that is gone already is no fault."""
        with explaining_the_disk():
            self._place(name).unlink(missing_ok=True)

    def names(self) -> set[str]:
        """Return the names of all files of attachments that stand here."""
        with explaining_the_disk():
            return (
                {path.name for path in self.path.iterdir() if _NAME.fullmatch(path.name)} if self._stands() else set()
            )

    def remove_strays(self) -> None:
        """Remove what an interrupted write left behind."""
        with explaining_the_disk():
            for path in list(self.path.iterdir()) if self._stands() else []:
                if is_stray(path.name, re.sub(r"\.[0-9a-f]{16}\.tmp$", "", path.name)):
                    path.unlink(missing_ok=True)

    def _stands(self) -> bool:
        return self.path.is_dir()

    def _place(self, name: str) -> Path:
        if not _NAME.fullmatch(name):
            raise AttachmentMissing
        return self.path / name
