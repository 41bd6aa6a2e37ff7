"""Marks: a shape with a word, the colour only repeating the shape. Drawn as vectors, because fonts lack the glyphs."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from casetracker import terms
from casetracker.casework.cases import Priority
from casetracker.casework.certainty import Level
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.registrations import Urgency
from casetracker.casework.timeline import Mark as Kind
from casetracker.ui import theme
from casetracker.ui.theme import Radius, Space, Type
from casetracker.ui.translations import language_now


class Shape(StrEnum):
    BARS = "bars"
    CROSS = "cross"
    DISC = "disc"
    RING = "ring"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    DIAMOND_OPEN = "diamond_open"
    DIAMOND_DOTTED = "diamond_dotted"
    SQUARE = "square"
    SQUARE_OPEN = "square_open"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Mark:
    """What is drawn and what is read aloud.

    `filled` counts the filled ones of four bars. A `ground` mark stands on the soft colour of its tone. `tone` is
    "muted" or the name of a tone.
    """

    shape: Shape
    word: str
    spoken: str
    tone: str = "accent"
    filled: int = 0
    struck: bool = False
    ground: bool = False
    slot: int = 0
    """Room kept for the shape in pixels at 100 %, so that words under one another line up."""

    def font(self) -> QFont:
        return theme.font(Type.MUTED if self.ground else Type.TEXT, bold=self.ground, struck=self.struck)

    def shape_size(self) -> QSize:
        side = theme.pixels(_SIDE)
        return QSize(theme.pixels(_BARS_WIDE), side) if self.shape is Shape.BARS else QSize(side, side)

    def word_left(self) -> int:
        """Return where the word begins, from the left of the shape."""
        return max(self.shape_size().width(), theme.pixels(self.slot)) + Space.TIGHT - 2

    def size(self) -> QSize:
        """Return the room that shape and word take on one line."""
        metrics = QFontMetrics(self.font())
        shape = self.shape_size()
        wide = self.word_left() + metrics.horizontalAdvance(self.word) + 1 if self.word else shape.width()
        tall = max(shape.height(), metrics.height())
        return QSize(wide + 2 * Space.TIGHT, tall + Space.HAIR + 2) if self.ground else QSize(wide, tall)


def certainty(level: Level, word: str = "") -> Mark:
    """Mark how sure a thing said about fate, whereabouts or identity is: four bars and the word for the level."""
    word = word or terms.word(level, language_now())
    spoken = QCoreApplication.translate("Marks", "How sure: {word}").format(word=word)
    if level is Level.EXCLUDED:
        return Mark(Shape.CROSS, word, spoken, tone="muted", slot=_BARS_WIDE)
    struck = level is Level.WITHDRAWN
    return Mark(Shape.BARS, word, spoken, tone="muted" if struck else "accent", filled=level.bars or 0, struck=struck)


def on_record(word: str = "") -> Mark:
    """Mark a paper on record, such as a register entry: no certainty about fate, therefore no bars."""
    word = word or QCoreApplication.translate("Marks", "on record")
    return Mark(
        Shape.PAPER, word, QCoreApplication.translate("Marks", "Document: {word}").format(word=word), slot=_BARS_WIDE
    )


def due(urgency: Urgency, word: str) -> Mark:
    """Mark when a thing is due; `word` says it: “18 days late”, “30 Nov”."""
    shape, tone = _DUE[urgency]
    return Mark(shape, word, QCoreApplication.translate("Marks", "Due: {word}").format(word=word), tone, ground=True)


def priority(how: Priority, word: str = "") -> Mark | None:
    """Mark a case that goes before others; a usual one has no mark. `word` stands beside the shape instead."""
    if how not in _PRIORITY:
        return None
    shape, tone = _PRIORITY[how]
    own = terms.word(how, language_now())
    spoken = QCoreApplication.translate("Marks", "Priority: {word}").format(word=own)
    return Mark(shape, word or own, f"{spoken}, {word}" if word else spoken, tone)


def link(strength: LinkStrength, word: str = "") -> Mark:
    """Mark how strongly a case is linked to a batch."""
    shape, tone = _LINK[strength]
    word = word or terms.word(strength, language_now())
    return Mark(shape, word, QCoreApplication.translate("Marks", "Link: {word}").format(word=word), tone, ground=True)


def on_timeline(kind: Kind, *, filled: bool, word: str = "") -> Mark:
    """Mark one thing on a timeline; `filled` says that a paper on record shows it."""
    open_shape, full_shape = _TIMELINE[kind]
    spoken = terms.word(kind, language_now())
    if filled:
        spoken = QCoreApplication.translate("Marks", "{kind}, on record").format(kind=spoken)
    return Mark(full_shape if filled else open_shape, word, spoken)


def paint(painter: QPainter, where: QRectF, mark: Mark) -> None:
    """Draw shape and word on one line at the left of `where`, in the middle of its height; the word ends in … ."""
    colours = theme.colours()
    ink, ground = inks(mark, colours)
    size = mark.size()
    wide = min(float(size.width()), where.width())
    box = QRectF(where.left(), where.center().y() - size.height() / 2, wide, size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mark.ground:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, Radius.MARK, Radius.MARK)
        box.adjust(Space.TIGHT, 0, -Space.TIGHT, 0)
    shape = mark.shape_size()
    square = QRectF(box.left(), box.center().y() - shape.height() / 2, shape.width(), shape.height())
    paint_shape(painter, square, mark, ink, ground)
    painter.setFont(mark.font())
    painter.setPen(ink if mark.ground or mark.tone == "muted" else colours.text)
    box.setLeft(square.left() + mark.word_left())
    # A pixel more than the room, because elidedText rounds against the text that fits exactly.
    shown = QFontMetrics(mark.font()).elidedText(mark.word, Qt.TextElideMode.ElideRight, int(box.width() + 1.5))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
    painter.restore()


def inks(mark: Mark, colours: theme.Colours) -> tuple[QColor, QColor]:
    """Return the ink and the ground of a mark."""
    if mark.tone == "muted":
        return colours.muted, colours.window if mark.ground else colours.surface
    tone = colours.tone(mark.tone)
    return tone.ink, tone.soft if mark.ground else colours.surface


def paint_shape(painter: QPainter, where: QRectF, mark: Mark, ink: QColor, ground: QColor) -> None:
    """Draw the shape alone, filling `where`; `ground` is what open shapes and gaps show."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, max(where.height() / 8, 1.3))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(ground)
    if mark.shape is Shape.BARS:
        _bars(painter, where, ink, ground, filled=mark.filled, struck=mark.struck)
    else:
        _DRAW[mark.shape](painter, where, ink)
    painter.restore()


