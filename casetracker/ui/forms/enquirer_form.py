"""One person who asks for several: taken over into another case, or tied to the row that stands there already."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from casetracker.casework.dossier import Dossier
from casetracker.casework.enquirers import Enquirer, SameCase
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.people import Kinship, Relative
from casetracker.services import family
from casetracker.ui.background import Job
from casetracker.ui.case_words import heading, kin, label, line, word
from casetracker.ui.forms.basis_entry import asked_now, basis_entry
from casetracker.ui.forms.entries import Choice, ChoiceEntry, LineEntry, PickEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.widgets.person_finder import PersonFinder
from casetracker.ui.workplace import Workplace


class WhichCase(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Choose the other case, or write the name of the person for whom a new case is to be opened."
    )
    exit_code = 2


class AskForAnotherForm(RecordForm):
    """Ties a relative to another case that there is, or opens a case for a further sought person."""

    kind = "ask_for_another"
    refused_at: ClassVar = {SameCase: "other", WhichCase: "other"}

    def __init__(
        self, workplace: Workplace, dossier: Dossier, relative: Relative, parent: QWidget | None = None
    ) -> None:
        self._relative = relative
        self._named = line(kin(dossier, relative), dossier.name_of(relative))
        self._asked = 0
        self._typed_before = ""
        super().__init__(workplace, dossier.case.id, relative.id, parent)

    def title(self) -> str:
        return self.tr("The same person asks for another")

    def explanation(self) -> str:
        return self.tr(
            "{person}: name, contacts and wishes are taken over, unless the person is recorded there already. A later "
            "change of contacts reaches every case."
        ).format(person=self._named)

    def build(self) -> None:
        self._other = PersonFinder(self.workplace, [self.case()])
        self._already = PickEntry([self._nobody()])
        self.section(self.tr("For whom else"))
        self.row(("other", self.tr("The other case"), self._other, self.tr("Where there is one already.")))
        opens = self.tr("Opens a case where there is none.")
        self.row(("full", self.tr("Name of the sought person"), LineEntry(), opens))
        self.row(
            (
                "already",
                self.tr("Recorded there already as"),
                self._already,
                self.tr("Then the two are noted as one person, and nothing recorded there is changed."),
            )
        )
        self.row(("kinship", label(Relative, "kinship"), ChoiceEntry(Kinship, word, self._relative.kinship)))
        self.section(self.tr("What we may do there"))
        self.row(("basis", self.tr("Contact and letters rest on"), basis_entry(), asked_now()))
        self.field("already").hide()
        self._other.edited.connect(self._look_up)
        self._already.edited.connect(self._show_what_is_asked)

    def work(self, told: Told) -> Callable[[], object]:
        if not told["other"] and not told["full"]:
            raise WhichCase
        return partial(family.ask_in_case, self.workplace.desk, self._relative.id, **told)

    def take_up(self, typed: Mapping[str, str]) -> None:
        """Put back what was typed; who was chosen there comes back once the other case was looked up again."""
        self._typed_before = typed.get("already", "")
        super().take_up(typed)

    def _nobody(self) -> Choice:
        return Choice("", self.tr("not recorded there yet"), None)

    @Slot()
    def _look_up(self) -> None:
        """Look who is recorded in the other case, before the same person stands there twice."""
        self._asked += 1
        desk, asked, other = self.workplace.desk, self._asked, self._other.chosen_case()
        job = Job(lambda _job: (asked, family.relatives_in(desk, other) if other else []), self)
        job.succeeded.connect(self._show_found)
        self.workplace.background.start_reading(job)

    @Slot(object)
    def _show_found(self, answer: tuple[int, list[tuple[Relative, str]]]) -> None:
        asked, found = answer
        if asked != self._asked:
            return
        there = [Choice(str(one.id), line(heading(one.kinship), name), one.id) for one, name in found]
        self._already.offer([self._nobody(), *there])
        if self._typed_before:
            self._already.take_up(self._typed_before)
            self._typed_before = ""
        self.field("already").setVisible(bool(there))

    @Slot()
    def _show_what_is_asked(self) -> None:
        """Ask for kinship and basis only where a new row is made."""
        for name in ("kinship", "basis"):
            self.field(name).setVisible(not self._already.typed())


class EnquirerNoteForm(RecordForm):
    """Notes of a person who asks in several cases what holds in all of them."""

    kind = "enquirer_note"

    def __init__(
        self, workplace: Workplace, dossier: Dossier, relative: Relative, note: str = "", parent: QWidget | None = None
    ) -> None:
        self._relative = relative
        self._note = note
        self._named = line(kin(dossier, relative), dossier.name_of(relative))
        super().__init__(workplace, dossier.case.id, relative.id, parent)

    def title(self) -> str:
        return self.tr("Note on this person in every case")

    def explanation(self) -> str:
        return self.tr(
            "{person}: shown in every case in which this person asks. What belongs to one case stands in its own note."
        ).format(person=self._named)

    def build(self) -> None:
        self.section("")
        self.row(("note", label(Enquirer, "note"), LineEntry(self._note)))

    def work(self, told: Told) -> Callable[[], object]:
        return partial(family.note_on_enquirer, self.workplace.desk, self._relative.id, told["note"])
