"""The tables of the search: one entry a case, the full-text index over it, and the words of names with their keys.

The index is asked for words as they stand in the entries. Which of them a typed word can mean is found in the keys:
what it sounds like, its consonants, the names it is a form of, and what is left of its sounds when one is dropped.
They lie in the vault beside the words: nothing has to be loaded before the first search, and every connection
sees them as its own transaction does.
"""

from typing import Final

from sqlalchemy import Column, Index, Integer, Table, Text
from sqlmodel import SQLModel

NAME_COLUMNS: Final = ("surname", "given", "patronymic", "whole", "callsign")
"""Words of names: one form beside another with `|` between, those of relatives after `/`."""
FACT_COLUMNS: Final = ("initial", "number", "unit", "phone", "locality", "born")
COLUMNS: Final = NAME_COLUMNS + FACT_COLUMNS
ROLES: Final = ("surname", "given", "patronymic", "other")

# The full-text index points at an explicit INTEGER PRIMARY KEY, because an implicit rowid does not survive a copied
# table and would then name the wrong person. The entry keeps the indexed words, because the index can only take back
# words that it is told again: an index without them keeps a name readable after it was corrected.
ENTRIES: Final = Table(
    "search_entry",
    SQLModel.metadata,
    Column("entry", Integer, primary_key=True),
    Column("case_id", Text, nullable=False, unique=True),
    Column("place", Text, nullable=False),
    *(Column(name, Text, nullable=False) for name in COLUMNS),
    Index("ix_search_entry_place", "place", "entry", "case_id"),
)
TOKENS: Final = Table(
    "search_token",
    SQLModel.metadata,
    Column("vid", Integer, primary_key=True),
    Column("token", Text, nullable=False, unique=True),
    Column("fold", Text, nullable=False),
    *(Column(f"as_{role}", Integer, nullable=False) for role in ROLES),
)
KEYS: Final = Table(
    "search_key",
    SQLModel.metadata,
    Column("key", Text, primary_key=True),
    Column("vid", Integer, primary_key=True),
    sqlite_with_rowid=False,
)
SLIPS: Final = Table(
    "search_slip",
    SQLModel.metadata,
    Column("slip", Integer, primary_key=True, autoincrement=False),
    Column("vid", Integer, primary_key=True),
    sqlite_with_rowid=False,
)
MARKS: Final = Table(
    "search_mark",
    SQLModel.metadata,
    Column("name", Text, primary_key=True),
    Column("value", Integer, nullable=False),
    sqlite_with_rowid=False,
)
TABLES: Final = (ENTRIES, TOKENS, KEYS, SLIPS, MARKS)
NAMES: Final = tuple(table.name for table in TABLES)
"""What a vault can make anew of its records."""
STATEMENTS: Final = (
    # The words come folded, so that every other sign than a space belongs to a word, or stands between two.
    f"CREATE VIRTUAL TABLE search_words USING fts5({', '.join(COLUMNS)}, content='search_entry', "
    "content_rowid='entry', tokenize='ascii', detail=column, columnsize=0, prefix='1 2 3')",
    # Deleted names would otherwise stay readable inside the index until it is merged.
    "INSERT INTO search_words(search_words, rank) VALUES('secure-delete', 1)",
    # Its pieces are joined at quiet moments; else one save in thirty would wait for it.
    "INSERT INTO search_words(search_words, rank) VALUES('automerge', 0)",
)
