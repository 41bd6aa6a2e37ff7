"""A page of the manual, shown inside the program."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from casetracker import resources
from casetracker.ui import theme
from casetracker.ui.theme import Space, Type
from casetracker.ui.wording import language

_INSTEAD: Final = {"ru": "uk"}
"""The manual is written in Ukrainian and English; whoever works in Ukraine in Russian reads Ukrainian too."""


class ManualWindow(QDialog):
    """Shows one page in the language of the window, or one near to it; deletes itself when it is closed."""

    def __init__(self, page: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manual")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = QTextBrowser()
        text.setAccessibleName(title)
        written = _INSTEAD.get(language(), language())
        text.setMarkdown(resources.path("manual", written, f"{page}.md").read_text(encoding="utf-8"))
        _set_headings(text)
        _set_apart(text)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.EDGE, Space.EDGE, Space.EDGE, Space.EDGE)
        column.setSpacing(Space.TEXT)
        column.addWidget(text, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(680, 560)


def _set_headings(text: QTextBrowser) -> None:
    """Give headings the sizes of the window, and air above all but the first."""
    document = text.document()
    document.setDocumentMargin(theme.pixels(Space.TEXT))
    block = document.begin()
    while block.isValid():
        if level := block.blockFormat().headingLevel():
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            # Markdown sizes headings by steps, which come before any size that is named.
            heading = cursor.charFormat()
            heading.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
            heading.setFont(theme.font(Type.PAGE if level == 1 else Type.SECTION, bold=True))
            cursor.setCharFormat(heading)
            layout = block.blockFormat()
            layout.setTopMargin(theme.pixels(Space.EDGE) if block.position() else 0)
            layout.setBottomMargin(theme.pixels(Space.TIGHT))
            QTextCursor(block).setBlockFormat(layout)
        block = block.next()


def _set_apart(text: QTextBrowser) -> None:
    """Give paragraphs, the points of lists and tables air: Markdown leaves none around the last two."""
    document = text.document()
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        if cursor.currentTable() is None and not block.blockFormat().headingLevel():
            layout = block.blockFormat()
            layout.setTopMargin(theme.pixels(Space.TIGHT if block.textList() else Space.TEXT))
            layout.setBottomMargin(theme.pixels(Space.TIGHT))
            cursor.setBlockFormat(layout)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        around = frame.frameFormat()
        around.setTopMargin(theme.pixels(Space.TEXT))
        around.setBottomMargin(theme.pixels(Space.TEXT))
        frame.setFrameFormat(around)
