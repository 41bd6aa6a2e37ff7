"""What to think of before letters go out to many families on this day."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QWidget

from casetracker.casework.batches import Batch
from casetracker.casework.letter_warnings import LetterWarning, transfer_reported
from casetracker.casework.paper_kinds import LetterKind
from casetracker.ui.case_words import date_short, word
from casetracker.ui.widgets.text import Text


class MailingWarning(Text):
    """Shown only where there is something to think of; it keeps no letter back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="attention", parent=parent)
        self.setObjectName("mailing_warning")
        self._found: tuple[LetterWarning, ...] = ()
        self.hide()

    def think_of(self, kind: LetterKind, transfers: Iterable[Batch], today: date) -> None:
        self._found = tuple(transfer_reported(transfers, today)) if kind is LetterKind.L4 else ()
        self.retranslate()
        self.setVisible(bool(self._found))

    def retranslate(self) -> None:
        self.setText("\n".join(f"{date_short(one.day)}: {word(one.kind)}." for one in self._found))
