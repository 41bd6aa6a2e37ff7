"""Entering cases into the search, in the transaction that changes their records."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection
from sqlmodel import Session

from casetracker.matching.keys import keys
from casetracker.storage.connection import directly
from casetracker.storage.search import entries, marks
from casetracker.storage.search.entries import Entry
from casetracker.storage.search.marks import KEYS, MADE, RULES, SLIPPED
from casetracker.storage.search.tables import COLUMNS, ROLES
from casetracker.storage.search.word_keys import Word, key_rows, rules, slip_rows

_LISTED: Final = ", ".join(COLUMNS)
_MARKS: Final = ", ".join("?" * len(COLUMNS))
_KNOWN: Final = f"SELECT case_id, entry, {_LISTED} FROM search_entry WHERE case_id IN ({{}})"  # noqa: S608  (our own columns)
_LAST_ENTRY: Final = "SELECT coalesce(max(entry), 0) FROM search_entry"
_ADD: Final = f"INSERT INTO search_entry (entry, case_id, place, {_LISTED}) VALUES (?, ?, ?, {_MARKS})"  # noqa: S608
_CHANGE: Final = f"UPDATE search_entry SET place = ?, {', '.join(f'{one} = ?' for one in COLUMNS)} WHERE entry = ?"  # noqa: S608
_REMOVE: Final = "DELETE FROM search_entry WHERE entry = ?"
_ADD_WORDS: Final = f"INSERT INTO search_words (rowid, {_LISTED}) VALUES (?, {_MARKS})"  # noqa: S608
_REMOVE_WORDS: Final = f"INSERT INTO search_words (search_words, rowid, {_LISTED}) VALUES ('delete', ?, {_MARKS})"  # noqa: S608

_COUNTS: Final = ", ".join(f"as_{role}" for role in ROLES)
_TOKENS: Final = f"SELECT token, vid, {_COUNTS} FROM search_token WHERE token IN ({{}})"  # noqa: S608  (as above)
_LAST_TOKEN: Final = "SELECT coalesce(max(vid), 0) FROM search_token"  # noqa: S105  (a word of a name)
_ADD_TOKEN: Final = f"INSERT INTO search_token (vid, token, fold, {_COUNTS}) VALUES (?, ?, ?, ?, ?, ?, ?)"  # noqa: S608
_COUNT_TOKEN: Final = f"UPDATE search_token SET {', '.join(f'as_{role} = ?' for role in ROLES)} WHERE vid = ?"  # noqa: S608
_FRESH_TOKENS: Final = "SELECT vid, token FROM search_token WHERE vid > ? ORDER BY vid"
_REMOVE_TOKEN: Final = "DELETE FROM search_token WHERE vid = ?"  # noqa: S105  (as above)
ADD_KEY: Final = "INSERT OR IGNORE INTO search_key (key, vid) VALUES (?, ?)"
ADD_SLIP: Final = "INSERT OR IGNORE INTO search_slip (slip, vid) VALUES (?, ?)"
_REMOVE_KEY: Final = "DELETE FROM search_key WHERE key = ? AND vid = ?"
_REMOVE_SLIP: Final = "DELETE FROM search_slip WHERE slip = ? AND vid = ?"

_ROLE_OF: Final = {"surname": 0, "given": 1, "patronymic": 2, "whole": 3, "callsign": 3, "locality": 3}
_AT_ONCE: Final = 5_000
_ASKED_AT_ONCE: Final = 500
_MOST_FRESH: Final = 200
"""So many words may wait for their slips; each is looked through where slips are asked for."""

_Use = tuple[str, int]


def index(session: Session, case_ids: Collection[UUID]) -> None:
    """Enter cases anew as their records are now; forget those that are no more."""
    connection = session.connection()
    write(connection, [entries.read(connection, one) for one in case_ids])


def complete(connection: Connection) -> None:
    """Enter the cases that the search does not know: all of them, after its tables were made anew."""
    with directly(connection) as raw:
        if raw.execute("SELECT 1 FROM search_token LIMIT 1").fetchone() is None:
            marks.put(raw, **{RULES: rules(), KEYS: 0, SLIPPED: 0})
    asked = "SELECT id FROM search_case WHERE id NOT IN (SELECT case_id FROM search_entry) ORDER BY id"
    cases = iter(connection.exec_driver_sql(asked).scalars().all())
    entered = False
    while some := list(islice(cases, _AT_ONCE)):
        write(connection, [entries.read(connection, UUID(one)) for one in some])
        entered = True
    if entered:
        gather(connection)


def gather(connection: Connection) -> None:
    """Write the full-text index as one piece; it grows in a dozen, and every word is looked up in each of them."""
    connection.exec_driver_sql("INSERT INTO search_words (search_words) VALUES ('optimize')")


def write(connection: Connection, told: Sequence[Entry]) -> None:
    """Write entries, and count the words of their names."""
    with directly(connection) as raw:
        _write(raw, told)


def _write(raw: Any, told: Sequence[Entry]) -> None:  # noqa: ANN401  (the driver is untyped)
    known = {row[0]: row[1:] for row in _some(raw, _KNOWN, [entry.case_id for entry in told])}
    last = raw.execute(_LAST_ENTRY).fetchone()[0] if len(known) < len(told) else 0
    uses: Counter[_Use] = Counter()
    new: list[tuple[int, Entry]] = []
    for entry in told:
        uses.update(_uses(entry.columns))
        if entry.case_id in known:
            number, *before = known[entry.case_id]
            uses.subtract(_uses(before))
            _change(raw, number, tuple(before), entry)
        elif entry.columns:
            new.append((last + len(new) + 1, entry))
    _many(raw, _ADD, [(number, entry.case_id, entry.place, *entry.columns) for number, entry in new])
    _many(raw, _ADD_WORDS, [(number, *entry.columns) for number, entry in new])
    _count(raw, uses)
    # The full-text index gathers what it is told and writes it at the next savepoint, else only during the commit.
    for statement in ("SAVEPOINT indexed", "RELEASE indexed"):
        raw.execute(statement)


def _change(raw: Any, number: int, before: tuple[str, ...], entry: Entry) -> None:  # noqa: ANN401  (as above)
    if before != entry.columns:
        raw.execute(_REMOVE_WORDS, (number, *before))
    if not entry.columns:
        raw.execute(_REMOVE, (number,))
        return
    raw.execute(_CHANGE, (entry.place, *entry.columns, number))
    if before != entry.columns:
        raw.execute(_ADD_WORDS, (number, *entry.columns))


def _some(raw: Any, statement: str, asked: Sequence[str]) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401  (as above)
    """Ask for many by name, some hundred at a time."""
    for begin in range(0, len(asked), _ASKED_AT_ONCE):
        part = tuple(asked[begin : begin + _ASKED_AT_ONCE])
        yield from raw.execute(statement.format(", ".join("?" * len(part))), part)


def _many(raw: Any, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:  # noqa: ANN401  (as above)
    if rows:
        raw.executemany(statement, rows)


def _uses(columns: Sequence[str]) -> set[_Use]:
    """Return the words of names and places in an entry, each with what it is there."""
    return {
        (word, _ROLE_OF[column])
        for column, text in zip(COLUMNS, columns, strict=False)
        if column in _ROLE_OF
        for word in text.replace("|", " ").replace("/", " ").split()
    }


def _count(raw: Any, uses: Counter[_Use]) -> None:  # noqa: ANN401  (as above)
    """Change how many cases have each word; a word that none has any more goes with its keys."""
    changed: dict[str, list[int]] = {}
    for (word, role), more in uses.items():
        if more:
            changed.setdefault(word, [0] * len(ROLES))[role] += more
    words = sorted(changed)
    known = {row[0]: row[1:] for row in _some(raw, _TOKENS, words)}
    gone: list[Word] = []
    counted: list[tuple[int, ...]] = []
    for word, (vid, *had) in known.items():
        counts = [one + more for one, more in zip(had, changed[word], strict=True)]
        if any(counts):
            counted.append((*counts, vid))
        else:
            gone.append((vid, word))
    _many(raw, _COUNT_TOKEN, counted)
    if new := [word for word in words if word not in known]:
        _add_tokens(raw, new, changed)
    if gone:
        _many(raw, _REMOVE_TOKEN, [(vid,) for vid, _ in gone])
        for which in (0, 1):
            _many(raw, _REMOVE_KEY, key_rows(gone, which))
            _many(raw, _REMOVE_SLIP, slip_rows(gone, which))


def _add_tokens(raw: Any, words: Sequence[str], counts: dict[str, list[int]]) -> None:  # noqa: ANN401  (as above)
    """Add words with their keys. Their slips, which lie all over their table, wait for a quiet moment."""
    at = marks.read(raw)
    slipped, which = at.get(SLIPPED, 0), at.get(KEYS, 0)
    # No number is given twice: up to the marks, a word counts as one that has its keys.
    last = max(raw.execute(_LAST_TOKEN).fetchone()[0], slipped, at.get(MADE, 0))
    new: list[Word] = list(enumerate(words, last + 1))
    _many(raw, _ADD_TOKEN, [(vid, word, keys(word).folds[0], *counts[word]) for vid, word in new])
    _many(raw, ADD_KEY, key_rows(new, which))
    if last + len(new) - slipped > _MOST_FRESH:
        _many(raw, ADD_SLIP, slip_rows(raw.execute(_FRESH_TOKENS, (slipped,)).fetchall(), which))
        marks.put(raw, **{SLIPPED: last + len(new)})
