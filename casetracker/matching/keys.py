"""Under which keys a word of a name is found: its sounds, its consonants, and the names it is a form of."""

from functools import lru_cache
from typing import NamedTuple

from casetracker.matching import equivalents
from casetracker.matching.normalise import is_cyrillic, is_initial, parts, tokens
from casetracker.matching.skeleton import skeleton
from casetracker.matching.spelling import readings


class Keys(NamedTuple):
    """The keys of one word. Two words that share a reading are spelt alike; fewer and fewer sounds agree after that."""

    folds: tuple[str, ...]
    """What the word can sound like, likeliest first."""
    skeletons: tuple[str, ...]
    """The consonants of those, each once, likeliest first."""
    names: tuple[str, ...]
    """The given names of which the word is a full form, each called by its Ukrainian one."""
    short_for: tuple[str, ...]
    """The given names for which it is short."""
    fathers: tuple[str, ...]
    """The given names of the father, where the word is a patronymic."""
    groups: tuple[str, ...]
    """All names of which the word is some form; a patronymic never shares one with a given name."""


@lru_cache(maxsize=8192)
def keys(token: str) -> Keys:
    """Return the keys of a word of `normalise.tokens`; of an initial, those of its letter alone."""
    folds = readings(token)
    skeletons = tuple(dict.fromkeys(skeleton(one) for one in folds))
    if is_initial(token):
        return Keys(folds, skeletons, (), (), (), ())
    names, short_for, fathers = (
        equivalents.groups_of(folds),
        equivalents.short_for(token, folds),
        equivalents.fathers_of(folds),
    )
    if not names and not short_for and not is_cyrillic(token):
        names = equivalents.without_ending(folds)
    groups = (*dict.fromkeys((*names, *short_for)), *(f"-{one}" for one in fathers))
    return Keys(folds, skeletons, names, short_for, fathers, groups)


def words_for_index(text: str) -> tuple[str, ...]:
    """Return every word under which a name is found: its words, the parts of hyphenated ones, and those joined."""
    return tuple(dict.fromkeys(part for token in tokens(text) for part in parts(token)))
