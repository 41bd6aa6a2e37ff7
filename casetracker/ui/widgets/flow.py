"""A layout that puts things beside each other and goes on in the next row where there is no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from casetracker.ui.theme import Space


class FlowLayout(QLayout):
    """Keeps each thing whole; one wider than the row alone is given the row, so that its text wraps."""

    def __init__(self, parent: QWidget | None = None, *, across: int = Space.INSIDE, down: int = Space.HAIR) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        # Layouts ask for the same heights again and again, and each item's hint costs a way into Qt and back.
        self._hints: list[QSize] = []
        self._heights: dict[int, int] = {}
        self._across = across
        self._down = down
        self.setContentsMargins(0, 0, 0, 0)

    # Qt asks

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._forget()

    def invalidate(self) -> None:
        self._forget()
        super().invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(hint.width() for hint in hints) + self._across * max(len(hints) - 1, 0)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, tall = rect.x(), rect.y(), 0
        if not self._hints:
            self._hints = [item.sizeHint() for item in self._items]
        for item, hint in zip(self._items, self._hints, strict=True):
            if item.isEmpty():
                continue
            wide = min(hint.width(), rect.width())
            if x > rect.x() and x + wide > rect.right() + 1:
                x, y, tall = rect.x(), y + tall + self._down, 0
            height = item.heightForWidth(wide) if item.hasHeightForWidth() else hint.height()
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(wide, height)))
            x, tall = x + wide + self._across, max(tall, height)
        return y + tall - rect.y()

    def _forget(self) -> None:
        self._hints = []
        self._heights.clear()
