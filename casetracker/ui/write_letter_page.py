"""Writing a letter: what stands in the way, the few things to fill in, and beside them the paper as it will be."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from casetracker import terms
from casetracker.casework.batches import Batch, BatchKind
from casetracker.casework.certainty import Fact
from casetracker.casework.consents import BasisNeverAsked, ConsentExpired, ConsentRefused
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.letters import Letter, LetterKind, NoPost, TalkFirst
from casetracker.casework.people import Channel, PaperLanguage
from casetracker.casework.standing import Dossier
from casetracker.casework.topics import MustNotLearn
from casetracker.letters.paper import Missing
from casetracker.services import cases, drafts, letters
from casetracker.services.batches import read_ledger
from casetracker.services.desk import Changes
from casetracker.services.letters import CompareWithWishes, Prepared, Wish
from casetracker.ui import sentences, theme
from casetracker.ui.background import Job
from casetracker.ui.basis_card import BasisCard
from casetracker.ui.case_words import body_name, kin, line, rule_words
from casetracker.ui.forms.date_entries import DateField, DayEntry
from casetracker.ui.forms.entries import Choice, ChoiceEntry, Entry, PickEntry, TickEntry, WordsEntry
from casetracker.ui.forms.link_form import TransferEntry
from casetracker.ui.letters_page import save_copy
from casetracker.ui.paper_view import PaperView
from casetracker.ui.printing import Printing, print_paper
from casetracker.ui.theme import Space
from casetracker.ui.widgets.banners import Notice
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.page import Card, Page, PageHeader, clear
from casetracker.ui.widgets.text import Text
from casetracker.ui.withheld_words import withheld_words
from casetracker.ui.wording import date_words, language
from casetracker.ui.workplace import Place, Room, Workplace

FORM = "write_letter"
PREVIEW_MS = 250
_FORM_NARROW, _FORM_WIDE = 290, 412
SHOWN_KINDS = frozenset(
    {
        "letter",
        "relative",
        "person_name",
        "statement",
        "registration",
        "talk",
        "decision",
        "office",
        "consent",
        "disclosure_rule",
    }
)


@dataclass(frozen=True, slots=True)
class _Looked:
    """What one look at the wish found: the prepared letter, its draft, or why there is none."""

    asked: int
    prepared: Prepared | None
    pdf: bytes
    refused: ForTheCaseworker | None


class WriteLetterPage(QWidget):
    """One letter of one case. "Print and record" renders once, records those bytes, and prints only them."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.printing = Printing(self)
        self._dossier: Dossier | None = None
        self._transfers: list[Batch] = []
        self._asked = 0
        self._prepared: Prepared | None = None
        self._recorded: Letter | None = None
        self._at_first: dict[str, str] = {}
        self._said: tuple[str, ...] = ()
        self._header = PageHeader()
        self._print = PrimaryButton()
        self._print.setObjectName("print_and_record")
        self._print.clicked.connect(self.print_and_record)
        self._copy = QPushButton()
        self._copy.setObjectName("save_copy")
        self._copy.clicked.connect(self._save_copy)
        self._header.add_button(self._copy)
        self._header.add_button(self._print)
        self._obstacles = Notice("wrong")
        self._obstacles.setObjectName("obstacles")
        self._basis = BasisCard(workplace)
        self._form = Card()
        self._rests = Card()
        self._paper = PaperView(workplace.background)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(PREVIEW_MS)
        self._settled.timeout.connect(self._look)
        self._build(None)
        self._lay_out()
        self.retranslate()

    # The room's page

    def show_place(self, place: Place) -> None:
        """Begin a letter for a case: its kind in `detail`, its transfer where one is named."""
        if place.case_id is None:
            return
        if self._dossier is not None and self._dossier.case.id != place.case_id:
            self._leave_case()
        desk, case_id = self._workplace.desk, place.case_id

        def work(_job: Job) -> tuple[Place, Dossier, list[Batch], dict[str, str]]:
            ledger = read_ledger(desk)
            transfers = [row.batch for row in ledger.rows if row.batch.kind is BatchKind.TRANSFER]
            return place, cases.read_case(desk, case_id), transfers, drafts.take_up_draft(desk, FORM, case_id)

        job = Job(work, self)
        job.succeeded.connect(self._begin)
        job.failed.connect(self._workplace.dialogs.explain)
        # Reading a case is a line of its history, therefore a write.
        self._workplace.background.start(job)

    def _leave_case(self) -> None:
        """Take everything of the case before off the screen: no paper may stand beside another case's name."""
        self._asked += 1
        self._dossier = self._prepared = self._recorded = None
        self._paper.show_paper(b"")
        self._obstacles.hide()
        self._basis.hide()
        self._print.setEnabled(False)
        self._copy.setEnabled(False)
        self._header.set_texts("")

    def refresh(self, changes: Changes) -> None:
        if self._dossier and self._dossier.case.id in changes.cases and changes.kinds & SHOWN_KINDS:
            self._settled.start()

    def unsaved(self) -> dict[str, dict[str, str]]:
        if self._dossier is None or self._recorded is not None:
            return {}
        typed = self._typed()
        return {FORM: typed} if typed != self._at_first else {}

    def heading(self) -> str:
        return self.tr("Letter, case {number}").format(number=self._dossier.case.number if self._dossier else "")

    def retranslate(self) -> None:
        self._print.setText(self.tr("Print and record…"))
        self._copy.setText(self.tr("Save a copy…"))
        self._rests.set_title(self.tr("Rests on"))
        self._basis.retranslate()
        if self._dossier is not None:
            typed = self._typed()
            self._build(self._dossier)
            self._take_up(typed)
            self._head()
        self._settled.start()

    # What tests and screen readers ask

    @property
    def obstacles(self) -> tuple[str, ...]:
        """What stands in the way, as it is shown."""
        return self._said

    @property
    def paper_text(self) -> str:
        """The words of the paper that is shown."""
        return self._paper.text

    @property
    def next_letter_by(self) -> DayEntry:
        return self._next

    # What is filled in

    def wish(self) -> Wish | None:
        """Return what is asked for, as far as it can be read."""
        if self._dossier is None:
            return None
        kind, relative = self._kind.told(), self._relative.told()
        tongue, channel = self._language.told(), self._channel.told()
        return Wish(
            self._dossier.case.id,
            kind if isinstance(kind, LetterKind) else LetterKind.L1,
            tongue if isinstance(tongue, PaperLanguage) else PaperLanguage.UKRAINIAN,
            relative_id=relative if isinstance(relative, UUID) and kind is not LetterKind.REQUEST else None,
            batch_id=self._told_batch(),
            registration_id=self._told_entry(),
            next_letter_by=self._told_day(),
            done=tuple(line.strip() for line in self._done.typed().splitlines() if line.strip()),
            channel=channel if isinstance(channel, Channel) else None,
            compared_with_wishes=self._compared.isChecked(),
        )

    def _told_batch(self) -> UUID | None:
        if self._kind.told() is not LetterKind.L3:
            return None
        try:
            told = self._transfer.told()
        except ForTheCaseworker:
            return None
        return told if isinstance(told, UUID) else None

    def _told_entry(self) -> UUID | None:
        told = self._entry_at.told()
        return told if self._kind.told() is LetterKind.REQUEST and isinstance(told, UUID) else None

    def _told_day(self) -> date | None:
        try:
            told = self._next.told()
        except ForTheCaseworker:
            return None
        return told if isinstance(told, date) else None

    def _typed(self) -> dict[str, str]:
        return {name: entry.typed() for name, entry in self._entries.items()}

    def _take_up(self, typed: dict[str, str]) -> None:
        for name, text in typed.items():
            if name in self._entries:
                self._entries[name].take_up(text)

    def _begin(self, found: tuple[Place, Dossier, list[Batch], dict[str, str]]) -> None:
        place, self._dossier, self._transfers, kept = found
        self._recorded = self._prepared = None
        self._form.setEnabled(True)
        self._build(self._dossier)
        if place.detail in {kind.value for kind in letters.kinds()}:
            self._kind.take_up(place.detail)
        if place.record_id is not None:
            # The entry that a request asks about, or the relative to whom a letter goes.
            self._entry_at.take_up(str(place.record_id))
            self._relative.take_up(str(place.record_id))
        if place.batch_id is not None:
            self._transfer.take_up(str(place.batch_id))
        self._follow_relative()
        self._at_first = self._typed()
        if kept and not place.detail:
            self._take_up(kept)
        self._head()
        self._show_needed()
        self._look()

    def _head(self) -> None:
        if self._dossier is None:
            return
        relative = self._relative.told()
        to = next((one for one in self._dossier.relatives if one.id == relative), None)
        above = self.tr("Case {number}").format(number=self._dossier.case.number)
        if to is not None:
            to_words = self.tr("to {name}, {kinship}").format(
                name=self._dossier.name_of(to), kinship=terms.word(to.kinship, language())
            )
            above = f"{above} · {to_words}"
        kind = self._kind.told()
        name = terms.word(kind, language()) if isinstance(kind, LetterKind) else ""
        self._header.set_texts(name[:1].upper() + name[1:], above)

    def _build(self, dossier: Dossier | None) -> None:
        """Make the fields anew, in the language of the window."""
        tongue = language()
        clear(self._form.body)
        relatives = dossier.relatives if dossier else []
        nobody = Choice("", self.tr("nobody (summary for the file)"), None)
        named = [
            Choice(str(one.id), f"{terms.word(one.kinship, tongue)}: {dossier.name_of(one)}"[:90], one.id)
            for one in relatives
            if dossier
        ]
        self._kind = ChoiceEntry(letters.kinds(), lambda kind: terms.word(kind, tongue))
        self._relative = PickEntry([*named, nobody], named[0].key if named else "")
        self._language = ChoiceEntry(
            (PaperLanguage.UKRAINIAN, PaperLanguage.ENGLISH), lambda one: terms.word(one, tongue)
        )
        self._transfer = TransferEntry(self._transfers)
        entries = dossier.registrations if dossier else []
        self._entry_at = PickEntry([Choice(str(one.id), body_name(one), one.id) for one in entries])
        self._next = DayEntry()
        self._done = WordsEntry("", lines=4)
        self._channel = ChoiceEntry(
            (Channel.IN_PERSON, Channel.POST), lambda one: terms.word(one, tongue), blank=self.tr("not decided yet")
        )
        self._compared = TickEntry(self.tr("I have read the draft against this wish; nothing of it stands there."))
        self._entries: dict[str, Entry] = {
            "kind": self._kind,
            "relative": self._relative,
            "language": self._language,
            "transfer": self._transfer,
            "entry": self._entry_at,
            "next_letter_by": self._next,
            "done": self._done,
            "channel": self._channel,
            "compared": self._compared,
        }
        for name, entry in self._entries.items():
            entry.widget().setObjectName(f"letter_{name}")
            entry.edited.connect(self._settled.start)
        self._kind.edited.connect(self._show_needed)
        self._relative.edited.connect(self._follow_relative)
        self._wish_words = Text(tone="attention")
        self._fields = {
            "kind": Field(self.tr("Letter"), self._kind),
            "relative": Field(self.tr("To"), self._relative),
            "language": Field(self.tr("Language of the paper"), self._language),
            "transfer": Field(self.tr("Transfer"), self._transfer),
            "entry": Field(self.tr("Entry at the body"), self._entry_at),
            "next_letter_by": DateField(self.tr("We write again by"), self._next, self.tr("Our own promise only.")),
            "done": Field(self.tr("What was done since the last letter"), self._done, self.tr("One sentence a line.")),
            "channel": Field(self.tr("How it goes out"), self._channel),
        }
        for field in self._fields.values():
            self._form.add(field)
        self._form.add(self._wish_words)
        self._form.add(self._compared)
        self._show_needed()

    @Slot()
    def _show_needed(self) -> None:
        """Show only what this kind of letter asks for."""
        kind = self._kind.told()
        self._fields["transfer"].setVisible(kind is LetterKind.L3)
        self._fields["done"].setVisible(kind is LetterKind.L4)
        self._fields["entry"].setVisible(kind is LetterKind.REQUEST)
        self._fields["relative"].setVisible(kind is not LetterKind.REQUEST)
        self._fields["next_letter_by"].setVisible(isinstance(kind, LetterKind) and kind.to_family)
        must_not = self._must_not_learn()
        self._wish_words.setText(self.tr("Must not learn from us: {words}").format(words=must_not))
        self._wish_words.setVisible(bool(must_not))
        self._compared.setVisible(bool(must_not))
        self._head()

    @Slot()
    def _follow_relative(self) -> None:
        """Take over the relative's language, and what must not be learned."""
        chosen = self._relative.told()
        if self._dossier is not None:
            for one in self._dossier.relatives:
                if one.id == chosen:
                    self._language.take_up(one.language.value)
        self._compared.setChecked(False)
        self._show_needed()

    def _must_not_learn(self) -> str:
        if self._dossier is None or not isinstance(chosen := self._relative.told(), UUID):
            return ""
        return "; ".join(map(rule_words, self._dossier.rules_for(chosen, self._workplace.desk.today())))

    # The look at the paper

    @Slot()
    def _look(self) -> None:
        wish = self.wish()
        if wish is None or self._recorded is not None:
            return
        self._asked += 1
        asked, desk = self._asked, self._workplace.desk

        def work(_job: Job) -> _Looked:
            try:
                prepared = letters.prepare(desk, wish)
                return _Looked(asked, prepared, letters.draft(prepared).pdf, None)
            except ForTheCaseworker as refused:
                return _Looked(asked, None, b"", refused)

        job = Job(work, self)
        job.succeeded.connect(self._show_look)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def _show_look(self, looked: _Looked) -> None:
        if looked.asked != self._asked:
            return
        self._prepared = looked.prepared
        if looked.pdf:
            self._paper.show_paper(looked.pdf)
        obstacles = list(looked.prepared.obstacles) if looked.prepared else []
        if looked.refused is not None:
            obstacles.append(looked.refused)
        missing = list(looked.prepared.missing) if looked.prepared and not obstacles else []
        self._say_obstacles(obstacles, missing)
        ready = bool(looked.prepared and looked.prepared.ready)
        self._print.setEnabled(ready and self._recorded is None)
        self._copy.setEnabled(self._recorded is not None)
        self._show_rests()

    def _say_obstacles(self, obstacles: list[ForTheCaseworker], missing: list[Missing]) -> None:
        lines: list[tuple[str, str, Callable[[], None] | None]] = []
        for one in obstacles:
            verb, act = self._mend(one)
            lines.append((sentences.say(one), verb, act))
        for gap in missing:
            verb, act = self._fill(gap)
            lines.append((self.tr("“{field}” is empty.").format(field=gap.label), verb, act))
        self._ask_for_basis(obstacles)
        self._said = tuple(sentence for sentence, _, _ in lines)
        self._obstacles.setVisible(bool(lines))
        title = self.tr("%n thing(s) stand(s) in the way", "", len(lines))
        self._obstacles.say(title, lines)
        self._print.setToolTip("\n".join(sentence for sentence, _, _ in lines))

    def _ask_for_basis(self, obstacles: list[ForTheCaseworker]) -> None:
        """Show the question where nobody asked this relative, or the answer has expired."""
        relative = self._relative.told()
        asks = any(isinstance(one, BasisNeverAsked | ConsentExpired) for one in obstacles)
        if asks and self._dossier is not None and isinstance(relative, UUID):
            to = self._dossier.relative(relative)
            self._basis.ask(self._dossier.case.id, relative, line(kin(self._dossier, to), self._dossier.name_of(to)))
        else:
            self._basis.hide()

    def _mend(self, obstacle: ForTheCaseworker) -> tuple[str, Callable[[], None] | None]:
        case_id = self._dossier.case.id if self._dossier else None
        match obstacle:
            case letters.ChooseARelative():
                return self.tr("Choose the relative"), self._relative.setFocus
            case letters.ChooseATransfer():
                return self.tr("Choose the transfer"), self._transfer.setFocus
            case BasisNeverAsked() | ConsentExpired():
                return self.tr("Record the answer"), self._basis.take_focus
            case ConsentRefused() | MustNotLearn():
                return self.tr("Open the family"), partial(self._go_to_case, case_id, "family")
            case CompareWithWishes():
                return self.tr("Confirm"), self._compared.setFocus
            case NoPost():
                return self.tr("Choose how it goes out"), self._channel.setFocus
            case TalkFirst():
                return self.tr("Open the case"), partial(self._go_to_case, case_id, "family")
            case _:
                return self.tr("Open the case"), partial(self._go_to_case, case_id, "overview")

    def _fill(self, gap: Missing) -> tuple[str, Callable[[], None] | None]:
        if gap.name == "next_letter_by":
            return self.tr("Enter a day"), self._next.setFocus
        if gap.name == "actions":
            return self.tr("Write what was done"), self._done.setFocus
        if gap.name.startswith(("office.", "signatory.")):
            return self.tr("Open the settings"), lambda: self._workplace.go(Place(Room.SETTINGS))
        return "", None

    def _go_to_case(self, case_id: UUID | None, tab: str) -> None:
        self._workplace.go(Place(Room.CASE, case_id=case_id, detail=tab))

    def _show_rests(self) -> None:
        clear(self._rests.body)
        facts = [
            fact
            for value in (self._prepared.paper.values.values() if self._prepared else ())
            for fact in _facts(value)
            if fact.rests_on
        ]
        for said in dict.fromkeys(_said_by(fact) for fact in facts):
            self._rests.add(Text(said or self.tr("a record of this case"), tone="muted"))
        for one in self._prepared.left_out if self._prepared else ():
            words = self.tr("stays off the paper, not told to this relative yet: “{words}”")
            self._rests.add(
                Text(words.format(words=one.words or terms.word(one.question, language())), tone="attention")
            )
        for off in self._prepared.withheld if self._prepared else ():
            self._rests.add(Text(withheld_words(off), tone="attention"))
        if not facts:
            self._rests.add(Text(self.tr("what is recorded of this case; no claim of others"), tone="muted"))

    # Print and record

    @Slot()
    def print_and_record(self) -> None:
        """Record the letter, then print the recorded bytes."""
        wish = self.wish()
        if wish is None or self._prepared is None or not self._prepared.ready:
            return
        self._print.setEnabled(False)
        desk = self._workplace.desk

        def work(_job: Job) -> tuple[Letter, bytes]:
            letter = letters.print_letter(desk, wish)
            return letter, letters.recorded_bytes(desk, letter.id)

        job = Job(work, self)
        job.succeeded.connect(self._print_recorded)
        job.failed.connect(self._refuse)
        self._workplace.background.start(job)

    def _refuse(self, error: Exception) -> None:
        self._print.setEnabled(True)
        self._workplace.dialogs.explain(error)
        self._look()

    def _print_recorded(self, recorded: tuple[Letter, bytes]) -> None:
        letter, pdf = recorded
        self._recorded = letter
        self._paper.show_paper(pdf)
        self._copy.setEnabled(True)
        self._form.setEnabled(False)
        self._forget_draft()
        self._workplace.say(self.tr("Letter {number} is recorded.").format(number=letter.number))
        if not self.printing.has_printer():
            self._workplace.dialogs.tell(
                self.tr("The letter is recorded. This computer knows no printer."),
                self.tr("Save a copy to print it elsewhere, or print it again later from the list of letters."),
            )
            return
        number = self._dossier.case.number if self._dossier else ""
        printer = self.printing.ask_printer(number)
        if printer is None:
            self._workplace.say(
                self.tr("The letter is recorded, and was not printed. Print it from the list of letters.")
            )
            return
        job = Job(lambda _job: print_paper(pdf, printer), self)
        job.succeeded.connect(lambda pages: self._workplace.say(self.tr("%n page(s) printed", "", pages)))
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)

    def _forget_draft(self) -> None:
        if self._dossier is None:
            return
        desk, case_id = self._workplace.desk, self._dossier.case.id
        job = Job(lambda _job: drafts.drop_draft(desk, FORM, case_id), self._workplace.background)
        self._workplace.background.start(job)

    @Slot()
    def _save_copy(self) -> None:
        if self._recorded is not None:
            save_copy(self, self._workplace, self._recorded.id, self._recorded.number)

    def _lay_out(self) -> None:
        left = Page()
        left.column.setContentsMargins(0, 0, Space.TIGHT, 0)
        self._form.body.setSpacing(Space.TEXT)
        for card in (self._obstacles, self._basis, self._form, self._rests):
            left.add(card)
        left.column.addStretch()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self._paper)
        left.setMinimumWidth(theme.pixels(_FORM_NARROW))
        left.setMaximumWidth(theme.pixels(_FORM_WIDE))
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(Space.TIGHT)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.EDGE, Space.EDGE - 4, Space.EDGE, Space.EDGE - 4)
        whole.setSpacing(Space.GAP)
        whole.addWidget(self._header)
        row = QHBoxLayout()
        row.addWidget(split)
        whole.addLayout(row, 1)
        self._print.setEnabled(False)
        self._copy.setEnabled(False)
        self._obstacles.hide()

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _said_by(fact: Fact) -> str:
    day = date_words(fact.said_on, language()) if fact.said_on else ""
    return " · ".join(filter(None, (fact.said_by, day)))


def _facts(value: object) -> list[Fact]:
    if isinstance(value, Fact):
        return [value]
    return [fact for one in value for fact in _facts(one)] if isinstance(value, tuple) else []
