"""Every distinct value of one role, with its number and what is known of it, so that each is read closely once.

A million people bear some ten thousands of surnames: what is dear, reading a name as sounds, is done for each of
those, and everything after that is a look into a table.
"""

import re
import threading
from collections.abc import Callable
from typing import Final, Generic, TypeVar

import numpy as np
import numpy.typing as npt

from casetracker.matching.evidence import Frequencies, frequency_key, weight_of_share
from casetracker.matching.forms import Role
from casetracker.matching.keys import keys
from casetracker.matching.normalise import is_initial, parts, tokens
from casetracker.matching.skeleton import skeleton
from casetracker.matching.spelling import readings
from casetracker.matching.surnames import of_a_man

Numbers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
Bits = npt.NDArray[np.float64]
Texts = npt.NDArray[np.object_]
Row = TypeVar("Row", bound=np.generic)
Report = Callable[[int, int], None]
NOTHING: Final = -1
MOST_CLASSES: Final = {Role.SURNAME: 4, Role.GIVEN: 2, Role.PATRONYMIC: 2}
"""Under how many classes one word is looked up: a Latin spelling has several readings, Саша is short for two names."""
_READINGS: Final = 3
_PORTION: Final = 500
"""After how many words the progress is told."""
# One word of one alphabet that `tokens` would only write in small letters.
_PLAIN: Final = re.compile(r"[А-ЩЬЮЯЄІЇҐЁЫЭЪа-щьюяєіїґёыэъ]{2,}|[A-Za-z]{2,}")
LEARNING: Final = threading.RLock()
"""Two runs beside each other share one register, and each may bring words that it does not know."""


def say_nothing(_done: int, _of: int) -> None:
    """Take in how far the work is, and tell nobody."""


class _ByText(dict[str, int]):
    """The numbers of values by their spelling; a spelling that is asked for the first time is read."""

    def __init__(self, words: "Words") -> None:
        super().__init__()
        self._words = words

    def __missing__(self, text: str) -> int:
        with LEARNING:
            self[text] = number = self._words.number_of(words_of(text))
        return number


