import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from casetracker.ui import theme
from casetracker.ui.theme import Scheme
from casetracker.ui.widgets.banners import ContactBanner, Notice
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.field import Field, go_to_first_refused
from casetracker.ui.widgets.figures import SaidFigure, SideBySideFigures, SideSays
from casetracker.ui.widgets.navigation import NavigationList
from casetracker.ui.widgets.page import EmptyState
from casetracker.ui.widgets.status_bar import StatusBar
from casetracker.ui.widgets.tabs import Tabs
from casetracker.ui.widgets.text import Text
from casetracker.ui.widgets.toast import Toast
from tests.ui.hands import reached_by_tab, type_text
from tests.ui.toolkit_gallery import gallery


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[QMainWindow]:
    window = gallery()
    window.resize(1280, 800)
    window.show()
    yield window
    window.close()
    window.deleteLater()


def texts(widget: QWidget) -> list[str]:
    return [text.text() for text in widget.findChildren(Text) if not text.isHidden()]


def test_everything_the_keyboard_reaches_has_a_name(shown: QMainWindow) -> None:
    reached = reached_by_tab(shown)
    assert len(reached) > 8
    nameless = []
    for widget in reached:
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name) and not isinstance(widget, QTabBar):
            nameless.append(type(widget).__name__)
    assert nameless == []


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("scale", theme.PRINT_SCALES)
def test_every_part_can_be_painted_in_both_themes_and_all_prints(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, scheme: Scheme, scale: int
) -> None:
    theme.apply(qapp, scheme, scale)
    window = gallery()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    picture: QImage = window.grab().toImage()
    ground = theme.colours().window
    assert picture.pixelColor(picture.width() // 2, 4) == ground
    assert window.minimumSizeHint().width() <= 1280
    assert not [
        bar
        for bar in window.findChildren(QScrollBar)
        if bar.orientation() is Qt.Orientation.Horizontal and bar.isVisible()
    ]


def test_a_theme_changed_while_the_window_is_open_is_seen_at_once(qapp: QApplication, shown: QMainWindow) -> None:
    before = shown.grab().toImage()
    theme.apply(qapp, Scheme.DARK)
    after = shown.grab().toImage()
    assert before.pixelColor(640, 4) == theme.LIGHT.window
    assert after.pixelColor(640, 4) == theme.DARK.window


def test_no_widget_is_removed_by_python_while_the_theme_goes_through_all_of_them(qapp: QApplication) -> None:
    class Watcher(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            collecting.append(gc.isenabled())
            super().changeEvent(event)

    collecting: list[bool] = []
    watcher = Watcher()
    watcher.show()
    collecting.clear()
    theme.apply(qapp, Scheme.DARK)
    assert collecting
    assert not any(collecting)
    assert gc.isenabled()
    watcher.close()


def test_a_field_says_what_is_wrong_to_eyes_and_ears(window: QWidget) -> None:
    first, second = Field("Given name", QLineEdit(), "as in the passport"), Field("Born on", QLineEdit())
    assert first.control.accessibleName() == "Given name"
    assert first.control.accessibleDescription() == "as in the passport"
    second.set_error("The calendar has no such day.")
    assert second.control.accessibleDescription() == "The calendar has no such day."
    assert second.control.property("refused") == "true"
    for field in (first, second):
        field.setParent(window)
        field.show()
    window.show()
    go_to_first_refused([first, second])
    assert window.focusWidget() is second.control
    second.clear_error()
    assert second.control.property("refused") == "false"


def test_text_in_any_script_can_be_typed_into_a_field(window: QWidget) -> None:
    edit = QLineEdit(window)
    type_text(edit, "Зразковий’ אבג")
    assert edit.text() == "Зразковий’ אבג"


def test_navigation_tells_the_room_and_how_much_waits_there(window: QWidget, qtbot: QtBot) -> None:
    rooms = NavigationList(window)
    rooms.add_room("today", "Today")
    rooms.add_room("cases", "Cases")
    rooms.set_count("cases", 214)
    assert rooms.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Cases, 214"
    with qtbot.assertNotEmitted(rooms.chosen):
        rooms.choose("today")
    with qtbot.waitSignal(rooms.chosen) as chosen:
        QTest.keyClick(rooms, Qt.Key.Key_Down)
    assert chosen.args == ["cases"]
    rooms.set_title("cases", "Справи")
    assert rooms.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Справи, 214"


def test_no_tab_is_cut_or_moves_when_another_is_chosen(window: QWidget) -> None:
    tabs = Tabs(window)
    for key, title in (("known", "Що відомо"), ("family", "Родина"), ("history", "Історія змін")):
        tabs.add_page(key, title, QWidget())
    tabs.resize(600, 200)
    window.resize(600, 200)
    window.show()
    QApplication.processEvents()
    before = [tabs.tabBar().tabRect(n) for n in range(3)]
    tabs.show_page("history")
    assert [tabs.tabBar().tabRect(n) for n in range(3)] == before
    assert tabs.current_key() == "history"
    tabs.set_titles({"history": "History"})
    assert tabs.tabText(2) == "History"


def test_a_toast_offers_to_take_back_and_stays_in_its_corner(window: QWidget, qtbot: QtBot) -> None:
    window.resize(800, 500)
    window.show()
    taken_back: list[bool] = []
    toast = Toast(window)
    toast.say("The link was removed.", "Undo", lambda: taken_back.append(True))
    assert toast.isVisible()
    assert toast.accessibleName() == "The link was removed."
    window.resize(400, 300)
    QApplication.processEvents()
    assert window.rect().contains(toast.geometry())
    toast.findChildren(QPushButton)[0].click()
    assert taken_back == [True]
    assert not toast.isVisible()
    toast.say("Saved.")
    assert not toast.findChildren(QPushButton)[0].isVisible()
    QTest.keyClick(toast, Qt.Key.Key_Escape)
    assert not toast.isVisible()


def test_the_status_bar_has_three_verbs(window: QWidget) -> None:
    bar = StatusBar(window)
    bar.ok("Ready")
    assert bar.sentence == "Ready"
    bar.working("Reading the claims…")
    bar.error("The disk is full.")
    assert bar.sentence == "The disk is full."


def test_a_banner_without_notes_is_not_there(window: QWidget) -> None:
    banner = ContactBanner(window)
    window.show()
    banner.set_notes("Contact", ["Mother: in person only"])
    assert banner.isVisible()
    assert banner.accessibleDescription() == "Mother: in person only"
    banner.set_notes("Contact", [])
    assert not banner.isVisible()


def test_a_notice_offers_what_can_be_done_about_each_sentence(window: QWidget) -> None:
    done: list[str] = []
    notice = Notice("wrong", window)
    notice.say(
        "Two things stand in the way",
        [("It is empty.", "Enter a date", lambda: done.append("date")), ("Talk first.", "", None)],
    )
    buttons = notice.findChildren(QPushButton)
    assert [button.text() for button in buttons] == ["Enter a date"]
    buttons[0].click()
    assert done == ["date"]


def test_an_empty_page_says_what_to_do_first(window: QWidget, qtbot: QtBot) -> None:
    empty = EmptyState("No case yet. Open the first one.", "Open a case…", window)
    with qtbot.waitSignal(empty.acted):
        empty.findChildren(PrimaryButton)[0].click()
    empty.set_texts("Nothing was found.")
    assert empty.findChildren(PrimaryButton)[0].isHidden()


def test_nothing_stated_and_zero_are_two_different_answers(window: QWidget) -> None:
    figures = SideBySideFigures(window)
    figures.show_directions(
        ("To Ukraine", (SideSays("Ukraine says"), SideSays("Russia says", (SaidFigure("0"),)))),
        ("To Russia", (SideSays("Others", is_party=False),)),
    )
    said = texts(figures)
    assert said.count("not stated") == 1
    assert "0" in said
    assert "–" in said


def test_what_a_speaker_said_stands_in_quotation_marks_with_the_speaker_under_it(window: QWidget) -> None:
    figures = SideBySideFigures(window)
    figure = SaidFigure("1,000", "bodies", "may belong to defenders", "Coordination HQ, 26 Feb 2026")
    figures.show_directions(("To Ukraine", (SideSays("Ukraine says", (figure,)),)), ("To Russia", ()))
    said = texts(figures)
    assert said.index("“may belong to defenders”") + 1 == said.index("Coordination HQ, 26 Feb 2026")


def test_figures_stand_below_each_other_where_the_page_is_narrow(window: QWidget) -> None:
    figures = SideBySideFigures(window)
    side = (SideSays("Ukraine says", (SaidFigure("1,000"),)),)
    figures.show_directions(("To Ukraine", side), ("To Russia", side))
    window.resize(1200, 600)
    window.show()
    left, right = figures._left, figures._right
    figures.resize(1100, 300)
    QApplication.processEvents()
    assert left.y() == right.y()
    figures.resize(500, 600)
    QApplication.processEvents()
    assert left.x() == right.x()


def test_an_empty_state_alone_on_a_page_keeps_its_words_and_its_button_together(qtbot: QtBot) -> None:
    state = EmptyState("There is nothing yet.", "Begin")
    qtbot.addWidget(state)
    state.resize(600, 700)
    state.show()
    sentence, begin = state.findChild(Text), state.findChild(QPushButton)
    assert sentence is not None
    assert begin is not None
    assert sentence.y() == 0
    assert begin.y() - sentence.geometry().bottom() < 40
