"""Before a case is opened: who may be recorded already, side by side. It never stands in the way."""

from collections.abc import Sequence
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.services.duplicates import LikelyCase
from casetracker.ui.case_words import figure, line, word
from casetracker.ui.evidence_table import EvidenceTable, band_mark
from casetracker.ui.forms.entries import TickEntry
from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.page import Rule, clear
from casetracker.ui.widgets.text import Text

SHOWN: Final = 3
"""How many are shown: who looks at more sees none of them."""


class AlreadyRecorded(QWidget):
    """The cases that may be of the person being recorded, each with its reasons, a way to it, and a box to tick."""

    opened = Signal(object)
    """The id of the case that somebody wants to see."""
    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("already_recorded")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.TIGHT)
        self._ticks: dict[UUID, TickEntry] = {}

    def show_cases(self, found: Sequence[LikelyCase]) -> None:
        """Show the likeliest cases."""
        clear(self._column)
        self._ticks = {}
        for place, one in enumerate(found[:SHOWN]):
            if place:
                self._column.addWidget(Rule())
            self._add(one)
        if len(found) > SHOWN:
            count = figure(len(found) - SHOWN)
            more = self.tr("Less likely cases: {count}. “Duplicates” lists them.").format(count=count)
            self._column.addWidget(Text(more, tone="muted"))
        self.setAccessibleName(self.tr("Cases that may be of this person"))

    def told_apart(self) -> list[UUID]:
        """Return the cases that were ticked as those of another person."""
        return [case_id for case_id, tick in self._ticks.items() if tick.isChecked()]

    def go_to_first(self) -> None:
        """Put the cursor where the first case can be opened."""
        link = self.findChild(LinkButton)
        if link is not None:
            link.setFocus()

    def _add(self, one: LikelyCase) -> None:
        self._column.addWidget(MarkLabel(band_mark(one.band)), 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(Text(line(one.number, one.name, word(one.status)), bold=True))
        # Above its reasons, so that who comes to the way in sees whose case it is.
        link = LinkButton(self.tr("Open {number}; what is typed here is kept").format(number=one.number))
        link.setObjectName(f"open_{one.number}")
        link.clicked.connect(partial(self.opened.emit, one.case_id))
        self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        table = EvidenceTable()
        table.show_evidence(one.evidence, self.tr("Typed here"), one.number)
        self._column.addWidget(table)
        tick = TickEntry(self.tr("Not the same person as in {number}").format(number=one.number))
        tick.setObjectName(f"apart_{one.number}")
        tick.edited.connect(self.ticked)
        self._ticks[one.case_id] = tick
        self._column.addWidget(tick)
