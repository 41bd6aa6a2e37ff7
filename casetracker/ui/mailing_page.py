"""One letter to many families: whom it reaches and whom not, each with why, a look at any, and printing them all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from casetracker.casework.batches import Batch
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.mail_merge import MERGED
from casetracker.casework.paper_kinds import LetterKind
from casetracker.letters.lint import Finding
from casetracker.services import letters, links, mail_merge
from casetracker.services.desk import Changes
from casetracker.services.mail_merge import Begun, Plan, Printed
from casetracker.ui import sentences, wording
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.parts import button, buttons
from casetracker.ui.case_words import capital, word
from casetracker.ui.forms.date_entries import DateField, DayEntry
from casetracker.ui.forms.entries import WordsEntry
from casetracker.ui.forms.link_form import batch_words
from casetracker.ui.mailing_lists import MailingLists
from casetracker.ui.mailing_output import MailingOutput
from casetracker.ui.mailing_warning import MailingWarning
from casetracker.ui.paper_view import PaperView
from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.choice_box import ChoiceBox
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.page import PageHeader
from casetracker.ui.widgets.progress import ProgressStrip
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Workplace

CHECKING: Final = QT_TRANSLATE_NOOP("Progress", "Looking who gets a letter…")
PRINTING: Final = QT_TRANSLATE_NOOP("Progress", "Printing and recording the letters…")
SETTLE_MS: Final = 300
_SHAKES: Final = frozenset(
    {"relative", "consent", "case_batch_link", "disclosure_rule", "letter", "talk", "search_case"}
)
"""What decides who gets a letter."""


@dataclass(frozen=True, slots=True)
class _Read:
    asked: int
    batch_id: UUID | None
    plan: Plan | None
    refused: ForTheCaseworker | None
    transfers: list[Batch]
    begun: list[Begun]


class MailingPage(QWidget):
    """Chosen by rule, never by hand: whoever is left out is written to alone, or talked with."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._plan: Plan | None = None
        self._begun: Begun | None = None
        self._asked = self._drafts = 0
        self._running = False
        self._wanted: UUID | None = None
        self._header = PageHeader()
        self._print = PrimaryButton()
        self._print.setObjectName("print_all")
        self._print.clicked.connect(self.print_all)
        self._header.add_button(self._print)
        self._unfinished = Text(tone="attention")
        self._unfinished.setObjectName("unfinished")
        self._continue = button("", "continue_mailing", self.continue_begun)
        self._leave = button("", "leave_mailing", self.leave_begun)
        self._begun_bar = buttons(self._continue, self._leave)
        self._kind, self._transfer = ChoiceBox(), ChoiceBox()
        for box, name in ((self._kind, "mailing_kind"), (self._transfer, "mailing_transfer")):
            box.setObjectName(name)
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(self._choose)
        self._day, self._done = DayEntry(), WordsEntry(lines=2)
        self._fields = {
            "kind": Field("", self._kind),
            "transfer": Field("", self._transfer),
            "day": DateField("", self._day),
            "done": Field("", self._done),
        }
        self._refused = Text(tone="wrong", bold=True)
        self._refused.setObjectName("mailing_refused")
        self._think = MailingWarning()
        self._said = Text(tone="muted")
        self._nobody = Text(tone="muted")
        self._nobody.setObjectName("mailing_nobody")
        self._lists = MailingLists(workplace)
        self._lists.followed.connect(self._look_again)
        self._paper = PaperView(workplace.background)
        self._progress = ProgressStrip()
        self.output = MailingOutput(workplace, self._start)
        self.output.addresses.looked.connect(self._show_addresses)
        self.output.addresses.closed.connect(self._preview)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._read)
        self._redraft = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._redraft.timeout.connect(self._preview)
        self._day.textChanged.connect(self._look_again)
        self._done.edited.connect(self._look_again)
        self._lay_out()
        self.retranslate()

    def show_place(self, place: Place) -> None:
        """Look who would get the letter that the way here names, or the one that is chosen."""
        if place.detail in {one.value for one in MERGED}:
            self._kind.setCurrentIndex(self._kind.findData(place.detail))
            self._show_needed()
        self._wanted = place.batch_id or self._wanted
        self._read()

    def refresh(self, changes: Changes) -> None:
        if changes.kinds & _SHAKES and not self._running:
            self._lists.outdate()
            self._settle.start()

    def unsaved(self) -> dict[str, dict[str, str]]:
        return {}

    def heading(self) -> str:
        return self.tr("Write to many families")

    def retranslate(self) -> None:
        self._header.set_texts(
            self.tr("Write to many families"),
            self.tr("The rules choose. Whoever is left out is written to alone, or talked with."),
        )
        self._print.setText(self.tr("Print and record all…"))
        self._continue.setText(self.tr("Go on with it"))
        self._leave.setText(self.tr("Leave it as it is…"))
        chosen = self._kind.currentIndex()
        self._kind.clear()
        for kind in MERGED:
            self._kind.addItem(capital(word(kind)), kind.value)
        self._kind.setCurrentIndex(max(chosen, 0))
        self._fields["kind"].set_label(self.tr("Letter"))
        self._fields["transfer"].set_label(self.tr("Transfer"))
        self._fields["day"].set_label(self.tr("Next letter by"), self.tr("Our own promise; it stands in every letter."))
        self._fields["done"].set_label(self.tr("What was done since, one sentence a line"))
        self._lists.retranslate()
        self._think.retranslate()
        self._show_needed()
        self._show_counts()
        self._show_begun()

    # Whom

    @property
    def kind(self) -> LetterKind:
        return LetterKind(self._kind.currentData())

    def _read(self) -> None:
        if self._running:
            # What is printed now ends by looking anew, and its progress and Cancel stay in sight until then.
            return
        desk, kind, batch_id = self._workplace.desk, self.kind, self._batch()
        self._asked += 1
        asked = self._asked

        def work(job: Job) -> _Read:
            planned, refused, transfers = None, None, links.transfers(desk)
            told_of = batch_id or (transfers[0].id if kind is LetterKind.L3 and transfers else None)
            try:
                planned = mail_merge.plan(desk, kind, told_of, partial(job.report, CHECKING))
            except ForTheCaseworker as found:
                refused = found
            return _Read(asked, told_of, planned, refused, transfers, mail_merge.unfinished_runs(desk))

        job = Job(work, self)
        job.succeeded.connect(self._show)
        # With tens of thousands who want to hear of each transfer it takes seconds.
        self._progress.watch(job)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _show(self, found: _Read) -> None:
        if found.asked != self._asked:
            return
        self._list_transfers(found.transfers, found.batch_id)
        self._plan = found.plan
        self._begun = found.begun[0] if found.begun else None
        self._refused.setText(sentences.say(found.refused) if found.refused else "")
        self._refused.setVisible(found.refused is not None)
        self._think.think_of(self.kind, found.transfers, self._workplace.desk.today())
        self._lists.show_plan(found.plan)
        self._show_counts()
        self._show_begun()
        self._preview()

    def _list_transfers(self, transfers: list[Batch], chosen: UUID | None) -> None:
        known = [self._transfer.itemData(place) for place in range(self._transfer.count())]
        if known != [str(one.id) for one in transfers]:
            self._transfer.clear()
            for batch in transfers:
                self._transfer.addItem(batch_words(batch), str(batch.id))
        if chosen is not None:
            self._transfer.setCurrentIndex(self._transfer.findData(str(chosen)))
            self._wanted = None

    def _batch(self) -> UUID | None:
        if self.kind is not LetterKind.L3:
            return None
        chosen = self._transfer.currentData()
        return self._wanted or (UUID(chosen) if chosen else None)

    @Slot()
    def _choose(self) -> None:
        self._show_needed()
        self._read()

    def _show_needed(self) -> None:
        self._fields["transfer"].setVisible(self.kind is LetterKind.L3)
        self._fields["done"].setVisible(self.kind is LetterKind.L4)

    def _show_counts(self) -> None:
        gets, left = self._lists.gets, self._lists.left
        self._print.setEnabled(gets > 0 and not self._running)
        wishes = self._plan.wishes if self._plan else {}
        asked = ", ".join(f"{word(wish)} ({count})" for wish, count in wishes.items())
        self._said.setText(
            self.tr("All relatives of open cases, on hearing of transfers: {wishes}.").format(wishes=asked)
        )
        self._said.setVisible(bool(wishes))
        self._nobody.setText(
            self.tr("Nobody gets this letter now. Why, stands under “Left out”.")
            if left
            else self.tr("Nobody in an open case waits for this letter now.")
        )
        self._nobody.setVisible(self._plan is not None and not gets and not self._running)

    # A look at one

    def _told_day(self) -> date | None:
        try:
            told = self._day.told()
        except ForTheCaseworker:
            return None
        return told if isinstance(told, date) else None

    @Slot()
    def _look_again(self) -> None:
        self._redraft.start()

    @Slot()
    def _preview(self) -> None:
        if not self.output.addresses.isHidden():
            return
        chosen, planned = self._lists.chosen_id(), self._plan
        self._drafts += 1
        if chosen is None or planned is None or self._running:
            self._paper.show_paper(b"")
            return
        asked, desk, day, done = self._drafts, self._workplace.desk, self._told_day(), self._done.typed()

        def work(_job: Job) -> tuple[int, bytes, Sequence[Finding]]:
            wish = mail_merge.wish_for(desk, planned.kind, planned.batch_id, chosen, day, done)
            prepared = letters.prepare(desk, wish)
            return asked, letters.draft(prepared).pdf, prepared.findings

        job = Job(work, self)
        job.succeeded.connect(self._show_draft)
        job.failed.connect(lambda _error: self._paper.show_paper(b""))
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _show_draft(self, found: tuple[int, bytes, Sequence[Finding]]) -> None:
        if found[0] == self._drafts:
            self._paper.show_paper(found[1])
            self._think.read(found[2])

    @Slot(bytes)
    def _show_addresses(self, pdf: bytes) -> None:
        """Show an envelope or a sheet of labels in place of the draft."""
        self._drafts += 1
        self._paper.show_paper(pdf)

    # The letters

    @Slot()
    def print_all(self) -> None:
        """Ask once, record whom the mailing is for, and print letter by letter."""
        planned = self._plan
        if planned is None or self._running:
            return
        question = self.tr("Print and record %n letter(s)?", "", len(planned.chosen))
        lost = self.tr(
            "Each is recorded as it is printed and never changes. You can stop at any letter and go on later."
        )
        if not self._workplace.dialogs.confirm(question, lost, self.tr("Print and record")):
            return
        desk, day, done = self._workplace.desk, self._told_day(), self._done.typed()
        self._go(lambda job: self._printed(job, mail_merge.begin_run(desk, planned, day, done).id))

    @Slot()
    def continue_begun(self) -> None:
        """Print the letters that a mailing still lacks."""
        if self._begun is not None and not self._running:
            self._go(partial(self._printed, run_id=self._begun.run.id))

    def _printed(self, job: Job, run_id: UUID) -> Printed:
        return mail_merge.continue_run(self._workplace.desk, run_id, partial(job.report, PRINTING))

    def _go(self, work: Callable[[Job], Printed]) -> None:
        job = Job(work, self)
        job.succeeded.connect(self.output.show_printed)
        job.cancelled.connect(lambda: self._workplace.say(self.tr("Stopped. Whole letters stay; go on at any time.")))
        job.failed.connect(self._workplace.dialogs.explain)
        self._start(job)

    def _start(self, job: Job) -> None:
        self._running = True
        job.ended.connect(self._rest)
        self._progress.watch(job)
        self._show_counts()
        self._show_begun()
        self.output.show_run(running=True)
        # Beside the others: a mailing takes minutes, and a save must not wait for its end. Each letter is one write.
        self._workplace.background.start_reading(job)

    @Slot()
    def _rest(self) -> None:
        self._running = False
        self.output.show_run(running=False)
        self._read()

    @Slot()
    def leave_begun(self) -> None:
        """End a mailing without writing to the rest."""
        if self._begun is None or self._running:
            return
        rest = self._begun.chosen - self._begun.printed
        if not self._workplace.dialogs.confirm(
            self.tr("Leave this mailing as it is?"),
            self.tr("%n relative(s) get no letter of it. The letters that are printed stay.", "", rest),
            self.tr("Leave it"),
        ):
            return
        desk, run_id = self._workplace.desk, self._begun.run.id
        job = Job(lambda _job: mail_merge.end_run(desk, run_id), self)
        job.succeeded.connect(lambda _done: self._read())
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)

    def _show_begun(self) -> None:
        begun = self._begun
        for one in (self._unfinished, self._begun_bar):
            one.setVisible(begun is not None and not self._running)
        if begun is not None:
            day = wording.short_day(begun.run.created_at.astimezone().date(), wording.language())
            self._unfinished.setText(
                self.tr("A mailing of {day} was broken off: {kind}, {printed} of {chosen} letters are printed.").format(
                    day=day, kind=word(begun.run.kind), printed=begun.printed, chosen=begun.chosen
                )
            )

    def _lay_out(self) -> None:
        form = QWidget()
        row = QHBoxLayout(form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.GAP)
        for name, stretch in (("kind", 2), ("transfer", 3), ("done", 3), ("day", 2)):
            row.addWidget(self._fields[name], stretch)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._lists)
        split.addWidget(self._paper)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 4)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(Space.GAP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.EDGE, Space.EDGE - 4, Space.EDGE, Space.EDGE - 4)
        whole.setSpacing(Space.TIGHT)
        above = (self._header, self._unfinished, self._begun_bar, form, self._refused, self._think)
        for widget in (*above, self._progress, self.output, self._said, self._nobody):
            whole.addWidget(widget)
        whole.addWidget(split, 1)

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
