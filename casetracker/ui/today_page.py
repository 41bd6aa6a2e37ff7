"""Today: what to do now over all cases, in order and with why; what was not saved; the cases opened in this session."""

from dataclasses import dataclass
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from casetracker.services import backups, cases, drafts, today
from casetracker.services.cases import CaseRow
from casetracker.services.desk import Changes
from casetracker.services.drafts import KeptDraft
from casetracker.services.today import COUNTED, SHOWN, Day, Waiting, Wanted
from casetracker.ui import wording
from casetracker.ui.background import Job
from casetracker.ui.theme import Space
from casetracker.ui.today_filter import TodayFilter
from casetracker.ui.today_rows import WaitingRows
from casetracker.ui.widgets.banners import Notice
from casetracker.ui.widgets.buttons import LinkButton, PrimaryButton
from casetracker.ui.widgets.page import Card, EmptyState, Page, PageHeader, clear
from casetracker.ui.widgets.text import ElidedText, Text
from casetracker.ui.workplace import Place, Room, Workplace

REMEMBERED: Final = 8
QUIET: Final = 10
"""How many cases without any word are listed at once."""
_SETTLE_MS: Final = 50


@dataclass(frozen=True, slots=True)
class _Read:
    """What one look at the vault found."""

    day: Day
    opened: list[CaseRow]
    kept: list[KeptDraft]
    any_case: bool
    backup_due: bool
    old_lines: list[str]


