"""Finding cases while typing: one entry a case, its words indexed by prefix, its place in the alphabet kept.

The full-text index points at an explicit INTEGER PRIMARY KEY, because an implicit rowid does not survive a copied
table and would then name the wrong person.
"""

from collections.abc import Iterable
from typing import Final
from uuid import UUID

from sqlalchemy import Column, Connection, Integer, Table, Text, delete, insert, select, text
from sqlmodel import SQLModel

from casetracker.casework.people import PersonName, shown_name
from casetracker.matching.fold import sort_key, words_of

ENTRIES: Final = Table(
    "search_entry",
    SQLModel.metadata,
    Column("entry", Integer, primary_key=True),
    Column("case_id", Text, nullable=False, unique=True),
    Column("heading", Text, nullable=False),
    Column("place", Text, nullable=False, index=True),
)
STATEMENTS: Final = (
    "CREATE VIRTUAL TABLE search_words USING fts5(words, content='', contentless_delete=1, "
    "tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')",
    # Deleted names would otherwise stay readable inside the index until it is merged.
    "INSERT INTO search_words(search_words, rank) VALUES('secure-delete', 1)",
)


def find(connection: Connection, typed: str, limit: int = 200_000) -> list[UUID]:
    """Return the cases in which every typed word begins some word of a name or the number, in alphabetical order."""
    words = words_of(typed)
    if typed.strip() and not words:
        return []
    if not words:
        asked = select(ENTRIES.c.case_id).order_by(ENTRIES.c.place, ENTRIES.c.entry).limit(limit)
        return [UUID(one) for one in connection.execute(asked).scalars()]
    match = " ".join(f'"{word}"*' for word in words)
    rows = connection.execute(
        text(
            "SELECT e.case_id FROM search_words w JOIN search_entry e ON e.entry = w.rowid "
            "WHERE search_words MATCH :match ORDER BY e.place, e.entry LIMIT :limit"
        ),
        {"match": match, "limit": limit},
    )
    return [UUID(one) for one in rows.scalars()]


def index(
    connection: Connection, case_id: UUID, number: str, sought: Iterable[PersonName], all_names: Iterable[PersonName]
) -> None:
    """Enter a case anew under its number and every name of its people."""
    forget(connection, case_id)
    heading = shown_name(list(sought))
    words = sorted({word for one in all_names for word in words_of(one.full)} | set(words_of(number)))
    key = connection.execute(
        insert(ENTRIES).values(case_id=case_id.hex, heading=heading, place=sort_key(heading)).returning(ENTRIES.c.entry)
    ).scalar_one()
    connection.execute(
        text("INSERT INTO search_words(rowid, words) VALUES (:key, :words)"), {"key": key, "words": " ".join(words)}
    )


def forget(connection: Connection, case_id: UUID) -> None:
    key = connection.execute(select(ENTRIES.c.entry).where(ENTRIES.c.case_id == case_id.hex)).scalar()
    if key is not None:
        connection.execute(text("DELETE FROM search_words WHERE rowid = :key"), {"key": key})
        connection.execute(delete(ENTRIES).where(ENTRIES.c.entry == key))
