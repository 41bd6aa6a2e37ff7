"""What forms ask of the sought person: the name that heads the case, and what the search goes by."""

from typing import ClassVar, Final

from casetracker.casework.people import (
    BirthAfterDisappearance,
    Category,
    PersonName,
    PlacePrecision,
    Sex,
    SoughtPerson,
)
from casetracker.ui.case_words import label, word
from casetracker.ui.forms.date_entries import DateEntry
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm

NAME_PARTS: Final = ("family", "given", "patronymic")


class AboutAPerson(RecordForm):
    """A form with the entries of the sought person, in the order in which a family tells them."""

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
            *(
                (part, label(PersonName, part), LineEntry(str(getattr(name, part)) if name else ""))
                for part in NAME_PARTS
            )
        )
