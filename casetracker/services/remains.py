"""Remains: recorded once under their official number, tied to cases and transfers, related, and moved."""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from casetracker.casework.batches import require_transfer
from casetracker.casework.cases import Case
from casetracker.casework.reassociation import require_new_relation
from casetracker.casework.remains import (
    CaseRemains,
    CustodyMove,
    InBatchAlready,
    NumberOfOtherRemains,
    NumberRecordedAlready,
    Relation,
    Remains,
    RemainsInBatch,
    RemainsRelation,
    SeveralWithThisNumber,
    TiedAlready,
)
from casetracker.casework.sources import Source
from casetracker.services.cases import change
from casetracker.services.desk import Desk
from casetracker.storage.journal import Line
from casetracker.storage.unit_of_work import UnitOfWork

KINDS: Final = frozenset({"remains", "remains_in_batch", "remains_relation", "custody_move", "case_remains"})
"""The kinds of record that a page which shows remains looks out for; most of them belong to no case."""


@dataclass(frozen=True, slots=True)
class RemainsOfBatch:
    """An item that is said to have come with a transfer: who said so, and which cases it concerns."""

    remains: Remains
    said: RemainsInBatch
    cases: tuple[Case, ...]
    source: Source | None = None
    """What shows that they came with it."""


def record_remains(
    desk: Desk,
    case_id: UUID,
    official_number: str,
    *,
    because: str = "",
    because_source_id: UUID | None = None,
    same: bool = False,
    **told: Any,
) -> Remains:
    """Record an item that concerns a case. One that is recorded already is tied to the case, never made twice.

    `because` and its source say why it concerns the case. `same` says that a person has seen the recorded item and
    means it; then nothing of it is changed. Raises `NumberRecordedAlready` without it, `SeveralWithThisNumber`,
    `TiedAlready` or `SeveralInOne`.
    """
    with desk.work("record remains") as work:
        case = work.cases.get(case_id)
        found = work.remains.numbered(official_number, str(told.get("given_by", "")))
        if not found:
            item = Remains(official_number=official_number, **told)
            work.add(item)
        elif not same:
            raise NumberRecordedAlready
        elif len(found) > 1:
            raise SeveralWithThisNumber
        else:
            (item,) = found
        _tie(work, desk, case.id, item.id, because, because_source_id)
        work.commit()
    return item


def tie_remains(
    desk: Desk, case_id: UUID, remains_id: UUID, because: str = "", source_id: UUID | None = None
) -> CaseRemains:
    """Record that an item concerns a further case. Raises `TiedAlready` or `NothingFound`."""
    with desk.work("tie remains to a case") as work:
        tie = _tie(work, desk, work.cases.get(case_id).id, work.remains.get(remains_id).id, because, source_id)
        work.commit()
    return tie


def change_remains(desk: Desk, remains_id: UUID, reason: str = "", **told: Any) -> None:
    """Correct what is recorded of an item. Raises `NumberOfOtherRemains` where the new number is another item's."""
    with desk.work("change remains", reason) as work:
        item = work.remains.get(remains_id).change(**told)
        if any(one.id != item.id for one in work.remains.numbered(item.official_number, item.given_by)):
            raise NumberOfOtherRemains
        work.commit()


def find_numbered(desk: Desk, number: str, given_by: str = "") -> list[Remains]:
    """Return the items that may be the one of this number, to be shown before a second one is made."""
    with desk.read() as reading:
        return reading.remains.numbered(number, given_by) if number.strip() else []


def say_came_with(desk: Desk, remains_id: UUID, batch_id: UUID, **told: Any) -> RemainsInBatch:
    """Record that somebody says an item came with a transfer.

    Raises `OnlyTransfersAreLinked`, `InBatchAlready` or `NothingFound`.
    """
    with desk.work("record with which transfer remains came") as work:
        item, batch = work.remains.get(remains_id), work.batches.get(batch_id)
        require_transfer(batch)
        if work.remains.in_batch(item.id, batch.id):
            raise InBatchAlready
        said = RemainsInBatch(remains_id=item.id, batch_id=batch.id, **told)
        work.add(said)
        work.commit()
    return said


def change_came_with(desk: Desk, said_id: UUID, reason: str = "", **told: Any) -> None:
    """Correct who says that an item came with a transfer, when, and on what; which two it is about stays."""
    change(desk, RemainsInBatch, said_id, "change with which transfer remains came", reason, **told)


