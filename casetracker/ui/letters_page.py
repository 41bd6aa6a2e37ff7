"""All letters, newest first, and beside the list the recorded paper itself."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHeaderView, QPushButton, QSplitter, QVBoxLayout, QWidget

from casetracker import terms
from casetracker.casework.letter_life import may_be_withdrawn, next_states
from casetracker.casework.letters import LetterState
from casetracker.casework.people import Channel
from casetracker.services import letters
from casetracker.services.desk import Changes
from casetracker.services.letter_rows import LetterRow, letter_ids, letter_rows, mark_letter
from casetracker.ui import theme
from casetracker.ui.address_card import AddressCard
from casetracker.ui.background import Job
from casetracker.ui.case_words import capital, word
from casetracker.ui.code_card import CodeCard
from casetracker.ui.letter_out import print_again, save_again
from casetracker.ui.paper_view import PaperView
from casetracker.ui.printing import Printing
from casetracker.ui.theme import Space
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.ids_first import Column, IdsFirstTableModel, RowsTable
from casetracker.ui.widgets.page import EmptyState, PageHeader
from casetracker.ui.widgets.text import Text
from casetracker.ui.withdraw_card import WithdrawCard
from casetracker.ui.wording import language, short_day
from casetracker.ui.workplace import Place, Room, Workplace

SHOWN_KINDS = frozenset({"letter"})
_LIST_NARROW = 330
_DAY_WIDE = 146
"""Width of the day, under which number and state stand."""


class LettersPage(QWidget):
    """Enter shows a paper; it is printed again from the recorded bytes, never rendered anew."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.printing = Printing(self)
        self._rows: dict[UUID, LetterRow] = {}
        self._open: UUID | None = None
        self._pdf = b""
        self._header = PageHeader()
        self._model = IdsFirstTableModel(self._columns(), lambda ids: {one: self._rows[one] for one in ids}, self)
        self._table = RowsTable("letters", self._model)
        self._table.opened.connect(self.open_letter)
        self._table.selectionModel().currentRowChanged.connect(self._follow)
        self._size_columns()
        self._nothing = EmptyState("")
        self._nothing.acted.connect(lambda: workplace.go(Place(Room.CASES)))
        self._paper = PaperView(workplace.background)
        self._what = Text(tone="muted")
        self._what.setObjectName("what_is_recorded")
        self._again, self._copy = QPushButton(), QPushButton()
        self._handed, self._posted, self._returned = QPushButton(), QPushButton(), QPushButton()
        self._withdraw, self._case = QPushButton(), QPushButton()
        self._envelope = QPushButton()
        self._asked = QPushButton()
        self._asked.setObjectName("somebody_calls")
        self._asked.setCheckable(True)
        self._asked.toggled.connect(self._show_code_card)
        self._header.add_button(self._asked)
        self._many = QPushButton()
        self._many.setObjectName("write_to_many")
        self._many.clicked.connect(lambda: workplace.go(Place(Room.MAILING)))
        self._header.add_button(self._many)
        self.code = CodeCard(workplace)
        self.code.hide()
        self.code.wanted.connect(self._show_named)
        self.withdrawal = WithdrawCard(workplace)
        self.addresses = AddressCard(workplace, self.printing)
        self.addresses.looked.connect(self._show_addresses)
        self.addresses.closed.connect(self._show_letter)
        self._lay_out()
        self.retranslate()
        self._show_open()

    def show_place(self, place: Place) -> None:
        """List the letters anew, and show one where it is named."""
        if place.letter_id is not None:
            self.open_letter(place.letter_id)
        self._read()

    def refresh(self, changes: Changes) -> None:
        if changes.kinds & SHOWN_KINDS:
            self._read()

    def unsaved(self) -> dict[str, dict[str, str]]:
        return {}

    def heading(self) -> str:
        return self.tr("Letters")

    def retranslate(self) -> None:
        self._header.set_texts(
            self.tr("Letters"), self.tr("Printed papers never change. A mistake is corrected by a new letter.")
        )
        self._table.setAccessibleName(self.tr("Letters"))
        self._model.set_columns(self._columns())
        self._nothing.set_texts(
            self.tr("No letter was printed yet. A letter is written from the page of a case."),
            self.tr("Go to the cases"),
        )
        self._again.setText(self.tr("Print again…"))
        self._copy.setText(self.tr("Save a copy…"))
        self._envelope.setText(self.tr("Envelope or label…"))
        self._handed.setText(self.tr("Handed over"))
        self._posted.setText(self.tr("Posted"))
        self._returned.setText(self.tr("Came back"))
        self._withdraw.setText(self.tr("Withdraw…"))
        self._case.setText(self.tr("Open the case"))
        self._many.setText(self.tr("Write to many…"))
        self._asked.setText(self.tr("Somebody calls about a letter…"))
        self._show_open()

    @Slot(object)
    def open_letter(self, letter_id: UUID) -> None:
        """Show a recorded paper."""
        if letter_id != self._open:
            self.withdrawal.leave()
            self.addresses.leave()
        self._open = letter_id
        desk = self._workplace.desk
        job = Job(lambda _job: (letter_id, letters.recorded_bytes(desk, letter_id)), self)
        job.succeeded.connect(self._show_paper)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    @Slot()
    def print_again(self) -> None:
        """Print the recorded bytes once more; the history says so."""
        row = self._rows.get(self._open) if self._open else None
        if row is None:
            return
        print_again(self, self._workplace, self.printing, row)

    @Slot()
    def save_copy(self) -> None:
        """Save the recorded bytes in clear, after saying what that means."""
        row = self._rows.get(self._open) if self._open else None
        if row is not None:
            save_again(self, self._workplace, row)

    @Slot()
    def ask_envelope(self) -> None:
        """Offer an envelope or a label for the letter that is shown."""
        row = self._rows.get(self._open) if self._open else None
        if row is not None:
            self.addresses.ask(partial(list, (row.letter_id,)), row.case_number)

    @Slot(bytes)
    def _show_addresses(self, pdf: bytes) -> None:
        self._paper.show_paper(pdf)

    @Slot()
    def _show_letter(self) -> None:
        self._paper.show_paper(self._pdf)

    @Slot(bool)
    def _show_code_card(self, shown: bool) -> None:
        self.code.setVisible(shown)
        if shown:
            self.code.take_focus()

    @Slot(object)
    def _show_named(self, letter_id: UUID) -> None:
        self._table.choose(letter_id)
        self.open_letter(letter_id)

    @Slot()
    def _ask_why(self) -> None:
        row = self._rows.get(self._open) if self._open else None
        if row is not None:
            self.withdrawal.ask(row)

    def _become(self, state: LetterState, channel: Channel | None) -> None:
        if self._open is None:
            return
        desk, letter_id = self._workplace.desk, self._open
        job = Job(lambda _job: mark_letter(desk, letter_id, state, channel), self)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)

    def _read(self) -> None:
        desk = self._workplace.desk

        def work(_job: Job) -> tuple[list[UUID], dict[UUID, LetterRow]]:
            ids = letter_ids(desk)
            return ids, letter_rows(desk, ids)

        job = Job(work, self)
        job.succeeded.connect(self._show)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def _show(self, found: tuple[list[UUID], dict[UUID, LetterRow]]) -> None:
        ids, self._rows = found
        self._model.forget()
        self._model.set_ids(one for one in ids if one in self._rows)
        self._nothing.setVisible(not ids)
        self._split.setVisible(bool(ids))
        self._bar.setVisible(bool(ids))
        if self._open is None and ids:
            self._table.choose(ids[0])
        elif self._open is not None:
            self._table.choose(self._open)
        self._show_open()

    @Slot()
    def _follow(self) -> None:
        chosen = self._table.chosen_id()
        if chosen is not None and chosen != self._open:
            self.open_letter(chosen)

    def _show_paper(self, found: tuple[UUID, bytes]) -> None:
        letter_id, pdf = found
        if letter_id == self._open:
            self._pdf = pdf
            if self.addresses.isHidden():
                self._paper.show_paper(pdf)
            self._show_open()

    def _show_open(self) -> None:
        row = self._rows.get(self._open) if self._open else None
        for button in (self._again, self._copy, self._case):
            button.setEnabled(row is not None)
        self._envelope.setEnabled(row is not None and row.is_addressed)
        follows = next_states(row.state) if row else frozenset()
        self._handed.setEnabled(LetterState.HANDED in follows)
        self._posted.setEnabled(LetterState.POSTED in follows)
        self._returned.setEnabled(LetterState.RETURNED in follows)
        self._withdraw.setEnabled(row is not None and may_be_withdrawn(row.state))
        if row is None:
            self._what.setText("")
            return
        self._what.setText(" · ".join(filter(None, self._told(row))))

    def _told(self, row: LetterRow) -> list[str]:
        """Say what is recorded of a letter beside its words; what there is nothing of stays empty."""
        tongue = language()
        as_of = row.as_of if row.as_of != row.day else None
        return [
            terms.word(row.kind, tongue),
            row.to,
            short_day(row.day, tongue),
            self.tr("as of {day}").format(day=short_day(as_of, tongue)) if as_of else "",
            terms.word(row.state, tongue),
            self.tr("given or sent on {day}").format(day=short_day(row.handed_on, tongue)) if row.handed_on else "",
            self.tr("%n page(s)", "", row.pages),
            self.tr("addressed to {recipient}").format(recipient=row.addressed_to) if row.addressed_to else "",
            self.tr("released by {person}").format(person=row.released_by) if row.released_by else "",
            self.tr("released by one person: {why}").format(why=row.release_note) if row.release_note else "",
            self.tr("corrects {number}").format(number=row.corrects) if row.corrects else "",
            self.tr("corrected by {numbers}").format(numbers=", ".join(row.corrected_by)) if row.corrected_by else "",
            self.tr("withdrawn: {reason}").format(reason=row.withdrawn_because) if row.withdrawn_because else "",
        ]

    def _columns(self) -> list[Column[LetterRow]]:
        tongue = language()
        return [
            Column(self.tr("Letter"), lambda row: f"{capital(word(row.kind, short=True))}\n{row.to or '–'}"),
            Column(self.tr("Day, number, state"), partial(_when, tongue=tongue), muted=True),
        ]

    def _lay_out(self) -> None:
        for button, name, act in (
            (self._again, "print_again", self.print_again),
            (self._copy, "save_copy", self.save_copy),
            (self._envelope, "envelope", self.ask_envelope),
            (self._handed, "handed", partial(self._become, LetterState.HANDED, Channel.IN_PERSON)),
            (self._posted, "posted", partial(self._become, LetterState.POSTED, Channel.POST)),
            (self._returned, "returned", partial(self._become, LetterState.RETURNED, None)),
            (self._withdraw, "withdraw", self._ask_why),
            (self._case, "open_case", self._open_case),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        self._bar = QWidget()
        flow = FlowLayout(self._bar, across=Space.TIGHT, down=Space.TIGHT)
        first = (self._again, self._copy, self._envelope)
        for button in (*first, self._handed, self._posted, self._returned, self._withdraw, self._case):
            flow.addWidget(button)
        column.addWidget(self._what)
        column.addWidget(self._paper, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self._table)
        self._split.addWidget(right)
        self._split.setStretchFactor(0, 4)
        self._split.setStretchFactor(1, 5)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(Space.GAP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.EDGE, Space.EDGE - 4, Space.EDGE, Space.EDGE - 4)
        whole.setSpacing(Space.GAP)
        whole.addWidget(self._header)
        whole.addWidget(self._nothing)
        whole.addWidget(self.code)
        whole.addWidget(self._bar)
        whole.addWidget(self.withdrawal)
        whole.addWidget(self.addresses)
        whole.addWidget(self._split, 1)
        whole.addStretch()

    def _size_columns(self) -> None:
        """Give kind and addressee what the day leaves over; a long kind or a long name takes two lines."""
        self._table.fit_rows(3 if theme.print_scale() == theme.PRINT_SCALES[0] else 4)
        self._table.setMinimumWidth(theme.pixels(_LIST_NARROW))
        header = self._table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._table.setColumnWidth(1, theme.pixels(_DAY_WIDE))

    @Slot()
    def _open_case(self) -> None:
        row = self._rows.get(self._open) if self._open else None
        if row is not None:
            self._workplace.go(Place(Room.CASE, case_id=row.case_id, detail="letters"))

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._size_columns()


def _when(row: LetterRow, *, tongue: str) -> str:
    return f"{short_day(row.day, tongue)}\n{row.number}\n{terms.word(row.state, tongue)}"
