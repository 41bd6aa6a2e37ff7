"""Every screen there is: each control has a name, is reached by keyboard, is not cut and does not flash by itself."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from casetracker.services import batches, cases, sample
from casetracker.ui import theme
from casetracker.ui.settings import Settings
from casetracker.ui.theme import Scheme
from casetracker.ui.widgets.choice_box import ChoiceBox
from casetracker.ui.widgets.ids_first import RowsTable
from casetracker.ui.widgets.text import ElidedText, Text
from casetracker.ui.workplace import Place, Room
from casetracker.vault import folder as vault_folder
from tests.desks import CHEAP, PASSPHRASE, make_desk
from tests.ui.hands import reached_by_tab, type_text
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QTabBar,
)
USUAL = (1280, 800)


@pytest.fixture
def shell(
    qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shell]:
    monkeypatch.setattr(vault_folder, "calibrate", lambda: CHEAP)
    for shown in a_shell(qapp, settings, qtbot, tmp_path):
        shown.window.resize(*USUAL)
        yield shown
    theme.apply(qapp, Scheme.LIGHT)


def welcome(shell: Shell) -> None:
    shell.window.show_vault(None)


def unlock(shell: Shell) -> None:
    make_desk(shell.folder / "there").close()
    shell.window.show_vault(shell.folder / "there")


def unlock_with_words(shell: Shell) -> None:
    unlock(shell)
    the(shell.window.unlock_page, QPushButton, "by_words").click()


def unlock_sample(shell: Shell) -> None:
    make_desk(shell.folder / "there", sample=True).close()
    shell.window.show_vault(shell.folder / "there")


def create(shell: Shell) -> None:
    shell.window.create_vault()


def recovery_words(shell: Shell) -> None:
    create(shell)
    wizard = shell.window.wizard
    assert wizard is not None
    typed = {"passphrase": PASSPHRASE, "again": PASSPHRASE, "name": "Бюро", "code": "KV1", "caseworker": "Олена"}
    for name, text in typed.items():
        type_text(the(wizard, QLineEdit, name), text)
    wizard.go_on()
    shell.calm()
    assert wizard.words


def typing_back(shell: Shell) -> None:
    recovery_words(shell)
    assert shell.window.wizard is not None
    shell.window.wizard.go_on()


def place(shell: Shell, of: Room, detail: str = "") -> Place:
    case = cases.find_cases(shell.desk, "Зразковий Олександр")[0]
    batch = batches.batch_named(shell.desk, sample.TRANSFER)
    about_case = case if of in (Room.CASE, Room.WRITE_LETTER) else None
    return Place(of, case_id=about_case, batch_id=batch if of is Room.BATCH else None, detail=detail)


def room(of: Room, detail: str = "") -> Callable[[Shell], None]:
    def show(shell: Shell) -> None:
        shell.open(sample=True)
        shell.go(place(shell, of, detail))

    return show


SCREENS: dict[str, Callable[[Shell], None]] = {
    "welcome": welcome,
    "unlock": unlock,
    "unlock with words": unlock_with_words,
    "unlock the sample": unlock_sample,
    "create": create,
    "recovery words": recovery_words,
    "typing back": typing_back,
    "today": room(Room.TODAY),
    "cases": room(Room.CASES),
    "a new case": room(Room.CASES, "new"),
    **{
        f"case, {tab}": room(Room.CASE, tab)
        for tab in (
            "overview",
            "family",
            "known",
            "samples",
            "identification",
            "batches",
            "letters",
            "documents",
            "history",
        )
    },
    "duplicates": room(Room.DUPLICATES),
    "match a list": room(Room.MATCH_LIST),
    "batches": room(Room.BATCHES),
    "batch": room(Room.BATCH),
    "letters": room(Room.LETTERS),
    "write a letter": room(Room.WRITE_LETTER, "L1"),
    "write to many": room(Room.MAILING, "L4"),
    "settings": room(Room.SETTINGS),
    "letter templates": room(Room.LETTER_TEMPLATES, "L3/uk"),
    "history of the office": room(Room.HISTORY),
}


class _Flashes(QObject):
    """Notes every part of a window that becomes a window of its own for a moment."""

    def __init__(self, expected: QWidget) -> None:
        super().__init__()
        self.expected = expected
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched is not self.expected
        ):
            self.seen.append(described(watched))
        return False


@pytest.fixture(params=SCREENS)
def screen(request: pytest.FixtureRequest, shell: Shell, qapp: QApplication) -> Shell:
    """Show a screen; no part of it may flash as a window of its own before it has its place."""
    flashes = _Flashes(shell.window)
    qapp.installEventFilter(flashes)
    try:
        SCREENS[request.param](shell)
        shell.calm()
    finally:
        qapp.removeEventFilter(flashes)
    assert flashes.seen == []
    return shell


def controls(window: QWidget) -> list[QWidget]:
    """Return what a person can use on the screen; parts of other controls belong to these."""
    found: list[QWidget] = []
    for kind in CONTROLS:
        found += [one for one in window.findChildren(kind) if one.isVisible() and one.isEnabled()]
    return [one for one in dict.fromkeys(found) if not _inside(one) and not one.objectName().startswith("qt_")]


def _inside(control: QWidget) -> bool:
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QComboBox | QAbstractSpinBox | QAbstractItemView):
            return True
        above = above.parentWidget()
    return False


def spoken(control: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(control)
    return interface.text(QAccessible.Text.Name) if interface else ""


def described(control: QWidget) -> str:
    return f"{type(control).__name__} {control.objectName()!r}"


def test_every_control_has_a_name_and_is_reached_by_keyboard(screen: Shell) -> None:
    used = controls(screen.window)
    assert used
    assert [described(one) for one in used if not spoken(one).strip()] == [], "without a name"
    reached = set(reached_by_tab(screen.window))
    # A tool button of a text line is reached through its line; what has a stand-in, through that.
    missed = [
        one
        for one in used
        if one not in reached and one.focusProxy() not in reached and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert [described(one) for one in missed] == [], "not reached by Tab"
    assert [
        described(one) for one in used if one.focusPolicy() is Qt.FocusPolicy.NoFocus and not one.focusProxy()
    ] == []


def cut_texts(window: QWidget) -> list[str]:
    """Return what shows less than its text, and neither ends in … nor has the whole in its tool tip."""
    cut = []
    for control in controls(window):
        if isinstance(control, QPushButton | QCheckBox) and control.width() < control.minimumSizeHint().width():
            cut.append(f"{described(control)}: {control.text()}")
        if isinstance(control, QComboBox):
            shown = control.shown_text() if isinstance(control, ChoiceBox) else ""
            whole = shown == control.currentText()
            if not whole and not (shown.endswith("…") and control.currentText() in control.toolTip()):
                cut.append(f"{described(control)}: {control.currentText()}")
    for text in window.findChildren(Text):
        if not text.isVisible() or not text.text() or text.visibleRegion().isEmpty():
            continue
        if isinstance(text, ElidedText):
            if text.width() < text.sizeHint().width() and text.text() not in text.toolTip():
                cut.append(f"{described(text)}: {text.text()}")
        elif text.height() < text.heightForWidth(text.width()):
            cut.append(f"{described(text)}: {text.text()}")
    return cut


def test_nothing_shows_less_than_its_words_in_the_smallest_window_in_russian(shell: Shell) -> None:
    # One walk through the screens with the longest words: a vault for each would take minutes.
    shell.settings.language = "ru"
    shell.window.take_settings()
    shell.window.resize(1100, 680)
    shell.open(sample=True)
    tabs = ("overview", "family", "samples", "identification")
    for of, detail in (*((Room.CASE, tab) for tab in tabs), (Room.WRITE_LETTER, "L1"), (Room.SETTINGS, "")):
        shell.go(place(shell, of, detail))
        shell.calm()
        assert cut_texts(shell.window) == [], (of, detail)


def squeezed(window: QWidget) -> list[str]:
    """Return controls lower than their own words, and columns of lists that are out of sight."""
    low = [
        described(one)
        for one in controls(window)
        if isinstance(one, QLineEdit | QPushButton) and one.height() < one.sizeHint().height() - _FOCUS_RING
    ]
    lists = [one for one in window.findChildren(RowsTable) if one.isVisible()]
    return low + [described(one) for one in lists if one.horizontalHeader().length() > one.viewport().width()]


def test_words_are_whole_in_the_smallest_window_and_large_print_does_not_push_it_wide(screen: Shell) -> None:
    # One after the other: a vault for each would take minutes.
    screen.window.resize(1100, 680)
    screen.calm()
    assert cut_buttons(screen.window) == []
    seen_as(screen, "uk", 100)
    assert cut_texts(screen.window) == []
    seen_as(screen, "uk", 125)
    screen.window.resize(1375, 850)
    screen.calm()
    assert screen.window.width() <= 1375
    shown = screen.window.centralWidget()
    assert shown is not None
    assert shown.minimumSizeHint().width() <= 1375


def test_nothing_is_cut_or_squeezed_in_the_largest_print_in_ukrainian(screen: Shell) -> None:
    seen_as(screen, "uk", theme.PRINT_SCALES[-1])
    assert cut_texts(screen.window) == []
    assert squeezed(screen.window) == []


def seen_as(shell: Shell, tongue: str, print_scale: int) -> None:
    shell.settings.language = tongue
    shell.settings.print_scale = print_scale
    shell.window.take_settings()
    shell.calm()


def cut_buttons(window: QWidget) -> list[str]:
    return [
        f"{described(one)}: {one.text()}"
        for one in controls(window)
        if isinstance(one, QPushButton) and one.width() < one.minimumSizeHint().width()
    ]


_FOCUS_RING = 2
"""What the ring of a focused control may take from its words' room, which is air."""


def test_the_status_bar_speaks_the_language_of_the_window(shell: Shell) -> None:
    shell.open()
    assert shell.window.status.sentence == "Ready"
    shell.settings.language = "uk"
    shell.window.take_settings()
    shell.calm()
    assert shell.window.status.sentence == "Готово"
