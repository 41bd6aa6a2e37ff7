"""One decision on identity: the answer and how far it can be relied on, whether it was told, what rests on it."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from casetracker.casework.grounds import Footing, Question, footing, questions_for_investigator, remains_of
from casetracker.casework.identification import ENDED, Decision, DecisionState, level_of_decision, may_be_told
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.retraction import Resting, correction_for, corrections_of, resting_on
from casetracker.casework.tasks import Task
from casetracker.casework.timeline import Mark as Kind
from casetracker.services import cases
from casetracker.ui import marks
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.parts import Verb, before_mark, beside_mark, facts, ruled, texts, verbs
from casetracker.ui.case_tabs.tab import CaseView
from casetracker.ui.case_words import capital, date_short, document_of, label, line, word
from casetracker.ui.forms.identification_choices import comparison_words
from casetracker.ui.forms.identification_forms import DecisionDoubtForm, DecisionForm, strength_mark
from casetracker.ui.forms.record_form import RecordForm
from casetracker.ui.forms.retraction_forms import AliveForm, RetractionForm
from casetracker.ui.forms.telling_forms import NotificationForm
from casetracker.ui.marks import Mark, Shape
from casetracker.ui.resting_words import resting_row
from casetracker.ui.widgets.banners import Notice
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room, Workplace


class QuestionsNotice(Notice):
    """What to ask the investigator, each with why."""

    def __init__(self, title: str, asked: Sequence[Question], parent: QWidget | None = None) -> None:
        super().__init__("attention", parent)
        self.setObjectName("questions")
        self.say(title, [])
        for one in asked:
            self.add(Text(word(one.ask)), Text(word(one.because), tone="muted"))


class DecisionCard(Card):
    """The authority's act, apart from the science. A retracted one stays, with what it owes."""

    def __init__(
        self,
        workplace: Workplace,
        view: CaseView,
        decision: Decision,
        want: Callable[[RecordForm], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setObjectName(f"decision_{decision.id}")
        self._workplace, self._view, self._one, self._want = workplace, view, decision, want
        self._dossier = view.dossier
        self._found = footing(view.dossier, decision)
        self._add_head()
        self.add(facts(self._facts()))
        if decision.state in ENDED:
            self._add_what_is_owed()
        else:
            self._add_what_is_open()
        if not view.for_family:
            self._add_verbs()

    def _add_head(self) -> None:
        one = self._one
        state = self.tr("Decision on identity: {state}").format(state=word(one.state))
        named = line(one.authority, date_short(one.decided_on), document_of(one))
        level = level_of_decision(one.state)
        sure = marks.certainty(level, word(level, short=True))
        head = beside_mark(sure, texts((state, "bold"), (named, "muted")))
        mark = None if one.state in ENDED else strength_mark(self._found.strength)
        self.add(before_mark(head, mark))

    def _facts(self) -> list[tuple[str, str]]:
        one, found = self._one, self._found
        items = [self._dossier.remains[item].official_number for item in remains_of(self._dossier, one)]
        told = [
            line(date_short(telling.told_on), telling.told_by, word(telling.channel) if telling.channel else "")
            for telling in self._dossier.notifications
            if telling.decision_id == one.id
        ]
        return [
            (self.tr("Rests on"), self._rests_on(found)),
            (self.tr("Remains"), "\n".join(sorted(items))),
            (self.tr("Family told"), "\n".join(told) or self.tr("not yet")),
            (label(Decision, "reason"), one.reason),
        ]

    def _rests_on(self, found: Footing) -> str:
        if found.comparisons:
            reports = [comparison_words(self._dossier, one) for one in found.comparisons]
            relatives = self.tr("relatives compared: {count}").format(count=found.basis.relatives)
            return "\n".join([*reports, relatives])
        methods = ", ".join(map(word, found.basis.methods)) or self.tr("methods not recorded")
        relatives = self.tr("relatives compared: {count}").format(count=found.basis.relatives)
        own = found.basis.own_lifetime_sample
        lifetime = self.tr("own lifetime sample compared") if own else self.tr("own lifetime sample not compared")
        return capital(line(methods, relatives, lifetime))

    # While the decision stands

    def _add_what_is_open(self) -> None:
        one = self._one
        if self._found.owed:
            words = self.tr("Further examination recommended, not done")
            reports = "; ".join(line(result.laboratory, result.report_number) for result in self._found.owed)
            self.add(MarkLabel(Mark(Shape.TRIANGLE, line(words, reports), words, "attention")))
        asked = questions_for_investigator(self._dossier, one)
        if asked:
            notice = QuestionsNotice(self.tr("To ask the investigator"), asked)
            self.add(notice)
        if one.state is DecisionState.DECIDED and not may_be_told(one, self._dossier.notifications):
            words = self.tr(
                "No paper states this decision until it is recorded who told the family in person, and when."
            )
            self.add(Text(words, tone="attention"))
        resting = Counter(each.kind for each in resting_on(self._dossier, one))
        if resting and not self._view.for_family:
            counted = ", ".join(f"{word(kind, short=True)} {count}" for kind, count in resting.items())
            self.add(Text(self.tr("What rests on it: {things}").format(things=counted), tone="muted"))

    # After it was retracted or replaced

    def _add_what_is_owed(self) -> None:
        one = self._one
        if one.state is DecisionState.REPLACED:
            after = next((made for made in self._dossier.decisions if made.id == one.replaced_by), None)
            if after:
                self.add(Text(self.tr("Now holds: {decision}").format(decision=document_of(after)), tone="muted"))
            return
        if self._dossier.case.closed_on is None:
            self.add(Text(self.tr("The decision no longer holds. The search is open."), tone="attention"))
        if self._view.for_family:
            return
        owed = corrections_of(self._dossier, one)
        if owed:
            still = sum(task.done_on is None for task in owed)
            title = self.tr("What rested on it. Corrections still open: {open} of {all}")
            self.add(Text(title.format(open=still, all=len(owed)), bold=True))
        rest = [(each, correction_for(each, owed)) for each in resting_on(self._dossier, one)]
        named = {task.id for _, task in rest if task}
        rows = [self._rested(each, task) for each, task in rest if task or not owed]
        ruled(self.body, [*rows, *(self._correction(task) for task in owed if task.id not in named)])

    def _rested(self, resting: Resting, task: Task | None) -> QWidget:
        """Show a thing that rested on the decision, and how far its correction is."""
        if task is None:
            return resting_row(self._dossier, resting)
        return before_mark(resting_row(self._dossier, resting, self._verb(task)), self._how_far(task))

    def _correction(self, task: Task) -> QWidget:
        words = texts((task.what, "text"))
        if verb := self._verb(task):
            words.addWidget(verb)
        return before_mark(beside_mark(marks.on_timeline(Kind.EVENT, filled=True), words), self._how_far(task))

    def _verb(self, task: Task) -> QWidget | None:
        if task.done_on:
            return None
        act = partial(self._finish, task)
        return verbs((self.tr("Mark as corrected"), f"corrected_{task.id}", act), about=task.what)

    def _how_far(self, task: Task) -> Mark:
        if task.done_on:
            done = self.tr("corrected {day}").format(day=date_short(task.done_on))
            return Mark(Shape.SQUARE, done, done, "done", ground=True)
        still = self.tr("to be corrected")
        return Mark(Shape.DISC, still, still, "attention", ground=True)

    def _finish(self, task: Task) -> None:
        desk, task_id = self._workplace.desk, task.id
        job = Job(lambda _job: cases.finish_task(desk, task_id), self)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)

    # What can be done

    def _add_verbs(self) -> None:
        one = self._one
        if one.state in ENDED:
            return
        forms: list[tuple[str, str, Callable[[], RecordForm]]] = [
            (self.tr("Record that the family was told…"), "tell", self._tell),
            (self.tr("Change…"), "change", self._change),
        ]
        if one.state is not DecisionState.PROPOSED:
            forms += [
                (self.tr("Challenged, examined again, or upheld…"), "doubt", self._doubt),
                (self.tr("Replace…"), "replace", self._replace),
                (self.tr("Retract…"), "retract", self._retract),
                (self.tr("The person returned alive…"), "alive", self._alive),
            ]
        links: list[Verb] = [(words, f"{name}_{one.id}", partial(self._open, make)) for words, name, make in forms]
        if questions_for_investigator(self._dossier, one):
            links.insert(1, (self.tr("Print the questions…"), f"print_questions_{one.id}", self._print_questions))
        self.add(verbs(*links, about=one.authority))

    def _open(self, make: Callable[[], RecordForm]) -> None:
        self._want(make())

    def _tell(self) -> RecordForm:
        return NotificationForm(self._workplace, self._dossier, self._one)

    def _change(self) -> RecordForm:
        return DecisionForm(self._workplace, self._dossier, self._one)

    def _replace(self) -> RecordForm:
        return DecisionForm(self._workplace, self._dossier, None, self._one)

    def _doubt(self) -> RecordForm:
        return DecisionDoubtForm(self._workplace, self._one)

    def _retract(self) -> RecordForm:
        return RetractionForm(self._workplace, self._dossier, self._one)

    def _alive(self) -> RecordForm:
        return AliveForm(self._workplace, self._dossier, self._one)

    def _print_questions(self) -> None:
        place = Place(Room.WRITE_LETTER, case_id=self._dossier.case.id, detail=LetterKind.QUESTIONS.value)
        self._workplace.go(place)
