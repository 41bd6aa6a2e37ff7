"""How much something speaks for or against: a bar from the middle, to the right for and to the left against."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from casetracker.ui import theme

_MOST: Final = 15.0
"""The weight from which on a bar is no longer longer."""
_WIDE, _HIGH, _THICK = 60, 18, 6


class WeightBar(QWidget):
    """A picture only: the figure stands beside it, and screen readers hear the words."""

    def __init__(self, weight: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weight = max(-_MOST, min(_MOST, weight))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    # Qt asks

    def sizeHint(self) -> QSize:
        return QSize(theme.pixels(_WIDE), theme.pixels(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = theme.colours()
        middle, thick = self.width() / 2, theme.pixels(_THICK)
        above = (self.height() - thick) / 2
        painter.fillRect(QRectF(0, above, self.width(), thick), colours.line)
        long = middle * self._weight / _MOST
        ink = colours.tone("accent" if long > 0 else "attention").ink if self.isEnabled() else colours.muted
        painter.fillRect(QRectF(min(middle, middle + long), above, abs(long), thick), ink)
        painter.fillRect(QRectF(middle - 0.5, above - 3, 1, thick + 6), colours.muted)
