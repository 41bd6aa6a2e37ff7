"""The rule of 26 February 2026, and what may be told of a decision."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework.certainty import Level
from casetracker.casework.handovers import Notification
from casetracker.casework.identification import (
    DNA_METHODS,
    Basis,
    DecidedWithoutDocument,
    Decision,
    DecisionState,
    IdentificationStage,
    Method,
    StageKind,
    Strength,
    basis_of,
    level_of_decision,
    may_be_told,
    standing_decision,
    standing_stages,
    strength,
)
from casetracker.casework.ids import new_id
from casetracker.casework.people import Channel

CASE = new_id()
Y, AUTOSOMAL, MITOCHONDRIAL = Method.DNA_Y, Method.DNA_AUTOSOMAL, Method.DNA_MITOCHONDRIAL

bases = st.builds(Basis, st.integers(0, 4), st.frozensets(st.sampled_from(Method)), st.booleans())


def decision(**more: Any) -> Decision:
    given: dict[str, Any] = {
        "case_id": CASE,
        "authority": "Слідчий відділ",
        "state": DecisionState.DECIDED,
        "document_number": "12/34",
        "decided_on": date(2026, 3, 2),
    }
    return Decision(**(given | more))


# Strength


@pytest.mark.parametrize(
    ("relatives", "methods", "own_sample", "found"),
    [
        (2, {AUTOSOMAL}, False, Strength.MEETS_THE_RULE),
        (3, {Y}, False, Strength.MEETS_THE_RULE),
        (1, {AUTOSOMAL, Y}, False, Strength.MEETS_THE_RULE),
        (1, {AUTOSOMAL, MITOCHONDRIAL, Method.DENTAL}, False, Strength.MEETS_THE_RULE),
        (0, {AUTOSOMAL}, True, Strength.MEETS_THE_RULE),
        (0, {Method.FINGERPRINTS}, True, Strength.MEETS_THE_RULE),
        (1, {AUTOSOMAL}, False, Strength.WEAK),
        (1, {AUTOSOMAL, Method.DENTAL, Method.EFFECTS}, False, Strength.WEAK),
        (2, {Method.VISUAL, Method.EFFECTS}, False, Strength.WEAK),
        (4, set(), False, Strength.WEAK),
        (0, set(DNA_METHODS), False, Strength.WEAK),
        (0, {Method.FINGERPRINTS}, False, Strength.WEAK),
        (0, set(), True, Strength.WEAK),
        (0, {Method.VISUAL}, True, Strength.WEAK),
    ],
)
def test_a_decision_needs_two_relatives_or_two_dna_methods_or_the_persons_own_sample(
    relatives: int, methods: set[Method], own_sample: bool, found: Strength
) -> None:
    assert strength(Basis(relatives, frozenset(methods), own_sample)) is found
    recorded = decision(relatives_compared=relatives, methods=tuple(methods), own_lifetime_sample=own_sample)
    assert strength(basis_of(recorded)) is found


@given(bases)
def test_one_relative_and_one_method_never_meet_the_rule(basis: Basis) -> None:
    if basis.relatives <= 1 and len(basis.methods & DNA_METHODS) <= 1 and not basis.own_lifetime_sample:
        assert strength(basis) is Strength.WEAK


@given(bases, st.sampled_from(Method), st.integers(0, 2))
def test_more_relatives_methods_or_an_own_sample_never_make_a_basis_weaker(
    basis: Basis, method: Method, relatives: int
) -> None:
    if strength(basis) is Strength.MEETS_THE_RULE:
        more = Basis(basis.relatives + relatives, basis.methods | {method}, True)
        assert strength(more) is Strength.MEETS_THE_RULE


@given(st.integers(0, 5), st.frozensets(st.sampled_from(sorted(set(Method) - DNA_METHODS - {Method.FINGERPRINTS}))))
def test_papers_effects_and_faces_never_meet_the_rule(relatives: int, methods: frozenset[Method]) -> None:
    assert strength(Basis(relatives, methods, True)) is Strength.WEAK


# The decision


@pytest.mark.parametrize("missing", [{"document_number": ""}, {"decided_on": None}])
@pytest.mark.parametrize("state", [one for one in DecisionState if one is not DecisionState.PROPOSED])
def test_a_decision_without_number_or_date_is_refused(state: DecisionState, missing: dict[str, Any]) -> None:
    with pytest.raises(DecidedWithoutDocument):
        decision(state=state, **missing)


def test_a_proposal_needs_no_document_yet() -> None:
    assert decision(state=DecisionState.PROPOSED, document_number="", decided_on=None).document_number == ""


def test_only_a_standing_decision_reaches_level_5() -> None:
    assert {state: level_of_decision(state) for state in DecisionState} == {
        DecisionState.PROPOSED: Level.AGREEMENT,
        DecisionState.DECIDED: Level.DECIDED,
        DecisionState.CHALLENGED: Level.AGREEMENT,
        DecisionState.UNDER_REEXAMINATION: Level.AGREEMENT,
        DecisionState.RETRACTED: Level.WITHDRAWN,
        DecisionState.REPLACED: Level.WITHDRAWN,
    }


def telling(decided: Decision, **other: Any) -> Notification:
    told: dict[str, Any] = {"told_on": date(2026, 3, 3), "told_by": "Слідчий", "channel": Channel.IN_PERSON}
    return Notification(**({"case_id": decided.case_id, "decision_id": decided.id} | told | other))


def test_a_decision_that_the_family_was_told_in_person_may_stand_on_paper() -> None:
    decided = decision()
    assert may_be_told(decided, [telling(decided)])


@pytest.mark.parametrize("state", [DecisionState.CHALLENGED, DecisionState.RETRACTED])
def test_a_decision_that_does_not_stand_may_not_stand_on_paper(state: DecisionState) -> None:
    doubted = decision(state=state)
    assert not may_be_told(doubted, [telling(doubted)])


@pytest.mark.parametrize(
    "gap", [{"told_by": ""}, {"channel": None}, {"channel": Channel.PHONE}, {"decision_id": None}], ids=str
)
def test_a_decision_that_was_not_told_in_person_by_somebody_may_not_stand_on_paper(gap: dict[str, Any]) -> None:
    decided = decision()
    assert not may_be_told(decided, [telling(decided, **gap)])
    assert not may_be_told(decided, [])


def test_a_proposal_without_a_document_may_not_stand_on_paper() -> None:
    proposed = decision(state=DecisionState.PROPOSED, document_number="", decided_on=None)
    assert not may_be_told(proposed, [telling(proposed)])


def test_the_newest_decision_that_was_not_taken_back_stands() -> None:
    first, second = decision(), decision(state=DecisionState.CHALLENGED)
    assert standing_decision([second, first]) is second
    assert standing_decision([first, decision(state=DecisionState.RETRACTED)]) is first
    assert standing_decision([decision(state=DecisionState.REPLACED)]) is None
    assert standing_decision([]) is None


# Stages


def stage(kind: StageKind, number: str = "") -> IdentificationStage:
    return IdentificationStage(case_id=CASE, kind=kind, recorded_on=date(2026, 3, 1), official_number=number)


@pytest.mark.parametrize("end", [StageKind.EXCLUDED, StageKind.RETRACTED])
def test_a_possible_match_that_was_excluded_or_withdrawn_later_does_not_stand(end: StageKind) -> None:
    match, ended = stage(StageKind.POSSIBLE_MATCH), stage(end)
    assert standing_stages([ended, match]) == [ended]


def test_what_is_recorded_after_an_exclusion_stands() -> None:
    ended, match = stage(StageKind.EXCLUDED), stage(StageKind.POSSIBLE_MATCH)
    assert standing_stages([ended, match]) == [ended, match]


def test_an_exclusion_of_other_remains_takes_nothing_back() -> None:
    match, ended = stage(StageKind.POSSIBLE_MATCH, "214/2"), stage(StageKind.EXCLUDED, "214/3")
    assert standing_stages([match, ended]) == [match, ended]
