"""On the page of a letter: what letters to this relative rest on, asked and recorded where it is missing."""

from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from casetracker.casework.consents import Consent, ConsentDecision, LegalBasis, Purpose
from casetracker.services import consents
from casetracker.ui.background import Job
from casetracker.ui.case_words import label, word
from casetracker.ui.forms.entries import ChoiceEntry, Entry, LineEntry
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.page import Card, clear
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace


class BasisCard(Card):
    """Records the answer of the letter's addressee on getting letters, in one click where consent was given today."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("basis_card")
        self._workplace = workplace
        self._case_id: UUID | None = None
        self._relative_id: UUID | None = None
        self._build()
        self.hide()

    def ask(self, case_id: UUID, relative_id: UUID, name: str) -> None:
        """Ask for the basis of letters to one relative."""
        if relative_id != self._relative_id:
            # An answer half chosen for one person must never be recorded for another.
            self._build()
        self._case_id, self._relative_id = case_id, relative_id
        self._who.setText(name)
        self.show()

    @Slot()
    def take_focus(self) -> None:
        self._record.setFocus()

    def retranslate(self) -> None:
        name = self._who.text()
        typed = [entry.typed() for entry in self._entries]
        self._build()
        self._who.setText(name)
        for entry, text in zip(self._entries, typed, strict=True):
            entry.take_up(text)

    def _build(self) -> None:
        clear(self.body)
        self.set_title(self.tr("May we write to this person?"))
        self._who = Text(tone="muted")
        self._decision = ChoiceEntry((ConsentDecision.GIVEN, ConsentDecision.REFUSED), word, ConsentDecision.GIVEN)
        self._basis = ChoiceEntry(LegalBasis, word, LegalBasis.CONSENT)
        self._witness = LineEntry()
        self._entries: tuple[Entry, ...] = (self._decision, self._basis, self._witness)
        self._record = QPushButton(self.tr("Record the answer, given today"))
        self._record.setObjectName("record_basis")
        self._record.clicked.connect(self._save)
        self.add(self._who)
        for name, entry in (("decision", self._decision), ("basis", self._basis), ("witness", self._witness)):
            entry.setObjectName(f"basis_{name}")
            self.add(Field(label(Consent, name), entry))
        self.body.addWidget(self._record, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _save(self) -> None:
        desk, case_id, relative_id = self._workplace.desk, self._case_id, self._relative_id
        if case_id is None or relative_id is None:
            return
        decision, basis, witness = (entry.told() for entry in self._entries)

        def work(_job: Job) -> Consent:
            return consents.record_consent(
                desk,
                case_id,
                relative_id,
                Purpose.PRINT_LETTER,
                ConsentDecision(str(decision)),
                basis=basis,
                witness=witness,
            )

        self._record.setEnabled(False)
        job = Job(work, self)
        job.succeeded.connect(self._done)
        job.failed.connect(self._refuse)
        self._workplace.background.start(job)

    @Slot(object)
    def _done(self, _recorded: object) -> None:
        # The page looks again at what stands in the way, and shows this card only where it is still asked for.
        self._record.setEnabled(True)
        self.hide()

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        self._record.setEnabled(True)
        self._workplace.dialogs.explain(error)
