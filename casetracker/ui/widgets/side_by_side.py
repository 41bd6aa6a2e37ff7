"""Two things beside each other, both from the top: the parts that rows of a page are made of."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from casetracker.ui import theme
from casetracker.ui.theme import Space


class SideBySide(QWidget):
    """`left` is a width for the thing at the left; without one, what is at the right has its own width.

    It places the two itself: a page has dozens of such rows, and Qt's layouts ask every level below them many times.
    """

    def __init__(self, at_left: QWidget, at_right: QWidget, *, left: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at_left, self._at_right, self._left = at_left, at_right, left
        for one in (at_left, at_right):
            one.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._heights: dict[int, int] = {}
        self._face: QFont | None = None

    # Qt asks

    def sizeHint(self) -> QSize:
        left, right = self._at_left.sizeHint(), self._at_right.sizeHint()
        wide = (self._left or left.width()) + Space.TEXT + right.width()
        return QSize(wide, max(left.height(), right.height()))

    def minimumSizeHint(self) -> QSize:
        left, right = self._at_left.minimumSizeHint(), self._at_right.minimumSizeHint()
        wide = (self._left or left.width()) + Space.TEXT + right.width()
        return QSize(wide, max(left.height(), right.height()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if (face := theme.font()) is not self._face:
            self._face = face
            self._heights.clear()
        if width not in self._heights:
            self._heights[width] = max(
                _height(one, wide)
                for one, wide in zip((self._at_left, self._at_right), self._widths(width), strict=True)
            )
        return self._heights[width]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        left, right = self._widths(self.width())
        self._at_left.setGeometry(QRect(0, 0, left, _height(self._at_left, left)))
        self._at_right.setGeometry(QRect(left + Space.TEXT, 0, right, _height(self._at_right, right)))

    def _widths(self, width: int) -> tuple[int, int]:
        if self._left:
            return self._left, max(width - self._left - Space.TEXT, 0)
        own = self._at_right.sizeHint().width()
        return max(width - own - Space.TEXT, 0), own


def _height(one: QWidget, width: int) -> int:
    return one.heightForWidth(width) if one.hasHeightForWidth() else one.sizeHint().height()
