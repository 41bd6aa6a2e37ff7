"""Locking: keep what was typed, close the vault, and put a process in place of this one that never knew the key."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from casetracker.casework.errors import ForTheCaseworker
from casetracker.ui.background import Background, Job
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.sentences import say

if TYPE_CHECKING:
    # The unlock page is on the screen before the services are loaded.
    from casetracker.services.desk import Desk

TICK_MS: Final = 5000
ASLEEP_SECONDS: Final = 60.0
"""A tick that comes this much too late says that the computer slept."""
DISK_SECONDS: Final = 20.0
"""How long the disk may take to keep what was typed before the caseworker is asked."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What stands in one form and is saved nowhere. `where` names the page to a person, without anybody's name."""

    where: str
    form: str
    case_id: UUID | None
    typed: dict[str, str]


class IdleWatch(QObject):
    """Says when nobody has used key or mouse for some minutes, or when the computer wakes from sleep."""

    idled = Signal()

    def __init__(
        self,
        app: QApplication,
        minutes: int,
        *,
        calendar: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._calendar, self._steady = calendar, steady
        self._used = self._ticked = (calendar(), steady())
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app.installEventFilter(self)

    def start_anew(self) -> None:
        """Count from now on."""
        self._used = self._ticked = (self._calendar(), self._steady())

    @Slot()
    def look(self) -> None:
        """Compare the clocks. The steady one stands still while the computer sleeps, the calendar may be set back."""
        now = (self._calendar(), self._steady())
        idle = max(now[0] - self._used[0], now[1] - self._used[1])
        slept = (now[0] - self._ticked[0]) - (now[1] - self._ticked[1]) > ASLEEP_SECONDS
        self._ticked = now
        if slept or idle >= self.minutes * 60:
            self.start_anew()
            self.idled.emit()

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USE:
            self._used = (self._calendar(), self._steady())
        return False


class Lock(QObject):
    """Locks one desk. While it does, `began` hides what is on the screen; `stayed` shows it again."""

    began = Signal()
    stayed = Signal()

    def __init__(
        self,
        desk: "Desk",
        background: Background,
        dialogs: Dialogs,
        *,
        unsaved: Callable[[], list[Unsaved]],
        replace_process: Callable[[Path], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._dialogs = dialogs
        self._collect = unsaved
        self._replace_process = replace_process
        self._unsaved: list[Unsaved] = []
        self._waits_for: Job | None = None
        self.patience_ms = int(DISK_SECONDS * 1000)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up_waiting)

    @property
    def is_locking(self) -> bool:
        return self._waits_for is not None

    def take_over(self, desk: "Desk") -> None:
        """Lock this desk from now on: the one before is closed."""
        self._desk = desk

    @Slot()
    def lock(self) -> None:
        """Lock once everything that is being saved is saved and what was typed is kept."""
        if self.is_locking:
            return
        self.began.emit()
        self._patience.start(self.patience_ms)
        # What is being saved now is no draft any more when its turn is over: writing steps come one after another.
        self._wait_for(lambda _job: None, self._keep)

    @Slot()
    def _keep(self) -> None:
        from casetracker.services import drafts

        desk, unsaved = self._desk, self._collect()
        self._unsaved = unsaved

        def keep(_job: Job) -> None:
            for one in unsaved:
                drafts.keep_draft(desk, one.form, one.case_id, one.typed)

        self._wait_for(keep, self._finish)

    def _wait_for(self, work: Callable[[Job], None], then: Callable[[], None]) -> None:
        job = Job(work, self)

        @Slot()
        def go_on() -> None:
            if self._waits_for is job:
                then()

        @Slot(object)
        def ask(error: Exception) -> None:
            if self._waits_for is job:
                self._ask(error)

        job.succeeded.connect(go_on)
        job.failed.connect(ask)
        self._waits_for = job
        self._background.start(job)

    @Slot()
    def _give_up_waiting(self) -> None:
        if self.is_locking:
            self._unsaved = self._collect()
            self._ask(None)

    def _ask(self, error: Exception | None) -> None:
        """Ask between staying open and losing what was typed; whichever it is, nothing is lost unsaid."""
        self._patience.stop()
        why = say(error) if isinstance(error, ForTheCaseworker) else self.tr("The disk does not answer.")
        if not self._unsaved or self._dialogs.confirm(
            self.tr("What was typed cannot be kept. Lock all the same?"),
            "\n".join([why, "", self.tr("Would be lost:"), *dict.fromkeys(f"• {one.where}" for one in self._unsaved)]),
            self.tr("Lock and lose it"),
        ):
            self._finish()
            return
        self._waits_for = None
        self.stayed.emit()

    def _finish(self) -> None:
        self._patience.stop()
        if self._background.wait_and_stop():
            # The process ends now in any case, and the database replays its log when it is opened next.
            with suppress(Exception):
                self._desk.close()
        clear_clipboard()
        self._replace_process(self._desk.folder)


def clear_clipboard() -> None:
    """Take back what this program has put on the clipboard; what others put there is theirs."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def replace_process(folder: Path) -> None:
    """End this process, in whose memory keys and names may stand, and start a fresh one at the unlock page."""
    # -P: a file named like a module, in the folder the program happens to be started from, must not be run.
    command = [sys.executable, "-P", "-m", "casetracker", "--vault", str(folder), "--locked"]
    try:
        if sys.platform == "win32":
            subprocess.Popen(command)  # noqa: S603  (this very program)
        else:
            os.execv(sys.executable, command)  # noqa: S606  (this very program)
    finally:
        # Without a fresh window the vault is closed all the same.
        os._exit(0)


_USE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)
