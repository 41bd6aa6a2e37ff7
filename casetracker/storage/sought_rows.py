"""What is compared of every sought person, read in one statement: a record for each would take minutes."""

from collections.abc import Collection, Iterator
from typing import Final, NamedTuple
from uuid import UUID

from sqlmodel import Session


class SoughtRow(NamedTuple):
    """One name of a sought person with the birth and the unit, as the database spells them."""

    case_id: str
    family: str
    given: str
    patronymic: str
    full: str
    born: str | None
    unit: str


# A call sign is no name of the kind that others write down.
_NAMES: Final = (
    "SELECT n.case_id, n.family, n.given, n.patronymic, n.full, s.born, s.unit FROM person_name n "
    "JOIN sought_person s ON s.id = n.sought_person_id "
    "WHERE n.kind <> 'call_sign' "
)
_OF_CASE: Final = _NAMES + "AND n.case_id = ?"
_GONE: Final = "SELECT id FROM search_case WHERE merged_into IS NOT NULL"
_AT_ONCE: Final = 10_000


class SoughtRows:
    """The names of all sought persons of cases that go on or are closed; what was merged goes by its other case."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def count(self) -> int:
        """Return about how many rows there are, for the progress."""
        return int(self._session.connection().exec_driver_sql("SELECT count(*) FROM person_name").scalar_one())

    def all(self) -> Iterator[SoughtRow]:
        gone = {case_id for (case_id,) in self._session.connection().exec_driver_sql(_GONE)}
        rows = self._session.connection().exec_driver_sql(_NAMES)
        while some := rows.fetchmany(_AT_ONCE):
            yield from (SoughtRow(*row) for row in some if row[0] not in gone)

    def of_cases(self, case_ids: Collection[UUID]) -> list[SoughtRow]:
        """Return the rows of some cases; those that are gone or merged have none."""
        connection = self._session.connection()
        found: list[SoughtRow] = []
        for case_id in case_ids:
            merged = connection.exec_driver_sql("SELECT merged_into FROM search_case WHERE id = ?", (case_id.hex,))
            if merged.scalar() is None:
                found += (SoughtRow(*row) for row in connection.exec_driver_sql(_OF_CASE, (case_id.hex,)))
        return found
