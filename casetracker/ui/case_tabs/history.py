"""The history of a case: who changed what and when, what it was before and what it became."""

from collections.abc import Sequence
from typing import Any, ClassVar, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QFrame, QHeaderView, QPushButton, QTableView, QWidget

from casetracker.services import cases
from casetracker.services.cases import Line
from casetracker.ui import theme
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.history_words import NOT_SHOWN, READING, about_words, action_words, value_words
from casetracker.ui.case_tabs.parts import button, buttons
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.widgets.page import EmptyState
from casetracker.ui.widgets.text import tip
from casetracker.ui.wording import language, moment_words
from casetracker.ui.workplace import Workplace

Index = QModelIndex | QPersistentModelIndex

AT_ONCE: Final = 500
"""How many lines are read at once; earlier ones on demand."""
_ROOT: Final = QModelIndex()
_WIDTHS: Final = {0: 104, 1: 108, 2: 146, 3: 190}


class HistoryModel(QAbstractTableModel):
    """Lines of history, the newest first. When, who and what was done stand once for the lines of one step."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, ...]] = []
        self._titles: tuple[str, ...] = ()

    def show_rows(self, titles: Sequence[str], rows: Sequence[tuple[str, ...]]) -> None:
        self.beginResetModel()
        self._titles = tuple(titles)
        self._rows = list(rows)
        self.endResetModel()

    # Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt asks)
        if not index.isValid():
            return None
        words = self._rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words.replace("\n", " ") if role == Qt.ItemDataRole.DisplayRole else words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(words)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == _BEFORE:
            return theme.colours().muted
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  (Qt asks)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._titles[section] if section < len(self._titles) else None


_BEFORE: Final = 4
_ALL_THE_REST: Final = 1000
"""The table's share of the height, beside the empty rest that ends every tab."""


class HistoryTab(CaseTab):
    """What nobody can take back. Readings are left out until somebody asks for them."""

    key: ClassVar = "history"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._limit = AT_ONCE
        self._lines: list[Line] = []
        self._readings = False
        self._model = HistoryModel(self)

    def title(self) -> str:
        return self.tr("History")

    def fill(self) -> None:
        """Read the lines; what is shown stays until they are there."""
        self._show_lines()
        if self.view.for_family:
            return
        desk, case_id, limit = self.workplace.desk, self.dossier.case.id, self._limit
        job = Job(lambda _job: cases.read_history(desk, case_id, limit), self)
        job.succeeded.connect(self._take)
        job.failed.connect(self.workplace.dialogs.explain)
        self.workplace.background.start_reading(job)

    @Slot(object)
    def _take(self, lines: list[Line]) -> None:
        self._lines = lines
        self._show_rows()
        earlier = self.findChild(QPushButton, "earlier")
        if isinstance(earlier, QPushButton):
            earlier.setVisible(len(lines) >= self._limit)

    def _show_lines(self) -> None:
        if self.view.for_family:
            self.add(EmptyState(self.tr("The history is not shown in the family view.")))
            return
        also = QCheckBox(self.tr("Show also who read the case"))
        also.setObjectName("readings")
        also.setChecked(self._readings)
        also.toggled.connect(self._show_readings)
        earlier = button(self.tr("Show earlier lines"), "earlier", self._read_earlier)
        earlier.hide()
        self.add(also)
        self.column.addWidget(self._table(), _ALL_THE_REST)
        self.add(buttons(earlier))
        self._show_rows()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("history_table")
        table.setAccessibleName(self.tr("History of the case"))
        table.setProperty("kind", "card")
        table.setModel(self._model)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.pixels(30))
        table.horizontalHeader().setHighlightSections(False)
        table.setMinimumHeight(theme.pixels(320))
        return table

    @Slot(bool)
    def _show_readings(self, wanted: bool) -> None:
        self._readings = wanted
        self._show_rows()

    @Slot()
    def _read_earlier(self) -> None:
        self._limit += AT_ONCE
        self.show_case(self.view, now=True)

    def _show_rows(self) -> None:
        titles = (
            self.tr("When"),
            self.tr("Who"),
            self.tr("What was done"),
            self.tr("Where"),
            self.tr("Before"),
            self.tr("After"),
        )
        self._model.show_rows(titles, self._rows())
        table = self.findChild(QTableView, "history_table")
        if isinstance(table, QTableView):
            for place, width in _WIDTHS.items():
                table.setColumnWidth(place, theme.pixels(width))
            for place in (_BEFORE, _BEFORE + 1):
                table.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def _rows(self) -> list[tuple[str, ...]]:
        rows: list[tuple[str, ...]] = []
        before: Line | None = None
        for one in self._lines:
            if one.field in NOT_SHOWN or (one.action == READING and not self._readings):
                continue
            same_step = before is not None and _same_step(before, one)
            head = ("", "", "") if same_step else self._head(one)
            values = (value_words(one, stored, self.dossier) for stored in (one.old, one.new))
            rows.append((*head, about_words(one, self.dossier), *values))
            before = one
        return rows

    def _head(self, one: Line) -> tuple[str, str, str]:
        done = action_words(one.action)
        if one.reason:
            done = f"{done}: {one.reason}"
        return moment_words(one.at, self.view.today, language()), one.who, done


def _same_step(newer: Line, older: Line) -> bool:
    """Tell whether two neighbouring lines were written together: by one person, for one reason, in the same second."""
    alike = (newer.who, newer.action, newer.reason) == (older.who, older.action, older.reason)
    return alike and abs((newer.at - older.at).total_seconds()) < 1
