"""What waits today, over all cases, in the order of a day's work."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final
from uuid import UUID

from casetracker.casework.cases import Priority
from casetracker.casework.due import PRESSING, Due, DueKind, due, is_quiet, order
from casetracker.casework.identification import Decision
from casetracker.casework.phone_lines import PhoneLine, is_old
from casetracker.casework.registrations import SOON_DAYS, Urgency
from casetracker.casework.tasks import Task, TaskKind
from casetracker.services.cases import finish_task, keep_promise
from casetracker.services.desk import Desk
from casetracker.storage.due_days import MayBeDue
from casetracker.storage.unit_of_work import Reading

SHOWN: Final = 40
"""How many things are read at once; nobody does more in a day."""
COUNTED: Final = 1000
"""Where counting stops: beyond this a number says no more than "very many"."""
_ROUNDS: Final = 4
"""How often more is read where the rules let go of what the database found."""


class Area(Enum):
    """With whom a thing is done; what a person who sits down for an hour chooses from."""

    EVERYTHING = frozenset(DueKind)
    FAMILY = frozenset(
        {
            DueKind.FAMILY_NOT_TOLD,
            DueKind.MATCH_NOT_TOLD,
            DueKind.CORRECTION,
            DueKind.FURTHER_REMAINS,
            DueKind.PROMISE,
            DueKind.NEXT_LETTER,
            DueKind.CONSENT,
            DueKind.NO_CONTACT,
        }
    )
    BODIES = frozenset({DueKind.FOLLOW_UP, DueKind.NOT_REGISTERED})
    IDENTIFICATION = frozenset(
        {DueKind.WEAK_DECISION, DueKind.EXAMINATION, DueKind.SAMPLE, DueKind.FURTHER_REMAINS, DueKind.MATCH_NOT_TOLD}
    )
    OFFICE = frozenset({DueKind.TASK, DueKind.REVIEW, DueKind.RETENTION})


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which part of what waits is asked for."""

    area: Area = Area.EVERYTHING
    urgency: Urgency | None = None
    caseworker: str = ""
    """Whose cases; empty for everybody's."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing due, and the case it belongs to."""

    case_id: UUID
    number: str
    name: str
    due: Due
    priority: Priority = Priority.USUAL


@dataclass(frozen=True, slots=True)
class Day:
    """What was found of a day's work: the first things, and whether there are more."""

    waiting: list[Waiting]
    more: bool = False
    pressing: int = 0
    """How many are due today or late; no more than `COUNTED`."""


def read_today(desk: Desk) -> list[Waiting]:
    """Return what is due of all cases in the order of a day's work, as much as a day can hold."""
    return read_day(desk).waiting


def read_day(desk: Desk, wanted: Wanted | None = None, limit: int = SHOWN) -> Day:
    """Return the first things that wait, without the cases of which nothing is heard; see `read_quiet`.

    The statements find the oldest days, the rules say what is due of their cases. Where there is more than `limit`,
    what lies behind the last day that was looked at is left for later.
    """
    asked = wanted or Wanted()
    today = desk.today()
    kinds = asked.area.value
    begin, until = _days_of(asked.urgency, today)
    with desk.read() as reading:
        looked = limit
        known: dict[UUID, list[Waiting]] = {}
        for _ in range(_ROUNDS):
            days, first = (
                reading.due_days.find(of, today, looked + 1, begin=begin, until=until, caseworker=asked.caseworker)
                for of in (kinds, kinds & PRESSING)
            )
            cut, first_cut = len(days) > looked, len(first) > looked
            horizon = days[looked].on if cut else date.max
            found = _of_cases(reading, [*first[:looked], *days[:looked]], asked, today, known)
            found = [one for one in found if not is_quiet(one.due)]
            pressing = sum(one.due.kind in PRESSING for one in found)
            found = [one for one in found if one.due.kind in PRESSING or not cut or _place_of(one.due) <= horizon]
            if (len(found) >= limit or not cut) and (pressing >= limit or not first_cut):
                break
            looked *= 2
        late = sum(one.due.on <= today for one in found if not one.due.undated)
        if cut or len(found) > limit:
            late = reading.due_days.count(kinds, today, COUNTED, until=today, caseworker=asked.caseworker)
    return Day(found[:limit], cut or len(found) > limit, late)


def read_quiet(desk: Desk, wanted: Wanted | None = None, limit: int = SHOWN) -> Day:
    """Return the cases of which nothing is heard for long, or that are registered nowhere; looking takes longer."""
    asked = wanted or Wanted()
    today, kinds = desk.today(), asked.area.value
    begin, until = _days_of(asked.urgency, today)
    with desk.read() as reading:
        days = reading.due_days.find(
            kinds, today, limit + 1, begin=begin, until=until, caseworker=asked.caseworker, quiet=True
        )
        found = [one for one in _of_cases(reading, days[:limit], asked, today, {}) if is_quiet(one.due)]
    return Day(found[:limit], len(days) > limit)


def old_phone_lines(desk: Desk) -> list[PhoneLine]:
    """Return the telephone lines whose number must be checked again before anybody is given it."""
    today = desk.today()
    with desk.read() as reading:
        return [one for one in reading.office.phone_lines() if is_old(one, today)]


def _days_of(urgency: Urgency | None, today: date) -> tuple[date | None, date | None]:
    soon = today + timedelta(days=SOON_DAYS)
    match urgency:
        case None:
            return None, None
        case Urgency.LATE:
            return None, today
        case Urgency.SOON:
            return today, soon
        case Urgency.PLANNED:
            return soon, None


def _of_cases(
    reading: Reading, days: Collection[MayBeDue], asked: Wanted, today: date, known: dict[UUID, list[Waiting]]
) -> list[Waiting]:
    """Return what the rules say of these cases, in order; cases in `known` were read before."""
    ids = list(dict.fromkeys(one.case_id for one in days))
    for dossier in reading.cases.dossiers_for_a_day([one for one in ids if one not in known]):
        case, name = dossier.case, dossier.heading()
        known[case.id] = [
            Waiting(case.id, case.number, name, one, case.priority)
            for one in due(dossier, today)
            if one.kind in asked.area.value and asked.urgency in (None, one.urgency)
        ]
    found = [one for case_id in ids for one in known.get(case_id, ())]
    return sorted(found, key=lambda one: (*order(one.due)[:4], one.number))


def _place_of(one: Due) -> date:
    return order(one)[2]


def note_done(desk: Desk, kind: DueKind, record_id: UUID) -> None:
    """Note that a thing was done which needs no more than saying so."""
    match kind:
        case DueKind.PROMISE:
            keep_promise(desk, record_id)
        case DueKind.WEAK_DECISION:
            note_questions_asked(desk, record_id)
        case _:
            finish_task(desk, record_id)


def note_questions_asked(desk: Desk, decision_id: UUID) -> None:
    """Note that the investigator was asked what a weak decision leaves open."""
    with desk.work("ask the questions of a weak decision") as work:
        decision = work.cases.record(Decision, decision_id)
        work.add(
            Task(
                case_id=decision.case_id,
                kind=TaskKind.EXAMINATION,
                what=decision.document_number or decision.authority,
                done_on=desk.today(),
                decision_id=decision.id,
            )
        )
        work.commit()
