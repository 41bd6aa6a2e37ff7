"""Writing a letter: what stands in the way, the few things to fill in, and beside them the paper as it will be."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from casetracker import terms
from casetracker.casework.batches import Batch, BatchKind
from casetracker.casework.certainty import Fact
from casetracker.casework.consents import BasisNeverAsked, ConsentExpired, ConsentRefused
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.letter_kinds import ChooseTheLetter
from casetracker.casework.letters import Letter, NoPost, TalkFirst
from casetracker.casework.topics import MustNotLearn
from casetracker.letters.lint import never
from casetracker.letters.paper import Missing
from casetracker.services import cases, drafts, letter_release, letters
from casetracker.services.batches import read_ledger
from casetracker.services.desk import Changes
from casetracker.services.keys import Key
from casetracker.services.letter_release import DraftChanged, ReasonNeeded, Release, SecondPersonNeeded
from casetracker.services.letter_words import WordsNeverWritten
from casetracker.services.letters import CompareWithWishes, Prepared, Wish
from casetracker.services.reference import speaker_names
from casetracker.ui import sentences, theme
from casetracker.ui.background import Job
from casetracker.ui.basis_card import BasisCard
from casetracker.ui.case_words import kin, line
from casetracker.ui.finding_words import finding_words
from casetracker.ui.forms.date_entries import DayEntry
from casetracker.ui.letter_form import LetterForm
from casetracker.ui.letter_out import save_copy
from casetracker.ui.paper_view import PaperView
from casetracker.ui.printing import Printing, PrintJob, print_paper
from casetracker.ui.release_card import ReleaseCard
from casetracker.ui.theme import Space
from casetracker.ui.warning_words import warning_words
from casetracker.ui.widgets.banners import Notice
from casetracker.ui.widgets.buttons import PrimaryButton
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
    others: list[Key] = field(default_factory=list)
    """Who can release it, where two people must."""


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
        self._think = Notice("attention")
        self._think.setObjectName("warnings")
        self._think.hide()
        self._found = Notice("attention")
        self._found.setObjectName("findings")
        self._found.hide()
        self._release = ReleaseCard(workplace)
        self._release.released.connect(self._take_release)
        self._given: Release | None = None
        self._form = LetterForm(workplace)
        self._rests = Card()
        self._paper = PaperView(workplace.background)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(PREVIEW_MS)
        self._settled.timeout.connect(self._look)
        self._form.edited.connect(self._settled.start)
        self._form.edited.connect(self._head)
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
        self._given = None
        for one in (self._obstacles, self._found, self._basis, self._think, self._release):
            one.hide()
        self._print.setEnabled(False)
        self._copy.setEnabled(False)
        self._header.set_texts("")

    def refresh(self, changes: Changes) -> None:
        if self._dossier and self._dossier.case.id in changes.cases and changes.kinds & SHOWN_KINDS:
            self._settled.start()

    def unsaved(self) -> dict[str, dict[str, str]]:
        if self._dossier is None or self._recorded is not None:
            return {}
        typed = self._form.typed()
        return {FORM: typed} if typed != self._at_first else {}

    def heading(self) -> str:
        return self.tr("Letter, case {number}").format(number=self._dossier.case.number if self._dossier else "")

    def retranslate(self) -> None:
        self._print.setText(self.tr("Print and record…"))
        self._copy.setText(self.tr("Save a copy…"))
        self._rests.set_title(self.tr("Rests on"))
        self._basis.retranslate()
        self._release.retranslate()
        if self._dossier is not None:
            typed = self._form.typed()
            self._form.show_case(self._dossier, self._transfers)
            self._form.take_up(typed)
            self._form.show_needed()
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
        return self._form.next

    def wish(self) -> Wish | None:
        """Return what is asked for, as far as it can be read."""
        wish = self._form.wish()
        return replace(wish, release=self._given) if wish is not None else None

    @Slot(object)
    def _take_release(self, given: Release) -> None:
        self._given = given
        self._look()

    def _begin(self, found: tuple[Place, Dossier, list[Batch], dict[str, str]]) -> None:
        place, self._dossier, self._transfers, kept = found
        self._recorded = self._prepared = self._given = None
        self._form.setEnabled(True)
        self._form.show_case(self._dossier, self._transfers)
        self._form.choose(
            kind=place.detail, record_id=place.record_id, batch_id=place.batch_id, letter_id=place.letter_id
        )
        self._at_first = self._form.typed()
        if kept and not place.detail:
            self._form.take_up(kept)
            self._form.show_needed()
        self._head()
        self._look()

    @Slot()
    def _head(self) -> None:
        if self._dossier is None:
            return
        relative = self._form.told_relative()
        to = next((one for one in self._dossier.relatives if one.id == relative), None)
        above = self.tr("Case {number}").format(number=self._dossier.case.number)
        if to is not None:
            to_words = self.tr("to {name}, {kinship}").format(
                name=self._dossier.name_of(to), kinship=terms.word(to.kinship, language())
            )
            above = f"{above} · {to_words}"
        kind = self._form.told_kind()
        name = terms.word(kind, language()) if kind else ""
        self._header.set_texts(name[:1].upper() + name[1:], above)

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
                others = letter_release.others(desk) if prepared.to_be_released else []
                return _Looked(asked, prepared, letters.draft(prepared).pdf, None, others)
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
        self._show_warnings()
        self._show_findings()
        if looked.prepared is not None and looked.prepared.to_be_released and not looked.prepared.ready:
            self._release.ask(looked.prepared.paper, looked.others)
        else:
            self._release.hide()

    def _show_warnings(self) -> None:
        thought = self._prepared.warnings if self._prepared and self._dossier else ()
        self._think.setVisible(bool(thought))
        if self._dossier is not None:
            said = [warning_words(one, self._dossier) for one in thought]
            self._think.say(self.tr("Before it goes out"), [(words, "", None) for words in said])

    def _show_findings(self) -> None:
        """Say what was typed and should be written otherwise, with the way to where it was typed."""
        found = self._prepared.findings if self._prepared else ()
        lines: list[tuple[str, str, Callable[[], None] | None]] = []
        for one in found:
            label = self.tr("Greeting") if one.field == "greeting" else self._form.label_of(one.field)
            verb, act = self._rewrite(one.field)
            lines.append((finding_words(one, label), verb, act))
        self._found.setVisible(bool(lines))
        self._found.say(self.tr("To be written otherwise"), lines)

    def _rewrite(self, name: str) -> tuple[str, Callable[[], None] | None]:
        case_id = self._dossier.case.id if self._dossier else None
        if name == "greeting":
            return self.tr("Open the family"), partial(self._go_to_case, case_id, "family")
        entry = self._form.done if name == "actions" else self._form.entry_of(name)
        return (self.tr("Change it"), entry.widget().setFocus) if entry else ("", None)

    def _say_obstacles(self, obstacles: list[ForTheCaseworker], missing: list[Missing]) -> None:
        lines: list[tuple[str, str, Callable[[], None] | None]] = []
        for one in obstacles:
            verb, act = self._mend(one)
            lines.append((sentences.say(one), verb, act))
        for gap in missing:
            verb, act = self._fill(gap)
            # The paper may be in a language that the caseworker does not read.
            field = self._form.label_of(gap.name) or gap.label
            lines.append((self.tr("“{field}” is empty.").format(field=field), verb, act))
        self._ask_for_basis(obstacles)
        self._said = tuple(sentence for sentence, _, _ in lines)
        self._obstacles.setVisible(bool(lines))
        title = self.tr("%n thing(s) stand(s) in the way", "", len(lines))
        self._obstacles.say(title, lines)
        self._print.setToolTip("\n".join(sentence for sentence, _, _ in lines))

    def _ask_for_basis(self, obstacles: list[ForTheCaseworker]) -> None:
        """Show the question where nobody asked this relative, or the answer has expired."""
        relative = self._form.told_relative()
        asks = any(isinstance(one, BasisNeverAsked | ConsentExpired) for one in obstacles)
        if asks and self._dossier is not None and relative is not None:
            to = self._dossier.relative(relative)
            self._basis.ask(self._dossier.case.id, relative, line(kin(self._dossier, to), self._dossier.name_of(to)))
        else:
            self._basis.hide()

    def _mend(self, obstacle: ForTheCaseworker) -> tuple[str, Callable[[], None] | None]:
        case_id = self._dossier.case.id if self._dossier else None
        match obstacle:
            case letters.ChooseARelative():
                return self.tr("Choose the relative"), self._form.relative.setFocus
            case WordsNeverWritten():
                return self._rewrite(never(self._prepared.findings)[0].field if self._prepared else "")
            case letters.OwnWordsNoLongerFit():
                there = Place(Room.LETTER_TEMPLATES, detail=obstacle.where)
                return self.tr("Open the template"), partial(self._workplace.go, there)
            case letters.ChooseATransfer():
                return self.tr("Choose the transfer"), self._form.transfer.setFocus
            case BasisNeverAsked() | ConsentExpired():
                return self.tr("Record the answer"), self._basis.take_focus
            case ConsentRefused() | MustNotLearn():
                return self.tr("Open the family"), partial(self._go_to_case, case_id, "family")
            case SecondPersonNeeded() | ReasonNeeded() | DraftChanged():
                return self.tr("Release this draft"), self._release.take_focus
            case ChooseTheLetter():
                return self.tr("Choose the letter"), self._form.corrects.setFocus
            case CompareWithWishes():
                return self.tr("Confirm"), self._form.compared.setFocus
            case NoPost():
                return self.tr("Choose how it goes out"), self._form.channel.setFocus
            case TalkFirst():
                return self.tr("Open the case"), partial(self._go_to_case, case_id, "family")
            case _:
                return self.tr("Open the case"), partial(self._go_to_case, case_id, "overview")

    def _fill(self, gap: Missing) -> tuple[str, Callable[[], None] | None]:
        if gap.name == "next_letter_by":
            return self.tr("Enter a day"), self._form.next.setFocus
        if gap.name == "actions":
            return self.tr("Write what was done"), self._form.done.setFocus
        if entry := self._form.entry_of(gap.name):
            return self.tr("Fill it in"), entry.widget().setFocus
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
        printer = self.printing.ask_printer(PrintJob(number, letter.pages))
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
        for card in (self._obstacles, self._found, self._basis, self._think, self._form, self._release, self._rests):
            left.add(card)
        left.column.addStretch(1)
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
    # A fact that rests on several claims joins the names under which they are recorded.
    names = speaker_names(language())
    who = "; ".join(names.get(one, one) for one in fact.said_by.split("; "))
    return " · ".join(filter(None, (who, day)))


def _facts(value: object) -> list[Fact]:
    if isinstance(value, Fact):
        return [value]
    return [fact for one in value for fact in _facts(one)] if isinstance(value, tuple) else []
