"""Encrypting the vault anew: what for, new recovery words, the passphrase once more, and then everything at one go."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from casetracker.services import encrypt_anew
from casetracker.services.encrypt_anew import Renewed
from casetracker.services.keys import Key
from casetracker.ui import sentences, theme
from casetracker.ui.background import Job
from casetracker.ui.key_words import key_words
from casetracker.ui.settings_cards.card import SettingsCard
from casetracker.ui.settings_cards.keys import still_opens_words
from casetracker.ui.settings_cards.new_words import NewWords
from casetracker.ui.theme import Space
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.keyboard_line import KeyboardLine
from casetracker.ui.widgets.progress import ProgressStrip
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace
from casetracker.vault.errors import EmptyPassphrase, WrongSecret

GOES_ON_MS: Final = 20_000


class EncryptionCard(SettingsCard):
    """Encrypts everything under a new master key, and then hands the vault over as it is now and asks for a lock."""

    renewed = Signal(object)
    """The desk of the vault as it is now; the one before is closed."""
    lock_asked = Signal()
    went_on = Signal()
    """Everything is still being encrypted: a vault that nobody uses meanwhile must not be locked for it."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.setObjectName("encryption")
        self._what = Text(tone="muted")
        self._begin = QPushButton()
        self._begin.setObjectName("encrypt_anew")
        self._begin.clicked.connect(self._draw)
        self._said = Banner("", "attention")
        self._said.setObjectName("encryption_result")
        self._said.hide()
        self.words = NewWords(workplace)
        self.words.proved.connect(self._ask_passphrase)
        self.words.left.connect(self._close)
        self._line = QLineEdit()
        self._line.setObjectName("encryption_passphrase")
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._passphrase = Field("", self._line)
        self._line.textChanged.connect(self._passphrase.clear_error)
        self._line.returnPressed.connect(self._ask)
        self._do, self._leave = PrimaryButton(), QPushButton()
        self._do.setObjectName("encrypt_now")
        self._do.clicked.connect(self._ask)
        self._leave.setObjectName("leave_encryption")
        self._leave.clicked.connect(self._close)
        self._form = QWidget()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, Space.TIGHT, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self._passphrase)
        column.addWidget(KeyboardLine(self._line))
        row = QHBoxLayout()
        row.setSpacing(Space.TIGHT)
        for button in (self._do, self._leave):
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        self._form.hide()
        self.add(self._what)
        self.body.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._said, self.words, self._form):
            self.add(widget)
        self._at_work: _AtWork | None = None
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Encrypt everything anew"))
        self._what.setText(
            self.tr(
                "For when somebody who should read this vault no longer may have kept a key file, a passphrase and a "
                "copy of the folder. Taking a key away does not change the master key behind it; this does. The vault "
                "is written a second time under a new master key, which takes as much room again until it is done."
            )
        )
        self._begin.setText(self.tr("Encrypt anew…"))
        self.words.set_verbs(self.tr("Go on"), self.tr("Cancel"))
        self._passphrase.set_label(self.tr("Your passphrase"), self.tr("The one with which you opened the vault."))
        self._do.setText(self.tr("Encrypt anew"))
        self._leave.setText(self.tr("Cancel"))

    @Slot()
    def _draw(self) -> None:
        self._close()
        if not encrypt_anew.is_open_by_passphrase(self._workplace.desk):
            self._tell(
                self.tr(
                    "Lock the vault and open it with your passphrase first: only then is it certain that the "
                    "passphrase you type here is the right one."
                )
            )
            return
        self._begin.setEnabled(False)
        self.words.draw()

    @Slot()
    def _ask_passphrase(self) -> None:
        self.words.hide()
        self._form.show()
        self._line.setFocus()

    @Slot()
    def _close(self) -> None:
        self.words.forget()
        self._line.clear()
        self._passphrase.clear_error()
        self._form.hide()
        self._said.hide()
        self._begin.setEnabled(True)

    def _tell(self, sentence: str) -> None:
        self._said.set_sentence(sentence)
        self._said.show()

    # Asking, doing, telling

    @Slot()
    def _ask(self) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: encrypt_anew.keys_left_out(desk), self)
        job.succeeded.connect(self._confirm)
        job.failed.connect(self._workplace.dialogs.explain)
        job.ended.connect(lambda: self._do.setEnabled(True))
        self._do.setEnabled(False)
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _confirm(self, left_out: list[Key]) -> None:
        if not self._form.isVisibleTo(self):
            return
        lost = [
            self.tr(
                "The whole vault is written anew, and nobody can work in it until that is done. Then it locks, and you "
                "open it with your passphrase. Stopped on the way, by you or by a flat battery, it is as it was before."
            ),
            self.tr("The old recovery words and every key file kept from before open it no longer."),
            self.tr("Backups made before stay as they are and still open with the former keys."),
        ]
        if left_out:
            labels = [(key_words(one.label), one.person) for one in left_out]
            named = ", ".join(f"{label} ({person})" if person else label for label, person in labels)
            lost.insert(
                1, self.tr("These keys open it no longer and have to be added again: {keys}").format(keys=named)
            )
        question = self.tr("Encrypt everything anew?")
        if self._workplace.dialogs.confirm(question, "\n\n".join(lost), self.tr("Encrypt anew")):
            self._encrypt()

    def _encrypt(self) -> None:
        desk, passphrase, words = self._workplace.desk, self._line.text(), self.words.words
        job = Job(lambda job: encrypt_anew.encrypt_anew(desk, passphrase, words, report=job.report), self)
        job.succeeded.connect(self._hand_over)
        job.failed.connect(self._refuse)
        job.cancelled.connect(self._stay)
        # Over everything else: once the new key holds, nothing can be read through the former one any more.
        self._at_work = _AtWork(self.window())
        self._at_work.went_on.connect(self.went_on)
        self._at_work.watch(job)
        self._workplace.background.start(job)
        self._at_work.open()

    def _put_away(self) -> None:
        if self._at_work is not None:
            self._at_work.end()
            self._at_work = None

    @Slot(object)
    def _hand_over(self, renewed: Renewed) -> None:
        self.renewed.emit(renewed.desk)
        self._put_away()
        self._close()
        more = []
        if renewed.left_out:
            more.append(self.tr("To be added again: {keys}").format(keys=", ".join(renewed.left_out)))
        if renewed.documents:
            more.append(
                self.tr(
                    "%n document(s) were missing or damaged before and could not be encrypted anew.",
                    "",
                    len(renewed.documents),
                )
            )
        if renewed.documents_wait is not None:
            more.append(sentences.say(renewed.documents_wait))
        if renewed.backups:
            still = self.tr("These backups still open with the former keys. Delete them, or keep them locked away:")
            more.append("\n".join([still, *map(still_opens_words, renewed.backups)]))
        done = self.tr("Everything is encrypted anew. The vault locks now: open it with your passphrase.")
        self._workplace.dialogs.tell(done, "\n\n".join(more))
        self.lock_asked.emit()

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        self._put_away()
        if isinstance(error, WrongSecret | EmptyPassphrase):
            self._passphrase.set_error(sentences.say(error))
            self._line.setFocus()
            return
        self._close()
        self._workplace.dialogs.explain(error)
        if self._workplace.desk.database.refusal is encrypt_anew.EncryptedMeanwhile:
            # The new key holds already, and only a fresh start reads on with it.
            self.lock_asked.emit()

    @Slot()
    def _stay(self) -> None:
        self._put_away()
        self._close()
        self._tell(self.tr("Stopped. Nothing was changed, and the recovery words just shown open nothing."))


class _AtWork(QDialog):
    """Stands over the window while everything is written anew. It goes only when that has ended."""

    went_on = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Some steps report nothing for minutes.
        self._goes_on = QTimer(self, interval=GOES_ON_MS)
        self._goes_on.timeout.connect(self.went_on)
        self._goes_on.start()
        self.setObjectName("encrypting")
        self.setWindowTitle(self.tr("Encrypting everything anew"))
        self.setModal(True)
        self._strip = ProgressStrip()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.EDGE, Space.EDGE, Space.EDGE, Space.EDGE)
        column.addWidget(Text(self.tr("Leave the computer on. Nothing can be saved or looked up until this is done.")))
        column.addWidget(self._strip)
        self._strip.setMinimumWidth(theme.pixels(_WIDTH))

    def watch(self, job: Job) -> None:
        self._strip.watch(job)
        self._strip.show()

    def end(self) -> None:
        """Go out of sight for good."""
        self._strip.rest()
        self.done(0)
        self.deleteLater()

    # Qt asks

    def reject(self) -> None:
        self._strip.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._strip.cancel()
        event.ignore()


_WIDTH = 420
