"""Where a search stands, derived from what is recorded: no captivity, court or burial closes it."""

from datetime import UTC, date, datetime

import pytest

from casetracker.casework.cases import CaseStatus, ClosureReason
from casetracker.casework.certainty import Level
from casetracker.casework.identification import DecisionState, StageKind
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import PersonName
from casetracker.casework.registrations import Body
from casetracker.casework.standing import Question, known
from casetracker.casework.statements import Fate, StatementState, Whereabouts
from casetracker.casework.timeline import Mark, MomentKind, moments
from tests.casework.invented_search import TODAY, Search

# Status


def test_a_new_case_is_registered_and_searched_for_once_a_body_knows_of_it() -> None:
    search = Search()
    assert search.status() is CaseStatus.REGISTERED
    search.registered()
    assert search.status() is CaseStatus.SEARCHING


@pytest.mark.parametrize(
    ("whereabouts", "expected"),
    [
        (Whereabouts.BELIEVED_CAPTIVE, CaseStatus.CAPTIVITY_REPORTED),
        (Whereabouts.CAPTIVE_CONFIRMED_ICRC, CaseStatus.CAPTIVITY_CONFIRMED),
        (Whereabouts.BURIED, CaseStatus.REGISTERED),
    ],
)
def test_captivity_shows_in_the_status_and_closes_nothing(whereabouts: Whereabouts, expected: CaseStatus) -> None:
    search = Search()
    search.said(whereabouts=whereabouts)
    assert search.status() is expected


@pytest.mark.parametrize("state", [StatementState.SUPERSEDED, StatementState.RETRACTED, StatementState.DISPUTED])
def test_captivity_that_is_no_longer_held_up_shows_no_more(state: StatementState) -> None:
    search = Search()
    search.said(whereabouts=Whereabouts.CAPTIVE_CONFIRMED_ICRC, state=state)
    assert search.status() is CaseStatus.REGISTERED


def test_a_reopened_and_a_suspended_case_say_so() -> None:
    assert Search(reopened_on=TODAY).status() is CaseStatus.REOPENED
    assert Search(suspended_on=TODAY).status() is CaseStatus.SUSPENDED


@pytest.mark.parametrize("reason", ClosureReason)
def test_a_closed_case_says_alive_only_where_that_is_the_reason(reason: ClosureReason) -> None:
    alive = reason in (ClosureReason.RETURNED_ALIVE, ClosureReason.LOCATED_ALIVE)
    expected = CaseStatus.ALIVE_RETURNED if alive else CaseStatus.CLOSED
    assert Search(closed_on=TODAY, closure_reason=reason).status() is expected


@pytest.mark.parametrize("kind", StageKind)
def test_no_stage_of_identification_closes_a_case(kind: StageKind) -> None:
    search = Search()
    search.stage(kind)
    assert search.status() in (CaseStatus.REGISTERED, CaseStatus.IN_IDENTIFICATION, CaseStatus.MATCH_REPORTED)


def test_a_match_is_reported_until_it_is_excluded() -> None:
    search = Search()
    search.stage(StageKind.SAMPLE_TAKEN, official_number="214")
    search.stage(StageKind.POSSIBLE_MATCH, official_number="214/2")
    assert search.status() is CaseStatus.MATCH_REPORTED
    search.stage(StageKind.EXCLUDED, official_number="214/2")
    assert search.status() is CaseStatus.IN_IDENTIFICATION


@pytest.mark.parametrize("state", [DecisionState.PROPOSED, DecisionState.CHALLENGED, DecisionState.UNDER_REEXAMINATION])
def test_a_decision_that_does_not_stand_firm_is_no_more_than_a_match(state: DecisionState) -> None:
    search = Search()
    search.decision(state)
    assert search.status() is CaseStatus.MATCH_REPORTED


