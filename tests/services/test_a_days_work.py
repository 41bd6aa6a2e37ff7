"""What waits over all cases: the statements find every case that the rules call due, in the order of a day's work."""

import itertools
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from casetracker.casework.cases import Case, ClosureReason
from casetracker.casework.comparisons import Comparison, FurtherExamination, Result
from casetracker.casework.consents import Consent, ConsentDecision, Purpose
from casetracker.casework.due import DueKind, due
from casetracker.casework.handovers import Handover
from casetracker.casework.identification import (
    Decision,
    DecisionState,
    IdentificationStage,
    Method,
    StageKind,
    Strength,
    basis_of,
    strength,
)
from casetracker.casework.people import Channel, Kinship
from casetracker.casework.registrations import Body, Urgency
from casetracker.casework.remains import CaseRemains, Remains
from casetracker.casework.samples import ReferenceSample, SampleKind, SampleState, SampleStep
from casetracker.casework.talks import Talk
from casetracker.casework.tasks import Task, TaskKind
from casetracker.services import cases, family, identification, today
from casetracker.services.desk import Desk
from casetracker.services.today import Area, Wanted
from tests.desks import make_desk

NOW = date(2026, 3, 2)
DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Give a vault in which every kind of thing is due in some case, and nothing in another."""
    desk = make_desk(tmp_path_factory.mktemp("day") / "vault", today=NOW)
    _fill(desk)
    yield desk
    desk.close()


def _case(desk: Desk, name: str, *, registered: bool = True, spoken: bool = True, **changed: Any) -> Case:
    case = cases.open_case(desk, full=f"{name} Приклад")
    if changed:
        cases.change(desk, Case, case.id, "correct the details", **changed)
    mother = family.add_relative(desk, case.id, f"Мати {name}", Kinship.MOTHER)
    if spoken:
        cases.record_talk(desk, case.id, mother.id, held_on=NOW, channel=Channel.PHONE)
    for body in (Body.POLICE_ERDR, Body.UNIFIED_REGISTER) if registered else ():
        cases.record_registration(desk, case.id, body=body)
    return case


def _add(desk: Desk, *records: Any) -> None:
    with desk.work("fill") as work:
        work.add(*records)
        work.commit()


def _fill(desk: Desk) -> None:
    _case(desk, "Спокійний", opened_on=date(2025, 1, 1))
    dated = _case(desk, "Датований", review_due=NOW + 30 * DAY)
    cases.record_registration(desk, dated.id, body=Body.ICRC_CTA, next_follow_up=NOW - 3 * DAY)
    mother = cases.read_case(desk, dated.id, noted=False).relatives[0]
    cases.record_talk(
        desk,
        dated.id,
        mother.id,
        held_on=NOW,
        channel=Channel.PHONE,
        promised="написати",
        promised_by=NOW + DAY,
    )
    cases.set_task(desk, dated.id, "Завдання з днем", NOW + 2 * DAY)
    cases.set_task(desk, dated.id, "Завдання без дня", None)
    cases.set_task(desk, dated.id, "Виправити лист", None, kind=TaskKind.CORRECTION)
    consent = {"case_id": dated.id, "relative_id": mother.id, "decision": ConsentDecision.GIVEN}
    _add(
        desk,
        Consent(**consent, purpose=Purpose.CONTACT, decided_on=date(2025, 3, 1), expires_on=NOW + 5 * DAY),
        Consent(**consent, purpose=Purpose.HOLD_RECORD, decided_on=date(2025, 3, 1), expires_on=NOW + 5 * DAY),
        Consent(**consent, purpose=Purpose.HOLD_RECORD, decided_on=NOW),
        Consent(**consent, purpose=Purpose.STATISTICS, decided_on=NOW, expires_on=NOW + 90 * DAY),
    )
    sampled = _case(desk, "Зразковий")
    for state in SampleState:
        for due_on in (None, NOW - 2 * DAY):
            sample = ReferenceSample(case_id=sampled.id, kind=SampleKind.PERSONAL_ITEM, item=state.value, due_on=due_on)
            step = SampleStep(case_id=sampled.id, sample_id=sample.id, state=state, recorded_on=NOW - 20 * DAY)
            _add(desk, sample, step)
    compared = _case(desk, "Порівняний")
    first = Comparison(
        case_id=compared.id,
        method=Method.DNA_AUTOSOMAL,
        result=Result.PROBABLE,
        recorded_on=NOW - 9 * DAY,
        further_examination=FurtherExamination.RECOMMENDED_NOT_DONE,
    )
    stepped = _case(desk, "Кроковий")
    _add(
        desk,
        first,
        IdentificationStage(case_id=stepped.id, kind=StageKind.POSSIBLE_MATCH, recorded_on=NOW - 4 * DAY),
    )
    buried = _case(desk, "Переданий")
    item = Remains(official_number="зразок-2")
    _add(
        desk,
        item,
        Handover(case_id=buried.id, receiver="Мати", handed_on=NOW - 30 * DAY),
        CaseRemains(case_id=buried.id, remains_id=item.id, since=NOW - 2 * DAY),
    )
    _case(desk, "Мовчазний", spoken=False, opened_on=date(2025, 1, 1))
    _case(desk, "Незаписаний", registered=False, opened_on=NOW - 60 * DAY)
    closed = _case(desk, "Закритий", opened_on=date(2020, 1, 1))
    cases.record_registration(desk, closed.id, body=Body.COURT, next_follow_up=date(2024, 1, 1))
    cases.set_task(desk, closed.id, "Завдання закритої справи", date(2024, 1, 1))
    cases.change(
        desk,
        Case,
        closed.id,
        "close the case",
        closed_on=date(2025, 1, 1),
        closure_reason=ClosureReason.TRANSFERRED,
        retention_review_on=NOW,
    )
    rested = _case(desk, "Призупинений", registered=False, spoken=False, opened_on=date(2024, 1, 1), suspended_on=NOW)
    assert rested.id
    _decide(desk)


def _decide(desk: Desk) -> None:
    """Add a decision on every basis, told in person, told otherwise, or not told."""
    bases = itertools.product(
        ((), (Method.VISUAL,), (Method.DNA_AUTOSOMAL,), (Method.DNA_Y, Method.DNA_MITOCHONDRIAL)),
        (0, 1, 2),
        (False, True),
    )
    told = itertools.cycle((Channel.IN_PERSON, Channel.PHONE, None))
    for number, (methods, relatives, own) in enumerate(bases):
        case = _case(desk, f"Вирішений{number}")
        decision = identification.record_decision(
            desk,
            case.id,
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
            identification.record_notification(
                desk, case.id, decision_id=decision.id, told_on=NOW, told_by="Слідчий", channel=channel
            )


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
        days = reading.due_days.find([kind], NOW, 1000)
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
    decided: list[Decision] = [one for dossier in dossiers for one in dossier.decisions]
    assert found == {one.case_id for one in decided if strength(basis_of(one)) is Strength.WEAK}
    assert 0 < len(found) < len(decided)


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


def test_questions_that_were_asked_a_task_and_a_promise_are_done_where_they_stand(desk: Desk) -> None:
    every = today.read_day(desk, limit=1000).waiting
    for kind, record in ((DueKind.WEAK_DECISION, Decision), (DueKind.PROMISE, Talk), (DueKind.TASK, Task)):
        one = next(each for each in every if each.due.kind is kind and isinstance(each.due.record, record))
        today.note_done(desk, kind, one.due.record.id)
        again = today.read_day(desk, limit=1000).waiting
        assert (kind, one.due.record.id) not in {(each.due.kind, each.due.record.id) for each in again}
