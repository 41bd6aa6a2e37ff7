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
from casetracker.storage.connection import directly
from casetracker.storage.search import marks
from casetracker.storage.search.marks import KEYS, SLIPPED
from casetracker.storage.search.word_keys import CONSONANTS, GROUP, SOUND, kept_slips, of_set, slip_of_set, slips_of

Meanings = dict[str, float]
"""Words of the vault, each with how surely it is meant, from 0 to 1."""

_BY_KEYS: Final = "SELECT k.key, t.token FROM search_key k JOIN search_token t ON t.vid = k.vid WHERE k.key IN ({})"
_BY_CONSONANTS: Final = (
    "SELECT token, fold FROM search_token WHERE vid IN (SELECT vid FROM search_key WHERE key IN ({}) LIMIT 3000)"
)
_BY_SLIPS: Final = (
    "SELECT token, fold FROM search_token WHERE vid IN (SELECT vid FROM search_slip WHERE slip IN ({}) LIMIT 3000)"
)
_FRESH: Final = "SELECT token, fold FROM search_token WHERE vid > ? LIMIT 3000"
"""The words that have no slips yet."""
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
    with directly(connection) as raw:
        which = marks.read(raw).get(KEYS, 0)
        asked = {of_set(key, which): rank for key, rank in ranks.items()}
        for key, token in raw.execute(_BY_KEYS.format(_marks(asked)), tuple(asked)):
            meant[token] = max(meant.get(token, 0.0), asked[key])
    if meant:
        meant[word] = _SAME
    return meant


def begun(connection: Connection, word: str) -> Meanings:
    """Return words that begin as a word does, by its letters or in any alphabet by its sounds."""
    with directly(connection) as raw:
        which = marks.read(raw).get(KEYS, 0)
        tokens = [row[0] for row in raw.execute(_SPELT_SO, (word, word + _AFTER_ALL))]
        for sounds in keys(word).folds[:_READINGS]:
            if len(sounds) >= _LEAST_BEGUN:
                key = of_set(SOUND + sounds, which)
                tokens += (row[0] for row in raw.execute(_BEGUN, (key, key + _AFTER_ALL)))
    return dict.fromkeys(tokens, _BEGUN_SO)


def alike(connection: Connection, word: str) -> Meanings:
    """Return words with the same consonants that are near otherwise."""
    found = keys(word)
    with directly(connection) as raw:
        which = marks.read(raw).get(KEYS, 0)
        asked = tuple(of_set(CONSONANTS + one, which) for one in found.skeletons[:_READINGS])
        spelt = dict(raw.execute(_BY_CONSONANTS.format(_marks(asked)), asked))
    return _near(spelt, word)


def slipped(connection: Connection, word: str) -> Meanings:
    """Return words that one slip or two turn into this one."""
    found = keys(word)
    slips = {slip for sounds in found.folds[:_READINGS] for slip in slips_of(sounds)}
    if is_cyrillic(word):
        slips |= slips_of(word)
    if not slips:
        return {}
    with directly(connection) as raw:
        at = marks.read(raw)
        asked = tuple(slip_of_set(slip, at.get(KEYS, 0)) for slip in slips)
        spelt = dict(raw.execute(_BY_SLIPS.format(_marks(asked)), asked))
        fresh = raw.execute(_FRESH, (at.get(SLIPPED, 0),)).fetchall()
    spelt |= {token: fold for token, fold in fresh if not kept_slips(token).isdisjoint(slips)}
    return _near(spelt, word)


def _near(spelt: dict[str, str], word: str) -> Meanings:
    """Return those of some words, each with its sounds, that are few slips away from one, in sound or in letters."""
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
