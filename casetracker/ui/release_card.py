"""On the page of a letter that two people release: the second reads the draft and enters a passphrase of their own."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from casetracker.casework.errors import ForTheCaseworker
from casetracker.letters.paper import Paper
from casetracker.services import letter_release
from casetracker.services.keys import Key
from casetracker.services.letter_release import NotTheirPassphrase, Release, WaitAfterWrong
from casetracker.ui import sentences
from casetracker.ui.background import Job
from casetracker.ui.forms.entries import Choice, LineEntry, PickEntry
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.page import Card, clear
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace


class ReleaseCard(Card):
    """Asks for the release of the draft that is shown. In an office of one it asks why one person releases it."""

    released = Signal(object)
    """The `Release`, for the wish."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("release_card")
        self._workplace = workplace
        self._paper: Paper | None = None
        self._others: list[Key] = []
        self._seconds = 0
        self._refused: ForTheCaseworker | None = None
        # A coarse timer may end before the moment from which the next passphrase is taken.
        self._waited = QTimer(self, interval=1000, timerType=Qt.TimerType.PreciseTimer)
        self._waited.timeout.connect(self._wait_on)
        self._build()
        self.hide()

    def ask(self, paper: Paper, others: list[Key]) -> None:
        """Ask for the release of this draft; `others` are the people who can."""
        if [one.id for one in others] != [one.id for one in self._others]:
            self._others = others
            self._build()
        self._paper = paper
        self.show()

    @Slot()
    def take_focus(self) -> None:
        (self._secret if self._others else self._why).setFocus()

    def retranslate(self) -> None:
        self._build()

    @property
    def said(self) -> str:
        """Why it was not released, as it is shown."""
        return self._said.text()

    def _build(self) -> None:
        clear(self.body)
        self.set_title(self.tr("Release by a second person"))
        self._secret = QLineEdit()
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._secret.setObjectName("release_secret")
        self._secret.setAccessibleName(self.tr("Passphrase of the second person"))
        self._secret.returnPressed.connect(self._release)
        self._said = Text(tone="wrong")
        self._said.setObjectName("release_said")
        self._why = LineEntry()
        self._why.setObjectName("release_why")
        self._who = PickEntry([Choice(str(one.id), one.person or one.label, one.id) for one in self._others])
        self._who.setObjectName("release_who")
        self._verb = QPushButton(self.tr("Release this draft"))
        self._verb.setObjectName("release")
        self._verb.clicked.connect(self._release)
        if self._others:
            self.add(Text(self.tr("Let the second person read the draft as it stands here."), tone="muted"))
            self.add(Field(self.tr("Who releases it"), self._who))
            self.add(Text(self.tr("Passphrase of the second person")))
            self.add(self._secret)
            self.add(self._said)
        else:
            alone = self.tr("This vault has one passphrase only. The reason is kept with the letter.")
            self.add(Text(alone, tone="muted"))
            self.add(Field(self.tr("Why one person releases it"), self._why))
        self.body.addWidget(self._verb, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_said()

    @Slot()
    def _release(self) -> None:
        desk, paper, slot_id = self._workplace.desk, self._paper, self._who.told()
        secret, why = self._secret.text(), self._why.typed()
        if paper is None or self._seconds:
            return
        work: Callable[[Job], Release]
        if isinstance(slot_id, UUID) and self._others:
            chosen = slot_id
            work = lambda _job: letter_release.release(desk, paper, chosen, secret)  # noqa: E731
        else:
            work = lambda _job: letter_release.release_alone(desk, paper, why)  # noqa: E731
        self._secret.clear()
        self._verb.setEnabled(False)
        job = Job(work, self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._refuse)
        job.ended.connect(self._show_said)
        # Beside the others: it takes as long as an unlock, and a save must not wait for it.
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _take(self, given: Release) -> None:
        self._refused = None
        self.released.emit(given)

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        """Say under the passphrase that it was wrong, and let the next one wait; anything else in a box."""
        if not isinstance(error, NotTheirPassphrase | WaitAfterWrong):
            self._workplace.dialogs.explain(error)
            return
        self._refused, self._seconds = error, error.seconds
        self._waited.start()
        self._show_said()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentences.say(error)))
        self._secret.setFocus()

    @Slot()
    def _wait_on(self) -> None:
        self._seconds = max(self._seconds - 1, 0)
        if not self._seconds:
            self._waited.stop()
        self._show_said()

    @Slot()
    def _show_said(self) -> None:
        words = [sentences.say(self._refused)] if self._refused and self._others else []
        if words and not self._seconds:
            words = [self.tr("The passphrase was wrong. It can be tried again now.")]
        self._said.setText("\n".join(words))
        self._said.setVisible(bool(words))
        self._verb.setEnabled(not self._seconds)
