"""How far slow work is, shown only when it takes long enough to notice."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from casetracker.ui.background import Job
from casetracker.ui.theme import Space
from casetracker.ui.widgets.text import Text

PATIENCE_MS: Final = 400
"""How long work may take before anybody sees that it does."""


class ProgressStrip(QFrame):
    """A strip with the step, a bar and Cancel. It keeps its place in the layout only while it is seen."""

    stopping = Signal()
    """Somebody pressed Cancel; the work itself ends at its next report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.setProperty("tone", "accent")
        self._job: Job | None = None
        self._step = Text()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self.cancel)
        texts = QVBoxLayout()
        texts.setSpacing(Space.HAIR)
        texts.addWidget(self._step)
        texts.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.INSIDE, Space.TIGHT, Space.INSIDE, Space.TIGHT)
        row.setSpacing(Space.INSIDE)
        row.addLayout(texts, 1)
        row.addWidget(self._cancel)
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self.show)
        self.hide()

    def watch(self, job: Job) -> None:
        """Show `job` once it takes longer than `PATIENCE_MS`. Call it before the job is started."""
        self.rest()
        self._job = job
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setEnabled(True)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setRange(0, 0)
        self._step.setText(self.tr("Working…"))
        job.progressed.connect(self.show_step)
        job.ended.connect(self.rest)
        job.destroyed.connect(self.rest)
        self._timer.start()

    @Slot(str, int, int)
    def show_step(self, step: str, done: int, total: int) -> None:
        self._step.setText(QCoreApplication.translate("Progress", step))
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    @Slot()
    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._cancel.setEnabled(False)
            self._step.setText(self.tr("Stopping…"))
            self.stopping.emit()

    @Slot()
    def rest(self) -> None:
        """Go out of sight, and listen to the job no longer."""
        if self._job is not None and isValid(self._job):
            self._job.disconnect(self)
        self._job = None
        self._timer.stop()
        self.hide()
