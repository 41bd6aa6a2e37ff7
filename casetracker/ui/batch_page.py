"""One reported transfer: what was said of it, which of our families should hear, and the pages that tell of it."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from casetracker.casework.attachments import Attachment
from casetracker.services.batches import BatchView, read_batch
from casetracker.services.cases import NothingFound
from casetracker.services.desk import Changes
from casetracker.services.remains import KINDS
from casetracker.ui import batch_words
from casetracker.ui.background import Job
from casetracker.ui.batch_tabs.families import FamiliesTab
from casetracker.ui.batch_tabs.pages import PagesTab
from casetracker.ui.batch_tabs.removing import ask_to_remove_batch
from casetracker.ui.batch_tabs.said import SaidTab
from casetracker.ui.case_words import line
from casetracker.ui.forms.batch_form import BatchForm
from casetracker.ui.forms.form_place import FormPlace
from casetracker.ui.forms.record_form import RecordForm
from casetracker.ui.forms.transfer_form import TransferForm
from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.page import PageHeader
from casetracker.ui.widgets.tabs import Tabs
from casetracker.ui.workplace import Place, Room, Workplace

SHOWN_KINDS = frozenset({"batch", "figure", "source", "attachment", "case_batch_link"}) | KINDS
_OF_FAMILIES = frozenset({"relative", "consent", "letter", "talk", "search_case", "person_name"})
"""What changes whom a transfer should reach."""


class BatchPage(QWidget):
    """The page of one batch, and the forms that record what is learned of it."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._view: BatchView | None = None
        self._asked: UUID | None = None
        self._led_to: Place | None = None
        """A claim, or a side's silence, that is to be shown as soon as the batch is read."""
        self._header = PageHeader()
        self._back = QPushButton()
        self._back.clicked.connect(lambda: workplace.go(Place(Room.BATCHES)))
        self._change = QPushButton()
        self._change.setObjectName("change_batch")
        self._change.clicked.connect(self._change_batch)
        self._remove = QPushButton()
        self._remove.setObjectName("remove_batch")
        self._remove.clicked.connect(self._remove_batch)
        self._remove.hide()
        self._add = PrimaryButton()
        self._add.setObjectName("add_claims")
        self._add.clicked.connect(self._add_claims)
        for button in (self._back, self._remove, self._change, self._add):
            self._header.add_button(button)
        self.said = SaidTab(workplace)
        self.families = FamiliesTab(workplace)
        self.pages = PagesTab(workplace)
        self.tabs = Tabs()
        for tab in (self.said, self.families, self.pages):
            self.tabs.add_page(tab.objectName(), "", tab)
        self._stale: set[QWidget] = set()
        self.tabs.currentChanged.connect(self._fill_shown)
        for page in (self.said, self.pages):
            page.form_wanted.connect(self._open_form)
        self.said.page_wanted.connect(self._show_page)
        self.said.copy_wanted.connect(self._show_copy)
        self.forms = FormPlace(self.tabs)
        self.forms.saved.connect(self._say_saved)
        self.forms.changed.connect(self._make_room)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.EDGE, Space.EDGE - 4, Space.EDGE, Space.TIGHT)
        column.setSpacing(Space.GAP)
        column.addWidget(self._header)
        column.addWidget(self.forms, 1)
        self.retranslate()

    def show_place(self, place: Place) -> None:
        """Load the batch; what is shown stays until then.

        `detail` names a tab, or a side's silence; `record_id` a claim to be chosen.
        """
        if place.batch_id is None:
            return
        if self._asked != place.batch_id:
            self.forms.leave(lambda: None)
            self.tabs.show_page(self.said.objectName())
        if any(place.detail == tab.objectName() for tab in (self.said, self.families, self.pages)):
            self.tabs.show_page(place.detail)
        elif place.record_id is not None or place.detail:
            self.tabs.show_page(self.said.objectName())
        self._led_to = place
        self._read(place.batch_id)

    def refresh(self, changes: Changes) -> None:
        if self._view is None:
            return
        if changes.kinds & SHOWN_KINDS:
            self._read(self._view.batch.id)
        elif changes.kinds & _OF_FAMILIES:
            self._stale.add(self.families)
            self._fill_shown()

    def unsaved(self) -> dict[str, dict[str, str]]:
        return self.forms.unsaved()

    def leave(self, then: Callable[[], None]) -> None:
        """Ask about an unsaved form, then do what comes next; staying does nothing."""
        self.forms.leave(then)

    def heading(self) -> str:
        return self._view.batch.number if self._view else self.tr("Batch")

    def retranslate(self) -> None:
        self._back.setText(self.tr("All batches"))
        self._change.setText(self.tr("Change entry…"))
        self._remove.setText(self.tr("Remove entry…"))
        self._add.setText(self.tr("Add claims…"))
        self._add.setAccessibleName(self.tr("Add the claims of another page"))
        self.tabs.set_titles(
            {"said": self.tr("What was said"), "families": self.tr("Families"), "pages": self.tr("Pages")}
        )
        if self._view:
            self._head(self._view)

    def _read(self, batch_id: UUID) -> None:
        self._asked = batch_id
        desk = self._workplace.desk
        job = Job(lambda _job: read_batch(desk, batch_id), parent=self)
        job.succeeded.connect(self._show)
        job.failed.connect(self._tell_not_read)
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _show(self, view: BatchView) -> None:
        if view.batch.id != self._asked:
            return
        self._view = view
        self._head(view)
        # A tab out of sight is filled when it is next shown.
        self._stale = {self.said, self.families, self.pages}
        self._fill_shown()
        self._lead()

    def _lead(self) -> None:
        """Show once what the way to this page named; what is loaded anew later moves nothing."""
        place, self._led_to = self._led_to, None
        if place is None:
            return
        if place.record_id is not None:
            if not self.said.lead_to_claim(place.record_id):
                self._workplace.say(self.tr("The claim is no longer in this entry."))
        elif place.detail:
            self.said.lead_to_silence(place.detail)

    @Slot(object)
    def _show_page(self, source_id: UUID) -> None:
        self.tabs.show_page(self.pages.objectName())
        self.pages.lead_to_page(source_id)

    @Slot(object)
    def _show_copy(self, copy: Attachment) -> None:
        self.tabs.show_page(self.pages.objectName())
        self.pages.open_copy(copy)

    @Slot(object)
    def _tell_not_read(self, error: Exception) -> None:
        if isinstance(error, NothingFound) and self._view is not None:
            # It was removed a moment ago, and whoever removed it is led to the list.
            self._view = None
        else:
            self._workplace.dialogs.explain(error)

    @Slot()
    def _fill_shown(self) -> None:
        tab = self.tabs.currentWidget()
        if self._view is not None and tab in self._stale:
            self._stale.discard(tab)
            for one in (self.said, self.families, self.pages):
                if one is tab:
                    one.show_batch(self._view)

    def _head(self, view: BatchView) -> None:
        self._remove.setVisible(self._can_go() and self.forms.form is None)
        pages = self.tr("%n page(s)", "", len({one.source_id for one in view.figures if one.source_id}))
        claims = self.tr("%n claim(s)", "", len(view.figures))
        caution = self.tr("a batch is not a person: a link says nothing about anyone's fate")
        present = self.tr("Said to be present: {who}").format(who=view.batch.facilitator)
        self._header.set_texts(
            batch_words.title_of(view.batch),
            line(
                self.tr("Batch {number}").format(number=view.batch.number),
                view.batch.place,
                present if view.batch.facilitator else "",
            ),
            line(claims, pages, caution),
        )

    # What the buttons do

    @Slot(object)
    def _open_form(self, form: RecordForm) -> None:
        self.forms.open_form(form)

    @Slot()
    def _add_claims(self) -> None:
        if self._view is not None:
            self.forms.open_form(TransferForm(self._workplace, self._view.speakers, self._view.batch))

    @Slot()
    def _change_batch(self) -> None:
        if self._view is not None:
            self.forms.open_form(BatchForm(self._workplace, self._view.batch))

    @Slot(bool)
    def _make_room(self, form_open: bool) -> None:
        """Leave the one primary button to the form while it is open."""
        for button in (self._back, self._change, self._add):
            button.setHidden(form_open)
        self._remove.setVisible(self._can_go() and not form_open)

    def _can_go(self) -> bool:
        """Say whether the entry was made here: what came from a file comes back with the next."""
        return self._view is not None and not self._view.batch.reference_key

    @Slot()
    def _remove_batch(self) -> None:
        if self._view is not None:
            go = partial(self._workplace.go, Place(Room.BATCHES))
            ask_to_remove_batch(self, self._workplace, self._view.batch, len(self._view.figures), go)

    @Slot(object)
    def _say_saved(self, _result: object) -> None:
        self._workplace.say(self.tr("Saved"))

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "forms"):
            self.retranslate()
