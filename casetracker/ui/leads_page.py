"""What the pages of leads share: a search with progress that can be stopped, a worklist, and reasons never lost."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import ClassVar, Final, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from casetracker.casework.cases import Case
from casetracker.casework.people import PersonName, SoughtPerson
from casetracker.services import drafts
from casetracker.services.desk import Changes
from casetracker.ui.background import Job
from casetracker.ui.case_words import quoted
from casetracker.ui.forms.entries import LineEntry
from casetracker.ui.lead_list import LeadList
from casetracker.ui.theme import Space
from casetracker.ui.widgets.banners import Notice
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.line_notice import LineNotice
from casetracker.ui.widgets.page import PageHeader
from casetracker.ui.widgets.progress import ProgressStrip
from casetracker.ui.workplace import Place, Workplace

Row = TypeVar("Row")
_SHOWN_OF_A_CASE: Final = frozenset({Case.subject, PersonName.subject, SoughtPerson.subject})
_REASONS_SHOWN: Final = 3


class LeadsPage(QWidget, Generic[Row]):
    """A page with a worklist of leads. A reason that is typed belongs to its lead, and is kept until it is recorded.

    Subclasses put what they show into `_shown`, and say by `_key` and `_places` by what a lead is known again.
    """

    form: ClassVar[str] = ""
    """The name under which reasons that are not recorded yet are kept as a draft."""

    def __init__(
        self,
        workplace: Workplace,
        name: str,
        read: Callable[[list[int]], Mapping[int, Row]],
        blank: Row,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._job: Job | None = None
        self._came_from: QWidget | None = None
        self._reasons: dict[str, str] = {}
        self._lost: list[str] = []
        """Reasons to which no lead is shown."""
        self._drafts_read = False
        self._at = ""
        self._saved_meanwhile = False
        self._said_stopped = False
        # Whatever is saved says something else in the status bar.
        workplace.background.busy_changed.connect(self._note_other_words)
        self._header = PageHeader()
        self._progress = ProgressStrip()
        self._progress.stopping.connect(self.stop)
        self._escape = QShortcut(QKeySequence("Esc"), self)
        # What had the cursor may be disabled meanwhile.
        self._escape.setContext(Qt.ShortcutContext.WindowShortcut)
        self._escape.activated.connect(self._progress.cancel)
        self._escape.setEnabled(False)
        self._kept = Notice("attention")
        self._kept.setObjectName("kept_reasons")
        self._kept.hide()
        self._outdated = LineNotice("saved_meanwhile")
        self._outdated.acted.connect(self._search_again)
        self._outdated.hide()
        self._list: LeadList[Row] = LeadList(name, workplace.background, read, blank)
        self._list.rows.failed.connect(workplace.dialogs.explain)
        self._list.chosen.connect(self._choose)
        self._list.opened.connect(self._open_lead)
        self._list.key_pressed.connect(self._act_on_key)
        self._why = LineEntry()
        self._why.edited.connect(self._note_reason)
        self._why_field = Field("", self._why)
        self._shown = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.EDGE, Space.EDGE - 4, Space.EDGE, Space.EDGE - 4)
        column.setSpacing(Space.GAP)
        for widget in (self._header, self._progress, self._kept, self._outdated):
            column.addWidget(widget)
        column.addWidget(self._shown, 1)

    # What a page says of its leads

    def _key(self, place: int) -> str:
        """Return by what the lead at a place of the worklist is known again; empty where there is none."""
        raise NotImplementedError

    def _places(self) -> Iterable[int]:
        """List the places of all leads."""
        raise NotImplementedError

    def _say_what_was_found(self) -> None:
        raise NotImplementedError

    def _show_why(self, place: int) -> None:
        raise NotImplementedError

    def _open_lead(self, place: int) -> None:
        raise NotImplementedError

    def _act_on_key(self, key: str) -> None:
        raise NotImplementedError

    def _search_again(self) -> None:
        raise NotImplementedError

    def _way_to_reasons(self) -> str:
        """Say how reasons that were typed before come back to their leads."""
        raise NotImplementedError

    def retranslate(self) -> None:
        self._say_kept()
        self._outdated.say(
            self.tr("Cases were saved during the comparison; what changed in them is not seen here."),
            self.tr("Compare again"),
        )
        self._say_what_was_found()

    # What the window asks

    def show_place(self, place: Place) -> None:
        self._say_what_was_found()
        if self._drafts_read:
            return
        self._drafts_read = True
        desk, form = self._workplace.desk, self.form
        job = Job(lambda _job: drafts.take_up_draft(desk, form, None), self)
        job.succeeded.connect(self._take_up)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def refresh(self, changes: Changes) -> None:
        if changes.kinds & _SHOWN_OF_A_CASE:
            self._saved_meanwhile = self._saved_meanwhile or self._job is not None
            self._list.rows.outdate()

    def unsaved(self) -> dict[str, dict[str, str]]:
        """Return the reasons that are typed and not recorded yet, each under the key of its lead."""
        return {self.form: dict(self._reasons)} if self._reasons else {}

    def leave(self, then: Callable[[], None]) -> None:
        """Keep the reasons and go: whoever opens a case to look at it comes back to them."""
        self._keep_reasons(then)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # That the page is as it was concerns nobody who left it.
        if self._said_stopped and not event.spontaneous():
            self._said_stopped = False
            self._workplace.say(QCoreApplication.translate("Rooms", "Ready"))

    # Searching

    def _search(self, work: Callable[[Job], object], show: Callable[[object], None]) -> None:
        """Do slow work in the background and show its outcome, unless somebody stops it before."""
        job = Job(work, self)
        job.succeeded.connect(partial(self._arrive, job, show))
        job.failed.connect(partial(self._arrive, job, self._explain))
        job.cancelled.connect(partial(self._arrive, job, None))
        self._came_from = QApplication.focusWidget()
        self._job = job
        self._saved_meanwhile = False
        self._work_on(busy=True)
        self._progress.watch(job)
        self._workplace.background.start_reading(job)

    def _arrive(self, job: Job, show: Callable[[object], None] | None, outcome: object = None) -> None:
        # What somebody stopped changes nothing any more, however late its worker hears of it.
        if self._job is not job:
            return
        self._rest()
        if show is not None:
            show(outcome)

    def _explain(self, error: object) -> None:
        if isinstance(error, Exception):
            self._workplace.dialogs.explain(error)

    @Slot()
    def stop(self) -> None:
        """Go back to what was shown before, at once; the worker ends when it next asks."""
        if self._job is None:
            return
        self._rest()
        self._workplace.say(self.tr("Stopped. Nothing was changed, and the page is as it was."))
        self._said_stopped = True

    @Slot()
    def _note_other_words(self) -> None:
        self._said_stopped = False

    def _begin_worklist(self) -> None:
        """Show a worklist that was found just now, and say whether it may be behind the cases."""
        self._at = ""
        self._list.begin_worklist()
        self._outdated.setVisible(self._saved_meanwhile)

    def _rest(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
        self._progress.rest()
        self._work_on(busy=False)
        if self._came_from is not None and isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.setFocus()

    def _work_on(self, *, busy: bool) -> None:
        """Let nothing be pressed while the page waits for what it shows."""
        self._shown.setEnabled(not busy)
        self._outdated.setEnabled(not busy)
        self._escape.setEnabled(busy)

    # Reasons

    @Slot(int)
    def _choose(self, place: int) -> None:
        key = self._key(place)
        if key != self._at:
            self._at = key
            with QSignalBlocker(self._why):
                self._why.setText(self._reasons.get(key, ""))
            self._why_field.clear_error()
        self._show_why(place)

    @Slot()
    def _note_reason(self) -> None:
        self._why_field.clear_error()
        if not self._at:
            return
        if self._why.text().strip():
            self._reasons[self._at] = self._why.text()
        else:
            self._forget_reason(self._at)

    def _forget_reason(self, key: str) -> None:
        """Keep the reason of a lead no longer: it is recorded, or was taken back."""
        if self._reasons.pop(key, None) is None:
            return
        if key == self._at and self._why.text():
            with QSignalBlocker(self._why):
                self._why.clear()
        self._lost = [one for one in self._lost if one != key]
        self._say_kept()
        self._keep_reasons()

    def _keep_reasons(self, then: Callable[[], None] | None = None) -> None:
        desk, form, typed = self._workplace.desk, self.form, dict(self._reasons)

        def keep(_job: Job) -> None:
            if typed:
                drafts.keep_draft(desk, form, None, typed)
            else:
                drafts.drop_draft(desk, form, None)

        job = Job(keep, self)
        if then is not None:
            job.succeeded.connect(lambda _none: then())
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)

    @Slot(object)
    def _take_up(self, typed: Mapping[str, str]) -> None:
        self._reasons = {**typed, **self._reasons}
        self._at = ""
        self._look_for_reasons()
        place = self._list.place()
        if place is not None:
            self._choose(place)

    def _look_for_reasons(self) -> None:
        """Put the cursor where a reason is half-typed, and show those whose lead is not here."""
        if not self._reasons:
            return
        wanted = frozenset(self._reasons)
        job = Job(lambda _job: {key: place for place in self._places() if (key := self._key(place)) in wanted}, self)
        job.succeeded.connect(self._go_to_reasons)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _go_to_reasons(self, places: Mapping[str, int]) -> None:
        self._lost = [key for key in self._reasons if key not in places]
        self._say_kept()
        if places:
            self._list.go_to_place(min(places.values()))

    def _say_kept(self) -> None:
        said = [
            (quoted(self._reasons[key]), self.tr("Throw it away"), partial(self._forget_reason, key))
            for key in self._lost[:_REASONS_SHOWN]
            if key in self._reasons
        ]
        self._kept.say(self.tr("Typed before and not recorded yet"), [(self._way_to_reasons(), "", None), *said])
        self._kept.setVisible(bool(said))
