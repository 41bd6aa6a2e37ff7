"""The settings: at once for the window, saved for the office; newer claims and the check of the vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from casetracker import resources
from casetracker.services import drafts, vaults
from casetracker.services.vaults import Checked
from casetracker.ui import theme
from casetracker.ui.lock import IdleWatch
from casetracker.ui.settings import Settings
from casetracker.ui.settings_page import SettingsPage
from casetracker.ui.theme import Scheme
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.field import Field
from casetracker.ui.workplace import Place, Room
from tests import disks
from tests.ui.hands import type_text
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)
    theme.apply(qapp, Scheme.LIGHT)


def page_of(shell: Shell) -> SettingsPage:
    if shell.rooms.place != Place(Room.SETTINGS):
        shell.go(Place(Room.SETTINGS))
    page = shell.rooms.page(Room.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def choose(shell: Shell, name: str, value: object) -> None:
    box = the(page_of(shell), QComboBox, name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    shell.calm()


def write(shell: Shell, name: str, text: str) -> QLineEdit:
    line = the(page_of(shell), QLineEdit, f"office_{name}")
    line.clear()
    type_text(line, text)
    return line


def test_colours_and_print_change_at_once_and_are_remembered(shell: Shell, qapp: QApplication) -> None:
    shell.open()
    choose(shell, "scheme", Scheme.DARK.value)
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.DARK.window
    choose(shell, "print_scale", 150)
    assert theme.print_scale() == 150
    again = Settings(shell.settings.path.parent)
    assert (again.scheme, again.print_scale) == ("dark", 150)


def test_the_language_changes_every_room_at_once(shell: Shell) -> None:
    shell.open()
    choose(shell, "language", "uk")
    assert page_of(shell).heading() == "Налаштування"
    assert the(shell.rooms, QPushButton, "lock").accessibleName() == "Заблокувати"
    assert Settings(shell.settings.path.parent).language == "uk"


def test_the_minutes_until_it_locks_take_effect_at_once(shell: Shell) -> None:
    shell.open()
    choose(shell, "idle_minutes", 15)
    watch = shell.window.findChild(IdleWatch)
    assert watch is not None
    assert watch.minutes == 15
    assert any("15" in label.text() for label in shell.rooms.findChildren(QLabel))


def test_minutes_of_an_edited_file_are_offered_too(shell: Shell) -> None:
    shell.settings.idle_minutes = 7
    shell.open()
    assert the(page_of(shell), QComboBox, "idle_minutes").currentData() == 7


def test_the_offices_details_are_saved_and_head_the_window(shell: Shell) -> None:
    shell.open()
    write(shell, "name", "Бюро «Новий зразок»")
    write(shell, "retention_years", "7")
    the(page_of(shell), QPushButton, "save_office").click()
    shell.calm()
    assert vaults.read_office(shell.desk).name == "Бюро «Новий зразок»"
    shell.qtbot.waitUntil(lambda: shell.window.windowTitle().endswith("Бюро «Новий зразок»"), timeout=5000)
    assert page_of(shell).unsaved() == {}
    assert shell.desk.who == "Зразкова Олена"
    assert vaults.read_office(shell.desk).retention_years == 7


def test_a_refused_name_is_said_below_its_field_and_every_word_stays(shell: Shell) -> None:
    shell.open()
    write(shell, "phone", "111")
    line = write(shell, "caseworker", " ")
    page_of(shell).save()
    shell.calm()
    fields = {field.control: field.error for field in page_of(shell).findChildren(Field)}
    assert fields[line]
    assert the(page_of(shell), QLineEdit, "office_phone").text() == "111"
    assert vaults.read_office(shell.desk).phone == "000 000 00 00"


def test_what_was_kept_is_taken_up_and_can_be_thrown_away(shell: Shell) -> None:
    shell.open()
    drafts.keep_draft(shell.desk, "office", None, {"name": "Недописана назва", "gone": "field"})
    page = page_of(shell)
    assert the(page, QLineEdit, "office_name").text() == "Недописана назва"
    assert the(page, Banner, "kept").isVisible()
    the(page, QPushButton, "undo_office").click()
    shell.calm()
    assert the(page, QLineEdit, "office_name").text() == "Бюро розшуку (зразок)"
    assert drafts.kept_drafts(shell.desk) == []
    assert not the(page, Banner, "kept").isVisible()


def test_a_change_elsewhere_does_not_overwrite_what_is_typed(shell: Shell) -> None:
    shell.open()
    write(shell, "phone", "222")
    vaults.change_office(shell.desk, hours="10–16")
    shell.calm()
    assert the(page_of(shell), QLineEdit, "office_phone").text() == "222"


def test_the_claims_say_how_far_they_reach_and_newer_ones_are_loaded(shell: Shell, tmp_path: Path) -> None:
    shell.open()
    assert any("No claims" in label.text() for label in page_of(shell).findChildren(QLabel))
    for name in ("claims.csv", "running_totals.csv"):
        (tmp_path / name).write_bytes(resources.path("reference", name).read_bytes())
    shell.window.dialogs.set_next_file(tmp_path / "claims.csv")
    the(page_of(shell), QPushButton, "load_claims").click()
    shell.calm()
    assert "0 unchanged" in the(page_of(shell), QLabel, "load_result").text()
    assert any("26 February 2026" in label.text() for label in page_of(shell).findChildren(QLabel))


def test_a_broken_row_names_file_and_row_and_loads_nothing(shell: Shell, tmp_path: Path) -> None:
    shell.open()
    broken = resources.path("reference", "claims.csv").read_text(encoding="utf-8").splitlines()
    broken[3] += ",one column too many"
    (tmp_path / "claims.csv").write_text("\n".join(broken) + "\n", encoding="utf-8")
    shell.window.dialogs.set_next_file(tmp_path / "claims.csv")
    shell.window.dialogs.set_next_answer(False)
    the(page_of(shell), QPushButton, "load_claims").click()
    shell.calm()
    assert "claims.csv" in shell.window.dialogs.shown[-1]
    assert vaults.vault_facts(shell.desk).batches == 0


def test_the_sample_refuses_claims_from_outside(shell: Shell, tmp_path: Path) -> None:
    shell.open(sample=True)
    shell.window.dialogs.set_next_file(tmp_path)
    shell.window.dialogs.set_next_answer(False)
    the(page_of(shell), QPushButton, "load_claims").click()
    shell.calm()
    assert "sample vault" in shell.window.dialogs.shown[-1]


def test_a_whole_vault_is_called_whole_and_a_damaged_one_is_not(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell.open()
    the(page_of(shell), QPushButton, "check_vault").click()
    shell.calm()
    said = the(page_of(shell), Banner, "check_result")
    assert "are whole" in said.sentence
    monkeypatch.setattr(vaults, "check_vault", lambda _desk: Checked(("page 3",), (), ()))
    the(page_of(shell), QPushButton, "check_vault").click()
    shell.calm()
    assert "1 page of the database" in said.sentence
    assert "restore a backup" in said.sentence


def test_the_folder_is_remembered_and_forgotten_as_it_is_ticked(shell: Shell) -> None:
    desk = shell.open()
    box = the(page_of(shell), QCheckBox, "remember_vault")
    box.setChecked(True)
    assert Settings(shell.settings.path.parent).vault_folder == desk.folder
    box.setChecked(False)
    assert str(desk.folder) not in shell.settings.path.read_text(encoding="utf-8")


def test_large_print_fits_into_the_window_of_a_usual_laptop(shell: Shell) -> None:
    shell.open()
    choose(shell, "print_scale", 150)
    shell.window.resize(1366, 768)
    shell.calm()
    page = page_of(shell)
    assert isinstance(page, QWidget)
    assert page.minimumSizeHint().width() <= page.width()


def test_a_backup_goes_where_it_is_asked_to_and_says_when(shell: Shell, tmp_path: Path) -> None:
    shell.open(sample=True)
    page = page_of(shell)
    shell.calm()
    assert the(page, QLabel, "last_backup").text() == "No backup was made yet."
    assert the(page, Banner, "backup_due").isVisibleTo(page)
    stick = tmp_path / "stick"
    stick.mkdir()
    shell.window.dialogs.set_next_file(stick)
    the(page, QPushButton, "back_up_elsewhere").click()
    shell.calm()
    assert the(page, Banner, "backup_result").isVisibleTo(page)
    assert "Last backup: " in the(page, QLabel, "last_backup").text()
    assert not the(page, Banner, "backup_due").isVisibleTo(page)
    assert len(list(stick.glob("*/*/vault.key"))) == 1


def test_a_backup_without_room_says_so_and_can_be_tried_again(shell: Shell, tmp_path: Path) -> None:
    shell.open(sample=True)
    page = page_of(shell)
    with disks.small_disk(tmp_path / "small", "1m") as disk:
        shell.window.dialogs.set_next_file(disk)
        shell.window.dialogs.set_next_answer(True)
        the(page, QPushButton, "back_up_elsewhere").click()
        shell.calm()
    assert "too little room" in shell.window.dialogs.shown[-1]
    assert the(page, QPushButton, "back_up_elsewhere").isEnabled()
    assert not the(page, Banner, "backup_result").isVisibleTo(page)


def test_the_list_of_cases_is_exported_after_a_warning_and_not_without(shell: Shell, tmp_path: Path) -> None:
    shell.open(sample=True)
    dialogs = shell.window.dialogs
    dialogs.set_next_answer(False)
    the(page_of(shell), QPushButton, "export_cases").click()
    assert not list(tmp_path.glob("*.csv"))
    dialogs.set_next_answer(True)
    dialogs.set_next_file(tmp_path / "cases.csv")
    the(page_of(shell), QPushButton, "export_cases").click()
    shell.qtbot.waitUntil(lambda: (tmp_path / "cases.csv").exists(), timeout=10_000)


def test_a_logo_is_shown_as_it_is_printed_and_taken_out_again(shell: Shell, tmp_path: Path) -> None:
    shell.open()
    page = page_of(shell)
    out = tmp_path / "logo.png"
    Image.new("RGB", (400, 200), "#1F5A66").save(out)
    torn = tmp_path / "torn.png"
    torn.write_bytes(out.read_bytes()[:30])
    picture = the(page, QLabel, "logo_picture")
    assert picture.isHidden()
    shell.window.dialogs.set_next_file(torn)
    shell.window.dialogs.set_next_answer(False)
    the(page, QPushButton, "choose_logo").click()
    shell.calm()
    assert "no picture that can be used" in shell.window.dialogs.shown[-1]
    shell.window.dialogs.set_next_file(out)
    the(page, QPushButton, "choose_logo").click()
    shell.calm()
    assert not picture.isHidden()
    assert vaults.read_office(shell.desk).logo
    shell.window.dialogs.set_next_answer(True)
    the(page, QPushButton, "remove_logo").click()
    shell.calm()
    assert picture.isHidden()
    assert vaults.read_office(shell.desk).logo is None


def test_lines_under_the_signature_are_kept_line_by_line(shell: Shell) -> None:
    shell.open()
    page = page_of(shell)
    lines = the(page, QPlainTextEdit, "office_signature")
    lines.setPlainText("room 12\nplace of the stamp")
    the(page, QPushButton, "save_office").click()
    shell.calm()
    assert vaults.read_office(shell.desk).signature == "room 12\nplace of the stamp"
