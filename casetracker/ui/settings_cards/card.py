"""What every card of the settings page is: told when to look again, and at home in the window's language."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from casetracker.services.desk import Changes
from casetracker.ui.theme import Space
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.page import Card
from casetracker.ui.workplace import Workplace


class SettingsCard(Card):
    """One subject of the settings. A subclass makes its widgets in `__init__` and ends that with `retranslate`."""

    changed = Signal()
    """A setting of the window has changed."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workplace = workplace

    def read(self) -> None:
        """Load what the card shows; called whenever the page comes up."""

    def refresh(self, changes: Changes) -> None:
        """Look at what a committed step has changed."""

    def retranslate(self) -> None:
        """Say everything anew, in another language."""

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def grid_of(*rows: list[Field]) -> QWidget:
    """Stand fields side by side, row by row; a field that is alone in its row takes all of it."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.INSIDE)
    grid.setVerticalSpacing(Space.TEXT)
    columns = max(map(len, rows), default=1)
    for place, fields in enumerate(rows):
        for column, field in enumerate(fields):
            across = columns if len(fields) == 1 else 1
            grid.addWidget(field, place, column, 1, across, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
    return holder
