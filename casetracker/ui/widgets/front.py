"""A page that stands before the vault is open: the program's name, the choice of the language, one card."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casetracker.ui import theme
from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.page import Card, Page
from casetracker.ui.widgets.text import Text


class Front(Page):
    """One card in the middle, `wide` pixels at the plain print size and wider in large print."""

    def __init__(self, wide: int, choice: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card()
        self.card.body.setSpacing(Space.TEXT)
        self.others = QHBoxLayout()
        self.others.setSpacing(Space.TIGHT)
        self._wide = wide
        top = QHBoxLayout()
        top.addWidget(Text("Casetracker", Type.SECTION, bold=True), 1)
        top.addWidget(choice)
        self._middle = QWidget()
        column = QVBoxLayout(self._middle)
        column.setSpacing(Space.GAP)
        column.addStretch(2)
        column.addWidget(self.card)
        column.addLayout(self.others)
        column.addStretch(3)
        # A widget that is only aligned is asked for its height as if it had the whole width, and is cut.
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._middle)
        row.addStretch()
        self.column.addLayout(top)
        self.column.addLayout(row, 1)
        self._keep_width()

    def _keep_width(self) -> None:
        self._middle.setFixedWidth(theme.pixels(self._wide))

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._keep_width()
