"""Marks that the keyboard goes through one by one: arrow keys, Home and End, Enter opens; each is read aloud."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from casetracker.ui.widgets.text import tip


class MarksOnALine(QWidget):
    """What drawn timelines have in common. Subclasses draw, and say how many marks there are, where, and in words."""

    opened = Signal(object)
    """The key of a mark."""
    moved = Signal()
    """Another mark is chosen."""
    opens_at_a_click = False
    """Whether one click opens a mark; else it chooses, and a double click opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._at = 0
        self._pressed: int | None = None
        self.setMouseTracking(True)

    # What subclasses say

    def count(self) -> int:
        """Return how many marks there are."""
        raise NotImplementedError

    def spoken(self, place: int) -> str:
        """Return a mark in words."""
        raise NotImplementedError

    def key(self, place: int) -> object:
        """Return what `opened` tells of a mark."""
        raise NotImplementedError

    def under(self, position: QPointF) -> int | None:
        """Return which mark lies there."""
        raise NotImplementedError

    def describe(self) -> None:
        """Say to screen readers what is drawn, and which mark is chosen."""
        raise NotImplementedError

    def led_to(self, key: int) -> int | None:
        """Return which mark a key leads to from the chosen one; None for a key that does not move."""
        moves: dict[int, int] = {Qt.Key.Key_Left: self._at - 1, Qt.Key.Key_Right: self._at + 1}
        moves |= {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.count() - 1}
        return moves.get(key)

    # What pages and tests call

    def choose(self, place: int) -> None:
        """Put the keyboard on a mark and read it aloud."""
        if not self.count():
            return
        self._at = min(max(place, 0), self.count() - 1)
        self.describe()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.spoken(self._at)))
        self.moved.emit()
        self.update()

    # Qt asks

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.choose(self._at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        to = self.led_to(event.key())
        if to is not None:
            self.choose(to)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.count():
            self.opened.emit(self.key(self._at))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.under(event.position())
        if self._pressed is not None:
            self.choose(self._pressed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place, self._pressed = self._pressed, None
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self.opens_at_a_click and place is not None and self.under(event.position()) == place:
            self.opened.emit(self.key(place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.under(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = None if self.opens_at_a_click else self.under(event.position())
        if place is not None:
            self.opened.emit(self.key(place))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if place is None else tip(self.spoken(place)), self)
            return True
        return super().event(event)
