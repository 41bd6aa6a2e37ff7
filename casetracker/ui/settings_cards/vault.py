"""This vault: where it stands, and whether every page of it is whole."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from casetracker.services import vaults
from casetracker.services.vaults import Checked
from casetracker.ui.background import Job
from casetracker.ui.damage_words import damage_words
from casetracker.ui.manual_window import ManualWindow
from casetracker.ui.settings_cards.card import SettingsCard
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.progress import ProgressStrip
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace


class VaultCard(SettingsCard):
    """Names the folder of the vault and checks it."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._folder = Text(tone="muted")
        self._check = QPushButton()
        self._check.setObjectName("check_vault")
        self._check.clicked.connect(self._check_vault)
        self._checking = ProgressStrip()
        self._checked = Banner("", "done")
        self._checked.setObjectName("check_result")
        self._checked.hide()
        self.add(self._folder)
        self.body.addWidget(self._check, 0, Qt.AlignmentFlag.AlignLeft)
        self._promises = LinkButton("")
        self._promises.setObjectName("security_page")
        self._promises.clicked.connect(self._show_promises)
        self.body.addWidget(self._promises, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._checking)
        self.add(self._checked)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("This vault"))
        self._check.setText(self.tr("Check the vault"))
        self._promises.setText(self.tr("What the vault protects against, and what not"))
        self._folder.setText(str(self._workplace.desk.folder))
        self._folder.setAccessibleName(self.tr("Folder of the vault"))

    @Slot()
    def _show_promises(self) -> None:
        ManualWindow("security", self._promises.text(), self.window()).open()

    @Slot()
    def _check_vault(self) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: vaults.check_vault(desk), self)
        job.succeeded.connect(self._show_health)
        job.failed.connect(self._workplace.dialogs.explain)
        self._checking.watch(job)
        self._checked.hide()
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _show_health(self, health: Checked) -> None:
        self._checked.set_tone("done" if health.whole else "wrong")
        whole = self.tr("Every page, the structure of the tables and the chain of the history are whole.")
        todo = self.tr(
            "Close the program, copy the whole vault folder to a safe place, then restore a backup. Without one, the "
            "command 'casetracker vault rescue' saves what can be read."
        )
        damage = [self.tr("This is damaged:"), *(f"• {one}" for one in damage_words(health)), todo]
        self._checked.set_sentence(whole if health.whole else "\n".join(damage))
        self._checked.show()
