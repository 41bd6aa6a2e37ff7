"""What pages are made of keeps to its rules: whole words in a title, one primary button, columns that stay."""

from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.ui.case_tabs.parts import Columns
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.page import Card, Page, PageHeader
from casetracker.ui.widgets.text import Text


def shown(widget: QWidget, qtbot: QtBot, wide: int, tall: int) -> None:
    qtbot.addWidget(widget)
    widget.resize(wide, tall)
    widget.show()
    QApplication.processEvents()


def test_buttons_go_below_a_title_that_they_would_break_inside_a_date(qtbot: QtBot) -> None:
    header, button = PageHeader(), QPushButton("Записати ще одне повідомлення…")
    header.set_texts("Передача, 26 лютого 2026", "номер", "сторінок: 3")
    header.add_button(button)
    shown(header, qtbot, 900, 200)
    name = next(one for one in header.findChildren(Text) if one.text().startswith("Передача"))
    foot = name.geometry().bottom()
    assert button.mapTo(header, button.rect().topLeft()).y() < foot
    assert button.mapTo(header, button.rect().topRight()).x() == header.width() - 1
    header.resize(360, 300)
    QApplication.processEvents()
    assert button.mapTo(header, button.rect().topLeft()).y() > name.geometry().bottom()
    assert name.width() == header.width()


def test_the_primary_button_that_came_up_last_is_the_one_that_leads(qtbot: QtBot) -> None:
    page = Page()
    of_the_page, of_the_editor = PrimaryButton("Зберегти"), PrimaryButton("Додати")
    for one in (of_the_page, of_the_editor):
        page.add(one)
    of_the_editor.hide()
    shown(page, qtbot, 400, 300)
    assert of_the_page.property("kind") == "primary"
    of_the_editor.show()
    assert (of_the_page.property("kind"), of_the_editor.property("kind")) == ("", "primary")
    of_the_editor.hide()
    assert of_the_page.property("kind") == "primary"


def test_a_scroll_bar_changes_nothing_of_how_many_columns_there_are(qtbot: QtBot) -> None:
    page, cards = Page(), [Card("один"), Card("два")]
    bar = page.verticalScrollBar().sizeHint().width()
    margins = page.column.contentsMargins()
    columns = Columns(cards, ((600, ((1, (0,)), (1, (1,)))), (0, ((1, (0, 1)),))))
    page.add(columns)
    page.column.addStretch(1)
    # Wide enough without a scroll bar, and a little too narrow with one.
    shown(page, qtbot, 600 + margins.left() + margins.right() + bar - 2, 500)
    side_by_side = cards[0].y() == cards[1].y()
    tall = QWidget()
    tall.setFixedHeight(2000)
    page.add(tall)
    QApplication.processEvents()
    QApplication.processEvents()
    assert page.verticalScrollBar().isVisible()
    assert (cards[0].y() == cards[1].y()) is side_by_side
    assert not side_by_side
    page.resize(page.width() + 2, 500)
    QApplication.processEvents()
    assert cards[0].y() == cards[1].y()
