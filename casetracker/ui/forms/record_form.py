"""What every form is made of: entries with their labels, saving in the background, and nothing typed ever lost."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar, Final
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from casetracker.casework.errors import ForTheCaseworker, RefusedValue
from casetracker.services import drafts
from casetracker.ui import sentences
from casetracker.ui.background import Job
from casetracker.ui.forms.date_entries import DateEntry, DateField, DayEntry
from casetracker.ui.forms.entries import Entry, TickEntry
from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.field import Field, go_to_first_refused
from casetracker.ui.widgets.page import Card, Page, Rule, clear
from casetracker.ui.widgets.progress import ProgressStrip
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace

Told = dict[str, Any]
"""The entries' values under the record's names for its fields."""

WIDEST: Final = 760
"""A form wider than this is hard to read across."""


class RecordForm(QWidget):
    """A form for one thing to record. A refused save keeps every word and says why below the field.

    Subclasses declare entries in `build` and return in `work` what saves them. `name` is the draft's: the kind of
    form, with the record's id where one is changed.
    """

    saved = Signal(object)
    """What the service returned."""
    left = Signal()
    """The form is to be closed: nothing was typed, or it was thrown away on purpose."""
    kind: ClassVar[str] = ""
    refused_at: ClassVar[Mapping[type[ForTheCaseworker], str]] = {}
    """Rules over several fields, and the field below which their sentence is shown."""

    def __init__(
        self,
        workplace: Workplace,
        case_id: UUID | None = None,
        record_id: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.case_id = case_id
        self.record_id = record_id
        self.setObjectName(f"{self.kind}_form")
        self._entries: dict[str, Entry] = {}
        self._fields: dict[str, Field] = {}
        self._at_first: dict[str, str] = {}
        self._then: Callable[[], None] | None = None
        self._saving: Job | None = None
        self._typed_into: QWidget | None = None
        self._touched = False
        self._title = Text(size=Type.SECTION, bold=True)
        self._said = Text(tone="muted")
        self._kept = Banner("", "attention")
        self._kept.hide()
        self._body = QVBoxLayout()
        self._body.setSpacing(Space.GAP)
        self._rows = self._body
        self._refused = Banner("", "wrong")
        self._refused.setObjectName("refused")
        self._refused.hide()
        self._strip = ProgressStrip()
        self._save = PrimaryButton()
        self._save.setObjectName("save")
        self._save.clicked.connect(self.save)
        self._cancel = QPushButton()
        self._cancel.setObjectName("cancel")
        self._cancel.clicked.connect(self._leave)
        self._inside = QWidget()
        self._lay_out()
        for keys in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            self._shortcut(keys, self.save)
        self._shortcut("Esc", self._leave)
        self._build_anew()

    # What a form declares

    def title(self) -> str:
        raise NotImplementedError

    def explanation(self) -> str:
        """Say in one sentence what the form is for; empty where the title says it."""
        return ""

    def verb(self) -> str:
        return self.tr("Save")

    def way_back(self) -> str:
        """Word the button that changes nothing; a form whose verb is itself a cancelling says it otherwise."""
        return self.tr("Cancel")

    def build(self) -> None:
        """Declare the entries, in the language of the window."""
        raise NotImplementedError

    def work(self, told: Told) -> Callable[[], object]:
        """Return what saves the values. It is made on the window's thread and called on a worker's."""
        raise NotImplementedError

    def row(self, *columns: tuple[str, str, Entry] | tuple[str, str, Entry, str]) -> None:
        """Add entries side by side: each with the record's name for the field, its label, and perhaps a help text."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.INSIDE)
        for place, (name, label, entry, *help_text) in enumerate(columns):
            grid.addWidget(self._entered(name, label, entry, *help_text), 0, place)
            grid.setColumnStretch(place, 1)
        self._rows.addLayout(grid)

    def ticks(self, *entries: tuple[str, TickEntry]) -> None:
        """Add boxes to tick, one below the other."""
        column = QVBoxLayout()
        column.setSpacing(0)
        for name, entry in entries:
            self._remember(name, entry)
            column.addWidget(entry)
        self._rows.addLayout(column)

    def section(self, title: str) -> None:
        """Begin a card; the rows after it stand in it."""
        card = Card(title)
        card.body.setSpacing(Space.TEXT)
        self._body.addWidget(card)
        self._rows = card.body

    def place(self, widget: QWidget) -> None:
        """Add something that is no entry: a sentence, a result."""
        self._rows.addWidget(widget)

    # What pages call

    @property
    def name(self) -> str:
        """The name under which what is typed here is kept as a draft."""
        return f"{self.kind}:{self.record_id}" if self.record_id else self.kind

    def case(self) -> UUID:
        """Return the case the form belongs to. A form that opens a case belongs to none yet."""
        if self.case_id is None:
            raise ValueError("this form belongs to no case")
        return self.case_id

    def entry(self, name: str) -> Entry:
        return self._entries[name]

    def field(self, name: str) -> Field:
        return self._fields[name]

    def typed(self) -> dict[str, str]:
        """Return everything as typed, valid or not."""
        return {name: entry.typed() for name, entry in self._entries.items()}

    def take_up(self, typed: Mapping[str, str]) -> None:
        """Put back what was typed before; fields that the form no longer has are passed over."""
        for name, text in typed.items():
            if name in self._entries:
                self._entries[name].take_up(text)

    def is_changed(self) -> bool:
        """Say whether something stands here that is saved nowhere."""
        return self.typed() != self._at_first

    def begin(self) -> None:
        """Put the cursor into the first entry, and look for what was typed here before."""
        QTimer.singleShot(0, self._go_to_first)
        desk, name, case_id = self.workplace.desk, self.name, self.case_id
        job = Job(lambda _job: drafts.take_up_draft(desk, name, case_id), self)
        job.succeeded.connect(self._take_up_draft)
        self.workplace.background.start_reading(job)

    def leave(self, then: Callable[[], None] | None = None) -> None:
        """Close the form, and then do what comes next; asks first where something is not saved.

        Staying does nothing. A save that is refused stays as well.
        """
        if self._saving is not None:
            return
        if not self.is_changed():
            if self._touched:
                # What stood here for a while may have been kept as a draft.
                self._forget_draft()
            self._close(then)
            return
        answer = self.workplace.dialogs.ask_to_save(self.tr("Not saved yet: {form}").format(form=self.title()))
        if answer is None:
            self._forget_draft()
            self._close(then)
        elif answer:
            self._then = then
            self.save()

    @Slot()
    def save(self) -> None:
        """Save in the background. Until it has succeeded the form keeps its text."""
        if self._saving is not None:
            return
        self._take_errors_back()
        told: Told = {}
        for name, entry in self._entries.items():
            try:
                told[name] = entry.told()
            except ForTheCaseworker as refused:
                self._fields[name].set_error(sentences.say(refused))
        if any(field.error for field in self._fields.values()):
            self._stay()
            return
        try:
            work = self.work(told)
        except ForTheCaseworker as refused:
            self._explain(refused)
            return
        self._saving = job = Job(lambda _job: work(), self)
        job.succeeded.connect(self._finish)
        job.failed.connect(self._explain)
        job.cancelled.connect(self._stay)
        self._typed_into = self.focusWidget()
        self._inside.setEnabled(False)
        self._strip.watch(job)
        self.workplace.background.start(job)

    def retranslate(self) -> None:
        """Say everything anew, in another language, and keep what is typed."""
        typed, at_first = self.typed(), self._at_first
        self._build_anew()
        self.take_up(typed)
        self._at_first = at_first

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GAP)
        for widget in (self._title, self._said, self._kept):
            column.addWidget(widget)
        column.addLayout(self._body)
        self._inside.setMaximumWidth(WIDEST)
        self._inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._scroll = Page()
        self._scroll.column.setContentsMargins(0, 0, Space.TIGHT, Space.TIGHT)
        # A column asks for the height at its own width; a row asks at the width that the form may have.
        across = QHBoxLayout()
        across.addWidget(self._inside, 1)
        across.addStretch()
        self._scroll.column.addLayout(across)
        # Cards can grow; what a short form leaves over stays below its last card.
        self._scroll.column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.TIGHT)
        buttons.addWidget(self._save)
        buttons.addWidget(self._cancel)
        buttons.addStretch()
        foot = QFrame()
        foot.setMaximumWidth(WIDEST)
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(Space.TIGHT)
        below.addWidget(Rule())
        below.addWidget(self._refused)
        below.addWidget(self._strip)
        below.addLayout(buttons)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._scroll, 1)
        page.addWidget(foot)

    def _shortcut(self, keys: str, slot: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)

    def _build_anew(self) -> None:
        clear(self._body)
        self._entries, self._fields = {}, {}
        self._rows = self._body
        self._title.setText(self.title())
        self.setAccessibleName(self.title())
        self._said.setText(self.explanation())
        self._said.setVisible(bool(self.explanation()))
        self._save.setText(self.verb())
        self._cancel.setText(self.way_back())
        self.build()
        self._at_first = self.typed()

    def _entered(self, name: str, label: str, entry: Entry, help_text: str = "") -> Field:
        self._remember(name, entry)
        if isinstance(entry, DateEntry | DayEntry):
            field: Field = DateField(label, entry, help_text)
        else:
            field = Field(label, entry.widget(), help_text)
            entry.edited.connect(field.clear_error)
        self._fields[name] = field
        return field

    def _remember(self, name: str, entry: Entry) -> None:
        entry.widget().setObjectName(name)
        entry.edited.connect(self._note_touch)
        self._entries[name] = entry

    def _take_errors_back(self) -> None:
        for field in self._fields.values():
            field.clear_error()
        self._refused.hide()

    @Slot(object)
    def _take_up_draft(self, typed: Mapping[str, str]) -> None:
        if typed and not self.is_changed():
            self.take_up(typed)
            self._kept.set_sentence(
                self.tr("This was typed before and not saved yet. Save it, or press Cancel to throw it away.")
            )
            self._kept.setVisible(self.is_changed())

    @Slot(object)
    def _finish(self, result: object) -> None:
        self._saving = None
        self._inside.setEnabled(True)
        self._at_first = self.typed()
        self._forget_draft()
        self.saved.emit(result)
        self._close(self._then)

    @Slot(object)
    def _explain(self, error: Exception) -> None:
        """Say why nothing was saved, as near to the cause as it can be told."""
        self._stay()
        if not isinstance(error, ForTheCaseworker):
            self.workplace.dialogs.explain(error)
            return
        at, said = self.refused_at.get(type(error), ""), sentences.say(error)
        if isinstance(error, RefusedValue):
            at, said = error.field, sentences.under_field(error)
        if at in self._fields:
            self._fields[at].set_error(said)
            self._go_to_refused()
        elif error.exit_code in _RULES:
            self._refused.set_sentence(sentences.say(error))
            self._refused.show()
        else:
            self.workplace.dialogs.explain(error)

    @Slot()
    def _stay(self) -> None:
        self._saving = None
        self._then = None
        self._inside.setEnabled(True)
        if self._typed_into is not None and isValid(self._typed_into):
            self._typed_into.setFocus()
        self._go_to_refused()

    def _go_to_refused(self) -> None:
        go_to_first_refused(self._fields.values())
        for field in self._fields.values():
            if field.error:
                # Only after the sentence has found its room is it known where the field lies.
                QTimer.singleShot(0, field, partial(self._scroll.ensureWidgetVisible, field))
                return

    @Slot()
    def _note_touch(self) -> None:
        self._touched = True

    @Slot()
    def _leave(self) -> None:
        self.leave()

    @Slot()
    def _go_to_first(self) -> None:
        for entry in self._entries.values():
            entry.widget().setFocus()
            return

    def _forget_draft(self) -> None:
        desk, name, case_id = self.workplace.desk, self.name, self.case_id
        # Belongs to the desk, not to the form: the form is gone before this is written.
        self.workplace.background.start(
            Job(lambda _job: drafts.drop_draft(desk, name, case_id), self.workplace.background)
        )

    def _close(self, then: Callable[[], None] | None) -> None:
        self._then = None
        self.left.emit()
        if then is not None:
            then()


_RULES = (2, 3)
"""Exit codes of errors that are mended in the form; others are the vault's or the disk's."""
