"""What the search has put off is done beside the work in the open vault, a little at a time."""

from typing import Final

from PySide6.QtCore import QObject, Slot

from casetracker.casework.errors import ForTheCaseworker
from casetracker.services.desk import Desk
from casetracker.ui.background import Background, Job
from casetracker.ui.beside_the_work import BesideTheWork

LOOK_MS: Final = 30_000
"""How often it is looked whether there is something to do."""
FIRST_LOOK_MS: Final = 1000
"""So soon after the unlock the search reads the names that it knows, else the first save or search would."""
_AGAIN_MS: Final = 200
_AT_A_TIME: Final = 0.5
"""Seconds after which whoever waits for a thread that reads has a turn."""


class SearchTending(BesideTheWork):
    """Tends the search of one desk. What cannot be done now is tried again later, without a word."""

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(desk, background, FIRST_LOOK_MS, parent)

    def _work(self, desk: Desk, job: Job) -> bool:
        """Do some of what was put off, and say whether there is more."""
        try:
            return desk.tend_search(_AT_A_TIME, job.wanted)
        except ForTheCaseworker:
            return False

    def _follow(self, job: Job) -> None:
        job.succeeded.connect(self._go_on)

    @Slot(object)
    def _go_on(self, more: bool) -> None:
        self._timer.start(_AGAIN_MS if more else LOOK_MS)
