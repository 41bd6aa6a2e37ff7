"""The person and the case, the office's notes, and what was recorded of other cases of perhaps the same person."""

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.cases import Case
from casetracker.casework.notes import Note
from casetracker.casework.people import PlacePrecision, SoughtPerson, other_names, shown_name
from casetracker.ui.case_tabs.parts import Columns, Verb, facts, ruled, texts, verbs
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.case_words import date_short, date_words, heading, label, line, name_parts, quoted, word
from casetracker.ui.forms.case_form import NameForm, PersonForm
from casetracker.ui.forms.disposal_form import DisposalForm
from casetracker.ui.forms.life_forms import CloseForm, NoteForm, ReopenForm
from casetracker.ui.taking_back import remove_verbs
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room

_PLANS: Final = ((660, ((1, (0,)), (1, (1,)))), (0, ((1, (0, 1)),)))


class PersonCard(Card):
    """Who is sought and how the case stands, with the forms that change it."""

    def __init__(self, tab: CaseTab) -> None:
        super().__init__(QCoreApplication.translate("OverviewTab", "The person, and the case"))
        self._tab = tab
        self.setObjectName("person_card")
        self.add(Columns([_at_top(facts(self._person())), _at_top(facts(self._case()))], _PLANS, width=tab.room()))
        case = tab.dossier.case
        links: list[Verb] = [
            (self.tr("Correct or add details…"), "correct", self._correct),
            (self.tr("Add a spelling…"), "add_name", self._add_name),
        ]
        if case.closed_on is None:
            links.append((self.tr("Close the case…"), "close_case", self._close))
        elif not tab.view.for_family:
            if case.merged_into is None:
                links.append((self.tr("Reopen the case…"), "reopen_case", self._reopen))
            links.append((self.tr("Dispose of…"), "dispose_case", self._dispose))
        self.add(verbs(*links))

    def _person(self) -> list[tuple[str, str]]:
        sought = self._tab.dossier.sought
        told = {
            name: date_words(day) if (day := getattr(sought, name)) else ""
            for name in ("born", "disappeared_on", "last_contact")
        }
        lines = (
            "birthplace", "citizenship", "branch", "unit", "rank", "position", "recruitment_centre",
        )  # fmt: skip
        names = self._tab.dossier.names_of(sought)
        heads = shown_name(names)
        parts = next((name_parts(one) for one in names if one.full == heads), "")
        return [
            (self.tr("Parts of the name"), parts),
            (label(SoughtPerson, "sex"), word(sought.sex)),
            (label(SoughtPerson, "category"), word(sought.category)),
            (label(SoughtPerson, "born"), told["born"]),
            *((label(SoughtPerson, name), str(getattr(sought, name))) for name in lines),
            (self.tr("Other spellings"), "\n".join(other_names(names))),
            (label(SoughtPerson, "last_contact"), told["last_contact"]),
            (label(SoughtPerson, "disappeared_on"), told["disappeared_on"]),
            (label(SoughtPerson, "last_place"), line(sought.last_place, sought.place_code)),
            (
                label(SoughtPerson, "place_precision"),
                "" if sought.place_precision is PlacePrecision.NOT_RECORDED else word(sought.place_precision),
            ),
            (label(SoughtPerson, "circumstances"), sought.circumstances),
            (label(SoughtPerson, "marks"), "" if self._tab.view.for_family else sought.marks),
        ]

    def _case(self) -> list[tuple[str, str]]:
        case, own = self._tab.dossier.case, not self._tab.view.for_family
        return [
            (label(Case, "caseworker"), case.caseworker),
            (label(Case, "priority"), word(case.priority) if own else ""),
            (label(Case, "review_due"), date_short(case.review_due)),
            (label(Case, "suspended_on"), date_short(case.suspended_on)),
            (label(Case, "reopened_on"), date_short(case.reopened_on)),
            (label(Case, "reopened_because"), case.reopened_because if own else ""),
            (label(Case, "closed_on"), date_short(case.closed_on)),
            (label(Case, "closure_reason"), heading(case.closure_reason) if case.closure_reason else ""),
            (label(Case, "transferred_to"), case.transferred_to),
            (label(Case, "closure_approved_by"), case.closure_approved_by),
            (label(Case, "closure_note"), case.closure_note if own else ""),
            (label(Case, "retention_review_on"), date_short(case.retention_review_on)),
            (label(Case, "note"), case.note if own else ""),
        ]

    @Slot()
    def _correct(self) -> None:
        self._tab.want(PersonForm(self._tab.workplace, self._tab.dossier))

    @Slot()
    def _add_name(self) -> None:
        self._tab.want(NameForm.of(self._tab.workplace, self._tab.dossier))

    @Slot()
    def _close(self) -> None:
        self._tab.want(CloseForm(self._tab.workplace, self._tab.dossier))

    @Slot()
    def _reopen(self) -> None:
        self._tab.want(ReopenForm(self._tab.workplace, self._tab.dossier.case.id))

    @Slot()
    def _dispose(self) -> None:
        self._tab.want(DisposalForm(self._tab.workplace, self._tab.dossier))


