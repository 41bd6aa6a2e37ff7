"""Envelopes or labels for one letter or for a mailing: which kind, the first free label, and a look before printing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from casetracker import terms
from casetracker.casework.address_sheets import GRIDS, AddressSheet
from casetracker.casework.errors import ForTheCaseworker
from casetracker.services import envelopes
from casetracker.services.envelopes import Addressed
from casetracker.ui import sentences, theme
from casetracker.ui.background import Job
from casetracker.ui.forms.entries import Choice, NumberEntry, PickEntry
from casetracker.ui.printing import Printing, PrintJob, print_paper
from casetracker.ui.skipped_words import skipped_words
from casetracker.ui.theme import Space
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text
from casetracker.ui.wording import language
from casetracker.ui.workplace import Workplace

LOOK_MS: Final = 150
_WIDE: Final = 32
"""Characters of the longest kind of sheet."""
_NARROW: Final = 150


@dataclass(frozen=True, slots=True)
class _Looked:
    asked: int
    made: Addressed | None
    refused: ForTheCaseworker | None


class AddressCard(Card):
    """Asks on what the addresses are printed. `looked` carries the first page as it will be, or nothing."""

    looked = Signal(bytes)
    closed = Signal()

    def __init__(self, workplace: Workplace, printing: Printing, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("address_card")
        self._workplace, self._printing = workplace, printing
        self._letters: Callable[[], Sequence[UUID]] = list
        self._job_title = ""
        self._asked = 0
        self._means, self._said = Text(tone="muted"), Text(tone="wrong")
        self._said.setObjectName("address_said")
        self.sheet = PickEntry(_sheets())
        self.sheet.setObjectName("address_sheet")
        self.sheet.setMinimumContentsLength(_WIDE)
        # As wide as its words where there is room, and no wider than the card beside a letter.
        self.sheet.setMinimumWidth(theme.pixels(_NARROW))
        self.first = NumberEntry(1)
        self.first.setObjectName("address_first")
        self._fields = {"sheet": Field("", self.sheet), "first": Field("", self.first)}
        self._print, self._save, self._leave = QPushButton(), QPushButton(), QPushButton()
        for button, name, act in (
            (self._print, "print_addresses", self.print_pages),
            (self._save, "save_addresses", self.save_pages),
            (self._leave, "leave_addresses", self.leave),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
        for widgets in (tuple(self._fields.values()), (self._print, self._save, self._leave)):
            row = QWidget()
            flow = FlowLayout(row, across=Space.INSIDE, down=Space.TIGHT)
            for one in widgets:
                flow.addWidget(one)
            self.add(row)
        self.body.insertWidget(0, self._means)
        self.add(self._said)
        self._settled = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._settled.timeout.connect(self._look)
        self.sheet.edited.connect(self._show_needed)
        self.sheet.edited.connect(self._settled.start)
        self.first.edited.connect(self._settled.start)
        self.hide()
        self.retranslate()

    def ask(self, letters: Callable[[], Sequence[UUID]], title: str) -> None:
        """Offer envelopes and labels; `letters` are read in the background, `title` names the job to the spooler."""
        self._letters, self._job_title = letters, title
        self._said.setText("")
        self._show_needed()
        self.show()
        self.sheet.setFocus()
        self._look()

    def retranslate(self) -> None:
        self.set_title(self.tr("Envelope or labels"))
        self._means.setText(
            self.tr(
                "The address stands as on the letter, the sender without the office's name. Nothing tells what the "
                "letter is about."
            )
        )
        self._fields["sheet"].set_label(self.tr("Printed on"))
        self._fields["first"].set_label(
            self.tr("First free label"), self.tr("Counted from the upper left, row by row.")
        )
        self._print.setText(self.tr("Print…"))
        self._save.setText(self.tr("Save as PDF…"))
        self._leave.setText(self.tr("Close"))
        self.sheet.offer(_sheets())

    @property
    def said(self) -> str:
        """What stands in the way, or who is left out, as it is shown."""
        return self._said.text()

    def told_sheet(self) -> AddressSheet:
        told = self.sheet.told()
        return told if isinstance(told, AddressSheet) else AddressSheet.C6_5

    def told_first(self) -> int:
        return 1 if self.told_sheet().is_envelope else self.first.value()

    @Slot()
    def print_pages(self) -> None:
        """Print all pages; the history names each letter."""
        dialogs = self._workplace.dialogs
        if not self._printing.has_printer():
            dialogs.tell(self.tr("This computer knows no printer. Save the pages as PDF instead."))
            return
        desk, letters, sheet, first = self._workplace.desk, self._letters, self.told_sheet(), self.told_first()
        size = (GRIDS[sheet].width, GRIDS[sheet].height)
        printer = self._printing.ask_printer(PrintJob(self._job_title, both_sides=False, size=size))
        if printer is None:
            return

        def work(_job: Job) -> int:
            return print_paper(envelopes.print_addresses(desk, letters(), sheet, first).pdf, printer)

        job = Job(work, self)
        job.succeeded.connect(lambda pages: self._workplace.say(self.tr("%n page(s) printed", "", pages)))
        job.failed.connect(dialogs.explain)
        self._workplace.background.start(job)

    @Slot()
    def save_pages(self) -> None:
        """Save all pages in clear, after saying what that means."""
        dialogs = self._workplace.dialogs
        lost = self.tr(
            "The file lies outside the vault and holds names and addresses: whoever opens the folder or the stick can "
            "read them. The history notes each letter. Delete the file when it is printed."
        )
        if not dialogs.confirm(self.tr("Save the addresses in clear?"), lost, self.tr("Save")):
            return
        name = self._job_title.replace("/", "-")
        sheet, first = self.told_sheet(), self.told_first()
        path = dialogs.ask_save_path(self.tr("Save as PDF"), Path.home() / f"{name}-{sheet.value}.pdf", "PDF (*.pdf)")
        if path is None:
            return
        desk, letters = self._workplace.desk, self._letters
        job = Job(lambda _job: envelopes.save_addresses(desk, letters(), sheet, first, path), self)
        job.succeeded.connect(
            lambda _made: self._workplace.say(self.tr("The addresses were saved in clear. The history says so."))
        )
        job.failed.connect(dialogs.explain)
        self._workplace.background.start(job)

    @Slot()
    def leave(self) -> None:
        """Close the card; what was shown before is shown again."""
        if not self.isHidden():
            self._asked += 1
            self.hide()
            self.closed.emit()

    @Slot()
    def _show_needed(self) -> None:
        self._fields["first"].setVisible(not self.told_sheet().is_envelope)

    @Slot()
    def _look(self) -> None:
        if self.isHidden():
            return
        self._asked += 1
        asked, desk, letters = self._asked, self._workplace.desk, self._letters
        sheet, first = self.told_sheet(), self.told_first()

        def work(_job: Job) -> _Looked:
            try:
                return _Looked(asked, envelopes.look(desk, letters(), sheet, first), None)
            except ForTheCaseworker as refused:
                return _Looked(asked, None, refused)

        job = Job(work, self)
        job.succeeded.connect(self._show_look)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _show_look(self, looked: _Looked) -> None:
        if looked.asked != self._asked:
            return
        made = looked.made
        self._print.setEnabled(made is not None)
        self._save.setEnabled(made is not None)
        lines = [sentences.say(looked.refused)] if looked.refused else []
        if made is not None and made.held_back:
            lines += [self.tr("Not addressed:"), *skipped_words(made.held_back)]
        self._said.setText("\n".join(lines))
        self._said.setVisible(bool(lines))
        self.looked.emit(made.pdf if made else b"")

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _sheets() -> list[Choice]:
    return [Choice(one.value, terms.word(one, language()), one) for one in AddressSheet]
