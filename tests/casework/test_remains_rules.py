"""Remains: numbers, custody with its gaps, what belongs together, and things found with them that identify nobody."""

from datetime import date
from itertools import pairwise
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework.associated_items import has_associated_items, only_items_connect
from casetracker.casework.comparisons import Comparison, Result
from casetracker.casework.custody import Gap, chain, gaps, place_now
from casetracker.casework.identification import Decision, DecisionRemains, DecisionState, Method
from casetracker.casework.ids import new_id
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import LinkBasis, capped, strongest
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.reassociation import (
    PartOfItsPart,
    RelatedAlready,
    belongs_with,
    may_be_several,
    require_new_relation,
)
from casetracker.casework.remains import (
    CustodyMove,
    Relation,
    Remains,
    RemainsKind,
    RemainsRelation,
    SeveralInOne,
    numbered_alike,
    same_number,
)
from tests.casework.invented_search import TODAY

ITEM = new_id()


def move(to: str, start: str = "", on: str | None = None, **more: Any) -> CustodyMove:
    when = PartialDate.parse(on) if on else None
    return CustodyMove(remains_id=ITEM, to_place=to, from_place=start, moved_on=when, recorded_on=TODAY, **more)


def remains(number: str = "214", **more: Any) -> Remains:
    return Remains(official_number=number, **more)


# Numbers


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("1187/26", " 1187 / 26", True),
        ("ХК-12", "хк-12", True),
        ("ХК-12", "XK-12", True),
        ("214", "214/2", False),
    ],
)
def test_a_number_is_the_same_whatever_its_case_blanks_and_script(one: str, other: str, same: bool) -> None:
    assert same_number(one, other) is same


def test_two_authorities_may_give_the_same_number() -> None:
    here, there = remains(given_by="Бюро А"), remains(given_by="Бюро Б")
    assert numbered_alike([here, there], "214", "бюро а") == [here]
    assert numbered_alike([here, there], "214") == [here, there]
    nobody = remains()
    assert numbered_alike([nobody], "214", "Бюро А") == [nobody]


def test_more_than_one_person_in_one_item_means_commingled_or_fragments() -> None:
    for kind in RemainsKind:
        if kind in (RemainsKind.COMMINGLED, RemainsKind.FRAGMENTS):
            assert may_be_several(remains(kind=kind, minimum_individuals=2))
        else:
            with pytest.raises(SeveralInOne):
                remains(kind=kind, minimum_individuals=2)
    assert may_be_several(remains(kind=RemainsKind.COMMINGLED))
    assert not may_be_several(remains(kind=RemainsKind.PART, minimum_individuals=1))


# Custody


def test_a_move_that_begins_elsewhere_is_a_gap_with_the_place_that_was_expected() -> None:
    links = chain([move("Морг 1"), move("Морг 2", "морг  1"), move("Лабораторія", "Склад"), move("Морг 3")])
    assert [(one.gap, one.expected_from) for one in links] == [
        (None, ""),
        (None, ""),
        (Gap.OTHER_PLACE, "Морг 2"),
        (Gap.NOT_TOLD, "Лабораторія"),
    ]
    assert len(gaps(links)) == 2


def test_an_earlier_move_that_is_learned_of_later_closes_its_gap() -> None:
    moves = [move("Б", "А", "2026-05-01"), move("Г", "В", "2026-07-01")]
    assert len(gaps(chain(moves))) == 1
    moves.append(move("В", "Б", "2026-06-01"))
    assert gaps(chain(moves)) == []
    assert [one.move.to_place for one in chain(moves)] == ["Б", "В", "Г"]


def test_a_move_without_a_day_stays_behind_the_one_recorded_before_it() -> None:
    moves = [move("Б", "А", "2026-05-01"), move("В", "Б"), move("Г", "В", "2026-04-01"), move("Ґ", "Г", '"навесні"')]
    assert [one.move.to_place for one in chain(moves)] == ["Г", "Ґ", "Б", "В"]


def test_the_moves_of_other_remains_stand_in_another_chain() -> None:
    other = CustodyMove(remains_id=new_id(), to_place="деінде", recorded_on=TODAY)
    assert [one.move.to_place for one in chain([move("Б"), other], ITEM)] == ["Б"]


def test_the_newest_move_says_where_remains_are_and_the_record_where_there_is_none() -> None:
    item = Remains(id=ITEM, official_number="214", holding_place="Морг 1")
    assert place_now(item, []) == "Морг 1"
    assert place_now(item, [move("Морг 2", "Морг 1")]) == "Морг 2"


places = st.lists(st.text("абвг", min_size=1, max_size=3), min_size=2, max_size=8)


@given(places, st.randoms())
def test_a_chain_without_holes_has_no_gap_in_whatever_order_it_was_recorded(told: list[str], dice: Any) -> None:
    days = [f"2026-03-{place + 1:02}" for place in range(len(told))]
    steps = list(zip(pairwise(told), days, strict=False))
    dice.shuffle(steps)
    links = chain(move(end, start, on) for (start, end), on in steps)
    assert gaps(links) == []
    assert [one.move.to_place for one in links] == told[1:]


@given(st.lists(st.tuples(st.text("аб ", max_size=3), st.text("аб", min_size=1, max_size=2)), max_size=8))
def test_every_recorded_move_stands_in_the_chain_once_and_the_first_is_no_gap(told: list[tuple[str, str]]) -> None:
    moves = [move(to, start) for start, to in told]
    links = chain(moves)
    assert [one.move for one in links] == moves
    assert all(one.gap is None for one in links[:1])


