"""Sought persons, relatives and their names."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from casetracker.casework.cases import Case
from casetracker.casework.people import PersonName, Relative, SoughtPerson
from casetracker.storage.lookups import one_of


class People:
    def __init__(self, session: Session) -> None:
        self._session = session

    def sought(self, case_id: UUID) -> SoughtPerson:
        return self._session.exec(select(SoughtPerson).where(SoughtPerson.case_id == case_id)).one()

    def sought_of(self, case_ids: Iterable[UUID]) -> list[SoughtPerson]:
        """Return the sought persons of some cases."""
        return list(self._session.exec(select(SoughtPerson).where(col(SoughtPerson.case_id).in_(list(case_ids)))))

    def relative(self, relative_id: UUID) -> Relative:
        """Return one relative. Raises `NothingFound`."""
        return one_of(self._session, Relative, relative_id)

    def some(self, relative_ids: Iterable[UUID]) -> dict[UUID, Relative]:
        """Return some relatives by id; one that is gone is left out."""
        asked = select(Relative).where(col(Relative.id).in_(list(relative_ids)))
        return {one.id: one for one in self._session.exec(asked)}

    def relatives(self, case_id: UUID) -> list[Relative]:
        return list(self._session.exec(select(Relative).where(Relative.case_id == case_id).order_by(col(Relative.id))))

    def rows_of(self, enquirer_id: UUID) -> list[Relative]:
        """Return every row of one person who asks in several cases."""
        return list(self._session.exec(select(Relative).where(Relative.enquirer_id == enquirer_id)))

    def elsewhere(self, case_id: UUID) -> list[tuple[UUID, Case]]:
        """Return the other cases in which relatives of a case ask too: the relative here, and the case there."""
        there = aliased(Relative)
        asked = (
            select(Relative.id, Case)
            .join(there, col(there.enquirer_id) == col(Relative.enquirer_id))
            .join(Case, col(Case.id) == col(there.case_id))
            .where(Relative.case_id == case_id, there.case_id != case_id)
            .order_by(col(Case.number))
        )
        return list(self._session.exec(asked))

    def names(self, case_ids: Iterable[UUID]) -> list[PersonName]:
        asked = select(PersonName).where(col(PersonName.case_id).in_(list(case_ids))).order_by(col(PersonName.id))
        return list(self._session.exec(asked))
