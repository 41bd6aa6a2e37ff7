"""A worklist of leads: the list at the top, why the chosen one was found below it, and what can be decided."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Final, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QSplitter, QVBoxLayout, QWidget

from casetracker.matching.evidence import Evidence
from casetracker.ui import theme
from casetracker.ui.background import Background
from casetracker.ui.evidence_table import EvidenceTable
from casetracker.ui.theme import Space
from casetracker.ui.widgets.ids_first import Column, IdsFirstTableModel, RowsTable
from casetracker.ui.widgets.page import Page
from casetracker.ui.widgets.rows_in_background import RowsInBackground
from casetracker.ui.widgets.text import Text

Row = TypeVar("Row")
_ROOM_FOR_NAMES: Final = 760
_ROOM_FOR_PARTS: Final = 500
"""With less than this each part of a name has a line of its own."""
_LEAST_LINES: Final = 3
_IN_SIGHT: Final = 3
"""How many leads are seen at once, so that who decides on one sees which come next."""
_LEAST_WHY: Final = 72
"""What is left below them at the least: the title and what can be decided."""
_LIST_SHARE: Final = 1
_WHY_SHARE: Final = 2


class LeadList(QSplitter, Generic[Row]):
    """Leads by their places in a worklist; rows are read when they are painted."""

    chosen = Signal(int)
    """The place of the lead on which the cursor stands."""
    opened = Signal(int)
    """The place of the lead that Enter or a double click opens."""
    key_pressed = Signal(str)
    """A letter or figure pressed in the list, for decisions without the mouse."""

    def __init__(
        self,
        name: str,
        background: Background,
        read: Callable[[list[int]], Mapping[int, Row]],
        blank: Row,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setChildrenCollapsible(False)
        self._worklist = 0
        self._dragged = False
        self.splitterMoved.connect(self._note_drag)

        def read_places(ids: list[UUID]) -> dict[UUID, Row]:
            asked = {_place_of(one): one for one in ids}
            return {asked[place]: row for place, row in read(list(asked)).items()}

        self.rows: RowsInBackground[Row] = RowsInBackground(background, read_places, lambda _id: blank, self)
        self._model: IdsFirstTableModel[Row] = IdsFirstTableModel([], self.rows.fetch, self)
        self.rows.arrived.connect(self._model.refresh)
        self.rows.arrived.connect(self._tell_arrived)
        self.table = RowsTable(name, self._model)
        self.table.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.table.opened.connect(self._tell_opened)
        self.table.installEventFilter(self)
        self.addWidget(self.table)
        self._why = Page()
        self._why.column.setContentsMargins(0, Space.INSIDE, Space.TIGHT, 0)
        self.title = Text(bold=True)
        self.evidence = EvidenceTable()
        self.decisions = QVBoxLayout()
        self.decisions.setSpacing(Space.TIGHT)
        self._why.add(self.title)
        self._why.column.addLayout(self.decisions)
        self._why.add(self.evidence)
        self.below = QVBoxLayout()
        self._why.column.addLayout(self.below)
        self._why.column.addStretch(1)
        self.addWidget(self._why)
        self.setStretchFactor(0, _LIST_SHARE)
        self.setStretchFactor(1, _WHY_SHARE)

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Word the columns anew."""
        self._fit_rows()
        self._model.set_columns(columns)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        for place, column in enumerate(columns):
            # A mark or a word takes what it needs; who the people are shares the rest.
            as_wide = place == 0 or column.muted
            mode = QHeaderView.ResizeMode.ResizeToContents if as_wide else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, mode)

    def begin_worklist(self) -> None:
        """Take the places that come for those of another worklist, of which no row is known yet."""
        self._worklist += 1

    def set_places(self, places: Sequence[int]) -> None:
        """Show these leads, and keep the cursor as near as it was."""
        now = max(self.table.currentIndex().row(), 0)
        self.rows.outdate()
        self._model.set_ids([self._id(place) for place in places])
        self._model.forget()
        self._share_room()
        if places:
            self.table.setCurrentIndex(self._model.index(min(now, len(places) - 1), 0))
        else:
            self.show_why("", None)

    def many(self) -> int:
        return self._model.rowCount()

    def place(self) -> int | None:
        """Return the place of the lead on which the cursor stands."""
        known = self.table.chosen_id()
        return _place_of(known) if known is not None and self.many() else None

    def row(self, place: int) -> Row | None:
        """Return a row as far as it is read."""
        return self.rows.fetch([self._id(place)]).get(self._id(place))

    def go_to_place(self, place: int) -> None:
        """Put the cursor on a lead, where it is shown."""
        self.table.choose(self._id(place))

    def go_to_next(self) -> None:
        """Put the cursor on the lead below."""
        below = self.table.currentIndex().row() + 1
        if below < self.many():
            self.table.setCurrentIndex(self._model.index(below, 0))

    def show_why(self, title: str, evidence: Evidence | None, here: str = "", there: str = "") -> None:
        """Show why the chosen lead was found."""
        self.title.setText(title)
        self.evidence.show_evidence(evidence, here, there)

    def _fit_rows(self) -> None:
        """Give a long name further lines where little room or large print leaves it no other."""
        room = self.width()
        lines = 2 if room >= theme.pixels(_ROOM_FOR_NAMES) else 3 if room >= theme.pixels(_ROOM_FOR_PARTS) else 4
        self.table.fit_rows(lines)
        one = QFontMetrics(theme.font()).lineSpacing()
        # Where the name still breaks once more, the number of its case keeps its line.
        tall = max(one * lines + 2 * Space.TIGHT, one * _LEAST_LINES)
        self.table.verticalHeader().setDefaultSectionSize(tall + Space.HAIR)
        self.table.setMinimumHeight(self._height_of(1))

    def _height_of(self, leads: int) -> int:
        titles = self.table.horizontalHeader().sizeHint().height()
        return titles + leads * self.table.verticalHeader().defaultSectionSize() + 2 * Space.HAIR

    def _share_room(self) -> None:
        """Give the reasons more room than the list, but the list a few leads, unless somebody dragged the line."""
        if self._dragged:
            return
        room = self.height() - self.handleWidth()
        few = self._height_of(max(min(self.many(), _IN_SIGHT), 1))
        top = max(room * _LIST_SHARE // (_LIST_SHARE + _WHY_SHARE), min(few, room - theme.pixels(_LEAST_WHY)))
        self.setSizes([top, room - top])

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()
        self._share_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            pressed = _KEYS.get(event.key(), "")
            if pressed:
                self.key_pressed.emit(pressed)
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _note_drag(self) -> None:
        self._dragged = True

    @Slot()
    def _tell_chosen(self) -> None:
        place = self.place()
        if place is not None:
            self.chosen.emit(place)

    @Slot(object)
    def _tell_arrived(self, ids: Collection[UUID]) -> None:
        """Show anew why the chosen lead was found, now that it is known what its cases are called."""
        if self.table.chosen_id() in ids:
            self._tell_chosen()

    @Slot(object)
    def _tell_opened(self, known: UUID) -> None:
        self.opened.emit(_place_of(known))

    def _id(self, place: int) -> UUID:
        return UUID(int=(self._worklist << _PLACE_BITS) + place)


def _place_of(known: UUID) -> int:
    return known.int & ((1 << _PLACE_BITS) - 1)


_PLACE_BITS: Final = 40
# Figures are under the same key in every alphabet.
_KEYS: Final[dict[int, str]] = {Qt.Key.Key_1: "1", Qt.Key.Key_2: "2", Qt.Key.Key_3: "3"}
