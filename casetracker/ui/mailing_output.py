"""What a mailing came to, and its way out of the vault: to a printer, with envelopes or labels, or saved in clear."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.errors import QT_TRANSLATE_NOOP
from casetracker.services import mailing_copies
from casetracker.services.mail_merge import Printed, Skipped
from casetracker.services.mailing_copies import Saved
from casetracker.ui.address_card import AddressCard
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.parts import button, buttons
from casetracker.ui.printing import Printing, PrintJob, print_paper
from casetracker.ui.skipped_words import skipped_words
from casetracker.ui.theme import Space
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace

SAVING: Final = QT_TRANSLATE_NOOP("Progress", "Saving the letters…")
SENDING: Final = QT_TRANSLATE_NOOP("Progress", "Sending the letters to the printer…")


class MailingOutput(QWidget):
    """The letters of the mailing that was just printed. `start` runs what takes long, with progress and Cancel."""

    def __init__(self, workplace: Workplace, start: Callable[[Job], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._start = workplace, start
        self.printing = Printing(self)
        self._run: UUID | None = None
        self._outcome = Text()
        self._outcome.setObjectName("mailing_outcome")
        self._to_printer = button("", "print_mailing", self.send_to_printer)
        self._addresses = button("", "address_mailing", self.ask_addresses)
        self._by_language = button("", "save_by_language", partial(self.save, one_each=False))
        self._one_each = button("", "save_each", partial(self.save, one_each=True))
        self.addresses = AddressCard(workplace, self.printing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self._outcome)
        column.addWidget(buttons(self._to_printer, self._addresses, self._by_language, self._one_each))
        column.addWidget(self.addresses)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._to_printer.setText(self.tr("Send to the printer…"))
        self._addresses.setText(self.tr("Envelopes or labels…"))
        self._by_language.setText(self.tr("Save one PDF a language…"))
        self._one_each.setText(self.tr("Save one PDF a letter…"))

    def show_printed(self, printed: Printed) -> None:
        """Say what a mailing came to, and offer its letters."""
        self._run = printed.run_id if printed.whole else None
        said = [self.tr("%n letter(s) printed and recorded.", "", printed.new)]
        if printed.skipped:
            said.append(self.tr("%n left out meanwhile:", "", len(printed.skipped)))
            said += skipped_words(printed.skipped)
        if printed.outgrown:
            said.append(
                self.tr("Print an envelope or a label for these letters, their address does not fit in a window:")
            )
            said.append(", ".join(printed.outgrown))
        self._outcome.setText("\n".join(said))
        self._workplace.say(said[0])

    def show_run(self, *, running: bool) -> None:
        """Offer the letters while nothing else is under way."""
        if running:
            self.addresses.leave()
        self.setVisible(self._run is not None and not running)

    @Slot()
    def send_to_printer(self) -> None:
        """Send the recorded letters to a printer in the order of the post, some at a time."""
        run_id = self._run
        if run_id is None:
            return
        if not self.printing.has_printer():
            self._workplace.dialogs.tell(self.tr("This computer knows no printer. Save the letters as PDF instead."))
            return
        printer = self.printing.ask_printer(PrintJob(self.tr("Letters")))
        if printer is None:
            return
        desk = self._workplace.desk

        def work(job: Job) -> tuple[int, list[Skipped]]:
            everything = mailing_copies.letters_in_order(desk, run_id)[None]
            held: list[Skipped] = []
            pages = 0
            for done, pdf in enumerate(mailing_copies.recorded_letters(desk, everything, held)):
                job.report(SENDING, done, len(everything))
                # Each by itself: a printer that prints both sides would put two families on one sheet.
                pages += print_paper(pdf, printer)
            return pages, held

        job = Job(work, self)
        job.succeeded.connect(self._show_sent)
        job.failed.connect(self._workplace.dialogs.explain)
        self._start(job)

    @Slot()
    def ask_addresses(self) -> None:
        """Offer envelopes or labels for the letters of the mailing, in the order of the post."""
        run_id, desk = self._run, self._workplace.desk
        if run_id is not None:
            self.addresses.ask(lambda: mailing_copies.letters_in_order(desk, run_id)[None], self.tr("Letters"))

    def save(self, *, one_each: bool) -> None:
        """Save the letters in clear, after saying what that means."""
        run_id, dialogs, desk = self._run, self._workplace.dialogs, self._workplace.desk
        if run_id is None or not dialogs.confirm(
            self.tr("Save the letters in clear?"),
            self.tr(
                "The files lie outside the vault and hold names and addresses of families: whoever opens the folder or "
                "the stick can read them. The history notes each letter. Print on one side only, so that no sheet "
                "holds two families' letters, and delete the files when they are printed."
            ),
            self.tr("Save"),
        ):
            return
        folder = dialogs.ask_folder(self.tr("Save the letters"))
        if folder is None:
            return
        job = Job(
            lambda job: mailing_copies.save_run(
                desk, run_id, folder, one_each=one_each, progress=partial(job.report, SAVING)
            ),
            self,
        )
        job.succeeded.connect(self._show_saved)
        job.failed.connect(dialogs.explain)
        self._start(job)

    @Slot(object)
    def _show_sent(self, sent: tuple[int, list[Skipped]]) -> None:
        pages, held = sent
        self._workplace.say(self.tr("%n page(s) printed", "", pages))
        self._show_held(held)

    @Slot(object)
    def _show_saved(self, saved: Saved) -> None:
        self._workplace.say(self.tr("%n file(s) saved in clear. The history says so.", "", len(saved.files)))
        self._show_held(saved.held_back)

    def _show_held(self, held: Sequence[Skipped]) -> None:
        if held:
            kept = self.tr("%n letter(s) stayed in the vault:", "", len(held))
            self._outcome.setText("\n".join([kept, *skipped_words(held)]))

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
