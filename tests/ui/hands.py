"""A person's hands, for tests: typing in any script, and walking through a window with the keyboard."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QWidget


def type_text(widget: QWidget, text: str) -> None:
    """Type as an input method does; simulated key presses abort the process on any letter outside ASCII."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(widget, event)


def reached_by_tab(window: QWidget) -> list[QWidget]:
    """Return everything that can be reached with the Tab key, in that order."""

    def walk() -> Iterator[QWidget]:
        widget = window.nextInFocusChain()
        while widget is not None and widget is not window:
            if widget.isVisibleTo(window) and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield widget
            widget = widget.nextInFocusChain()

    return list(walk())


def let_go() -> None:
    """Let Qt delete what was marked for deletion."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
