"""The page of one case: what one must not do wrong first, then the answer, then everything that is recorded."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.batches import Batch, Figure
from casetracker.casework.disposal import Disposal
from casetracker.casework.dossier import Dossier
from casetracker.casework.family_eyes import for_eyes
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.people import other_names
from casetracker.casework.phone_lines import PhoneLine
from casetracker.casework.standing import status
from casetracker.services import cases, drafts, family, letter_rows, links, phone_lines, remains
from casetracker.services.desk import Changes, Desk
from casetracker.services.disposal import Certificate
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.batches import BatchesTab
from casetracker.ui.case_tabs.contact import contact_notes
from casetracker.ui.case_tabs.documents import DocumentsTab
from casetracker.ui.case_tabs.family import FamilyTab
from casetracker.ui.case_tabs.family_bar import FamilyBar
from casetracker.ui.case_tabs.header import CaseHeader
from casetracker.ui.case_tabs.history import HistoryTab
from casetracker.ui.case_tabs.identification import IdentificationTab
from casetracker.ui.case_tabs.letters import LettersTab
from casetracker.ui.case_tabs.life_menu import LifeMenu
from casetracker.ui.case_tabs.overview import OverviewTab
from casetracker.ui.case_tabs.parts import button
from casetracker.ui.case_tabs.samples import SamplesTab
from casetracker.ui.case_tabs.statements import StatementsTab
from casetracker.ui.case_tabs.tab import CaseTab, CaseView
from casetracker.ui.case_words import date_short, date_words, line, shortened, word
from casetracker.ui.forms.disposal_form import certificate_words
from casetracker.ui.forms.form_place import FormPlace
from casetracker.ui.forms.kept import form_kept_under
from casetracker.ui.forms.link_form import LinkForm
from casetracker.ui.forms.record_form import RecordForm
from casetracker.ui.forms.said_forms import StatementForm, TalkForm
from casetracker.ui.taking_back import TakingBack
from casetracker.ui.theme import Space
from casetracker.ui.widgets.banners import ContactBanner, Notice
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.tabs import Tabs
from casetracker.ui.workplace import Place, Room, Workplace

_PUBLIC: Final = frozenset({"batch", "figure", "phone_line", "enquirer"}) | remains.KINDS
"""Records that belong to no case and are shown on its page all the same."""


@dataclass(frozen=True, slots=True)
class _Read:
    """A case as it was read: what is recorded, and which forms hold text that was not saved."""

    dossier: Dossier
    kept: list[str]
    elsewhere: dict[UUID, list[tuple[UUID, str]]]
    noted: dict[UUID, str]
    lines: list[PhoneLine]
    figures: dict[UUID, Figure]


def _read_all(desk: Desk, case_id: UUID) -> _Read:
    dossier = cases.read_case(desk, case_id, noted=False)
    several = any(one.enquirer_id for one in dossier.relatives)
    elsewhere = family.also_asks_for(desk, case_id) if several else {}
    noted = family.notes_on_enquirers(desk, case_id) if several else {}
    kept, lines = drafts.drafts_of(desk, case_id), phone_lines.read_lines(desk)
    return _Read(dossier, kept, elsewhere, noted, lines, letter_rows.figures_under(desk, dossier.letters))


class CasePage(QWidget):
    """One case. Forms stand in place of the tabs, under the name and the wishes of the family."""

    family_view_turned = Signal(bool)
    """A family looks at the screen, or no longer: the window shows nothing but this case then."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._case_id: UUID | None = None
        self._dossier: Dossier | None = None
        self._elsewhere: Mapping[UUID, Sequence[tuple[UUID, str]]] = {}
        self._noted: Mapping[UUID, str] = {}
        self._figures: Mapping[UUID, Figure] = {}
        self._lines: Sequence[PhoneLine] = ()
        self._kept: list[str] = []
        self._closed: set[str] = set()
        self._for_family = False
        self._detail = Place(Room.CASE)
        self._asked = 0
        self._to_note = False
        self._add = button("", "add_statement_button", self._add_statement)
        self._link = button("", "link_batch_button", self._link_batch)
        self._life = LifeMenu(workplace)
        self._life.form_wanted.connect(self._open_form)
        self._write = PrimaryButton()
        self._write.setObjectName("write_letter_button")
        self._write.clicked.connect(self._write_letter)
        self._header = CaseHeader([self._life, self._add, self._link, self._write])
        self._family = FamilyBar()
        self._family.chosen.connect(self._show)
        self._banner = ContactBanner()
        self._unsaved = Notice("attention")
        self._unsaved.hide()
        self._tabs = Tabs()
        self._tabs.setObjectName("case_tabs")
        self._overview = OverviewTab(workplace)
        self._batches = BatchesTab(workplace)
        self._pages: list[CaseTab] = [
            self._overview,
            FamilyTab(workplace),
            StatementsTab(workplace),
            SamplesTab(workplace),
            IdentificationTab(workplace),
            self._batches,
            LettersTab(workplace),
            DocumentsTab(workplace),
            HistoryTab(workplace),
        ]
        for page in self._pages:
            page.form_wanted.connect(self._open_form)
            page.tab_wanted.connect(self.show_tab)
            self._tabs.add_page(page.key, page.title(), page)
        self._batches.link_wanted.connect(self._ask_for_transfers)
        self._tabs.currentChanged.connect(self._fill_shown)
        self._forms = FormPlace(self._tabs)
        self._forms.saved.connect(self._say_saved)
        self._forms.closed.connect(self._closed.add)
        self._forms.changed.connect(self._make_room)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.EDGE, Space.EDGE - 4, Space.EDGE, Space.TIGHT)
        column.setSpacing(Space.GAP)
        for widget in (self._header, self._family, self._banner, self._unsaved):
            column.addWidget(widget)
        column.addWidget(self._forms, 1)
        family_view = QShortcut(QKeySequence("F9"), self)
        family_view.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        family_view.activated.connect(self.turn_family_view)
        self._taking_back = TakingBack(self, workplace, lambda: self._forms.form is not None)
        self.retranslate()

    # What the main window calls

    def show_place(self, place: Place) -> None:
        """Load the case; `detail` names a tab, or a form to open, such as "talk"."""
        if place.case_id is None:
            return
        another = place.case_id != self._case_id
        self._case_id, self._detail = place.case_id, place
        if another:
            self._turn_family_view(on=False)
            self._closed.clear()
            self._forms.leave(lambda: None)
        self._taking_back.look_at(place.case_id)
        self._read(noted=another)

    def refresh(self, changes: Changes) -> None:
        if Disposal.subject in changes.kinds and self._case_id in changes.cases:
            # There is nothing left to read.
            return
        self._taking_back.notice(changes)
        if self._case_id in changes.cases or changes.kinds & _PUBLIC:
            self._read(noted=False)

    def unsaved(self) -> dict[str, dict[str, str]]:
        return self._forms.unsaved()

    def leave(self, then: Callable[[], None]) -> None:
        """Ask about an unsaved form, then do what comes next; staying does nothing."""
        self._forms.leave(then)

    def heading(self) -> str:
        """Name the page by the number of the case, never by a name."""
        if self._dossier is None:
            return self.tr("Case")
        return self.tr("Case {number}").format(number=self._dossier.case.number)

    def retranslate(self) -> None:
        self._add.setText(self.tr("Add statement"))
        self._link.setText(self.tr("Link batch"))
        self._write.setText(self.tr("Write letter…"))
        self._tabs.set_titles({page.key: page.title() for page in self._pages})
        self._tabs.setAccessibleName(self.tr("Parts of the case"))
        self._show()

    def shown_case(self) -> UUID | None:
        """Return the case that stands on the page."""
        return self._dossier.case.id if self._dossier else None

    # For the keyboard and for other pages

    @Slot(str)
    def show_tab(self, key: str) -> None:
        self._tabs.show_page(key)
        self._fill_shown()

    def tab(self, key: str) -> CaseTab:
        return next(page for page in self._pages if page.key == key)

    @property
    def form(self) -> RecordForm | None:
        """The form that is open."""
        return self._forms.form

    @Slot()
    def turn_family_view(self) -> None:
        """Hide or show what a family on the other side of the table must not read."""
        self._forms.leave(partial(self._turn_family_view, on=not self._for_family))

    def _turn_family_view(self, *, on: bool) -> None:
        if on is self._for_family or (on and self._dossier is None):
            return
        self._for_family = on
        if on and self._dossier is not None:
            self._family.begin(self._dossier)
        self._workplace.say(self.tr("Family view is on") if on else self.tr("Family view is off"))
        self._header.show_buttons(shown=not on)
        self.family_view_turned.emit(on)
        self._show()

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._forms.form is None:
            self._workplace.go(Place(Room.CASES))
        else:
            super().keyPressEvent(event)

    # Reading

    def _read(self, *, noted: bool) -> None:
        self._asked += 1
        desk, case_id, asked, background = (
            self._workplace.desk,
            self._case_id,
            self._asked,
            self._workplace.background,
        )
        if case_id is None:
            return
        job = Job(lambda _job: (asked, _read_all(desk, case_id)), self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._workplace.dialogs.explain)
        background.start_reading(job)
        self._to_note = self._to_note or noted

    def _note_reading(self, case_id: UUID) -> None:
        """Enter into the history that a case was read, once it is seen: the line is not waited for."""
        desk, background = self._workplace.desk, self._workplace.background
        note = Job(lambda _job: cases.note_reading(desk, case_id), background)
        note.failed.connect(self._workplace.dialogs.explain)
        background.start(note)

    @Slot(object)
    def _take(self, answer: tuple[int, _Read]) -> None:
        asked, read = answer
        if asked != self._asked:
            return
        first = self._dossier is None or self._dossier.case.id != read.dossier.case.id
        self._dossier, self._kept = read.dossier, read.kept
        self._elsewhere, self._noted = read.elsewhere, read.noted
        self._lines, self._figures = read.lines, read.figures
        detail, self._detail = self._detail, Place(Room.CASE)
        if first and not detail.detail:
            self._tabs.show_page(self._overview.key)
        self._show()
        if detail.detail:
            self._show_detail(detail)
        if first and self._forms.form is None:
            self._tabs.tabBar().setFocus()
        if self._to_note:
            self._to_note = False
            QTimer.singleShot(0, self, partial(self._note_reading, read.dossier.case.id))

    def _show_detail(self, place: Place) -> None:
        """Show the tab, or open the form, that the way here named."""
        if any(page.key == place.detail for page in self._pages):
            self.show_tab(place.detail)
        elif place.detail == LinkForm.kind:
            self._ask_for_transfers(None, place.batch_id)
        elif place.detail == TalkForm.kind and place.batch_id is not None:
            self._ask_for_talk(place.batch_id, place.record_id)
        elif self._dossier is not None and self._forms.form is None:
            form = form_kept_under(place.detail, self._workplace, self._dossier)
            if form is not None:
                self._open_form(form)

    # Showing

    def _show(self) -> None:
        dossier = self._dossier
        if dossier is None:
            return
        today = self._workplace.desk.today()
        if self._for_family:
            dossier = for_eyes(dossier, self._family.looking(), today)
        case, sought = dossier.case, dossier.sought
        opened = self.tr("opened {day}").format(day=date_short(case.opened_on))
        born = self.tr("born {day}").format(day=date_words(sought.born)) if sought.born else ""
        last = self.tr("last contact {day}").format(day=date_words(sought.last_contact)) if sought.last_contact else ""
        last = ", ".join(part for part in (last, shortened(sought.last_place, 80)) if part)
        spellings = [shortened(name, 60) for name in other_names(dossier.names_of(sought))[:2]]
        self._header.set_texts(
            dossier.heading(),
            line(self.tr("Case {number}").format(number=case.number), opened, word(status(dossier))),
            line(*spellings, born, last),
        )
        self._family.setVisible(self._for_family)
        notes = contact_notes(dossier, today, for_family=self._for_family)
        self._banner.set_notes(self.tr("Contact"), notes)
        self._show_kept()
        view = CaseView(dossier, today, self._for_family, self._elsewhere, self._noted, self._lines, self._figures)
        self._life.show_case(dossier, for_family=self._for_family)
        for page in self._pages:
            page.show_case(view, now=page is self._tabs.currentWidget())

    @Slot()
    def _fill_shown(self) -> None:
        page = self._tabs.currentWidget()
        if isinstance(page, CaseTab):
            page.fill_if_stale()

    @Slot(bool)
    def _make_room(self, form_open: bool) -> None:
        """Leave the one primary button to the form while it is open."""
        self._header.show_buttons(shown=not form_open and not self._for_family)
        self._show_kept()

    def _show_kept(self) -> None:
        """Offer what was typed before and not saved."""
        if self._dossier is None:
            return
        offers: list[tuple[str, str, Callable[[], None] | None]] = []
        for name in self._kept:
            if name in self._closed:
                continue
            form = form_kept_under(name, self._workplace, self._dossier)
            if form is not None:
                offers.append((form.title(), self.tr("Go on"), partial(self._go_on, name)))
                form.deleteLater()
        self._unsaved.setVisible(bool(offers) and self._forms.form is None and not self._for_family)
        if offers:
            self._unsaved.say(self.tr("Typed before, and not saved yet"), offers)

    def _go_on(self, name: str) -> None:
        if self._dossier is None:
            return
        if name.startswith(LinkForm.kind):
            changed = next((one for one in self._dossier.links if name.endswith(str(one.id))), None)
            self._ask_for_transfers(changed)
        elif (form := form_kept_under(name, self._workplace, self._dossier)) is not None:
            self._open_form(form)

    # What the buttons do

    @Slot(object)
    def _open_form(self, form: RecordForm) -> None:
        if self._for_family:
            # Forms show what the view hides, and what stands here is a copy with parts left out.
            form.deleteLater()
            self._workplace.say(self.tr("End the family view first (F9), then record."))
            return
        self._forms.open_form(form)

    @Slot()
    def _add_statement(self) -> None:
        if self._dossier is not None:
            self._open_form(StatementForm(self._workplace, self._dossier))

    @Slot()
    def _link_batch(self) -> None:
        self._ask_for_transfers(None)

    @Slot()
    def _write_letter(self) -> None:
        self._workplace.go(Place(Room.WRITE_LETTER, case_id=self._case_id))

    @Slot(object)
    def _ask_for_transfers(self, link: CaseBatchLink | None, batch_id: UUID | None = None) -> None:
        """Read the transfers, then show the form that links one, or changes a link."""
        desk, case_id = self._workplace.desk, self._case_id

        def show(transfers: list[Batch]) -> None:
            if case_id is not None and case_id == self._case_id:
                sources = self._dossier.sources if self._dossier else {}
                self._open_form(LinkForm(self._workplace, case_id, transfers, link, batch_id, sources=sources))

        job = Job(lambda _job: links.transfers(desk), self)
        job.succeeded.connect(show)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def _ask_for_talk(self, batch_id: UUID, relative_id: UUID | None) -> None:
        """Read the transfers, then show the form for a talk about one of them with one relative."""
        desk, case_id = self._workplace.desk, self._case_id

        def show(transfers: list[Batch]) -> None:
            if self._dossier is not None and case_id == self._case_id and self._forms.form is None:
                about = next((one for one in transfers if one.id == batch_id), None)
                to = next((one for one in self._dossier.relatives if one.id == relative_id), None)
                self._open_form(TalkForm(self._workplace, self._dossier, to, about))

        job = Job(lambda _job: links.transfers(desk), self)
        job.succeeded.connect(show)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _say_saved(self, result: object) -> None:
        self._workplace.say(self.tr("Saved"))
        if isinstance(result, Certificate):
            self._case_id = self._dossier = None
            # The form closes first.
            QTimer.singleShot(0, self, partial(self._leave_disposed, result))

    def _leave_disposed(self, certificate: Certificate) -> None:
        self._workplace.go(Place(Room.CASES))
        self._workplace.dialogs.tell(*certificate_words(certificate))
