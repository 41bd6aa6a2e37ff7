"""No window of the program is on a picture of the screen, where the platform can keep it out."""

import ctypes
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from casetracker.ui import screenshots
from casetracker.ui.settings import Settings
from casetracker.ui.settings_cards.window import WindowCard
from casetracker.ui.workplace import Place, Room
from tests.ui.shells import a_shell
from tests.ui.stage import the

EXCLUDED, NORMAL, PRIVATE, READABLE = 0x11, 0, 0, 1
"""As the headers of Windows (WDA_EXCLUDEFROMCAPTURE, WDA_NONE) and of AppKit (NSWindowSharing…) give them."""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[QWidget, bool]:
    """Note what is asked of the platform for each window, as if it could do it."""
    noted: dict[QWidget, bool] = {}
    monkeypatch.setattr(screenshots, "CAN_BE_KEPT_OUT", True)
    monkeypatch.setattr(screenshots, "keep_out", lambda window, wanted: noted.update({window: wanted}))
    return noted


def test_the_window_and_whatever_opens_over_it_are_kept_out(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path, asked: dict[QWidget, bool]
) -> None:
    for shell in a_shell(qapp, settings, qtbot, tmp_path):
        over = QDialog(shell.window)
        over.show()
        assert asked == {shell.window: True, over: True}
        over.deleteLater()


def test_it_is_changed_for_the_windows_that_are_open_and_for_those_to_come(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path, asked: dict[QWidget, bool]
) -> None:
    for shell in a_shell(qapp, settings, qtbot, tmp_path):
        shell.open()
        shell.go(Place(Room.SETTINGS))
        the(the(shell.window, WindowCard), QCheckBox, "no_screenshots").click()
        assert asked[shell.window] is False
        over = QDialog(shell.window)
        over.show()
        assert asked[over] is False
        over.deleteLater()


def test_where_no_platform_can_do_it_nothing_is_asked(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screenshots, "CAN_BE_KEPT_OUT", False)
    monkeypatch.setattr(screenshots, "keep_out", lambda _window, wanted: pytest.fail(f"asked for {wanted}"))
    for shell in a_shell(qapp, settings, qtbot, tmp_path):
        shell.window.take_settings()


@pytest.mark.parametrize(("wanted", "affinity"), [(True, EXCLUDED), (False, NORMAL)])
def test_windows_is_asked_for_the_window_by_its_number(
    window: QWidget, wanted: bool, affinity: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, int]] = []
    user32 = SimpleNamespace(SetWindowDisplayAffinity=lambda *one: told.append(one))
    number = int(window.winId())
    with monkeypatch.context() as there:
        there.setattr(sys, "platform", "win32")
        there.setattr(ctypes, "windll", SimpleNamespace(user32=user32), raising=False)
        screenshots.keep_out(window, wanted=wanted)
    assert told == [(number, affinity)]


@pytest.mark.parametrize(("wanted", "sharing"), [(True, PRIVATE), (False, READABLE)])
def test_a_mac_is_asked_with_whom_the_window_is_shared(
    window: QWidget, wanted: bool, sharing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, int]] = []
    number = int(window.winId())
    with monkeypatch.context() as there:
        there.setattr(sys, "platform", "darwin")
        there.setattr(screenshots, "_share", lambda *one: told.append(one))
        screenshots.keep_out(window, wanted=wanted)
    assert told == [(number, sharing)]


def test_a_system_that_refuses_shows_the_window_as_ever(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_asked: int) -> None:
        raise OSError("not on this system")

    with monkeypatch.context() as there:
        there.setattr(sys, "platform", "darwin")
        there.setattr(screenshots, "_share", refuse)
        screenshots.keep_out(window, wanted=True)
