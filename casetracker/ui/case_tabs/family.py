"""The family: each relative with wishes first, and the log of talks."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.disclosure import Topic
from casetracker.casework.people import Degree, PersonName, Relative, RemainsNotice, RoundNotice, further_names
from casetracker.casework.talks import Talk
from casetracker.casework.topics import forbidden
from casetracker.services.cases import keep_promise
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.consents_card import ConsentsCard
from casetracker.ui.case_tabs.contact import contact_notes
from casetracker.ui.case_tabs.parts import (
    Columns,
    Verb,
    before_mark,
    button,
    buttons,
    facts,
    first_of,
    ruled,
    texts,
    verbs,
)
from casetracker.ui.case_tabs.person_cards import name_row
from casetracker.ui.case_tabs.rules_card import RulesCard
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.case_words import date_short, due_mark, heading, kin, label, line, word
from casetracker.ui.forms.case_form import NameForm
from casetracker.ui.forms.enquirer_form import AskForAnotherForm, EnquirerNoteForm
from casetracker.ui.forms.relative_form import RelativeForm
from casetracker.ui.forms.said_forms import TalkForm
from casetracker.ui.taking_back import remove_verbs
from casetracker.ui.widgets.page import Card, EmptyState
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room

_TWO_COLUMNS: Final = 720


class FamilyTab(CaseTab):
    """Whom we speak with, how, and what was said."""

    key: ClassVar = "family"
    _every_talk = False

    def title(self) -> str:
        return self.tr("Family")

    def fill(self) -> None:
        relatives = self.dossier.relatives
        add = button(self.tr("Add a relative…"), "add_relative", self._add_relative)
        if not relatives:
            self.add(
                EmptyState(
                    self.tr("No relative is recorded yet. Add who came to the office, and how they may be reached.")
                )
            )
            self.add(buttons(add))
            return
        talk = button(self.tr("Record a talk…"), "add_talk", self._add_talk)
        self.add(buttons(add, talk))
        cards = [self._relative(one) for one in relatives]
        left, right = range(0, len(cards), 2), range(1, len(cards), 2)
        one_below_another = (0, ((1, tuple(range(len(cards)))),))
        plans = (
            [(_TWO_COLUMNS, ((1, tuple(left)), (1, tuple(right)))), one_below_another] if right else [one_below_another]
        )
        self.add(Columns(cards, plans, width=self.room()))
        if not self.view.for_family:
            # Answers of one relative, and what another must not learn, are not for the eyes of a family.
            beside = [
                ConsentsCard(self.workplace, self.view, self.want),
                RulesCard(self.workplace, self.view, self.want),
            ]
            self.add(Columns(beside, ((_TWO_COLUMNS, ((3, (0,)), (2, (1,)))), (0, ((1, (0, 1)),))), width=self.room()))
        self.add(self._talks())

    def _relative(self, one: Relative) -> Card:
        card = Card()
        card.setObjectName(f"relative_{one.id}")
        name = self.dossier.name_of(one)
        card.add(Text(name, bold=True))
        card.setAccessibleName(line(heading(one.kinship), name))
        roles = ", ".join(word(role, short=True) for role in one.roles)
        card.body.addLayout(texts((line(heading(one.kinship), roles), "muted")))
        notes = contact_notes(self.dossier, self.view.today, for_family=self.view.for_family)
        mine = kin(self.dossier, one) + ": "
        card.body.addLayout(texts(*((note.removeprefix(mine), "attention") for note in notes if note.startswith(mine))))
        names = further_names(self.dossier.names_of(one))
        own = not self.view.for_family
        shown = own or not self._kept_apart()
        degree = word(one.degree) if one.degree is not Degree.NOT_RECORDED else ""
        rounds = word(one.rounds) if one.rounds is not RoundNotice.NOT_ASKED else ""
        notice = word(one.further_remains) if one.further_remains is not RemainsNotice.ASK_ME else ""
        card.add(
            facts(
                [
                    (label(PersonName, "full"), "\n".join(each.full for each in names) if not own else ""),
                    (label(Relative, "degree"), line(degree, one.kinship_proof)),
                    (label(Relative, "phone"), one.phone if shown else ""),
                    (label(Relative, "email"), one.email if shown else ""),
                    (label(Relative, "post_address"), one.post_address if shown else ""),
                    (label(Relative, "language"), word(one.language)),
                    (label(Relative, "greeting"), one.greeting),
                    (label(Relative, "code_word"), one.code_word if own else ""),
                    (label(Relative, "further_remains"), notice),
                    (label(Relative, "rounds"), rounds),
                    (label(Relative, "note"), one.note if own else ""),
                ]
            )
        )
        if own and names:
            ruled(card.body, (name_row(self, written) for written in names))
        elsewhere = self.view.elsewhere.get(one.id, ()) if own else ()
        if elsewhere:
            card.add(self._elsewhere(one, elsewhere))
            noted = self.view.noted.get(one.id, "")
            if noted:
                card.add(Text(self.tr("In every case: {note}").format(note=noted), tone="muted"))
        card.add(
            verbs(
                (self.tr("Change…"), f"change_{one.id}", partial(self._change_relative, one)),
                (self.tr("Record a talk…"), f"talk_{one.id}", partial(self._talk_with, one)),
                (self.tr("Add a spelling…"), f"name_{one.id}", partial(self._add_name, one)),
                (self.tr("Asks for another…"), f"another_{one.id}", partial(self._ask_for_another, one)),
                *remove_verbs(self, one, line(heading(one.kinship), name)),
                about=line(heading(one.kinship), name),
            )
        )
        return card

    def _kept_apart(self) -> bool:
        """Say whether somebody here must not learn of the others, so that no contacts stand on a screen they see."""
        apart = {Topic.OTHER_RELATIVES, Topic.CONTACTS}
        return any(forbidden(self.dossier.rules_for(one.id, self.view.today)) & apart for one in self.dossier.relatives)

    def _elsewhere(self, one: Relative, elsewhere: Sequence[tuple[UUID, str]]) -> QWidget:
        """Lead to the other cases in which the same person asks."""
        links: list[Verb] = [
            (
                self.tr("Also asks for: {number}").format(number=number),
                f"elsewhere_{case_id}",
                partial(self.workplace.go, Place(Room.CASE, case_id=case_id, detail=self.key)),
            )
            for case_id, number in elsewhere
        ]
        links.append(
            (self.tr("Note for all of these cases…"), f"note_everywhere_{one.id}", partial(self._note_everywhere, one))
        )
        return verbs(*links, about=self.dossier.name_of(one))

    def _note_everywhere(self, one: Relative) -> None:
        self.want(EnquirerNoteForm(self.workplace, self.dossier, one, self.view.noted.get(one.id, "")))

    def _talks(self) -> Card:
        card = Card(self.tr("Talks"))
        card.setObjectName("talks")
        talks = sorted(self.dossier.talks, key=lambda one: (one.held_on, one.id), reverse=True)
        shown = first_of(talks, all_of_them=self._every_talk)
        ruled(card.body, (self._talk(one) for one in shown))
        if not talks:
            card.add(Text(self.tr("No talk is recorded yet."), tone="muted"))
        if len(shown) < len(talks):
            card.add(verbs((self.tr("Show the earlier talks"), "all_talks", self._show_every_talk)))
        return card

    def _talk(self, one: Talk) -> QWidget:
        with_whom = next((who for who in self.dossier.relatives if who.id == one.relative_id), None)
        whom = line(kin(self.dossier, with_whom), self.dossier.name_of(with_whom)) if with_whom else ""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = texts(
            (line(date_short(one.held_on), word(one.channel), whom), "bold"),
            (line(one.held_by, one.also_present), "muted"),
        )
        waits = one.promised_by if one.promised_by and not one.kept_on else None
        mark = due_mark(waits, self.view.today) if waits else None
        column.addWidget(before_mark(head, mark))
        told = [(label(Talk, "said"), one.said), (label(Talk, "asked"), one.asked)]
        told += [(label(Talk, "promised"), one.promised), (label(Talk, "kept_on"), date_short(one.kept_on))]
        column.addWidget(facts(told))
        if one.promised and not one.kept_on:
            kept = (self.tr("Mark as kept"), f"kept_{one.id}", partial(self._keep, one))
            column.addWidget(verbs(kept, about=one.promised))
        named = line(date_short(one.held_on), word(one.channel), whom)
        if removing := remove_verbs(self, one, named):
            correct = (self.tr("Correct…"), f"correct_{one.id}", partial(self._correct_talk, one))
            column.addWidget(verbs(correct, *removing, about=named))
        return holder

    @Slot()
    def _add_relative(self) -> None:
        self.want(RelativeForm(self.workplace, self.dossier))

    def _change_relative(self, one: Relative) -> None:
        self.want(RelativeForm(self.workplace, self.dossier, one))

    def _ask_for_another(self, one: Relative) -> None:
        self.want(AskForAnotherForm(self.workplace, self.dossier, one))

    def _keep(self, one: Talk) -> None:
        desk, talk_id = self.workplace.desk, one.id
        job = Job(lambda _job: keep_promise(desk, talk_id), self)
        job.failed.connect(self.workplace.dialogs.explain)
        self.workplace.background.start(job)

    def _add_name(self, one: Relative) -> None:
        self.want(NameForm.of(self.workplace, self.dossier, one.id))

    @Slot()
    def _add_talk(self) -> None:
        self.want(TalkForm(self.workplace, self.dossier))

    def _talk_with(self, one: Relative) -> None:
        self.want(TalkForm(self.workplace, self.dossier, one))

    def _correct_talk(self, one: Talk) -> None:
        self.want(TalkForm(self.workplace, self.dossier, there=one))

    @Slot()
    def _show_every_talk(self) -> None:
        self._every_talk = True
        self.show_case(self.view, now=True)
