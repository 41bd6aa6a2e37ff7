"""What stands above the tabs: number and day, the name, large, and the buttons where they leave it room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from casetracker.ui import theme
from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.text import Text

_LONG_NAME = 420
"""A name longer than this wraps beside the buttons rather than push them down."""


class CaseHeader(QWidget):
    """The name keeps one line as long as it can: where the buttons would break it, they stand below."""

    def __init__(self, buttons: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._above = Text(tone="muted")
        self._name = Text(size=Type.PAGE, bold=True)
        self._below = Text(tone="muted")
        self._buttons = QWidget()
        row = FlowLayout(self._buttons, across=Space.TIGHT, down=Space.TIGHT)
        for one in buttons:
            row.addWidget(one)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.EDGE)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._above, 0, 0, 1, 2)
        self._grid.addWidget(self._name, 1, 0)
        self._grid.addWidget(self._below, 2, 0, 1, 2)
        self._beside: bool | None = None
        self._arrange()

    def set_texts(self, name: str, above: str, below: str) -> None:
        """Say what the page shows; empty lines take no room."""
        for widget, text in ((self._above, above), (self._name, name), (self._below, below)):
            widget.setText(text)
            widget.setVisible(bool(text))
        self.setAccessibleName(name)
        self._arrange()

    def show_buttons(self, *, shown: bool) -> None:
        self._buttons.setVisible(shown)

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.LanguageChange):
            self._arrange()

    def _arrange(self) -> None:
        name = QFontMetrics(self._name.type_face()).horizontalAdvance(self._name.text())
        needed = min(name, theme.pixels(_LONG_NAME)) + Space.EDGE
        beside = needed + self._buttons.sizeHint().width() <= self.width()
        if beside == self._beside:
            return
        self._beside = beside
        self._grid.removeWidget(self._buttons)
        self._buttons.setContentsMargins(0, 0 if beside else Space.TIGHT, 0, 0)
        if beside:
            self._grid.addWidget(self._buttons, 1, 1, Qt.AlignmentFlag.AlignTop)
        else:
            self._grid.addWidget(self._buttons, 3, 0, 1, 2)
