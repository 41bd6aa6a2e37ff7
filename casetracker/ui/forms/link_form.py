"""Linking a case with a reported transfer: which one, on what basis, how strongly, and what may then be said."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from casetracker.casework.batches import Batch, OnlyTransfersAreLinked
from casetracker.casework.clean_text import MISSING
from casetracker.casework.errors import RefusedValue
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import BasisTooWeak, CaseBatchLink, LinkBasis, LinkedAlready
from casetracker.casework.sources import Source
from casetracker.letters import wording
from casetracker.services import links
from casetracker.ui import theme
from casetracker.ui.case_words import date_short, date_words, label, line, paper_language, word
from casetracker.ui.forms.date_entries import DayEntry
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry, WordsEntry
from casetracker.ui.forms.record_form import RecordForm, Told
from casetracker.ui.forms.source_form import source_entry
from casetracker.ui.theme import Space
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace

_KEY = Qt.ItemDataRole.UserRole
_LINES_SHOWN = 5


def batch_words(batch: Batch) -> str:
    """Name a transfer: its day, its place, its number."""
    return line(date_words(batch.happened_on), batch.place, batch.number)


class TransferEntry(QWidget):
    """Chooses one reported transfer: what is typed narrows the list below by day, place or number."""

    edited = Signal()

    def __init__(self, transfers: Sequence[Batch], chosen: UUID | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._searched = QLineEdit()
        self._searched.setObjectName("transfer_search")
        self._searched.setPlaceholderText(self.tr("Day, month or year: 26.02.2026"))
        self._searched.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setObjectName("transfers")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setProperty("kind", "choices")
        # Lines that are measured before the style is known stand too close for good.
        self._list.ensurePolished()
        for batch in transfers:
            item = QListWidgetItem(batch_words(batch))
            item.setData(_KEY, batch.id)
            # Typed digits find a day both as it is written here and as files write it.
            found_by = f"{batch_words(batch)} {date_short(batch.happened_on)} {batch.happened_on} {_dotted(batch)}"
            item.setData(_KEY + 1, found_by.casefold())
            self._list.addItem(item)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self._searched)
        column.addWidget(self._list)
        self._list.setFixedHeight(theme.pixels(26) * _LINES_SHOWN)
        self.setFocusProxy(self._searched)
        self._searched.textChanged.connect(self._narrow)
        self._searched.installEventFilter(self)
        if chosen is not None:
            self.take_up(str(chosen))
        self._list.currentItemChanged.connect(self._tell)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._searched.setAccessibleName(name)
        self._list.setAccessibleName(name)

    def typed(self) -> str:
        item = self._list.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    def take_up(self, typed: str) -> None:
        for place in range(self._list.count()):
            item = self._list.item(place)
            if str(item.data(_KEY)) == typed:
                self._list.setCurrentItem(item)
                self._list.scrollToItem(item)

    def told(self) -> object:
        item = self._list.currentItem()
        if item is None or item.isHidden():
            raise RefusedValue("batch_id", MISSING)
        return item.data(_KEY)

    def widget(self) -> QWidget:
        return self

    def matches(self) -> int:
        """Return how many transfers what is typed leaves in sight."""
        return sum(not self._list.item(place).isHidden() for place in range(self._list.count()))

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self._list.setFocus()
            if self._list.currentItem() is None:
                self._choose_first()
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for place in range(self._list.count()):
            item = self._list.item(place)
            found_by = str(item.data(_KEY + 1))
            item.setHidden(not all(word in found_by for word in words))
        now = self._list.currentItem()
        if now is not None and now.isHidden():
            self._list.setCurrentRow(-1)
        if self.matches() == 1:
            self._choose_first()

    def _choose_first(self) -> None:
        for place in range(self._list.count()):
            if not self._list.item(place).isHidden():
                self._list.setCurrentRow(place)
                return

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()


def _dotted(batch: Batch) -> str:
    return ".".join(reversed(str(batch.happened_on).split("-")))


class LinkForm(RecordForm):
    """Links the case with a transfer, or changes basis and strength of a link with the reason."""

    kind = "link"
    refused_at: ClassVar = {
        BasisTooWeak: "strength",
        LinkedAlready: "batch_id",
        OnlyTransfersAreLinked: "batch_id",
    }

    def __init__(
        self,
        workplace: Workplace,
        case_id: UUID,
        transfers: Sequence[Batch],
        link: CaseBatchLink | None = None,
        batch_id: UUID | None = None,
        parent: QWidget | None = None,
        *,
        sources: Mapping[UUID, Source] | None = None,
    ) -> None:
        self._sources = sources or {}
        self._transfers = transfers
        self._link = link
        self._batch_id = batch_id
        super().__init__(workplace, case_id, link.id if link else None, parent)

    def title(self) -> str:
        return self.tr("Change a link") if self._link else self.tr("Link with a reported transfer")

    def explanation(self) -> str:
        return self.tr("A transfer is not a person. A link says only what connects the two, and how strongly.")

    def build(self) -> None:
        link = self._link
        # The label of the one entry says already what the card is about.
        self.section(self.tr("The transfer") if link else "")
        if link is None:
            chosen = TransferEntry(self._transfers, self._batch_id)
            self.row(("batch_id", label(CaseBatchLink, "batch_id"), chosen))
        else:
            for batch in self._transfers:
                if batch.id == link.batch_id:
                    self.place(Text(batch_words(batch)))
        self.section(self.tr("What connects them"))
        basis = link.basis if link else LinkBasis.PLACE_TIME_CONSISTENT
        self._strength = ChoiceEntry(LinkStrength, word, link.strength if link else LinkStrength.CONSIDERED)
        self.row(
            ("basis", label(CaseBatchLink, "basis"), ChoiceEntry(LinkBasis, word, basis)),
            ("strength", label(CaseBatchLink, "strength"), self._strength),
        )
        self.place(Text(self.tr("With this strength the family may be told no more than:"), tone="muted"))
        self._sentence = Text()
        self._sentence.setObjectName("honest_sentence")
        self.place(self._sentence)
        self._strength.edited.connect(self._show_sentence)
        self._show_sentence()
        self.row(
            ("source_note", label(CaseBatchLink, "source_note"), LineEntry(link.source_note if link else "")),
            (
                "source_id",
                label(CaseBatchLink, "source_id"),
                source_entry(self._sources, link.source_id if link else None, self.tr("none recorded")),
            ),
        )
        self.row(("note", label(CaseBatchLink, "note"), WordsEntry(link.note if link else "", 2)))
        if link is not None:
            self.section(self.tr("The family, and the reason for the change"))
            self.row(
                ("told_family_on", label(CaseBatchLink, "told_family_on"), DayEntry(link.told_family_on)),
                ("told_family_how", label(CaseBatchLink, "told_family_how"), LineEntry(link.told_family_how)),
            )
            self.row(("because", self.tr("Why it changes, for the history"), WordsEntry(lines=2)))

    def work(self, told: Told) -> Callable[[], object]:
        desk = self.workplace.desk
        if self._link is None:
            return partial(links.link_batch, desk, self.case(), **told)
        return partial(links.change_strength, desk, self._link.id, reason=told.pop("because"), **told)

    @Slot()
    def _show_sentence(self) -> None:
        chosen = LinkStrength(self._strength.typed())
        self._sentence.setText(wording.link(chosen, paper_language()))
