"""What the office does: entries at official bodies, and tasks."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from casetracker.casework.registrations import Body, Registration
from casetracker.casework.tasks import Task, TaskKind
from casetracker.services import cases
from casetracker.ui.case_words import label, word
from casetracker.ui.forms.date_entries import DateEntry, DayEntry
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.workplace import Workplace


class RegistrationForm(RecordForm):
    """Records the case's entry at an official body, or what that body said since."""

    kind = "registration"

    def __init__(
        self, workplace: Workplace, case_id: UUID, entry: Registration | None = None, parent: QWidget | None = None
    ) -> None:
        self._there = entry
        super().__init__(workplace, case_id, entry.id if entry else None, parent)

    def title(self) -> str:
        return self.tr("Change an entry at a body") if self._there else self.tr("Add an entry at a body")

    def build(self) -> None:
        there = self._there
        self.section(self.tr("Where the case is registered"))
        self.row(
            ("body", label(Registration, "body"), ChoiceEntry(Body, word, there.body if there else Body.POLICE_ERDR)),
        )
        self.row(
            ("body_name", label(Registration, "body_name"), LineEntry(there.body_name if there else "")),
            ("contact_person", label(Registration, "contact_person"), LineEntry(there.contact_person if there else "")),
        )
        hint = self.tr("As it was told; ~ means about")
        self.row(
            ("number", label(Registration, "number"), LineEntry(there.number if there else "")),
            (
                "registered_on",
                label(Registration, "registered_on"),
                DateEntry(there.registered_on if there else None),
                hint,
            ),
        )
        self.section(self.tr("Where it stands"))
        self.row(
            (
                "status_as_given",
                label(Registration, "status_as_given"),
                LineEntry(there.status_as_given if there else ""),
                self.tr("Word for word; without quotation marks."),
            ),
            ("status_on", label(Registration, "status_on"), DateEntry(there.status_on if there else None), hint),
        )
        self.row(
            (
                "last_contact_on",
                label(Registration, "last_contact_on"),
                DayEntry(there.last_contact_on if there else None),
            ),
            (
                "next_follow_up",
                label(Registration, "next_follow_up"),
                DayEntry(there.next_follow_up if there else None),
            ),
        )
        self.row(("note", label(Registration, "note"), WordsEntry(there.note if there else "", 2)))

    def work(self, told: Told) -> Callable[[], object]:
        desk = self.workplace.desk
        if self._there is None:
            return partial(cases.record_registration, desk, self.case(), **told)
        return partial(cases.change, desk, Registration, self._there.id, "change a registration", **told)


class TaskForm(RecordForm):
    """Sets the office a task with the day it is due."""

    kind = "task"

    def title(self) -> str:
        return self.tr("Add a task")

    def build(self) -> None:
        self.section("")
        self.row(("what", label(Task, "what"), LineEntry()))
        self.row(
            ("due_on", label(Task, "due_on"), DayEntry()),
            ("kind", label(Task, "kind"), ChoiceEntry(TaskKind, word, TaskKind.OTHER)),
        )

    def work(self, told: Told) -> Callable[[], object]:
        return partial(cases.set_task, self.workplace.desk, self.case(), **told)
