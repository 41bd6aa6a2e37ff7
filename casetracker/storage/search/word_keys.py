"""By what a word of names is found: its keys and slips as rows, in the set in use or in the one that is being made."""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import combinations
from typing import Final
from zlib import crc32

from casetracker import resources
from casetracker.matching.keys import Keys, keys
from casetracker.matching.normalise import is_cyrillic

SOUND: Final = "f"
CONSONANTS: Final = "s"
GROUP: Final = "g"
_SLIP_READINGS: Final = 2
_LEAST_SOUNDS: Final = 3
"""Of so few none can be left out: too much would be alike."""
_SLIPS: Final = 1 << 32
"""Slips are numbers below this one; those of the second set begin here."""

Word = tuple[int, str]
"""A word of the vault with its number."""


def of_set(key: str, which: int) -> str:
    """Return a key as it is written in a set: the second one is told by its first letter."""
    return key[:1].upper() + key[1:] if which else key


def slip_of_set(slip: int, which: int) -> int:
    return slip + _SLIPS * which


def keys_of_set(which: int) -> list[tuple[str, str]]:
    """Return between which keys all those of a set lie, the last not among them."""
    return [(begin, chr(ord(begin) + 1)) for begin in (of_set(kind, which) for kind in (SOUND, CONSONANTS, GROUP))]


def slips_of_set(which: int) -> tuple[int, int]:
    """Return between which numbers all slips of a set lie, the last not among them."""
    return _SLIPS * which, _SLIPS * (which + 1)


def key_rows(words: Iterable[Word], which: int) -> list[tuple[str, int]]:
    # In the order of the table: many are written several times as fast.
    return sorted((of_set(key, which), vid) for vid, word in words for key in {*_keys(keys(word))})


def slip_rows(words: Iterable[Word], which: int) -> list[tuple[int, int]]:
    return sorted((slip_of_set(slip, which), vid) for vid, word in words for slip in _slips(word))


def slips_of(sounds: str) -> set[int]:
    """Return numbers for a word's sounds and for them with one left out; words one slip apart share one of them."""
    if len(sounds) < _LEAST_SOUNDS:
        return set()
    fewer = map("".join, combinations(sounds, len(sounds) - 1)) if len(sounds) > _LEAST_SOUNDS else ()
    return {crc32(one.encode()) for one in (sounds, *fewer)}


@lru_cache(maxsize=1024)
def kept_slips(word: str) -> frozenset[int]:
    """Return the slips of a word that is asked for them again and again: one that has none in the vault yet."""
    return frozenset(_slips(word))


@cache
def rules() -> int:
    """Return a number that changes with the rules by which words get their keys."""
    told = [resources.path("names", "given.tsv").read_bytes()]
    told += [repr((keys(word), sorted(_slips(word)))).encode() for word in _PROBES.split()]
    return crc32(b"".join(told)) >> 1


_PROBES: Final = (
    "абвгґд еєжзиії йклмноп рстуфхц чшщьюя ёъыэ ўђјљ щербаков'як тсвєтков дзюба шевченко schtschukin tchekhov "
    "szczęsny rzepka gogh khrushchev philippoff poutine sjtjukin hryhorii cieślak ćwikła oelkers björk nguyen ğüneş "
    "лесовой charcot gyula əliyev qarayev hakobyan enková basilius sokrates олександр миколайович саша ганнівна "
    "alexander mikołajewicz"
)


def _keys(found: Keys) -> Iterator[str]:
    yield from (SOUND + one for one in found.folds)
    yield from (CONSONANTS + one for one in found.skeletons)
    yield from (GROUP + one for one in found.groups)


def _slips(word: str) -> set[int]:
    """Return the slips of a word as it is read, and of its letters: й beside a vowel is heard in none of them."""
    found = {slip for sounds in keys(word).folds[:_SLIP_READINGS] for slip in slips_of(sounds)}
    return found | slips_of(word) if is_cyrillic(word) else found
