"""Samples: which step follows which, what is due, what is still missing for a comparison, and what a donor allows."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework.cases import CaseStatus
from casetracker.casework.consents import Consent, ConsentDecision, ConsentRefused, Purpose
from casetracker.casework.identification import StageKind
from casetracker.casework.ids import new_id
from casetracker.casework.people import Degree, Kinship, Relative
from casetracker.casework.sample_checklist import (
    CheckItem,
    Need,
    Progress,
    checklist,
    is_close,
    is_fulfilled,
    may_still_give,
    progress_of,
    samples_incomplete,
)
from casetracker.casework.sample_consent import (
    ALWAYS_RECORDED,
    basis_to_be_asked,
    has_refused,
    refuse_request,
    refuse_step,
)
from casetracker.casework.sample_way import (
    NOT_RECEIVED_DAYS,
    TAKE_AGAIN_DAYS,
    Wait,
    is_usual,
    samples_due,
    unusual_steps,
    usual_next,
)
from casetracker.casework.samples import OF_A_RELATIVE, ReferenceSample, SampleKind, SampleState, SampleStep
from casetracker.casework.statements import Whereabouts
from tests.casework.invented_search import TODAY, Search

S = SampleState
CASE = new_id()


def relative(kinship: Kinship = Kinship.MOTHER, degree: Degree = Degree.NOT_RECORDED) -> Relative:
    return Relative(case_id=CASE, kinship=kinship, degree=degree)


def sample(donor: Relative | None = None, kind: SampleKind | None = None, **more: Any) -> ReferenceSample:
    of = kind or (SampleKind.RELATIVE_BUCCAL if donor else SampleKind.SERVICE_SAMPLE)
    item = {} if donor else {"item": "сховище зразків"}
    return ReferenceSample(case_id=CASE, kind=of, donor_id=donor.id if donor else None, **(item | more))


def way(of: ReferenceSample, *states: SampleState, **more: Any) -> list[SampleStep]:
    given = {"recorded_on": TODAY} | more
    return [SampleStep(case_id=CASE, sample_id=of.id, state=one, **given) for one in states]


# The way of a sample


@pytest.mark.parametrize(
    "states",
    [
        (S.PLANNED, S.ORDERED, S.TAKEN, S.SENT, S.RECEIVED, S.PROFILE_OBTAINED, S.REGISTERED, S.COMPARED),
        (S.TAKEN, S.RECEIVED, S.REJECTED, S.REPEATED, S.TAKEN, S.SENT, S.LOST, S.REPEATED, S.RECEIVED),
        (S.RECEIVED, S.PROFILE_FAILED, S.ORDERED, S.TAKEN, S.WITHDRAWN),
        (S.COMPARED, S.COMPARED),
    ],
)
def test_the_ways_that_samples_really_go_raise_no_question(states: tuple[SampleState, ...]) -> None:
    one = sample(relative())
    assert unusual_steps(one, way(one, *states)) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [(S.RECEIVED, S.TAKEN), (S.PLANNED, S.COMPARED), (S.COMPARED, S.LOST), (S.REJECTED, S.PROFILE_OBTAINED)],
)
def test_a_step_that_does_not_follow_is_asked_about_and_recorded_all_the_same(
    before: SampleState, after: SampleState
) -> None:
    one = sample(relative())
    steps = way(one, before, after)
    assert unusual_steps(one, steps) == [steps[1]]


def test_what_the_person_left_behind_may_go_straight_to_the_laboratory() -> None:
    assert is_usual(SampleKind.SERVICE_SAMPLE, S.PLANNED, S.RECEIVED)
    assert not is_usual(SampleKind.RELATIVE_BUCCAL, S.PLANNED, S.RECEIVED)


def test_an_office_that_hears_late_may_begin_anywhere_but_with_a_repetition() -> None:
    assert usual_next(SampleKind.RELATIVE_BLOOD, None) == set(SampleState) - {S.REPEATED}


@given(kind=st.sampled_from(SampleKind), before=st.sampled_from(SampleState))
def test_a_donor_may_withdraw_at_any_time_and_after_that_only_begin_anew(kind: SampleKind, before: SampleState) -> None:
    after = usual_next(kind, before)
    assert after
    assert (S.WITHDRAWN in after) is (before is not S.WITHDRAWN)
    if before is S.WITHDRAWN:
        assert after == {S.PLANNED, S.ORDERED}


@given(st.lists(st.sampled_from(SampleState), max_size=12))
def test_what_came_to_nothing_is_to_be_repeated_until_somebody_begins_anew(states: list[SampleState]) -> None:
    one, other = sample(relative()), sample(relative())
    steps = [*way(one, *states), *way(other, S.COMPARED)]
    last = states[-1] if states else S.PLANNED
    again = [due.sample.id for due in samples_due([one, other], steps) if due.wait is Wait.REPETITION]
    assert again == ([one.id] if last in (S.REJECTED, S.LOST, S.PROFILE_FAILED) else [])


# What is due


def test_the_day_that_somebody_set_comes_before_the_usual_wait() -> None:
    one = sample(relative(), due_on=date(2026, 4, 1))
    (found,) = samples_due([one], way(one, S.TAKEN))
    assert (found.wait, found.on, found.sample) == (Wait.ANSWER, date(2026, 4, 1), one)
    (found,) = samples_due([one], way(one, S.ORDERED))
    assert (found.wait, found.on) == (Wait.TAKING, date(2026, 4, 1))


def test_a_sample_that_nobody_received_is_asked_for_two_weeks_after_it_was_taken() -> None:
    one = sample(relative())
    (found,) = samples_due([one], way(one, S.TAKEN, happened_on="2026-02-10"))
    assert (found.wait, found.on) == (Wait.RECEIPT, date(2026, 2, 10) + timedelta(days=NOT_RECEIVED_DAYS))
    (found,) = samples_due([one], way(one, S.TAKEN, S.SENT))
    assert found.on == TODAY + timedelta(days=NOT_RECEIVED_DAYS)
    assert list(samples_due([one], way(one, S.SENT, S.RECEIVED))) == []


@pytest.mark.parametrize("told", ['"після дощу"', ">2026-01", "2026"])
def test_a_day_that_nobody_can_tell_counts_from_the_day_it_was_recorded(told: str) -> None:
    one = sample(relative())
    (found,) = samples_due([one], way(one, S.TAKEN, happened_on=told))
    assert found.on == TODAY + timedelta(days=NOT_RECEIVED_DAYS)


@pytest.mark.parametrize("state", [S.REJECTED, S.LOST, S.PROFILE_FAILED])
def test_what_came_to_nothing_is_due_to_be_taken_again(state: SampleState) -> None:
    one = sample(relative())
    (found,) = samples_due([one], way(one, S.RECEIVED, state))
    assert (found.wait, found.on) == (Wait.REPETITION, TODAY + timedelta(days=TAKE_AGAIN_DAYS))


@pytest.mark.parametrize("state", [S.COMPARED, S.WITHDRAWN])
def test_nothing_is_due_of_a_sample_that_was_compared_or_withdrawn(state: SampleState) -> None:
    one = sample(relative(), due_on=TODAY)
    assert list(samples_due([one], way(one, state))) == []


@given(st.lists(st.lists(st.sampled_from(SampleState), max_size=5), max_size=5))
def test_each_sample_asks_for_one_thing_at_most(ways: list[list[SampleState]]) -> None:
    samples = [sample(relative()) for _ in ways]
    steps = [step for one, states in zip(samples, ways, strict=True) for step in way(one, *states)]
    found = [one.sample.id for one in samples_due(samples, steps)]
    assert len(found) == len(set(found)) <= len(samples)


# Who is close


@pytest.mark.parametrize(
    ("kinship", "degree", "close"),
    [
        (Kinship.MOTHER, Degree.NOT_RECORDED, True),
        (Kinship.SON, Degree.NOT_RECORDED, True),
        (Kinship.SISTER, Degree.NOT_RECORDED, False),
        (Kinship.SISTER, Degree.FIRST, True),
        (Kinship.SON, Degree.NONE, False),
        (Kinship.MOTHER, Degree.SECOND, False),
        (Kinship.OTHER_RELATIVE, Degree.FIRST, True),
    ],
)
def test_the_recorded_degree_says_who_is_close_and_kinship_where_none_is_recorded(
    kinship: Kinship, degree: Degree, close: bool
) -> None:
    assert is_close(relative(kinship, degree)) is close


@pytest.mark.parametrize("kinship", [Kinship.WIFE, Kinship.HUSBAND, Kinship.PARTNER, Kinship.NOT_RELATED])
@pytest.mark.parametrize("degree", Degree)
def test_a_wife_a_husband_and_a_partner_are_no_relation_of_blood(kinship: Kinship, degree: Degree) -> None:
    assert not is_close(relative(kinship, degree))


# What is missing


def test_nothing_recorded_misses_everything_with_the_persons_own_sample_first() -> None:
    assert checklist([], [], []) == [CheckItem(need, Progress.MISSING) for need in Need]
    assert next(iter(Need)) is Need.OWN_LIFETIME_SAMPLE


def test_two_samples_of_one_mother_are_one_relative() -> None:
    mother = relative()
    first, second = sample(mother), sample(mother, SampleKind.RELATIVE_BLOOD)
    items = checklist([mother], [first, second], [*way(first, S.COMPARED), *way(second, S.COMPARED)])
    assert [one.progress for one in items] == [Progress.MISSING, Progress.THERE, Progress.MISSING]
    assert not is_fulfilled(items)


def test_two_close_relatives_fulfil_it_and_so_does_the_persons_own_sample() -> None:
    mother, son = relative(), relative(Kinship.SON)
    first, second = sample(mother), sample(son)
    steps = [*way(first, S.PROFILE_OBTAINED), *way(second, S.REGISTERED)]
    assert is_fulfilled(checklist([mother, son], [first, second], steps))
    own = sample()
    assert is_fulfilled(checklist([], [own], way(own, S.PROFILE_OBTAINED)))


def test_a_wifes_sample_and_a_stranger_to_the_case_count_for_nothing() -> None:
    wife, stranger = relative(Kinship.WIFE), relative()
    samples = [sample(wife), sample(stranger)]
    steps = [*way(samples[0], S.COMPARED), *way(samples[1], S.COMPARED)]
    assert {one.progress for one in checklist([wife], samples, steps)} == {Progress.MISSING}


def test_of_several_samples_the_one_that_came_furthest_stands_for_its_donor() -> None:
    mother = relative()
    lost, again = sample(mother), sample(mother)
    items = checklist([mother], [lost, again], [*way(lost, S.LOST), *way(again, S.TAKEN)])
    assert items[1] == CheckItem(Need.FIRST_RELATIVE, Progress.WAITING, again)
    assert checklist([mother], [lost], way(lost, S.LOST))[1].progress is Progress.FAILED


def test_what_was_taken_in_service_stands_before_a_personal_item() -> None:
    razor, stored = sample(kind=SampleKind.PERSONAL_ITEM), sample()
    items = checklist([], [razor, stored], [*way(razor, S.COMPARED), *way(stored, S.COMPARED)])
    assert items[0].sample is stored


states = st.lists(st.sampled_from(SampleState), max_size=4)


@given(st.lists(st.tuples(st.sampled_from(Kinship), st.sampled_from(SampleKind), states), max_size=6))
def test_the_list_always_has_its_three_lines_and_no_donor_twice(
    drawn: list[tuple[Kinship, SampleKind, list[SampleState]]],
) -> None:
    relatives = [relative(kinship) for kinship, _, _ in drawn]
    samples = [
        sample(who if kind in OF_A_RELATIVE else None, kind) for who, (_, kind, _) in zip(relatives, drawn, strict=True)
    ]
    steps = [one for made, (_, _, told) in zip(samples, drawn, strict=True) for one in way(made, *told)]
    items = checklist(relatives, samples, steps)
    assert [one.need for one in items] == list(Need)
    donors = [one.sample.donor_id for one in items[1:] if one.sample]
    assert len(donors) == len(set(donors))
    order = list(Progress)
    assert order.index(items[1].progress) <= order.index(items[2].progress)
    if samples_incomplete(relatives, samples, steps):
        assert not is_fulfilled(items)


@pytest.mark.parametrize("state", SampleState)
def test_every_state_of_a_sample_says_how_far_its_need_is_met(state: SampleState) -> None:
    expected = {
        **dict.fromkeys((S.PROFILE_OBTAINED, S.REGISTERED, S.COMPARED), Progress.THERE),
        **dict.fromkeys((S.REJECTED, S.LOST, S.PROFILE_FAILED), Progress.FAILED),
        S.WITHDRAWN: Progress.MISSING,
    }
    assert progress_of(state) is expected.get(state, Progress.WAITING)


def test_close_relatives_without_a_sample_under_way_may_still_give_one() -> None:
    mother, father, wife = relative(), relative(Kinship.FATHER), relative(Kinship.WIFE)
    taken, withdrawn = sample(mother), sample(father)
    steps = [*way(taken, S.TAKEN), *way(withdrawn, S.WITHDRAWN)]
    assert may_still_give([mother, father, wife], [taken, withdrawn], steps) == [father]


# What a donor allows


def answer(decision: ConsentDecision, donor: UUID, on: date = TODAY, **more: Any) -> Consent:
    return Consent(
        case_id=CASE, relative_id=donor, purpose=Purpose.DNA_COMPARISON, decision=decision, decided_on=on, **more
    )


@pytest.mark.parametrize("decision", [ConsentDecision.REFUSED, ConsentDecision.WITHDRAWN])
@pytest.mark.parametrize("state", SampleState)
def test_a_refusal_blocks_every_step_that_goes_on_and_the_request(
    decision: ConsentDecision, state: SampleState
) -> None:
    donor = new_id()
    consents = [answer(ConsentDecision.GIVEN, donor, date(2026, 1, 1)), answer(decision, donor)]
    with pytest.raises(ConsentRefused):
        refuse_request(consents, donor, TODAY)
    assert has_refused(consents, donor, TODAY)
    assert not basis_to_be_asked(consents, donor, TODAY)
    if state in ALWAYS_RECORDED:
        refuse_step(consents, donor, state, TODAY)
    else:
        with pytest.raises(ConsentRefused):
            refuse_step(consents, donor, state, TODAY)


def test_the_refusal_of_one_donor_or_of_another_purpose_blocks_nobody_else() -> None:
    donor, other = new_id(), new_id()
    refuse_step([answer(ConsentDecision.REFUSED, other)], donor, S.TAKEN, TODAY)
    photo = Consent(
        case_id=CASE,
        relative_id=donor,
        purpose=Purpose.PUBLISH_PHOTO,
        decision=ConsentDecision.REFUSED,
        decided_on=TODAY,
    )
    refuse_step([photo], donor, S.TAKEN, TODAY)
    refuse_step([answer(ConsentDecision.REFUSED, donor)], None, S.TAKEN, TODAY)


def test_where_nobody_asked_or_the_answer_expired_the_page_asks_and_nothing_is_refused() -> None:
    donor = new_id()
    expired = answer(ConsentDecision.GIVEN, donor, date(2025, 1, 1), expires_on=date(2025, 2, 1))
    for consents in ([], [expired]):
        refuse_step(consents, donor, S.TAKEN, TODAY)
        assert basis_to_be_asked(consents, donor, TODAY)
        assert not has_refused(consents, donor, TODAY)
    given_now = [answer(ConsentDecision.GIVEN, donor)]
    assert not basis_to_be_asked(given_now, donor, TODAY)


# The status of the case


def begun(*told: SampleState) -> Search:
    search = Search()
    mother = search.relative()
    one = ReferenceSample(case_id=search.case.id, kind=SampleKind.RELATIVE_BUCCAL, donor_id=mother.id)
    search.dossier.samples.append(one)
    search.dossier.sample_steps += [
        SampleStep(case_id=search.case.id, sample_id=one.id, state=state, recorded_on=TODAY) for state in told
    ]
    return search


@pytest.mark.parametrize("state", [S.ORDERED, S.TAKEN, S.REJECTED, S.COMPARED])
def test_a_case_whose_samples_were_begun_and_do_not_suffice_says_so(state: SampleState) -> None:
    assert begun(state).status() is CaseStatus.SAMPLES_INCOMPLETE


@pytest.mark.parametrize("told", [(), (S.PLANNED,), (S.TAKEN, S.WITHDRAWN)])
def test_a_mere_plan_and_a_withdrawn_sample_begin_nothing(told: tuple[SampleState, ...]) -> None:
    assert begun(*told).status() is CaseStatus.REGISTERED


def test_samples_that_suffice_leave_the_search_as_it_was() -> None:
    search = begun(S.COMPARED)
    own = ReferenceSample(case_id=search.case.id, kind=SampleKind.SERVICE_SAMPLE, item="сховище")
    search.dossier.samples.append(own)
    search.dossier.sample_steps.append(
        SampleStep(case_id=search.case.id, sample_id=own.id, state=S.REGISTERED, recorded_on=TODAY)
    )
    assert search.status() is CaseStatus.REGISTERED


def test_captivity_and_every_step_of_an_identification_say_more_than_missing_samples() -> None:
    search = begun(S.TAKEN)
    search.said(whereabouts=Whereabouts.BELIEVED_CAPTIVE)
    assert search.status() is CaseStatus.CAPTIVITY_REPORTED
    search.stage(StageKind.EXAMINED)
    assert search.status() is CaseStatus.IN_IDENTIFICATION
