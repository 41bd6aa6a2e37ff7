"""What the keyboard is set to, as far as the system tells: its language, and Caps Lock.

Windows and macOS tell Qt the language. On Linux Qt gives the language of the system or of an input method in its place,
so there the X server is asked; Wayland tells a program nothing before a letter is typed.
"""

import ctypes
import unicodedata
from contextlib import suppress
from ctypes import byref, c_char_p, c_int, c_long, c_ubyte, c_ulong, c_ushort, c_void_p
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

Language = QLocale.Language

_TELLING_QT: Final = ("windows", "cocoa")
_X11: Final = "xcb"
_LAYOUTS: Final = {"ua": Language.Ukrainian, "ru": Language.Russian, "us": Language.English, "gb": Language.English}
"""Layouts of X11 by their names."""
_RULES: Final = b"_XKB_RULES_NAMES"
_CORE_KEYBOARD: Final = 0x100
_LOCK: Final = 0x02
_WORDS: Final = 256
"""So many times 4 bytes of the property are read; it holds a few names."""


class Script(StrEnum):
    LATIN = "LATIN"
    CYRILLIC = "CYRILLIC"


@dataclass(frozen=True, slots=True)
class KeyboardState:
    """The language of the layout, and whether Caps Lock is on; None where the system does not tell."""

    language: Language | None = None
    caps_lock: bool | None = None


def state_now() -> KeyboardState:
    """Ask the system what the keyboard is set to."""
    platform = QGuiApplication.platformName()
    if platform in _TELLING_QT:
        return KeyboardState(QGuiApplication.inputMethod().locale().language())
    if platform == _X11:
        # A system without this library tells nothing.
        with suppress(OSError, AttributeError):
            return _of_x_server()
    return KeyboardState()


def script_of(letter: str) -> Script | None:
    """Say from which of our two alphabets a letter is; None for any other sign."""
    name = unicodedata.name(letter, "") if len(letter) == 1 and letter.isalpha() else ""
    return next((script for script in Script if name.startswith(script.value)), None)


def layout_language(names: bytes, group: int) -> Language | None:
    """Read the property of an X server that names its layouts: rules, model, layouts, variants and options."""
    parts = names.decode("ascii", "replace").split("\0")
    layouts = parts[2].split(",") if len(parts) > 2 else []
    return _LAYOUTS.get(layouts[group].partition("(")[0]) if group < len(layouts) else None


class _XkbState(ctypes.Structure):
    """XkbStateRec of XKBstr.h."""

    _fields_ = [
        ("group", c_ubyte),
        ("locked_group", c_ubyte),
        ("base_group", c_ushort),
        ("latched_group", c_ushort),
        ("mods", c_ubyte),
        ("base_mods", c_ubyte),
        ("latched_mods", c_ubyte),
        ("locked_mods", c_ubyte),
        ("others", c_ubyte * 5),
        ("buttons", c_ushort),
    ]


@cache
def _library() -> ctypes.CDLL:
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = c_void_p
    x.XDefaultRootWindow.restype = x.XInternAtom.restype = c_ulong
    x.XDefaultRootWindow.argtypes = x.XCloseDisplay.argtypes = [c_void_p]
    x.XInternAtom.argtypes = [c_void_p, c_char_p, c_int]
    x.XkbGetState.argtypes = [c_void_p, c_ulong, c_void_p]
    x.XGetWindowProperty.argtypes = [c_void_p, c_ulong, c_ulong, c_long, c_long, c_int, c_ulong, *[c_void_p] * 5]
    x.XOpenDisplay.argtypes = [c_char_p]
    x.XFree.argtypes = [c_void_p]
    return x


def _of_x_server() -> KeyboardState:
    # A connection of our own, opened anew each time: through that of Qt, an error would be Qt's to handle.
    x = _library()
    display = x.XOpenDisplay(None)
    if not display:
        return KeyboardState()
    try:
        state = _XkbState()
        if x.XkbGetState(display, _CORE_KEYBOARD, byref(state)):
            return KeyboardState()
        return KeyboardState(layout_language(_names(x, display), state.group), bool(state.locked_mods & _LOCK))
    finally:
        x.XCloseDisplay(display)


def _names(x: ctypes.CDLL, display: int) -> bytes:
    kind, form, count, left, found = c_ulong(), c_int(), c_ulong(), c_ulong(), c_void_p()
    refused = x.XGetWindowProperty(
        display,
        x.XDefaultRootWindow(display),
        x.XInternAtom(display, _RULES, 1),
        0,
        _WORDS,
        0,
        0,
        byref(kind),
        byref(form),
        byref(count),
        byref(left),
        byref(found),
    )
    if refused or not found.value:
        return b""
    try:
        return ctypes.string_at(found.value, count.value)
    finally:
        x.XFree(found)
