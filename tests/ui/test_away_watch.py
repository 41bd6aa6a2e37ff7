"""The vault locks when the computer says that nobody sits before it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from casetracker.ui import away_watch
from casetracker.ui.away_watch import AwayWatch, session_path, tells_of_leaving
from casetracker.ui.manual_window import ManualWindow
from casetracker.ui.settings import Settings
from casetracker.ui.settings_cards.window import WindowCard
from casetracker.ui.workplace import Place, Room
from casetracker.vault import place
from casetracker.vault.place import PlaceRisk
from tests.ui.shells import a_shell
from tests.ui.stage import the

_LISTENER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from casetracker.ui import away_watch
from casetracker.ui.away_watch import AwayWatch
app = QApplication([])
window = QWidget()
watch = AwayWatch(window)
watch.left.connect(lambda: (print("left", flush=True), app.quit()))
QTimer.singleShot(0, lambda: print("listening", flush=True))
QTimer.singleShot(int(sys.argv[1]), app.quit)
app.exec()
"""
_SESSION = "/org/freedesktop/login1/session/_32"
_CHANGED = "org.freedesktop.DBus.Properties.PropertiesChanged"
_SIGNALS = {
    "screen saver": ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", ["true"]),
    "gnome": ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", ["true"]),
    "sleep": ("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", ["true"]),
    "lock": (_SESSION, "org.freedesktop.login1.Session.Lock", []),
    "another user": (_SESSION, _CHANGED, ["org.freedesktop.login1.Session", "{'Active': <false>}", "@as []"]),
}
_HARMLESS = {
    "the screen comes back": ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", ["false"]),
    "this session comes back": (
        _SESSION,
        _CHANGED,
        ["org.freedesktop.login1.Session", "{'Active': <true>}", "@as []"],
    ),
    "another session": ("/org/freedesktop/login1/session/_33", "org.freedesktop.login1.Session.Lock", []),
}


def heard(signal: tuple[str, str, list[str]], milliseconds: int) -> bool:
    """Send a signal over a bus of the test's own, and say whether a listening program took it as leaving."""
    path, name, values = signal
    script = (
        'export DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS"\n'
        'exec 3< <("$PYTHON" -c "$LISTENER" "$WAIT")\nread -u 3 first\n'
        'gdbus emit --session --object-path "$0" --signal "$@"\nread -u 3 second\necho "$second"\n'
    )
    environment = os.environ | {
        "PYTHON": sys.executable,
        "LISTENER": _LISTENER,
        "WAIT": str(milliseconds),
        "XDG_SESSION_ID": "2",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path(__file__).parent.parent.parent),
    }
    command = ["dbus-run-session", "--", "bash", "-c", script, path, name, *values]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)  # noqa: S603  (a bus of our own)
    return "left" in told.stdout


FRAME = 12
needs_a_bus = pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gdbus")), reason="no D-Bus on this computer"
)


@needs_a_bus
@pytest.mark.parametrize("name", _SIGNALS)
def test_what_the_desktop_tells_over_its_bus_is_heard(name: str) -> None:
    assert heard(_SIGNALS[name], 20_000)


@needs_a_bus
@pytest.mark.parametrize("name", _HARMLESS)
def test_what_does_not_concern_this_session_locks_nothing(name: str) -> None:
    assert not heard(_HARMLESS[name], 1500)


def test_logind_writes_a_session_into_a_path_with_its_signs_escaped() -> None:
    assert session_path("2") == "/org/freedesktop/login1/session/_32"
    assert session_path("c1") == "/org/freedesktop/login1/session/c1"
    assert session_path("") == ""


@pytest.mark.parametrize(("message", "what", "leaves"), [(0x218, 4, True), (0x2B1, 7, True), (0x2B1, 8, False)])
def test_messages_of_windows_are_read(message: int, what: int, leaves: bool) -> None:
    assert tells_of_leaving(message, what) is leaves


def test_leaving_locks_the_window(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> None:
    for shell in a_shell(qapp, settings, qtbot, tmp_path):
        folder = shell.open().folder
        watch = shell.window.findChild(AwayWatch)
        assert watch is not None
        watch.left.emit()
        shell.calm()
        assert shell.locked == [folder]


@pytest.mark.parametrize("asked", [True, False])
def test_a_minimised_window_locks_where_that_is_asked_for(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path, asked: bool
) -> None:
    settings.locks_minimised = asked
    for shell in a_shell(qapp, settings, qtbot, tmp_path):
        shell.open()
        shell.window.setWindowState(Qt.WindowState.WindowMinimized)
        shell.calm()
        assert bool(shell.locked) is asked


def test_the_fresh_window_stands_where_the_old_one_stood(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    for shell in a_shell(qapp, settings, qtbot, tmp_path):
        shell.open()
        shell.window.setGeometry(0, 20, 800, 700)
        shell.window.lock()
        shell.calm()
        before = shell.window.geometry()
        for fresh in a_shell(qapp, settings, qtbot, tmp_path / "fresh"):
            now = fresh.window.geometry()
            assert now.size() == before.size()
            # Without a screen, windows have frames of unequal width.
            assert (now.topLeft() - before.topLeft()).manhattanLength() <= FRAME


def test_a_vault_in_a_synced_folder_is_warned_of(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    for shell in a_shell(qapp, settings, qtbot, tmp_path / "Dropbox"):
        shell.open()
        assert any("copies to other computers" in one for one in shell.rooms.notices)


def test_a_vault_on_a_network_disk_is_warned_of(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place, "risk_of", lambda _folder: PlaceRisk.NETWORK)
    for shell in a_shell(qapp, settings, qtbot, tmp_path):
        shell.open()
        assert any("lies on another computer" in one for one in shell.rooms.notices)


def test_the_page_on_security_opens_in_every_language(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    for shell in a_shell(qapp, settings, qtbot, tmp_path):
        shell.open()
        shell.go(Place(Room.SETTINGS))
        for code, word in (("en", "keylogger"), ("uk", "клавіатури"), ("ru", "клавіатури")):
            settings.language = code
            shell.window.take_settings()
            shell.calm()
            the(shell.window, QPushButton, "security_page").click()
            page = the(shell.window, ManualWindow)
            assert word in the(page, QTextBrowser).toPlainText()
            page.close()
            shell.calm()


def test_the_settings_promise_no_lock_of_which_the_computer_does_not_tell(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    promised = "Also when the screen is locked"
    for shell in a_shell(qapp, settings, qtbot, tmp_path):
        shell.open()
        card = WindowCard(shell.rooms.workplace)
        for platform, said in (
            ("darwin", "A Mac does not tell of a locked screen"),
            ("win32", promised),
            ("linux", "where the desktop tells of it"),
        ):
            monkeypatch.setattr(away_watch, "PLATFORM", platform)
            card.retranslate()
            hints = "\n".join(label.text() for label in card.findChildren(QLabel))
            assert said in hints
            assert (platform == "darwin") == (promised not in hints)
        card.deleteLater()
