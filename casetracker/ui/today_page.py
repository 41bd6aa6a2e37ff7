"""Today: what waits over all cases, the most urgent first; what was not saved; the cases opened in this session."""

from dataclasses import dataclass
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from casetracker import terms
from casetracker.casework.due import DueKind
from casetracker.casework.letters import LetterKind
from casetracker.casework.registrations import Registration
from casetracker.services import backups, cases, drafts, today
from casetracker.services.cases import CaseRow
from casetracker.services.desk import Changes
from casetracker.services.drafts import KeptDraft
from casetracker.services.today import Waiting
from casetracker.ui import marks, wording
from casetracker.ui.background import Job
from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.banners import Notice
from casetracker.ui.widgets.buttons import LinkButton, PrimaryButton
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.page import Card, EmptyState, Page, PageHeader, Rule, clear
from casetracker.ui.widgets.text import ElidedText, Text
from casetracker.ui.workplace import Place, Room, Workplace

SHOWN: Final = 40
"""How many waiting things the page lists; the rest is one sentence, because nobody does more in a day."""
REMEMBERED: Final = 8
LONGEST: Final = 240
"""How many characters of a record's own words a row shows; the whole stands in the case."""
_SETTLE_MS: Final = 50


@dataclass(frozen=True, slots=True)
class _Read:
    """What one look at the vault found."""

    waiting: list[Waiting]
    opened: list[CaseRow]
    kept: list[KeptDraft]
    any_case: bool
    backup_due: bool


