"""The one door for message boxes and file dialogs, so that their words are alike and tests can answer them."""

import sys
from collections import deque
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSettings, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QPushButton, QToolButton, QWidget

from casetracker.casework.errors import ForTheCaseworker
from casetracker.ui.sentences import say


class Dialogs(QObject):
    """Asks and tells over one window. `shown` keeps the sentences of this sitting's boxes, for tests."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._answers: deque[bool | None] = deque()
        self._files: deque[Path | None] = deque()
        self.shown: deque[str] = deque(maxlen=_KEPT)

    # For tests: the next question or file dialog is answered at once, unseen.

    def set_next_answer(self, answer: bool | None) -> None:
        """Answer the next box: True for the verb, False to stay; None throws away where that is offered."""
        self._answers.append(answer)

    def set_next_file(self, path: Path | None) -> None:
        """Answer the next file dialog; None cancels it."""
        self._files.append(path)

    @Slot(object)
    def explain(self, error: Exception) -> None:
        """Say what a person can mend. Anything else is a fault of the program and goes to the error window."""
        if not isinstance(error, ForTheCaseworker):
            sys.excepthook(type(error), error, error.__traceback__)
            return
        self.tell(say(error))

    def tell(self, sentence: str, more: str = "") -> None:
        """Show a sentence that needs no decision."""
        box = self._box(sentence, more)
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        self._run(box, {})

    def confirm(self, question: str, lost: str, verb: str) -> bool:
        """Ask before something is lost. `lost` names it; `verb` is the button that does it and is not the default."""
        box = self._box(question, lost)
        do = box.addButton(verb, QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Keep everything as it is"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        return self._run(box, {do: True}) is True

    def ask_to_save(self, what: str) -> bool | None:
        """Ask about changes that are not saved: True saves, None throws them away, False (the default) stays."""
        box = self._box(self.tr("Save the changes?"), what)
        save = box.addButton(self.tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(self.tr("Do not save"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        return self._run(box, {save: True, discard: None})

    def ask_save_path(self, title: str, suggested: Path, kinds: str) -> Path | None:
        """Ask where to write. `kinds` is a filter such as “PDF (*.pdf)”, whose ending is added when none was typed."""
        dialog = self._file_dialog(title, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))
        dialog.setDirectory(str(suggested.parent))
        dialog.selectFile(suggested.name)
        return self._run_file_dialog(dialog)

    def ask_open_path(self, title: str, kinds: str, folder: Path | None = None) -> Path | None:
        """Ask which file to read."""
        dialog = self._file_dialog(title, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(str(folder or Path.home()))
        return self._run_file_dialog(dialog)

    def ask_folder(self, title: str, folder: Path | None = None) -> Path | None:
        """Ask for a folder."""
        dialog = self._file_dialog(title, "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(str(folder or Path.home()))
        return self._run_file_dialog(dialog)

    def _box(self, sentence: str, more: str) -> QMessageBox:
        self.shown.append(f"{sentence}\n{more}".strip())
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Casetracker"))
        # What was typed is shown as it was typed.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        box.setInformativeText(more)
        return box

    def _run(self, box: QMessageBox, answers: dict[QPushButton, bool | None]) -> bool | None:
        try:
            if self._answers:
                return self._answers.popleft()
            box.exec()
            clicked = box.clickedButton()
            return next((answer for button, answer in answers.items() if button is clicked), False)
        finally:
            box.deleteLater()

    def _file_dialog(self, title: str, kinds: str) -> QFileDialog:
        self.shown.append(title)
        dialog = QFileDialog(self._window, title)
        # A desktop's own dialog notes the file in its list of recent files, in clear.
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        # Qt's own translations leave these two in English.
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Folder:"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("Kinds of files:"))
        # Its own arrows are black pictures, unseen in the dark theme.
        for name, arrow in _ARROWS:
            if isinstance(button := dialog.findChild(QToolButton, name), QToolButton):
                button.setIcon(QIcon())
                button.setArrowType(arrow)
        if kinds:
            dialog.setNameFilter(kinds)
        return dialog

    def _run_file_dialog(self, dialog: QFileDialog) -> Path | None:
        try:
            if self._files:
                return self._files.popleft()
            chosen = dialog.exec() == QDialog.DialogCode.Accepted and dialog.selectedFiles()
            return Path(chosen[0]) if chosen else None
        finally:
            dialog.destroyed.connect(forget_visited_folders)
            dialog.deleteLater()


def forget_visited_folders() -> None:
    """Take out what Qt's file dialog writes into its own settings when it closes: the folders visited."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.beginGroup("FileDialog")
    for key in ("history", "lastVisited"):
        settings.remove(key)
    settings.endGroup()
    settings.sync()


_ARROWS: Final = (
    ("backButton", Qt.ArrowType.LeftArrow),
    ("forwardButton", Qt.ArrowType.RightArrow),
    ("toParentButton", Qt.ArrowType.UpArrow),
)
_KEPT: Final = 20
