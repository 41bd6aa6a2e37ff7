"""Something to fill in: its label, the control, and why a value was refused, right below it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.text import Text


class Field(QWidget):
    """A control with its label as buddy. `help_text` stands below while nothing is wrong."""

    def __init__(self, label: str, control: QWidget, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self._label = Text(label, tone="muted")
        self._label.setBuddy(control)
        self._help = Text(help_text, Type.MUTED, tone="muted")
        self._error = Text(size=Type.MUTED, bold=True, tone="wrong")
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        for widget in (self._label, control, self._error, self._help):
            column.addWidget(widget)
        if not control.sizePolicy().expandingDirections() & Qt.Orientation.Vertical:
            column.addStretch()
        self.set_label(label, help_text)

    def set_label(self, label: str, help_text: str = "") -> None:
        """Say label and help anew, in another language."""
        self._label.setText(label)
        self._help.setText(help_text)
        self._help.setVisible(bool(help_text) and not self.error)
        self.control.setAccessibleName(label)
        self.control.setAccessibleDescription(self.error or help_text)

    @property
    def label(self) -> str:
        return self._label.text()

    @property
    def error(self) -> str:
        return self._error.text()

    def set_error(self, sentence: str) -> None:
        """Say why the value is refused; an empty sentence takes that back."""
        was_wrong = bool(self.error)
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self._help.setVisible(bool(self._help.text()) and not sentence)
        self.control.setAccessibleDescription(sentence or self._help.text())
        if bool(sentence) != was_wrong:
            self.control.setProperty("refused", "true" if sentence else "false")
            self.control.style().unpolish(self.control)
            self.control.style().polish(self.control)
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.control, f"{self.label}: {sentence}"))

    def clear_error(self) -> None:
        self.set_error("")


def go_to_first_refused(fields: Iterable[Field]) -> None:
    """Put the cursor where the first refused value stands."""
    for field in fields:
        if field.error:
            field.control.setFocus()
            return