class TodayPage(Page):
    """The first page after unlocking."""

    counted = Signal(int)
    """How many things are due today or late."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._opened: list[UUID] = []
        self._found: _Read | None = None
        self._header = PageHeader()
        self._find = QPushButton()
        self._find.setObjectName("find_case")
        self._find.clicked.connect(self._go_to_cases)
        self._open_case = PrimaryButton()
        self._open_case.setObjectName("open_case")
        self._open_case.clicked.connect(self._go_to_new_case)
        self._header.add_button(self._find)
        self._header.add_button(self._open_case)
        self._due, self._kept, self._recent = Card(), Card(), Card()
        self._due.setObjectName("due")
        self._kept.setObjectName("kept")
        self._recent.setObjectName("recent")
        below = QHBoxLayout()
        below.setSpacing(Space.GAP)
        for card in (self._kept, self._recent):
            card.hide()
            below.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        self._backup = Notice("attention")
        self._backup.setObjectName("backup_due")
        self._backup.hide()
        self.add(self._header)
        self.add(self._backup)
        self.add(self._due)
        self.column.addLayout(below)
        self.column.addStretch(1)
        # Several changes in a row are looked at once.
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self._read)
        self.retranslate()

    # What the window calls

    def show_place(self, place: Place) -> None:
        """Read anew what waits; the list stays as it is until then."""
        self._settled.start()

    def refresh(self, changes: Changes) -> None:
        self._settled.start()

    def unsaved(self) -> dict[str, dict[str, str]]:
        return {}

    def heading(self) -> str:
        return self.tr("Today")

    def note_opened(self, case_id: UUID) -> None:
        """Remember a case for this session; nothing of it is written anywhere."""
        self._opened = [case_id, *(one for one in self._opened if one != case_id)][:REMEMBERED]

    def retranslate(self) -> None:
        self._open_case.setText(self.tr("Open a case…"))
        self._find.setText(self.tr("Find a case   Ctrl+K"))
        self._find.setAccessibleName(self.tr("Find a case"))
        self._kept.set_title(self.tr("Typed and not saved"))
        self._recent.set_title(self.tr("Opened in this session"))
        self._show()

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _read(self) -> None:
        desk, opened = self._workplace.desk, list(self._opened)

        def read(_job: Job) -> _Read:
            with desk.read() as reading:
                count = reading.cases.count()
            return _Read(
                today.read_today(desk),
                cases.case_rows(desk, opened),
                drafts.kept_drafts(desk),
                count > 0,
                # Nobody loses anything with the sample.
                not desk.sample and backups.is_due(backups.last_backup(desk), desk.today(), count),
            )

        job = Job(read, self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _take(self, found: _Read) -> None:
        self._found = found
        this_day = self._workplace.desk.today()
        self.counted.emit(sum(one.due.on <= this_day for one in found.waiting))
        self._show()

    def _show(self) -> None:
        this_day = self._workplace.desk.today()
        below = [wording.day_of_week(this_day, wording.language())]
        if self._found is not None and self._found.waiting:
            waiting = self._found.waiting
            below.append(self.tr("%n due today or late", "", sum(one.due.on <= this_day for one in waiting)))
            below.append(self.tr("%n in all, most urgent first", "", len(waiting)))
        self._header.set_texts(self.tr("Today"), "", " · ".join(below))
        self._backup.setVisible(self._found is not None and self._found.backup_due)
        self._backup.say(
            self.tr("A backup is due"),
            [
                (
                    self.tr("What is recorded lies on this computer alone. Copy the vault to a stick once a week."),
                    self.tr("Back up…"),
                    lambda: self._workplace.go(Place(Room.SETTINGS)),
                )
            ],
        )
        if self._found is not None:
            self._show_due(self._found)
            self._show_kept(self._found.kept)
            self._show_opened(self._found.opened)

    def _show_due(self, found: _Read) -> None:
        clear(self._due.body)
        if found.waiting:
            self._due.add(self._rows(found.waiting[:SHOWN]))
            if len(found.waiting) > SHOWN:
                self._due.add(Text(self.tr("and %n more, later", "", len(found.waiting) - SHOWN), tone="muted"))
        elif found.any_case:
            self._due.add(
                EmptyState(self.tr("Nothing waits. Follow-ups, promises and tasks of your cases will stand here."))
            )
        else:
            first = EmptyState(
                self.tr(
                    "There is no case yet. Open one for each person who is sought; what is due for it will stand here."
                ),
            )
            self._due.add(first)

    def _rows(self, waiting: list[Waiting]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.INSIDE)
        grid.setVerticalSpacing(Space.TIGHT)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        this_day, language = self._workplace.desk.today(), wording.language()
        for place, one in enumerate(waiting):
            row = 3 * place
            if place:
                grid.addWidget(Rule(), row - 1, 0, 1, 3)
            mark = marks.due(one.due.urgency, wording.due_words(one.due.on, this_day, language))
            grid.addWidget(MarkLabel(mark), row, 0, 2, 1, Qt.AlignmentFlag.AlignLeft | top)
            grid.addWidget(Text(self._words(one)), row, 1)
            about = QHBoxLayout()
            about.setSpacing(Space.TIGHT)
            about.addWidget(Text(one.number, Type.MUTED, bold=True, tone="muted"))
            about.addWidget(Text(one.name, Type.MUTED, tone="muted"), 1)
            grid.addLayout(about, row + 1, 1)
            verb, place_to_go = self._way_to(one)
            link = LinkButton(verb)
            link.setAccessibleName(f"{verb}: {one.number}")
            link.clicked.connect(partial(self._workplace.go, place_to_go))
            grid.addWidget(link, row, 2, 2, 1, Qt.AlignmentFlag.AlignLeft | top)
        return holder

    def _words(self, one: Waiting) -> str:
        """Say what is due, in the words of the record it comes from."""
        language = wording.language()
        record, what = one.due.record, one.due.what
        if isinstance(record, Registration):
            what = what or terms.word(record.body, language, short=True)
        kind = terms.word(one.due.kind, language)
        said = what if one.due.kind is DueKind.TASK else f"{kind}: {what}" if what else kind
        said = said[:1].upper() + said[1:]
        return said if len(said) <= LONGEST else f"{said[:LONGEST]}…"

    def _way_to(self, one: Waiting) -> tuple[str, Place]:
        match one.due.kind:
            case DueKind.NEXT_LETTER:
                place = Place(Room.WRITE_LETTER, case_id=one.case_id, detail=LetterKind.L4.value)
                return self.tr("Write letter…"), place
            case DueKind.PROMISE:
                return self.tr("Go to the family"), Place(Room.CASE, case_id=one.case_id, detail="family")
            case _:
                return self.tr("Go to the case"), Place(Room.CASE, case_id=one.case_id)

    def _show_kept(self, kept: list[KeptDraft]) -> None:
        clear(self._kept.body)
        self._kept.setVisible(bool(kept))
        this_day, language = self._workplace.desk.today(), wording.language()
        for one in kept[:REMEMBERED]:
            when = wording.moment_words(one.kept_at, this_day, language)
            where = self.tr("Case {number}").format(number=one.number) if one.number else self.tr("No case")
            link = LinkButton(self.tr("Take up"))
            link.setAccessibleName(self.tr("Take up: {where}, {when}").format(where=where, when=when))
            link.clicked.connect(partial(self._workplace.go, _place_of(one)))
            line = QHBoxLayout()
            line.setSpacing(Space.INSIDE)
            line.addWidget(Text(f"{when} · {where}"), 1)
            line.addWidget(link)
            self._kept.body.addLayout(line)

    def _show_opened(self, opened: list[CaseRow]) -> None:
        clear(self._recent.body)
        self._recent.setVisible(bool(opened))
        for row in opened:
            link = LinkButton(row.number)
            link.setAccessibleName(self.tr("Open case {number}").format(number=row.number))
            link.clicked.connect(partial(self._workplace.go, Place(Room.CASE, case_id=row.case_id)))
            line = QHBoxLayout()
            line.setSpacing(Space.INSIDE)
            line.addWidget(link)
            line.addWidget(ElidedText(row.name), 1)
            self._recent.body.addLayout(line)

    @Slot()
    def _go_to_cases(self) -> None:
        self._workplace.go(Place(Room.CASES))

    @Slot()
    def _go_to_new_case(self) -> None:
        self._workplace.go(Place(Room.CASES, detail="new"))


def _place_of(kept: KeptDraft) -> Place:
    """Return where the form stands that a draft was typed into; the page there offers it."""
    if kept.form == "write_letter":
        return Place(Room.WRITE_LETTER, case_id=kept.case_id)
    if kept.case_id is not None:
        return Place(Room.CASE, case_id=kept.case_id)
    return Place(Room.SETTINGS) if kept.form == "office" else Place(Room.CASES)
