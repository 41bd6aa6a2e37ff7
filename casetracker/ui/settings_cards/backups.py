"""Backups: when the last one was made, whether one is due elsewhere, and making one here or on a memory stick."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from casetracker.services import backups, cases
from casetracker.services.backups import Made
from casetracker.services.desk import Changes
from casetracker.ui import wording
from casetracker.ui.background import Job
from casetracker.ui.settings_cards.card import SettingsCard
from casetracker.ui.theme import Space
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.progress import ProgressStrip
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class _Read:
    last: datetime | None
    due: bool


class BackupsCard(SettingsCard):
    """Says how old the last backup is, and makes another, with progress and cancel."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._found: _Read | None = None
        self._made: Made | None = None
        self._last = Text(tone="muted")
        self._last.setObjectName("last_backup")
        self._due = Banner("", "attention")
        self._due.setObjectName("backup_due")
        self._due.hide()
        self._elsewhere, self._here = QPushButton(), QPushButton()
        self._elsewhere.setObjectName("back_up_elsewhere")
        self._elsewhere.clicked.connect(self._ask_where)
        self._here.setObjectName("back_up_here")
        self._here.clicked.connect(partial(self._back_up, None))
        self._making = ProgressStrip()
        self._done = Banner("", "done")
        self._done.setObjectName("backup_result")
        self._done.hide()
        self._advice = Text(tone="muted")
        row = QHBoxLayout()
        row.setSpacing(Space.TIGHT)
        row.addWidget(self._elsewhere)
        row.addWidget(self._here)
        row.addStretch(1)
        for widget in (self._last, self._due, self._advice):
            self.add(widget)
        self.body.addLayout(row)
        self.add(self._making)
        self.add(self._done)
        self.retranslate()

    def read(self) -> None:
        desk = self._workplace.desk

        def look(_job: Job) -> _Read:
            elsewhere = backups.last_elsewhere(desk)
            due = backups.is_due(elsewhere, desk.today(), len(cases.find_cases(desk)))
            return _Read(backups.last_backup(desk), due)

        job = Job(look, self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def refresh(self, changes: Changes) -> None:
        if changes.action in (backups.BACKED_UP, backups.PLACED):
            self.read()

    def retranslate(self) -> None:
        self.set_title(self.tr("Backups"))
        self._advice.setText(
            self.tr(
                "A backup is the whole vault, encrypted as it is, and opens with the same passphrases and recovery "
                "words on any computer with this program. One a week is made on this computer by itself; keep one on a "
                "memory stick that lies elsewhere."
            )
        )
        self._elsewhere.setText(self.tr("Back up to a folder or stick…"))
        self._here.setText(self.tr("Back up on this computer"))
        self._due.set_sentence(self.tr("A backup to a stick or another folder is due: at least one a week."))
        self._say()

    @Slot(object)
    def _take(self, found: _Read) -> None:
        self._found = found
        self._say()

    def _say(self) -> None:
        self._due.setVisible(self._found is not None and self._found.due)
        if self._found is not None:
            language = wording.language()
            self._last.setText(
                self.tr("No backup was made yet.")
                if self._found.last is None
                else self.tr("Last backup: {when}").format(
                    when=wording.moment_words(self._found.last, self._workplace.desk.today(), language)
                )
            )
        if self._made is not None:
            self._done.set_sentence(
                self.tr("The backup is made and was read back page by page: {folder}").format(folder=self._made.folder)
            )

    @Slot()
    def _ask_where(self) -> None:
        chosen = self._workplace.dialogs.ask_folder(self.tr("Choose where the backup goes"))
        if chosen is not None:
            self._back_up(chosen)

    def _back_up(self, chosen: Path | None) -> None:
        desk = self._workplace.desk
        job = Job(lambda job: backups.back_up(desk, chosen, job.report), self)
        job.succeeded.connect(self._show_made)
        job.failed.connect(self._workplace.dialogs.explain)
        job.ended.connect(partial(self._allow, True))
        self._making.watch(job)
        self._done.hide()
        self._allow(False)
        # It takes long and only reads, but for one line of the history: saving and searching go on beside it.
        self._workplace.background.start_reading(job)

    def _allow(self, allowed: bool) -> None:
        self._elsewhere.setEnabled(allowed)
        self._here.setEnabled(allowed)

    @Slot(object)
    def _show_made(self, made: Made) -> None:
        self._made = made
        self._say()
        self._done.show()
        self.read()
