"""What a batch is: a transfer, or only announced or offered; its day, its place, and who was present."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from casetracker.casework.batches import Batch, BatchKind
from casetracker.services import claims
from casetracker.ui.case_words import label, word
from casetracker.ui.forms.date_entries import DateEntry
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace


class BatchForm(RecordForm):
    """Changes what is recorded of a batch itself; its numbers are what its claims say."""

    kind: ClassVar = "batch"

    def __init__(self, workplace: Workplace, batch: Batch, parent: QWidget | None = None) -> None:
        self._batch = batch
        super().__init__(workplace, None, batch.id, parent)

    def title(self) -> str:
        return self.tr("Change an entry")

    def explanation(self) -> str:
        return self.tr("Links with cases stay. Where the entry is no transfer any more, their pages say so.")

    def build(self) -> None:
        batch = self._batch
        self.section("")
        self.place(Text(batch.number, tone="muted"))
        self.row(
            ("kind", label(Batch, "kind"), ChoiceEntry(BatchKind, word, batch.kind)),
            ("happened_on", label(Batch, "happened_on"), DateEntry(batch.happened_on)),
        )
        self.row(
            ("place", label(Batch, "place"), LineEntry(batch.place)),
            (
                "facilitator",
                label(Batch, "facilitator"),
                LineEntry(batch.facilitator),
                self.tr("Whoever was present verifies neither numbers nor identity."),
            ),
        )
        self.row(("note", label(Batch, "note"), WordsEntry(batch.note, 2)))
        self.row(("because", self.tr("Why it changes, for the history"), WordsEntry(lines=2)))

    def work(self, told: Told) -> Callable[[], object]:
        because = told.pop("because")
        return partial(claims.change_batch, self.workplace.desk, self._batch.id, because, **told)
