"""Which items of remains belong together, and where that cannot be said.

Parts of one person come in several bags and transfers, and one bag may hold several persons (Interior Minister of
Ukraine, 16 June 2025). Remains without an anatomical connection count as commingled (research: domain.md section 2.4),
so that what two items have in common with a commingled one connects them with it and not with each other.
"""

from collections import deque
from collections.abc import Iterable, Mapping
from uuid import UUID

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.remains import Relation, Remains, RemainsKind, RemainsRelation


class RelatedAlready(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "This relation is recorded already. It needs no second line.")


class PartOfItsPart(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "By what is recorded, the other remains are a part of these. Both cannot be true. Check which number is the "
        "part.",
    )


def may_be_several(remains: Remains) -> bool:
    """Say whether an item may come from more than one person: then a result on it says nothing of the rest of it."""
    return (remains.minimum_individuals or 1) > 1 or remains.kind is RemainsKind.COMMINGLED


def belongs_with(
    remains_id: UUID, relations: Iterable[RemainsRelation], remains: Mapping[UUID, Remains]
) -> frozenset[UUID]:
    """Return the items that belong with one, over every relation that leads on from it.

    A relation is walked both ways. The walk ends at an item that may come from several persons: it is named, and
    nothing behind it is.
    """
    neighbours: dict[UUID, set[UUID]] = {}
    for one in relations:
        neighbours.setdefault(one.remains_id, set()).add(one.other_id)
        neighbours.setdefault(one.other_id, set()).add(one.remains_id)
    found: set[UUID] = {remains_id}
    ahead = deque([remains_id])
    while ahead:
        here = ahead.popleft()
        item = remains.get(here)
        if here != remains_id and item is not None and may_be_several(item):
            continue
        for other in neighbours.get(here, set()) - found:
            found.add(other)
            ahead.append(other)
    return frozenset(found - {remains_id})


def require_new_relation(new: RemainsRelation, relations: Iterable[RemainsRelation]) -> None:
    """Raise `RelatedAlready` for a relation that is recorded, either way round where that says the same.

    Raises `PartOfItsPart` where the parts would go round in a circle.
    """
    listed = list(relations)
    for one in listed:
        if one.relation is not new.relation:
            continue
        straight = (one.remains_id, one.other_id) == (new.remains_id, new.other_id)
        turned = (one.other_id, one.remains_id) == (new.remains_id, new.other_id)
        if straight or (turned and new.relation is Relation.REASSOCIATED_WITH):
            raise RelatedAlready
    if new.relation is Relation.PART_OF and new.remains_id in _wholes_of(new.other_id, listed):
        raise PartOfItsPart


def _wholes_of(remains_id: UUID, relations: Iterable[RemainsRelation]) -> set[UUID]:
    """Return what an item is a part of, over every step."""
    parts = [one for one in relations if one.relation is Relation.PART_OF]
    found: set[UUID] = {remains_id}
    ahead = [remains_id]
    while ahead:
        here = ahead.pop()
        for one in parts:
            if one.remains_id == here and one.other_id not in found:
                found.add(one.other_id)
                ahead.append(one.other_id)
    return found