class NotesCard(Card):
    """What the office wrote down for itself, the newest first. Not shown to a family."""

    def __init__(self, tab: CaseTab) -> None:
        super().__init__(QCoreApplication.translate("NotesCard", "Notes of the office"))
        self._tab = tab
        self.setObjectName("notes_card")
        notes = sorted(tab.dossier.notes, key=lambda one: one.id, reverse=True)
        ruled(self.body, (self._row(one) for one in notes))
        if not notes:
            self.add(Text(self.tr("Nothing is noted. Notes are never printed."), tone="muted"))
        self.add(verbs((self.tr("Write a note…"), "write_note", self._write)))

    def _row(self, one: Note) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        about = line(one.written_by, date_short(one.written_on))
        column.addLayout(texts((one.words, "text"), (about, "muted")))
        change = (self.tr("Change…"), f"note_{one.id}", partial(self._change, one))
        column.addWidget(verbs(change, *remove_verbs(self._tab, one, one.words), about=about))
        return holder

    @Slot()
    def _write(self) -> None:
        self._tab.want(NoteForm(self._tab.workplace, self._tab.dossier.case.id))

    def _change(self, one: Note) -> None:
        self._tab.want(NoteForm(self._tab.workplace, self._tab.dossier.case.id, one))


def _at_top(widget: QWidget) -> QWidget:
    """Keep the lines of a column together, however long the other column is."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch()
    return holder


def other_cases_card(tab: CaseTab) -> Card | None:
    """Show what was recorded of other cases: where this one went, what came here, who is another person."""
    dossier = tab.dossier
    rows: list[tuple[str, Case]] = []
    if dossier.case.merged_into:
        goes_on = dossier.other_cases[dossier.case.merged_into]
        said = QCoreApplication.translate("OtherCases", "The records of this case went to {number}.")
        rows.append((said.format(number=goes_on.number), goes_on))
    came = QCoreApplication.translate("OtherCases", "The records of {number} came here, as of the same person.")
    rows += [(came.format(number=one.number), one) for one in dossier.merged]
    apart = QCoreApplication.translate("OtherCases", "{number} is another person: {why} ({who}, {day})")
    for pair in dossier.told_apart:
        other = dossier.other_cases[pair.other_case_id if pair.case_id == dossier.case.id else pair.case_id]
        told = {"why": quoted(pair.why), "who": pair.decided_by, "day": date_short(pair.decided_on)}
        rows.append((apart.format(number=other.number, **told), other))
    if not rows:
        return None
    card = Card(QCoreApplication.translate("OtherCases", "Other cases"))
    card.setObjectName("other_cases_card")
    go = QCoreApplication.translate("OtherCases", "Open {number}")
    for words, one in rows:
        card.add(Text(words))
        place = Place(Room.CASE, case_id=one.id)
        open_it: Verb = (go.format(number=one.number), f"open_{one.id}", partial(tab.workplace.go, place))
        card.add(verbs(open_it))
    return card
