"""The history as steps that open: what a step wrote is named whole wherever there is room."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casetracker.ui.widgets.steps import BEFORE, StepRow, StepsModel, StepsView

TITLES = ("When", "Who", "What was done", "Where", "Before", "After")
LONG = "Date of the last contact"


def shown(qtbot: QtBot, window: QWidget, width: int) -> StepsView:
    model = StepsModel(window)
    view = StepsView("history_table", model, window)
    view.resize(width, 300)
    window.resize(width, 300)
    window.show()
    qtbot.waitExposed(window)
    lines = (("", "", "", LONG, "", "1 May 2026"), ("", "", "", "Note", "", "Зразок"))
    model.show_steps(TITLES, [StepRow(("11:00", "Зразкова", "Record a talk", "2 entries", "", ""), lines)])
    return view


def needed(view: StepsView) -> int:
    return view.fontMetrics().horizontalAdvance(LONG)


def test_the_place_of_an_opened_line_is_whole_where_there_is_room(qtbot: QtBot, window: QWidget) -> None:
    view = shown(qtbot, window, 1000)
    assert view.columnWidth(3) > needed(view)
    assert view.header().length() == view.viewport().width()
    assert view.columnWidth(BEFORE + 1) > view.columnWidth(BEFORE)


def test_in_a_narrow_window_before_and_after_stay_readable(qtbot: QtBot, window: QWidget) -> None:
    view = shown(qtbot, window, 1000)
    view.resize(600, 300)
    assert view.columnWidth(3) < needed(view)
    assert min(view.columnWidth(BEFORE), view.columnWidth(BEFORE + 1)) >= 90
    assert view.header().length() <= view.viewport().width()
