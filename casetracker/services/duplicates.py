"""Who may be recorded twice: beside one person before a case is saved, and over the whole vault. Nothing is merged."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from casetracker.casework.cases import Case, CaseStatus
from casetracker.casework.duplicates import pair
from casetracker.casework.errors import QT_TRANSLATE_NOOP
from casetracker.matching.columns import Told, columns
from casetracker.matching.evidence import Band, Evidence, Review, weigh
from casetracker.matching.pairing import Lead, find_beside, find_within
from casetracker.services import cases, merging
from casetracker.services.desk import Desk
from casetracker.services.person_register import PersonRegister, newest_register, person_register, rows_told

READING: Final = QT_TRANSLATE_NOOP("Progress", "Reading the names of all cases…")
COMPARING: Final = QT_TRANSLATE_NOOP("Progress", "Comparing the persons with each other…")
Report = Callable[[str, int, int], None]


def say_nothing(_step: str, _done: int, _of: int) -> None:
    """Take in how far the work is, and tell nobody."""


@dataclass(frozen=True, slots=True)
class LikelyCase:
    """A case that may be of the same person, with what speaks for and against it."""

    case_id: UUID
    number: str
    name: str
    status: CaseStatus
    band: Band
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two cases that may be of one person."""

    one: UUID
    other: UUID
    band: Band
    bits: float
    review: Review | None


@dataclass(frozen=True, slots=True)
class Duplicates:
    """The pairs of the whole vault, the likeliest first, without those that somebody told apart."""

    register: PersonRegister
    leads: Sequence[Lead]
    told_apart: int

    def __len__(self) -> int:
        return len(self.leads)

    def pair(self, place: int) -> LikelyPair:
        lead = self.leads[place]
        one, other = self.register.case_of(lead.one), self.register.case_of(lead.other)
        return LikelyPair(one, other, lead.band, lead.bits, lead.review)

    def evidence(self, place: int) -> Evidence:
        """Weigh one pair field by field, for the table that shows why."""
        lead, told = self.leads[place], self.register.columns
        return weigh(told.person(lead.one), told.person(lead.other), self.register.weights.counted)


def prepare(desk: Desk, report: Report = say_nothing) -> None:
    """Read the names of all cases ahead of time, so that asking is quick when somebody saves."""
    person_register(desk, lambda done, total: report(READING, done, total))


def likely_duplicates(desk: Desk, told: Told, but: UUID | None = None, most: int = 10) -> list[LikelyCase]:
    """Return the cases that may be of this person, the likeliest first; `but` is the case the person is recorded in."""
    register, changed = person_register(desk)
    found: dict[UUID, tuple[Lead, Evidence]] = {}
    row = columns([(0, told)], register.vocabulary)
    counted = register.weights.counted
    for lead in find_beside(row, register.columns, register.weights):
        case_id = register.case_of(lead.other)
        if case_id not in changed:
            found[case_id] = lead, weigh(row.person(0), register.columns.person(lead.other), counted)
    if changed:
        with desk.read() as reading:
            since = list(rows_told(reading.sought_rows.of_cases(changed)))
        places = {case_id: place for place, case_id in enumerate(dict.fromkeys(case_id for case_id, _ in since))}
        since_read = [UUID(case_id) for case_id in places]
        newer = columns(((places[case_id], one) for case_id, one in since), register.vocabulary)
        for lead in find_beside(row, newer, register.weights):
            case_id = since_read[int(newer.of[lead.other])]
            found[case_id] = lead, weigh(row.person(0), newer.person(lead.other), counted)
    found.pop(but, None) if but else None
    best = sorted(found.items(), key=lambda one: (_ORDER.index(one[1][0].band), -one[1][0].bits))[:most]
    shown = {row.case_id: row for row in cases.case_rows(desk, [case_id for case_id, _ in best])}
    return [
        LikelyCase(case_id, shown[case_id].number, shown[case_id].name, shown[case_id].status, lead.band, evidence)
        for case_id, (lead, evidence) in best
        if case_id in shown
    ]


_ORDER: Final = list(Band)


def open_case(desk: Desk, apart: Sequence[UUID], why: str, **told: Any) -> Case:
    """Open a case, and record of which other cases it was told apart, by whom and why.

    Raises what `cases.open_case` raises; then nothing is saved.
    """
    with desk.telling_at_once():
        case = cases.open_case(desk, **told)
        for other in apart:
            merging.tell_apart(desk, case.id, other, why)
    return case


def find_duplicates(desk: Desk, report: Report = say_nothing) -> Duplicates:
    """Compare every person of the vault with every other; what somebody told apart is left out."""
    register = newest_register(desk, lambda done, total: report(READING, done, total))
    report(COMPARING, 0, 0)
    leads = find_within(register.columns, lambda done, total: report(COMPARING, done, total), register.weights)
    with desk.read() as reading:
        apart = reading.duplicates.every_pair_told_apart()
    if not apart:
        return Duplicates(register, leads, 0)
    kept = [lead for lead in leads if pair(register.case_of(lead.one), register.case_of(lead.other)) not in apart]
    return Duplicates(register, kept, len(leads) - len(kept))
