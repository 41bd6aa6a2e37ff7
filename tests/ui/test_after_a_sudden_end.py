"""A vault that was not closed in order is looked through behind the rooms, and only damage is worth a word."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from casetracker.services import cases, vaults
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.workplace import Place, Room
from tests.desks import PASSPHRASE, make_desk
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the

PAGE = 4096


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


@pytest.fixture
def ended(tmp_path: Path) -> Path:
    """Return a vault as a sudden end leaves it, with all that was written in the database file."""
    desk = make_desk(tmp_path / "vault")
    for number in range(20):
        cases.open_case(desk, full=f"Приклад Далі {number}")
    desk.settle()
    folder = shutil.copytree(tmp_path / "vault", tmp_path / "ended")
    desk.close()
    return Path(folder)


def enter(shell: Shell, folder: Path) -> None:
    shell.window.enter(vaults.open_vault(folder, PASSPHRASE))
    shell.calm()


def test_a_whole_vault_is_checked_without_a_word(shell: Shell, ended: Path) -> None:
    enter(shell, ended)
    assert not shell.desk.unchecked
    assert "damaged" not in " ".join(shell.rooms.notices)


def test_damage_after_a_sudden_end_is_said(shell: Shell, ended: Path) -> None:
    (database,) = ended.glob("cases.*.db")
    # The last page holds rows that nothing needs for opening.
    with database.open("r+b") as file:
        file.seek(-PAGE // 2, 2)
        byte = file.read(1)[0]
        file.seek(-1, 1)
        file.write(bytes([byte ^ 1]))
    enter(shell, ended)
    assert "a part of it is damaged" in " ".join(shell.rooms.notices)
    assert shell.desk.unchecked
    shell.go(Place(Room.SETTINGS))
    the(shell.rooms, QPushButton, "check_vault").click()
    shell.calm()
    said = the(shell.rooms, Banner, "check_result").sentence
    assert "1 page of the database" in said
    assert "cannot be read" in said
