"""The identification: the answer first, then the results it rests on, its steps, and what went to the family."""

from functools import partial
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget

from casetracker.casework.certainty import Level
from casetracker.casework.identification import (
    ENDED,
    IdentificationStage,
    StageKind,
    standing_stages,
)
from casetracker.casework.standing import Question, known
from casetracker.casework.timeline import Mark as Kind
from casetracker.ui import marks
from casetracker.ui.case_tabs.decision_card import DecisionCard
from casetracker.ui.case_tabs.handed_card import HandedCard
from casetracker.ui.case_tabs.parts import beside_mark, button, buttons, ruled, texts, verbs
from casetracker.ui.case_tabs.results_card import ResultsCard
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.case_tabs.tellings_card import TellingsCard
from casetracker.ui.case_words import date_short, document_of, heading, line
from casetracker.ui.forms.comparison_form import ComparisonForm
from casetracker.ui.forms.identification_forms import DecisionForm, StageForm
from casetracker.ui.forms.record_form import RecordForm
from casetracker.ui.taking_back import remove_verbs
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text


class IdentificationTab(CaseTab):
    """Steps are appended, never edited away; a decision is the authority's act and stands apart from the science."""

    key: ClassVar = "identification"

    def title(self) -> str:
        return self.tr("Identification")

    def fill(self) -> None:
        decisions = list(self.dossier.decisions)
        # What holds stands before what was retracted or replaced; of alike ones the newest first.
        decisions.sort(key=lambda made: (made.state not in ENDED, made.id), reverse=True)
        if not any(one.state not in ENDED for one in decisions):
            self.add(self._undecided())
        for one in decisions:
            self.add(DecisionCard(self.workplace, self.view, one, self.want))
        if not self.view.for_family:
            self.add(self._buttons())

    def fill_rest(self) -> None:
        self.add(ResultsCard(self.workplace, self.view, self.dossier.comparisons, self.want))
        self.add(self._steps())
        if not self.view.for_family:
            # What one relative was told is not for the eyes of another.
            self.add(TellingsCard(self))
        self.add(HandedCard(self))

    def _undecided(self) -> Card:
        """Say that no authority has decided, and how far the results carry."""
        card = Card()
        card.setObjectName("undecided")
        told = [one for one in known(self.dossier) if one.question is Question.IDENTITY]
        carried = [one.level for one in told if one.level not in (None, Level.WITHDRAWN, Level.EXCLUDED)]
        level = carried[0] if carried and carried[0] else Level.NOTHING
        who = self.tr("Only the authority's decision establishes who somebody is. Until then the search goes on.")
        words = texts((self.tr("No decision on identity stands."), "bold"), (who, "muted"))
        card.add(beside_mark(marks.certainty(level), words))
        return card

    def _buttons(self) -> QWidget:
        makers = (
            (self.tr("Record a result…"), "add_comparison", ComparisonForm),
            (self.tr("Record a decision…"), "add_decision", DecisionForm),
            (self.tr("Add a step…"), "add_stage", StageForm),
        )
        return buttons(*(button(words, name, partial(self._open, make)) for words, name, make in makers))

    def _open(self, make: type[ComparisonForm | DecisionForm | StageForm]) -> None:
        form: RecordForm = make(self.workplace, self.dossier)
        self.want(form)

    def _steps(self) -> Card:
        card = Card(self.tr("Steps, as they were recorded"))
        card.setObjectName("steps")
        standing = {one.id for one in standing_stages(self.dossier.stages)}
        stages = sorted(self.dossier.stages, key=_by_day)
        ruled(card.body, (self._step(one, stands=one.id in standing) for one in stages))
        if not stages:
            card.add(Text(self.tr("No step is recorded yet."), tone="muted"))
        return card

    def _step(self, one: IdentificationStage, *, stands: bool) -> QWidget:
        day = date_short(one.happened_on) if one.happened_on else self.tr("day not known")
        number = self.tr("remains no. {number}").format(number=one.official_number) if one.official_number else ""
        document = self.tr("document no. {number}").format(number=one.document_number) if one.document_number else ""
        recorded = self.tr("recorded {day}").format(day=date_short(one.recorded_on))
        words = texts(
            (heading(one.kind), "bold" if stands else "muted"),
            (line(one.said_by, number, one.place, document, recorded, self.source_words(one.source_id)), "muted"),
            (self._about_decision(one), "muted"),
            ("" if stands else self._taken_back(one), "attention"),
            ("" if self.view.for_family else one.note, "text"),
        )
        named = line(heading(one.kind), date_short(one.happened_on) if one.happened_on else "", one.said_by)
        # Without the step that says so, what it took back would stand again.
        stays = one.kind is StageKind.RETRACTED
        if not stays and (removing := remove_verbs(self, one, named)):
            words.addWidget(verbs(*removing, about=named))
        filled = bool(one.official_number or one.document_number)
        return beside_mark(marks.on_timeline(Kind.EVENT, filled=filled, word=day), words)

    def _about_decision(self, one: IdentificationStage) -> str:
        made = next((each for each in self.dossier.decisions if each.id == one.decision_id), None)
        return self.tr("about the decision: {decision}").format(decision=document_of(made)) if made else ""

    def _taken_back(self, one: IdentificationStage) -> str:
        if one.kind in _HAPPENED:
            return self.tr("It happened, and rested on what was taken back later.")
        return self.tr("taken back by a later step")


_HAPPENED: Final = frozenset(
    {StageKind.BURIAL, StageKind.REBURIED, StageKind.HANDOVER, StageKind.FAMILY_NOTIFIED, StageKind.BURIED_UNIDENTIFIED}
    | {StageKind.EXHUMED}
)


def _by_day(one: IdentificationStage) -> tuple[str, int]:
    return (one.happened_on.sort_key() if one.happened_on else "9999", one.id.int)
