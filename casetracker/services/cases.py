"""Opening a case, finding it, reading it, and recording what is learned about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from casetracker.casework.cases import Case, CaseStatus, Priority, next_number
from casetracker.casework.dossier import Dossier
from casetracker.casework.due import Due, due
from casetracker.casework.ids import Ids
from casetracker.casework.people import NameKind, PersonName, SoughtPerson, script_of
from casetracker.casework.record import Record
from casetracker.casework.registrations import Registration
from casetracker.casework.standing import status
from casetracker.casework.statements import Statement, StatementState
from casetracker.casework.talks import Talk
from casetracker.casework.tasks import Task
from casetracker.services.desk import Desk
from casetracker.storage.errors import StorageFull, StorageReadOnly
from casetracker.storage.journal import Line as Line
from casetracker.storage.lookups import NothingFound as NothingFound
from casetracker.storage.search import Hit as Hit
from casetracker.storage.search import Wanted, always


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case as a list shows it."""

    case_id: UUID
    number: str
    name: str
    born: str
    last_contact: str
    status: CaseStatus
    next_due: Due | None
    priority: Priority = Priority.USUAL


def open_case(desk: Desk, *, full: str, family: str = "", given: str = "", patronymic: str = "", **told: Any) -> Case:
    """Open a case for a sought person under the next number of this laptop.

    `told` are fields of `SoughtPerson`. Raises `RefusedValue` and the rules of the records; then nothing is saved.
    """
    today = desk.today()
    with desk.work("open the case") as work:
        number = next_number(desk.laptop, today.year, work.cases.last_running(desk.laptop, today.year))
        case = Case(number=number, opened_on=today, caseworker=desk.who)
        sought = SoughtPerson(case_id=case.id, **told)
        name = PersonName(
            case_id=case.id,
            sought_person_id=sought.id,
            full=full,
            family=family,
            given=given,
            patronymic=patronymic,
            script=script_of(full),
        )
        work.add(case, sought, name)
        work.commit()
    return case


def change(desk: Desk, kind: type[Record], record_id: UUID, action: str, reason: str = "", /, **told: Any) -> None:
    """Change fields of one record as one step that the history shows under `action`.

    Nothing before `told` has a name there: records have fields that are called kind and reason, too.
    """
    with desk.work(action, reason) as work:
        work.cases.record(kind, record_id).change(**told)
        work.commit()


def correct_person(
    desk: Desk,
    case_id: UUID,
    name_id: UUID | None,
    *,
    name: dict[str, Any],
    person: dict[str, Any],
    case: dict[str, Any],
) -> None:
    """Correct the name, what is recorded of the sought person and of the case itself, as one step."""
    with desk.work("correct the details") as work:
        script = script_of(str(name["full"]))
        sought = work.people.sought(case_id).change(**person)
        if name_id is None:
            work.add(PersonName(case_id=case_id, sought_person_id=sought.id, script=script, **name))
        else:
            work.cases.record(PersonName, name_id).change(script=script, **name)
        work.cases.get(case_id).change(**case)
        work.commit()


def keep_promise(desk: Desk, talk_id: UUID) -> None:
    """Note that what was promised in a talk has been done."""
    change(desk, Talk, talk_id, "keep a promise", kept_on=desk.today())


def add_name(
    desk: Desk, case_id: UUID, full: str, kind: NameKind, relative_id: UUID | None = None, **told: Any
) -> PersonName:
    """Record a further spelling of the sought person's or a relative's name."""
    with desk.work("add a name") as work:
        sought = None if relative_id else work.people.sought(case_id).id
        name = PersonName(
            case_id=case_id,
            sought_person_id=sought,
            relative_id=relative_id,
            full=full,
            kind=kind,
            script=told.pop("script", script_of(full)),
            **told,
        )
        work.add(name)
        work.commit()
    return name


def record_statement(desk: Desk, case_id: UUID, supersedes: UUID | None = None, **told: Any) -> Statement:
    """Record what somebody said; an earlier statement is superseded, never overwritten."""
    with desk.work("record a statement") as work:
        statement = Statement(case_id=case_id, received_on=told.pop("received_on", desk.today()), **told)
        work.add(statement)
        if supersedes:
            earlier = work.cases.record(Statement, supersedes)
            earlier.change(state=StatementState.SUPERSEDED, superseded_by=statement.id)
        work.commit()
    return statement


