"""Small parts that the tabs of a case are made of."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from casetracker.ui import theme
from casetracker.ui.marks import Mark
from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.page import Rule, bar_room_left
from casetracker.ui.widgets.side_by_side import SideBySide
from casetracker.ui.widgets.text import Facts, Paragraphs

Thing = TypeVar("Thing")
Verb = tuple[str, str, Callable[[], None]]
"""The words of a link, its object name, and what it does."""

SHOWN_AT_FIRST: Final = 20
"""How many things a tab shows before somebody asks for the rest."""
MARK_WIDE: Final = 116


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
    column.addWidget(Paragraphs(paragraphs))
    return column


def beside_mark(mark: Mark, words: QLayout) -> QWidget:
    """Put words at the right of a mark; the marks of several rows stand under one another."""
    label = MarkLabel(mark)
    return SideBySide(label, held(words), left=theme.pixels(MARK_WIDE))


def before_mark(words: QWidget | QLayout, mark: Mark | None) -> QWidget:
    """Put words at the left and a mark at the right end."""
    there = words if isinstance(words, QWidget) else held(words)
    return there if mark is None else SideBySide(there, MarkLabel(mark))


def held(words: QLayout) -> QWidget:
    """Put words into a widget: an aligned layout would keep the height of its widest line breaks."""
    only = words.itemAt(0) if words.count() == 1 else None
    if only is not None and (alone := only.widget()) is not None:
        words.removeWidget(alone)
        return alone
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
    return Facts([(label, value) for label, value in pairs if value], theme.pixels(_LABEL_WIDE))


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
        *,
        width: int = 0,
    ) -> None:
        """`width` is the room that is expected, so that the cards are arranged once."""
        super().__init__(parent)
        self._cards = cards
        self._plans = plans
        self._plan = -1
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.GAP)
        self._arrange(self._fitting(width))

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Were the room of a scroll bar counted, wider columns could take the bar away, and bring it back, for ever.
        self._arrange(self._fitting(self.width() - bar_room_left(self)))

    def _fitting(self, width: int) -> int:
        fits = (place for place, (wide, _) in enumerate(self._plans) if width >= theme.pixels(wide))
        return next(fits, len(self._plans) - 1)

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
