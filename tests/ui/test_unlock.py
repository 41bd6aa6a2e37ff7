"""The unlock page: what opens a vault, and what it says where something stands in the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from casetracker.casework.office import Office
from casetracker.services import sample, vaults
from casetracker.ui.settings import Settings
from casetracker.ui.unlock_page import LONGEST_WAIT, SampleReady, UnlockPage
from casetracker.ui.widgets.banners import Banner
from casetracker.vault.errors import WrongSecret
from tests.desks import CHEAP, PASSPHRASE, make_desk
from tests.ui.hands import type_text
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "vault"
    make_desk(place).close()
    return place


def page_of(shell: Shell) -> UnlockPage:
    return shell.window.unlock_page


def said(shell: Shell) -> str:
    """Return the sentence in the page's own line; empty where nothing is said."""
    message = the(page_of(shell), Banner, "message")
    return "" if message.isHidden() else message.sentence


def unlock(shell: Shell, folder: Path, passphrase: str = PASSPHRASE) -> None:
    shell.window.show_vault(folder)
    shell.calm()
    type_text(the(page_of(shell), QLineEdit, "passphrase"), passphrase)
    the(page_of(shell), QPushButton, "unlock").click()
    shell.calm()


def test_the_right_passphrase_opens_the_rooms(shell: Shell, folder: Path) -> None:
    unlock(shell, folder)
    assert shell.window.rooms is not None
    assert shell.window.windowTitle() == "Casetracker – Бюро розшуку (зразок)"
    assert not the(page_of(shell), QLineEdit, "passphrase").text(), "nothing typed stays behind"


def test_enter_unlocks_too(shell: Shell, folder: Path) -> None:
    shell.window.show_vault(folder)
    line = the(page_of(shell), QLineEdit, "passphrase")
    type_text(line, PASSPHRASE)
    QTest.keyClick(line, Qt.Key.Key_Return)
    shell.calm()
    assert shell.window.rooms is not None


def test_a_wrong_passphrase_is_said_on_the_page_and_costs_a_moment(shell: Shell, folder: Path) -> None:
    unlock(shell, folder, "хибна")
    assert "does not open this vault" in said(shell)
    assert "again in 1" in said(shell)
    button = the(page_of(shell), QPushButton, "unlock")
    assert not button.isEnabled()
    shell.qtbot.waitUntil(button.isEnabled, timeout=3000)
    assert "again in" not in said(shell)


def test_the_waits_grow_and_end_at_half_a_minute(shell: Shell, folder: Path) -> None:
    shell.window.show_vault(folder)
    page = page_of(shell)
    waits = []
    for _ in range(7):
        page.refuse(WrongSecret())
        waits.append(page.seconds_to_wait)
    assert waits == [1, 2, 4, 8, 16, LONGEST_WAIT, LONGEST_WAIT]


def test_a_vault_that_is_in_use_says_so(shell: Shell, tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "vault")
    try:
        unlock(shell, desk.folder)
        assert "open in another window" in said(shell)
    finally:
        desk.close()


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (lambda folder: (folder / "cases.0001.db").write_bytes(b""), "is empty"),
        (lambda folder: (folder / "cases.0001.db").write_bytes(b"x" * 8192), "damaged or is not ours"),
        (lambda folder: [(folder / name).write_bytes(b"{") for name in ("vault.key", "vault.key.bak")], "are damaged"),
        (lambda folder: [(folder / name).unlink() for name in ("vault.key", "vault.key.bak")], "is missing"),
    ],
)
def test_a_damaged_vault_says_what_is_wrong_and_what_to_do(
    shell: Shell, folder: Path, damage: object, sentence: str
) -> None:
    assert callable(damage)
    damage(folder)
    unlock(shell, folder)
    assert sentence in said(shell)
    assert shell.window.rooms is None
    assert not shell.window.dialogs.shown, "no box covers the page"


def test_a_folder_without_a_vault_and_a_file_say_what_they_are(shell: Shell, tmp_path: Path) -> None:
    shell.window.show_vault(tmp_path / "nowhere")
    shell.calm()
    assert "no vault in this folder" in said(shell)
    (tmp_path / "file").write_text("x")
    shell.window.show_vault(tmp_path / "file")
    shell.calm()
    assert "this is a file" in said(shell)


