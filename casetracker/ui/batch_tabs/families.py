"""Which of our families should hear about this transfer, how and why; and our cases that are linked with it."""

from collections.abc import Callable
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QHeaderView, QWidget

from casetracker.casework.batches import BatchKind
from casetracker.casework.cases import Case
from casetracker.casework.ids import Ids
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.round_worklist import Way
from casetracker.letters import wording
from casetracker.services import rounds
from casetracker.services.batches import BatchView
from casetracker.services.rounds import HearingRow
from casetracker.ui import batch_words, marks
from casetracker.ui.background import Job
from casetracker.ui.batch_tabs.remains import RemainsOfBatchCard
from casetracker.ui.case_tabs.parts import before_mark, button, buttons, texts, verbs
from casetracker.ui.case_words import capital, date_short, heading, line, paper_language, word
from casetracker.ui.forms.link_form import LinkForm
from casetracker.ui.forms.said_forms import TalkForm
from casetracker.ui.marks import Mark, Shape
from casetracker.ui.theme import Space
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.ids_first import Column, IdsFirstTableModel, RowsTable
from casetracker.ui.widgets.page import Card, Page, clear
from casetracker.ui.widgets.person_finder import PersonFinder
from casetracker.ui.widgets.rows_in_background import RowsInBackground
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room, Workplace

LINKED_SHOWN: Final = 12
"""How many linked cases the page lists; the rest is one sentence."""
_ROWS_IN_SIGHT: Final = 7
_WAYS: Final = {
    Way.TALK_FIRST: (Shape.TRIANGLE, "attention"),
    Way.LETTER: (Shape.PAPER, "accent"),
    Way.PHONE: (Shape.DISC, "accent"),
    Way.IN_PERSON: (Shape.DIAMOND, "accent"),
    Way.ASK_FIRST: (Shape.RING, "attention"),
    Way.NOTHING: (Shape.CROSS, "muted"),
}
_WHY: Final = 3


class _Waiting:
    """A row that is still being read."""


_WAITING: Final = _Waiting()
Shown = HearingRow | _Waiting


def _cell(text: Callable[[HearingRow], str]) -> Callable[[Shown], str]:
    return lambda row: text(row) if isinstance(row, HearingRow) else "…"


def _how(row: Shown) -> Mark | None:
    return way_mark(row.hearing.way) if isinstance(row, HearingRow) else None


def way_mark(way: Way) -> Mark:
    """Mark how a relative should hear of a transfer."""
    shape, tone = _WAYS[way]
    return Mark(shape, word(way), word(way), tone)


