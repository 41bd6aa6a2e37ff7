"""The answer in ten seconds: what is known and how sure, where we stand with each body, what is next, the timeline."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.comparisons import Comparison
from casetracker.casework.due import Due, due
from casetracker.casework.identification import Decision, IdentificationStage
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.registrations import Registration
from casetracker.casework.standing import Known, known
from casetracker.casework.statements import Fate, Statement, Whereabouts
from casetracker.casework.tasks import Task
from casetracker.casework.timeline import Moment, MomentKind, moments
from casetracker.letters.wording import other_side
from casetracker.services import today
from casetracker.ui import marks
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.call_card import CallCard
from casetracker.ui.case_tabs.life_cards import NotesCard, PersonCard, other_cases_card
from casetracker.ui.case_tabs.moment_words import LONGEST_LABEL, moment_words
from casetracker.ui.case_tabs.parts import Columns, Verb, before_mark, beside_mark, ruled, texts, verbs
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.case_words import (
    LONGEST_QUOTE,
    body_name,
    capital,
    date_short,
    date_words,
    document_of,
    due_mark,
    heading,
    line,
    paper_language,
    quoted,
    shortened,
    word,
)
from casetracker.ui.due_words import done_verb, verb_of, way_to, what_words, when_mark, why_words
from casetracker.ui.forms.office_forms import RegistrationForm, TaskForm
from casetracker.ui.taking_back import remove_verbs
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text
from casetracker.ui.widgets.timeline import TimelineItem, TimelineWidget

_PLANS: Final = (
    (1200, ((9, (0,)), (9, (1,)), (6, (2, 3)))),
    (660, ((1, (0, 3)), (1, (1, 2)))),
    (0, ((1, (0, 1, 2, 3)),)),
)
"""Known, where we stand, next and whom to call: three columns, two, or one."""
_TABS: Final = {
    MomentKind.REGISTERED: "known",
    MomentKind.STATEMENT: "known",
    MomentKind.TRANSFER_REPORTED: "batches",
    MomentKind.STAGE: "identification",
    MomentKind.DECISION: "identification",
    MomentKind.COMPARISON: "identification",
    MomentKind.TOLD: "identification",
    MomentKind.HANDOVER: "identification",
    MomentKind.SAMPLE: "samples",
    MomentKind.TALK: "family",
    MomentKind.LETTER: "letters",
}
_ON_THE_LINE: Final = 48
_AT_A_GLANCE: Final = 7
"""How many lines a card of the overview shows."""


class OverviewTab(CaseTab):
    """Where the search stands, derived from what is recorded; nothing here is typed."""

    key: ClassVar = "overview"

    def title(self) -> str:
        return self.tr("Overview")

    def fill(self) -> None:
        cards = [self._known(), self._standing()]
        calls = CallCard(self.view, self.workplace.go)
        if self.view.for_family:
            self.add(
                Columns([*cards, calls], ((660, ((1, (0, 2)), (1, (1,)))), (0, ((1, (0, 1, 2)),))), width=self.room())
            )
        else:
            self.add(Columns([*cards, self._next(), calls], _PLANS, width=self.room()))

    def fill_rest(self) -> None:
        self.add(self._timeline())
        self.add(PersonCard(self))
        if not self.view.for_family:
            if (others := other_cases_card(self)) is not None:
                self.add(others)
            self.add(NotesCard(self))

    # What is known, and how sure

    def _known(self) -> Card:
        card = Card(self.tr("What is known, and how sure"))
        card.setObjectName("known_card")
        told = known(self.dossier)
        ruled(card.body, (self._known_row(one) for one in told[:_AT_A_GLANCE]))
        self._add_rest(card, len(told), "known")
        return card

    def _add_rest(self, card: Card, there: int, tab: str) -> None:
        """Say how many lines an overview leaves out, and lead to them."""
        if there > _AT_A_GLANCE:
            more = self.tr("Further lines: {count}").format(count=there - _AT_A_GLANCE)
            card.add(verbs((more, f"more_{tab}", partial(self.tab_wanted.emit, tab))))

    def _known_row(self, one: Known) -> QWidget:
        mark = marks.on_record() if one.level is None else marks.certainty(one.level)
        said = line(one.said_by, date_short(one.said_on))
        if isinstance(one.record, Statement):
            words = texts(
                (quoted(one.record.wording, LONGEST_QUOTE), "text"),
                (line(said, word(one.record.state) if one.disputed else ""), "muted"),
                (_recorded_as(one.record), "muted"),
                (other_side(paper_language()) if one.record.from_other_side else "", "attention"),
            )
        else:
            words = texts(*self._known_words(one, said))
        return beside_mark(mark, words)

    def _known_words(self, one: Known, said: str) -> Iterator[tuple[str, str]]:
        match one.record:
            case Registration() as there:
                yield body_name(there), "text"
                number = self.tr("no. {number}").format(number=there.number) if there.number else ""
                since = self.tr("since {day}").format(day=date_short(there.registered_on)) if said else ""
                yield line(since, number), "muted"
            case CaseBatchLink() as link:
                batch = self.dossier.batches.get(link.batch_id)
                yield (
                    self.tr("Connection with the transfer of {day}").format(
                        day=date_words(batch.happened_on) if batch else ""
                    ),
                    "text",
                )
                yield line(word(link.basis), link.source_note), "muted"
            case Comparison() as result:
                yield line(heading(result.method), word(result.result)), "text"
                yield line(said, result.report_number), "muted"
            case IdentificationStage() as stage:
                yield heading(stage.kind), "text"
                yield line(said, stage.official_number), "muted"
            case Decision() as decision:
                yield self.tr("Decision on identity: {state}").format(state=word(decision.state)), "text"
                yield line(said, document_of(decision)), "muted"
            case _:
                unknown = {
                    "fate": self.tr("Whether the person is alive"),
                    "whereabouts": self.tr("Where the person is"),
                }
                yield unknown.get(one.question.value, heading(one.question)), "text"

    # Where we stand with each body

    def _standing(self) -> Card:
        card = Card(self.tr("Where we stand"))
        card.setObjectName("standing_card")
        entries = self.dossier.registrations
        ruled(card.body, (self._standing_row(one) for one in entries[:_AT_A_GLANCE]))
        self._add_rest(card, len(entries), "known")
        if not entries:
            card.add(Text(self.tr("The case is not registered with any body yet."), tone="muted"))
        add = self.tr("Add an entry at a body…")
        card.add(verbs((add, "add_registration", self._add_registration)))
        return card

    def _standing_row(self, one: Registration) -> QWidget:
        last = self.tr("last contact {day}").format(day=date_short(one.last_contact_on)) if one.last_contact_on else ""
        words = texts(
            (quoted(one.status_as_given) if one.status_as_given else self.tr("no status recorded"), "text"),
            (last, "muted"),
        )
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        mark = due_mark(one.next_follow_up, self.view.today) if one.next_follow_up else None
        column.addWidget(before_mark(self._body(one), mark))
        column.addLayout(words)
        return holder

    def _body(self, one: Registration) -> QVBoxLayout:
        """Name the body; the name leads to the entry, unless a family looks, whose view has no forms."""
        if self.view.for_family:
            return texts((body_name(one), "bold"))
        name = LinkButton(body_name(one))
        name.setObjectName(f"registration_{one.id}")
        name.setToolTip(capital(word(one.body)))
        name.setAccessibleName(self.tr("Change the entry: {body}").format(body=body_name(one)))
        name.clicked.connect(partial(self._change_registration, one))
        column = QVBoxLayout()
        column.addWidget(name, 0)
        return column

    @Slot()
    def _add_registration(self) -> None:
        self.want(RegistrationForm(self.workplace, self.dossier))

    def _change_registration(self, one: Registration) -> None:
        self.want(RegistrationForm(self.workplace, self.dossier, one))

    # What is next

    def _next(self) -> Card:
        card = Card(self.tr("Next"))
        card.setObjectName("next_card")
        waiting = due(self.dossier, self.view.today)
        ruled(card.body, (self._next_row(one) for one in waiting[:_AT_A_GLANCE]))
        if len(waiting) > _AT_A_GLANCE:
            more = self.tr("Further lines: {count}").format(count=len(waiting) - _AT_A_GLANCE)
            card.add(Text(more, tone="muted"))
        if not waiting:
            card.add(Text(self.tr("Nothing is due."), tone="muted"))
        card.add(verbs((self.tr("Add a task…"), "add_task", self._add_task)))
        return card

    def _next_row(self, one: Due) -> QWidget:
        what = shortened(what_words(one))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(before_mark(texts((what, "text"), (why_words(one), "muted")), when_mark(one, self.view.today)))
        links: list[Verb] = []
        if done := done_verb(one):
            links.append((done, f"done_{one.record.id}", partial(self._note_done, one)))
        if one.way != self.key:
            links.append((verb_of(one), f"due_{one.record.id}", partial(self._go_to, one)))
        if isinstance(one.record, Task):
            links.append((self.tr("Change…"), f"change_{one.record.id}", partial(self._change_task, one.record)))
            links += remove_verbs(self, one.record, what)
        column.addWidget(verbs(*links, about=shortened(what, LONGEST_LABEL)))
        return holder

    def _go_to(self, one: Due) -> None:
        self.workplace.go(way_to(one, self.dossier.case.id))

    def _note_done(self, one: Due) -> None:
        desk = self.workplace.desk
        job = Job(lambda _job: today.note_done(desk, one.kind, one.record.id), self)
        job.failed.connect(self.workplace.dialogs.explain)
        self.workplace.background.start(job)

    @Slot()
    def _add_task(self) -> None:
        self.want(TaskForm(self.workplace, self.dossier.case.id))

    def _change_task(self, task: Task) -> None:
        self.want(TaskForm(self.workplace, self.dossier.case.id, task))

    # The timeline

    def _timeline(self) -> Card:
        card = Card(self.tr("Timeline"))
        line_of_days = TimelineWidget()
        every = moments(self.dossier)
        shown = every if len(every) <= _ON_THE_LINE else [every[0], *every[1 - _ON_THE_LINE :]]
        line_of_days.show_items([self._timeline_item(one) for one in shown])
        line_of_days.opened.connect(self._open_moment)
        card.add(line_of_days)
        if len(shown) < len(every):
            card.add(Text(self.tr("The first and the newest of all that happened are shown."), tone="muted"))
        return card

    def _timeline_item(self, one: Moment) -> TimelineItem:
        return TimelineItem(
            _placed(one),
            date_short(one.when),
            one.mark,
            moment_words(self.dossier, one, for_family=self.view.for_family),
            one.on_record,
            one.kind,
        )

    @Slot(object)
    def _open_moment(self, kind: MomentKind) -> None:
        if kind in _TABS:
            self.tab_wanted.emit(_TABS[kind])


def _recorded_as(said: Statement) -> str:
    place = word(said.whereabouts, short=True) if said.whereabouts is not Whereabouts.UNKNOWN else ""
    fate = word(said.fate, short=True) if said.fate is not Fate.UNKNOWN else ""
    return line(place, fate)


def _placed(one: Moment) -> date | None:
    """Return the day at which a moment stands on the line; what was told in words alone stands at its end."""
    return one.when.start.first_day() if one.when.start else None
