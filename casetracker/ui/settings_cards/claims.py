"""The publicly reported claims: how far they reach, and newer ones from a file."""

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from casetracker.services import batches, reference
from casetracker.services.desk import Changes
from casetracker.services.reference import Loaded
from casetracker.ui import wording
from casetracker.ui.background import Job
from casetracker.ui.settings_cards.card import SettingsCard
from casetracker.ui.widgets.progress import ProgressStrip
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace


class ClaimsCard(SettingsCard):
    """Says until which day claims are loaded, and loads newer ones."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._reaches_until: date | None = None
        self._reach = Text(tone="muted")
        self._load = QPushButton()
        self._load.setObjectName("load_claims")
        self._load.clicked.connect(self._load_claims)
        self._loading = ProgressStrip()
        self._loaded = Text()
        self._loaded.setObjectName("load_result")
        self._loaded.hide()
        self.add(self._reach)
        self.body.addWidget(self._load, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._loading)
        self.add(self._loaded)
        self.retranslate()

    def read(self) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: batches.read_ledger(desk).reaches_until, self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def refresh(self, changes: Changes) -> None:
        if "figure" in changes.kinds:
            self.read()

    def retranslate(self) -> None:
        self.set_title(self.tr("Publicly reported claims"))
        self._load.setText(self.tr("Load newer claims from a file…"))
        self._say_reach()

    @Slot(object)
    def _take(self, reaches_until: date | None) -> None:
        self._reaches_until = reaches_until
        self._say_reach()

    def _say_reach(self) -> None:
        if self._reaches_until is None:
            self._reach.setText(self.tr("No claims are loaded in this vault."))
            return
        day = wording.day_words(self._reaches_until, wording.language())
        self._reach.setText(self.tr("The claims in this vault reach until {day}.").format(day=day))

    @Slot()
    def _load_claims(self) -> None:
        path = self._workplace.dialogs.ask_open_path(self.tr("File of claims"), self.tr("Claims (*.csv)"))
        if path is None:
            return
        desk = self._workplace.desk
        job = Job(lambda _job: reference.load_claims_from(desk, path), self)
        job.succeeded.connect(self._show_loaded)
        job.failed.connect(self._workplace.dialogs.explain)
        self._loading.watch(job)
        self._loaded.hide()
        self._workplace.background.start(job)

    @Slot(object)
    def _show_loaded(self, loaded: Loaded) -> None:
        said = self.tr("{new} new, {corrected} corrected, {kept} left as the office wrote them, {same} unchanged")
        self._loaded.setText(
            said.format(new=loaded.new, corrected=loaded.corrected, kept=loaded.kept, same=loaded.unchanged)
        )
        self._loaded.show()
