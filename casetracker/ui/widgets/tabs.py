"""Tabs told apart by an underline, not by boxes; those that find no room on one line go on to a second."""

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHoverEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QStylePainter, QTabBar, QTabWidget, QWidget

from casetracker.ui import theme
from casetracker.ui.theme import Radius

_INSIDE: Final = 16
"""The space that the stylesheet leaves on both sides of a tab's words."""
_OVER: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def lines_of(widths: Sequence[int], room: int) -> list[int]:
    """Say on which line each tab stands: as few lines as the room asks for, each about as long as the others."""
    fewest = _filled(widths, room)
    if not fewest or not fewest[-1]:
        return fewest
    # Lines may only end where a tab does, so that one of these lengths is the shortest that will do.
    lengths = sorted({sum(widths[start:end]) for end in range(len(widths) + 1) for start in range(end)})
    return next(lines for length in lengths if (lines := _filled(widths, length))[-1] == fewest[-1])


def _filled(widths: Sequence[int], room: int) -> list[int]:
    lines, line, taken = [], 0, 0
    for width in widths:
        if taken and taken + width > room:
            line, taken = line + 1, 0
        taken += width
        lines.append(line)
    return lines


class _UnderlinedTabs(QTabBar):
    """Qt knows tabs on one line only: where each stands, which one the mouse is at and the painting are done here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self._hovered = -1
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(False)

    def lines(self) -> list[int]:
        """Return the line on which each tab stands."""
        return lines_of([self.tabSizeHint(index).width() for index in range(self.count())], self._around.width())

    # Qt asks

    def tabSizeHint(self, index: int) -> QSize:
        # The chosen tab is bold, and no tab may move when another is chosen.
        bold = QFontMetrics(theme.font(bold=True)).horizontalAdvance(self.tabText(index))
        return QSize(bold + _INSIDE + theme.tab_gap(), super().tabSizeHint(index).height())

    def sizeHint(self) -> QSize:
        places = self._places()
        whole = QRect()
        for place in places:
            whole = whole.united(place)
        return whole.size()

    def minimumSizeHint(self) -> QSize:
        widest = max((self.tabSizeHint(index).width() for index in range(self.count())), default=0)
        return QSize(widest, self.sizeHint().height())

    def tabRect(self, index: int) -> QRect:
        return self._places()[index] if 0 <= index < self.count() else QRect()

    def tabAt(self, position: QPoint) -> int:
        return next((index for index, place in enumerate(self._places()) if place.contains(position)), -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        over = QStyle.StateFlag.State_MouseOver
        for index, place in enumerate(self._places()):
            option = QStyleOptionTab()
            self.initStyleOption(option, index)
            state = option.state & ~over
            option.state = state | over if index == self._hovered else state
            painter.save()
            # The style writes the words where Qt has the tab on its one line, whatever the option says.
            painter.translate(place.topLeft() - option.rect.topLeft())
            painter.drawControl(QStyle.ControlElement.CE_TabBarTab, option)
            painter.restore()
        if self.hasFocus() and self.currentIndex() >= 0:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colours().accent.ink, 2))
            tab = self.tabRect(self.currentIndex())
            painter.drawRoundedRect(tab.adjusted(1, 2, -theme.tab_gap() - 1, -5), Radius.MARK, Radius.MARK)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHoverEvent):
            left = event.type() == QEvent.Type.HoverLeave
            hovered = -1 if left else self.tabAt(event.position().toPoint())
            if hovered != self._hovered:
                self._hovered = hovered
                self.update()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        pressed = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and pressed >= 0:
            self.setCurrentIndex(pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the tabs as ever, and to the line above or below to the tab that stands there."""
        step = _OVER.get(Qt.Key(event.key()), 0)
        here = self.tabRect(self.currentIndex())
        there = self.tabAt(QPoint(here.center().x(), here.center().y() + step * here.height())) if step else -1
        lines = self.lines()
        if step and 0 <= self.currentIndex() < len(lines) and there < 0:
            # A line may be shorter than the one the keyboard comes from.
            wanted = lines[self.currentIndex()] + step
            there = max((index for index, line in enumerate(lines) if line == wanted), default=-1)
        if there >= 0:
            self.setCurrentIndex(there)
        else:
            super().keyPressEvent(event)

    def _places(self) -> list[QRect]:
        sizes = [self.tabSizeHint(index) for index in range(self.count())]
        high = max((size.height() for size in sizes), default=0)
        lines = self.lines()
        places = []
        for line in range(lines[-1] + 1 if lines else 0):
            widths = [size.width() for size, on in zip(sizes, lines, strict=True) if on == line]
            begins = accumulate(widths, initial=0)
            places += [QRect(left, line * high, width, high) for left, width in zip(begins, widths, strict=False)]
        return places


class Tabs(QTabWidget):
    """Pages of one thing. Each page has a key, so that words can change with the language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(_UnderlinedTabs(self))
        self.setAccessibleName(self.tr("Parts of this page"))
        self._keys: list[str] = []
        self._pages: list[QWidget] = []

    def add_page(self, key: str, title: str, page: QWidget) -> None:
        self._keys.append(key)
        self._pages.append(page)
        page.setAccessibleName(title)
        self.addTab(page, title)

    def set_titles(self, titles: dict[str, str]) -> None:
        """Say the titles anew, by key."""
        for key, title in titles.items():
            place = self._keys.index(key)
            self.setTabText(place, title)
            self._pages[place].setAccessibleName(title)

    def show_page(self, key: str) -> None:
        self.setCurrentIndex(self._keys.index(key))

    def current_key(self) -> str:
        return self._keys[self.currentIndex()] if self._keys else ""
