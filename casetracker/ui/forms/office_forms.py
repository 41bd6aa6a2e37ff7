"""What the office does: entries at official bodies, and tasks."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from casetracker.casework.dossier import Dossier
from casetracker.casework.registrations import Body, NibStatus, Registration
from casetracker.casework.tasks import Task, TaskKind
from casetracker.services import cases
from casetracker.ui.case_words import label, word
from casetracker.ui.forms.date_entries import DateEntry, DayEntry
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.forms.source_form import source_entry
from casetracker.ui.workplace import Workplace


class RegistrationForm(RecordForm):
    """Records the case's entry at an official body, or what that body said since."""

    kind = "registration"

    def __init__(
        self, workplace: Workplace, dossier: Dossier, entry: Registration | None = None, parent: QWidget | None = None
    ) -> None:
        self._there = entry
        self._sources = dossier.sources
        super().__init__(workplace, dossier.case.id, entry.id if entry else None, parent)

    def title(self) -> str:
        return self.tr("Change an entry at a body") if self._there else self.tr("Add an entry at a body")

    def build(self) -> None:
        there = self._there
        self.section(self.tr("Where the case is registered"))
        body = ChoiceEntry(Body, word, there.body if there else Body.POLICE_ERDR)
        body.edited.connect(self._show_needed)
        self.row(("body", label(Registration, "body"), body))
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
        bureau = ChoiceEntry(NibStatus, word, there.nib_status if there else None, self.tr("not given"))
        self.row(
            (
                "nib_status",
                label(Registration, "nib_status"),
                bureau,
                self.tr("The bureau's own five answers. They say what the bureau holds, and nothing of what happened."),
            ),
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
        paper = source_entry(self._sources, there.source_id if there else None, self.tr("none recorded"))
        self.row(("source_id", self.tr("Paper that shows it"), paper))
        self.row(("note", label(Registration, "note"), WordsEntry(there.note if there else "", 2)))
        self._show_needed()

    @Slot()
    def _show_needed(self) -> None:
        """Ask for the bureau's status only where the entry is the bureau's; what was chosen elsewhere is cleared."""
        of_bureau = self.entry("body").typed() == Body.NIB.value
        self.field("nib_status").setVisible(of_bureau)
        if not of_bureau:
            self.entry("nib_status").take_up("")

    def work(self, told: Told) -> Callable[[], object]:
        desk = self.workplace.desk
        if self._there is None:
            return partial(cases.record_registration, desk, self.case(), **told)
        return partial(cases.change, desk, Registration, self._there.id, "change a registration", **told)


class TaskForm(RecordForm):
    """Sets the office a task with the day it is due, or changes one."""

    kind = "task"

    def __init__(
        self, workplace: Workplace, case_id: UUID, task: Task | None = None, parent: QWidget | None = None
    ) -> None:
        self._there = task
        super().__init__(workplace, case_id, task.id if task else None, parent)

    def title(self) -> str:
        return self.tr("Change a task") if self._there else self.tr("Add a task")

    def build(self) -> None:
        there = self._there
        self.section("")
        self.row(("what", label(Task, "what"), LineEntry(there.what if there else "")))
        self.row(
            ("due_on", label(Task, "due_on"), DayEntry(there.due_on if there else None)),
            ("kind", label(Task, "kind"), ChoiceEntry(TaskKind, word, there.kind if there else TaskKind.OTHER)),
        )

    def work(self, told: Told) -> Callable[[], object]:
        desk = self.workplace.desk
        if self._there is None:
            return partial(cases.set_task, desk, self.case(), **told)
        return partial(cases.change, desk, Task, self._there.id, "change a task", **told)
