"""Settings: the window's own, the office's letterhead, the reported claims, and the check of the vault."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QPushButton, QSpinBox, QWidget

from casetracker.casework.errors import RefusedValue
from casetracker.casework.office import Office
from casetracker.services import reference, vaults
from casetracker.services.desk import Changes
from casetracker.services.reference import Loaded
from casetracker.storage.database import Health
from casetracker.ui import sentences
from casetracker.ui.background import Job
from casetracker.ui.forms.entries import LineEntry, WordsEntry
from casetracker.ui.settings import IDLE_MINUTES
from casetracker.ui.theme import PRINT_SCALES, Scheme, Space
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.field import Field, go_to_first_refused
from casetracker.ui.widgets.language_choice import LanguageChoice
from casetracker.ui.widgets.page import Card, Page, PageHeader
from casetracker.ui.widgets.progress import ProgressStrip
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Workplace

FORM = "office"
_OFFICE = ("name", "registered_number", "phone", "hours", "support_line", "email", "address", "caseworker")


class SettingsPage(Page):
    """Everything here takes effect at once, except the office's details, which are saved."""

    changed = Signal()
    """A setting of the window has changed."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._office: dict[str, str] | None = None
        self._header = PageHeader()
        self._window = Card()
        self._details = Card()
        self._vault = Card()
        self._make_window_card()
        self._make_office_card()
        self._make_vault_card()
        for widget in (self._header, self._window, self._details, self._vault):
            self.add(widget)
        self.column.addStretch()
        self.retranslate()

    def show_place(self, _place: Place) -> None:
        """Read the office's details anew, unless some are being changed."""
        if not self.unsaved():
            self._read()

    def refresh(self, changes: Changes) -> None:
        if "office" in changes.kinds and not self.unsaved():
            self._read()

    def unsaved(self) -> dict[str, dict[str, str]]:
        typed = {name: self._entries[name].typed() for name in _OFFICE}
        return {FORM: typed} if self._office is not None and typed != self._office else {}

    def heading(self) -> str:
        return self.tr("Settings")

    def retranslate(self) -> None:
        self._header.set_texts(self.tr("Settings"))
        self._window.set_title(self.tr("This window"))
        self._details.set_title(self.tr("The office: what letters are headed with"))
        self._vault.set_title(self.tr("This vault"))
        self._language_field.set_label(self.tr("Language"))
        self._scheme_field.set_label(self.tr("Colours"))
        for place, said in enumerate((self.tr("as the computer"), self.tr("light"), self.tr("dark"))):
            self._scheme.setItemText(place, said)
        self._scale_field.set_label(self.tr("Size of print"))
        self._idle_field.set_label(self.tr("Lock after so many minutes without use"))
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
        self._save.setText(self.tr("Save the office's details"))
        self._load.setText(self.tr("Load newer claims from a file…"))
        self._check.setText(self.tr("Check the vault"))

    def _make_window_card(self) -> None:
        settings = self._workplace.settings
        self._language = LanguageChoice(settings.language, follows_system=True)
        self._language.chosen.connect(lambda code: self._set(lambda: setattr(settings, "language", code)))
        self._scheme = QComboBox()
        self._scheme.setObjectName("scheme")
        for scheme in (Scheme.SYSTEM, Scheme.LIGHT, Scheme.DARK):
            self._scheme.addItem("", scheme.value)
        self._scheme.setCurrentIndex(max(self._scheme.findData(settings.scheme), 0))
        self._scheme.activated.connect(
            lambda _row: self._set(lambda: setattr(settings, "scheme", self._scheme.currentData()))
        )
        self._scale = QComboBox()
        self._scale.setObjectName("print_scale")
        for scale in PRINT_SCALES:
            self._scale.addItem(f"{scale} %", scale)
        self._scale.setCurrentIndex(max(self._scale.findData(settings.print_scale), 0))
        self._scale.activated.connect(
            lambda _row: self._set(lambda: setattr(settings, "print_scale", self._scale.currentData()))
        )
        self._idle = QSpinBox()
        self._idle.setObjectName("idle_minutes")
        self._idle.setRange(*IDLE_MINUTES)
        self._idle.setValue(settings.idle_minutes)
        self._idle.valueChanged.connect(lambda minutes: self._set(lambda: setattr(settings, "idle_minutes", minutes)))
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

    def _make_office_card(self) -> None:
        self._entries: dict[str, LineEntry | WordsEntry] = {
            name: WordsEntry("", lines=2) if name == "address" else LineEntry() for name in _OFFICE
        }
        self._fields = {name: Field("", entry) for name, entry in self._entries.items()}
        for name, entry in self._entries.items():
            entry.setObjectName(f"office_{name}")
            entry.edited.connect(self._fields[name].clear_error)
        fields = [self._fields[name] for name in _OFFICE]
        self._details.add(_grid(*(fields[at : at + 2] for at in range(0, len(fields), 2))))
        self._save = PrimaryButton()
        self._save.setObjectName("save_office")
        self._save.clicked.connect(self.save)
        self._details.body.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_vault_card(self) -> None:
        self._load = QPushButton()
        self._load.setObjectName("load_claims")
        self._load.clicked.connect(self._load_claims)
        self._check = QPushButton()
        self._check.setObjectName("check_vault")
        self._check.clicked.connect(self._check_vault)
        self._said = Text(tone="muted")
        self._said.setObjectName("vault_result")
        self._progress = ProgressStrip()
        for button in (self._load, self._check):
            self._vault.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._vault.add(self._progress)
        self._vault.add(self._said)

    def _set(self, put: Callable[[], None]) -> None:
        put()
        self.changed.emit()

    @Slot(bool)
    def _agree(self, agreed: bool) -> None:
        settings = self._workplace.settings
        settings.agree_to_remember_vault(agreed=agreed)
        settings.remember_vault(self._workplace.desk.folder)

    def _read(self) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: vaults.read_office(desk), self)
        job.succeeded.connect(self._show_office)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def _show_office(self, office: Office) -> None:
        for name, entry in self._entries.items():
            entry.take_up(str(getattr(office, name)))
        self._office = {name: entry.typed() for name, entry in self._entries.items()}

    @Slot()
    def save(self) -> None:
        """Save the office's details; a refused one keeps every word and says why below its field."""
        desk = self._workplace.desk
        told = {name: entry.typed() for name, entry in self._entries.items()}
        job = Job(lambda _job: vaults.change_office(desk, **told), self)
        job.succeeded.connect(lambda _done: self._note_saved(told))
        job.failed.connect(self._refuse)
        self._workplace.background.start(job)

    def _note_saved(self, told: dict[str, str]) -> None:
        self._office = told
        self._workplace.say(self.tr("The office's details are saved."))

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        if isinstance(error, RefusedValue) and error.field in self._fields:
            self._fields[error.field].set_error(sentences.reason(error))
            go_to_first_refused(self._fields.values())
        else:
            self._workplace.dialogs.explain(error)

    @Slot()
    def _load_claims(self) -> None:
        path = self._workplace.dialogs.ask_open_path(self.tr("File of claims"), self.tr("Claims (*.csv)"))
        if path is None:
            return
        desk = self._workplace.desk
        job = Job(lambda _job: reference.load_claims_from(desk, path), self)
        job.succeeded.connect(self._show_loaded)
        job.failed.connect(self._workplace.dialogs.explain)
        self._progress.watch(job)
        self._workplace.background.start(job)

    def _show_loaded(self, loaded: Loaded) -> None:
        said = self.tr("{new} new, {corrected} corrected, {kept} left as the office wrote them, {same} unchanged")
        self._said.setText(
            said.format(new=loaded.new, corrected=loaded.corrected, kept=loaded.kept, same=loaded.unchanged)
        )

    @Slot()
    def _check_vault(self) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: vaults.check_vault(desk), self)
        job.succeeded.connect(self._show_health)
        job.failed.connect(self._workplace.dialogs.explain)
        self._progress.watch(job)
        self._workplace.background.start_reading(job)

    def _show_health(self, health: Health) -> None:
        if health.whole:
            self._said.setText(
                self.tr("Every page, the structure of the tables and the chain of the history are whole.")
            )
            return
        damage = len(health.broken_pages) + len(health.structure) + len(health.journal)
        self._said.setText(
            self.tr(
                "%n place(s) are damaged. Close the program, copy the whole vault folder, restore a backup.", "", damage
            )
        )

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


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
