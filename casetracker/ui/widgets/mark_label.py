"""Marks as widgets and in the cells of tables."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from casetracker.ui import marks, theme
from casetracker.ui.marks import Mark
from casetracker.ui.theme import Space
from casetracker.ui.widgets.text import lay_out, tip

MARK_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The role under which a model gives the `Mark` of a cell."""


class MarkLabel(QWidget):
    """Shows a mark. Without a ground its word wraps beside the shape when the room is narrow."""

    def __init__(self, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        # Layouts ask for the same few heights again and again.
        self._face: QFont | None = None
        self._whole = QSize()
        self._heights: dict[int, int] = {}
        self.show_mark(mark)

    @property
    def mark(self) -> Mark:
        return self._mark

    def show_mark(self, mark: Mark) -> None:
        self._mark = mark
        self._face = None
        self.setAccessibleName(mark.spoken)
        self.setToolTip(tip(mark.word) if mark.ground else "")
        if mark.ground:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        else:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.updateGeometry()
        self.update()

    # Qt asks

    def sizeHint(self) -> QSize:
        return self._size()

    def minimumSizeHint(self) -> QSize:
        whole = self._size()
        return whole if self._mark.ground else QSize(min(whole.width(), theme.pixels(_NARROWEST)), whole.height())

    def hasHeightForWidth(self) -> bool:
        return not self._mark.ground

    def heightForWidth(self, width: int) -> int:
        if self._mark.ground:
            return -1
        whole = self._size()
        if width >= whole.width():
            return whole.height()
        if width not in self._heights:
            words = lay_out(self._mark.word, self._mark.font(), width - self._mark.word_left())[1]
            self._heights[width] = max(words.height(), self._mark.shape_size().height())
        return self._heights[width]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mark = self._mark if self.isEnabled() else _dimmed(self._mark)
        if mark.ground:
            marks.paint(painter, QRectF(self.rect()), mark)
            return
        colours = theme.colours()
        ink, ground = marks.inks(mark, colours)
        layout, _ = lay_out(mark.word, mark.font(), self.width() - mark.word_left())
        first = layout.lineAt(0).height()
        shape = mark.shape_size()
        box = QRectF(0, (first - shape.height()) / 2, shape.width(), shape.height())
        marks.paint_shape(painter, box, mark, ink, ground)
        painter.setPen(ink if mark.tone == "muted" else colours.text)
        layout.draw(painter, QPointF(mark.word_left(), 0))

    def _size(self) -> QSize:
        """Return the size on one line, measured anew only for another mark or in another print size."""
        if (face := self._mark.font()) is not self._face:
            self._face = face
            self._whole = self._mark.size()
            self._heights.clear()
        return self._whole


class MarkDelegate(QStyledItemDelegate):
    """Paints the mark of a cell; cells without one are painted as ever."""

    # Qt asks

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        mark = index.data(MARK_ROLE)
        if not isinstance(mark, Mark):
            super().paint(painter, option, index)
            return
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        style = plain.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
        room = QRectF(option.rect).adjusted(_BEFORE, 0, -Space.HAIR, 0)
        marks.paint(painter, room, mark if plain.state & QStyle.StateFlag.State_Enabled else _dimmed(mark))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        plain = super().sizeHint(option, index)
        mark = index.data(MARK_ROLE)
        if not isinstance(mark, Mark):
            return plain
        size = mark.size()
        return QSize(size.width() + _BEFORE + Space.HAIR, max(plain.height(), size.height() + Space.HAIR))


def _dimmed(mark: Mark) -> Mark:
    """Return a mark as it looks where nothing can be pressed."""
    return replace(mark, tone="muted")


_NARROWEST: Final = 110
_BEFORE: Final = 11
"""Where the text of a cell begins: its padding, and the margin that Qt adds."""
