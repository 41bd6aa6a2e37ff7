"""Once a week a backup is made on this computer by itself, beside the work in the open vault.

It mends a damaged database; it does not help against a laptop that is lost. The page of today asks for one elsewhere.
"""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from casetracker.services import backups
from casetracker.services.desk import Desk
from casetracker.ui.background import Background, Job
from casetracker.ui.beside_the_work import BesideTheWork

LOOK_MS: Final = 2 * 60_000
"""How often it is looked whether one is due; not at once, because whoever has just unlocked is waiting for a case."""


class WeeklyBackup(BesideTheWork):
    """Backs up one desk where a week has passed without a backup."""

    failed = Signal(object)
    """Why it could not be made. It is not tried again before the vault is next opened."""

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(desk, background, LOOK_MS, parent)

    def _work(self, desk: Desk, job: Job) -> object:
        """Make a backup where one is due: it only reads, but for one line of the history, and ends at the lock."""
        return backups.back_up_when_due(desk, job.report)

    def _follow(self, job: Job) -> None:
        job.failed.connect(self._give_up)

    @Slot(object)
    def _give_up(self, error: Exception) -> None:
        self._timer.stop()
        self.failed.emit(error)
