"""Rows read from the pages of a database one by one, as the engine gives them, and only those that it holds."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casetracker.storage import connection as opening
from casetracker.storage import intact_pages
from casetracker.storage.intact_pages import IntactPages
from casetracker.vault.sealed_pages import PAGE_BYTES, SALT_BYTES, SealedPages, pages_of

KEY = bytes(range(32))
ROWS = 400
VALUES = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40),
    st.integers(1500, 9000).map(lambda length: "ї" * length),
    st.binary(max_size=40),
)


def made(path: Path) -> Any:
    """Make an encrypted database with a table of a few hundred rows and return a connection to it."""
    opening.create(path, KEY)
    connection = opening.connect(path, KEY, foreign_keys=False)
    connection.execute("CREATE TABLE told (number INTEGER PRIMARY KEY, words TEXT NOT NULL)")
    connection.executemany("INSERT INTO told (words) VALUES (?)", [(f"слова {row} " * 20,) for row in range(ROWS)])
    return connection


def of(path: Path, *lost: int) -> IntactPages:
    """Return the pages of a database without some of them."""
    content = path.read_bytes()

    def sealed(number: int) -> bytes:
        return content[(number - 1) * PAGE_BYTES : number * PAGE_BYTES]

    opened = SealedPages(KEY, content[:SALT_BYTES])
    return IntactPages(
        len(content) // PAGE_BYTES, lambda number: None if number in lost else opened.open(number, sealed(number))
    )


def closed(connection: Any) -> None:
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


@given(st.lists(st.tuples(VALUES, VALUES, VALUES), max_size=12))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_row_holds_it_comes_out_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[object, ...]]
) -> None:
    path = tmp_path_factory.mktemp("pages") / "cases.db"
    opening.create(path, KEY)
    connection = opening.connect(path, KEY, foreign_keys=False)
    connection.execute("CREATE TABLE any_values (a, b, c)")
    connection.executemany("INSERT INTO any_values VALUES (?, ?, ?)", rows)
    engine = dict(enumerate(connection.execute("SELECT * FROM any_values ORDER BY rowid"), start=1))
    closed(connection)
    assert of(path).rows_of("any_values", 3, None) == engine


def test_a_damaged_page_costs_its_own_rows_and_no_other(tmp_path: Path) -> None:
    connection = made(tmp_path / "cases.db")
    root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'told'").fetchone()[0]
    closed(connection)
    path = tmp_path / "cases.db"
    whole = of(path)
    assert len(whole.rows_of("told", 2, None)) == ROWS
    assert "told" in whole.whole_tables
    for page in range(3, path.stat().st_size // PAGE_BYTES + 1):
        found = of(path, page)
        found.tell_apart({"told": lambda row: len(row) == 2})
        left = len(found.rows_of("told", 2, None))
        assert left == ROWS if page == root else left > ROWS - 30
        assert left == ROWS or "told" not in found.whole_tables


def test_without_its_list_of_tables_a_database_still_gives_what_can_be_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "cases.db"
    closed(made(path))
    found = of(path, 1)
    assert "told" not in found.roots
    found.tell_apart({"told": lambda row: len(row) == 2})
    # Page 1 also tells which pages are free: without it nobody knows whether a row was deleted.
    assert found.rows_of("told", 2, None) == {}
    ids = {number: f"слова {number - 1} " * 20 for number in range(1, ROWS + 1)}
    assert len(found.rows_of("told", 2, ids, 1)) == ROWS


def test_a_row_of_another_table_is_not_taken_for_one_that_the_index_does_not_name(tmp_path: Path) -> None:
    path = tmp_path / "cases.db"
    closed(made(path))
    # The number of a row is stored as nothing, and an index that lacks a number says nothing of it.
    assert of(path, 1).rows_of("lost", 2, {1000: "id"}, 0) == {}


def test_what_was_deleted_stays_deleted(tmp_path: Path) -> None:
    connection = made(tmp_path / "cases.db")
    root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'told'").fetchone()[0]
    connection.execute("DELETE FROM told WHERE number > 100")
    closed(connection)
    for lost in ((), (root,)):
        found = of(tmp_path / "cases.db", *lost)
        found.tell_apart({"told": lambda row: len(row) == 2})
        assert set(found.rows_of("told", 2, None)) <= set(range(1, 101))


def test_rows_that_two_tables_could_hold_are_given_to_neither(tmp_path: Path) -> None:
    connection = made(tmp_path / "cases.db")
    root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'told'").fetchone()[0]
    closed(connection)
    found = of(tmp_path / "cases.db", root)
    found.tell_apart({"told": lambda row: len(row) == 2, "lost": lambda row: len(row) == 2})
    assert found.rows_of("told", 2, None) == {}


def test_a_salt_with_a_flipped_bit_is_found_again(tmp_path: Path) -> None:
    closed(made(tmp_path / "cases.db"))
    content = (tmp_path / "cases.db").read_bytes()
    salt = bytes([content[0] ^ 4]) + content[1:SALT_BYTES]
    second = content[PAGE_BYTES : 2 * PAGE_BYTES]
    found = pages_of(KEY, [salt], [(2, second)])
    assert found is not None
    assert found.open(2, second) is not None
    assert found.open(3, second) is None, "a page in another's place is not that page"
    assert pages_of(bytes(32), [salt], [(2, second)]) is None


def test_the_log_gives_what_was_committed_and_nothing_behind_a_broken_frame(tmp_path: Path) -> None:
    path, log = tmp_path / "cases.db", tmp_path / "cases.db-wal"
    connection = made(path)
    connection.execute("UPDATE told SET words = 'інакше' WHERE number = 7")
    content = log.read_bytes()
    read = intact_pages.logged(log)
    assert read.pages
    assert not read.torn
    connection.execute("BEGIN")
    connection.execute("UPDATE told SET words = 'не збережено' WHERE number = 7")
    assert intact_pages.logged(log).pages == read.pages
    connection.execute("ROLLBACK")
    frame = 24 + PAGE_BYTES
    for place in range(32 + frame // 2, len(content), 5 * frame):
        (tmp_path / "torn").write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        torn = intact_pages.logged(tmp_path / "torn")
        assert torn.torn
        assert len(torn.pages) <= len(read.pages)
    (tmp_path / "cut").write_bytes(content[: len(content) - 10])
    assert intact_pages.logged(tmp_path / "cut").pages.keys() <= read.pages.keys()
    connection.close()