def test_a_decision_leads_to_the_family_and_to_the_handover_and_stays_open() -> None:
    search = Search()
    decision = search.decision()
    assert search.status() is CaseStatus.DECIDED
    search.told(decision)
    assert search.status() is CaseStatus.FAMILY_NOTIFIED
    search.stage(StageKind.HANDOVER)
    assert search.status() is CaseStatus.HANDED_OVER_OPEN


def test_a_retracted_decision_leaves_the_search_where_it_was() -> None:
    search = Search()
    search.decision(DecisionState.RETRACTED)
    assert search.status() is CaseStatus.REGISTERED


# What is known


def test_of_a_case_of_which_nobody_said_anything_fate_and_whereabouts_are_unknown() -> None:
    lines = known(Search().dossier)
    assert [(one.question, one.level) for one in lines] == [
        (Question.FATE, Level.NOTHING),
        (Question.WHEREABOUTS, Level.NOTHING),
    ]


def test_fate_and_whereabouts_are_told_apart_with_the_speakers_words() -> None:
    search = Search()
    said = search.said("живий, у полоні", fate=Fate.BELIEVED_ALIVE, whereabouts=Whereabouts.BELIEVED_CAPTIVE)
    lines = known(search.dossier)
    assert {(one.question, one.level) for one in lines} == {
        (Question.WHEREABOUTS, Level.ONE_VOICE),
        (Question.FATE, Level.ONE_VOICE),
    }
    assert {(one.words, one.said_by, one.said_on, one.record) for one in lines} == {
        ("живий, у полоні", "Побратим", said.said_on, said)
    }


def test_what_was_said_of_the_fate_alone_leaves_the_whereabouts_unknown() -> None:
    search = Search()
    search.said("загинув", fate=Fate.CONFIRMED_DEAD)
    assert search.levels(Question.FATE) == [Level.ONE_VOICE]
    assert search.levels(Question.WHEREABOUTS) == [Level.NOTHING]


def test_papers_found_with_remains_are_a_possible_connection_and_no_fate() -> None:
    search = Search()
    search.said("знайдено військовий квиток", about_papers_or_tags=True)
    assert search.levels(Question.CONNECTION) == [Level.POSSIBLE]
    assert search.levels(Question.FATE) == [Level.NOTHING]


def test_a_superseded_statement_is_not_told_a_disputed_one_is_marked_and_a_retracted_one_withdrawn() -> None:
    search = Search()
    search.said("старе", state=StatementState.SUPERSEDED)
    search.said("спірне", fate=Fate.BELIEVED_ALIVE, state=StatementState.DISPUTED)
    search.said("відкликане", fate=Fate.BELIEVED_DEAD, state=StatementState.RETRACTED)
    told = [(one.words, one.level, one.disputed) for one in known(search.dossier) if one.words]
    assert told == [("спірне", Level.ONE_VOICE, True), ("відкликане", Level.WITHDRAWN, False)]


def test_the_surest_stands_first_and_papers_on_record_last_without_a_level() -> None:
    search = Search()
    search.registered(number="123", status_as_given="в розшуку", registered_on="2025-04-03")
    search.registered(Body.COURT)
    search.said("бачили", whereabouts=Whereabouts.BELIEVED_CAPTIVE)
    search.link(LinkStrength.INDICATED)
    search.link(LinkStrength.CONSIDERED)
    lines = known(search.dossier)
    assert [(one.question, one.level) for one in lines] == [
        (Question.CONNECTION, Level.POSSIBLE),
        (Question.WHEREABOUTS, Level.ONE_VOICE),
        (Question.FATE, Level.NOTHING),
        (Question.ON_RECORD, None),
    ]
    assert lines[-1].words == "в розшуку"


def test_a_decision_answers_fate_and_whereabouts_until_it_is_retracted() -> None:
    search = Search()
    decision = search.decision()
    assert [(one.question, one.level) for one in known(search.dossier)] == [(Question.IDENTITY, Level.DECIDED)]
    decision.state = DecisionState.RETRACTED
    assert search.levels(Question.IDENTITY) == [Level.WITHDRAWN]
    assert search.levels(Question.FATE) == [Level.NOTHING]


