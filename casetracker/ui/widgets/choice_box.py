"""A box to choose from whose text ends in … where there is no room, with the whole in the tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from casetracker.ui.widgets.text import tip

_BEFORE_THE_TEXT = 2
"""What the style leaves on either side of the text."""


class ChoiceBox(QComboBox):
    """Qt cuts the text of a narrow box in the middle of a letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentTextChanged.connect(self._say_the_whole)

    def shown_text(self) -> str:
        """Return what is painted."""
        room = self._room()
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    # Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_text()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_the_whole()

    def sizeHint(self) -> QSize:
        # Qt asks for the bare width of the longest text and then paints it with a margin.
        return super().sizeHint() + QSize(2 * _BEFORE_THE_TEXT, 0)

    def _room(self) -> int:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        return field.width() - 2 * _BEFORE_THE_TEXT

    def _say_the_whole(self) -> None:
        whole = self.currentText()
        self.setToolTip("" if self.shown_text() == whole else tip(whole))
