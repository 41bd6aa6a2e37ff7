"""The running totals: each a claim of its own, and how it stands to what its own side said of single rounds."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from casetracker.casework.batches import Figure, FigureState
from casetracker.services.batches import Ledger, TotalView
from casetracker.ui import batch_words, theme
from casetracker.ui.batch_tabs.columns import give_lines, give_up, widest_word
from casetracker.ui.batch_tabs.removing import ask_to_remove_claim
from casetracker.ui.case_tabs.parts import button, buttons
from casetracker.ui.case_words import date_short, date_words, line, word
from casetracker.ui.forms.claim_form import JudgeForm, TotalForm
from casetracker.ui.theme import Space
from casetracker.ui.widgets.ids_first import Column, IdsFirstTableModel, RowsTable
from casetracker.ui.widgets.page import EmptyState
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace

_WHO, _COUNTED, _PERIOD = 1, 4, 5
_GIVEN_UP = (_COUNTED, _PERIOD)
"""What stands below the list, of the chosen total, where the window is too narrow for it."""


class TotalsTab(QWidget):
    """The list of running totals, the newest first; below, what the chosen one is held against."""

    form_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("totals")
        self._workplace = workplace
        self._speakers: list[str] = []
        self._totals: dict[UUID, TotalView] = {}
        self._rounds_known = False
        self._model = IdsFirstTableModel(self._columns(), self._fetch, self)
        self._table = RowsTable("running_totals", self._model)
        self._table.selectionModel().currentRowChanged.connect(self._say_chosen)
        # What is counted goes into what room is left, so that the numbers stand in sight.
        self._table.horizontalHeader().setStretchLastSection(False)
        self._table.horizontalHeader().setSectionResizeMode(_COUNTED, QHeaderView.ResizeMode.Stretch)
        self._table.room_changed.connect(self._fit_columns)
        self._note = Text(tone="muted")
        self.nothing = EmptyState("")
        """Asks for the claims that came with the program, where no total is recorded."""
        self.nothing.hide()
        self._held_against = Text()
        self._held_against.setObjectName("held_against")
        self._add = button("", "add_total", self._record)
        self._correct_button = button("", "correct_total", self._correct)
        self._judge_button = button("", "judge_total", self._judge)
        self._remove_button = button("", "remove_total", self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.GAP, 0, 0)
        column.setSpacing(Space.GAP)
        column.addWidget(self._note)
        column.addWidget(self.nothing)
        column.addWidget(self._table, 1)
        column.addWidget(self._held_against)
        column.addWidget(buttons(self._add, self._correct_button, self._judge_button, self._remove_button))
        self._room_below = QWidget()
        column.addWidget(self._room_below, 1)
        self._room_below.hide()
        self.retranslate()

    def show_ledger(self, ledger: Ledger) -> None:
        self._speakers = ledger.speakers
        self._totals = {one.total.id: one for one in reversed(ledger.totals)}
        self._model.forget()
        self._model.set_ids(self._totals)
        self._rounds_known = bool(ledger.rows)
        self.nothing.set_texts(*self._what_first())
        for shown, some in ((self.nothing, False), (self._room_below, False), (self._table, True)):
            shown.setVisible(bool(self._totals) is some)
        for one in (self._correct_button, self._judge_button):
            one.setVisible(bool(self._totals))
        self._fit_columns()
        self._say_chosen()

    def choose(self, figure_id: UUID) -> bool:
        return self._table.choose(figure_id)

    def retranslate(self) -> None:
        self._note.setText(
            self.tr(
                "A running total is a claim of its own: who said it, on which day, over which time. It is never "
                "computed from the transfers. Choose one to see how it stands to what its own side said of single "
                "transfers."
            )
        )
        self.nothing.set_texts(*self._what_first())
        self._add.setText(self.tr("Record a running total…"))
        self._correct_button.setText(self.tr("Correct it…"))
        self._judge_button.setText(self.tr("Grade or dispute it…"))
        self._remove_button.setText(self.tr("Remove it…"))
        self._table.setAccessibleName(self.tr("Running totals"))
        self._model.set_columns(self._columns())
        self._fit_columns()
        self._say_chosen()

    def _what_first(self) -> tuple[str, str]:
        """Say what to do where no total is recorded; the shipped claims hold some, where nothing is loaded yet."""
        if self._rounds_known:
            return self.tr("No running total is recorded yet. Record one where a page names it."), ""
        return (
            self.tr("No running total is recorded yet. The program brings those that were public."),
            self.tr("Load the reported claims"),
        )

    @Slot()
    def _record(self) -> None:
        self.form_wanted.emit(TotalForm(self._workplace, self._speakers))

    def _chosen(self) -> Figure | None:
        chosen = self._table.chosen_id()
        view = self._totals.get(chosen) if chosen is not None else None
        return view.total if view else None

    @Slot()
    def _correct(self) -> None:
        if (total := self._chosen()) is not None:
            self.form_wanted.emit(TotalForm(self._workplace, self._speakers, total))

    @Slot()
    def _judge(self) -> None:
        if (total := self._chosen()) is not None:
            self.form_wanted.emit(JudgeForm(self._workplace, total))

    @Slot()
    def _remove(self) -> None:
        if (total := self._chosen()) is not None:
            ask_to_remove_claim(self, self._workplace, total)

    @Slot()
    def _say_chosen(self) -> None:
        chosen = self._table.chosen_id()
        view = self._totals.get(chosen) if chosen is not None else None
        total = view.total if view else None
        self._correct_button.setEnabled(total is not None and total.state is not FigureState.SUPERSEDED)
        self._judge_button.setEnabled(total is not None)
        self._remove_button.setVisible(total is not None and not total.reference_key)
        said = batch_words.total(view) if view else None
        counted = batch_words.counted(total) if total else ""
        self._held_against.setText(f"{line(said.title, counted)}\n{said.words}" if said else "")
        self._held_against.setVisible(said is not None)
        if chosen is not None:
            # The sentence below takes room, and what was chosen must not slip out of sight.
            QTimer.singleShot(0, self, lambda: self._table.scrollTo(self._table.currentIndex()))

    @Slot()
    def _fit_columns(self) -> None:
        """Give every column what its rows in sight take; in a narrow window the words share the room in more lines."""
        table, header = self._table, self._table.horizontalHeader()
        if not table.isVisible():
            # Out of sight every row counts as in sight, and it is fitted anew when it is shown.
            return
        for column in (_WHO, _PERIOD):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        give_up(table, _GIVEN_UP, {})
        table.resizeColumnsToContents()
        taken = sum(header.sectionSize(column) for column in range(header.count()) if column != _COUNTED)
        wide = taken + table.sizeHintForColumn(_COUNTED) <= table.viewport().width()
        for column in (_WHO, _PERIOD):
            mode = QHeaderView.ResizeMode.Interactive if wide else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
        table.fit_rows(1 if wide else 2)
        if not wide:
            self._share_out()

    def _share_out(self) -> None:
        """Leave the words whole: give up what stands below of the chosen one, and give rows the lines they take."""
        table = self._table
        said = {
            _WHO: [batch_words.speaker(one.total) for one in self._totals.values()],
            _COUNTED: [batch_words.counted(one.total) for one in self._totals.values()],
            _PERIOD: [
                line(batch_words.period(one.total), batch_words.state(one.total)) for one in self._totals.values()
            ],
        }
        give_up(table, _GIVEN_UP, {at: max(widest_word(told), table.title_width(at)) for at, told in said.items()})
        give_lines(table, said, usual=2)

    def _fetch(self, ids: Sequence[UUID]) -> Mapping[UUID, Figure]:
        return {one: self._totals[one].total for one in ids if one in self._totals}

    def _columns(self) -> list[Column[Figure]]:
        return [
            Column(self.tr("Said on"), _day, bold=True),
            Column(self.tr("Who"), batch_words.speaker),
            Column(self.tr("Direction"), lambda one: word(one.direction)),
            Column(self.tr("Figure"), lambda one: "–" if one.count is None else batch_words.number(one), right=True),
            Column(self.tr("What is counted"), batch_words.counted, muted=True),
            Column(
                self.tr("Over which time"),
                lambda one: line(batch_words.period(one), batch_words.state(one)),
                muted=True,
            ),
        ]

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_add"):
            self.retranslate()


def _day(total: Figure) -> str:
    """Word the day of a total; in large print its figures leave the words no more room."""
    if total.said_on is None:
        return ""
    return (date_words if theme.print_scale() == theme.PRINT_SCALES[0] else date_short)(total.said_on)
