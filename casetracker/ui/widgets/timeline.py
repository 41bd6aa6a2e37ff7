"""The timeline of a case: what happened, was said, is on paper. Labels never lie over each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from casetracker.casework.timeline import Mark as Kind
from casetracker.ui import marks, theme
from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.lanes import Placed, place_labels, spread
from casetracker.ui.widgets.marks_on_a_line import MarksOnALine
from casetracker.ui.widgets.text import lay_out

MOST_LANES: Final = 3
"""Rows of labels on each side of the line; what finds no room in them is named when it is chosen."""
_SHAPE: Final = 13
_WIDEST_LABEL: Final = 150
_WIDTHS_KEPT: Final = 6
_MOST_LINES: Final = 2
_NARROWEST_TICK: Final = 90
_MONTHS: Final = (1, 2, 3, 6, 12, 24, 60, 120)


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One mark. `day` orders and places it; `when` is the date as it was told; without a day it stands at the end."""

    day: date | None
    when: str
    kind: Kind
    label: str
    filled: bool
    key: object = None

    def spoken(self) -> str:
        said = f"{self.when}: {self.label}" if self.when else self.label
        return f"{said} ({marks.on_timeline(self.kind, filled=self.filled).spoken})"


@dataclass(frozen=True, slots=True)
class _Layout:
    """Everything's place for one width, in pixels."""

    width: int
    labels: tuple[tuple[str, ...], ...]
    placed: tuple[Placed, ...]
    away: dict[int, float]
    """How far from the line each lane begins."""
    ticks: tuple[tuple[float, str], ...]
    end_of_days: float
    line: float
    height: int


