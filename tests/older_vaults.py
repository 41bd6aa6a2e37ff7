"""Vaults as earlier versions of the program left them, made of today's: frozen tables, today's rows."""

from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as driver

from casetracker.storage import connection, migrations

FIRST: Final = "0001"

NO_LONGER_THERE: Final = {
    ("relative", "must_not_learn"): "'результат порівняння'",
    ("decision", "told_family_on"): "'2026-03-03'",
    ("decision", "told_family_by"): "'Слідчий'",
    ("decision", "told_family_how"): "'in_person'",
    ("search_entry", "words"): "surname || ' ' || given || ' ' || patronymic || ' ' || whole || ' ' || number",
    ("search_entry", "entry"): "entry",
}
"""Columns of the first version that stand elsewhere now, and what an older vault may hold in them."""


def make_at(path: Path, key: bytes, revision: str) -> None:
    """Make an empty database with the tables of an earlier version, by the steps that made them."""
    connection.create(path, key)
    engine = connection.engine_for(
        lambda: connection.connect(path, key, foreign_keys=False), guarded=False, writes=True
    )
    migrations.upgrade(engine, revision)
    engine.dispose()


def take_back_to_first(path: Path, key: bytes) -> None:
    take_back_to(path, key, FIRST)


def take_back_to(path: Path, key: bytes, revision: str) -> None:
    """Put a database of an earlier version, with what its tables can hold of the present rows, in place of one."""
    older = path.with_name("older.db")
    make_at(older, key, revision)
    present, raw = connection.connect(path, key), connection.connect(older, key, foreign_keys=False)
    try:
        raw.execute("BEGIN")
        for table in tables(raw):
            known = columns(present, table)
            names = [name for name in columns(raw, table) if name in known or (table, name) in NO_LONGER_THERE]
            told = [name if name in known else NO_LONGER_THERE[table, name] for name in names]
            listed, asked = ", ".join(names), ", ".join("?" for _ in names)
            for row in present.execute(f"SELECT {', '.join(told)} FROM {table}"):  # noqa: S608  (names of our own tables)
                # A term that came later is one that an earlier version does not know.
                with suppress(driver.IntegrityError):
                    raw.execute(f"INSERT INTO {table} ({listed}) VALUES ({asked})", row)  # noqa: S608  (as above)
        while strays := {(table, rowid) for table, rowid, *_ in raw.execute("PRAGMA foreign_key_check")}:
            for table, rowid in strays:
                raw.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))  # noqa: S608  (as above)
        raw.execute("INSERT INTO search_words (search_words) VALUES ('rebuild')")
        raw.execute("COMMIT")
    finally:
        present.close()
        raw.close()
    connection.remove(path)
    older.rename(path)


def tables(raw: Any) -> list[str]:
    """Return the tables that hold rows of ours, what is pointed at in no particular order."""
    asked = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
    kept = ("sqlite_", "search_words", "alembic_version")
    return [name for (name,) in raw.execute(asked) if not name.startswith(kept)]


def columns(raw: Any, table: str) -> list[str]:
    return [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]


def rows(raw: Any, of: dict[str, list[str]] | None = None) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table, in an order that no migration can change; only some columns where `of` says."""
    asked = of or {table: columns(raw, table) for table in tables(raw)}
    return {
        table: sorted(raw.execute(f"SELECT {', '.join(names)} FROM {table}"), key=repr)  # noqa: S608  (our own)
        for table, names in asked.items()
    }


def kept_columns(raw: Any) -> dict[str, list[str]]:
    """Return the columns of an older database that every later version has too."""
    return {
        table: [name for name in columns(raw, table) if (table, name) not in NO_LONGER_THERE] for table in tables(raw)
    }


def shape(raw: Any) -> list[tuple[str, str, str]]:
    """Return every table, index, trigger and full-text table as the engine keeps its words, whatever the spacing."""
    asked = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
    # The table that holds the version is worded by Alembic.
    return [
        (kind, name, " ".join((sql or "").split()))
        for kind, name, sql in raw.execute(asked)
        if name != "alembic_version"
    ]
