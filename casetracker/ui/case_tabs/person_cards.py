"""Cards on the sought person: papers of the person's own, and witnesses."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from casetracker.casework.people import IdentityDocument, Witness
from casetracker.ui.case_tabs.parts import held, ruled, texts, verbs
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.case_words import date_short, heading, label, line
from casetracker.ui.forms.person_forms import IdentityDocumentForm, WitnessForm
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text

translate = QCoreApplication.translate


class PersonCards:
    """Makes the two cards for a tab. A family sees the papers, and not the witnesses."""

    def __init__(self, tab: CaseTab) -> None:
        self._tab = tab

    def papers(self) -> Card:
        card = Card(translate("PersonCards", "Papers and tags of the person"))
        card.setObjectName("papers_card")
        ruled(card.body, (self._paper(one) for one in self._tab.dossier.papers))
        if not self._tab.dossier.papers:
            card.add(Text(translate("PersonCards", "No paper of the person is recorded."), tone="muted"))
        card.add(verbs((translate("PersonCards", "Add a paper of the person…"), "add_paper", self._add_paper)))
        return card

    def witnesses(self) -> Card:
        card = Card(translate("PersonCards", "Witnesses"))
        card.setObjectName("witnesses_card")
        ruled(card.body, (self._witness(one) for one in self._tab.dossier.witnesses))
        if not self._tab.dossier.witnesses:
            card.add(Text(translate("PersonCards", "No witness is recorded."), tone="muted"))
        card.add(verbs((translate("PersonCards", "Add a witness…"), "add_witness", self._add_witness)))
        return card

    def _paper(self, one: IdentityDocument) -> QWidget:
        issued = line(one.issued_by, date_short(one.issued_on))
        words = texts((line(heading(one.kind), one.number), "bold"), (issued, "muted"), (one.note, "muted"))
        change = (translate("PersonCards", "Correct…"), f"paper_{one.id}", partial(self._correct_paper, one))
        words.addWidget(verbs(change, about=heading(one.kind)))
        return held(words)

    def _witness(self, one: Witness) -> QWidget:
        seen = line(date_short(one.seen_on), one.seen_at)
        seen = f"{label(Witness, 'seen_on')}: {seen}" if seen else ""
        words = texts((one.name, "bold"), (one.reach, "muted"), (seen, "muted"), (one.saw, "text"))
        change = (translate("PersonCards", "Correct…"), f"witness_{one.id}", partial(self._correct_witness, one))
        words.addWidget(verbs(change, about=one.name))
        return held(words)

    def _add_paper(self) -> None:
        self._tab.want(IdentityDocumentForm(self._tab.workplace, self._tab.dossier.case.id))

    def _correct_paper(self, one: IdentityDocument) -> None:
        self._tab.want(IdentityDocumentForm(self._tab.workplace, one.case_id, one))

    def _add_witness(self) -> None:
        self._tab.want(WitnessForm(self._tab.workplace, self._tab.dossier.case.id))

    def _correct_witness(self, one: Witness) -> None:
        self._tab.want(WitnessForm(self._tab.workplace, one.case_id, one))
