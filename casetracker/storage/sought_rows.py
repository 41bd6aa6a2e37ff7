"""What is compared of every sought person, read in one statement: a record for each would take minutes."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlmodel import Session

from casetracker.storage.sought_beside import SoughtBeside


class SoughtNames(NamedTuple):
    """Many names of sought persons with the birth and the unit, column by column, as the database spells them.

    A name has its parts, or it is a whole: parts of which one is missing are worth less than the whole, which has all.
    """

    case_id: tuple[str, ...] = ()
    surname: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    patronymic: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    born: tuple[str | None, ...] = ()
    unit: tuple[str, ...] = ()


# A call sign is no name of the kind that others write down.
_NAMES: Final = (
    "SELECT case_id, iif(parted, family, ''), iif(parted, given, ''), iif(parted, patronymic, ''), "
    "iif(parted, '', \"full\"), born, unit FROM (SELECT n.case_id, n.family <> '' AND n.given <> '' AS parted, "
    'n.family, n.given, n.patronymic, n."full", s.born, s.unit '
    "FROM person_name n JOIN sought_person s ON s.id = n.sought_person_id WHERE n.kind <> 'call_sign')"
)
_OF_CASES: Final = _NAMES + " WHERE case_id IN ({})"
_GONE: Final = "SELECT id FROM search_case WHERE merged_into IS NOT NULL"
_GONE_OF: Final = _GONE + " AND id IN ({})"
_AT_ONCE: Final = 5_000
_ASKED_AT_ONCE: Final = 400


class SoughtRows:
    """The names of all sought persons of cases that go on or are closed; what was merged goes by its other case."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.beside = SoughtBeside(session)

    def count(self) -> int:
        """Return about how many rows there are, for the progress."""
        return int(self._session.connection().exec_driver_sql("SELECT count(*) FROM person_name").scalar_one())

    def all(self) -> Iterator[SoughtNames]:
        """Give all names, portion by portion."""
        connection = self._session.connection()
        gone = set(connection.exec_driver_sql(_GONE).scalars())
        # The driver's own rows: the engine would make an object of each, which takes as long as decrypting it.
        rows = connection.exec_driver_sql(_NAMES).cursor
        while some := rows.fetchmany(_AT_ONCE):
            if gone:
                some = [row for row in some if row[0] not in gone]
            if some:
                yield SoughtNames(*zip(*some, strict=True))

    def of_cases(self, case_ids: Collection[UUID]) -> SoughtNames:
        """Return the names of some cases; those that are gone or merged have none."""
        connection = self._session.connection()
        found: list[Sequence[Any]] = []
        asked = [case_id.hex for case_id in case_ids]
        for begin in range(0, len(asked), _ASKED_AT_ONCE):
            some = tuple(asked[begin : begin + _ASKED_AT_ONCE])
            marks = ", ".join("?" * len(some))
            gone = set(connection.exec_driver_sql(_GONE_OF.format(marks), some).scalars())
            rows = connection.exec_driver_sql(_OF_CASES.format(marks), some)
            found += (row for row in rows if row[0] not in gone)
        return SoughtNames(*zip(*found, strict=True)) if found else SoughtNames()
