"""Says when the computer tells that nobody sits before it: a locked screen, sleep, another user's turn.

Linux tells over D-Bus (logind; the screen savers of freedesktop and GNOME), Windows through messages to the window.
macOS tells programs like this one nothing; there the idle watch notices a sleep when the computer wakes.
"""

import ctypes
import os
import string
import sys
from ctypes import wintypes
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

if sys.platform == "linux" or TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

PLATFORM: str = sys.platform
"""By which the settings say what this computer tells a program."""
_LOGIND: Final = "org.freedesktop.login1"
_SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver")
_WM_POWER, _SUSPENDS = 0x0218, 4
_WM_SESSION, _SESSION_LEFT = 0x02B1, frozenset({2, 4, 6, 7})
"""Console or remote session left, logged off, locked."""


class AwayWatch(QObject):
    """Sends `left` when the platform tells it. Where it tells nothing, nothing is sent."""

    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._filter: _WindowsMessages | None = None
        if sys.platform == "linux":
            self._listen_on_the_bus()
        elif sys.platform == "win32":
            self._filter = _WindowsMessages(self)
            QGuiApplication.instance().installNativeEventFilter(self._filter)
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0)

    def _listen_on_the_bus(self) -> None:
        session = session_path(os.environ.get("XDG_SESSION_ID", ""))
        logind = QDBusConnection.systemBus()
        self._hear(logind, "", f"{_LOGIND}.Manager", "PrepareForSleep", SLOT("yes(bool)"))
        self._hear(logind, session, f"{_LOGIND}.Session", "Lock", SLOT("go()"))
        changed = SLOT("changed(QString,QVariantMap,QStringList)")
        self._hear(logind, session, "org.freedesktop.DBus.Properties", "PropertiesChanged", changed)
        desktop = QDBusConnection.sessionBus()
        for saver in _SAVERS:
            self._hear(desktop, "", saver, "ActiveChanged", SLOT("yes(bool)"))

    def _hear(self, bus: "QDBusConnection", path: str, interface: str, name: str, slot: str) -> None:
        """Listen to a signal; a bus that is not there is none that could tell anything."""
        # The stubs ask for bytes, which PySide refuses when it runs.
        bus.connect("", path, interface, name, self, cast(bytes, slot))

    @Slot(bool)
    def yes(self, begins: bool) -> None:
        """Sleep or a screen saver begins, or ends."""
        if begins:
            self.left.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def changed(self, interface: str, properties: dict[str, object], _gone: list[str]) -> None:
        """Another session came to the front, where logind says that this one is active no more."""
        if interface == f"{_LOGIND}.Session" and properties.get("Active") is False:
            self.left.emit()

    @Slot()
    def go(self) -> None:
        """Take the order to lock the session."""
        self.left.emit()


class _WindowsMessages(QAbstractNativeEventFilter):
    def __init__(self, watch: AwayWatch) -> None:
        super().__init__()
        self._watch = watch

    # Qt asks

    def nativeEventFilter(self, _kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        told = wintypes.MSG.from_address(int(message))
        if tells_of_leaving(told.message, told.wParam):
            self._watch.left.emit()
        return False, 0


def tells_of_leaving(message: int, what: int) -> bool:
    """Say whether a message of Windows tells of sleep, of a locked screen, or of a session that was left."""
    return (message == _WM_POWER and what == _SUSPENDS) or (message == _WM_SESSION and what in _SESSION_LEFT)


def session_path(session: str) -> str:
    """Return where logind speaks of a session: "2" stands at ".../session/_32"; empty for an unknown session."""
    if not session:
        return ""
    plain = string.ascii_letters + string.digits
    escaped = "".join(
        one if one in plain and not (place == 0 and one.isdigit()) else f"_{ord(one):02x}"
        for place, one in enumerate(session)
    )
    return f"/org/freedesktop/login1/session/{escaped}"
