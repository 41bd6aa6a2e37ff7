"""What can still be read of a damaged database, row by row, and putting it into a new one.

Every page carries a seal, so a damaged page is refused and never read as something else: each row either comes out as
it was written, or is named as lost. The engine keeps refusing after a damaged page, so each attempt after a failure
begins with a new connection. Where the pages can be opened one by one, the rows are read from them: the engine does
not reach those below a damaged page, and none where the list of tables is hit.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as driver
from sqlmodel import Session, select

from casetracker.casework.cases import Case
from casetracker.storage import connection as opening
from casetracker.storage import search
from casetracker.storage.connection import writes_allowed
from casetracker.storage.database import Database
from casetracker.storage.errors import DatabaseDamaged, SchemaTooNew, known_error
from casetracker.storage.intact_pages import IntactPages

_PAGE: Final = 4096
_MADE_ANEW: Final = ("sqlite_", "alembic_", "search_words", *search.NAMES)
"""Tables of which a new database has its own: the engine's, the schema's version, and the index of names."""
_ENGINES: Final = ("sqlite_", "search_words")
_AT_ONCE: Final = 500
_DAMAGED: Final = frozenset({10, 11, 26})
"""SQLite's answers to a page that cannot be read: the disk fails, the seal is broken, no page of ours."""
_UNKNOWN_BEYOND: Final = 1 << 10
"""How far past the last known row is looked where nothing tells how many there are."""


@dataclass(slots=True)
class Table:
    """What was found of one table.

    `lost` are its rows that cannot be read, with their id where the index of ids still tells it. `exact` says that
    their number is known, else there may be fewer or more. `orphans` were read, but belong to a record that is lost
    or break a rule, and are not in the new database.
    """

    name: str
    read: int = 0
    lost: dict[int, str] = field(default_factory=dict, repr=False)
    exact: bool = True
    orphans: set[str] = field(default_factory=set, repr=False)

    @property
    def whole(self) -> bool:
        return self.exact and not self.lost and not self.orphans


def copy_readable(source: Path, target: Path) -> int:
    """Copy a file as far as the disk gives it, and return how many parts it did not give.

    The engine takes a page of zeros for one beyond the end of the file, without asking for its seal, and would read
    zeros out of the midst of a long text. No page was ever written so: what is lost, or stands as zeros, is copied as
    bytes that every seal refuses.
    """
    failed = 0
    with source.open("rb", buffering=0) as read, target.open("xb") as written:
        for offset in range(0, source.stat().st_size, _PAGE):
            read.seek(offset)
            try:
                part = read.read(_PAGE)
            except OSError:
                part, failed = bytes(_PAGE), failed + 1
            written.write(part if any(part) else b"\xff" * len(part))
    return failed


def fill_up(path: Path, pages: int) -> None:
    """Give a copy that ends too early pages that every seal refuses, for the reason that `copy_readable` names."""
    short = pages * _PAGE - path.stat().st_size
    if short > 0:
        with path.open("ab") as file:
            file.write(b"\xff" * short)


def survey(path: Path, key: bytes, pages: IntactPages | None = None) -> list[Table]:
    """Read every row of every table and return what was found, without writing. `pages` are a second way to a row.

    Raises `DatabaseDamaged` where the list of tables can be read in no way.
    """
    source = _Source(path, key, pages)
    found = []
    try:
        for name in source.tables():
            table = Table(name)
            for _row in source.rows(table):
                table.read += 1
            found.append(table)
    finally:
        source.close()
    return found


