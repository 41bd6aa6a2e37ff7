"""Steps of the identification, and the authority's decision with what it rests on."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from casetracker.casework.comparisons import AGREES, Comparison, Result, examination_owed, unreplaced
from casetracker.casework.dossier import Dossier
from casetracker.casework.grounds import basis_from, comparisons_of, standing_comparisons
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
from casetracker.services import identification
from casetracker.ui.case_words import heading, label, word
from casetracker.ui.forms.date_entries import DateEntry, DayEntry
from casetracker.ui.forms.entries import (
    Choice,
    ChoiceEntry,
    LineEntry,
    NumberEntry,
    PickEntry,
    SeveralEntry,
    TickEntry,
    WordsEntry,
)
from casetracker.ui.forms.identification_choices import comparison_choices, decision_choices, remains_choices
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.forms.several_picks import SeveralPicks
from casetracker.ui.forms.source_form import source_entry
from casetracker.ui.marks import Mark, Shape
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace

REPLACE: Final = "replace_decision"
"""The name under which a decision is kept that puts another into a new paper."""


def strength_mark(how: Strength) -> Mark:
    """Mark how far a decision on identity can be relied on."""
    if how is Strength.WEAK:
        return Mark(Shape.TRIANGLE, heading(how), heading(how), "attention", ground=True)
    return Mark(Shape.SQUARE, heading(how), heading(how), "done", ground=True)


class StageForm(RecordForm):
    """Appends a step; steps are never edited away."""

    kind = "stage"

    def __init__(self, workplace: Workplace, dossier: Dossier, parent: QWidget | None = None) -> None:
        self._dossier = dossier
        super().__init__(workplace, dossier.case.id, None, parent)

    def title(self) -> str:
        return self.tr("Add a step of the identification")

    def explanation(self) -> str:
        return self.tr("A step stays as it was recorded. If it was wrong, add the step that takes it back.")

    def build(self) -> None:
        # A retraction is a step of the decision, because it first lists everything that rests on it.
        kinds = [one for one in StageKind if one is not StageKind.RETRACTED]
        self.section("")
        self.row(
            ("kind", label(IdentificationStage, "kind"), ChoiceEntry(kinds, word)),
            (
                "happened_on",
                label(IdentificationStage, "happened_on"),
                DateEntry(),
                self.tr("A day, a month or a year; ~ means about"),
            ),
        )
        unnamed = Choice("", self.tr("not named, or not recorded yet"), None)
        self.row(
            (
                "remains_id",
                label(IdentificationStage, "remains_id"),
                PickEntry([unnamed, *remains_choices(self._dossier)]),
            ),
            ("official_number", label(IdentificationStage, "official_number"), LineEntry()),
        )
        self.row(
            (
                "decision_id",
                label(IdentificationStage, "decision_id"),
                PickEntry(decision_choices(self._dossier, self.tr("none"))),
                self.tr("The decision that a burial or another step rests on."),
            ),
            ("document_number", label(IdentificationStage, "document_number"), LineEntry()),
        )
        self.row(
            ("said_by", label(IdentificationStage, "said_by"), LineEntry()),
            ("place", label(IdentificationStage, "place"), LineEntry()),
        )
        paper = source_entry(self._dossier.sources, None, self.tr("none recorded"))
        self.row(("source_id", label(IdentificationStage, "source_id"), paper))
        self.row(("note", label(IdentificationStage, "note"), WordsEntry(lines=3)))

    def work(self, told: Told) -> Callable[[], object]:
        return partial(identification.record_stage, self.workplace.desk, self.case(), **told)


class DecisionForm(RecordForm):
    """Records the authority's decision, or completes it; `replaces` is the decision that it puts into another paper."""

    kind = "decision"
    refused_at: ClassVar = {DecidedWithoutDocument: "document_number"}

    def __init__(
        self,
        workplace: Workplace,
        dossier: Dossier,
        decision: Decision | None = None,
        replaces: Decision | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._dossier = dossier
        self._decision = decision
        self._replaces = replaces
        super().__init__(workplace, dossier.case.id, decision.id if decision else None, parent)

    @property
    def name(self) -> str:
        return f"{REPLACE}:{self._replaces.id}" if self._replaces else super().name

    def title(self) -> str:
        if self._replaces:
            return self.tr("Replace a decision by a new one")
        return self.tr("Change a decision") if self._decision else self.tr("Record a decision on identity")

    def explanation(self) -> str:
        return self.tr("Papers state it only once it is decided, named, numbered, dated and told in person.")

    def build(self) -> None:
        one = self._decision
        given = one or self._replaces
        self.section(self.tr("The decision"))
        states = (DecisionState.PROPOSED, DecisionState.DECIDED)
        chosen = one.state if one else DecisionState.DECIDED if self._replaces else DecisionState.PROPOSED
        self.row(
            ("authority", label(Decision, "authority"), LineEntry(given.authority if given else "")),
            (
                "state",
                label(Decision, "state"),
                ChoiceEntry(states if chosen in states else (chosen,), word, chosen),
            ),
        )
        self.row(
            ("document_number", label(Decision, "document_number"), LineEntry(one.document_number if one else "")),
            ("decided_on", label(Decision, "decided_on"), DayEntry(one.decided_on if one else None)),
        )
        self._remains = SeveralPicks(
            remains_choices(self._dossier), self._named(given), self.tr("No remains are recorded in this case yet.")
        )
        self.row(("remains", self.tr("Which remains it names"), self._remains))
        self.section(self.tr("What it rests on"))
        self._build_grounds(given)
        self._strength = MarkLabel(strength_mark(Strength.WEAK))
        self._strength.setObjectName("strength")
        self.place(self._strength)
        self._owed = Text(
            self.tr("The experts recommended a further examination. It was not done, and that stays visible."),
            tone="attention",
        )
        self._owed.setObjectName("owed")
        self.place(self._owed)
        for entry in (self._grounds, self._methods, self._relatives, self._own):
            entry.edited.connect(self._show_strength)
        self._show_strength()
        self.row(("reason", label(Decision, "reason"), WordsEntry(one.reason if one else "", 3)))

    def work(self, told: Told) -> Callable[[], object]:
        desk = self.workplace.desk
        if self._decision is not None:
            return partial(identification.change_decision, desk, self._decision.id, **told)
        replaces = self._replaces.id if self._replaces else None
        return partial(identification.record_decision, desk, self.case(), replaces=replaces, **told)

    def _build_grounds(self, given: Decision | None) -> None:
        offered = self._offered(given)
        chosen = (
            [one.id for one in comparisons_of(self._dossier, given)]
            if given
            else [one.id for one in offered if one.result in AGREES]
        )
        self._grounds = SeveralPicks(
            comparison_choices(self._dossier, offered), chosen, self.tr("No result of a comparison is recorded yet.")
        )
        self.row(("grounds", self.tr("Results of comparisons"), self._grounds))
        self._methods = SeveralEntry(Method, word, given.methods if given else ())
        methods = self.tr("Only where no result is ticked: what the decision itself says of methods and relatives.")
        self.row(("methods", label(Decision, "methods"), self._methods, methods))
        self._relatives = NumberEntry(given.relatives_compared if given else 0)
        self.row(("relatives_compared", label(Decision, "relatives_compared"), self._relatives))
        own = bool(given and given.own_lifetime_sample)
        self._own = TickEntry(label(Decision, "own_lifetime_sample"), value=own)
        self.ticks(("own_lifetime_sample", self._own))

    def _offered(self, given: Decision | None) -> list[Comparison]:
        """Return the results that can be grounds: those that hold and do not exclude, and those named already."""
        named = comparisons_of(self._dossier, given) if given else ()
        standing = standing_comparisons(self._dossier)
        holds = [one for one in standing if one.result not in (Result.EXCLUDED, Result.INSUFFICIENT)]
        return [one for one in unreplaced(self._dossier.comparisons) if one in holds or one in named]

    def _named(self, given: Decision | None) -> list[UUID]:
        return [one.remains_id for one in self._dossier.decision_remains if given and one.decision_id == given.id]

    @Slot()
    def _show_strength(self) -> None:
        chosen = set(self._grounds.chosen())
        grounds = tuple(one for one in self._dossier.comparisons if one.id in chosen)
        if grounds:
            basis = basis_from(self._dossier, grounds)
        else:
            basis = Basis(self._relatives.value(), frozenset(self._methods.chosen()), self._own.isChecked())
        self._strength.show_mark(strength_mark(strength(basis)))
        self._owed.setVisible(any(examination_owed(one) for one in grounds))
        for name in ("methods", "relatives_compared"):
            self.field(name).setVisible(not grounds)
        self._own.setVisible(not grounds)


class DecisionDoubtForm(RecordForm):
    """Records that a decision is challenged, examined again, or upheld. It stays; what is doubted is not settled."""

    kind = "doubt"
    refused_at: ClassVar = {DecidedWithoutDocument: "state"}

    def __init__(self, workplace: Workplace, decision: Decision, parent: QWidget | None = None) -> None:
        self._decision = decision
        super().__init__(workplace, decision.case_id, decision.id, parent)

    def title(self) -> str:
        return self.tr("Record what became of a decision")

    def explanation(self) -> str:
        return self.tr(
            "A decision in doubt is not printed as settled. If it was wrong, retract it instead: that lists what rests "
            "on it."
        )

    def build(self) -> None:
        states = (DecisionState.CHALLENGED, DecisionState.UNDER_REEXAMINATION, DecisionState.DECIDED)
        now = self._decision.state
        following = DecisionState.UNDER_REEXAMINATION if now is DecisionState.CHALLENGED else DecisionState.CHALLENGED
        self.section("")
        self.row(
            ("state", label(Decision, "state"), ChoiceEntry(states, word, following)),
            ("happened_on", label(IdentificationStage, "happened_on"), DateEntry()),
        )
        self.row(
            ("said_by", label(IdentificationStage, "said_by"), LineEntry()),
            ("document_number", label(IdentificationStage, "document_number"), LineEntry()),
        )
        self.row(("reason", label(Decision, "reason"), WordsEntry(lines=3)))

    def work(self, told: Told) -> Callable[[], object]:
        state, reason = told.pop("state"), told.pop("reason")
        return partial(identification.doubt_decision, self.workplace.desk, self._decision.id, state, reason, **told)
