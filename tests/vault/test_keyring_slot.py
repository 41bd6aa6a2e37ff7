"""The keyrings as they were met on real computers: working, dropping what they get, locked, none at all."""

import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

import pytest
from keyring import errors

from casetracker.vault import folder as vault_folder
from casetracker.vault import keyring_slot
from casetracker.vault.errors import (
    KeyFileDamaged,
    KeyringEntryMissing,
    KeyringEntryWrong,
    KeyringLocked,
    KeyringRefused,
    KeyringUnavailable,
    LabelTaken,
    LastPassphrase,
    UnknownAlgorithm,
    WrongSecret,
)
from casetracker.vault.slots import KeyringSlot
from tests.vault.vault_on_disk import MadeVault, copy_of, forbid_key_derivation, make_vault


class KeptHere:
    """A keyring that keeps what it is given."""

    priority = 5
    entries: ClassVar[dict[tuple[str, str], str]] = {}

    def set_password(self, service: str, name: str, secret: str) -> None:
        self.entries[service, name] = secret

    def get_password(self, service: str, name: str) -> str | None:
        return self.entries.get((service, name))

    def delete_password(self, service: str, name: str) -> None:
        del self.entries[service, name]


class Drops(KeptHere):
    """As the null backend does: it takes everything in silence and knows nothing of it."""

    def set_password(self, service: str, name: str, secret: str) -> None:
        pass


class Locked(KeptHere):
    def get_password(self, service: str, name: str) -> str | None:
        raise errors.KeyringLocked("Failed to unlock the collection!")

    def set_password(self, service: str, name: str, secret: str) -> None:
        raise errors.KeyringLocked("Failed to unlock the collection!")


class Broken(KeptHere):
    def set_password(self, service: str, name: str, secret: str) -> None:
        raise OSError(f"could not write {secret}")


class NotGivenBack(KeptHere):
    """It takes the entry, and is locked when it is asked for it at once."""

    taken: ClassVar[list[str]] = []

    def set_password(self, service: str, name: str, secret: str) -> None:
        super().set_password(service, name, secret)
        self.taken.append(name)

    def get_password(self, service: str, name: str) -> str | None:
        if self.taken:
            raise errors.KeyringLocked(f"The collection of {self.taken.pop()} was locked meanwhile!")
        return super().get_password(service, name)


class NoService:
    @property
    def priority(self) -> int:
        raise RuntimeError("The Secret Service daemon is neither running nor activatable through D-Bus")

    def __init__(self) -> None:
        raise RuntimeError("no session bus")


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> MadeVault:
    return make_vault(tmp_path_factory.mktemp("keyring") / "vault")


@pytest.fixture
def made(pattern: MadeVault, tmp_path: Path) -> MadeVault:
    KeptHere.entries.clear()
    return copy_of(pattern, tmp_path / "vault")


def stand_in(monkeypatch: pytest.MonkeyPatch, kind: type[object], store: str = "secret-service") -> None:
    """Let this class stand where one trusted keyring is looked for, and nothing where the others are."""
    for name in keyring_slot.TRUSTED:
        module = ModuleType(f"stand_in_{name}")
        module.Keyring = kind if name == store else NoService  # type: ignore[attr-defined]  # made for this test
        monkeypatch.setitem(sys.modules, module.__name__, module)
        monkeypatch.setitem(keyring_slot.TRUSTED, name, (module.__name__, "Keyring"))
    monkeypatch.setattr(sys, "platform", "linux")


def test_the_keyring_opens_the_vault_without_a_derivation(made: MadeVault, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, KeptHere)
    assert keyring_slot.is_here()
    with vault_folder.unlock(made.folder, made.passphrase) as vault:
        slot = vault.add_keyring(label="laptop")
        key = vault.database_key()
    assert (slot.store, slot.label, slot.type) == ("secret-service", "laptop", "keyring")
    ((service, name),) = KeptHere.entries
    assert (service, name) == ("casetracker", f"{vault.vault_id}/{slot.id}")
    assert vault_folder.describe(made.folder).keyring
    forbid_key_derivation(monkeypatch)
    with vault_folder.unlock_with_keyring(made.folder) as vault:
        assert vault.database_key() == key
        assert isinstance(vault.opened_by, KeyringSlot)


def test_the_secret_stands_neither_in_the_key_file_nor_is_it_the_key(
    made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, KeptHere)
    with vault_folder.unlock(made.folder, made.passphrase) as vault:
        vault.add_keyring(label="laptop")
        (secret,) = KeptHere.entries.values()
        assert secret not in made.key.read_text(encoding="ascii")
        assert bytes.fromhex(secret) != vault.database_key()


def test_kwallet_serves_where_there_is_no_secret_service(made: MadeVault, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, KeptHere, "kwallet")
    with vault_folder.unlock(made.folder, made.passphrase) as vault:
        assert vault.add_keyring(label="laptop").store == "kwallet"
    with vault_folder.unlock_with_keyring(made.folder):
        pass


def test_on_windows_the_entry_stays_on_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, KeptHere, "windows")
    monkeypatch.setattr(sys, "platform", "win32")
    assert getattr(keyring_slot._made("windows"), "persist") == "local machine"  # noqa: B009  (only Windows' has it)
    assert keyring_slot._store_here() == "windows"


