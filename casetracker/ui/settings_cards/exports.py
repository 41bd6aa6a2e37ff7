"""Tables for other programs: the list of cases, and the reported claims."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from casetracker.casework.errors import QT_TRANSLATE_NOOP
from casetracker.services import cases, exports
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.parts import buttons
from casetracker.ui.settings_cards.card import SettingsCard
from casetracker.ui.widgets.progress import ProgressStrip
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace


class ExportsCard(SettingsCard):
    """Writes what lies in the vault in clear, after saying what that means."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._what = Text(tone="muted")
        self._cases, self._claims = QPushButton(), QPushButton()
        self._cases.setObjectName("export_cases")
        self._cases.clicked.connect(self.export_cases)
        self._claims.setObjectName("export_claims")
        self._claims.clicked.connect(self.export_claims)
        self._progress = ProgressStrip()
        self.add(self._what)
        self.add(buttons(self._cases, self._claims))
        self.add(self._progress)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("For other programs"))
        self._what.setText(
            self.tr("Tables as CSV. One case with everything recorded of it is exported from its own menu.")
        )
        self._cases.setText(self.tr("Export the list of cases…"))
        self._claims.setText(self.tr("Export the reported claims…"))

    @Slot()
    def export_cases(self) -> None:
        """Write every case as a row."""
        dialogs, desk = self._workplace.dialogs, self._workplace.desk
        if not dialogs.confirm(
            self.tr("Export the list of cases in clear?"),
            self.tr(
                "The file lies outside the vault and holds the names of everybody who is sought: whoever opens the "
                "folder or the stick can read it. The history notes it. Delete the file when it is no longer needed."
            ),
            self.tr("Export"),
        ):
            return

        def work(path: Path, job: Job) -> int:
            return exports.export_cases(desk, cases.find_cases(desk), path, partial(job.report, STEP))

        self._export("cases", work)

    @Slot()
    def export_claims(self) -> None:
        """Write every claim as a row; there is no person in them."""
        desk = self._workplace.desk
        self._export("claims", lambda path, _job: exports.export_claims(desk, path))

    def _export(self, name: str, work: Callable[[Path, Job], int]) -> None:
        suggested = Path.home() / f"{name}-{self._workplace.desk.today().isoformat()}.csv"
        path = self._workplace.dialogs.ask_save_path(self.tr("Export"), suggested, "CSV (*.csv)")
        if path is None:
            return
        job = Job(partial(work, path), self)
        job.succeeded.connect(lambda rows: self._workplace.say(self.tr("%n row(s) exported in clear", "", rows)))
        job.failed.connect(self._workplace.dialogs.explain)
        self._progress.watch(job)
        self._workplace.background.start(job)


STEP = QT_TRANSLATE_NOOP("Progress", "Reading the cases…")
