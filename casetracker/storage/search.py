"""Finding cases while typing: one entry a case, its words indexed by prefix, its place in the alphabet kept.

The full-text index points at an explicit INTEGER PRIMARY KEY, because an implicit rowid does not survive a copied
table and would then name the wrong person. The entry keeps the indexed words, because the index can only take back
words that it is told again: an index without them keeps a name readable after it was corrected.
"""

from collections.abc import Collection, Iterable
from itertools import islice
from typing import Final
from uuid import UUID

from sqlalchemy import Column, Connection, Index, Integer, Table, Text
from sqlmodel import Session, SQLModel, col, select

from casetracker.casework.cases import Case
from casetracker.casework.ids import Ids
from casetracker.casework.people import PersonName, shown_name
from casetracker.matching.fold import sort_key, words_of
from casetracker.storage.lookups import AT_ONCE

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

# In one piece: a hundred thousand rows as objects of their own take half a second.
_ALL: Final = "SELECT group_concat(case_id, ' ' ORDER BY place, entry) FROM search_entry"
_FOUND: Final = (
    "SELECT group_concat(e.case_id, ' ' ORDER BY e.place, e.entry) "
    "FROM search_words w JOIN search_entry e ON e.entry = w.rowid WHERE w.search_words MATCH ?"
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
    asked = iter(case_ids)
    while some := list(islice(asked, AT_ONCE)):
        numbers = dict(session.exec(select(Case.id, Case.number).where(col(Case.id).in_(some))).all())
        names: dict[UUID, list[PersonName]] = {}
        for name in session.exec(select(PersonName).where(col(PersonName.case_id).in_(some))):
            names.setdefault(name.case_id, []).append(name)
        for case_id in some:
            _enter(session.connection(), case_id, numbers.get(case_id), names.get(case_id, []))
    # The full-text index gathers what it is told and writes it at the next savepoint, else only during the commit.
    for statement in ("SAVEPOINT indexed", "RELEASE indexed"):
        session.connection().exec_driver_sql(statement)


def _enter(connection: Connection, case_id: UUID, number: str | None, names: list[PersonName]) -> None:
    entry, before = connection.exec_driver_sql(_ENTRY_OF, (case_id.hex,)).first() or (None, "")
    words = " ".join(_words(number, names)) if number else ""
    place = sort_key(shown_name([name for name in names if name.sought_person_id]))
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


def _words(number: str, names: Iterable[PersonName]) -> list[str]:
    told = [part for name in names for part in (name.full, name.family, name.given, name.patronymic)]
    numbered = words_of(number)
    # "41" is what people say of KV1-2026-0041.
    return sorted({*words_of(" ".join(told)), *numbered, *(word.lstrip("0") for word in numbered)})
