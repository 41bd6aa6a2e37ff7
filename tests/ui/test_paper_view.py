"""A paper is drawn as wide as there is room, and then stands still."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casetracker.services import keys
from casetracker.ui.background import Background, Job
from casetracker.ui.paper_view import REDRAW_MS, PaperView

WIDE = 420


@pytest.mark.parametrize("above_the_edge", range(4, 29, 4))
def test_a_paper_is_drawn_and_then_stands_still_whatever_the_height_of_its_window(
    window: QWidget, background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, above_the_edge: int
) -> None:
    started: list[Job] = []
    start = background.start_reading

    def noted(job: Job) -> None:
        started.append(job)
        start(job)

    monkeypatch.setattr(background, "start_reading", noted)
    view = PaperView(background, window)
    # A sheet of A4 that fits, or does not fit, by the width of a scroll bar.
    view.resize(WIDE, round((WIDE - 32) * 297 / 210) + above_the_edge)
    view.show_paper(keys.recovery_sheet(("abandon",) * 23 + ("art",), UUID(int=1), date(2026, 2, 26), "uk"))
    view.show()
    window.show()
    qtbot.waitUntil(lambda: background.is_idle and view.pages > 0)
    qtbot.wait(3 * REDRAW_MS)
    drawn = len(started)
    qtbot.wait(4 * REDRAW_MS)
    assert len(started) == drawn <= 3
