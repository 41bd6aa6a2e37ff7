"""The page of duplicates: pairs in bands with their reasons, decided with the keyboard alone, and nothing merged."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.cases import Case
from casetracker.services import cases, merging
from casetracker.ui.background import Background
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.duplicates_page import DuplicatesPage
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.ids_first import RowsTable
from casetracker.ui.workplace import Place, Room
from tests.ui.hands import type_text
from tests.ui.stage import Stage, on_stage, said_in, the


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=False)


@pytest.fixture
def twice(stage: Stage) -> tuple[Case, Case]:
    return (
        cases.open_case(stage.desk, full="Зразковий Олександр Іванович", born="1990-05-14", unit="А1234"),
        cases.open_case(stage.desk, full="Zrazkovyi Oleksandr Ivanovych", born="1990-05-14", unit="в/ч A 1234"),
    )


@pytest.fixture
def page(stage: Stage) -> DuplicatesPage:
    shown = DuplicatesPage(stage.workplace)
    stage.show(shown)
    shown.show_place(Place(Room.DUPLICATES))
    return shown


def find(stage: Stage, page: DuplicatesPage) -> RowsTable:
    page.find_pairs()
    stage.calm()
    return the(page, RowsTable, "pairs")


def test_pairs_come_with_both_cases_and_the_reasons_field_by_field(
    stage: Stage, twice: tuple[Case, Case], page: DuplicatesPage
) -> None:
    table = find(stage, page)
    cells = [table.model().index(0, column).data() for column in range(3)]
    assert cells[0] == "strong"
    assert twice[0].number in cells[1]
    assert twice[1].number in cells[2]
    assert {"Surname", "reads the same", "Military unit", "agrees"} <= set(said_in(page))
    assert the(page, QLabel, "duplicates_found").text() == "Strong: 1 · Likely: 0 · Possible: 0"


def test_a_pair_is_told_apart_with_the_keyboard_and_does_not_come_again(
    stage: Stage, twice: tuple[Case, Case], page: DuplicatesPage
) -> None:
    table = find(stage, page)
    QTest.keyClick(table, Qt.Key.Key_3)
    line = page.focusWidget()
    assert line is not None
    assert line.objectName() == "why_apart"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert any(field.error for field in page.findChildren(Field))
    type_text(line, "Двоюрідні брати")
    QTest.keyClick(line, Qt.Key.Key_Return)
    stage.calm()
    told = merging.read_pair(stage.desk, twice[0].id, twice[1].id).told_apart
    assert told is not None
    assert told.why == "Двоюрідні брати"
    assert "No two cases look as if they were of one person." in said_in(page)
    find(stage, page)
    assert the(page, QLabel, "duplicates_found").text().endswith("told apart: 1")


def test_either_case_of_a_pair_is_opened_with_a_key(
    stage: Stage, twice: tuple[Case, Case], page: DuplicatesPage
) -> None:
    table = find(stage, page)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return):
        QTest.keyClick(table, key)
    assert [place.case_id for place in stage.went] == [twice[0].id, twice[1].id, twice[0].id]


def test_before_anybody_looked_the_page_says_what_it_does_and_then_that_there_is_nothing(
    stage: Stage, page: DuplicatesPage
) -> None:
    assert any(one.startswith("Compare all cases") for one in said_in(page))
    find(stage, page)
    assert "No two cases look as if they were of one person." in said_in(page)
    assert the(page, QPushButton, "find_duplicates").isEnabled()
