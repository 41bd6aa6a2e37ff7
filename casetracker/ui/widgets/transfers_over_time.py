"""All reported batches over time: for each direction two rows of marks, one a side. Nothing is added up."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from casetracker.casework.over_time import Spot
from casetracker.ui import theme
from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.marks_in_rows import (
    SIDE,
    TALL,
    BatchOverTime,
    MarkOverTime,
    MarksInRows,
    Rows,
    mark_of,
    row_tops,
)
from casetracker.ui.widgets.page import clear
from casetracker.ui.widgets.text import Text


class TransfersOverTime(QWidget):
    """The rows with their names at the left; below, what the shapes mean and what the chosen mark says."""

    opened = Signal(object)
    """The key of a mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = MarksInRows()
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
        # The months below the axis stand where they are whole, which changes with every step of scrolling.
        self._area.horizontalScrollBar().valueChanged.connect(self.field.update)
        self._legend = QWidget()
        self._shapes = FlowLayout(self._legend, across=Space.EDGE)
        self._chosen = Text()
        self._chosen.setObjectName("chosen_mark")
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
        """Show batches in the order of their days; the first mark of the newest is chosen at first."""
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

    def chosen(self) -> MarkOverTime | None:
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
        self._chosen.setText(self.field.spoken_now())
        if chosen:
            at = self.field.middle_of_chosen()
            self._area.ensureVisible(round(at.x()), round(at.y()), theme.pixels(SIDE) * 6, 0)


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
        widths = [QFontMetrics(_face(heads=heads)).horizontalAdvance(name) for _, name, heads in row_tops(self._rows)]
        return QSize(max(widths, default=0) + Space.TEXT, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for top, name, heads in row_tops(self._rows):
            painter.setFont(_face(heads=heads))
            painter.setPen(theme.colours().text if heads else theme.colours().muted)
            where = QRectF(0, top, self.width(), theme.pixels(TALL))
            painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), name)


def _face(*, heads: bool) -> QFont:
    return theme.font(Type.TEXT if heads else Type.MUTED, bold=heads)
