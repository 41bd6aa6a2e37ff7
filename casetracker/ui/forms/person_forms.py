"""Papers of the sought person's own, and witnesses."""

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from casetracker.casework.people import IdentityDocument, IdentityPaper, Witness
from casetracker.casework.sources import Source
from casetracker.services import cases, person
from casetracker.ui.case_words import label, word
from casetracker.ui.forms.date_entries import DateEntry
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.forms.source_form import source_entry
from casetracker.ui.workplace import Workplace


class IdentityDocumentForm(RecordForm):
    """Records a paper or a tag by its number, or corrects one."""

    kind = "identity_document"

    def __init__(
        self, workplace: Workplace, case_id: UUID, there: IdentityDocument | None = None, parent: QWidget | None = None
    ) -> None:
        self._there = there
        super().__init__(workplace, case_id, there.id if there else None, parent)

    def title(self) -> str:
        return self.tr("Correct a paper of the person") if self._there else self.tr("Add a paper of the person")

    def explanation(self) -> str:
        return self.tr("A paper found with remains identifies nobody. Here its number helps to recognise it.")

    def build(self) -> None:
        there = self._there
        self.section("")
        kind = there.kind if there else IdentityPaper.PASSPORT
        self.row(
            ("kind", label(IdentityDocument, "kind"), ChoiceEntry(IdentityPaper, word, kind)),
            ("number", label(IdentityDocument, "number"), LineEntry(there.number if there else "")),
        )
        self.row(
            ("issued_by", label(IdentityDocument, "issued_by"), LineEntry(there.issued_by if there else "")),
            ("issued_on", label(IdentityDocument, "issued_on"), DateEntry(there.issued_on if there else None)),
        )
        self.row(("note", label(IdentityDocument, "note"), WordsEntry(there.note if there else "", 2)))

    def work(self, told: Told) -> Callable[[], object]:
        desk = self.workplace.desk
        if self._there is None:
            return partial(person.record_document, desk, self.case(), **told)
        return partial(cases.change, desk, IdentityDocument, self._there.id, "correct a paper of the person", **told)


class WitnessForm(RecordForm):
    """Records somebody who saw the person last, or corrects what is recorded."""

    kind = "witness"

    def __init__(
        self,
        workplace: Workplace,
        case_id: UUID,
        there: Witness | None = None,
        sources: Mapping[UUID, Source] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._there = there
        self._sources = sources or {}
        super().__init__(workplace, case_id, there.id if there else None, parent)

    def title(self) -> str:
        return self.tr("Correct a witness") if self._there else self.tr("Add a witness")

    def explanation(self) -> str:
        return self.tr("What the witness says is recorded as a statement, in the witness's own words.")

    def build(self) -> None:
        there = self._there
        self.section("")
        self.row(
            ("name", label(Witness, "name"), LineEntry(there.name if there else "")),
            ("reach", label(Witness, "reach"), LineEntry(there.reach if there else "")),
        )
        hint = self.tr("As it was told; ~ means about")
        self.row(
            ("seen_on", label(Witness, "seen_on"), DateEntry(there.seen_on if there else None), hint),
            ("seen_at", label(Witness, "seen_at"), LineEntry(there.seen_at if there else "")),
        )
        self.row(("saw", label(Witness, "saw"), WordsEntry(there.saw if there else "", 3)))
        paper = source_entry(self._sources, there.source_id if there else None, self.tr("none recorded"))
        self.row(("source_id", label(Witness, "source_id"), paper))

    def work(self, told: Told) -> Callable[[], object]:
        desk = self.workplace.desk
        if self._there is None:
            return partial(person.record_witness, desk, self.case(), **told)
        return partial(cases.change, desk, Witness, self._there.id, "correct a witness", **told)
