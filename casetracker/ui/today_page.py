"""Today: what waits over all cases, the most urgent first, and the cases opened in this session."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from casetracker import terms
from casetracker.casework.registrations import Registration
from casetracker.casework.standing import DueKind
from casetracker.services import cases
from casetracker.services.cases import CaseRow
from casetracker.services.desk import Changes
from casetracker.services.today import Waiting, read_today
from casetracker.ui import marks, wording
from casetracker.ui.background import Job
from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import LinkButton, PrimaryButton
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.page import Card, EmptyState, Page, PageHeader, Rule, clear
from casetracker.ui.widgets.text import ElidedText, Text
from casetracker.ui.workplace import Place, Room, Workplace

SHOWN = 40
"""How many waiting things the page lists; the rest is one sentence."""
REMEMBERED = 8


class TodayPage(Page):
    """The first page after unlocking."""

    counted = Signal(int)
    """How many things wait today or are late."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._waiting: list[Waiting] | None = None
        self._opened: list[UUID] = []
        self._rows: list[CaseRow] = []
        self._header = PageHeader()
        self._open_case = PrimaryButton()
        self._open_case.setObjectName("open_case")
        self._open_case.clicked.connect(lambda: workplace.go(Place(Room.CASES, detail="new")))
        self._search = QPushButton()
        self._search.setObjectName("find_case")
        self._search.clicked.connect(lambda: workplace.go(Place(Room.CASES)))
        self._header.add_button(self._search)
        self._header.add_button(self._open_case)
        self._due = Card()
        self._recent = Card()
        for widget in (self._header, self._due, self._recent):
            self.add(widget)
        self.column.addStretch()
        self.retranslate()

    def show_place(self, _place: Place) -> None:
        """Read anew what waits; the list stays as it is until then."""
        self._read()

    def refresh(self, changes: Changes) -> None:
        if changes:
            self._read()

    def unsaved(self) -> dict[str, dict[str, str]]:
        return {}

    def heading(self) -> str:
        return self.tr("Today")

    def note_opened(self, case_id: UUID) -> None:
        """Remember a case for this session; nothing of it is written anywhere."""
        self._opened = [case_id, *(one for one in self._opened if one != case_id)][:REMEMBERED]
        self._read()

    def retranslate(self) -> None:
        self._open_case.setText(self.tr("Open a case…"))
        self._search.setText(self.tr("Find a case   Ctrl+K"))
        self._search.setAccessibleName(self.tr("Find a case"))
        self._due.set_title(self.tr("What waits"))
        self._recent.set_title(self.tr("Opened in this session"))
        self._show()

    def _read(self) -> None:
        desk, opened = self._workplace.desk, list(self._opened)
        job = Job(lambda _job: (read_today(desk), cases.case_rows(desk, opened)), self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def _take(self, found: tuple[list[Waiting], list[CaseRow]]) -> None:
        self._waiting, self._rows = found
        today = self._workplace.desk.today()
        self.counted.emit(sum(1 for one in self._waiting if one.due.on <= today))
        self._show()

    def _show(self) -> None:
        tongue = wording.language()
        today = self._workplace.desk.today()
        waiting = self._waiting or []
        count = self.tr("%n thing(s) wait(s), most urgent first", "", len(waiting)) if self._waiting is not None else ""
        self._header.set_texts(
            self.tr("Today"), "", " · ".join(filter(None, (wording.day_of_week(today, tongue), count)))
        )
        clear(self._due.body)
        if self._waiting is not None and not waiting:
            self._due.add(
                EmptyState(self.tr("Nothing waits. Follow-ups, promises and tasks of your cases will stand here."))
            )
        if waiting:
            self._due.add(self._table(waiting[:SHOWN]))
        if len(waiting) > SHOWN:
            self._due.add(Text(self.tr("and %n more, later", "", len(waiting) - SHOWN), tone="muted"))
        clear(self._recent.body)
        self._recent.setVisible(bool(self._rows))
        for row in self._rows:
            link = LinkButton(f"{row.number} · {row.name}"[:120])
            link.clicked.connect(partial(self._go, row.case_id))
            self._recent.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _table(self, waiting: list[Waiting]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.INSIDE)
        grid.setVerticalSpacing(Space.TIGHT)
        grid.setColumnStretch(2, 1)
        today, tongue = self._workplace.desk.today(), wording.language()
        for place, one in enumerate(waiting):
            row = 2 * place
            if place:
                grid.addWidget(Rule(), row - 1, 0, 1, 4)
            mark = marks.due(one.due.urgency, wording.due_words(one.due.on, today, tongue))
            grid.addWidget(MarkLabel(mark), row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(Text(one.number, bold=True), row, 1)
            grid.addWidget(ElidedText(f"{one.name} · {self._words(one)}"), row, 2)
            link = LinkButton(self.tr("Open the case"))
            link.setAccessibleName(self.tr("Open case {number}").format(number=one.number))
            link.clicked.connect(partial(self._go, one.case_id))
            grid.addWidget(link, row, 3)
        return holder

    def _words(self, one: Waiting) -> str:
        """Say what is due, in the words of the record it comes from."""
        if isinstance(one.due.record, Registration):
            body = one.due.what or terms.word(one.due.record.body, wording.language())
            return self.tr("ask again: {body}").format(body=body)
        kind = terms.word(one.due.kind, wording.language())
        return f"{kind}: {one.due.what}" if one.due.what and one.due.kind is not DueKind.TASK else one.due.what or kind

    def _go(self, case_id: UUID) -> None:
        self._workplace.go(Place(Room.CASE, case_id=case_id))

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
