"""History as a tree of two levels: one row for each step of work, which opens to the lines it wrote."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView, QWidget

from casetracker.ui import theme
from casetracker.ui.widgets.text import tip

Index = QModelIndex | QPersistentModelIndex

BEFORE: Final = 4
_ROOT: Final = QModelIndex()
_WIDEST: Final = (190, 210, 250, 240)
"""Of time, person, deed and place, which take what they need up to here; the rest is shared."""
_AIR: Final = (48, 28, 28, 28)
"""Round the words of these, in the first with the sign that opens a step."""
_PLACE: Final = 3
_NARROWEST: Final = 90
_TO_READ: Final = 130
"""What before and after are each left before the place of a step's lines takes more than that of the step."""
_ROW_HEIGHT: Final = 30


@dataclass(frozen=True, slots=True)
class StepRow:
    """The cells of one step, and those of its lines where it has several."""

    cells: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...] = ()


class StepsModel(QAbstractItemModel):
    """Steps, the newest first. A line's index carries the row of its step, counted from 1; a step's carries 0."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = ()
        self._rows: list[StepRow] = []

    def show_steps(self, titles: Sequence[str], rows: Sequence[StepRow]) -> None:
        self.beginResetModel()
        self._titles, self._rows = tuple(titles), list(rows)
        self.endResetModel()

    def words_in_lines(self, column: int) -> set[str]:
        """Return what one column holds once steps are opened, each word once: a hundred lines repeat a few."""
        return {line[column] for row in self._rows for line in row.lines}

    # Qt asks

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # Qt has a second one without index
        step = index.internalId() if index.isValid() else 0
        return self.createIndex(step - 1, 0, 0) if step else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._rows)
        return 0 if parent.internalId() or parent.column() else len(self._rows[parent.row()].lines)

    def columnCount(self, _parent: Index = _ROOT) -> int:
        return len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt asks)
        if not index.isValid():
            return None
        step = index.internalId()
        cells = self._rows[step - 1].lines[index.row()] if step else self._rows[index.row()].cells
        words = cells[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words.replace("\n", " ") if role == Qt.ItemDataRole.DisplayRole else words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(words)
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, theme.pixels(_ROW_HEIGHT))
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == BEFORE:
            return theme.colours().muted
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt asks)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._titles[section] if section < len(self._titles) else None


class StepsView(QTreeView):
    """Shows steps; the right arrow opens one, the left arrow closes it, Enter does either."""

    def __init__(self, name: str, model: StepsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "card")
        self._steps = model
        self._place_takes = (0, 0)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        self.setExpandsOnDoubleClick(True)
        # In large print there is no more room between the fields above and the buttons below.
        self.setMinimumHeight(theme.pixels(140))
        header = self.header()
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(theme.pixels(_NARROWEST))
        self.activated.connect(self._turn)
        model.modelReset.connect(self.fit_columns)

    def fit_columns(self) -> None:
        """Give time and person the width they take, and share the rest."""
        header = self.header()
        for place in range(header.count()):
            if place < len(_WIDEST):
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                needed = max((self.fontMetrics().horizontalAdvance(words) for words in self._words(place)), default=0)
                fits = max(needed + theme.pixels(_AIR[place]), theme.pixels(_NARROWEST))
                self.setColumnWidth(place, min(fits, theme.pixels(_WIDEST[place])))
            elif place == BEFORE:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        if header.count() > _PLACE:
            opened = max(map(self.fontMetrics().horizontalAdvance, self._steps.words_in_lines(_PLACE)), default=0)
            widest = min(opened + theme.pixels(_AIR[_PLACE]), theme.pixels(_WIDEST[_PLACE]))
            least = self.columnWidth(_PLACE)
            self._place_takes = least, max(least, widest)
            self._fit_place()

    def _fit_place(self) -> None:
        """Show the words of opened lines whole where before and after stay readable beside them."""
        least, most = self._place_takes
        columns = self.header().count()
        if columns <= _PLACE:
            return
        beside = sum(self.columnWidth(one) for one in range(_PLACE)) + (columns - _PLACE - 1) * theme.pixels(_TO_READ)
        self.setColumnWidth(_PLACE, min(most, max(least, self.viewport().width() - beside)))
        # Most steps only add: before is empty, and after needs the room.
        left = self.viewport().width() - sum(self.columnWidth(one) for one in range(BEFORE))
        self.setColumnWidth(BEFORE, max(theme.pixels(_NARROWEST), left * 2 // 5))

    def _words(self, place: int) -> Iterator[str]:
        """Give the words of one column as the steps show them, and its title."""
        model = self.model()
        yield f"{model.headerData(place, Qt.Orientation.Horizontal)}  "
        for row in range(model.rowCount()):
            yield str(model.index(row, place).data())

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_place()

    def _turn(self, index: QModelIndex) -> None:
        step = index.siblingAtColumn(0)
        self.setExpanded(step, not self.isExpanded(step))
