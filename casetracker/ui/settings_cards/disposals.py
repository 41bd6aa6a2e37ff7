"""Cases that were disposed of: what is left of each, its certificate, and where the person may still be found."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.disposal import Disposal
from casetracker.services import disposal
from casetracker.services.desk import Changes
from casetracker.services.disposal import Certificate
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.parts import ruled, texts, verbs
from casetracker.ui.case_words import date_short, line, paper_language, word
from casetracker.ui.forms.disposal_form import certificate_words
from casetracker.ui.printing import Printing, PrintJob, print_paper
from casetracker.ui.settings_cards.card import SettingsCard
from casetracker.ui.theme import Space
from casetracker.ui.widgets.page import clear
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace


class DisposalsCard(SettingsCard):
    """One row a tombstone, the newest first. It names nobody."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.setObjectName("disposals")
        self._found: list[Disposal] = []
        self.printing = Printing(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.TEXT)
        self._what = Text(tone="muted")
        self.add(self._what)
        self.body.addLayout(self._rows)
        self.retranslate()

    def read(self) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: disposal.disposals(desk), self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def refresh(self, changes: Changes) -> None:
        if Disposal.subject in changes.kinds:
            self.read()

    def retranslate(self) -> None:
        self.set_title(self.tr("Cases disposed of"))
        self._fill()

    @Slot(object)
    def _take(self, found: list[Disposal]) -> None:
        self._found = found
        self._fill()

    def _fill(self) -> None:
        none = self.tr("No case was disposed of. A closed case is disposed of from its own page.")
        some = self.tr("Only number, days and ground are left. The certificate names no person.")
        self._what.setText(some if self._found else none)
        clear(self._rows)
        ruled(self._rows, map(self._row, self._found))

    def _row(self, one: Disposal) -> QWidget:
        holder = QWidget()
        holder.setObjectName(f"disposal_{one.id}")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addLayout(
            texts(
                (one.case_number, "bold"),
                (line(word(one.ground), one.legal_note), "text"),
                (line(date_short(one.disposed_on), one.disposed_by, self.tr("records: %n", "", one.records)), "muted"),
            )
        )
        column.addWidget(
            verbs(
                (self.tr("Print the certificate…"), f"print_{one.id}", partial(self._print, one)),
                (self.tr("What it destroyed, and where copies are"), f"copies_{one.id}", partial(self._ask, one)),
                about=one.case_number,
            )
        )
        return holder

    def _ask(self, one: Disposal) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: disposal.certificate(desk, one.id), self)
        job.succeeded.connect(self._show)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _show(self, certificate: Certificate) -> None:
        self._workplace.dialogs.tell(*certificate_words(certificate))

    def _print(self, one: Disposal) -> None:
        """Print the certificate; it is made in memory, and no file of it stands anywhere."""
        if not self.printing.has_printer():
            self._workplace.dialogs.tell(self.tr("This computer knows no printer."))
            return
        printer = self.printing.ask_printer(PrintJob(one.case_number, pages=1))
        if printer is None:
            return
        desk, language = self._workplace.desk, paper_language()

        def work(_job: Job) -> int:
            return print_paper(disposal.certificate_paper(desk, one.id, language), printer)

        job = Job(work, self)
        job.succeeded.connect(lambda _pages: self._workplace.say(self.tr("The certificate is at the printer.")))
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)
