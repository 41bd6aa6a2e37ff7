"""Letters whose fixed sentences a search has overtaken: talk first, whatever else is in order."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from casetracker.casework.comparisons import Result
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.handovers import Notification
from casetracker.casework.identification import DecisionState, StageKind
from casetracker.casework.letter_kinds import NothingExamined, examined_connection
from casetracker.casework.letter_premises import (
    MUST_NOT_PASS_OVER,
    SAYS_THE_SEARCH_IS_OPEN,
    MatchNotTold,
    SearchIsDecided,
    refuse_false_premise,
)
from casetracker.casework.letters import TalkFirst
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.people import Channel
from casetracker.casework.telling import DecisionNotTold
from tests.casework.invented_search import TODAY, Search
from tests.casework.searches_for_letters import ready_for, result

OTHERS = frozenset(kind for kind in LetterKind if kind.to_family) - SAYS_THE_SEARCH_IS_OPEN - MUST_NOT_PASS_OVER
Change = Callable[[Search], object]
MATCHES: list[Change] = [
    lambda search: search.stage(StageKind.POSSIBLE_MATCH),
    lambda search: search.stage(StageKind.EXPERT_CONCLUSION),
    lambda search: result(search, Result.POSSIBLE),
    lambda search: result(search, Result.PROBABLE),
    lambda search: result(search, Result.ESTABLISHED),
]


@pytest.mark.parametrize("kind", sorted(SAYS_THE_SEARCH_IS_OPEN))
def test_a_letter_that_says_the_search_is_open_is_not_written_after_a_decision_even_one_that_was_told(
    kind: LetterKind,
) -> None:
    stands = ready_for(LetterKind.L6)
    with pytest.raises(SearchIsDecided) as refused:
        refuse_false_premise(kind, stands.search.dossier, stands.mother.id)
    assert isinstance(refused.value, TalkFirst)
    stands.search.dossier.decisions[0].change(state=DecisionState.RETRACTED)
    refuse_false_premise(kind, stands.search.dossier, stands.mother.id)


@pytest.mark.parametrize("match", MATCHES)
@pytest.mark.parametrize("kind", sorted(MUST_NOT_PASS_OVER))
def test_a_letter_that_passes_over_a_match_waits_for_a_talk_with_this_very_relative(
    kind: LetterKind, match: Change
) -> None:
    search = Search()
    mother, father = search.relative(), search.relative()
    match(search)
    search.talk(father)
    search.talk(mother, held_on=TODAY - timedelta(30))
    with pytest.raises(MatchNotTold):
        refuse_false_premise(kind, search.dossier, mother.id)
    search.talk(mother)
    refuse_false_premise(kind, search.dossier, mother.id)


def test_whoever_was_told_by_name_of_the_match_may_be_written_to() -> None:
    search = Search()
    mother = search.relative()
    search.stage(StageKind.POSSIBLE_MATCH)
    told = Notification(
        case_id=search.case.id, relative_id=mother.id, told_on=TODAY, told_by="", channel=Channel.IN_PERSON
    )
    search.dossier.notifications.append(told)
    with pytest.raises(MatchNotTold):
        refuse_false_premise(LetterKind.L4, search.dossier, mother.id)
    told.change(told_by="Зразкова Олена")
    refuse_false_premise(LetterKind.L4, search.dossier, mother.id)


def test_how_to_doubt_a_result_is_not_the_first_news_of_it() -> None:
    search = Search()
    mother = search.relative()
    decision = search.decision()
    search.talk(mother)
    with pytest.raises(DecisionNotTold):
        refuse_false_premise(LetterKind.L12, search.dossier, mother.id)
    search.told(decision, relative_id=mother.id)
    refuse_false_premise(LetterKind.L12, search.dossier, mother.id)


def test_a_match_that_was_refuted_is_neither_passed_over_nor_examined() -> None:
    search = Search()
    mother = search.relative()
    search.stage(StageKind.POSSIBLE_MATCH)
    search.stage(StageKind.EXCLUDED)
    refuse_false_premise(LetterKind.L4, search.dossier, mother.id)
    search.talk(mother)
    with pytest.raises(NothingExamined):
        examined_connection(search.dossier, mother)


@pytest.mark.parametrize("kind", sorted(OTHERS))
@pytest.mark.parametrize("match", MATCHES)
def test_every_other_letter_has_its_own_rules(kind: LetterKind, match: Change) -> None:
    search = Search()
    mother = search.relative()
    match(search)
    try:
        refuse_false_premise(kind, search.dossier, mother.id)
    except ForTheCaseworker as refused:
        pytest.fail(refused.plain())
