"""Which letter template is looked at: its kind, its language, and which of the office's versions or the shipped one."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casetracker.casework.letters import OfficeTemplate
from casetracker.casework.paper_language import PaperLanguage
from casetracker.services.office_templates import Listed
from casetracker.ui import wording
from casetracker.ui.template_words import kind_words, language_words, whose_words
from casetracker.ui.theme import Space
from casetracker.ui.widgets.choice_box import ChoiceBox
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.text import Text

SHIPPED: Final = "shipped"
"""The key of the version that came with the program."""


@dataclass(frozen=True, slots=True)
class TemplateRead:
    """One kind in one language: whose words there are, every version, the shipped text, and what was typed before."""

    listed: list[Listed]
    kind: str
    language: PaperLanguage
    shipped: str
    versions: list[OfficeTemplate]
    kept: str

    @property
    def in_use(self) -> str:
        """The key of the version that letters are written with."""
        return next((str(one.id) for one in self.versions if one.in_use), SHIPPED)

    def text(self, version: str) -> str:
        return next((one.text for one in self.versions if str(one.id) == version), self.shipped)


class TemplateChoice(QWidget):
    """Asks for another text. It stays at the one that is shown until the page goes there."""

    asked = Signal(str, str)
    """Another kind and language."""
    version_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read: TemplateRead | None = None
        self._shown = SHIPPED
        self._kind, self._language, self._version = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for box, name, act in (
            (self._kind, "template_kind", self._choose),
            (self._language, "template_language", self._choose),
            (self._version, "template_version", self._choose_version),
        ):
            box.setObjectName(name)
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(act)
        self._fields = {
            "kind": Field("", self._kind),
            "language": Field("", self._language),
            "version": Field("", self._version),
        }
        self._whose = Text(tone="muted")
        self._whose.setObjectName("whose_words")
        row = QHBoxLayout()
        row.setSpacing(Space.INSIDE)
        row.addWidget(self._fields["kind"], 3)
        row.addWidget(self._fields["language"], 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GAP)
        column.addLayout(row)
        column.addWidget(self._fields["version"])
        column.addWidget(self._whose)
        self.retranslate()

    @property
    def version(self) -> str:
        """The key of the version that is shown."""
        return self._shown

    def retranslate(self) -> None:
        self._fields["kind"].set_label(self.tr("Letter"))
        self._fields["language"].set_label(self.tr("Language of the paper"))
        self._fields["version"].set_label(self.tr("Versions"))
        if self._read is not None:
            self.offer(self._read)
            self.show_version(self._shown)

    def offer(self, read: TemplateRead) -> None:
        """Fill the three choices; the version in use is shown."""
        self._read = read
        kinds = list(dict.fromkeys(one.kind for one in read.listed))
        tongues = list(dict.fromkeys(one.language for one in read.listed))
        _fill(self._kind, [(kind_words(one), one) for one in kinds], read.kind)
        _fill(self._language, [(language_words(one), one.value) for one in tongues], read.language.value)
        versions = [(self._version_words(one), str(one.id)) for one in read.versions]
        shipped = self.tr("shipped with the program")
        if read.in_use == SHIPPED:
            shipped = self.tr("{version} · in use").format(version=shipped)
        _fill(self._version, [*versions, (shipped, SHIPPED)], self._shown)
        mine = next(one for one in read.listed if (one.kind, one.language) == (read.kind, read.language))
        self._whose.setText(self.tr("In use: {words}").format(words=whose_words(mine)))

    def show_version(self, version: str) -> None:
        self._shown = version
        _choose_in(self._version, version)

    def _version_words(self, one: OfficeTemplate) -> str:
        day = wording.short_day(one.created_at.astimezone().date(), wording.language())
        words = f"{one.version} · {one.written_by} · {day}"
        return self.tr("{version} · in use").format(version=words) if one.in_use else words

    @Slot()
    def _choose(self) -> None:
        if self._read is None:
            return
        there = (self._read.kind, self._read.language.value)
        asked = (str(self._kind.currentData()), str(self._language.currentData()))
        # Whoever stays is still at the text whose name stands above.
        _choose_in(self._kind, there[0])
        _choose_in(self._language, there[1])
        if asked != there:
            self.asked.emit(*asked)

    @Slot()
    def _choose_version(self) -> None:
        asked, shown = str(self._version.currentData()), self._shown
        _choose_in(self._version, shown)
        if asked != shown:
            self.version_asked.emit(asked)

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _fill(box: ChoiceBox, choices: list[tuple[str, str]], chosen: str) -> None:
    box.clear()
    for words, key in choices:
        box.addItem(words, key)
    box.setCurrentIndex(max(box.findData(chosen), 0))


def _choose_in(box: ChoiceBox, chosen: str) -> None:
    box.setCurrentIndex(box.findData(chosen))
