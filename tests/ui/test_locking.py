"""Locking: what was typed is kept, the vault is closed, and the process is replaced; or it is asked what is lost."""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from casetracker.services import cases, drafts, vaults
from casetracker.storage.errors import StorageFull
from casetracker.ui import lock
from casetracker.ui.background import Job
from casetracker.ui.lock import IdleWatch
from casetracker.ui.settings import Settings
from casetracker.ui.settings_page import SettingsPage
from casetracker.ui.workplace import Place, Room
from tests.desks import PASSPHRASE
from tests.ui.hands import type_text
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


class Clocks:
    """A calendar and a steady clock that a test turns by hand."""

    def __init__(self) -> None:
        self.calendar = self.steady = 1000.0

    def pass_by(self, seconds: float, *, asleep: bool = False) -> None:
        self.calendar += seconds
        self.steady += 0 if asleep else seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def watch(qapp: QApplication, clocks: Clocks) -> Iterator[IdleWatch]:
    watching = IdleWatch(qapp, 5, calendar=lambda: clocks.calendar, steady=lambda: clocks.steady)
    yield watching
    qapp.removeEventFilter(watching)
    watching.deleteLater()


def type_office_name(shell: Shell, text: str) -> None:
    shell.go(Place(Room.SETTINGS))
    page = shell.rooms.page(Room.SETTINGS)
    assert isinstance(page, QWidget)
    line = the(page, QLineEdit, "office_name")
    line.clear()
    type_text(line, text)


def wait_for_lock(shell: Shell) -> Path:
    shell.qtbot.waitUntil(lambda: bool(shell.locked), timeout=10_000)
    assert len(shell.locked) == 1
    return shell.locked[0]


def test_ctrl_l_replaces_the_process_and_leaves_a_vault_that_opens(shell: Shell) -> None:
    folder = shell.open().folder
    QTest.keySequence(shell.window, "Ctrl+L")
    assert wait_for_lock(shell) == folder
    assert not shell.window.isVisible()
    assert not (folder / "cases.0001.db-wal").exists() or not (folder / "cases.0001.db-wal").stat().st_size
    vaults.open_vault(folder, PASSPHRASE).close()


def test_the_button_locks_too(shell: Shell) -> None:
    shell.open()
    the(shell.rooms, QPushButton, "lock").click()
    wait_for_lock(shell)


def test_what_was_typed_waits_in_the_vault_and_is_offered_again(shell: Shell, qapp: QApplication) -> None:
    folder = shell.open().folder
    type_office_name(shell, "Нова назва")
    shell.window.lock()
    wait_for_lock(shell)
    again = vaults.open_vault(folder, PASSPHRASE)
    shell.locked.clear()
    for other in a_shell(qapp, shell.settings, shell.qtbot, shell.folder / "again"):
        other.window.enter(again)
        other.calm()
        due = the(other.rooms, QWidget, "kept")
        assert due.isVisible()
        due.findChildren(QPushButton)[0].click()
        other.calm()
        assert other.rooms.place == Place(Room.SETTINGS)
        assert other.rooms.unsaved()[0].typed["name"] == "Нова назва"


def test_nothing_is_on_the_screen_while_it_locks(shell: Shell) -> None:
    shell.open(sample=True)
    shell.go(Place(Room.CASES))
    shell.window.lock()
    assert not shell.rooms.isVisible()
    assert the(shell.window, QWidget, "curtain").isVisible()
    assert not shell.window.status.isVisible()


