"""Creating a vault in two pages: where and with which passphrase; then the recovery words, three of them typed back."""

import secrets
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from casetracker.casework.errors import ForTheCaseworker, RefusedValue
from casetracker.ui import sentences
from casetracker.ui.background import Background, Job
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.theme import Space, Type
from casetracker.ui.translations import language_now
from casetracker.ui.widgets.banners import Banner
from casetracker.ui.widgets.buttons import LinkButton, PrimaryButton
from casetracker.ui.widgets.field import Field, go_to_first_refused
from casetracker.ui.widgets.front import Front
from casetracker.ui.widgets.keyboard_line import KeyboardLine
from casetracker.ui.widgets.language_choice import LanguageChoice
from casetracker.ui.widgets.progress import ProgressStrip
from casetracker.ui.widgets.strength_line import StrengthLine
from casetracker.ui.widgets.text import Text
from casetracker.ui.widgets.words_sheet import WordsSheet

if TYPE_CHECKING:
    from casetracker.services.desk import Desk
    from casetracker.services.vaults import NewVault

WIDE: Final = 640
_OFFICE: Final = ("name", "code", "caseworker", "phone", "hours", "support_line")


class CreateWizard(QWidget):
    """Ends with `created` and the open desk, or with `left` and the folder as it was."""

    created = Signal(object)
    left = Signal()
    language_chosen = Signal(str)

    def __init__(self, background: Background, dialogs: Dialogs, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("create_wizard")
        self._background = background
        self._dialogs = dialogs
        from casetracker.ui.printing import Printing

        self.printing = Printing(self)
        self._new: NewVault | None = None
        self._asked: list[int] = []
        self._busy = False
        self._language = LanguageChoice(language, follows_system=True)
        self._language.chosen.connect(self.language_chosen)
        self._make_first_page()
        self._make_second_page()
        self._make_third_page()
        self._progress = ProgressStrip()
        self._refused = Banner("", "wrong")
        self._refused.setObjectName("message")
        self._refused.hide()
        self._go_on = PrimaryButton()
        self._go_on.setObjectName("go_on")
        self._go_on.clicked.connect(self.go_on)
        self._cancel = QPushButton()
        self._cancel.setObjectName("cancel")
        self._cancel.clicked.connect(self.cancel)
        self._pages = (self._first, self._second, self._third)
        self._shown = self._first
        self._lay_out()
        self.retranslate()

    @property
    def words(self) -> tuple[str, ...]:
        """The recovery words while they are shown; empty before."""
        return self._new.words if self._new else ()

    @property
    def asked(self) -> list[int]:
        """Which words, numbered from 1, are to be typed back."""
        return list(self._asked)

    def suggest(self, folder: Path) -> None:
        """Put a folder into the first field."""
        self._folder.setText(str(folder))

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._folder.setFocus()
        self._folder.setCursorPosition(len(self._folder.text()))

    def retranslate(self) -> None:
        title, said, verb = {
            self._first: (
                self.tr("Create a vault"),
                self.tr(
                    "Everything is kept in one encrypted folder. Without the passphrase, and without the recovery "
                    "words of the next page, nobody can open it."
                ),
                self.tr("Continue to the recovery words"),
            ),
            self._second: (
                self.tr("Recovery words"),
                self.tr(
                    "Write these 24 words on paper, in this order, and keep the paper away from this computer. They "
                    "open the vault when the passphrase is forgotten. They are shown once and stored nowhere."
                ),
                self.tr("I have written them down"),
            ),
            self._third: (
                self.tr("Recovery words"),
                self.tr("Type three of the words from your paper, so that it is certain that they stand there."),
                self.tr("Create the vault"),
            ),
        }[self._shown]
        for page in self._pages:
            page.setVisible(page is self._shown)
        self._title.setText(title)
        self._said.setText(said)
        self._go_on.setText(verb)
        self._cancel.setText(self.tr("Cancel"))
        labels = {
            "folder": self.tr("Folder, new or empty"),
            "passphrase": self.tr("Passphrase"),
            "again": self.tr("Passphrase once more"),
            "name": self.tr("Name of the office"),
            "code": self.tr("Code of office and laptop"),
            "caseworker": self.tr("Your name"),
            "phone": self.tr("Telephone that is answered"),
            "hours": self.tr("Hours in which it is answered"),
            "support_line": self.tr("Psychological support: telephone"),
        }
        helps = {
            "passphrase": self.tr("Four or more words that nobody would guess together are easy to remember."),
            "caseworker": self.tr("Stands under letters and in the history."),
            "code": self.tr("Capital Latin letters and a number, such as KV1. Case numbers begin with it."),
        }
        for name, label in labels.items():
            self._fields[name].set_label(label, helps.get(name, ""))
        self._choose.setText(self.tr("Choose…"))
        self._choose.setAccessibleName(self.tr("Choose the folder"))
        self._show_typed.setText(self.tr("Show what is typed"))
        self._claims.setText(self.tr("Load the publicly reported claims on transfers (until 26 February 2026)"))
        self._print.setText(self.tr("Print the sheet…"))
        self._look_again.setText(self.tr("Show the words again"))
        self._sheet.setAccessibleName(self.tr("Recovery words"))
        for place, field in zip(self._asked, self._back, strict=False):
            field.set_label(self.tr("Word {number}").format(number=place))

    @Slot()
    def go_on(self) -> None:
        """Take the next step: make the keys, hide the words, or finish once they are typed back right."""
        if self._busy:
            return
        self._refused.hide()
        for field in (*self._fields.values(), *self._back):
            field.clear_error()
        if self._new is None:
            self._make()
        elif self._shown is self._second:
            self._turn_to(self._third)
        else:
            self._finish(self._new)

    @Slot()
    def look_again(self) -> None:
        """Show the words once more."""
        self._turn_to(self._second)

    @Slot()
    def cancel(self) -> None:
        """Take everything back: nothing stays in the folder."""
        if self._busy:
            return
        new, self._new = self._new, None
        if new is None:
            self.left.emit()
            return
        self._run(new.abandon, lambda _done: self.left.emit(), self.tr("Taking everything back…"))

    def give_up(self) -> None:
        """Take everything back now, because the window closes."""
        new, self._new = self._new, None
        if new is not None:
            new.abandon()

    def _make(self) -> None:
        if not self._folder.text().strip():
            self._fields["folder"].set_error(self.tr("Choose a folder."))
        if self._passphrase.text() != self._again.text():
            self._fields["again"].set_error(self.tr("The two passphrases differ. Type the second one again."))
        if self._go_to_refused():
            return
        folder, passphrase = Path(self._folder.text().strip()).expanduser(), self._passphrase.text()
        told: dict[str, Any] = {name: line.text() for name, line in self._office.items()}

        def make() -> "NewVault":
            from casetracker.casework.office import Office
            from casetracker.services import vaults

            return vaults.begin_vault(folder, passphrase, Office(**told))

        self._run(make, self._show_words, self.tr("Making the keys and the vault…"))

    def _show_words(self, new: "NewVault") -> None:
        from casetracker.services import vaults

        self._new = new
        self._passphrase.clear()
        self._again.clear()
        count = len(new.words)
        self._asked = vaults.words_to_type_back(lambda many: secrets.SystemRandom().sample(range(1, count + 1), many))
        self._sheet.show_words(new.words)
        self._turn_to(self._second)

    def _turn_to(self, page: QWidget) -> None:
        self._shown = page
        self.retranslate()
        (self._typed_back[0] if page is self._third else self._go_on).setFocus()

    def _finish(self, new: "NewVault") -> None:
        for place, field, line in zip(self._asked, self._back, self._typed_back, strict=True):
            if line.text().strip().lower() != new.words[place - 1]:
                field.set_error(self.tr("This is another word. Look at the paper again."))
        if self._go_to_refused():
            return
        with_claims = self._claims.isChecked()

        def finish() -> "tuple[Desk, Exception | None]":
            from casetracker.services import phone_lines, reference

            desk = new.finish()
            if with_claims:
                # The vault is made; claims that cannot be loaded now are loaded from the settings later.
                try:
                    reference.load_shipped_claims(desk)
                    phone_lines.load_shipped_lines(desk)
                except ForTheCaseworker as refused:
                    return desk, refused
            return desk, None

        self._run(finish, self._hand_over, self.tr("Finishing the vault…"))

    def _hand_over(self, made: "tuple[Desk, Exception | None]") -> None:
        desk, refused = made
        self._new = None
        self.created.emit(desk)
        if refused is not None:
            self._dialogs.explain(refused)

    def _run(self, work: Callable[[], object], then: Callable[..., None], step: str) -> None:
        self._set_busy(busy=True)
        job = Job(lambda _job: work(), self)
        # First the controls, then what comes next: it puts the cursor into one of them.
        job.succeeded.connect(self._rest)
        job.failed.connect(self._rest)
        job.succeeded.connect(then)
        job.failed.connect(self._explain)
        self._progress.watch(job)
        self._progress.show_step(step, 0, 0)
        self._background.start(job)

    @Slot()
    def _rest(self) -> None:
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        for widget in (*self._pages, self._go_on, self._cancel):
            widget.setEnabled(not busy)

    @Slot(object)
    def _explain(self, error: Exception) -> None:
        """Say what stands in the way, below the field that can mend it."""
        from casetracker.vault.errors import EmptyPassphrase, VaultRefused

        if not isinstance(error, ForTheCaseworker):
            self._dialogs.explain(error)
        elif isinstance(error, RefusedValue) and error.field in self._fields:
            self._fields[error.field].set_error(sentences.under_field(error))
        elif isinstance(error, EmptyPassphrase):
            self._fields["passphrase"].set_error(sentences.say(error))
        elif isinstance(error, VaultRefused) and self._new is None:
            self._fields["folder"].set_error(sentences.say(error))
        else:
            self._refused.set_sentence(sentences.say(error))
            self._refused.show()
        self._go_to_refused()

    def _go_to_refused(self) -> bool:
        """Put the cursor where the first refused value stands, and say whether there is one."""
        fields = self._back if self._new is not None else list(self._fields.values())
        go_to_first_refused(fields)
        return any(field.error for field in fields)

    @Slot()
    def _choose_folder(self) -> None:
        folder = self._dialogs.ask_folder(self.tr("Choose a new or empty folder for the vault"))
        if folder is not None:
            self._folder.setText(str(folder))

    @Slot(bool)
    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._passphrase.setEchoMode(mode)
        self._again.setEchoMode(mode)

    def _known(self) -> tuple[str, ...]:
        return self._office["name"].text(), self._office["caseworker"].text()

    @Slot()
    def print_sheet(self) -> None:
        """Print the words; the sheet is made in memory and no file of it stands anywhere."""
        new = self._new
        if new is None:
            return
        if not self.printing.has_printer():
            self._dialogs.tell(self.tr("This computer knows no printer. Write the words on paper."))
            return
        from casetracker.ui.printing import PrintJob

        printer = self.printing.ask_printer(PrintJob(self.tr("Recovery words"), pages=1))
        if printer is None:
            return
        language = language_now()

        def work(_job: Job) -> int:
            from casetracker.services import keys
            from casetracker.ui.printing import print_paper

            pdf = keys.recovery_sheet(new.words, new.vault_id, date.today(), language)  # noqa: DTZ011  (the day here)
            return print_paper(pdf, printer)

        job = Job(work, self)
        job.failed.connect(self._dialogs.explain)
        self._background.start_reading(job)

    @Slot(str)
    def _write_capitals(self, typed: str) -> None:
        line = self._office["code"]
        place = line.cursorPosition()
        line.setText(typed.upper())
        line.setCursorPosition(place)

    def _make_first_page(self) -> None:
        self._folder, self._passphrase, self._again = QLineEdit(), QLineEdit(), QLineEdit()
        self._office = {name: QLineEdit() for name in _OFFICE}
        lines = {"folder": self._folder, "passphrase": self._passphrase, "again": self._again, **self._office}
        self._fields: dict[str, Field] = {}
        for name, line in lines.items():
            line.setObjectName(name)
            self._fields[name] = field = Field("", line)
            line.textChanged.connect(field.clear_error)
        self._office["code"].textEdited.connect(self._write_capitals)
        for line in (self._passphrase, self._again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._choose = QPushButton()
        self._choose.setObjectName("choose_folder")
        self._choose.clicked.connect(self._choose_folder)
        self._show_typed = QCheckBox()
        self._show_typed.setObjectName("show_typed")
        self._show_typed.toggled.connect(self._reveal)
        self._claims = QCheckBox()
        self._claims.setObjectName("claims")
        self._claims.setChecked(True)
        self._first = QWidget()
        grid = QGridLayout(self._first)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.INSIDE)
        grid.setVerticalSpacing(Space.TEXT)
        where = QGridLayout()
        where.setHorizontalSpacing(Space.TIGHT)
        where.addWidget(self._fields["folder"], 0, 0)
        where.addWidget(self._choose, 0, 1, Qt.AlignmentFlag.AlignBottom)
        grid.addLayout(where, 0, 0, 1, 2)
        places = {"passphrase": (1, 0), "again": (1, 1), "name": (3, 0), "caseworker": (3, 1), "code": (4, 0)}
        places |= {"phone": (4, 1), "hours": (5, 0), "support_line": (5, 1)}
        for name, (row, column) in places.items():
            grid.addWidget(self._fields[name], row, column, Qt.AlignmentFlag.AlignTop)
        below = QVBoxLayout()
        below.setSpacing(Space.TIGHT)
        for widget in (
            StrengthLine(self._passphrase, self._background, self._known),
            KeyboardLine(self._passphrase, self._again),
            self._show_typed,
        ):
            below.addWidget(widget)
        grid.addLayout(below, 2, 0, 1, 2)
        grid.addWidget(self._claims, 6, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _make_second_page(self) -> None:
        self._second = QWidget()
        self._sheet = WordsSheet()
        column = QVBoxLayout(self._second)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheet)
        self._print = QPushButton()
        self._print.setObjectName("print_sheet")
        self._print.clicked.connect(self.print_sheet)
        column.addWidget(self._print, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def _make_third_page(self) -> None:
        self._third = QWidget()
        self._typed_back = [QLineEdit() for _ in range(3)]
        self._back = [Field("", line) for line in self._typed_back]
        self._look_again = LinkButton()
        self._look_again.setObjectName("look_again")
        self._look_again.clicked.connect(self.look_again)
        row = QHBoxLayout()
        row.setSpacing(Space.INSIDE)
        for place, (field, line) in enumerate(zip(self._back, self._typed_back, strict=True)):
            line.setObjectName(f"word_{place}")
            line.textChanged.connect(field.clear_error)
            line.returnPressed.connect(self.go_on)
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self._third)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TEXT)
        column.addLayout(row)
        column.addWidget(self._look_again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def _lay_out(self) -> None:
        self._title = Text(size=Type.PAGE, bold=True)
        self._said = Text(tone="muted")
        page = Front(WIDE, self._language)
        card = page.card
        for widget in (self._title, self._said, self._refused, *self._pages, self._progress):
            card.add(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.TIGHT)
        buttons.addWidget(self._go_on)
        buttons.addWidget(self._cancel)
        buttons.addStretch()
        card.body.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
