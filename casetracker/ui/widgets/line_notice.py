"""One sentence on a soft ground with its link beside it, and what it opens: a notice that leaves the page its room."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.page import clear
from casetracker.ui.widgets.text import LongText, Text


class LineNotice(QFrame):
    """Says one thing in attention; the link acts, or opens and folds what is said of it further."""

    acted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "banner")
        self.setProperty("tone", "attention")
        self._sentence = LongText("", bold=True, tone="attention")
        self.link = LinkButton()
        self.link.setObjectName(f"{name}_link")
        self.link.clicked.connect(self._act)
        self._verbs = ("", "")
        self._below = QWidget()
        self._lines = QVBoxLayout(self._below)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(Space.HAIR)
        self._below.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.INSIDE)
        row.addWidget(self._sentence)
        row.addWidget(self.link)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.INSIDE, Space.TIGHT - 2, Space.INSIDE, Space.TIGHT - 2)
        column.setSpacing(Space.HAIR)
        column.addLayout(row)
        column.addWidget(self._below)

    def say(self, sentence: str, verb: str) -> None:
        """Say one thing, with what can be done about it."""
        self._sentence.setText(sentence)
        self._verbs = ("", "")
        self.link.setText(verb)
        self._below.hide()
        self.setAccessibleName(sentence)

    def say_more(self, sentence: str, lines: Sequence[str], show: str, fold: str) -> None:
        """Say one thing, and in folded lines what it is made of; what somebody opened stays open."""
        self._sentence.setText(sentence)
        self._verbs = (show, fold)
        clear(self._lines)
        for one in lines:
            self._lines.addWidget(Text(one))
        self._word_link()
        self.setAccessibleName(sentence)

    def fold(self) -> None:
        self._below.hide()
        self._word_link()

    def is_open(self) -> bool:
        return self._below.isVisibleTo(self)

    @Slot()
    def _act(self) -> None:
        if any(self._verbs):
            self._below.setVisible(not self.is_open())
            self._word_link()
        else:
            self.acted.emit()

    def _word_link(self) -> None:
        self.link.setText(self._verbs[self.is_open()])
