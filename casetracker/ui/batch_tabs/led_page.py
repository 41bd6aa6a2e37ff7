"""A page to a part of which somebody is led from elsewhere: that part is brought in sight and kept there."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from casetracker.ui.theme import Space
from casetracker.ui.widgets.page import Page


class LedPage(Page):
    """Scrolls as little as shows what was led to, until somebody scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._led_to: QWidget | None = None
        # A page grows in several steps until all of it is laid out.
        self.verticalScrollBar().rangeChanged.connect(self._scroll)
        self.verticalScrollBar().actionTriggered.connect(self.let_go)

    def lead_to(self, part: QWidget) -> None:
        """Bring a part of the page in sight, now and while the page is still laid out."""
        self._led_to = part
        QTimer.singleShot(0, self, self._scroll)

    @Slot()
    def let_go(self) -> None:
        """Stay where the page is; also to be called before parts of it are made anew."""
        self._led_to = None

    @Slot()
    def _scroll(self) -> None:
        if self._led_to is not None:
            self.verticalScrollBar().setValue(0)
            self.ensureWidgetVisible(self._led_to, 0, Space.GAP)
