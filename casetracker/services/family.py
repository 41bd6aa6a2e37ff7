"""Relatives: who they are, how they may be reached, what they wish; and the same person in several cases."""

from typing import Any, Final
from uuid import UUID

from casetracker.casework.consents import LegalBasis
from casetracker.casework.enquirers import (
    CARRIED,
    Enquirer,
    changed_contacts,
    require_one_row_a_case,
    require_other_case,
)
from casetracker.casework.people import Kinship, PersonName, Relative, script_of
from casetracker.services.cases import change, open_case, read_case
from casetracker.services.consents import first_answers
from casetracker.services.desk import Desk
from casetracker.storage.lookups import NothingFound
from casetracker.storage.unit_of_work import UnitOfWork


def add_relative(
    desk: Desk, case_id: UUID, full: str, kinship: Kinship, *, basis: LegalBasis | None = None, **told: Any
) -> Relative:
    """Record a relative with the name that papers print, in the nominative.

    `basis` is what contact and letters rest on, where it was asked for at once; without it they are asked for later.
    """
    with desk.work("add a relative") as work:
        relative = Relative(case_id=case_id, kinship=kinship, **told)
        work.add(relative, _name(relative, full))
        if basis is not None:
            work.add_all(first_answers(case_id, relative.id, basis, desk.today()))
        work.commit()
    return relative


def change_relative(desk: Desk, relative_id: UUID, **told: Any) -> None:
    """Change what is recorded of a relative: wishes, language, and contacts, also in the person's other cases."""
    with desk.work(_CHANGE) as work:
        _change(work, work.people.relative(relative_id), told)
        work.commit()


def correct_relative(desk: Desk, relative_id: UUID, name_id: UUID | None, full: str, **told: Any) -> None:
    """Change what is recorded of a relative and the spelling of the name, as one step."""
    with desk.work(_CHANGE) as work:
        relative = work.people.relative(relative_id)
        _change(work, relative, told)
        if name_id is None:
            work.add(_name(relative, full))
        else:
            work.cases.record(PersonName, name_id).change(full=full, script=script_of(full))
        work.commit()


def correct_name(desk: Desk, name_id: UUID, full: str, **told: Any) -> None:
    """Correct a name: its spelling, its parts, what kind of name it is, where it stands; the history keeps the old."""
    change(desk, PersonName, name_id, "correct a name", full=full, script=script_of(full), **told)


def ask_for_another(
    desk: Desk,
    relative_id: UUID,
    case_id: UUID,
    kinship: Kinship,
    *,
    basis: LegalBasis | None = None,
    **told: Any,
) -> Relative:
    """Record that a relative asks for another sought person too, with the same name, contacts and wishes there.

    Kinship, degree and roles are the other case's own, and so are the answers on consent: each belongs to one case.
    Raises `SameCase`.
    """
    with desk.work("record that a relative asks for another person") as work:
        here = work.people.relative(relative_id)
        require_other_case(here, case_id, work.people.relatives(case_id))
        carried = {name: getattr(here, name) for name in CARRIED} | told
        there = Relative(
            case_id=work.cases.get(case_id).id, kinship=kinship, enquirer_id=_enquirer(work, here), **carried
        )
        names = [one for one in work.people.names([here.case_id]) if one.relative_id == here.id]
        work.add(there, *(_copied(one, there) for one in names))
        if basis is not None:
            work.add_all(first_answers(case_id, there.id, basis, desk.today()))
        work.commit()
    return there


def ask_in_case(
    desk: Desk,
    relative_id: UUID,
    *,
    other: UUID | None = None,
    full: str = "",
    already: UUID | None = None,
    kinship: Kinship,
    basis: LegalBasis | None,
) -> Relative:
    """Let a relative ask in another case; without one, in a case that is opened for `full`.

    `already` is the row of the same person there, where somebody recorded it before: the two are only tied together.
    Raises `SameCase`.
    """
    if already is not None:
        return tie_enquirer(desk, relative_id, already)
    case_id = other or open_case(desk, full=full).id
    return ask_for_another(desk, relative_id, case_id, kinship, basis=basis)


def also_asks_for(desk: Desk, case_id: UUID) -> dict[UUID, list[tuple[UUID, str]]]:
    """Return for each relative of a case who asks elsewhere too the other cases: id and number."""
    found: dict[UUID, list[tuple[UUID, str]]] = {}
    with desk.read() as reading:
        for relative_id, case in reading.people.elsewhere(case_id):
            found.setdefault(relative_id, []).append((case.id, case.number))
    return found


def notes_on_enquirers(desk: Desk, case_id: UUID) -> dict[UUID, str]:
    """Return for each relative of a case who asks in several what the office noted of the person for all of them."""
    with desk.read() as reading:
        return {
            one.id: reading.cases.record(Enquirer, one.enquirer_id).note
            for one in reading.people.relatives(case_id)
            if one.enquirer_id is not None
        }


def note_on_enquirer(desk: Desk, relative_id: UUID, note: str) -> None:
    """Note of a person who asks in several cases what holds in all of them. Raises `NothingFound`."""
    with desk.work("note what holds of a person in every case") as work:
        enquirer_id = work.people.relative(relative_id).enquirer_id
        if enquirer_id is None:
            raise NothingFound
        work.cases.record(Enquirer, enquirer_id).change(note=note)
        work.commit()


def relatives_in(desk: Desk, case_id: UUID) -> list[tuple[Relative, str]]:
    """Return the relatives of a case with their names."""
    dossier = read_case(desk, case_id, noted=False)
    return [(one, dossier.name_of(one)) for one in dossier.relatives]


def tie_enquirer(desk: Desk, relative_id: UUID, other_id: UUID) -> Relative:
    """Record that two relatives, each in a case of their own, are one person, and return the other.

    Names, contacts and wishes of both stay as they are; a later change of contacts reaches both. Raises `SameCase`.
    """
    with desk.work("record that two relatives are one person") as work:
        here, there = work.people.relative(relative_id), work.people.relative(other_id)
        rows = _rows(work, there)
        require_one_row_a_case([*_rows(work, here), *rows])
        one = _enquirer(work, here)
        for row in rows:
            row.change(enquirer_id=one)
        work.commit()
    return there


_CHANGE: Final = "change a relative"


def _change(work: UnitOfWork, relative: Relative, told: dict[str, Any]) -> None:
    contacts = changed_contacts(relative, told)
    relative.change(**told)
    if relative.enquirer_id and contacts:
        for other in work.people.rows_of(relative.enquirer_id):
            if other.id != relative.id:
                other.change(**contacts)


def _rows(work: UnitOfWork, relative: Relative) -> list[Relative]:
    return work.people.rows_of(relative.enquirer_id) if relative.enquirer_id else [relative]


def _enquirer(work: UnitOfWork, relative: Relative) -> UUID:
    """Return the enquirer that ties a relative's rows together; made where there is none yet."""
    if relative.enquirer_id is None:
        enquirer = Enquirer()
        work.add(enquirer)
        relative.change(enquirer_id=enquirer.id)
        return enquirer.id
    return relative.enquirer_id


def _name(relative: Relative, full: str) -> PersonName:
    return PersonName(case_id=relative.case_id, relative_id=relative.id, full=full, script=script_of(full))


def _copied(name: PersonName, bearer: Relative) -> PersonName:
    kept = ("full", "family", "given", "patronymic", "script", "language", "kind")
    return PersonName(case_id=bearer.case_id, relative_id=bearer.id, **{one: getattr(name, one) for one in kept})
