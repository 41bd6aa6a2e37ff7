"""What connects a case with a batch: papers and tags never confirm, and a link is no identification."""

from datetime import date
from typing import Any

import pytest

from casetracker.casework.certainty import Level
from casetracker.casework.ids import new_id
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import (
    MAY_CONFIRM,
    BasisTooWeak,
    CaseBatchLink,
    LinkBasis,
    above_considered,
    level_of_link,
)


def link(basis: LinkBasis, strength: LinkStrength, **more: Any) -> CaseBatchLink:
    return CaseBatchLink(
        case_id=new_id(), batch_id=new_id(), basis=basis, strength=strength, linked_on=date(2026, 3, 1), **more
    )


@pytest.mark.parametrize("basis", LinkBasis)
@pytest.mark.parametrize("strength", LinkStrength)
def test_only_a_dna_result_or_the_investigators_word_confirms(basis: LinkBasis, strength: LinkStrength) -> None:
    if strength is LinkStrength.CONFIRMED and basis not in (LinkBasis.DNA_RESULT, LinkBasis.INVESTIGATOR_STATED):
        with pytest.raises(BasisTooWeak):
            link(basis, strength)
    else:
        assert link(basis, strength).strength is strength


def test_papers_tags_and_effects_stay_at_indicated_however_the_link_is_changed() -> None:
    found = link(LinkBasis.DOCUMENT_OR_TAG_WITH_REMAINS, LinkStrength.INDICATED)
    with pytest.raises(BasisTooWeak):
        found.strength = LinkStrength.CONFIRMED
    with pytest.raises(BasisTooWeak):
        found.change(strength=LinkStrength.CONFIRMED, note="the tag is his")
    assert (found.strength, found.note) == (LinkStrength.INDICATED, "")
    assert LinkBasis.DOCUMENT_OR_TAG_WITH_REMAINS not in MAY_CONFIRM


def test_a_confirmed_link_cannot_fall_back_on_a_weaker_basis() -> None:
    found = link(LinkBasis.DNA_RESULT, LinkStrength.CONFIRMED)
    with pytest.raises(BasisTooWeak):
        found.basis = LinkBasis.OTHER
    assert found.basis is LinkBasis.DNA_RESULT


def test_a_link_begins_as_considered() -> None:
    found = CaseBatchLink(
        case_id=new_id(), batch_id=new_id(), basis=LinkBasis.PLACE_TIME_CONSISTENT, linked_on=date(2026, 3, 1)
    )
    assert found.strength is LinkStrength.CONSIDERED
    assert not above_considered(found)


def test_something_connects_from_possible_on_and_no_more_once_excluded() -> None:
    connected = {one for one in LinkStrength if above_considered(link(LinkBasis.DNA_RESULT, one))}
    assert connected == {LinkStrength.POSSIBLE, LinkStrength.INDICATED, LinkStrength.CONFIRMED}


def test_a_link_alone_never_says_more_than_a_possible_connection() -> None:
    assert {strength: level_of_link(strength) for strength in LinkStrength} == {
        LinkStrength.CONSIDERED: Level.NOTHING,
        LinkStrength.POSSIBLE: Level.POSSIBLE,
        LinkStrength.INDICATED: Level.POSSIBLE,
        LinkStrength.CONFIRMED: Level.POSSIBLE,
        LinkStrength.EXCLUDED: Level.EXCLUDED,
    }
