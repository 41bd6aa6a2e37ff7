"""The papers of this case, as they were printed."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHeaderView, QWidget

from casetracker.casework.letter_life import corrections_of, shaken
from casetracker.casework.letters import Letter
from casetracker.casework.paper_kinds import LetterKind
from casetracker.ui import theme
from casetracker.ui.case_tabs.parts import Verb, button, buttons, ruled, verbs
from casetracker.ui.case_tabs.tab import CaseTab
from casetracker.ui.case_words import capital, date_short, kin, line, word
from casetracker.ui.shaken_words import by_letter, shaken_row
from casetracker.ui.theme import Space
from casetracker.ui.widgets.ids_first import Column, IdsFirstTableModel, RowsTable
from casetracker.ui.widgets.page import Card, EmptyState
from casetracker.ui.workplace import Place, Room, Workplace

_TO: Final = 2
_ROWS_SHOWN: Final = 14


class LettersTab(CaseTab):
    """What left the office, to whom; Enter opens the printed paper."""

    key: ClassVar = "letters"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._letters: dict[UUID, Letter] = {}

    def title(self) -> str:
        return self.tr("Letters")

    def fill(self) -> None:
        newest_first = sorted(self.dossier.letters, key=lambda one: (one.issued_at, one.id), reverse=True)
        self._letters = {one.id: one for one in newest_first}
        if not newest_first:
            begin = self.tr("No letter was printed in this case yet. Begin with “Write letter…” above.")
            none = self.tr("No letter was printed in this case yet.")
            self.add(EmptyState(none if self.view.for_family else begin))
            return
        if not self.view.for_family:
            self._add_shaken()
        model = IdsFirstTableModel(self._columns(), self._fetch, self)
        model.set_ids(self._letters)
        table = RowsTable("case_letters", model)
        table.setAccessibleName(self.tr("Letters of this case"))
        table.opened.connect(self._open)
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        table.resizeColumnsToContents()
        header.setSectionResizeMode(_TO, QHeaderView.ResizeMode.Stretch)
        table.fit_rows(1 if theme.print_scale() == theme.PRINT_SCALES[0] else 2)
        rows = min(len(newest_first), _ROWS_SHOWN)
        row = table.verticalHeader().defaultSectionSize()
        table.setFixedHeight(header.sizeHint().height() + rows * row + Space.TIGHT)
        table.choose(newest_first[0].id)
        self._table = table
        self.add(table)
        opens = button(self.tr("Open the paper"), "open_letter", self._open_chosen)
        self.add(buttons(opens))

    def _add_shaken(self) -> None:
        """Name the letters that rest on what no longer holds, each with the way to its correction."""
        groups = by_letter(shaken(self.dossier, self.view.figures))
        if not groups:
            return
        card = Card(self.tr("%n letter(s) rest(s) on what no longer holds", "", len(groups)))
        card.setObjectName("shaken")
        ruled(card.body, [shaken_row(self.dossier, one, found, self._mends(one)) for one, found in groups])
        self.add(card)

    def _mends(self, letter: Letter) -> QWidget:
        links: list[Verb] = [(self.tr("Open the paper"), "open_shaken", partial(self._open, letter.id))]
        if letter.relative_id is not None:
            links.append((self.tr("Write a correction"), "correct_letter", partial(self._correct, letter)))
        return verbs(*links, about=letter.number)

    def _correct(self, letter: Letter) -> None:
        self.workplace.go(
            Place(
                Room.WRITE_LETTER,
                case_id=letter.case_id,
                letter_id=letter.id,
                record_id=letter.relative_id,
                detail=LetterKind.L9.value,
            )
        )

    def _columns(self) -> list[Column[Letter]]:
        return [
            Column(self.tr("Number"), lambda one: one.number, muted=True),
            Column(self.tr("Kind"), lambda one: word(one.kind), bold=True),
            Column(self.tr("To"), self._to),
            Column(self.tr("Language"), lambda one: word(one.language)),
            Column(self.tr("Day"), lambda one: date_short(one.issued_at.astimezone().date())),
            Column(self.tr("State"), self._state),
        ]

    def _state(self, letter: Letter) -> str:
        earlier = next((one.number for one in self.dossier.letters if one.id == letter.corrects_id), "")
        later = ", ".join(one.number for one in corrections_of(letter, self.dossier.letters))
        return line(
            capital(word(letter.state)),
            self.tr("corrects {number}").format(number=earlier) if earlier else "",
            self.tr("see {numbers}").format(numbers=later) if later else "",
        )

    def _to(self, letter: Letter) -> str:
        to = next((one for one in self.dossier.relatives if one.id == letter.relative_id), None)
        return line(kin(self.dossier, to), self.dossier.name_of(to)) if to else ""

    def _fetch(self, ids: Sequence[UUID]) -> Mapping[UUID, Letter]:
        return {one: self._letters[one] for one in ids if one in self._letters}

    @Slot(object)
    def _open(self, letter_id: UUID) -> None:
        case_id = self.dossier.case.id
        self.workplace.go(Place(Room.LETTERS, case_id=case_id, letter_id=letter_id))

    @Slot()
    def _open_chosen(self) -> None:
        if (chosen := self._table.chosen_id()) is not None:
            self._open(chosen)
