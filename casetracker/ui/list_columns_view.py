"""What the columns of a list mean: the guess with the first rows beside it, changed by hand before the comparison."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from casetracker.casework.batches import Batch
from casetracker.exchange import list_columns
from casetracker.exchange.list_columns import Guess, Mapped, Meaning
from casetracker.exchange.list_file import ListFile
from casetracker.ui.case_tabs.parts import button, buttons
from casetracker.ui.case_words import figure, line, quoted, shortened
from casetracker.ui.forms.entries import LineEntry
from casetracker.ui.forms.link_form import batch_words
from casetracker.ui.list_words import column_letters, meaning_words
from casetracker.ui.widgets.buttons import LinkButton, PrimaryButton
from casetracker.ui.widgets.choice_box import ChoiceBox
from casetracker.ui.widgets.field import Field
from casetracker.ui.widgets.page import Card, Page, clear
from casetracker.ui.widgets.text import Text

_FIRST_ROWS: Final = 3
_HEADINGS_AMONG: Final = 15
_LONGEST: Final = 60


class ListColumnsView(Page):
    """One line a column: its heading, its first cells, and what it means. The rest of the file is never shown."""

    confirmed = Signal()
    another_file_wanted = Signal()
    sheet_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._listed: ListFile | None = None
        self._meanings: dict[int, ChoiceBox] = {}
        self._what = Text(bold=True)
        self._sheet, self._heading, self._transfer = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for box, name in ((self._sheet, "sheet"), (self._heading, "heading"), (self._transfer, "list_transfer")):
            box.setObjectName(name)
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._sheet.activated.connect(self._choose_sheet)
        self._heading.activated.connect(self._list_columns)
        self._listed_in = LineEntry()
        self._listed_in.setObjectName("listed_in")
        self._fields = {
            "sheet": Field("", self._sheet),
            "heading": Field("", self._heading),
            "listed_in": Field("", self._listed_in),
            "transfer": Field("", self._transfer),
        }
        self._columns = Card("-")
        self._twice = Text(tone="attention")
        self._twice.setObjectName("headings_twice")
        self._turned = Text(tone="attention")
        self._turned.setObjectName("turned")
        self._turn = LinkButton()
        self._turn.setObjectName("turn_names")
        self._turn.clicked.connect(self.turn_names)
        self._go = PrimaryButton()
        self._go.setObjectName("compare_list")
        self._go.clicked.connect(self.confirmed)
        self._other = button("", "another_file", self.another_file_wanted.emit)
        self.add(self._what)
        self.add(self._fields["sheet"])
        self.add(self._fields["heading"])
        self.add(self._twice)
        self.add(self._turned)
        self.column.addWidget(self._turn, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._columns)
        self.add(self._fields["listed_in"])
        self.add(self._fields["transfer"])
        self.add(buttons(self._go, self._other))
        self.column.addStretch(1)

    def show_list(self, listed: ListFile, guessed: Guess, transfers: Sequence[Batch]) -> None:
        """Show a list with what its columns are taken for."""
        self._listed, self._guess, self._meanings = listed, guessed, {}
        self._sheet.clear()
        for name in (listed.sheet, *listed.other_sheets):
            self._sheet.addItem(name, name)
        self._fields["sheet"].setVisible(bool(listed.other_sheets))
        self._transfer.clear()
        self._transfer.addItem(self.tr("None, or not known"), "")
        for batch in transfers:
            self._transfer.addItem(batch_words(batch), str(batch.id))
        self.retranslate()
        self._heading.setCurrentIndex(self._heading.findData(guessed.heading))
        self._list_columns()

    def show_sheet(self) -> None:
        """Name the sheet that is shown, where another was chosen and not read."""
        if self._listed is not None:
            self._sheet.setCurrentIndex(self._sheet.findData(self._listed.sheet))

    @Slot()
    def turn_names(self) -> None:
        """Take surname and given name the other way round."""
        for column, meaning in list_columns.turn(self.meanings()).items():
            self._meanings[column].setCurrentIndex(self._meanings[column].findData(meaning.value))
        self._say_turned()

    def heading(self) -> int:
        """Return the place of the line of headings; -1 where there is none."""
        return int(self._heading.currentData())

    def meanings(self) -> dict[int, Meaning]:
        return {column: Meaning(box.currentData()) for column, box in self._meanings.items() if box.currentData()}

    def listed_in(self) -> str:
        return self._listed_in.text().strip()

    def transfer(self) -> UUID | None:
        chosen = self._transfer.currentData()
        return UUID(chosen) if chosen else None

    def retranslate(self) -> None:
        self._go.setText(self.tr("Compare with all cases"))
        self._other.setText(self.tr("Choose another file…"))
        self._columns.set_title(self.tr("What the columns mean"))
        self._fields["sheet"].set_label(self.tr("Sheet"))
        self._fields["heading"].set_label(self.tr("Where the headings stand"))
        self._fields["listed_in"].set_label(
            self.tr("What list it is, and whose"),
            self.tr("It is kept beside your decisions. Of the list itself nothing else is kept."),
        )
        self._fields["transfer"].set_label(
            self.tr("Transfer that the list belongs to"),
            self.tr("A lead is then linked with it as “considered”, and never as more."),
        )
        self._turn.setText(self.tr("Swap surname and given name"))
        self._turned.setText(
            self.tr(
                "Given names stand below the heading of the surname, so the two columns are read the other way round."
            )
        )
        listed = self._listed
        if listed is None:
            return
        self._what.setText(
            line(listed.file, listed.sheet, self.tr("Rows: {count}").format(count=figure(len(listed.lines))))
        )
        chosen = self._heading.currentData()
        self._heading.clear()
        self._heading.addItem(self.tr("There are none"), -1)
        for place, one in enumerate(listed.lines[:_HEADINGS_AMONG]):
            told = shortened(line(*one.cells), _LONGEST)
            self._heading.addItem(self.tr("Row {number}: {cells}").format(number=one.number, cells=told), place)
        self._heading.setCurrentIndex(max(self._heading.findData(chosen), 0))
        if self._meanings:
            self._list_columns()

    @Slot()
    def _choose_sheet(self) -> None:
        self.sheet_chosen.emit(str(self._sheet.currentData()))

    @Slot()
    def _list_columns(self) -> None:
        listed = self._listed
        if listed is None:
            return
        before = self.meanings() if self._meanings else self._guess.columns
        if len(before) == 0 or max(before, default=0) >= listed.width:
            before = self._guess.columns
        clear(self._columns.body)
        self._meanings = {}
        heading = self.heading()
        first = listed.lines[heading + 1 : heading + 1 + _FIRST_ROWS]
        for column in range(listed.width):
            title = listed.lines[heading].cells[column] if heading >= 0 else ""
            cells = shortened(line(*(one.cells[column] for one in first)), 2 * _LONGEST)
            box = ChoiceBox()
            box.setObjectName(f"column_{column}")
            box.addItem(self.tr("not looked at"), "")
            for meaning in Meaning:
                box.addItem(meaning_words(meaning), meaning.value)
            chosen = before.get(column)
            box.setCurrentIndex(box.findData(chosen.value) if chosen else 0)
            letters = column_letters(column)
            told = shortened(title, _LONGEST)
            named = line(letters, told) if told else self.tr("Column {letters}").format(letters=letters)
            self._columns.add(Field(named, box, cells))
            self._meanings[column] = box
            box.currentIndexChanged.connect(self._say_turned)
        self._say_twice(listed.lines[heading].cells if heading >= 0 else ())
        self._say_turned()

    def _say_twice(self, headings: Sequence[str]) -> None:
        """Say which headings stand over several columns: only their letters and cells tell those apart."""
        over: dict[str, list[int]] = {}
        for column, title in enumerate(headings):
            if title.strip():
                over.setdefault(" ".join(title.casefold().split()), []).append(column)
        said = [
            self.tr("The heading {heading} stands more than once, in columns {columns}. Look which of them is meant.")
            .format(heading=quoted(headings[columns[0]], _LONGEST), columns=", ".join(map(column_letters, columns)))
            for columns in over.values()
            if len(columns) > 1
        ]  # fmt: skip
        self._twice.setText("\n".join(said))
        self._twice.setVisible(bool(said))

    @Slot()
    def _say_turned(self) -> None:
        """Offer to swap the two names where both are chosen, and say where they were swapped by the guess."""
        chosen = self.meanings()
        self._turn.setVisible({Meaning.SURNAME, Meaning.GIVEN} <= set(chosen.values()))
        self._turned.setVisible(self._guess.turned and chosen.items() >= _names(self._guess.columns).items())


def _names(columns: Mapped) -> dict[int, Meaning]:
    return {column: meaning for column, meaning in columns.items() if meaning in (Meaning.SURNAME, Meaning.GIVEN)}
