"""Many persons as columns of numbers, so that millions of pairs are compared without a step of Python for each.

Every distinct name, date and unit is read once and has a number; a person is a row of such numbers. One person has a
row for every name that is recorded of them.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple, TypeVar

import numpy as np

from casetracker.casework.partial_date import Part, PartialDate, Qualifier
from casetracker.matching import units
from casetracker.matching.evidence import ROLES, Frequencies, Person
from casetracker.matching.forms import NameForm, Role, likely_role
from casetracker.matching.normalise import tokens
from casetracker.matching.words import LEARNING, Report, Words, say_nothing
from casetracker.matching.words import NOTHING as NOTHING
from casetracker.matching.words import Numbers as Numbers

_Text = TypeVar("_Text")


class Told(NamedTuple):
    """What is told of one person under one name: its parts, or the whole where nobody took it apart."""

    surname: str = ""
    given: str = ""
    patronymic: str = ""
    whole: str = ""
    born: Part | None = None
    unit: str = ""


class _Wholes(dict[str, tuple[int, int, int]]):
    """The numbers of the three roles of names that nobody took apart."""

    def __init__(self, words: dict[Role, Words]) -> None:
        super().__init__({"": (NOTHING, NOTHING, NOTHING)})
        self._words = words

    def __missing__(self, whole: str) -> tuple[int, int, int]:
        surname, given, patronymic = taken_apart(whole)
        found = (
            self._words[Role.SURNAME].numbers[surname],
            self._words[Role.GIVEN].numbers[given],
            self._words[Role.PATRONYMIC].numbers[patronymic],
        )
        self[whole] = found
        return found


class _Units(dict[str, int]):
    """The numbers of units by their spelling."""

    def __init__(self) -> None:
        super().__init__({"": NOTHING})
        self.canonical: list[str] = []
        self._known: dict[str, int] = {}

    def __missing__(self, text: str) -> int:
        canonical = units.canonical(text)
        with LEARNING:
            number = self._known.setdefault(canonical, len(self.canonical)) if canonical else NOTHING
            if number == len(self.canonical):
                self.canonical.append(canonical)
        self[text] = number
        return number


class _Births(dict[str | None, int]):
    """What can be compared of birth dates as they are stored, packed; 0 where there is nothing."""

    def __init__(self) -> None:
        super().__init__({None: 0, "": 0})

    def __missing__(self, stored: str | None) -> int:
        self[stored] = packed = _packed(comparable_birth(PartialDate.from_stored(stored)) if stored else None)
        return packed


@dataclass(slots=True)
class Vocabulary:
    """What two sets of columns must share to be compared."""

    words: dict[Role, Words] = field(default_factory=lambda: {role: Words(role) for role in ROLES})
    spelt_units: _Units = field(default_factory=_Units)
    wholes: _Wholes = field(init=False)
    births: _Births = field(default_factory=_Births)

    def __post_init__(self) -> None:
        self.wholes = _Wholes(self.words)

    @property
    def units(self) -> list[str]:
        return self.spelt_units.canonical

    def learn(self, report: Report = say_nothing) -> None:
        """Read closely what has come since, word by word."""
        for words in self.words.values():
            words.learn(report)


@dataclass(slots=True)
class Columns:
    """Rows of persons; `of` says which person each row is of."""

    vocabulary: Vocabulary
    of: Numbers
    names: dict[Role, Numbers]
    year: Numbers
    month: Numbers
    day: Numbers
    unit: Numbers

    def __len__(self) -> int:
        return len(self.of)

    def person(self, row: int) -> Person:
        """Return what is compared of one row."""
        words = [
            (word, role)
            for role in ROLES
            if (number := int(self.names[role][row])) != NOTHING
            for word in self.vocabulary.words[role].values[number]
        ]
        year, unit = int(self.year[row]), int(self.unit[row])
        born = Part(year, int(self.month[row]), int(self.day[row])) if year else None
        return Person(NameForm(tuple(words)), born, self.vocabulary.units[unit] if unit != NOTHING else "")

    def some(self, rows: Numbers) -> "Columns":
        """Return these rows alone."""
        names = {role: numbers[rows] for role, numbers in self.names.items()}
        born = self.year[rows], self.month[rows], self.day[rows]
        return Columns(self.vocabulary, self.of[rows], names, *born, self.unit[rows])

    def with_more(self, more: "Columns") -> "Columns":
        """Return these rows and then those of other columns with the same vocabulary."""

        def both(one: Numbers, other: Numbers) -> Numbers:
            return np.concatenate([one, other])

        names = {role: both(numbers, more.names[role]) for role, numbers in self.names.items()}
        born = both(self.year, more.year), both(self.month, more.month), both(self.day, more.day)
        return Columns(self.vocabulary, both(self.of, more.of), names, *born, both(self.unit, more.unit))


class Stored(NamedTuple):
    """Many persons as the database spells them, column by column; a name has its parts or is a whole."""

    surname: Sequence[str]
    given: Sequence[str]
    patronymic: Sequence[str]
    whole: Sequence[str]
    born: Sequence[str | None]
    unit: Sequence[str]


class Gathering:
    """Takes in persons portion by portion."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._portions: list[tuple[Numbers, ...]] = []

    def take(self, stored: Stored) -> None:
        known = self._vocabulary
        # A look into a dictionary for a whole column at once: a step of Python for each person takes minutes.
        parted = [
            _numbers(known.words[role].numbers.__getitem__, told)
            for role, told in zip(ROLES, (stored.surname, stored.given, stored.patronymic), strict=True)
        ]
        if any(stored.whole):
            for row, whole in enumerate(stored.whole):
                if whole:
                    for role, number in zip(parted, known.wholes[whole], strict=True):
                        role[row] = number
        born = _numbers(known.births.__getitem__, stored.born)
        unit = _numbers(known.spelt_units.__getitem__, stored.unit)
        self._portions.append((*parted, born, unit))

    def columns(self, of: Numbers) -> Columns:
        """Return all that was taken in, `of` being the person of each row."""
        empty = np.empty(0, dtype=np.int64)
        gathered = zip(*self._portions, strict=True) if self._portions else [()] * 5
        surname, given, patronymic, born, unit = (np.concatenate([empty, *one]) for one in gathered)
        names = {Role.SURNAME: surname, Role.GIVEN: given, Role.PATRONYMIC: patronymic}
        return Columns(self._vocabulary, of, names, born >> 9, born >> 5 & 15, born & 31, unit)


