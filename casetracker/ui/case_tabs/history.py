"""The history of a case: who changed what and when, what it was before and what it became."""

from typing import ClassVar, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from casetracker.services import journal
from casetracker.services.journal import Step
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.history_rows import step_rows, titles
from casetracker.ui.case_tabs.parts import button, buttons
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.widgets.page import EmptyState
from casetracker.ui.widgets.steps import StepsModel, StepsView
from casetracker.ui.workplace import Workplace

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
        self.column.addWidget(table, _ALL_THE_REST)
        self.add(buttons(earlier))
        self._show_rows()
        self._read()

    def _read(self) -> None:
        desk, limit = self.workplace.desk, self._limit
        asked = journal.part_of_history(case_id=self.dossier.case.id, readings=self._readings)
        job = Job(lambda _job: journal.read_steps(desk, asked, limit), self)
        job.succeeded.connect(self._take)
        job.failed.connect(self.workplace.dialogs.explain)
        self.workplace.background.start_reading(job)

    @Slot(object)
    def _take(self, steps: list[Step]) -> None:
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
