"""Once a week a backup is made beside the work; what stands in its way is said once."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casetracker.services import backups, cases
from casetracker.services.backup_copy import Report
from casetracker.services.desk import Desk
from casetracker.ui.background import Job
from casetracker.ui.settings import Settings
from casetracker.ui.weekly_backup import LOOK_MS, WeeklyBackup
from casetracker.vault.backup_folder import NoRoomForBackup
from tests.ui.shells import Shell, a_shell


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


def timer_of(shell: Shell) -> QTimer:
    (timer,) = the_weekly(shell).findChildren(QTimer)
    assert timer.interval() == LOOK_MS
    return timer


def the_weekly(shell: Shell) -> WeeklyBackup:
    found = shell.window.findChild(WeeklyBackup)
    assert isinstance(found, WeeklyBackup)
    return found


def test_the_backup_of_the_week_is_made_while_somebody_works_and_not_twice(shell: Shell) -> None:
    desk = shell.open()
    cases.open_case(desk, full="Приклад Далі")
    for _ in range(2):
        timer_of(shell).timeout.emit()
        shell.calm()
    assert len(backups.backups_of(desk)) == 1
    assert timer_of(shell).isActive()


def test_what_stands_in_its_way_is_said_once(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell.open()

    def refuse(_desk: Desk, _report: Report | None = None) -> None:
        raise NoRoomForBackup(needed=9, free=1)

    monkeypatch.setattr(backups, "back_up_when_due", refuse)
    timer_of(shell).timeout.emit()
    shell.calm()
    assert sum("9 MB are needed" in one for one in shell.rooms.notices) == 1
    assert not timer_of(shell).isActive()


def test_nothing_is_copied_while_something_long_is_written(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell.open()
    asked: list[Desk] = []
    monkeypatch.setattr(backups, "back_up_when_due", lambda desk, _report: asked.append(desk))
    let_go = threading.Event()

    def hold(_job: Job) -> None:
        let_go.wait(20)

    shell.window.background.start(Job(hold, shell.window))
    the_weekly(shell).look()
    # The threads that read are free, so it would have begun by now.
    shell.qtbot.wait(300)
    assert asked == []
    let_go.set()
    shell.calm()
    the_weekly(shell).look()
    shell.calm()
    assert asked == [shell.desk]
