"""What nothing names any more is taken away on the thread of the window alone."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casetracker.ui.collecting import Collecting

pytestmark = pytest.mark.screens


class _Ring:
    """Names itself, so that only a collection takes it away."""

    def __init__(self, taken_on: list[int]) -> None:
        self.own, self._taken_on = self, taken_on

    def __del__(self) -> None:
        self._taken_on.append(threading.get_ident())


@pytest.fixture
def collecting(qapp: QApplication) -> Iterator[Collecting]:
    made = Collecting(qapp)
    yield made
    made.deleteLater()
    gc.unfreeze()
    gc.enable()


def test_a_busy_thread_takes_nothing_away_and_the_window_does(qtbot: QtBot, collecting: Collecting) -> None:
    taken_on: list[int] = []
    made: list[list[int]] = []
    _Ring(taken_on)
    busy = threading.Thread(target=lambda: made.extend([] for _ in range(100_000)))
    busy.start()
    busy.join()
    assert taken_on == []
    qtbot.waitUntil(lambda: bool(taken_on), timeout=10_000)
    assert taken_on == [threading.get_ident()]
