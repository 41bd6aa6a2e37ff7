"""The window on a full or write-protected disk, and how it cares for the files of the open vault."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from casetracker.services import cases, drafts, vaults
from casetracker.services.vaults import OpenForReading, OpenOnFullDisk
from casetracker.storage.errors import StorageReadOnly
from casetracker.ui.main_window import SETTLE_MS
from casetracker.ui.rooms import LISTED
from casetracker.ui.settings import Settings
from casetracker.ui.settings_page import SettingsPage
from casetracker.ui.workplace import Place, Room
from casetracker.vault import reserve
from tests import disks
from tests.desks import PASSPHRASE, make_desk
from tests.ui.hands import type_text
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the

NAME = "Приклад Далі"


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Path]:
    """Make a vault with one case on a small disk of its own."""
    with disks.small_disk(tmp_path / "disk", "32m") as disk:
        desk = make_desk(disk / "vault")
        cases.open_case(desk, full=NAME)
        desk.close()
        yield disk / "vault"


def enter(shell: Shell, vault: Path) -> None:
    shell.window.enter(vaults.open_vault(vault, PASSPHRASE))
    shell.calm()


def type_office_name(shell: Shell, name: str) -> SettingsPage:
    shell.go(Place(Room.SETTINGS))
    page = shell.rooms.page(Room.SETTINGS)
    assert isinstance(page, SettingsPage)
    line = the(page, QLineEdit, "office_name")
    line.clear()
    type_text(line, name)
    return page


def test_the_log_is_taken_into_the_database_every_few_minutes_in_the_background(shell: Shell) -> None:
    desk = shell.open()
    log = desk.vault.db_path.with_name(f"{desk.vault.db_path.name}-wal")
    cases.open_case(desk, full=NAME)
    assert log.stat().st_size > 0
    (timer,) = (one for one in shell.window.findChildren(QTimer) if one.interval() == SETTLE_MS)
    assert timer.isActive()
    timer.timeout.emit()
    shell.calm()
    assert log.stat().st_size == 0


def test_nothing_is_taken_into_the_database_of_a_vault_that_is_closed(shell: Shell) -> None:
    shell.open()
    shell.window.shut()
    shell.window.settle()
    assert shell.window.background.is_idle


def test_a_write_protected_vault_is_walked_through_under_a_banner_and_a_save_is_refused(
    shell: Shell, vault: Path
) -> None:
    disks.protect(vault.parent)
    enter(shell, vault)
    assert OpenForReading.sentence in shell.rooms.notices
    (case_id,) = cases.find_cases(shell.desk, "приклад")
    for place in (*(Place(room) for room in LISTED), Place(Room.CASE, case_id)):
        shell.go(place)
    page = type_office_name(shell, "Інша назва")
    shell.window.dialogs.set_next_answer(True)
    page.save()
    shell.calm()
    shell.rooms.drafts.keep()
    shell.calm()
    assert shell.rooms.unsaved()[0].typed["name"] == "Інша назва"
    assert StorageReadOnly.sentence in said(shell)


def said(shell: Shell) -> str:
    return " ".join([*shell.window.dialogs.shown, shell.window.status.currentMessage()])


def test_on_a_full_disk_a_banner_says_so_and_what_is_typed_is_kept_through_a_lock(shell: Shell, vault: Path) -> None:
    ballast = disks.fill(vault.parent)
    enter(shell, vault)
    assert OpenOnFullDisk.sentence in shell.rooms.notices
    type_office_name(shell, "Ще не збережено")
    shell.window.lock()
    shell.qtbot.waitUntil(lambda: bool(shell.locked), timeout=20_000)
    ballast.unlink()
    again = vaults.open_vault(shutil.copytree(vault, vault.parent / "again"), PASSPHRASE)
    assert "Ще не збережено" in drafts.take_up_draft(again, "office", None).values()
    assert reserve.keep(vault)
    again.close()