def _bars(painter: QPainter, where: QRectF, ink: QColor, ground: QColor, *, filled: int, struck: bool) -> None:
    step = where.width() / 4
    for place in range(4):
        bar = QRectF(where.left() + place * step, where.top(), step * 0.72, where.height()).adjusted(0.5, 1, -0.5, -1)
        painter.setBrush(ink if place < filled else ground)
        painter.setPen(QPen(ink, 1.2))
        painter.drawRect(bar)
    if struck:
        middle = where.center().y()
        painter.setPen(QPen(ink, 2))
        painter.drawLine(QPointF(where.left() - 2, middle), QPointF(where.right() + 1, middle))


def _cross(painter: QPainter, where: QRectF, ink: QColor) -> None:
    inner = where.adjusted(2, 2, -2, -2)
    painter.setPen(QPen(ink, max(where.height() / 6, 1.6)))
    painter.drawLine(inner.topLeft(), inner.bottomRight())
    painter.drawLine(inner.topRight(), inner.bottomLeft())


def _round(*, full: bool) -> Callable[[QPainter, QRectF, QColor], None]:
    def draw(painter: QPainter, where: QRectF, ink: QColor) -> None:
        if full:
            painter.setBrush(ink)
        painter.drawEllipse(where.adjusted(1.5, 1.5, -1.5, -1.5))

    return draw


