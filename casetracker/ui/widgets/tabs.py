"""Tabs told apart by an underline, not by boxes."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from casetracker.ui import theme
from casetracker.ui.theme import Radius


class _UnderlinedTabs(QTabBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)

    # Qt asks

    def tabSizeHint(self, index: int) -> QSize:
        # The chosen tab is bold, and no tab may move when another is chosen.
        bold = QFontMetrics(theme.font(bold=True)).horizontalAdvance(self.tabText(index))
        return QSize(bold + _INSIDE + theme.tab_gap(), super().tabSizeHint(index).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex() >= 0:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colours().accent.ink, 2))
            tab: QRect = self.tabRect(self.currentIndex())
            painter.drawRoundedRect(tab.adjusted(1, 2, -theme.tab_gap() - 1, -5), Radius.MARK, Radius.MARK)


class Tabs(QTabWidget):
    """Pages of one thing. Each page has a key, so that words can change with the language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(_UnderlinedTabs())
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


_INSIDE = 16
"""The space that the stylesheet leaves on both sides of a tab's words."""