def columns(told: Iterable[tuple[int, Told]], vocabulary: Vocabulary) -> Columns:
    """Make columns of persons, each with its number; the vocabulary learns what it did not know."""
    words = vocabulary.words
    flat: list[int] = []
    for person, one in told:
        if one.surname or one.given or one.patronymic:
            name = (one.surname, one.given, one.patronymic)
            flat += (words[role].numbers[text] for role, text in zip(ROLES, name, strict=True))
        else:
            flat += vocabulary.wholes[one.whole]
        flat += (person, _packed(one.born), vocabulary.spelt_units[one.unit])
    table = np.array(flat, dtype=np.int64).reshape(-1, 6)
    surname, given, patronymic, of, born, unit = (np.ascontiguousarray(one) for one in table.T)
    names = {Role.SURNAME: surname, Role.GIVEN: given, Role.PATRONYMIC: patronymic}
    return Columns(vocabulary, of, names, born >> 9, born >> 5 & 15, born & 31, unit)


def _packed(born: Part | None) -> int:
    return (born.year << 4 | born.month) << 5 | born.day if born else 0


def _numbers(number_of: Callable[[_Text], int], texts: Sequence[_Text]) -> Numbers:
    return np.fromiter(map(number_of, texts), dtype=np.int64, count=len(texts))


def comparable_birth(told: PartialDate | None) -> Part | None:
    """Return what of a birth date can be compared: of "about" a day the year, of a span what both ends share."""
    if told is None or told.start is None or told.qualifier in (Qualifier.BEFORE, Qualifier.AFTER):
        return None
    start, end = told.start, told.end
    if told.qualifier is Qualifier.ABOUT:
        return Part(start.year)
    if end is None:
        return start
    if start.year != end.year:
        return None
    return Part(start.year, start.month if start.month == end.month else 0)


def frequencies(register: Columns) -> Frequencies:
    """Count who bears which name in a register."""
    counted = (register.vocabulary.words[role].bearers(register.names[role]) for role in ROLES)
    return Frequencies(int(np.count_nonzero(np.bincount(register.of))), *counted)


@lru_cache(maxsize=4096)
def taken_apart(whole: str) -> tuple[str, str, str]:
    """Guess surname, given name and patronymic of a name that nobody took apart; empty where there is none.

    A patronymic is known by its ending and a given name by the list; where neither tells, the surname comes first, as
    papers write it.
    """
    words = list(tokens(whole))
    roles = [likely_role(word) for word in words]
    patronymic = [at for at, role in enumerate(roles) if role is Role.PATRONYMIC and len(words) > 1][-1:]
    given = [at for at, role in enumerate(roles) if role is Role.GIVEN and at not in patronymic and len(words) > 1]
    rest = [at for at in range(len(words)) if at not in patronymic]
    # Of two words that can both be given names the one before the patronymic is; a surname leads otherwise.
    before = [at for at in given if patronymic and at == patronymic[0] - 1]
    chosen = before or given[-1:] if len(rest) > 1 else given
    surname = [at for at in rest if at not in chosen]
    if not chosen and len(surname) > 1:
        surname, chosen = surname[:1], surname[1:]
    if not patronymic and not given and len(chosen) > 1:
        chosen, patronymic = chosen[:1], chosen[1:]
    joined = (" ".join(words[at] for at in places) for places in (surname, chosen, patronymic))
    found, first, father = joined
    return found, first, father