def _square(*, full: bool) -> Callable[[QPainter, QRectF, QColor], None]:
    def draw(painter: QPainter, where: QRectF, ink: QColor) -> None:
        if full:
            painter.setBrush(ink)
        painter.drawRect(where.adjusted(1.8, 1.8, -1.8, -1.8))

    return draw


def _diamond(*, full: bool, dotted: bool = False) -> Callable[[QPainter, QRectF, QColor], None]:
    def draw(painter: QPainter, where: QRectF, ink: QColor) -> None:
        if full:
            painter.setBrush(ink)
        painter.drawPolygon(_rhomb(where.adjusted(1, 1, -1, -1)))
        if dotted:
            painter.setBrush(ink)
            painter.setPen(Qt.PenStyle.NoPen)
            third = where.width() / 3.4
            painter.drawPolygon(_rhomb(where.adjusted(third, third, -third, -third)))

    return draw


def _triangle(painter: QPainter, where: QRectF, ink: QColor) -> None:
    painter.setBrush(ink)
    box = where.adjusted(1, 1.5, -1, -1.5)
    painter.drawPolygon(QPolygonF([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()]))


def _paper(painter: QPainter, where: QRectF, ink: QColor) -> None:
    box = where.adjusted(where.width() * 0.14, 0.8, -where.width() * 0.14, -0.8)
    fold = box.width() * 0.38
    corner = QPointF(box.right() - fold, box.top() + fold)
    painter.drawPolygon(
        QPolygonF(
            [
                box.topLeft(),
                QPointF(corner.x(), box.top()),
                QPointF(box.right(), corner.y()),
                box.bottomRight(),
                box.bottomLeft(),
            ]
        )
    )
    painter.drawPolyline([QPointF(corner.x(), box.top()), corner, QPointF(box.right(), corner.y())])
    line = box.top() + box.height() * 0.68
    painter.drawLine(QPointF(box.left() + 2, line), QPointF(box.right() - 2, line))


def _rhomb(box: QRectF) -> QPolygonF:
    middle = box.center()
    return QPolygonF(
        [
            QPointF(middle.x(), box.top()),
            QPointF(box.right(), middle.y()),
            QPointF(middle.x(), box.bottom()),
            QPointF(box.left(), middle.y()),
        ]
    )


_SIDE: Final = 13
_BARS_WIDE: Final = 28

_DRAW: Final[dict[Shape, Callable[[QPainter, QRectF, QColor], None]]] = {
    Shape.CROSS: _cross,
    Shape.DISC: _round(full=True),
    Shape.RING: _round(full=False),
    Shape.TRIANGLE: _triangle,
    Shape.DIAMOND: _diamond(full=True),
    Shape.DIAMOND_OPEN: _diamond(full=False),
    Shape.DIAMOND_DOTTED: _diamond(full=False, dotted=True),
    Shape.SQUARE: _square(full=True),
    Shape.SQUARE_OPEN: _square(full=False),
    Shape.PAPER: _paper,
}

_DUE: Final = {
    Urgency.LATE: (Shape.DISC, "wrong"),
    Urgency.SOON: (Shape.TRIANGLE, "attention"),
    Urgency.PLANNED: (Shape.DIAMOND, "accent"),
}
_PRIORITY: Final = {
    Priority.URGENT: (Shape.DISC, "wrong"),
    Priority.RAISED: (Shape.TRIANGLE, "attention"),
}
_LINK: Final = {
    LinkStrength.CONSIDERED: (Shape.DIAMOND_OPEN, "accent"),
    LinkStrength.POSSIBLE: (Shape.DIAMOND_DOTTED, "attention"),
    LinkStrength.INDICATED: (Shape.DIAMOND, "attention"),
    LinkStrength.CONFIRMED: (Shape.SQUARE, "accent"),
    LinkStrength.EXCLUDED: (Shape.CROSS, "muted"),
}
_TIMELINE: Final = {
    Kind.DOCUMENT: (Shape.SQUARE_OPEN, Shape.SQUARE),
    Kind.SAID: (Shape.DIAMOND_OPEN, Shape.DIAMOND),
    Kind.EVENT: (Shape.RING, Shape.DISC),
}
