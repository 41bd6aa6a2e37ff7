"""Which cases are worth weighing beside one person, and how many bear the names, asked of the search's own tables.

The pairs that `matching.blocking` finds in a register that was read are found here without one: nobody who saves a
case waits for a million names to be read, and what was saved a moment ago is known.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from sqlalchemy import Connection
from sqlmodel import Session

from casetracker.casework.partial_date import Part
from casetracker.matching.forms import Role
from casetracker.matching.normalise import is_initial, parts
from casetracker.matching.surnames import of_a_man
from casetracker.storage.search import vocabulary
from casetracker.storage.search.entries import words_of_unit
from casetracker.storage.search.tables import ROLES

MOST: Final = 400
"""A group that is larger than any one person can explain is passed over; something else tells its members apart."""
_YEARS: Final = range(1920, 2021)
_READ_AS_DAYS: Final = 12
_ASKED_AT_ONCE: Final = 400
# Sorting is left to whoever weighs: the first of too many would be as good as any.
_FOUND: Final = "SELECT rowid FROM search_words WHERE search_words MATCH ? LIMIT ?"
_CASES: Final = "SELECT case_id FROM search_entry WHERE entry IN ({})"
_PEOPLE: Final = "SELECT coalesce(max(entry), 0) FROM search_entry"
_BORNE: Final = f"SELECT token, {', '.join(f'as_{role}' for role in ROLES)} FROM search_token WHERE token IN ({{}})"  # noqa: S608  (our own columns)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for: the words of a name by their roles, the birth, the unit."""

    names: Mapping[Role, Collection[str]]
    born: Part | None = None
    unit: str = ""
    """As `matching.units` writes it."""


@dataclass(slots=True)
class _Asking:
    """One question after another; what was found by a wider one is not asked for more narrowly."""

    connection: Connection
    found: set[int] = field(default_factory=set)

    def of(self, *all_of: str) -> bool:
        """Take in the entries that have all of it, and say whether that answers every narrower question as well."""
        if not all(all_of):
            return False
        asked = (" AND ".join(all_of), MOST + 1)
        rows = self.connection.exec_driver_sql(_FOUND, asked).scalars().all()
        if len(rows) > MOST:
            return False
        self.found.update(rows)
        return True


class SoughtBeside:
    """Asks for one person beside all others."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def cases(self, asked: Asked) -> list[UUID]:
        """Return the cases that agree with a person in as much as one person's records nearly always do."""
        connection = self._session.connection()
        surname = _worded(connection, asked.names[Role.SURNAME], Role.SURNAME)
        given = _worded(connection, asked.names[Role.GIVEN], Role.GIVEN)
        father = _worded(connection, asked.names[Role.PATRONYMIC], Role.PATRONYMIC)
        born = asked.born
        year = _any("born", [str(born.year)]) if born else ""
        day = _any("born", [_date(born.year, born.month, born.day)]) if born and born.day else ""
        unit = _all("unit", words_of_unit(asked.unit)[: len(asked.unit.split())])
        asking = _Asking(connection)
        if not asking.of(surname, given):
            asking.of(surname, given, father)
            asking.of(surname, given, unit)
            if not asking.of(surname, given, year) and born and born.day:
                asking.of(surname, given, _any("born", _either_order(born, range(born.year, born.year + 1))))
            if born and born.day:
                asking.of(surname, given, _any("born", _either_order(born, _YEARS)))
        asking.of(surname, day)
        asking.of(surname, year, unit)
        asking.of(surname, father, year)
        if not asking.of(given, father, year):
            asking.of(given, father, day)
        asking.of(day, unit)
        return self._cases(asking.found)

    def people(self) -> int:
        """Return about how many persons there are."""
        return int(self._session.connection().exec_driver_sql(_PEOPLE).scalar_one())

    def borne(self, words: Collection[str]) -> dict[str, dict[Role, int]]:
        """Return how many cases have each word in each role; one that nobody took apart can be in any."""
        connection = self._session.connection()
        found: dict[str, dict[Role, int]] = {}
        asked = list(words)
        for begin in range(0, len(asked), _ASKED_AT_ONCE):
            some = tuple(asked[begin : begin + _ASKED_AT_ONCE])
            for word, surname, given, father, other in connection.exec_driver_sql(_BORNE.format(_marks(some)), some):
                roles = {Role.SURNAME: surname, Role.GIVEN: given, Role.PATRONYMIC: father}
                found[word] = {role: count + other for role, count in roles.items()}
        return found

    def alike(self, word: str) -> set[str]:
        """Return the words of the vault that sound as this one does or are a form of the same name."""
        return {*vocabulary.surely(self._session.connection(), word)}

    def _cases(self, entries: set[int]) -> list[UUID]:
        connection = self._session.connection()
        found: list[UUID] = []
        asked = sorted(entries)
        for begin in range(0, len(asked), _ASKED_AT_ONCE):
            some = tuple(asked[begin : begin + _ASKED_AT_ONCE])
            found += (UUID(one) for one in connection.exec_driver_sql(_CASES.format(_marks(some)), some).scalars())
        return found


def _worded(connection: Connection, words: Collection[str], role: Role) -> str:
    """Say in words of the full-text index where a name of one role is met, however it was written."""
    meant: dict[str, None] = {}
    for word in (part for one in words for part in parts(one)):
        if is_initial(word):
            continue
        for form in dict.fromkeys((word, of_a_man(word)) if role is Role.SURNAME else (word,)):
            meant[form] = None
            surely = vocabulary.surely(connection, form)
            meant |= dict.fromkeys(surely)
            if role is Role.SURNAME or not surely:
                meant |= dict.fromkeys(vocabulary.alike(connection, form))
    return _any(f"{role.value} whole", meant)


def _any(columns: str, words: Collection[str]) -> str:
    return f"({{{columns}}} : ({' OR '.join(_quoted(one) for one in words)}))" if words else ""


def _all(columns: str, words: Collection[str]) -> str:
    return f"({{{columns}}} : ({' AND '.join(_quoted(one) for one in words)}))" if words else ""


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _either_order(born: Part, years: range) -> list[str]:
    """Return the dates with this day and month, which are mistaken for each other, in some years."""
    orders = {(born.month, born.day)}
    if born.day <= _READ_AS_DAYS:
        orders.add((born.day, born.month))
    return [_date(year, month, day) for year in years for month, day in sorted(orders)]


def _date(year: int, month: int, day: int) -> str:
    return f"{year:04}{month:02}{day:02}"


def _marks(asked: Collection[object]) -> str:
    return ", ".join("?" for _ in asked)
