"""Settings: the window's own, the office's letterhead, the reported claims, and the check of the vault."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QPushButton, QSizePolicy, QWidget

from casetracker.casework.errors import RefusedValue
from casetracker.casework.office import Office
from casetracker.services import batches, drafts, reference, vaults
from casetracker.services.desk import Changes
from casetracker.services.reference import Loaded
from casetracker.storage.database import Health
from casetracker.ui import sentences, wording
from casetracker.ui.background import Job
from casetracker.ui.forms.entries import LineEntry, WordsEntry
from casetracker.ui.theme import PRINT_SCALES, Scheme, Space
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.field import Field, go_to_first_refused
from casetracker.ui.widgets.language_choice import LanguageChoice
from casetracker.ui.widgets.page import Card, Page, PageHeader
from casetracker.ui.widgets.progress import ProgressStrip
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Workplace

FORM: Final = "office"
MINUTES: Final = (1, 2, 3, 5, 10, 15, 30, 60)
_OFFICE: Final = ("name", "registered_number", "phone", "hours", "support_line", "email", "address", "caseworker")


@dataclass(frozen=True, slots=True)
class _Read:
    office: Office
    draft: dict[str, str]
    reaches_until: date | None


class SettingsPage(Page):
    """Everything here takes effect at once, except the office's details, which are saved."""

    changed = Signal()
    """A setting of the window has changed."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._at_first: dict[str, str] | None = None
        self._then: Callable[[], None] | None = None
        self._saving = False
        self._reaches_until: date | None = None
        self._header = PageHeader()
        self._window, self._details, self._reported, self._vault = Card(), Card(), Card(), Card()
        self._make_window_card()
        self._make_office_card()
        self._make_claims_card()
        self._make_vault_card()
        for widget in (self._header, self._window, self._details, self._reported, self._vault):
            self.add(widget)
        self.column.addStretch(1)
        self.retranslate()

    # What the window calls

    def show_place(self, place: Place) -> None:
        """Read the office's details anew, unless some are being changed."""
        self._read()

    def refresh(self, changes: Changes) -> None:
        if changes.kinds & {"office", "figure"}:
            self._read()

    def unsaved(self) -> dict[str, dict[str, str]]:
        return {FORM: self._typed()} if self._is_changed() else {}

    def leave(self, then: Callable[[], None]) -> None:
        """Ask what becomes of the office's details that are not saved; staying calls nothing."""
        answer = self._workplace.dialogs.ask_to_save(self._details.accessibleName()) if self._is_changed() else None
        if answer:
            self._then = then
            self.save()
        elif answer is None:
            if self._is_changed():
                self._throw_away()
            then()

    def heading(self) -> str:
        return self.tr("Settings")

    def retranslate(self) -> None:
        self._header.set_texts(self.tr("Settings"))
        self._window.set_title(self.tr("This window"))
        self._details.set_title(self.tr("The office: what letters are headed with"))
        self._reported.set_title(self.tr("Publicly reported claims"))
        self._vault.set_title(self.tr("This vault"))
        self._language_field.set_label(self.tr("Language"))
        self._scheme_field.set_label(self.tr("Colours"))
        for place, said in enumerate((self.tr("as the computer"), self.tr("light"), self.tr("dark"))):
            self._scheme.setItemText(place, said)
        self._scale_field.set_label(self.tr("Size of print"))
        self._idle_field.set_label(self.tr("Lock by itself"))
        for place in range(self._idle.count()):
            self._idle.setItemText(place, self.tr("after %n min without use", "", self._idle.itemData(place)))
        self._remember.setText(self.tr("Remember the folder of this vault on this computer"))
        labels = {
            "name": self.tr("Name of the office"),
            "registered_number": self.tr("Registered number"),
            "phone": self.tr("Telephone that is answered"),
            "hours": self.tr("Hours"),
            "support_line": self.tr("Psychological support: telephone"),
            "email": self.tr("E-mail"),
            "address": self.tr("Address"),
            "caseworker": self.tr("Who works here: stands under letters and in the history"),
        }
        for name, label in labels.items():
            self._fields[name].set_label(label)
        self._kept.set_sentence(self.tr("This was typed before and not saved yet. Save it, or throw it away."))
        self._save.setText(self.tr("Save the office's details"))
        self._undo.setText(self.tr("Throw away what is typed"))
        self._load.setText(self.tr("Load newer claims from a file…"))
        self._check.setText(self.tr("Check the vault"))
        self._folder.setText(str(self._workplace.desk.folder))
        self._folder.setAccessibleName(self.tr("Folder of the vault"))
        self._say_reach()

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # The window's own settings

    def _make_window_card(self) -> None:
        settings = self._workplace.settings
        self._language = LanguageChoice(settings.language, follows_system=True)
        self._language.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._language.chosen.connect(lambda code: self._set(lambda: setattr(settings, "language", code)))
        self._scheme = _choices("scheme", (Scheme.SYSTEM, Scheme.LIGHT, Scheme.DARK), settings.scheme)
        self._scheme.activated.connect(
            lambda _row: self._set(lambda: setattr(settings, "scheme", str(self._scheme.currentData())))
        )
        self._scale = _choices("print_scale", PRINT_SCALES, settings.print_scale)
        for place, scale in enumerate(PRINT_SCALES):
            self._scale.setItemText(place, f"{scale} %")
        self._scale.activated.connect(
            lambda _row: self._set(lambda: setattr(settings, "print_scale", self._scale.currentData()))
        )
        self._idle = _choices("idle_minutes", sorted({*MINUTES, settings.idle_minutes}), settings.idle_minutes)
        self._idle.activated.connect(
            lambda _row: self._set(lambda: setattr(settings, "idle_minutes", self._idle.currentData()))
        )
        self._remember = QCheckBox()
        self._remember.setObjectName("remember_vault")
        self._remember.setChecked(settings.remembers_vault)
        self._remember.toggled.connect(self._agree)
        self._language_field = Field("", self._language)
        self._scheme_field = Field("", self._scheme)
        self._scale_field = Field("", self._scale)
        self._idle_field = Field("", self._idle)
        self._window.add(_grid([self._language_field, self._scheme_field], [self._scale_field, self._idle_field]))
        self._window.add(self._remember)

    def _set(self, put: Callable[[], None]) -> None:
        put()
        self.changed.emit()

    @Slot(bool)
    def _agree(self, agreed: bool) -> None:
        settings = self._workplace.settings
        settings.agree_to_remember_vault(agreed=agreed)
        settings.remember_vault(self._workplace.desk.folder)

    # The office

    def _make_office_card(self) -> None:
        self._entries: dict[str, LineEntry | WordsEntry] = {
            name: WordsEntry("", lines=2) if name == "address" else LineEntry() for name in _OFFICE
        }
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
        fields = [self._fields[name] for name in _OFFICE]
        self._details.add(self._kept)
        self._details.add(_grid(*(fields[at : at + 2] for at in range(0, len(fields), 2))))
        self._details.body.addLayout(buttons)

    def _read(self) -> None:
        desk = self._workplace.desk

        def read(_job: Job) -> _Read:
            reached = batches.read_ledger(desk).reaches_until
            return _Read(vaults.read_office(desk), drafts.take_up_draft(desk, FORM, None), reached)

        job = Job(read, self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _take(self, read: _Read) -> None:
        self._reaches_until = read.reaches_until
        self._say_reach()
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
            self._fields[error.field].set_error(sentences.reason(error))
            go_to_first_refused(self._fields.values())
        else:
            self._workplace.dialogs.explain(error)

    @Slot()
    def _rest(self) -> None:
        self._saving = False
        self._then = None

    # Claims and vault

    def _make_claims_card(self) -> None:
        self._reach = Text(tone="muted")
        self._load = QPushButton()
        self._load.setObjectName("load_claims")
        self._load.clicked.connect(self._load_claims)
        self._loading = ProgressStrip()
        self._loaded = Text()
        self._loaded.setObjectName("load_result")
        self._loaded.hide()
        self._reported.add(self._reach)
        self._reported.body.addWidget(self._load, 0, Qt.AlignmentFlag.AlignLeft)
        self._reported.add(self._loading)
        self._reported.add(self._loaded)

    def _make_vault_card(self) -> None:
        self._folder = Text(tone="muted")
        self._check = QPushButton()
        self._check.setObjectName("check_vault")
        self._check.clicked.connect(self._check_vault)
        self._checking = ProgressStrip()
        self._checked = Banner("", "done")
        self._checked.setObjectName("check_result")
        self._checked.hide()
        self._vault.add(self._folder)
        self._vault.body.addWidget(self._check, 0, Qt.AlignmentFlag.AlignLeft)
        self._vault.add(self._checking)
        self._vault.add(self._checked)

    def _say_reach(self) -> None:
        if self._reaches_until is None:
            self._reach.setText(self.tr("No claims are loaded in this vault."))
            return
        day = wording.day_words(self._reaches_until, wording.language())
        self._reach.setText(self.tr("The claims in this vault reach until {day}.").format(day=day))

    @Slot()
    def _load_claims(self) -> None:
        path = self._workplace.dialogs.ask_open_path(self.tr("File of claims"), self.tr("Claims (*.csv)"))
        if path is None:
            return
        desk = self._workplace.desk
        job = Job(lambda _job: reference.load_claims_from(desk, path), self)
        job.succeeded.connect(self._show_loaded)
        job.failed.connect(self._workplace.dialogs.explain)
        self._loading.watch(job)
        self._loaded.hide()
        self._workplace.background.start(job)

    @Slot(object)
    def _show_loaded(self, loaded: Loaded) -> None:
        said = self.tr("{new} new, {corrected} corrected, {kept} left as the office wrote them, {same} unchanged")
        self._loaded.setText(
            said.format(new=loaded.new, corrected=loaded.corrected, kept=loaded.kept, same=loaded.unchanged)
        )
        self._loaded.show()

    @Slot()
    def _check_vault(self) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: vaults.check_vault(desk), self)
        job.succeeded.connect(self._show_health)
        job.failed.connect(self._workplace.dialogs.explain)
        self._checking.watch(job)
        self._checked.hide()
        self._workplace.background.start_reading(job)

    @Slot(object)
    def _show_health(self, health: Health) -> None:
        damage = len(health.broken_pages) + len(health.structure) + len(health.journal)
        self._checked.set_tone("done" if health.whole else "wrong")
        self._checked.set_sentence(
            self.tr("Every page, the structure of the tables and the chain of the history are whole.")
            if health.whole
            else self.tr(
                "%n place(s) are damaged. Close the program, copy the whole vault folder to a safe place, then restore "
                "a backup.",
                "",
                damage,
            )
        )
        self._checked.show()


def _choices(name: str, values: tuple[object, ...] | list[int], chosen: object) -> QComboBox:
    """Make a box that offers `values`; its words are set by `retranslate`."""
    box = QComboBox()
    box.setObjectName(name)
    for value in values:
        box.addItem("", value)
    box.setCurrentIndex(list(values).index(chosen))
    return box


def _grid(*rows: list[Field]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.INSIDE)
    grid.setVerticalSpacing(Space.TEXT)
    for place, fields in enumerate(rows):
        for column, field in enumerate(fields):
            grid.addWidget(field, place, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
    return holder
