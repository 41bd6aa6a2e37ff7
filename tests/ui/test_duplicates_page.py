"""The page of duplicates: pairs in bands with their reasons, decided with the keyboard alone, and nothing merged."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.cases import Case
from casetracker.services import cases, drafts, duplicates, merging
from casetracker.services.desk import Desk
from casetracker.ui import theme
from casetracker.ui.background import Background
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.duplicates_page import DuplicatesPage
from casetracker.ui.evidence_table import EvidenceTable
from casetracker.ui.forms.entries import LineEntry
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.banners import Notice
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.ids_first import RowsTable
from casetracker.ui.widgets.page import Page
from casetracker.ui.widgets.progress import ProgressStrip
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
    assert any("Told apart: 1" in one for one in said_in(page))
    find(stage, page)
    assert the(page, QLabel, "duplicates_found").text().endswith("Told apart: 1")


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


@pytest.fixture
def third(stage: Stage, twice: tuple[Case, Case]) -> Case:
    return cases.open_case(stage.desk, full="Зразковий Олександр Іванович", born="1990-05-14", unit="А1234")


def come_again(stage: Stage) -> DuplicatesPage:
    """Make the page anew, as it is after an unlock."""
    shown = DuplicatesPage(stage.workplace)
    stage.show(shown)
    shown.show_place(Place(Room.DUPLICATES))
    stage.calm()
    return shown


def test_a_half_typed_reason_stays_with_its_pair(stage: Stage, third: Case, page: DuplicatesPage) -> None:
    table = find(stage, page)
    assert table.model().rowCount() == 3
    line = the(page, LineEntry, "why_apart")
    type_text(line, "Двоюрідні")
    table.setCurrentIndex(table.model().index(1, 0))
    assert line.text() == ""
    table.setCurrentIndex(table.model().index(0, 0))
    assert line.text() == "Двоюрідні"


def test_a_half_typed_reason_comes_back_to_its_pair_after_a_lock(
    stage: Stage, third: Case, page: DuplicatesPage
) -> None:
    table = find(stage, page)
    table.setCurrentIndex(table.model().index(2, 0))
    type_text(the(page, LineEntry, "why_apart"), "Двоюрідні")
    ((form, typed),) = page.unsaved().items()
    drafts.keep_draft(stage.desk, form, None, typed)
    page.hide()
    again = come_again(stage)
    assert any("Двоюрідні" in one for one in said_in(again))
    table = find(stage, again)
    assert not the(again, Notice, "kept_reasons").isVisible()
    assert table.currentIndex().row() == 2
    line = the(again, LineEntry, "why_apart")
    assert line.text() == "Двоюрідні"
    QTest.keyClick(line, Qt.Key.Key_Return)
    stage.calm()
    assert drafts.kept_drafts(stage.desk) == []
    assert again.unsaved() == {}


def test_who_opens_a_case_to_look_leaves_a_reason_kept(stage: Stage, twice: tuple[Case, Case]) -> None:
    page = come_again(stage)
    find(stage, page)
    type_text(the(page, LineEntry, "why_apart"), "Двоюрідні")
    gone: list[bool] = []
    page.leave(lambda: gone.append(True))
    stage.calm()
    assert gone
    assert [one.form for one in drafts.kept_drafts(stage.desk)] == ["duplicates"]
    the(page, LineEntry, "why_apart").clear()
    stage.calm()
    assert drafts.kept_drafts(stage.desk) == []


def test_a_reason_whose_pair_comes_no_more_is_shown_until_it_is_thrown_away(stage: Stage) -> None:
    drafts.keep_draft(stage.desk, "duplicates", None, {"gone:gone": "Двоюрідні"})
    page = come_again(stage)
    find(stage, page)
    kept = the(page, Notice, "kept_reasons")
    assert kept.isVisible()
    the(kept, LinkButton).click()
    stage.calm()
    assert not kept.isVisible()
    assert drafts.kept_drafts(stage.desk) == []


def points_in(widget: QWidget, colour: QColor) -> int:
    """Count the points of a picture that have a colour."""
    picture, asked = widget.grab().toImage(), colour.rgb()
    return sum(picture.pixel(x, y) == asked for x in range(picture.width()) for y in range(picture.height()))


@pytest.mark.parametrize(("scale", "wide"), [(100, 900), (100, 500), (100, 340), (150, 660), (150, 420)])
def test_the_reasons_are_never_cut_however_narrow_the_page_is(
    stage: Stage, twice: tuple[Case, Case], qapp: QApplication, scale: int, wide: int
) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT, scale)
    reasons, table = Page(), EvidenceTable()
    table.show_evidence(duplicates.find_duplicates(stage.desk).evidence(0), twice[0].number, twice[1].number)
    reasons.add(table)
    stage.show(reasons)
    stage.window_shown.resize(wide, 600)
    stage.calm()
    inside = reasons.viewport()
    parts = [one for one in table.findChildren(QWidget) if one.isVisible()]
    for part in parts:
        assert part.mapTo(inside, part.rect().bottomRight()).x() < inside.width(), part
        assert part.height() >= part.heightForWidth(part.width()), part
        assert part.width() >= part.minimumSizeHint().width(), part
    assert not [(one, other) for one, other in combinations(parts, 2) if one.geometry().intersects(other.geometry())]


def test_cancel_acts_at_once_and_leaves_the_page_as_it_was(
    stage: Stage, twice: tuple[Case, Case], page: DuplicatesPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    table = find(stage, page)
    begun, go_on, real = Event(), Event(), duplicates.find_duplicates

    def slow(desk: Desk, report: duplicates.Report = duplicates.say_nothing) -> duplicates.Duplicates:
        begun.set()
        go_on.wait(10)
        return real(desk)

    monkeypatch.setattr(duplicates, "find_duplicates", slow)
    cases.open_case(stage.desk, full="Зразковий Олександр Іванович", born="1990-05-14")
    page.find_pairs()
    assert begun.wait(10)
    qtbot.waitUntil(lambda: the(page, ProgressStrip).isVisible(), timeout=3000)
    assert not table.isEnabled()
    assert points_in(table, theme.colours().accent.ink) == 0
    assert points_in(table, theme.colours().text) == 0
    assert points_in(the(page, EvidenceTable), theme.colours().accent.ink) == 0
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert table.isEnabled()
    assert points_in(table, theme.colours().text)
    assert points_in(the(page, EvidenceTable), theme.colours().accent.ink)
    assert not the(page, ProgressStrip).isVisible()
    assert stage.said[-1].startswith("Stopped.")
    go_on.set()
    stage.calm()
    assert table.model().rowCount() == 1
    assert find(stage, page).model().rowCount() == 3
