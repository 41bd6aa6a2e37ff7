"""Telephone lines that help families: each with the day of its last check, corrected here, checked again by a click."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from casetracker.casework.errors import ForTheCaseworker, RefusedValue
from casetracker.casework.phone_lines import LineKind, PhoneLine, is_old
from casetracker.services import drafts, phone_lines
from casetracker.services.desk import Changes
from casetracker.ui import sentences
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.parts import before_mark, button, buttons, ruled, texts, verbs
from casetracker.ui.case_words import heading, label, line, readable_address, word
from casetracker.ui.forms.date_entries import DateEntry, DateField
from casetracker.ui.forms.entries import ChoiceEntry, Entry, LineEntry, WordsEntry
from casetracker.ui.line_words import checked_mark, checked_words
from casetracker.ui.settings_cards.card import SettingsCard, grid_of
from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.field import Field, go_to_first_refused
from casetracker.ui.widgets.page import clear
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace

FORM: Final = "phone_line"
_NEW: Final = "new"
_WHICH: Final = "line"


@dataclass(frozen=True, slots=True)
class _Read:
    lines: list[PhoneLine]
    draft: dict[str, str]


class PhoneLinesCard(SettingsCard):
    """The lines, and below the one that is being changed its fields."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.setObjectName("phone_lines")
        self._lines: list[PhoneLine] = []
        self._open: UUID | str | None = None
        self._editor: _Editor | None = None
        self._then: Callable[[], None] | None = None
        self.retranslate()

    def read(self) -> None:
        desk = self._workplace.desk

        def read(_job: Job) -> _Read:
            return _Read(phone_lines.read_lines(desk), drafts.take_up_draft(desk, FORM, None))

        job = Job(read, self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def refresh(self, changes: Changes) -> None:
        if PhoneLine.subject in changes.kinds:
            self.read()

    def unsaved(self) -> dict[str, dict[str, str]]:
        """Return what is typed of a line and not saved yet."""
        self._then = None
        if self._editor is None or not self._editor.is_changed():
            return {}
        return {FORM: {_WHICH: str(self._open)} | self._editor.typed()}

    def leave(self, then: Callable[[], None]) -> None:
        """Ask what becomes of a line that is not saved; staying calls nothing."""
        if not self.unsaved():
            then()
            return
        answer = self._workplace.dialogs.ask_to_save(self.accessibleName())
        if answer is None:
            self._close()
            then()
        elif answer and self._editor:
            self._then = then
            self._editor.tell()

    def retranslate(self) -> None:
        self.set_title(self.tr("Telephone lines for families"))
        self._fill()

    @Slot(object)
    def _take(self, read: "_Read") -> None:
        self._lines = read.lines
        which = read.draft.pop(_WHICH, "")
        if which and self._editor is None:
            self._open = next((one.id for one in self._lines if str(one.id) == which), _NEW)
        self._fill(read.draft if which else {})

    def _fill(self, kept: Mapping[str, str] | None = None) -> None:
        """Show the lines anew; what is typed, or was kept before, stands in the fields again."""
        typed = self._editor.typed() if self._editor else kept
        clear(self.body)
        self._editor = None
        old = sum(is_old(one, self._workplace.desk.today()) for one in self._lines)
        self.add(
            Text(
                self.tr("A number that was not checked for half a year is marked: call before you give it to anybody."),
                tone="muted",
            )
        )
        if old:
            self.add(Text(self.tr("To be checked: %n", "", old), tone="attention"))
        ruled(self.body, map(self._row, self._lines))
        if not self._lines:
            self.add(Text(self.tr("No lines are in this vault."), tone="muted"))
        if self._open == _NEW:
            self._editor = _Editor(None, self._save, self._close)
            self.add(self._editor)
        if self._editor and typed:
            self._editor.take_up(typed)
        if self._open != _NEW:
            self.add(
                buttons(
                    button(self.tr("Add a line…"), "add_line", partial(self._edit, _NEW)),
                    button(self.tr("Load the lines that came with the program"), "load_lines", self._load),
                )
            )

    def _row(self, one: PhoneLine) -> QWidget:
        holder = QWidget()
        holder.setObjectName(f"line_{one.id}")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        if self._open == one.id:
            self._editor = _Editor(one, self._save, self._close)
            column.addWidget(self._editor)
            return holder
        words = texts(
            (one.name, "text"),
            (one.number, "bold"),
            (line(heading(one.kind), one.hours, checked_words(one)), "muted"),
            (readable_address(one.address), "muted"),
            (one.note, "muted"),
        )
        column.addWidget(before_mark(words, checked_mark(one, self._workplace.desk.today())))
        column.addWidget(
            verbs(
                (self.tr("Checked today"), f"checked_{one.id}", partial(self._do, phone_lines.checked_today, one.id)),
                (self.tr("Change…"), f"change_{one.id}", partial(self._edit, one.id)),
                (self.tr("Remove…"), f"remove_{one.id}", partial(self._remove, one)),
                about=one.name,
            )
        )
        return holder

    def _edit(self, which: UUID | str) -> None:
        self.leave(partial(self._begin, which))

    def _begin(self, which: UUID | str) -> None:
        self._open, self._editor = which, None
        self._fill()
        self._go_to_editor()

    def _go_to_editor(self) -> None:
        if self._editor is not None:
            self._editor.setFocus()

    @Slot()
    def _close(self) -> None:
        self._open = self._editor = None
        desk, background = self._workplace.desk, self._workplace.background
        background.start(Job(lambda _job: drafts.drop_draft(desk, FORM, None), background))
        self._fill()

    def _remove(self, one: PhoneLine) -> None:
        if self._workplace.dialogs.confirm(self.tr("Remove this line?"), one.name, self.tr("Remove")):
            self._do(phone_lines.remove_line, one.id)

    @Slot()
    def _load(self) -> None:
        self._do(phone_lines.load_shipped_lines)

    def _do(self, service: Callable[..., object], *what: object) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: service(desk, *what), self)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)

    def _save(self, told: dict[str, Any]) -> None:
        desk, which = self._workplace.desk, self._open

        def work(_job: Job) -> None:
            if isinstance(which, UUID):
                phone_lines.change_line(desk, which, **told)
            else:
                phone_lines.add_line(desk, **told)

        job = Job(work, self)
        job.succeeded.connect(self._saved)
        job.failed.connect(self._refuse)
        self._workplace.background.start(job)

    @Slot(object)
    def _saved(self, _done: object) -> None:
        self._close()
        then, self._then = self._then, None
        if then:
            then()

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        if self._editor is None or not isinstance(error, RefusedValue) or not self._editor.refuse(error):
            self._workplace.dialogs.explain(error)


