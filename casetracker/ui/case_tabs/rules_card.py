"""What must not be told inside one family: who must not learn what, on whose word, and until when."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.disclosure import DisclosureRule, rules_for
from casetracker.ui.case_tabs.parts import ruled, texts, verbs
from casetracker.ui.case_tabs.tab import CaseView
from casetracker.ui.case_words import date_short, kin, line, rule_words
from casetracker.ui.forms.record_form import RecordForm
from casetracker.ui.forms.rule_form import DisclosureForm, EndRuleForm
from casetracker.ui.theme import Space
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace


class RulesCard(Card):
    """The rules that hold today, then those that ended. `want` shows a form in place of the page."""

    def __init__(
        self,
        workplace: Workplace,
        view: CaseView,
        want: Callable[[RecordForm], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("What must not be told"))
        self.setObjectName("rules")
        self._workplace, self._view, self._want = workplace, view, want
        holding = [one for one in view.dossier.rules if self._holds(one)]
        ended = [one for one in view.dossier.rules if not self._holds(one)]
        ruled(self.body, map(self._rule, [*holding, *ended]))
        if not view.dossier.rules:
            self.add(Text(self.tr("Nobody asked that somebody in the family must not learn something."), tone="muted"))
        self.add(verbs((self.tr("Add a rule…"), "add_rule", self._add)))

    def _holds(self, one: DisclosureRule) -> bool:
        return bool(rules_for([one], one.relative_id, self._view.today))

    def _rule(self, one: DisclosureRule) -> QWidget:
        dossier = self._view.dossier
        whom = next((kin(dossier, who) for who in dossier.relatives if who.id == one.relative_id), "")
        asked = self.tr("asked by: {who}").format(who=one.asked_by) if one.asked_by else ""
        since = self.tr("since {day}").format(day=date_short(one.since))
        until = self.tr("until {day}").format(day=date_short(one.until)) if one.until else ""
        ended = self.tr("ended on {day}").format(day=date_short(one.ended_on)) if one.ended_on else ""
        holds = self._holds(one)
        words = self.tr("{who} must not learn from us: {what}").format(who=whom, what=rule_words(one))
        holder = QWidget()
        holder.setObjectName(f"rule_{one.id}")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        told = line(asked, since, until, ended)
        column.addLayout(texts((words, "attention" if holds else "muted"), (told, "muted")))
        if holds:
            column.addWidget(verbs((self.tr("End…"), f"end_{one.id}", partial(self._end, one, words)), about=words))
        return holder

    def _add(self) -> None:
        self._want(DisclosureForm(self._workplace, self._view.dossier))

    def _end(self, one: DisclosureRule, words: str) -> None:
        self._want(EndRuleForm(self._workplace, one, words))
