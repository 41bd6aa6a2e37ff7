"""Marks in rows along the time: what stands under one another is of one batch. Each mark is chosen by itself.

What was said is told by shape and word; a number that nobody gave is a mark too. Left and right go along the row, up
and down to the other rows.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from casetracker.casework.over_time import Spot
from casetracker.ui import marks, theme
from casetracker.ui.case_words import word
from casetracker.ui.marks import Mark, Shape
from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.lanes import spread
from casetracker.ui.widgets.marks_on_a_line import MarksOnALine

SHAPES: Final = {
    Spot.STATED: (Shape.SQUARE, "accent"),
    Spot.DIFFERS: (Shape.TRIANGLE, "attention"),
    Spot.NONE_SAID: (Shape.SQUARE_OPEN, "accent"),
    Spot.NOT_STATED: (Shape.RING, "muted"),
    Spot.NOT_CARRIED_OUT: (Shape.CROSS, "wrong"),
    Spot.NOT_OF_ITS_OWN: (Shape.DIAMOND_OPEN, "accent"),
}
SIDE: Final = 12
_APART: Final = 4
TALL: Final = 26
_AIR: Final = 1.25
"""How much more room than their own the marks have, so that those of quiet months stand apart."""
_NARROWEST_TICK: Final = 72
_MONTHS: Final = (1, 2, 3, 6, 12, 24, 60)


@dataclass(frozen=True, slots=True)
class MarkOverTime:
    """What one side said of one direction: its shape, how it is read aloud, and what `opened` tells of it."""

    spot: Spot
    spoken: Callable[[], str]
    """Worded when it is asked for: hundreds of marks are drawn, and one is read."""
    key: object


@dataclass(frozen=True, slots=True)
class BatchOverTime:
    """One batch: what it is, the first day on which it can have been, and the mark of each row or None."""

    title: str
    day: date
    marks: tuple[MarkOverTime | None, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """A direction with the names of its rows."""

    title: str
    names: tuple[str, ...]


def mark_of(spot: Spot) -> Mark:
    """Return the mark with its word, for the legend."""
    shape, tone = SHAPES[spot]
    return Mark(shape, word(spot), word(spot), tone)


def row_tops(rows: Sequence[Rows]) -> Iterator[tuple[float, str, bool]]:
    """Give the top of each line, its words, and whether it heads a direction."""
    line, top = float(theme.pixels(TALL)), 0.0
    for group in rows:
        yield top, group.title, True
        top += line
        for name in group.names:
            yield top, name, False
            top += line
        top += Space.TIGHT


class MarksInRows(MarksOnALine):
    """The marks. One batch stands in one column, whatever the rows."""

    resized = Signal()
    opens_at_a_click = True

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows: Sequence[Rows] = ()
        self._batches: list[BatchOverTime] = []
        self._drawn: list[tuple[int, int]] = []
        """The column and the row of each mark."""
        self._xs: tuple[int, list[float]] = (0, [])

    def show_batches(self, rows: Sequence[Rows], batches: Sequence[BatchOverTime]) -> None:
        before = self._name(self._at) if self._drawn else None
        self._rows = rows
        self._batches = sorted(batches, key=lambda one: one.day)
        self._drawn = [
            (column, row)
            for column, batch in enumerate(self._batches)
            for row, mark in enumerate(batch.marks)
            if mark is not None
        ]
        names = [self._name(place) for place in range(len(self._drawn))]
        newest = self._drawn[-1][0] if self._drawn else 0
        at_first = next((place for place, (column, _) in enumerate(self._drawn) if column == newest), 0)
        self._at = names.index(before) if before in names else at_first
        self.fit()

    def fit(self) -> None:
        self._xs = (0, [])
        self.setMinimumWidth(round(len(self._batches) * (theme.pixels(SIDE) + _APART) * _AIR) + 2 * Space.TEXT)
        self.setFixedHeight(self.sizeHint().height())
        self.describe()
        self.update()

    def chosen(self) -> MarkOverTime | None:
        return self._mark(self._at) if self._drawn else None

    def spoken_now(self) -> str:
        return self.spoken(self._at) if self._drawn else ""

    # What the line of marks asks

    def count(self) -> int:
        return len(self._drawn)

    def spoken(self, place: int) -> str:
        return f"{self._batches[self._drawn[place][0]].title}. {self._mark(place).spoken()}"

    def key(self, place: int) -> object:
        return self._mark(place).key

    def led_to(self, key: int) -> int | None:
        if not self._drawn:
            return None
        column, row = self._drawn[self._at]
        along = [place for place, (_, of) in enumerate(self._drawn) if of == row]
        here = along.index(self._at)
        match key:
            case Qt.Key.Key_Left:
                return along[max(here - 1, 0)]
            case Qt.Key.Key_Right:
                return along[min(here + 1, len(along) - 1)]
            case Qt.Key.Key_Home:
                return along[0]
            case Qt.Key.Key_End:
                return along[-1]
            case Qt.Key.Key_Up:
                return self._across(column, range(row - 1, -1, -1))
            case Qt.Key.Key_Down:
                return self._across(column, range(row + 1, sum(len(group.names) for group in self._rows)))
        return None

    def _across(self, column: int, rows: range) -> int:
        """Return the nearest mark in other rows: of the same batch where it has one, else of the batch next to it."""
        near = [
            (abs(of - column), rows.index(row), place) for place, (of, row) in enumerate(self._drawn) if row in rows
        ]
        return min(near)[2] if near else self._at

    def _name(self, place: int) -> tuple[object, int]:
        """Return by what a mark is known again: one claim of both directions has a mark in either."""
        return self.key(place), self._drawn[place][1]

    def _mark(self, place: int) -> MarkOverTime:
        column, row = self._drawn[place]
        mark = self._batches[column].marks[row]
        if mark is None:
            raise AssertionError("only what is drawn has a place")
        return mark

    # What the view around it asks

    def middle_of_chosen(self) -> QPointF:
        return self.middle_of(self._at) if self._drawn else QPointF(0.0, self.height() / 2)

    def middle_of(self, place: int) -> QPointF:
        """Return where a mark stands."""
        column, row = self._drawn[place]
        return QPointF(self._places()[column], self._row_tops()[row] + theme.pixels(TALL) / 2)

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
        side, tall = float(theme.pixels(SIDE)), float(theme.pixels(TALL))
        seen, colours = QRectF(event.rect()).adjusted(-tall, 0, tall, 0), theme.colours()
        xs, tops = self._places(), self._row_tops()
        if self._drawn:
            self._paint_choice(painter)
        for place, (column, row) in enumerate(self._drawn):
            if not seen.left() <= xs[column] <= seen.right():
                continue
            mark = mark_of(self._mark(place).spot)
            ink, ground = marks.inks(mark, colours)
            box = QRectF(xs[column] - side / 2, tops[row] + (tall - side) / 2, side, side)
            marks.paint_shape(painter, box, mark, ink, ground)

    def _paint_choice(self, painter: QPainter) -> None:
        """Paint a band behind the marks of the batch, and a box around the one that is chosen."""
        colours, wide = theme.colours(), theme.pixels(SIDE) + 6.0
        middle = self.middle_of_chosen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent.soft)
        band = QRectF(middle.x() - wide / 2, 1, wide, self._end_of_rows() - 2)
        painter.drawRoundedRect(band, theme.Radius.MARK, theme.Radius.MARK)
        painter.setPen(QPen(colours.accent.ink, 2 if self.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(middle.x() - wide / 2, middle.y() - wide / 2, wide, wide)
        painter.drawRoundedRect(box, theme.Radius.MARK, theme.Radius.MARK)

    def _paint_axis(self, painter: QPainter) -> None:
        colours, metrics = theme.colours(), QFontMetrics(theme.font(Type.MUTED))
        end = self._end_of_rows()
        tall = theme.pixels(TALL)
        painter.setPen(QPen(colours.line, 1))
        for top in self._row_tops():
            painter.drawLine(QPointF(0, top + tall / 2), QPointF(self.width(), top + tall / 2))
        painter.setFont(theme.font(Type.MUTED))
        for x, _ in self._ticks():
            painter.drawLine(QPointF(x, tall), QPointF(x, end))
        painter.setPen(colours.muted)
        for box, text in self.months():
            painter.drawText(QPointF(box.left(), end + Space.HAIR + metrics.ascent()), text)

    def months(self) -> list[tuple[QRectF, str]]:
        """Return the months below the axis and where each stands: all of it in sight, and none on another."""
        metrics = QFontMetrics(theme.font(Type.MUTED))
        seen = QRectF(self.visibleRegion().boundingRect() if self.isVisible() else self.rect())
        written: list[tuple[QRectF, str]] = []
        free_from = seen.left()
        for x, text in self._ticks():
            wide = metrics.horizontalAdvance(text)
            left = min(max(x - wide / 2, seen.left()), seen.right() - wide)
            if left >= free_from and seen.left() <= x <= seen.right():
                written.append((QRectF(left, self._end_of_rows(), wide, metrics.height()), text))
                free_from = left + wide + Space.TIGHT
        return written

    def _row_tops(self) -> list[float]:
        return [top for top, _, heads in row_tops(self._rows) if not heads]

    def _end_of_rows(self) -> float:
        tops = [top for top, _, _ in row_tops(self._rows)]
        return (tops[-1] if tops else 0.0) + theme.pixels(TALL)

    def _places(self) -> list[float]:
        """Return where each batch stands across: at its day, moved as little as keeps the marks apart."""
        if self._xs[0] != self.width() or len(self._xs[1]) != len(self._batches):
            side = float(theme.pixels(SIDE))
            wanted = [self._x(one.day) for one in self._batches]
            self._xs = (self.width(), spread(wanted, side + _APART, side, self.width() - side))
        return self._xs[1]

    def _x(self, day: date) -> float:
        side = float(theme.pixels(SIDE))
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
        side, tall = theme.pixels(SIDE) / 2 + _APART / 2, theme.pixels(TALL)
        near = [(abs(x - position.x()), column) for column, x in enumerate(self._places())]
        distance, column = min(near, default=(side + 1, 0))
        row = next((row for row, top in enumerate(self._row_tops()) if top <= position.y() < top + tall), None)
        if distance > side or row is None or (column, row) not in self._drawn:
            return None
        return self._drawn.index((column, row))

    def describe(self) -> None:
        self.setAccessibleName(self.tr("Reported transfers over time"))
        if not self._drawn:
            self.setAccessibleDescription("")
            return
        place = self.tr(
            "{number} of {count}. Left and right arrow keys go along the row, up and down to the other rows, "
            "Enter opens."
        )
        place = place.format(number=self._at + 1, count=len(self._drawn))
        self.setAccessibleDescription(f"{self.spoken(self._at)}. {place}")
