"""Tabs that find no room on one line: every one is whole, in sight, and reached by mouse and keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from casetracker.ui import theme
from casetracker.ui.theme import Scheme
from casetracker.ui.widgets.tabs import Tabs, lines_of

KEYS = ["overview", "family", "known", "samples", "identification", "batches", "letters", "documents", "history"]
RUSSIAN = (
    "Обзор",
    "Семья",
    "Что известно",
    "Образцы и останки",
    "Идентификация",
    "Передачи",
    "Письма",
    "Документы",
    "История изменений",
)


@pytest.fixture
def large_print(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, Scheme.LIGHT, 150)
    yield
    theme.apply(qapp, Scheme.LIGHT, 100)


def shown(window: QWidget, wide: int) -> Tabs:
    tabs = Tabs(window)
    for key, title in zip(KEYS, RUSSIAN, strict=True):
        tabs.add_page(key, title, QWidget())
    tabs.resize(wide, 300)
    window.resize(wide, 300)
    window.show()
    QApplication.processEvents()
    return tabs


def places(bar: QTabBar) -> list[QRect]:
    return [bar.tabRect(place) for place in range(bar.count())]


@pytest.mark.parametrize(
    ("room", "lines"),
    [(80, [0, 0, 0, 0]), (79, [0, 0, 1, 1]), (60, [0, 0, 1, 1]), (39, [0, 1, 2, 3]), (5, [0, 1, 2, 3])],
)
def test_tabs_take_as_few_lines_as_they_need_and_share_them_out_evenly(room: int, lines: list[int]) -> None:
    assert lines_of([20, 20, 20, 20], room) == lines


def test_no_tabs_take_no_line() -> None:
    assert lines_of([], 100) == []


@pytest.mark.usefixtures("large_print")
def test_in_large_print_every_tab_of_a_case_is_whole_and_in_sight_beside_the_rooms(window: QWidget) -> None:
    tabs = shown(window, 1031)
    bar, found = tabs.tabBar(), places(tabs.tabBar())
    assert {one.top() for one in found} == {0, found[0].height()}
    words = QFontMetrics(theme.font(bold=True))
    for title, one in zip(RUSSIAN, found, strict=True):
        assert bar.rect().contains(one), title
        assert one.width() > words.horizontalAdvance(title), title
    assert not any(one.intersects(other) for one in found for other in found if one != other)
    page = tabs.currentWidget()
    assert page.mapTo(tabs, page.rect().topLeft()).y() >= bar.geometry().bottom()


@pytest.mark.usefixtures("large_print")
def test_each_tab_of_either_line_is_chosen_by_a_click_where_it_is_painted(window: QWidget) -> None:
    tabs = shown(window, 1031)
    bar = tabs.tabBar()
    for key, place in zip(KEYS, places(bar), strict=True):
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=place.center())
        assert tabs.current_key() == key
        underline = bar.grab().toImage().pixelColor(place.center().x() - 4, place.bottom())
        assert underline == theme.colours().accent.ink, key
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.rect().bottomRight() - QPoint(1, 1))
    assert tabs.current_key() == KEYS[-1]


@pytest.mark.usefixtures("large_print")
def test_the_keyboard_goes_along_the_tabs_and_between_the_lines(window: QWidget) -> None:
    tabs = shown(window, 1031)
    bar = tabs.tabBar()
    visited = [tabs.current_key()]
    for _ in KEYS[1:]:
        QTest.keyClick(bar, Qt.Key.Key_Right)
        visited.append(tabs.current_key())
    assert visited == KEYS
    QTest.keyClick(bar, Qt.Key.Key_Down)
    assert tabs.current_key() == "history"
    QTest.keyClick(bar, Qt.Key.Key_Up)
    above = places(bar)[tabs.currentIndex()]
    assert above.top() == 0
    QTest.keyClick(bar, Qt.Key.Key_Up)
    assert places(bar)[tabs.currentIndex()] == above
    QTest.keyClick(bar, Qt.Key.Key_Down)
    assert places(bar)[tabs.currentIndex()].top() > 0


def test_in_usual_print_they_stand_on_one_line_and_in_a_narrow_window_on_more(window: QWidget) -> None:
    tabs = shown(window, 1031)
    assert {one.top() for one in places(tabs.tabBar())} == {0}
    for wide, lines in ((600, 2), (400, 3)):
        tabs.resize(wide, 300)
        QApplication.processEvents()
        found = places(tabs.tabBar())
        assert len({one.top() for one in found}) == lines
        assert max(one.right() for one in found) < wide
    assert tabs.minimumSizeHint().width() < 400