def relate(desk: Desk, remains_id: UUID, relation: Relation, other_id: UUID, **told: Any) -> RemainsRelation:
    """Record how two items belong together. Raises `RelatedToItself`, `RelatedAlready` or `PartOfItsPart`."""
    with desk.work("relate remains") as work:
        item, other = work.remains.get(remains_id), work.remains.get(other_id)
        new = RemainsRelation(remains_id=item.id, relation=relation, other_id=other.id, **told)
        require_new_relation(new, work.remains.around([item.id, other.id]).relations)
        work.add(new)
        work.commit()
    return new


def relate_numbered(
    desk: Desk, remains_id: UUID, relation: Relation, other_number: str, given_by: str = "", **told: Any
) -> RemainsRelation:
    """Relate an item with the one of another number, which is recorded under it where nobody has yet.

    Raises what `relate` raises, and `SeveralWithThisNumber`.
    """
    with desk.work("relate remains") as work:
        item = work.remains.get(remains_id)
        found = work.remains.numbered(other_number, given_by)
        if len(found) > 1:
            raise SeveralWithThisNumber
        other = found[0] if found else Remains(official_number=other_number, given_by=given_by)
        new = RemainsRelation(remains_id=item.id, relation=relation, other_id=other.id, **told)
        require_new_relation(new, work.remains.around([item.id, other.id]).relations)
        work.add(*([] if found else [other]), new)
        work.commit()
    return new


def change_relation(desk: Desk, relation_id: UUID, reason: str = "", **told: Any) -> None:
    """Correct how two items belong together, or who says so. Raises `RelatedAlready` or `PartOfItsPart`."""
    with desk.work("change a relation of remains", reason) as work:
        one = work.cases.record(RemainsRelation, relation_id)
        others = [other for other in work.remains.around([one.remains_id]).relations if other.id != one.id]
        require_new_relation(one.change(**told), others)
        work.commit()


def record_move(desk: Desk, remains_id: UUID, to_place: str, **told: Any) -> CustodyMove:
    """Append a move to the chain of custody; a mistake is corrected by a further line."""
    with desk.work("record a move of remains") as work:
        item = work.remains.get(remains_id)
        move = CustodyMove(remains_id=item.id, to_place=to_place, recorded_on=desk.today(), **told)
        work.add(move)
        work.commit()
    return move


def remains_of_batch(desk: Desk, batch_id: UUID) -> list[RemainsOfBatch]:
    """Return the items that are said to have come with a transfer, with the cases they concern."""
    with desk.read() as reading:
        said = reading.remains.of_batch(batch_id)
        cases = reading.remains.cases([item.id for _, item in said])
        sources = reading.batches.sources({tie.source_id for tie, _ in said if tie.source_id})
    return [
        RemainsOfBatch(item, tie, tuple(cases.get(item.id, ())), sources.get(tie.source_id) if tie.source_id else None)
        for tie, item in said
    ]


def other_cases(desk: Desk, case_id: UUID, remains_ids: list[UUID]) -> dict[UUID, list[Case]]:
    """Return the further cases that items of a case concern."""
    with desk.read() as reading:
        found = reading.remains.cases(remains_ids)
    return {item: [case for case in cases if case.id != case_id] for item, cases in found.items()}


def read_remains_history(desk: Desk, remains_id: UUID, limit: int = 500) -> list[Line]:
    """Return the newest lines of an item's own history, newest first: it belongs to no case."""
    with desk.read() as reading:
        return reading.remains.history(remains_id, limit)


def change_tie(desk: Desk, tie_id: UUID, reason: str = "", **told: Any) -> None:
    """Correct why an item concerns a case; the history keeps what was written before."""
    change(desk, CaseRemains, tie_id, "change why remains concern the case", reason, **told)


def _tie(
    work: UnitOfWork, desk: Desk, case_id: UUID, remains_id: UUID, because: str, source_id: UUID | None
) -> CaseRemains:
    if work.remains.tie(case_id, remains_id):
        raise TiedAlready
    tie = CaseRemains(case_id=case_id, remains_id=remains_id, because=because, since=desk.today(), source_id=source_id)
    work.add(tie)
    return tie
