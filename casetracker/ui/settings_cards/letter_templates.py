"""Letter templates: which the office has put into its own words, and the way to the page where they are written."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from casetracker.casework.letters import OfficeTemplate
from casetracker.services import office_templates
from casetracker.services.desk import Changes
from casetracker.services.office_templates import Listed
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.parts import buttons, ruled, texts, verbs
from casetracker.ui.manual_window import ManualWindow
from casetracker.ui.settings_cards.card import SettingsCard
from casetracker.ui.template_words import kind_words, language_words, whose_words
from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.page import clear
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room, Workplace


class LetterTemplatesCard(SettingsCard):
    """Only templates in the office's own words are listed; all others are the shipped ones."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.setObjectName("letter_templates")
        self._listed: list[Listed] = []
        self._what = Text(tone="muted")
        self._open = QPushButton()
        self._open.setObjectName("open_letter_templates")
        self._open.clicked.connect(self._show_templates)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.TIGHT)
        self.add(self._what)
        self.body.addLayout(self._rows)
        self.add(buttons(self._open))
        self._chapter = LinkButton("")
        self._chapter.setObjectName("letters_chapter")
        self._chapter.clicked.connect(self._show_chapter)
        self.body.addWidget(self._chapter, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def read(self) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: office_templates.read_list(desk), self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def refresh(self, changes: Changes) -> None:
        if OfficeTemplate.subject in changes.kinds:
            self.read()

    def retranslate(self) -> None:
        self.set_title(self.tr("Letter templates"))
        self._what.setText(
            self.tr(
                "Every letter can be put into the office's own words. What protects a family stays: what a letter may "
                "state, what it needs, when it is kept back."
            )
        )
        self._open.setText(self.tr("Write letter templates…"))
        self._chapter.setText(self.tr("Which letter when, and what keeps one back"))
        self._fill()

    @Slot(object)
    def _take(self, listed: list[Listed]) -> None:
        self._listed = listed
        self._fill()

    def _fill(self) -> None:
        clear(self._rows)
        own = [one for one in self._listed if one.own]
        ruled(self._rows, map(self._row, own))
        if self._listed and not own:
            self._rows.addWidget(
                Text(self.tr("All letters are in the words that ship with the program."), tone="muted")
            )

    def _row(self, one: Listed) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        name = f"{kind_words(one.kind)} · {language_words(one.language)}"
        column.addLayout(texts((name, "text"), (whose_words(one), "muted")))
        where = f"{one.kind}/{one.language.value}"
        column.addWidget(verbs((self.tr("Open"), f"open_{where}", partial(self._show_one, where)), about=name))
        return holder

    @Slot()
    def _show_chapter(self) -> None:
        ManualWindow("letters", self._chapter.text(), self.window()).open()

    @Slot()
    def _show_templates(self) -> None:
        self._workplace.go(Place(Room.LETTER_TEMPLATES))

    def _show_one(self, where: str) -> None:
        self._workplace.go(Place(Room.LETTER_TEMPLATES, detail=where))
