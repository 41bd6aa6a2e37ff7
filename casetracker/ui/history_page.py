"""The history of the whole office: steps of work by day, person, deed and case; exported as a deliberate act."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from casetracker.casework.errors import ForTheCaseworker
from casetracker.services import journal, undo
from casetracker.services.desk import Changes
from casetracker.services.journal import Asked, Step
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.history_rows import step_rows, titles
from casetracker.ui.case_tabs.history_words import action_words
from casetracker.ui.case_tabs.parts import button, buttons
from casetracker.ui.forms.date_entries import DayEntry
from casetracker.ui.forms.reading import read_day
from casetracker.ui.sentences import say
from casetracker.ui.taking_back import ask_to_take_back
from casetracker.ui.theme import Space
from casetracker.ui.widgets.choice_box import ChoiceBox
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.page import EmptyState, PageHeader
from casetracker.ui.widgets.person_finder import PersonFinder
from casetracker.ui.widgets.steps import StepsModel, StepsView
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Workplace

AT_ONCE: Final = 200
"""How many steps are read at once; earlier ones on demand."""
_DAYS_AT_FIRST: Final = 30


@dataclass(frozen=True, slots=True)
class _Found:
    turn: int
    steps: list[Step]
    titles: dict[UUID, str]
    """What the records are called that the steps name."""
    people: list[str]
    actions: list[str]


class HistoryPage(QWidget):
    """The last thirty days at first. Readings are left out until somebody asks for them."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._limit = AT_ONCE
        self._asked_for = 0
        self._steps: list[Step] = []
        self._titles: dict[UUID, str] = {}
        self._header = PageHeader()
        self._export = button("", "export_history", self.export)
        self._header.add_button(self._export)
        today = workplace.desk.today()
        self._first = Field("", DayEntry(today - timedelta(days=_DAYS_AT_FIRST)))
        self._last = Field("", DayEntry())
        self._chosen_case = PersonFinder(workplace)
        self._chosen_case.setObjectName("case")
        self._case = Field("", self._chosen_case)
        self._who, self._action = Field("", ChoiceBox()), Field("", ChoiceBox())
        for name, field in (("first", self._first), ("last", self._last)):
            line = field.control
            line.setObjectName(name)
            if isinstance(line, QLineEdit):
                line.editingFinished.connect(self._ask_anew)
        for name, field in (("who", self._who), ("action", self._action)):
            choice = field.control
            choice.setObjectName(name)
            if isinstance(choice, QComboBox):
                choice.activated.connect(self._ask_anew)
        self._chosen_case.edited.connect(self._ask_anew)
        self._readings = QCheckBox()
        self._readings.setObjectName("readings")
        self._readings.toggled.connect(self._ask_anew)
        self._model = StepsModel(self)
        self._table = StepsView("office_history", self._model)
        self._nothing = EmptyState("")
        self._earlier: QPushButton = button("", "earlier", self._read_earlier)
        self._earlier.hide()
        self._back: QPushButton = button("", "take_back", self._ask_to_take_back)
        self._why = Text(tone="muted")
        self._why.setObjectName("why_not")
        self._table.selectionModel().currentChanged.connect(self._ask_whether)
        self._lay_out()
        self.retranslate()

    # What the window calls

    def show_place(self, place: Place) -> None:
        """Show the history of the office, or its part of the one case that `place` names."""
        if place.case_id:
            self._chosen_case.take_up(str(place.case_id))
        self.read()

    def refresh(self, _changes: Changes) -> None:
        """Keep what is being read; the page is read anew when it is shown."""

    def unsaved(self) -> dict[str, dict[str, str]]:
        return {}

    def heading(self) -> str:
        return self.tr("History of the office")

    def retranslate(self) -> None:
        self._header.set_texts(
            self.tr("History"),
            self.tr("Settings · Who did what in this office"),
            self.tr("A step opens to what it wrote with Enter. Nobody can edit a line unnoticed."),
        )
        self._export.setText(self.tr("Export…"))
        self._first.set_label(self.tr("From"))
        self._last.set_label(self.tr("Until"))
        self._case.set_label(self.tr("Case"))
        self._who.set_label(self.tr("Who"))
        self._action.set_label(self.tr("What was done"))
        self._readings.setText(self.tr("Show also who read which case"))
        self._earlier.setText(self.tr("Show earlier entries"))
        self._back.setText(self.tr("Take back…"))
        self._nothing.set_texts(
            self.tr("Nothing was done in these days that fits. Choose other days, or leave them empty.")
        )
        self._table.setAccessibleName(self.tr("History of the office"))
        for choice, everything, worded in (
            (self._who.control, self.tr("everybody"), str),
            (self._action.control, self.tr("everything"), action_words),
        ):
            if isinstance(choice, QComboBox):
                for place in range(choice.count()):
                    choice.setItemText(place, worded(choice.itemData(place)) if place else everything)
        self._show_rows()

    @Slot()
    def read(self) -> None:
        """Read what the fields ask for; what is shown stays until then."""
        days = self._days()
        if days is None:
            return
        self._asked_for += 1
        case_id, limit, turn = self._chosen_case.chosen_case(), self._limit, self._asked_for
        desk, (first, last) = self._workplace.desk, days
        who, action, readings = self._chosen(self._who), self._chosen(self._action), self._readings.isChecked()

        def work(_job: Job) -> _Found:
            asked = journal.part_of_history(
                first, last, who=who, action=action, case_id=case_id, readings=readings or action in journal.LOOKS
            )
            steps = journal.read_steps(desk, asked, limit)
            people, actions = journal.people_and_actions(desk, asked)
            return _Found(turn, steps, journal.titles_in(desk, steps), people, actions)

        job = Job(work, self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    @Slot()
    def export(self) -> None:
        """Write what the fields ask for in clear, after saying what that means."""
        days = self._days()
        dialogs, desk = self._workplace.dialogs, self._workplace.desk
        if days is None or not dialogs.confirm(
            self.tr("Export the history in clear?"),
            self.tr(
                "The file lies outside the vault and holds names and every value before and after: whoever opens the "
                "folder or the stick can read it. The history notes it. Delete the file when it is no longer needed."
            ),
            self.tr("Export"),
        ):
            return
        suggested = Path.home() / f"history-{desk.today().isoformat()}.csv"
        path = dialogs.ask_save_path(self.tr("Export the history"), suggested, "CSV (*.csv)")
        if path is None:
            return
        case_id, who, action = self._chosen_case.chosen_case(), self._chosen(self._who), self._chosen(self._action)

        def work(_job: Job) -> int:
            asked: Asked = journal.part_of_history(*days, who=who, action=action, case_id=case_id)
            return journal.export_csv(desk, asked, path)

        job = Job(work, self)
        job.succeeded.connect(lambda lines: self._workplace.say(self.tr("%n line(s) exported in clear", "", lines)))
        job.failed.connect(dialogs.explain)
        self._workplace.background.start(job)

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _ask_anew(self) -> None:
        self._limit = AT_ONCE
        self.read()

    @Slot()
    def _read_earlier(self) -> None:
        self._limit += AT_ONCE
        self.read()

    def _days(self) -> tuple[date | None, date | None] | None:
        """Return the days asked for; None where one is no date, which then stands below it."""
        read: list[date | None] = []
        for field in (self._first, self._last):
            field.clear_error()
            try:
                read.append(read_day(self._typed(field)))
            except ForTheCaseworker as refused:
                field.set_error(say(refused))
                return None
        return read[0], read[1]

    @Slot(object)
    def _take(self, found: _Found) -> None:
        if found.turn != self._asked_for:
            return
        self._steps, self._titles = found.steps, found.titles
        self._offer(self._who, self.tr("everybody"), [(one, one) for one in found.people])
        self._offer(self._action, self.tr("everything"), sorted((action_words(one), one) for one in found.actions))
        self._show_rows()
        self._earlier.setVisible(len(found.steps) >= self._limit)

    def _offer(self, field: Field, everything: str, choices: list[tuple[str, str]]) -> None:
        chosen, control = self._chosen(field), field.control
        if isinstance(control, QComboBox):
            control.clear()
            control.addItem(everything, "")
            for words, value in choices:
                control.addItem(words, value)
            control.setCurrentIndex(max(control.findData(chosen), 0))

    # Taking back

    def _chosen_step(self) -> Step | None:
        """Return the step that the cursor stands on, or whose line it stands on."""
        index = self._table.currentIndex()
        row = index.parent().row() if index.parent().isValid() else index.row()
        return self._steps[row] if 0 <= row < len(self._steps) else None

    @Slot()
    def _ask_whether(self) -> None:
        """Find out whether the step that is chosen can be taken back."""
        step, desk = self._chosen_step(), self._workplace.desk
        self._back.setEnabled(False)
        self._why.setText("" if step else self.tr("Choose a step to take it back."))
        if step is None:
            return
        work = step.work
        job = Job(lambda _job: (work, undo.refusal_of(desk, work)), self)
        job.succeeded.connect(self._show_whether)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _show_whether(self, answer: tuple[UUID, ForTheCaseworker | None]) -> None:
        work, refusal = answer
        step = self._chosen_step()
        if step is None or step.work != work:
            return
        self._back.setEnabled(refusal is None)
        self._back.setAccessibleName(self.tr("Take back: {action}").format(action=action_words(step.action)))
        self._why.setText(say(refusal) if refusal else "")

    @Slot()
    def _ask_to_take_back(self) -> None:
        if (step := self._chosen_step()) is not None:
            ask_to_take_back(self, self._workplace, step, self.read)

    def _show_rows(self) -> None:
        self._model.show_steps(titles(), step_rows(self._steps, self._workplace.desk.today(), self._titles))
        self._ask_whether()
        self._nothing.setVisible(not self._steps)
        self._table.setVisible(bool(self._steps))

    def _typed(self, field: Field) -> str:
        return field.control.text().strip() if isinstance(field.control, QLineEdit) else ""

    def _chosen(self, field: Field) -> str:
        return str(field.control.currentData() or "") if isinstance(field.control, QComboBox) else ""

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(Space.INSIDE)
        fields.setVerticalSpacing(Space.TIGHT)
        for place, field in enumerate((self._first, self._last, self._who)):
            fields.addWidget(field, 0, 2 * place, 1, 2)
        fields.addWidget(self._action, 1, 0, 1, 3)
        fields.addWidget(self._case, 1, 3, 1, 3)
        for column_of_both in range(6):
            fields.setColumnStretch(column_of_both, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.EDGE, Space.EDGE - 4, Space.EDGE, Space.EDGE - 4)
        column.setSpacing(Space.GAP)
        column.addWidget(self._header)
        column.addLayout(fields)
        column.addWidget(self._readings)
        column.addWidget(self._nothing)
        column.addWidget(self._table, 1)
        column.addWidget(buttons(self._back, self._earlier))
        column.addWidget(self._why)
        column.addStretch()
