"""The keys in the settings: a colleague let in, renamed and taken out, a passphrase changed, new words on paper."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from casetracker.services import journal, keys, vaults
from casetracker.ui.case_tabs.history_rows import step_rows
from casetracker.ui.settings import Settings
from casetracker.ui.settings_cards.keys import KeysCard
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.strength_line import StrengthLine
from casetracker.ui.workplace import Place, Room
from casetracker.vault import keyring_slot, open_vault
from casetracker.vault.errors import WrongSecret
from tests.desks import CHEAP, PASSPHRASE
from tests.ui.hands import type_text
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the
from tests.vault.test_keyring_slot import KeptHere, NoService, stand_in

NEW = "синій чайник бігає повільно"


@pytest.fixture
def shell(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shell]:
    monkeypatch.setattr(open_vault, "calibrate", lambda: CHEAP)
    stand_in(monkeypatch, NoService)
    yield from a_shell(qapp, settings, qtbot, tmp_path)


def card_of(shell: Shell) -> KeysCard:
    shell.open()
    shell.go(Place(Room.SETTINGS))
    return the(shell.rooms.page(Room.SETTINGS), KeysCard)  # type: ignore[arg-type]  # every page is a widget


def press(shell: Shell, card: KeysCard, name: str) -> None:
    the(card, QPushButton, name).click()
    shell.calm()


def write(card: KeysCard, **typed: str) -> None:
    for name, text in typed.items():
        line = the(card, QLineEdit, f"key_{name}")
        line.clear()
        type_text(line, text)


def listed(card: KeysCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def add(shell: Shell, card: KeysCard) -> None:
    press(shell, card, "add_passphrase")
    write(card, label="desk 2", person="Приклад Марія", passphrase=NEW, again=NEW)
    press(shell, card, "save_key")


def test_a_colleague_gets_a_passphrase_of_her_own(shell: Shell) -> None:
    card = card_of(shell)
    assert "opened this time" in listed(card)
    add(shell, card)
    assert "Приклад Марія" in listed(card)
    assert "“desk 2”" in listed(card)
    assert the(card, Banner, "keys_result").sentence == "The passphrase is added."
    assert all(not line.text() for line in card.findChildren(QLineEdit))
    folder = shell.desk.folder
    shell.window.shut()
    vaults.open_vault(folder, NEW).close()


class InUkrainian(QTranslator):
    """Says what the first key is called in another language than the one it is stored in."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return "перша парольна фраза" if (context, text) == ("KeyWords", "first passphrase") else text


def test_the_key_a_vault_was_made_with_is_named_in_the_language_of_the_window_and_stored_as_ever(
    shell: Shell, qapp: QApplication
) -> None:
    ukrainian = InUkrainian()
    qapp.installTranslator(ukrainian)
    try:
        card = card_of(shell)
        assert "“перша парольна фраза”" in listed(card)
        press(shell, card, "rename_first")
        assert the(card, QLineEdit, "key_label").text() == "перша парольна фраза"
        write(card, person="Зразкова Олена")
        press(shell, card, "save_key")
        assert [one.label for one in keys.keys_of(shell.desk)] == ["first", "recovery words"]
        asked = journal.part_of_history()
        (step,) = [one for one in journal.read_steps(shell.desk, asked) if one.action == "rename a key"]
        (row,) = step_rows([step], shell.desk.today())
        assert "перша парольна фраза" in " ".join(chain(row.cells, *row.lines))
        press(shell, card, "rename_first")
        write(card, label="стіл 1")
        press(shell, card, "save_key")
        assert keys.keys_of(shell.desk)[0].label == "стіл 1"
    finally:
        qapp.removeTranslator(ukrainian)


def test_what_is_refused_is_said_below_its_field_and_stays(shell: Shell) -> None:
    card = card_of(shell)
    press(shell, card, "add_passphrase")
    write(card, label="desk 2", person="Марія", passphrase=NEW, again="інша")
    press(shell, card, "save_key")
    write(card, again=NEW, label="first")
    press(shell, card, "save_key")
    errors = {field.control.objectName(): field.error for field in card.findChildren(Field) if field.error}
    assert list(errors) == ["key_label"]
    write(card, label="desk 2", person=" ")
    press(shell, card, "save_key")
    errors = {field.control.objectName(): field.error for field in card.findChildren(Field) if field.error}
    assert list(errors) == ["key_person"]
    assert the(card, QLineEdit, "key_passphrase").text() == NEW
    assert len(keys.keys_of(shell.desk)) == 2
    press(shell, card, "leave_key")
    assert not the(card, QLineEdit, "key_passphrase").isVisible()


