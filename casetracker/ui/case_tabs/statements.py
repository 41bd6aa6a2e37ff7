"""What is known: every statement in its own words, and the entries at official bodies."""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.letter_life import by_record
from casetracker.casework.letters import Letter
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.registrations import Registration
from casetracker.casework.sources import Source
from casetracker.casework.statements import (
    STANDING,
    Fate,
    Statement,
    StatementState,
    Whereabouts,
    level_of_statement,
    voices,
)
from casetracker.letters.wording import other_side
from casetracker.ui import marks
from casetracker.ui.case_tabs.attaching import attach_verbs
from casetracker.ui.case_tabs.parts import (
    Verb,
    before_mark,
    beside_mark,
    button,
    buttons,
    facts,
    first_of,
    held,
    ruled,
    texts,
    verbs,
)
from casetracker.ui.case_tabs.person_cards import PersonCards
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.case_words import (
    body_name,
    capital,
    date_short,
    due_mark,
    heading,
    label,
    line,
    paper_language,
    quoted,
    readable_address,
    word,
)
from casetracker.ui.forms.office_forms import RegistrationForm
from casetracker.ui.forms.said_forms import StatementForm, StatementStateForm
from casetracker.ui.forms.source_form import SourceForm
from casetracker.ui.shaken_words import letters_words
from casetracker.ui.taking_back import remove_verbs
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room

_LONGEST = 1200
_NAMED = 200
"""How much of a statement is quoted where it is named."""


