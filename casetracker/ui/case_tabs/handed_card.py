"""What went to the family: remains with their act, and belongings with their receipts."""

from functools import partial

from PySide6.QtWidgets import QWidget

from casetracker.casework.handovers import Effects, Handover
from casetracker.casework.timeline import Mark as Kind
from casetracker.ui import marks
from casetracker.ui.case_tabs.parts import beside_mark, ruled, texts, verbs
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.case_words import date_short, document_of, line
from casetracker.ui.forms.telling_forms import EffectsForm, HandoverForm
from casetracker.ui.taking_back import remove_verbs
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text


class HandedCard(Card):
    """Handovers and belongings. What was handed over stays as it was recorded."""

    def __init__(self, tab: CaseTab, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("handed")
        self.set_title(self.tr("Handed over to the family"))
        view = tab.view
        self._tab, self._workplace, self._view, self._want = tab, tab.workplace, view, tab.want
        dossier = view.dossier
        handed = [self._handover(one) for one in sorted(dossier.handovers, key=lambda one: one.handed_on)]
        things = [self._effects(one) for one in dossier.effects]
        ruled(self.body, [*handed, *things])
        if not (handed or things):
            self.add(Text(self.tr("Nothing is recorded as handed over."), tone="muted"))
        if not view.for_family:
            handover = (self.tr("Record a handover…"), "add_handover", self._add_handover)
            self.add(verbs(handover, (self.tr("Record a belonging…"), "add_effects", self._add_effects)))

    def _handover(self, one: Handover) -> QWidget:
        dossier = self._view.dossier
        given = {link.remains_id for link in dossier.handover_remains if link.handover_id == one.id}
        items = sorted(dossier.remains[item].official_number for item in given if item in dossier.remains)
        numbers = self.tr("remains no. {number}").format(number=", ".join(items)) if items else ""
        act = self.tr("act no. {number}").format(number=one.act_number) if one.act_number else ""
        rests = next((document_of(made) for made in dossier.decisions if made.id == one.decision_id), "")
        words = texts(
            (self.tr("Remains handed over to {receiver}").format(receiver=one.receiver), "bold"),
            (line(numbers, act, one.place, self._tab.source_words(one.source_id)), "muted"),
            (line(self.tr("rests on the decision"), rests) if rests else "", "muted"),
            (one.contents, "text"),
            (self.tr("Further remains may be found.") if one.further_remains_expected else "", "attention"),
            ("" if self._view.for_family else one.note, "text"),
        )
        return beside_mark(marks.on_timeline(Kind.EVENT, filled=True, word=date_short(one.handed_on)), words)

    def _effects(self, one: Effects) -> QWidget:
        dossier = self._view.dossier
        item = dossier.remains.get(one.remains_id) if one.remains_id else None
        found = self.tr("found with remains no. {number}").format(number=item.official_number) if item else ""
        receipt = self.tr("receipt no. {number}").format(number=one.receipt_number) if one.receipt_number else ""
        came = self.tr("from {whom}").format(whom=one.from_whom) if one.from_whom else ""
        went = self.tr("to {whom}").format(whom=one.to_whom) if one.to_whom else ""
        words = texts(
            (one.what, "bold"),
            (line(found, came, date_short(one.received_on)), "muted"),
            (line(went, receipt, self._tab.source_words(one.source_id)), "muted"),
            (self.tr("An associated item: it identifies nobody.") if item else "", "muted"),
            ("" if self._view.for_family else one.note, "text"),
        )
        day = date_short(one.handed_on) if one.handed_on else self.tr("still held")
        if one.handed_on is None and not self._view.for_family:
            received = (self.tr("Record who received it…"), f"hand_{one.id}", partial(self._hand_over, one))
            words.addWidget(verbs(received, *remove_verbs(self._tab, one, one.what), about=one.what))
        return beside_mark(marks.on_timeline(Kind.EVENT, filled=one.handed_on is not None, word=day), words)

    def _add_handover(self) -> None:
        self._want(HandoverForm(self._workplace, self._view.dossier))

    def _add_effects(self) -> None:
        self._want(EffectsForm(self._workplace, self._view.dossier))

    def _hand_over(self, one: Effects) -> None:
        self._want(EffectsForm(self._workplace, self._view.dossier, one))