def test_a_key_is_renamed_and_taken_away_after_a_question(shell: Shell) -> None:
    card = card_of(shell)
    add(shell, card)
    press(shell, card, "rename_desk 2")
    write(card, label="desk 3", person="Приклад Марина")
    press(shell, card, "save_key")
    assert "Приклад Марина" in listed(card)
    shell.window.dialogs.set_next_answer(False)
    press(shell, card, "remove_desk 3")
    assert len(keys.keys_of(shell.desk)) == 3
    shell.window.dialogs.set_next_answer(True)
    press(shell, card, "remove_desk 3")
    assert "Марина" not in listed(card)
    shell.window.dialogs.set_next_answer(True)
    shell.window.dialogs.set_next_answer(True)
    press(shell, card, "remove_first")
    assert "needs at least one passphrase" in shell.window.dialogs.shown[-1]


def test_a_changed_passphrase_names_the_backups_and_is_judged(shell: Shell) -> None:
    card = card_of(shell)
    kept = shell.desk.folder / "backups" / "one"
    kept.mkdir(parents=True)
    (kept / "vault.key").write_bytes((shell.desk.folder / "vault.key").read_bytes())
    press(shell, card, "change_first")
    write(card, passphrase="пароль", again="пароль")  # noqa: S106  (a bad one, to be judged)
    shell.qtbot.waitUntil(lambda: the(card, StrengthLine).sentence.startswith("Guessed at once"), timeout=5000)
    write(card, passphrase=NEW, again=NEW)
    shell.qtbot.waitUntil(lambda: the(card, StrengthLine).sentence == "Strong.", timeout=5000)
    press(shell, card, "save_key")
    assert str(kept) in the(card, Banner, "keys_result").sentence
    folder = shell.desk.folder
    shell.window.shut()
    with pytest.raises(WrongSecret):
        vaults.open_vault(folder, PASSPHRASE)


def test_new_words_replace_the_old_after_three_were_typed_back(shell: Shell, tmp_path: Path) -> None:
    card = card_of(shell)
    press(shell, card, "new_words")
    words = card.words
    assert [f"{number}: {word}" for number, word in enumerate(words, start=1)] == [
        label.accessibleName() for label in card.findChildren(QLabel) if ": " in label.accessibleName()
    ]
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    card.new_words.printing.set_next_printer(printer)
    press(shell, card, "print_sheet")
    assert (tmp_path / "printed.pdf").stat().st_size > 10_000
    press(shell, card, "words_done")
    assert words[0] not in listed(card).split("\n")
    for place in range(3):
        the(card, QLineEdit, f"word_{place}").setText("zebra")
    if "zebra" not in words:
        press(shell, card, "words_done")
        assert any(field.error for field in card.findChildren(Field))
    for place, number in enumerate(card.new_words.asked):
        the(card, QLineEdit, f"word_{place}").setText(words[number - 1].upper())
    press(shell, card, "words_done")
    assert card.words == ()
    folder = shell.desk.folder
    shell.window.shut()
    vaults.open_vault_with_words(folder, " ".join(words)).close()


def test_new_words_that_are_left_change_nothing(shell: Shell) -> None:
    card = card_of(shell)
    before = keys.keys_of(shell.desk)
    press(shell, card, "new_words")
    press(shell, card, "words_leave")
    assert card.words == ()
    assert keys.keys_of(shell.desk) == before


def test_the_keyring_is_offered_only_where_there_is_one_and_can_be_taken_back(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = card_of(shell)
    assert not the(card, QPushButton, "add_keyring").isVisible()
    KeptHere.entries.clear()
    monkeypatch.setattr(keyring_slot, "TRUSTED", dict(keyring_slot.TRUSTED))
    stand_in(monkeypatch, KeptHere)
    shell.go(Place(Room.TODAY))
    shell.go(Place(Room.SETTINGS))
    press(shell, card, "add_keyring")
    write(card, label="laptop")
    press(shell, card, "save_key")
    assert "Keyring of a computer" in listed(card)
    assert len(KeptHere.entries) == 1
    shell.window.dialogs.set_next_answer(True)
    press(shell, card, "remove_laptop")
    assert KeptHere.entries == {}
