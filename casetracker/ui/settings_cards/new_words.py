"""New recovery words: shown once, printed where there is a printer, and three of them asked back from the paper."""

import secrets

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from casetracker.services import keys, vaults
from casetracker.ui import wording
from casetracker.ui.background import Job
from casetracker.ui.printing import Printing, PrintJob, print_paper
from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.text import Text
from casetracker.ui.widgets.words_sheet import WordsAskedBack, WordsSheet
from casetracker.ui.workplace import Workplace


class NewWords(QWidget):
    """Out of sight until `draw`. The words open nothing yet: whoever listens to `proved` makes them do so."""

    proved = Signal()
    """Three of the words were typed back right."""
    left = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.printing = Printing(self)
        self._words: tuple[str, ...] = ()
        self._last_verb = self._leave_verb = ""
        self._said = Text()
        self._sheet, self._back = WordsSheet(), WordsAskedBack()
        self._back.entered.connect(self._go_on)
        self._done, self._print, self._leave = PrimaryButton(), QPushButton(), QPushButton()
        for button, name, act in (
            (self._done, "words_done", self._go_on),
            (self._print, "print_sheet", self._print_sheet),
            (self._leave, "words_leave", self.left),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.TIGHT, 0, 0)
        for widget in (self._said, self._sheet, self._back):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(Space.TIGHT)
        for button in (self._done, self._print, self._leave):
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        self._back.hide()
        self.hide()

    @property
    def words(self) -> tuple[str, ...]:
        """The new words from when they are drawn until they are forgotten."""
        return self._words

    @property
    def asked(self) -> list[int]:
        return self._back.asked

    def set_verbs(self, last: str, leave: str) -> None:
        """Name the button that ends this, and the one that leaves it."""
        self._last_verb, self._leave_verb = last, leave
        self.retranslate()

    def draw(self) -> None:
        """Draw new words and show them."""
        self._words = keys.draw_words()
        self._sheet.show_words(self._words)
        self._turn(asks=False)
        self.show()
        self._done.setFocus()

    def forget(self) -> None:
        """Take the words off the screen and out of hand."""
        self._words = ()
        self._sheet.show_words(())
        self.hide()

    def retranslate(self) -> None:
        asks = self._back.isVisibleTo(self)
        self._print.setText(self.tr("Print the sheet…"))
        self._done.setText(self._last_verb if asks else self.tr("I have written them down"))
        self._leave.setText(self._leave_verb)
        self._said.setText(
            self.tr("Type three of the words from your paper, so that it is certain that they stand there.")
            if asks
            else self.tr(
                "Write these 24 words on paper, or print them. They are shown once. As soon as they replace the old "
                "ones, the old ones open this vault no longer."
            )
        )

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _turn(self, *, asks: bool) -> None:
        self._back.setVisible(asks)
        self._sheet.setVisible(not asks)
        self._print.setVisible(not asks)
        self.retranslate()

    @Slot()
    def _go_on(self) -> None:
        if not self._back.isVisibleTo(self):
            self._turn(asks=True)
            self._back.ask(vaults.words_to_type_back(lambda many: secrets.SystemRandom().sample(range(1, 25), many)))
        elif self._back.are_right(self._words):
            self.proved.emit()

    @Slot()
    def _print_sheet(self) -> None:
        """Print the words; the sheet is made in memory and no file of it stands anywhere."""
        if not self.printing.has_printer():
            self._workplace.dialogs.tell(self.tr("This computer knows no printer. Write the words on paper."))
            return
        printer = self.printing.ask_printer(PrintJob(self.tr("Recovery words"), pages=1))
        if printer is None:
            return
        desk, words, language = self._workplace.desk, self._words, wording.language()
        vault_id, today = desk.vault.vault_id, desk.today()
        job = Job(lambda _job: print_paper(keys.recovery_sheet(words, vault_id, today, language), printer), self)
        job.succeeded.connect(lambda _pages: self._workplace.say(self.tr("The sheet is at the printer.")))
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)
