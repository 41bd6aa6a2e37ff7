"""Who may be recorded twice in the whole vault: pairs in bands with their reasons, and what somebody decides."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.partial_date import PartialDate
from casetracker.matching.evidence import Band
from casetracker.services import cases, duplicates, merging
from casetracker.services.cases import CaseRow
from casetracker.services.duplicates import Duplicates
from casetracker.ui import sentences
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.parts import button, buttons
from casetracker.ui.case_words import capital, date_narrow, figure, line, word
from casetracker.ui.evidence_table import band_mark
from casetracker.ui.forms.merge_form import WhyTwoPersons
from casetracker.ui.leads_page import LeadsPage
from casetracker.ui.marks import Mark
from casetracker.ui.theme import Space
from casetracker.ui.widgets.buttons import PrimaryButton
from casetracker.ui.widgets.ids_first import Column
from casetracker.ui.widgets.page import EmptyState
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Place, Room, Workplace


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two cases of a pair as the list shows them."""

    band: Band
    one: CaseRow | None = None
    other: CaseRow | None = None
    review: str = ""


_BLANK: Final = PairRow(Band.NONE)


class DuplicatesPage(LeadsPage[PairRow]):
    """Nothing is merged here: a pair is compared and merged in the case, or told apart with who and why."""

    form = "duplicates"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, "pairs", self._read, _BLANK, parent)
        self._found: Duplicates | None = None
        self._decided: set[int] = set()
        self._find = PrimaryButton()
        self._find.setObjectName("find_duplicates")
        self._find.clicked.connect(self.find_pairs)
        self._header.add_button(self._find)
        self._count = Text(tone="muted")
        self._count.setObjectName("duplicates_found")
        self._nothing = EmptyState("")
        self._nothing.acted.connect(self.find_pairs)
        self._first = button("", "open_first", partial(self._open, first=True))
        self._second = button("", "open_second", partial(self._open, first=False))
        self._apart = button("", "tell_apart", self.tell_apart)
        self._why.setObjectName("why_apart")
        self._why.returnPressed.connect(self.tell_apart)
        self._list.decisions.addWidget(buttons(self._first, self._second, self._apart))
        self._list.decisions.addWidget(self._why_field)
        pairs = QWidget()
        inside = QVBoxLayout(pairs)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.TIGHT)
        inside.addWidget(self._count)
        inside.addWidget(self._list, 1)
        self._shown.addWidget(self._nothing)
        self._shown.addWidget(pairs)
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Duplicates")

    def retranslate(self) -> None:
        self._header.set_texts(
            self.tr("Duplicates"),
            self.tr("Cases › Duplicates"),
            self.tr("A pair is a lead for a person to look at. The program merges nothing by itself."),
        )
        self._find.setText(self.tr("Find duplicates"))
        self._first.setText(self.tr("Open the first case (1)"))
        self._second.setText(self.tr("Open the second case (2)"))
        self._apart.setText(self.tr("They are two persons (3)"))
        self._why_field.set_label(self.tr("What shows that they are two persons"))
        self._list.table.setAccessibleName(self.tr("Pairs of cases that may be of one person"))
        self._list.set_columns(
            [
                Column(self.tr("How likely"), lambda row: word(row.band) if row.one else "…", mark=_band),
                Column(self.tr("First case"), lambda row: _case(row.one)),
                Column(self.tr("Second case"), lambda row: _case(row.other)),
            ]
        )
        super().retranslate()

    # What the buttons do

    @Slot()
    def find_pairs(self) -> None:
        """Compare every person of the vault with every other, in the background."""
        desk = self._workplace.desk
        self._search(lambda job: duplicates.find_duplicates(desk, job.report), self._show_found)

    @Slot()
    def tell_apart(self) -> None:
        """Record that the two cases of the chosen pair are of two persons, by whom and why."""
        place, why = self._list.place(), self._why.text().strip()
        if self._found is None or place is None:
            return
        if not why:
            self._why_field.set_error(sentences.say(WhyTwoPersons()))
            self._why.setFocus()
            return
        desk, pair = self._workplace.desk, self._found.pair(place)
        job = Job(lambda _job: merging.tell_apart(desk, pair.one, pair.other, why), self)
        job.succeeded.connect(partial(self._leave_out, place, self._key(place)))
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)

    # Showing what was found

    def _show_found(self, found: object) -> None:
        if not isinstance(found, Duplicates):
            return
        self._found, self._decided = found, set()
        self._begin_worklist()
        self._show_pairs()
        if len(found):
            self._list.table.setFocus()
        self._look_for_reasons()

    def _leave_out(self, place: int, key: str, _recorded: object) -> None:
        self._decided.add(place)
        self._forget_reason(key)
        self._show_pairs()
        self._workplace.say(self.tr("Recorded as two persons; the pair does not come again"))
        self._list.table.setFocus()

    def _key(self, place: int) -> str:
        if self._found is None or place >= len(self._found):
            return ""
        pair = self._found.pair(place)
        return f"{pair.one}:{pair.other}"

    def _places(self) -> Iterable[int]:
        found = self._found
        return range(len(found)) if found is not None else ()

    def _search_again(self) -> None:
        self.find_pairs()

    def _way_to_reasons(self) -> str:
        if self._found is None:
            return self.tr("Find duplicates again: each reason then stands beside its pair.")
        return self.tr("The pair is not among those that were found; one of its cases may have changed.")

    def _show_pairs(self) -> None:
        if self._found is not None:
            self._list.set_places([at for at in range(len(self._found)) if at not in self._decided])
        self._say_what_was_found()

    def _say_what_was_found(self) -> None:
        found = self._found
        left = self._list.many()
        self._shown.setCurrentIndex(1 if left else 0)
        self._find.setVisible(found is not None)
        if found is None:
            self._nothing.set_texts(
                self.tr("Compare all cases with each other to see who may be recorded twice. It changes nothing."),
                self.tr("Find duplicates"),
            )
            return
        self._nothing.set_texts(self.tr("No two cases look as if they were of one person."))
        counts = dict.fromkeys((Band.STRONG, Band.LIKELY, Band.POSSIBLE), 0)
        for at, lead in enumerate(found.leads):
            if at not in self._decided:
                counts[lead.band] += 1
        apart = found.told_apart + len(self._decided)
        told = [f"{capital(word(band))}: {figure(count)}" for band, count in counts.items()]
        told_apart = self.tr("Told apart: {count}").format(count=figure(apart)) if apart else ""
        self._count.setText(line(*told, told_apart))
        if not left and apart:
            self._nothing.set_texts(
                self.tr("No two cases are left that look as if they were of one person. {counts}").format(
                    counts=told_apart
                )
            )

    def _show_why(self, place: int) -> None:
        if self._found is None:
            return
        row = self._list.row(place)
        one = row.one.number if row and row.one else self.tr("First case")
        other = row.other.number if row and row.other else self.tr("Second case")
        self._list.show_why(self.tr("Why they may be of one person"), self._found.evidence(place), one, other)

    def _read(self, places: list[int]) -> dict[int, PairRow]:
        found = self._found
        if found is None:
            return {}
        pairs = {place: found.pair(place) for place in places if place < len(found)}
        ids = list(dict.fromkeys(one for pair in pairs.values() for one in (pair.one, pair.other)))
        shown = {row.case_id: row for row in cases.case_rows(self._workplace.desk, ids)}
        return {
            place: PairRow(
                pair.band, shown.get(pair.one), shown.get(pair.other), word(pair.review) if pair.review else ""
            )
            for place, pair in pairs.items()
        }

    def _open_lead(self, place: int) -> None:
        self._open(first=True)

    def _open(self, *, first: bool) -> None:
        place = self._list.place()
        if self._found is not None and place is not None:
            pair = self._found.pair(place)
            self._workplace.go(Place(Room.CASE, case_id=pair.one if first else pair.other))

    def _act_on_key(self, key: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "1": partial(self._open, first=True),
            "2": partial(self._open, first=False),
            "3": self._why.setFocus,
        }
        acts[key]()


def _band(row: PairRow) -> Mark | None:
    return band_mark(row.band) if row.one else None


def _case(row: CaseRow | None) -> str:
    if row is None:
        return "…"
    born = date_narrow(PartialDate.parse(row.born)) if row.born else ""
    return f"{row.name}\n{line(row.number, born, word(row.status, short=True))}"
