"""One person who asks for several: taken over into another case with name, contacts and wishes."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from casetracker.casework.enquirers import SameCase
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.people import Kinship, Relative
from casetracker.casework.standing import Dossier
from casetracker.services import family
from casetracker.storage.lookups import NothingFound
from casetracker.ui.case_words import kin, label, line, word
from casetracker.ui.forms.basis_entry import asked_now, basis_entry
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.workplace import Workplace


class WhichCase(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Write the number of the other case, or the name of the person for whom a new case is to be opened."
    )
    exit_code = 2


class AskForAnotherForm(RecordForm):
    """Ties a relative to another case that there is, or opens a case for a further sought person."""

    kind = "ask_for_another"
    refused_at: ClassVar = {SameCase: "number", NothingFound: "number", WhichCase: "number"}

    def __init__(
        self, workplace: Workplace, dossier: Dossier, relative: Relative, parent: QWidget | None = None
    ) -> None:
        self._relative = relative
        self._named = line(kin(dossier, relative), dossier.name_of(relative))
        super().__init__(workplace, dossier.case.id, relative.id, parent)

    def title(self) -> str:
        return self.tr("The same person asks for another")

    def explanation(self) -> str:
        return self.tr(
            "{person}: name, contacts and wishes are taken over. A later change of contacts reaches every case."
        ).format(person=self._named)

    def build(self) -> None:
        self.section(self.tr("For whom else"))
        self.row(
            ("number", self.tr("Number of the other case"), LineEntry(), self.tr("Where there is one already.")),
            ("full", self.tr("Name of the sought person"), LineEntry(), self.tr("Opens a case where there is none.")),
        )
        self.row(("kinship", label(Relative, "kinship"), ChoiceEntry(Kinship, word, self._relative.kinship)))
        self.section(self.tr("What we may do there"))
        self.row(("basis", self.tr("Contact and letters rest on"), basis_entry(), asked_now()))

    def work(self, told: Told) -> Callable[[], object]:
        if not told["number"] and not told["full"]:
            raise WhichCase
        return partial(family.ask_in_case, self.workplace.desk, self._relative.id, **told)
