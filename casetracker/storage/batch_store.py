"""Reported batches, their figures and sources, the running totals, and the cases linked to a batch."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, col, select

from casetracker.casework.batches import Batch, BatchKind, Figure
from casetracker.casework.cases import Case
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.sources import Source
from casetracker.storage.lookups import NothingFound, one_of


class Batches:
    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, batch_id: UUID) -> Batch:
        """Return one batch. Raises `NothingFound`."""
        return one_of(self._session, Batch, batch_id)

    def by_number(self, number: str) -> Batch:
        """Return the batch with this number, or the one transfer of this day. Raises `NothingFound`."""
        wanted = number.strip()
        found = self._session.exec(select(Batch).where(func.lower(Batch.number) == wanted.lower())).first()
        if found is None:
            of_day = [one for one in self.all() if str(one.happened_on) == wanted and one.kind is BatchKind.TRANSFER]
            found = of_day[0] if len(of_day) == 1 else None
        if found is None:
            raise NothingFound
        return found

    def all(self) -> list[Batch]:
        """Return every batch, the newest first; there are hundreds, not thousands."""
        return list(self._session.exec(select(Batch).order_by(col(Batch.happened_on).desc(), col(Batch.number))))

    def count(self) -> int:
        return self._session.exec(select(func.count()).select_from(Batch)).one()

    def figures(self, batch_ids: Iterable[UUID]) -> list[Figure]:
        asked = select(Figure).where(col(Figure.batch_id).in_(list(batch_ids)))
        return list(self._session.exec(asked.order_by(col(Figure.reference_key), col(Figure.id))))

    def running_totals(self) -> list[Figure]:
        asked = select(Figure).where(col(Figure.batch_id).is_(None))
        return list(self._session.exec(asked.order_by(col(Figure.said_on), col(Figure.reference_key))))

    def sources(self, source_ids: Iterable[UUID]) -> dict[UUID, Source]:
        asked = select(Source).where(col(Source.id).in_(list(source_ids)))
        return {one.id: one for one in self._session.exec(asked)}

    def links(self, batch_id: UUID) -> list[tuple[CaseBatchLink, Case]]:
        asked = select(CaseBatchLink, Case).join(Case, col(Case.id) == col(CaseBatchLink.case_id))
        return list(self._session.exec(asked.where(CaseBatchLink.batch_id == batch_id).order_by(col(Case.number))))

    def link_counts(self) -> dict[UUID, int]:
        """Return how many cases are linked with each batch that has any."""
        asked = select(CaseBatchLink.batch_id, func.count()).group_by(col(CaseBatchLink.batch_id))
        return dict(self._session.exec(asked).all())

    def link(self, case_id: UUID, batch_id: UUID) -> CaseBatchLink | None:
        asked = select(CaseBatchLink).where(CaseBatchLink.case_id == case_id, CaseBatchLink.batch_id == batch_id)
        return self._session.exec(asked).first()

    def stored_reference(self) -> dict[UUID, Batch | Figure | Source]:
        """Return every record that came from a reference file, by id."""
        found: dict[UUID, Batch | Figure | Source] = {}
        found.update((one.id, one) for one in self._session.exec(select(Batch).where(Batch.reference_key != "")))
        found.update((one.id, one) for one in self._session.exec(select(Figure).where(Figure.reference_key != "")))
        found.update((one.id, one) for one in self._session.exec(select(Source).where(Source.reference_key != "")))
        return found
