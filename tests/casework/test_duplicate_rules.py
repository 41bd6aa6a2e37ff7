"""Two cases of one person: both orders are one pair, and what goes along when they become one."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework.cases import Case, ClosureReason
from casetracker.casework.duplicates import (
    GoesOnClosed,
    MergedBefore,
    OneCaseTwice,
    filled_gaps,
    further_names,
    kind_of_further,
    pair,
    refuse_merging,
    side_by_side,
    stronger,
)
from casetracker.casework.ids import new_id
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import CaseBatchLink, LinkBasis
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import NameKind, PersonName, Sex, SoughtPerson, shown_name

DAY = date(2026, 3, 2)


def case(**more: Any) -> Case:
    return Case(number="KV1-2026-0041", opened_on=DAY, **more)


@given(st.uuids(), st.uuids())
def test_both_orders_are_one_pair(one: UUID, other: UUID) -> None:
    if one == other:
        with pytest.raises(OneCaseTwice):
            pair(one, other)
    else:
        assert pair(one, other) == pair(other, one)


def test_the_case_that_goes_on_is_open_and_neither_was_merged_before() -> None:
    one, other = case(), case()
    refuse_merging(one, other)
    with pytest.raises(OneCaseTwice):
        refuse_merging(one, one)
    ended = case(closed_on=DAY, closure_reason=ClosureReason.DUPLICATE, merged_into=one.id)
    with pytest.raises(MergedBefore):
        refuse_merging(one, ended)
    with pytest.raises(MergedBefore):
        refuse_merging(ended, one)
    closed = case(closed_on=DAY, closure_reason=ClosureReason.TRANSFERRED)
    with pytest.raises(GoesOnClosed):
        refuse_merging(closed, one)
    refuse_merging(one, closed)


def test_what_only_one_case_knows_fills_the_gap_and_a_difference_overwrites_nothing() -> None:
    one = SoughtPerson(case_id=new_id(), born=PartialDate.parse("1994"), unit="в/ч зразок")
    other = SoughtPerson(case_id=new_id(), born=PartialDate.parse("1995"), sex=Sex.MALE, rank="солдат")
    assert filled_gaps(one, other) == {"sex": Sex.MALE, "rank": "солдат"}
    assert [each.field for each in side_by_side(one, other) if each.differs] == ["born"]
    assert {each.field for each in side_by_side(one, other)} == {"sex", "born", "unit", "rank"}


def test_two_mistakes_side_by_side_keep_no_cases_apart() -> None:
    one = SoughtPerson(case_id=new_id(), born=PartialDate.parse("1994"))
    other = SoughtPerson(case_id=new_id(), last_contact=PartialDate.parse("1990"), rank="солдат")
    assert filled_gaps(one, other) == {"rank": "солдат"}
    one.change(**filled_gaps(one, other))


_TEXT = st.text(st.characters(categories=["L"]), max_size=5)


@given(_TEXT, _TEXT, _TEXT, _TEXT)
def test_filling_the_gaps_loses_nothing_and_changes_nothing_of_the_first(a: str, b: str, c: str, d: str) -> None:
    one = SoughtPerson(case_id=new_id(), unit=a, rank=b)
    other = SoughtPerson(case_id=new_id(), unit=c, rank=d)
    told = filled_gaps(one, other)
    for field in ("unit", "rank"):
        own, theirs = getattr(one, field), getattr(other, field)
        assert told.get(field, own) == (own or theirs)


def test_names_come_along_once_and_the_heading_stays() -> None:
    first, second = new_id(), new_id()
    own = [PersonName(case_id=first, sought_person_id=new_id(), full="Зразковий Олександр")]
    theirs = [
        PersonName(case_id=second, sought_person_id=new_id(), full=full, kind=kind)
        for full, kind in (
            ("Образцовий Олександр", NameKind.LEGAL),
            ("зразковий олександр", NameKind.LEGAL),
            ("Zrazkovyi", NameKind.TRANSLITERATION),
            ("ZRAZKOVYI", NameKind.MISSPELLING_IN_DOCUMENT),
        )
    ]
    found = list(further_names(own, theirs))
    assert [one.full for one in found] == ["Образцовий Олександр", "Zrazkovyi"]
    for name in found:
        name.kind = kind_of_further(name.kind)
    assert shown_name([*own, *found]) == "Зразковий Олександр"


def link(strength: LinkStrength) -> CaseBatchLink:
    return CaseBatchLink(
        case_id=new_id(), batch_id=new_id(), basis=LinkBasis.DNA_RESULT, strength=strength, linked_on=DAY
    )


@given(st.sampled_from(LinkStrength), st.sampled_from(LinkStrength))
def test_of_two_links_the_one_that_says_more_holds(one: LinkStrength, other: LinkStrength) -> None:
    assert not (stronger(link(one), link(other)) and stronger(link(other), link(one)))
    assert stronger(link(one), link(other)) or stronger(link(other), link(one)) or one is other
    if other not in (LinkStrength.EXCLUDED, LinkStrength.CONSIDERED):
        assert stronger(link(LinkStrength.CONSIDERED), link(other))
        assert stronger(link(LinkStrength.EXCLUDED), link(other))
