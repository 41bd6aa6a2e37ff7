"""Letter templates as a set: exported into a file, taken over from a file or a folder of another office."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.services import office_templates
from casetracker.services.office_templates import TakenOver
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.parts import button, buttons
from casetracker.ui.template_words import taken_over_words
from casetracker.ui.workplace import Workplace


class TemplateSets(QWidget):
    """The buttons for sets. A set holds words and no case."""

    taken_over = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._export = button("", "export_templates", self.export)
        self._import = button("", "import_templates", self.import_file)
        self._import_folder = button("", "import_folder", self.import_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(buttons(self._export, self._import, self._import_folder))
        self.retranslate()

    def retranslate(self) -> None:
        self._export.setText(self.tr("Export all templates…"))
        self._import.setText(self.tr("Import a file…"))
        self._import_folder.setText(self.tr("Import a folder…"))

    @Slot()
    def export(self) -> None:
        """Write all texts in use into a zip file."""
        desk, dialogs = self._workplace.desk, self._workplace.dialogs
        suggested = Path.home() / f"letter-templates-{desk.today().isoformat()}.zip"
        path = dialogs.ask_save_path(self.tr("Export all templates"), suggested, "Zip (*.zip)")
        if path is None:
            return
        job = Job(lambda _job: office_templates.export_set(desk, path), self)
        job.succeeded.connect(lambda count: self._workplace.say(self.tr("%n template(s) exported", "", count)))
        job.failed.connect(dialogs.explain)
        self._workplace.background.start(job)

    @Slot()
    def import_file(self) -> None:
        """Take over a set from a zip file, or one template."""
        kinds = self.tr("Templates (*.zip *.letter)")
        self._take_over(self._workplace.dialogs.ask_open_path(self.tr("Import templates"), kinds))

    @Slot()
    def import_folder(self) -> None:
        """Take over a set from a folder."""
        self._take_over(self._workplace.dialogs.ask_folder(self.tr("Import templates")))

    def _take_over(self, path: Path | None) -> None:
        if path is None:
            return
        desk = self._workplace.desk
        job = Job(lambda _job: office_templates.import_set(desk, path), self)
        job.succeeded.connect(self._report)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)

    @Slot(object)
    def _report(self, came: TakenOver) -> None:
        self._workplace.dialogs.tell(*taken_over_words(came))
        self.taken_over.emit()

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
