"""What the window shows of an open vault: the rooms at the left, one page at the right, and the way back."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from importlib import import_module
from typing import Final, cast
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from casetracker.casework import ids
from casetracker.casework.errors import ForTheCaseworker
from casetracker.services import drafts, vaults
from casetracker.services.desk import Changes, Desk
from casetracker.services.vaults import VaultFacts
from casetracker.ui import sentences, theme, wording
from casetracker.ui.background import Background, Job
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.draft_rounds import DraftRounds
from casetracker.ui.lock import Unsaved
from casetracker.ui.room_page import AsksBeforeLeaving, RoomPage, Searchable, ShownToFamilies
from casetracker.ui.settings import Settings
from casetracker.ui.settings_page import SettingsPage
from casetracker.ui.theme import Space, Type
from casetracker.ui.today_page import TodayPage
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.navigation import NavigationList
from casetracker.ui.widgets.notices import ClosableNotice
from casetracker.ui.widgets.status_bar import StatusBar
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room, Workplace

PAGES: Final = {
    Room.TODAY: ("casetracker.ui.today_page", "TodayPage"),
    Room.CASES: ("casetracker.ui.case_list_page", "CaseListPage"),
    Room.CASE: ("casetracker.ui.case_page", "CasePage"),
    Room.DUPLICATES: ("casetracker.ui.duplicates_page", "DuplicatesPage"),
    Room.MATCH_LIST: ("casetracker.ui.match_list_page", "MatchListPage"),
    Room.BATCHES: ("casetracker.ui.batch_list_page", "BatchListPage"),
    Room.BATCH: ("casetracker.ui.batch_page", "BatchPage"),
    Room.LETTERS: ("casetracker.ui.letters_page", "LettersPage"),
    Room.WRITE_LETTER: ("casetracker.ui.write_letter_page", "WriteLetterPage"),
    Room.MAILING: ("casetracker.ui.mailing_page", "MailingPage"),
    Room.SETTINGS: ("casetracker.ui.settings_page", "SettingsPage"),
    Room.LETTER_TEMPLATES: ("casetracker.ui.letter_templates_page", "LetterTemplatesPage"),
    Room.HISTORY: ("casetracker.ui.history_page", "HistoryPage"),
}
"""Module and class of each page, loaded when it is first shown."""
LISTED: Final = (Room.TODAY, Room.CASES, Room.BATCHES, Room.LETTERS, Room.SETTINGS)
_INSIDE: Final = {
    Room.CASE: Room.CASES,
    Room.DUPLICATES: Room.CASES,
    Room.MATCH_LIST: Room.CASES,
    Room.BATCH: Room.BATCHES,
    Room.WRITE_LETTER: Room.LETTERS,
    Room.MAILING: Room.LETTERS,
    Room.LETTER_TEMPLATES: Room.SETTINGS,
    Room.HISTORY: Room.SETTINGS,
}
"""Under which listed room the other pages stand."""
_NO_NEWS: Final = frozenset({"draft"})
"""A draft that is kept changes nothing that a page shows."""
_SIDE: Final = 200
_SETTLE_MS: Final = 300
_WATCH_MS: Final = 3000


def load_pages() -> None:
    """Load the modules of all pages ahead of time."""
    for module, _ in PAGES.values():
        # What cannot be loaded says so when it is shown.
        with suppress(ImportError):
            import_module(module)


class Rooms(QWidget):
    """The open vault on the screen. Pages are made when they are first shown, and then kept."""

    lock_asked = Signal()
    settings_changed = Signal()
    renewed = Signal(object)
    """The vault was encrypted anew, and this is its desk now; the pages know only the one before."""
    office_changed = Signal(str)
    went_on = Signal()
    """Work goes on that nobody has to touch a key for, and that a lock would cut short."""
    _committed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        dialogs: Dialogs,
        settings: Settings,
        status: StatusBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rooms")
        self.workplace = Workplace(desk, background, dialogs, settings, self.go, status.ok)
        self._status = status
        self._pages: dict[Room, QWidget] = {}
        self._places: list[Place] = []
        self._at = -1
        self._for_family = False
        self._office = ""
        self._sample = Banner("", "attention", flat=True)
        self._sample.setObjectName("sample_banner")
        self._notices = QVBoxLayout()
        self._side = QWidget()
        self._navigation = NavigationList()
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        self._program = Text("Casetracker", Type.SECTION, bold=True)
        self._who = Text(size=Type.MUTED, tone="muted")
        self._locks = Text(size=Type.MUTED, tone="muted")
        self._lock = QPushButton()
        self._lock.setObjectName("lock")
        self._lock.clicked.connect(self.lock_asked)
        self._lay_out()
        # Shown before it stands in here, it would be a window of its own for a moment.
        self._sample.setVisible(desk.sample)
        for room in LISTED:
            self._navigation.add_room(room.value, "")
        self._navigation.chosen.connect(self._choose)
        self._navigation.itemClicked.connect(self._return_to_list)
        self._navigation.itemActivated.connect(self._return_to_list)
        # A page with a search line of its own answers Ctrl+F itself; two shortcuts on one key would both stay silent.
        self._find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        self._find.activated.connect(self.search)
        self.drafts = DraftRounds(desk, background, self.unsaved, self)
        self.drafts.failed.connect(self._warn_of_draft)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self.count)
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._warn_of_history)
        self._watch.start()
        # Committed steps tell of themselves in the thread that worked.
        self._committed.connect(self._take_in, Qt.ConnectionType.QueuedConnection)
        desk.listen(self._committed.emit)
        background.busy_changed.connect(self._show_busy)
        self._saved_at: datetime | None = None
        self._busy = False
        self.retranslate()
        self.count()

    # The way

    @property
    def place(self) -> Place | None:
        return self._places[self._at] if self._places else None

    def page(self, room: Room) -> RoomPage:
        """Return the page of a room, made now if it was never shown."""
        if room not in self._pages:
            module, name = PAGES[room]
            page: QWidget = getattr(import_module(module), name)(self.workplace)
            page.setObjectName(f"{room.value}_page")
            if isinstance(page, TodayPage):
                page.counted.connect(self._count_today)
            if isinstance(page, ShownToFamilies):
                page.family_view_turned.connect(self._turn_family_view)
            if isinstance(page, SettingsPage):
                page.changed.connect(self.settings_changed)
                page.renewed.connect(self.renewed)
                page.lock_asked.connect(self.lock_asked)
                page.went_on.connect(self.went_on)
            self._pages[room] = page
            self._stack.addWidget(page)
        return cast(RoomPage, self._pages[room])

    def go(self, place: Place) -> None:
        """Show another place, once the present page has nothing unsaved."""
        if self._hides(place):
            return
        if place == self.place:
            self.page(place.room).show_place(place)
            return

        def arrive() -> None:
            del self._places[self._at + 1 :]
            self._places.append(place)
            self._arrive(len(self._places) - 1)

        self._leave_for(place, arrive)

    @Slot()
    def go_back(self) -> None:
        self._step(-1)

    @Slot()
    def go_forward(self) -> None:
        self._step(1)

    @Slot()
    def search(self) -> None:
        """Put the cursor into the search line of the cases."""
        self.go(Place(Room.CASES))
        page = self.page(Room.CASES)
        # Whoever stays with unsaved text is still elsewhere.
        if self.place == Place(Room.CASES) and isinstance(page, Searchable):
            page.focus_search()

    def leave(self, then: Callable[[], None]) -> None:
        """Call `then` once the page shown has nothing unsaved; staying calls nothing."""
        if self.place is None or not self.page(self.place.room).unsaved():
            then()
            return
        page = self._pages[self.place.room]
        if isinstance(page, AsksBeforeLeaving):
            page.leave(then)
        elif self.workplace.dialogs.confirm(
            self.tr("What was typed here is not saved."), cast(RoomPage, page).heading(), self.tr("Throw it away")
        ):
            self._drop_drafts()
            then()

    def unsaved(self) -> list[Unsaved]:
        """Return what is typed on the page shown and saved nowhere; whoever left a page has answered for it."""
        if self.place is None:
            return []
        page = self.page(self.place.room)
        return [
            Unsaved(page.heading(), form, self.place.case_id, typed) for form, typed in page.unsaved().items() if typed
        ]

    @property
    def notices(self) -> list[str]:
        """The sentences that stand above every page."""
        return [one.sentence for one in self.findChildren(ClosableNotice)]

    def warn(self, sentence: str) -> None:
        """Show a sentence above every page until it is closed."""
        self._notices.addWidget(ClosableNotice(sentence, "attention"))

    @Slot()
    def show_settings(self) -> None:
        """Show what the settings say anew, after they were changed."""
        self._fit_side()
        minutes = self.workplace.settings.idle_minutes
        self._locks.setText(self.tr("Locks in %n min idle", "", minutes))

    @Slot()
    def count(self) -> None:
        """Count anew what stands in each room."""
        desk = self.workplace.desk
        job = Job(lambda _job: vaults.vault_facts(desk), self)
        job.succeeded.connect(self._show_facts)
        job.failed.connect(self.workplace.dialogs.explain)
        self.workplace.background.start_reading(job)

    def retranslate(self) -> None:
        titles = (self.tr("Today"), self.tr("Cases"), self.tr("Batches"), self.tr("Letters"), self.tr("Settings"))
        for room, title in zip(LISTED, titles, strict=True):
            self._navigation.set_title(room.value, title)
        self._navigation.setAccessibleName(self.tr("Rooms"))
        self._sample.set_sentence(
            self.tr("Sample vault: every person and every paper in it is invented. Do not record real cases here.")
        )
        self._lock.setText(self.tr("Lock   Ctrl+L"))
        self._lock.setAccessibleName(self.tr("Lock"))
        self._lock.setToolTip(self.tr("Close the vault and keep what was typed (Ctrl+L)"))
        self._show_busy(self._busy)
        self._note_saved()
        self.show_settings()

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._fit_side()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        steps = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
        if event.button() in steps:
            self._step(steps[event.button()])
        else:
            super().mousePressEvent(event)

    def _fit_side(self) -> None:
        """Let the list of rooms grow with the print; a long name of an office wraps in it and pushes nothing aside."""
        self._side.setFixedWidth(theme.pixels(_SIDE))

    def _hides(self, place: Place) -> bool:
        """Say whether a place is kept from a family that looks at the screen, and tell the caseworker so."""
        now = self.place
        if not self._for_family or (now is not None and (place.room, place.case_id) == (now.room, now.case_id)):
            return False
        self._status.note(self.tr("Family view: only this case is shown. F9 ends it."))
        self._mark_room()
        return True

    @Slot(bool)
    def _turn_family_view(self, on: bool) -> None:
        """Take the rooms with their numbers off the screen while a family looks at it."""
        self._for_family = on
        self._navigation.setVisible(not on)

    def _step(self, by: int) -> None:
        at = self._at + by
        if 0 <= at < len(self._places) and not self._hides(self._places[at]):
            self._leave_for(self._places[at], lambda: self._arrive(at))

    def _leave_for(self, place: Place, arrive: Callable[[], None]) -> None:
        now = self.place
        if now is not None and _subject(now) == _subject(place):
            arrive()
            return
        self.leave(arrive)
        # Whoever stays is still in the room that is marked.
        self._mark_room()

    def _arrive(self, at: int) -> None:
        place = self._places[at]
        page = self.page(place.room)
        self._at = at
        self._stack.setCurrentWidget(self._pages[place.room])
        self._mark_room()
        self._find.setEnabled(not isinstance(page, Searchable))
        page.show_place(place)
        if place.room is Room.CASE and place.case_id:
            self._note_opened(place.case_id)

    def _drop_drafts(self) -> None:
        """Forget what a round has kept of what is thrown away now."""
        desk, thrown = self.workplace.desk, self.unsaved()

        def drop(_job: Job) -> None:
            for one in thrown:
                drafts.drop_draft(desk, one.form, one.case_id)

        self.workplace.background.start(Job(drop, self))

    def _note_opened(self, case_id: UUID) -> None:
        today = self._pages.get(Room.TODAY)
        if isinstance(today, TodayPage):
            today.note_opened(case_id)

    def _mark_room(self) -> None:
        if self.place is not None:
            self._navigation.choose(_INSIDE.get(self.place.room, self.place.room).value)

    @Slot(str)
    def _choose(self, key: str) -> None:
        self.go(Place(Room(key)))

    @Slot(QListWidgetItem)
    def _return_to_list(self, item: QListWidgetItem) -> None:
        """Lead from a case back to the cases: their room is marked already, so nothing new is chosen."""
        chosen = self._navigation.row(item) == self._navigation.currentRow()
        if chosen and self.place is not None and self.place.room in _INSIDE:
            self.go(Place(_INSIDE[self.place.room]))

    @Slot(object)
    def _take_in(self, changes: Changes) -> None:
        if changes.kinds <= _NO_NEWS:
            return
        for room in list(self._pages):
            self.page(room).refresh(changes)
        self._saved_at = ids.now()
        self._note_saved()
        self._settled.start()

    def _note_saved(self) -> None:
        if self._saved_at is not None:
            time = wording.moment_words(self._saved_at, self.workplace.desk.today(), wording.language())
            self._status.note(self.tr("Saved {time}").format(time=time))

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        if busy:
            self._status.working(self.tr("Saving…"))
        else:
            self._status.ok(self.tr("Ready"))

    @Slot(object)
    def _show_facts(self, facts: VaultFacts) -> None:
        self._navigation.set_count(Room.CASES.value, facts.cases)
        self._navigation.set_count(Room.BATCHES.value, facts.batches)
        self._navigation.set_count(Room.LETTERS.value, facts.letters)
        if facts.office != self._office:
            self._office = facts.office
            self._who.setText(facts.office)
            self.office_changed.emit(facts.office)

    @Slot(int)
    def _count_today(self, waiting: int) -> None:
        self._navigation.set_count(Room.TODAY.value, waiting)

    @Slot(object)
    def _warn_of_draft(self, error: Exception) -> None:
        if isinstance(error, ForTheCaseworker):
            self._status.error(sentences.say(error))
        else:
            self.workplace.dialogs.explain(error)

    @Slot()
    def _warn_of_history(self) -> None:
        if self.workplace.desk.history_suspended:
            self._watch.stop()
            self.warn(
                self.tr(
                    "The disk is full or takes no writes: who reads which case is not entered into the history now. "
                    "Free some space before you go on."
                )
            )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, Space.INSIDE, 0, Space.INSIDE)
        column.setSpacing(Space.HAIR)
        column.addLayout(_indented(self._program))
        column.addSpacing(Space.TEXT)
        column.addWidget(self._navigation, 1)
        # While a family looks, the rooms are gone and only this holds the foot down.
        column.addStretch()
        foot = _indented(self._who, self._locks)
        foot.addSpacing(Space.TIGHT)
        foot.addWidget(self._lock, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(foot)
        hairline = QFrame()
        hairline.setProperty("kind", "rule")
        hairline.setFixedWidth(1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._sample)
        right.addLayout(self._notices)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(hairline)
        row.addLayout(right, 1)


def _subject(place: Place) -> tuple[object, ...]:
    """Return what a place is about; within one subject only the tab changes, and forms stay open."""
    return place.room, place.case_id, place.batch_id, place.letter_id


def _indented(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(Space.EDGE - Space.HAIR, 0, Space.TEXT, 0)
    column.setSpacing(Space.HAIR)
    for widget in widgets:
        column.addWidget(widget)
    return column