class TodayPage(Page):
    """The first page after unlocking."""

    counted = Signal(int)
    """How many things are due today or late."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._opened: list[UUID] = []
        self._found: _Read | None = None
        self._quiet_found = Day([])
        self._limit, self._quiet_limit, self._asked = SHOWN, QUIET, 0
        self._header = PageHeader()
        self._find = QPushButton()
        self._find.setObjectName("find_case")
        self._find.clicked.connect(self._go_to_cases)
        self._open_case = PrimaryButton()
        self._open_case.setObjectName("open_case")
        self._open_case.clicked.connect(self._go_to_new_case)
        self._header.add_button(self._find)
        self._header.add_button(self._open_case)
        self._due, self._quiet, self._kept, self._recent = Card(), Card(), Card(), Card()
        self._due.setObjectName("due")
        self._quiet.setObjectName("quiet")
        self._quiet.hide()
        self._rows, self._quiet_rows = WaitingRows(), WaitingRows()
        for rows in (self._rows, self._quiet_rows):
            rows.went.connect(workplace.go)
            rows.done.connect(self._note_done)
        self._filter = TodayFilter(workplace.desk.who)
        self._filter.chosen.connect(self._choose)
        self._said = EmptyState("")
        self._more, self._more_quiet = LinkButton(""), LinkButton("")
        self._more.setObjectName("show_more")
        self._more_quiet.setObjectName("show_more_quiet")
        self._more.clicked.connect(self._show_more)
        self._more_quiet.clicked.connect(self._show_more_quiet)
        for widget in (self._rows, self._said, self._more):
            self._due.add(widget)
        for widget in (self._quiet_rows, self._more_quiet):
            self._quiet.add(widget)
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
        self._lines = Notice("attention")
        self._lines.setObjectName("old_lines")
        self._lines.hide()
        self.add(self._header)
        self.add(self._backup)
        self.add(self._filter)
        self.add(self._due)
        self.add(self._quiet)
        self.add(self._lines)
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
        self._filter.retranslate()
        self._more.setText(self.tr("Show more"))
        self._more_quiet.setText(self.tr("Show more"))
        self._more_quiet.setAccessibleName(self.tr("Show more cases without a word"))
        self._quiet.set_title(self.tr("Long without a word, or without an entry"))
        self._kept.set_title(self.tr("Typed and not saved"))
        self._recent.set_title(self.tr("Opened in this session"))
        self._show()

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange) and self._found is not None:
            # The rows hold widths of the print they were built in.
            self._settled.start()

    @Slot()
    def _read(self) -> None:
        desk, opened, wanted, limit = self._workplace.desk, list(self._opened), self._filter.wanted(), self._limit
        self._asked += 1
        asked = self._asked

        def read(_job: Job) -> tuple[int, _Read]:
            with desk.read() as reading:
                count = reading.cases.count()
            return asked, _Read(
                today.read_day(desk, wanted, limit),
                cases.case_rows(desk, opened),
                drafts.kept_drafts(desk),
                count > 0,
                # Nobody loses anything with the sample.
                not desk.sample and backups.is_due(backups.last_elsewhere(desk), desk.today(), count),
                [one.name for one in today.old_phone_lines(desk)],
            )

        job = Job(read, self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _take(self, answer: tuple[int, _Read]) -> None:
        asked, found = answer
        if asked != self._asked:
            return
        self._found = found
        if self._filter.wanted() == Wanted():
            self.counted.emit(found.day.pressing)
        self._show()
        self._read_quiet()

    def _read_quiet(self) -> None:
        """Look through all cases for those without any word, once the day's work stands there."""
        desk, wanted, limit, asked = self._workplace.desk, self._filter.wanted(), self._quiet_limit, self._asked
        job = Job(lambda _job: (asked, today.read_quiet(desk, wanted, limit)), self)
        job.succeeded.connect(self._take_quiet)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _take_quiet(self, answer: tuple[int, Day]) -> None:
        asked, found = answer
        if asked == self._asked:
            self._quiet_found = found
            self._show_quiet()

    @Slot()
    def _choose(self) -> None:
        self._limit, self._quiet_limit = SHOWN, QUIET
        self._read()

    @Slot()
    def _show_more(self) -> None:
        self._limit += SHOWN
        self._read()

    @Slot()
    def _show_more_quiet(self) -> None:
        self._quiet_limit += SHOWN
        self._read_quiet()

    @Slot(object)
    def _note_done(self, one: Waiting) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: today.note_done(desk, one.due.kind, one.due.record.id), self)
        job.succeeded.connect(self._say_done)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)

    @Slot()
    def _say_done(self) -> None:
        self._workplace.say(self.tr("Done, and noted in the history"))

    def _show(self) -> None:
        this_day = self._workplace.desk.today()
        below = [wording.day_of_week(this_day, wording.language())]
        if self._found is not None and self._found.day.waiting:
            below.append(self._pressing_words(self._found.day.pressing))
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
            self._show_lines(self._found.old_lines)
            self._show_due(self._found)
            self._show_quiet()
            self._show_kept(self._found.kept)
            self._show_opened(self._found.opened)

    def _pressing_words(self, count: int) -> str:
        if count >= COUNTED:
            return self.tr("more than {count} due today or late").format(count=COUNTED)
        return self.tr("%n due today or late", "", count)

    def _show_lines(self, old: list[str]) -> None:
        self._lines.setVisible(bool(old))
        if old:
            named = ", ".join(old[:3]) + ("…" if len(old) > 3 else "")
            self._lines.say(
                self.tr("Telephone numbers to check"),
                [
                    (
                        self.tr("Nobody has checked them for half a year: {names}").format(names=named),
                        self.tr("Check…"),
                        lambda: self._workplace.go(Place(Room.SETTINGS)),
                    )
                ],
            )

    def _show_due(self, found: _Read) -> None:
        waiting = found.day.waiting
        self._rows.show_waiting(waiting, self._workplace.desk.today())
        self._rows.setVisible(bool(waiting))
        self._more.setVisible(found.day.more)
        self._filter.setVisible(found.any_case)
        self._said.setVisible(not waiting)
        if waiting:
            return
        if self._filter.wanted() != Wanted():
            self._said.set_texts(self.tr("Nothing of this waits."))
        elif found.any_case:
            self._said.set_texts(
                self.tr("Nothing waits. Follow-ups, promises and tasks of your cases will stand here.")
            )
        else:
            self._said.set_texts(
                self.tr(
                    "There is no case yet. Open one for each person who is sought; what is due for it will stand here."
                )
            )

    def _show_quiet(self) -> None:
        waiting = self._quiet_found.waiting
        self._quiet_rows.show_waiting(waiting, self._workplace.desk.today(), grouped=False)
        self._quiet.setVisible(bool(waiting))
        self._more_quiet.setVisible(self._quiet_found.more)

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
    return Place(_ROOMS.get(kept.form, Room.CASES))


_ROOMS: Final = {"office": Room.SETTINGS, "duplicates": Room.DUPLICATES, "match_list": Room.MATCH_LIST}
