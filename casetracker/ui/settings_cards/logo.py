"""The logo of the letterhead: shown as it is printed, chosen from a file, taken out again."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from casetracker.services import vaults
from casetracker.ui import theme
from casetracker.ui.background import Job
from casetracker.ui.theme import Space
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace

_SHOWN: Final = (170, 100)
"""The shape of the box on paper, 34 × 20 mm."""


class LogoRow(QWidget):
    """What is chosen here is on the next paper at once; papers that were printed keep the one they had."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("logo_row")
        self._workplace = workplace
        self._has_logo = False
        self._title, self._what = Text(bold=True), Text(tone="muted")
        self._picture = QLabel()
        self._picture.setObjectName("logo_picture")
        self._picture.setStyleSheet(f"background: {theme.PAPER.name()}; padding: {Space.HAIR}px;")
        self._choose, self._remove = QPushButton(), QPushButton()
        self._choose.setObjectName("choose_logo")
        self._choose.clicked.connect(self._choose_logo)
        self._remove.setObjectName("remove_logo")
        self._remove.clicked.connect(self._remove_logo)
        row = QHBoxLayout()
        row.setSpacing(Space.INSIDE)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(Space.TIGHT)
        words.addWidget(self._what)
        buttons = FlowLayout(across=Space.TIGHT)
        for one in (self._choose, self._remove):
            buttons.addWidget(one)
        words.addLayout(buttons)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.TEXT, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self._title)
        column.addLayout(row)
        self.retranslate()
        self.show_logo(None)

    def show_logo(self, picture: bytes | None) -> None:
        """Show the office's logo, or that there is none."""
        pixmap = QPixmap()
        self._has_logo = bool(picture) and pixmap.loadFromData(picture or b"")
        if self._has_logo:
            shown = pixmap.scaled(
                QSize(theme.pixels(_SHOWN[0]), theme.pixels(_SHOWN[1])),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._picture.setPixmap(shown)
        self._picture.setVisible(self._has_logo)
        self._remove.setVisible(self._has_logo)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Logo in the letterhead"))
        self._what.setText(
            self.tr(
                "A PNG or JPEG picture of at most 300 KB. It stands at the upper right, above the window of an "
                "envelope. Only the picture itself is kept, not where or by whom it was taken."
            )
        )
        self._picture.setAccessibleName(self.tr("The logo of the office"))
        self._choose.setText(self.tr("Choose a logo…"))
        self._remove.setText(self.tr("Take the logo out…"))

    @Slot()
    def _choose_logo(self) -> None:
        path = self._workplace.dialogs.ask_open_path(
            self.tr("Logo in the letterhead"), self.tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if path is not None:
            self._set(path)

    @Slot()
    def _remove_logo(self) -> None:
        question = self.tr("Take the logo out of the letterhead?")
        lost = self.tr("Letters are printed without it from now on. To have it back, its file is needed.")
        if self._workplace.dialogs.confirm(question, lost, self.tr("Take it out")):
            self._set(None)

    def _set(self, picture: Path | None) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: vaults.set_logo(desk, picture), self)
        job.succeeded.connect(lambda _done: self._say_set(picture is not None))
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)

    def _say_set(self, there: bool) -> None:
        self._workplace.say(
            self.tr("The logo stands in the letterhead.") if there else self.tr("The letterhead has no logo.")
        )