def test_the_copy_of_the_key_file_is_used_and_that_is_said(shell: Shell, folder: Path) -> None:
    (folder / "vault.key").write_bytes(b"")
    shell.window.show_vault(folder)
    shell.calm()
    assert "Its copy will be used" in said(shell)
    unlock(shell, folder)
    assert "Its copy was used" in shell.rooms.notices[0]


def test_the_recovery_words_open_the_vault(shell: Shell, tmp_path: Path) -> None:
    new = vaults.begin_vault(tmp_path / "new", PASSPHRASE, Office(code="KV1", name="N", caseworker="C"), cost=CHEAP)
    new.finish().close()
    shell.window.show_vault(tmp_path / "new")
    page = page_of(shell)
    the(page, QPushButton, "by_words").click()
    words = the(page, QPlainTextEdit, "recovery_words")
    assert words.isVisible()
    assert not the(page, QLineEdit, "passphrase").isVisible()
    type_text(words, "abandon " * 5)
    the(page, QPushButton, "unlock").click()
    shell.calm()
    assert "24 recovery words, but 5 were typed" in said(shell)
    words.setPlainText("\n".join(new.words))
    page.unlock()
    shell.calm()
    assert shell.window.rooms is not None


def test_what_is_typed_can_be_shown(shell: Shell, folder: Path) -> None:
    shell.window.show_vault(folder)
    line = the(page_of(shell), QLineEdit, "passphrase")
    assert line.echoMode() is QLineEdit.EchoMode.Password
    the(page_of(shell), QCheckBox, "show_typed").click()
    assert line.echoMode() is QLineEdit.EchoMode.Normal


def test_the_sample_shows_its_passphrase_and_an_own_vault_does_not(shell: Shell, folder: Path, tmp_path: Path) -> None:
    shell.window.show_vault(folder)
    shell.calm()
    shown = the(page_of(shell), Banner, "sample_passphrase")
    assert not shown.isVisible()
    make_desk(tmp_path / "sample", sample=True).close()
    shell.window.show_vault(tmp_path / "sample")
    shell.calm()
    assert shown.isVisible()
    assert sample.PASSPHRASE in shown.sentence
    the(page_of(shell), QPushButton, "use_sample_passphrase").click()
    page_of(shell).unlock()
    shell.calm()
    assert the(shell.rooms, Banner, "sample_banner").isVisible()


def test_the_sample_is_made_behind_the_page(shell: Shell, tmp_path: Path) -> None:
    make_desk(tmp_path / "sample", sample=True).close()
    shell.window.prepare_sample(lambda: SampleReady(tmp_path / "sample", sample.PASSPHRASE))
    shell.calm()
    assert page_of(shell).folder == tmp_path / "sample"
    assert the(page_of(shell), Banner, "sample_passphrase").isVisible()


def test_no_folder_is_remembered_unless_that_was_ticked(shell: Shell, folder: Path, settings: Settings) -> None:
    unlock(shell, folder)
    assert settings.vault_folder is None


def test_the_folder_is_remembered_where_that_was_ticked(shell: Shell, folder: Path, settings: Settings) -> None:
    shell.window.show_vault(folder)
    the(page_of(shell), QCheckBox, "remember_vault").click()
    type_text(the(page_of(shell), QLineEdit, "passphrase"), PASSPHRASE)
    page_of(shell).unlock()
    shell.calm()
    assert Settings(settings.path.parent).vault_folder == folder


def test_without_a_vault_the_page_leads_to_a_new_one(shell: Shell) -> None:
    shell.window.show_vault(None)
    page = page_of(shell)
    assert not the(page, QLineEdit, "passphrase").isVisible()
    create = the(page, QPushButton, "create_vault")
    assert create.property("kind") == "primary"
    create.click()
    assert shell.window.wizard is not None
    assert the(shell.window.wizard, QLineEdit, "folder").text() == str(shell.folder / "new")


def test_another_vault_is_chosen_by_its_folder(shell: Shell, folder: Path) -> None:
    shell.window.show_vault(None)
    shell.window.dialogs.set_next_file(folder)
    the(page_of(shell), QPushButton, "another_vault").click()
    shell.calm()
    assert page_of(shell).folder == folder


def test_the_page_says_that_the_vault_was_locked(shell: Shell, folder: Path) -> None:
    shell.window.show_vault(folder, locked=True)
    shell.calm()
    assert said(shell).startswith("Locked.")
    assert the(page_of(shell), QLineEdit, "passphrase").hasFocus()
