"""Vaults at the floor of the cost: made once, and copied for each test that opens or breaks one."""

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from casetracker.vault import folder as vault_folder
from casetracker.vault.slots import FLOOR

PASSPHRASE = "тихий вечір над Дніпром"  # noqa: S105  (of vaults that only tests open)


@dataclass(frozen=True)
class MadeVault:
    """A finished vault on disk: where it lies and what opens it."""

    folder: Path
    passphrase: str
    words: str

    @property
    def key(self) -> Path:
        return self.folder / "vault.key"

    @property
    def backup(self) -> Path:
        return self.folder / "vault.key.bak"

    def edit(self, change: Callable[[dict[str, Any]], object], *, backup_too: bool = True) -> None:
        """Alter the key file as somebody would who knows its format but no secret: the checksum is made to fit."""
        document = json.loads(self.key.read_bytes())
        change(document)
        document.pop("checksum")
        plain = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
        document["checksum"] = hashlib.sha256(plain).hexdigest()
        content = json.dumps(document, sort_keys=True, separators=(",", ":")).encode() + b"\n"
        self.key.write_bytes(content)
        if backup_too:
            self.backup.write_bytes(content)


def make_vault(folder: Path, passphrase: str = PASSPHRASE, *, sample: bool = False) -> MadeVault:
    vault, words = vault_folder.create(folder, passphrase, label="desk 1", sample=sample, cost=FLOOR)
    with vault:
        vault.db_path.write_bytes(b"what storage writes")
        vault.commit()
    return MadeVault(folder, passphrase, words.text())


def copy_of(pattern: MadeVault, folder: Path) -> MadeVault:
    shutil.copytree(pattern.folder, folder)
    return MadeVault(folder, pattern.passphrase, pattern.words)


def forbid_key_derivation(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let any key derivation from a passphrase fail the test."""

    def never(*_: object) -> bytes:
        raise AssertionError("a key derivation ran")

    monkeypatch.setattr("casetracker.vault.slots._argon2id", never)
