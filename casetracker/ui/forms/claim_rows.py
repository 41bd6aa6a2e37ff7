"""Claims as they stand on a page: row after row, each with who said which number of which direction."""

import json
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from casetracker.casework.batches import Figure
from casetracker.casework.claim_words import Bound, Direction, Side, Unit
from casetracker.casework.clean_text import MISSING
from casetracker.casework.errors import ForTheCaseworker, RefusedValue
from casetracker.casework.told_numbers import ToldNumber, read_number
from casetracker.letters import wording
from casetracker.ui import sentences
from casetracker.ui.case_words import capital, label, paper_language, word
from casetracker.ui.forms.entries import ChoiceEntry, LineEntry
from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.buttons import LinkButton
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.page import Rule
from casetracker.ui.widgets.text import Text

Told = dict[str, Any]
_BLANK: Final = ("number", "qualifier")
_WAYS: Final = (Direction.TO_UKRAINE, Direction.TO_RUSSIA, Direction.BOTH)


def number_words(told: ToldNumber, nothing: str) -> str:
    """Word a number as it was understood; `nothing` where none was stated."""
    if told.count is None:
        return nothing
    return wording.bare_count(told.count, paper_language(), bound=told.bound, most=told.count_to)


class NumberField(LineEntry):
    """A number as the page gives it; nothing typed means that it gives none."""

    def __init__(self, value: ToldNumber | None = None, parent: QWidget | None = None) -> None:
        super().__init__(value.typed() if value else "", parent)
        self.setPlaceholderText(self.tr("1000 · about 1000 · at least 35"))

    def told(self) -> object:
        return read_number(self.text())


def number_fields(told: ToldNumber) -> Told:
    """Give a number as the fields of a figure."""
    return {"count": told.count, "count_to": told.count_to, "bound": told.bound}


def number_of(figure: Figure | None) -> ToldNumber | None:
    return ToldNumber(figure.count, figure.count_to, figure.bound) if figure else None


