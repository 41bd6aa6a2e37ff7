"""What becomes of a letter, and which letters rest on what no longer holds."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from casetracker.casework.batches import Figure, FigureState
from casetracker.casework.comparisons import Comparison, Result
from casetracker.casework.identification import DecisionState, Method
from casetracker.casework.letter_life import (
    How,
    LetterEnded,
    NotOnItsWay,
    WithdrawalNeedsReason,
    correct,
    corrections_of,
    may_be_withdrawn,
    next_states,
    require_next,
    require_withdrawable,
    resting_on_record,
    shaken,
)
from casetracker.casework.letters import Letter, LetterState
from casetracker.casework.record import Record
from casetracker.casework.statements import StatementState
from tests.casework.invented_search import TODAY, Search
from tests.casework.test_batch_rules import figure

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
"""Before anything in these tests was recorded."""


def letter(search: Search, *facts: Record, at: datetime | None = None, **more: Any) -> Letter:
    told = {"known": [{"value": "слова", "rests_on": [str(one.id) for one in facts]}]}
    return search.letter(None, at or datetime.now(UTC) + timedelta(hours=1), facts=json.dumps(told), **more)


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        (LetterState.ISSUED, LetterState.HANDED),
        (LetterState.ISSUED, LetterState.POSTED),
        (LetterState.ISSUED, LetterState.RETURNED),
        (LetterState.POSTED, LetterState.RETURNED),
        (LetterState.RETURNED, LetterState.POSTED),
        (LetterState.HANDED, LetterState.POSTED),
        (LetterState.CORRECTED, LetterState.CORRECTED),
    ],
)
def test_a_letter_goes_from_hand_to_hand(begins: LetterState, ends: LetterState) -> None:
    require_next(letter(Search(), state=begins), ends)


def test_what_was_handed_over_does_not_come_back_by_post() -> None:
    with pytest.raises(NotOnItsWay):
        require_next(letter(Search(), state=LetterState.HANDED), LetterState.RETURNED)


@pytest.mark.parametrize("state", [LetterState.CORRECTED, LetterState.WITHDRAWN])
def test_a_correction_and_a_withdrawal_stay(state: LetterState) -> None:
    ended = letter(Search(), state=state)
    assert next_states(state) == frozenset()
    assert not may_be_withdrawn(state)
    with pytest.raises(LetterEnded):
        require_next(ended, LetterState.POSTED)
    with pytest.raises(LetterEnded):
        require_withdrawable(ended, "помилка")


def test_a_withdrawal_says_why() -> None:
    with pytest.raises(WithdrawalNeedsReason):
        require_withdrawable(letter(Search()), "  ")
    require_withdrawable(letter(Search()), "не та адреса")


def test_a_correction_makes_the_earlier_letter_corrected_and_both_are_found() -> None:
    search = Search()
    earlier = letter(search)
    later = letter(search, corrects_id=earlier.id)
    withdrawn = letter(search, corrects_id=earlier.id, state=LetterState.WITHDRAWN)
    correct(earlier)
    assert earlier.state is LetterState.CORRECTED
    assert corrections_of(earlier, [earlier, later, withdrawn]) == [later]
    gone = letter(search, state=LetterState.WITHDRAWN)
    correct(gone)
    assert gone.state is LetterState.WITHDRAWN


def test_letters_that_rest_on_a_record_are_found_unless_they_were_put_right() -> None:
    search = Search()
    said = search.said()
    first, second = letter(search, said), letter(search, said, at=datetime.now(UTC) + timedelta(days=1))
    letter(search, said, state=LetterState.CORRECTED)
    letter(search, said, state=LetterState.WITHDRAWN)
    letter(search, search.said("інше"))
    assert resting_on_record(search.dossier.letters, said.id) == [second, first]


def test_a_letter_whose_facts_still_hold_is_not_named() -> None:
    search = Search()
    letter(search, search.said(), search.registered(), search.decision())
    assert shaken(search.dossier, {}) == []


@pytest.mark.parametrize(
    ("state", "how"), [(StatementState.SUPERSEDED, How.SUPERSEDED), (StatementState.RETRACTED, How.RETRACTED)]
)
def test_a_letter_on_a_statement_that_no_longer_stands_is_named(state: StatementState, how: How) -> None:
    search = Search()
    said = search.said()
    printed = letter(search, said)
    said.change(state=state)
    assert [(one.letter, one.fact, one.how) for one in shaken(search.dossier, {})] == [(printed, said, how)]


def test_a_letter_on_a_claim_that_was_superseded_is_named() -> None:
    search = Search()
    claim: Figure = figure()
    printed = letter(search, claim)
    assert shaken(search.dossier, {claim.id: claim}) == []
    claim.change(state=FigureState.SUPERSEDED)
    assert [(one.letter, one.how) for one in shaken(search.dossier, {claim.id: claim})] == [(printed, How.SUPERSEDED)]


def test_a_letter_on_a_result_that_a_later_report_replaces_is_named() -> None:
    search = Search()
    told: dict[str, Any] = {"case_id": search.case.id, "method": Method.DNA_AUTOSOMAL, "recorded_on": TODAY}
    first = Comparison(**told, result=Result.PROBABLE)
    search.dossier.comparisons.append(first)
    printed = letter(search, first)
    search.dossier.comparisons.append(Comparison(**told, result=Result.EXCLUDED, replaces_id=first.id))
    assert [(one.letter, one.how) for one in shaken(search.dossier, {})] == [(printed, How.SUPERSEDED)]


def test_a_letter_on_a_decision_that_was_retracted_is_named() -> None:
    search = Search()
    decision = search.decision()
    printed = letter(search, decision)
    decision.change(state=DecisionState.RETRACTED, reason="повторна експертиза")
    assert [(one.letter, one.how) for one in shaken(search.dossier, {})] == [(printed, How.RETRACTED)]


def test_a_registration_that_changed_is_named_until_a_later_letter_tells_of_it() -> None:
    search = Search()
    entry = search.registered()
    printed = letter(search, entry, at=LONG_AGO)
    assert [(one.letter, one.how) for one in shaken(search.dossier, {})] == [(printed, How.CHANGED)]
    letter(search, entry)
    assert shaken(search.dossier, {}) == []
