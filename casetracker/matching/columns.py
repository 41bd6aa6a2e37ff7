"""Many persons as columns of numbers, so that millions of pairs are compared without a step of Python for each.

Every distinct name, date and unit is read once and has a number; a person is a row of such numbers. One person has a
row for every name that is recorded of them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from casetracker.casework.partial_date import Part, PartialDate, Qualifier
from casetracker.matching import units
from casetracker.matching.evidence import ROLES, Frequencies, Person, frequency_key
from casetracker.matching.forms import NameForm, Role, likely_role
from casetracker.matching.keys import keys
from casetracker.matching.normalise import is_initial, parts, tokens
from casetracker.matching.surnames import of_a_man

Numbers = npt.NDArray[np.int64]
NOTHING: Final = -1
MOST_CLASSES: Final = {Role.SURNAME: 4, Role.GIVEN: 2, Role.PATRONYMIC: 2}
"""Under how many classes one word is looked up: a Latin spelling has several readings, Саша is short for two names."""


class Told(NamedTuple):
    """What is told of one person under one name: its parts, or the whole where nobody took it apart."""

    surname: str = ""
    given: str = ""
    patronymic: str = ""
    whole: str = ""
    born: Part | None = None
    unit: str = ""


@dataclass(slots=True)
class Words:
    """Every distinct value of one role, with its number; spellings that differ in case or apostrophes are one."""

    role: Role
    values: list[tuple[str, ...]] = field(default_factory=list)
    _by_text: dict[str, int] = field(default_factory=dict)
    _by_words: dict[tuple[str, ...], int] = field(default_factory=dict)
    _class_numbers: dict[str, int] = field(default_factory=dict)
    _classes: Numbers | None = None
    _plain: npt.NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, dtype=bool))
    _begins: Numbers = field(default_factory=lambda: np.zeros(0, dtype=np.int64))

    def classes(self) -> Numbers:
        """Return for every value the numbers of its classes, side by side, `NOTHING` where it has fewer."""
        most, known = MOST_CLASSES[self.role], self._class_numbers
        before = self._classes if self._classes is not None else np.zeros((0, most), dtype=np.int64)
        if new := self.values[len(before) :]:
            table = np.full((len(new), most), NOTHING, dtype=np.int64)
            for row, value in enumerate(new):
                for place, one in enumerate(_classes_of(value, self.role, most)):
                    table[row, place] = known.setdefault(one, len(known))
            before = np.concatenate([before, table])
        self._classes = before
        return before

    def plain(self) -> npt.NDArray[np.bool_]:
        """Say of every value whether it is one whole word: neither several, nor a double name, nor an initial."""
        if new := self.values[len(self._plain) :]:
            found = [len(value) == 1 and "-" not in value[0] and not is_initial(value[0]) for value in new]
            self._plain = np.concatenate([self._plain, np.array(found, dtype=bool)])
        return self._plain

    def begins(self) -> Numbers:
        """Return for every value the consonant with which it begins."""
        if new := self.values[len(self._begins) :]:
            found = [ord((keys(value[0]).skeletons[0] or "~")[0]) for value in new]
            self._begins = np.concatenate([self._begins, np.array(found, dtype=np.int64)])
        return self._begins

    def number(self, text: str) -> int:
        known = self._by_text.get(text)
        return known if known is not None else self._new(text)

    def _new(self, text: str) -> int:
        words = tokens(text)
        if not words:
            number = NOTHING
        elif (there := self._by_words.get(words)) is not None:
            number = there
        else:
            number = self._by_words[words] = len(self.values)
            self.values.append(words)
        self._by_text[text] = number
        return number


@dataclass(slots=True)
class Vocabulary:
    """What two sets of columns must share to be compared."""

    words: dict[Role, Words] = field(default_factory=lambda: {role: Words(role) for role in ROLES})
    units: list[str] = field(default_factory=list)
    _units: dict[str, int] = field(default_factory=dict)
    _wholes: dict[str, tuple[int, int, int]] = field(default_factory=dict)

    def name(self, told: Told) -> tuple[int, int, int]:
        if told.surname or told.given or told.patronymic:
            words = self.words
            return (
                words[Role.SURNAME].number(told.surname),
                words[Role.GIVEN].number(told.given),
                words[Role.PATRONYMIC].number(told.patronymic),
            )
        if told.whole not in self._wholes:
            taken = zip(ROLES, taken_apart(told.whole), strict=True)
            surname, given, patronymic = (self.words[role].number(text) for role, text in taken)
            self._wholes[told.whole] = surname, given, patronymic
        return self._wholes[told.whole]

    def unit(self, text: str) -> int:
        known = self._units.get(text)
        if known is None:
            canonical = units.canonical(text) if text else ""
            known = self._units.get(canonical, NOTHING) if canonical else NOTHING
            if canonical and known == NOTHING:
                known = self._units[canonical] = len(self.units)
                self.units.append(canonical)
            self._units[text] = known
        return known


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


def columns(told: Iterable[tuple[int, Told]], vocabulary: Vocabulary) -> Columns:
    """Make columns of persons, each with its number; the vocabulary learns what it did not know."""
    flat: list[int] = []
    for person, one in told:
        born = one.born
        flat += (person, *vocabulary.name(one), vocabulary.unit(one.unit))
        flat += (born.year, born.month, born.day) if born else (0, 0, 0)
    table = np.array(flat, dtype=np.int64).reshape(-1, 8)
    of, surname, given, patronymic, unit, year, month, day = (np.ascontiguousarray(one) for one in table.T)
    names = {Role.SURNAME: surname, Role.GIVEN: given, Role.PATRONYMIC: patronymic}
    return Columns(vocabulary, of, names, year, month, day, unit)


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
    counted: dict[Role, Mapping[str, int]] = {}
    for role in ROLES:
        values = register.vocabulary.words[role].values
        borne = register.names[role]
        counts = np.bincount(borne[borne != NOTHING], minlength=len(values))
        found: dict[str, int] = {}
        for number in np.flatnonzero(counts).tolist():
            for one in bearing_keys(values[number], role):
                found[one] = found.get(one, 0) + int(counts[number])
        counted[role] = found
    people = int(np.count_nonzero(np.bincount(register.of)))
    return Frequencies(people, counted[Role.SURNAME], counted[Role.GIVEN], counted[Role.PATRONYMIC])


def bearing_keys(value: tuple[str, ...], role: Role) -> set[str]:
    """Return under which names the bearers of a value are counted; of a double name under both, and the whole."""
    return {frequency_key(one, role) for word in value for one in dict.fromkeys((word, *parts(word)))}


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


def _classes_of(value: tuple[str, ...], role: Role, most: int) -> list[str]:
    found: dict[str, None] = {}
    if role is Role.SURNAME:
        for word in _spread(value):
            if not is_initial(word):
                found |= dict.fromkeys(one for one in keys(of_a_man(word)).skeletons[:3] if one)
    else:
        for word in value:
            if not is_initial(word):
                known = keys(word)
                found |= dict.fromkeys(known.groups[:most] or known.skeletons[:1])
    return list(found)[:most]


def _spread(value: tuple[str, ...]) -> Iterator[str]:
    """Give the parts of double surnames, which may stand alone elsewhere, and then the whole."""
    for word in value:
        yield from parts(word)