class ClaimRow(QFrame):
    """One claim: side, speaker and direction; number, unit and the speaker's own words."""

    edited = Signal()
    removed = Signal()

    def __init__(self, speakers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = ChoiceEntry((Side.UKRAINE, Side.RUSSIA, Side.ICRC, Side.OTHER), _short, Side.UKRAINE)
        self.speaker = LineEntry()
        self.direction = ChoiceEntry(_WAYS, word, Direction.TO_UKRAINE)
        self.number = NumberField()
        # The column of a row is narrow; the whole example would be cut.
        self.number.setPlaceholderText(self.tr("1000 · about 1000"))
        self.unit = ChoiceEntry((Unit.NOT_RECORDED, *(one for one in Unit if one is not Unit.NOT_RECORDED)), word)
        self.qualifier = LineEntry()
        self._entries: dict[str, ChoiceEntry | LineEntry] = {
            "side": self.side,
            "speaker": self.speaker,
            "direction": self.direction,
            "number": self.number,
            "unit": self.unit,
            "qualifier": self.qualifier,
        }
        known = QCompleter(list(speakers), self)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        known.setFilterMode(Qt.MatchFlag.MatchContains)
        self.speaker.setCompleter(known)
        self.remove = LinkButton(self.tr("Remove this claim"))
        self.remove.clicked.connect(self.removed)
        self._read = Text(size=Type.MUTED, tone="muted")
        self._read.setObjectName("number_reading")
        titles = {
            "side": label(Figure, "side"),
            "speaker": label(Figure, "speaker"),
            "direction": label(Figure, "direction"),
            "number": label(Figure, "count"),
            "unit": label(Figure, "unit"),
            "qualifier": self.tr("In these words"),
        }
        self.fields = {name: Field(titles[name], entry) for name, entry in self._entries.items()}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.INSIDE)
        grid.setVerticalSpacing(Space.TIGHT)
        for place, name in enumerate(self._entries):
            self._entries[name].setObjectName(name)
            # A form asks for its height before it is shown; by then every entry must know its print size.
            self._entries[name].ensurePolished()
            self._entries[name].edited.connect(self.edited)
            grid.addWidget(self.fields[name], place // 3, place % 3)
        for column, share in enumerate((3, 5, 4)):
            grid.setColumnStretch(column, share)
        grid.addWidget(self._read, 2, 0, 1, 2)
        grid.addWidget(self.remove, 2, 2, Qt.AlignmentFlag.AlignRight)
        _keep_height(self)
        self.number.edited.connect(self.say_reading)
        self.qualifier.edited.connect(self.say_reading)
        self.say_reading()

    def typed(self) -> dict[str, str]:
        return {name: entry.typed() for name, entry in self._entries.items()}

    def take_up(self, typed: dict[str, str]) -> None:
        for name, text in typed.items():
            if name in self._entries:
                self._entries[name].take_up(text)

    def is_blank(self) -> bool:
        """Say whether nothing was claimed here: neither a number nor words."""
        return not any(self._entries[name].typed().strip() for name in _BLANK)

    def told(self) -> Told:
        """Return the fields of a figure. Raises where the number cannot be read or the speaker is missing."""
        for field in self.fields.values():
            field.clear_error()
        try:
            number = read_number(self.number.text())
        except ForTheCaseworker as refused:
            self.fields["number"].set_error(sentences.say(refused))
            raise
        if not self.speaker.text().strip():
            missing = RefusedValue("speaker", MISSING)
            self.fields["speaker"].set_error(sentences.under_field(missing))
            raise missing
        return {
            "side": self.side.told(),
            "speaker": self.speaker.told(),
            "direction": self.direction.told(),
            "unit": self.unit.told(),
            "qualifier": self.qualifier.told(),
        } | number_fields(number)

    @Slot()
    def say_reading(self) -> None:
        """Say what the number is understood as, so that “not stated” and “none” are never mixed up."""
        self.fields["number"].clear_error()
        try:
            told = read_number(self.number.text())
        except ForTheCaseworker:
            # Half a number is no fault while it is being typed; `told` refuses it.
            self._read.setText("")
            return
        if told.count == 0:
            self._read.setText(self.tr("Understood: “none” was said"))
        elif told.count is None:
            blank = self.is_blank()
            self._read.setText("" if blank else self.tr("Understood: no number was given"))
        elif told.bound is Bound.EXACT:
            self._read.setText("")
        else:
            self._read.setText(self.tr("Understood: {number}").format(number=number_words(told, "")))


class ClaimsEntry(QWidget):
    """All claims of one page. A row with neither number nor words is left out, unless it is the only one."""

    edited = Signal()

    def __init__(self, speakers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speakers = speakers
        self.rows: list[ClaimRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.GAP)
        self.add = QPushButton(self.tr("Add another claim"))
        self.add.setObjectName("add_claim_row")
        self.add.setToolTip("Ctrl+N")
        self.add.clicked.connect(self.add_row)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GAP)
        column.addLayout(self._column)
        column.addLayout(foot)
        _keep_height(self)
        shortcut = QShortcut(QKeySequence("Ctrl+N"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.add_row)
        self._put(Direction.TO_UKRAINE)
        self._put(Direction.TO_RUSSIA)
        self._arrange()

    def typed(self) -> str:
        return json.dumps([row.typed() for row in self.rows], ensure_ascii=False)

    def take_up(self, typed: str) -> None:
        try:
            rows = json.loads(typed)
        except ValueError:
            return
        while len(self.rows) < len(rows):
            self._put(Direction.TO_UKRAINE)
        while len(self.rows) > max(len(rows), 1):
            self._drop(self.rows[-1])
        for row, one in zip(self.rows, rows, strict=False):
            row.take_up(one)
        self._arrange()

    def told(self) -> object:
        filled = [row for row in self.rows if not row.is_blank()]
        self.setFocusProxy(self.rows[0].side)
        told = []
        # Whoever names a speaker and nothing else records that no number was given.
        for row in filled or self.rows[:1]:
            try:
                told.append(row.told())
            except ForTheCaseworker:
                # The form puts the cursor into this entry: it belongs where the refused value stands.
                refused = next((one for one in row.fields.values() if one.error), None)
                self.setFocusProxy(refused.control if refused else row.side)
                raise
        return told

    def widget(self) -> QWidget:
        return self

    @Slot()
    def add_row(self) -> None:
        """Add a row for the same speaker, and go there."""
        last = self.rows[-1]
        row = self._put(Direction.TO_UKRAINE)
        row.take_up({"side": last.side.typed(), "speaker": last.speaker.typed(), "unit": last.unit.typed()})
        self._arrange()
        self.edited.emit()
        # Only after the row has found its place can the form scroll to it.
        QTimer.singleShot(0, row, row.speaker.setFocus)

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.updateGeometry()

    def _put(self, direction: Direction) -> ClaimRow:
        row = ClaimRow(self._speakers)
        row.direction.take_up(direction.value)
        row.edited.connect(self.edited)
        row.removed.connect(lambda: self._remove(row))
        if self.rows:
            first = self.rows[0]
            first.speaker.textChanged.connect(lambda text: self._follow(row, "speaker", text))
            first.side.currentIndexChanged.connect(lambda _: self._follow(row, "side", first.side.typed()))
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _follow(self, row: ClaimRow, name: str, typed: str) -> None:
        """Let a row in which nothing is claimed yet name the first row's speaker: one page, both directions."""
        if row in self.rows and row.is_blank():
            row.take_up({name: typed})

    def _remove(self, row: ClaimRow) -> None:
        if len(self.rows) > 1:
            self._drop(row)
            self._arrange()
            self.edited.emit()
            self.rows[0].speaker.setFocus()

    def _drop(self, row: ClaimRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _arrange(self) -> None:
        """Say which claim each row is, for whoever hears the form, and keep a line between them."""
        for rule in self.findChildren(Rule):
            self._column.removeWidget(rule)
            rule.hide()
            rule.deleteLater()
        self.setFocusProxy(self.rows[0].side)
        for place, row in enumerate(self.rows):
            row.remove.setVisible(len(self.rows) > 1)
            number = self.tr("Claim {number}").format(number=place + 1)
            row.setAccessibleName(number)
            row.remove.setAccessibleName(f"{row.remove.text()}: {number}")
            if place:
                self._column.insertWidget(self._column.indexOf(row), Rule())


def _keep_height(widget: QWidget) -> None:
    """Take the height that labels take where they wrap, and never less."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def _short(value: Any) -> str:  # noqa: ANN401  (any term)
    return capital(word(value, short=True))
