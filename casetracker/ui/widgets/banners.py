"""Sentences on a soft ground: how to treat this family, what stands in the way, that this is a sample."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.page import clear
from casetracker.ui.widgets.text import LongText, Text


class ContactBanner(QFrame):
    """What one must not do wrong with this family, above everything else on the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.setProperty("tone", "attention")
        self._flow = FlowLayout(self, across=Space.EDGE)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.setContentsMargins(Space.INSIDE, Space.TIGHT + 2, Space.INSIDE, Space.TIGHT + 2)
        self.hide()

    def set_notes(self, title: str, notes: list[str]) -> None:
        """Show the notes; without any the banner is not there."""
        clear(self._flow)
        for text in (title, *notes):
            self._flow.addWidget(LongText(text, bold=text is title, tone="attention"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(". ".join(notes))
        self.setVisible(bool(notes))


class Banner(QFrame):
    """One sentence on a soft ground; `flat` goes from edge to edge, as on every page of a sample vault."""

    def __init__(
        self, sentence: str, tone: str = "accent", *, flat: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.setProperty("tone", tone)
        self.setProperty("flat", "true" if flat else "false")
        self._flat = flat
        self._sentence = Text(sentence, tone=tone if flat else "text")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(Space.EDGE, 6, Space.EDGE, 6) if flat else (Space.INSIDE, 12, Space.INSIDE, 12))
        column.addWidget(self._sentence)

    def set_sentence(self, sentence: str) -> None:
        self._sentence.setText(sentence)

    def set_tone(self, tone: str) -> None:
        """Stand on the ground of another tone."""
        self.setProperty("tone", tone)
        self._sentence.set_tone(tone if self._flat else "text")
        self.style().unpolish(self)
        self.style().polish(self)

    @property
    def sentence(self) -> str:
        return self._sentence.text()


class Notice(QFrame):
    """Several sentences under a title on a soft ground, each with what can be done about it."""

    def __init__(self, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.setProperty("tone", tone)
        self._tone = tone
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.INSIDE, Space.GAP, Space.INSIDE, Space.GAP)
        self._column.setSpacing(Space.HAIR)

    def say(self, title: str, sentences: list[tuple[str, str, Callable[[], None] | None]]) -> None:
        """Show `title` and, for each sentence, the words of its link and what the link does."""
        clear(self._column)
        self._column.addWidget(Text(title, bold=True, tone=self._tone))
        for sentence, verb, act in sentences:
            self._column.addSpacing(Space.HAIR)
            self._column.addWidget(Text(sentence))
            if act is not None:
                link = LinkButton(verb)
                link.clicked.connect(act)
                self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(title)

    def add(self, *paragraphs: Text) -> None:
        """Add paragraphs that belong together, below what was said."""
        self._column.addSpacing(Space.HAIR)
        for one in paragraphs:
            self._column.addWidget(one)
