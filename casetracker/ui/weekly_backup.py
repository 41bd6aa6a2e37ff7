"""Once a week a backup is made on this computer by itself, beside the work in the open vault.

It mends a damaged database; it does not help against a laptop that is lost. The page of today asks for one elsewhere.
"""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from casetracker.services import backups
from casetracker.services.desk import Desk
from casetracker.ui.background import Background, Job

LOOK_MS: Final = 2 * 60_000
"""How often it is looked whether one is due; not at once, because whoever has just unlocked is waiting for a case."""


class WeeklyBackup(QObject):
    """Backs up one desk where a week has passed without a backup."""

    failed = Signal(object)
    """Why it could not be made. It is not tried again before the vault is next opened."""

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._busy = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def take_over(self, desk: Desk) -> None:
        """Back up this desk from now on: the one before is closed."""
        self._desk = desk

    @Slot()
    def look(self) -> None:
        """Make a backup in the background where one is due."""
        # What takes long and writes, such as encrypting anew, is not copied in the middle.
        if self._busy or self._background.is_writing:
            return
        desk = self._desk
        job = Job(lambda job: backups.back_up_when_due(desk, job.report), self)
        job.failed.connect(self._give_up)
        job.ended.connect(self._rest)
        self._busy = True
        # As one that is asked for: it only reads, but for one line of the history, and ends at the lock.
        self._background.start_reading(job)

    @Slot()
    def _rest(self) -> None:
        self._busy = False

    @Slot(object)
    def _give_up(self, error: Exception) -> None:
        self._timer.stop()
        self.failed.emit(error)
