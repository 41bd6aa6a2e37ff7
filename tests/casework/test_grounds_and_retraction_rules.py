"""What a decision rests on, what is asked of it, and what rests on it when it was wrong."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from casetracker.casework.cases import CaseStatus, ClosureReason
from casetracker.casework.certainty import Level
from casetracker.casework.comparisons import (
    Comparison,
    ComparisonSample,
    FurtherExamination,
    Result,
    newest_of,
    unreplaced,
)
from casetracker.casework.family_eyes import seen_by
from casetracker.casework.grounds import (
    Ask,
    Because,
    basis_from,
    footing,
    questions_for_investigator,
    standing_comparisons,
)
from casetracker.casework.handovers import Effects, Handover
from casetracker.casework.identification import (
    Decision,
    DecisionGround,
    DecisionRemains,
    DecisionState,
    Method,
    StageKind,
    Strength,
)
from casetracker.casework.ids import new_id
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.people import Channel, Degree
from casetracker.casework.retraction import RestingKind, resting_on
from casetracker.casework.samples import ReferenceSample, SampleKind
from casetracker.casework.standing import Question, known
from casetracker.casework.telling import AgreementNotTold, tellable
from tests.casework.invented_search import TODAY, Search

REMAINS, OTHER = new_id(), new_id()
AUTOSOMAL, Y = Method.DNA_AUTOSOMAL, Method.DNA_Y


def compared(search: Search, method: Method = AUTOSOMAL, **more: Any) -> Comparison:
    given: dict[str, Any] = {"result": Result.PROBABLE, "remains_id": REMAINS, "recorded_on": TODAY}
    one = Comparison(case_id=search.case.id, method=method, **(given | more))
    search.dossier.comparisons.append(one)
    return one


def with_sample(search: Search, comparison: Comparison, degree: Degree = Degree.FIRST) -> None:
    """Let a comparison use the sample of a relative who was not there before."""
    donor = search.relative()
    donor.change(degree=degree)
    sample = ReferenceSample(case_id=search.case.id, kind=SampleKind.RELATIVE_BUCCAL, donor_id=donor.id)
    search.dossier.samples.append(sample)
    use(search, comparison, sample)


def use(search: Search, comparison: Comparison, sample: ReferenceSample) -> None:
    used = ComparisonSample(case_id=search.case.id, comparison_id=comparison.id, sample_id=sample.id)
    search.dossier.comparison_samples.append(used)


def rests(search: Search, decision: Decision, *results: Comparison, remains: bool = True) -> Decision:
    of: dict[str, Any] = {"case_id": search.case.id, "decision_id": decision.id}
    search.dossier.grounds += [DecisionGround(comparison_id=one.id, **of) for one in results]
    if remains:
        search.dossier.decision_remains.append(DecisionRemains(remains_id=REMAINS, **of))
    return decision


# What a decision rests on


def test_a_corrected_report_holds_instead_of_the_first_and_of_what_corrected_it_before() -> None:
    search = Search()
    first = compared(search)
    second = compared(search, replaces_id=first.id)
    third = compared(search, replaces_id=second.id, result=Result.EXCLUDED)
    assert unreplaced(search.dossier.comparisons) == [third]
    assert newest_of(first, search.dossier.comparisons) is third


def test_relatives_of_two_reports_count_once_each_where_their_samples_are_named() -> None:
    search = Search()
    one, other = compared(search), compared(search)
    with_sample(search, one)
    with_sample(search, other)
    assert basis_from(search.dossier, (one, other)).relatives == 2


def test_two_reports_that_give_only_a_number_may_speak_of_the_same_relative() -> None:
    search = Search()
    reports = (compared(search, relatives_used=1), compared(search, relatives_used=1))
    assert basis_from(search.dossier, reports).relatives == 1


@pytest.mark.parametrize("degree", [Degree.NONE, Degree.FURTHER])
def test_a_wife_or_a_distant_relative_is_no_close_relative(degree: Degree) -> None:
    search = Search()
    report = compared(search)
    with_sample(search, report)
    with_sample(search, report, degree)
    assert basis_from(search.dossier, (report,)).relatives == 1


def test_only_results_that_agree_carry_a_decision() -> None:
    search = Search()
    agreeing, excluding = compared(search, relatives_used=1), compared(search, Y, result=Result.EXCLUDED)
    decision = rests(search, search.decision(), agreeing, excluding)
    assert footing(search.dossier, decision).strength is Strength.WEAK
    assert Ask.CONTRADICTION in {one.ask for one in questions_for_investigator(search.dossier, decision)}


def test_the_own_sample_carries_a_decision_only_where_dna_or_fingerprints_were_compared_with_it() -> None:
    search = Search()
    seen = compared(search, Method.VISUAL, result=Result.PROBABLE, own_lifetime_sample=True)
    dna = compared(search, relatives_used=1)
    assert not basis_from(search.dossier, (seen, dna)).own_lifetime_sample
    own = ReferenceSample(case_id=search.case.id, kind=SampleKind.SERVICE_SAMPLE, item="зразок зі служби")
    search.dossier.samples.append(own)
    use(search, dna, own)
    assert basis_from(search.dossier, (seen, dna)).own_lifetime_sample


def test_what_was_typed_counts_only_where_no_result_is_recorded() -> None:
    search = Search()
    typed = search.decision(relatives_compared=2, methods=(AUTOSOMAL,))
    assert footing(search.dossier, typed).strength is Strength.MEETS_THE_RULE
    rests(search, typed, compared(search, relatives_used=1))
    assert footing(search.dossier, typed).strength is Strength.WEAK


# What is asked


def test_a_weak_decision_asks_for_the_own_sample_a_second_relative_and_a_second_method() -> None:
    search = Search()
    decision = rests(search, search.decision(), compared(search, relatives_used=1))
    asked = {one.ask: one.because for one in questions_for_investigator(search.dossier, decision)}
    assert asked[Ask.OWN_SAMPLE] is Because.OWN_SAMPLE_FIRST
    assert asked[Ask.SECOND_RELATIVE] is Because.ONE_RELATIVE
    assert asked[Ask.SECOND_METHOD] is Because.ONE_METHOD


def test_a_sample_from_service_that_was_not_compared_is_named_as_there() -> None:
    search = Search()
    search.dossier.samples.append(
        ReferenceSample(case_id=search.case.id, kind=SampleKind.SERVICE_SAMPLE, item="у військовій частині")
    )
    decision = search.decision(relatives_compared=1, methods=(AUTOSOMAL,))
    asked = {one.ask: one.because for one in questions_for_investigator(search.dossier, decision)}
    assert asked[Ask.OWN_SAMPLE] is Because.OWN_SAMPLE_HELD


def test_advice_that_was_not_followed_is_asked_about_even_where_the_rule_is_met() -> None:
    search = Search()
    report = compared(search, relatives_used=2, further_examination=FurtherExamination.RECOMMENDED_NOT_DONE)
    decision = rests(search, search.decision(), report)
    found = footing(search.dossier, decision)
    assert (found.strength, found.owed) == (Strength.MEETS_THE_RULE, (report,))
    assert [one.ask for one in questions_for_investigator(search.dossier, decision)] == [Ask.FURTHER_EXAMINATION]


@pytest.mark.parametrize("state", [DecisionState.RETRACTED, DecisionState.REPLACED])
def test_nothing_is_asked_of_a_decision_that_no_longer_holds(state: DecisionState) -> None:
    search = Search()
    assert questions_for_investigator(search.dossier, search.decision(state)) == []


# Where the search stands


@pytest.mark.parametrize(
    ("method", "result", "found"),
    [
        (AUTOSOMAL, Result.ESTABLISHED, CaseStatus.MATCH_REPORTED),
        (Method.DENTAL, Result.POSSIBLE, CaseStatus.MATCH_REPORTED),
        (Method.VISUAL, Result.PROBABLE, CaseStatus.IN_IDENTIFICATION),
        (AUTOSOMAL, Result.INSUFFICIENT, CaseStatus.IN_IDENTIFICATION),
        (AUTOSOMAL, Result.EXCLUDED, CaseStatus.REGISTERED),
    ],
)
def test_a_result_says_where_the_search_stands(method: Method, result: Result, found: CaseStatus) -> None:
    search = Search()
    compared(search, method, result=result)
    assert search.status() is found


def test_a_decided_identity_does_not_ask_for_a_second_check_of_what_it_rests_on() -> None:
    search = Search()
    rests(search, search.decision(), compared(search))
    assert search.levels(Question.IDENTITY) == [Level.DECIDED]


def test_an_exclusion_stands_whatever_becomes_of_a_decision() -> None:
    search = Search()
    excluded = compared(search, result=Result.EXCLUDED)
    agreed = compared(search)
    decision = rests(search, search.decision(DecisionState.RETRACTED), agreed)
    search.stage(StageKind.RETRACTED, decision_id=decision.id, remains_id=REMAINS)
    assert standing_comparisons(search.dossier) == [excluded]
    assert Level.EXCLUDED in search.levels(Question.IDENTITY)
    assert Level.AGREEMENT not in search.levels(Question.IDENTITY)


def test_what_is_compared_anew_after_a_retraction_holds() -> None:
    search = Search()
    decision = rests(search, search.decision(DecisionState.RETRACTED), compared(search))
    search.stage(StageKind.RETRACTED, decision_id=decision.id, remains_id=REMAINS)
    anew = compared(search)
    assert standing_comparisons(search.dossier) == [anew]


def test_an_agreement_in_a_comparison_is_told_before_it_is_printed() -> None:
    search = Search()
    mother, result = search.relative(), compared(search)
    search.talk(mother, held_on=date(2026, 3, 1))
    with pytest.raises(AgreementNotTold):
        tellable(search.dossier, mother.id, TODAY)
    assert not seen_by(search.dossier, result, mother.id)
    search.talk(mother)
    assert next(one.level for one in tellable(search.dossier, mother.id, TODAY).printed) is Level.AGREEMENT
    assert seen_by(search.dossier, result, mother.id)


def test_a_result_told_in_person_counts_for_the_relative_who_was_told() -> None:
    search = Search()
    mother, father = search.relative(), search.relative()
    result = compared(search)
    search.told(
        search.decision(DecisionState.PROPOSED), decision_id=None, comparison_id=result.id, relative_id=mother.id
    )
    search.dossier.decisions.clear()
    assert tellable(search.dossier, mother.id, TODAY).printed
    with pytest.raises(AgreementNotTold):
        tellable(search.dossier, father.id, TODAY)


# What rests on a decision


def kinds(search: Search, decision: Decision) -> list[tuple[RestingKind, bool]]:
    return [(one.kind, one.certain) for one in resting_on(search.dossier, decision)]


def facts(*rests_on: Any) -> str:
    return json.dumps({"known": [["5", "особа", {"value": "", "rests_on": [str(one) for one in rests_on]}]]})


def test_a_letter_rests_on_a_decision_whose_fact_or_whose_result_it_states() -> None:
    search = Search()
    mother, result = search.relative(), compared(search)
    decision = rests(search, search.decision(), result)
    at = datetime(2026, 3, 5, 9, tzinfo=UTC)
    search.letter(mother, at, facts=facts(decision.id))
    search.letter(mother, at, facts=facts(result.id))
    search.letter(mother, at, facts=facts(new_id()))
    assert kinds(search, decision) == [(RestingKind.LETTER, True)] * 2


def test_a_letter_after_confirmed_identity_probably_rests_on_the_decision_before_it() -> None:
    search = Search()
    mother, decision = search.relative(), search.decision()
    for day in (date(2026, 2, 1), date(2026, 3, 5)):
        letter = search.letter(mother, datetime(day.year, day.month, day.day, 9, tzinfo=UTC))
        letter.change(kind=LetterKind.L6)
    assert kinds(search, decision) == [(RestingKind.LETTER, False)]


def test_tellings_handovers_burials_and_belongings_rest_on_the_decision_that_they_name() -> None:
    search = Search()
    decision = rests(search, search.decision())
    search.told(decision)
    of: dict[str, Any] = {"case_id": search.case.id, "decision_id": decision.id}
    search.dossier.handovers.append(Handover(receiver="мати", handed_on=TODAY, **of))
    search.stage(StageKind.BURIAL, decision_id=decision.id)
    search.dossier.effects.append(Effects(case_id=search.case.id, what="годинник", remains_id=REMAINS, handed_on=TODAY))
    search.dossier.effects.append(Effects(case_id=search.case.id, what="лист", remains_id=REMAINS))
    assert kinds(search, decision) == [
        (RestingKind.NOTIFICATION, True),
        (RestingKind.HANDOVER, True),
        (RestingKind.BURIAL, True),
        (RestingKind.EFFECTS, True),
    ]


def test_a_burial_without_a_decision_rests_on_it_probably_unless_it_came_before_or_is_of_others() -> None:
    search = Search()
    decision = rests(search, search.decision())
    search.stage(StageKind.BURIAL, happened_on="2026-02-01")
    search.stage(StageKind.BURIAL, happened_on="2026-03-05", remains_id=OTHER)
    later = search.stage(StageKind.REBURIED, happened_on="2026-03-05")
    undated = search.stage(StageKind.BURIAL)
    found = resting_on(search.dossier, decision)
    assert [(one.record, one.certain) for one in found] == [(later, False), (undated, False)]


def test_a_burial_as_unknown_rests_on_no_decision() -> None:
    search = Search()
    decision = search.decision()
    search.stage(StageKind.BURIED_UNIDENTIFIED, happened_on="2026-03-05")
    assert kinds(search, decision) == []


@pytest.mark.parametrize(
    ("reason", "falls"),
    [(ClosureReason.IDENTIFIED_AND_HANDED_OVER, True), (ClosureReason.WITHDRAWN_BY_FAMILY, False)],
)
def test_a_closing_falls_with_the_decision_only_where_identity_was_its_reason(
    reason: ClosureReason, falls: bool
) -> None:
    search = Search(closed_on=TODAY, closure_reason=reason)
    assert (RestingKind.CLOSURE in {kind for kind, _ in kinds(search, search.decision())}) is falls


# Steps of a retraction


def test_a_retraction_takes_back_the_steps_of_its_own_remains_and_of_none() -> None:
    search = Search()
    decision = search.decision(DecisionState.RETRACTED)
    own = search.stage(StageKind.POSSIBLE_MATCH, remains_id=REMAINS)
    other = search.stage(StageKind.POSSIBLE_MATCH, remains_id=OTHER)
    unnamed = search.stage(StageKind.EXPERT_CONCLUSION)
    search.stage(StageKind.RETRACTED, decision_id=decision.id, remains_id=REMAINS)
    standing = [one.record for one in known(search.dossier) if one.level in (Level.POSSIBLE, Level.AGREEMENT)]
    assert standing == [other]
    assert own not in standing
    assert unnamed not in standing


def test_a_family_sees_a_decision_only_after_it_was_told_in_person() -> None:
    search = Search()
    mother, decision = search.relative(), search.decision()
    search.told(decision, channel=Channel.PHONE)
    assert not seen_by(search.dossier, decision, mother.id)
    search.told(decision)
    assert seen_by(search.dossier, decision, mother.id)
