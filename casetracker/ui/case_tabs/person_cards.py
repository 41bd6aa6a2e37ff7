"""Cards on the sought person: the further names, papers of the person's own, and witnesses."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from casetracker.casework.people import IdentityDocument, PersonName, Witness, further_names
from casetracker.ui.case_tabs.parts import held, ruled, texts, verbs
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.case_words import date_short, heading, label, language_words, line, name_parts, word
from casetracker.ui.forms.case_form import NameForm
from casetracker.ui.forms.person_forms import IdentityDocumentForm, WitnessForm
from casetracker.ui.taking_back import remove_verbs
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text

translate = QCoreApplication.translate


def name_row(tab: CaseTab, one: PersonName) -> QWidget:
    """Show a further spelling, what kind of name it is and where it stands, with what can be done with it."""
    kind = line(word(one.kind), language_words(one.language), tab.source_words(one.source_id))
    words = texts((one.full, "bold"), (name_parts(one), "muted"), (kind, "muted"))
    if not tab.view.for_family:
        correct = translate("PersonCards", "Correct…"), f"spelling_{one.id}", partial(_correct_name, tab, one)
        words.addWidget(verbs(correct, *remove_verbs(tab, one, one.full), about=one.full))
    return held(words)


def _correct_name(tab: CaseTab, one: PersonName) -> None:
    tab.want(NameForm.of(tab.workplace, tab.dossier, one.relative_id, one))


class PersonCards:
    """Makes the cards for a tab. A family sees the names and the papers, and not the witnesses."""

    def __init__(self, tab: CaseTab) -> None:
        self._tab = tab

    def names(self) -> Card:
        card = Card(translate("PersonCards", "Other names and spellings"))
        card.setObjectName("names_card")
        dossier = self._tab.dossier
        further = further_names(dossier.names_of(dossier.sought))
        ruled(card.body, (name_row(self._tab, one) for one in further))
        if not further:
            said = translate("PersonCards", "No other spelling is recorded. Papers often write a name in another way.")
            card.add(Text(said, tone="muted"))
        card.add(verbs((translate("PersonCards", "Add a spelling…"), "add_spelling", self._add_name)))
        return card

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
        named = line(heading(one.kind), one.number)
        words.addWidget(verbs(change, *remove_verbs(self._tab, one, named), about=heading(one.kind)))
        return held(words)

    def _witness(self, one: Witness) -> QWidget:
        seen = line(date_short(one.seen_on), one.seen_at)
        seen = f"{label(Witness, 'seen_on')}: {seen}" if seen else ""
        words = texts(
            (one.name, "bold"),
            (one.reach, "muted"),
            (seen, "muted"),
            (one.saw, "text"),
            (self._tab.source_words(one.source_id), "muted"),
        )
        change = (translate("PersonCards", "Correct…"), f"witness_{one.id}", partial(self._correct_witness, one))
        words.addWidget(verbs(change, *remove_verbs(self._tab, one, one.name), about=one.name))
        return held(words)

    def _add_name(self) -> None:
        self._tab.want(NameForm.of(self._tab.workplace, self._tab.dossier))

    def _add_paper(self) -> None:
        self._tab.want(IdentityDocumentForm(self._tab.workplace, self._tab.dossier.case.id))

    def _correct_paper(self, one: IdentityDocument) -> None:
        self._tab.want(IdentityDocumentForm(self._tab.workplace, one.case_id, one))

    def _add_witness(self) -> None:
        self._tab.want(WitnessForm(self._tab.workplace, self._tab.dossier.case.id, sources=self._tab.dossier.sources))

    def _correct_witness(self, one: Witness) -> None:
        self._tab.want(WitnessForm(self._tab.workplace, one.case_id, one, self._tab.dossier.sources))