class StatementsTab(CaseTab):
    """Who said what. A statement is never overwritten: a later one supersedes it, and both stay."""

    key: ClassVar = "known"
    _every_statement = False
    _letters: Mapping[UUID, list[Letter]] = MappingProxyType({})
    """The letters that rest on each record of the case."""

    def title(self) -> str:
        return self.tr("What is known")

    def fill(self) -> None:
        self._letters = {} if self.view.for_family else by_record(self.dossier.letters)
        add = button(self.tr("Add a statement…"), "add_statement", self._add_statement)
        entry = button(self.tr("Add an entry at a body…"), "add_entry", self._add_registration)
        source = button(self.tr("Add a source…"), "add_source", self._add_source)
        self.add(buttons(add, entry, source))
        self.add(self._statements())
        self.add(self._registrations())
        # Kept here: Qt calls no method of a thing that nobody holds any more.
        about = self._about = PersonCards(self)
        self.add(about.names())
        self.add(about.papers())
        if not self.view.for_family:
            self.add(about.witnesses())
            if self.dossier.sources:
                self.add(self._sources())

    def _statements(self) -> Card:
        card = Card(self.tr("Statements"))
        card.setObjectName("statements_card")
        told = sorted(self.dossier.statements, key=_newest_standing)
        heard, speaking = voices(told, self.dossier.sources), [one for one in told if one.state in STANDING]
        if len(heard) < len(speaking):
            said = self.tr("{statements} statements that stand come from {voices} independent voices.")
            card.add(Text(said.format(statements=len(speaking), voices=len(heard)), tone="muted"))
        shown = first_of(told, all_of_them=self._every_statement)
        ruled(card.body, (self._statement(one) for one in shown))
        if not told:
            card.add(Text(self.tr("Nobody's statement is recorded yet."), tone="muted"))
        if len(shown) < len(told):
            card.add(verbs((self.tr("Show the earlier statements"), "all_statements", self._show_every_statement)))
        return card

    def _statement(self, one: Statement) -> QWidget:
        standing = one.state in STANDING
        place = word(one.whereabouts) if one.whereabouts is not Whereabouts.UNKNOWN else ""
        fate = word(one.fate) if one.fate is not Fate.UNKNOWN else ""
        tags = word_of_tags() if one.about_papers_or_tags else ""
        own = not self.view.for_family
        grade = line(*(word(grade) for grade in (one.reliability, one.credibility) if grade)) if own else ""
        state = heading(one.state) if one.state is not StatementState.CURRENT else ""
        source = self.dossier.sources.get(one.source_id) if one.source_id and own else None
        topics = self.tr("Tells of: {topics}").format(topics=", ".join(map(word, one.topics))) if one.topics else ""
        received = self.tr("received {day}").format(day=date_short(one.received_on))
        words = texts(
            (quoted(one.wording, _LONGEST), "text" if standing else "muted"),
            (line(one.speaker, date_short(one.said_on)), "muted"),
            (line(place, fate, tags), "muted"),
            (line(source.title if source else "", one.source_note if own else "", received, grade), "muted"),
            (topics, "muted"),
            (other_side(paper_language()) if one.from_other_side else "", "attention"),
            (state, "bold"),
            (letters_words(self._letters.get(one.id, ())), "muted" if standing else "attention"),
        )
        actions = [(self.tr("Grade or dispute…"), f"state_{one.id}", partial(self._judge, one))]
        if standing:
            actions.insert(0, (self.tr("Supersede…"), f"supersede_{one.id}", partial(self._supersede, one)))
        named = line(one.speaker, quoted(one.wording, _NAMED))
        if one.state is not StatementState.SUPERSEDED:
            words.addWidget(
                verbs(*actions, *attach_verbs(self, one), *remove_verbs(self, one, named), about=one.speaker)
            )
        return beside_mark(marks.certainty(level_of_statement(one)), words)

    def _registrations(self) -> Card:
        card = Card(self.tr("Entries at official bodies"))
        card.setObjectName("registrations_card")
        entries = self.dossier.registrations
        ruled(card.body, (self._registration(one) for one in entries))
        if not entries:
            card.add(Text(self.tr("The case is not registered with any body yet."), tone="muted"))
        return card

    def _registration(self, one: Registration) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        full = capital(word(one.body))
        mark = due_mark(one.next_follow_up, self.view.today) if one.next_follow_up else None
        head = texts((body_name(one, short=False), "bold"), (full if one.body_name else "", "muted"))
        column.addWidget(before_mark(head, mark))
        own = not self.view.for_family
        pairs = [
            (label(Registration, "status_as_given"), quoted(one.status_as_given) if one.status_as_given else ""),
            (label(Registration, "nib_status"), quoted(word(one.nib_status)) if one.nib_status else ""),
            (label(Registration, "status_on"), date_short(one.status_on)),
            (label(Registration, "number"), one.number),
            (label(Registration, "registered_on"), date_short(one.registered_on)),
            (label(Registration, "last_contact_on"), date_short(one.last_contact_on)),
            (label(Registration, "contact_person"), one.contact_person if own else ""),
            (label(Registration, "source_id"), self.source_words(one.source_id)),
            (label(Registration, "note"), one.note if own else ""),
        ]
        column.addWidget(facts(pairs))
        if rest := letters_words(self._letters.get(one.id, ())):
            column.addWidget(Text(rest, tone="muted"))
        links: list[Verb] = [(self.tr("Change…"), f"entry_{one.id}", partial(self._change_registration, one))]
        if own:
            links.append((self.tr("Write a request…"), f"request_{one.id}", partial(self._write_request, one)))
        column.addWidget(
            verbs(
                *links,
                *attach_verbs(self, one),
                *remove_verbs(self, one, line(body_name(one), one.number)),
                about=body_name(one),
            )
        )
        return holder

    def _sources(self) -> Card:
        card = Card(self.tr("What it rests on"))
        card.setObjectName("sources_card")
        listed = sorted(self.dossier.sources.values(), key=lambda one: one.title.casefold())
        ruled(card.body, (self._source(one) for one in listed))
        return card

    def _source(self, one: Source) -> QWidget:
        used = sum(statement.source_id == one.id for statement in self.dossier.statements)
        grade = word(one.reliability) if one.reliability else self.tr("not graded")
        same = self.tr("repeats the same speaker: {group}").format(group=one.independence_group)
        looked = self.tr("looked at on {day}").format(day=date_short(one.retrieved_on))
        retrieved = looked if one.retrieved_on else ""
        words = texts(
            (one.title, "bold"),
            (line(word(one.kind), one.publisher, one.affiliation, date_short(one.published_on)), "muted"),
            (line(readable_address(one.address), retrieved), "muted"),
            (same if one.independence_group else "", "muted"),
            (line(grade, self.tr("statements: {count}").format(count=used) if used else ""), "muted"),
            (one.note, "text"),
        )
        if one.case_id is not None:
            change = (self.tr("Change…"), f"source_{one.id}", partial(self._change_source, one))
            words.addWidget(verbs(change, *remove_verbs(self, one, one.title), about=one.title))
        return held(words)

    def _write_request(self, one: Registration) -> None:
        place = Place(Room.WRITE_LETTER, case_id=one.case_id, record_id=one.id, detail=LetterKind.REQUEST.value)
        self.workplace.go(place)

    @Slot()
    def _add_source(self) -> None:
        self.want(SourceForm(self.workplace, self.dossier.case.id))

    def _change_source(self, one: Source) -> None:
        self.want(SourceForm(self.workplace, self.dossier.case.id, one))

    @Slot()
    def _add_statement(self) -> None:
        self.want(StatementForm(self.workplace, self.dossier))

    def _supersede(self, one: Statement) -> None:
        self.want(StatementForm(self.workplace, self.dossier, one))

    def _judge(self, one: Statement) -> None:
        self.want(StatementStateForm(self.workplace, one, self.dossier.sources))

    @Slot()
    def _add_registration(self) -> None:
        self.want(RegistrationForm(self.workplace, self.dossier))

    def _change_registration(self, one: Registration) -> None:
        self.want(RegistrationForm(self.workplace, self.dossier, one))

    @Slot()
    def _show_every_statement(self) -> None:
        self._every_statement = True
        self.show_case(self.view, now=True)


def word_of_tags() -> str:
    return label(Statement, "about_papers_or_tags").lower()


def _newest_standing(one: Statement) -> tuple[bool, int]:
    """Order what stands before what was superseded, each the newest first."""
    return one.state in (StatementState.SUPERSEDED, StatementState.RETRACTED), -one.id.int
