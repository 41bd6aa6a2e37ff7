"""Small parts that the tabs of a case are made of."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from casetracker.ui import theme
from casetracker.ui.marks import Mark
from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.page import Rule
from casetracker.ui.widgets.text import Text

Thing = TypeVar("Thing")
Verb = tuple[str, str, Callable[[], None]]
"""The words of a link, its object name, and what it does."""

SHOWN_AT_FIRST: Final = 20
"""How many things a tab shows before somebody asks for the rest."""
_MARK_WIDE: Final = 116


def verbs(*links: Verb, about: str = "") -> QWidget:
    """Put links side by side. `about` says for screen readers what they act on."""
    holder = QWidget()
    flow = FlowLayout(holder)
    for words, name, act in links:
        link = LinkButton(words)
        link.setObjectName(name)
        link.setAccessibleName(f"{words}: {about}" if about else words)
        link.clicked.connect(act)
        flow.addWidget(link)
    return holder


def button(words: str, name: str, act: Callable[[], None]) -> QPushButton:
    made = QPushButton(words)
    made.setObjectName(name)
    made.clicked.connect(act)
    return made


def buttons(*made: QPushButton) -> QWidget:
    """Put buttons in a row above what they add to."""
    holder = QWidget()
    row = FlowLayout(holder, across=Space.TIGHT, down=Space.TIGHT)
    for one in made:
        row.addWidget(one)
    return holder


def texts(*paragraphs: tuple[str, str]) -> QVBoxLayout:
    """Stack paragraphs, each with its tone: "text", "muted", "bold" or the name of a tone; empty ones take no room."""
    column = QVBoxLayout()
    column.setSpacing(0)
    for words, tone in paragraphs:
        if words:
            column.addWidget(Text(words, bold=tone == "bold", tone="text" if tone == "bold" else tone))
    return column


def beside_mark(mark: Mark, words: QLayout) -> QWidget:
    """Put words at the right of a mark; the marks of several rows stand under one another."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.TEXT)
    label = MarkLabel(mark)
    label.setFixedWidth(theme.pixels(_MARK_WIDE))
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(held(words), 1, Qt.AlignmentFlag.AlignTop)
    return holder


def before_mark(words: QWidget | QLayout, mark: Mark | None) -> QWidget:
    """Put words at the left and a mark at the right end."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.TEXT)
    row.addWidget(words if isinstance(words, QWidget) else held(words), 1, Qt.AlignmentFlag.AlignTop)
    if mark is not None:
        row.addWidget(MarkLabel(mark), 0, Qt.AlignmentFlag.AlignTop)
    return holder


def held(words: QLayout) -> QWidget:
    """Put words into a widget: an aligned layout would keep the height of its widest line breaks."""
    holder = QWidget()
    words.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(words)
    return holder


def ruled(column: QVBoxLayout, rows: Iterable[QWidget]) -> None:
    """Add rows with a hairline between them."""
    for place, row in enumerate(rows):
        if place:
            column.addWidget(Rule())
        column.addWidget(row)


def facts(pairs: Iterable[tuple[str, str]]) -> QWidget:
    """Lay out labels and what is recorded under them; pairs without a value are left out."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.INSIDE)
    grid.setVerticalSpacing(Space.HAIR)
    grid.setColumnStretch(1, 1)
    for place, (label, value) in enumerate((label, value) for label, value in pairs if value):
        name = Text(label, tone="muted")
        name.setFixedWidth(theme.pixels(_LABEL_WIDE))
        grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(value), place, 1, Qt.AlignmentFlag.AlignTop)
    return holder


_SCROLL_BAR: Final = 24
"""No scroll bar of a page is wider."""


class Columns(QWidget):
    """Cards beside each other as far as they have room, else below each other.

    `plans` gives, from the widest to the narrowest, how wide the place must be and which cards stand in which column
    with which share of the width.
    """

    def __init__(
        self,
        cards: Sequence[QWidget],
        plans: Sequence[tuple[int, Sequence[tuple[int, Sequence[int]]]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = cards
        self._plans = plans
        self._plan = -1
        self._narrowed_at = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.GAP)
        self._arrange(len(plans) - 1)

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = (place for place, (wide, _) in enumerate(self._plans) if self.width() >= theme.pixels(wide))
        plan = next(fits, len(self._plans) - 1)
        if plan > self._plan:
            self._narrowed_at = self.width()
        elif plan < self._plan and self._narrowed_at < self.width() <= self._narrowed_at + _SCROLL_BAR:
            # Only the scroll bar went, because there is less to scroll now; wider columns would bring it back for ever.
            return
        self._arrange(plan)

    def _arrange(self, plan: int) -> None:
        if plan == self._plan:
            return
        self._plan = plan
        while (item := self._row.takeAt(0)) is not None:
            if inner := item.layout():
                while inner.takeAt(0) is not None:
                    pass
        columns = self._plans[plan][1]
        # Single cards beside each other end at one height; in front of a pile of cards, one keeps its own.
        level = all(len(chosen) == 1 for _, chosen in columns)
        for share, chosen in columns:
            column = QVBoxLayout()
            column.setSpacing(Space.GAP)
            for one in chosen:
                column.addWidget(self._cards[one], int(level))
            if not level:
                column.addStretch(1)
            self._row.addLayout(column, share)
        self.updateGeometry()


def first_of(things: Sequence[Thing], *, all_of_them: bool) -> Sequence[Thing]:
    return things if all_of_them else things[:SHOWN_AT_FIRST]


_LABEL_WIDE: Final = 150
