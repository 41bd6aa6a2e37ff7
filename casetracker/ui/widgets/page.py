"""What every page is made of: a header, cards, and a sentence where there is nothing yet."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.text import Text, widest_piece


def clear(layout: QLayout) -> None:
    """Take everything out of `layout`, to fill it anew."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)


class Rule(QFrame):
    """A hairline across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rule")
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class Card(QFrame):
    """A surface with a title; what it holds is added to `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.INSIDE, Space.GAP, Space.INSIDE, Space.GAP)
        column.setSpacing(Space.TIGHT + 2)
        self._title = Text(title, bold=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.TIGHT)
        column.addWidget(self._title)
        column.addLayout(self.body)
        column.addStretch()
        self.set_title(title)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def add(self, widget: QWidget) -> None:
        self.body.addWidget(widget)


class PageHeader(QWidget):
    """What the page is (small), its name (large), what else must be known of it; buttons at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._above = Text(tone="muted")
        self._name = Text(size=Type.PAGE, bold=True)
        self._below = Text(tone="muted")
        self._buttons = QWidget()
        self._row = FlowLayout(self._buttons, across=Space.TIGHT, down=Space.TIGHT)
        # Only the name stands beside the buttons; the small lines have the whole width.
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.EDGE)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._above, 0, 0, 1, 2)
        self._grid.addWidget(self._below, 2, 0, 1, 2)
        self._beside = False
        self._arrange(beside=True)

    def set_texts(self, name: str, above: str = "", below: str = "") -> None:
        """Say what the page shows; empty lines take no room."""
        for widget, text in ((self._above, above), (self._name, name), (self._below, below)):
            widget.setText(text)
            widget.setVisible(bool(text))
        self.setAccessibleName(name)
        self._arrange(beside=self._has_room_beside())

    def add_button(self, button: QPushButton) -> None:
        self._row.addWidget(button)

    def _arrange(self, *, beside: bool) -> None:
        """Put the buttons at the right of the name; below it, where they would leave too little for its words."""
        if beside == self._beside:
            return
        self._beside = beside
        for widget in (self._name, self._buttons):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self._name, 1, 0, 1, 1 if beside else 2)
        if beside:
            # A stretch below the buttons would make the header as tall as a page that nothing else fills.
            self._grid.addWidget(self._buttons, 1, 1, Qt.AlignmentFlag.AlignTop)
        else:
            self._grid.addWidget(self._buttons, 3, 0, 1, 2)
        self._buttons.setContentsMargins(0, 0 if beside else Space.TEXT, 0, 0)
        # Beside the name they stay in one row.
        across = QSizePolicy.Policy.Minimum if beside else QSizePolicy.Policy.Preferred
        self._buttons.setSizePolicy(across, QSizePolicy.Policy.Preferred)

    def _has_room_beside(self) -> bool:
        """Say whether a word of the name, or a number with what it counts, stands whole beside the buttons."""
        taken = self._row.sizeHint().width() + self._grid.horizontalSpacing()
        return widest_piece(self._name.text(), self._name.type_face()) + taken <= self.width()

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(beside=self._has_room_beside())

    def event(self, event: QEvent) -> bool:
        # A button came, went or says something longer.
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange(beside=self._has_room_beside())
        return super().event(event)


class EmptyState(QWidget):
    """Where there is nothing yet: a sentence that says what to do first, and the one button that does it."""

    acted = Signal()

    def __init__(self, sentence: str, verb: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Text(sentence, tone="muted")
        self._button = PrimaryButton(verb)
        self._button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TEXT)
        column.addWidget(self._sentence)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        # Alone on a page it is as high as the page; its words stay above, together.
        column.addStretch(1)
        self.set_texts(sentence, verb)

    def set_texts(self, sentence: str, verb: str = "") -> None:
        self._sentence.setText(sentence)
        self._button.setText(verb)
        self._button.setVisible(bool(verb))


class _Sheet(QWidget):
    """What a page scrolls: as high as its paragraphs are at the width they have, and no higher."""

    # Qt asks

    def minimumSizeHint(self) -> QSize:
        # The least heights of wrapping paragraphs are those of narrow ones; together they would leave an empty foot.
        return QSize(super().minimumSizeHint().width(), 0)


class Page(QScrollArea):
    """A page that scrolls up and down, never sideways; what it shows is added to `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The arrow keys belong to what is on the page.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = _Sheet()
        self._inside.setProperty("kind", "page")
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(Space.EDGE, Space.EDGE - 4, Space.EDGE, Space.EDGE - 4)
        self.column.setSpacing(Space.GAP)
        self.setWidget(self._inside)

    def add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)

    def room(self) -> int:
        """Return how wide the things of the page can be, with a scroll bar beside them or without."""
        margins = self.column.contentsMargins()
        return self.viewport().width() - self.bar_room_left() - margins.left() - margins.right()

    def bar_room_left(self) -> int:
        """Return the room that a scroll bar would take and that is free while there is none."""
        return max(self.verticalScrollBar().sizeHint().width() - (self.width() - self.viewport().width()), 0)

    # Qt asks

    def minimumSizeHint(self) -> QSize:
        inside = self._inside.minimumSizeHint()
        return QSize(inside.width() + self.verticalScrollBar().sizeHint().width(), 0)


def bar_room_left(widget: QWidget) -> int:
    """Return the room that the page round a widget keeps free while it has no scroll bar; 0 outside a page."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, Page):
        around = around.parentWidget()
    return around.bar_room_left() if around is not None else 0
