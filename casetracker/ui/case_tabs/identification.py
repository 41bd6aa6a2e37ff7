"""The identification: its steps as they were recorded, and decisions with how far each can be relied on."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from casetracker.casework.identification import (
    Decision,
    DecisionState,
    IdentificationStage,
    Strength,
    basis_of,
    may_be_told,
    standing_stages,
    strength,
)
from casetracker.casework.timeline import Mark as Kind
from casetracker.ui import marks
from casetracker.ui.case_tabs.parts import before_mark, beside_mark, button, buttons, facts, ruled, texts, verbs
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.case_words import date_short, document_of, heading, label, line, word
from casetracker.ui.forms.identification_forms import DecisionForm, StageForm, strength_mark
from casetracker.ui.widgets.banners import Notice
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text


class IdentificationTab(CaseTab):
    """Steps are appended, never edited away; a decision is the authority's act and stands apart from the science."""

    key: ClassVar = "identification"

    def title(self) -> str:
        return self.tr("Identification")

    def fill(self) -> None:
        step = button(self.tr("Add a step…"), "add_stage", self._add_stage)
        decision = button(self.tr("Record a decision…"), "add_decision", self._add_decision)
        self.add(buttons(step, decision))
        for one in sorted(self.dossier.decisions, key=lambda made: made.id, reverse=True):
            self.add(self._decision(one))
        self.add(self._steps())

    def _decision(self, one: Decision) -> Card:
        card = Card()
        card.setObjectName(f"decision_{one.id}")
        how = strength(basis_of(one))
        head = texts(
            (self.tr("Decision on identity: {state}").format(state=word(one.state)), "bold"),
            (line(one.authority, date_short(one.decided_on), document_of(one)), "muted"),
        )
        card.add(before_mark(head, strength_mark(how)))
        told = "; ".join(
            line(date_short(telling.told_on), telling.told_by, word(telling.channel) if telling.channel else "")
            for telling in self.dossier.notifications
            if telling.decision_id == one.id
        )
        lifetime = self.tr("compared") if one.own_lifetime_sample else self.tr("not compared")
        card.add(
            facts(
                [
                    (label(Decision, "methods"), ", ".join(map(word, one.methods)) or self.tr("not recorded")),
                    (label(Decision, "relatives_compared"), str(one.relatives_compared)),
                    (label(Decision, "own_lifetime_sample"), lifetime),
                    (self.tr("Family told"), told or self.tr("not yet")),
                    (label(Decision, "reason"), one.reason),
                ]
            )
        )
        if how is Strength.WEAK and one.state not in (DecisionState.RETRACTED, DecisionState.REPLACED):
            card.add(self._questions())
        if one.state is DecisionState.DECIDED and not may_be_told(one, self.dossier.notifications):
            card.add(
                Text(
                    self.tr(
                        "No paper states this decision until it is recorded who told the family in person, and when."
                    ),
                    tone="attention",
                )
            )
        change = self.tr("Change, or record that the family was told…")
        act = partial(self._change_decision, one)
        card.add(verbs((change, f"change_{one.id}", act), about=one.authority))
        return card

    def _questions(self) -> Notice:
        """List what to ask, because the basis is less than the rule of 26 February 2026 asks for."""
        notice = Notice("attention")
        notice.setObjectName("questions")
        questions = [
            self.tr("Is there a lifetime sample of the person's own, and was it compared?"),
            self.tr("Which relatives were compared, and can a second close relative give a sample?"),
            self.tr("With which methods? Can a second DNA method be used?"),
            self.tr("Did the expert recommend a further examination, and was it done?"),
            self.tr("Do age, height, old injuries, the place and the day agree?"),
        ]
        title = self.tr("The basis is less than the rule of 26 February 2026 asks for. Ask the investigator:")
        notice.say(title, [(question, "", None) for question in questions])
        return notice

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
        taken_back = "" if stands else self.tr("taken back by a later step")
        recorded = self.tr("recorded {day}").format(day=date_short(one.recorded_on))
        words = texts(
            (heading(one.kind), "bold" if stands else "muted"),
            (line(one.said_by, one.official_number, recorded), "muted"),
            (taken_back, "attention"),
            ("" if self.view.for_family else one.note, "text"),
        )
        filled = bool(one.official_number)
        return beside_mark(marks.on_timeline(Kind.EVENT, filled=filled, word=day), words)

    @Slot()
    def _add_stage(self) -> None:
        self.want(StageForm(self.workplace, self.dossier.case.id))

    @Slot()
    def _add_decision(self) -> None:
        self.want(DecisionForm(self.workplace, self.dossier.case.id))

    def _change_decision(self, one: Decision) -> None:
        self.want(DecisionForm(self.workplace, self.dossier.case.id, one))


def _by_day(one: IdentificationStage) -> tuple[str, int]:
    return (one.happened_on.sort_key() if one.happened_on else "9999", one.id.int)
