"""The office: what letters are headed with, and who works here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from casetracker.casework.errors import RefusedValue
from casetracker.casework.office import Office
from casetracker.services import drafts, vaults
from casetracker.services.desk import Changes
from casetracker.ui import sentences
from casetracker.ui.background import Job
from casetracker.ui.forms.entries import LineEntry, NumberEntry, WordsEntry
from casetracker.ui.settings_cards.card import SettingsCard, grid_of
from casetracker.ui.settings_cards.logo import LogoRow
from casetracker.ui.theme import Space
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.field import Field, go_to_first_refused
from casetracker.ui.workplace import Workplace

FORM: Final = "office"
_OFFICE: Final = (
    "name",
    "registered_number",
    "phone",
    "hours",
    "support_line",
    "email",
    "address",
    "signature",
    "caseworker",
    "retention_years",
)


@dataclass(frozen=True, slots=True)
class _Read:
    office: Office
    draft: dict[str, str]


class OfficeCard(SettingsCard):
    """The office's details are saved by a button; what is typed before is kept as a draft."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._at_first: dict[str, str] | None = None
        self._then: Callable[[], None] | None = None
        self._saving = False
        self._entries: dict[str, LineEntry | WordsEntry] = {name: _entry(name) for name in _OFFICE}
        self._fields = {name: Field("", entry) for name, entry in self._entries.items()}
        for name, entry in self._entries.items():
            entry.setObjectName(f"office_{name}")
            entry.edited.connect(self._fields[name].clear_error)
            entry.edited.connect(self._show_buttons)
        self._kept = Banner("", "attention")
        self._kept.setObjectName("kept")
        self._kept.hide()
        self._save = PrimaryButton()
        self._save.setObjectName("save_office")
        self._save.clicked.connect(self.save)
        self._undo = QPushButton()
        self._undo.setObjectName("undo_office")
        self._undo.clicked.connect(self._throw_away)
        self._undo.hide()
        buttons = QGridLayout()
        buttons.setHorizontalSpacing(Space.TIGHT)
        buttons.addWidget(self._save, 0, 0)
        buttons.addWidget(self._undo, 0, 1)
        buttons.setColumnStretch(2, 1)
        self._logo = LogoRow(workplace)
        fields = [self._fields[name] for name in _OFFICE]
        self.add(self._kept)
        self.add(grid_of(*(fields[at : at + 2] for at in range(0, len(fields), 2))))
        self.body.addLayout(buttons)
        self.add(self._logo)
        self.retranslate()

    def read(self) -> None:
        """Read the office's details anew, unless some are being changed."""
        desk = self._workplace.desk

        def read(_job: Job) -> _Read:
            return _Read(vaults.read_office(desk), drafts.take_up_draft(desk, FORM, None))

        job = Job(read, self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def refresh(self, changes: Changes) -> None:
        if "office" in changes.kinds:
            self.read()

    def unsaved(self) -> dict[str, dict[str, str]]:
        """Return what is typed and not saved yet."""
        return {FORM: self._typed()} if self._is_changed() else {}

    def leave(self, then: Callable[[], None]) -> None:
        """Ask what becomes of the office's details that are not saved; staying calls nothing."""
        answer = self._workplace.dialogs.ask_to_save(self.accessibleName()) if self._is_changed() else None
        if answer:
            self._then = then
            self.save()
        elif answer is None:
            if self._is_changed():
                self._throw_away()
            then()

    def retranslate(self) -> None:
        self.set_title(self.tr("The office: what letters are headed with"))
        labels = {
            "name": self.tr("Name of the office"),
            "registered_number": self.tr("Registered number"),
            "phone": self.tr("Telephone that is answered"),
            "hours": self.tr("Hours"),
            "support_line": self.tr("Psychological support: telephone"),
            "email": self.tr("E-mail"),
            "address": self.tr("Address"),
            "signature": self.tr("Lines under the name of the person who signs: position, room, place of a stamp"),
            "caseworker": self.tr("Who works here: stands under letters and in the history"),
            "retention_years": self.tr("Years after closing: then somebody decides whether a case is still needed"),
        }
        for name, label in labels.items():
            self._fields[name].set_label(label)
        self._kept.set_sentence(self.tr("This was typed before and not saved yet. Save it, or throw it away."))
        self._save.setText(self.tr("Save the office's details"))
        self._undo.setText(self.tr("Throw away what is typed"))
        self._logo.retranslate()

    @Slot(object)
    def _take(self, read: _Read) -> None:
        self._logo.show_logo(read.office.logo)
        if self._is_changed() or self._saving:
            return
        for name, entry in self._entries.items():
            entry.take_up(str(getattr(read.office, name)))
        self._at_first = self._typed()
        for name, typed in read.draft.items():
            if name in self._entries:
                self._entries[name].take_up(typed)
        self._kept.setVisible(self._is_changed())
        self._show_buttons()

    def _typed(self) -> dict[str, str]:
        return {name: entry.typed() for name, entry in self._entries.items()}

    def _is_changed(self) -> bool:
        return self._at_first is not None and self._typed() != self._at_first

    @Slot()
    def _show_buttons(self) -> None:
        self._undo.setVisible(self._is_changed())

    @Slot()
    def _throw_away(self) -> None:
        for name, typed in (self._at_first or {}).items():
            self._entries[name].take_up(typed)
            self._fields[name].clear_error()
        self._forget_draft()
        self._save.setFocus()

    def _forget_draft(self) -> None:
        self._kept.hide()
        desk = self._workplace.desk
        self._workplace.background.start(Job(lambda _job: drafts.drop_draft(desk, FORM, None), self))

    @Slot()
    def save(self) -> None:
        """Save the office's details; a refused one keeps every word and says why below its field."""
        if self._saving or self._at_first is None:
            return
        self._saving = True
        desk, told = self._workplace.desk, self._typed()
        job = Job(lambda _job: vaults.change_office(desk, **told), self)
        job.succeeded.connect(lambda _done: self._note_saved(told))
        job.failed.connect(self._refuse)
        job.cancelled.connect(self._rest)
        self._workplace.background.start(job)

    def _note_saved(self, told: dict[str, str]) -> None:
        self._saving = False
        self._at_first = told
        self._forget_draft()
        self._show_buttons()
        self._workplace.say(self.tr("The office's details are saved."))
        then, self._then = self._then, None
        if then is not None:
            then()

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        self._rest()
        if isinstance(error, RefusedValue) and error.field in self._fields:
            self._fields[error.field].set_error(sentences.under_field(error))
            go_to_first_refused(self._fields.values())
        else:
            self._workplace.dialogs.explain(error)

    @Slot()
    def _rest(self) -> None:
        self._saving = False
        self._then = None


def _entry(name: str) -> LineEntry | WordsEntry:
    match name:
        case "address" | "signature":
            return WordsEntry("", lines=2)
        case "retention_years":
            return NumberEntry(most=100)
        case _:
            return LineEntry()
