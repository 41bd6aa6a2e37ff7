"""Two cases of one person become one that loses nothing; or it is recorded that they are of two."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from casetracker.casework.cases import Case, ClosureReason
from casetracker.casework.closing import retention_review
from casetracker.casework.dossier import Dossier
from casetracker.casework.duplicates import (
    NotDuplicate,
    ToldApartAlready,
    filled_gaps,
    further_names,
    kind_of_further,
    pair,
    refuse_merging,
    stronger,
)
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.people import PersonName, SoughtPerson
from casetracker.casework.record import Record
from casetracker.services.desk import Changes, Desk
from casetracker.storage.unit_of_work import UnitOfWork

STAYS: Final = frozenset({Case.subject, SoughtPerson.subject, NotDuplicate.subject, "draft"})
"""What stays with the case that ends: its own row, its sought person, what was said of the pair, and unsaved text."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two cases side by side, and what was recorded of the pair."""

    one: Dossier
    other: Dossier
    told_apart: NotDuplicate | None


def read_pair(desk: Desk, case_id: UUID, other_id: UUID) -> Pair:
    """Return two cases side by side. Raises `OneCaseTwice` or `NothingFound`."""
    with desk.read() as reading:
        apart = reading.duplicates.told_apart(*pair(case_id, other_id))
        one, other = reading.cases.dossier(case_id), reading.cases.dossier(other_id)
    return Pair(one, other, apart)


def tell_apart(desk: Desk, case_id: UUID, other_id: UUID, why: str) -> NotDuplicate:
    """Record that two cases are of two persons, by whom and why. Raises `OneCaseTwice` or `ToldApartAlready`."""
    first, second = pair(case_id, other_id)
    with desk.work("tell two cases apart") as work:
        if work.duplicates.told_apart(first, second) is not None:
            raise ToldApartAlready
        apart = NotDuplicate(case_id=first, other_case_id=second, decided_on=desk.today(), decided_by=desk.who, why=why)
        work.add(apart)
        work.commit()
    return apart


def merge_cases(desk: Desk, goes_on: UUID, ends: UUID, why: str = "") -> Changes:
    """Move every record of one case into the other and close it as a duplicate, as one step that can be taken back.

    Nothing is removed and nothing overwritten: where both cases hold a thing that one case holds once, that of the
    case which ends stays with it. Papers keep their numbers. Raises `OneCaseTwice`, `MergedBefore` or `GoesOnClosed`.
    """
    today = desk.today()
    with desk.work("merge two cases", why) as work:
        kept, merged = work.cases.get(goes_on), work.cases.get(ends)
        refuse_merging(kept, merged)
        _bring_person(work, kept, merged)
        for record in work.duplicates.records_of(merged.id, STAYS):
            _move(work, record, kept)
        merged.change(**_ended(work, desk, kept, today, why))
        return work.commit()


def _ended(work: UnitOfWork, desk: Desk, kept: Case, today: date, why: str) -> dict[str, Any]:
    return {
        "closed_on": today,
        "closure_reason": ClosureReason.DUPLICATE,
        "closure_approved_by": desk.who,
        "closure_note": why,
        "merged_into": kept.id,
        "retention_review_on": retention_review(today, work.office.get().retention_years),
    }


def _bring_person(work: UnitOfWork, kept: Case, merged: Case) -> None:
    """Copy the names, and what only the case that ends knows of the person; its own row stays as it was recorded."""
    person, other = work.people.sought(kept.id), work.people.sought(merged.id)
    if gaps := filled_gaps(person, other):
        person.change(**gaps)
    names = work.people.names([kept.id, merged.id])
    own = [one for one in names if one.sought_person_id == person.id]
    for name in further_names(own, (one for one in names if one.sought_person_id == other.id)):
        told = name.model_dump(exclude={"id", "created_at", "changed_at", "case_id", "sought_person_id", "kind"})
        work.add(PersonName(case_id=kept.id, sought_person_id=person.id, kind=kind_of_further(name.kind), **told))


def _move(work: UnitOfWork, record: Record, kept: Case) -> None:
    if isinstance(record, PersonName) and record.sought_person_id is not None:
        return
    twin = work.duplicates.twin_of(record, kept.id)
    if twin is None:
        record.change(case_id=kept.id)
    elif isinstance(record, CaseBatchLink) and isinstance(twin, CaseBatchLink) and stronger(twin, record):
        twin.change(
            basis=record.basis, strength=record.strength, source_id=record.source_id, source_note=record.source_note
        )
