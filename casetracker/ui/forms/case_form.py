"""Opening a case, and correcting what was recorded of the sought person."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from casetracker.casework.people import BirthAfterDisappearance, Category, NameKind, PersonName, Sex, SoughtPerson
from casetracker.casework.standing import Dossier
from casetracker.services import cases
from casetracker.ui.case_words import label, word
from casetracker.ui.forms.date_entries import DateEntry, DayEntry
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.workplace import Workplace

_PARTS: Final = ("family", "given", "patronymic")


class _AboutAPerson(RecordForm):
    refused_at: ClassVar = {BirthAfterDisappearance: "born"}

    def add_person(self, sought: SoughtPerson | None = None) -> None:
        """Add the entries of a sought person, filled where one is given."""
        self.row(
            (
                "sex",
                label(SoughtPerson, "sex"),
                ChoiceEntry(Sex, word, sought.sex if sought else Sex.NOT_RECORDED),
            ),
            (
                "category",
                label(SoughtPerson, "category"),
                ChoiceEntry(Category, word, sought.category if sought else Category.NOT_RECORDED),
            ),
        )
        hint = self.tr("As it was told; ~ means about")
        self.row(
            ("born", label(SoughtPerson, "born"), DateEntry(sought.born if sought else None), hint),
            (
                "last_contact",
                label(SoughtPerson, "last_contact"),
                DateEntry(sought.last_contact if sought else None),
                hint,
            ),
        )
        self._add_lines(sought, "birthplace", "last_place")
        self._add_lines(sought, "unit", "rank")
        words = WordsEntry(sought.circumstances if sought else "", 4)
        self.row(("circumstances", label(SoughtPerson, "circumstances"), words))

    def _add_lines(self, sought: SoughtPerson | None, *names: str) -> None:
        self.row(
            *(
                (name, label(SoughtPerson, name), LineEntry(str(getattr(sought, name)) if sought else ""))
                for name in names
            )
        )

    def add_name(self, name: PersonName | None = None) -> None:
        """Add the entries of the name that heads the case, filled where one is given."""
        help_text = self.tr("In the nominative, as in the passport: papers print it like this.")
        self.row(("full", label(PersonName, "full"), LineEntry(name.full if name else ""), help_text))
        self.row(
            *((part, label(PersonName, part), LineEntry(str(getattr(name, part)) if name else "")) for part in _PARTS)
        )


class CaseForm(_AboutAPerson):
    """Opens a case for one sought person; saved gives the new `Case`."""

    kind = "case"

    def title(self) -> str:
        return self.tr("Open a case")

    def explanation(self) -> str:
        return self.tr("The name is enough to begin. Everything else can be filled in later.")

    def verb(self) -> str:
        return self.tr("Open the case")

    def build(self) -> None:
        self.section(self.tr("Whom the family is searching for"))
        self.add_name()
        self.add_person()

    def work(self, told: Told) -> Callable[[], object]:
        return partial(cases.open_case, self.workplace.desk, **told)


class PersonForm(_AboutAPerson):
    """Corrects what is recorded of the sought person; the history keeps what it was before."""

    kind = "person"

    def __init__(self, workplace: Workplace, dossier: Dossier, parent: QWidget | None = None) -> None:
        self._sought = dossier.sought
        self._review_due = dossier.case.review_due
        self._note = dossier.case.note
        heading = dossier.heading()
        self._name = next((one for one in dossier.names_of(dossier.sought) if one.full == heading), None)
        super().__init__(workplace, dossier.case.id, dossier.sought.id, parent)

    def title(self) -> str:
        return self.tr("Correct or add details")

    def explanation(self) -> str:
        return self.tr("What stood here before stays in the history.")

    def build(self) -> None:
        self.section(self.tr("Whom the family is searching for"))
        self.add_name(self._name)
        self.add_person(self._sought)
        self.section(self.tr("The case"))
        self.row(
            ("review_due", self.tr("Look at the case again on"), DayEntry(self._review_due)),
        )
        self.row(("note", self.tr("Note for the office"), WordsEntry(self._note, 2)))

    def work(self, told: Told) -> Callable[[], object]:
        about_case = {name: told.pop(name) for name in ("review_due", "note")}
        name = {part: told.pop(part) for part in ("full", *_PARTS)}
        name_id = self._name.id if self._name else None
        desk, case_id = self.workplace.desk, self._sought.case_id
        return partial(cases.correct_person, desk, case_id, name_id, name=name, person=told, case=about_case)


class NameForm(RecordForm):
    """Records a further spelling of the sought person's or a relative's name."""

    kind = "name"

    def __init__(
        self,
        workplace: Workplace,
        case_id: UUID,
        relative_id: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._relative_id = relative_id
        super().__init__(workplace, case_id, relative_id, parent)

    def title(self) -> str:
        return self.tr("Add a spelling of the name")

    def explanation(self) -> str:
        return self.tr("The search then finds the case under this spelling as well.")

    def build(self) -> None:
        self.section("")
        kinds = [one for one in NameKind if one is not NameKind.LEGAL]
        self.row(
            ("full", label(PersonName, "full"), LineEntry()),
            ("kind", label(PersonName, "kind"), ChoiceEntry(kinds, word, NameKind.TRANSLITERATION)),
        )

    def work(self, told: Told) -> Callable[[], object]:
        desk, case_id = self.workplace.desk, self.case()
        return partial(cases.add_name, desk, case_id, told["full"], told["kind"], self._relative_id)
