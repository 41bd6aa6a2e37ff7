"""Buttons. A page has one primary button, and no destructive act is it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget


class PrimaryButton(QPushButton):
    """The one thing that a page is mostly opened for."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "primary")


class LinkButton(QPushButton):
    """A button that reads as a part of its sentence or row."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    # Qt asks

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
