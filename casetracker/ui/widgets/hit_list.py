"""The people that a search found, one below the other: the name large, and below it what tells them apart and why."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from casetracker.services.finding import Found
from casetracker.ui import hit_words, theme
from casetracker.ui.theme import Radius, Space, Type
from casetracker.ui.widgets.text import lay_out

Index = QModelIndex | QPersistentModelIndex

HIT_ROLE: Final = Qt.ItemDataRole.UserRole
_ROOT: Final = QModelIndex()
_TALLEST: Final = 340
"""Above this height the list is scrolled."""
_MARK: Final = 4
"""Width of the bar at the hit that Enter takes."""


class HitModel(QAbstractListModel):
    """What was found, the likeliest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: Sequence[Found] = ()

    def show_hits(self, hits: Sequence[Found]) -> None:
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def hit_at(self, row: int) -> Found:
        return self._hits[row]

    # Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt asks)
        if not index.isValid():
            return None
        found = self._hits[index.row()]
        if role == HIT_ROLE:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.name
        return hit_words.spoken(found) if role == Qt.ItemDataRole.AccessibleTextRole else None


class HitList(QListView):
    """Shows hits at full height up to some; a click or Enter chooses one."""

    chosen = Signal(object)
    """The hit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits = HitModel(self)
        self.setObjectName("hits")
        self.setProperty("kind", "choices")
        self.setModel(self._hits)
        self.setItemDelegate(_Hits(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._tell)
        self.activated.connect(self._tell)

    def show_hits(self, hits: Sequence[Found]) -> None:
        """Show other hits, the first of them marked."""
        self._hits.show_hits(hits)
        if hits:
            self.setCurrentIndex(self._hits.index(0, 0))
        self._fit()

    def count(self) -> int:
        return self._hits.rowCount()

    def marked(self) -> Found | None:
        """Return the hit that Enter takes."""
        index = self.currentIndex()
        return self._hits.hit_at(index.row()) if index.isValid() else None

    def step(self, by: int) -> Found | None:
        """Mark another hit, as far as there are some; return it."""
        if not self.count():
            return None
        row = min(max(self.currentIndex().row() + by, 0), self.count() - 1)
        self.setCurrentIndex(self._hits.index(row, 0))
        return self.marked()

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._hits.hit_at(index.row()))

    def _fit(self) -> None:
        """Take the height of what is found, so that nothing of a few hits has to be scrolled to."""
        room = theme.pixels(_TALLEST)
        tall = 2 * Space.HAIR
        for row in range(self.count()):
            tall += _height(self._hits.hit_at(row), self.viewport().width())
            if tall >= room:
                break
        self.setFixedHeight(min(tall, room))


class _Line:
    """One paragraph of a hit: its words, letters and ink."""

    __slots__ = ("face", "ink", "words")

    def __init__(self, words: str, face: QFont, ink: QColor) -> None:
        self.words, self.face, self.ink = words, face, ink


def _lines(found: Found) -> list[_Line]:
    colours = theme.colours()
    below = ((hit_words.days(found), colours.muted), (hit_words.form(found), colours.text))
    lines = [_Line(words, theme.font(), ink) for words, ink in (*below, (hit_words.reasons(found), colours.muted))]
    return [_Line(found.name, theme.font(Type.SECTION, bold=True), colours.text), *(one for one in lines if one.words)]


def _number_width(found: Found) -> int:
    return QFontMetrics(theme.font(Type.MUTED)).horizontalAdvance(found.number) + Space.TEXT


def _height(found: Found, width: int) -> int:
    inside = width - 2 * Space.TEXT
    name, *below = _lines(found)
    tall = lay_out(name.words, name.face, inside - _number_width(found))[1].height()
    return tall + sum(lay_out(one.words, one.face, inside)[1].height() for one in below) + 2 * Space.TIGHT


class _Hits(QStyledItemDelegate):
    """Paints a hit over the width of the list; the number of its case stands at the right of the name."""

    # Qt asks

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = index.data(HIT_ROLE)
        colours = theme.colours()
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent.soft)
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), Radius.MARK, Radius.MARK)
            painter.setBrush(colours.accent.ink)
            painter.drawRoundedRect(QRectF(rect.x(), rect.y() + 1, _MARK, rect.height() - 2), 2, 2)
        elif index.row():
            painter.setPen(QPen(colours.line))
            painter.drawLine(rect.topLeft(), rect.topRight())
        inside = rect.adjusted(Space.TEXT, Space.TIGHT, -Space.TEXT, -Space.TIGHT)
        beside = _number_width(found)
        y = inside.y()
        for place, one in enumerate(_lines(found)):
            layout, size = lay_out(one.words, one.face, int(inside.width()) - (0 if place else beside))
            painter.setPen(one.ink)
            layout.draw(painter, QPointF(inside.x(), y))
            if place == 0:
                painter.setFont(theme.font(Type.MUTED))
                painter.setPen(colours.muted)
                right = QRectF(inside.right() - beside, y, beside, layout.lineAt(0).height())
                painter.drawText(right, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), found.number)
            y += size.height()
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(width, _height(index.data(HIT_ROLE), width))
