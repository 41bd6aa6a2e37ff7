"""Entering cases into the search, in the transaction that changes their records."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from itertools import combinations, islice
from typing import Any, Final
from uuid import UUID
from zlib import crc32

from sqlalchemy import Connection, Row
from sqlmodel import Session

from casetracker import resources
from casetracker.matching.keys import Keys, keys
from casetracker.matching.normalise import is_cyrillic
from casetracker.storage.search import entries
from casetracker.storage.search.entries import Entry
from casetracker.storage.search.tables import COLUMNS, ROLES

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
_FOLD_TOKEN: Final = "UPDATE search_token SET fold = ? WHERE vid = ?"  # noqa: S105  (as above)
_REMOVE_TOKEN: Final = "DELETE FROM search_token WHERE vid = ?"  # noqa: S105  (as above)
_ADD_KEY: Final = "INSERT OR IGNORE INTO search_key (key, vid) VALUES (?, ?)"
_ADD_SLIP: Final = "INSERT OR IGNORE INTO search_slip (slip, vid) VALUES (?, ?)"
_REMOVE_KEY: Final = "DELETE FROM search_key WHERE key = ? AND vid = ?"
_REMOVE_SLIP: Final = "DELETE FROM search_slip WHERE slip = ? AND vid = ?"

_ROLE_OF: Final = {"surname": 0, "given": 1, "patronymic": 2, "whole": 3, "callsign": 3, "locality": 3}
_AT_ONCE: Final = 5_000
_ASKED_AT_ONCE: Final = 500
SOUND: Final = "f"
CONSONANTS: Final = "s"
GROUP: Final = "g"
_SLIP_READINGS: Final = 2
_LEAST_SOUNDS: Final = 3
"""Of so few none can be left out: too much would be alike."""

_Use = tuple[str, int]


def index(session: Session, case_ids: Collection[UUID]) -> None:
    """Enter cases anew as their records are now; forget those that are no more."""
    connection = session.connection()
    write(connection, [entries.read(connection, one) for one in case_ids])


def complete(connection: Connection) -> None:
    """Enter the cases that the search does not know: all of them, after its tables were made anew."""
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


def keys_are_old(connection: Connection) -> bool:
    """Say whether an earlier version gave the words their keys, by other rules."""
    return connection.exec_driver_sql("PRAGMA user_version").scalar() != _rules()


def renew_keys(connection: Connection) -> None:
    """Give every word its keys anew, by the rules of this version."""
    for table in ("search_key", "search_slip"):
        connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608  (our own tables)
    words = [tuple(row) for row in connection.exec_driver_sql("SELECT vid, token FROM search_token ORDER BY vid")]
    _many(connection, _FOLD_TOKEN, [(keys(word).folds[0], vid) for vid, word in words])
    _many(connection, _ADD_KEY, _key_rows(words))
    _many(connection, _ADD_SLIP, _slip_rows(words))
    connection.exec_driver_sql(f"PRAGMA user_version = {_rules()}")


@cache
def _rules() -> int:
    """Return a number that changes with the rules by which words get their keys."""
    told = [resources.path("names", "given.tsv").read_bytes()]
    told += [repr((keys(word), sorted(_slips(word)))).encode() for word in _PROBES.split()]
    return crc32(b"".join(told)) >> 1


_PROBES: Final = (
    "абвгґд еєжзиії йклмноп рстуфхц чшщьюя ёъыэ ўђјљ щербаков'як тсвєтков дзюба шевченко schtschukin tchekhov "
    "szczęsny rzepka gogh khrushchev philippoff poutine sjtjukin hryhorii cieślak ćwikła oelkers björk nguyen ğüneş "
    "олександр миколайович саша ганнівна alexander mikołajewicz"
)


def write(connection: Connection, told: Sequence[Entry]) -> None:
    """Write entries, and count the words of their names."""
    known: dict[str, tuple[Any, ...]] = {
        row[0]: tuple(row[1:]) for row in _some(connection, _KNOWN, [entry.case_id for entry in told])
    }
    last = connection.exec_driver_sql(_LAST_ENTRY).scalar_one() if len(known) < len(told) else 0
    uses: Counter[_Use] = Counter()
    new: list[tuple[int, Entry]] = []
    for entry in told:
        uses.update(_uses(entry.columns))
        if entry.case_id in known:
            number, *before = known[entry.case_id]
            uses.subtract(_uses(before))
            _change(connection, number, tuple(before), entry)
        elif entry.columns:
            new.append((last + len(new) + 1, entry))
    _many(connection, _ADD, [(number, entry.case_id, entry.place, *entry.columns) for number, entry in new])
    _many(connection, _ADD_WORDS, [(number, *entry.columns) for number, entry in new])
    _count(connection, uses)
    # The full-text index gathers what it is told and writes it at the next savepoint, else only during the commit.
    for statement in ("SAVEPOINT indexed", "RELEASE indexed"):
        connection.exec_driver_sql(statement)


def _change(connection: Connection, number: int, before: tuple[str, ...], entry: Entry) -> None:
    if before != entry.columns:
        connection.exec_driver_sql(_REMOVE_WORDS, (number, *before))
    if not entry.columns:
        connection.exec_driver_sql(_REMOVE, (number,))
        return
    connection.exec_driver_sql(_CHANGE, (entry.place, *entry.columns, number))
    if before != entry.columns:
        connection.exec_driver_sql(_ADD_WORDS, (number, *entry.columns))


def _some(connection: Connection, statement: str, asked: Sequence[str]) -> Iterator[Row[Any]]:
    """Ask for many by name, some hundred at a time."""
    for begin in range(0, len(asked), _ASKED_AT_ONCE):
        part = tuple(asked[begin : begin + _ASKED_AT_ONCE])
        yield from connection.exec_driver_sql(statement.format(", ".join("?" * len(part))), part)


def _many(connection: Connection, statement: str, rows: list[tuple[Any, ...]]) -> None:
    if rows:
        connection.exec_driver_sql(statement, rows)


def _uses(columns: Sequence[str]) -> set[_Use]:
    """Return the words of names and places in an entry, each with what it is there."""
    return {
        (word, _ROLE_OF[column])
        for column, text in zip(COLUMNS, columns, strict=False)
        if column in _ROLE_OF
        for word in text.replace("|", " ").replace("/", " ").split()
    }


def _count(connection: Connection, uses: Counter[_Use]) -> None:
    """Change how many cases have each word; a word that none has any more goes with its keys."""
    changed: dict[str, list[int]] = {}
    for (word, role), more in uses.items():
        if more:
            changed.setdefault(word, [0] * len(ROLES))[role] += more
    words = sorted(changed)
    known: dict[str, tuple[Any, ...]] = {row[0]: tuple(row[1:]) for row in _some(connection, _TOKENS, words)}
    last = connection.exec_driver_sql(_LAST_TOKEN).scalar_one() if len(known) < len(words) else 0
    new = list(enumerate((word for word in words if word not in known), last + 1))
    gone: list[tuple[int, str]] = []
    counted: list[tuple[int, ...]] = []
    for word, (vid, *had) in known.items():
        counts = [one + more for one, more in zip(had, changed[word], strict=True)]
        if any(counts):
            counted.append((*counts, vid))
        else:
            gone.append((vid, word))
    _many(connection, _COUNT_TOKEN, counted)
    _many(connection, _ADD_TOKEN, [(vid, word, keys(word).folds[0], *changed[word]) for vid, word in new])
    _many(connection, _ADD_KEY, _key_rows(new))
    _many(connection, _ADD_SLIP, _slip_rows(new))
    _many(connection, _REMOVE_TOKEN, [(vid,) for vid, _ in gone])
    _many(connection, _REMOVE_KEY, _key_rows(gone))
    _many(connection, _REMOVE_SLIP, _slip_rows(gone))


def _key_rows(words: Iterable[tuple[int, str]]) -> list[tuple[Any, ...]]:
    # In the order of the table: many are written several times as fast.
    return sorted((key, vid) for vid, word in words for key in {*_keys(keys(word))})


def _slip_rows(words: Iterable[tuple[int, str]]) -> list[tuple[Any, ...]]:
    return sorted((slip, vid) for vid, word in words for slip in _slips(word))


def _keys(found: Keys) -> Iterator[str]:
    yield from (SOUND + one for one in found.folds)
    yield from (CONSONANTS + one for one in found.skeletons)
    yield from (GROUP + one for one in found.groups)


def _slips(word: str) -> set[int]:
    """Return the slips of a word as it is read, and of its letters: й beside a vowel is heard in none of them."""
    found = {slip for sounds in keys(word).folds[:_SLIP_READINGS] for slip in slips_of(sounds)}
    return found | slips_of(word) if is_cyrillic(word) else found


def slips_of(sounds: str) -> set[int]:
    """Return numbers for a word's sounds and for them with one left out; words one slip apart share one of them."""
    if len(sounds) < _LEAST_SOUNDS:
        return set()
    fewer = map("".join, combinations(sounds, len(sounds) - 1)) if len(sounds) > _LEAST_SOUNDS else ()
    return {crc32(one.encode()) for one in (sounds, *fewer)}
