"""Which given names are one name in two languages or a short form of it, and whose child a patronymic names.

The list is `resources/names/given.tsv`. A name is looked up by its readings, so that every Latin spelling of a listed
Cyrillic form is found without being listed. A Latin word is also looked up without the ending that Latin, Greek and
Lithuanian put to a man's name: Basilius, Sokrates, Viktoras.
"""

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Final

from casetracker import resources
from casetracker.matching.normalise import is_cyrillic
from casetracker.matching.spelling import readings

MAN: Final = "m"

# Андрійович, Андреевич, Андрэевіч; -івна, -овна, -евна; Ілліч, Ильинична, Кузьмич. As folded by `spelling`.
_PATRONYMIC: Final = re.compile(r"(?P<stem>.{2,}?)(?P<end>[oea]viq|[oeia]vna|iniqna|iqna|iq)")
_LAST_SOUNDS: Final = ("q", "vna", "qna")
_SURE_END: Final = re.compile(r"[oea]viq|[oeia]vna")
_VOWELS: Final = "aeiou"
# As folded by `spelling`; what is left must be long enough to be a name.
_MANS_ENDING: Final = re.compile(r"(?<=...)[aeiou]s$")
# The і of a last closed syllable is о where the syllable opens: Прокіп, Прокопович.
_CLOSED: Final = re.compile(r"і(?=[бвгдзклмнпрстфхш]$)")
# Where no e, i or y follows, most languages that write c read k: Nicola, Marcus.
_HARD_C: Final = re.compile(r"c(?![eéèiyhzk])")


@dataclass(slots=True)
class _List:
    """The list by reading: the groups of the full forms, of the short forms, and of the stems of patronymics."""

    full: dict[str, set[str]] = field(default_factory=dict)
    short: dict[str, set[str]] = field(default_factory=dict)
    written: dict[str, set[str]] = field(default_factory=dict)
    """By the listed word itself: the groups of which it is a short form, empty for one that is a full form only."""
    fathers: dict[str, set[str]] = field(default_factory=dict)
    forms: dict[str, set[str]] = field(default_factory=dict)


def groups_of(found: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of which one of the readings is a full form, in whatever language."""
    return _of(_list().full, found)


def without_ending(found: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of which one of the readings is a full form with the ending of Latin, Greek or Lithuanian."""
    bare = (_MANS_ENDING.sub("", one).rstrip(_VOWELS) for one in found if _MANS_ENDING.search(one))
    return tuple(sorted({group for one in bare for group in _list().fathers.get(one, ())}))


def short_for(word: str, found: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names for which a word with these readings is short: Саша for Олександр and for Олександра.

    A word that is listed as a full form is short only for those that list it: Алла is not Аля, though read alike.
    """
    listed = _list().written.get(word)
    return _of(_list().short, found) if listed is None else tuple(sorted(listed))


def fathers_of(found: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the father that a patronymic can be made of."""
    fathers: set[str] = set()
    for stem, _ in _stems(found):
        fathers |= _list().fathers.get(stem, set())
    return tuple(sorted(fathers))


def looks_like_a_patronymic(found: tuple[str, ...]) -> bool:
    """Say whether a word ends as patronymics do; a surname can end so as well (Попович).

    Short endings are those of more surnames than patronymics (Кудрич): what is before them must be a father's name.
    """
    return any(_SURE_END.fullmatch(end) or stem in _list().fathers for stem, end in _stems(found[:4]))


def is_of_a_son(found: tuple[str, ...]) -> bool:
    """Say whether a patronymic ends as a son's does."""
    return any(end.endswith("q") for _, end in _stems(found[:4]))


def forms_of(groups: tuple[str, ...]) -> frozenset[str]:
    """Return the readings of every full form of these names."""
    return frozenset(form for group in groups for form in _list().forms.get(group, ()))


@cache
def ukrainian_and_russian(group: str) -> tuple[str, str]:
    """Return how a name is written in the two languages of our papers, empty where the list does not know it."""
    for _, full, _, _ in _lines():
        words = [_word(form) for form in full[:2]]
        if words[0] == group:
            russian = next((one for one in words[1:] if is_cyrillic(one)), words[0])
            return words[0], russian
    return "", ""


def father_stem(found: tuple[str, ...]) -> str:
    """Return what is left of the likeliest reading without the ending, for a father who is not in the list."""
    return next((stem for stem, end in _stems(found[:4]) if _SURE_END.fullmatch(end)), "")


def _of(table: dict[str, set[str]], found: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted({group for one in found for group in table.get(one, ())}))


def _stems(found: tuple[str, ...]) -> list[tuple[str, str]]:
    """Cut readings into the stem of the father's name and the ending."""
    cut = (_PATRONYMIC.fullmatch(one) for one in found if one.endswith(_LAST_SOUNDS))
    return [(one["stem"].rstrip(_VOWELS) or one["stem"], one["end"]) for one in cut if one]


@cache
def _list() -> _List:
    known = _List()
    for sex, full, short, own in _lines():
        group = _word(full[0])
        for form in full:
            known.written.setdefault(_word(form), set())
            for one in _own_readings(form):
                known.full.setdefault(one, set()).add(group)
                known.forms.setdefault(group, set()).add(one)
                if sex == MAN:
                    known.fathers.setdefault(one.rstrip(_VOWELS), set()).add(group)
            if sex == MAN and _CLOSED.search(form):
                for one in readings(_CLOSED.sub("о", form.casefold())):
                    known.fathers.setdefault(one, set()).add(group)
        for form in short:
            for one in _own_readings(form):
                known.short.setdefault(one, set()).add(group)
        for form in own:
            for stem, _ in _stems(_own_readings(form)):
                known.fathers.setdefault(stem, set()).add(group)
    for _, full, short, _ in _lines():
        for form in short:
            if (word := _word(form)) in known.written:
                known.written[word].add(_word(full[0]))
    return known


def _word(form: str) -> str:
    """Return a listed form as a word of `normalise.tokens`, without looking for what nobody types in the list."""
    return form.casefold().replace("'", "")


@lru_cache(maxsize=256)
def _own_readings(form: str) -> tuple[str, ...]:
    """Read a listed form as its own language does: of a Latin one only the likeliest reading counts."""
    word = _word(form)
    if is_cyrillic(form):
        return readings(word)
    return tuple(dict.fromkeys((readings(word)[0], readings(_HARD_C.sub("k", word))[0])))


@cache
def _lines() -> tuple[tuple[str, list[str], list[str], list[str]], ...]:
    text = resources.path("names", "given.tsv").read_text(encoding="utf-8")
    lines = []
    for line in text.splitlines():
        if line and not line.startswith("#"):
            sex, full, short, own = (line.split("\t") + [""] * 3)[:4]
            lines.append((sex, full.split(), short.split(), own.split()))
    return tuple(lines)
