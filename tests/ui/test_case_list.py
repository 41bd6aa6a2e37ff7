"""The list of cases: found while typing, opened with the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextBrowser, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from casetracker.services import cases, drafts, journal
from casetracker.ui import case_list_widths
from casetracker.ui.background import Background
from casetracker.ui.case_list_page import CaseListPage
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.manual_window import ManualWindow
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.banners import Notice
from casetracker.ui.widgets.ids_first import RowsTable
from casetracker.ui.widgets.mark_label import MARK_ROLE
from casetracker.ui.widgets.page import EmptyState
from casetracker.ui.workplace import Place, Room
from tests.ui.hands import type_text
from tests.ui.stage import Stage, on_stage, the

HARD = "О’Зразок ʼ'\" \U0001f600 שלום <b>жирно</b> {{ name }} %1 & &amp; " + "дуже довге ім’я " * 15


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=True)


@pytest.fixture
def empty_stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=False)


def shown(stage: Stage, detail: str = "") -> CaseListPage:
    page = CaseListPage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.CASES, detail=detail))
    stage.calm()
    return page


def table(page: CaseListPage) -> RowsTable:
    return the(page, RowsTable, "cases")


def search(page: CaseListPage) -> QLineEdit:
    return the(page, QLineEdit, "case_search")


def cells(page: CaseListPage, row: int = 0) -> list[str]:
    model = table(page).model()
    return [str(model.index(row, column).data() or "") for column in range(model.columnCount())]


def settle(stage: Stage, page: CaseListPage) -> None:
    """Let rows be painted, read and painted again."""
    page.grab()
    stage.qtbot.wait(5)
    stage.calm()
    page.grab()


def test_the_list_shows_every_case_with_what_is_due_next(stage: Stage) -> None:
    page = shown(stage)
    settle(stage, page)
    assert table(page).model().rowCount() == 5
    number, name, born, last, status, due, why = cells(page, 2)
    assert why == ""
    assert number.endswith("-0001")
    assert (name, born, last) == ("Зразковий Олександр Прикладович", "14 May 1994", "~27 Sep 2025")
    assert status == "captivity reported"
    assert due.endswith("late")
    assert table(page).model().index(2, 5).data(MARK_ROLE).tone == "wrong"


def test_typing_the_beginning_of_a_name_finds_the_case(stage: Stage) -> None:
    page = shown(stage)
    type_text(search(page), "зразковий ол")
    stage.qtbot.waitUntil(lambda: table(page).model().rowCount() == 1)
    settle(stage, page)
    assert cells(page)[1].startswith("Зразковий Олександр")


def test_the_search_begins_only_after_a_pause(stage: Stage) -> None:
    page = shown(stage)
    for letter in "жж":
        type_text(search(page), letter)
        assert stage.background.is_idle
        assert table(page).model().rowCount() == 5
    stage.qtbot.waitUntil(lambda: table(page).model().rowCount() == 0)


def test_nothing_found_says_what_to_try_and_esc_shows_all_again(stage: Stage) -> None:
    page = shown(stage)
    type_text(search(page), "жжж")
    stage.qtbot.waitUntil(lambda: table(page).model().rowCount() == 0)
    empty = the(page, EmptyState, "no_case")
    assert empty.isVisible()
    assert the(page, QPushButton, "open_case").isVisible()
    QTest.keyClick(search(page), Qt.Key.Key_Escape)
    stage.calm()
    assert not empty.isVisible()
    assert search(page).text() == ""
    assert table(page).model().rowCount() == 5


def test_a_vault_without_a_case_says_what_to_do_first_with_one_primary_button(empty_stage: Stage) -> None:
    page = shown(empty_stage)
    empty = the(page, EmptyState, "no_case")
    assert empty.isVisible()
    primaries = [one for one in page.findChildren(QPushButton) if one.property("kind") == "primary" and one.isVisible()]
    assert len(primaries) == 1
    primaries[0].click()
    assert "case" not in page.unsaved()
    type_text(the(page, QLineEdit, "full"), "Зразковий")
    assert page.unsaved()["case"]["full"] == "Зразковий"


def test_the_keyboard_alone_leads_from_the_search_into_a_case(stage: Stage) -> None:
    page = shown(stage)
    assert search(page).hasFocus()
    QTest.keyClick(search(page), Qt.Key.Key_Down)
    QTest.keyClick(table(page), Qt.Key.Key_Down)
    QTest.keyClick(table(page), Qt.Key.Key_Return)
    (went,) = stage.went
    assert went == Place(Room.CASE, case_id=cases.find_cases(stage.desk)[1])


def test_enter_in_the_search_opens_the_first_case_found_without_waiting(stage: Stage) -> None:
    page = shown(stage)
    type_text(search(page), "приклад іван")
    QTest.keyClick(search(page), Qt.Key.Key_Return)
    stage.calm()
    assert stage.went == [Place(Room.CASE, case_id=stage.case("приклад іван"))]
    stage.calm()
    found = journal.part_of_history(case_id=stage.case("приклад іван"), action=journal.SEARCHED)
    (step,) = journal.read_steps(stage.desk, found)
    assert [(line.field, line.old, line.new, line.reason) for line in step.lines] == [("", None, None, "")]


def test_an_opened_case_is_gone_to_and_its_form_is_closed(stage: Stage) -> None:
    page = shown(stage, "new")
    type_text(the(page, QLineEdit, "full"), "Новенький Зразок")
    the(page, QPushButton, "save").click()
    stage.calm()
    assert stage.went == [Place(Room.CASE, case_id=stage.case("новенький"))]
    assert page.unsaved() == {}
    assert table(page).model().rowCount() == 6


def test_a_new_spelling_is_seen_in_the_list_at_once(stage: Stage) -> None:
    page = shown(stage)
    settle(stage, page)
    case_id = stage.case("безіменна")
    dossier = stage.dossier(case_id)
    cases.correct_person(stage.desk, case_id, dossier.names[0].id, name={"full": "Яблунева Ярина"}, person={}, case={})
    stage.calm()
    settle(stage, page)
    assert cells(page, 4)[1] == "Яблунева Ярина"


def test_a_name_of_any_kind_is_shown_as_it_was_typed(stage: Stage) -> None:
    cases.open_case(stage.desk, full=HARD.strip())
    page = shown(stage)
    type_text(search(page), "О’Зразок")
    stage.qtbot.waitUntil(lambda: table(page).model().rowCount() == 1)
    settle(stage, page)
    assert cells(page)[1] == HARD.strip()
    assert "<b>" not in table(page).model().index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert page.minimumSizeHint().width() <= stage.window_shown.width()


def test_what_was_being_opened_before_a_lock_is_offered_again(stage: Stage) -> None:
    drafts.keep_draft(stage.desk, "case", None, {"full": "Недописаний Зразок"})
    page = shown(stage)
    offer = the(page, Notice)
    assert offer.isVisible()
    the(offer, QPushButton).click()
    stage.calm()
    assert page.unsaved()["case"]["full"] == "Недописаний Зразок"


def test_rows_of_a_long_list_arrive_in_the_background_and_only_those_in_sight(stage: Stage, qtbot: QtBot) -> None:
    for place in range(120):
        cases.open_case(stage.desk, full=f"Числений Зразок {place:03}")
    page = shown(stage)
    model = table(page).model()
    assert model.rowCount() == 125
    assert cells(page, 124)[1] == "…"
    table(page).scrollToBottom()
    settle(stage, page)
    assert cells(page, 124)[1].startswith("Числений")


def test_the_model_of_the_list_is_sound(stage: Stage, qtmodeltester: ModelTester) -> None:
    page = shown(stage)
    qtmodeltester.check(table(page).model())  # type: ignore[no-untyped-call]  # the plugin is only partly typed
    settle(stage, page)


def test_the_list_speaks_another_language(stage: Stage) -> None:
    page = shown(stage)
    page.retranslate()
    assert table(page).accessibleName()
    assert page.heading()


def test_a_case_found_under_another_spelling_says_why_beside_its_name(stage: Stage) -> None:
    page = shown(stage)
    why = case_list_widths.WHY
    assert table(page).isColumnHidden(why)
    type_text(search(page), "Сашко")
    stage.qtbot.waitUntil(lambda: not table(page).isColumnHidden(why), timeout=5000)
    settle(stage, page)
    assert cells(page)[why].startswith("Сашко ≈ Олександр: short form of the name")
    assert table(page).isColumnHidden(case_list_widths.STATUS)
    QTest.keyClick(search(page), Qt.Key.Key_Escape)
    stage.calm()
    assert table(page).isColumnHidden(why)
    assert not table(page).isColumnHidden(case_list_widths.STATUS)


def test_a_name_found_letter_for_letter_needs_no_reason(stage: Stage) -> None:
    page = shown(stage)
    type_text(search(page), "зразковий олександ")
    stage.qtbot.waitUntil(lambda: table(page).model().rowCount() == 1)
    settle(stage, page)
    assert table(page).isColumnHidden(case_list_widths.WHY)


def test_the_chapter_on_finding_is_opened_beside_the_search(stage: Stage) -> None:
    page = shown(stage)
    the(page, QPushButton, "how_to_search").click()
    chapter = the(page.window(), ManualWindow)
    assert "A name alone decides nothing" in the(chapter, QTextBrowser).toPlainText()
    chapter.accept()
