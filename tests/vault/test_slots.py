import unicodedata
from uuid import UUID

import pytest

from casetracker.casework import ids
from casetracker.casework.errors import RefusedValue
from casetracker.vault import slots
from casetracker.vault.errors import EmptyPassphrase, KdfRefused, WrongRecoveryWords, WrongSecret
from casetracker.vault.master_key import MasterKey
from casetracker.vault.recovery_words import RecoveryWords
from casetracker.vault.slots import FLOOR, KdfCost, PassphraseSlot, RecoverySlot, calibrate
from tests.vault.vault_on_disk import forbid_key_derivation

VAULT = UUID("01900000-0000-7000-8000-0000000000aa")
MIB = 1024


@pytest.fixture
def no_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    forbid_key_derivation(monkeypatch)


def passphrase_slot(passphrase: str, key: MasterKey, label: str = "desk 1") -> PassphraseSlot:
    return PassphraseSlot.new(passphrase, key, VAULT, label=label, cost=FLOOR)


def test_a_passphrase_opens_its_slot_and_another_does_not() -> None:
    key = MasterKey.new()
    slot = passphrase_slot("over the river", key)
    assert slot.open("over the river", VAULT).expose() == key.expose()
    with pytest.raises(WrongSecret):
        slot.open("over the rivers", VAULT)


def test_a_passphrase_is_the_same_however_its_letters_are_composed() -> None:
    typed = "Їжак і ґанок, ﬁn, \u212b"
    key = MasterKey.new()
    slot = passphrase_slot(unicodedata.normalize("NFC", typed), key)
    assert slot.open(unicodedata.normalize("NFD", typed), VAULT).expose() == key.expose()


def test_a_passphrase_may_be_anything_a_keyboard_or_a_file_gives() -> None:
    key = MasterKey.new()
    strange = " \ud800 😀 \x00 " + "д" * 10_000
    assert passphrase_slot(strange, key).open(strange, VAULT).expose() == key.expose()


@pytest.mark.parametrize("empty", ["", " ", "\t\n", "\u00a0"])
@pytest.mark.usefixtures("no_kdf")
def test_nothing_but_spaces_is_no_passphrase(empty: str) -> None:
    with pytest.raises(EmptyPassphrase):
        passphrase_slot(empty, MasterKey.new())


def test_the_words_open_their_slot_and_others_do_not() -> None:
    key, words = MasterKey.new(), RecoveryWords.new()
    slot = RecoverySlot.new(words, key, VAULT, label="recovery words")
    assert slot.open(words, VAULT).expose() == key.expose()
    with pytest.raises(WrongRecoveryWords):
        slot.open(RecoveryWords.new(), VAULT)


def test_the_words_are_not_the_master_key() -> None:
    key, words = MasterKey.new(), RecoveryWords.new()
    RecoverySlot.new(words, key, VAULT, label="recovery words")
    assert words.secret() != key.expose()


def test_a_slot_opens_in_its_own_vault_only() -> None:
    words = RecoveryWords.new()
    slot = RecoverySlot.new(words, MasterKey.new(), VAULT, label="recovery words")
    with pytest.raises(WrongRecoveryWords):
        slot.open(words, ids.new_id())


@pytest.mark.parametrize("field", ["id", "created"])
def test_a_slot_whose_clear_fields_were_edited_does_not_open(field: str) -> None:
    words = RecoveryWords.new()
    slot = RecoverySlot.new(words, MasterKey.new(), VAULT, label="recovery words")
    other = {"id": ids.new_id(), "created": slot.created.replace(year=2020)}[field]
    with pytest.raises(WrongRecoveryWords):
        slot.model_copy(update={field: other}).open(words, VAULT)


def test_a_slot_shows_no_secret() -> None:
    key = MasterKey.new()
    slot = passphrase_slot("over the river", key)
    for shown in (repr(slot), slot.model_dump_json()):
        assert "river" not in shown
        assert key.expose().hex() not in shown


@pytest.mark.parametrize("label", ["", "  ", "two\nlines", "x" * 61, "\u202eright"])
def test_a_label_that_could_not_be_listed_is_refused(label: str) -> None:
    with pytest.raises(RefusedValue) as refused:
        RecoverySlot.new(RecoveryWords.new(), MasterKey.new(), VAULT, label=label)
    assert refused.value.field == "label"


@pytest.mark.parametrize(
    ("memory", "passes", "lanes"),
    [
        (64 * MIB - 1, 3, 4),
        (64 * MIB, 2, 4),
        (256 * MIB + 1, 3, 4),
        (64 * MIB, 17, 4),
        (64 * MIB, 3, 0),
        (64 * MIB, 3, 9),
        (0, 0, 0),
        (-1, 3, 4),
        (2**63, 3, 4),
    ],
)
def test_a_cost_out_of_bounds_cannot_even_be_asked_for(memory: int, passes: int, lanes: int) -> None:
    with pytest.raises(KdfRefused):
        KdfCost(memory=memory, passes=passes, lanes=lanes)


@pytest.mark.parametrize(
    ("floor_seconds", "cost"),
    [
        (5.0, FLOOR),
        (0.9, FLOOR),
        (0.5, KdfCost(memory=128 * MIB)),
        (0.2, KdfCost(memory=256 * MIB, passes=3)),
        (0.1, KdfCost(memory=256 * MIB, passes=7)),
        (0.001, KdfCost(memory=256 * MIB, passes=16)),
    ],
)
def test_the_cost_follows_the_computer_between_floor_and_cap(
    floor_seconds: float, cost: KdfCost, monkeypatch: pytest.MonkeyPatch
) -> None:
    def in_proportion(asked: KdfCost) -> float:
        return floor_seconds * asked.memory / FLOOR.memory * asked.passes / FLOOR.passes

    monkeypatch.setattr(slots, "_seconds", in_proportion)
    assert calibrate() == cost


def test_this_computer_gets_a_cost_within_bounds() -> None:
    cost = calibrate()
    assert 64 * MIB <= cost.memory <= 256 * MIB
    assert cost.passes >= 3
