"""What a screen may show while somebody of the family looks at it."""

from datetime import date
from typing import Any

import pytest

from casetracker.casework.consents import Consent, ConsentDecision, Purpose
from casetracker.casework.disclosure import DisclosureRule, Topic
from casetracker.casework.dossier import Dossier
from casetracker.casework.family_eyes import for_eyes
from casetracker.casework.identification import DecisionState, StageKind
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.notes import Note
from casetracker.casework.people import Relative
from casetracker.casework.registrations import Body
from casetracker.casework.standing import status
from casetracker.casework.statements import Whereabouts
from casetracker.casework.tasks import Task
from tests.casework.invented_search import TODAY, Search

EARLIER = date(2026, 2, 1)


def a_family() -> tuple[Search, Relative, Relative]:
    search = Search()
    mother, father = search.relative(), search.relative()
    for one, number in ((mother, "1"), (father, "2")):
        one.change(phone=f"000 {number}", code_word=f"слово {number}", note=f"нотатка {number}")
        search.talk(one, held_on=EARLIER, said=f"говорили {number}")
    return search, mother, father


def leads_of(seen: Dossier) -> list[list[Any]]:
    return [seen.statements, seen.links, seen.stages, seen.decisions]


def test_a_lead_is_seen_by_whom_it_was_told_in_a_talk_and_by_nobody_else() -> None:
    search, mother, father = a_family()
    search.said("жетон", about_papers_or_tags=True, received_on=TODAY)
    search.link(LinkStrength.POSSIBLE)
    search.stage(StageKind.POSSIBLE_MATCH)
    search.decision(DecisionState.PROPOSED)
    assert leads_of(for_eyes(search.dossier, mother.id, TODAY)) == [[], [], [], []]
    for decision in search.dossier.decisions:
        decision.changed_at = decision.changed_at.replace(year=2026, month=3, day=2)
    search.talk(mother, held_on=TODAY)
    assert [len(one) for one in leads_of(for_eyes(search.dossier, mother.id, TODAY))] == [1, 1, 1, 1]
    assert leads_of(for_eyes(search.dossier, father.id, TODAY)) == [[], [], [], []]
    assert leads_of(for_eyes(search.dossier, None, TODAY)) == [[], [], [], []]


def test_what_nobody_must_be_told_first_is_seen_at_once() -> None:
    search, mother, _ = a_family()
    search.said("у полоні", whereabouts=Whereabouts.BELIEVED_CAPTIVE)
    search.registered(Body.POLICE_ERDR, number="1")
    search.stage(StageKind.SAMPLE_TAKEN)
    for looking in (mother.id, None):
        seen = for_eyes(search.dossier, looking, TODAY)
        assert [len(one) for one in (seen.statements, seen.registrations, seen.stages)] == [1, 1, 1]


def test_the_status_that_heads_the_page_betrays_no_match_that_was_not_told() -> None:
    search, mother, _ = a_family()
    search.stage(StageKind.POSSIBLE_MATCH)
    assert status(for_eyes(search.dossier, mother.id, TODAY)) is not search.status()


def test_a_decision_told_to_the_family_in_person_is_seen() -> None:
    search, mother, _ = a_family()
    decision = search.decision()
    assert for_eyes(search.dossier, mother.id, TODAY).decisions == []
    search.told(decision)
    assert for_eyes(search.dossier, mother.id, TODAY).decisions == [decision]


def test_each_sees_the_own_contacts_talks_and_answers_and_nobody_those_of_another() -> None:
    search, mother, father = a_family()
    for one in (mother, father):
        search.dossier.consents.append(
            Consent(
                case_id=search.case.id,
                relative_id=one.id,
                purpose=Purpose.CONTACT,
                decision=ConsentDecision.REFUSED,
                decided_on=TODAY,
            )
        )
    seen = for_eyes(search.dossier, mother.id, TODAY)
    assert [(one.phone, one.code_word) for one in seen.relatives] == [("000 1", "слово 1"), ("", "")]
    assert [one.said for one in seen.talks] == ["говорили 1"]
    assert [one.relative_id for one in seen.consents] == [mother.id]
    anybody = for_eyes(search.dossier, None, TODAY)
    assert [(one.phone, one.note) for one in anybody.relatives] == [("", ""), ("", "")]
    assert (anybody.talks, anybody.consents) == ([], [])
    assert (mother.phone, father.phone) == ("000 1", "000 2"), "the records themselves stay"


def test_notes_tasks_rules_and_what_is_due_are_for_nobodys_eyes() -> None:
    search, mother, _ = a_family()
    search.registered(Body.POLICE_ERDR, next_follow_up=TODAY, contact_person="слідчий", note="нотатка")
    search.dossier.notes.append(Note(case_id=search.case.id, written_on=TODAY, words="нотатка", written_by="Я"))
    search.dossier.tasks.append(Task(case_id=search.case.id, what="зробити"))
    search.case.change(note="нотатка", review_due=TODAY)
    search.talk(mother, promised="написати", promised_by=TODAY)
    seen = for_eyes(search.dossier, mother.id, TODAY)
    (entry,) = seen.registrations
    assert (entry.next_follow_up, entry.contact_person, entry.note) == (None, "", "")
    assert (seen.notes, seen.tasks, seen.rules, seen.case.note, seen.case.review_due) == ([], [], [], "", None)
    assert {one.promised_by for one in seen.talks} == {None}


@pytest.mark.parametrize("anybody", [False, True])
def test_what_a_rule_keeps_from_whoever_may_look_is_hidden_details_of_the_person_too(*, anybody: bool) -> None:
    search, mother, father = a_family()
    search.dossier.sought.change(circumstances="бій", unit="А0000")
    search.said("у полоні", whereabouts=Whereabouts.BELIEVED_CAPTIVE)
    search.dossier.rules.append(
        DisclosureRule(
            case_id=search.case.id,
            relative_id=father.id,
            topics=(Topic.CAPTIVITY, Topic.CIRCUMSTANCES, Topic.OTHER_RELATIVES),
            since=EARLIER,
        )
    )
    seen = for_eyes(search.dossier, None if anybody else father.id, TODAY)
    assert seen.statements == []
    assert (seen.sought.circumstances, seen.sought.unit) == ("", "А0000")
    assert [one.id for one in seen.relatives] == ([] if anybody else [father.id])
    free = for_eyes(search.dossier, mother.id, TODAY)
    assert (len(free.statements), free.sought.circumstances, len(free.relatives)) == (1, "бій", 2)


def test_where_no_relative_is_recorded_every_lead_is_hidden() -> None:
    search = Search()
    search.said("жетон", about_papers_or_tags=True)
    search.link(LinkStrength.INDICATED)
    assert leads_of(for_eyes(search.dossier, None, TODAY)) == [[], [], [], []]
