"""Encrypting the vault anew from the settings: words, passphrase, a question that names what happens, and a lock."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from casetracker.services import cases, encrypt_anew, keys, vaults
from casetracker.services.backup_copy import COPYING, Report
from casetracker.ui.settings import Settings
from casetracker.ui.settings_cards import encryption
from casetracker.ui.settings_cards.encryption import EncryptionCard
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.progress import ProgressStrip
from casetracker.ui.workplace import Place, Room
from casetracker.vault import open_vault
from casetracker.vault.errors import VaultDiskFull, WrongSecret
from tests.desks import CHEAP, PASSPHRASE
from tests.ui.hands import type_text
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the
from tests.vault.test_keyring_slot import NoService, stand_in

HERS = "пароль колеги"


@pytest.fixture
def shell(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shell]:
    monkeypatch.setattr(open_vault, "calibrate", lambda: CHEAP)
    stand_in(monkeypatch, NoService)
    yield from a_shell(qapp, settings, qtbot, tmp_path)


def card_of(shell: Shell) -> EncryptionCard:
    shell.open()
    shell.go(Place(Room.SETTINGS))
    return the(shell.rooms.page(Room.SETTINGS), EncryptionCard)  # type: ignore[arg-type]  # every page is a widget


def press(shell: Shell, card: EncryptionCard, name: str) -> None:
    the(card, QPushButton, name).click()
    shell.calm()


def come_to_the_passphrase(card: EncryptionCard) -> tuple[str, ...]:
    """Pass by the words, whose own way another test goes."""
    the(card, QPushButton, "encrypt_anew").click()
    card.words.proved.emit()
    return card.words.words


def prove_the_words(shell: Shell, card: EncryptionCard) -> tuple[str, ...]:
    press(shell, card, "encrypt_anew")
    words = card.words.words
    press(shell, card, "words_done")
    for place, number in enumerate(card.words.asked):
        the(card, QLineEdit, f"word_{place}").setText(words[number - 1])
    press(shell, card, "words_done")
    return words


def type_passphrase(card: EncryptionCard, typed: str) -> None:
    line = the(card, QLineEdit, "encryption_passphrase")
    line.clear()
    type_text(line, typed)


def test_the_vault_is_encrypted_anew_and_locks_and_only_the_new_keys_open_it(shell: Shell) -> None:
    card = card_of(shell)
    keys.add_passphrase(shell.desk, HERS, label="desk 2", person="Приклад Марія", cost=CHEAP)
    cases.open_case(shell.desk, full="Приклад Далі")
    words = prove_the_words(shell, card)
    type_passphrase(card, PASSPHRASE)
    dialogs, folder = shell.window.dialogs, shell.desk.folder
    for answer in (True, False):
        dialogs.set_next_answer(answer)
    press(shell, card, "encrypt_now")
    question, told = dialogs.shown
    assert "desk 2 (Приклад Марія)" in question
    assert "To be added again: desk 2" in told
    assert shell.locked == [folder]
    assert card.words.words == ()
    again = vaults.open_vault(folder, PASSPHRASE)
    assert again.vault.generation == 2
    assert len(cases.find_cases(again, "приклад")) == 1
    assert again.put_back is None
    again.close()
    vaults.open_vault_with_words(folder, " ".join(words)).close()
    with pytest.raises(WrongSecret):
        vaults.open_vault(folder, HERS)


def test_a_slip_of_the_finger_is_said_at_the_field_and_whoever_says_no_or_leaves_has_changed_nothing(
    shell: Shell,
) -> None:
    card = card_of(shell)
    words = come_to_the_passphrase(card)
    type_passphrase(card, PASSPHRASE + "х")
    shell.window.dialogs.set_next_answer(True)
    press(shell, card, "encrypt_now")
    assert [field.error for field in card.findChildren(Field) if field.error] == [WrongSecret.sentence]
    assert card.words.words == words
    type_passphrase(card, PASSPHRASE)
    shell.window.dialogs.set_next_answer(False)
    press(shell, card, "encrypt_now")
    assert shell.desk.vault.generation == 1
    the(card, QPushButton, "leave_encryption").click()
    assert card.words.words == ()
    assert not the(card, QLineEdit, "encryption_passphrase").text()
    the(card, QPushButton, "encrypt_anew").click()
    the(card, QPushButton, "words_leave").click()
    assert card.words.words == ()
    assert shell.locked == []


def stand_in_for_the_service(monkeypatch: pytest.MonkeyPatch, act: Callable[..., Any]) -> None:
    monkeypatch.setattr(encrypt_anew, "encrypt_anew", act)


def test_it_can_be_cancelled_on_the_way_and_says_that_nothing_was_changed(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = card_of(shell)
    come_to_the_passphrase(card)
    type_passphrase(card, PASSPHRASE)
    pause = threading.Event()

    def slowly(*_asked: object, report: Report) -> None:
        while True:
            report(COPYING, 1, 2)
            pause.wait(0.01)

    stand_in_for_the_service(monkeypatch, slowly)
    monkeypatch.setattr(encryption, "GOES_ON_MS", 10)
    shell.window.dialogs.set_next_answer(True)
    the(card, QPushButton, "encrypt_now").click()
    shell.qtbot.waitUntil(lambda: shell.window.findChild(QDialog, "encrypting") is not None)
    at_work = the(shell.window, QDialog, "encrypting")
    strip = the(at_work, ProgressStrip)
    assert at_work.isModal()
    shell.qtbot.waitUntil(strip.isVisible)
    # Nobody has to touch a key for it to be done before the vault locks by itself.
    with shell.qtbot.waitSignal(shell.rooms.went_on):
        pass
    at_work.reject()
    shell.calm()
    assert shell.window.findChild(QDialog, "encrypting") is None
    assert "Nothing was changed" in the(card, Banner, "encryption_result").sentence
    assert shell.locked == []
    assert the(card, QPushButton, "encrypt_anew").isEnabled()


def test_a_refusal_is_explained_and_after_the_new_key_holds_the_window_locks(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = card_of(shell)
    come_to_the_passphrase(card)
    type_passphrase(card, PASSPHRASE)
    desk = shell.desk

    def refuse(*_asked: object, **_told: object) -> None:
        if len(shell.window.dialogs.shown) > 2:
            desk.vault.close()
            desk.end(encrypt_anew.EncryptedMeanwhile)
        raise VaultDiskFull

    stand_in_for_the_service(monkeypatch, refuse)
    for answer in (True, False):
        shell.window.dialogs.set_next_answer(answer)
    press(shell, card, "encrypt_now")
    assert "The disk is full" in shell.window.dialogs.shown[-1]
    assert shell.locked == []
    come_to_the_passphrase(card)
    type_passphrase(card, PASSPHRASE)
    for answer in (True, False):
        shell.window.dialogs.set_next_answer(answer)
    press(shell, card, "encrypt_now")
    assert shell.locked == [desk.folder]


def test_after_the_recovery_words_it_asks_for_a_passphrase_first(shell: Shell) -> None:
    card = card_of(shell)
    shell.desk.vault.opened_by = next(slot for slot in shell.desk.vault.slots if slot.type == "recovery")
    press(shell, card, "encrypt_anew")
    assert "with your passphrase first" in the(card, Banner, "encryption_result").sentence
    assert card.words.words == ()
