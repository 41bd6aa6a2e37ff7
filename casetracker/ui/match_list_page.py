"""A list of persons against all cases: the file, what its columns mean, the comparison, and a worklist of leads."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casetracker.casework.batches import Batch
from casetracker.casework.list_decisions import ListDecision, ListVerdict, WhyNotThePerson
from casetracker.casework.partial_date import PartialDate
from casetracker.exchange.list_columns import Guess, ListRow
from casetracker.exchange.list_file import LARGEST, MOST_ROWS, ListFile
from casetracker.matching.evidence import Band
from casetracker.services import cases, links, list_matching
from casetracker.services.cases import CaseRow
from casetracker.services.list_matching import ListLead, Worklist
from casetracker.ui import sentences
from casetracker.ui.background import Job
from casetracker.ui.case_tabs.parts import button, buttons
from casetracker.ui.case_words import capital, date_narrow, date_short, figure, line, quoted, word
from casetracker.ui.evidence_table import band_mark
from casetracker.ui.forms.entries import TickEntry
from casetracker.ui.leads_page import LeadsPage
from casetracker.ui.list_columns_view import ListColumnsView
from casetracker.ui.list_words import fault_words, meaning_words
from casetracker.ui.marks import Mark
from casetracker.ui.theme import Space
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.ids_first import Column
from casetracker.ui.widgets.line_notice import LineNotice
from casetracker.ui.widgets.page import EmptyState
from casetracker.ui.widgets.text import LongText, Text
from casetracker.ui.workplace import Place, Room, Workplace

_FILE, _COLUMNS, _LEADS = range(3)
_DECIDED: Final = 3


@dataclass(frozen=True, slots=True)
class LeadRow:
    """A lead as the list shows it; without a case it is still being read."""

    band: Band
    row: ListRow | None = None
    case: CaseRow | None = None
    decision: ListDecision | None = None


@dataclass(frozen=True, slots=True)
class _Read:
    path: Path
    listed: ListFile
    guessed: Guess
    transfers: list[Batch]


_BLANK: Final = LeadRow(Band.NONE)


class MatchListPage(LeadsPage[LeadRow]):
    """Nothing is linked more strongly than considered, and nothing of the list is kept but what was decided."""

    form = "match_list"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, "leads", self._read_rows, _BLANK, parent)
        self._path: Path | None = None
        self._listed: ListFile | None = None
        self._found: Worklist | None = None
        self._undecided: list[int] = []
        self._another = button("", "new_list", self.choose_file)
        self._header.add_button(self._another)
        self._start = EmptyState("")
        self._start.acted.connect(self.choose_file)
        self._columns = ListColumnsView()
        self._columns.confirmed.connect(self.compare)
        self._columns.another_file_wanted.connect(self.choose_file)
        self._columns.sheet_chosen.connect(self._read_sheet)
        self._count = LongText("", tone="muted")
        self._count.setObjectName("leads_found")
        self._faults = LineNotice("list_faults")
        self._also = TickEntry("")
        self._also.setObjectName("also_decided")
        self._also.edited.connect(self._show_leads)
        self._follow = button("", "follow_lead", partial(self._decide, ListVerdict.LEAD))
        self._later = button("", "later", partial(self._decide, ListVerdict.LATER))
        self._open = button("", "open_lead", self._open_chosen)
        self._not = button("", "not_the_person", partial(self._decide, ListVerdict.NOT_THE_PERSON))
        self._why.setObjectName("why_not")
        self._why.returnPressed.connect(partial(self._decide, ListVerdict.NOT_THE_PERSON))
        self._decided = Text(tone="muted")
        self._decided.setObjectName("decided")
        self._said = Text(tone="muted")
        leads = QWidget()
        inside = QVBoxLayout(leads)
        self._lay_out_leads(inside)
        for widget in (self._start, self._columns, leads):
            self._shown.addWidget(widget)
        self.retranslate()
        self._show_step(_FILE)

    def _lay_out_leads(self, inside: QVBoxLayout) -> None:
        for widget in (
            self._decided,
            buttons(self._follow, self._not, self._later, self._open),
            self._why_field,
        ):
            self._list.decisions.addWidget(widget)
        self._list.below.addWidget(self._said)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.TIGHT)
        counted = FlowLayout(across=Space.EDGE)
        counted.addWidget(self._count)
        counted.addWidget(self._also)
        inside.addLayout(counted)
        inside.addWidget(self._faults)
        inside.addWidget(self._list, 1)

    def heading(self) -> str:
        return self.tr("Match a list")

    def retranslate(self) -> None:
        self._header.set_texts(
            self.tr("Match a list"),
            self.tr("Cases › Match a list"),
            self.tr("A match is a lead for a person to look at; a name alone never decides."),
        )
        self._another.setText(self.tr("Another list…"))
        self._start.set_texts(
            self.tr(
                "Compare a list of identified, exchanged or reported persons with all cases. It may be a CSV or XLSX "
                "file with up to {rows} rows and {megabytes} megabytes. The file is read once, and nothing of it is "
                "kept but what you decide."
            ).format(rows=figure(MOST_ROWS), megabytes=LARGEST // 1_000_000),
            self.tr("Choose a file…"),
        )
        self._also.setText(self.tr("Show also what was decided before"))
        self._follow.setText(self.tr("A lead to follow (1)"))
        self._later.setText(self.tr("Decide later (3)"))
        self._open.setText(self.tr("Open the case"))
        self._not.setText(self.tr("Another person (2)"))
        self._why_field.set_label(self.tr("What shows that it is another person"))
        self._list.table.setAccessibleName(self.tr("Rows of the list and the cases they may mean"))
        self._list.set_columns(
            [
                Column(self.tr("How likely"), lambda row: word(row.band) if row.row else "…", mark=_band),
                Column(self.tr("In the list"), self._row_words),
                Column(self.tr("Case"), _case_words),
                Column(self.tr("Decided"), _decided_words, muted=True),
            ]
        )
        self._columns.retranslate()
        self._say_faults()
        super().retranslate()

    # The file and its columns

    @Slot()
    def choose_file(self) -> None:
        """Ask for the file of the list and read it in the background."""
        kinds = self.tr("Lists (*.csv *.txt *.tsv *.xlsx *.xlsm)")
        path = self._workplace.dialogs.ask_open_path(self.tr("Which list is to be compared?"), kinds)
        if path is not None:
            self._read_file(path)

    @Slot()
    def compare(self) -> None:
        """Compare the list with all cases, as its columns are chosen now."""
        listed, desk = self._listed, self._workplace.desk
        if listed is None:
            return
        heading, meanings = self._columns.heading(), self._columns.meanings()
        self._search(
            lambda job: list_matching.match_list(desk, listed, heading, meanings, job.report), self._show_found
        )

    def _read_file(self, path: Path, sheet: str = "") -> None:
        desk = self._workplace.desk

        def work(job: Job) -> _Read:
            job.report(list_matching.READING_FILE)
            desk.refuse_imports()
            listed, guessed = list_matching.read_list(path, sheet, job.report)
            return _Read(path, listed, guessed, links.transfers(desk))

        self._search(work, self._show_columns)

    @Slot(str)
    def _read_sheet(self, sheet: str) -> None:
        if self._path is not None:
            self._read_file(self._path, sheet)

    def _work_on(self, *, busy: bool) -> None:
        super()._work_on(busy=busy)
        self._another.setEnabled(not busy)

    def stop(self) -> None:
        super().stop()
        # The sheet that was chosen is not the one that is shown.
        self._columns.show_sheet()

    def _show_columns(self, read: object) -> None:
        if not isinstance(read, _Read):
            return
        self._path, self._listed, self._found = read.path, read.listed, None
        self._outdated.hide()
        self._columns.show_list(read.listed, read.guessed, read.transfers)
        self._show_step(_COLUMNS)

    # The worklist

    def _show_found(self, found: object) -> None:
        if not isinstance(found, Worklist):
            return
        self._found = found
        self._begin_worklist()
        self._faults.fold()
        self._say_faults()
        self._show_step(_LEADS)
        self._show_leads()
        self._list.table.setFocus()
        self._look_for_reasons()

    def _key(self, place: int) -> str:
        if self._found is None or place >= len(self._found):
            return ""
        lead = self._found.lead(place)
        return f"{lead.case_id}:{lead.row_mark}"

    def _places(self) -> Iterable[int]:
        found = self._found
        return range(len(found)) if found is not None else ()

    def _search_again(self) -> None:
        self.compare()

    def _way_to_reasons(self) -> str:
        if self._found is None:
            return self.tr("Compare the list again: each reason then stands beside its row.")
        return self.tr("The row is not in this list; it may be in another one.")

    @Slot()
    def _show_leads(self) -> None:
        found = self._found
        if found is not None:
            self._undecided = found.open_places()
            self._list.set_places(list(range(len(found))) if self._also.isChecked() else self._undecided)
        self._say_what_was_found()

    def _say_what_was_found(self) -> None:
        found = self._found
        if found is None:
            return
        told = [f"{capital(word(band))}: {figure(count)}" for band, count in found.counts().items()]
        rows = self.tr("Rows compared: {count}").format(count=figure(len(found.rows)))
        decided = len(found) - len(self._undecided)
        # While nothing is decided the leads have the room.
        self._list.table.setColumnHidden(_DECIDED, not found.decided)
        self._also.setVisible(bool(found.decided))
        self._count.setText(line(rows, *told, self.tr("Decided: {count}").format(count=figure(decided))))
        many = bool(self._list.many())
        for one in (self._follow, self._not, self._later, self._open, self._why_field):
            one.setEnabled(many)
        if not many:
            self._said.setText("")
            self._decided.hide()
            nothing = self.tr("No row of the list leads to a case.") if not len(found) else self.tr("All is decided.")
            self._list.show_why(nothing, None)

    def _say_faults(self) -> None:
        """Say what could not be read: of tens of thousands of rows once, and not after each decision."""
        found = self._found
        if found is None:
            return
        shown = fault_words(found.file, found.faults)
        rows_at_fault = figure(len({fault.row for fault in found.faults}))
        self._faults.say_more(
            self.tr("Rows in which not everything could be read: {count}").format(count=rows_at_fault),
            shown,
            self.tr("Show which"),
            self.tr("Hide"),
        )
        self._faults.setVisible(bool(shown))

    def _show_why(self, place: int) -> None:
        found = self._found
        if found is None:
            return
        row = self._list.row(place)
        number = row.case.number if row and row.case else self.tr("Case")
        lead = found.lead(place)
        in_list = self.tr("Row {number}").format(number=lead.row.number)
        self._list.show_why(self.tr("Why the row may mean this case"), found.evidence(place), in_list, number)
        self._said.setText("\n".join(f"{meaning_words(meaning)}: {text}" for meaning, text in lead.row.said))
        decision = found.decision(place)
        self._decided.setText(_whole_decision(decision) if decision else "")
        self._decided.setVisible(decision is not None)

    def _decide(self, verdict: ListVerdict) -> None:
        found, place, why = self._found, self._list.place(), self._why.text().strip()
        if found is None or place is None:
            return
        if verdict is ListVerdict.NOT_THE_PERSON and not why:
            self._why_field.set_error(sentences.say(WhyNotThePerson()))
            self._why.setFocus()
            return
        desk, lead = self._workplace.desk, found.lead(place)
        listed_in, transfer = self._columns.listed_in(), self._columns.transfer()
        task = self.tr("Follow a lead: row {number} of {list}").format(
            number=lead.row.number, list=listed_in or found.file
        )
        job = Job(
            lambda _job: list_matching.decide(
                desk, lead, verdict, why, listed_in=listed_in or found.file, task=task, transfer=transfer
            ),
            self,
        )
        job.succeeded.connect(partial(self._note_decision, lead))
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start(job)

    def _note_decision(self, lead: ListLead, decision: ListDecision) -> None:
        if self._found is not None:
            self._found.decided[lead.case_id, lead.row_mark] = decision
        self._forget_reason(f"{lead.case_id}:{lead.row_mark}")
        place = self._list.place()
        self._show_leads()
        if decision.verdict is ListVerdict.LATER and place is not None:
            self._list.go_to_next()
        self._workplace.say(capital(word(decision.verdict)))
        self._list.table.setFocus()

    def _read_rows(self, places: list[int]) -> dict[int, LeadRow]:
        found = self._found
        if found is None:
            return {}
        leads = {place: found.lead(place) for place in places if place < len(found)}
        ids = list(dict.fromkeys(lead.case_id for lead in leads.values()))
        shown = {row.case_id: row for row in cases.case_rows(self._workplace.desk, ids)}
        return {
            place: LeadRow(lead.band, lead.row, shown.get(lead.case_id), found.decision(place))
            for place, lead in leads.items()
        }

    def _open_lead(self, place: int) -> None:
        if self._found is not None:
            self._workplace.go(Place(Room.CASE, case_id=self._found.lead(place).case_id))

    @Slot()
    def _open_chosen(self) -> None:
        place = self._list.place()
        if place is not None:
            self._open_lead(place)

    def _act_on_key(self, key: str) -> None:
        if key == "2":
            self._why.setFocus()
        else:
            self._decide(ListVerdict.LEAD if key == "1" else ListVerdict.LATER)

    def _row_words(self, shown: LeadRow) -> str:
        row = shown.row
        if row is None:
            return "…"
        born = date_narrow(PartialDate.parse(row.told.born.iso())) if row.told.born else ""
        number = self.tr("row {number}").format(number=row.number)
        return f"{row.name}\n{line(number, born, row.told.unit)}"

    def _show_step(self, step: int) -> None:
        self._shown.setCurrentIndex(step)
        self._another.setVisible(step == _LEADS)


def _band(row: LeadRow) -> Mark | None:
    return band_mark(row.band) if row.row else None


def _case_words(row: LeadRow) -> str:
    if row.case is None:
        return "…"
    born = date_narrow(PartialDate.parse(row.case.born)) if row.case.born else ""
    return f"{row.case.name}\n{line(row.case.number, born, word(row.case.status, short=True))}"


def _decided_words(row: LeadRow) -> str:
    return capital(word(row.decision.verdict)) if row.decision else ""


def _whole_decision(decision: ListDecision) -> str:
    why = quoted(decision.why) if decision.why else ""
    who = line(decision.decided_by, date_short(decision.decided_on))
    return line(capital(word(decision.verdict)), why, who, decision.listed_in)
