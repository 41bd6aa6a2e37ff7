"""Taking a decision back that was wrong: everything that rests on it is seen first."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.dossier import Dossier
from casetracker.casework.identification import ENDED, Decision, DecisionState, IdentificationStage
from casetracker.casework.retraction import closed_by_identity, resting_on
from casetracker.casework.statements import Statement, Whereabouts
from casetracker.services import retraction
from casetracker.services.retraction import ReasonMissing
from casetracker.ui.case_tabs.parts import ruled
from casetracker.ui.case_words import document_of, label, line, word
from casetracker.ui.forms.date_entries import DateEntry
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.resting_words import resting_row
from casetracker.ui.theme import Space
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.text import Text
from casetracker.ui.wording import language
from casetracker.ui.workplace import Workplace


class RetractionForm(RecordForm):
    """Retracts a decision. Nothing that rests on it is hidden, and nothing is done before it was shown."""

    kind = "retraction"
    refused_at: ClassVar = {ReasonMissing: "reason"}

    def __init__(
        self, workplace: Workplace, dossier: Dossier, decision: Decision, parent: QWidget | None = None
    ) -> None:
        self._dossier = dossier
        self._decision = decision
        super().__init__(workplace, dossier.case.id, decision.id, parent)
        # What cannot be taken back is never the button that a hand goes to first.
        self._save.stand_back()

    def title(self) -> str:
        return self.tr("Retract a decision that was wrong")

    def explanation(self) -> str:
        return self.tr(
            "The decision stays on record as retracted. A correction is opened for each thing below. A retraction is "
            "not taken back: the authority would decide anew."
        )

    def verb(self) -> str:
        return self.tr("Retract and open the corrections")

    def way_back(self) -> str:
        return self.tr("Let the decision stand")

    def build(self) -> None:
        self.show_resting(self._decision)
        self.section(self.tr("Why, and who says so"))
        self.row(("reason", label(Decision, "reason"), WordsEntry(lines=3)))
        self.ask_who_says_so()

    def ask_who_says_so(self) -> None:
        self.row(
            ("said_by", label(IdentificationStage, "said_by"), LineEntry()),
            ("happened_on", label(IdentificationStage, "happened_on"), DateEntry()),
        )
        self.row(("document_number", label(IdentificationStage, "document_number"), LineEntry()))

    def show_resting(self, decision: Decision) -> None:
        """List everything that rests on a decision, and whether the case is opened again."""
        self.section(line(decision.authority, document_of(decision)))
        resting = resting_on(self._dossier, decision)
        title = self.tr("What rests on it: {count}").format(count=len(resting))
        self.place(Text(title, bold=True))
        if resting:
            listed = QWidget()
            listed.setObjectName("resting")
            column = QVBoxLayout(listed)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(Space.TIGHT)
            ruled(column, (resting_row(self._dossier, one) for one in resting))
            self.place(listed)
        else:
            nothing = self.tr("No letter, telling, handover or burial is recorded that rests on it.")
            self.place(Text(nothing, tone="muted"))
        if closed_by_identity(self._dossier.case):
            self.place(Banner(self.tr("The case was closed because of it, and is opened again in the same step.")))

    def work(self, told: Told) -> Callable[[], object]:
        reason = told.pop("reason")
        desk, decision = self.workplace.desk, self._decision.id
        return partial(retraction.retract_decision, desk, decision, reason, language=language(), **told)


class AliveForm(RetractionForm):
    """Records that the person returned alive after a decision: what was said, by whom, and the retraction."""

    kind = "alive"

    def title(self) -> str:
        return self.tr("The person returned alive")

    def explanation(self) -> str:
        return self.tr(
            "What was said is recorded with its speaker, and every decision on identity that stands is retracted. The "
            "case stays open until it is closed for that reason."
        )

    def build(self) -> None:
        self.section(self.tr("Who says so"))
        self.row(
            ("speaker", label(Statement, "speaker"), LineEntry()),
            ("said_on", label(Statement, "said_on"), DateEntry()),
        )
        self.row(("wording", label(Statement, "wording"), WordsEntry(lines=2)))
        places = (Whereabouts.RELEASED, Whereabouts.LOCATED)
        self.row(("whereabouts", label(Statement, "whereabouts"), ChoiceEntry(places, word)))
        for one in self._dossier.decisions:
            if one.state not in ENDED and one.state is not DecisionState.PROPOSED:
                self.show_resting(one)
        self.section(self.tr("Why"))
        self.row(("reason", label(Decision, "reason"), WordsEntry(self.tr("The person returned alive."), 2)))

    def work(self, told: Told) -> Callable[[], object]:
        return partial(retraction.alive_returned, self.workplace.desk, self.case(), language=language(), **told)
