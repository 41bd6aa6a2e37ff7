"""Text that wraps instead of being cut, whatever was typed: long names without a space, other scripts, markup."""

import html
import re
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from casetracker.ui import theme
from casetracker.ui.theme import Type

READING_WIDTH: Final = 44
"""How many characters wide a text asks to be; it takes less or more where the page says so."""
_NARROWEST: Final = 10
_ENDLESS: Final = 100_000
_WIDTHS_KEPT: Final = 16
# A number stays with the word it counts: “3 pages”, “26 лютого 2026”.
_NUMBER_AND_WORD: Final = re.compile(r"(?<=\d) (?=[^\W\d])|(?<=[^\W\d]) (?=\d{4}\b)")
_CHANGES: Final = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.ApplicationFontChange)


def lay_out(text: str, font: QFont, width: float) -> tuple[QTextLayout, QSize]:
    """Break `text` into lines of at most `width` pixels, inside a word only where a word alone is wider.

    Returns the layout, ready to draw, and the size it takes.
    """
    layout = QTextLayout(_NUMBER_AND_WORD.sub("\u00a0", text).replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    height = widest = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, height))
        height += line.height()
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return layout, QSize(int(widest + 0.999), int(height + 0.999))


def tip(text: str) -> str:
    """Return `text` for a tool tip, where Qt would otherwise read what was typed as markup."""
    return f"<span>{html.escape(text)}</span>" if "<" in text else text


class Text(QLabel):
    """A paragraph in one of the window's sizes; `tone` is "text", "muted" or the name of a tone."""

    def __init__(
        self,
        text: str = "",
        size: Type = Type.TEXT,
        *,
        bold: bool = False,
        tone: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self._bold = bold
        self._tone = tone
        # Names may hold <b> and are shown as they were typed.
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._measured: dict[tuple[str, int, int], QSize] = {}
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def ink(self) -> QColor:
        """Return the colour it is written in."""
        colours = theme.colours()
        if not self.isEnabled() or self._tone == "muted":
            return colours.muted
        return colours.text if self._tone == "text" else colours.tone(self._tone).ink

    def type_face(self) -> QFont:
        return theme.font(self._size, bold=self._bold)

    # Qt asks

    def sizeHint(self) -> QSize:
        return self._hint(READING_WIDTH)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._hint(_NARROWEST).width(), QFontMetrics(self.type_face()).height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inside = width - margins.left() - margins.right()
        return self._size_within(inside).height() + margins.top() + margins.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.ink())
        inside = self.contentsRect()
        layout, size = lay_out(self.text(), self.type_face(), inside.width())
        x, y = float(inside.x()), float(inside.y())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            y += max((inside.height() - size.height()) / 2, 0.0)
        if self.alignment() & Qt.AlignmentFlag.AlignRight:
            x += inside.width() - size.width()
        layout.draw(painter, QPointF(x, y))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _CHANGES:
            self.updateGeometry()

    def _hint(self, characters: int) -> QSize:
        widest = QFontMetrics(self.type_face()).averageCharWidth() * characters
        margins = self.contentsMargins()
        size = self._size_within(widest)
        return QSize(size.width() + margins.left() + margins.right(), size.height() + margins.top() + margins.bottom())

    def _size_within(self, width: int) -> QSize:
        # Layouts ask for the same few widths again and again, some twenty times for each that they arrange; most texts
        # have room for their lines in all of them.
        whole = self._measure(_ENDLESS)
        return whole if width >= whole.width() else self._measure(width)

    def _measure(self, width: int) -> QSize:
        key = (self.text(), width, theme.print_scale())
        if key not in self._measured:
            if len(self._measured) > _WIDTHS_KEPT:
                self._measured.clear()
            self._measured[key] = lay_out(self.text(), self.type_face(), width)[1]
        return self._measured[key]


class LongText(Text):
    """A paragraph that asks for one line, however long, and wraps only where there is less room than that."""

    # Qt asks

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        size = self._size_within(_ENDLESS)
        return QSize(size.width() + margins.left() + margins.right(), size.height() + margins.top() + margins.bottom())


class ElidedText(Text):
    """One line that ends in … where there is no room; the whole stands in the tool tip and for screen readers."""

    def __init__(
        self,
        text: str = "",
        size: Type = Type.TEXT,
        *,
        bold: bool = False,
        tone: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, size, bold=bold, tone=tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    # Qt asks

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.type_face())
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._hint(_NARROWEST).width(), self.sizeHint().width()), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return False

    def heightForWidth(self, width: int) -> int:
        return -1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip("" if self._shown() == self.text() else tip(self.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.type_face())
        painter.setPen(self.ink())
        where = QRectF(self.contentsRect())
        painter.drawText(where, int(self.alignment() | Qt.TextFlag.TextSingleLine), self._shown())

    def _shown(self) -> str:
        metrics = QFontMetrics(self.type_face())
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