# What belongs together


def related(one: UUID, other: UUID, relation: Relation = Relation.REASSOCIATED_WITH) -> RemainsRelation:
    return RemainsRelation(remains_id=one, relation=relation, other_id=other)


def test_parts_belong_together_over_every_relation_either_way_round() -> None:
    body, arm, hand, other = (remains(str(number)) for number in range(4))
    relations = [
        related(arm.id, body.id, Relation.PART_OF),
        related(hand.id, arm.id, Relation.SEPARATED_FROM),
    ]
    known = {one.id: one for one in (body, arm, hand, other)}
    assert belongs_with(hand.id, relations, known) == {arm.id, body.id}
    assert belongs_with(body.id, relations, known) == {arm.id, hand.id}
    assert belongs_with(other.id, relations, known) == frozenset()


def test_two_parts_of_a_commingled_item_do_not_belong_together_by_it() -> None:
    bag = remains("1", kind=RemainsKind.COMMINGLED, minimum_individuals=2)
    left, right = remains("2"), remains("3")
    relations = [related(left.id, bag.id, Relation.PART_OF), related(right.id, bag.id, Relation.PART_OF)]
    known = {one.id: one for one in (bag, left, right)}
    assert belongs_with(left.id, relations, known) == {bag.id}
    assert belongs_with(bag.id, relations, known) == {left.id, right.id}


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=12), st.sets(st.integers(0, 6)))
def test_belonging_together_is_mutual_and_never_goes_through_a_commingled_item(
    drawn: list[tuple[int, int]], mixed: set[int]
) -> None:
    kinds = [RemainsKind.COMMINGLED if place in mixed else RemainsKind.PART for place in range(7)]
    items = [remains(str(place), kind=kind) for place, kind in enumerate(kinds)]
    relations = [related(items[one].id, items[other].id) for one, other in drawn if one != other]
    known = {one.id: one for one in items}
    found = {one.id: belongs_with(one.id, relations, known) for one in items}
    for one in items:
        assert one.id not in found[one.id]
        assert all(one.id in found[other] for other in found[one.id])
    for relation in relations:
        assert relation.other_id in found[relation.remains_id]
    whole = [one.id for one in items if not may_be_several(one)]
    for place in whole:
        for other in found[place] & set(whole):
            assert found[other] | {other} == found[place] | {place}


def test_a_relation_is_recorded_once_and_a_reassociation_is_the_same_either_way_round() -> None:
    one, other = new_id(), new_id()
    with pytest.raises(RelatedAlready):
        require_new_relation(related(other, one), [related(one, other)])
    require_new_relation(related(other, one, Relation.SEPARATED_FROM), [related(one, other, Relation.SEPARATED_FROM)])
    with pytest.raises(RelatedAlready):
        require_new_relation(related(one, other, Relation.PART_OF), [related(one, other, Relation.PART_OF)])


def test_nothing_is_a_part_of_its_own_part() -> None:
    body, arm, hand = new_id(), new_id(), new_id()
    parts = [related(arm, body, Relation.PART_OF), related(hand, arm, Relation.PART_OF)]
    with pytest.raises(PartOfItsPart):
        require_new_relation(related(body, hand, Relation.PART_OF), parts)
    require_new_relation(related(hand, body, Relation.PART_OF), parts)


# Things found with remains


def compared(item: Remains, method: Method, result: Result = Result.POSSIBLE) -> Comparison:
    return Comparison(case_id=ITEM, remains_id=item.id, method=method, result=result, recorded_on=TODAY)


def test_a_tag_with_remains_is_all_that_connects_until_science_or_the_authority_says_something_of_the_item() -> None:
    item = remains(items_with="жетон")
    decision = Decision(
        case_id=ITEM,
        authority="Слідчий",
        document_number="1",
        decided_on=date(2026, 3, 1),
        state=DecisionState.DECIDED,
    )
    named = DecisionRemains(case_id=ITEM, decision_id=decision.id, remains_id=item.id)
    assert has_associated_items(item)
    assert only_items_connect(item, [], [], [])
    assert only_items_connect(item, [compared(item, Method.EFFECTS), compared(item, Method.VISUAL)], [], [])
    assert only_items_connect(item, [compared(remains("9"), Method.DNA_AUTOSOMAL)], [], [])
    assert not only_items_connect(item, [compared(item, Method.DNA_AUTOSOMAL)], [], [])
    assert not only_items_connect(item, [], [decision], [named])
    decision.state = DecisionState.RETRACTED
    assert only_items_connect(item, [], [decision], [named])
    assert not only_items_connect(remains(), [], [], [])


@given(st.lists(st.sampled_from(LinkBasis)), st.sampled_from(LinkStrength))
def test_however_many_items_there_are_they_raise_no_link_above_indicated(
    bases: list[LinkBasis], strength: LinkStrength
) -> None:
    found = capped(strength, bases)
    items_only = {one for one in bases if one in (LinkBasis.DOCUMENT_OR_TAG_WITH_REMAINS, LinkBasis.OTHER)}
    if items_only == set(bases):
        assert found is not LinkStrength.CONFIRMED
        assert strongest(bases) in (LinkStrength.CONSIDERED, LinkStrength.INDICATED)
    if strength is LinkStrength.EXCLUDED:
        assert found is LinkStrength.EXCLUDED
    assert capped(found, bases) is found
