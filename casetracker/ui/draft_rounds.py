"""What is typed is kept as a draft every half a minute, so that a crash costs no more than that."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from casetracker.services import drafts
from casetracker.services.desk import Desk
from casetracker.ui.background import Background, Job
from casetracker.ui.lock import Unsaved

ROUND_MS: Final = 30_000


class DraftRounds(QObject):
    """Keeps what `unsaved` returns wherever it has changed since the last round."""

    failed = Signal(object)
    """Why a draft could not be kept; said once until one is kept again."""

    def __init__(
        self, desk: Desk, background: Background, unsaved: Callable[[], list[Unsaved]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._unsaved = unsaved
        self._kept: dict[tuple[str, UUID | None], dict[str, str]] = {}
        self._told = False
        self._timer = QTimer(self, interval=ROUND_MS)
        self._timer.timeout.connect(self.keep)
        self._timer.start()

    @Slot()
    def keep(self) -> None:
        """Keep what has changed, now."""
        found = {(one.form, one.case_id): one.typed for one in self._unsaved()}
        changed = {form: typed for form, typed in found.items() if self._kept.get(form) != typed}
        # What is saved or thrown away meanwhile is dropped by its form; typed anew, it is new.
        self._kept = found
        if not changed:
            return
        desk = self._desk

        def work(_job: Job) -> None:
            for (form, case_id), typed in changed.items():
                drafts.keep_draft(desk, form, case_id, typed)

        job = Job(work, self)
        job.succeeded.connect(self._rest_assured)
        job.failed.connect(self._try_again)
        self._background.start(job)

    @Slot()
    def _rest_assured(self) -> None:
        self._told = False

    @Slot(object)
    def _try_again(self, error: Exception) -> None:
        self._kept = {}
        if not self._told:
            self._told = True
            self.failed.emit(error)
