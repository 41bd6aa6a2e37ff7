"""Withdrawing a letter: why, what it means, and that it stays."""

from uuid import UUID

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from casetracker.services.letter_rows import LetterRow, withdraw_letter
from casetracker.ui.background import Job
from casetracker.ui.forms.entries import LineEntry
from casetracker.ui.theme import Space
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text
from casetracker.ui.wording import language
from casetracker.ui.workplace import Workplace


class WithdrawCard(Card):
    """Asks for the reason of one letter's withdrawal, and withdraws it."""

    closed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("withdraw_card")
        self._workplace = workplace
        self._letter_id: UUID | None = None
        self._number = ""
        self._means = Text(tone="muted")
        self.reason = LineEntry()
        self.reason.setObjectName("withdraw_reason")
        self._field = Field("", self.reason)
        self._withdraw, self._leave = QPushButton(), QPushButton()
        self._withdraw.setObjectName("withdraw_now")
        self._withdraw.clicked.connect(self.withdraw)
        self._leave.setObjectName("withdraw_leave")
        self._leave.clicked.connect(self.leave)
        row = QWidget()
        flow = FlowLayout(row, across=Space.TIGHT, down=Space.TIGHT)
        flow.addWidget(self._withdraw)
        flow.addWidget(self._leave)
        for one in (self._means, self._field, row):
            self.add(one)
        self.hide()
        self.retranslate()

    def ask(self, row: LetterRow) -> None:
        """Ask for the reason of this letter's withdrawal."""
        self._letter_id, self._number = row.letter_id, row.number
        self.reason.setText("")
        self._field.set_error("")
        self.retranslate()
        self.show()
        self.reason.setFocus()

    def retranslate(self) -> None:
        self.set_title(self.tr("Withdraw letter {number}").format(number=self._number))
        self._means.setText(
            self.tr(
                "The paper stays recorded as it was printed. Unless it came back, a correction to its reader is owed "
                "and opened as a task. A withdrawal stays."
            )
        )
        self._field.set_label(self.tr("Why the letter is withdrawn"))
        self._withdraw.setText(self.tr("Withdraw the letter"))
        self._leave.setText(self.tr("Leave it as it is"))

    @Slot()
    def withdraw(self) -> None:
        """Withdraw the letter with the reason that was typed."""
        letter_id, reason, desk = self._letter_id, self.reason.typed(), self._workplace.desk
        if letter_id is None:
            return
        if not reason.strip():
            self._field.set_error(self.tr("Write why. A sentence is enough."))
            return
        tongue = language()
        job = Job(lambda _job: withdraw_letter(desk, letter_id, reason, language=tongue), self)
        job.succeeded.connect(self._done)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)

    def _done(self, owed: object) -> None:
        self.leave()
        if owed is not None:
            self._workplace.say(self.tr("The letter is withdrawn. A correction is owed: see the tasks of the case."))
        else:
            self._workplace.say(self.tr("The letter is withdrawn."))

    @Slot()
    def leave(self) -> None:
        """Close the card without a withdrawal."""
        self._letter_id = None
        self.hide()
        self.closed.emit()

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