def test_a_proposal_without_a_date_is_told_without_one() -> None:
    search = Search()
    search.decision(DecisionState.PROPOSED, document_number="", decided_on=None)
    line = known(search.dossier)[0]
    assert (line.level, line.said_on) == (Level.AGREEMENT, None)


def test_an_excluded_match_is_told_as_excluded_and_no_longer_as_possible() -> None:
    search = Search()
    search.stage(StageKind.RECEIVED_NUMBERED)
    search.stage(StageKind.POSSIBLE_MATCH)
    assert search.levels(Question.IDENTITY) == [Level.POSSIBLE]
    search.stage(StageKind.EXCLUDED)
    assert search.levels(Question.IDENTITY) == [Level.EXCLUDED]


def test_a_dossier_finds_names_and_relatives() -> None:
    search = Search()
    mother = search.relative()
    other = search.relative()
    search.dossier.names += [
        PersonName(case_id=search.case.id, sought_person_id=search.dossier.sought.id, full="Коваль Іван"),
        PersonName(case_id=search.case.id, relative_id=mother.id, full="Коваль Ольга"),
    ]
    assert search.dossier.heading() == "Коваль Іван"
    assert search.dossier.name_of(mother) == "Коваль Ольга"
    assert search.dossier.name_of(other) == ""
    assert search.dossier.relative(mother.id) is mother


# The timeline


def test_the_timeline_of_a_new_case_is_its_opening() -> None:
    (moment,) = moments(Search().dossier)
    assert (moment.kind, moment.mark, moment.on_record) == (MomentKind.CASE_OPENED, Mark.EVENT, True)


def test_everything_with_a_date_stands_on_the_line_in_order() -> None:
    search = Search(closed_on=date(2026, 4, 1), closure_reason=ClosureReason.LOCATED_ALIVE)
    search.dossier.sought.last_contact = PartialDate.parse("2025-03")
    search.registered(number="1", registered_on="2025-04-02")
    search.registered(Body.COURT, registered_on="2025-04-03")
    search.registered(Body.OTHER)
    search.said()
    search.said(said_on=None)
    search.link(LinkStrength.POSSIBLE)
    search.stage(StageKind.EXAMINED, happened_on="2026-02-27", official_number="214")
    search.stage(StageKind.EXAMINED)
    search.decision()
    search.decision(DecisionState.PROPOSED, document_number="", decided_on=None)
    search.talk()
    search.letter(None, datetime(2026, 3, 3, 10, tzinfo=UTC))
    assert [(one.kind, one.mark, one.on_record) for one in moments(search.dossier)] == [
        (MomentKind.LAST_CONTACT, Mark.EVENT, True),
        (MomentKind.CASE_OPENED, Mark.EVENT, True),
        (MomentKind.REGISTERED, Mark.DOCUMENT, True),
        (MomentKind.REGISTERED, Mark.DOCUMENT, False),
        (MomentKind.STATEMENT, Mark.SAID, False),
        (MomentKind.TRANSFER_REPORTED, Mark.SAID, False),
        (MomentKind.STAGE, Mark.EVENT, True),
        (MomentKind.DECISION, Mark.DOCUMENT, True),
        (MomentKind.TALK, Mark.EVENT, True),
        (MomentKind.LETTER, Mark.DOCUMENT, True),
        (MomentKind.CLOSED, Mark.EVENT, True),
    ]


def test_a_link_to_a_batch_that_is_not_read_leaves_no_mark() -> None:
    search = Search()
    search.link(LinkStrength.POSSIBLE)
    search.dossier.batches.clear()
    assert [one.kind for one in moments(search.dossier)] == [MomentKind.CASE_OPENED]
