"""A short word that something was done, with what takes it back."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.text import Text

SHOWN_MS: Final = 6000
_WIDEST: Final = 420


class Toast(QFrame):
    """Stands in the corner of its window; it stays while the pointer or the keyboard is on it, and Esc closes it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self.setProperty("kind", "toast")
        self._over = window
        self._sentence = Text()
        self._verb = LinkButton()
        self._verb.clicked.connect(self._do)
        self._act: Callable[[], None] | None = None
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Space.INSIDE, Space.TEXT, Space.INSIDE, Space.TEXT)
        row.setSpacing(Space.INSIDE)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._verb)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.leave)
        window.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, verb: str = "", act: Callable[[], None] | None = None) -> None:
        """Show `sentence` and read it aloud; `verb` offers `act`, most often Undo."""
        self._sentence.setText(sentence)
        self._verb.setText(verb)
        self._verb.setVisible(act is not None)
        self._act = act
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @Slot()
    def leave(self) -> None:
        """Go, unless somebody is about to use it."""
        if self.underMouse() or self._verb.hasFocus():
            self._timer.start()
        else:
            self.hide()

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _place(self) -> None:
        window = self._over
        wide = min(self.sizeHint().width(), _WIDEST, window.width() - 2 * Space.EDGE)
        tall = self._row.heightForWidth(wide)
        self.setGeometry(
            window.width() - wide - Space.EDGE, window.height() - tall - Space.EDGE - Space.INSIDE, wide, tall
        )
