"""Reasons to choose from: what each means, what still stands in its way, and one click to where that is mended."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from casetracker.ui import theme
from casetracker.ui.marks import Mark, Shape
from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.text import Text

_INDENT: Final = 24


@dataclass(frozen=True, slots=True)
class Hindrance:
    """What stands in the way: a sentence, the words of the link, and where it leads."""

    sentence: str
    verb: str
    way: str


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason with its words, what it means, and what stands in the way of it."""

    value: StrEnum
    words: str
    meaning: str
    hindrances: list[Hindrance] = field(default_factory=list)


class ReasonEntry(QWidget):
    """One of several reasons; those that something stands in the way of can be read and not chosen."""

    edited = Signal()
    way_wanted = Signal(str)
    """Where the person wants to go, to mend what stands in the way."""

    def __init__(self, reasons: Iterable[Reason], waiting: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[StrEnum, QRadioButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TEXT)
        for one in reasons:
            column.addWidget(self._row(one, waiting))
        free = next((one for one in self._buttons.values() if one.isEnabled()), None)
        if free is not None:
            self.setFocusProxy(free)

    def _row(self, one: Reason, waiting: str) -> QWidget:
        button = self._buttons[one.value] = QRadioButton(one.words)
        button.setObjectName(f"reason_{one.value.value}")
        button.setEnabled(not one.hindrances)
        in_the_way = " ".join(each.sentence for each in one.hindrances)
        button.setAccessibleDescription(" ".join(part for part in (one.meaning, in_the_way) if part))
        button.toggled.connect(self._tell)
        self._group.addButton(button)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(button)
        below = QVBoxLayout()
        below.setContentsMargins(theme.pixels(_INDENT), 0, 0, 0)
        below.setSpacing(Space.HAIR)
        below.addWidget(Text(one.meaning, tone="muted"))
        for each in one.hindrances:
            below.addWidget(self._hindrance(each, waiting, one.words))
        column.addLayout(below)
        return row

    def _hindrance(self, one: Hindrance, waiting: str, about: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.TEXT)
        mark = MarkLabel(Mark(Shape.TRIANGLE, waiting, waiting, "attention"))
        line.addWidget(mark)
        line.addWidget(Text(one.sentence), 1)
        link = LinkButton(one.verb)
        link.setObjectName(f"mend_{one.way}")
        link.setAccessibleName(f"{one.verb}: {about}")
        link.clicked.connect(lambda: self.way_wanted.emit(one.way))
        line.addWidget(link)
        return row

    def typed(self) -> str:
        return next((value.value for value, button in self._buttons.items() if button.isChecked()), "")

    def take_up(self, typed: str) -> None:
        for value, button in self._buttons.items():
            if value.value == typed and button.isEnabled():
                button.setChecked(True)

    def told(self) -> object:
        return next((value for value, button in self._buttons.items() if button.isChecked()), None)

    def widget(self) -> QWidget:
        return self

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()
