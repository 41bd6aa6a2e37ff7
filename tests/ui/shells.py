"""The whole window for tests: nothing of it replaces the process, and what is asked of it is waited for."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casetracker.services.desk import Desk
from casetracker.ui.main_window import MainWindow
from casetracker.ui.rooms import Rooms
from casetracker.ui.settings import Settings
from casetracker.ui.translations import Translations
from casetracker.ui.workplace import Place
from tests.desks import make_desk
from tests.ui.hands import let_go

_SOON_MS: Final = 250


class Shell:
    """The window, the folders it was locked on, and patience."""

    def __init__(self, qapp: QApplication, settings: Settings, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.settings = settings
        self.locked: list[Path] = []
        self.translations = Translations(qapp)
        self.translations.speak("en")
        self.folder = folder
        self.window = MainWindow(
            qapp, settings, self.translations, new_vaults=folder / "new", replace_process=self.locked.append
        )
        self.window.show()
        self.window.activateWindow()
        # Shortcuts work only in the window that has the keyboard.
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def rooms(self) -> Rooms:
        assert self.window.rooms is not None, "no vault is open"
        return self.window.rooms

    @property
    def desk(self) -> Desk:
        return self.rooms.workplace.desk

    def open(self, *, sample: bool = False, with_claims: bool = False) -> Desk:
        """Open a vault, as if its passphrase had been typed."""
        desk = make_desk(self.folder / "vault", sample=sample, with_claims=with_claims)
        self.window.enter(desk)
        self.calm()
        return desk

    def go(self, place: Place) -> None:
        self.rooms.go(place)
        self.calm()

    def calm(self) -> None:
        """Wait until everything that was started has ended and is on the screen."""
        for _ in range(3):
            self.qtbot.waitUntil(lambda: self.window.background.is_idle and not self._soon(), timeout=20_000)
            # What was added to a page shows itself only in a further step.
            self.qtbot.wait(1)

    def _soon(self) -> bool:
        """Say whether a page waits a moment, so as to look at several changes at once."""
        timers = self.window.findChildren(QTimer)
        return any(one.isActive() and one.isSingleShot() and one.interval() <= _SOON_MS for one in timers)

    def close(self) -> None:
        self.window.shut()
        self.translations.stop()
        self.window.deleteLater()
        let_go()


def a_shell(qapp: QApplication, settings: Settings, qtbot: QtBot, folder: Path) -> Iterator[Shell]:
    """Show the window, and take it down after the test."""
    shell = Shell(qapp, settings, qtbot, folder)
    yield shell
    shell.close()
