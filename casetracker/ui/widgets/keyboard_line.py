"""What the keyboard is set to while a passphrase is typed unseen: its language, and Caps Lock."""

import sys
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from casetracker.ui import keyboard
from casetracker.ui.keyboard import Language, Script
from casetracker.ui.widgets.text import Text

LOOK_MS: Final = 1000
"""How often it is looked while a passphrase is typed: a desktop may change the layout without a key that we see."""


class KeyboardLine(Text):
    """One line below a passphrase. It says only what is known: where a system tells nothing, it is not there.

    What the system does not tell is noticed by the letters themselves: Caps Lock by a capital typed without Shift, the
    alphabet by what comes. So it is known from the first letter on. No letter is kept.
    """

    def __init__(self, *watched: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(tone="muted", parent=parent)
        self.setObjectName("keyboard")
        self._caps_lock: bool | None = None
        self._script: Script | None = None
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.show_state)
        for widget in watched:
            widget.installEventFilter(self)
        QGuiApplication.inputMethod().localeChanged.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Say anew what the keyboard is set to."""
        told = keyboard.state_now()
        languages = {
            Language.Ukrainian: self.tr("Keyboard: Ukrainian"),
            Language.Russian: self.tr("Keyboard: Russian"),
            Language.English: self.tr("Keyboard: English"),
        }
        scripts = {
            Script.LATIN: self.tr("Keyboard: Latin letters"),
            Script.CYRILLIC: self.tr("Keyboard: Cyrillic letters"),
        }
        caps_lock = self._caps_lock if told.caps_lock is None else told.caps_lock
        if told.language is not None:
            keys = languages.get(told.language, "")
        else:
            keys = scripts[self._script] if self._script else ""
        said = [keys] if keys else []
        if caps_lock:
            said.append(self.tr("Caps Lock is on"))
        self.set_tone("attention" if caps_lock else "muted")
        self.setText(" · ".join(said))
        # Before it has its place it would be a window of its own.
        self.setVisible(bool(said) and self.parentWidget() is not None)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look_at(event)
        elif event.type() == QEvent.Type.FocusIn:
            self._look.start()
            self.show_state()
        elif event.type() == QEvent.Type.FocusOut:
            self._look.stop()
            self.show_state()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.ParentChange):
            self.show_state()

    def _look_at(self, event: QKeyEvent) -> None:
        before = self._caps_lock, self._script
        typed = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            # On a Mac the key is told when the lock goes on and when it goes off, elsewhere at each press.
            if self._caps_lock is not None and sys.platform != "darwin":
                self._caps_lock = not self._caps_lock
        elif len(typed) == 1 and typed.lower() != typed.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._caps_lock = typed.isupper() != shifted
            self._script = keyboard.script_of(typed)
        if before != (self._caps_lock, self._script):
            self.show_state()