class Words:
    """Every distinct value of one role; spellings that differ in case or apostrophes are one."""

    def __init__(self, role: Role) -> None:
        self.role = role
        self.values: list[tuple[str, ...]] = []
        self.numbers = _ByText(self)
        self._by_words: dict[tuple[str, ...], int] = {}
        self._class_numbers: dict[str, int] = {}
        self._bearer_numbers: dict[str, int] = {}
        self._learned = 0
        most = MOST_CLASSES[role]
        # One row more than there are values: the last answers for a name that is missing.
        self._classes = _Table(np.full((1, most), NOTHING, dtype=np.int64))
        self._plain = _Table(np.zeros(1, dtype=bool))
        self._begins = _Table(np.full(1, NOTHING, dtype=np.int64))
        self._sounds = _Table(np.full(1, "", dtype=object))
        self._consonants = _Table(np.full(1, "", dtype=object))
        self._borne_value: list[int] = []
        self._borne_as: list[int] = []

    def number_of(self, words: tuple[str, ...]) -> int:
        """Return the number of a value, a new one where it is not known."""
        if not words:
            return NOTHING
        known = self._by_words.get(words)
        if known is None:
            known = self._by_words[words] = len(self.values)
            self.values.append(words)
        return known

    def learn(self, report: Report = say_nothing) -> None:
        """Read closely what has come since; what can be asked of words is asked of those."""
        with LEARNING:
            # Whoever stops the reading at a report leaves it as it was.
            new = self.values[self._learned :]
            if new:
                self._learn(new, report)
                self._learned += len(new)

    def _learn(self, new: list[tuple[str, ...]], report: Report) -> None:
        classes = np.full((len(new), MOST_CLASSES[self.role]), NOTHING, dtype=np.int64)
        begins = np.zeros(len(new), dtype=np.int64)
        sounds, consonants = np.full(len(new), "", dtype=object), np.full(len(new), "", dtype=object)
        borne_value: list[int] = []
        borne_as: list[int] = []
        for row, value in enumerate(new):
            if row % _PORTION == 0:
                report(row, len(new))
            read = _read_surname(value) if self.role is Role.SURNAME else _read_given(value, self.role)
            for place, one in enumerate(read.classes[: classes.shape[1]]):
                classes[row, place] = self._class_numbers.setdefault(one, len(self._class_numbers))
            begins[row] = ord((read.consonants or "~")[0])
            sounds[row], consonants[row] = read.sounds, read.consonants
            for one in read.bearers:
                borne_value.append(self._learned + row)
                borne_as.append(self._bearer_numbers.setdefault(one, len(self._bearer_numbers)))
        plain = [len(value) == 1 and "-" not in value[0] and not is_initial(value[0]) for value in new]
        self._classes.append(classes)
        self._plain.append(np.array(plain, dtype=bool))
        self._begins.append(begins)
        self._sounds.append(sounds)
        self._consonants.append(consonants)
        self._borne_value += borne_value
        self._borne_as += borne_as

    def classes(self) -> Numbers:
        """Return for every value the numbers of its classes, side by side, `NOTHING` where it has fewer."""
        self.learn()
        return self._classes.rows

    def plain(self) -> Flags:
        """Say of every value whether it is one whole word: neither several, nor a double name, nor an initial."""
        self.learn()
        return self._plain.rows

    def begins(self) -> Numbers:
        """Return for every value the consonant with which it begins."""
        self.learn()
        return self._begins.rows

    def sounds(self) -> tuple[Texts, Texts]:
        """Return the likeliest reading of every value's first word, and its consonants."""
        self.learn()
        return self._sounds.rows, self._consonants.rows

    def bearers(self, borne: Numbers) -> dict[str, int]:
        """Count the bearers of every name of which a value is a spelling, `borne` being the value of each person."""
        self.learn()
        counts = np.bincount(borne[borne != NOTHING], minlength=len(self.values))
        value, name = np.array(self._borne_value, dtype=np.int64), np.array(self._borne_as, dtype=np.int64)
        each = np.bincount(name, weights=counts[value], minlength=len(self._bearer_numbers)).astype(np.int64)
        return {one: count for one, count in zip(self._bearer_numbers, each.tolist(), strict=False) if count}

    def most(self, counted: Frequencies) -> Bits:
        """Return what every value can weigh at most, by the rarest name of which it is a spelling."""
        self.learn()
        found = np.zeros(len(self._plain.rows))
        if not self._borne_value:
            return found
        known = counted.of_role(self.role)
        people = max(counted.people, 1)
        each = np.array([known.get(one, 1) for one in self._bearer_numbers], dtype=np.int64)
        distinct, which = np.unique(each, return_inverse=True)
        weighed = np.array([weight_of_share(self.role, count / people) for count in distinct.tolist()])[which]
        np.maximum.at(found, np.array(self._borne_value), weighed[np.array(self._borne_as)])
        return found


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a name, as `tokens` does; nearly all are one plain word, which needs no look at each sign."""
    return (text.casefold(),) if _PLAIN.fullmatch(text) else tokens(text)


class _Table(Generic[Row]):
    """Rows that grow; the last one stays what it is."""

    def __init__(self, last: "npt.NDArray[Row]") -> None:
        self.rows = last

    def append(self, more: "npt.NDArray[Row]") -> None:
        self.rows = np.concatenate([self.rows[:-1], more, self.rows[-1:]])


class _Read:
    """What is known of a value: its classes, the names as whose bearers it counts, and how its first word sounds."""

    __slots__ = ("bearers", "classes", "consonants", "sounds")

    def __init__(self, classes: list[str], bearers: set[str], sounds: str, consonants: str) -> None:
        self.classes, self.bearers, self.sounds, self.consonants = classes, bearers, sounds, consonants


def _read_surname(value: tuple[str, ...]) -> _Read:
    first = readings(of_a_man(value[0]))
    sounds = {value[0]: first}
    for word in value:
        for part in (word, *parts(word)):
            if part not in sounds:
                sounds[part] = readings(of_a_man(part))
    classes: dict[str, None] = {}
    for part in (part for word in value for part in parts(word) if not is_initial(part)):
        found: dict[str, None] = {}
        for one in sounds[part]:
            found[skeleton(one)] = None
            if len(found) == _READINGS:
                break
        classes |= dict.fromkeys(one for one in found if one)
    return _Read(list(classes), {read[0] for read in sounds.values()}, first[0], skeleton(first[0]))


def _read_given(value: tuple[str, ...], role: Role) -> _Read:
    classes: dict[str, None] = {}
    for word in value:
        if not is_initial(word):
            known = keys(word)
            classes |= dict.fromkeys(known.groups[: MOST_CLASSES[role]] or known.skeletons[:1])
    every = (one for word in value for one in dict.fromkeys((word, *parts(word))))
    first = keys(value[0])
    return _Read(list(classes), {frequency_key(one, role) for one in every}, first.folds[0], first.skeletons[0])
