"""All reported transfers, newest first, each side's figures beside each other; over time; and the running totals."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QPushButton, QVBoxLayout, QWidget

from casetracker import terms
from casetracker.casework.batches import Batch, BatchKind, Figure, OneDirection
from casetracker.casework.claim_words import Direction, Side
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters.consolidated import number_as_told
from casetracker.services import reference
from casetracker.services.batches import BatchRow, Ledger, read_ledger
from casetracker.services.desk import Changes
from casetracker.services.reference import Loaded
from casetracker.ui import batch_words, theme
from casetracker.ui.background import Job
from casetracker.ui.batch_tabs.columns import bold_width, give_up, lines_in, widest_word
from casetracker.ui.batch_tabs.over_time import has_day, over_time
from casetracker.ui.batch_tabs.totals import TotalsTab
from casetracker.ui.case_words import date_narrow
from casetracker.ui.forms.form_place import FormPlace
from casetracker.ui.forms.transfer_form import TransferForm
from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.ids_first import Column, IdsFirstTableModel, RowsTable
from casetracker.ui.widgets.marks_in_rows import Rows
from casetracker.ui.widgets.page import EmptyState, PageHeader
from casetracker.ui.widgets.tabs import Tabs
from casetracker.ui.widgets.text import Text
from casetracker.ui.widgets.transfers_over_time import TransfersOverTime
from casetracker.ui.wording import date_words, day_words, language
from casetracker.ui.workplace import Place, Room, Workplace

SHOWN_KINDS = frozenset({Batch.__tablename__, Figure.__tablename__, "case_batch_link"})
_DAY, _WHAT, _CLAIMS, _OUR_CASES = 0, 1, 6, 7
_TABS = ("batches", "over_time", "totals")


class BatchListPage(QWidget):
    """The ledger: one row a batch. Typing narrows by day, number or figure; Enter opens."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._title_lines = 2
        self._kind_under_day = False
        self._rows: dict[UUID, BatchRow] = {}
        self._ledger: Ledger | None = None
        self._header = PageHeader()
        self._load = QPushButton()
        self._load.clicked.connect(self.load_newer)
        self._new = PrimaryButton()
        self._new.setObjectName("enter_transfer")
        self._new.clicked.connect(self.enter_transfer)
        for button in (self._load, self._new):
            self._header.add_button(button)
        self._search = QLineEdit()
        self._search.setObjectName("batch_search")
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._narrow)
        self._model = IdsFirstTableModel(self._columns(), self._fetch, self)
        self._table = RowsTable("batches", self._model)
        self._table.room_changed.connect(self._fit_columns)
        # What it is takes the room that is left, so that figures stand side by side.
        self._table.horizontalHeader().setStretchLastSection(False)
        self._table.horizontalHeader().setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        self._table.opened.connect(lambda batch: workplace.go(Place(Room.BATCH, batch_id=batch)))
        self.totals = TotalsTab(workplace)
        self._over_time = TransfersOverTime()
        self._over_time.opened.connect(self._open_mark)
        self._never_summed = Text(tone="muted")
        self._nothing, self._nothing_over_time = EmptyState(""), EmptyState("")
        for nothing in (self._nothing, self._nothing_over_time, self.totals.nothing):
            nothing.acted.connect(self.load_shipped)
        self._tabs = Tabs()
        self._tabs.add_page("batches", "", self._page_of(self._search, self._nothing, self._table))
        self._tabs.add_page(
            "over_time", "", self._page_of(self._nothing_over_time, self._never_summed, self._over_time)
        )
        self._tabs.add_page("totals", "", self.totals)
        self.forms = FormPlace(self._tabs)
        self.totals.form_wanted.connect(self.forms.open_form)
        self.forms.saved.connect(self._saved)
        self.forms.changed.connect(self._make_room)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.EDGE, Space.EDGE - 4, Space.EDGE, Space.EDGE - 4)
        column.setSpacing(Space.GAP)
        column.addWidget(self._header)
        column.addWidget(self.forms, 1)
        self.retranslate()

    def show_place(self, place: Place) -> None:
        """Load the ledger anew; the list stays as it is until then. `detail` names a tab, or "new" for the form."""
        if place.detail in (*_TABS, ""):
            self._tabs.show_page(place.detail or _TABS[0])
        self._read()
        if place.detail == "new" and self.forms.form is None:
            self.enter_transfer()

    def refresh(self, changes: Changes) -> None:
        if changes.kinds & SHOWN_KINDS:
            self._read()

    def unsaved(self) -> dict[str, dict[str, str]]:
        return self.forms.unsaved()

    def leave(self, then: Callable[[], None]) -> None:
        """Ask about an unsaved form, then do what comes next; staying does nothing."""
        self.forms.leave(then)

    def heading(self) -> str:
        return self.tr("Batches")

    def retranslate(self) -> None:
        self._load.setText(self.tr("Load newer claims…"))
        self._load.setAccessibleName(self.tr("Load newer claims from a file"))
        self._new.setText(self.tr("Enter a transfer…"))
        self._never_summed.setText(
            self.tr(
                "What each side said of each transfer. Numbers of several speakers or transfers are never added up. "
                "Each mark is what one side said: arrow keys go from one to the next, Enter or a click opens its claim."
            )
        )
        self._search.setPlaceholderText(self.tr("Day, number or figure: 26.02.2026, 1000"))
        self._search.setAccessibleName(self.tr("Search in reported transfers"))
        self._table.setAccessibleName(self.tr("Reported transfers"))
        self._tabs.set_titles(
            {
                "batches": self.tr("Transfers"),
                "over_time": self.tr("Over time"),
                "totals": self.tr("Running totals"),
            }
        )
        for nothing in (self._nothing, self._nothing_over_time):
            nothing.set_texts(
                self.tr("No reported transfer is recorded yet. The program brings the claims that were public."),
                self.tr("Load the reported claims"),
            )
        self._model.set_columns(self._columns())
        self._show_over_time()
        self._head()

    def enter_transfer(self) -> None:
        """Show the form that records a transfer from a page."""
        speakers = self._ledger.speakers if self._ledger else []
        self.forms.open_form(TransferForm(self._workplace, speakers))

    @Slot(object)
    def _open_mark(self, place: Place) -> None:
        """Show the claim of a mark; the way back leads to the drawing and not to the list."""
        self._workplace.go(Place(Room.BATCHES, detail="over_time"))
        self._workplace.go(place)

    @Slot(object)
    def _saved(self, result: object) -> None:
        """Lead on to the entry that was just recorded, where its claims stand side by side."""
        self._workplace.say(self.tr("Saved"))
        if isinstance(result, Batch):
            QTimer.singleShot(0, self, lambda: self._workplace.go(Place(Room.BATCH, batch_id=result.id)))

    @Slot(bool)
    def _make_room(self, form_open: bool) -> None:
        """Leave the one primary button to the form while it is open."""
        for button in (self._load, self._new):
            button.setHidden(form_open)

    def load_newer(self) -> None:
        """Ask for a file of claims and load it; nothing is half-loaded."""
        path = self._workplace.dialogs.ask_open_path(self.tr("File of claims"), self.tr("Claims (*.csv)"))
        if path is not None:
            self._start_load(path)

    def load_shipped(self) -> None:
        self._start_load(None)

    def _start_load(self, path: Path | None) -> None:
        desk = self._workplace.desk

        def load(_job: Job) -> Loaded:
            return reference.load_shipped_claims(desk) if path is None else reference.load_claims_from(desk, path)

        job = Job(load, parent=self)
        job.succeeded.connect(self._tell_loaded)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)

    def _tell_loaded(self, loaded: Loaded) -> None:
        said = self.tr("{new} new, {corrected} corrected, {kept} left as the office wrote them, {same} unchanged")
        self._workplace.say(
            said.format(new=loaded.new, corrected=loaded.corrected, kept=loaded.kept, same=loaded.unchanged)
        )
        self._read()

    def _read(self) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: read_ledger(desk), parent=self)
        job.succeeded.connect(self._show)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def _show(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._rows = {row.batch.id: row for row in ledger.rows}
        self._model.forget()
        self._narrow()
        self.totals.show_ledger(ledger)
        self._show_over_time()
        for nothing in (self._nothing, self._nothing_over_time):
            nothing.setVisible(not self._rows)
        for shown in (self._search, self._table, self._never_summed, self._over_time):
            shown.setVisible(bool(self._rows))
        self._head()

    def _show_over_time(self) -> None:
        if self._ledger is None:
            return
        ways = (Direction.TO_UKRAINE, Direction.TO_RUSSIA)
        names = (self.tr("Ukraine says"), self.tr("Russia says"))
        rows = [Rows(batch_words.direction_words(way), names) for way in ways]
        pages = self._ledger.sources
        self._over_time.show_batches(rows, [over_time(row, pages) for row in self._ledger.rows if has_day(row)])

    def _head(self) -> None:
        reach = self._ledger.reaches_until if self._ledger else None
        until = self.tr("The claims reach until {day}. What was reported later is not here.")
        below = until.format(day=day_words(reach, language())) if reach else ""
        above = self.tr("Reported, not verified: who said what of each transfer")
        self._header.set_texts(self.tr("Batches"), above, below)

    def _narrow(self) -> None:
        typed = self._search.text().casefold().split()
        matching = [known for known, row in self._rows.items() if all(word in self._searched(row) for word in typed)]
        self._model.set_ids(matching)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Give every column what it takes; where the window is too narrow, figures come before the count of claims."""
        if not self._table.isVisible():
            # Out of sight every row counts as in sight, and it is fitted anew when it is shown.
            return
        self._kind_under_day = False
        for column in (_WHAT, _CLAIMS, _OUR_CASES):
            self._table.setColumnHidden(column, False)
        self._share_out(_WHAT)
        for lines in (2, 3):
            if lines != self._title_lines:
                self._title_lines = lines
                self._model.set_columns(self._columns())
            self._table.resizeColumnsToContents()
            if self._columns_fit():
                break
        else:
            self._table.setColumnHidden(_CLAIMS, True)
        # What is left is given to the kind anew: fitting the others leaves it as wide as its words.
        self._share_out(_WHAT)
        kinds = [terms.word(kind, language()) for kind in {row.batch.kind for row in self._rows.values()}]
        if self._table.horizontalHeader().sectionSize(_WHAT) < max(widest_word(kinds), self._table.title_width(_WHAT)):
            self._put_kind_under_day()
        self._give_lines()

    def _share_out(self, column: int) -> None:
        """Let one column have the room that the others leave."""
        header = self._table.horizontalHeader()
        for one in (_DAY, _WHAT):
            mode = QHeaderView.ResizeMode.Stretch if one == column else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(one, mode)
        # Only when it is asked for its length does a header share out the room anew.
        header.length()

    def _put_kind_under_day(self) -> None:
        """Where the window is too narrow for a column of kinds, say under its day what is no transfer."""
        self._kind_under_day = True
        self._table.setColumnHidden(_WHAT, True)
        self._share_out(_DAY)
        words = (word for row in self._rows.values() for word in self._day(row).split("\n"))
        give_up(self._table, (_OUR_CASES,), {_DAY: max(map(bold_width, set(words)), default=0)})

    def _give_lines(self) -> None:
        """Give a row the lines that its kind takes."""
        header, usual = self._table.horizontalHeader(), self._table.verticalHeader().defaultSectionSize()
        more, wide = QFontMetrics(theme.font()).lineSpacing(), header.sectionSize(_WHAT)
        self._table.setWordWrap(True)
        for place, known in enumerate(self._model.ids):
            row = self._rows[known]
            lines = self._day(row).split("\n") if self._kind_under_day else lines_in(_kind(row), wide)
            if len(lines) > 1 or self._table.rowHeight(place) != usual:
                self._table.setRowHeight(place, usual + (len(lines) - 1) * more)

    def _columns_fit(self) -> bool:
        header = self._table.horizontalHeader()
        taken = sum(header.sectionSize(column) for column in range(header.count()) if column != _WHAT)
        return taken + self._table.sizeHintForColumn(_WHAT) <= self._table.viewport().width()

    def _searched(self, row: BatchRow) -> str:
        told = row.batch.happened_on
        day = told.day()
        days = (str(told), date_words(told, language()), f"{day:%d.%m.%Y}" if day else "")
        numbers = [
            str(voice.count)
            for direction in (row.to_ukraine, row.to_russia)
            for voices in direction.sides.values()
            for voice in voices
        ]
        return " ".join([*days, row.batch.number, *numbers]).casefold()

    def _fetch(self, ids: Sequence[UUID]) -> Mapping[UUID, BatchRow]:
        return {one: self._rows[one] for one in ids if one in self._rows}

    def _columns(self) -> list[Column[BatchRow]]:
        return [
            Column(self.tr("Day"), self._day, bold=True),
            Column(self.tr("What it is"), _kind, muted=True),
            Column(
                self._title(self.tr("To Ukraine, Ukraine says")),
                lambda row: _said(row.to_ukraine, Side.UKRAINE),
                right=True,
            ),
            Column(
                self._title(self.tr("Russia says")),
                lambda row: _said(row.to_ukraine, Side.RUSSIA),
                right=True,
            ),
            Column(
                self._title(self.tr("To Russia, Ukraine says")),
                lambda row: _said(row.to_russia, Side.UKRAINE),
                right=True,
            ),
            Column(
                self._title(self.tr("Russia says")),
                lambda row: _said(row.to_russia, Side.RUSSIA),
                right=True,
            ),
            Column(self.tr("Claims"), lambda row: str(row.claims), muted=True, right=True),
            Column(self._title(self.tr("Our cases")), lambda row: str(row.linked or ""), right=True),
        ]

    def _title(self, title: str) -> str:
        return _in_lines(title, self._title_lines)

    def _day(self, row: BatchRow) -> str:
        told = row.batch.happened_on
        day = date_words(told, language()) if self._title_lines == 2 else date_narrow(told)
        if not self._kind_under_day or row.batch.kind is BatchKind.TRANSFER:
            return day
        wide = self._table.horizontalHeader().sectionSize(_DAY)
        return "\n".join([day, *lines_in(_kind(row), wide, bold=True)])

    def _page_of(self, *widgets: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, Space.GAP, 0, 0)
        column.setSpacing(Space.GAP)
        for widget in widgets:
            if isinstance(widget, QLineEdit):
                row = QHBoxLayout()
                row.addWidget(widget, 3)
                row.addStretch(2)
                column.addLayout(row)
            else:
                column.addWidget(widget, 1 if isinstance(widget, RowsTable) else 0)
        return page

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
        else:
            super().keyPressEvent(event)


def _kind(row: BatchRow) -> str:
    return terms.word(row.batch.kind, language())


def _in_lines(title: str, lines: int) -> str:
    """Write a long title in two lines, or in three in a narrow window, so that every column is in sight."""
    if ", " in title:
        first, second = title.split(", ", 1)
        return f"{first},\n{second if lines == 2 else _in_lines(second, 2)}"
    return "\n".join(title.rsplit(" ", 1))


def _said(told: OneDirection, side: Side) -> str:
    """Write one side's numbers; a dash where that side gave none. 0 is a number."""
    paper = PaperLanguage(language())
    return " / ".join(number_as_told(voice, paper) for voice in told.of(side)) or "–"
