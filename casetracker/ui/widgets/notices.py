"""A sentence above the page that stays until it is closed."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.text import Text


class ClosableNotice(QFrame):
    """One sentence from edge to edge; it is read aloud when it appears, and gone when it is closed."""

    def __init__(self, sentence: str, tone: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("kind", "banner")
        self.setProperty("tone", tone)
        self.setProperty("flat", "true")
        self.setAccessibleName(sentence)
        self.sentence = sentence
        self._close = LinkButton(self.tr("Close"))
        self._close.clicked.connect(self.hide)
        self._close.clicked.connect(self.deleteLater)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.EDGE, Space.HAIR, Space.EDGE, Space.HAIR)
        row.setSpacing(Space.INSIDE)
        row.addWidget(Text(sentence, tone=tone), 1)
        row.addWidget(self._close)

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.sentence))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._close.setText(self.tr("Close"))
