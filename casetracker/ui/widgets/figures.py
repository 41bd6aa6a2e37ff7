"""What two sides say of one transfer, side by side. Nothing is summed, nothing is called verified."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from casetracker.ui import theme
from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.page import Card, Rule, clear
from casetracker.ui.widgets.text import Text

_SIDE_BY_SIDE = 760
"""Room in pixels at 100 % from which the two directions stand beside each other."""


@dataclass(frozen=True, slots=True)
class SaidFigure:
    """One number as one voice gave it: all of it words, ready for the page.

    `number` as told (“1,000”, “at least 35”); `quoted` verbatim, without marks; `said` is speaker, date and pages.
    """

    number: str
    unit: str = ""
    quoted: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class SideSays:
    """One column: who speaks, the numbers that were found, and a note. Without numbers nothing was stated; 0 is one."""

    title: str
    figures: tuple[SaidFigure, ...] = ()
    note: str = ""
    is_party: bool = True
    """Whether this is one of the two sides, of whom a number could be expected; others show a dash."""


class DirectionCard(Card):
    """One direction of a transfer: a column for each side."""

    def __init__(self) -> None:
        super().__init__()
        self.columns: list[QWidget] = []
        """What each side says, in the order of the sides."""

    def show_sides(self, title: str, sides: tuple[SideSays, ...]) -> None:
        self.set_title(title)
        clear(self.body)
        self.columns = [self._column(side) for side in sides]
        grid_holder = QWidget()
        grid = QGridLayout(grid_holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.EDGE)
        grid.setVerticalSpacing(Space.TIGHT)
        for place, side in enumerate(sides):
            grid.setColumnStretch(place, 3 if side.is_party else 2)
            grid.addWidget(Text(side.title, Type.MUTED, bold=True, tone="muted"), 0, place)
            grid.addWidget(self.columns[place], 2, place, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Rule(), 1, 0, 1, len(sides))
        self.body.addWidget(grid_holder)

    def _column(self, side: SideSays) -> QWidget:
        holder = _Column()
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        for place, figure in enumerate(side.figures):
            if place:
                column.addSpacing(Space.TEXT)
            column.addWidget(Text(figure.number, Type.FIGURE, bold=True))
            if figure.unit:
                column.addWidget(Text(figure.unit))
            if figure.quoted:
                column.addWidget(Text(self.tr("“{words}”").format(words=figure.quoted)))
            if figure.said:
                column.addWidget(Text(figure.said, tone="muted"))
        if not side.figures:
            absent = self.tr("not stated") if side.is_party else "–"
            column.addWidget(Text(absent, Type.FIGURE, tone="muted"))
        if side.note:
            column.addWidget(Text(side.note, tone="muted"))
        spoken = "; ".join(" ".join(filter(None, (f.number, f.unit, f.said))) for f in side.figures)
        holder.setAccessibleName(f"{side.title}: {spoken or self.tr('not stated')}")
        return holder


class _Column(QWidget):
    """What one side says. Whoever is led to it from elsewhere sees it in a frame."""

    # Qt asks

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colours().accent.ink, 2))
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, theme.Radius.MARK, theme.Radius.MARK)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._keep_from_frame(Space.TIGHT)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._keep_from_frame(0)

    def _keep_from_frame(self, room: int) -> None:
        column = self.layout()
        if column is not None:
            column.setContentsMargins(room, room, room, room)
        self.update()


class SideBySideFigures(QWidget):
    """The cards “To Ukraine” and “To Russia”; one below the other where the page is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = DirectionCard()
        self._right = DirectionCard()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.GAP)
        self._row.addWidget(self._left, 6)
        self._row.addWidget(self._right, 5)

    def show_directions(self, left: tuple[str, tuple[SideSays, ...]], right: tuple[str, tuple[SideSays, ...]]) -> None:
        """Show title and columns of each direction."""
        self._left.show_sides(*left)
        self._right.show_sides(*right)

    def column(self, direction: int, side: int) -> QWidget:
        """Return what a side says of a direction, each counted from 0."""
        return (self._left, self._right)[direction].columns[side]

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= theme.pixels(_SIDE_BY_SIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
