"""What can be done with a case as a whole, in one menu beside its name."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from casetracker.casework.dossier import Dossier
from casetracker.services import case_life, exports
from casetracker.ui.background import Job
from casetracker.ui.forms.case_form import PersonForm
from casetracker.ui.forms.life_forms import CloseForm, NoteForm, ReopenForm, SuspendForm
from casetracker.ui.forms.merge_form import MergeForm
from casetracker.ui.workplace import Workplace


class LifeMenu(QPushButton):
    """Opens with the keyboard like every button; offers only what the case can do now."""

    form_wanted = Signal(object)
    """The `RecordForm` that is to be shown."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("life_menu")
        self._workplace = workplace
        self._dossier: Dossier | None = None
        self._for_family = False
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def show_case(self, dossier: Dossier, *, for_family: bool) -> None:
        """Take the case that the menu acts on."""
        self._dossier, self._for_family = dossier, for_family
        self.setText(self.tr("Case"))
        self.setAccessibleName(self.tr("What can be done with this case"))

    def _fill(self) -> None:
        self._menu.clear()
        dossier, workplace = self._dossier, self._workplace
        if dossier is None:
            return
        case = dossier.case
        self._add("correct", self.tr("Correct or add details…"), lambda: PersonForm(workplace, dossier))
        if not self._for_family:
            self._add("note", self.tr("Write a note…"), lambda: NoteForm(workplace, case.id))
            if case.merged_into is None:
                self._add("merge", self.tr("Compare with another case…"), lambda: MergeForm(workplace, dossier))
            export = QAction(self.tr("Export the case…"), self._menu)
            export.setObjectName("export_case")
            export.triggered.connect(self._export)
            self._menu.addAction(export)
        self._menu.addSeparator()
        if case.closed_on is not None:
            if case.merged_into is None:
                self._add("reopen", self.tr("Reopen the case…"), lambda: ReopenForm(workplace, case.id))
            return
        if case.suspended_on is None:
            self._add("suspend", self.tr("Let the search rest…"), lambda: SuspendForm(workplace, case.id))
        else:
            resume = QAction(self.tr("Let the search go on"), self._menu)
            resume.setObjectName("resume")
            resume.triggered.connect(self._resume)
            self._menu.addAction(resume)
        self._add("close", self.tr("Close the case…"), lambda: CloseForm(workplace, dossier))

    def _add(self, name: str, words: str, make: Callable[[], object]) -> None:
        action = QAction(words, self._menu)
        action.setObjectName(name)
        action.triggered.connect(lambda: self.form_wanted.emit(make()))
        self._menu.addAction(action)

    def _resume(self) -> None:
        if self._dossier is None:
            return
        desk, case_id = self._workplace.desk, self._dossier.case.id
        job = Job(lambda _job: case_life.resume_case(desk, case_id), self)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)

    def _export(self) -> None:
        """Write everything recorded of the case in clear, after saying what that means."""
        dialogs, desk = self._workplace.dialogs, self._workplace.desk
        if self._dossier is None or not dialogs.confirm(
            self.tr("Export the case in clear?"),
            self.tr(
                "The file lies outside the vault and holds everything recorded of the case, also what the family must "
                "not learn: whoever opens the folder or the stick can read it. The history notes it. Delete the file "
                "when it is no longer needed."
            ),
            self.tr("Export"),
        ):
            return
        case = self._dossier.case
        path = dialogs.ask_save_path(self.tr("Export the case"), Path.home() / f"{case.number}.json", "JSON (*.json)")
        if path is None:
            return
        job = Job(lambda _job: exports.export_case(desk, case.id, path), self)
        job.succeeded.connect(lambda _none: self._workplace.say(self.tr("The case is exported in clear")))
        job.failed.connect(dialogs.explain)
        self._workplace.background.start(job)
