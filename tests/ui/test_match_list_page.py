"""Matching a list from the file to the last decision, with the keyboard, and nothing kept but the decisions."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.link_strength import LinkStrength
from casetracker.exchange.list_columns import Meaning
from casetracker.services import cases, drafts, list_matching
from casetracker.ui.background import Background
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.forms.entries import LineEntry, TickEntry
from casetracker.ui.list_columns_view import ListColumnsView
from casetracker.ui.match_list_page import MatchListPage
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.choice_box import ChoiceBox
from casetracker.ui.widgets.ids_first import RowsTable
from casetracker.ui.workplace import Place, Room
from tests.ui.hands import type_text
from tests.ui.stage import Stage, on_stage, said_in, the

LIST = """Список (зразок);;;
№;Особа;Коли народився;в/ч
1;Зразковый Александр Иванович;14.05.1990;A1234
2;Zrazkovyi Oleksandr;1990;
3;;;
"""


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    for opened in on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=False):
        cases.open_case(opened.desk, full="Зразковий Олександр Іванович", born="1990-05-14", unit="А1234")
        yield opened


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(LIST.encode("cp1251"))
    return path


@pytest.fixture
def page(stage: Stage) -> MatchListPage:
    shown = MatchListPage(stage.workplace)
    stage.show(shown)
    shown.show_place(Place(Room.MATCH_LIST))
    return shown


def choose(stage: Stage, page: MatchListPage, path: Path) -> ListColumnsView:
    stage.dialogs.set_next_file(path)
    page.choose_file()
    stage.calm()
    return the(page, ListColumnsView)


def compare(stage: Stage, page: MatchListPage) -> RowsTable:
    the(page, QPushButton, "compare_list").click()
    stage.calm()
    return the(page, RowsTable, "leads")


def test_the_columns_are_guessed_and_changed_by_hand(stage: Stage, page: MatchListPage, listed: Path) -> None:
    view = choose(stage, page, listed)
    assert view.heading() == 1
    assert view.meanings() == {0: Meaning.NUMBER, 1: Meaning.WHOLE, 2: Meaning.BORN, 3: Meaning.UNIT}
    box = the(view, ChoiceBox, "column_0")
    box.setCurrentIndex(0)
    assert 0 not in view.meanings()
    assert any("14.05.1990 · 1990" in one for one in said_in(view))


def test_leads_are_decided_with_the_keyboard_and_stay_decided(stage: Stage, page: MatchListPage, listed: Path) -> None:
    view = choose(stage, page, listed)
    type_text(the(view, LineEntry, "listed_in"), "Список обміну (зразок)")
    the(view, ChoiceBox, "list_transfer").setCurrentIndex(1)
    table = compare(stage, page)
    assert table.model().rowCount() == 2
    assert the(page, QLabel, "leads_found").text().startswith("Rows compared: 2 · Strong: 1")
    assert any("row 5" in one and "there is no name" in one for one in said_in(page))
    (case_id,) = cases.find_cases(stage.desk)
    QTest.keyClick(table, Qt.Key.Key_1)
    stage.calm()
    dossier = cases.read_case(stage.desk, case_id, noted=False)
    assert [task.what for task in dossier.tasks] == ["Follow a lead: row 3 of Список обміну (зразок)"]
    assert [link.strength for link in dossier.links] == [LinkStrength.CONSIDERED]
    assert table.model().rowCount() == 1
    QTest.keyClick(table, Qt.Key.Key_2)
    line = page.focusWidget()
    assert line is not None
    QTest.keyClick(line, Qt.Key.Key_Return)
    stage.calm()
    assert table.model().rowCount() == 1
    type_text(line, "Інший рік народження")
    QTest.keyClick(line, Qt.Key.Key_Return)
    stage.calm()
    assert table.model().rowCount() == 0
    assert "All is decided." in said_in(page)
    choose(stage, page, listed)
    table = compare(stage, page)
    assert table.model().rowCount() == 0
    the(page, TickEntry, "also_decided").setChecked(True)
    stage.calm()
    assert [table.model().index(row, 3).data() for row in range(2)] == ["A lead to follow", "Another person"]
    table.setCurrentIndex(table.model().index(1, 0))
    assert "Інший рік народження" in the(page, QLabel, "decided").text()


def test_enter_opens_the_case_of_a_lead(stage: Stage, page: MatchListPage, listed: Path) -> None:
    choose(stage, page, listed)
    table = compare(stage, page)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert stage.went == [Place(Room.CASE, case_id=cases.find_cases(stage.desk)[0])]


def test_a_lead_that_is_to_wait_stays_and_the_cursor_goes_on(stage: Stage, page: MatchListPage, listed: Path) -> None:
    choose(stage, page, listed)
    table = compare(stage, page)
    QTest.keyClick(table, Qt.Key.Key_3)
    stage.calm()
    assert (table.model().rowCount(), table.currentIndex().row()) == (2, 1)


def test_where_a_list_leads_to_no_case_nothing_of_an_earlier_row_is_left(
    stage: Stage, page: MatchListPage, listed: Path, tmp_path: Path
) -> None:
    choose(stage, page, listed)
    compare(stage, page)
    reason = the(page, LineEntry, "why_not")
    assert reason.isEnabled()
    assert any("А1234" in one for one in said_in(page))
    other = tmp_path / "other.csv"
    other.write_text("ПІБ\nВигаданий Тарас Остапович\n", encoding="utf-8")
    choose(stage, page, other)
    compare(stage, page)
    assert "No row of the list leads to a case." in said_in(page)
    assert not any("А1234" in one for one in said_in(page))
    assert not reason.isEnabled()


def test_a_file_that_is_no_list_is_refused_in_words(stage: Stage, page: MatchListPage, tmp_path: Path) -> None:
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    stage.dialogs.set_next_answer(False)
    choose(stage, page, path)
    assert any("picture.csv is neither a table" in one for one in stage.dialogs.shown)


def test_without_a_column_for_the_name_nothing_is_compared(stage: Stage, page: MatchListPage, listed: Path) -> None:
    view = choose(stage, page, listed)
    the(view, ChoiceBox, "column_1").setCurrentIndex(0)
    stage.dialogs.set_next_answer(False)
    the(page, QPushButton, "compare_list").click()
    stage.calm()
    assert any("No column is chosen for the name" in one for one in stage.dialogs.shown)


def test_surname_and_given_name_are_swapped_by_one_click(stage: Stage, page: MatchListPage, tmp_path: Path) -> None:
    path = tmp_path / "swapped.csv"
    path.write_text("Прізвище;Ім'я\nОлександр;Зразковий\nМарія;Прикладна\n", encoding="utf-8")
    view = choose(stage, page, path)
    assert view.meanings() == {0: Meaning.GIVEN, 1: Meaning.SURNAME}
    assert the(view, QLabel, "turned").isVisible()
    the(view, QPushButton, "turn_names").click()
    assert view.meanings() == {0: Meaning.SURNAME, 1: Meaning.GIVEN}
    assert not the(view, QLabel, "turned").isVisible()
    assert the(view, QPushButton, "turn_names").isVisible()


@pytest.mark.parametrize("whole", ["ЗРАЗКОВИЙ Олександр Іванович", "Олександр ЗРАЗКОВИЙ", "Oleksandr ZRAZKOVYI"])
def test_a_whole_name_leads_to_its_case_in_either_order(
    stage: Stage, page: MatchListPage, tmp_path: Path, whole: str
) -> None:
    path = tmp_path / "whole.csv"
    path.write_text(f"Прізвище;Дата народження\n{whole};14.05.1990\n", encoding="utf-8")
    choose(stage, page, path)
    assert compare(stage, page).model().rowCount() == 1


def test_a_half_typed_reason_comes_back_when_the_list_comes_again(
    stage: Stage, page: MatchListPage, listed: Path
) -> None:
    choose(stage, page, listed)
    table = compare(stage, page)
    table.setCurrentIndex(table.model().index(1, 0))
    type_text(the(page, LineEntry, "why_not"), "Інший рік")
    page.leave(lambda: None)
    stage.calm()
    again = MatchListPage(stage.workplace)
    page.hide()
    stage.show(again)
    again.show_place(Place(Room.MATCH_LIST))
    stage.calm()
    assert any("Інший рік" in one for one in said_in(again))
    choose(stage, again, listed)
    table = compare(stage, again)
    assert (table.currentIndex().row(), the(again, LineEntry, "why_not").text()) == (1, "Інший рік")
    QTest.keyClick(the(again, LineEntry, "why_not"), Qt.Key.Key_Return)
    stage.calm()
    assert drafts.kept_drafts(stage.desk) == []


def test_cancel_while_a_sheet_is_read_leaves_the_columns_as_they_were(
    stage: Stage, page: MatchListPage, listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = choose(stage, page, listed)
    go_on = Event()
    monkeypatch.setattr(list_matching, "read_list", lambda *_told: go_on.wait(10))
    stage.dialogs.set_next_file(listed)
    page.choose_file()
    page.stop()
    go_on.set()
    stage.calm()
    assert view.isVisible()
    assert view.isEnabled()
    assert view.heading() == 1
    assert stage.said[-1].startswith("Stopped.")
