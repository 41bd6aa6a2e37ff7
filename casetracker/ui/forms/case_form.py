"""Opening a case, and correcting what was recorded of the sought person."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from casetracker.casework.cases import Case, Priority
from casetracker.casework.dossier import Dossier
from casetracker.casework.people import (
    BirthAfterDisappearance,
    Category,
    NameKind,
    PersonName,
    PlacePrecision,
    Sex,
    SoughtPerson,
)
from casetracker.casework.sources import Source
from casetracker.services import cases, family
from casetracker.ui.case_words import kin, label, line, word
from casetracker.ui.forms.date_entries import DateEntry, DayEntry
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.forms.source_form import language_entry, source_entry
from casetracker.ui.workplace import Workplace

_PARTS: Final = ("family", "given", "patronymic")
_OF_THE_CASE: Final = ("priority", "caseworker", "review_due", "retention_review_on", "note")


class _AboutAPerson(RecordForm):
    refused_at: ClassVar = {BirthAfterDisappearance: "born"}

    def add_person(self, sought: SoughtPerson | None = None) -> None:
        """Add what is asked first of a sought person, filled where one is given."""
        sex, category = (sought.sex, sought.category) if sought else (Sex.NOT_RECORDED, Category.NOT_RECORDED)
        self.row(
            ("sex", label(SoughtPerson, "sex"), ChoiceEntry(Sex, word, sex)),
            ("category", label(SoughtPerson, "category"), ChoiceEntry(Category, word, category)),
        )
        self._add_dates(sought, "born", "last_contact")
        self._add_lines(sought, "birthplace", "last_place")
        self._add_lines(sought, "unit", "rank")
        self._add_words(sought, "circumstances", 4)

    def add_further(self, sought: SoughtPerson) -> None:
        """Add what is asked as a search goes on."""
        self.section(self.tr("Where and when"))
        self._add_dates(sought, "disappeared_on")
        precision = ChoiceEntry(PlacePrecision, word, sought.place_precision)
        self.row(
            (
                "place_code",
                label(SoughtPerson, "place_code"),
                LineEntry(sought.place_code),
                self.tr("The code of the place in the official list of settlements."),
            ),
            ("place_precision", label(SoughtPerson, "place_precision"), precision),
        )
        self.section(self.tr("Citizenship and service"))
        self._add_lines(sought, "citizenship", "branch")
        self._add_lines(sought, "position", "recruitment_centre")
        self.section(self.tr("Marks"))
        self._add_words(
            sought,
            "marks",
            3,
            self.tr("Only while an identification needs them: scars, tattoos, implants. Never a genotype."),
        )

    def _add_dates(self, sought: SoughtPerson | None, *names: str) -> None:
        hint = self.tr("As it was told; ~ means about")
        self.row(
            *(
                (name, label(SoughtPerson, name), DateEntry(getattr(sought, name) if sought else None), hint)
                for name in names
            )
        )

    def _add_lines(self, sought: SoughtPerson | None, *names: str) -> None:
        self.row(
            *(
                (name, label(SoughtPerson, name), LineEntry(str(getattr(sought, name)) if sought else ""))
                for name in names
            )
        )

    def _add_words(self, sought: SoughtPerson | None, name: str, lines: int, help_text: str = "") -> None:
        words = WordsEntry(str(getattr(sought, name)) if sought else "", lines)
        self.row((name, label(SoughtPerson, name), words, help_text))

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
        self._case = dossier.case
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
        self.add_further(self._sought)
        self.section(self.tr("The case"))
        case = self._case
        self.row(
            ("priority", label(Case, "priority"), ChoiceEntry(Priority, word, case.priority)),
            ("caseworker", label(Case, "caseworker"), LineEntry(case.caseworker)),
        )
        self.row(
            ("review_due", self.tr("Look at the case again on"), DayEntry(case.review_due)),
            (
                "retention_review_on",
                label(Case, "retention_review_on"),
                DayEntry(case.retention_review_on),
                self.tr("Then somebody decides whether the record is still needed."),
            ),
        )
        self.row(("note", self.tr("Note for the office"), WordsEntry(case.note, 2)))

    def work(self, told: Told) -> Callable[[], object]:
        about_case = {name: told.pop(name) for name in _OF_THE_CASE}
        name = {part: told.pop(part) for part in ("full", *_PARTS)}
        name_id = self._name.id if self._name else None
        desk, case_id = self.workplace.desk, self._sought.case_id
        return partial(cases.correct_person, desk, case_id, name_id, name=name, person=told, case=about_case)


class NameForm(RecordForm):
    """Records a further spelling of the sought person's or a relative's name, or corrects one."""

    kind = "name"

    def __init__(
        self,
        workplace: Workplace,
        case_id: UUID,
        relative_id: UUID | None = None,
        there: PersonName | None = None,
        sources: Mapping[UUID, Source] | None = None,
        *,
        whose: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._relative_id = relative_id
        self._there = there
        self._sources = sources or {}
        self._whose = whose
        super().__init__(workplace, case_id, there.id if there else relative_id, parent)

    @classmethod
    def of(
        cls, workplace: Workplace, dossier: Dossier, relative_id: UUID | None = None, there: PersonName | None = None
    ) -> "NameForm":
        """Make the form for the sought person or a relative of a case, which says whose name it is."""
        relative = next((one for one in dossier.relatives if one.id == relative_id), None)
        whose = line(kin(dossier, relative), dossier.name_of(relative)) if relative else dossier.heading()
        return cls(workplace, dossier.case.id, relative_id, there, dossier.sources, whose=whose)

    def title(self) -> str:
        return self.tr("Correct a name") if self._there else self.tr("Add a spelling, a call sign or another name")

    def explanation(self) -> str:
        said = self.tr("The search then finds the case under this spelling as well.")
        if not self._whose:
            return said
        return f"{self.tr('Whose name: {person}.').format(person=self._whose)} {said}"

    def build(self) -> None:
        there = self._there
        self.section("")
        kind = there.kind if there else NameKind.TRANSLITERATION
        kinds = [one for one in NameKind if one is not NameKind.LEGAL or one is kind]
        self.row(
            ("full", label(PersonName, "full"), LineEntry(there.full if there else "")),
            ("kind", label(PersonName, "kind"), ChoiceEntry(kinds, word, kind)),
        )
        self.row(
            *((part, label(PersonName, part), LineEntry(str(getattr(there, part)) if there else "")) for part in _PARTS)
        )
        chosen = there.source_id if there else None
        self.row(
            (
                "language",
                label(PersonName, "language"),
                language_entry(there.language if there else "", self.tr("not recorded")),
            ),
            (
                "source_id",
                label(PersonName, "source_id"),
                source_entry(self._sources, chosen, self.tr("none recorded")),
                self.tr("A misspelling stands in some paper: name that paper."),
            ),
        )

    def work(self, told: Told) -> Callable[[], object]:
        desk = self.workplace.desk
        if self._there is not None:
            return partial(family.correct_name, desk, self._there.id, **told)
        return partial(cases.add_name, desk, self.case(), relative_id=self._relative_id, **told)
