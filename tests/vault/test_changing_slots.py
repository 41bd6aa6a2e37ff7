"""Slots changed in an open vault: what opens it afterwards, and what no longer does."""

from pathlib import Path

import pytest

from casetracker.casework import ids
from casetracker.vault import folder as vault_folder
from casetracker.vault import open_vault, slots
from casetracker.vault.errors import (
    EmptyPassphrase,
    LabelTaken,
    SlotMissing,
    TooManyKeys,
    WrongRecoveryWords,
    WrongSecret,
)
from casetracker.vault.open_vault import OpenVault
from casetracker.vault.recovery_words import RecoveryWords
from casetracker.vault.slots import FLOOR, KdfCost, PassphraseSlot
from tests.vault.vault_on_disk import MadeVault, copy_of, forbid_key_derivation, make_vault

DEARER = KdfCost(memory=80 * 1024)


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> MadeVault:
    return make_vault(tmp_path_factory.mktemp("slots") / "vault")


@pytest.fixture
def made(pattern: MadeVault, tmp_path: Path) -> MadeVault:
    return copy_of(pattern, tmp_path / "vault")


def unlocked(made: MadeVault) -> OpenVault:
    return vault_folder.unlock(made.folder, made.passphrase)


def test_a_changed_passphrase_opens_and_the_old_one_opens_neither_file(made: MadeVault) -> None:
    with unlocked(made) as vault:
        before = vault.opened_by
        vault.change_passphrase(before.id, "a new one", cost=FLOOR)
        assert (vault.opened_by.id, vault.opened_by.created) == (before.id, before.created)
    assert made.key.read_bytes() == made.backup.read_bytes()
    with pytest.raises(WrongSecret):
        unlocked(made)
    vault_folder.unlock(made.folder, "a new one").close()


def test_a_forgotten_passphrase_is_replaced_after_opening_with_the_words(made: MadeVault) -> None:
    with vault_folder.unlock_with_words(made.folder, made.words) as vault:
        (mine,) = (slot for slot in vault.slots if isinstance(slot, PassphraseSlot))
        vault.change_passphrase(mine.id, "remembered now", cost=FLOOR)
    vault_folder.unlock(made.folder, "remembered now").close()


def test_new_words_open_and_the_old_ones_no_longer(made: MadeVault) -> None:
    words = RecoveryWords.new()
    with unlocked(made) as vault:
        vault.replace_words(words)
        assert len(vault.slots) == 2
    with pytest.raises(WrongRecoveryWords):
        vault_folder.unlock_with_words(made.folder, made.words)
    vault_folder.unlock_with_words(made.folder, words).close()
    unlocked(made).close()


def test_a_colleagues_slot_is_renamed_without_her_passphrase(made: MadeVault) -> None:
    with unlocked(made) as vault:
        hers = vault.add_passphrase("of a colleague", label="desk 2", cost=FLOOR)
        vault.rename(hers.id, "  desk by the window ")
        with pytest.raises(LabelTaken):
            vault.rename(hers.id, "desk 1")
        vault.rename(hers.id, "desk by the window")
    assert "desk by the window" in vault_folder.describe(made.folder).labels
    with vault_folder.unlock(made.folder, "of a colleague", hers.id) as vault:
        assert vault.opened_by.label == "desk by the window"


def test_a_chosen_slot_costs_one_derivation(made: MadeVault, monkeypatch: pytest.MonkeyPatch) -> None:
    with unlocked(made) as vault:
        mine, hers = vault.opened_by, vault.add_passphrase("of a colleague", label="desk 2", cost=FLOOR)
    derived = []
    derive = slots._argon2id

    def counted(passphrase: str, cost: KdfCost, salt: bytes) -> bytes:
        derived.append(salt)
        return derive(passphrase, cost, salt)

    monkeypatch.setattr(slots, "_argon2id", counted)
    vault_folder.unlock(made.folder, "of a colleague", hers.id).close()
    assert derived == [hers.kdf.salt]
    with pytest.raises(WrongSecret):
        vault_folder.unlock(made.folder, "of a colleague", mine.id)
    assert len(derived) == 2


@pytest.mark.parametrize("label", ["desk 1", " desk 1 ", "recovery words"])
def test_a_label_stands_for_one_slot(label: str, made: MadeVault, monkeypatch: pytest.MonkeyPatch) -> None:
    with unlocked(made) as vault:
        forbid_key_derivation(monkeypatch)
        with pytest.raises(LabelTaken):
            vault.add_passphrase("of a colleague", label=label)


def test_what_does_not_exist_is_neither_renamed_nor_removed(made: MadeVault) -> None:
    with unlocked(made) as vault:
        words = next(slot for slot in vault.slots if slot.type == "recovery")
        with pytest.raises(SlotMissing):
            vault.rename(ids.new_id(), "desk 3")
        with pytest.raises(SlotMissing):
            vault.remove(ids.new_id())
        with pytest.raises(SlotMissing):
            vault.change_passphrase(words.id, "a new one", cost=FLOOR)
        with pytest.raises(EmptyPassphrase):
            vault.change_passphrase(vault.opened_by.id, " ", cost=FLOOR)


def test_a_vault_has_so_many_keys_and_no_more(made: MadeVault) -> None:
    with unlocked(made) as vault:
        mine = vault.opened_by
        many = tuple(mine.renamed(f"desk {number}") for number in range(2, 33))
        with pytest.raises(TooManyKeys):
            vault.replace_slots((*vault.slots, *many))


def test_a_cheap_slot_is_made_dearer_once_and_never_cheaper(made: MadeVault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(open_vault, "calibrate", lambda: DEARER)
    with unlocked(made) as vault:
        assert vault.raise_cost()
        assert not vault.raise_cost()
        assert isinstance(vault.opened_by, PassphraseSlot)
        assert vault.opened_by.kdf.cost == DEARER
    assert made.key.read_bytes() == made.backup.read_bytes()
    monkeypatch.setattr(open_vault, "calibrate", lambda: FLOOR)
    with unlocked(made) as vault:
        before = vault.sequence
        assert not vault.raise_cost()
        vault.change_passphrase(vault.opened_by.id, "a new one")
        assert isinstance(vault.opened_by, PassphraseSlot)
        assert vault.opened_by.kdf.cost == DEARER
        assert vault.sequence == before + 1


def test_neither_the_words_nor_a_slow_derivation_raise_anything(
    made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_vault, "calibrate", lambda: DEARER)
    with vault_folder.unlock_with_words(made.folder, made.words) as vault:
        assert not vault.raise_cost()
    monkeypatch.setattr(vault_folder, "takes_long", lambda _seconds, _cost: True)
    with unlocked(made) as vault:
        assert not vault.raise_cost()


def test_a_rewritten_key_file_counts_on_from_what_the_database_has_seen(made: MadeVault) -> None:
    with unlocked(made) as vault:
        vault.known_sequence = 41
        vault.rename(vault.opened_by.id, "desk 7")
        assert vault.sequence == 42
