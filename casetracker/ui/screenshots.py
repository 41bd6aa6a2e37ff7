"""Keeping every window out of screenshots and shared screens, where the platform can: Windows and macOS.

X11 and Wayland offer nothing: there, whoever can take a picture of the screen has the window on it.
"""

import ctypes
import ctypes.util
import sys
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

CAN_BE_KEPT_OUT: Final = sys.platform in ("win32", "darwin")
_EXCLUDED, _NORMAL = 0x11, 0x0
_SHARED_WITH_NONE, _READ_ONLY = 0, 1


class KeptOut(QObject):
    """Keeps each window of the program out of pictures as it opens: questions and lists hold names as well."""

    def __init__(self, app: QApplication, *, wanted: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = wanted
        if CAN_BE_KEPT_OUT:
            app.installEventFilter(self)

    def want(self, *, wanted: bool) -> None:
        """Change it, also for the windows that are open."""
        self._wanted = wanted
        if CAN_BE_KEPT_OUT:
            for window in QApplication.topLevelWidgets():
                if window.isVisible():
                    keep_out(window, wanted=wanted)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            keep_out(watched, wanted=self._wanted)
        return False


def keep_out(window: QWidget, *, wanted: bool) -> None:
    """Show the window to the person only, or to programs that take pictures too."""
    # A system that refuses shows the window as ever.
    with suppress(OSError, AttributeError):
        if sys.platform == "win32":
            affinity = _EXCLUDED if wanted else _NORMAL
            ctypes.windll.user32.SetWindowDisplayAffinity(int(window.winId()), affinity)
        elif sys.platform == "darwin":
            _share(int(window.winId()), _SHARED_WITH_NONE if wanted else _READ_ONLY)


def _share(view: int, sharing: int) -> None:
    """Tell the NSWindow of an NSView with whom it is shared."""
    objc = ctypes.CDLL(ctypes.util.find_library("objc"))
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = [ctypes.c_char_p]
    ask = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value or 0
    window_of = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(ask)
    set_sharing = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(ask)
    window = window_of(view, objc.sel_registerName(b"window"))
    if window:
        set_sharing(window, objc.sel_registerName(b"setSharingType:"), sharing)
