"""Every colour, type size, space and radius of the window. No other module names one.

Widgets ask for tokens when they paint (`colours()`, `font(Type.MUTED)`), so that changing the theme or
the print size while the window is open needs no restart.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from casetracker import resources

FAMILY: Final = "Noto Sans"
FONT_FILES: Final = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
PRINT_SCALES: Final = (100, 125, 150)
"""Sizes of print on the screen, in percent."""


class Scheme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Type(IntEnum):
    """Heights of type in pixels at 100 %; Qt scales pixels by the screen's density."""

    MUTED = 12
    TEXT = 13
    SECTION = 15
    PAGE = 22
    FIGURE = 26


class Space(IntEnum):
    """Distances in pixels: multiples of 4, and 14 between cards."""

    HAIR = 4
    TIGHT = 8
    TEXT = 12
    GAP = 14
    INSIDE = 16
    EDGE = 24


class Radius(IntEnum):
    MARK = 4
    CONTROL = 6
    CARD = 8


@dataclass(frozen=True, slots=True)
class Tone:
    """Ink, and the soft ground it stands on."""

    ink: QColor
    soft: QColor


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme. Inks reach 4.5:1 on window, surface and their own soft ground; `edge` reaches 3:1 on surface."""

    window: QColor
    surface: QColor
    line: QColor
    edge: QColor
    """The border of what can be typed into, which must be found without seeing the hairlines."""
    text: QColor
    muted: QColor
    on_accent: QColor
    accent: Tone
    attention: Tone
    wrong: Tone
    done: Tone

    def tone(self, name: str) -> Tone:
        """Return the tone called "accent", "attention", "wrong" or "done"."""
        return {"accent": self.accent, "attention": self.attention, "wrong": self.wrong, "done": self.done}[name]


def _tone(ink: str, soft: str) -> Tone:
    return Tone(QColor(ink), QColor(soft))


LIGHT: Final = Colours(
    window=QColor("#F4F3EF"),
    surface=QColor("#FFFFFF"),
    line=QColor("#DDD9CF"),
    edge=QColor("#8A9096"),
    text=QColor("#20262B"),
    muted=QColor("#59636B"),
    on_accent=QColor("#FFFFFF"),
    accent=_tone("#1F5A66", "#E0EDEF"),
    attention=_tone("#7A4E00", "#FFF3D9"),
    wrong=_tone("#8F2626", "#FAE8E6"),
    done=_tone("#2B6438", "#E5F1E7"),
)
DARK: Final = Colours(
    window=QColor("#1B1E21"),
    surface=QColor("#24282C"),
    line=QColor("#3B4249"),
    edge=QColor("#7C858D"),
    text=QColor("#E9E7E2"),
    muted=QColor("#A8B0B7"),
    on_accent=QColor("#12272B"),
    accent=_tone("#7FC3CF", "#233B40"),
    attention=_tone("#F0C36B", "#3A3120"),
    wrong=_tone("#F0A29A", "#402626"),
    done=_tone("#98D0A4", "#22362A"),
)

PAPER: Final = QColor("#FFFFFF")
"""The ground of a paper that is shown; the same in both themes."""


def colours() -> Colours:
    """Return the theme of the running program, told by its window colour.

    A widget's own palette would not tell: a stylesheet may have made its ground transparent.
    """
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < _MID_GREY else LIGHT


def tab_gap() -> int:
    """Return the space between two tabs in pixels; large print spends it on the words."""
    return Space.TIGHT if print_scale() == PRINT_SCALES[0] else 1


def print_scale() -> int:
    """Return the print size in percent."""
    return _now.scale


def pixels(size: int) -> int:
    """Return `size` at the present print size; for type, and for what must grow with it."""
    return round(size * print_scale() / 100)


def font(size: Type = Type.TEXT, *, bold: bool = False, struck: bool = False) -> QFont:
    """Return the window's font at one of its sizes; the same object until the print size or the font changes."""
    key = (size, bold, struck)
    if key not in _now.fonts:
        made = _now.fonts[key] = QFont(QApplication.font())
        made.setPixelSize(pixels(size))
        made.setBold(bold)
        made.setStrikeOut(struck)
    return _now.fonts[key]


