"""Finding cases while typing: one entry a case, its words indexed by prefix, its place in the alphabet kept.

The full-text index points at an explicit INTEGER PRIMARY KEY, because an implicit rowid does not survive a copied
table and would then name the wrong person. The entry keeps the indexed words, because the index can only take back
words that it is told again: an index without them keeps a name readable after it was corrected.
"""

from collections.abc import Collection, Iterable
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import Column, Connection, Index, Integer, Table, Text
from sqlmodel import Session, SQLModel

from casetracker.casework.ids import Ids
from casetracker.casework.people import NameKind, Script, shown_name
from casetracker.matching.fold import sort_key, words_of

ENTRIES: Final = Table(
    "search_entry",
    SQLModel.metadata,
    Column("entry", Integer, primary_key=True),
    Column("case_id", Text, nullable=False, unique=True),
    Column("place", Text, nullable=False),
    Column("words", Text, nullable=False),
    Index("ix_search_entry_place", "place", "entry", "case_id"),
)
STATEMENTS: Final = (
    # The words come folded, so that every other sign than a space belongs to a word.
    "CREATE VIRTUAL TABLE search_words USING fts5(words, content='search_entry', content_rowid='entry', "
    "tokenize='ascii', detail=none, columnsize=0, prefix='1 2 3')",
    # Deleted names would otherwise stay readable inside the index until it is merged.
    "INSERT INTO search_words(search_words, rank) VALUES('secure-delete', 1)",
)

# In one piece: a hundred thousand rows as objects of their own take half a second. The rows come in the order of their
# index; an order asked of the aggregate itself would sort all of them once more.
_ALL: Final = "SELECT group_concat(case_id, ' ') FROM (SELECT case_id FROM search_entry ORDER BY place, entry)"
_FOUND: Final = (
    "SELECT group_concat(e.case_id, ' ' ORDER BY e.place, e.entry) "
    "FROM search_words w JOIN search_entry e ON e.entry = w.rowid WHERE w.search_words MATCH ?"
)
# The driver's own form: what was saved is entered at every save, and SQLAlchemy's costs more than SQLite's work.
_NUMBER_OF: Final = "SELECT number FROM search_case WHERE id = ?"
_NAMES_OF: Final = (
    "SELECT id, full, family, given, patronymic, kind, script, sought_person_id FROM person_name WHERE case_id = ?"
)
_ENTRY_OF: Final = "SELECT entry, words FROM search_entry WHERE case_id = ?"
_ADD: Final = "INSERT INTO search_entry (case_id, place, words) VALUES (?, ?, ?) RETURNING entry"
_CHANGE: Final = "UPDATE search_entry SET place = ?, words = ? WHERE entry = ?"
_REMOVE: Final = "DELETE FROM search_entry WHERE entry = ?"
_ADD_WORDS: Final = "INSERT INTO search_words (rowid, words) VALUES (?, ?)"
_REMOVE_WORDS: Final = "INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', ?, ?)"


def find(connection: Connection, typed: str) -> Ids:
    """Return the cases in which every typed word begins some word of a name or the number, in alphabetical order.

    Nothing typed finds every case; what holds no letter and no digit finds none.
    """
    words = words_of(typed)
    if words:
        return _spelt(connection, _FOUND, " ".join(f'"{word}"*' for word in words))
    return Ids([]) if typed.strip() else _spelt(connection, _ALL)


def _spelt(connection: Connection, statement: str, *asked: str) -> Ids:
    joined = connection.exec_driver_sql(statement, asked).scalar()
    return Ids(joined.split() if joined else [])


def index(session: Session, case_ids: Collection[UUID]) -> None:
    """Enter cases anew under their numbers and every name of their people; forget those that are no more."""
    connection = session.connection()
    for case_id in case_ids:
        number = connection.exec_driver_sql(_NUMBER_OF, (case_id.hex,)).scalar()
        rows = connection.exec_driver_sql(_NAMES_OF, (case_id.hex,)).all()
        _enter(connection, case_id, number, [_Name.of(*row) for row in rows])
    # The full-text index gathers what it is told and writes it at the next savepoint, else only during the commit.
    for statement in ("SAVEPOINT indexed", "RELEASE indexed"):
        connection.exec_driver_sql(statement)


class _Name(NamedTuple):
    id: UUID
    full: str
    family: str
    given: str
    patronymic: str
    kind: NameKind
    script: Script
    of_sought: bool

    @classmethod
    def of(
        cls,
        record_id: str,
        full: str,
        family: str,
        given: str,
        patronymic: str,
        kind: str,
        script: str,
        sought: str | None,
    ) -> "_Name":
        """Read a row of names as the database keeps it."""
        said = (full, family, given, patronymic)
        return cls(UUID(record_id), *said, NameKind(kind), Script(script), of_sought=sought is not None)


def _enter(connection: Connection, case_id: UUID, number: str | None, names: list[_Name]) -> None:
    entry, before = connection.exec_driver_sql(_ENTRY_OF, (case_id.hex,)).first() or (None, "")
    words = " ".join(_words(number, names)) if number else ""
    place = sort_key(shown_name([name for name in names if name.of_sought]))
    if entry is not None:
        connection.exec_driver_sql(_REMOVE_WORDS, (entry, before))
    if not number:
        connection.exec_driver_sql(_REMOVE, (entry,))
        return
    if entry is None:
        entry = connection.exec_driver_sql(_ADD, (case_id.hex, place, words)).scalar_one()
    else:
        connection.exec_driver_sql(_CHANGE, (place, words, entry))
    connection.exec_driver_sql(_ADD_WORDS, (entry, words))


def _words(number: str, names: Iterable[_Name]) -> list[str]:
    told = [part for name in names for part in (name.full, name.family, name.given, name.patronymic)]
    numbered = words_of(number)
    # "41" is what people say of KV1-2026-0041.
    return sorted({*words_of(" ".join(told)), *numbered, *(word.lstrip("0") for word in numbered)})
