"""The pages that tell of a transfer: whose they are, how they are graded, and the copies that the office has kept."""

from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.attachments import Attachment
from casetracker.casework.sources import Source
from casetracker.services import attachments
from casetracker.services.batches import BatchView
from casetracker.ui import batch_words, theme
from casetracker.ui.background import Job
from casetracker.ui.batch_tabs.led_page import LedPage
from casetracker.ui.case_tabs.parts import Verb, facts, verbs
from casetracker.ui.case_words import date_short, date_words, label, line, readable_address, shortened, word
from casetracker.ui.document_view import DocumentView
from casetracker.ui.forms.source_form import SourceForm
from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.page import Card, EmptyState, clear
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace

_TALL: Final = 520
_LONGEST: Final = 40


class PagesTab(LedPage):
    """One card a page; a kept copy is looked at above them."""

    form_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._workplace = workplace
        self._view: BatchView | None = None
        self._shown: UUID | None = None
        self.column.setContentsMargins(0, Space.GAP, 0, Space.TIGHT)
        self.document = DocumentView(workplace.background)
        self.document.setMinimumHeight(theme.pixels(_TALL))
        self._copy = Card()
        self._copy.add(self.document)
        self._copy.hide()
        self._cards: dict[UUID, Card] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.GAP)
        self.add(self._copy)
        self.column.addLayout(self._list)
        self.column.addStretch(1)
        self.retranslate()

    def show_batch(self, view: BatchView) -> None:
        if self._view is None or self._view.batch.id != view.batch.id:
            self._shown = None
            self._copy.hide()
            self.document.show_nothing()
        self._view = view
        self.let_go()
        clear(self._list)
        self._cards = {}
        pages = sorted(view.sources.values(), key=lambda one: one.title.casefold())
        for page in pages:
            self._cards[page.id] = self._card(view, page)
            self._list.addWidget(self._cards[page.id])
        if not pages:
            self._list.addWidget(EmptyState(self.tr("No page is recorded. Add the claims of a page to this entry.")))

    def retranslate(self) -> None:
        self._copy.set_title(self.tr("Kept copy"))
        if self._view:
            self.show_batch(self._view)

    def _card(self, view: BatchView, page: Source) -> Card:
        card = Card(page.title)
        who = dict.fromkeys(batch_words.speaker(one) for one in view.figures if one.source_id == page.id)
        card.add(
            facts(
                [
                    (label(Source, "publisher"), line(page.publisher, page.affiliation)),
                    (label(Source, "address"), readable_address(page.address)),
                    (label(Source, "published_on"), date_words(page.published_on) if page.published_on else ""),
                    (label(Source, "retrieved_on"), date_short(page.retrieved_on)),
                    (self.tr("Quotes"), ", ".join(who)),
                    (label(Source, "independence_group"), page.independence_group),
                    (label(Source, "reliability"), word(page.reliability) if page.reliability else ""),
                    (label(Source, "note"), page.note),
                ]
            )
        )
        copies = view.copies.get(page.id, [])
        there: list[Verb] = [
            (
                self.tr("Look at the copy of {day}").format(day=date_short(one.added_on)),
                f"copy_{one.id}",
                partial(self.open_copy, one),
            )
            for one in copies
        ]
        if not copies:
            card.add(Text(self.tr("No copy is kept. Pages on the network change and vanish."), tone="muted"))
        card.add(
            verbs(
                *there,
                (self.tr("Keep a copy…"), f"keep_{page.id}", partial(self._ask_for_copy, page)),
                (self.tr("Grade or change the page…"), f"page_{page.id}", partial(self._change, page)),
                about=shortened(page.title, _LONGEST),
            )
        )
        return card

    def lead_to_page(self, source_id: UUID) -> None:
        """Bring a page in sight, with the keyboard on the first thing that can be done with it."""
        card = self._cards.get(source_id)
        if card is None:
            return
        first = card.findChild(LinkButton)
        if first is not None:
            first.setFocus()
        self.lead_to(card)

    def open_copy(self, copy: Attachment) -> None:
        """Show a kept copy above the pages; the history notes it."""
        self.let_go()
        self._shown = copy.id
        self._copy.show()
        desk = self._workplace.desk
        job = Job(lambda _job: attachments.read_content(desk, copy.id), self)

        def show(content: bytes) -> None:
            if self._shown == copy.id:
                self.document.show_document(content, copy.media_type)
                # Only after it is laid out is it known where it lies.
                QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self._copy))

        job.succeeded.connect(show)
        job.failed.connect(self._tell_not_opened)
        self._workplace.background.start(job)

    @Slot(object)
    def _tell_not_opened(self, error: Exception) -> None:
        self._shown = None
        self.document.show_nothing(failed=True)
        self._workplace.dialogs.explain(error)

    def _ask_for_copy(self, page: Source) -> None:
        kinds = self.tr("Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic)")
        path = self._workplace.dialogs.ask_open_path(self.tr("Keep a copy of the page"), kinds)
        if path is None:
            return
        desk = self._workplace.desk
        job = Job(lambda _job: attachments.add_file(desk, None, path, source_id=page.id), self)
        job.succeeded.connect(self._tell_kept)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)

    @Slot(object)
    def _tell_kept(self, _added: object) -> None:
        self._workplace.say(self.tr("The copy is in the vault, encrypted, and stays with the page."))

    def _change(self, page: Source) -> None:
        self.form_wanted.emit(SourceForm(self._workplace, None, page))

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_list"):
            self.retranslate()
