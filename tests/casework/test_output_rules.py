"""Outputs and consents: a refusal blocks exactly its output, the newest answer holds, what was never asked asks."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework import consents as rules
from casetracker.casework.consents import (
    NEEDS_CONSENT,
    BasisNeverAsked,
    Consent,
    ConsentDecision,
    ConsentExpired,
    ConsentRefused,
    LegalBasis,
    Purpose,
)
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.ids import new_id
from casetracker.casework.outputs import (
    OF_THE_FAMILY,
    PURPOSE,
    REPORTED,
    Output,
    Standing,
    answer_stands,
    may_share_with,
    require_basis,
    standing,
)

TODAY = date(2026, 3, 2)
CASE, MOTHER, FATHER = new_id(), new_id(), new_id()
PERSONS: tuple[UUID | None, ...] = (MOTHER, FATHER, None)
RECIPIENT = "МКЧХ"


def answer(purpose: Purpose, decision: ConsentDecision, person: UUID | None = MOTHER, **more: Any) -> Consent:
    told: dict[str, Any] = {"decided_on": TODAY, "recipient": RECIPIENT if purpose is Purpose.SHARE_WITH else ""}
    if decision is ConsentDecision.NOT_POSSIBLE:
        told["basis"] = LegalBasis.VITAL_INTEREST
    return Consent(case_id=CASE, relative_id=person, purpose=purpose, decision=decision, **(told | more))


@st.composite
def answers(draw: st.DrawFn) -> list[Consent]:
    listed = []
    for _ in range(draw(st.integers(0, 8))):
        day = TODAY - timedelta(draw(st.integers(0, 40)))
        ends = draw(st.none() | st.sampled_from([day + timedelta(days) for days in range(61)]))
        purpose, decision = draw(st.sampled_from(Purpose)), draw(st.sampled_from(ConsentDecision))
        person = draw(st.sampled_from(PERSONS))
        listed.append(answer(purpose, decision, person, decided_on=day, expires_on=ends))
    return listed


def outcome(output: Output, listed: list[Consent], person: UUID | None) -> type[ForTheCaseworker] | None:
    try:
        require_basis(output, listed, person, TODAY, RECIPIENT)
    except ForTheCaseworker as refused:
        return type(refused)
    return None


def test_every_output_asks_for_exactly_one_purpose() -> None:
    assert set(PURPOSE) == set(Output)
    # Holding the record is no output: a case that must not be held is closed and disposed of.
    assert set(PURPOSE.values()) == set(Purpose) - {Purpose.HOLD_RECORD}


@given(answers(), st.sampled_from(Output), st.sampled_from(PERSONS))
def test_answers_on_other_purposes_change_nothing(listed: list[Consent], output: Output, person: UUID | None) -> None:
    of_this = [one for one in listed if one.purpose is PURPOSE[output]]
    assert outcome(output, listed, person) is outcome(output, of_this, person)


@given(answers(), st.sampled_from([one for one in Output if one not in OF_THE_FAMILY]), st.sampled_from(PERSONS))
def test_answers_of_other_people_change_nothing_about_ones_own(
    listed: list[Consent], output: Output, person: UUID | None
) -> None:
    own = [one for one in listed if one.relative_id == person]
    assert outcome(output, listed, person) is outcome(output, own, person)


@given(answers(), st.sampled_from(Output), st.sampled_from(PERSONS))
def test_a_refusal_said_last_blocks_and_a_consent_given_after_it_frees(
    listed: list[Consent], output: Output, person: UUID | None
) -> None:
    for decision in (ConsentDecision.REFUSED, ConsentDecision.WITHDRAWN):
        listed.append(answer(PURPOSE[output], decision, person))
        assert outcome(output, listed, person) is ConsentRefused
        assert standing(output, listed, person, TODAY, RECIPIENT) is Standing.REFUSED
    others = [one for one in listed if one.relative_id == person]
    others.append(answer(PURPOSE[output], ConsentDecision.GIVEN, person))
    assert outcome(output, others, person) is None
    assert standing(output, others, person, TODAY, RECIPIENT) is Standing.ALLOWED


@given(answers(), st.sampled_from(Output), st.sampled_from(PERSONS), st.randoms())
def test_the_order_in_which_answers_are_read_changes_nothing(
    listed: list[Consent], output: Output, person: UUID | None, chance: object
) -> None:
    shuffled = list(listed)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # random.Random
    assert outcome(output, listed, person) is outcome(output, shuffled, person)


@given(answers(), st.sampled_from(Output), st.sampled_from(PERSONS))
def test_only_a_refusal_holds_back_what_others_report(
    listed: list[Consent], output: Output, person: UUID | None
) -> None:
    found = outcome(output, listed, person)
    if output in REPORTED:
        assert found in (None, ConsentRefused)
    newest = rules.standing_consent(listed, PURPOSE[output], person, RECIPIENT)
    if newest is None and output not in REPORTED | OF_THE_FAMILY:
        assert found is BasisNeverAsked


@pytest.mark.parametrize("output", [one for one in Output if one not in REPORTED])
def test_what_nobody_was_asked_is_asked_first(output: Output) -> None:
    with pytest.raises(BasisNeverAsked) as refused:
        require_basis(output, [], MOTHER, TODAY, RECIPIENT)
    assert refused.value.details["purpose"] is PURPOSE[output]


def test_an_answer_holds_on_its_last_day_and_not_after() -> None:
    given_once = [answer(Purpose.PRINT_LETTER, ConsentDecision.GIVEN, expires_on=TODAY)]
    assert require_basis(Output.LETTER, given_once, MOTHER, TODAY) is given_once[0]
    with pytest.raises(ConsentExpired):
        require_basis(Output.LETTER, given_once, MOTHER, TODAY + timedelta(1))


def test_a_refusal_names_its_day_its_purpose_and_the_decision() -> None:
    with pytest.raises(ConsentRefused) as refused:
        require_basis(Output.LETTER, [answer(Purpose.PRINT_LETTER, ConsentDecision.WITHDRAWN)], MOTHER, TODAY)
    assert refused.value.details == {
        "day": TODAY,
        "purpose": Purpose.PRINT_LETTER,
        "decision": ConsentDecision.WITHDRAWN,
    }
    assert refused.value.exit_code == 3


@pytest.mark.parametrize("output", sorted(OF_THE_FAMILY))
def test_one_refusal_in_the_family_blocks_what_concerns_the_sought_person(output: Output) -> None:
    allowed = [answer(PURPOSE[output], ConsentDecision.GIVEN, MOTHER)]
    assert outcome(output, allowed, None) is None
    both = [answer(PURPOSE[output], ConsentDecision.REFUSED, FATHER, decided_on=date(2025, 1, 1)), *allowed]
    assert outcome(output, both, None) is ConsentRefused


@pytest.mark.parametrize("purpose", sorted(NEEDS_CONSENT))
def test_that_the_missing_person_cannot_be_asked_allows_neither_publishing_nor_sharing(purpose: Purpose) -> None:
    output = next(one for one, needed in PURPOSE.items() if needed is purpose)
    nobody = [answer(purpose, ConsentDecision.NOT_POSSIBLE, None)]
    assert outcome(output, nobody, None) is ConsentRefused
    assert outcome(output, [*nobody, answer(purpose, ConsentDecision.GIVEN)], None) is None


def test_sharing_is_allowed_with_this_recipient_alone() -> None:
    listed = [answer(Purpose.SHARE_WITH, ConsentDecision.GIVEN)]
    assert may_share_with(listed, "мкчх ", TODAY)
    assert not may_share_with(listed, "газета", TODAY)
    assert answer_stands(Purpose.SHARE_WITH, listed, MOTHER, TODAY, "газета") is Standing.NEVER_ASKED
