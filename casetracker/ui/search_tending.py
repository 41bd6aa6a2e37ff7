"""What the search has put off is done beside the work in the open vault, a little at a time."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from casetracker.casework.errors import ForTheCaseworker
from casetracker.services.desk import Desk
from casetracker.ui.background import Background, Job

LOOK_MS: Final = 30_000
"""How often it is looked whether there is something to do."""
FIRST_LOOK_MS: Final = 1000
"""So soon after the unlock the search reads the names that it knows, else the first save or search would."""
_AGAIN_MS: Final = 200
_AT_A_TIME: Final = 0.5
"""Seconds after which whoever waits for a thread that reads has a turn."""


class SearchTending(QObject):
    """Tends the search of one desk. What cannot be done now is tried again later, without a word."""

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._busy = False
        self._timer = QTimer(self, interval=FIRST_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def take_over(self, desk: Desk) -> None:
        """Tend this desk from now on: the one before is closed."""
        self._desk = desk

    @Slot()
    def look(self) -> None:
        """Do some of what was put off, in the background."""
        # What takes long and writes holds the writer's place, and would be waited for.
        if self._busy or self._background.is_writing:
            return
        desk = self._desk

        def work(job: Job) -> bool:
            try:
                return desk.tend_search(_AT_A_TIME, job.wanted)
            except ForTheCaseworker:
                return False

        job = Job(work, self)
        job.succeeded.connect(self._go_on)
        job.ended.connect(self._rest)
        self._busy = True
        self._background.start_reading(job)

    @Slot(object)
    def _go_on(self, more: bool) -> None:
        self._timer.start(_AGAIN_MS if more else LOOK_MS)

    @Slot()
    def _rest(self) -> None:
        self._busy = False
