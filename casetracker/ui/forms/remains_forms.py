"""Remains: an item under its official number, with which transfer it came, what it belongs with, and its moves."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from casetracker.casework.batches import Batch, OnlyTransfersAreLinked
from casetracker.casework.custody import place_now, same_place
from casetracker.casework.dossier import Dossier
from casetracker.casework.reassociation import PartOfItsPart, RelatedAlready
from casetracker.casework.remains import (
    CaseRemains,
    CustodyMove,
    InBatchAlready,
    NumberOfOtherRemains,
    NumberRecordedAlready,
    RelatedToItself,
    Relation,
    Remains,
    RemainsInBatch,
    RemainsKind,
    RemainsRelation,
    SeveralInOne,
    SeveralWithThisNumber,
    TiedAlready,
)
from casetracker.services import remains
from casetracker.ui.background import Job
from casetracker.ui.case_words import heading, label, line, quoted, word
from casetracker.ui.forms.date_entries import DateEntry
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry, PickEntry, TickEntry, WordsEntry
from casetracker.ui.forms.link_form import TransferEntry, batch_words
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.forms.source_form import source_entry
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace

_AFTER_TYPING: Final = 300
"""Milliseconds without a key after which a number is looked up."""


class CountEntry(LineEntry):
    """A number of persons; nothing typed is not stated, which is not none."""

    def __init__(self, value: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(str(value) if value else "", parent)
        self.setValidator(QIntValidator(1, 99, self))

    def told(self) -> object:
        return int(self.text()) if self.text().isdecimal() else None


class RemainsForm(RecordForm):
    """Records an item that concerns the case, or corrects one. Shows what is recorded under the number already."""

    kind = "remains"
    refused_at: ClassVar = {
        NumberRecordedAlready: "official_number",
        NumberOfOtherRemains: "official_number",
        SeveralWithThisNumber: "given_by",
        TiedAlready: "official_number",
        SeveralInOne: "minimum_individuals",
    }

    def __init__(
        self, workplace: Workplace, dossier: Dossier, item: Remains | None = None, parent: QWidget | None = None
    ) -> None:
        self._item = item
        self._dossier = dossier
        self._asked = 0
        super().__init__(workplace, dossier.case.id, item.id if item else None, parent)

    def title(self) -> str:
        return self.tr("Change what is recorded of remains") if self._item else self.tr("Record remains")

    def explanation(self) -> str:
        return self.tr("One item under the number an authority gave it. That it concerns a case identifies nobody.")

    def build(self) -> None:
        one = self._item
        self.section(self.tr("The number"))
        self._number = LineEntry(one.official_number if one else "")
        self._given_by = LineEntry(one.given_by if one else "")
        self.row(
            ("official_number", label(Remains, "official_number"), self._number),
            ("given_by", label(Remains, "given_by"), self._given_by),
        )
        if one is None:
            self._found = Text(tone="attention")
            self._found.setObjectName("found")
            self._same = TickEntry(self.tr("These are the same remains: tie them to this case"))
            self.place(self._found)
            self.ticks(("same", self._same))
            self._found.hide()
            self._same.hide()
            self._pause = QTimer(self)
            self._pause.setSingleShot(True)
            self._pause.setInterval(_AFTER_TYPING)
            self._pause.timeout.connect(self._look_up)
            for entry in (self._number, self._given_by):
                entry.edited.connect(self._pause.start)
            self.row(
                ("because", self.tr("Why they concern the case"), LineEntry(), self.tr("Who said so, and on what")),
                ("because_source_id", self.tr("Source for that"), source_of(self._dossier)),
            )
        self.section(self.tr("What is recorded there"))
        self.row(
            (
                "kind",
                label(Remains, "kind"),
                ChoiceEntry(RemainsKind, word, one.kind if one else RemainsKind.NOT_RECORDED),
            ),
            (
                "minimum_individuals",
                label(Remains, "minimum_individuals"),
                CountEntry(one.minimum_individuals if one else None),
                self.tr("As the experts state it; leave empty where they do not"),
            ),
        )
        self.row(("holding_place", label(Remains, "holding_place"), LineEntry(one.holding_place if one else "")))
        self.row(
            (
                "items_with",
                label(Remains, "items_with"),
                WordsEntry(one.items_with if one else "", 2),
                self.tr("Associated items, no identification: they raise no link above “indicated”"),
            )
        )
        self.row(("source_id", label(Remains, "source_id"), source_of(self._dossier, one)))
        self.row(("note", label(Remains, "note"), WordsEntry(one.note if one else "", 2)))
        if one is not None:
            self.row(("reason", self.tr("Why it changes, for the history"), LineEntry()))

    def work(self, told: Told) -> Callable[[], object]:
        if self._item is None:
            return partial(remains.record_remains, self.workplace.desk, self.case(), **told)
        return partial(remains.change_remains, self.workplace.desk, self._item.id, **told)

    @Slot()
    def _look_up(self) -> None:
        """Look for the number before a second item is made under it."""
        self._asked += 1
        desk, asked, number, given_by = self.workplace.desk, self._asked, self._number.text(), self._given_by.text()
        job = Job(lambda _job: (asked, remains.find_numbered(desk, number, given_by)), self)
        job.succeeded.connect(self._show_found)
        self.workplace.background.start_reading(job)

    @Slot(object)
    def _show_found(self, answer: tuple[int, list[Remains]]) -> None:
        asked, found = answer
        if asked != self._asked:
            return
        self._found.setVisible(bool(found))
        self._same.setVisible(bool(found))
        if not found:
            self._same.setChecked(False)
            return
        told = "\n".join(remains_words(one) for one in found)
        self._found.setText(self.tr("Recorded already: {remains}").format(remains=told))


class TieForm(RecordForm):
    """Corrects why an item concerns the case, with the reason for the history."""

    kind = "case_remains"

    def __init__(
        self,
        workplace: Workplace,
        dossier: Dossier,
        tie: CaseRemains,
        item: Remains,
        parent: QWidget | None = None,
    ) -> None:
        self._tie, self._item = tie, item
        self._dossier = dossier
        super().__init__(workplace, dossier.case.id, tie.id, parent)

    def title(self) -> str:
        return self.tr("Correct why these remains concern the case")

    def build(self) -> None:
        self.section("")
        self.place(Text(remains_words(self._item), bold=True))
        self.row(
            (
                "because",
                self.tr("Why they concern the case"),
                LineEntry(self._tie.because),
                self.tr("Who said so, and on what"),
            ),
            ("source_id", label(CaseRemains, "source_id"), source_of(self._dossier, self._tie)),
        )
        self.row(("reason", self.tr("Why it changes, for the history"), LineEntry()))

    def work(self, told: Told) -> Callable[[], object]:
        return partial(remains.change_tie, self.workplace.desk, self._tie.id, **told)


class CameWithForm(RecordForm):
    """Records that somebody says an item came with a transfer, or corrects who says so and on what."""

    kind = "remains_in_batch"
    refused_at: ClassVar = {OnlyTransfersAreLinked: "batch_id", InBatchAlready: "batch_id"}

    def __init__(
        self,
        workplace: Workplace,
        dossier: Dossier,
        item: Remains,
        transfers: Sequence[Batch],
        said: RemainsInBatch | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._item, self._transfers, self._tie = item, transfers, said
        self._dossier = dossier
        super().__init__(workplace, dossier.case.id, said.id if said else item.id, parent)

    def title(self) -> str:
        return self.tr("With which transfer these remains are said to have come")

    def explanation(self) -> str:
        return self.tr("Remains and transfers belong together many to many. It is a claim of whoever says so.")

    def build(self) -> None:
        self.section("")
        self.place(Text(remains_words(self._item), bold=True))
        one = self._tie
        if one is None:
            self.row(("batch_id", label(RemainsInBatch, "batch_id"), TransferEntry(self._transfers)))
        else:
            for batch in self._transfers:
                if batch.id == one.batch_id:
                    self.place(Text(batch_words(batch)))
        self.row(
            ("said_by", label(RemainsInBatch, "said_by"), LineEntry(one.said_by if one else "")),
            ("said_on", label(RemainsInBatch, "said_on"), DateEntry(one.said_on if one else None)),
        )
        self.row(("source_id", label(RemainsInBatch, "source_id"), source_of(self._dossier, one)))
        if one is not None:
            self.row(("reason", self.tr("Why it changes, for the history"), LineEntry()))

    def work(self, told: Told) -> Callable[[], object]:
        if self._tie is not None:
            return partial(remains.change_came_with, self.workplace.desk, self._tie.id, **told)
        return partial(remains.say_came_with, self.workplace.desk, self._item.id, **told)


class RelationForm(RecordForm):
    """Records how one item belongs with another, which may have its number only; or corrects that."""

    kind = "remains_relation"
    refused_at: ClassVar = {
        RelatedToItself: "other_number",
        RelatedAlready: "relation",
        PartOfItsPart: "relation",
        SeveralWithThisNumber: "given_by",
    }

    def __init__(
        self,
        workplace: Workplace,
        dossier: Dossier,
        item: Remains,
        there: RemainsRelation | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._item, self._there = item, there
        self._dossier = dossier
        super().__init__(workplace, dossier.case.id, there.id if there else item.id, parent)

    def title(self) -> str:
        return self.tr("What these remains belong with")

    def explanation(self) -> str:
        return self.tr("As an authority or a laboratory said. A number that is not recorded yet is recorded with it.")

    def build(self) -> None:
        self.section("")
        self.place(Text(remains_words(self._item), bold=True))
        one = self._there
        how = ChoiceEntry(Relation, word, one.relation if one else None)
        if one is None:
            self.row(
                ("relation", label(RemainsRelation, "relation"), how),
                ("other_number", self.tr("Number of the other remains"), LineEntry()),
            )
            self.row(("given_by", label(Remains, "given_by"), LineEntry()))
        else:
            self.row(("relation", label(RemainsRelation, "relation"), how))
            if (other := self._dossier.remains.get(one.other_id)) is not None:
                self.place(Text(remains_words(other), bold=True))
        self.row(
            ("said_by", label(RemainsRelation, "said_by"), LineEntry(one.said_by if one else "")),
            ("said_on", label(RemainsRelation, "said_on"), DateEntry(one.said_on if one else None)),
        )
        self.row(("source_id", label(RemainsRelation, "source_id"), source_of(self._dossier, one)))
        if one is not None:
            self.row(("reason", self.tr("Why it changes, for the history"), LineEntry()))

    def work(self, told: Told) -> Callable[[], object]:
        if self._there is not None:
            return partial(remains.change_relation, self.workplace.desk, self._there.id, **told)
        return partial(remains.relate_numbered, self.workplace.desk, self._item.id, **told)


class MoveForm(RecordForm):
    """Appends a move to the chain of custody. Says at once where a gap would open."""

    kind = "custody_move"

    def __init__(self, workplace: Workplace, dossier: Dossier, item: Remains, parent: QWidget | None = None) -> None:
        self._item, self._dossier = item, dossier
        self._moved = any(one.remains_id == item.id for one in dossier.custody)
        self._now = place_now(item, dossier.custody)
        super().__init__(workplace, dossier.case.id, item.id, parent)

    def title(self) -> str:
        return self.tr("Record a move of remains")

    def explanation(self) -> str:
        return self.tr("A move stays as it was recorded. If it was wrong, add the move that is right.")

    def build(self) -> None:
        self.section("")
        self.place(Text(remains_words(self._item), bold=True))
        self._from = LineEntry(self._now)
        self.row(
            ("from_place", label(CustodyMove, "from_place"), self._from),
            ("to_place", label(CustodyMove, "to_place"), LineEntry()),
        )
        self._gap = Text(tone="attention")
        self._gap.setObjectName("gap")
        self.place(self._gap)
        self._from.edited.connect(self._show_gap)
        self._show_gap()
        self.row(
            ("handed_by", label(CustodyMove, "handed_by"), LineEntry()),
            ("received_by", label(CustodyMove, "received_by"), LineEntry()),
        )
        self.row(
            ("moved_on", label(CustodyMove, "moved_on"), DateEntry()),
            ("document_number", label(CustodyMove, "document_number"), LineEntry()),
        )
        self.row(("source_id", label(CustodyMove, "source_id"), source_of(self._dossier)))
        self.row(("note", label(CustodyMove, "note"), WordsEntry(lines=2)))

    def work(self, told: Told) -> Callable[[], object]:
        return partial(remains.record_move, self.workplace.desk, self._item.id, **told)

    @Slot()
    def _show_gap(self) -> None:
        opens = self._moved and not same_place(self._from.text(), self._now)
        self._gap.setVisible(opens)
        asked = self.tr("The last recorded move ended at {place}. This one will show a gap before it.")
        self._gap.setText(asked.format(place=quoted(self._now)) if opens else "")


def source_of(
    dossier: Dossier, record: Remains | CaseRemains | RemainsInBatch | RemainsRelation | None = None
) -> PickEntry:
    """Offer the sources of the case; one that a record rests on already stays, from whichever case it comes."""
    chosen = dossier.source(record.source_id) if record else None
    known = dossier.sources | ({chosen.id: chosen} if chosen else {})
    none = QCoreApplication.translate("RemainsForm", "none recorded")
    return source_entry(known, chosen.id if chosen else None, none)


def remains_words(item: Remains) -> str:
    """Name an item: its number, what it is, and who gave the number."""
    kind = heading(item.kind) if item.kind is not RemainsKind.NOT_RECORDED else ""
    return line(item.official_number, kind, item.given_by)
