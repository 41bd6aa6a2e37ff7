import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.errors import ForTheCaseworker
from casetracker.ui.error_window import ErrorWindow, Faults, details

PERSON = "Зразковий Олександр"


class TooFull(ForTheCaseworker):
    sentence = "The disk is full."


def fault() -> Exception:
    """Return a fault as it is caught: with frames, a cause, and a person's name in text and locals."""

    def inner(name: str) -> None:
        raise KeyError(name)

    def outer(name: str) -> None:
        try:
            inner(name)
        except KeyError as cause:
            raise RuntimeError(f"cannot find {name}") from cause

    try:
        outer(PERSON)
    except RuntimeError as found:
        return found
    raise AssertionError


@pytest.fixture
def explained() -> list[ForTheCaseworker]:
    return []


@pytest.fixture
def faults(window: QWidget, explained: list[ForTheCaseworker]) -> Iterator[Faults]:
    catching = Faults(window, explained.append)
    catching.install()
    yield catching
    catching.uninstall()
    for one in error_windows():
        one.accept()


def error_windows() -> list[ErrorWindow]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, ErrorWindow) and one.isVisible()]


def test_details_name_kinds_frames_and_versions_and_no_value() -> None:
    text = details(fault())
    assert "builtins.RuntimeError" in text
    assert "caused by builtins.KeyError" in text
    assert " outer" in text
    assert " inner" in text
    assert "Qt 6." in text
    assert PERSON not in text
    assert "cannot find" not in text
    assert str(Path.home()) not in text
    assert str(Path(__file__).parent) not in text


def test_one_window_at_a_time_counts_what_follows(faults: Faults, qtbot: QtBot) -> None:
    for _ in range(3):
        with qtbot.waitSignal(faults.caught):
            sys.excepthook(RuntimeError, fault(), None)
    assert len(error_windows()) == 1
    assert "2" in error_windows()[0]._counted.text()


def test_a_new_window_opens_once_the_first_is_closed(faults: Faults, qtbot: QtBot) -> None:
    for _ in range(2):
        with qtbot.waitSignal(faults.caught):
            sys.excepthook(RuntimeError, fault(), None)
        error_windows()[0].accept()
    assert error_windows() == []


def test_a_fault_on_a_workers_thread_is_shown_on_the_windows_thread(faults: Faults, qtbot: QtBot) -> None:
    threads: list[bool] = []
    faults.caught.connect(lambda _fault: threads.append(QThread.currentThread() is faults.thread()))
    with qtbot.waitSignal(faults.caught):
        worker = threading.Thread(target=lambda: sys.excepthook(RuntimeError, fault(), None))
        worker.start()
    worker.join()
    assert threads == [True]


def test_what_a_person_can_mend_gets_a_sentence_not_the_error_window(
    faults: Faults, qtbot: QtBot, explained: list[ForTheCaseworker]
) -> None:
    with qtbot.waitSignal(faults.caught):
        sys.excepthook(TooFull, TooFull(), None)
    assert [type(error) for error in explained] == [TooFull]
    assert error_windows() == []


def test_the_details_can_be_copied_with_the_keyboard(qtbot: QtBot) -> None:
    shown = ErrorWindow("the details")
    qtbot.addWidget(shown)
    next(button for button in shown.findChildren(QPushButton) if button.text() == "Copy details").click()
    assert QGuiApplication.clipboard().text() == "the details"


def test_nothing_of_the_case_is_written_to_the_terminal(
    faults: Faults, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    with qtbot.waitSignal(faults.caught):
        sys.excepthook(RuntimeError, fault(), None)
    said = capsys.readouterr().err
    assert "RuntimeError" in said
    assert PERSON not in said
