"""Rows for an ids-first list, read in the background: a list of fifty thousand never waits for the database."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from casetracker.ui.background import Background, Job

Row = TypeVar("Row")

AT_ONCE: Final = 128
"""How many rows one read asks for: what two screens show."""
_WAITING: Final = 8 * AT_ONCE
_KEPT: Final = 4000


class RowsInBackground(QObject, Generic[Row]):
    """Gives `fetch` to an `IdsFirstTableModel`. A row not read yet is `blank`, and an outdated one stays until then.

    Connect `arrived` to the model's `refresh`. What was asked for last is read first, because it is in sight.
    """

    arrived = Signal(object)
    """The ids whose rows can now be fetched."""
    failed = Signal(object)

    def __init__(
        self,
        background: Background,
        read: Callable[[list[UUID]], Mapping[UUID, Row]],
        blank: Callable[[UUID], Row],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._read = read
        self._blank = blank
        self._known: dict[UUID, Row | None] = {}
        self._fresh: set[UUID] = set()
        self._waiting: dict[UUID, None] = {}
        self._reading = False

    def fetch(self, ids: Sequence[UUID]) -> Mapping[UUID, Row]:
        """Return what is known of some ids, and ask for the rest. An id without a row has been deleted."""
        rows: dict[UUID, Row] = {}
        for one in ids:
            if one not in self._fresh:
                # Asked for again means asked for last.
                self._waiting.pop(one, None)
                self._waiting[one] = None
            row = self._known.get(one) or (None if one in self._fresh else self._blank(one))
            if row is not None:
                rows[one] = row
        if self._waiting:
            # Models fetch while they paint.
            QTimer.singleShot(0, self, self._go_on)
        return rows

    def outdate(self, ids: Sequence[UUID] | None = None) -> None:
        """Read some rows anew when they are next fetched, all of them where none are named."""
        if ids is None:
            self._fresh.clear()
        else:
            self._fresh.difference_update(ids)

    @Slot()
    def _go_on(self) -> None:
        if self._reading or not self._waiting:
            return
        asked = [self._waiting.popitem()[0] for _ in range(min(len(self._waiting), AT_ONCE))]
        # Rows long out of sight are asked for again should they be seen again.
        passed = list(self._waiting)[: max(len(self._waiting) - _WAITING, 0)]
        for one in passed:
            del self._waiting[one]
        self._reading = True
        job = Job(lambda _job: (asked, passed, self._read(asked)), self)
        job.succeeded.connect(self._take)
        job.failed.connect(self.failed)
        job.ended.connect(self._rest)
        self._background.start_reading(job)

    @Slot(object)
    def _take(self, outcome: tuple[list[UUID], list[UUID], Mapping[UUID, Row]]) -> None:
        asked, passed, rows = outcome
        if len(self._known) > _KEPT:
            self._known.clear()
            self._fresh.clear()
        self._known |= {one: rows.get(one) for one in asked}
        self._fresh.update(asked)
        self.arrived.emit({*asked, *passed})

    @Slot()
    def _rest(self) -> None:
        self._reading = False
        self._go_on()
