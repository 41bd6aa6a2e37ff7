"""What the keyboard is set to: as the system tells it, and never as it was only guessed from the system's language."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from casetracker.ui import keyboard
from casetracker.ui.keyboard import KeyboardState, Language, Script
from casetracker.ui.widgets.keyboard_line import KeyboardLine

_ON_A_SCREEN = """
import ctypes
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from casetracker.ui import keyboard
app = QApplication([])
x = ctypes.CDLL("libX11.so.6")
x.XOpenDisplay.restype = ctypes.c_void_p
x.XkbLockGroup.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_uint]
x.XkbLockModifiers.argtypes = [ctypes.c_void_p, *[ctypes.c_uint] * 3]
x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
display = x.XOpenDisplay(None)
for group, lock in ((0, 0), (1, 0), (2, 2), (3, 0)):
    x.XkbLockGroup(display, 0x100, group)
    x.XkbLockModifiers(display, 0x100, 2, lock)
    x.XSync(display, 0)
    state = keyboard.state_now()
    print(state.language.name if state.language else None, state.caps_lock)
"""


def test_the_layouts_of_an_x_server_are_read_by_their_place() -> None:
    names = b"evdev\0pc105\0us(dvorak),ua,ru,de\0,winkeys,\0grp:alt_shift_toggle\0"
    found = [keyboard.layout_language(names, group) for group in range(5)]
    assert found == [Language.English, Language.Ukrainian, Language.Russian, None, None]
    for broken in (b"", b"evdev", b"evdev\0pc105\0\0", b"\xff\0\xff\0\xff"):
        assert keyboard.layout_language(broken, 0) is None


@pytest.mark.parametrize(
    ("letter", "script"),
    [("a", Script.LATIN), ("Z", Script.LATIN), ("ї", Script.CYRILLIC), ("Ы", Script.CYRILLIC)]
    + [(sign, None) for sign in ("", "7", "'", "ab", "λ", "\n")],
)
def test_a_letter_tells_its_alphabet(letter: str, script: Script | None) -> None:
    assert keyboard.script_of(letter) is script


@pytest.mark.parametrize("platform", ["windows", "cocoa"])
def test_windows_and_macos_tell_it_through_qt(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    method = SimpleNamespace(locale=lambda: QLocale("uk_UA"))
    monkeypatch.setattr(QGuiApplication, "inputMethod", lambda: method)
    assert keyboard.state_now() == KeyboardState(Language.Ukrainian)


@pytest.mark.parametrize("platform", ["wayland", "offscreen"])
def test_elsewhere_the_language_of_the_system_is_not_taken_for_that_of_the_keyboard(
    platform: str, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    method = SimpleNamespace(locale=lambda: QLocale("uk_UA"))
    monkeypatch.setattr(QGuiApplication, "inputMethod", lambda: method)
    assert keyboard.state_now() == KeyboardState()


def test_the_line_is_there_once_it_has_its_place_and_never_a_window_of_its_own(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyboard, "state_now", lambda: KeyboardState(Language.Ukrainian, caps_lock=True))
    line = KeyboardLine()
    assert not line.isVisible()
    column = QVBoxLayout(window)
    column.addWidget(line)
    assert line.isVisibleTo(window)
    assert line.text() == "Keyboard: Ukrainian · Caps Lock is on"


@pytest.mark.skipif(not all(map(shutil.which, ("xvfb-run", "setxkbmap", "xkbcomp"))), reason="no X server to try it on")
def test_an_x_server_tells_layout_and_caps_lock() -> None:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "xcb",
        "LANG": "uk_UA.UTF-8",
        "PYTHON": sys.executable,
        "SCRIPT": _ON_A_SCREEN,
        "PYTHONPATH": str(Path(__file__).parent.parent.parent),
    }
    script = 'setxkbmap -layout us,ua,ru,de && "$PYTHON" -c "$SCRIPT"'
    told = subprocess.run(  # noqa: S603  (a screen of our own)
        # Without "-noreset" the server forgets its layouts when the first program ends.
        ["xvfb-run", "-a", "-s", "-screen 0 640x480x24 -noreset", "bash", "-c", script],  # noqa: S607  (wherever it is)
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert told.stdout.splitlines() == ["English False", "Ukrainian False", "Russian True", "None False"], told.stderr
