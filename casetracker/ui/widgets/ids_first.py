"""Lists that hold ids first and fetch rows when they are painted, so that fifty thousand cases open at once."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from casetracker.casework.ids import Ids
from casetracker.ui import theme
from casetracker.ui.marks import Mark
from casetracker.ui.widgets.mark_label import MARK_ROLE, MarkDelegate
from casetracker.ui.widgets.text import tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

BLOCK: Final = 64
"""How many rows are fetched at once: about two screens."""
KEPT: Final = 4000
"""How many rows are kept before the cache is emptied."""
ID_ROLE: Final = Qt.ItemDataRole.UserRole
_ROW_HEIGHT: Final = 36
_ROOT: Final = QModelIndex()


@dataclass(frozen=True)
class Column(Generic[Row]):
    """How a row's cell reads: its text, or a mark with its word. `muted` is for what stands second."""

    title: str
    text: Callable[[Row], str]
    mark: Callable[[Row], Mark | None] | None = None
    muted: bool = False
    bold: bool = False
    right: bool = False
    sort_key: str = ""
    """What `sort_asked` sends when the title is clicked; without one the column cannot be sorted by."""


class IdsFirstTableModel(QAbstractTableModel, Generic[Row]):
    """Rows by id. `fetch` gives the rows of some ids in one step; an id without a row has been deleted meanwhile."""

    sort_asked = Signal(str, bool)
    """Sort key of the column, and whether the largest comes first. The page answers with `set_ids`."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        fetch: Callable[[Sequence[UUID]], Mapping[UUID, Row]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = list(columns)
        self._fetch = fetch
        self._ids: Sequence[UUID] = ()
        self._rows: dict[UUID, Row | None] = {}
        # Where the rows stand that were looked at: going through all ids for each would hold up a long list.
        self._places: dict[UUID, int] = {}

    @property
    def ids(self) -> tuple[UUID, ...]:
        return tuple(self._ids)

    def set_ids(self, ids: Iterable[UUID]) -> None:
        """Show other ids, or the same in another order; known rows are not fetched again."""
        self.beginResetModel()
        self._ids = ids if isinstance(ids, Ids) else list(ids)
        self._places.clear()
        self.endResetModel()

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Word the columns anew, in another language."""
        self.beginResetModel()
        self._columns = list(columns)
        self.endResetModel()

    def refresh(self, changed: Collection[UUID]) -> None:
        """Forget the rows of `changed` and paint them anew; other ids do not matter here."""
        known = self._rows.keys() & set(changed)
        for one in known:
            del self._rows[one]
        places = [place for one in known if (place := self._places.get(one)) is not None]
        if places:
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), len(self._columns) - 1))

    def forget(self) -> None:
        """Fetch everything anew when it is next painted."""
        self._rows.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))

    def id_at(self, place: int) -> UUID:
        return self._ids[place]

    def place_of(self, known: UUID) -> int | None:
        """Return the row at which an id stands."""
        try:
            return self._ids.index(known)
        except ValueError:
            return None

    def row_at(self, place: int) -> Row | None:
        """Return a row, fetched with its neighbours where it is not known yet; None when it has been deleted."""
        known = self._ids[place]
        self._places[known] = place
        if known not in self._rows:
            if len(self._rows) > KEPT:
                self._rows.clear()
                self._places = {known: place}
            start = place - place % BLOCK
            missing = [one for one in self._ids[start : start + BLOCK] if one not in self._rows]
            found = self._fetch(missing)
            self._rows |= {one: found.get(one) for one in missing}
        return self._rows[known]

    # Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt asks)
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == ID_ROLE:
            return self._ids[index.row()]
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            across = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return across | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return theme.font(bold=True) if column.bold else None
        if role not in _FROM_THE_ROW:
            return None
        row = self.row_at(index.row())
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.colours().muted if column.muted or row is None else None
        if row is None:
            return self.tr("no longer there") if index.column() == 0 and role != MARK_ROLE else None
        mark = column.mark(row) if column.mark else None
        if role == MARK_ROLE:
            return mark
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return mark.spoken if mark else column.text(row)
        return tip(column.text(row)) if role == Qt.ItemDataRole.ToolTipRole else column.text(row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt asks)
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            across = Qt.AlignmentFlag.AlignRight if self._columns[section].right else Qt.AlignmentFlag.AlignLeft
            return across | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        deleted = self._rows.get(self._ids[index.row()], _NOT_FETCHED) is None
        return Qt.ItemFlag.NoItemFlags if deleted else Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self._columns) and (key := self._columns[column].sort_key):
            self.sort_asked.emit(key, order is Qt.SortOrder.DescendingOrder)


_NOT_FETCHED: Final = object()
_FROM_THE_ROW: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ForegroundRole,
    MARK_ROLE,
)


class RowsTable(QTableView):
    """Shows an `IdsFirstTableModel`: whole rows, no grid, Enter or a double click opens."""

    opened = Signal(object)
    """The id of the row."""

    room_changed = Signal()
    """The table is wider or narrower than it was."""

    def __init__(self, name: str, model: IdsFirstTableModel[Any], parent: QWidget | None = None) -> None:
        """Name the table for tests, screen readers and the settings that keep its columns."""
        super().__init__(parent)
        self._model = model
        self.setObjectName(name)
        self.setProperty("kind", "card")
        self.setModel(model)
        self.setItemDelegate(MarkDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setObjectName(f"{name}_columns")
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        # Only the rows in sight are measured, else every row would be fetched.
        header.setResizeContentsPrecision(0)
        self.doubleClicked.connect(self._open)
        model.modelAboutToBeReset.connect(self._note_choice)
        model.modelReset.connect(self._restore_choice)
        self._chosen: UUID | None = None
        self.fit_rows()

    def fit_rows(self, lines: int = 1) -> None:
        """Give rows the height of the present print size, with room for so many lines of text."""
        self.setWordWrap(lines > 1)
        more = QFontMetrics(theme.font()).lineSpacing() * (lines - 1)
        self.verticalHeader().setDefaultSectionSize(theme.pixels(_ROW_HEIGHT) + more)

    def title_width(self, column: int) -> int:
        """Return the width in pixels that the title of a column takes, its padding counted."""
        return self.horizontalHeader().sectionSizeHint(column)

    def chosen_id(self) -> UUID | None:
        index = self.currentIndex()
        return self._model.id_at(index.row()) if index.isValid() else None

    def choose(self, known: UUID) -> bool:
        """Put the cursor on an id; False when it is not in the list."""
        place = self._model.place_of(known)
        if place is not None:
            self.setCurrentIndex(self._model.index(place, 0))
        return place is not None

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only what is shown knows the bold letters and the padding of its titles.
        self.room_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.room_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and self._model.flags(index) & Qt.ItemFlag.ItemIsEnabled:
            self.opened.emit(self._model.id_at(index.row()))

    @Slot()
    def _note_choice(self) -> None:
        self._chosen = self.chosen_id()

    @Slot()
    def _restore_choice(self) -> None:
        if self._chosen is not None:
            self.choose(self._chosen)
