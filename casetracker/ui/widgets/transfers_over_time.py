"""All reported batches over time: for each direction two rows of marks, one a side. Nothing is added up.

What was said is told by shape and word; a number that nobody gave is a mark too. Left and right go from batch to
batch, Enter opens the one that is chosen.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from casetracker.casework.over_time import Spot
from casetracker.ui import marks, theme
from casetracker.ui.case_words import word
from casetracker.ui.marks import Mark, Shape
from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.lanes import spread
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.marks_on_a_line import MarksOnALine
from casetracker.ui.widgets.page import clear
from casetracker.ui.widgets.text import Text

SHAPES: Final = {
    Spot.STATED: (Shape.SQUARE, "accent"),
    Spot.DIFFERS: (Shape.TRIANGLE, "attention"),
    Spot.NONE_SAID: (Shape.SQUARE_OPEN, "accent"),
    Spot.NOT_STATED: (Shape.RING, "muted"),
    Spot.NOT_CARRIED_OUT: (Shape.CROSS, "wrong"),
    Spot.NOT_OF_ITS_OWN: (Shape.DIAMOND_OPEN, "accent"),
}
_SIDE: Final = 12
_APART: Final = 4
_TALL: Final = 26
_AIR: Final = 1.25
"""How much more room than their own the marks have, so that those of quiet months stand apart."""
_NARROWEST_TICK: Final = 72
_MONTHS: Final = (1, 2, 3, 6, 12, 24, 60)


@dataclass(frozen=True, slots=True)
class BatchOverTime:
    """One batch: the first day on which it can have been, the mark of each row or None, and how it is read aloud."""

    key: UUID
    day: date
    spots: tuple[Spot | None, ...]
    spoken: str


@dataclass(frozen=True, slots=True)
class Rows:
    """A direction with the names of its rows."""

    title: str
    names: tuple[str, ...]


def mark_of(spot: Spot) -> Mark:
    """Return the mark with its word, for the legend."""
    shape, tone = SHAPES[spot]
    return Mark(shape, word(spot), word(spot), tone)


class TransfersOverTime(QWidget):
    """The rows with their names at the left; below, what the shapes mean and which batch is chosen."""

    opened = Signal(object)
    """The id of a batch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = _Field()
        self.field.setObjectName("transfers_over_time")
        self.field.opened.connect(self.opened)
        self.field.moved.connect(self._follow)
        # Only after its layout does the area know how far it can be scrolled.
        self.field.resized.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        self._names = _Names()
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setProperty("kind", "page")
        self.field.setProperty("kind", "page")
        self._area.setWidget(self.field)
        self._legend = QWidget()
        self._shapes = FlowLayout(self._legend, across=Space.EDGE)
        self._chosen = Text()
        self._chosen.setObjectName("chosen_batch")
        self.setFocusProxy(self.field)
        beside = QHBoxLayout()
        beside.setSpacing(Space.TIGHT)
        beside.addWidget(self._names, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self._area, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TEXT)
        column.addLayout(beside)
        column.addWidget(self._legend)
        column.addWidget(self._chosen)
        column.addStretch()

    def show_batches(self, rows: Sequence[Rows], batches: Sequence[BatchOverTime]) -> None:
        """Show batches in the order of their days; the newest is chosen at first."""
        self._names.show_rows(rows)
        self.field.show_batches(rows, batches)
        clear(self._shapes)
        for spot in Spot:
            label = MarkLabel(mark_of(spot))
            # The legend wraps between marks, never inside one.
            label.setMinimumWidth(label.sizeHint().width() + Space.HAIR)
            self._shapes.addWidget(label)
        self._fit()
        self._follow()

    def chosen(self) -> BatchOverTime | None:
        return self.field.chosen()

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._fit()

    def _fit(self) -> None:
        self.field.fit()
        tall = self.field.sizeHint().height()
        self._names.setFixedSize(self._names.sizeHint().width(), tall)
        self._area.setFixedHeight(tall + self._area.horizontalScrollBar().sizeHint().height())

    @Slot()
    def _follow(self) -> None:
        chosen = self.field.chosen()
        self._chosen.setText(chosen.spoken if chosen else "")
        if chosen:
            at = self.field.middle_of_chosen()
            self._area.ensureVisible(round(at.x()), round(at.y()), theme.pixels(_SIDE) * 6, 0)


