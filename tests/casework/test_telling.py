"""A paper is never the first news: what may stand on it for one relative, and what waits for a talk."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from casetracker.casework import ids
from casetracker.casework.certainty import Level
from casetracker.casework.identification import DecisionState, StageKind
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.standing import Question
from casetracker.casework.statements import Fate, StatementState, Whereabouts
from casetracker.casework.telling import AgreementNotTold, DecisionDoubted, DecisionNotTold, tellable
from tests.casework.invented_search import TODAY, Search

YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture(autouse=True)
def a_clock_that_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ids, "_clock", lambda: datetime(2026, 3, 2, 9, tzinfo=UTC))


def printed(search: Search, relative_id: UUID | None) -> list[tuple[Question, Level | None]]:
    return [(one.question, one.level) for one in tellable(search.dossier, relative_id, TODAY).printed]


def left_out(search: Search, relative_id: UUID | None) -> list[tuple[Question, Level | None]]:
    return [(one.question, one.level) for one in tellable(search.dossier, relative_id, TODAY).left_out]


def test_what_nobody_knows_and_what_one_voice_said_may_be_printed() -> None:
    search = Search()
    search.said("бачили", whereabouts=Whereabouts.BELIEVED_CAPTIVE)
    search.said("відкликане", fate=Fate.BELIEVED_DEAD, state=StatementState.RETRACTED)
    assert printed(search, search.relative().id) == [
        (Question.WHEREABOUTS, Level.ONE_VOICE),
        (Question.FATE, Level.WITHDRAWN),
        (Question.FATE, Level.NOTHING),
    ]


def test_links_and_registrations_are_not_among_what_is_told() -> None:
    search = Search()
    search.link(LinkStrength.INDICATED)
    search.registered(number="12", registered_on="2025-04-02")
    told = tellable(search.dossier, search.relative().id, TODAY)
    assert {one.question for one in (*told.printed, *told.left_out)} == {Question.FATE, Question.WHEREABOUTS}


def test_a_possible_connection_waits_for_a_talk_with_this_very_relative() -> None:
    search = Search()
    mother, father = search.relative(), search.relative()
    search.said("військовий квиток", about_papers_or_tags=True)
    search.stage(StageKind.POSSIBLE_MATCH)
    search.talk(father)
    search.talk(mother, held_on=YESTERDAY)
    waiting = {(Question.CONNECTION, Level.POSSIBLE), (Question.IDENTITY, Level.POSSIBLE)}
    assert set(left_out(search, mother.id)) == set(left_out(search, None)) == waiting
    assert left_out(search, father.id) == []
    assert waiting <= set(printed(search, father.id))


@pytest.mark.parametrize("kind", [StageKind.SECOND_CONFIRMATION, StageKind.EXPERT_CONCLUSION])
def test_an_agreement_that_was_not_told_in_a_talk_holds_every_paper_back(kind: StageKind) -> None:
    search = Search()
    mother = search.relative()
    search.stage(kind)
    search.talk(mother, held_on=YESTERDAY)
    for relative in (mother.id, None):
        with pytest.raises(AgreementNotTold):
            tellable(search.dossier, relative, TODAY)
    search.talk(mother)
    assert (Question.IDENTITY, Level.AGREEMENT) in printed(search, mother.id)


def test_an_excluded_match_may_be_printed_without_a_talk() -> None:
    search = Search()
    search.stage(StageKind.EXPERT_CONCLUSION)
    search.stage(StageKind.EXCLUDED)
    assert (Question.IDENTITY, Level.EXCLUDED) in printed(search, search.relative().id)


@pytest.mark.parametrize("gap", [{"told_by": ""}, {"channel": None}, {"decision_id": None}], ids=str)
def test_a_decision_that_nobody_told_in_person_holds_every_paper_back(gap: dict[str, Any]) -> None:
    search = Search()
    mother = search.relative()
    search.talk(mother)
    search.told(search.decision(), **gap)
    with pytest.raises(DecisionNotTold):
        tellable(search.dossier, mother.id, TODAY)


def test_a_decision_that_was_told_in_person_may_be_printed() -> None:
    search = Search()
    search.told(search.decision())
    assert printed(search, search.relative().id) == [(Question.IDENTITY, Level.DECIDED)]


@pytest.mark.parametrize("state", [one for one in DecisionState if one is not DecisionState.DECIDED])
def test_an_unsettled_or_withdrawn_decision_waits_for_a_talk_after_its_change(state: DecisionState) -> None:
    search = Search()
    mother = search.relative()
    search.told(search.decision(state))
    for relative in (mother.id, None):
        with pytest.raises(DecisionDoubted):
            tellable(search.dossier, relative, TODAY)
    search.talk(mother, held_on=date(2026, 3, 1))
    with pytest.raises(DecisionDoubted):
        tellable(search.dossier, mother.id, TODAY)
    search.talk(mother)
    assert Question.IDENTITY in {question for question, _ in printed(search, mother.id)}
