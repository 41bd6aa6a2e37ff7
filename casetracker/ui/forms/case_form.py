"""Opening a case, and correcting what was recorded of the sought person."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import QPoint, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.cases import Case, Priority
from casetracker.casework.dossier import Dossier
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import NameKind, PersonName
from casetracker.casework.sources import Source
from casetracker.matching.columns import Told as Typed
from casetracker.matching.columns import comparable_birth
from casetracker.services import cases, drafts, duplicates, family
from casetracker.services.duplicates import LikelyCase
from casetracker.ui.background import Job
from casetracker.ui.case_words import kin, label, line, word
from casetracker.ui.forms.already_recorded import AlreadyRecorded
from casetracker.ui.forms.date_entries import DayEntry
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry, WordsEntry
from casetracker.ui.forms.looking_line import LookingLine
from casetracker.ui.forms.merge_form import WhyTwoPersons
from casetracker.ui.forms.person_entries import NAME_PARTS, AboutAPerson
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.forms.source_form import language_entry, source_entry
from casetracker.ui.workplace import Place, Room, Workplace

_COMPARED: Final = (*NAME_PARTS, "full", "unit")
_OF_THE_CASE: Final = ("priority", "caseworker", "review_due", "retention_review_on", "note")


class CaseForm(AboutAPerson):
    """Opens a case for one sought person; saved gives the new `Case`.

    Before it saves it shows once who may be recorded already; pressing again saves all the same. However long the
    look takes, it is left out only where the person says so.
    """

    kind = "case"
    refused_at: ClassVar = {**AboutAPerson.refused_at, WhyTwoPersons: "apart_why"}

    def title(self) -> str:
        return self.tr("Open a case")

    def explanation(self) -> str:
        return self.tr("The name is enough to begin. Everything else can be filled in later.")

    def verb(self) -> str:
        return self.tr("Open the case")

    def build(self) -> None:
        self._looked_for: Typed | None = None
        self._look: Job | None = None
        self.section(self.tr("Whom the family is searching for"))
        self.add_name()
        self.add_person()
        self.section(self.tr("Perhaps recorded already"))
        self._already = AlreadyRecorded()
        self._already.opened.connect(self._keep_and_open)
        self.place(self._already)
        self.row(
            (
                "apart_why",
                self.tr("What shows that it is another person"),
                LineEntry(),
                self.tr("Only for the cases that are ticked: dates of birth, parents, documents."),
            )
        )
        self._show_already([])
        for name in (*_COMPARED, "born"):
            self.entry(name).edited.connect(self._forget_what_was_found)

    def begin(self) -> None:
        super().begin()
        desk = self.workplace.desk
        job = Job(lambda _job: duplicates.prepare(desk), self)
        job.failed.connect(self.workplace.dialogs.explain)
        self.workplace.background.start_reading(job)

    @Slot()
    def save(self) -> None:
        """Save, once the caseworker has seen who may be recorded already."""
        typed = self._compared()
        if self._saving is not None or self._look is not None:
            return
        nameless = not (typed.whole.strip() or typed.surname.strip())
        if typed == self._looked_for or nameless or self._refuses():
            self._waiting.rest()
            super().save()
            return
        desk = self.workplace.desk
        self._look = job = Job(lambda _job: duplicates.likely_duplicates(desk, typed), self)
        job.succeeded.connect(partial(self._show_found, job, typed))
        job.failed.connect(partial(self._ask_what_to_do, job))
        job.cancelled.connect(partial(self._note_cancelled, job))
        self._waiting.begin()
        self.workplace.background.start_reading(job)

    def leave(self, then: Callable[[], None] | None = None) -> None:
        self._stop_looking()
        super().leave(then)

    def retranslate(self) -> None:
        self._stop_looking()
        super().retranslate()
        self._waiting.retranslate()

    def work(self, told: Told) -> Callable[[], object]:
        why, apart = told.pop("apart_why"), self._already.told_apart()
        if apart and not why:
            raise WhyTwoPersons
        return partial(duplicates.open_case, self.workplace.desk, apart, why, **told)

    def _refuses(self) -> bool:
        """Say whether something typed is refused anyway, which saving explains."""
        for entry in self._entries.values():
            try:
                entry.told()
            except ForTheCaseworker:
                return True
        return False

    def _compared(self) -> Typed:
        """Return what is compared of what is typed."""
        family, given, patronymic, full, unit = (self.entry(name).typed() for name in _COMPARED)
        try:
            born = self.entry("born").told()
        except ForTheCaseworker:
            born = None
        names = (family, given, patronymic, "") if family.strip() and given.strip() else ("", "", "", full)
        return Typed(*names, comparable_birth(born if isinstance(born, PartialDate) else None), unit)

    def _lay_out(self) -> None:
        super()._lay_out()
        self._waiting = LookingLine()
        self._waiting.unseen_wanted.connect(self._save_unseen)
        self._waiting.again_wanted.connect(self.save)
        self._waiting.stopped.connect(self._go_back_to_form)
        self._waiting.looking.connect(self._hold)
        foot = self._strip.parentWidget()
        below = foot.layout() if foot else None
        if isinstance(below, QVBoxLayout):
            below.insertWidget(below.indexOf(self._strip), self._waiting)
        self._shortcut("Ctrl+Shift+S", self._save_unseen)

    def _show_found(self, look: Job, typed: Typed, likely: list[LikelyCase]) -> None:
        # Whoever stopped it, or typed on, waits for it no longer.
        if self._look is not look:
            return
        self._stop_looking()
        self._looked_for = typed
        if not likely:
            super().save()
            return
        # Whoever was about to go elsewhere stays now, to look.
        self._then = None
        self._show_already(likely)
        self.workplace.say(self.tr("This person may be recorded already. Look below, or press again to save."))
        QTimer.singleShot(0, self, self._go_to_already)

    def _note_cancelled(self, look: Job) -> None:
        if self._look is look:
            self._stop_looking()

    def _ask_what_to_do(self, look: Job, error: Exception) -> None:
        if self._look is look:
            self._stop_looking()
            self._waiting.say_broken()
            self.workplace.dialogs.explain(error)

    @Slot()
    def _save_unseen(self) -> None:
        """Save without having looked, because the person said so."""
        if self._waiting.isHidden():
            return
        self._stop_looking()
        self.workplace.say(self.tr("Nobody looked whether this person is recorded already; “Find duplicates” does."))
        super().save()

    @Slot()
    def _go_back_to_form(self) -> None:
        self._stop_looking()
        self.workplace.say(self.tr("Stopped looking. Nothing is saved yet; what is typed here stays."))
        self._save.setFocus()

    @Slot(bool)
    def _hold(self, looking: bool) -> None:
        """Let nobody press what does nothing while it is seen that it is being looked; the cursor stays near."""
        here = self._save.hasFocus() or self._waiting.has_focus()
        self._save.setEnabled(not looking)
        if here:
            (self._waiting if looking else self._save).setFocus()

    def _stop_looking(self) -> None:
        look, self._look = self._look, None
        self._waiting.rest()
        if look is not None:
            look.cancel()

    @Slot()
    def _leave(self) -> None:
        if self._waiting.isHidden():
            super()._leave()
        else:
            self._go_back_to_form()

    def _show_already(self, likely: list[LikelyCase]) -> None:
        self._already.show_cases(likely)
        card = self._already.parentWidget()
        if card is not None:
            card.setVisible(bool(likely))
        self._save.setText(self.tr("Open the case all the same") if likely else self.verb())

    @Slot()
    def _go_to_already(self) -> None:
        self._already.go_to_first()
        card, inside = self._already.parentWidget(), self._scroll.widget()
        if card is not None and inside is not None:
            self._scroll.verticalScrollBar().setValue(card.mapTo(inside, QPoint(0, 0)).y())

    @Slot()
    def _forget_what_was_found(self) -> None:
        if self._look is not None or not self._waiting.isHidden():
            self._stop_looking()
            self.workplace.say(self.tr("Typed on while it was looked; press again to save."))
        if self._looked_for is not None and self._compared() != self._looked_for:
            self._looked_for = None
            self._show_already([])

    @Slot(object)
    def _keep_and_open(self, case_id: UUID) -> None:
        """Show another case, with what is typed here kept as a draft."""
        desk, name, typed = self.workplace.desk, self.name, self.typed()
        job = Job(lambda _job: drafts.keep_draft(desk, name, None, typed), self)
        job.succeeded.connect(lambda _none: self._close(partial(self.workplace.go, Place(Room.CASE, case_id=case_id))))
        job.failed.connect(self.workplace.dialogs.explain)
        self.workplace.background.start(job)


class PersonForm(AboutAPerson):
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
        name = {part: told.pop(part) for part in ("full", *NAME_PARTS)}
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
        whose = self.tr("Whose name: {person}.").format(person=self._whose)
        return f"{whose} {said}"

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
            *(
                (part, label(PersonName, part), LineEntry(str(getattr(there, part)) if there else ""))
                for part in NAME_PARTS
            )
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