@dataclass(slots=True)
class _Now:
    """The print size in force, and the fonts made for it: pages ask for both thousands of times."""

    scale: int = PRINT_SCALES[0]
    fonts: dict[tuple[Type, bool, bool], QFont] = field(default_factory=dict)


_now: Final = _Now()


def load_fonts(app: QApplication) -> None:
    """Make the shipped fonts known to Qt, so that the window looks alike on every machine."""
    if app.property(_FONTS):
        return
    for name in FONT_FILES:
        file = resources.path("fonts", name)
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            # Without a font Qt draws boxes and says nothing.
            raise FileNotFoundError(file.name)
    app.setProperty(_FONTS, True)


def apply(app: QApplication, scheme: Scheme, scale: int = 100) -> None:
    """Give the whole program its style, font, palette and stylesheet.

    `Scheme.SYSTEM` follows the desktop from now on, also when it changes later. `scale` is one of `PRINT_SCALES`.
    The palette is set by hand because `setColorScheme` does nothing on many desktops.
    """
    if scale not in PRINT_SCALES:
        raise ValueError("the print size is one of PRINT_SCALES")
    app.setProperty(_SCHEME, scheme.value)
    _now.scale = scale
    if app.findChild(_SystemScheme) is None:
        _SystemScheme(app)
        app.setStyle(QStyleFactory.create("Fusion"))
    load_fonts(app)
    with _nothing_collected():
        _restyle(app, DARK if _is_dark(scheme) else LIGHT)


def _restyle(app: QApplication, chosen: Colours) -> None:
    base = QFont(FAMILY)
    base.setPixelSize(pixels(Type.TEXT))
    # Numbers under one another line up.
    base.setFeature(QFont.Tag("tnum"), 1)
    _now.fonts.clear()
    app.setFont(base)
    app.setPalette(palette(chosen))
    app.setStyleSheet(stylesheet(chosen))


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Let Python remove no widget while Qt goes through all of them: Qt would style one that is gone, and crash."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def palette(colours: Colours) -> QPalette:
    """Return the palette that Fusion draws unstyled parts with (check boxes, scroll bars, menus)."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette(colours.window)
    for name, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.window,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.accent.ink,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent.ink,
        role.Link: colours.accent.ink,
        role.LinkVisited: colours.accent.ink,
        role.BrightText: colours.wrong.ink,
        role.Mid: colours.line,
    }.items():
        made.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, name, colours.muted)
    return made


def stylesheet(colours: Colours) -> str:
    """Return the stylesheet of the program for one theme at the present print size."""
    named = {
        "window": colours.window,
        "surface": colours.surface,
        "line": colours.line,
        "edge": colours.edge,
        "text": colours.text,
        "muted": colours.muted,
        "on_accent": colours.on_accent,
        "accent": colours.accent.ink,
        "accent_soft": colours.accent.soft,
        "attention": colours.attention.ink,
        "attention_soft": colours.attention.soft,
        "wrong": colours.wrong.ink,
        "wrong_soft": colours.wrong.soft,
        "done_soft": colours.done.soft,
    }
    sizes = {"muted_size": pixels(Type.MUTED), "section_size": pixels(Type.SECTION), "page_size": pixels(Type.PAGE)}
    sizes |= {"button_tall": pixels(18), "line_tall": pixels(20), "tab_gap": tab_gap()}
    radii = {"card": int(Radius.CARD), "control": int(Radius.CONTROL), "mark": int(Radius.MARK)}
    icons = {
        "chevron": resources.path("icons", "chevron-down.svg").as_posix(),
        "check": resources.path("icons", f"check-{'dark' if colours is DARK else 'light'}.svg").as_posix(),
    }
    return _SHEET % ({key: colour.name() for key, colour in named.items()} | sizes | radii | icons)


def _is_dark(scheme: Scheme) -> bool:
    if scheme is Scheme.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return scheme is Scheme.DARK


class _SystemScheme(QObject):
    """Applies the theme anew when the desktop changes between light and dark."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        if self._app.property(_SCHEME) == Scheme.SYSTEM.value:
            apply(self._app, Scheme.SYSTEM, print_scale())


