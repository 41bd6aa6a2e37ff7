"""Steps of the identification, and the authority's decision with what it rests on."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from casetracker.casework.identification import (
    Basis,
    DecidedWithoutDocument,
    Decision,
    DecisionState,
    IdentificationStage,
    Method,
    StageKind,
    Strength,
    strength,
)
from casetracker.services import cases, identification
from casetracker.ui.case_words import heading, label, word
from casetracker.ui.forms.date_entries import DateEntry, DayEntry
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry, NumberEntry, SeveralEntry, TickEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.marks import Mark, Shape
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.workplace import Workplace


def strength_mark(how: Strength) -> Mark:
    """Mark how far a decision on identity can be relied on."""
    if how is Strength.WEAK:
        return Mark(Shape.TRIANGLE, heading(how), heading(how), "attention", ground=True)
    return Mark(Shape.SQUARE, heading(how), heading(how), "done", ground=True)


class StageForm(RecordForm):
    """Appends a step; steps are never edited away."""

    kind = "stage"

    def title(self) -> str:
        return self.tr("Add a step of the identification")

    def explanation(self) -> str:
        return self.tr("A step stays as it was recorded. If it was wrong, add the step that takes it back.")

    def build(self) -> None:
        self.section("")
        self.row(
            ("kind", label(IdentificationStage, "kind"), ChoiceEntry(StageKind, word)),
            (
                "happened_on",
                label(IdentificationStage, "happened_on"),
                DateEntry(),
                self.tr("A day, a month or a year; ~ means about"),
            ),
        )
        self.row(
            ("said_by", label(IdentificationStage, "said_by"), LineEntry()),
            ("official_number", label(IdentificationStage, "official_number"), LineEntry()),
        )
        self.row(("note", label(IdentificationStage, "note"), WordsEntry(lines=3)))

    def work(self, told: Told) -> Callable[[], object]:
        return partial(identification.record_stage, self.workplace.desk, self.case(), **told)


class DecisionForm(RecordForm):
    """Records the authority's decision, or what became of it. Says at once how strong its basis is."""

    kind = "decision"
    refused_at: ClassVar = {DecidedWithoutDocument: "document_number"}

    def __init__(
        self, workplace: Workplace, case_id: UUID, decision: Decision | None = None, parent: QWidget | None = None
    ) -> None:
        self._decision = decision
        super().__init__(workplace, case_id, decision.id if decision else None, parent)

    def title(self) -> str:
        return self.tr("Change a decision") if self._decision else self.tr("Record a decision on identity")

    def explanation(self) -> str:
        return self.tr("Papers state it only once it is decided, named, numbered, dated and told in person.")

    def build(self) -> None:
        one = self._decision
        self.section(self.tr("The decision"))
        self.row(
            ("authority", label(Decision, "authority"), LineEntry(one.authority if one else "")),
            (
                "state",
                label(Decision, "state"),
                ChoiceEntry(DecisionState, word, one.state if one else DecisionState.PROPOSED),
            ),
        )
        self.row(
            ("document_number", label(Decision, "document_number"), LineEntry(one.document_number if one else "")),
            ("decided_on", label(Decision, "decided_on"), DayEntry(one.decided_on if one else None)),
        )
        self.section(self.tr("What it rests on"))
        self._methods = SeveralEntry(Method, word, one.methods if one else ())
        self.row(("methods", label(Decision, "methods"), self._methods))
        self._relatives = NumberEntry(one.relatives_compared if one else 0)
        self.row(("relatives_compared", label(Decision, "relatives_compared"), self._relatives))
        self._own = TickEntry(label(Decision, "own_lifetime_sample"), value=bool(one and one.own_lifetime_sample))
        self.ticks(("own_lifetime_sample", self._own))
        self._strength = MarkLabel(strength_mark(Strength.WEAK))
        self._strength.setObjectName("strength")
        self.place(self._strength)
        for entry in (self._methods, self._relatives, self._own):
            entry.edited.connect(self._show_strength)
        self._show_strength()
        self.row(("reason", label(Decision, "reason"), WordsEntry(one.reason if one else "", 3)))

    def work(self, told: Told) -> Callable[[], object]:
        desk = self.workplace.desk
        if self._decision is None:
            return partial(identification.record_decision, desk, self.case(), **told)
        return partial(cases.change, desk, Decision, self._decision.id, "change a decision", **told)

    @Slot()
    def _show_strength(self) -> None:
        methods = frozenset(self._methods.chosen())
        how = strength(Basis(self._relatives.value(), methods, self._own.isChecked()))
        self._strength.show_mark(strength_mark(how))
