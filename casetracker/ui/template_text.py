"""A text with its line numbers beside it, for what a lawyer writes and the program reads line by line."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QPainter, QPaintEvent, QResizeEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from casetracker.ui import theme
from casetracker.ui.theme import Space, Type

_LINES: Final = 14


class TemplateText(QPlainTextEdit):
    """Tab goes on to the next control, as in every form; lines with a problem have a bold number."""

    edited = Signal()
    _size = 0
    """The size of its type in pixels; none while it is being made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("template_text")
        self.setTabChangesFocus(True)
        self._wrong: frozenset[int] = frozenset()
        self._numbers = _Numbers(self)
        self.textChanged.connect(self.edited)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._scroll_numbers)
        self._take_font()

    def text(self) -> str:
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Put a text in, without telling that it was edited."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self._make_room()
        self._numbers.update()

    def mark_wrong(self, lines: frozenset[int]) -> None:
        if lines != self._wrong:
            self._wrong = lines
            self._numbers.update()

    def go_to_line(self, line: int) -> None:
        """Put the cursor onto a line, the first being 1, and bring it into sight."""
        block = self.document().findBlockByNumber(max(line, 1) - 1)
        cursor = QTextCursor(block if block.isValid() else self.document().lastBlock())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def line_now(self) -> int:
        return self.textCursor().blockNumber() + 1

    # What the numbers ask

    def numbers_width(self) -> int:
        digits = len(str(max(self.blockCount(), 1)))
        return self.fontMetrics().horizontalAdvance("9" * digits) + 2 * Space.TIGHT

    def paint_numbers(self, event: QPaintEvent) -> None:
        painter = QPainter(self._numbers)
        colours = theme.colours()
        painter.fillRect(event.rect(), colours.window)
        block: QTextBlock = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        face = self.font()
        while block.isValid() and top <= event.rect().bottom():
            line = block.blockNumber() + 1
            face.setBold(line in self._wrong)
            painter.setFont(face)
            painter.setPen(colours.wrong.ink if line in self._wrong else colours.muted)
            place = QRect(0, round(top), self._numbers.width() - Space.TIGHT, self.fontMetrics().height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(line))
            top += self.blockBoundingRect(block).height()
            block = block.next()
        painter.end()

    @Slot()
    def _make_room(self) -> None:
        self.setViewportMargins(self.numbers_width(), 0, 0, 0)
        self._place_numbers()

    @Slot(QRect, int)
    def _scroll_numbers(self, rect: QRect, down: int) -> None:
        if down:
            self._numbers.scroll(0, down)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())

    def _place_numbers(self) -> None:
        inside = self.contentsRect()
        self._numbers.setGeometry(QRect(inside.left(), inside.top(), self.numbers_width(), inside.height()))

    def _take_font(self) -> None:
        face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._size = theme.pixels(Type.MUTED)
        face.setPixelSize(self._size)
        # A stylesheet for every text of the window would win over a font that is set.
        self.setStyleSheet(f'QPlainTextEdit {{ font-family: "{face.family()}"; font-size: {face.pixelSize()}px; }}')
        self._make_room()

    # Qt asks

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.pixels(240), self.fontMetrics().lineSpacing() * _LINES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_numbers()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not self._size:
            return
        if event.type() == QEvent.Type.PaletteChange:
            self._numbers.update()
        # A style sheet that is set tells of a change itself, so it is set only for another size.
        if self._size != theme.pixels(Type.MUTED):
            self._take_font()
            self.updateGeometry()


class _Numbers(QWidget):
    """The margin with the numbers; it belongs to the text and is no control of its own."""

    def __init__(self, text: TemplateText) -> None:
        super().__init__(text)
        self._text = text

    # Qt asks

    def sizeHint(self) -> QSize:
        return QSize(self._text.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._text.paint_numbers(event)