_MID_GREY: Final = 128
_SCHEME: Final = "casetracker-scheme"
_FONTS: Final = "casetracker-fonts"

_SHEET: Final = """
QMainWindow, QDialog, QWizard, QWizardPage { background: %(window)s; }
QToolTip { background: %(surface)s; color: %(text)s; border: 1px solid %(line)s; padding: 4px; }

QFrame[kind="card"] { background: %(surface)s; border: 1px solid %(line)s; border-radius: %(card)dpx; }
QFrame[kind="rule"] { background: %(line)s; border: none; }
QFrame[kind="banner"] { border: none; border-radius: %(card)dpx; }
QFrame[kind="banner"][tone="accent"] { background: %(accent_soft)s; }
QFrame[kind="banner"][tone="attention"] { background: %(attention_soft)s; }
QFrame[kind="banner"][tone="wrong"] { background: %(wrong_soft)s; }
QFrame[kind="banner"][tone="done"] { background: %(done_soft)s; }
QFrame[kind="banner"][flat="true"] { border-radius: 0; }
QFrame[kind="toast"] { background: %(surface)s; border: 1px solid %(edge)s; border-radius: %(card)dpx; }
QScrollArea[kind="page"], QScrollArea[kind="page"] > QWidget > QWidget[kind="page"] {
    background: transparent; border: none; }

QPushButton { background: %(surface)s; color: %(text)s; border: 1px solid %(line)s; border-radius: %(control)dpx;
    padding: 6px 12px; min-height: %(button_tall)dpx; }
QPushButton:hover { border-color: %(edge)s; }
QPushButton:pressed { background: %(window)s; }
QPushButton:focus { border: 2px solid %(accent)s; padding: 5px 11px; }
QPushButton:disabled { color: %(muted)s; background: %(window)s; }
QPushButton:checked { background: %(accent_soft)s; border-color: %(accent)s; }
QPushButton[kind="primary"] { background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s; }
QPushButton[kind="primary"]:hover { border-color: %(text)s; }
QPushButton[kind="primary"]:focus { border: 2px solid %(text)s; }
QPushButton[kind="primary"]:disabled { background: %(accent_soft)s; color: %(muted)s; border-color: %(line)s; }
QPushButton[kind="link"] { background: transparent; border: 2px solid transparent; border-radius: %(mark)dpx;
    padding: 0; text-align: left; text-decoration: underline; color: %(accent)s; }
QPushButton[kind="link"]:focus { border-color: %(accent)s; }
QPushButton[kind="link"]:disabled { color: %(muted)s; text-decoration: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: %(surface)s; color: %(text)s;
    border: 1px solid %(edge)s; border-radius: %(control)dpx; padding: 5px 9px; min-height: %(line_tall)dpx;
    selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QLineEdit { padding: 5px 7px; }
QPlainTextEdit, QTextEdit { padding: 5px; }
QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid %(accent)s; padding: 4px 8px; }
QLineEdit:focus { border: 2px solid %(accent)s; padding: 4px 6px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid %(accent)s; padding: 4px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: %(window)s; color: %(muted)s; }
QComboBox[refused="true"], QAbstractSpinBox[refused="true"] { border: 2px solid %(wrong)s; padding: 4px 8px; }
QLineEdit[refused="true"] { border: 2px solid %(wrong)s; padding: 4px 6px; }
QPlainTextEdit[refused="true"] { border: 2px solid %(wrong)s; padding: 4px; }
QComboBox::drop-down { border: none; width: 28px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow { image: url("%(chevron)s"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: %(surface)s; color: %(text)s; border: 1px solid %(line)s;
    selection-background-color: %(accent_soft)s; selection-color: %(text)s; outline: none; padding: 4px; }
QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 2px solid transparent; border-radius: %(mark)dpx; }
QCheckBox:focus, QRadioButton:focus { border-color: %(accent)s; }
QCheckBox::indicator { width: 14px; height: 14px; background: %(surface)s; border: 1px solid %(edge)s;
    border-radius: %(mark)dpx; }
QCheckBox::indicator:hover { border-color: %(text)s; }
QCheckBox::indicator:checked { background: %(accent)s; border-color: %(accent)s; image: url("%(check)s"); }
QCheckBox::indicator:disabled { background: %(window)s; border-color: %(edge)s; }
QCheckBox::indicator:checked:disabled { background: %(muted)s; border-color: %(muted)s; }
QRadioButton::indicator { width: 14px; height: 14px; background: %(surface)s; border: 1px solid %(edge)s;
    border-radius: 8px; }
QRadioButton::indicator:hover { border-color: %(text)s; }
QRadioButton::indicator:checked { border-color: %(accent)s; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
    fx: 0.5, fy: 0.5, stop: 0 %(accent)s, stop: 0.55 %(accent)s, stop: 0.65 %(surface)s, stop: 1 %(surface)s); }
QRadioButton::indicator:disabled { background: %(window)s; border-color: %(edge)s; }

QTabWidget::pane { border: none; border-top: 1px solid %(line)s; top: -1px; }
QTabWidget::tab-bar { left: 0; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: %(muted)s; border: none; border-bottom: 2px solid transparent;
    padding: 8px 8px 7px 8px; margin-right: %(tab_gap)dpx; }
QTabBar::tab:hover { color: %(text)s; }
QTabBar::tab:selected { color: %(text)s; font-weight: bold; border-bottom-color: %(accent)s; }
QTabBar::tab:focus { color: %(accent)s; }

QTableView, QTreeView, QListView { background: %(surface)s; color: %(text)s; border: none; outline: none;
    selection-background-color: %(accent_soft)s; selection-color: %(text)s; }
QTableView::item { border-bottom: 1px solid %(line)s; padding: 0 8px; }
QTreeView::item { padding: 0 8px; }
QTableView::item:selected { background: %(accent_soft)s; color: %(text)s; }
QTableView:disabled, QTableView::item:selected:disabled { color: %(muted)s; }
QTableView[kind="card"], QTreeView[kind="card"] { border: 1px solid %(line)s; border-radius: %(card)dpx; padding: 3px; }
QTableView[kind="card"]:focus, QTreeView[kind="card"]:focus { border-color: %(accent)s; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: %(surface)s; color: %(muted)s; border: none; border-bottom: 1px solid %(line)s;
    padding: 8px 11px; font-size: %(muted_size)dpx; font-weight: bold; }
QTableCornerButton::section { background: %(surface)s; border: none; }
QListView[kind="navigation"] { background: transparent; border: none; }
QListView[kind="choices"] { border: 1px solid %(edge)s; border-radius: %(control)dpx; padding: 3px; }
QListView[kind="choices"]:focus { border: 2px solid %(accent)s; padding: 2px; }
QListView[kind="choices"]::item { padding: 3px 4px; border-radius: %(mark)dpx; }
QListView[kind="choices"]::item:selected { background: %(accent_soft)s; color: %(text)s; }

QStatusBar { background: %(window)s; color: %(muted)s; border-top: 1px solid %(line)s; }
QStatusBar::item { border: none; }
QMenu { background: %(surface)s; color: %(text)s; border: 1px solid %(line)s; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: %(mark)dpx; }
QMenu::item:selected { background: %(accent_soft)s; }
QMenu::item:disabled { color: %(muted)s; }
QProgressBar { background: %(window)s; border: 1px solid %(line)s; border-radius: %(mark)dpx; text-align: center;
    max-height: 8px; }
QProgressBar::chunk { background: %(accent)s; border-radius: 3px; }
QScrollBar:vertical { background: transparent; border: none; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; border: none; height: 12px; margin: 0; }
QScrollBar::handle { background: %(edge)s; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: %(muted)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QSplitter::handle { background: transparent; }
"""