class FamiliesTab(Page):
    """The worklist of one transfer, and its links."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("families")
        self._workplace = workplace
        self._view: BatchView | None = None
        self.column.setContentsMargins(0, Space.GAP, 0, Space.TIGHT)
        self._rows: RowsInBackground[Shown] = RowsInBackground(
            workplace.background, self._read_rows, lambda _id: _WAITING, self
        )
        self._rows.failed.connect(workplace.dialogs.explain)
        self._model = IdsFirstTableModel(self._columns(), self._rows.fetch, self)
        self._rows.arrived.connect(self._take_rows)
        self._table = RowsTable("worklist", self._model)
        self._table.opened.connect(lambda _id: self._open_case())
        self._table.selectionModel().currentRowChanged.connect(self._say_chosen)
        header = self._table.horizontalHeader()
        header.setStretchLastSection(False)
        self._table.fit_rows(2)
        self._said = Text(tone="muted")
        self._reasons = Text()
        self._reasons.setObjectName("reasons")
        self._letter = button("", "write_l3", self._write_letter)
        self._many = button("", "write_to_all", self._write_to_all)
        self._talk = button("", "record_talk", self._record_talk)
        self._case = button("", "open_case", self._open_case)
        self._hear = Card()
        doing = buttons(self._letter, self._talk, self._case, self._many)
        for widget in (self._said, self._table, self._reasons, doing):
            self._hear.add(widget)
        self._linked = Card()
        self._case_to_link = PersonFinder(workplace)
        self._case_to_link.chosen.connect(self._link_case)
        self._link = Field("", self._case_to_link)
        self._link.setObjectName("link_case")
        self._remains = RemainsOfBatchCard(workplace)
        holder = Card()
        holder.add(self._link)
        self._to_link = holder
        for card in (self._hear, self._linked, self._to_link, self._remains):
            self.add(card)
        self.column.addStretch(1)
        self.retranslate()

    def show_batch(self, view: BatchView) -> None:
        self._view = view
        self._rows.outdate()
        self._model.forget()
        desk, batch_id = self._workplace.desk, view.batch.id
        job = Job(lambda _job: (batch_id, rounds.families_to_tell(desk, batch_id)), self)
        job.succeeded.connect(self._show_ids)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)
        self._show_linked(view.linked)
        # Only a transfer can be linked.
        self._to_link.setVisible(view.batch.kind is BatchKind.TRANSFER)
        self._case_to_link.clear()
        self._remains.show_batch(batch_id)

    def retranslate(self) -> None:
        self._hear.set_title(self.tr("Which of our families should hear about it, and how"))
        self._linked.set_title(self.tr("Our cases linked"))
        self._to_link.set_title(self.tr("Link a case"))
        self._link.set_label(self.tr("Which case"), self.tr("What connects them is then recorded on its page."))
        self._table.setAccessibleName(self.tr("Families to hear of this transfer"))
        self._letter.setText(self.tr("Write letter…"))
        self._talk.setText(self.tr("Record a talk…"))
        self._many.setText(self.tr("Write L3 to all…"))
        self._case.setText(self.tr("Open the case"))
        self._model.set_columns(self._columns())
        if self._view:
            self._show_linked(self._view.linked)
        self._say()
        self._say_chosen()

    # The worklist

    def _read_rows(self, ids: list[UUID]) -> dict[UUID, Shown]:
        view = self._view
        if view is None:
            return {}
        return dict(rounds.hearing_rows(self._workplace.desk, view.batch.id, ids))

    @Slot(object)
    def _show_ids(self, answer: tuple[UUID, Ids]) -> None:
        batch_id, ids = answer
        if self._view is None or self._view.batch.id != batch_id:
            return
        self._model.set_ids(ids)
        rows = min(max(len(ids), 1), _ROWS_IN_SIGHT)
        header = self._table.horizontalHeader().sizeHint().height()
        self._table.setFixedHeight(header + rows * self._table.verticalHeader().defaultSectionSize() + Space.TIGHT)
        self._table.setVisible(bool(ids))
        if ids and self._table.chosen_id() is None:
            self._table.choose(ids[0])
        self._fit_columns()
        self._say()
        self._say_chosen()

    @Slot(object)
    def _take_rows(self, ids: set[UUID]) -> None:
        self._model.refresh(ids)
        self._fit_columns()
        self._say_chosen()

    def _fit_columns(self) -> None:
        header = self._table.horizontalHeader()
        for column in range(self._model.columnCount()):
            stretched = column == _WHY
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)

    def _columns(self) -> list[Column[Shown]]:
        return [
            Column(self.tr("Case"), _cell(lambda row: row.case_number), bold=True),
            Column(self.tr("Relative"), _cell(lambda row: line(heading(row.kinship), row.name))),
            Column(self.tr("How"), _cell(lambda row: word(row.hearing.way)), _how),
            Column(self.tr("Why"), _cell(lambda row: batch_words.reasons(row.hearing)), muted=True),
        ]

    def _say(self) -> None:
        count = self._model.rowCount()
        self._many.setVisible(count > 0)
        if count:
            said = self.tr(
                "%n relative(s): those of linked cases, and who wants to hear of each transfer. "
                "A possible connection is told by a person first.",
                "",
                count,
            )
        else:
            said = self.tr("No case is linked, and nobody asked to hear of each transfer.")
        self._said.setText(said)

    def chosen(self) -> HearingRow | None:
        known = self._table.chosen_id()
        place = self._model.place_of(known) if known is not None else None
        row = self._model.row_at(place) if place is not None else None
        return row if isinstance(row, HearingRow) else None

    @Slot()
    def _say_chosen(self) -> None:
        """Say the reasons of the chosen relative whole, and offer what can be done."""
        row, view = self.chosen(), self._view
        for one in (self._letter, self._talk, self._case):
            one.setVisible(self._model.rowCount() > 0)
            one.setEnabled(row is not None)
        self._reasons.setVisible(row is not None)
        if row is None or view is None:
            return
        self._letter.setEnabled(row.hearing.way is Way.LETTER or row.hearing.way is Way.IN_PERSON)
        about = line(row.case_number, heading(row.kinship))
        for one in (self._letter, self._talk, self._case):
            one.setAccessibleName(f"{one.text()} {about}")
        self._reasons.setText(f"{capital(word(row.hearing.way))}: {batch_words.reasons(row.hearing)}.")

    @Slot()
    def _write_letter(self) -> None:
        if (row := self.chosen()) is not None and self._view is not None:
            self._workplace.go(
                Place(
                    Room.WRITE_LETTER,
                    case_id=row.case_id,
                    batch_id=self._view.batch.id,
                    record_id=row.hearing.relative.id,
                    detail=LetterKind.L3.value,
                )
            )

    @Slot()
    def _write_to_all(self) -> None:
        if self._view is not None:
            self._workplace.go(Place(Room.MAILING, batch_id=self._view.batch.id, detail=LetterKind.L3.value))

    @Slot()
    def _record_talk(self) -> None:
        if (row := self.chosen()) is not None and self._view is not None:
            self._workplace.go(
                Place(
                    Room.CASE,
                    case_id=row.case_id,
                    batch_id=self._view.batch.id,
                    record_id=row.hearing.relative.id,
                    detail=TalkForm.kind,
                )
            )

    @Slot()
    def _open_case(self) -> None:
        if (row := self.chosen()) is not None:
            self._go_to_case(row.case_id)

    def _go_to_case(self, case_id: UUID) -> None:
        self._workplace.go(Place(Room.CASE, case_id=case_id, detail="batches"))

    # The links

    @Slot(object)
    def _link_case(self, case_id: UUID) -> None:
        if self._view is not None:
            self._case_to_link.clear()
            self._workplace.go(Place(Room.CASE, case_id=case_id, batch_id=self._view.batch.id, detail=LinkForm.kind))

    def _show_linked(self, linked: list[tuple[CaseBatchLink, Case]]) -> None:
        """List the linked cases, excluded ones too, each with the sentence without which a link is never shown."""
        clear(self._linked.body)
        for link, case in linked[:LINKED_SHOWN]:
            told = self.tr("The family was told on {day}.").format(day=date_short(link.told_family_on))
            head = texts(
                (line(case.number, capital(word(link.basis))), "bold"),
                (wording.link(link.strength, paper_language()), "text"),
                (self._flag(), "wrong"),
                (line(told, link.told_family_how) if link.told_family_on else "", "muted"),
            )
            self._linked.add(before_mark(head, marks.link(link.strength)))
            name = self.tr("Open case {number}").format(number=case.number)
            self._linked.add(verbs((name, f"case_{link.id}", partial(self._go_to_case, case.id))))
        if len(linked) > LINKED_SHOWN:
            self._linked.add(Text(self.tr("and %n more", "", len(linked) - LINKED_SHOWN), tone="muted"))
        if not linked:
            self._linked.add(Text(self.tr("No case is linked."), tone="muted"))

    def _flag(self) -> str:
        if self._view is None or self._view.batch.kind is BatchKind.TRANSFER:
            return ""
        return self.tr("This entry is no transfer, or no longer. Look at the link again.")

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_linked"):
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange) and hasattr(self, "_linked"):
            self._table.fit_rows(2)
