"""A relative: who they are, how they may be reached, what they wish and what they must not learn from us."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from casetracker.casework.dossier import Dossier
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Degree, Kinship, PersonName, Relative, RemainsNotice, Role, RoundNotice
from casetracker.services import family
from casetracker.ui.case_words import label, word
from casetracker.ui.forms.basis_entry import asked_now, basis_entry
from casetracker.ui.forms.date_entries import DayEntry
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry, SeveralEntry, TickEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.workplace import Workplace


class RelativeForm(RecordForm):
    """Adds a relative, or changes one; saved gives the new `Relative` or nothing."""

    kind = "relative"
    wishes: ClassVar = ("in_person_only", "do_not_call", "do_not_post")

    def __init__(
        self, workplace: Workplace, dossier: Dossier, relative: Relative | None = None, parent: QWidget | None = None
    ) -> None:
        self._relative = relative
        names = dossier.names_of(relative) if relative else []
        shown = dossier.name_of(relative) if relative else ""
        self._name = next((name for name in names if name.full == shown), None)
        super().__init__(workplace, dossier.case.id, relative.id if relative else None, parent)

    def title(self) -> str:
        return self.tr("Change what is recorded of a relative") if self._relative else self.tr("Add a relative")

    def build(self) -> None:
        self.section(self.tr("Who it is"))
        one = self._relative
        self.row(
            (
                "full",
                label(PersonName, "full"),
                LineEntry(self._name.full if self._name else ""),
                self.tr("In the nominative: papers print it like this."),
            ),
            (
                "kinship",
                label(Relative, "kinship"),
                ChoiceEntry(Kinship, word, one.kinship if one else Kinship.MOTHER),
            ),
        )
        self.row(
            (
                "degree",
                label(Relative, "degree"),
                ChoiceEntry(Degree, word, one.degree if one else Degree.NOT_RECORDED),
                self.tr("By blood: a wife is no blood relation, and an adopted child is none."),
            ),
            ("kinship_proof", label(Relative, "kinship_proof"), LineEntry(one.kinship_proof if one else "")),
        )
        self.row(("roles", label(Relative, "roles"), SeveralEntry(Role, word, one.roles if one else ())))
        self.section(self.tr("How to reach them"))
        self.row(
            ("phone", label(Relative, "phone"), LineEntry(one.phone if one else "")),
            ("email", label(Relative, "email"), LineEntry(one.email if one else "")),
        )
        self.row(
            ("reach_at", label(Relative, "reach_at"), LineEntry(one.reach_at if one else "")),
            ("code_word", label(Relative, "code_word"), LineEntry(one.code_word if one else "")),
        )
        self.row(
            ("post_address", label(Relative, "post_address"), WordsEntry(one.post_address if one else "", 3)),
        )
        language = one.language if one else PaperLanguage.UKRAINIAN
        self.row(
            ("language", label(Relative, "language"), ChoiceEntry(PaperLanguage, word, language)),
            ("greeting", label(Relative, "greeting"), LineEntry(one.greeting if one else "")),
        )
        self.section(self.tr("What they wish"))
        self.ticks(
            *((name, TickEntry(label(Relative, name), value=bool(one and getattr(one, name)))) for name in self.wishes)
        )
        self.row(
            ("pause_until", label(Relative, "pause_until"), DayEntry(one.pause_until if one else None)),
            ("must_be_present", label(Relative, "must_be_present"), LineEntry(one.must_be_present if one else "")),
        )
        notice = one.further_remains if one else RemainsNotice.ASK_ME
        self.row(
            ("further_remains", label(Relative, "further_remains"), ChoiceEntry(RemainsNotice, word, notice)),
            (
                "rounds",
                label(Relative, "rounds"),
                ChoiceEntry(RoundNotice, word, one.rounds if one else RoundNotice.NOT_ASKED),
            ),
        )
        if one is None:
            self.section(self.tr("What we may do"))
            self.row(("basis", self.tr("Contact and letters rest on"), basis_entry(), asked_now()))
        self.section(self.tr("Notes"))
        self.row(("note", label(Relative, "note"), WordsEntry(one.note if one else "", 2)))

    def work(self, told: Told) -> Callable[[], object]:
        desk = self.workplace.desk
        if self._relative is None:
            return partial(family.add_relative, desk, self.case(), **told)
        name_id = self._name.id if self._name else None
        return partial(family.correct_relative, desk, self._relative.id, name_id, **told)
