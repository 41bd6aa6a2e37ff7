"""What is due: on the days that somebody set, and because of what was recorded; each with why and where."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework.cases import ClosureReason
from casetracker.casework.comparisons import Comparison, FurtherExamination, Result
from casetracker.casework.consents import Consent, ConsentDecision, Purpose
from casetracker.casework.due import (
    CONSENT_ENDS_WITHIN,
    PRESSING,
    REGISTERED_WITHIN,
    RETENTION_WITHIN,
    SILENCE,
    Because,
    Due,
    DueKind,
    due,
    is_quiet,
    last_contact,
)
from casetracker.casework.handovers import Handover
from casetracker.casework.identification import DecisionState, Method, StageKind
from casetracker.casework.people import Channel
from casetracker.casework.registrations import Body, Urgency
from casetracker.casework.remains import CaseRemains, Remains
from casetracker.casework.samples import ReferenceSample, SampleKind, SampleState, SampleStep
from casetracker.casework.tasks import Task, TaskKind
from tests.casework.invented_search import TODAY, Search

DAY = timedelta(days=1)


def quiet(**case: Any) -> Search:
    """Return a case in which nothing is due: registered at both bodies, and the family was spoken with."""
    search = Search(**case)
    search.registered(Body.POLICE_ERDR)
    search.registered(Body.UNIFIED_REGISTER)
    search.talk()
    return search


def of(search: Search, today: date = TODAY) -> list[DueKind]:
    return [one.kind for one in due(search.dossier, today)]


def only(search: Search, today: date = TODAY) -> Due:
    (one,) = due(search.dossier, today)
    return one


def compared(search: Search, result: Result = Result.PROBABLE, **more: Any) -> Comparison:
    given: dict[str, Any] = {"method": Method.DNA_AUTOSOMAL, "recorded_on": TODAY - 3 * DAY}
    one = Comparison(case_id=search.case.id, result=result, **(given | more))
    search.dossier.comparisons.append(one)
    return one


# On a day that somebody set


def test_follow_ups_promises_letters_tasks_and_the_review_are_due_by_their_days() -> None:
    search = quiet(review_due=TODAY + timedelta(days=30))
    search.registered(Body.ICRC_CTA, next_follow_up=TODAY - DAY, body_name="Відділ поліції")
    search.talk(promised="передзвонити", promised_by=TODAY)
    mother = search.relative()
    search.letter(mother, datetime(2026, 2, 1, tzinfo=UTC), next_letter_by=TODAY + timedelta(days=7))
    search.dossier.tasks += [
        Task(what="Запит до лабораторії", due_on=TODAY + timedelta(days=8)),
        Task(what="Зроблене", due_on=TODAY, done_on=TODAY),
    ]
    assert [(one.kind, one.urgency, one.what) for one in due(search.dossier, TODAY)] == [
        (DueKind.FOLLOW_UP, Urgency.LATE, "Відділ поліції"),
        (DueKind.PROMISE, Urgency.SOON, "передзвонити"),
        (DueKind.NEXT_LETTER, Urgency.SOON, ""),
        (DueKind.TASK, Urgency.PLANNED, "Запит до лабораторії"),
        (DueKind.REVIEW, Urgency.PLANNED, ""),
    ]


def test_a_newer_letter_keeps_the_promise_of_the_older_one() -> None:
    search = quiet()
    mother, father = search.relative(), search.relative()
    day = datetime(2026, 1, 1, tzinfo=UTC)
    search.letter(mother, day + timedelta(days=9), next_letter_by=date(2026, 5, 1))
    search.letter(mother, day, next_letter_by=date(2026, 2, 1))
    search.letter(father, day, next_letter_by=date(2026, 3, 1))
    search.letter(None, day, next_letter_by=date(2026, 1, 5))
    assert [one.on for one in due(search.dossier, TODAY)] == [date(2026, 3, 1), date(2026, 5, 1)]


def test_a_task_without_a_day_is_planned_and_says_so() -> None:
    search = quiet()
    search.dossier.tasks.append(Task(what="Колись"))
    one = only(search)
    assert (one.urgency, one.undated, one.because) == (Urgency.PLANNED, True, Because.SET_WITHOUT_A_DAY)


def test_a_correction_without_a_day_is_owed_from_the_day_it_was_opened() -> None:
    search = quiet()
    task = Task(what="Виправити лист", kind=TaskKind.CORRECTION)
    search.dossier.tasks.append(task)
    opened = task.created_at.date()
    search.talk(held_on=opened)
    one = only(search, opened + DAY)
    assert (one.kind, one.on, one.urgency) == (DueKind.CORRECTION, opened, Urgency.LATE)


@pytest.mark.parametrize("state", list(SampleState))
def test_a_sample_is_due_until_it_was_compared_or_withdrawn(state: SampleState) -> None:
    search = quiet()
    sample = ReferenceSample(
        case_id=search.case.id, kind=SampleKind.PERSONAL_ITEM, item="гребінець", due_on=TODAY - DAY
    )
    search.dossier.samples.append(sample)
    search.dossier.sample_steps.append(
        SampleStep(case_id=search.case.id, sample_id=sample.id, state=state, recorded_on=TODAY)
    )
    ended = (SampleState.COMPARED, SampleState.WITHDRAWN)
    assert of(search) == ([] if state in ended else [DueKind.SAMPLE])


def test_a_sample_without_a_word_from_the_laboratory_and_one_that_came_to_nothing_say_so() -> None:
    search = quiet()
    for state in (SampleState.SENT, SampleState.REJECTED):
        sample = ReferenceSample(case_id=search.case.id, kind=SampleKind.PERSONAL_ITEM, item=state.value)
        search.dossier.samples.append(sample)
        search.dossier.sample_steps.append(
            SampleStep(case_id=search.case.id, sample_id=sample.id, state=state, recorded_on=TODAY)
        )
    assert [(one.because, one.what) for one in due(search.dossier, TODAY)] == [
        (Because.SAMPLE_CAME_TO_NOTHING, "rejected"),
        (Because.SAMPLE_NOT_RECEIVED, "sent"),
    ]


def test_a_consent_is_named_two_weeks_before_it_ends_and_no_longer_once_it_was_renewed() -> None:
    search = quiet()
    mother = search.relative()
    more: dict[str, Any] = {"case_id": search.case.id, "relative_id": mother.id, "purpose": Purpose.DNA_COMPARISON}
    given = Consent(
        **more, decision=ConsentDecision.GIVEN, decided_on=date(2025, 3, 1), expires_on=TODAY + CONSENT_ENDS_WITHIN
    )
    search.dossier.consents.append(given)
    assert of(search, TODAY - DAY) == []
    assert only(search).record is given
    search.dossier.consents.append(Consent(**more, decision=ConsentDecision.GIVEN, decided_on=TODAY))
    assert of(search) == []


def test_of_a_closed_case_only_the_review_of_its_retention_is_due() -> None:
    closed: dict[str, Any] = {"closed_on": TODAY, "closure_reason": ClosureReason.RETURNED_ALIVE}
    search = Search(**closed, review_due=TODAY, retention_review_on=TODAY + timedelta(days=400))
    assert of(search) == []
    search.case.change(retention_review_on=TODAY + RETENTION_WITHIN)
    search.registered(next_follow_up=TODAY - DAY)
    search.decision()
    search.dossier.tasks.append(Task(what="Завдання", due_on=TODAY))
    assert of(search) == [DueKind.RETENTION]
    assert due(Search(**closed, review_due=TODAY).dossier, TODAY) == []


# Because of what was recorded


def test_a_decision_that_nobody_told_in_person_stands_before_everything_else_that_is_late() -> None:
    search = quiet()
    search.registered(Body.ICRC_CTA, next_follow_up=date(2025, 1, 1))
    decision = search.decision(relatives_compared=2, methods=(Method.DNA_AUTOSOMAL,))
    first = due(search.dossier, TODAY)[0]
    assert (first.kind, first.because) == (DueKind.FAMILY_NOT_TOLD, Because.DECIDED_NOT_TOLD)
    search.told(decision, channel=Channel.PHONE)
    assert due(search.dossier, TODAY)[0].because is Because.TOLD_OTHERWISE
    search.told(decision)
    assert of(search) == [DueKind.FOLLOW_UP]


def test_a_weak_decision_asks_for_its_questions_until_they_were_asked() -> None:
    search = quiet()
    decision = search.decision(relatives_compared=1, methods=(Method.DNA_AUTOSOMAL,))
    search.told(decision)
    assert of(search) == [DueKind.WEAK_DECISION]
    search.dossier.tasks.append(
        Task(what="запитання", kind=TaskKind.EXAMINATION, decision_id=decision.id, done_on=TODAY)
    )
    assert of(search) == []


@pytest.mark.parametrize("state", [one for one in DecisionState if one is not DecisionState.DECIDED])
def test_what_is_not_decided_asks_nobody_to_tell_a_decision(state: DecisionState) -> None:
    search = quiet()
    search.decision(state)
    assert of(search) == []


@pytest.mark.parametrize("result", list(Result))
def test_a_match_that_nobody_told_is_due_and_a_result_without_one_is_not(result: Result) -> None:
    search = quiet()
    compared(search, result)
    matches = result in (Result.POSSIBLE, Result.PROBABLE, Result.ESTABLISHED)
    assert of(search) == ([DueKind.MATCH_NOT_TOLD] if matches else [])


def test_a_match_is_no_longer_due_once_told_corrected_or_excluded() -> None:
    search = quiet()
    remains = Remains(official_number="зразок-1")
    first = compared(search, remains_id=remains.id)
    assert of(search) == [DueKind.MATCH_NOT_TOLD]
    compared(search, Result.INSUFFICIENT, replaces_id=first.id)
    assert of(search) == []
    compared(search, remains_id=remains.id)
    compared(search, Result.EXCLUDED, remains_id=remains.id)
    assert of(search) == []
    told = compared(search)
    decision = search.decision(DecisionState.PROPOSED)
    search.told(decision, decision_id=None, comparison_id=told.id)
    assert of(search) == []


def test_a_step_that_speaks_of_a_match_is_due_like_a_result_and_only_once() -> None:
    search = quiet()
    search.stage(StageKind.POSSIBLE_MATCH)
    search.stage(StageKind.EXPERT_CONCLUSION)
    assert of(search) == [DueKind.MATCH_NOT_TOLD]
    search.stage(StageKind.EXCLUDED)
    assert of(search) == []


def test_an_examination_that_the_experts_advised_stays_due_until_it_is_done() -> None:
    search = quiet()
    first = compared(
        search, Result.INSUFFICIENT, further_examination=FurtherExamination.RECOMMENDED_NOT_DONE, report_number="7/26"
    )
    assert (only(search).kind, only(search).what) == (DueKind.EXAMINATION, "7/26")
    compared(search, Result.INSUFFICIENT, further_examination=FurtherExamination.DONE, replaces_id=first.id)
    assert of(search) == []


def test_remains_that_came_after_a_handover_ask_to_talk_with_the_family() -> None:
    search = quiet()
    before, after = Remains(official_number="1"), Remains(official_number="2")
    search.dossier.remains = {one.id: one for one in (before, after)}
    search.dossier.case_remains += [
        CaseRemains(case_id=search.case.id, remains_id=before.id, since=TODAY - 40 * DAY),
        CaseRemains(case_id=search.case.id, remains_id=after.id, since=TODAY - 5 * DAY),
    ]
    assert of(search) == []
    search.dossier.handovers.append(Handover(case_id=search.case.id, receiver="Мати", handed_on=TODAY - 20 * DAY))
    assert (only(search).kind, only(search).what, only(search).way) == (DueKind.FURTHER_REMAINS, "2", "talk")
    search.dossier.tasks.append(Task(what="запитати", kind=TaskKind.FURTHER_REMAINS, done_on=TODAY))
    assert of(search) == []


def test_a_case_in_which_nobody_spoke_with_the_family_for_half_a_year_says_so() -> None:
    search = quiet()
    assert last_contact(search.dossier) == TODAY
    assert of(search, TODAY + SILENCE - DAY) == []
    one = only(search, TODAY + SILENCE)
    assert (one.kind, one.on, one.way) == (DueKind.NO_CONTACT, TODAY + SILENCE, "talk")


def test_a_pause_that_the_family_asked_for_is_no_silence() -> None:
    search = quiet()
    much_later = TODAY + 2 * SILENCE
    search.dossier.relatives[0].pause_until = much_later + DAY
    assert of(search, much_later) == []
    assert of(search, much_later + DAY) == [DueKind.NO_CONTACT]


@pytest.mark.parametrize(
    ("bodies", "because"),
    [
        ((), Because.NEITHER_REGISTERED),
        ((Body.ICRC_CTA,), Because.NEITHER_REGISTERED),
        ((Body.POLICE_ERDR,), Because.REGISTER_MISSING),
        ((Body.UNIFIED_REGISTER,), Because.POLICE_MISSING),
        ((Body.UNIFIED_REGISTER, Body.POLICE_ERDR), None),
    ],
)
def test_a_case_of_a_month_that_is_registered_nowhere_says_which_entry_is_missing(
    bodies: tuple[Body, ...], because: Because | None
) -> None:
    search = Search(opened_on=TODAY - REGISTERED_WITHIN)
    for body in bodies:
        search.registered(body)
    assert [one.because for one in due(search.dossier, TODAY)] == ([because] if because else [])
    assert of(search, TODAY - DAY) == []


def test_a_suspended_case_keeps_its_promises_and_lets_the_silence_be() -> None:
    search = Search(suspended_on=TODAY)
    search.talk(held_on=date(2025, 4, 1), promised="написати", promised_by=TODAY)
    assert of(search) == [DueKind.PROMISE]


@given(
    st.lists(st.dates(date(2025, 1, 1), date(2027, 12, 31)), max_size=8),
    st.lists(st.one_of(st.none(), st.dates(date(2025, 1, 1), date(2027, 12, 31))), max_size=8),
    st.sampled_from(list(DecisionState)),
    st.dates(date(2025, 4, 1), date(2027, 12, 31)),
)
def test_the_order_is_that_of_a_days_work_whatever_is_recorded(
    follow_ups: list[date], tasks: list[date | None], state: DecisionState, today: date
) -> None:
    search = Search()
    for day in follow_ups:
        search.registered(next_follow_up=day)
    for number, due_on in enumerate(tasks):
        kind = TaskKind.CORRECTION if number % 2 else TaskKind.OTHER
        search.dossier.tasks.append(Task(what=str(number), due_on=due_on, kind=kind))
    search.decision(state)
    found = due(search.dossier, today)
    places = [list(Urgency).index(one.urgency) for one in found]
    assert places == sorted(places), "late, soon, planned"
    for urgency in Urgency:
        usual = [
            one.on
            for one in found
            if one.urgency is urgency and one.kind not in PRESSING and not is_quiet(one) and not one.undated
        ]
        assert usual == sorted(usual), "each by its day"
    assert all(one.way for one in found)
    assert due(search.dossier, today) == found, "asked twice, answered alike"
