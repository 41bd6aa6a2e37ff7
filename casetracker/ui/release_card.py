"""On the page of a letter that two people release: the second reads the draft and enters a passphrase of their own."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from casetracker.letters.paper import Paper
from casetracker.services import letter_release
from casetracker.services.keys import Key
from casetracker.services.letter_release import Release
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

    def _build(self) -> None:
        clear(self.body)
        self.set_title(self.tr("Release by a second person"))
        self._secret = QLineEdit()
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._secret.setObjectName("release_secret")
        self._secret.setAccessibleName(self.tr("Passphrase of the second person"))
        self._secret.returnPressed.connect(self._release)
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
        else:
            alone = self.tr("This vault has one passphrase only. The reason is kept with the letter.")
            self.add(Text(alone, tone="muted"))
            self.add(Field(self.tr("Why one person releases it"), self._why))
        self.body.addWidget(self._verb, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _release(self) -> None:
        desk, paper, slot_id = self._workplace.desk, self._paper, self._who.told()
        secret, why = self._secret.text(), self._why.typed()
        if paper is None:
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
        job.succeeded.connect(self.released)
        job.failed.connect(self._workplace.dialogs.explain)
        job.ended.connect(lambda: self._verb.setEnabled(True))
        self._workplace.background.start_reading(job)
