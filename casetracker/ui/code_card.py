"""Somebody calls about a letter: number, day and code are read out, and the card says whether it is one of ours."""

from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from casetracker import terms
from casetracker.casework.check_code import Check
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.letters import LetterState
from casetracker.services import check_codes
from casetracker.services.check_codes import Verified
from casetracker.services.letter_rows import LetterRow
from casetracker.ui import sentences
from casetracker.ui.background import Job
from casetracker.ui.forms.date_entries import DayEntry
from casetracker.ui.forms.entries import LineEntry
from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.page import Card
from casetracker.ui.widgets.text import Text
from casetracker.ui.wording import language, short_day
from casetracker.ui.workplace import Workplace


class CodeCard(Card):
    """Compares what is read out from a paper with the recorded letter; each comparison is a line of the history."""

    wanted = Signal(object)
    """The id of the letter that is to be shown."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("code_card")
        self._workplace = workplace
        self._found: Verified | None = None
        self._how = Text(tone="muted")
        self.number, self.day, self.code = LineEntry(), DayEntry(), LineEntry()
        self._fields = [Field("", one) for one in (self.number, self.day, self.code)]
        self._check = QPushButton()
        self._check.clicked.connect(self.check)
        for entry, name in ((self.number, "code_number"), (self.day, "code_day"), (self.code, "code_code")):
            entry.setObjectName(name)
            entry.returnPressed.connect(self.check)
            entry.edited.connect(self._forget)
        self._check.setObjectName("check_code")
        self._said = Text()
        self._said.setObjectName("code_said")
        self._open = LinkButton("")
        self._open.setObjectName("code_open")
        self._open.clicked.connect(self._want)
        row = QWidget()
        flow = FlowLayout(row, across=Space.TIGHT, down=Space.TIGHT)
        for field in self._fields:
            flow.addWidget(field)
        self.add(self._how)
        self.add(row)
        self.body.addWidget(self._check, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._said)
        self.body.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()
        self._forget()

    @property
    def said(self) -> str:
        """What was found, as it is shown."""
        return self._said.text()

    @Slot()
    def take_focus(self) -> None:
        self.number.setFocus()

    def retranslate(self) -> None:
        self.set_title(self.tr("Somebody calls about a letter"))
        self._how.setText(
            self.tr("Let them read out number, date and check code from the paper. Say nothing of the case before.")
        )
        labels = (self.tr("Letter no."), self.tr("Date on the letter"), self.tr("Check code"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self._check.setText(self.tr("Compare"))
        self._open.setText(self.tr("Show the recorded letter"))
        self._show()

    @Slot()
    def check(self) -> None:
        """Compare what was typed with the recorded letter of that number."""
        try:
            day = self.day.told()
        except ForTheCaseworker as refused:
            self._fields[1].set_error(sentences.say(refused))
            return
        wants = self.tr("Type what stands on the letter.")
        for field, given in zip(self._fields, (self.number.typed(), day, self.code.typed()), strict=True):
            field.set_error("" if given else wants)
        if any(field.error for field in self._fields):
            return
        desk, number, code = self._workplace.desk, self.number.typed(), self.code.typed()
        job = Job(lambda _job: check_codes.verify(desk, number, day, code), self)  # type: ignore[arg-type]  # a day
        job.succeeded.connect(self._take)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)

    def _take(self, found: Verified) -> None:
        self._found = found
        self._show()

    @Slot()
    def _forget(self) -> None:
        """Take an answer off the screen as soon as it is no longer one to what is typed."""
        self._found = None
        for field in self._fields:
            field.set_error("")
        self._show()

    def _show(self) -> None:
        found = self._found
        self._said.setVisible(found is not None)
        self._open.setVisible(found is not None and self._shown() is not None)
        if found is None:
            self._said.setText("")
            return
        sound = found.check is Check.MATCHES and found.unchanged is not False
        self._said.set_tone("done" if sound else "wrong")
        self._said.setText(self._words(found))

    def _shown(self) -> UUID | None:
        """Return the letter that may be looked at: what a forged paper names is not shown to whoever reads it out."""
        found = self._found
        known = found is not None and found.check in (Check.MATCHES, Check.WITHOUT_CODE)
        return found.letter.letter_id if known and found is not None and found.letter else None

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self._shown())

    def _words(self, found: Verified) -> str:
        match found:
            case Verified(check=Check.MATCHES, letter=LetterRow() as row):
                return " ".join(filter(None, self._right(row, found.unchanged)))
            case Verified(check=Check.NO_SUCH_LETTER):
                return self.tr(
                    "This office has no letter of that number. Say nothing of the case; ask how the paper came, and "
                    "that it is kept."
                )
            case Verified(check=Check.WITHOUT_CODE):
                return self.tr(
                    "There is such a letter, printed before letters had codes. Compare it with the paper word by word."
                )
            case Verified(check=Check.OTHER_DAY):
                return self.tr(
                    "There is a letter of that number, of another day. Let it be read out again. If it stays so, the "
                    "paper is not from here: say nothing of the case."
                )
            case _:
                return self.tr(
                    "There is a letter of that number and day, with another code. Let it be read out again. If it "
                    "stays so, the paper is not from here: say nothing of the case."
                )

    def _right(self, row: LetterRow, unchanged: bool | None) -> tuple[str, ...]:
        tongue = language()
        words = self.tr("The code is right: {kind}, {to}, {day}.").format(
            kind=terms.word(row.kind, tongue), to=row.to or "–", day=short_day(row.day, tongue)
        )
        state = ""
        if row.state is LetterState.WITHDRAWN:
            state = self.tr("The letter was withdrawn: what it says does not hold.")
        elif row.state is LetterState.CORRECTED:
            state = self.tr("The letter was corrected by {numbers}.").format(numbers=", ".join(row.corrected_by))
        changed = ""
        if unchanged is False:
            changed = self.tr("But its record no longer says what was printed: have the vault checked.")
        proves = self.tr(
            "This office issued such a letter. A code can be copied onto another text: compare the recorded letter "
            "with what is read out."
        )
        return words, state, changed, proves

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
