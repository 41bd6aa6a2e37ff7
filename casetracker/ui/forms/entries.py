"""What can be typed or chosen into a form. Each entry gives its text for a draft and its value for a record."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QFontMetrics, QIntValidator, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from casetracker.ui.theme import Space
from casetracker.ui.widgets.choice_box import ChoiceBox
from casetracker.ui.widgets.flow import FlowLayout

Term = TypeVar("Term", bound=StrEnum)
Wording = Callable[[StrEnum], str]

YES: Final = "yes"


class Entry(Protocol):
    """One thing to fill in. `take_up(typed())` changes nothing, valid or not."""

    @property
    def edited(self) -> SignalInstance:
        """Sent when a person changed it."""

    def typed(self) -> str:
        """Return what stands there, for a draft."""

    def take_up(self, typed: str) -> None:
        """Put back what stood there."""

    def told(self) -> object:
        """Return the value for the record. Raises a `ForTheCaseworker` where the text is none."""

    def widget(self) -> QWidget:
        """Return the control itself."""


class LineEntry(QLineEdit):
    """One line of text."""

    edited = Signal()

    def __init__(self, value: str = "", parent: QWidget | None = None) -> None:
        super().__init__(value, parent)
        self.setCursorPosition(0)
        self.textChanged.connect(self.edited)

    def typed(self) -> str:
        return self.text()

    def take_up(self, typed: str) -> None:
        self.setText(typed)

    def told(self) -> object:
        return self.text().strip()

    def widget(self) -> QWidget:
        return self


class WordsEntry(QPlainTextEdit):
    """Several lines of text; Tab goes on to the next entry."""

    edited = Signal()

    def __init__(self, value: str = "", lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(value, parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.edited)

    def typed(self) -> str:
        return self.toPlainText()

    def take_up(self, typed: str) -> None:
        self.setPlainText(typed)

    def told(self) -> object:
        return self.toPlainText().strip()

    def widget(self) -> QWidget:
        return self

    # Qt asks

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self.font()).lineSpacing()
        return QSize(super().sizeHint().width(), line * self._lines + 2 * Space.TEXT)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: the key under which a draft keeps it, its words, its value for the record."""

    key: str
    words: str
    value: object


class PickEntry(ChoiceBox):
    """One of several things."""

    edited = Signal()

    def __init__(self, choices: Iterable[Choice], key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = list(choices)
        for choice in self._choices:
            self.addItem(choice.words, choice.key)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # A wheel that scrolls the form must not change what is chosen in it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.take_up(key)
        self.currentIndexChanged.connect(self._tell)

    def offer(self, choices: Iterable[Choice]) -> None:
        """Offer other things; what was chosen stays chosen where it is among them."""
        chosen = self.typed()
        self.blockSignals(True)
        self.clear()
        self._choices = list(choices)
        for choice in self._choices:
            self.addItem(choice.words, choice.key)
        self.take_up(chosen)
        self.blockSignals(False)
        if self.typed() != chosen:
            self.edited.emit()

    def typed(self) -> str:
        return str(self.currentData() or "")

    def take_up(self, typed: str) -> None:
        place = self.findData(typed)
        if place >= 0:
            self.setCurrentIndex(place)

    def told(self) -> object:
        return self._choices[self.currentIndex()].value if self._choices else None

    def widget(self) -> QWidget:
        return self

    # Qt asks

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()


class ChoiceEntry(PickEntry):
    """One of several terms. With `blank`, nothing may be chosen, and then the value is None."""

    def __init__(
        self,
        terms: Iterable[StrEnum],
        word: Wording,
        value: StrEnum | None = None,
        blank: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        choices = [] if blank is None else [Choice("", blank, None)]
        choices += [Choice(term.value, word(term), term) for term in terms]
        super().__init__(choices, value.value if value is not None else "", parent)


class SeveralEntry(QWidget, Generic[Term]):
    """Any number of terms, each a box to tick."""

    edited = Signal()

    def __init__(
        self, terms: Iterable[Term], word: Wording, value: Iterable[Term] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        chosen = set(value)
        flow = FlowLayout(self)
        self._boxes: dict[Term, QCheckBox] = {}
        for term in terms:
            box = self._boxes[term] = QCheckBox(word(term))
            box.setChecked(term in chosen)
            box.toggled.connect(self._tell)
            flow.addWidget(box)
        self.setFocusProxy(next(iter(self._boxes.values())))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def box(self, term: Term) -> QCheckBox:
        return self._boxes[term]

    def typed(self) -> str:
        return ",".join(term.value for term in self.chosen())

    def take_up(self, typed: str) -> None:
        wanted = set(typed.split(","))
        for term, box in self._boxes.items():
            box.setChecked(term.value in wanted)

    def told(self) -> object:
        return self.chosen()

    def widget(self) -> QWidget:
        return self

    def chosen(self) -> tuple[Term, ...]:
        """Return what is ticked, in the order of the terms."""
        return tuple(term for term, box in self._boxes.items() if box.isChecked())

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()


class TickEntry(QCheckBox):
    """Yes or no; its words stand beside the box."""

    edited = Signal()

    def __init__(self, text: str, *, value: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setChecked(value)
        self.toggled.connect(self._tell)

    def typed(self) -> str:
        return YES if self.isChecked() else ""

    def take_up(self, typed: str) -> None:
        self.setChecked(typed == YES)

    def told(self) -> object:
        return self.isChecked()

    def widget(self) -> QWidget:
        return self

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()


class NumberEntry(LineEntry):
    """A small whole number; nothing typed is none."""

    def __init__(self, value: int = 0, most: int = 99, parent: QWidget | None = None) -> None:
        super().__init__(str(value), parent)
        self.setValidator(QIntValidator(0, most, self))

    def told(self) -> object:
        return self.value()

    def value(self) -> int:
        return int(self.text()) if self.text().isdecimal() else 0
