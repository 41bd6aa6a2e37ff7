"""What is recorded of a document: its title, who brought it, and which record of the case it belongs to."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from casetracker.casework.attachments import Attachment, Sensitivity
from casetracker.casework.dossier import Dossier
from casetracker.services import attachments
from casetracker.ui.case_words import body_name, document_of, label, line, quoted, record_name, word
from casetracker.ui.forms.entries import Choice, ChoiceEntry, LineEntry, PickEntry, TickEntry, WordsEntry
from casetracker.ui.forms.identification_choices import relative_choices
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.forms.source_form import source_entry
from casetracker.ui.workplace import Workplace

_LONGEST = 60
_BELONGS = ("statement_id", "registration_id", "decision_id")


class DocumentForm(RecordForm):
    """Changes what is recorded of a document; the file itself stays as it was added."""

    kind = "document"

    def __init__(
        self, workplace: Workplace, dossier: Dossier, document: Attachment, parent: QWidget | None = None
    ) -> None:
        self._dossier = dossier
        self._there = document
        super().__init__(workplace, dossier.case.id, document.id, parent)

    def title(self) -> str:
        return self.tr("Change what is recorded of a document")

    def explanation(self) -> str:
        return self.tr("The file itself stays as it was added.")

    def build(self) -> None:
        there, dossier = self._there, self._dossier
        self.section("")
        self.row(("title", label(Attachment, "title"), LineEntry(there.title)))
        chosen = next((f"{name}:{found}" for name in _BELONGS if (found := getattr(there, name))), "")
        self.row(("belongs", self.tr("Belongs to"), PickEntry(self._records(), chosen)))
        nobody = self.tr("not recorded")
        brought = PickEntry(relative_choices(dossier, nobody), str(there.relative_id or ""))
        paper = source_entry(dossier.sources, there.source_id, self.tr("none recorded"))
        self.row(
            ("relative_id", self.tr("Who brought it"), brought),
            ("source_id", label(Attachment, "source_id"), paper),
        )
        others = [Choice(str(one.id), one.title, one.id) for one in dossier.attachments if one.id != there.id]
        whole = PickEntry(
            [Choice("", self.tr("no: the whole document"), None), *others], str(there.redacted_copy_of or "")
        )
        self.row(
            (
                "sensitivity",
                label(Attachment, "sensitivity"),
                ChoiceEntry(Sensitivity, word, there.sensitivity),
                self.tr("How much harm it does when somebody sees it who should not."),
            ),
            ("redacted_copy_of", label(Attachment, "redacted_copy_of"), whole),
        )
        photo = TickEntry(label(Attachment, "shows_sought"), value=there.shows_sought)
        self.row(("shows_sought", "", photo))
        self.row(("note", label(Attachment, "note"), WordsEntry(there.note, 2)))

    def work(self, told: Told) -> Callable[[], object]:
        belongs: dict[str, UUID | None] = dict.fromkeys(_BELONGS)
        if (chosen := told.pop("belongs")) is not None:
            name, record_id = chosen
            belongs[name] = record_id
        return partial(attachments.describe, self.workplace.desk, self._there.id, **told, **belongs)

    def _records(self) -> list[Choice]:
        """Offer what a document can belong to; the case itself comes first."""
        dossier = self._dossier
        named: list[tuple[str, UUID, str]] = [
            ("statement_id", one.id, line(record_name(type(one)), one.speaker, quoted(one.wording, _LONGEST)))
            for one in dossier.statements
        ]
        named += [
            ("registration_id", one.id, line(record_name(type(one)), body_name(one), one.number))
            for one in dossier.registrations
        ]
        named += [
            ("decision_id", one.id, line(record_name(type(one)), one.authority, document_of(one)))
            for one in dossier.decisions
        ]
        whole = Choice("", self.tr("the case as a whole"), None)
        return [whole, *(Choice(f"{name}:{one}", words, (name, one)) for name, one, words in named)]
