"""What one relative must not learn is not on that relative's papers: topics, rules, and contacts of the others."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework.comparisons import Comparison, Result
from casetracker.casework.disclosure import DisclosureRule, EndsBeforeItBegins, RuleOfNothing, Topic
from casetracker.casework.handovers import Effects
from casetracker.casework.identification import DecisionState, Method, StageKind
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.people import PersonName, Relative
from casetracker.casework.registrations import Body, NibStatus
from casetracker.casework.statements import Fate, Whereabouts
from casetracker.casework.telling import DecisionKept, tellable
from casetracker.casework.topics import MustNotLearn, refuse_letter, topics_of
from casetracker.casework.withheld import (
    AnotherNamed,
    AnothersContacts,
    for_papers,
    off_the_summary,
    refuse_others,
    topics_for,
)
from tests.casework.invented_search import TODAY, Search


def rule(search: Search, relative: Relative, *topics: Topic, **more: Any) -> DisclosureRule:
    told: dict[str, Any] = {"since": TODAY, "topics": topics} | more
    one = DisclosureRule(case_id=search.case.id, relative_id=relative.id, **told)
    search.dossier.rules.append(one)
    return one


def everything(search: Search) -> None:
    """Fill a case with one of each thing that a paper could state."""
    search.said("у полоні", whereabouts=Whereabouts.BELIEVED_CAPTIVE)
    search.said("загинув", fate=Fate.BELIEVED_DEAD)
    search.said("бачили вранці", topics=(Topic.CIRCUMSTANCES,))
    search.registered(Body.NIB, nib_status=NibStatus.PROBABLY_CAPTIVE, registered_on="2025-04-02")
    search.registered(Body.LABORATORY, number="7")
    search.registered(number="12")
    search.stage(StageKind.EXCLUDED)
    search.link(LinkStrength.POSSIBLE)
    search.dossier.effects.append(Effects(case_id=search.case.id, what="годинник"))


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (lambda s: s.said("слова"), set()),
        (lambda s: s.said("слова", topics=(Topic.SERVICE,)), {Topic.SERVICE}),
        (lambda s: s.said("у полоні", whereabouts=Whereabouts.CAPTIVE_CONFIRMED_ICRC), {Topic.CAPTIVITY}),
        (lambda s: s.said("загинув", fate=Fate.CONFIRMED_DEAD), {Topic.DEATH}),
        (lambda s: s.said("поховано", whereabouts=Whereabouts.BURIED), {Topic.DEATH, Topic.BURIAL}),
        (
            lambda s: s.said("жетон", about_papers_or_tags=True),
            {Topic.EFFECTS, Topic.IDENTIFICATION, Topic.DEATH},
        ),
        (lambda s: s.decision(DecisionState.PROPOSED), {Topic.IDENTIFICATION, Topic.DEATH}),
        (lambda s: s.stage(StageKind.BURIAL), {Topic.IDENTIFICATION, Topic.DEATH, Topic.BURIAL}),
        (lambda s: s.link(LinkStrength.CONSIDERED), {Topic.TRANSFERS, Topic.DEATH}),
        (lambda s: s.registered(Body.LABORATORY), {Topic.IDENTIFICATION}),
        (lambda s: s.registered(), set()),
        (lambda s: Effects(case_id=s.case.id, what="годинник"), {Topic.EFFECTS}),
    ],
)
def test_a_record_says_itself_what_it_tells_of(made: Any, expected: set[Topic]) -> None:
    assert topics_of(made(Search())) == expected


def test_a_comparison_tells_of_identification_and_of_death() -> None:
    search = Search()
    result = Comparison(case_id=search.case.id, method=Method.DNA_AUTOSOMAL, result=Result.EXCLUDED, recorded_on=TODAY)
    assert topics_of(result) == {Topic.IDENTIFICATION, Topic.DEATH}


@given(st.sets(st.sampled_from(Topic), min_size=1))
def test_nothing_with_a_named_topic_is_among_what_papers_are_made_of(topics: set[Topic]) -> None:
    search = Search()
    everything(search)
    mother, father = search.relative(), search.relative()
    rule(search, father, *topics)
    told = for_papers(search.dossier, father.id, TODAY)
    for records in (told.statements, told.registrations, told.stages, told.links, told.effects):
        assert not any(topics_for(search.dossier, one, father.id) & topics for one in records)
    assert for_papers(search.dossier, mother.id, TODAY) is search.dossier
    try:
        found = tellable(search.dossier, father.id, TODAY)
    except MustNotLearn:
        return
    assert not any(one.record and topics_of(one.record) & topics for one in found.printed)
    known_off = {one.record for one in found.withheld}
    hidden = {one for one in search.dossier.statements if topics_of(one) & topics}
    assert hidden <= known_off


def test_the_list_of_what_was_left_out_names_the_record_and_the_topic() -> None:
    search = Search()
    everything(search)
    search.dossier.sought.change(last_contact="2025-03")
    father = search.relative()
    rule(search, father, Topic.CAPTIVITY, Topic.CIRCUMSTANCES)
    off = {(one.record.subject, one.field, one.topics) for one in off_the_summary(search.dossier, father.id, TODAY)}
    assert off == {
        ("registration", "", frozenset({Topic.CAPTIVITY})),
        ("sought_person", "last_contact", frozenset({Topic.CIRCUMSTANCES})),
    }


def test_a_rule_that_ended_or_has_not_begun_keeps_nothing_back() -> None:
    search = Search()
    everything(search)
    father = search.relative()
    rule(search, father, *Topic, since=TODAY + timedelta(1))
    rule(search, father, *Topic, ended_on=TODAY)
    rule(search, father, *Topic, since=TODAY - timedelta(9), until=TODAY - timedelta(1))
    assert for_papers(search.dossier, father.id, TODAY) is search.dossier


def test_a_paper_that_would_pass_over_a_decision_is_kept_back_from_whoever_must_not_learn_of_it() -> None:
    search = Search()
    mother, father = search.relative(), search.relative()
    search.told(search.decision())
    rule(search, father, Topic.IDENTIFICATION)
    with pytest.raises(DecisionKept):
        tellable(search.dossier, father.id, TODAY)
    assert tellable(search.dossier, mother.id, TODAY).printed


def test_where_everything_known_must_not_be_learned_no_paper_pretends_that_nothing_is_known() -> None:
    search = Search()
    search.said("у полоні", whereabouts=Whereabouts.BELIEVED_CAPTIVE, fate=Fate.BELIEVED_ALIVE)
    father = search.relative()
    rule(search, father, Topic.CAPTIVITY)
    with pytest.raises(MustNotLearn) as refused:
        tellable(search.dossier, father.id, TODAY)
    assert refused.value.details["topics"] == (Topic.CAPTIVITY,)


@pytest.mark.parametrize(
    ("kind", "topic"),
    [
        (LetterKind.L3, Topic.TRANSFERS),
        (LetterKind.L5, Topic.IDENTIFICATION),
        (LetterKind.L6, Topic.DEATH),
        (LetterKind.L10, Topic.CAPTIVITY),
        (LetterKind.L11, Topic.EFFECTS),
        (LetterKind.QUESTIONS, Topic.IDENTIFICATION),
    ],
)
def test_a_letter_about_a_named_topic_is_refused_and_any_other_is_not(kind: LetterKind, topic: Topic) -> None:
    search = Search()
    father = search.relative()
    other = next(one for one in Topic if one is Topic.CONTACTS)
    refuse_letter(kind, [rule(search, father, other)])
    with pytest.raises(MustNotLearn):
        refuse_letter(kind, [rule(search, father, topic)])
    refuse_letter(LetterKind.L1, search.dossier.rules)


def test_a_rule_needs_a_topic_or_words_and_ends_after_it_begins() -> None:
    search = Search()
    father = search.relative()
    with pytest.raises(RuleOfNothing):
        rule(search, father)
    with pytest.raises(EndsBeforeItBegins):
        rule(search, father, Topic.DEATH, until=TODAY - timedelta(1))


# Partner and parents apart


def a_family(search: Search) -> tuple[Relative, Relative]:
    wife, mother = search.relative(), search.relative()
    wife.change(
        phone="+38 (067) 000-11-22",
        email="partnerka@example.org",
        post_address="вул. Прикладна, 9\nм. Зразок",
        code_word="калина",
    )
    search.dossier.names += [
        PersonName(case_id=search.case.id, relative_id=wife.id, full="Вигадана Марія"),
        PersonName(case_id=search.case.id, relative_id=mother.id, full="Зразкова Ганна"),
    ]
    return wife, mother


@pytest.mark.parametrize(
    "text",
    [
        "телефонуйте 067 000 11 22",
        "номер 380670001122, увечері",
        "пишіть на Partnerka@Example.org",
        "живе: вул. Прикладна, 9, м. Зразок",
        "слово «Калина»",
    ],
)
def test_contacts_of_one_relative_are_never_on_anothers_paper(text: str) -> None:
    search = Search()
    wife, mother = a_family(search)
    with pytest.raises(AnothersContacts):
        refuse_others(search.dossier, mother.id, ["Слідчий відповів.", text], TODAY)
    refuse_others(search.dossier, wife.id, [text], TODAY)


def test_what_only_resembles_a_contact_and_a_shared_household_hold_nothing_back() -> None:
    search = Search()
    wife, mother = a_family(search)
    refuse_others(search.dossier, mother.id, ["калинова вулиця, справа 067-000-11-23, 26.02.2026"], TODAY)
    mother.change(phone=wife.phone, post_address=wife.post_address)
    refuse_others(search.dossier, mother.id, ["067 000 11 22, вул. Прикладна, 9, м. Зразок"], TODAY)


def test_others_are_not_named_where_a_rule_keeps_the_family_apart() -> None:
    search = Search()
    wife, mother = a_family(search)
    text = ["Про це сказала Вигадана Марія."]
    refuse_others(search.dossier, mother.id, text, TODAY)
    rule(search, mother, Topic.OTHER_RELATIVES)
    with pytest.raises(AnotherNamed):
        refuse_others(search.dossier, mother.id, text, TODAY)
    said = search.said("бачила його", speaker="вигадана марія")
    assert topics_for(search.dossier, said, mother.id) == {Topic.OTHER_RELATIVES}
    assert said not in for_papers(search.dossier, mother.id, TODAY).statements
    assert topics_for(search.dossier, said, wife.id) == set()
