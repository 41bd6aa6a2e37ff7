"""The remains that are said to have come with a transfer: their numbers, who said so, and the cases they concern."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.remains import RemainsKind
from casetracker.services.remains import RemainsOfBatch, remains_of_batch
from casetracker.ui.background import Job
from casetracker.ui.case_words import date_short, heading, line
from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.page import Card, clear
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room, Workplace

SHOWN = 20
"""How many numbers the card lists; the rest is one sentence."""


class RemainsOfBatchCard(Card):
    """A card of a batch's page; it reads what it shows by itself."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("remains_of_batch")
        self._workplace = workplace
        self._asked = 0
        self._found: list[RemainsOfBatch] = []
        self._fill()

    def show_batch(self, batch_id: UUID) -> None:
        """Read the remains of a transfer and show them; what is shown stays until then."""
        self._asked += 1
        desk, asked = self._workplace.desk, self._asked
        job = Job(lambda _job: (asked, remains_of_batch(desk, batch_id)), self)
        job.succeeded.connect(self._show)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _show(self, answer: tuple[int, list[RemainsOfBatch]]) -> None:
        asked, found = answer
        if asked == self._asked:
            self._found = found
            self._fill()

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_found"):
            self._fill()

    def _fill(self) -> None:
        found = self._found
        self.set_title(self.tr("Remains said to have come with this transfer"))
        clear(self.body)
        for one in found[:SHOWN]:
            self.add(self._row(one))
        if len(found) > SHOWN:
            self.add(Text(self.tr("and {count} more").format(count=len(found) - SHOWN), tone="muted"))
        if not found:
            none = self.tr("None is recorded. Remains are recorded on the page of a case they concern.")
            self.add(Text(none, tone="muted"))

    def _row(self, one: RemainsOfBatch) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        kind = heading(one.remains.kind) if one.remains.kind is not RemainsKind.NOT_RECORDED else ""
        column.addWidget(Text(line(one.remains.official_number, kind), bold=True))
        said = line(one.said.said_by, date_short(one.said.said_on)) or self.tr("who said so is not recorded")
        column.addWidget(Text(line(said, one.source.title if one.source else ""), tone="muted"))
        links = QWidget()
        flow = FlowLayout(links, across=Space.TIGHT)
        for case in one.cases:
            button = LinkButton(case.number)
            button.setAccessibleName(self.tr("Open case {number}").format(number=case.number))
            button.clicked.connect(partial(self._workplace.go, Place(Room.CASE, case_id=case.id, detail="samples")))
            flow.addWidget(button)
        column.addWidget(links)
        return row
