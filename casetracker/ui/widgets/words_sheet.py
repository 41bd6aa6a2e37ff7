"""Recovery words on the screen: all of them, numbered, and three of them asked back."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.field import Field, go_to_first_refused
from casetracker.ui.widgets.page import clear
from casetracker.ui.widgets.text import Text

COLUMNS = 4


class WordsSheet(QWidget):
    """The words in columns, each beside its number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, Space.TIGHT, 0, Space.TIGHT)
        self._grid.setHorizontalSpacing(Space.TEXT)
        self._grid.setVerticalSpacing(Space.TEXT)

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show these words; none takes them off the screen."""
        clear(self._grid)
        rows = -(-len(words) // COLUMNS)
        for place, word in enumerate(words):
            number = Text(str(place + 1), tone="muted")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            shown = Text(word, Type.SECTION)
            shown.setAccessibleName(f"{place + 1}: {word}")
            column = 2 * (place // rows)
            self._grid.addWidget(number, place % rows, column)
            self._grid.addWidget(shown, place % rows, column + 1)
            self._grid.setColumnStretch(column + 1, 1)


class WordsAskedBack(QWidget):
    """Three fields for three of the words, from the paper."""

    entered = Signal()
    """Return was pressed in one of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: list[int] = []
        self._lines = [QLineEdit() for _ in range(3)]
        self._fields = [Field("", line) for line in self._lines]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.INSIDE)
        for place, (field, line) in enumerate(zip(self._fields, self._lines, strict=True)):
            line.setObjectName(f"word_{place}")
            line.textChanged.connect(field.clear_error)
            line.returnPressed.connect(self.entered)
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)

    @property
    def asked(self) -> list[int]:
        """Which words, numbered from 1, are to be typed back."""
        return list(self._asked)

    def ask(self, asked: list[int]) -> None:
        """Ask for these words."""
        self._asked = asked
        for line in self._lines:
            line.clear()
        self._name()
        self._lines[0].setFocus()

    def are_right(self, words: tuple[str, ...]) -> bool:
        """Say whether all three were typed right; a wrong one is marked."""
        for place, field, line in zip(self._asked, self._fields, self._lines, strict=True):
            if line.text().strip().lower() != words[place - 1]:
                field.set_error(self.tr("This is another word. Look at the paper again."))
        go_to_first_refused(self._fields)
        return not any(field.error for field in self._fields)

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    @Slot()
    def _name(self) -> None:
        for place, field in zip(self._asked, self._fields, strict=False):
            field.set_label(self.tr("Word {number}").format(number=place))
