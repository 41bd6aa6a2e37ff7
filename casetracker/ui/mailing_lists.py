"""Who of a mailing gets a letter, in the order of the post, and who does not, each with why."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QWidget

from casetracker.casework.ids import Ids
from casetracker.services import mail_merge
from casetracker.services.mail_merge import MailRow, Plan
from casetracker.ui.case_words import figure, heading, line, word
from casetracker.ui.skipped_words import why_words
from casetracker.ui.widgets.ids_first import Column, IdsFirstTableModel, RowsTable
from casetracker.ui.widgets.rows_in_background import RowsInBackground
from casetracker.ui.widgets.tabs import Tabs
from casetracker.ui.workplace import Place, Room, Workplace


class _Waiting:
    """A row that is still being read."""


_WAITING: Final = _Waiting()
Shown = MailRow | _Waiting


class MailingLists(Tabs):
    """Two lists of one plan. Enter opens the family of whoever is chosen."""

    followed = Signal()
    """Another one of those who get a letter is chosen."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._plan: Plan | None = None
        self._rows: RowsInBackground[Shown] = RowsInBackground(
            workplace.background, self._read_rows, lambda _id: _WAITING, self
        )
        self._rows.failed.connect(workplace.dialogs.explain)
        self._chosen = IdsFirstTableModel(self._columns(), self._rows.fetch, self)
        self._passed = IdsFirstTableModel(self._columns(left=True), self._rows.fetch, self)
        self._gets = self._list("mailing_gets", self._chosen)
        self._left = self._list("mailing_left_out", self._passed)
        self._gets.selectionModel().currentRowChanged.connect(self.followed)
        self.add_page("gets", "-", self._gets)
        self.add_page("left", "-", self._left)

    @property
    def gets(self) -> int:
        return self._chosen.rowCount()

    @property
    def left(self) -> int:
        return self._passed.rowCount()

    def chosen_id(self) -> UUID | None:
        """Return the relative whose letter is looked at."""
        return self._gets.chosen_id()

    def show_plan(self, plan: Plan | None) -> None:
        """List whom a mailing would reach, and choose the first."""
        self._plan = plan
        self._chosen.set_ids(plan.chosen if plan else Ids([]))
        self._passed.set_ids(plan.left_out if plan else Ids([]))
        if plan and plan.chosen and self._gets.chosen_id() is None:
            self._gets.choose(plan.chosen[0])
        self.show_counts()

    def show_counts(self) -> None:
        self.set_titles(
            {
                "gets": self.tr("Get a letter ({count})").format(count=figure(self.gets)),
                "left": self.tr("Left out ({count})").format(count=figure(self.left)),
            }
        )

    def outdate(self) -> None:
        """Read every row anew."""
        self._rows.outdate()

    def retranslate(self) -> None:
        self._gets.setAccessibleName(self.tr("Who gets a letter"))
        self._left.setAccessibleName(self.tr("Who is left out"))
        self._chosen.set_columns(self._columns())
        self._passed.set_columns(self._columns(left=True))
        self.show_counts()

    def _list(self, name: str, model: IdsFirstTableModel[Shown]) -> RowsTable:
        self._rows.arrived.connect(model.refresh)
        table = RowsTable(name, model)
        table.fit_rows(2)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        table.opened.connect(self._open_case)
        return table

    def _read_rows(self, ids: list[UUID]) -> dict[UUID, Shown]:
        return dict(mail_merge.mail_rows(self._workplace.desk, ids))

    def _columns(self, *, left: bool = False) -> list[Column[Shown]]:
        who = Column[Shown](
            self.tr("Relative"), _cell(lambda row: f"{line(heading(row.kinship), row.name)}\n{row.case_number}")
        )
        if left:
            return [who, Column(self.tr("Why not"), _cell(self._why), muted=True)]
        return [who, Column(self.tr("Language and address"), _cell(_where), muted=True)]

    def _why(self, row: MailRow) -> str:
        why = self._plan.why.get(row.relative_id) if self._plan else None
        return why_words(why) if why else ""

    @Slot(object)
    def _open_case(self, relative_id: UUID) -> None:
        place = self._rows.fetch([relative_id]).get(relative_id)
        if isinstance(place, MailRow):
            self._workplace.go(Place(Room.CASE, case_id=place.case_id, detail="family"))

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        sized = (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange)
        if event.type() in sized and hasattr(self, "_left"):
            self._gets.fit_rows(2)
            self._left.fit_rows(2)


def _cell(text: Callable[[MailRow], str]) -> Callable[[Shown], str]:
    return lambda row: text(row) if isinstance(row, MailRow) else "…"


def _where(row: MailRow) -> str:
    return f"{word(row.language)}\n{row.address}"
