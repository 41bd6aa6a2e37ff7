"""Creating a vault: every refusal below its field, the words written down, and a folder as it was when it is left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.services import batches, reference, vaults
from casetracker.ui.create_wizard import CreateWizard
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.language_choice import LanguageChoice
from casetracker.vault import folder as vault_folder
from tests.desks import CHEAP, PASSPHRASE
from tests.ui.hands import type_text
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the


@pytest.fixture
def shell(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shell]:
    # What a passphrase costs is measured for seconds on every computer; here the least will do.
    monkeypatch.setattr(vault_folder, "calibrate", lambda: CHEAP)
    yield from a_shell(qapp, settings, qtbot, tmp_path)


def begin(shell: Shell) -> CreateWizard:
    shell.window.create_vault()
    assert shell.window.wizard is not None
    return shell.window.wizard


def fill(wizard: CreateWizard, **typed: str) -> None:
    values = {"passphrase": PASSPHRASE, "again": PASSPHRASE, "name": "Бюро", "code": "KV1", "caseworker": "Олена"}
    for name, text in (values | typed).items():
        line = the(wizard, QLineEdit, name)
        line.clear()
        type_text(line, text)


def errors(wizard: CreateWizard) -> dict[str, str]:
    return {field.control.objectName(): field.error for field in wizard.findChildren(Field) if field.error}


def go_on(shell: Shell, wizard: CreateWizard) -> None:
    the(wizard, QPushButton, "go_on").click()
    shell.calm()


def type_back(wizard: CreateWizard) -> None:
    for place, number in enumerate(wizard.asked):
        line = the(wizard, QLineEdit, f"word_{place}")
        line.clear()
        type_text(line, f" {wizard.words[number - 1].upper()} ")


def test_a_vault_is_there_only_after_three_words_were_typed_back(shell: Shell) -> None:
    wizard = begin(shell)
    fill(wizard)
    go_on(shell, wizard)
    assert len(wizard.words) == 24
    folder = shell.folder / "new"
    assert not (folder / "vault.key").exists()
    go_on(shell, wizard)
    assert not the(wizard, QPushButton, "go_on").text().startswith("I have")
    assert len(wizard.asked) == len(set(wizard.asked)) == 3
    type_back(wizard)
    go_on(shell, wizard)
    assert (folder / "vault.key").exists()
    assert shell.window.wizard is None
    assert shell.desk.who == "Олена"
    assert len(batches.read_ledger(shell.desk).rows) == 62, "the reported claims are loaded"


def test_claims_are_not_loaded_where_that_is_not_ticked(shell: Shell) -> None:
    wizard = begin(shell)
    fill(wizard)
    the(wizard, QCheckBox, "claims").setChecked(False)
    go_on(shell, wizard)
    go_on(shell, wizard)
    type_back(wizard)
    go_on(shell, wizard)
    assert batches.read_ledger(shell.desk).rows == []


def test_words_are_out_of_sight_while_they_are_typed_back_and_can_be_looked_at_again(shell: Shell) -> None:
    wizard = begin(shell)
    fill(wizard)
    go_on(shell, wizard)
    sheet = the(wizard, QWidget, "sheet")
    assert sheet.isVisible()
    go_on(shell, wizard)
    assert not sheet.isVisible()
    the(wizard, QPushButton, "look_again").click()
    assert sheet.isVisible()


def test_another_word_is_refused_below_its_field(shell: Shell) -> None:
    wizard = begin(shell)
    fill(wizard)
    go_on(shell, wizard)
    go_on(shell, wizard)
    type_back(wizard)
    the(wizard, QLineEdit, "word_1").setText("zebra?")
    go_on(shell, wizard)
    assert list(errors(wizard)) == ["word_1"]
    assert shell.window.rooms is None


@pytest.mark.parametrize(
    ("typed", "refused"),
    [
        ({"again": "інше"}, "again"),
        ({"passphrase": "  ", "again": "  "}, "passphrase"),
        ({"code": "kv"}, "code"),
        ({"name": " "}, "name"),
        ({"caseworker": "\u200b"}, "caseworker"),
        ({"folder": ""}, "folder"),
    ],
)
def test_a_refused_value_is_said_below_its_field_and_nothing_typed_is_lost(
    shell: Shell, typed: dict[str, str], refused: str
) -> None:
    wizard = begin(shell)
    fill(wizard, **typed)
    go_on(shell, wizard)
    assert list(errors(wizard)) == [refused]
    assert the(wizard, QLineEdit, "passphrase").text() == typed.get("passphrase", PASSPHRASE)
    assert wizard.words == ()
    assert not (shell.folder / "new" / "vault.key").exists()


def test_a_folder_with_other_files_is_refused_and_left_as_it_is(shell: Shell) -> None:
    full = shell.folder / "full"
    full.mkdir()
    (full / "letter.txt").write_text("mine")
    wizard = begin(shell)
    fill(wizard, folder=str(full))
    go_on(shell, wizard)
    assert "holds other files" in errors(wizard)["folder"]
    assert [one.name for one in full.iterdir()] == ["letter.txt"]


def test_leaving_takes_everything_back(shell: Shell) -> None:
    wizard = begin(shell)
    fill(wizard)
    go_on(shell, wizard)
    assert (shell.folder / "new").exists()
    the(wizard, QPushButton, "cancel").click()
    shell.calm()
    assert not (shell.folder / "new").exists()
    assert shell.window.wizard is None
    assert shell.window.unlock_page.isVisible()


def test_closing_the_window_takes_everything_back(shell: Shell) -> None:
    wizard = begin(shell)
    fill(wizard)
    go_on(shell, wizard)
    shell.window.close()
    assert not (shell.folder / "new").exists()


def test_closing_the_window_while_the_keys_are_made_takes_everything_back(shell: Shell) -> None:
    wizard = begin(shell)
    fill(wizard)
    wizard.go_on()
    shell.window.close()
    assert not (shell.folder / "new").exists()


def test_the_code_is_written_in_capitals(shell: Shell) -> None:
    wizard = begin(shell)
    line = the(wizard, QLineEdit, "code")
    type_text(line, "kv1")
    assert line.text() == "KV1"


def test_the_first_page_changes_the_language_and_keeps_what_is_typed(shell: Shell) -> None:
    wizard = begin(shell)
    fill(wizard)
    choice = the(wizard, LanguageChoice, "language")
    choice.setCurrentIndex(choice.findData("uk"))
    choice.activated.emit(choice.currentIndex())
    shell.calm()
    assert the(wizard, QPushButton, "cancel").text() == "Скасувати"
    assert the(wizard, QLineEdit, "name").text() == "Бюро"
    assert shell.settings.language == "uk"


def test_claims_that_cannot_be_loaded_leave_a_whole_vault(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreadable(_desk: object) -> None:
        raise reference.UnreadableFile

    monkeypatch.setattr(reference, "load_shipped_claims", unreadable)
    wizard = begin(shell)
    fill(wizard)
    go_on(shell, wizard)
    go_on(shell, wizard)
    type_back(wizard)
    shell.window.dialogs.set_next_answer(False)
    go_on(shell, wizard)
    assert vaults.check_vault(shell.desk).whole
    assert "cannot be read" in shell.window.dialogs.shown[-1]
