"""The remains that concern a case: number, kind, what was found with them, where they came from, and who held them."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.associated_items import has_associated_items, only_items_connect
from casetracker.casework.batches import Batch
from casetracker.casework.cases import Case
from casetracker.casework.custody import CustodyLink, Gap, chain, place_now
from casetracker.casework.reassociation import belongs_with, may_be_several
from casetracker.casework.remains import CaseRemains, Remains, RemainsInBatch, RemainsRelation
from casetracker.services import links, remains
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.parts import before_mark, beside_mark, button, buttons, facts, texts, verbs
from casetracker.ui.case_tabs.remains_history import RemainsHistory
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.case_words import date_short, date_words, heading, label, line, quoted, word
from casetracker.ui.forms.remains_forms import (
    CameWithForm,
    MoveForm,
    RelationForm,
    RemainsForm,
    TieForm,
    remains_words,
)
from casetracker.ui.marks import Mark, Shape
from casetracker.ui.taking_back import remove_verbs
from casetracker.ui.theme import Space
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room


class RemainsPart(QWidget):
    """Cards of remains. Nothing here identifies anybody: comparisons and decisions stand in their own tab."""

    def __init__(self, tab: CaseTab, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("remains_part")
        view = tab.view
        self._tab = tab
        self._workplace = tab.workplace
        self._dossier = view.dossier
        self._view = view
        self._want = tab.want
        self._elsewhere: dict[UUID, Text] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GAP)
        column.addWidget(self._head())
        if not view.for_family:
            for tie in self._dossier.case_remains:
                if (item := self._dossier.remains.get(tie.remains_id)) is not None:
                    column.addWidget(self._card(tie, item))
            self._ask_for_other_cases()

    def _head(self) -> Card:
        card = Card(self.tr("Remains that concern this case"))
        card.setObjectName("remains_card")
        if self._view.for_family:
            card.add(Text(self.tr("Hidden in the family view."), tone="muted"))
            return card
        said = self.tr(
            "What remains prove, comparisons and decisions say. A tie to a case says only why it was looked at."
        )
        none = self.tr("No remains are recorded with this case.")
        card.add(Text(said if self._dossier.case_remains else none, tone="muted"))
        card.add(buttons(button(self.tr("Record remains…"), "add_remains", self._add)))
        return card

    def _card(self, tie: CaseRemains, item: Remains) -> Card:
        card = Card()
        card.setObjectName(f"remains_{item.id}")
        card.setAccessibleName(remains_words(item))
        several = may_be_several(item)
        mark = Mark(Shape.TRIANGLE, self.tr("several persons"), self.tr("several persons"), "attention", ground=True)
        head = texts((item.official_number, "bold"), (line(heading(item.kind), item.given_by), "muted"))
        card.add(before_mark(head, mark if several else None))
        if several:
            card.add(
                Text(
                    self.tr("May come from more than one person: a result on a part of it says nothing of the rest."),
                    tone="attention",
                )
            )
        count = str(item.minimum_individuals) if item.minimum_individuals else ""
        card.add(
            facts(
                [
                    (
                        label(CaseRemains, "because"),
                        line(tie.because, date_short(tie.since), self._tab.source_words(tie.source_id)),
                    ),
                    (label(Remains, "minimum_individuals"), count),
                    (label(Remains, "holding_place"), place_now(item, self._dossier.custody)),
                    (label(Remains, "source_id"), self._tab.source_words(item.source_id)),
                    (label(Remains, "note"), item.note),
                ]
            )
        )
        elsewhere = self._elsewhere[item.id] = Text(tone="muted")
        elsewhere.hide()
        card.add(elsewhere)
        if has_associated_items(item):
            card.add(self._items(item))
        self._add_batches(card, item)
        self._add_relations(card, item)
        self._add_custody(card, item)
        about = item.official_number
        card.add(
            verbs(
                (self.tr("Change…"), f"change_{item.id}", partial(self._change, item)),
                (self.tr("Came with a transfer…"), f"batch_{item.id}", partial(self._ask_for_transfers, item)),
                (self.tr("Belongs with…"), f"relate_{item.id}", partial(self._relate, item)),
                (self.tr("Record a move…"), f"move_{item.id}", partial(self._move, item)),
                (self.tr("Correct why it concerns the case…"), f"tie_{item.id}", partial(self._change_tie, tie, item)),
                (self.tr("What was recorded, and when"), f"past_{item.id}", partial(self._show_history, card, item)),
                *remove_verbs(self._tab, tie, item.official_number),
                about=about,
            )
        )
        return card

    def _items(self, item: Remains) -> Banner:
        """Show what was found with remains, with what it cannot carry."""
        caution = self.tr("Associated item, not identification.")
        dossier = self._dossier
        if only_items_connect(item, dossier.comparisons, dossier.decisions, dossier.decision_remains):
            caution += " " + self.tr("Nothing else connects these remains with the case.")
        banner = Banner(f"{label(Remains, 'items_with')}: {item.items_with}\n{caution}", "attention")
        banner.setObjectName(f"items_{item.id}")
        return banner

    # Transfers

    def _add_batches(self, card: Card, item: Remains) -> None:
        for said in self._dossier.remains_batches:
            batch = self._dossier.batches.get(said.batch_id)
            if said.remains_id == item.id and batch is not None:
                card.add(self._batch(item, said, batch))

    def _batch(self, item: Remains, said: RemainsInBatch, batch: Batch) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        day = date_words(batch.happened_on)
        words = self.tr("Said to have come with the transfer of {day}").format(day=day)
        who = line(said.said_by, date_short(said.said_on), self._tab.source_words(said.source_id))
        column.addLayout(texts((words, "text"), (who, "muted")))
        open_batch = partial(self._workplace.go, Place(Room.BATCH, batch_id=batch.id))
        opens = (self.tr("Open the batch"), f"open_{said.id}", open_batch)
        changes = (self.tr("Change…"), f"change_{said.id}", partial(self._change_batch, item, said, batch))
        column.addWidget(verbs(opens, changes, *remove_verbs(self._tab, said, line(words, said.said_by)), about=day))
        return holder

    # What belongs together

    def _add_relations(self, card: Card, item: Remains) -> None:
        dossier = self._dossier
        direct = [one for one in dossier.remains_relations if item.id in (one.remains_id, one.other_id)]
        for one in direct:
            told = self._relation(one, item)
            card.add(Text(told))
            changes = (self.tr("Change…"), f"change_{one.id}_{item.id}", partial(self._change_relation, one))
            card.add(verbs(changes, *remove_verbs(self._tab, one, told), about=told))
        near = {end for one in direct for end in (one.remains_id, one.other_id)}
        further = belongs_with(item.id, dossier.remains_relations, dossier.remains) - near
        if further:
            numbers = ", ".join(sorted(self._number(one) for one in further))
            card.add(Text(self.tr("Over these also with: {numbers}").format(numbers=numbers), tone="muted"))

    def _relation(self, one: RemainsRelation, item: Remains) -> str:
        said = line(one.said_by, date_short(one.said_on), self._tab.source_words(one.source_id))
        if one.remains_id == item.id:
            told = f"{heading(one.relation)} {self._number(one.other_id)}"
        else:
            told = f"{self._number(one.remains_id)}: {word(one.relation)} {item.official_number}"
        return line(told, said)

    def _number(self, remains_id: UUID) -> str:
        item = self._dossier.remains.get(remains_id)
        return item.official_number if item else ""

    # Custody

    def _add_custody(self, card: Card, item: Remains) -> None:
        steps = chain(self._dossier.custody, item.id)
        if steps:
            card.add(Text(self.tr("Who held them"), tone="muted"))
        for one in steps:
            if one.gap is not None:
                card.add(self._gap(one))
            card.add(self._step(one))

    def _step(self, one: CustodyLink) -> QWidget:
        move = one.move
        day = date_short(move.moved_on) if move.moved_on else self.tr("day not known")
        way = " → ".join(part for part in (move.from_place, move.to_place) if part)
        hands = " → ".join(part for part in (move.handed_by, move.received_by) if part)
        paper = line(move.document_number, self._tab.source_words(move.source_id))
        words = texts((way, "text"), (line(hands, paper, move.note), "muted"))
        return beside_mark(Mark(Shape.DISC, day, day), words)

    def _gap(self, one: CustodyLink) -> QWidget:
        """Mark that the record does not say how the remains came from one place to the next."""
        gap = self.tr("gap")
        if one.gap is Gap.NOT_TOLD:
            told = self.tr("From where they were moved is not recorded; they had been at {place}.")
        else:
            told = self.tr("How they came from {place} to {next} is not recorded.")
        said = told.format(place=quoted(one.expected_from), next=quoted(one.move.from_place))
        row = beside_mark(Mark(Shape.TRIANGLE, gap, gap, "attention"), texts((said, "attention")))
        row.setObjectName(f"gap_{one.move.id}")
        return row

    # Other cases

    def _ask_for_other_cases(self) -> None:
        if not self._elsewhere:
            return
        desk, case_id, items = self._workplace.desk, self._dossier.case.id, list(self._elsewhere)
        job = Job(lambda _job: remains.other_cases(desk, case_id, items), self)
        job.succeeded.connect(self._show_other_cases)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _show_other_cases(self, found: dict[UUID, list[Case]]) -> None:
        for item, cases in found.items():
            if cases:
                numbers = ", ".join(one.number for one in cases)
                self._elsewhere[item].setText(self.tr("Also looked at in: {cases}").format(cases=numbers))
                self._elsewhere[item].show()

    # Forms

    @Slot()
    def _add(self) -> None:
        self._want(RemainsForm(self._workplace, self._dossier))

    def _change(self, item: Remains) -> None:
        self._want(RemainsForm(self._workplace, self._dossier, item))

    def _change_tie(self, tie: CaseRemains, item: Remains) -> None:
        self._want(TieForm(self._workplace, self._dossier, tie, item))

    def _show_history(self, card: Card, item: Remains) -> None:
        """Show it below the item; once more takes it away."""
        there = card.findChild(RemainsHistory)
        if isinstance(there, RemainsHistory):
            there.hide()
            there.setParent(None)
            there.deleteLater()
        else:
            card.add(RemainsHistory(self._workplace, self._view, item.id))

    def _relate(self, item: Remains) -> None:
        self._want(RelationForm(self._workplace, self._dossier, item))

    def _change_relation(self, one: RemainsRelation) -> None:
        if (item := self._dossier.remains.get(one.remains_id)) is not None:
            self._want(RelationForm(self._workplace, self._dossier, item, one))

    def _change_batch(self, item: Remains, said: RemainsInBatch, batch: Batch) -> None:
        self._want(CameWithForm(self._workplace, self._dossier, item, [batch], said))

    def _move(self, item: Remains) -> None:
        self._want(MoveForm(self._workplace, self._dossier, item))

    def _ask_for_transfers(self, item: Remains) -> None:
        """Read the transfers, then show the form that names one of them."""
        desk, dossier = self._workplace.desk, self._dossier

        def show(transfers: list[Batch]) -> None:
            self._want(CameWithForm(self._workplace, dossier, item, transfers))

        job = Job(lambda _job: links.transfers(desk), self)
        job.succeeded.connect(show)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)
