"""The one window: the page that unlocks or the one that creates a vault, then the rooms of the open vault."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from casetracker import program_log
from casetracker.casework.errors import ForTheCaseworker
from casetracker.program_log import Moment
from casetracker.ui import lock, theme
from casetracker.ui.away_watch import AwayWatch
from casetracker.ui.background import Background, Job
from casetracker.ui.create_wizard import CreateWizard
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.lock import IdleWatch, Lock
from casetracker.ui.screenshots import KeptOut
from casetracker.ui.sentences import say
from casetracker.ui.settings import Settings
from casetracker.ui.theme import Scheme, Type
from casetracker.ui.translations import Translations
from casetracker.ui.unlock_page import SampleReady, UnlockPage
from casetracker.ui.widgets.language_choice import LanguageChoice
from casetracker.ui.widgets.status_bar import StatusBar
from casetracker.ui.widgets.text import Text

if TYPE_CHECKING:
    # Records, services and rooms are loaded behind the unlock page, which is on the screen before them.
    from casetracker.services.desk import Desk
    from casetracker.storage.database import Health
    from casetracker.ui.rooms import Rooms

PROGRAM: Final = "Casetracker"
SMALLEST: Final = QSize(1100, 680)
USUAL: Final = QSize(1280, 800)
_LOCKS: Final = "casetracker-locks"
SETTLE_MS: Final = 3 * 60_000
"""So long the log may grow before it is taken into the database file."""


class MainWindow(QMainWindow):
    """One window, one vault. Its title names the program and the office, never a person."""

    unlocked = Signal()
    """The rooms of a vault are on the screen."""

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        translations: Translations,
        *,
        new_vaults: Path | None = None,
        replace_process: Callable[[Path], None] = lock.replace_process,
    ) -> None:
        """Make the window. `new_vaults` is the folder that a new vault is offered."""
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(PROGRAM)
        self.background = Background(self)
        self.dialogs = Dialogs(self)
        self.status = StatusBar()
        self.status.hide()
        self.setStatusBar(self.status)
        self.rooms: Rooms | None = None
        self.wizard: CreateWizard | None = None
        self._app = app
        self._settings = settings
        self._translations = translations
        self._new_vaults = new_vaults
        self._replace_process = replace_process
        self._desk: Desk | None = None
        self.locks: Lock | None = None
        self._idle: IdleWatch | None = None
        self._may_close = False
        self._kept_out = KeptOut(app, wanted=settings.hides_from_screenshots, parent=self)
        self.unlock_page = UnlockPage(settings, self.background, self.dialogs)
        self.unlock_page.opened.connect(self.enter)
        self.unlock_page.create_asked.connect(self.create_vault)
        self.unlock_page.language_chosen.connect(self.speak)
        self._curtain = _Curtain()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.unlock_page)
        self._stack.addWidget(self._curtain)
        self.setCentralWidget(self._stack)
        self._limit()
        if not settings.restore_geometry(self):
            self.resize(USUAL.expandedTo(self.minimumSize()).boundedTo(self.screen().availableSize()))
        self._load_the_rest()

    # What the composition root calls

    def show_vault(self, folder: Path | None, *, locked: bool = False) -> None:
        """Ask for the passphrase of a vault; without one, ask for a vault."""
        self.unlock_page.show_vault(folder, locked=locked)

    def prepare_sample(self, make: Callable[[], SampleReady]) -> None:
        """Make the sample vault in the background, then ask for its passphrase."""
        self.unlock_page.prepare(make)

    @Slot()
    def create_vault(self) -> None:
        """Show the wizard that creates a vault."""
        self.wizard = CreateWizard(self.background, self.dialogs, self._settings.language)
        self.wizard.created.connect(self.enter)
        self.wizard.left.connect(self._leave_wizard)
        self.wizard.language_chosen.connect(self.speak)
        if self._new_vaults is not None:
            self.wizard.suggest(self._new_vaults)
        self._stack.addWidget(self.wizard)
        self._stack.setCurrentWidget(self.wizard)
        self.wizard.begin()

    @Slot(object)
    def enter(self, desk: "Desk") -> None:
        """Show the rooms of an open vault."""
        from casetracker.ui.rooms import Rooms
        from casetracker.ui.search_tending import SearchTending
        from casetracker.ui.weekly_backup import WeeklyBackup
        from casetracker.ui.workplace import Place, Room

        self._desk = desk
        self.rooms = Rooms(desk, self.background, self.dialogs, self._settings, self.status)
        self.rooms.settings_changed.connect(self.take_settings)
        self.rooms.office_changed.connect(self._name_office)
        self.locks = Lock(
            desk,
            self.background,
            self.dialogs,
            unsaved=self.rooms.unsaved,
            replace_process=self._go_down,
            parent=self,
        )
        self.locks.began.connect(self._draw_curtain)
        self.locks.stayed.connect(self._open_curtain)
        self.rooms.lock_asked.connect(self.lock)
        self.rooms.renewed.connect(self._take_over)
        self._idle = IdleWatch(self._app, self._settings.idle_minutes, parent=self)
        self._idle.idled.connect(self.lock)
        self.rooms.went_on.connect(self._idle.start_anew)
        self._settling = QTimer(self, interval=SETTLE_MS)
        self._settling.timeout.connect(self.settle)
        self._settling.start()
        self._weekly = WeeklyBackup(desk, self.background, self)
        self._weekly.failed.connect(self._warn_that_failed)
        self._tending = SearchTending(desk, self.background, self)
        self._away = AwayWatch(self)
        self._away.left.connect(self.lock)
        program_log.note(Moment.UNLOCKED)
        self._app.focusChanged.connect(self._reach_dialogs)
        self._stack.addWidget(self.rooms)
        self._stack.setCurrentWidget(self.rooms)
        self._leave_wizard()
        self.status.show()
        self._make_shortcuts(self.rooms)
        self.rooms.go(Place(Room.TODAY))
        if desk.noticed.key_file_older:
            self.rooms.warn(
                self.tr(
                    "The key file of this vault is older than the vault remembers. Somebody may have put an old one "
                    "back, and with it a passphrase that was changed or removed. Look at the keys in the settings, "
                    "then change your passphrase."
                )
            )
        if desk.noticed.newer_kept:
            self.rooms.warn(
                self.tr(
                    "The copy of the key file was newer than the key file itself and was kept as {file}. Where a "
                    "passphrase opens this vault no longer, close the program and put that file in place of vault.key."
                ).format(file=desk.noticed.newer_kept)
            )
        if desk.hindrance is not None:
            self.rooms.warn(say(desk.hindrance))
        if desk.put_back is not None:
            self.rooms.warn(say(desk.put_back))
        if desk.noticed.wrong_secrets:
            self.rooms.warn(
                self.tr(
                    "%n wrong passphrase(s) were tried since this vault was last opened. Whoever can write to its "
                    "folder could have changed this number.",
                    "",
                    desk.noticed.wrong_secrets,
                )
            )
        if desk.key_file_backup_used:
            self.rooms.warn(
                self.tr(
                    "The key file of this vault was damaged or missing. Its copy was used, and the file is repaired. "
                    "Copy the vault's folder to a safe place today."
                )
            )
        self._look_where_it_lies(desk.folder)
        if desk.unchecked:
            self._check(desk)
        QTimer.singleShot(0, self, self.unlocked.emit)

    @Slot()
    def lock(self) -> None:
        """Lock the vault that is open; what was typed is kept in it."""
        if self.locks is not None and not self.locks.is_locking:
            program_log.note(Moment.LOCKED)
            self.locks.lock()

    @Slot()
    def settle(self) -> None:
        """Bring the log of the open vault into its database, in the background."""
        desk = self._desk
        if desk is not None and not (self.locks is not None and self.locks.is_locking):
            self.background.start(Job(lambda _job: desk.settle(), self))

    @Slot(str)
    def speak(self, language: str) -> None:
        """Speak another language, and remember it."""
        self._settings.language = language
        self._translations.speak(language)

    @Slot()
    def take_settings(self) -> None:
        """Bring the window in line with settings that were changed."""
        self._translations.speak(self._settings.language)
        for choice in self.findChildren(LanguageChoice):
            choice.show_language(self._settings.language)
        theme.apply(self._app, Scheme(self._settings.scheme), self._settings.print_scale)
        self._limit()
        self._kept_out.want(wanted=self._settings.hides_from_screenshots)
        if self._idle is not None:
            self._idle.minutes = self._settings.idle_minutes
        if self.rooms is not None:
            self.rooms.show_settings()

    def shut(self) -> None:
        """Finish what is being written and let go of the vault, once."""
        ended = self.background.wait_and_stop()
        if self.wizard is not None:
            self.wizard.give_up()
        desk, self._desk = self._desk, None
        # What is still being written then is replayed or taken back when the vault is opened next.
        if desk is not None:
            lock.clear_clipboard()
            if ended:
                desk.close()
            program_log.note(Moment.CLOSED)

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            event.type() == QEvent.Type.WindowStateChange
            and self.windowState() & Qt.WindowState.WindowMinimized
            and self._settings.locks_minimised
        ):
            self.lock()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved text first; a save that was asked for then ends before the window goes."""
        if self.rooms is not None and self._desk is not None and not self._may_close:
            self.rooms.leave(self._close_soon)
            if not self._may_close:
                event.ignore()
                return
        self._settings.keep_geometry(self)
        self.shut()
        event.accept()

    def _close_soon(self) -> None:
        self._may_close = True
        QTimer.singleShot(0, self, self.close)

    @Slot(object)
    def _take_over(self, desk: "Desk") -> None:
        """Take the vault as it is after it was encrypted anew, until the lock that follows."""
        self._desk = desk
        self._weekly.take_over(desk)
        self._tending.take_over(desk)
        if self.locks is not None:
            self.locks.take_over(desk)

    def _go_down(self, folder: Path) -> None:
        self._settings.keep_geometry(self)
        self.hide()
        self._desk = None
        self._replace_process(folder)

    @Slot()
    def _draw_curtain(self) -> None:
        self._stack.setCurrentWidget(self._curtain)
        self.status.hide()

    @Slot()
    def _open_curtain(self) -> None:
        if self.rooms is not None and self._idle is not None:
            self._stack.setCurrentWidget(self.rooms)
            self.status.show()
            self.status.error(self.tr("Not locked."))
            self._idle.start_anew()

    @Slot()
    def _leave_wizard(self) -> None:
        if self.wizard is not None:
            if self.rooms is None:
                self._stack.setCurrentWidget(self.unlock_page)
            self._stack.removeWidget(self.wizard)
            self.wizard.deleteLater()
            self.wizard = None

    @Slot(str)
    def _name_office(self, office: str) -> None:
        self.setWindowTitle(f"{PROGRAM} – {office}")

    @Slot(QWidget, QWidget)
    def _reach_dialogs(self, _left: QWidget | None, entered: QWidget | None) -> None:
        """Let Ctrl+L lock from a dialog too: shortcuts of the window do not reach over a modal one."""
        dialog = entered.window() if entered is not None else self
        if dialog is not self and not dialog.property(_LOCKS):
            dialog.setProperty(_LOCKS, True)
            QShortcut(QKeySequence("Ctrl+L"), dialog).activated.connect(self.lock)

    def _make_shortcuts(self, rooms: "Rooms") -> None:
        from casetracker.ui.rooms import LISTED
        from casetracker.ui.workplace import Place

        acts: dict[str, Callable[[], None]] = {
            "Ctrl+L": self.lock,
            "Ctrl+K": rooms.search,
            "Alt+Left": rooms.go_back,
            "Alt+Right": rooms.go_forward,
        }
        acts |= {f"Ctrl+{number}": partial(rooms.go, Place(room)) for number, room in enumerate(LISTED, start=1)}
        for keys, act in acts.items():
            # They belong to the rooms, so that none of them works through the curtain.
            QShortcut(QKeySequence(keys), rooms).activated.connect(act)

    def _look_where_it_lies(self, folder: Path) -> None:
        """Warn where the vault lies in a folder that others get a copy of; looking may take a slow disk's time."""
        from casetracker.vault.place import risk_of

        job = Job(lambda _job: risk_of(folder), self)
        job.succeeded.connect(self._warn_of_place)
        self.background.start_reading(job)

    def _check(self, desk: "Desk") -> None:
        """Look through a vault that was not closed in order; only damage is worth a word."""
        from casetracker.services import vaults

        job = Job(lambda _job: vaults.check_vault(desk), self)
        job.succeeded.connect(self._warn_of_damage)
        job.failed.connect(self._warn_that_failed)
        self.background.start_reading(job)

    @Slot(object)
    def _warn_of_damage(self, health: "Health") -> None:
        if self.rooms is not None and not health.whole:
            self.rooms.warn(
                self.tr(
                    "This vault was not closed in order last time, and a part of it is damaged. Copy its whole folder "
                    "to a safe place today, then look in the settings what is damaged."
                )
            )

    @Slot(object)
    def _warn_that_failed(self, error: Exception) -> None:
        if self.rooms is None:
            return
        if isinstance(error, ForTheCaseworker):
            self.rooms.warn(say(error))
        else:
            self.dialogs.explain(error)

    @Slot(object)
    def _warn_of_place(self, risk: str | None) -> None:
        if self.rooms is None or risk is None:
            return
        self.rooms.warn(
            self.tr(
                "This vault lies on another computer. Locks of files are not reliable there, and whoever runs it can "
                "copy the vault or put back an older one. Keep the vault on this computer, and backups elsewhere."
            )
            if risk == "network"
            else self.tr(
                "This vault lies in a folder that a program copies to other computers. Such a copy can be half written "
                "or put back an older one, and whoever has it can try passphrases on it. Move the vault out of it."
            )
        )

    def _load_the_rest(self) -> None:
        """Load services and pages behind the unlock page, so that opening a vault does not wait for them."""

        def load(_job: Job) -> None:
            from casetracker.ui import rooms

            rooms.load_pages()

        self.background.start_reading(Job(load, self))

    def _limit(self) -> None:
        """Keep the smallest size at which every page is whole, where the screen has that much."""
        smallest = QSize(theme.pixels(SMALLEST.width()), theme.pixels(SMALLEST.height()))
        self.setMinimumSize(smallest.boundedTo(self.screen().availableSize()))


class _Curtain(QWidget):
    """Hides everything while the vault is being locked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curtain")
        self._text = Text(size=Type.SECTION, tone="muted")
        column = QVBoxLayout(self)
        column.addWidget(self._text, 0, Qt.AlignmentFlag.AlignCenter)
        self.retranslate()

    def retranslate(self) -> None:
        self._text.setText(self.tr("Locking…"))

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
