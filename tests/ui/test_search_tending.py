"""What the search has put off is done beside the work in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casetracker.services import cases
from casetracker.storage.errors import StorageFull
from casetracker.ui.search_tending import LOOK_MS, SearchTending
from casetracker.ui.settings import Settings
from tests.ui.shells import Shell, a_shell


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


def the_tending(shell: Shell) -> SearchTending:
    found = shell.window.findChild(SearchTending)
    assert isinstance(found, SearchTending)
    return found


def test_what_a_save_has_put_off_is_done_soon_and_then_seldom_looked_for(shell: Shell) -> None:
    desk = shell.open()
    cases.open_case(desk, full="Зразковенко Приклад", family="Зразковенко", given="Приклад")
    tending = the_tending(shell)
    tending.look()
    shell.qtbot.waitUntil(lambda: tending._timer.interval() == LOOK_MS, timeout=20_000)
    shell.calm()
    assert not desk.database.tend_search()
    with desk.database.raw() as raw:
        assert raw.execute("SELECT count(*) FROM search_slip").fetchone()[0] > 0


def test_a_disk_that_takes_nothing_is_no_news(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = shell.open()
    asked: list[float] = []

    def refuse(seconds: float, _wanted: object = None) -> bool:
        asked.append(seconds)
        raise StorageFull

    monkeypatch.setattr(desk, "tend_search", refuse)
    the_tending(shell).look()
    shell.calm()
    assert asked
    assert shell.rooms.notices == []
