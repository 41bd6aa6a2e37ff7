"""Which words of names in the vault a typed word can mean, and how surely.

Surely: the same sounds, whatever the alphabet and the rules of spelling, or another form of the same name. Likely: the
same consonants. Perhaps: a slip of the finger. And, while a word is being typed, whatever begins so.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import Connection

from casetracker.matching.keys import keys
from casetracker.matching.normalise import is_cyrillic
from casetracker.storage.search.writing import CONSONANTS, GROUP, SOUND, slips_of

Meanings = dict[str, float]
"""Words of the vault, each with how surely it is meant, from 0 to 1."""

_BY_KEYS: Final = "SELECT k.key, t.token FROM search_key k JOIN search_token t ON t.vid = k.vid WHERE k.key IN ({})"
_BY_CONSONANTS: Final = (
    "SELECT token, fold FROM search_token WHERE vid IN (SELECT vid FROM search_key WHERE key IN ({}) LIMIT 3000)"
)
_BY_SLIPS: Final = (
    "SELECT token, fold FROM search_token WHERE vid IN (SELECT vid FROM search_slip WHERE slip IN ({}) LIMIT 3000)"
)
# What was entered first is mostly what is met most: a common name does not wait long for its first bearer.
_BEGUN: Final = (
    "SELECT token FROM search_token WHERE vid IN (SELECT DISTINCT vid FROM "
    "(SELECT vid FROM search_key WHERE key >= ? AND key < ? LIMIT 4000) ORDER BY vid LIMIT 150)"
)
_SPELT_SO: Final = "SELECT token FROM search_token WHERE token >= ? AND token < ? ORDER BY vid LIMIT 150"
_AFTER_ALL: Final = "\U0010ffff"
_SAME: Final = 1.0
_SAME_SOUND: Final = 0.99
_UNLIKELY_READING: Final = 0.01
_SAME_NAME: Final = 0.95
_BEGUN_SO: Final = 0.85
_SAME_CONSONANTS: Final = 0.97
_LEAST_BEGUN: Final = 3
_READINGS: Final = 4
_MOST: Final = 60
_LOOKED_AT: Final = 300


def surely(connection: Connection, word: str) -> Meanings:
    """Return the words that sound alike or are a form of the same name; none where the vault has no such word."""
    found = keys(word)
    ranks = {SOUND + sounds: _SAME_SOUND - _UNLIKELY_READING * at for at, sounds in enumerate(found.folds)}
    ranks |= {GROUP + group: _SAME_NAME for group in found.groups}
    meant: Meanings = {}
    for key, token in connection.exec_driver_sql(_BY_KEYS.format(_marks(ranks)), tuple(ranks)):
        meant[token] = max(meant.get(token, 0.0), ranks[key])
    if meant:
        meant[word] = _SAME
    return meant


def begun(connection: Connection, word: str) -> Meanings:
    """Return words that begin as a word does, by its letters or in any alphabet by its sounds."""
    letters = connection.exec_driver_sql(_SPELT_SO, (word, word + _AFTER_ALL)).scalars()
    meant: Meanings = dict.fromkeys(letters, _BEGUN_SO)
    for sounds in keys(word).folds[:_READINGS]:
        if len(sounds) >= _LEAST_BEGUN:
            asked = (SOUND + sounds, SOUND + sounds + _AFTER_ALL)
            meant |= dict.fromkeys(connection.exec_driver_sql(_BEGUN, asked).scalars(), _BEGUN_SO)
    return meant


def alike(connection: Connection, word: str) -> Meanings:
    """Return words with the same consonants that are near otherwise."""
    found = keys(word)
    asked = tuple(CONSONANTS + one for one in found.skeletons[:_READINGS])
    return _near(connection, _BY_CONSONANTS.format(_marks(asked)), asked, word)


def slipped(connection: Connection, word: str) -> Meanings:
    """Return words that one slip or two turn into this one."""
    found = keys(word)
    asked = {slip for sounds in found.folds[:_READINGS] for slip in slips_of(sounds)}
    if is_cyrillic(word):
        asked |= slips_of(word)
    return _near(connection, _BY_SLIPS.format(_marks(asked)), tuple(asked), word) if asked else {}


def _near(connection: Connection, statement: str, asked: tuple[str | int, ...], word: str) -> Meanings:
    """Return those of the words asked for that are few slips away, in sound or in letters."""
    spelt: dict[str, str] = {row[0]: row[1] for row in connection.exec_driver_sql(statement, asked)}
    letters = {token: token for token in spelt}
    best: Meanings = {}
    for written, among in [*((sounds, spelt) for sounds in keys(word).folds[:_READINGS]), (word, letters)]:
        for token, value in _nearest(written, among):
            best[token] = max(best.get(token, 0.0), value)
    return dict(sorted(best.items(), key=lambda one: -one[1])[:_MOST])


def _nearest(written: str, among: dict[str, str]) -> Iterator[tuple[str, float]]:
    """Return the words that few slips turn into what was written, the fewer the shorter it is."""
    most = max(1, len(written) // 3)
    for _, apart, token in process.extract(written, among, scorer=OSA.distance, score_cutoff=most, limit=_LOOKED_AT):
        yield token, max(0.0, _SAME_CONSONANTS - apart / (0.6 * len(written)))


def _marks(asked: Iterable[object]) -> str:
    return ", ".join("?" for _ in asked)
