"""The history of the office: read it, and see whether it is whole."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from casetracker.services import journal
from casetracker.services.journal import Broken
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.parts import buttons
from casetracker.ui.settings_cards.card import SettingsCard
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.progress import ProgressStrip
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room, Workplace


class HistoryCard(SettingsCard):
    """Leads to the history of the office and verifies it."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._what = Text(tone="muted")
        self._open, self._verify = QPushButton(), QPushButton()
        self._open.setObjectName("open_history")
        self._open.clicked.connect(self._show_history)
        self._verify.setObjectName("verify_history")
        self._verify.clicked.connect(self._verify_history)
        self._verifying = ProgressStrip()
        self._verified = Banner("", "done")
        self._verified.setObjectName("verify_result")
        self._verified.hide()
        self.add(self._what)
        self.add(buttons(self._open, self._verify))
        self.add(self._verifying)
        self.add(self._verified)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("History of the office"))
        self._what.setText(
            self.tr(
                "Every change, reading, print, copy, unlocking and change of a key is a line that nobody can edit "
                "unnoticed."
            )
        )
        self._open.setText(self.tr("Open the history"))
        self._verify.setText(self.tr("Verify the history"))

    @Slot()
    def _show_history(self) -> None:
        self._workplace.go(Place(Room.HISTORY))

    @Slot()
    def _verify_history(self) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: journal.verify(desk), self)
        job.succeeded.connect(self._show_verified)
        job.failed.connect(self._workplace.dialogs.explain)
        self._verifying.watch(job)
        self._verified.hide()
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _show_verified(self, broken: list[Broken]) -> None:
        self._verified.set_tone("wrong" if broken else "done")
        if broken:
            said = self.tr(
                "%n place(s) of the history are not as they were written, the first at line {line}.", "", len(broken)
            )
            self._verified.set_sentence(
                said.format(line=broken[0].seq)
                + " "
                + self.tr("Copy the whole vault folder to a safe place, and ask who had the computer.")
            )
        else:
            self._verified.set_sentence(self.tr("Every line of the history is as it was written."))
        self._verified.show()
