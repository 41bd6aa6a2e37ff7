"""Who may be recorded twice: beside one person before a case is saved, and over the whole vault. Nothing is merged."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

import numpy as np

from casetracker.casework.cases import Case, CaseStatus
from casetracker.casework.duplicates import pair
from casetracker.casework.errors import QT_TRANSLATE_NOOP
from casetracker.casework.partial_date import Part
from casetracker.matching.columns import Gathering, Stored, Told, Vocabulary, columns
from casetracker.matching.evidence import ROLES, Band, Evidence, Frequencies, Review, frequency_key, weigh
from casetracker.matching.forms import Role
from casetracker.matching.normalise import parts
from casetracker.matching.pairing import Lead, Weights, caught_up, find_among, find_within
from casetracker.matching.surnames import of_a_man
from casetracker.services import cases, merging
from casetracker.services.desk import Desk
from casetracker.services.person_register import PersonRegister, newest_register
from casetracker.storage.sought_beside import Asked, SoughtBeside

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
    weights: Weights
    """Those by which the leads were weighed: what came since is weighed by the same."""

    def __len__(self) -> int:
        return len(self.leads)

    def pair(self, place: int) -> LikelyPair:
        lead = self.leads[place]
        one, other = self.register.case_of(lead.one), self.register.case_of(lead.other)
        return LikelyPair(one, other, lead.band, lead.bits, lead.review)

    def evidence(self, place: int) -> Evidence:
        """Weigh one pair field by field, for the table that shows why."""
        lead, told = self.leads[place], self.register.columns
        return weigh(told.person(lead.one), told.person(lead.other), self.weights.counted)


def prepare(desk: Desk) -> None:
    """Read ahead what the first question needs, so that it is as quick as the next."""
    likely_duplicates(desk, _ANYBODY)


_ANYBODY: Final = Told("Шевченко", "Олександр", "Миколайович", "", Part(1990, 1, 1))


def likely_duplicates(desk: Desk, told: Told, but: UUID | None = None, most: int = 10) -> list[LikelyCase]:
    """Return the cases that may be of this person, the likeliest first; `but` is the case the person is recorded in.

    The vault is asked as it is now; no register has to be read for it.
    """
    known = Vocabulary()
    row = columns([(0, told)], known)
    person = row.person(0)
    names = {role: person.name.of_role(role) for role in ROLES}
    with desk.read() as reading:
        beside = reading.sought_rows.beside
        worth = beside.cases(Asked(names, person.born, person.unit))
        stored = reading.sought_rows.of_cases([case_id for case_id in worth if case_id != but])
        numbers = {case_id: place for place, case_id in enumerate(dict.fromkeys(stored.case_id))}
        taken = Gathering(known)
        taken.take(Stored(*stored[1:]))
        some = taken.columns(np.array([numbers[one] for one in stored.case_id], dtype=np.int64))
        weights = Weights(known, _borne(beside, known, names))
    case_ids = [UUID(case_id) for case_id in numbers]
    found = [(case_ids[int(some.of[lead.other])], lead) for lead in find_among(row, some, weights)[:most]]
    shown = {one.case_id: one for one in cases.case_rows(desk, [case_id for case_id, _ in found])}
    return [
        LikelyCase(
            case_id, shown[case_id].number, shown[case_id].name, shown[case_id].status, lead.band,
            weigh(person, some.person(lead.other), weights.counted),
        )
        for case_id, lead in found
        if case_id in shown
    ]  # fmt: skip


def _borne(beside: SoughtBeside, known: Vocabulary, asked: Mapping[Role, Sequence[str]]) -> Frequencies:
    """Count the bearers of the names that are compared, all spellings of each together."""
    counted: list[dict[str, int]] = []
    for role in ROLES:
        words = {part for value in known.words[role].values for word in value for part in (word, *parts(word))}
        for word in asked[role]:
            words |= beside.alike(word) | (beside.alike(of_a_man(word)) if role is Role.SURNAME else set())
        found: dict[str, int] = {}
        for word, borne in beside.borne(words).items():
            key = frequency_key(word, role)
            found[key] = found.get(key, 0) + borne[role]
        counted.append(found)
    return Frequencies(beside.people(), *counted)


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
    """Compare every person of the vault with every other; what somebody told apart is left out.

    What others save while it runs is in it: every pair is one of the vault as it is at the end.
    """
    register = newest_register(desk, lambda done, total: report(READING, done, total))
    weights = register.weights
    leads = find_within(register.columns, lambda done, total: report(COMPARING, done, total), weights)
    while (newest := newest_register(desk, lambda done, total: report(READING, done, total))) is not register:
        kept = register.kept_in(newest)
        if kept is None:
            return find_duplicates(desk, report)
        leads = caught_up(leads, kept, newest.columns, weights)
        register = newest
    with desk.read() as reading:
        apart = reading.duplicates.every_pair_told_apart()
    kept_leads = leads
    if apart:
        kept_leads = [
            lead for lead in leads if pair(register.case_of(lead.one), register.case_of(lead.other)) not in apart
        ]
    return Duplicates(register, kept_leads, len(leads) - len(kept_leads), weights)
