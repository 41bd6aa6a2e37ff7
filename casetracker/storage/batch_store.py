"""Reported batches, their figures and sources, the running totals, and the cases linked to a batch."""

from collections.abc import Iterable
from typing import Final
from uuid import UUID

from sqlalchemy import func, text
from sqlmodel import Session, col, select

from casetracker.casework.batches import Batch, BatchKind, Figure
from casetracker.casework.cases import Case
from casetracker.casework.ids import Ids
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.people import Relative
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

    def page_at(self, address: str) -> Source | None:
        """Return the public page of this address."""
        asked = select(Source).where(Source.address == address, col(Source.case_id).is_(None)).order_by(col(Source.id))
        return self._session.exec(asked).first()

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

    def to_hear(self, batch_id: UUID) -> Ids:
        """Return the relatives to whom a transfer may matter: those of linked cases, and who wants to hear of each.

        Those whom something connects stand first, then those who have heard of nothing yet, each by case number.
        """
        asked = self._session.connection().execute(_TO_HEAR, {"batch": batch_id.hex})
        joined = asked.scalar_one()
        return Ids(joined.split() if joined else [])

    def cases_of(self, relative_ids: Iterable[UUID]) -> dict[UUID, UUID]:
        """Return the case of each relative."""
        asked = select(Relative.id, Relative.case_id).where(col(Relative.id).in_(list(relative_ids)))
        return dict(self._session.exec(asked).all())

    def stored_reference(self) -> dict[UUID, Batch | Figure | Source]:
        """Return every record that came from a reference file, by id."""
        found: dict[UUID, Batch | Figure | Source] = {}
        found.update((one.id, one) for one in self._session.exec(select(Batch).where(Batch.reference_key != "")))
        found.update((one.id, one) for one in self._session.exec(select(Figure).where(Figure.reference_key != "")))
        found.update((one.id, one) for one in self._session.exec(select(Source).where(Source.reference_key != "")))
        return found


_TO_HEAR: Final = text(
    """
    SELECT group_concat(id, ' ') FROM (
        SELECT relative.id AS id
        FROM (
            SELECT relative.id AS relative_id, max(link.strength IN ('possible', 'indicated', 'confirmed')) AS connected
            FROM case_batch_link AS link JOIN relative ON relative.case_id = link.case_id
            WHERE link.batch_id = :batch GROUP BY relative.id
            UNION
            SELECT relative.id, 0 FROM relative
            WHERE relative.rounds = 'each'
                AND EXISTS (SELECT 1 FROM batch WHERE id = :batch AND kind = 'transfer')
                AND relative.case_id NOT IN (SELECT case_id FROM case_batch_link WHERE batch_id = :batch)
        ) AS wanted
        JOIN relative ON relative.id = wanted.relative_id
        JOIN search_case ON search_case.id = relative.case_id
        WHERE search_case.merged_into IS NULL AND (search_case.closed_on IS NULL OR relative.case_id IN (
            SELECT case_id FROM case_batch_link WHERE batch_id = :batch))
        ORDER BY wanted.connected DESC,
            relative.id IN (SELECT relative_id FROM letter WHERE batch_id = :batch AND kind = 'L3')
                OR relative.id IN (SELECT relative_id FROM talk WHERE batch_id = :batch),
            search_case.number, relative.id
    )
    """
)