@pytest.mark.parametrize(
    ("kind", "refusal"),
    [
        (Drops, KeyringRefused),
        (Locked, KeyringLocked),
        (NotGivenBack, KeyringLocked),
        (NoService, KeyringUnavailable),
        (Broken, KeyringRefused),
    ],
)
def test_a_keyring_that_does_not_keep_is_refused_and_the_vault_stays_as_it_was(
    kind: type[object], refusal: type[Exception], made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, kind)
    before = made.key.read_bytes()
    with vault_folder.unlock(made.folder, made.passphrase) as vault:
        with pytest.raises(refusal) as refused:
            vault.add_keyring(label="laptop")
        assert len(vault.slots) == 2
    assert refused.value.__cause__ is None
    assert made.key.read_bytes() == before
    assert KeptHere.entries == {}


@pytest.mark.parametrize("named", ["keyring.backends.null.Keyring", "keyrings.alt.file.PlaintextKeyring"])
def test_a_keyring_named_by_the_surroundings_is_never_taken(named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", named)
    stand_in(monkeypatch, NoService)
    assert not keyring_slot.is_here()
    assert {module.rpartition(".")[0] for module, _ in keyring_slot.TRUSTED.values()} == {""}


def test_only_four_keyrings_are_trusted() -> None:
    assert [name for name, _ in keyring_slot.TRUSTED.values()] == [
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    ]


def test_a_keyring_that_has_forgotten_leaves_the_passphrase(made: MadeVault, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, KeptHere)
    with vault_folder.unlock(made.folder, made.passphrase) as vault:
        vault.add_keyring(label="laptop")
    entries = dict(KeptHere.entries)
    KeptHere.entries.clear()
    with pytest.raises(KeyringEntryMissing):
        vault_folder.unlock_with_keyring(made.folder)
    for wrong in ("00" * 32, "00", "no hex"):
        KeptHere.entries.update(dict.fromkeys(entries, wrong))
        with pytest.raises(KeyringEntryWrong):
            vault_folder.unlock_with_keyring(made.folder)
    vault_folder.unlock(made.folder, made.passphrase).close()


def test_a_vault_without_a_keyring_says_so(made: MadeVault, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, KeptHere)
    with pytest.raises(KeyringEntryMissing):
        vault_folder.unlock_with_keyring(made.folder)


def test_taking_the_slot_out_deletes_the_entry(made: MadeVault, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, KeptHere)
    with vault_folder.unlock(made.folder, made.passphrase) as vault:
        slot = vault.add_keyring(label="laptop")
        vault.remove(slot.id)
    assert KeptHere.entries == {}
    assert not vault_folder.describe(made.folder).keyring


def test_the_keyring_is_never_the_only_way_in(made: MadeVault, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, KeptHere)
    with vault_folder.unlock(made.folder, made.passphrase) as vault:
        vault.add_keyring(label="laptop")
        with pytest.raises(LastPassphrase):
            vault.remove(vault.opened_by.id)
        with pytest.raises(LabelTaken):
            vault.add_keyring(label="laptop")
    forbid_key_derivation(monkeypatch)
    made.edit(lambda document: document.update(slots=[one for one in document["slots"] if one["type"] == "keyring"]))
    for asking in (vault_folder.describe, vault_folder.unlock_with_keyring):
        with pytest.raises(KeyFileDamaged):
            asking(made.folder)


def edited(slot: dict[str, Any]) -> list[dict[str, Any]]:
    return [slot | {"store": "file"}, slot | {"store": "null"}, slot | {"kdf": slot["kdf"] | {"name": "none"}}]


def test_an_unknown_keyring_or_derivation_is_refused_before_anything_is_asked(
    made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, KeptHere)
    with vault_folder.unlock(made.folder, made.passphrase) as vault:
        vault.add_keyring(label="laptop")
    forbid_key_derivation(monkeypatch)
    monkeypatch.setattr(keyring_slot, "fetch", None)
    slot = json.loads(made.key.read_bytes())["slots"][2]
    for wrong in edited(slot):
        made.edit(lambda document, wrong=wrong: document["slots"].__setitem__(2, wrong))  # type: ignore[misc]  # bound now
        for asking in (
            vault_folder.unlock_with_keyring,
            lambda folder: vault_folder.unlock(folder, made.passphrase),
        ):
            with pytest.raises(UnknownAlgorithm):
                asking(made.folder)


def test_a_slot_of_another_vaults_keyring_opens_nothing_here(
    made: MadeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, KeptHere)
    other = make_vault(tmp_path / "other")
    with vault_folder.unlock(other.folder, other.passphrase) as vault:
        vault.add_keyring(label="laptop")
    foreign = json.loads(other.key.read_bytes())["slots"][2]
    made.edit(lambda document: document["slots"].append(foreign))
    with pytest.raises(KeyringEntryMissing):
        vault_folder.unlock_with_keyring(made.folder)
    with pytest.raises((WrongSecret, Exception), match="changed by something other"):
        vault_folder.unlock(made.folder, made.passphrase)


def test_the_secret_service_of_this_computer_keeps_and_forgets(made: MadeVault) -> None:
    if not keyring_slot.is_here():
        pytest.skip("there is no keyring here")
    with vault_folder.unlock(made.folder, made.passphrase) as vault:
        try:
            slot = vault.add_keyring(label="laptop")
        except KeyringLocked:
            pytest.skip("the keyring is locked, and nobody is here to unlock it")
    with vault_folder.unlock_with_keyring(made.folder) as vault:
        vault.remove(slot.id)
    with pytest.raises(KeyringEntryMissing):
        vault_folder.unlock_with_keyring(made.folder)