def _tops(rows: Sequence[Rows]) -> Iterator[tuple[float, str, bool]]:
    """Give the top of each line, its words, and whether it heads a direction."""
    line, top = float(theme.pixels(_TALL)), 0.0
    for group in rows:
        yield top, group.title, True
        top += line
        for name in group.names:
            yield top, name, False
            top += line
        top += Space.TIGHT


class _Names(QWidget):
    """The names of the rows; they stay while the marks are scrolled."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Rows] = ()

    def show_rows(self, rows: Sequence[Rows]) -> None:
        self._rows = rows
        self.updateGeometry()
        self.update()

    # Qt asks

    def sizeHint(self) -> QSize:
        widths = [QFontMetrics(_face(heads=heads)).horizontalAdvance(name) for _, name, heads in _tops(self._rows)]
        return QSize(max(widths, default=0) + Space.TEXT, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for top, name, heads in _tops(self._rows):
            painter.setFont(_face(heads=heads))
            painter.setPen(theme.colours().text if heads else theme.colours().muted)
            where = QRectF(0, top, self.width(), theme.pixels(_TALL))
            painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), name)


def _face(*, heads: bool) -> QFont:
    return theme.font(Type.TEXT if heads else Type.MUTED, bold=heads)


class _Field(MarksOnALine):
    """The marks. One batch stands in one column, whatever the rows."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows: Sequence[Rows] = ()
        self._batches: list[BatchOverTime] = []
        self._xs: tuple[int, list[float]] = (0, [])

    def show_batches(self, rows: Sequence[Rows], batches: Sequence[BatchOverTime]) -> None:
        before = self.chosen()
        self._rows = rows
        self._batches = sorted(batches, key=lambda one: one.day)
        keys = [one.key for one in self._batches]
        self._at = keys.index(before.key) if before and before.key in keys else max(len(keys) - 1, 0)
        self.fit()

    def fit(self) -> None:
        self._xs = (0, [])
        self.setMinimumWidth(round(len(self._batches) * (theme.pixels(_SIDE) + _APART) * _AIR) + 2 * Space.TEXT)
        self.setFixedHeight(self.sizeHint().height())
        self.describe()
        self.update()

    def chosen(self) -> BatchOverTime | None:
        return self._batches[self._at] if self._batches else None

    # What the line of marks asks

    def count(self) -> int:
        return len(self._batches)

    def spoken(self, place: int) -> str:
        return self._batches[place].spoken

    def key(self, place: int) -> object:
        return self._batches[place].key

    # What the view around it asks

    def middle_of_chosen(self) -> QPointF:
        return QPointF(self._places()[self._at] if self._batches else 0.0, self.height() / 2)

    # Qt asks

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(Type.MUTED))
        return QSize(theme.pixels(600), round(self._end_of_rows()) + metrics.height() + Space.TEXT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axis(painter)
        side, tall = float(theme.pixels(_SIDE)), float(theme.pixels(_TALL))
        tops = [top for top, _, heads in _tops(self._rows) if not heads]
        seen, colours = QRectF(event.rect()).adjusted(-tall, 0, tall, 0), theme.colours()
        for place, x in enumerate(self._places()):
            if not seen.left() <= x <= seen.right():
                continue
            if place == self._at:
                self._paint_choice(painter, x)
            for top, spot in zip(tops, self._batches[place].spots, strict=True):
                if spot is not None:
                    mark = mark_of(spot)
                    ink, ground = marks.inks(mark, colours)
                    box = QRectF(x - side / 2, top + (tall - side) / 2, side, side)
                    marks.paint_shape(painter, box, mark, ink, ground)

    def _paint_choice(self, painter: QPainter, x: float) -> None:
        colours, wide = theme.colours(), theme.pixels(_SIDE) + 6.0
        column = QRectF(x - wide / 2, 1, wide, self._end_of_rows() - 2)
        painter.setPen(QPen(colours.accent.ink, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent.soft)
        painter.drawRoundedRect(column, theme.Radius.MARK, theme.Radius.MARK)

    def _paint_axis(self, painter: QPainter) -> None:
        colours, metrics = theme.colours(), QFontMetrics(theme.font(Type.MUTED))
        end = self._end_of_rows()
        tall = theme.pixels(_TALL)
        painter.setPen(QPen(colours.line, 1))
        for top, _, heads in _tops(self._rows):
            if not heads:
                painter.drawLine(QPointF(0, top + tall / 2), QPointF(self.width(), top + tall / 2))
        painter.setFont(theme.font(Type.MUTED))
        free_from = 0.0
        for x, text in self._ticks():
            painter.setPen(QPen(colours.line, 1))
            painter.drawLine(QPointF(x, tall), QPointF(x, end))
            wide = metrics.horizontalAdvance(text)
            left = min(max(x - wide / 2, 0.0), self.width() - float(wide))
            if left >= free_from:
                painter.setPen(colours.muted)
                painter.drawText(QPointF(left, end + Space.HAIR + metrics.ascent()), text)
                free_from = left + wide + Space.TIGHT

    def _end_of_rows(self) -> float:
        tops = [top for top, _, _ in _tops(self._rows)]
        return (tops[-1] if tops else 0.0) + theme.pixels(_TALL)

    def _places(self) -> list[float]:
        """Return where each batch stands across: at its day, moved as little as keeps the marks apart."""
        if self._xs[0] != self.width() or len(self._xs[1]) != len(self._batches):
            side = float(theme.pixels(_SIDE))
            wanted = [self._x(one.day) for one in self._batches]
            self._xs = (self.width(), spread(wanted, side + _APART, side, self.width() - side))
        return self._xs[1]

    def _x(self, day: date) -> float:
        side = float(theme.pixels(_SIDE))
        first, last = self._batches[0].day, self._batches[-1].day
        return side + (self.width() - 2 * side) * (day - first).days / max((last - first).days, 1)

    def _ticks(self) -> Iterator[tuple[float, str]]:
        """Give the months to write below: the densest even steps for which there is room."""
        if not self._batches:
            return
        first, last = self._batches[0].day, self._batches[-1].day
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        room = self.width() / months
        step = next((one for one in _MONTHS if one * room >= theme.pixels(_NARROWEST_TICK)), _MONTHS[-1])
        locale = QLocale()
        for month in range(first.year * 12 + first.month, last.year * 12 + last.month):
            year, place = divmod(month, 12)
            if (month % step) == 0:
                day = date(year, place + 1, 1)
                name = locale.standaloneMonthName(place + 1, QLocale.FormatType.ShortFormat)
                yield self._x(day), f"{name} {year}" if step < _MONTHS[4] else str(year)

    def under(self, position: QPointF) -> int | None:
        side = theme.pixels(_SIDE) / 2 + _APART / 2
        near = [(abs(x - position.x()), place) for place, x in enumerate(self._places())]
        distance, place = min(near, default=(side + 1, 0))
        return place if distance <= side and position.y() <= self._end_of_rows() else None

    def describe(self) -> None:
        self.setAccessibleName(self.tr("Reported transfers over time"))
        chosen = self.chosen()
        if chosen is None:
            self.setAccessibleDescription("")
            return
        place = self.tr("{number} of {count}. Left and right arrow keys move, Enter opens.")
        place = place.format(number=self._at + 1, count=len(self._batches))
        self.setAccessibleDescription(f"{chosen.spoken}. {place}")
