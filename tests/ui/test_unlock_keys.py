"""The unlock page where there is more than one way in, and what it says of the keyboard and of wrong passphrases."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from casetracker.services import keys, vaults
from casetracker.ui import keyboard
from casetracker.ui.keyboard import KeyboardState, Language
from casetracker.ui.settings import Settings
from casetracker.ui.unlock_page import UnlockPage
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.keyboard_line import KeyboardLine
from casetracker.ui.widgets.strength_line import StrengthLine
from casetracker.vault import attempts, folder, open_vault
from casetracker.vault.slots import KdfCost, PassphraseSlot
from tests.desks import CHEAP, PASSPHRASE, make_desk
from tests.ui.hands import type_text
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the
from tests.vault.test_keyring_slot import KeptHere, stand_in

HERS = "пароль колеги"
DEARER = KdfCost(memory=80 * 1024)


@pytest.fixture
def shell(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shell]:
    monkeypatch.setattr(open_vault, "calibrate", lambda: CHEAP)
    yield from a_shell(qapp, settings, qtbot, tmp_path)


def vault_of_two(place: Path) -> tuple[Path, str]:
    """Make a vault with two people and return it with its recovery words."""
    desk = make_desk(place / "vault")
    keys.add_passphrase(desk, HERS, label="desk 2", person="Приклад Марія", cost=CHEAP)
    words = keys.draw_words()
    keys.replace_words(desk, words)
    desk.close()
    return desk.folder, " ".join(words)


def page_for(shell: Shell, vault: Path) -> UnlockPage:
    shell.window.show_vault(vault)
    shell.calm()
    return shell.window.unlock_page


def test_whose_passphrase_it_is_can_be_chosen_where_there_are_several(shell: Shell, tmp_path: Path) -> None:
    vault, _ = vault_of_two(tmp_path)
    page = page_for(shell, vault)
    whose = the(page, QComboBox, "whose")
    assert [whose.itemText(row) for row in range(whose.count())] == [
        "I do not know: try all",
        "first passphrase",
        "desk 2",
    ]
    whose.setCurrentIndex(1)
    type_text(the(page, QLineEdit, "passphrase"), HERS)
    the(page, QPushButton, "unlock").click()
    shell.calm()
    assert "does not open" in the(page, Banner, "message").sentence
    whose.setCurrentIndex(2)
    shell.qtbot.waitUntil(lambda: page.seconds_to_wait == 0, timeout=5000)
    page.unlock()
    shell.calm()
    assert shell.desk.who == "Приклад Марія"


def test_one_passphrase_asks_nobody_whose_it_is(shell: Shell, tmp_path: Path) -> None:
    make_desk(tmp_path / "vault").close()
    page = page_for(shell, tmp_path / "vault")
    assert not the(page, QComboBox, "whose").isVisible()
    assert not the(page, QPushButton, "by_keyring").isVisible()


def test_the_words_set_a_new_passphrase_for_the_one_who_forgot_hers(shell: Shell, tmp_path: Path) -> None:
    vault, words = vault_of_two(tmp_path)
    page = page_for(shell, vault)
    the(page, QPushButton, "by_words").click()
    the(page, QPlainTextEdit, "recovery_words").setPlainText(words)
    type_text(the(page, QLineEdit, "new_passphrase"), "синій чайник бігає повільно")
    shell.qtbot.waitUntil(lambda: the(page, StrengthLine).sentence == "Strong.", timeout=5000)
    the(page, QPushButton, "unlock").click()
    shell.calm()
    assert "Choose whose passphrase" in the(page, Banner, "message").sentence
    the(page, QComboBox, "whose").setCurrentIndex(2)
    the(page, QPushButton, "unlock").click()
    shell.calm()
    assert shell.window.rooms is not None
    shell.window.shut()
    vaults.open_vault(vault, "синій чайник бігає повільно").close()
    vaults.open_vault(vault, PASSPHRASE).close()


def test_the_keyring_is_offered_where_it_opens_the_vault(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, KeptHere)
    desk = make_desk(tmp_path / "vault")
    keys.add_keyring(desk, label="laptop")
    desk.close()
    page = page_for(shell, tmp_path / "vault")
    kept = dict(KeptHere.entries)
    KeptHere.entries.clear()
    the(page, QPushButton, "by_keyring").click()
    shell.calm()
    assert "holds no key of this vault" in the(page, Banner, "message").sentence
    KeptHere.entries.update(kept)
    the(page, QPushButton, "by_keyring").click()
    shell.calm()
    assert shell.window.rooms is not None


def test_once_the_vault_is_open_a_passphrase_that_is_cheap_to_guess_is_protected_better(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_desk(tmp_path / "vault").close()
    monkeypatch.setattr(folder, "takes_long", lambda _seconds, _cost: False)
    monkeypatch.setattr(open_vault, "calibrate", lambda: DEARER)
    page = page_for(shell, tmp_path / "vault")
    type_text(the(page, QLineEdit, "passphrase"), PASSPHRASE)
    page.unlock()
    shell.calm()
    (slot,) = (one for one in shell.desk.vault.slots if isinstance(one, PassphraseSlot))
    assert slot.kdf.cost == DEARER
    shell.window.shut()
    vaults.open_vault(tmp_path / "vault", PASSPHRASE).close()


def test_wrong_passphrases_of_before_are_waited_out(shell: Shell, tmp_path: Path) -> None:
    make_desk(tmp_path / "vault").close()
    for _ in range(3):
        attempts.note_wrong(tmp_path / "vault")
    page = page_for(shell, tmp_path / "vault")
    assert 2 <= page.seconds_to_wait <= 4
    assert not the(page, QPushButton, "unlock").isEnabled()
    assert "Wrong passphrases were tried" in the(page, Banner, "message").sentence


def test_caps_lock_is_noticed_by_the_letters(shell: Shell, tmp_path: Path) -> None:
    make_desk(tmp_path / "vault").close()
    page = page_for(shell, tmp_path / "vault")
    line, said = the(page, QLineEdit, "passphrase"), the(page, KeyboardLine)
    for typed, modifier, locked in (
        ("a", Qt.KeyboardModifier.NoModifier, False),
        ("A", Qt.KeyboardModifier.ShiftModifier, False),
        ("A", Qt.KeyboardModifier.NoModifier, True),
        ("7", Qt.KeyboardModifier.NoModifier, True),
        ("a", Qt.KeyboardModifier.ShiftModifier, True),
        ("a", Qt.KeyboardModifier.NoModifier, False),
    ):
        QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, 0, modifier, typed))
        assert ("Caps Lock is on" in said.text()) is locked, (typed, modifier)


def test_the_language_of_the_keyboard_is_said_where_the_system_tells_it(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_desk(tmp_path / "vault").close()
    page = page_for(shell, tmp_path / "vault")
    said = the(page, KeyboardLine)
    for language, words in (
        (Language.Ukrainian, "Ukrainian"),
        (Language.Russian, "Russian"),
        (Language.English, "English"),
        (Language.C, ""),
        (None, ""),
    ):
        monkeypatch.setattr(keyboard, "state_now", lambda language=language: KeyboardState(language))
        said.show_state()
        assert said.text() == (f"Keyboard: {words}" if words else "")
        assert said.isVisible() is bool(words)


def test_where_the_system_tells_nothing_the_first_letter_tells_the_alphabet(shell: Shell, tmp_path: Path) -> None:
    make_desk(tmp_path / "vault").close()
    page = page_for(shell, tmp_path / "vault")
    line, said = the(page, QLineEdit, "passphrase"), the(page, KeyboardLine)
    for typed, words in (("7", ""), ("q", "Keyboard: Latin letters"), ("ї", "Keyboard: Cyrillic letters")):
        QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, typed))
        assert said.text() == words


def test_a_change_of_the_layout_is_seen_without_a_key(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_desk(tmp_path / "vault").close()
    page = page_for(shell, tmp_path / "vault")
    said = the(page, KeyboardLine)
    the(page, QLineEdit, "passphrase").setFocus()
    monkeypatch.setattr(keyboard, "state_now", lambda: KeyboardState(Language.Russian, caps_lock=True))
    shell.qtbot.waitUntil(lambda: said.text() == "Keyboard: Russian · Caps Lock is on", timeout=5000)
