"""Text that wraps instead of being cut, whatever was typed: long names without a space, other scripts, markup."""

import html
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from casetracker.ui import theme
from casetracker.ui.theme import Space, Type

READING_WIDTH: Final = 44
"""How many characters wide a text asks to be; it takes less or more where the page says so."""
_NARROWEST: Final = 10
_ENDLESS: Final = 100_000
_WIDTHS_KEPT: Final = 16
_LAYOUTS_KEPT: Final = 1024
"""A few pages of text."""
# A number stays with the word it counts: “3 pages”, “26 лютого 2026”.
_NUMBER_AND_WORD: Final = re.compile(r"(?<=\d) (?=[^\W\d])|(?<=[^\W\d]) (?=\d{4}\b)")


def lay_out(text: str, font: QFont, width: float) -> tuple[QTextLayout, QSize]:
    """Break `text` into lines of at most `width` pixels, inside a word only where a word alone is wider.

    Returns the layout, ready to draw and not to be changed, and the size it takes.
    """
    return _laid_out(text, id(font), width, _Held(font))


class _Held:
    """A font that a kept layout holds, so that nothing else can get its id; equal to any other."""

    def __init__(self, font: QFont) -> None:
        self.font = font

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held)

    def __hash__(self) -> int:
        return 0


@lru_cache(_LAYOUTS_KEPT)
def _laid_out(text: str, _font_id: int, width: float, held: _Held) -> tuple[QTextLayout, QSize]:
    # What is measured is painted next, and pages repeat their words.
    layout = QTextLayout(_NUMBER_AND_WORD.sub("\u00a0", text).replace("\n", "\u2028"), held.font)
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


def widest_piece(text: str, font: QFont) -> int:
    """Return the width of the widest part that lines are not broken in: a word, or a number with what it counts."""
    pieces = _NUMBER_AND_WORD.sub("\u00a0", text).replace("\n", " ").split(" ")
    return max(map(QFontMetrics(font).horizontalAdvance, pieces))


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
        # Layouts ask for the same few widths again and again, some twenty times for each that they arrange.
        self._measured: dict[int, QSize] = {}
        self._face: QFont | None = None
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        self._tone = tone
        self.update()

    def setText(self, text: str) -> None:
        self._measured.clear()
        super().setText(text)

    def setContentsMargins(self, left: int, top: int, right: int, bottom: int) -> None:  # type: ignore[override]
        self._measured.clear()
        super().setContentsMargins(left, top, right, bottom)

    def ink(self) -> QColor:
        """Return the colour it is written in."""
        return self._ink(self._tone)

    def _ink(self, tone: str) -> QColor:
        colours = theme.colours()
        if not self.isEnabled() or tone == "muted":
            return colours.muted
        return colours.text if tone == "text" else colours.tone(tone).ink

    def type_face(self) -> QFont:
        return theme.font(self._size, bold=self._bold)

    # Qt asks

    def sizeHint(self) -> QSize:
        wide = self._wide(READING_WIDTH)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(_NARROWEST), QFontMetrics(self.type_face()).height())

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

    def _wide(self, characters: int) -> int:
        """Return the width of the text, at most that of `characters` of it."""
        most = QFontMetrics(self.type_face()).averageCharWidth() * characters
        margins = self.contentsMargins()
        return min(self._size_at(_ENDLESS).width(), most) + margins.left() + margins.right()

    def _size_within(self, width: int) -> QSize:
        # Most texts have room for their lines in every width that is asked for.
        whole = self._size_at(_ENDLESS)
        return whole if width >= whole.width() else self._size_at(width)

    def _size_at(self, width: int) -> QSize:
        # Another print size or another font; telling each of hundreds of texts takes longer than asking.
        if (face := self.type_face()) is not self._face or len(self._measured) > _WIDTHS_KEPT:
            self._face = face
            self._measured.clear()
        if width not in self._measured:
            self._measured[width] = self._measure(width)
        return self._measured[width]

    def _measure(self, width: int) -> QSize:
        return lay_out(self.text(), self.type_face(), width)[1]


class Paragraphs(Text):
    """Short paragraphs right under one another, each with its tone: "text", "muted", "bold" or the name of a tone.

    One widget for all of them: a page of hundreds of small labels takes longer to lay out than a caseworker waits.
    """

    def __init__(self, paragraphs: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        self._paragraphs = [(words, tone) for words, tone in paragraphs if words]
        super().__init__("\n".join(words for words, _ in self._paragraphs), parent=parent)

    # Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inside = self.contentsRect()
        y = float(inside.y())
        for words, tone in self._paragraphs:
            bold = tone == "bold"
            painter.setPen(self._ink("text" if bold else tone))
            layout, size = lay_out(words, theme.font(bold=bold), inside.width())
            layout.draw(painter, QPointF(inside.x(), y))
            y += size.height()

    def _measure(self, width: int) -> QSize:
        sizes = [lay_out(words, theme.font(bold=tone == "bold"), width)[1] for words, tone in self._paragraphs]
        return QSize(max((size.width() for size in sizes), default=0), sum(size.height() for size in sizes))


class Facts(Text):
    """Labels, and what is recorded under each at its right: a small table that wraps in one widget."""

    def __init__(self, pairs: Sequence[tuple[str, str]], label_width: int, parent: QWidget | None = None) -> None:
        self._pairs = pairs
        self._label_width = label_width
        super().__init__("\n".join(f"{label}: {value}" for label, value in pairs), parent=parent)

    # Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inside = self.contentsRect()
        y = float(inside.y())
        for label, value in self._pairs:
            (name, _), (said, _), height = self._row(label, value, inside.width())
            painter.setPen(self._ink("muted"))
            name.draw(painter, QPointF(inside.x(), y))
            painter.setPen(self._ink("text"))
            said.draw(painter, QPointF(inside.x() + self._beside(), y))
            y += height + Space.HAIR

    def _beside(self) -> int:
        return self._label_width + Space.INSIDE

    def _row(
        self, label: str, value: str, width: int
    ) -> tuple[tuple[QTextLayout, QSize], tuple[QTextLayout, QSize], int]:
        name = lay_out(label, theme.font(), self._label_width)
        said = lay_out(value, theme.font(), width - self._beside())
        return name, said, max(name[1].height(), said[1].height())

    def _measure(self, width: int) -> QSize:
        rows = [self._row(label, value, width) for label, value in self._pairs]
        wide = max((said[1].width() for _, said, _ in rows), default=0)
        tall = sum(height for *_, height in rows) + Space.HAIR * max(len(rows) - 1, 0)
        return QSize(wide + self._beside(), tall)


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
        return QSize(self._wide(_NARROWEST), self.sizeHint().height())

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
