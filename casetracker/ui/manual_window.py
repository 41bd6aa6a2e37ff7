"""A page of the manual, shown inside the program."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from casetracker import resources
from casetracker.ui.theme import Space
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
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.EDGE, Space.EDGE, Space.EDGE, Space.EDGE)
        column.setSpacing(Space.TEXT)
        column.addWidget(text, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(680, 560)
