"""The keys of the vault: who opens it and with what, and changing that."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from casetracker.casework.errors import RefusedValue
from casetracker.services import keys
from casetracker.services.desk import Changes
from casetracker.services.keys import Key, SlotKind, StillOpens
from casetracker.ui import sentences, wording
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.parts import buttons
from casetracker.ui.case_words import quoted
from casetracker.ui.key_words import key_words, label_meant
from casetracker.ui.settings_cards.card import SettingsCard, grid_of
from casetracker.ui.settings_cards.new_words import NewWords
from casetracker.ui.theme import Space
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.buttons import LinkButton, PrimaryButton
from casetracker.ui.widgets.field import Field, go_to_first_refused
from casetracker.ui.widgets.keyboard_line import KeyboardLine
from casetracker.ui.widgets.page import clear
from casetracker.ui.widgets.progress import ProgressStrip
from casetracker.ui.widgets.strength_line import StrengthLine
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace
from casetracker.vault.errors import EmptyPassphrase, LabelTaken

_FIELDS: Final = ("label", "person", "passphrase", "again")


class KeysCard(SettingsCard):
    """The list of keys; below it one form at a time, and the new recovery words."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.setObjectName("keys")
        self._keys: list[Key] = []
        self._keyring_here = False
        self._asks: tuple[str, Key | None] | None = None
        self._list = QGridLayout()
        self._list.setHorizontalSpacing(Space.INSIDE)
        self._list.setVerticalSpacing(Space.TIGHT)
        self.body.addLayout(self._list)
        self._told = Banner("", "done")
        self._told.setObjectName("keys_result")
        self._told.hide()
        self.add(self._told)
        self._make_buttons()
        self._make_form()
        self.new_words = NewWords(workplace)
        self.new_words.proved.connect(self._replace_words)
        self.new_words.left.connect(self._close)
        self.add(self.new_words)
        self._progress = ProgressStrip()
        self.add(self._progress)
        self.retranslate()

    def read(self) -> None:
        desk = self._workplace.desk
        job = Job(lambda _job: (keys.keys_of(desk), keys.has_keyring()), self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def refresh(self, changes: Changes) -> None:
        if "office" in changes.kinds:
            self.read()

    def retranslate(self) -> None:
        self.set_title(self.tr("Keys: who opens this vault, and with what"))
        self._add.setText(self.tr("Add a passphrase for a colleague…"))
        self._renew.setText(self.tr("New recovery words…"))
        self._by_keyring.setText(self.tr("Let this computer's keyring open the vault…"))
        self._fields["label"].set_label(
            self.tr("Label"), self.tr("Stands in clear on the disk: a pseudonym such as “desk 2”, no name.")
        )
        self._fields["person"].set_label(self.tr("Name"), self.tr("Stands inside the vault and in the history."))
        self._fields["passphrase"].set_label(self.tr("New passphrase"))
        self._fields["again"].set_label(self.tr("New passphrase once more"))
        self._do.setText(self.tr("Save"))
        self._leave.setText(self.tr("Cancel"))
        self.new_words.set_verbs(self.tr("Replace the old words"), self.tr("Keep the old words"))
        self._show_list()

    # The list

    @Slot(object)
    def _take(self, found: tuple[list[Key], bool]) -> None:
        self._keys, self._keyring_here = found
        self._show_list()

    def _show_list(self) -> None:
        clear(self._list)
        kinds = {
            SlotKind.PASSPHRASE: self.tr("Passphrase"),
            SlotKind.RECOVERY: self.tr("Recovery words"),
            SlotKind.KEYRING: self.tr("Keyring of a computer"),
        }
        for row, key in enumerate(self._keys):
            day = wording.day_words(key.created.astimezone().date(), wording.language())
            name = key.person or (kinds[key.kind] if key.kind is not SlotKind.PASSPHRASE else key_words(key.label))
            # The recovery words are known by what they are; anything else by its label too.
            what = [day] if key.kind is SlotKind.RECOVERY else [kinds[key.kind], quoted(key_words(key.label)), day]
            if key.used_now:
                what.append(self.tr("opened this time"))
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Text(name))
            words.addWidget(Text(" · ".join(what), tone="muted"))
            self._list.addLayout(words, row, 0)
            self._list.addLayout(self._verbs(key), row, 1, Qt.AlignmentFlag.AlignTop)
        self._list.setColumnStretch(0, 1)
        has_keyring = any(key.kind is SlotKind.KEYRING for key in self._keys)
        self._by_keyring.setVisible(self._keyring_here and not has_keyring)

    def _verbs(self, key: Key) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.INSIDE)
        verbs: list[tuple[str, str, Callable[[], None]]] = []
        if key.kind is SlotKind.PASSPHRASE:
            verbs.append(("change", self.tr("Change…"), partial(self._ask, "change", key)))
        if key.kind is not SlotKind.RECOVERY:
            verbs.append(("rename", self.tr("Rename…"), partial(self._ask, "rename", key)))
            verbs.append(("remove", self.tr("Remove…"), partial(self._remove, key)))
        for name, words, act in verbs:
            link = LinkButton(words)
            link.setObjectName(f"{name}_{key.label}")
            link.setAccessibleName(f"{words} {key.person or key_words(key.label)}")
            link.clicked.connect(act)
            row.addWidget(link)
        row.addStretch()
        return row

    def _remove(self, key: Key) -> None:
        question = self.tr("Take the key “{label}” away?").format(label=key_words(key.label))
        lost = self.tr("It opens the vault no longer. Backups made before still accept it.")
        if self._workplace.dialogs.confirm(question, lost, self.tr("Take it away")):
            desk = self._workplace.desk
            self._run(lambda: keys.remove(desk, key.id), self.tr("The key is taken away."))

    # The form

    def _make_buttons(self) -> None:
        self._add, self._renew, self._by_keyring = QPushButton(), QPushButton(), QPushButton()
        self._add.setObjectName("add_passphrase")
        self._add.clicked.connect(lambda: self._ask("add", None))
        self._renew.setObjectName("new_words")
        self._renew.clicked.connect(self._draw_words)
        self._by_keyring.setObjectName("add_keyring")
        self._by_keyring.clicked.connect(lambda: self._ask("keyring", None))
        self._verbs_below = buttons(self._add, self._renew, self._by_keyring)
        self.add(self._verbs_below)

    def _make_form(self) -> None:
        self._lines = {name: QLineEdit() for name in _FIELDS}
        self._fields = {name: Field("", line) for name, line in self._lines.items()}
        for name, line in self._lines.items():
            line.setObjectName(f"key_{name}")
            line.textChanged.connect(self._fields[name].clear_error)
            line.returnPressed.connect(self.save)
        for name in ("passphrase", "again"):
            self._lines[name].setEchoMode(QLineEdit.EchoMode.Password)
            self._lines[name].setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
        passphrase, again = self._lines["passphrase"], self._lines["again"]
        self._strength = StrengthLine(passphrase, self._workplace.background, self._known)
        self._keyboard = KeyboardLine(passphrase, again)
        self._do, self._leave = PrimaryButton(), QPushButton()
        self._do.setObjectName("save_key")
        self._do.clicked.connect(self.save)
        self._leave.setObjectName("leave_key")
        self._leave.clicked.connect(self._close)
        self._form = QWidget()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, Space.TIGHT, 0, 0)
        column.setSpacing(Space.TIGHT)
        fields = [self._fields[name] for name in _FIELDS]
        column.addWidget(grid_of(fields[:2]))
        column.addWidget(grid_of(fields[2:]))
        column.addWidget(self._strength)
        column.addWidget(self._keyboard)
        column.addLayout(_row(self._do, self._leave))
        self._form.hide()
        self.add(self._form)

    def _known(self) -> tuple[str, ...]:
        return (*(key.person for key in self._keys), self._lines["person"].text())

    def _ask(self, what: str, key: Key | None) -> None:
        """Show the fields that `what` needs: "add", "change", "rename" or "keyring"."""
        self._close()
        self._asks = (what, key)
        person = key is not None and key.kind is SlotKind.PASSPHRASE
        wanted = {
            "add": _FIELDS,
            "change": ("passphrase", "again"),
            "rename": ("label", "person") if person else ("label",),
            "keyring": ("label",),
        }[what]
        for name, field in self._fields.items():
            field.setVisible(name in wanted)
        if what == "rename" and key is not None:
            self._lines["label"].setText(key_words(key.label))
            self._lines["person"].setText(key.person)
        self._told.hide()
        self._verbs_below.hide()
        self._form.show()
        self._lines[wanted[0]].setFocus()

    @Slot()
    def _close(self) -> None:
        self._asks = None
        self._form.hide()
        self._verbs_below.show()
        self.new_words.forget()
        for name, line in self._lines.items():
            line.clear()
            self._fields[name].clear_error()

    @Slot()
    def save(self) -> None:
        """Do what the form asks for; a refused value is said below its field."""
        if self._asks is None or not self._do.isEnabled():
            return
        (what, key), typed = self._asks, {name: line.text() for name, line in self._lines.items()}
        if what in ("add", "change") and typed["passphrase"] != typed["again"]:
            self._fields["again"].set_error(self.tr("The two passphrases differ. Type the second one again."))
            go_to_first_refused(self._fields.values())
            return
        desk = self._workplace.desk
        if what == "add":
            self._run(
                lambda: keys.add_passphrase(desk, typed["passphrase"], label=typed["label"], person=typed["person"]),
                self.tr("The passphrase is added."),
            )
        elif what == "keyring":
            self._run(
                lambda: keys.add_keyring(desk, label=typed["label"]),
                self.tr("This computer's keyring opens the vault now. The passphrase still does."),
            )
        elif key is not None and what == "change":
            self._run(
                lambda: keys.change_passphrase(desk, key.id, typed["passphrase"]), self.tr("The passphrase is changed.")
            )
        elif key is not None:
            label = label_meant(typed["label"], key.label)
            self._run(
                lambda: keys.rename(desk, key.id, label=label, person=typed["person"]),
                self.tr("The key is renamed."),
            )

    def _run(self, work: Callable[[], object], said: str) -> None:
        self._set_busy(busy=True)
        job = Job(lambda _job: work(), self)
        job.succeeded.connect(lambda found: self._note(said, found))
        job.failed.connect(self._refuse)
        job.ended.connect(lambda: self._set_busy(busy=False))
        self._progress.watch(job)
        self._progress.show_step(self.tr("Rewriting the keys…"), 0, 0)
        self._workplace.background.start(job)

    def _note(self, said: str, found: object) -> None:
        backups = [one for one in found if isinstance(one, StillOpens)] if isinstance(found, tuple) else []
        self._told.set_tone("attention" if backups else "done")
        warned = self.tr(
            "These backups still accept what was changed. Delete them, or keep them locked away, and think of copies "
            "that somebody made by hand:"
        )
        self._told.set_sentence("\n".join([said, warned, *map(still_opens_words, backups)]) if backups else said)
        self._told.show()
        self._close()
        self._workplace.say(said)
        self.read()

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        if isinstance(error, RefusedValue) and error.field in self._fields:
            self._fields[error.field].set_error(sentences.under_field(error))
        elif isinstance(error, LabelTaken):
            self._fields["label"].set_error(sentences.say(error))
        elif isinstance(error, EmptyPassphrase):
            self._fields["passphrase"].set_error(sentences.say(error))
        else:
            self._workplace.dialogs.explain(error)

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self._form, self.new_words, self._add, self._renew, self._by_keyring, self._do):
            widget.setEnabled(not busy)
        if not busy:
            go_to_first_refused(self._fields.values())

    # New recovery words

    @property
    def words(self) -> tuple[str, ...]:
        """The new words while they are shown or asked back."""
        return self.new_words.words

    @Slot()
    def _draw_words(self) -> None:
        self._close()
        self._told.hide()
        self._verbs_below.hide()
        self.new_words.draw()

    @Slot()
    def _replace_words(self) -> None:
        desk, words = self._workplace.desk, self.new_words.words
        self._run(lambda: keys.replace_words(desk, words), self.tr("The old recovery words open the vault no longer."))


def still_opens_words(one: StillOpens) -> str:
    """Name a backup that a former secret still opens, and say of one that cannot be reached of which day it is."""
    if one.reachable or one.made is None:
        return str(one.place)
    said = QCoreApplication.translate("KeysCard", "{folder}: a backup of {day}, not reachable now")
    day = wording.day_words(one.made.astimezone().date(), wording.language())
    return said.format(folder=one.place, day=day)


def _row(*made: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.TIGHT)
    for button in made:
        row.addWidget(button)
    row.addStretch()
    return row
