from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.timeline import Mark as Kind
from casetracker.ui import theme
from casetracker.ui.widgets.timeline import TimelineItem, TimelineWidget
from tests.ui.toolkit_gallery import TIMELINE


def many(count: int, apart_days: int) -> list[TimelineItem]:
    start = date(2022, 3, 1)
    return [
        TimelineItem(
            start + timedelta(n * apart_days),
            f"day {n}",
            Kind.SAID,
            f"what somebody said of it, number {n}",
            n % 2 == 0,
            n,
        )
        for n in range(count)
    ]


@pytest.fixture
def timeline(window: QWidget, qtbot: QtBot) -> TimelineWidget:
    shown = TimelineWidget(window)
    shown.resize(900, 300)
    window.resize(900, 300)
    window.show()
    return shown


@pytest.mark.parametrize("width", [300, 640, 1000])
@pytest.mark.parametrize(("count", "apart"), [(9, 30), (60, 20), (12, 0), (1, 0), (0, 0)])
def test_labels_never_overlap_and_never_leave_the_widget(
    timeline: TimelineWidget, width: int, count: int, apart: int
) -> None:
    timeline.show_items(many(count, apart))
    timeline.resize(width, timeline.heightForWidth(width))
    boxes = [box for box in timeline.label_boxes() if not box.isEmpty()]
    assert bool(boxes) == bool(count)
    for number, box in enumerate(boxes):
        assert not any(box.intersects(other) for other in boxes[number + 1 :])
        assert box.left() >= 0
        assert box.right() <= width + 1
        assert box.top() >= 0
        assert box.bottom() <= timeline.height()
    timeline.grab()


def test_arrow_keys_move_through_the_days_and_enter_opens(timeline: TimelineWidget, qtbot: QtBot) -> None:
    timeline.show_items(many(3, 10))
    timeline.setFocus()
    assert "number 0" in timeline.accessibleDescription()
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    assert "number 2" in timeline.accessibleDescription()
    assert "3 of 3" in timeline.accessibleDescription()
    QTest.keyClick(timeline, Qt.Key.Key_Home)
    with qtbot.waitSignal(timeline.opened) as opened:
        QTest.keyClick(timeline, Qt.Key.Key_Return)
    assert opened.args == [0]


@pytest.mark.parametrize("scale", theme.PRINT_SCALES)
def test_large_print_leaves_no_moment_of_a_usual_case_without_its_words(
    qapp: QApplication, timeline: TimelineWidget, scale: int
) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT, scale)
    timeline.show_items(TIMELINE)
    assert not [item.label for item, box in zip(TIMELINE, timeline.label_boxes(), strict=True) if box.isEmpty()]


def test_a_click_on_a_label_chooses_it(timeline: TimelineWidget) -> None:
    timeline.show_items(TIMELINE)
    box = timeline.label_boxes()[3]
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    chosen = timeline.chosen()
    assert chosen is not None
    assert "National Information Bureau" in chosen.label


def test_what_has_no_day_stands_at_the_end(timeline: TimelineWidget) -> None:
    timeline.show_items([TimelineItem(None, "in spring", Kind.SAID, "seen alive", filled=False), *many(2, 10)])
    timeline.choose(2)
    chosen = timeline.chosen()
    assert chosen is not None
    assert chosen.spoken() == "in spring: seen alive (somebody said)"


def test_fewer_items_than_before_keep_the_keyboard_on_one_of_them(timeline: TimelineWidget) -> None:
    timeline.show_items(many(5, 10))
    timeline.choose(4)
    timeline.show_items(many(2, 10))
    assert "2 of 2" in timeline.accessibleDescription()
    timeline.show_items([])
    assert timeline.chosen() is None
    QTest.keyClick(timeline, Qt.Key.Key_Right)
