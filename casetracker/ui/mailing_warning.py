"""What to think of before letters go out to many families, and what was typed that may stand in none of them."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QWidget

from casetracker.casework.batches import Batch
from casetracker.casework.letter_warnings import LetterWarning, transfer_reported
from casetracker.casework.paper_kinds import LetterKind
from casetracker.letters.lint import Finding
from casetracker.ui.case_words import date_short, word
from casetracker.ui.finding_words import finding_words
from casetracker.ui.widgets.text import Text


class MailingWarning(Text):
    """Shown only where there is something to think of; it keeps no letter back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tone="attention", parent=parent)
        self.setObjectName("mailing_warning")
        self._found: tuple[LetterWarning, ...] = ()
        self._read: tuple[Finding, ...] = ()
        self.hide()

    def think_of(self, kind: LetterKind, transfers: Iterable[Batch], today: date) -> None:
        self._found = tuple(transfer_reported(transfers, today)) if kind is LetterKind.L4 else ()
        self.retranslate()

    def read(self, findings: Iterable[Finding]) -> None:
        """Show what was found in the words that stand in every letter."""
        self._read = tuple(one for one in findings if one.field == "actions")
        self.retranslate()

    def retranslate(self) -> None:
        said = [f"{date_short(one.day)}: {word(one.kind)}." for one in self._found]
        said += [finding_words(one, "") for one in self._read]
        self.setText("\n".join(said))
        self.setVisible(bool(said))
