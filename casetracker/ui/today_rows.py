"""What waits, row by row: when, what and why, whose case, and the links to it; put there a few rows at a time."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from itertools import groupby
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from casetracker.casework.registrations import Urgency
from casetracker.services.today import Waiting
from casetracker.ui import marks, theme
from casetracker.ui.case_words import line, shortened
from casetracker.ui.due_words import done_verb, verb_of, way_to, what_words, when_mark, why_words
from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.page import Rule, clear
from casetracker.ui.widgets.text import Text

LONGEST: Final = 240
"""How many characters of a record's own words a row shows; the whole stands in the case."""
_AT_ONCE: Final = 10
"""Rows built in one go; the next ones come after what was built is painted."""
_VERBS_WIDE: Final = 176


class WaitingRows(QWidget):
    """Groups of what waits, in their order. `went` asks for a place, `done` says what was done."""

    went = Signal(object)
    done = Signal(object)
    filled = Signal()
    """Every row stands there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.TIGHT)
        self._left: list[tuple[str, Waiting]] = []
        self._today = date.min
        self._mark_wide = 0
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._build_some)
        self._focus = -1
        self._rows: list[QWidget] = []

    def show_waiting(self, waiting: Sequence[Waiting], today: date, *, grouped: bool = True) -> None:
        """Show these things; the keyboard stays at the row where something was just done."""
        clear(self._column)
        self._rows.clear()
        self._today = today
        self._mark_wide = max((when_mark(one.due, today).size().width() for one in waiting), default=0)
        if grouped:
            self._left = [
                (self._group(urgency) if not place else "", one)
                for urgency, several in groupby(waiting, lambda one: one.due.urgency)
                for place, one in enumerate(several)
            ]
        else:
            self._left = [("", one) for one in waiting]
        self._build_some()

    def _group(self, urgency: Urgency) -> str:
        match urgency:
            case Urgency.LATE:
                return self.tr("Late")
            case Urgency.SOON:
                return self.tr("Soon")
            case Urgency.PLANNED:
                return self.tr("Planned")

    @Slot()
    def _build_some(self) -> None:
        some, self._left = self._left[:_AT_ONCE], self._left[_AT_ONCE:]
        for group, one in some:
            if group:
                self._column.addSpacing(Space.TEXT if self._rows else 0)
                self._column.addWidget(Text(group, bold=True, tone="muted"))
            elif self._rows:
                self._column.addWidget(Rule())
            row = self._row(one)
            self._rows.append(row)
            self._column.addWidget(row)
        if self._left:
            self._next.start()
            return
        self._return_focus()
        self.filled.emit()

    def _row(self, one: Waiting) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TEXT)
        top = Qt.AlignmentFlag.AlignTop
        when = MarkLabel(when_mark(one.due, self._today))
        when.setFixedWidth(self._mark_wide)
        row.addWidget(when, 0, top)
        words = QVBoxLayout()
        words.setSpacing(0)
        what = shortened(what_words(one.due), LONGEST)
        words.addWidget(Text(what))
        words.addWidget(Text(why_words(one.due), Type.MUTED, tone="muted"))
        words.addLayout(self._whose(one))
        row.addLayout(words, 1)
        row.addWidget(self._verbs(one), 0, top)
        return holder

    def _whose(self, one: Waiting) -> QHBoxLayout:
        whose = QHBoxLayout()
        whose.setSpacing(Space.TEXT)
        if (first := marks.priority(one.priority)) is not None:
            whose.addWidget(MarkLabel(first))
        whose.addWidget(Text(one.number, Type.MUTED, bold=True, tone="muted"))
        whose.addWidget(Text(one.name, Type.MUTED, tone="muted"), 1)
        return whose

    def _verbs(self, one: Waiting) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(theme.pixels(_VERBS_WIDE))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        about = line(one.number, shortened(what_words(one.due), 60))
        if words := done_verb(one.due):
            done = self._link(words, f"done_{one.due.record.id}", about)
            done.clicked.connect(partial(self._note_done, one))
            column.addWidget(done, 0, Qt.AlignmentFlag.AlignLeft)
        go = self._link(verb_of(one.due), f"go_{one.due.record.id}", about)
        go.clicked.connect(partial(self.went.emit, way_to(one.due, one.case_id)))
        column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _link(self, words: str, name: str, about: str) -> QPushButton:
        link = LinkButton(words)
        link.setObjectName(name)
        link.setAccessibleName(f"{words}: {about}")
        return link

    def _note_done(self, one: Waiting) -> None:
        self._focus = next((place for place, row in enumerate(self._rows) if row.isAncestorOf(self.focusWidget())), -1)
        self.done.emit(one)

    def _return_focus(self) -> None:
        place, self._focus = self._focus, -1
        if place < 0 or not self._rows:
            return
        link = self._rows[min(place, len(self._rows) - 1)].findChild(QPushButton)
        if isinstance(link, QPushButton):
            link.setFocus()
