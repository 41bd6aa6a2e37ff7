"""Buttons. A page has one primary button, and no destructive act is it."""

from itertools import count
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

_TURNS: Final = count(1)


class PrimaryButton(QPushButton):
    """The one thing that a page is mostly opened for.

    Where a part with a primary button of its own opens on a page, the page's own looks like any other meanwhile.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._turn = 0
        self._harmful = False
        self.setProperty("kind", "primary")

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._turn = next(_TURNS)
        _settle(self.window())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        _settle(self.window())

    def turn(self) -> int:
        """Return when it came up, in the order of all that did."""
        return self._turn

    def stand_back(self) -> None:
        """Never look like what the page is opened for: it does what cannot be undone. Nothing else does then."""
        self._harmful = True
        self.lead(leads=False)

    def lead(self, *, leads: bool) -> None:
        """Look like what the page is opened for, or like any other button."""
        kind = "primary" if leads and not self._harmful else ""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)


def _settle(window: QWidget) -> None:
    """Let the primary button of a window lead that came up last."""
    seen = [one for one in window.findChildren(PrimaryButton) if one.isVisible()]
    newest = max(seen, key=PrimaryButton.turn, default=None)
    for one in seen:
        one.lead(leads=one is newest)


class LinkButton(QPushButton):
    """A button that reads as a part of its sentence or row."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    # Qt asks

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