class TimelineWidget(MarksOnALine):
    """Marks on a line with their words above and below. Left and right move from one to the next, Enter opens it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._items: list[TimelineItem] = []
        self._known: dict[int, _Layout] = {}
        self.describe()

    def show_items(self, items: Sequence[TimelineItem]) -> None:
        """Show items in the order of their days."""
        self._items = sorted(items, key=lambda item: item.day or date.max)
        self._at = min(self._at, max(len(self._items) - 1, 0))
        self._start_over()

    def chosen(self) -> TimelineItem | None:
        """Return the item that the keyboard is on."""
        return self._items[self._at] if self._items else None

    # What the line of marks asks

    def count(self) -> int:
        return len(self._items)

    def spoken(self, place: int) -> str:
        return self._items[place].spoken()

    def key(self, place: int) -> object:
        return self._items[place].key

    # What tests ask

    def label_boxes(self) -> list[QRectF]:
        """Return where the labels stand now, one for each item; empty where there is no room."""
        layout = self._lay_out(self.width())
        return [self._box(layout, place) for place in range(len(self._items))]

    # Qt asks

    def sizeHint(self) -> QSize:
        wide = theme.pixels(640)
        return QSize(wide, self._lay_out(wide).height)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.pixels(280), theme.pixels(100))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width).height

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange, QEvent.Type.LocaleChange):
            self._start_over()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self._lay_out(self.width())
        self._paint_axis(painter, layout)
        for place in range(len(self._items)):
            self._paint_label(painter, layout, place)
        for place in range(len(self._items)):
            self._paint_mark(painter, layout, place)
        self._paint_foot(painter, layout)

    def _paint_foot(self, painter: QPainter, layout: _Layout) -> None:
        """Say what the keyboard is on; else what the shapes mean."""
        face = theme.font(Type.MUTED)
        metrics = QFontMetrics(face)
        foot = QRectF(0, layout.height - metrics.height(), self.width(), metrics.height())
        painter.setFont(face)
        if self.hasFocus() and (chosen := self.chosen()):
            painter.setPen(theme.colours().text)
            painter.drawText(foot, 0, metrics.elidedText(chosen.spoken(), Qt.TextElideMode.ElideRight, self.width()))
            return
        painter.setPen(theme.colours().muted)
        side = metrics.ascent() * 0.85
        for kind in Kind:
            box = QRectF(foot.left(), foot.center().y() - side / 2, side, side)
            shown = marks.on_timeline(kind, filled=False)
            marks.paint_shape(painter, box, shown, theme.colours().muted, theme.colours().surface)
            foot.setLeft(box.right() + Space.HAIR)
            painter.drawText(foot, 0, shown.spoken)
            foot.setLeft(foot.left() + metrics.horizontalAdvance(shown.spoken) + Space.INSIDE)
        painter.drawText(foot, 0, self.tr("filled: on record"))

    def _paint_axis(self, painter: QPainter, layout: _Layout) -> None:
        colours = theme.colours()
        face = theme.font(Type.MUTED)
        metrics = QFontMetrics(face)
        ticks_top = layout.height - 2 * metrics.height() - Space.TIGHT
        painter.setFont(face)
        for x, text in layout.ticks:
            painter.setPen(QPen(colours.line, 1))
            painter.drawLine(QPointF(x, layout.line - 4), QPointF(x, layout.line + 4))
            painter.setPen(colours.muted)
            left = min(max(x - metrics.horizontalAdvance(text) / 2, 0), self.width() - metrics.horizontalAdvance(text))
            painter.drawText(QPointF(left, ticks_top + metrics.ascent()), text)
        painter.setPen(QPen(colours.edge, 1.4))
        painter.drawLine(QPointF(0, layout.line), QPointF(layout.end_of_days, layout.line))
        if layout.end_of_days < self.width():
            painter.setPen(QPen(colours.edge, 1.4, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(layout.end_of_days, layout.line), QPointF(self.width(), layout.line))

    def _paint_label(self, painter: QPainter, layout: _Layout, place: int) -> None:
        box, spot = self._box(layout, place), layout.placed[place]
        if box.isEmpty():
            return
        colours = theme.colours()
        near = box.bottom() if spot.lane > 0 else box.top()
        # Even next to the line, so that a label over two marks tells whose it is.
        painter.setPen(QPen(colours.edge, 1))
        painter.drawLine(QPointF(spot.x, layout.line), QPointF(spot.x, near + (1 if spot.lane > 0 else -1)))
        face = theme.font(Type.MUTED, bold=self.hasFocus() and place == self._at)
        metrics = QFontMetrics(theme.font(Type.MUTED))
        painter.setFont(face)
        painter.setPen(colours.text)
        for number, words in enumerate(layout.labels[place]):
            # The shorter line stands on the side of its mark.
            left = (
                box.right() - QFontMetrics(face).horizontalAdvance(words) if spot.x > box.center().x() else box.left()
            )
            painter.drawText(QPointF(left, box.top() + metrics.ascent() + number * metrics.height()), words)

    def _paint_mark(self, painter: QPainter, layout: _Layout, place: int) -> None:
        colours = theme.colours()
        item = self._items[place]
        box = self._mark_box(layout, place)
        shown = marks.on_timeline(item.kind, filled=item.filled)
        marks.paint_shape(painter, box, shown, colours.accent.ink, colours.surface)
        if place == self._at and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent.ink, 2))
            painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), theme.Radius.MARK, theme.Radius.MARK)

    def _lay_out(self, width: int) -> _Layout:
        # Layouts ask for two or three widths in turn.
        if width not in self._known:
            if len(self._known) >= _WIDTHS_KEPT:
                self._known.clear()
            self._known[width] = self._laid_out(width)
        return self._known[width]

    def _laid_out(self, width: int) -> _Layout:
        metrics = QFontMetrics(theme.font(Type.MUTED))
        # One pixel more each, because the chosen label is bold.
        bold = QFontMetrics(theme.font(Type.MUTED, bold=True))
        labels = tuple(_label_lines(item.label, theme.pixels(_WIDEST_LABEL)) for item in self._items)
        widths = [max(map(bold.horizontalAdvance, lines)) + 1.0 for lines in labels]
        side = theme.pixels(_SHAPE)
        days = [item.day for item in self._items if item.day]
        undated = len(self._items) - len(days)
        end_of_days = width - (min(width * 0.3, undated * 2.5 * side + side) if undated else 0.0)
        scale = _Scale(days, side, end_of_days - side)
        wanted = [scale.x(day) for day in days]
        xs = spread(wanted, side + 4.0, side, end_of_days - side)
        if undated:
            room = width - end_of_days
            xs += [end_of_days + room * (place + 0.5) / undated for place in range(undated)]
        placed = place_labels(xs, widths, float(width), MOST_LANES)
        away, above, below = self._lanes(labels, placed)
        rows = 2 * metrics.height() + Space.TIGHT + Space.HAIR
        ticks = tuple(scale.ticks(QLocale()))
        return _Layout(width, labels, tuple(placed), away, ticks, end_of_days, above, round(above + below + rows + 0.5))

    def _lanes(
        self, labels: Sequence[tuple[str, ...]], placed: Sequence[Placed]
    ) -> tuple[dict[int, float], float, float]:
        """Return how far from the line each lane begins, and the room that all of them take above and below it."""
        row = QFontMetrics(theme.font(Type.MUTED)).height()
        away, room = {}, {}
        for side in (1, -1):
            far = float(theme.pixels(_SHAPE + Space.HAIR))
            for lane in range(side, side * (MOST_LANES + 1), side):
                lines = [len(words) for words, spot in zip(labels, placed, strict=True) if spot.lane == lane]
                away[lane] = far
                far += max(lines) * row + Space.HAIR if lines else 0
            room[side] = far
        return away, room[1], room[-1]

    def _box(self, layout: _Layout, place: int) -> QRectF:
        spot, lines = layout.placed[place], layout.labels[place]
        if not spot.lane:
            return QRectF()
        metrics = QFontMetrics(theme.font(Type.MUTED))
        bold = QFontMetrics(theme.font(Type.MUTED, bold=True))
        wide = max(map(bold.horizontalAdvance, lines)) + 1.0
        tall = len(lines) * metrics.height()
        away = layout.away[spot.lane]
        top = layout.line - away - tall if spot.lane > 0 else layout.line + away
        return QRectF(spot.left, top, wide, tall)

    def _mark_box(self, layout: _Layout, place: int) -> QRectF:
        side = theme.pixels(_SHAPE)
        return QRectF(layout.placed[place].x - side / 2, layout.line - side / 2, side, side)

    def under(self, position: QPointF) -> int | None:
        layout = self._lay_out(self.width())
        for place in range(len(self._items)):
            near = self._mark_box(layout, place).adjusted(-2, -4, 2, 4)
            if near.contains(position) or self._box(layout, place).contains(position):
                return place
        return None

    def _start_over(self) -> None:
        self._known.clear()
        self.describe()
        self.updateGeometry()
        self.update()

    def describe(self) -> None:
        chosen = self.chosen()
        self.setAccessibleName(self.tr("Timeline"))
        if chosen is None:
            self.setAccessibleDescription("")
            return
        place = self.tr("{number} of {count}. Left and right arrow keys move.")
        place = place.format(number=self._at + 1, count=len(self._items))
        self.setAccessibleDescription(f"{chosen.spoken()}. {place}")


class _Scale:
    """Days to pixels, and the months to write below the line."""

    def __init__(self, days: Sequence[date], start: float, end: float) -> None:
        self._first = min(days, default=None)
        self._span = ((max(days) - min(days)).days or 1) if days else 1
        self._start, self._wide = start, max(end - start, 1.0)

    def x(self, day: date) -> float:
        days = (day - self._first).days if self._first else 0
        return self._start + self._wide * days / self._span

    def ticks(self, locale: QLocale) -> list[tuple[float, str]]:
        """Return where to write which month: the densest even steps for which there is room."""
        if self._first is None:
            return []
        per_month = self._wide * 30.44 / self._span
        fits = (step for step in _MONTHS if step * per_month >= theme.pixels(_NARROWEST_TICK))
        step = next(fits, _MONTHS[-1])
        found: list[tuple[float, str]] = []
        month = (self._first.year * 12 + self._first.month - 1) // step * step
        while len(found) < self._wide:
            day = date(month // 12, month % 12 + 1, 1)
            x = self.x(day)
            if x > self._start + self._wide:
                break
            if x >= self._start - 1:
                name = locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
                found.append((x, str(day.year) if step % 12 == 0 else f"{name} {day.year}"))
            month += step
        if found:
            return found
        first = self._first
        name = locale.standaloneMonthName(first.month, QLocale.FormatType.ShortFormat)
        return [(self.x(first), f"{name} {first.year}")]


def _label_lines(text: str, width: int) -> tuple[str, ...]:
    """Break a label into at most two lines of `width`; the second ends in … where it is longer still."""
    face = theme.font(Type.MUTED)
    # No line begins with the dot between two parts.
    text = " ".join(text.split()).replace(" · ", "\u00a0· ")
    layout, _ = lay_out(text, face, width)
    if layout.lineCount() < _MOST_LINES:
        return (text,)
    first = layout.lineAt(0)
    rest = text[first.textLength() :].strip()
    return (
        text[: first.textLength()].strip(),
        QFontMetrics(face).elidedText(rest, Qt.TextElideMode.ElideRight, width),
    )
