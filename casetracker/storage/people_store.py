"""Sought persons, relatives and their names."""

from collections.abc import Iterable
from uuid import UUID

from sqlmodel import Session, col, select

from casetracker.casework.people import PersonName, Relative, SoughtPerson
from casetracker.storage.lookups import one_of


class People:
    def __init__(self, session: Session) -> None:
        self._session = session

    def sought(self, case_id: UUID) -> SoughtPerson:
        return self._session.exec(select(SoughtPerson).where(SoughtPerson.case_id == case_id)).one()

    def relative(self, relative_id: UUID) -> Relative:
        """Return one relative. Raises `NothingFound`."""
        return one_of(self._session, Relative, relative_id)

    def relatives(self, case_id: UUID) -> list[Relative]:
        return list(self._session.exec(select(Relative).where(Relative.case_id == case_id).order_by(col(Relative.id))))

    def rows_of(self, enquirer_id: UUID) -> list[Relative]:
        """Return every row of one person who asks in several cases."""
        return list(self._session.exec(select(Relative).where(Relative.enquirer_id == enquirer_id)))

    def names(self, case_ids: Iterable[UUID]) -> list[PersonName]:
        asked = select(PersonName).where(col(PersonName.case_id).in_(list(case_ids))).order_by(col(PersonName.id))
        return list(self._session.exec(asked))
