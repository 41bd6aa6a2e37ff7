"""How alike two words of two names are, and why."""

from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple

from casetracker.matching import distance, equivalents
from casetracker.matching.forms import Role
from casetracker.matching.keys import Keys, keys
from casetracker.matching.normalise import is_cyrillic, is_initial


class Likeness(StrEnum):
    """Why two words are taken for one name, or are not; the surest first."""

    SAME = "same"
    SAME_SOUND = "same_sound"
    """Spelt otherwise or in another alphabet, read alike."""
    OTHER_LANGUAGE = "other_language"
    SHORT_FORM = "short_form"
    INITIAL = "initial"
    SAME_CONSONANTS = "same_consonants"
    SIMILAR = "similar"
    DIFFERENT = "different"
    MISSING = "missing"


class Alike(NamedTuple):
    """How likely two words are one name, from 0 to 1, and why."""

    value: float
    why: Likeness


_SAME: Final = Alike(1.0, Likeness.SAME)
_DIFFERENT: Final = Alike(0.0, Likeness.DIFFERENT)
_SAME_SOUND: Final = Alike(0.99, Likeness.SAME_SOUND)
_LANGUAGE: Final = Alike(0.97, Likeness.OTHER_LANGUAGE)
_SHORT: Final = Alike(0.92, Likeness.SHORT_FORM)
_INITIAL: Final = Alike(0.88, Likeness.INITIAL)
_BROTHER_AND_SISTER: Final = Alike(0.5, Likeness.SIMILAR)
# Two names that are both known, and not as one name: a slip of the pen is less likely than another person.
_OTHER_NAME: Final = 0.55
_SIMILAR: Final = 0.6
# A word that is no name beside one that is: rather a slip of the pen than a name nobody knows.
_SLIP_OF_A_KNOWN_NAME: Final = 0.6
# An unlikely reading of the letters is a weaker ground than a likely one.
_READING: Final = 0.006


def alike(one: str, other: str, role: Role) -> Alike:
    """Compare two words of `normalise.tokens` that stand in one role."""
    return surely(one, other, role) or nearly(one, other, role)


@lru_cache(maxsize=8192)
def surely(one: str, other: str, role: Role) -> Alike | None:
    """Find the ground on which two words are one name without any letter being wrong; None where there is none."""
    if one == other:
        return _INITIAL if is_initial(one) else _SAME
    if is_initial(one) or is_initial(other):
        return _initial(one, other)
    mine, theirs = keys(one), keys(other)
    if role is not Role.SURNAME and (grouped := _grouped(mine, theirs)):
        return grouped
    shared = [at for at, fold in enumerate(mine.folds) if fold in theirs.folds]
    if not shared or (role is not Role.SURNAME and _both_known_and_apart(mine, theirs)):
        return None
    rank = min(at + theirs.folds.index(mine.folds[at]) for at in shared)
    return Alike(_SAME_SOUND.value - rank * _READING, Likeness.SAME_SOUND)


@lru_cache(maxsize=8192)
def nearly(one: str, other: str, role: Role) -> Alike:
    """Say how near two words are that are not surely one name."""
    if is_initial(one) or is_initial(other):
        return _DIFFERENT
    mine, theirs = keys(one), keys(other)
    spelt = _spelt(one, other, mine, theirs)
    if role is Role.SURNAME or spelt is _DIFFERENT:
        return spelt
    if _both_known_and_apart(mine, theirs):
        return Alike(spelt.value * _OTHER_NAME, Likeness.SIMILAR if spelt.value >= _SIMILAR else Likeness.DIFFERENT)
    found = _patronymics(one, other, mine, theirs) or spelt
    if found.value < _SIMILAR or bool(mine.groups) is bool(theirs.groups):
        return found
    return Alike(1.0 - (1.0 - found.value) * _SLIP_OF_A_KNOWN_NAME, found.why)


def _grouped(mine: Keys, theirs: Keys) -> Alike | None:
    """Compare by the list of given names, which knows also whose child a patronymic names."""
    if not mine.groups or not theirs.groups:
        return None
    if set(mine.fathers) & set(theirs.fathers):
        same_child = equivalents.is_of_a_son(mine.folds) == equivalents.is_of_a_son(theirs.folds)
        return (
            (_SAME_SOUND if set(mine.folds) & set(theirs.folds) else _LANGUAGE) if same_child else _BROTHER_AND_SISTER
        )
    if not (set(mine.groups) & set(theirs.groups)):
        return None
    if set(mine.folds) & set(theirs.folds):
        return _SAME_SOUND
    return _LANGUAGE if set(mine.names) & set(theirs.names) else _SHORT


def _both_known_and_apart(mine: Keys, theirs: Keys) -> bool:
    return bool(mine.groups and theirs.groups and not set(mine.groups) & set(theirs.groups))


def _spelt(one: str, other: str, mine: Keys, theirs: Keys) -> Alike:
    """Compare by letters and sounds alone."""
    longest = max(len(mine.folds[0]), len(theirs.folds[0]))
    if abs(len(mine.folds[0]) - len(theirs.folds[0])) > longest // 2:
        return _DIFFERENT
    apart = distance.nearest(mine.folds, theirs.folds)
    if is_cyrillic(one) == is_cyrillic(other):
        apart = min(apart, distance.typed(one, other))
    if apart >= distance.FAR:
        return _DIFFERENT
    value = max(0.0, 0.98 - apart / (0.5 * longest))
    if set(mine.skeletons) & set(theirs.skeletons):
        return Alike(value, Likeness.SAME_CONSONANTS)
    return Alike(value, Likeness.SIMILAR if value >= _SIMILAR else Likeness.DIFFERENT)


def _patronymics(one: str, other: str, mine: Keys, theirs: Keys) -> Alike | None:
    """Compare two patronymics by what is before their endings, which are alike whoever the father is."""
    stem, other_stem = equivalents.father_stem(mine.folds), equivalents.father_stem(theirs.folds)
    if not stem or not other_stem:
        return None
    apart = distance.nearest((stem,), (other_stem,))
    if is_cyrillic(one) == is_cyrillic(other):
        apart = min(apart, distance.typed(one, other))
    value = max(0.0, 0.98 - apart / (0.5 * max(len(stem), len(other_stem))))
    return Alike(value, Likeness.SIMILAR if value >= _SIMILAR else Likeness.DIFFERENT)


def _initial(one: str, other: str) -> Alike | None:
    """Compare an initial with a word, or with another initial: one must begin as the other does.

    A name begins in every language in which it is listed as that language writes it: М. is Микола, and Н. Николай.
    """
    short, long = (one, other) if is_initial(one) else (other, one)
    begins = keys(short).folds
    full = keys(long)
    starts = {*full.folds, *equivalents.forms_of(full.names)}
    if any(start.startswith(begin) for begin in begins for start in starts):
        return _INITIAL
    return None