def test_a_save_that_is_under_way_is_finished_and_is_no_draft(shell: Shell) -> None:
    folder = shell.open().folder
    type_office_name(shell, "Збережена назва")
    page = shell.rooms.page(Room.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.save()
    shell.window.lock()
    wait_for_lock(shell)
    again = vaults.open_vault(folder, PASSPHRASE)
    assert vaults.read_office(again).name == "Збережена назва"
    assert drafts.kept_drafts(again) == []
    again.close()


def test_a_full_disk_asks_before_anything_is_lost_and_staying_loses_nothing(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell.open()
    type_office_name(shell, "Ще не збережено")

    def full(*_: object) -> None:
        raise StorageFull

    monkeypatch.setattr(drafts, "keep_draft", full)
    shell.window.dialogs.set_next_answer(False)
    shell.window.lock()
    shell.calm()
    assert not shell.locked
    asked = shell.window.dialogs.shown[-1]
    assert "disk is full" in asked
    assert "Settings" in asked
    assert "Ще не збережено" not in asked, "what was typed is not shown over the curtain"
    assert shell.rooms.isVisible()
    assert shell.rooms.unsaved()[0].typed["name"] == "Ще не збережено"
    cases.open_case(shell.desk, full="Приклад Далі")


def test_a_full_disk_locks_all_the_same_when_that_is_chosen(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell.open()
    type_office_name(shell, "Ще не збережено")

    def full(*_: object) -> None:
        raise StorageFull

    monkeypatch.setattr(drafts, "keep_draft", full)
    shell.window.dialogs.set_next_answer(True)
    shell.window.lock()
    wait_for_lock(shell)


def test_a_disk_that_does_not_answer_is_not_waited_for_without_end(shell: Shell) -> None:
    shell.open()
    type_office_name(shell, "Ще не збережено")
    assert shell.window.locks is not None
    shell.window.locks.patience_ms = 50
    released: list[bool] = []

    def hold(_job: Job) -> None:
        while not released:
            time.sleep(0.005)

    shell.window.background.start(Job(hold, shell.window))
    shell.window.dialogs.set_next_answer(False)
    shell.window.lock()
    shell.qtbot.waitUntil(lambda: bool(shell.window.dialogs.shown), timeout=5000)
    released.append(True)
    assert "does not answer" in shell.window.dialogs.shown[-1]
    shell.calm()
    assert not shell.locked
    assert shell.rooms.isVisible()


def test_ctrl_l_locks_from_a_dialog_too(shell: Shell) -> None:
    shell.open()
    dialog = QDialog(shell.window)
    line = QLineEdit()
    QVBoxLayout(dialog).addWidget(line)
    dialog.setModal(True)
    dialog.show()
    dialog.activateWindow()
    line.setFocus()
    shell.qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keySequence(dialog, "Ctrl+L")
    wait_for_lock(shell)


def test_only_what_is_ours_leaves_the_clipboard(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell.open()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Зразковий Олександр")
    # Without a screen no clipboard belongs to anybody.
    monkeypatch.setattr(type(clipboard), "ownsClipboard", lambda _self: True)
    shell.window.lock()
    wait_for_lock(shell)
    assert clipboard.text() == ""


def test_what_others_put_on_the_clipboard_stays(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    clipboard = QGuiApplication.clipboard()
    theirs = QMimeData()
    theirs.setText("somebody else's")
    clipboard.setMimeData(theirs)
    monkeypatch.setattr(type(clipboard), "ownsClipboard", lambda _self: False)
    lock.clear_clipboard()
    assert clipboard.text() == "somebody else's"
    monkeypatch.undo()
    clipboard.clear()


def test_minutes_without_use_lock(watch: IdleWatch, clocks: Clocks, qtbot: QtBot) -> None:
    clocks.pass_by(299)
    with qtbot.assertNotEmitted(watch.idled):
        watch.look()
    clocks.pass_by(2)
    with qtbot.waitSignal(watch.idled):
        watch.look()


@pytest.mark.parametrize("kind", [QEvent.Type.KeyPress, QEvent.Type.MouseMove])
def test_use_begins_the_count_anew(watch: IdleWatch, clocks: Clocks, qtbot: QtBot, kind: QEvent.Type) -> None:
    used = QWidget()
    qtbot.addWidget(used)
    clocks.pass_by(299)
    if kind is QEvent.Type.KeyPress:
        QTest.keyClick(used, Qt.Key.Key_A)
    else:
        nowhere = QPointF(1, 1)
        button, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        QCoreApplication.sendEvent(used, QMouseEvent(kind, nowhere, nowhere, button, button, none))
    clocks.pass_by(299)
    with qtbot.assertNotEmitted(watch.idled):
        watch.look()


def test_a_computer_that_slept_wakes_locked(watch: IdleWatch, clocks: Clocks, qtbot: QtBot) -> None:
    clocks.pass_by(5)
    watch.look()
    clocks.pass_by(90, asleep=True)
    with qtbot.waitSignal(watch.idled):
        watch.look()


def test_a_calendar_that_is_set_back_keeps_nobody_unlocked(watch: IdleWatch, clocks: Clocks, qtbot: QtBot) -> None:
    clocks.pass_by(150)
    clocks.calendar -= 100_000
    clocks.pass_by(151)
    with qtbot.waitSignal(watch.idled):
        watch.look()


def test_the_idle_watch_of_the_window_locks_it(shell: Shell) -> None:
    shell.open()
    watching = shell.window.findChild(IdleWatch)
    assert watching is not None
    assert watching.minutes == shell.settings.idle_minutes
    watching.idled.emit()
    wait_for_lock(shell)


def test_the_fresh_process_starts_at_the_unlock_page_and_runs_no_file_that_lies_about(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    started: list[list[str]] = []
    ended: list[int] = []
    monkeypatch.setattr(os, "execv", lambda program, command: started.append([program, *command]))
    monkeypatch.setattr(os, "_exit", ended.append)
    lock.replace_process(tmp_path / "vault")
    python = sys.executable
    assert started == [[python, python, "-P", "-m", "casetracker", "--vault", str(tmp_path / "vault"), "--locked"]]
    assert ended == [0], "where nothing could be started, nothing stays in memory either"
