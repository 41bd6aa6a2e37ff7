"""The one door for slow work: make a `Job`, connect its signals, start it.

Results, progress and errors arrive on the thread of the window, whatever they are connected to.
"""

import contextlib
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Final

from PySide6.QtCore import QMetaMethod, QObject, Qt, Signal, Slot
from shiboken6 import isValid

READERS: Final = 2
WAIT_SECONDS: Final = 30.0


class Cancelled(Exception):  # noqa: N818  (an order, not an error)
    """Raised inside the work at its next `report` after somebody pressed Cancel."""


class Job(QObject):
    """One piece of slow work with its outcome. Of `succeeded`, `failed` and `cancelled` exactly one is sent.

    Nothing is sent once `parent` is gone. An error to which nobody listens goes to the error window. The job deletes
    itself when it has ended.
    """

    progressed = Signal(str, int, int)
    """Step (a sentence of the context "Progress"), how many are done, of how many; 0 of 0 where nobody knows."""
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    """Sent last, after any outcome."""

    def __init__(self, work: Callable[["Job"], object], parent: QObject) -> None:
        super().__init__(parent)
        # Workers touch only these Python attributes: the Qt half of a job may be gone before the work ends.
        self.work = work
        self.stop = threading.Event()
        self.ends_with_page = False
        """Whether nobody wants the outcome once the page that asked for it is gone."""
        self.latest: tuple[str, int, int] | None = None
        self.tell: Callable[[], None] | None = None

    def report(self, step: str, done: int = 0, total: int = 0) -> None:
        """Say how far the work is. Called by the work; the point at which it can be cancelled.

        Raises `Cancelled`.
        """
        if not self.wanted():
            raise Cancelled
        unread, self.latest = self.latest, (step, done, total)
        # One unread report at a time, so that a fast loop does not flood the window.
        if unread is None and self.tell:
            self.tell()

    def wanted(self) -> bool:
        """Say whether the work is to go on."""
        # Asked rather than told by `destroyed`: a signal that reaches Python while its object ends may crash.
        return not self.stop.is_set() and (not self.ends_with_page or isValid(self))

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self.stop.set()


class Background(QObject):
    """Runs jobs: those that write one after another, those that read beside each other."""

    busy_changed = Signal(bool)
    """Whether something is being written, or waits to be."""
    _rang = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # One worker thread, because SQLite takes one writer.
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="reader")
        self._running: dict[Job, _Run] = {}
        self._news: SimpleQueue[_News] = SimpleQueue()
        self._stopped = False
        self._rang.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_writing(self) -> bool:
        return any(run.writes for run in self._running.values())

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs and every outcome has been delivered."""
        return not self._running

    def start(self, job: Job) -> None:
        """Start work that changes the vault. It runs to its end even if the page that asked for it is gone."""
        self._start(self._writer, job, writes=True)

    def start_reading(self, job: Job) -> None:
        """Start work that only reads. It is cancelled when its parent goes."""
        job.ends_with_page = True
        self._start(self._readers, job, writes=False)

    def wait_and_stop(self, seconds: float = WAIT_SECONDS) -> bool:
        """Finish what writes, cancel what reads, deliver all outcomes and take no more work.

        Called at lock and close. Returns False when something has not ended in time.
        """
        self._stopped = True
        for job, run in self._running.items():
            if not run.writes:
                job.stop.set()
        unfinished = wait([run.future for run in self._running.values()], timeout=seconds).not_done
        self._readers.shutdown(wait=False)
        self._writer.shutdown(wait=False)
        self._deliver()
        return not unfinished

    def _start(self, pool: ThreadPoolExecutor, job: Job, *, writes: bool) -> None:
        if self._stopped:
            _send(_News(job, "cancelled"), writes=writes)
            return
        was_writing = self.is_writing
        job.tell = lambda: self._tell(_News(job, "progressed"))
        self._running[job] = _Run(pool.submit(self._run, job), writes)
        if self.is_writing != was_writing:
            self.busy_changed.emit(True)

    def _run(self, job: Job) -> None:
        """Do the work, on a worker's thread."""
        news = _News(job, "cancelled")
        try:
            if job.wanted():
                news = _News(job, "succeeded", job.work(job))
        except Cancelled:
            pass
        except Exception as error:
            news = _News(job, "failed", error)
        self._tell(news)

    def _tell(self, news: "_News") -> None:
        self._news.put(news)
        # The window may be gone while the last job ends.
        with contextlib.suppress(RuntimeError):
            self._rang.emit()

    @Slot()
    def _deliver(self) -> None:
        with contextlib.suppress(Empty):
            while True:
                news = self._news.get_nowait()
                run = self._running.get(news.job)
                if news.kind != "progressed":
                    was_writing = self.is_writing
                    self._running.pop(news.job, None)
                    if self.is_writing != was_writing:
                        self.busy_changed.emit(False)
                _send(news, writes=run is not None and run.writes)


@dataclass(frozen=True, slots=True)
class _Run:
    future: Future[None]
    writes: bool


@dataclass(frozen=True, slots=True)
class _News:
    """What a worker has to say: `kind` is the name of a signal of the job."""

    job: Job
    kind: str
    outcome: object = None


def _send(news: _News, *, writes: bool) -> None:
    """Send the signals of a job, on the window's thread."""
    job, error = news.job, news.outcome
    alive = isValid(job)
    if news.kind == "failed" and isinstance(error, Exception):
        heard = alive and job.isSignalConnected(QMetaMethod.fromSignal(job.failed))
        # A save that failed after its page was closed must not go unnoticed.
        if not heard and (alive or writes):
            sys.excepthook(type(error), error, error.__traceback__)
    if not alive:
        return
    match news.kind:
        case "progressed":
            latest, job.latest = job.latest, None
            if latest:
                job.progressed.emit(*latest)
            return
        case "succeeded":
            job.succeeded.emit(news.outcome)
        case "failed":
            job.failed.emit(error)
        case _:
            job.cancelled.emit()
    # What was connected may have deleted the job with its page.
    if isValid(job):
        job.ended.emit()
    if isValid(job):
        job.deleteLater()