def record_registration(desk: Desk, case_id: UUID, **told: Any) -> Registration:
    """Record the case's entry at an official body, with the status in that body's own words."""
    with desk.work("record a registration") as work:
        registration = Registration(case_id=case_id, **told)
        work.add(registration)
        work.commit()
    return registration


def record_talk(desk: Desk, case_id: UUID, relative_id: UUID, **told: Any) -> Talk:
    """Record a call, visit or meeting with a relative."""
    with desk.work("record a talk") as work:
        talk = Talk(case_id=case_id, relative_id=relative_id, held_by=told.pop("held_by", desk.who), **told)
        work.add(talk)
        work.commit()
    return talk


def set_task(desk: Desk, case_id: UUID | None, what: str, due_on: date | None, **told: Any) -> Task:
    with desk.work("set a task") as work:
        task = Task(case_id=case_id, what=what, due_on=due_on, **told)
        work.add(task)
        work.commit()
    return task


def finish_task(desk: Desk, task_id: UUID) -> None:
    change(desk, Task, task_id, "finish a task", done_on=desk.today())


def find_cases(desk: Desk, typed: str = "", wanted: Wanted = always) -> Ids:
    """Return the ids of the cases that what was typed finds, the best first; all of them in alphabetical order.

    Raises `finding.NoLongerWanted` soon after `wanted` says so.
    """
    with desk.read() as reading:
        return reading.cases.find(typed, wanted)


def has_cases(desk: Desk) -> bool:
    with desk.read() as reading:
        return reading.cases.count() > 0


def find_people(desk: Desk, typed: str, limit: int = 20) -> list[Hit]:
    """Return the people that what was typed finds, the best first, each with the form that matched and why."""
    with desk.read() as reading:
        return reading.cases.hits(typed, limit)


def case_named(desk: Desk, number_or_id: str) -> UUID:
    """Return the case under its number (KV1-2026-0041) or its id. Raises `NothingFound`."""
    with desk.read() as reading:
        try:
            return reading.cases.get(UUID(number_or_id)).id
        except ValueError:
            return reading.cases.by_number(number_or_id).id


def relative_named(desk: Desk, case_id: UUID, name_or_id: str) -> UUID:
    """Return a relative of the case by id, by name or by kinship (mother). Raises `NothingFound`."""
    dossier = read_case(desk, case_id, noted=False)
    wanted = name_or_id.casefold().strip()
    found = [
        one.id
        for one in dossier.relatives
        if wanted in (str(one.id), one.kinship.value, dossier.name_of(one).casefold())
    ]
    if len(found) != 1:
        raise NothingFound
    return found[0]


def read_case(desk: Desk, case_id: UUID, *, noted: bool = True) -> Dossier:
    """Return everything recorded of a case, and enter the reading into its history.

    A disk that takes no line is no reason not to read: `desk.history_suspended` then says so.
    """
    with desk.read() as reading:
        dossier = reading.cases.dossier(case_id)
    if noted:
        note_reading(desk, case_id)
    return dossier


def note_reading(desk: Desk, case_id: UUID) -> None:
    """Enter into the history that a case was read."""
    try:
        with desk.work("read the case") as work:
            work.note("search_case", case_id, case_id)
            work.commit()
    except (StorageFull, StorageReadOnly):
        desk.history_suspended = True


def note_search(desk: Desk, case_id: UUID) -> None:
    """Enter into the history that a search led to this case; what was typed is nowhere kept."""
    try:
        with desk.work("find the case by a search") as work:
            work.note("search_case", case_id, case_id)
            work.commit()
    except (StorageFull, StorageReadOnly):
        desk.history_suspended = True


def case_rows(desk: Desk, case_ids: Sequence[UUID]) -> list[CaseRow]:
    """Return list rows for the ids on screen."""
    today = desk.today()
    with desk.read() as reading:
        dossiers = reading.cases.dossiers(case_ids)
    return [_row(dossier, today) for dossier in dossiers]


def _row(dossier: Dossier, today: date) -> CaseRow:
    waiting = due(dossier, today)
    return CaseRow(
        dossier.case.id,
        dossier.case.number,
        dossier.heading(),
        str(dossier.sought.born or ""),
        str(dossier.sought.last_contact or ""),
        status(dossier),
        waiting[0] if waiting else None,
        dossier.case.priority,
    )


def read_history(desk: Desk, case_id: UUID, limit: int = 500) -> list[Line]:
    """Return the newest lines of a case's history, newest first."""
    with desk.read() as reading:
        return reading.cases.history(case_id, limit)
