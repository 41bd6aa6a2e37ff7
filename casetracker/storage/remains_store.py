"""Remains: found by their official number, with what is recorded around them. They belong to no case of their own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeVar
from uuid import UUID

from sqlmodel import Session, col, select

from casetracker.casework.cases import Case
from casetracker.casework.record import Record
from casetracker.casework.remains import (
    CaseRemains,
    CustodyMove,
    Remains,
    RemainsInBatch,
    RemainsRelation,
    numbered_alike,
    same_number,
)
from casetracker.storage import journal
from casetracker.storage.lookups import AT_ONCE, one_of

Kind = TypeVar("Kind", bound=Record)


@dataclass(slots=True)
class Around:
    """What is recorded around some items: the items themselves and those related to them, ties, relations, moves."""

    remains: dict[UUID, Remains] = field(default_factory=dict)
    relations: list[RemainsRelation] = field(default_factory=list)
    batches: list[RemainsInBatch] = field(default_factory=list)
    moves: list[CustodyMove] = field(default_factory=list)

    def records(self) -> list[Remains | RemainsRelation | RemainsInBatch | CustodyMove]:
        return [*self.remains.values(), *self.relations, *self.batches, *self.moves]

    def reached_from(self, remains_ids: Iterable[UUID]) -> "Around":
        """Return the part of it that relations lead to from some of the items."""
        reached = set(remains_ids)
        grown = True
        while grown:
            ends = [{one.remains_id, one.other_id} for one in self.relations]
            further = {end for both in ends if both & reached for end in both} - reached
            reached |= further
            grown = bool(further)
        return Around(
            {item: self.remains[item] for item in sorted(reached)},
            [one for one in self.relations if one.remains_id in reached],
            [one for one in self.batches if one.remains_id in reached],
            [one for one in self.moves if one.remains_id in reached],
        )


class RemainsItems:
    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, remains_id: UUID) -> Remains:
        """Return one item. Raises `NothingFound`."""
        return one_of(self._session, Remains, remains_id)

    def numbered(self, number: str, given_by: str = "") -> list[Remains]:
        """Return the items that may be the one of this number, as `remains.numbered_alike` compares them."""
        # Compared here, because SQLite knows neither Cyrillic capitals nor letters that look alike.
        asked = select(col(Remains.id), col(Remains.official_number))
        ids = [found for found, written in self._session.exec(asked) if same_number(written, number)]
        return numbered_alike(self._all(Remains, ids, col(Remains.id)), number, given_by)

    def around(self, remains_ids: Iterable[UUID]) -> Around:
        """Return what is recorded around some items, over every relation that leads on from them."""
        found = Around()
        ahead = set(remains_ids)
        relations: dict[UUID, RemainsRelation] = {}
        known: set[UUID] = set()
        while ahead:
            known |= ahead
            for side in (col(RemainsRelation.remains_id), col(RemainsRelation.other_id)):
                relations.update((one.id, one) for one in self._all(RemainsRelation, ahead, side))
            ahead = {end for one in relations.values() for end in (one.remains_id, one.other_id)} - known
        found.relations = sorted(relations.values(), key=lambda one: one.id)
        found.remains = {one.id: one for one in self._all(Remains, known, col(Remains.id))}
        found.batches = self._all(RemainsInBatch, known, col(RemainsInBatch.remains_id))
        found.moves = self._all(CustodyMove, known, col(CustodyMove.remains_id))
        return found

    def tie(self, case_id: UUID, remains_id: UUID) -> CaseRemains | None:
        asked = select(CaseRemains).where(CaseRemains.case_id == case_id, CaseRemains.remains_id == remains_id)
        return self._session.exec(asked).first()

    def in_batch(self, remains_id: UUID, batch_id: UUID) -> RemainsInBatch | None:
        asked = select(RemainsInBatch).where(
            RemainsInBatch.remains_id == remains_id, RemainsInBatch.batch_id == batch_id
        )
        return self._session.exec(asked).first()

    def relations(self) -> list[RemainsRelation]:
        return list(self._session.exec(select(RemainsRelation).order_by(col(RemainsRelation.id))))

    def of_batch(self, batch_id: UUID) -> list[tuple[RemainsInBatch, Remains]]:
        """Return the items that are said to have come with a transfer, by number."""
        asked = select(RemainsInBatch, Remains).join(Remains, col(Remains.id) == col(RemainsInBatch.remains_id))
        return list(
            self._session.exec(asked.where(RemainsInBatch.batch_id == batch_id).order_by(col(Remains.official_number)))
        )

    def cases(self, remains_ids: Iterable[UUID]) -> dict[UUID, list[Case]]:
        """Return the cases that each item concerns, by number."""
        found: dict[UUID, list[Case]] = {}
        asked = select(CaseRemains.remains_id, Case).join(Case, col(Case.id) == col(CaseRemains.case_id))
        for some in _parts(remains_ids):
            these = asked.where(col(CaseRemains.remains_id).in_(some)).order_by(col(Case.number))
            for remains_id, case in self._session.exec(these):
                found.setdefault(remains_id, []).append(case)
        return found

    def history(self, remains_id: UUID, limit: int = 500) -> list[journal.Line]:
        """Return the newest lines of an item and of what was recorded around it, newest first."""
        ids: set[UUID] = {remains_id}
        for kind, column in _AROUND:
            ids |= set(self._session.exec(select(kind.id).where(column == remains_id)))
        connection = self._session.connection()
        lines = [line for one in ids for line in journal.of_record(connection, one, limit)]
        return sorted(lines, key=lambda line: line.seq, reverse=True)[:limit]

    def _all(self, kind: type[Kind], ids: Iterable[UUID], column: Any) -> list[Kind]:  # noqa: ANN401  (a column)
        found: list[Kind] = []
        for some in _parts(ids):
            found += self._session.exec(select(kind).where(column.in_(some)).order_by(col(kind.id)))
        return found


_AROUND: Sequence[tuple[Any, Any]] = (
    (RemainsInBatch, col(RemainsInBatch.remains_id)),
    (CustodyMove, col(CustodyMove.remains_id)),
    (CaseRemains, col(CaseRemains.remains_id)),
    (RemainsRelation, col(RemainsRelation.remains_id)),
    (RemainsRelation, col(RemainsRelation.other_id)),
)


def _parts(ids: Iterable[UUID]) -> Iterable[list[UUID]]:
    wanted = iter(ids)
    while some := list(islice(wanted, AT_ONCE)):
        yield some
