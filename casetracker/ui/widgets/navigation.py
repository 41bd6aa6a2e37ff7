"""The list of rooms at the left, each with how many things wait there."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from casetracker.ui import theme
from casetracker.ui.theme import Radius, Space

_KEY: Final = Qt.ItemDataRole.UserRole
_COUNT: Final = Qt.ItemDataRole.UserRole + 1
_ROW: Final = 34


class NavigationList(QListWidget):
    """Rooms by key. Arrow keys move and show the room at once, as a click does."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setProperty("kind", "navigation")
        self.setItemDelegate(_Rooms(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.currentItemChanged.connect(self._tell)

    def add_room(self, key: str, title: str) -> None:
        item = QListWidgetItem(title)
        item.setData(_KEY, key)
        self.addItem(item)
        self._name(item)

    def set_title(self, key: str, title: str) -> None:
        """Say the title anew, in another language."""
        item = self._item(key)
        item.setText(title)
        self._name(item)

    def set_count(self, key: str, count: int | None) -> None:
        """Show how many things wait in a room; None shows nothing."""
        item = self._item(key)
        item.setData(_COUNT, count)
        self._name(item)

    def choose(self, key: str) -> None:
        """Mark a room as the one shown, without sending `chosen`."""
        self.blockSignals(True)
        self.setCurrentItem(self._item(key))
        self.blockSignals(False)
        self.viewport().update()

    # Qt asks

    def sizeHint(self) -> QSize:
        return QSize(theme.pixels(184), self.count() * theme.pixels(_ROW) + Space.TIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _item(self, key: str) -> QListWidgetItem:
        return next(item for item in map(self.item, range(self.count())) if item.data(_KEY) == key)

    def _name(self, item: QListWidgetItem) -> None:
        count = item.data(_COUNT)
        spoken = item.text() if count is None else f"{item.text()}, {count}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _tell(self, now: QListWidgetItem | None) -> None:
        if now is not None:
            self.chosen.emit(now.data(_KEY))


class _Rooms(QStyledItemDelegate):
    # Qt asks

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.pixels(160), theme.pixels(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = theme.colours()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(Space.TEXT, 1, -Space.TEXT, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colours.accent.soft if chosen else colours.surface)
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        if chosen:
            painter.setBrush(colours.accent.ink)
            painter.drawRoundedRect(QRectF(box.left(), box.top() + 7, 3, box.height() - 14), 1.5, 1.5)
            if option.widget.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(colours.accent.ink, 2))
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Radius.CONTROL, Radius.CONTROL)
        inside = box.adjusted(Space.TEXT, 0, -Space.TIGHT, 0)
        count = index.data(_COUNT)
        face = theme.font(bold=chosen)
        metrics = QFontMetrics(face)
        painter.setFont(face)
        if count is not None:
            painter.setPen(colours.text if chosen else colours.muted)
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(count))
            inside.setRight(inside.right() - metrics.horizontalAdvance(str(count)) - Space.TIGHT)
        painter.setPen(colours.text)
        title = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(inside.width()))
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), title)
        painter.restore()
