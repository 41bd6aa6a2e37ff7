import sys
import threading
import time

import pytest
from PySide6.QtCore import SIGNAL, QObject, QThread
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casetracker.ui.background import Background, Job
from casetracker.ui.widgets.progress import PATIENCE_MS, ProgressStrip
from tests.ui.hands import let_go


def test_a_result_arrives_on_the_thread_of_the_window(qtbot: QtBot, window: QWidget, background: Background) -> None:
    seen: list[object] = []
    job = Job(lambda _job: threading.current_thread().name, window)
    job.succeeded.connect(lambda result: seen.extend([result, QThread.currentThread() is window.thread()]))
    with qtbot.waitSignal(job.ended):
        background.start(job)
    assert str(seen[0]).startswith("writer")
    assert seen[1] is True


def test_what_writes_runs_one_after_another(qtbot: QtBot, window: QWidget, background: Background) -> None:
    inside: list[int] = []
    most: list[int] = []

    def work(_job: Job) -> None:
        inside.append(1)
        most.append(len(inside))
        time.sleep(0.005)
        inside.pop()

    jobs = [Job(work, window) for _ in range(6)]
    for job in jobs:
        background.start(job)
    assert background.is_writing
    with qtbot.waitSignal(background.busy_changed, check_params_cb=lambda busy: not busy):
        pass
    assert max(most) == 1


def test_a_job_has_no_ear_on_its_own_end(qtbot: QtBot, window: QWidget, background: Background) -> None:
    # A slot in Python that is called while its object ends on another thread's count crashes the program.
    job = Job(lambda _job: None, window)
    background.start_reading(job)
    assert job.receivers(SIGNAL("destroyed(QObject*)")) == 0
    assert job.receivers(SIGNAL("destroyed()")) == 0
    with qtbot.waitSignal(job.ended):
        pass


def test_an_error_arrives_as_it_was_raised(qtbot: QtBot, window: QWidget, background: Background) -> None:
    def work(_job: Job) -> None:
        raise KeyError("x")

    job = Job(work, window)
    with qtbot.waitSignal(job.failed) as failed:
        background.start_reading(job)
    assert isinstance(failed.args[0], KeyError)


def test_an_error_that_nobody_listens_to_reaches_the_error_window(
    qtbot: QtBot, window: QWidget, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _fault, _trace: caught.append(kind))

    def work(_job: Job) -> None:
        raise KeyError("x")

    job = Job(work, window)
    with qtbot.waitSignal(job.ended):
        background.start(job)
    assert caught == [KeyError]


def test_cancel_stops_the_work_at_its_next_report(qtbot: QtBot, window: QWidget, background: Background) -> None:
    reports: list[int] = []

    def work(job: Job) -> None:
        for number in range(100_000):
            job.report("step", number, 100_000)
            reports.append(number)
            time.sleep(0.001)

    job = Job(work, window)
    job.progressed.connect(lambda *_: job.cancel())
    with qtbot.waitSignals([job.cancelled, job.ended]):
        background.start_reading(job)
    assert len(reports) < 1000


def test_a_fast_loop_does_not_flood_the_window(qtbot: QtBot, window: QWidget, background: Background) -> None:
    seen: list[int] = []

    def work(job: Job) -> None:
        for number in range(50_000):
            job.report("step", number, 50_000)

    job = Job(work, window)
    job.progressed.connect(lambda _step, done, _total: seen.append(done))
    with qtbot.waitSignal(job.ended):
        background.start_reading(job)
    assert seen == sorted(seen)
    assert len(seen) < 10_000


def test_nothing_is_sent_to_a_page_that_is_gone(qtbot: QtBot, background: Background) -> None:
    page = QObject()
    go = threading.Event()
    seen: list[object] = []
    job = Job(lambda _job: go.wait(5), page)
    job.succeeded.connect(seen.append)
    background.start(job)
    page.deleteLater()
    let_go()
    go.set()
    qtbot.waitUntil(lambda: not background.is_writing)
    assert seen == []


def test_what_reads_for_a_page_that_is_gone_is_cancelled(qtbot: QtBot, background: Background) -> None:
    page = QObject()
    ended = threading.Event()

    def work(job: Job) -> None:
        try:
            while True:
                job.report("step")
                time.sleep(0.001)
        finally:
            ended.set()

    background.start_reading(Job(work, page))
    page.deleteLater()
    let_go()
    qtbot.waitUntil(ended.is_set)


def test_stopping_finishes_what_writes_and_tells_its_outcome(qtbot: QtBot, window: QWidget) -> None:
    background = Background(window)
    saved: list[object] = []

    def save(number: int) -> int:
        time.sleep(0.01)
        return number

    for number in range(5):
        job = Job(lambda _job, number=number: save(number), window)  # type: ignore[misc]  # a default binds the number
        job.succeeded.connect(saved.append)
        background.start(job)
    assert background.wait_and_stop()
    assert saved == [0, 1, 2, 3, 4]
    late = Job(lambda _job: saved.append("late"), window)
    with qtbot.waitSignal(late.cancelled):
        background.start(late)
    assert saved == [0, 1, 2, 3, 4]


def test_progress_is_shown_only_of_work_that_takes_long(qtbot: QtBot, window: QWidget, background: Background) -> None:
    strip = ProgressStrip(window)
    window.show()
    quick = Job(lambda _job: None, window)
    strip.watch(quick)
    with qtbot.waitSignal(quick.ended):
        background.start_reading(quick)
    qtbot.wait(PATIENCE_MS + 50)
    assert not strip.isVisible()

    go = threading.Event()

    def work(job: Job) -> None:
        job.report("Reading", 1, 3)
        go.wait(5)

    slow = Job(work, window)
    strip.watch(slow)
    background.start_reading(slow)
    qtbot.waitUntil(strip.isVisible)
    with qtbot.waitSignal(slow.ended):
        go.set()
    assert not strip.isVisible()


def test_a_strip_that_watches_a_second_job_is_not_hidden_by_the_end_of_the_first(
    qtbot: QtBot, window: QWidget, background: Background
) -> None:
    strip = ProgressStrip(window)
    window.show()
    first, go = Job(lambda _job: None, window), threading.Event()
    strip.watch(first)
    second = Job(lambda _job: go.wait(5), window)
    strip.watch(second)
    background.start_reading(second)
    qtbot.waitUntil(strip.isVisible)
    with qtbot.waitSignal(first.ended):
        background.start_reading(first)
    assert strip.isVisible()
    go.set()
    qtbot.waitUntil(lambda: not strip.isVisible())
