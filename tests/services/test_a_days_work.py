"""What waits over all cases: the statements find every case that the rules call due, in the order of a day's work."""

import itertools
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest

from casetracker.casework.cases import Case, ClosureReason
from casetracker.casework.comparisons import Comparison, FurtherExamination, Result
from casetracker.casework.consents import Consent, ConsentDecision, Purpose
from casetracker.casework.due import DueKind, due
from casetracker.casework.grounds import footing
from casetracker.casework.handovers import Handover, Notification
from casetracker.casework.identification import (
    Decision,
    DecisionGround,
    DecisionState,
    IdentificationStage,
    Method,
    StageKind,
    Strength,
)
from casetracker.casework.people import Channel, Kinship, PersonName, Relative, SoughtPerson
from casetracker.casework.record import Record
from casetracker.casework.registrations import Body, Registration, Urgency
from casetracker.casework.remains import CaseRemains, Remains
from casetracker.casework.samples import ReferenceSample, SampleKind, SampleState, SampleStep
from casetracker.casework.talks import Talk
from casetracker.casework.tasks import Task, TaskKind
from casetracker.services import today
from casetracker.services.desk import Desk
from casetracker.services.today import Area, Wanted
from tests.desks import make_desk

NOW = date(2026, 3, 2)
DAY = timedelta(days=1)
WHO = "Зразкова Олена"
_NUMBERS = itertools.count(1)
Kind = TypeVar("Kind", bound=Record)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Give a vault in which every kind of thing is due in some case, and nothing in another."""
    desk = _filled(tmp_path_factory.mktemp("day"))
    yield desk
    desk.close()


def _filled(place: Path) -> Desk:
    desk = make_desk(place / "vault", today=NOW)
    with desk.work("fill") as work:
        work.add(*(record for one in _cases() for record in one.records))
        work.commit()
    return desk


class _Case:
    """One case with a mother, registered and spoken with unless told otherwise, and its further records."""

    def __init__(self, *, registered: bool = True, spoken: bool = True, **told: Any) -> None:
        given: dict[str, Any] = {"opened_on": NOW, "caseworker": WHO}
        self.case = Case(number=f"KV1-2025-{next(_NUMBERS):04}", **(given | told))
        self.id = self.case.id
        self.mother = Relative(case_id=self.id, kinship=Kinship.MOTHER)
        sought = SoughtPerson(case_id=self.id)
        name = PersonName(case_id=self.id, sought_person_id=sought.id, full="Приклад Іван")
        self.records: list[Record] = [self.case, sought, name, self.mother]
        for body in (Body.POLICE_ERDR, Body.UNIFIED_REGISTER) if registered else ():
            self.add(Registration, body=body)
        if spoken:
            self.talk()

    def add(self, kind: type[Kind], /, **told: Any) -> Kind:
        one = kind(case_id=self.id, **told)
        self.records.append(one)
        return one

    def talk(self, **told: Any) -> None:
        self.add(Talk, relative_id=self.mother.id, held_on=NOW, held_by=WHO, channel=Channel.PHONE, **told)


def _cases() -> Iterator[_Case]:
    yield _Case(opened_on=date(2025, 1, 1))
    yield from (_dated(), _sampled(), _compared(), _handed_over(), _closed())
    stepped = _Case()
    stepped.add(IdentificationStage, kind=StageKind.POSSIBLE_MATCH, recorded_on=NOW - 4 * DAY)
    yield stepped
    yield _Case(spoken=False, opened_on=date(2025, 1, 1))
    yield _Case(registered=False, opened_on=NOW - 60 * DAY)
    yield _Case(registered=False, spoken=False, opened_on=date(2024, 1, 1), suspended_on=NOW)
    yield from _decided()


def _dated() -> _Case:
    one = _Case(review_due=NOW + 30 * DAY)
    one.add(Registration, body=Body.ICRC_CTA, next_follow_up=NOW - 3 * DAY)
    one.talk(promised="написати", promised_by=NOW + DAY)
    one.add(Task, what="Завдання з днем", due_on=NOW + 2 * DAY)
    one.add(Task, what="Завдання без дня")
    one.add(Task, what="Виправити лист", kind=TaskKind.CORRECTION)
    for purpose, decided_on, expires_on in (
        (Purpose.CONTACT, date(2025, 3, 1), NOW + 5 * DAY),
        (Purpose.HOLD_RECORD, date(2025, 3, 1), NOW + 5 * DAY),
        (Purpose.HOLD_RECORD, NOW, None),
        (Purpose.STATISTICS, NOW, NOW + 90 * DAY),
    ):
        one.add(
            Consent,
            relative_id=one.mother.id,
            decision=ConsentDecision.GIVEN,
            purpose=purpose,
            decided_on=decided_on,
            expires_on=expires_on,
        )
    return one


def _sampled() -> _Case:
    one = _Case()
    for state in SampleState:
        for due_on in (None, NOW - 2 * DAY):
            sample = one.add(ReferenceSample, kind=SampleKind.PERSONAL_ITEM, item=state.value, due_on=due_on)
            one.add(SampleStep, sample_id=sample.id, state=state, recorded_on=NOW - 20 * DAY)
    return one


def _compared() -> _Case:
    one = _Case()
    one.add(
        Comparison,
        method=Method.DNA_AUTOSOMAL,
        result=Result.PROBABLE,
        recorded_on=NOW - 9 * DAY,
        further_examination=FurtherExamination.RECOMMENDED_NOT_DONE,
    )
    return one


def _handed_over() -> _Case:
    one = _Case()
    item = Remains(official_number="зразок-2")
    one.records.append(item)
    one.add(Handover, receiver="Мати", handed_on=NOW - 30 * DAY)
    one.add(CaseRemains, remains_id=item.id, since=NOW - 2 * DAY)
    return one


def _closed() -> _Case:
    one = _Case(
        opened_on=date(2020, 1, 1),
        closed_on=date(2025, 1, 1),
        closure_reason=ClosureReason.TRANSFERRED,
        retention_review_on=NOW,
    )
    one.add(Registration, body=Body.COURT, next_follow_up=date(2024, 1, 1))
    one.add(Task, what="Завдання закритої справи", due_on=date(2024, 1, 1))
    return one


def _decided() -> Iterator[_Case]:
    """Give a decision on every basis, told in person, told otherwise, or not told."""
    bases = itertools.product(
        ((), (Method.VISUAL,), (Method.DNA_AUTOSOMAL,), (Method.DNA_Y, Method.DNA_MITOCHONDRIAL)),
        (0, 1, 2),
        (False, True),
    )
    told = itertools.cycle((Channel.IN_PERSON, Channel.PHONE, None))
    for number, (methods, relatives, own) in enumerate(bases):
        one = _Case()
        decision = one.add(
            Decision,
            authority="Слідчий (зразок)",
            document_number=str(number),
            decided_on=NOW - 5 * DAY,
            state=DecisionState.DECIDED,
            methods=methods,
            relatives_compared=relatives,
            own_lifetime_sample=own,
        )
        channel = next(told)
        if channel is not None:
            one.add(Notification, decision_id=decision.id, told_on=NOW, told_by="Слідчий", channel=channel)
        yield one
    for number, several in enumerate(
        (
            (),
            ((Method.DNA_Y, 1),),
            ((Method.DNA_Y, 2),),
            ((Method.DNA_Y, 1), (Method.DNA_MITOCHONDRIAL, 1)),
            ((Method.DNA_Y, 0), (Method.DNA_MITOCHONDRIAL, 0)),
            ((Method.VISUAL, 0),),
        )
    ):
        yield from (_on_results(several, strong=bool(number % 2)), _on_results(several, replaced=True))


def _on_results(results: tuple[tuple[Method, int], ...], *, strong: bool = True, replaced: bool = False) -> _Case:
    """Give a decision that names its results; what was typed with it counts only where none is named."""
    one = _Case()
    decision = one.add(
        Decision,
        authority="Слідчий (зразок)",
        document_number="за результатами",
        decided_on=NOW - 5 * DAY,
        state=DecisionState.DECIDED,
        methods=(Method.DNA_AUTOSOMAL,) if strong else (),
        relatives_compared=2 if strong else 0,
    )
    for method, relatives in results:
        told: dict[str, Any] = {"method": method, "result": Result.PROBABLE, "recorded_on": NOW - 9 * DAY}
        result = one.add(Comparison, **told, relatives_used=relatives)
        one.add(DecisionGround, decision_id=decision.id, comparison_id=result.id)
        if replaced:
            one.add(Comparison, **(told | {"result": Result.INSUFFICIENT}), replaces_id=result.id)
    return one


def _by_the_rules(desk: Desk) -> set[tuple[str, DueKind, date]]:
    """Ask every case, without any statement that chooses."""
    with desk.read() as reading:
        dossiers = reading.cases.dossiers(list(reading.cases.find()))
    return {(one.case.number, each.kind, each.on) for one in dossiers for each in due(one, NOW)}


def test_the_statements_find_everything_that_the_rules_call_due(desk: Desk) -> None:
    found = today.read_day(desk, limit=1000).waiting + today.read_quiet(desk, limit=1000).waiting
    assert {(one.number, one.due.kind, one.due.on) for one in found} == _by_the_rules(desk)
    assert {one.due.kind for one in found} == set(DueKind) - {DueKind.NEXT_LETTER}, "letters are asked for elsewhere"


@pytest.mark.parametrize("kind", list(DueKind))
def test_each_kind_is_found_by_itself_and_on_no_later_day(desk: Desk, kind: DueKind) -> None:
    with desk.read() as reading:
        days = reading.due_days.find([kind], NOW, 1000) + reading.due_days.find([kind], NOW, 1000, quiet=True)
        earliest = {one.case_id: min(day.on for day in days if day.case_id == one.case_id) for one in days}
        dossiers = reading.cases.dossiers(list(reading.cases.find()))
    for one in dossiers:
        for each in due(one, NOW):
            if each.kind is kind and not each.undated:
                assert earliest[one.case.id] <= each.on


def test_the_database_knows_which_decision_is_weak_as_the_rule_does(desk: Desk) -> None:
    with desk.read() as reading:
        found = {one.case_id for one in reading.due_days.find([DueKind.WEAK_DECISION], NOW, 1000)}
        dossiers = reading.cases.dossiers(list(reading.cases.find()))
    weak = {
        one.case_id
        for dossier in dossiers
        for one in dossier.decisions
        if footing(dossier, one).strength is Strength.WEAK
    }
    assert found == weak
    assert 0 < len(found) < sum(len(one.decisions) for one in dossiers)


@pytest.mark.parametrize("limit", [1, 3, 7, 20])
def test_what_is_cut_is_what_comes_later(desk: Desk, limit: int) -> None:
    every = today.read_day(desk, limit=1000).waiting
    first = today.read_day(desk, limit=limit)
    assert len(first.waiting) == limit
    assert first.more
    assert [(one.due.kind, one.due.on) for one in first.waiting] == [
        (one.due.kind, one.due.on) for one in every[:limit]
    ]


def test_areas_and_urgency_choose_and_together_lose_nothing(desk: Desk) -> None:
    every = {(one.number, one.due.kind) for one in today.read_day(desk, limit=1000).waiting}
    by_area = {
        (one.number, one.due.kind)
        for area in Area
        if area is not Area.EVERYTHING
        for one in today.read_day(desk, Wanted(area), limit=1000).waiting
    }
    by_urgency = {
        (one.number, one.due.kind)
        for urgency in Urgency
        for one in today.read_day(desk, Wanted(urgency=urgency), limit=1000).waiting
    }
    assert by_area == by_urgency == every
    late = today.read_day(desk, Wanted(Area.BODIES, Urgency.LATE), limit=1000).waiting
    assert [one.due.kind for one in late] == [DueKind.FOLLOW_UP]


def test_only_my_cases(desk: Desk) -> None:
    assert today.read_day(desk, Wanted(caseworker="Хтось Інший")).waiting == []
    assert today.read_quiet(desk, Wanted(caseworker="Хтось Інший")).waiting == []
    mine = today.read_day(desk, Wanted(caseworker=desk.who), limit=1000).waiting
    assert len(mine) == len(today.read_day(desk, limit=1000).waiting)


def test_questions_that_were_asked_a_task_and_a_promise_are_done_where_they_stand(tmp_path: Path) -> None:
    desk = _filled(tmp_path)
    every = today.read_day(desk, limit=1000).waiting
    for kind, record in ((DueKind.WEAK_DECISION, Decision), (DueKind.PROMISE, Talk), (DueKind.TASK, Task)):
        one = next(each for each in every if each.due.kind is kind and isinstance(each.due.record, record))
        today.note_done(desk, kind, one.due.record.id)
        again = today.read_day(desk, limit=1000).waiting
        assert (kind, one.due.record.id) not in {(each.due.kind, each.due.record.id) for each in again}
    desk.close()
