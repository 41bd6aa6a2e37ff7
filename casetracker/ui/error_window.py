"""The window for faults of the program: what a developer needs to find them, and not a word of any case."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from casetracker.casework.errors import ForTheCaseworker
from casetracker.program_log import note_fault, trace_of, versions
from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.text import Text


def details(fault: BaseException) -> str:
    """Return kind, causes, frames and versions of a fault.

    Never its text, its locals or an absolute path: values of a case, or the name of the user, may stand in them.
    """
    return "\n".join([f"{versions()}, Qt {qVersion()}, PySide6 {pyside_version}", *trace_of(fault)])


class Faults(QObject):
    """Catches what nobody else caught, from any thread, and shows one window at a time."""

    caught = Signal(object)
    """A fault, on the window's thread, before it is shown."""
    _arrived = Signal(object)

    def __init__(self, parent: QObject, explain: Callable[[ForTheCaseworker], None] | None = None) -> None:
        super().__init__(parent)
        self._explain = explain
        self._window: ErrorWindow | None = None
        self._hooks = (sys.excepthook, threading.excepthook)
        self._arrived.connect(self.show_fault, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the hook for exceptions that nobody caught."""
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._catch
        threading.excepthook = self._catch_thread

    def uninstall(self) -> None:
        sys.excepthook, threading.excepthook = self._hooks

    def _catch(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            self._hooks[0](kind, fault, trace)
            return
        if not isinstance(fault, ForTheCaseworker):
            note_fault(fault)
            sys.stderr.write(details(fault) + "\n")
        # Slots that run on a worker's thread come here on that thread.
        self._arrived.emit(fault)

    def _catch_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._catch(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(object)
    def show_fault(self, fault: BaseException) -> None:
        """Show a fault, or count it on the window that is open."""
        self.caught.emit(fault)
        if isinstance(fault, ForTheCaseworker) and self._explain is not None:
            self._explain(fault)
            return
        # One paint can fail many times over.
        if self._window is not None:
            self._window.count_another()
            return
        self._window = ErrorWindow(details(fault))
        self._window.finished.connect(self._forget)
        self._window.open()

    @Slot()
    def _forget(self) -> None:
        if self._window is not None:
            self._window.deleteLater()
        self._window = None


class ErrorWindow(QDialog):
    """Says that the program made a mistake, what that means for the work, and offers the details."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("error_window")
        self.setWindowTitle(self.tr("A fault in the program"))
        self._more = 0
        self._details = QPlainTextEdit(text, readOnly=True)
        self._details.setAccessibleName(self.tr("Details of the fault"))
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._counted = Text(tone="muted")
        self._counted.hide()
        copy = QPushButton(self.tr("Copy details"))
        copy.clicked.connect(self.copy)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch()
        buttons.addWidget(close)
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.EDGE, Space.EDGE, Space.EDGE, Space.EDGE)
        page.setSpacing(Space.TEXT)
        page.addWidget(Text(self.tr("The program made a mistake"), Type.SECTION, bold=True))
        page.addWidget(
            Text(
                self.tr(
                    "What you did last may not have been done. What was saved before is safe. Look at it again before "
                    "you go on. If this comes back, send the details below to those who look after the program. They "
                    "name no person and no case."
                )
            )
        )
        page.addWidget(self._counted)
        page.addWidget(self._details, 1)
        page.addLayout(buttons)
        self.resize(640, 420)

    @Slot()
    def copy(self) -> None:
        """Put the details on the clipboard; they hold nothing that would have to be cleared from it."""
        QGuiApplication.clipboard().setText(self._details.toPlainText())

    def count_another(self) -> None:
        """Note that it happened again while this window was open."""
        self._more += 1
        self._counted.setText(self.tr("Since then it happened again: {count}").format(count=self._more))
        self._counted.show()
