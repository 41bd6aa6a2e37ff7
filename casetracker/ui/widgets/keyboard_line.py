"""What the keyboard is set to while a passphrase is typed unseen: its language, and Caps Lock."""

import sys

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from casetracker.ui.widgets.text import Text


class KeyboardLine(Text):
    """One line below a passphrase. It says only what is known: where a system tells nothing, it is not there.

    Caps Lock is noticed by the letters themselves, a capital typed without Shift, because no call tells it on every
    system; so it is known from the first letter on. No letter is kept.
    """

    def __init__(self, *watched: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(tone="muted", parent=parent)
        self.setObjectName("keyboard")
        self._caps_lock: bool | None = None
        for widget in watched:
            widget.installEventFilter(self)
        QGuiApplication.inputMethod().localeChanged.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Say anew what the keyboard is set to."""
        languages = {
            QLocale.Language.Ukrainian: self.tr("Keyboard: Ukrainian"),
            QLocale.Language.Russian: self.tr("Keyboard: Russian"),
            QLocale.Language.English: self.tr("Keyboard: English"),
        }
        language = QGuiApplication.inputMethod().locale().language()
        said = [languages[language]] if language in languages else []
        if self._caps_lock:
            said.append(self.tr("Caps Lock is on"))
        self.set_tone("attention" if self._caps_lock else "muted")
        self.setText(" · ".join(said))
        self.setVisible(bool(said))

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look_at(event)
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.show_state()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_state()

    def _look_at(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock:
            # On a Mac the key is told when the lock goes on and when it goes off, elsewhere at each press.
            if self._caps_lock is not None and sys.platform != "darwin":
                self._caps_lock = not self._caps_lock
                self.show_state()
            return
        typed = event.text()
        if len(typed) == 1 and typed.lower() != typed.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            locked = typed.isupper() != shifted
            if locked != self._caps_lock:
                self._caps_lock = locked
                self.show_state()