class _Editor(QWidget):
    """The fields of one line. A refused save keeps every word and says why below its field."""

    def __init__(
        self,
        there: PhoneLine | None,
        save: Callable[[dict[str, Any]], None],
        close: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("line_editor")
        self._save = save
        self._entries: dict[str, Entry] = {
            "name": LineEntry(there.name if there else ""),
            "kind": ChoiceEntry(LineKind, word, there.kind if there else LineKind.SUPPORT),
            "number": LineEntry(there.number if there else ""),
            "hours": LineEntry(there.hours if there else ""),
            "checked_on": DateEntry(there.checked_on if there else None),
            "address": LineEntry(there.address if there else ""),
            "note": WordsEntry(there.note if there else "", 2),
        }
        self._fields: dict[str, Field] = {}
        for name, entry in self._entries.items():
            entry.widget().setObjectName(f"line_{name}")
            said = label(PhoneLine, name)
            field = DateField(said, entry) if isinstance(entry, DateEntry) else Field(said, entry.widget())
            entry.edited.connect(field.clear_error)
            self._fields[name] = field
        pairs = (("name", "kind"), ("number", "hours"), ("checked_on", "address"), ("note",))
        saving = PrimaryButton(self.tr("Save"))
        saving.setObjectName("save_line")
        saving.clicked.connect(self.tell)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("cancel_line")
        cancel.clicked.connect(close)
        row = QHBoxLayout()
        row.addWidget(saving)
        row.addWidget(cancel)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.TIGHT, 0, 0)
        column.setSpacing(Space.TEXT)
        column.addWidget(grid_of(*([self._fields[name] for name in names] for names in pairs)))
        column.addLayout(row)
        self._at_first = self.typed()
        self.setFocusProxy(self._entries["name"].widget())

    def typed(self) -> dict[str, str]:
        return {name: entry.typed() for name, entry in self._entries.items()}

    def take_up(self, typed: Mapping[str, str]) -> None:
        for name, text in typed.items():
            if name in self._entries:
                self._entries[name].take_up(text)

    def refuse(self, error: RefusedValue) -> bool:
        """Say why a value is refused below its field; False where the error names none of them."""
        if error.field not in self._fields:
            return False
        self._fields[error.field].set_error(sentences.under_field(error))
        go_to_first_refused(self._fields.values())
        return True

    def is_changed(self) -> bool:
        return self.typed() != self._at_first

    @Slot()
    def tell(self) -> None:
        """Hand over what is typed, or say below each field what is wrong with it."""
        told: dict[str, Any] = {}
        for name, entry in self._entries.items():
            try:
                told[name] = entry.told()
            except ForTheCaseworker as refused:
                self._fields[name].set_error(sentences.say(refused))
        if any(field.error for field in self._fields.values()):
            go_to_first_refused(self._fields.values())
        else:
            self._save(told)
