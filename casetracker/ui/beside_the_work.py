"""What is done by itself beside the work in an open vault: looked for at intervals, one job at a time."""

from PySide6.QtCore import QObject, QTimer, Slot

from casetracker.services.desk import Desk
from casetracker.ui.background import Background, Job


class BesideTheWork(QObject):
    """Does some work on one desk whenever its timer says so and nothing long is being written.

    Subclasses say what by `_work`, and connect in `_follow` what they hear of; a failure nobody hears of is a bug.
    """

    def __init__(self, desk: Desk, background: Background, first_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._busy = False
        self._timer = QTimer(self, interval=first_ms)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def take_over(self, desk: Desk) -> None:
        """Work on this desk from now on: the one before is closed."""
        self._desk = desk

    @Slot()
    def look(self) -> None:
        """Work in the background, unless it is being worked, or something long is written."""
        # What takes long and writes, such as encrypting anew, holds the writer's place and is not to be seen half-done.
        if self._busy or self._background.is_writing:
            return
        desk = self._desk
        job = Job(lambda job: self._work(desk, job), self)
        self._follow(job)
        job.ended.connect(self._rest)
        self._busy = True
        self._background.start_reading(job)

    def _work(self, desk: Desk, job: Job) -> object:
        """Do it; away from the window's thread."""
        raise NotImplementedError

    def _follow(self, job: Job) -> None:
        raise NotImplementedError

    @Slot()
    def _rest(self) -> None:
        self._busy = False
