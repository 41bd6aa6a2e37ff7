"""An answer on consent: for what, by whom, on which basis, what was said, and until when it holds."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from casetracker.casework.consents import (
    AnswerNotYetGiven,
    Consent,
    ConsentDecision,
    ConsentIsNoBasis,
    ExpiresBeforeItBegins,
    LegalBasis,
    Purpose,
    RecipientMissing,
)
from casetracker.casework.dossier import Dossier
from casetracker.casework.people import Channel
from casetracker.services import consents
from casetracker.ui.case_words import kin, label, line, word
from casetracker.ui.forms.date_entries import DayEntry
from casetracker.ui.forms.entries import Choice, ChoiceEntry, LineEntry, PickEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.forms.source_form import source_entry
from casetracker.ui.workplace import Workplace


class ConsentForm(RecordForm):
    """Records one answer. Nothing is replaced: the newest answer of a person on a purpose holds."""

    kind = "consent"
    refused_at: ClassVar = {
        RecipientMissing: "recipient",
        ConsentIsNoBasis: "basis",
        ExpiresBeforeItBegins: "expires_on",
        AnswerNotYetGiven: "decided_on",
    }

    def __init__(
        self,
        workplace: Workplace,
        dossier: Dossier,
        of: UUID | None = None,
        purpose: Purpose = Purpose.CONTACT,
        decision: ConsentDecision = ConsentDecision.GIVEN,
        recipient: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._dossier = dossier
        self._of, self._purpose, self._decision, self._recipient = of, purpose, decision, recipient
        super().__init__(workplace, dossier.case.id, None, parent)

    def title(self) -> str:
        return self.tr("Record an answer on consent")

    def explanation(self) -> str:
        return self.tr(
            "Earlier answers stay on record; the newest one holds. A refusal blocks exactly what it is about."
        )

    def build(self) -> None:
        self.section(self.tr("Who answered, and on what"))
        person = PickEntry(self._people(), str(self._of) if self._of else "")
        self._for_what = ChoiceEntry(Purpose, word, self._purpose)
        self.row(
            ("relative_id", self.tr("Whose answer"), person),
            ("purpose", label(Consent, "purpose"), self._for_what),
        )
        self.row(
            (
                "recipient",
                label(Consent, "recipient"),
                LineEntry(self._recipient),
                self.tr("One answer for each recipient: a body, an organisation, a newspaper."),
            ),
        )
        self.section(self.tr("The answer"))
        self.row(
            ("decision", label(Consent, "decision"), ChoiceEntry(ConsentDecision, word, self._decision)),
            (
                "basis",
                label(Consent, "basis"),
                ChoiceEntry(LegalBasis, word, LegalBasis.CONSENT),
                self.tr("Where the person cannot be asked, another basis must carry it."),
            ),
        )
        self.row(
            ("decided_on", label(Consent, "decided_on"), DayEntry(self.workplace.desk.today())),
            ("how", label(Consent, "how"), ChoiceEntry(Channel, word, None, self.tr("not recorded"))),
        )
        self.row(
            ("witness", label(Consent, "witness"), LineEntry()),
            ("expires_on", label(Consent, "expires_on"), DayEntry(), self.tr("Empty where it holds until withdrawn.")),
        )
        entry = source_entry(self._dossier.sources, None, self.tr("no document"))
        self.row(
            (
                "source_id",
                self.tr("Signed document"),
                entry,
                self.tr("A source of this case; add it under “What is known” first."),
            ),
        )
        self.row(("note", label(Consent, "note"), WordsEntry(lines=2)))
        self._for_what.edited.connect(self._show_recipient)
        self._show_recipient()

    def work(self, told: Told) -> Callable[[], object]:
        if told["purpose"] is not Purpose.SHARE_WITH:
            told["recipient"] = ""
        return partial(consents.record_consent, self.workplace.desk, self.case(), **told)

    def _people(self) -> list[Choice]:
        named = [
            Choice(str(one.id), line(kin(self._dossier, one), self._dossier.name_of(one)), one.id)
            for one in self._dossier.relatives
        ]
        sought = self.tr("the sought person")
        return [*named, Choice("", sought, None)]

    @Slot()
    def _show_recipient(self) -> None:
        self.field("recipient").setVisible(self._for_what.told() is Purpose.SHARE_WITH)
