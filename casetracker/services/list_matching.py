"""A list of identified, exchanged or reported persons against all cases. A match is a lead that somebody looks at."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from casetracker.casework.batches import require_transfer
from casetracker.casework.errors import QT_TRANSLATE_NOOP
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import CaseBatchLink, LinkBasis
from casetracker.casework.list_decisions import ListDecision, ListVerdict, mark_of
from casetracker.casework.tasks import Task, TaskKind
from casetracker.exchange import list_columns, list_file
from casetracker.exchange.list_columns import Fault, Guess, ListRow, Mapped
from casetracker.exchange.list_file import ListFile
from casetracker.matching.columns import Columns, columns
from casetracker.matching.evidence import ROLES, Band, Evidence, Person, Review, weigh
from casetracker.matching.pairing import Lead, find_between
from casetracker.services.desk import Desk
from casetracker.services.person_register import PersonRegister, newest_register

READING_FILE: Final = QT_TRANSLATE_NOOP("Progress", "Reading the list…")
READING_CASES: Final = QT_TRANSLATE_NOOP("Progress", "Reading the names of all cases…")
COMPARING: Final = QT_TRANSLATE_NOOP("Progress", "Comparing the list with all cases…")
Report = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class ListLead:
    """A row of the list and a case that may be of the same person."""

    row: ListRow
    case_id: UUID
    band: Band
    bits: float
    review: Review | None
    row_mark: str


@dataclass(frozen=True, slots=True)
class Worklist:
    """What was found, the likeliest first, and what of the list could not be read."""

    file: str
    rows: Sequence[ListRow]
    faults: Sequence[Fault]
    leads: Sequence[Lead]
    listed: Columns
    register: PersonRegister
    marks: Mapping[int, str]
    """By what each row that leads to a case is known again, under its place in `listed`."""
    decided: dict[tuple[UUID, str], ListDecision]
    """What was decided of these rows, now or when the list came before, by case and row."""

    def __len__(self) -> int:
        return len(self.leads)

    def lead(self, place: int) -> ListLead:
        found = self.leads[place]
        row, case_id = self.rows[int(self.listed.of[found.one])], self.register.case_of(found.other)
        return ListLead(row, case_id, found.band, found.bits, found.review, self.marks[found.one])

    def decision(self, place: int) -> ListDecision | None:
        """Return what was decided of a lead."""
        found = self.leads[place]
        return self.decided.get((self.register.case_of(found.other), self.marks[found.one]))

    def open_places(self) -> list[int]:
        """List the leads of which nothing was decided yet, or only that it is to wait."""
        closed = {key for key, one in self.decided.items() if one.verdict is not ListVerdict.LATER}
        # Most rows of a long list were never decided, and need not be looked up case by case.
        marks = {mark for _, mark in closed}
        return [
            place
            for place, found in enumerate(self.leads)
            if (mark := self.marks[found.one]) not in marks or (self.register.case_of(found.other), mark) not in closed
        ]

    def evidence(self, place: int) -> Evidence:
        """Weigh one row and its case field by field, for the table that shows why."""
        found = self.leads[place]
        row, case = self.listed.person(found.one), self.register.columns.person(found.other)
        return weigh(row, case, self.register.weights.counted)

    def counts(self) -> Mapping[Band, int]:
        """Count what is in each band."""
        found = dict.fromkeys((Band.STRONG, Band.LIKELY, Band.POSSIBLE), 0)
        for lead in self.leads:
            found[lead.band] += 1
        return found


def read_list(path: Path, sheet: str = "", report: Report = lambda _step, _done, _of: None) -> tuple[ListFile, Guess]:
    """Read a list and guess what its columns mean. Raises an `UnreadableList`."""
    listed = list_file.read(path, sheet, lambda: report(READING_FILE, 0, 0))
    return listed, list_columns.guess(listed)


def match_list(
    desk: Desk, listed: ListFile, heading: int, meanings: Mapped, report: Report = lambda _step, _done, _of: None
) -> Worklist:
    """Compare every row with every case; nothing is written. Raises `NoNameColumn` or `SampleRefusesImports`."""
    desk.refuse_imports()
    report(READING_FILE, 0, 0)
    found = list_columns.persons(listed, heading, meanings, lambda: report(READING_FILE, 0, 0))
    register = newest_register(desk, lambda done, total: report(READING_CASES, done, total))
    rows = columns(((place, row.told) for place, row in enumerate(found.rows)), register.vocabulary)
    report(COMPARING, 0, 0)
    leads = find_between(rows, register.columns, lambda done, total: report(COMPARING, done, total), register.weights)
    cases = {register.case_of(lead.other) for lead in leads}
    with desk.read() as reading:
        decided = reading.list_decisions.among(cases)
    marks = {one: row_mark(rows.person(one)) for one in {lead.one for lead in leads}}
    return Worklist(listed.file, found.rows, found.faults, leads, rows, register, marks, decided)


def row_mark(person: Person) -> str:
    """Return by what a row is known again: the name, the birth and the unit as they are compared."""
    names = (" ".join(person.name.of_role(role)) for role in ROLES)
    return mark_of(*names, person.born.iso() if person.born else "", person.unit)


def decide(
    desk: Desk,
    lead: ListLead,
    verdict: ListVerdict,
    why: str = "",
    *,
    listed_in: str = "",
    task: str = "",
    transfer: UUID | None = None,
) -> ListDecision:
    """Record what becomes of a lead, as one step that can be taken back.

    A lead to follow becomes a task in these words, and where the list is of a transfer a link that is only considered;
    a link that is there already stays as it is. Raises `WhyNotThePerson` or `OnlyTransfersAreLinked`.
    """
    told: dict[str, Any] = {
        "verdict": verdict,
        "decided_on": desk.today(),
        "decided_by": desk.who,
        "why": why,
        "listed_in": listed_in,
    }
    with desk.work("decide on a row of a list") as work:
        case = work.cases.get(lead.case_id)
        decision = work.list_decisions.of(case.id, lead.row_mark)
        followed = decision is not None and decision.verdict is ListVerdict.LEAD
        if decision is None:
            decision = ListDecision(case_id=case.id, row_mark=lead.row_mark, **told)
            work.add(decision)
        else:
            decision.change(**told)
        if verdict is ListVerdict.LEAD:
            if task and not followed:
                work.add(Task(case_id=case.id, kind=TaskKind.FOLLOW_UP, what=task, due_on=desk.today()))
            if transfer is not None and work.batches.link(case.id, transfer) is None:
                require_transfer(work.batches.get(transfer))
                work.add(
                    CaseBatchLink(
                        case_id=case.id, batch_id=transfer, basis=LinkBasis.LISTED_BY_SENDING_SIDE,
                        strength=LinkStrength.CONSIDERED, linked_on=desk.today(), source_note=listed_in,
                    )
                )  # fmt: skip
        work.commit()
    return decision
