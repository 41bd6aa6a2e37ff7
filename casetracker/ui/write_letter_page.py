"""Writing a letter: what stands in the way, the few things to fill in, and beside them the paper as it will be."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from casetracker import terms
from casetracker.casework.batches import Batch, BatchKind
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.letters import Letter
from casetracker.casework.print_sizes import PrintSize
from casetracker.services import cases, drafts, letter_release, letters, print_sizes
from casetracker.services.batches import read_ledger
from casetracker.services.desk import Changes
from casetracker.services.keys import Key
from casetracker.services.letter_release import Release
from casetracker.services.letters import Prepared, Wish
from casetracker.ui import theme
from casetracker.ui.address_card import AddressCard
from casetracker.ui.background import Job
from casetracker.ui.forms.date_entries import DayEntry
from casetracker.ui.letter_form import LetterForm
from casetracker.ui.letter_out import save_copy
from casetracker.ui.letter_reasons import LetterReasons
from casetracker.ui.paper_view import PaperView
from casetracker.ui.printing import Printing, PrintJob, print_paper
from casetracker.ui.release_card import ReleaseCard
from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.page import Page, PageHeader
from casetracker.ui.wording import language
from casetracker.ui.workplace import Place, Workplace

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
class _Begun:
    """What was read to begin a letter: the way here, the case, and what was typed before."""

    place: Place
    dossier: Dossier
    transfers: list[Batch]
    sizes: Mapping[UUID, PrintSize]
    kept: dict[str, str]


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
        self._sizes: Mapping[UUID, PrintSize] = {}
        self._asked = 0
        self._prepared: Prepared | None = None
        self._recorded: Letter | None = None
        self._at_first: dict[str, str] = {}
        self._header = PageHeader()
        self._print = PrimaryButton()
        self._print.setObjectName("print_and_record")
        self._print.clicked.connect(self.print_and_record)
        self._copy = QPushButton()
        self._copy.setObjectName("save_copy")
        self._copy.clicked.connect(self._save_copy)
        self._envelope = QPushButton()
        self._envelope.setObjectName("envelope")
        self._envelope.clicked.connect(self._ask_envelope)
        self._header.add_button(self._envelope)
        self._header.add_button(self._copy)
        self._header.add_button(self._print)
        self._release = ReleaseCard(workplace)
        self._release.released.connect(self._take_release)
        self._given: Release | None = None
        self._form = LetterForm(workplace)
        self._reasons = LetterReasons(workplace, self._form, self._release, self)
        self._paper = PaperView(workplace.background)
        self._pdf = b""
        self.addresses = AddressCard(workplace, self.printing)
        self.addresses.looked.connect(self._paper.show_paper)
        self.addresses.closed.connect(self._show_recorded)
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

        def work(_job: Job) -> _Begun:
            ledger = read_ledger(desk)
            transfers = [row.batch for row in ledger.rows if row.batch.kind is BatchKind.TRANSFER]
            dossier = cases.read_case(desk, case_id)
            kept = drafts.take_up_draft(desk, FORM, case_id)
            return _Begun(place, dossier, transfers, print_sizes.wishes_of(desk, dossier), kept)

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
        self._reasons.leave()
        self._release.hide()
        self.addresses.leave()
        self._print.setEnabled(False)
        self._offer_copies()
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
        self._envelope.setText(self.tr("Envelope or label…"))
        self._reasons.retranslate()
        self._release.retranslate()
        if self._dossier is not None:
            typed = self._form.typed()
            self._form.show_case(self._dossier, self._transfers, self._sizes)
            self._form.take_up(typed)
            self._form.show_needed()
            self._head()
        self._settled.start()

    # What tests and screen readers ask

    @property
    def obstacles(self) -> tuple[str, ...]:
        """What stands in the way, as it is shown."""
        return self._reasons.said

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

    def _begin(self, found: _Begun) -> None:
        place, kept = found.place, found.kept
        self._dossier, self._transfers, self._sizes = found.dossier, found.transfers, found.sizes
        self._recorded = self._prepared = self._given = None
        self.addresses.leave()
        self._form.setEnabled(True)
        self._form.show_case(self._dossier, self._transfers, self._sizes)
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
        if self._dossier is not None:
            self._reasons.show(self._dossier, looked.prepared, looked.refused)
        self._print.setToolTip("\n".join(self._reasons.said))
        ready = bool(looked.prepared and looked.prepared.ready)
        self._print.setEnabled(ready and self._recorded is None)
        self._offer_copies()
        if looked.prepared is not None and looked.prepared.to_be_released and not looked.prepared.ready:
            self._release.ask(looked.prepared.paper, looked.others)
        else:
            self._release.hide()

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
        self._recorded, self._pdf = letter, pdf
        self._paper.show_paper(pdf)
        self._offer_copies()
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

    def _offer_copies(self) -> None:
        """Offer what can be made of a letter once it is recorded."""
        letter = self._recorded
        self._copy.setEnabled(letter is not None)
        self._envelope.setEnabled(letter is not None and bool(letter.addressed_to.strip()))

    @Slot()
    def _ask_envelope(self) -> None:
        letter, dossier = self._recorded, self._dossier
        if letter is not None and dossier is not None:
            self.addresses.ask(partial(list, (letter.id,)), dossier.case.number)

    @Slot()
    def _show_recorded(self) -> None:
        self._paper.show_paper(self._pdf if self._recorded is not None else b"")

    def _lay_out(self) -> None:
        left = Page()
        left.column.setContentsMargins(0, 0, Space.TIGHT, 0)
        above = (self._reasons.obstacles, self._reasons.found, self._reasons.basis, self._reasons.think)
        for card in (self.addresses, *above, self._form, self._release, self._reasons.rests):
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
        self._offer_copies()

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
