"""The history of a case: who changed what and when, what it was before and what it became."""

from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from casetracker.casework.errors import ForTheCaseworker
from casetracker.services import journal, undo
from casetracker.services.journal import Step
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.history_rows import step_rows, titles
from casetracker.ui.case_tabs.history_words import action_words
from casetracker.ui.case_tabs.parts import button, buttons, verbs
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.sentences import say
from casetracker.ui.taking_back import ask_to_take_back
from casetracker.ui.widgets.page import EmptyState
from casetracker.ui.widgets.steps import StepsModel, StepsView
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room, Workplace

AT_ONCE: Final = 200
"""How many steps are read at once; earlier ones on demand."""
_ALL_THE_REST: Final = 1000
"""The table's share of the height, beside the empty rest that ends every tab."""


class HistoryTab(CaseTab):
    """What nobody can take back, one row a step of work. Readings are left out until somebody asks for them."""

    key: ClassVar = "history"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._limit = AT_ONCE
        self._steps: list[Step] = []
        self._readings = False
        self._refusals: dict[UUID, ForTheCaseworker | None] = {}
        self._model = StepsModel(self)

    def title(self) -> str:
        return self.tr("History")

    def fill(self) -> None:
        """Read the steps; what is shown stays until they are there."""
        if self.view.for_family:
            self.add(EmptyState(self.tr("The history is not shown in the family view.")))
            return
        also = QCheckBox(self.tr("Show also who read the case"))
        also.setObjectName("readings")
        also.setChecked(self._readings)
        also.toggled.connect(self._show_readings)
        earlier = button(self.tr("Show earlier entries"), "earlier", self._read_earlier)
        earlier.hide()
        table = StepsView("history_table", self._model)
        table.setAccessibleName(self.tr("History of the case"))
        self.add(also)
        ways = partial(self.workplace.go, Place(Room.HISTORY, case_id=self.dossier.case.id))
        self.add(verbs((self.tr("By person, day or deed, and as a file…"), "filter_history", ways)))
        self.column.addWidget(table, _ALL_THE_REST)
        back = button(self.tr("Take back…"), "take_back", self._ask_to_take_back)
        self._why = Text("", tone="muted")
        self._why.setObjectName("why_not")
        self.add(buttons(back, earlier))
        self.add(self._why)
        table.selectionModel().currentChanged.connect(self._show_whether)
        self._show_rows()
        self._read()

    def _read(self) -> None:
        desk, limit = self.workplace.desk, self._limit
        asked = journal.part_of_history(case_id=self.dossier.case.id, readings=self._readings)
        case_id = self.dossier.case.id

        def work(_job: Job) -> tuple[list[Step], dict[UUID, ForTheCaseworker | None]]:
            return journal.read_steps(desk, asked, limit), undo.refusals(desk, case_id)

        job = Job(work, self)
        job.succeeded.connect(self._take)
        job.failed.connect(self.workplace.dialogs.explain)
        self.workplace.background.start_reading(job)

    @Slot(object)
    def _take(self, found: tuple[list[Step], dict[UUID, ForTheCaseworker | None]]) -> None:
        steps, self._refusals = found
        self._steps = steps
        self._show_rows()
        earlier = self.findChild(QPushButton, "earlier")
        if isinstance(earlier, QPushButton):
            earlier.setVisible(len(steps) >= self._limit)

    @Slot(bool)
    def _show_readings(self, wanted: bool) -> None:
        self._readings = wanted
        self._read()

    @Slot()
    def _read_earlier(self) -> None:
        self._limit += AT_ONCE
        self._read()

    def _show_rows(self) -> None:
        self._model.show_steps(titles(), step_rows(self._steps, self.view.today, self.dossier))
        self._show_whether()

    def _chosen(self) -> Step | None:
        """Return the step that the cursor stands on, or whose line it stands on."""
        table = self.findChild(StepsView, "history_table")
        index = table.currentIndex() if isinstance(table, StepsView) else QModelIndex()
        row = index.parent().row() if index.parent().isValid() else index.row()
        return self._steps[row] if 0 <= row < len(self._steps) else None

    @Slot()
    def _show_whether(self) -> None:
        """Offer to take back the step that is chosen, or say why it stays."""
        back, step = self.findChild(QPushButton, "take_back"), self._chosen()
        if not isinstance(back, QPushButton):
            return
        refusal = self._refusals.get(step.work) if step else None
        back.setEnabled(step is not None and step.work in self._refusals and refusal is None)
        back.setAccessibleName(
            self.tr("Take back: {action}").format(action=action_words(step.action)) if step else back.text()
        )
        self._why.setText(say(refusal) if refusal else self.tr("Choose a step to take it back.") if not step else "")

    @Slot()
    def _ask_to_take_back(self) -> None:
        if (step := self._chosen()) is not None:
            ask_to_take_back(self, self.workplace, step)
