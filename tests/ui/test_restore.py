"""A backup chosen on the first page is restored into a folder of its own, and that is what opens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from casetracker.services import backups, cases
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.banners import Banner
from tests.desks import PASSPHRASE, make_desk
from tests.ui.hands import type_text
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    desk = make_desk(tmp_path / "vault")
    cases.open_case(desk, full="Зразковий Олександр")
    made = backups.back_up(desk, tmp_path / "stick").folder
    desk.close()
    return made


def restore(shell: Shell, target: Path, passphrase: str = PASSPHRASE) -> None:
    page = shell.window.unlock_page
    type_text(the(page, QLineEdit, "passphrase"), passphrase)
    shell.window.dialogs.set_next_file(target)
    the(page, QPushButton, "unlock").click()
    shell.calm()


def test_a_backup_is_restored_and_its_vault_opens(shell: Shell, backup: Path, tmp_path: Path) -> None:
    shell.window.show_vault(backup)
    shell.calm()
    page = shell.window.unlock_page
    assert the(page, QPushButton, "unlock").text() == "Restore into a new folder…"
    target = tmp_path / "again"
    target.mkdir()
    restore(shell, target)
    assert page.folder == target
    assert "is restored" in the(page, Banner, "message").sentence
    type_text(the(page, QLineEdit, "passphrase"), PASSPHRASE)
    the(page, QPushButton, "unlock").click()
    shell.calm()
    assert len(cases.find_cases(shell.desk, "зразк")) == 1


def test_a_wrong_passphrase_restores_nothing_and_stays_at_the_backup(
    shell: Shell, backup: Path, tmp_path: Path
) -> None:
    shell.window.show_vault(backup)
    shell.calm()
    target = tmp_path / "again"
    target.mkdir()
    restore(shell, target, "хибна")
    assert shell.window.unlock_page.folder == backup
    assert "does not open" in the(shell.window.unlock_page, Banner, "message").sentence
    assert list(target.iterdir()) == []
