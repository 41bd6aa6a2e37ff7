"""The line at the bottom, with three verbs: ok, working, error."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QStatusBar, QWidget

from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.text import ElidedText


class StatusBar(QStatusBar):
    """Says what the program does now; `note` stands at the right until it is said anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(Space.TEXT, 0, Space.TEXT, 0)
        self._sentence = ElidedText(size=Type.MUTED, tone="muted")
        self._note = ElidedText(size=Type.MUTED, tone="muted")
        self.addWidget(self._sentence, 1)
        self.addPermanentWidget(self._note)
        self.setAccessibleName(self.tr("Status"))

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def ok(self, sentence: str) -> None:
        self._say(sentence, "muted")

    def working(self, sentence: str) -> None:
        self._say(sentence, "accent")

    def error(self, sentence: str) -> None:
        self._say(sentence, "wrong")

    def note(self, sentence: str) -> None:
        """Say something that stays true, such as when was saved last."""
        self._note.setText(sentence)

    def _say(self, sentence: str, tone: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.set_tone(tone)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
