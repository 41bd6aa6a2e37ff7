"""Matching a list from the file to the last decision, with the keyboard, and nothing kept but the decisions."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.link_strength import LinkStrength
from casetracker.exchange.list_columns import Meaning
from casetracker.services import cases, drafts, list_matching, person_register
from casetracker.services.desk import Desk
from casetracker.ui import theme
from casetracker.ui.background import Background
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.forms.entries import LineEntry, TickEntry
from casetracker.ui.list_columns_view import ListColumnsView
from casetracker.ui.list_words import column_letters
from casetracker.ui.match_list_page import MatchListPage
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.choice_box import ChoiceBox
from casetracker.ui.widgets.ids_first import RowsTable
from casetracker.ui.widgets.line_notice import LineNotice
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


def test_what_was_decided_has_a_column_only_where_something_was(
    stage: Stage, page: MatchListPage, listed: Path
) -> None:
    choose(stage, page, listed)
    table = compare(stage, page)
    assert table.isColumnHidden(3)
    assert not the(page, TickEntry, "also_decided").isVisible()
    QTest.keyClick(table, Qt.Key.Key_3)
    stage.calm()
    assert not table.isColumnHidden(3)
    assert the(page, TickEntry, "also_decided").isVisible()


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


def test_what_could_not_be_read_is_counted_in_one_line_and_opened_to_be_read(
    stage: Stage, page: MatchListPage, listed: Path
) -> None:
    choose(stage, page, listed)
    compare(stage, page)
    notice = the(page, LineNotice, "list_faults")
    assert "Rows in which not everything could be read: 1" in said_in(notice)
    assert not any("there is no name" in one for one in said_in(notice))
    the(notice, QPushButton, "list_faults_link").click()
    assert any("row 5" in one and "there is no name" in one for one in said_in(notice))
    QTest.keyClick(the(notice, QPushButton, "list_faults_link"), Qt.Key.Key_Space)
    assert not any("there is no name" in one for one in said_in(notice))


@pytest.fixture
def large_print(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, theme.Scheme.LIGHT, theme.PRINT_SCALES[-1])
    yield
    theme.apply(qapp, theme.Scheme.LIGHT)


FAULTY = "Особа;Коли народився\n" + "Зразковый Александр Иванович;14.05.1990\n" * 4 + ";?\n" * 60


@pytest.mark.usefixtures("large_print")
def test_in_large_print_three_leads_are_in_sight_above_what_can_be_decided(
    stage: Stage, page: MatchListPage, tmp_path: Path
) -> None:
    path = tmp_path / "faulty.csv"
    path.write_text(FAULTY, encoding="utf-8")
    # What a window of 1366 x 768 leaves to a page.
    stage.window_shown.resize(1366 - 300, 768 - 32)
    choose(stage, page, path)
    table = compare(stage, page)
    assert table.model().rowCount() == 4
    third = table.visualRect(table.model().index(2, 0))
    assert third.bottom() - 10 <= table.viewport().height(), "only the padding of the third may be out of sight"
    follow = the(page, QPushButton, "follow_lead")
    assert not follow.visibleRegion().isEmpty()
    assert follow.visibleRegion().boundingRect().height() == follow.height()


def test_a_heading_that_stands_twice_is_said_and_columns_are_named_by_letters(
    stage: Stage, page: MatchListPage, tmp_path: Path
) -> None:
    path = tmp_path / "twice.csv"
    path.write_text("ПІБ;Дата народження;піб ;\nЗразковий Олександр;14.05.1990;х;y\n", encoding="utf-8")
    view = choose(stage, page, path)
    said = the(view, QLabel, "headings_twice")
    assert said.text().startswith("The heading “ПІБ” stands more than once, in columns A, C.")
    assert {"A · ПІБ", "C · піб", "Column D"} <= set(said_in(view))
    the(view, ChoiceBox, "heading").setCurrentIndex(0)
    the(view, ChoiceBox, "heading").activated.emit(0)
    assert not said.isVisible()


def test_columns_are_named_as_spreadsheets_name_them() -> None:
    assert [column_letters(column) for column in (0, 25, 26, 51, 52, 701, 702)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip


def compare_while(stage: Stage, page: MatchListPage, monkeypatch: pytest.MonkeyPatch, act: Callable[[], None]) -> None:
    """Compare the list, and do something while the comparison runs."""
    begun, go_on, real = Event(), Event(), person_register.newest_register

    def slow(desk: Desk, report: Callable[[int, int], None]) -> object:
        read = real(desk, report)
        begun.set()
        go_on.wait(10)
        return read

    monkeypatch.setattr(list_matching, "newest_register", slow)
    the(page, QPushButton, "compare_list").click()
    assert begun.wait(10)
    act()
    stage.qtbot.wait(5)
    go_on.set()
    stage.calm()
    monkeypatch.setattr(list_matching, "newest_register", real)


def test_cases_saved_during_the_comparison_are_told_and_found_by_comparing_again(
    stage: Stage, page: MatchListPage, listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def save() -> None:
        cases.open_case(stage.desk, full="Зразковий Олександр", born="1990")

    choose(stage, page, listed)
    compare_while(stage, page, monkeypatch, save)
    table, notice = the(page, RowsTable, "leads"), the(page, LineNotice, "saved_meanwhile")
    assert notice.isVisible()
    before = table.model().rowCount()
    the(notice, QPushButton, "saved_meanwhile_link").click()
    stage.calm()
    assert table.model().rowCount() > before
    assert not notice.isVisible()


def test_no_other_list_is_begun_while_one_is_compared(
    stage: Stage, page: MatchListPage, listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    could: list[bool] = []
    choose(stage, page, listed)
    compare_while(stage, page, monkeypatch, lambda: could.append(the(page, QPushButton, "new_list").isEnabled()))
    assert could == [False]
    assert the(page, QPushButton, "new_list").isEnabled()


def test_where_nothing_was_saved_during_the_comparison_nothing_is_told(
    stage: Stage, page: MatchListPage, listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(stage, page, listed)
    compare_while(stage, page, monkeypatch, lambda: None)
    assert not the(page, LineNotice, "saved_meanwhile").isVisible()


def test_that_it_was_stopped_is_said_no_longer_where_the_page_was_left(
    stage: Stage, page: MatchListPage, listed: Path
) -> None:
    choose(stage, page, listed)
    the(page, QPushButton, "compare_list").click()
    page.stop()
    assert stage.said[-1].startswith("Stopped.")
    stage.calm()
    page.hide()
    assert stage.said[-1] == "Ready"
    page.show()
    page.hide()
    assert stage.said.count("Ready") == 1


def test_rows_are_counted_with_their_thousands_apart(stage: Stage, page: MatchListPage, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("Особа\n" + "".join(f"Вигаданенко {'аеиоу'[n % 5]}{n}\n" for n in range(12_345)), encoding="utf-8")
    choose(stage, page, path)
    assert any("Rows: 12,346" in one for one in said_in(page))
    compare(stage, page)
    assert the(page, QLabel, "leads_found").text().startswith("Rows compared: 12,345 · Strong: 0")
    assert the(page, QLabel, "leads_found").text().endswith("Decided: 0")
