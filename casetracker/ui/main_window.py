"""The window: the page that unlocks, the one that creates, and the rooms of the open vault."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from casetracker.ui import theme
from casetracker.ui.background import Background
from casetracker.ui.create_wizard import CreateWizard
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.lock import IdleWatch, Lock, replace_process
from casetracker.ui.settings import Settings
from casetracker.ui.theme import Scheme
from casetracker.ui.translations import Translations
from casetracker.ui.unlock_page import SampleReady, UnlockPage
from casetracker.ui.widgets.status_bar import StatusBar
from casetracker.ui.workplace import Place, Room

if TYPE_CHECKING:
    from casetracker.services.desk import Desk
    from casetracker.ui.rooms import Rooms

SMALLEST: Final = (1100, 680)
USUAL: Final = (1280, 800)


class MainWindow(QMainWindow):
    """One window, one vault. Its title never names a person."""

    unlocked = Signal()

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        translations: Translations,
        *,
        replace_process: Callable[[Path], None] = replace_process,
    ) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self._app = app
        self._settings = settings
        self._translations = translations
        self._replace_process = replace_process
        self._background = Background(self)
        self.dialogs = Dialogs(self)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.unlock_page = UnlockPage(settings, self._background, self.dialogs)
        self.unlock_page.opened.connect(self.enter)
        self.unlock_page.create_asked.connect(self.create_vault)
        self.unlock_page.language_chosen.connect(self.speak)
        self.wizard: CreateWizard | None = None
        self.rooms: Rooms | None = None
        self._lock: Lock | None = None
        self._idle: IdleWatch | None = None
        self._curtain = QWidget()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.unlock_page)
        self._stack.addWidget(self._curtain)
        self.setCentralWidget(self._stack)
        self.setMinimumSize(*SMALLEST)
        self.setWindowTitle("Casetracker")
        if not settings.restore_geometry(self):
            self.resize(*USUAL)

    @property
    def background(self) -> Background:
        return self._background

    def show_vault(self, folder: Path | None, *, locked: bool = False) -> None:
        """Ask for the passphrase of a vault."""
        self.unlock_page.show_vault(folder, locked=locked)

    def prepare_sample(self, make: Callable[[], SampleReady]) -> None:
        """Make the sample vault, then ask for its passphrase."""
        self.unlock_page.prepare(make)

    @Slot(str)
    def speak(self, language: str) -> None:
        """Speak another language, and keep the choice."""
        self._settings.language = language
        self._translations.speak(language)

    @Slot()
    def create_vault(self) -> None:
        """Show the wizard that creates a vault."""
        self.wizard = CreateWizard(self._background, self.dialogs, self._settings.language)
        self.wizard.created.connect(self.enter)
        self.wizard.left.connect(self._leave_wizard)
        self.wizard.language_chosen.connect(self.speak)
        self._stack.addWidget(self.wizard)
        self._stack.setCurrentWidget(self.wizard)

    @Slot(object)
    def enter(self, desk: "Desk") -> None:
        """Show the rooms of an open vault."""
        # The rooms bring the services; the unlock page is on the screen before they are loaded.
        from casetracker.ui.rooms import Rooms

        self._leave_wizard()
        self.rooms = rooms = Rooms(desk, self._background, self.dialogs, self._settings, self.status)
        self._lock = Lock(
            desk,
            self._background,
            self.dialogs,
            unsaved=rooms.unsaved,
            replace_process=self._replace_process,
            parent=self,
        )
        self._lock.began.connect(self._draw_curtain)
        self._lock.stayed.connect(self._open_curtain)
        rooms.lock_asked.connect(self.lock)
        rooms.settings_changed.connect(self.take_settings)
        rooms.office_changed.connect(self._name_office)
        self._idle = IdleWatch(self._app, self._settings.idle_minutes, parent=self)
        self._idle.idled.connect(self.lock)
        self._stack.addWidget(rooms)
        self._stack.setCurrentWidget(rooms)
        self._make_shortcuts(rooms)
        if desk.key_file_backup_used:
            rooms.warn(self.tr("The key file was damaged. It was repaired from its copy."))
        rooms.go(Place(Room.TODAY))
        QTimer.singleShot(0, self, self.unlocked.emit)

    @Slot()
    def lock(self) -> None:
        """Lock at once; what was typed is kept in the vault."""
        if self._lock is not None:
            self._settings.keep_geometry(self)
            self._lock.lock()

    @Slot()
    def take_settings(self) -> None:
        """Bring the window in line with settings that were changed."""
        self._translations.speak(self._settings.language)
        theme.apply(self._app, Scheme(self._settings.scheme), self._settings.print_scale)
        if self._idle is not None:
            self._idle.minutes = self._settings.idle_minutes
        if self.rooms is not None:
            self.rooms.show_settings()

    @Slot()
    def _leave_wizard(self) -> None:
        if self.wizard is not None:
            self._stack.setCurrentWidget(self.unlock_page)
            self._stack.removeWidget(self.wizard)
            self.wizard.deleteLater()
            self.wizard = None

    @Slot(str)
    def _name_office(self, office: str) -> None:
        self.setWindowTitle(f"Casetracker – {office}")

    @Slot()
    def _draw_curtain(self) -> None:
        self._stack.setCurrentWidget(self._curtain)
        self.status.working(self.tr("Locking…"))

    @Slot()
    def _open_curtain(self) -> None:
        if self.rooms is not None:
            self._stack.setCurrentWidget(self.rooms)
        self.status.error(self.tr("Not locked."))

    def _make_shortcuts(self, rooms: "Rooms") -> None:
        for keys, act in (
            ("Ctrl+L", self.lock),
            ("Ctrl+K", rooms.search),
            ("Ctrl+F", rooms.search),
            ("Alt+Left", rooms.go_back),
            ("Alt+Right", rooms.go_forward),
        ):
            self._shortcut(keys, act)
        listed = (Room.TODAY, Room.CASES, Room.BATCHES, Room.LETTERS, Room.SETTINGS)
        for number, room in enumerate(listed, start=1):
            self._shortcut(f"Ctrl+{number}", lambda room=room: rooms.go(Place(room)))

    def _shortcut(self, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(act)

    def shut(self) -> None:
        """Finish what is being written and let go of the vault."""
        self._background.wait_and_stop()
        if self.rooms is not None:
            self.rooms.workplace.desk.close()
            self.rooms = None
        elif self.wizard is not None:
            self.wizard.give_up()

    # Qt asks

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved text first; what is being saved is finished."""
        left: list[bool] = []
        if self.rooms is not None:
            self.rooms.leave(lambda: left.append(True))
            if not left:
                event.ignore()
                return
        self._settings.keep_geometry(self)
        self.shut()
        event.accept()
