"""All cases: found while typing, opened with Enter, and the form that opens a new one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from casetracker.casework.cases import Case, CaseStatus, Priority
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import PersonName
from casetracker.services import cases, drafts, finding
from casetracker.services.cases import CaseRow
from casetracker.services.desk import Changes
from casetracker.services.finding import Found
from casetracker.ui import case_list_widths, hit_words, marks
from casetracker.ui.background import Cancelled, Job
from casetracker.ui.case_tabs.parts import button
from casetracker.ui.case_words import date_narrow, figure, line, word
from casetracker.ui.due_words import when_mark
from casetracker.ui.forms.case_form import CaseForm
from casetracker.ui.forms.form_place import FormPlace
from casetracker.ui.manual_window import ManualWindow
from casetracker.ui.marks import Mark
from casetracker.ui.theme import Space
from casetracker.ui.widgets.banners import Notice
from casetracker.ui.widgets.buttons import LinkButton, PrimaryButton
from casetracker.ui.widgets.ids_first import Column, IdsFirstTableModel, RowsTable
from casetracker.ui.widgets.page import EmptyState, PageHeader
from casetracker.ui.widgets.rows_in_background import RowsInBackground
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room, Workplace

PAUSE_MS: Final = 150
"""How long a person stops typing before the search begins."""


class CaseListPage(QWidget):
    """The list of cases. Typing narrows it, Esc clears the search, Down goes into the list, Enter opens."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._asked = 0
        self._finding: Job | None = None
        self._searched_for = ""
        self._anything = True
        self._unlike: dict[UUID, Found] = {}
        self._header = PageHeader()
        self._open = PrimaryButton()
        self._open.setObjectName("open_case")
        self._open.clicked.connect(self.open_form)
        self._header.add_button(self._open)
        self._duplicates = button("", "duplicates", partial(self._workplace.go, Place(Room.DUPLICATES)))
        self._header.add_button(self._duplicates)
        self._match_list = button("", "match_list", partial(self._workplace.go, Place(Room.MATCH_LIST)))
        self._header.add_button(self._match_list)
        self._search = QLineEdit()
        self._search.setObjectName("case_search")
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._wait)
        self._search.returnPressed.connect(self._open_first)
        self._search.installEventFilter(self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._find)
        self._count = Text(tone="muted")
        self._how = LinkButton("")
        self._how.setObjectName("how_to_search")
        self._how.clicked.connect(self._show_how)
        self._rows = RowsInBackground(workplace.background, self._read_rows, _blank, self)
        self._model: IdsFirstTableModel[CaseRow] = IdsFirstTableModel(self._columns(), self._rows.fetch, self)
        self._rows.arrived.connect(self._model.refresh)
        self._rows.failed.connect(workplace.dialogs.explain)
        self._table = RowsTable("cases", self._model)
        # Beside the name, which it explains.
        self._table.horizontalHeader().moveSection(case_list_widths.WHY, case_list_widths.BORN)
        self._table.room_changed.connect(self._size_columns)
        self._table.opened.connect(self._go_to)
        self._table.installEventFilter(self)
        self._nothing = EmptyState("")
        self._nothing.setObjectName("no_case")
        self._nothing.acted.connect(self.open_form)
        self._kept = Notice("attention")
        self._kept.hide()
        self._shown = QStackedWidget()
        self._shown.addWidget(self._table)
        self._shown.addWidget(_at_top(self._nothing))
        self._forms = FormPlace(self._list())
        self._forms.saved.connect(self._show_opened)
        self._forms.changed.connect(self._make_room)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.EDGE, Space.EDGE - 4, Space.EDGE, Space.EDGE - 4)
        column.setSpacing(Space.GAP)
        column.addWidget(self._header)
        column.addWidget(self._forms, 1)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.focus_search)
        self.retranslate()

    # What the main window calls

    def show_place(self, place: Place) -> None:
        """Show the list as it is now; `detail` "new" opens the form for a new case."""
        self._find()
        self._look_for_draft()
        if place.detail == "new":
            self.open_form()
        elif self._forms.form is None:
            self.focus_search()

    def refresh(self, changes: Changes) -> None:
        """Read changed cases anew; names and new cases change the list itself."""
        self._rows.outdate(list(changes.cases))
        self._model.refresh(changes.cases)
        if changes.kinds & _IN_THE_LIST:
            self._find()

    def unsaved(self) -> dict[str, dict[str, str]]:
        return self._forms.unsaved()

    def leave(self, then: Callable[[], None]) -> None:
        """Ask about an unsaved form, then do what comes next; staying does nothing."""
        self._forms.leave(then)

    def heading(self) -> str:
        return self.tr("Cases")

    def retranslate(self) -> None:
        self._header.set_texts(self.tr("Cases"))
        self._open.setText(self.tr("Open a case…"))
        self._duplicates.setText(self.tr("Duplicates…"))
        self._match_list.setText(self.tr("Match a list…"))
        self._search.setPlaceholderText(self.tr("Name, number, phone, unit or year"))
        self._search.setAccessibleName(self.tr("Search for a case"))
        self._how.setText(self.tr("How to search"))
        self._table.setAccessibleName(self.tr("Cases"))
        self._model.set_columns(self._columns())
        self._size_columns()
        self._say_what_was_found()

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._size_columns()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self._search.text():
                self._search.clear()
                self._find()
                self.focus_search()
                return True
            if event.key() == Qt.Key.Key_Down and watched is self._search:
                self._go_into_list()
                return True
        return super().eventFilter(watched, event)

    # What the buttons do

    @Slot()
    def open_form(self) -> None:
        """Show the form for a new case."""
        if self._forms.form is None:
            self._forms.open_form(CaseForm(self._workplace))

    @Slot(object)
    def _go_to(self, case_id: UUID) -> None:
        if self._searched_for.strip():
            desk, background = self._workplace.desk, self._workplace.background
            note = Job(lambda _job: cases.note_search(desk, case_id), background)
            note.failed.connect(self._workplace.dialogs.explain)
            background.start(note)
        self._workplace.go(Place(Room.CASE, case_id=case_id))

    @Slot(object)
    def _show_opened(self, case: Case) -> None:
        self._workplace.say(self.tr("Case {number} is open").format(number=case.number))
        # The form closes first, so that the way is not asked about.
        QTimer.singleShot(0, self, partial(self._go_to, case.id))

    @Slot()
    def _open_first(self) -> None:
        """Open what Enter in the search means: the case chosen in the list, else the first one found."""
        if self._timer.isActive():
            self._find(then_open=True)
        elif self._model.rowCount():
            self._go_to(self._table.chosen_id() or self._model.id_at(0))

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search line."""
        self._search.setFocus()
        self._search.selectAll()

    def _go_into_list(self) -> None:
        if self._model.rowCount():
            if self._table.chosen_id() is None:
                self._table.choose(self._model.id_at(0))
            self._table.setFocus()

    @Slot()
    def _show_how(self) -> None:
        ManualWindow("finding", self._how.text(), self.window()).open()

    # Searching

    @Slot()
    def _wait(self) -> None:
        self._timer.start()

    @Slot()
    def _find(self, *, then_open: bool = False) -> None:
        self._timer.stop()
        self._asked += 1
        desk, typed, asked = self._workplace.desk, self._search.text(), self._asked

        def find(job: Job) -> _Answer:
            try:
                ids = cases.find_cases(desk, typed, job.wanted)
                anything = bool(ids) or bool(typed.strip() and cases.has_cases(desk))
                people = finding.find_people(desk, typed, wanted=job.wanted) if ids and typed.strip() else []
            except finding.NoLongerWanted:
                raise Cancelled from None
            return _Answer(asked, typed, ids, people, anything, then_open)

        job = Job(find, self)
        job.succeeded.connect(self._show_found)
        job.failed.connect(self._workplace.dialogs.explain)
        if self._finding is not None:
            self._finding.cancel()
        self._finding = job
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _show_found(self, found: "_Answer") -> None:
        # An answer may be overtaken by a later one.
        if found.asked != self._asked:
            return
        self._searched_for, self._anything = found.typed, found.anything
        self._unlike = {one.case_id: one for one in found.people if not one.literal}
        self._model.set_ids(found.ids)
        self._size_columns()
        self._say_what_was_found()
        if found.then_open and found.ids:
            self._go_to(found.ids[0])

    def _say_what_was_found(self) -> None:
        ids = self._model.rowCount()
        self._shown.setCurrentIndex(0 if ids else 1)
        # A page has one primary button, and without a case it stands under the sentence.
        self._open.setVisible(self._anything)
        typed = bool(self._searched_for.strip())
        self._count.setText(self.tr("Found: {count}").format(count=figure(ids)) if typed else "")
        if not self._anything:
            self._nothing.set_texts(
                self.tr("There is no case yet. Open one with the name alone; the rest can be filled in later."),
                self.tr("Open a case…"),
            )
        else:
            what_else = (hit_words.nothing_found(), hit_words.how_to(), self.tr("Esc shows all cases again."))
            self._nothing.set_texts("\n".join(what_else))

    def _read_rows(self, ids: Sequence[UUID]) -> Mapping[UUID, CaseRow]:
        """Read rows, on a worker's thread."""
        return {row.case_id: row for row in cases.case_rows(self._workplace.desk, ids)}

    # What was typed before and not saved

    def _look_for_draft(self) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: CaseForm.kind in drafts.drafts_of(desk, None), self)
        job.succeeded.connect(self._offer_draft)
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _offer_draft(self, kept: bool) -> None:
        self._kept.setVisible(kept)
        if kept:
            self._kept.say(
                self.tr("Not saved yet"),
                [(self.tr("You were opening a case when the vault was locked."), self.tr("Go on"), self.open_form)],
            )

    # How it looks

    def _list(self) -> QWidget:
        contents = QWidget()
        above = QHBoxLayout()
        above.setSpacing(Space.INSIDE)
        above.addWidget(self._search, 3)
        above.addWidget(self._count, 2)
        above.addWidget(self._how)
        column = QVBoxLayout(contents)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GAP)
        column.addWidget(self._kept)
        column.addLayout(above)
        column.addWidget(self._shown, 1)
        return contents

    @Slot(bool)
    def _make_room(self, form_open: bool) -> None:
        """Leave the one primary button to the form while it is open."""
        self._header.setVisible(not form_open)
        # A form that was closed is saved or thrown away, and so is what it kept.
        self._kept.hide()

    @Slot()
    def _size_columns(self) -> None:
        whys = [words for found in self._unlike.values() if (words := hit_words.explanation(found))]
        case_list_widths.arrange(self._table, self._workplace.desk.today(), whys)

    def _columns(self) -> list[Column[CaseRow]]:
        return [
            Column(self.tr("Number"), lambda row: row.number, mark=_priority, muted=True),
            Column(self.tr("Name"), lambda row: row.name, bold=True),
            Column(self.tr("Born"), lambda row: _told(row.born)),
            Column(self.tr("Last contact"), lambda row: _told(row.last_contact)),
            Column(self.tr("Status"), _status),
            Column(self.tr("Next due"), self._due_words, mark=self._due),
            Column(self.tr("Why it was found"), self._why, muted=True),
        ]

    def _why(self, row: CaseRow) -> str:
        found = self._unlike.get(row.case_id)
        return hit_words.explanation(found) if found else ""

    def _due(self, row: CaseRow) -> Mark | None:
        return when_mark(row.next_due, self._workplace.desk.today()) if row.next_due else None

    def _due_words(self, row: CaseRow) -> str:
        mark = self._due(row)
        return mark.word if mark else ""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a search found; `asked` tells it from earlier ones, `anything` whether there is any case at all."""

    asked: int
    typed: str
    ids: Sequence[UUID]
    people: Sequence[Found]
    anything: bool
    then_open: bool


def _priority(row: CaseRow) -> Mark | None:
    return marks.priority(row.priority, row.number)


def _status(row: CaseRow) -> str:
    """Word the status; what goes before other cases says so first, beside the shape at its number."""
    if not row.number:
        return ""
    first = word(row.priority) if row.priority is not Priority.USUAL else ""
    return line(first, word(row.status, short=True))


def _blank(case_id: UUID) -> CaseRow:
    return CaseRow(case_id, "", "…", "", "", CaseStatus.REGISTERED, None)


def _at_top(widget: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, Space.INSIDE, 0, 0)
    column.addWidget(widget)
    column.addStretch()
    return holder


def _told(typed: str) -> str:
    return date_narrow(PartialDate.parse(typed)) if typed else ""


_IN_THE_LIST: Final = frozenset({Case.__tablename__, PersonName.__tablename__})
