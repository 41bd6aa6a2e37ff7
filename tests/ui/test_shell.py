"""The window of an open vault: its rooms, the way between them, and what it never shows."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from casetracker.services import cases, drafts, vaults
from casetracker.storage.errors import StorageFull
from casetracker.ui.rooms import LISTED, PAGES
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.navigation import NavigationList
from casetracker.ui.workplace import Place, Room
from tests.desks import PASSPHRASE
from tests.ui.hands import type_text
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


def press(shell: Shell, keys: str) -> None:
    QTest.keySequence(shell.window, keys)
    shell.calm()


def first_case(shell: Shell) -> UUID:
    return cases.find_cases(shell.desk)[0]


def page(shell: Shell, room: Room) -> QWidget:
    found = shell.rooms.page(room)
    assert isinstance(found, QWidget)
    return found


def marked(shell: Shell) -> int:
    return the(shell.rooms, NavigationList, "navigation").currentRow()


@pytest.mark.parametrize("room", list(Room))
def test_every_room_has_a_page_that_keeps_to_what_is_asked_of_pages(shell: Shell, room: Room) -> None:
    shell.open(sample=True)
    shown = shell.rooms.page(room)
    for asked in ("show_place", "refresh", "unsaved", "heading", "retranslate"):
        assert callable(getattr(shown, asked)), asked
    assert shown.unsaved() == {}
    assert set(PAGES) == set(Room)


def test_the_title_names_program_and_office_in_every_room(shell: Shell) -> None:
    shell.open(sample=True)
    for place in (Place(Room.CASES), Place(Room.CASE, case_id=first_case(shell)), Place(Room.BATCHES)):
        shell.go(place)
        assert shell.window.windowTitle() == "Casetracker – Бюро розшуку (зразок)"


def test_the_rooms_show_how_much_stands_in_them(shell: Shell) -> None:
    shell.open(sample=True)
    listed = the(shell.rooms, QListWidget, "navigation")
    spoken = [listed.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(listed.count())]
    assert spoken == ["Today, 2", "Cases, 5", "Batches, 62", "Letters, 0", "Settings"]
    cases.open_case(shell.desk, full="Приклад Новий")
    shell.qtbot.waitUntil(lambda: listed.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Cases, 6", timeout=5000)


def test_ctrl_and_a_number_lead_to_each_room(shell: Shell) -> None:
    shell.open(sample=True)
    for number, room in enumerate(LISTED, start=1):
        press(shell, f"Ctrl+{number}")
        assert shell.rooms.place == Place(room)
        assert marked(shell) == number - 1


@pytest.mark.parametrize("keys", ["Ctrl+K", "Ctrl+F"])
@pytest.mark.parametrize("room", [Room.TODAY, Room.CASES, Room.BATCHES])
def test_the_search_is_one_key_away_from_everywhere(shell: Shell, keys: str, room: Room) -> None:
    shell.open(sample=True)
    shell.go(Place(room))
    press(shell, keys)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert page(shell, Room.CASES).isAncestorOf(line)


def test_the_way_back_and_forward(shell: Shell) -> None:
    shell.open(sample=True)
    case = Place(Room.CASE, case_id=first_case(shell))
    shell.go(Place(Room.CASES))
    shell.go(case)
    assert marked(shell) == 1, "a case stands in the room of the cases"
    press(shell, "Alt+Left")
    assert shell.rooms.place == Place(Room.CASES)
    press(shell, "Alt+Left")
    press(shell, "Alt+Left")
    assert shell.rooms.place == Place(Room.TODAY)
    press(shell, "Alt+Right")
    press(shell, "Alt+Right")
    assert shell.rooms.place == case
    shell.go(Place(Room.BATCHES))
    press(shell, "Alt+Right")
    assert shell.rooms.place == Place(Room.BATCHES)


def test_a_click_on_cases_leads_from_a_case_back_to_the_list(shell: Shell) -> None:
    shell.open(sample=True)
    shell.go(Place(Room.CASE, case_id=first_case(shell)))
    listed = the(shell.rooms, QListWidget, "navigation")
    middle = listed.visualItemRect(listed.item(1)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    shell.calm()
    assert shell.rooms.place == Place(Room.CASES)


def test_what_is_committed_anywhere_reaches_the_pages(shell: Shell) -> None:
    shell.open(sample=True)
    seen: list[str] = []
    today = shell.rooms.page(Room.TODAY)
    today.refresh = lambda changes: seen.append(changes.action)  # type: ignore[method-assign]  # a page that listens
    cases.open_case(shell.desk, full="Приклад Новий")
    shell.qtbot.waitUntil(lambda: seen == ["open the case"], timeout=3000)


def test_unsaved_text_is_asked_about_before_another_room(shell: Shell) -> None:
    shell.open(sample=True)
    shell.go(Place(Room.SETTINGS))
    name = the(page(shell, Room.SETTINGS), QLineEdit, "office_name")
    type_text(name, "Ще ")
    shell.window.dialogs.set_next_answer(False)
    press(shell, "Ctrl+1")
    assert shell.rooms.place == Place(Room.SETTINGS)
    assert marked(shell) == 4, "the room that is shown stays marked"
    shell.window.dialogs.set_next_answer(True)
    press(shell, "Ctrl+1")
    assert shell.rooms.place == Place(Room.TODAY)
    shell.qtbot.waitUntil(lambda: "Ще" in shell.window.windowTitle(), timeout=3000)


def test_a_page_without_its_own_question_is_asked_for(shell: Shell) -> None:
    shell.open(sample=True)
    today = shell.rooms.page(Room.TODAY)
    today.unsaved = lambda: {"odd": {"field": "text"}}  # type: ignore[method-assign]  # a page with text
    shell.window.dialogs.set_next_answer(False)
    shell.go(Place(Room.CASES))
    assert shell.rooms.place == Place(Room.TODAY)
    drafts.keep_draft(shell.desk, "odd", None, {"field": "te"})
    shell.window.dialogs.set_next_answer(True)
    shell.go(Place(Room.CASES))
    assert shell.rooms.place == Place(Room.CASES)
    assert drafts.kept_drafts(shell.desk) == [], "what is thrown away stays away"


def test_the_sample_wears_its_banner_in_every_room_and_an_own_vault_does_not(shell: Shell) -> None:
    shell.open(sample=True)
    for room in LISTED:
        shell.go(Place(room))
        assert the(shell.rooms, Banner, "sample_banner").isVisible()


def test_an_own_vault_wears_no_banner(shell: Shell) -> None:
    shell.open()
    assert not the(shell.rooms, Banner, "sample_banner").isVisible()


def test_a_disk_that_takes_no_history_is_said_once(shell: Shell) -> None:
    shell.open()
    shell.desk.history_suspended = True
    shell.qtbot.waitUntil(lambda: bool(shell.rooms.notices), timeout=5000)
    assert "takes no writes" in shell.rooms.notices[0]


def test_what_is_typed_is_kept_while_it_is_typed(shell: Shell) -> None:
    shell.open()
    shell.go(Place(Room.SETTINGS))
    type_text(the(page(shell, Room.SETTINGS), QLineEdit, "office_hours"), "пн–пт ")
    shell.rooms.drafts.keep()
    shell.calm()
    assert drafts.take_up_draft(shell.desk, "office", None)["hours"].endswith("пн–пт ")


def test_a_draft_that_cannot_be_kept_is_said_in_the_status_bar(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell.open()
    shell.go(Place(Room.SETTINGS))
    type_text(the(page(shell, Room.SETTINGS), QLineEdit, "office_hours"), "пн–пт ")

    def full(*_: object) -> None:
        raise StorageFull

    monkeypatch.setattr(drafts, "keep_draft", full)
    shell.rooms.drafts.keep()
    shell.calm()
    assert "disk is full" in shell.window.status.sentence


def test_the_window_comes_back_where_it_was_and_onto_a_screen_that_is_there(
    shell: Shell, qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    shell.window.setGeometry(QRect(5000, 4000, 1150, 700))
    shell.window.close()
    for again in a_shell(qapp, settings, qtbot, tmp_path / "again"):
        assert again.window.screen().geometry().intersects(again.window.geometry())


def test_closing_asks_about_unsaved_text_and_closes_the_vault(shell: Shell) -> None:
    desk = shell.open()
    shell.go(Place(Room.SETTINGS))
    name = the(page(shell, Room.SETTINGS), QLineEdit, "office_name")
    type_text(name, "Ще ")
    shell.window.dialogs.set_next_answer(False)
    assert not shell.window.close()
    shell.window.dialogs.set_next_answer(True)
    shell.window.close()
    shell.qtbot.waitUntil(lambda: not shell.window.isVisible(), timeout=5000)
    again = vaults.open_vault(desk.folder, PASSPHRASE)
    assert vaults.read_office(again).name.endswith("Ще")
    again.close()


def test_a_place_is_shown_again_without_a_step_back_to_itself(shell: Shell) -> None:
    shell.open(sample=True)
    case = Place(Room.CASE, case_id=first_case(shell))
    shell.go(case)
    shell.go(case)
    shell.go(replace(case, detail="family"))
    press(shell, "Alt+Left")
    assert shell.rooms.place == case
    press(shell, "Alt+Left")
    assert shell.rooms.place == Place(Room.TODAY)
