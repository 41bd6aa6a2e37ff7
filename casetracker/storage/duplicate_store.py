"""Pairs of cases: what was recorded of them, and everything that one of them holds."""

from collections.abc import Collection, Iterator
from uuid import UUID

from sqlalchemy import Table, UniqueConstraint
from sqlmodel import Session, col, or_, select

from casetracker.casework.cases import Case
from casetracker.casework.duplicates import NotDuplicate
from casetracker.casework.record import Record


class Duplicates:
    def __init__(self, session: Session) -> None:
        self._session = session

    def told_apart(self, first: UUID, second: UUID) -> NotDuplicate | None:
        """Return what was recorded of a pair, in the order in which pairs are kept."""
        asked = select(NotDuplicate).where(NotDuplicate.case_id == first, NotDuplicate.other_case_id == second)
        return self._session.exec(asked).first()

    def all_told_apart(self, case_id: UUID) -> list[NotDuplicate]:
        """Return every pair of a case that somebody told apart."""
        asked = select(NotDuplicate).where(
            or_(col(NotDuplicate.case_id) == case_id, col(NotDuplicate.other_case_id) == case_id)
        )
        return list(self._session.exec(asked.order_by(col(NotDuplicate.id))))

    def every_pair_told_apart(self) -> set[tuple[UUID, UUID]]:
        """Return all pairs that somebody told apart, each in the order in which it is kept."""
        return set(self._session.exec(select(NotDuplicate.case_id, NotDuplicate.other_case_id)))

    def merged_into(self, case_id: UUID) -> list[Case]:
        """Return the cases whose records went to this one."""
        return list(self._session.exec(select(Case).where(Case.merged_into == case_id).order_by(col(Case.number))))

    def records_of(self, case_id: UUID, but: Collection[str]) -> Iterator[Record]:
        """Give every record of a case, kind by kind, without the kinds of these subjects."""
        # The schema knows every kind of record, and imports what this module belongs to.
        from casetracker.storage.schema import record_kinds

        for kind in record_kinds():
            if kind.subject not in but and "case_id" in kind.model_fields:
                of_case = select(kind).where(col(kind.case_id) == case_id)  # type: ignore[attr-defined]  # as just asked
                yield from self._session.exec(of_case.order_by(col(kind.id)))

    def twin_of(self, record: Record, case_id: UUID) -> Record | None:
        """Return the record of another case that leaves no room there for this one; None where there is room."""
        table: Table = type(record).__table__  # type: ignore[attr-defined]  # every kind of record has one
        for rule in table.constraints:
            names = [column.name for column in rule.columns] if isinstance(rule, UniqueConstraint) else []
            if "case_id" in names:
                kind = type(record)
                same = [getattr(kind, name) == getattr(record, name) for name in names if name != "case_id"]
                asked = select(kind).where(col(kind.case_id) == case_id, *same)  # type: ignore[attr-defined]
                if (twin := self._session.exec(asked).first()) is not None:
                    return twin
        return None
