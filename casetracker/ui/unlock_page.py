"""The first page: which vault, opening it, and what stands in the way.

Nothing here needs the services until the page is on the screen; they are loaded behind it.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from casetracker.casework.errors import ForTheCaseworker
from casetracker.ui.background import Background, Job
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.secret_entry import SecretEntry
from casetracker.ui.sentences import say
from casetracker.ui.settings import Settings
from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.buttons import LinkButton, PrimaryButton
from casetracker.ui.widgets.front import Front
from casetracker.ui.widgets.language_choice import LanguageChoice
from casetracker.ui.widgets.progress import ProgressStrip
from casetracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from casetracker.services.desk import Desk
    from casetracker.vault.folder import VaultDescription

WIDE: Final = 520
LONGEST_WAIT: Final = 30
"""Seconds. A courtesy against haste; what hinders guessing is the cost of each guess."""


@dataclass(frozen=True, slots=True)
class SampleReady:
    """The sample vault, made and ready to be opened, with its passphrase, which is no secret."""

    folder: Path
    passphrase: str


class UnlockPage(QWidget):
    """Opens a vault in the background and says in its own line what stands in the way."""

    opened = Signal(object)
    """The desk of the vault."""
    create_asked = Signal()
    language_chosen = Signal(str)

    def __init__(
        self, settings: Settings, background: Background, dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("unlock_page")
        self._settings = settings
        self._background = background
        self._dialogs = dialogs
        self._folder: Path | None = None
        self._sample_passphrase = ""
        self._keyring = self._is_backup = False
        self._busy = False
        self._wrong = 0
        self._seconds = 0
        self._said: Callable[[], str] | None = None
        self._waited = QTimer(self, interval=1000)
        self._waited.timeout.connect(self._wait_on)
        self._make_controls()
        self._lay_out()
        self.retranslate()

    # What the window calls

    @property
    def folder(self) -> Path | None:
        return self._folder

    def show_vault(self, folder: Path | None, *, locked: bool = False) -> None:
        """Ask for the passphrase of the vault in `folder`; without one, ask for a vault first."""
        self._folder = folder
        self._sample_passphrase = ""
        self._wrong = self._seconds = 0
        self._waited.stop()
        self._set_busy(busy=self._busy)
        self._say((lambda: self.tr("Locked. What was typed and not saved is kept in the vault.")) if locked else None)
        self._secret.forget()
        self._secret.offer(())
        self._keyring = self._is_backup = False
        self._remember.setChecked(self._settings.remembers_vault)
        self.retranslate()
        self._look_at(folder)
        self._go_to_secret()

    def prepare(self, make: Callable[[], SampleReady]) -> None:
        """Make the sample vault in the background, then ask for its passphrase and show it."""
        job = Job(lambda _job: make(), self)
        job.succeeded.connect(self._show_sample)
        self._begin(job, self.tr("Making the sample vault with invented people…"))

    def retranslate(self) -> None:
        chosen = self._folder is not None
        if self._is_backup:
            self._title.setText(self.tr("Restore a backup"))
        else:
            self._title.setText(self.tr("Unlock the vault") if chosen else self.tr("Welcome"))
        self._place.setText(
            str(self._folder)
            if chosen
            else self.tr("A vault is a folder in which everything is encrypted. Create one, or choose yours.")
        )
        self._place.setAccessibleName(self.tr("Folder of the vault"))
        self._by_keyring.setText(self.tr("Open with this computer's keyring"))
        self._remember.setText(self.tr("Remember this folder on this computer"))
        self._unlock.setText(self.tr("Restore into a new folder…") if self._is_backup else self.tr("Unlock"))
        self._by_words.setText(
            self.tr("Open with the passphrase") if self._secret.asks_words else self.tr("Open with recovery words…")
        )
        self._other.setText(self.tr("Another vault…") if chosen else self.tr("Open a vault…"))
        self._create.setText(self.tr("Create a vault…"))
        # Where there is no vault yet, creating one is what the page is for.
        self._create.setProperty("kind", "" if chosen else "primary")
        self._create.style().unpolish(self._create)
        self._create.style().polish(self._create)
        self._sample.set_sentence(
            self.tr("This is the sample vault: everybody in it is invented. Its passphrase is: {passphrase}").format(
                passphrase=self._sample_passphrase
            )
        )
        self._use_sample.setText(self.tr("Type it in for me"))
        passphrase = chosen and not self._secret.asks_words
        sample = bool(self._sample_passphrase) and not self._secret.asks_words
        shown: dict[QWidget, bool] = dict.fromkeys((self._secret, self._remember, self._unlock, self._by_words), chosen)
        shown |= {self._by_keyring: passphrase and self._keyring}
        shown |= {self._sample: sample, self._use_sample: sample}
        for widget, wanted in shown.items():
            widget.setVisible(wanted)
        self._show_said()

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._secret.forget()

    @Slot()
    def unlock(self) -> None:
        """Open the vault with what is typed; a backup is restored and its vault asked for instead."""
        if self._busy or self._seconds or self._folder is None:
            return
        if self._is_backup:
            self._restore(self._folder)
            return
        folder, secret = self._folder, self._secret
        asks_words, whose, new = secret.asks_words, secret.whose, secret.new_passphrase
        passphrase, words = secret.passphrase, secret.words

        def work(_job: Job) -> "Desk":
            from casetracker.services import keys, vaults

            if not asks_words:
                return vaults.open_vault(folder, passphrase, whose)
            desk = vaults.open_vault_with_words(folder, words)
            if new:
                try:
                    keys.set_forgotten_passphrase(desk, new, whose)
                except BaseException:
                    desk.close()
                    raise
            return desk

        job = Job(work, self)
        job.succeeded.connect(self._open)
        self._begin(job, self.tr("Opening the vault…"))

    def _restore(self, backup: Path) -> None:
        target = self._dialogs.ask_folder(self.tr("Choose a new or empty folder for the vault"))
        if target is None:
            return
        passphrase, words = self._secret.passphrase, self._secret.words

        def work(job: Job) -> Path:
            from casetracker.services import backups

            backups.restore(backup, target, passphrase=passphrase, words=words, report=job.report)
            return target

        @Slot(object)
        def show(restored: Path) -> None:
            self.show_vault(restored)
            self._say(
                lambda: self.tr(
                    "The backup is restored into this folder. It opens with the passphrases of the day of the backup, "
                    "also with those that were changed or removed since."
                ),
                "done",
            )

        job = Job(work, self)
        job.succeeded.connect(show)
        self._begin(job, self.tr("Restoring the backup…"))

    @Slot()
    def unlock_with_keyring(self) -> None:
        """Open the vault with what this computer's keyring holds for it."""
        if self._busy or self._folder is None:
            return
        folder = self._folder

        def work(_job: Job) -> "Desk":
            from casetracker.services import vaults

            return vaults.open_vault_with_keyring(folder)

        job = Job(work, self)
        job.succeeded.connect(self._open)
        self._begin(job, self.tr("Asking the keyring…"))

    def _begin(self, job: Job, step: str) -> None:
        self._say(None)
        self._set_busy(busy=True)
        job.failed.connect(self.refuse)
        job.ended.connect(self._rest)
        self._progress.watch(job)
        self._progress.show_step(step, 0, 0)
        self._background.start(job)

    @Slot(object)
    def _open(self, desk: "Desk") -> None:
        self._settings.agree_to_remember_vault(agreed=self._remember.isChecked())
        self._settings.remember_vault(desk.folder)
        self._wrong = 0
        self.opened.emit(desk)

        def protect(_job: Job) -> None:
            from casetracker.services import keys

            # A disk that takes no key file leaves the passphrase as it was protected before.
            with suppress(ForTheCaseworker):
                keys.raise_cost(desk)

        self._background.start(Job(protect, self))

    @property
    def seconds_to_wait(self) -> int:
        """How long it takes until a passphrase can be tried again."""
        return self._seconds

    @Slot(object)
    def refuse(self, error: Exception) -> None:
        """Say why the vault does not open; a wrong secret costs a growing moment."""
        if not isinstance(error, ForTheCaseworker):
            self._dialogs.explain(error)
            return
        from casetracker.vault.errors import WrongRecoveryWords, WrongSecret

        self._say(lambda: say(error), "wrong")
        # Words that were miscounted or mistyped were never tried on the vault.
        if type(error) in (WrongSecret, WrongRecoveryWords):
            self._wrong += 1
            self._seconds = min(2 ** (self._wrong - 1), LONGEST_WAIT)
            self._waited.start()
            self._show_said()

    @Slot()
    def _rest(self) -> None:
        self._set_busy(busy=False)
        self._go_to_secret()

    @Slot()
    def _wait_on(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self._waited.stop()
        self._unlock.setEnabled(not self._busy and not self._seconds)
        self._show_said()

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._secret.set_busy(busy=busy)
        for widget in (
            self._by_words,
            self._by_keyring,
            self._other,
            self._create,
            self._use_sample,
            self._remember,
        ):
            widget.setEnabled(not busy)
        self._unlock.setEnabled(not busy and not self._seconds)

    def _say(self, sentence: Callable[[], str] | None, tone: str = "accent") -> None:
        """Show a sentence and read it aloud. It comes as a function, to be said again in another language."""
        self._said = sentence
        self._message.set_tone(tone)
        self._show_said()
        if sentence is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence()))

    def _show_said(self) -> None:
        words = [self._said()] if self._said is not None else []
        if words and self._seconds:
            words.append(self.tr("You can try again in %n s.", "", self._seconds))
        self._message.set_sentence(" ".join(words))
        self._message.setVisible(bool(words))

    def _look_at(self, folder: Path | None) -> None:
        """Find out what can be told of the vault without a secret: whether it is one, and whether it is the sample."""
        if folder is None:
            return

        def work(_job: Job) -> "VaultDescription":
            from casetracker.services import vaults

            return vaults.describe_vault(folder)

        @Slot(object)
        def tell(found: "VaultDescription") -> None:
            if self._folder == folder:
                self._describe(found)

        @Slot(object)
        def refuse(error: Exception) -> None:
            if self._folder == folder:
                self.refuse(error)

        job = Job(work, self)
        job.succeeded.connect(tell)
        job.failed.connect(refuse)
        self._background.start_reading(job)

    def _describe(self, found: "VaultDescription") -> None:
        from casetracker.services import sample

        self._keyring, self._is_backup = found.keyring and not found.is_backup, found.is_backup
        self._secret.offer(found.passphrases)
        if found.seconds_to_wait:
            # Wrong passphrases of before the program was started count too.
            self._seconds = max(self._seconds, found.seconds_to_wait)
            self._wrong = max(self._wrong, self._seconds.bit_length())
            self._say(lambda: self.tr("Wrong passphrases were tried on this vault."), "attention")
            self._waited.start()
            self._unlock.setEnabled(False)
        self.retranslate()
        if found.is_backup:
            self._say(
                lambda: self.tr("This folder is a backup and stays as it is. Restore it into a folder of its own."),
                "attention",
            )
        elif found.backup_used:
            self._say(
                lambda: self.tr(
                    "The key file of this vault is damaged or missing. Its copy will be used, and the file repaired."
                ),
                "attention",
            )
        if found.sample:
            self._sample_passphrase = sample.PASSPHRASE
            self.retranslate()

    @Slot(object)
    def _show_sample(self, ready: SampleReady) -> None:
        self.show_vault(ready.folder)
        self._sample_passphrase = ready.passphrase
        self.retranslate()

    @Slot()
    def _type_sample_passphrase(self) -> None:
        self._secret.type_in(self._sample_passphrase)

    @Slot()
    def _change_secret(self) -> None:
        self._secret.change_secret()
        self._say(None)
        self.retranslate()
        self._go_to_secret()

    @Slot()
    def _choose_vault(self) -> None:
        folder = self._dialogs.ask_folder(self.tr("Choose the folder of the vault"), self._folder)
        if folder is not None:
            self.show_vault(folder)

    @Slot()
    def _go_to_secret(self) -> None:
        if self._folder is None:
            self._create.setFocus()
        else:
            self._secret.go_to_secret()

    def _make_controls(self) -> None:
        self._language = LanguageChoice(self._settings.language, follows_system=True)
        self._language.chosen.connect(self.language_chosen)
        self._title = Text(size=Type.PAGE, bold=True)
        self._place = Text(tone="muted")
        self._place.setObjectName("vault_folder")
        self._sample = Banner("", "attention")
        self._sample.setObjectName("sample_passphrase")
        self._use_sample = LinkButton()
        self._use_sample.setObjectName("use_sample_passphrase")
        self._use_sample.clicked.connect(self._type_sample_passphrase)
        self._message = Banner("", "wrong")
        self._message.setObjectName("message")
        self._message.hide()
        self._secret = SecretEntry(self._background)
        self._secret.entered.connect(self.unlock)
        self._by_keyring = QPushButton()
        self._by_keyring.setObjectName("by_keyring")
        self._by_keyring.clicked.connect(self.unlock_with_keyring)
        self._remember = QCheckBox()
        self._remember.setObjectName("remember_vault")
        self._unlock = PrimaryButton()
        self._unlock.setObjectName("unlock")
        self._unlock.clicked.connect(self.unlock)
        self._by_words = LinkButton()
        self._by_words.setObjectName("by_words")
        self._by_words.clicked.connect(self._change_secret)
        self._other = QPushButton()
        self._other.setObjectName("another_vault")
        self._other.clicked.connect(self._choose_vault)
        self._create = QPushButton()
        self._create.setObjectName("create_vault")
        self._create.clicked.connect(self.create_asked)
        self._progress = ProgressStrip()

    def _lay_out(self) -> None:
        page = Front(WIDE, self._language)
        card = page.card
        above: tuple[QWidget, ...] = (self._title, self._place, self._sample)
        below: tuple[QWidget, ...] = (self._message, self._secret, self._remember, self._progress)
        for widget in above:
            card.add(widget)
        card.body.addWidget(self._use_sample, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in below:
            card.add(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.TEXT)
        buttons.addWidget(self._unlock)
        buttons.addWidget(self._by_words)
        buttons.addStretch()
        card.body.addLayout(buttons)
        card.body.addWidget(self._by_keyring, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._other, self._create):
            page.others.addWidget(widget)
        page.others.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
