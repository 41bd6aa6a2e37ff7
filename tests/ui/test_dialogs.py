import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QToolButton, QWidget

from casetracker.casework.clean_text import MISSING
from casetracker.casework.errors import ForTheCaseworker, RefusedValue
from casetracker.ui import sentences
from casetracker.ui.dialogs import Dialogs
from tests.ui.hands import let_go


class NoRoom(ForTheCaseworker):
    sentence = "There is no room for {count} more."


def test_what_a_person_can_mend_is_said_in_one_sentence(dialogs: Dialogs) -> None:
    dialogs.set_next_answer(None)
    dialogs.explain(NoRoom(count=3))
    assert list(dialogs.shown) == ["There is no room for 3 more."]


def test_a_fault_of_the_program_goes_to_the_error_window(dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, fault, _trace: caught.append(fault))
    fault = KeyError("x")
    dialogs.explain(fault)
    assert caught == [fault]
    assert not dialogs.shown


def test_a_refused_value_names_its_field_in_the_words_of_the_form(dialogs: Dialogs) -> None:
    error = RefusedValue("happened_on", MISSING)
    assert sentences.say(error) == "Date of the event: this must be filled in"
    assert sentences.reason(error) == "this must be filled in"
    assert sentences.under_field(error) == "This must be filled in."
    assert sentences.field_name("never_heard_of") == "Never heard of"


def test_asking_before_a_loss_names_what_is_lost_and_stays_by_default(
    dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, str, str]] = []

    def press_enter(box: QMessageBox) -> int:
        seen.append((box.text(), box.informativeText(), box.defaultButton().text()))
        assert box.textFormat() is Qt.TextFormat.PlainText
        box.defaultButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press_enter)
    assert not dialogs.confirm("Remove the link?", "The note <b>on</b> it goes with it.", "Remove")
    assert seen == [("Remove the link?", "The note <b>on</b> it goes with it.", "Keep everything as it is")]


@pytest.mark.parametrize(("role", "answer"), [("Accept", True), ("Destructive", None), ("Reject", False)])
def test_unsaved_changes_are_saved_thrown_away_or_kept_open(
    dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch, role: str, answer: bool | None
) -> None:
    wanted = QMessageBox.ButtonRole[f"{role}Role"]

    def press(box: QMessageBox) -> int:
        next(button for button in box.buttons() if box.buttonRole(button) is wanted).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    assert dialogs.ask_to_save("The statement of the mother") is answer


def test_the_next_file_is_given_without_a_dialog(dialogs: Dialogs, tmp_path: Path) -> None:
    dialogs.set_next_file(tmp_path / "letter.pdf")
    assert dialogs.ask_save_path("Save a copy", tmp_path / "x.pdf", "PDF (*.pdf)") == tmp_path / "letter.pdf"
    dialogs.set_next_file(None)
    assert dialogs.ask_open_path("Load", "CSV (*.csv)") is None


def test_file_dialogs_leave_no_trace_of_the_folders_visited(
    dialogs: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Зразковий"
    folder.mkdir()

    def choose(dialog: QFileDialog) -> int:
        assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.accept()
        return int(QFileDialog.DialogCode.Accepted)

    monkeypatch.setattr(QFileDialog, "exec", choose)
    dialogs.ask_save_path("Save a copy", folder / "letter.pdf", "PDF (*.pdf)")
    let_go()
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert not kept.contains("FileDialog/lastVisited")
    assert not kept.contains("FileDialog/history")


def test_boxes_stand_over_their_own_window(dialogs: Dialogs, window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    parents: list[object] = []

    def note(box: QMessageBox) -> int:
        parents.append(box.parent())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", note)
    dialogs.tell("Done.")
    assert parents == [window]


def test_a_file_dialog_speaks_the_language_of_the_window_and_its_arrows_the_theme(
    dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    drawn: list[Qt.ArrowType] = []

    def look(dialog: QFileDialog) -> int:
        said.append(dialog.labelText(QFileDialog.DialogLabel.LookIn))
        said.append(dialog.labelText(QFileDialog.DialogLabel.FileType))
        back = dialog.findChild(QToolButton, "backButton")
        assert isinstance(back, QToolButton)
        drawn.append(back.arrowType())
        return 0

    monkeypatch.setattr(QFileDialog, "exec", look)
    dialogs.ask_open_path("Load", "CSV (*.csv)")
    assert said == ["Folder:", "Kinds of files:"]
    assert drawn == [Qt.ArrowType.LeftArrow]
