"""What opens a vault, as it is typed: a passphrase and whose it is, or the recovery words with a new passphrase."""

from collections.abc import Iterable
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from casetracker.ui.background import Background
from casetracker.ui.key_words import key_words
from casetracker.ui.theme import Space
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.keyboard_line import KeyboardLine
from casetracker.ui.widgets.strength_line import StrengthLine

_HINTS: Final = (
    Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
)


class SecretEntry(QWidget):
    """Asks for the passphrase at first. What is typed is handed out when asked for, and forgotten by `forget`."""

    entered = Signal()
    """Return was pressed in a passphrase."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks_words = False
        self._people: list[tuple[UUID, str]] = []
        self._whose = QComboBox()
        self._whose.setObjectName("whose")
        self._whose.activated.connect(self.go_to_secret)
        self._passphrase, self._new = _unseen("passphrase"), _unseen("new_passphrase")
        for line in (self._passphrase, self._new):
            line.returnPressed.connect(self.entered)
        self._words = QPlainTextEdit()
        self._words.setObjectName("recovery_words")
        self._words.setTabChangesFocus(True)
        self._whose_field = Field("", self._whose)
        self._passphrase_field = Field("", self._passphrase)
        self._words_field = Field("", self._words)
        self._new_field = Field("", self._new)
        self._show_typed = QCheckBox()
        self._show_typed.setObjectName("show_typed")
        self._show_typed.toggled.connect(self._reveal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TEXT)
        for widget in (
            self._whose_field,
            self._passphrase_field,
            self._words_field,
            self._new_field,
            StrengthLine(self._new, background),
            KeyboardLine(self._passphrase, self._new),
            self._show_typed,
        ):
            column.addWidget(widget)
        self.retranslate()

    @property
    def asks_words(self) -> bool:
        """Whether the recovery words are asked for, and not the passphrase."""
        return self._asks_words

    @property
    def passphrase(self) -> str:
        """The passphrase; empty where the words are asked for."""
        return "" if self._asks_words else self._passphrase.text()

    @property
    def words(self) -> str:
        """The recovery words; empty where the passphrase is asked for."""
        return self._words.toPlainText() if self._asks_words else ""

    @property
    def new_passphrase(self) -> str:
        """What is to take the place of a forgotten passphrase; empty where nothing is."""
        return self._new.text() if self._asks_words else ""

    @property
    def whose(self) -> UUID | None:
        """Whose passphrase it is; None where nobody was asked or nobody knows."""
        chosen = self._whose.currentData()
        return chosen if isinstance(chosen, UUID) else None

    def offer(self, people: Iterable[tuple[UUID, str]]) -> None:
        """Let be chosen whose passphrase it is, where several people have one."""
        listed = self._people = list(people)
        self._whose.clear()
        if len(listed) > 1:
            self._whose.addItem("", None)
            for slot_id, label in listed:
                self._whose.addItem(label, slot_id)
        self.retranslate()

    def type_in(self, passphrase: str) -> None:
        """Type a passphrase that is no secret."""
        self._passphrase.setText(passphrase)
        self._passphrase.setFocus()

    def forget(self) -> None:
        """Take back everything that was typed."""
        self._passphrase.clear()
        self._words.clear()
        self._new.clear()

    def set_busy(self, *, busy: bool) -> None:
        for field in (self._whose_field, self._passphrase_field, self._words_field, self._new_field):
            field.setEnabled(not busy)

    def retranslate(self) -> None:
        """Say everything anew, and show what is asked for."""
        self._passphrase_field.set_label(self.tr("Passphrase"))
        self._words_field.set_label(
            self.tr("The 24 recovery words"), self.tr("In the order of the sheet, with spaces between them.")
        )
        self._whose_field.set_label(self.tr("Whose passphrase"))
        self._new_field.set_label(
            self.tr("New passphrase"), self.tr("For when the old one is forgotten. Leave it empty to keep the old one.")
        )
        self._show_typed.setText(self.tr("Show what is typed"))
        several = self._whose.count() > 1
        if several:
            self._whose.setItemText(0, self.tr("I do not know: try all"))
            for row, (_, label) in enumerate(self._people, 1):
                self._whose.setItemText(row, key_words(label))
        self._whose_field.setVisible(several)
        self._passphrase_field.setVisible(not self._asks_words)
        self._words_field.setVisible(self._asks_words)
        self._new_field.setVisible(self._asks_words)

    @Slot()
    def change_secret(self) -> None:
        """Ask for the words in place of the passphrase, or the other way round."""
        self._asks_words = not self._asks_words
        self.retranslate()

    @Slot()
    def go_to_secret(self) -> None:
        """Put the cursor where the secret is typed."""
        if self._asks_words:
            self._words.setFocus()
        else:
            self._passphrase.setFocus()
            self._passphrase.selectAll()

    @Slot(bool)
    def _reveal(self, shown: bool) -> None:
        for line in (self._passphrase, self._new):
            line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _unseen(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setInputMethodHints(_HINTS)
    return line