def carry_over(path: Path, key: bytes, target: Database, pages: IntactPages | None = None) -> list[Table]:
    """Put every row of a damaged database that can be read into a new, empty one, and return what was found.

    `pages` are a second way to the rows that the engine does not reach. Raises `DatabaseDamaged` where the list of
    tables can be read in no way, `SchemaTooNew` where the damaged database
    holds what this version does not know, `StorageFull` or `StorageReadOnly`.
    """
    written = opening.connect(target.path, key, foreign_keys=False)
    found: list[Table] = []
    source: _Source | None = None
    try:
        source = _Source(path, key, pages, dict(written.execute(_DECLARED)))
        written.execute("BEGIN IMMEDIATE")
        known = {name for (name,) in written.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        for name in source.tables():
            if name not in known:
                raise SchemaTooNew
            table = Table(name)
            _carry_table(source, table, written)
            found.append(table)
        _count_on(source, written)
        _leave_orphans(written, {table.name: table for table in found})
        written.execute("COMMIT")
    except driver.DatabaseError as refused:
        raise known_error(getattr(refused, "sqlite_errorcode", None)) or refused from None
    finally:
        if source is not None:
            source.close()
        written.close()
    _index_names(target)
    return found


def case_numbers(target: Database, ids: Iterable[str]) -> dict[str, list[str]]:
    """Return for each lost record the numbers of the cases it belonged to, as far as the history still tells."""
    with target.reader.connect() as connection:
        return {one: sorted(connection.exec_driver_sql(_CASES_OF, (one, one)).scalars()) for one in ids}


_CASES_OF: Final = """
SELECT coalesce((SELECT number FROM search_case WHERE id = line.case_id),
                (SELECT new FROM journal_value JOIN journal_line USING (seq)
                 WHERE record_id = line.case_id AND field = 'number' ORDER BY seq DESC LIMIT 1))
FROM (SELECT DISTINCT case_id FROM journal_line WHERE record_id = ? OR case_id = ?) AS line
WHERE line.case_id <> '' AND 1 IN (
    SELECT 1 FROM search_case WHERE id = line.case_id
    UNION SELECT 1 FROM journal_value JOIN journal_line USING (seq)
    WHERE record_id = line.case_id AND field = 'number' AND new IS NOT NULL)
"""


class _Source:
    """A damaged database, opened anew after each failure."""

    def __init__(
        self, path: Path, key: bytes, pages: IntactPages | None = None, declared: dict[str, str] | None = None
    ) -> None:
        self._path = path
        self._key = key
        self._open: driver.Connection | None = None
        self._pages = pages
        self._last_ids: tuple[str, dict[int, str] | None] = ("", None)
        self._columns: dict[str, list[str]] = {}
        self._numbered: dict[str, int] = {}
        """The column that stands for a row's number, by table: it is stored as nothing."""
        self._declared = dict(declared or {})
        """The tables of a new database: what the damaged one held where its own list is lost."""
        if pages is not None:
            self._declared |= {name: root.declared for name, root in pages.roots.items()}
            self._trial = driver.connect(":memory:")
            pages.tell_apart({name: self._could_hold(name) for name in self._declared if not name.startswith(_ENGINES)})

    def ask(self, statement: str, *asked: object) -> list[Any]:
        """Return all rows; raises `DatabaseDamaged` where a page that is needed cannot be read."""
        if self._open is None:
            self._open = opening.connect(self._path, self._key, foreign_keys=False)
        try:
            found = list(self._open.execute(statement, asked))
        except driver.DatabaseError as refused:
            sound = opening.is_sound(self._open)
            # From now on this connection refuses whatever it is asked.
            self.close()
            if not sound or (getattr(refused, "sqlite_errorcode", None) or 0) & 0xFF in _DAMAGED:
                raise DatabaseDamaged from None
            raise
        if not opening.is_sound(self._open):
            self.close()
            raise DatabaseDamaged
        return found

    def close(self) -> None:
        opened, self._open = self._open, None
        if opened is not None:
            opened.close()

    def tables(self) -> list[str]:
        """Return the tables whose rows are carried over. Raises `DatabaseDamaged` where nothing tells them."""
        return [name for name in self._listed() if not name.startswith(_MADE_ANEW)]

    def _listed(self) -> list[str]:
        try:
            return [name for (name,) in self.ask("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        except DatabaseDamaged:
            if self._pages is None or not self._declared:
                raise
            return list(self._declared)

    def columns(self, table: str) -> list[str]:
        if table not in self._columns:
            described = self._described(table)
            self._columns[table] = [row[1] for row in described]
            for place, row in enumerate(described):
                if row[5] and row[2].upper() == "INTEGER":
                    self._numbered[table] = place
        return self._columns[table]

    def _described(self, table: str) -> list[Any]:
        asked = f'PRAGMA table_info("{table}")'
        try:
            return self.ask(asked)
        except DatabaseDamaged:
            if self._pages is None or table not in self._declared:
                raise
        return list(self._trial.execute(asked))

    def _could_hold(self, table: str) -> Callable[[tuple[Any, ...]], bool]:
        """Return whether a row keeps the rules of a table, tried out in a database that never touches the disk."""
        self._trial.execute(self._declared[table])
        columns = len(list(self._trial.execute(f'PRAGMA table_info("{table}")')))
        add = f'INSERT INTO "{table}" VALUES ({", ".join("?" * columns)})'  # noqa: S608  (our own table)

        def could_hold(row: tuple[Any, ...]) -> bool:
            if len(row) != columns:
                return False
            try:
                self._trial.execute("SAVEPOINT trial")
                self._trial.execute(add, row)
            except driver.DatabaseError:
                return False
            finally:
                self._trial.execute("ROLLBACK TO trial")
                self._trial.execute("RELEASE trial")
            return True

        return could_hold

    def rows(self, table: Table) -> Iterator[tuple[Any, ...]]:
        """Yield the rows that can be read, and note those that cannot in `table`."""
        if self._pages is None:
            yield from self._by_engine(table)
            return
        rows = self._by_page(table)
        ids = self._ids(table.name)
        if ids is not None:
            table.lost.update({number: known for number, known in ids.items() if number not in rows})
        elif table.name not in self._pages.whole_tables:
            last, known = self._last(table.name)
            table.exact = known and table.name in _NUMBERED
            if table.exact:
                table.lost.update({number: "" for number in range(1, last + 1) if number not in rows})
        yield from rows.values()

    def _by_page(self, table: Table) -> dict[int, tuple[Any, ...]]:
        columns = self.columns(table.name)
        place = self._numbered.get(table.name)
        rows = self._pages.rows_of(table.name, len(columns), self._ids(table.name)) if self._pages else {}
        if place is None:
            return rows
        return {number: (*row[:place], number, *row[place + 1 :]) for number, row in rows.items()}

    def _by_engine(self, table: Table) -> Iterator[tuple[Any, ...]]:
        ids = self._ids(table.name)
        if ids is not None:
            rowids = sorted(ids)
            for first in range(0, len(rowids), _AT_ONCE):
                yield from self._among(table, rowids[first : first + _AT_ONCE], ids)
            return
        last, known = self._last(table.name)
        if last:
            for first in range(1, last + 1, _AT_ONCE):
                yield from self._among(table, range(first, min(first + _AT_ONCE, last + 1)), {})
        # Without an index of its ids a number between two rows may never have been given.
        table.exact = known and (not table.lost or table.name in _NUMBERED)

    def _among(self, table: Table, rowids: Any, ids: dict[int, str]) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401  (a sequence)
        try:
            rows = self.ask(
                f'SELECT rowid, * FROM "{table.name}" WHERE rowid BETWEEN ? AND ?',  # noqa: S608  (our own table)
                rowids[0],
                rowids[-1],
            )
        except DatabaseDamaged:
            if len(rowids) == 1:
                table.lost[rowids[0]] = ids.get(rowids[0], "")
                return
            half = len(rowids) // 2
            yield from self._among(table, rowids[:half], ids)
            yield from self._among(table, rowids[half:], ids)
            return
        if ids:
            there = {row[0] for row in rows}
            table.lost.update({one: ids[one] for one in rowids if one not in there})
        yield from (tuple(row[1:]) for row in rows)

    def _ids(self, table: str) -> dict[int, str] | None:
        """Return the number and the id of every row from the index of ids; None without one that can be read."""
        if self._last_ids[0] != table:
            self._last_ids = table, self._read_ids(table)
        return self._last_ids[1]

    def _read_ids(self, table: str) -> dict[int, str] | None:
        with suppress(DatabaseDamaged):
            for row in self.ask(f'PRAGMA index_list("{table}")'):
                if row[3] == "pk":
                    (column,) = (one[2] for one in self.ask(f'PRAGMA index_info("{row[1]}")'))
                    named = f'SELECT rowid, "{column}" FROM "{table}" INDEXED BY "{row[1]}"'  # noqa: S608  (our own)
                    return dict(self.ask(named))
        return None

    def numbers_given(self) -> dict[str, int]:
        """Return the highest number ever given in each table that counts, as far as that can be read."""
        with suppress(DatabaseDamaged):
            return dict(self.ask("SELECT name, seq FROM sqlite_sequence"))
        rows = self._pages.rows_of("sqlite_sequence", 2, None) if self._pages else {}
        return dict(rows.values())

    def _last(self, table: str) -> tuple[int, bool]:
        """Return the highest number of a row, and whether it is known for certain."""
        for statement in (
            f'SELECT max(rowid) FROM "{table}"',  # noqa: S608  (our own table)
            f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'",  # noqa: S608  (our own table)
            *(["SELECT seq FROM sqlite_sequence WHERE name = 'journal_line'"] if table == "journal_value" else []),
        ):
            with suppress(DatabaseDamaged):
                if found := self.ask(statement):
                    return found[0][0] or 0, True
        return self._path.stat().st_size // _PAGE * 8 + _UNKNOWN_BEYOND, False


_NUMBERED: Final = frozenset({"journal_line", "journal_checkpoint"})
"""Tables whose rows are numbered without gaps."""


def _carry_table(source: _Source, table: Table, written: driver.Connection) -> None:
    columns = source.columns(table.name)
    ours = {row[1] for row in written.execute(f'PRAGMA table_info("{table.name}")')}
    if not ours.issuperset(columns):
        raise SchemaTooNew
    named, marks = ", ".join(f'"{one}"' for one in columns), ", ".join("?" * len(columns))
    add = f'INSERT INTO "{table.name}" ({named}) VALUES ({marks})'  # noqa: S608  (our own table)
    for row in source.rows(table):
        try:
            written.execute(add, row)
            table.read += 1
        except driver.IntegrityError:
            table.orphans.add(str(row[0]))


def _count_on(source: _Source, written: driver.Connection) -> None:
    """Let numbers go on after the highest ever given, so that a history that was cut off still shows."""
    given = source.numbers_given()
    # A line may be lost, and what it changed be there: its number is not given again.
    (last,) = written.execute("SELECT max(seq) FROM journal_value").fetchone()
    given["journal_line"] = max(given.get("journal_line", 0), last or 0)
    for name, seq in given.items():
        changed = written.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (seq, name))
        if not changed.rowcount and seq:
            written.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, seq))


def _leave_orphans(written: driver.Connection, tables: dict[str, Table]) -> None:
    """Take out what points at a lost record, and what points at that: no screen could show it."""
    stays = written.execute(_TRIGGERS).fetchall()
    for name, _made in stays:
        written.execute(f'DROP TRIGGER "{name}"')
    while loose := {(row[0], row[1]) for row in written.execute("PRAGMA foreign_key_check")}:
        for name, rowid in loose:
            asked = f'SELECT * FROM "{name}" WHERE rowid = ?'  # noqa: S608  (our own table)
            tables[name].orphans.add(str(written.execute(asked, (rowid,)).fetchone()[0]))
            tables[name].read -= 1
            written.execute(f'DELETE FROM "{name}" WHERE rowid = ?', (rowid,))  # noqa: S608  (our own table)
    for _name, made in stays:
        written.execute(made)


_DECLARED: Final = "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL"
_TRIGGERS: Final = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"


def _index_names(target: Database) -> None:
    with Session(target.writer) as session, session.begin(), writes_allowed(session.connection()):
        search.index(session, list(session.exec(select(Case.id))))
