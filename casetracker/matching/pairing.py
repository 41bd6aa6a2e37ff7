"""Weighs the pairs of many persons and keeps those that somebody should look at, the likeliest first.

The weights are those of `evidence.weigh`, to the bit. What is dear, comparing two different names, is done once for
two values however many people bear them, and only where the other fields leave room for one person.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cpdist

from casetracker.matching import blocking
from casetracker.matching.columns import NOTHING, Columns, Numbers, Vocabulary, frequencies
from casetracker.matching.evidence import (
    BORN,
    DIFFERENT,
    ROLES,
    UNIT,
    Agreement,
    Band,
    Evidence,
    Frequencies,
    Review,
    band,
    compare_role,
    least_bits,
)
from casetracker.matching.forms import Role
from casetracker.matching.words import Words

LEAST_PEOPLE: Final = 1_000
"""A small register is no village: among five persons two who share a given name are still two."""
Bits = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
Report = Callable[[int, int], None]
_NEAR: Final = 0.55
_NEAR_CONSONANTS: Final = 0.75
"""Words of which fewer sounds agree, and fewer consonants, are two names without a closer look."""
_SIMILAR_COSTS: Final = 3.0
_AT_ONCE: Final = 500_000
_PORTION: Final = 500
"""After how many comparisons of names the progress is told."""


def _say_nothing(_done: int, _of: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Lead:
    """Two rows that may be of one person, and how soon somebody should look."""

    one: int
    other: int
    bits: float
    band: Band
    review: Review | None


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Rows side by side, with the columns that each is a row of."""

    one: Columns
    other: Columns
    first: Numbers
    second: Numbers

    def some(self, which: Flags) -> "_Pairs":
        return _Pairs(self.one, self.other, self.first[which], self.second[which])

    def names(self, role: Role) -> tuple[Numbers, Numbers]:
        return self.one.names[role][self.first], self.other.names[role][self.second]


class Weights:
    """What the names of a register weigh."""

    def __init__(self, vocabulary: Vocabulary, counted: Frequencies) -> None:
        self.counted = counted
        self.people = max(counted.people, LEAST_PEOPLE)
        self._words = vocabulary.words

    def most(self, role: Role) -> Bits:
        """Return what every value can weigh at most; nothing for one that is missing, at the end."""
        return self._words[role].most(self.counted)


def find_within(register: Columns, report: Report = _say_nothing, weights: Weights | None = None) -> list[Lead]:
    """Find who is recorded twice in a register. Each pair of persons comes once, by the two names that agree best."""
    first, second = blocking.within(register, report)
    return _leads(_Pairs(register, register, first, second), weights or _weights_of(register), report)


def find_between(
    rows: Columns, register: Columns, report: Report = _say_nothing, weights: Weights | None = None
) -> list[Lead]:
    """Find whom of a register the rows of a list may mean."""
    first, second = blocking.between(rows, register, report)
    return _leads(_Pairs(rows, register, first, second), weights or _weights_of(register), report)


def find_among(row: Columns, some: Columns, weights: Weights) -> list[Lead]:
    """Find whom of some persons one row may mean; each of them is weighed."""
    second = np.arange(len(some))
    return _leads(_Pairs(row, some, np.zeros_like(second), second), weights, _say_nothing)


def caught_up(leads: Sequence[Lead], kept: Numbers, register: Columns, weights: Weights) -> list[Lead]:
    """Bring what was found within a register to what it has become since.

    `kept` are the rows that are as they were, now its first ones; the rows after those are compared with all.
    """
    places = dict(zip(kept.tolist(), range(len(kept)), strict=True))
    found = {
        (places[lead.one], places[lead.other]): replace(lead, one=places[lead.one], other=places[lead.other])
        for lead in leads
        if lead.one in places and lead.other in places
    }
    newer = np.arange(len(kept), len(register))
    for lead in find_between(register.some(newer), register, weights=weights):
        one, other = sorted((int(newer[lead.one]), lead.other))
        if register.of[one] != register.of[other]:
            found[one, other] = replace(lead, one=one, other=other)
    return _in_order(found.values())


def _weights_of(register: Columns) -> Weights:
    return Weights(register.vocabulary, frequencies(register))


def _leads(pairs: _Pairs, weights: Weights, report: Report) -> list[Lead]:
    counted, words = weights.counted, pairs.other.vocabulary.words
    least = least_bits(weights.people)
    most = {role: weights.most(role) for role in ROLES}
    sifted = _sift(pairs, most, least, report)
    pairs, bits, exact, alone = sifted.pairs, sifted.bits, sifted.exact, sifted.alone
    twins = exact.copy()
    # The surname last: it has most values, and few pairs are left by then.
    for place, role in enumerate(_ORDER):
        room = sum((_room(pairs, one, most) for one in _ORDER[place + 1 :]), np.zeros(len(bits)))
        names = pairs.names(role)
        report(place, len(_ORDER))
        gained = _weigh(names, words[role], most[role], counted, bits + room - least, report)
        bits = bits + gained
        # Twins agree in everything but the given name.
        twins &= gained < 0 if role is Role.GIVEN else gained > 0
        kept = (bits + room >= least) | twins
        pairs, bits, twins, alone = pairs.some(kept), bits[kept], twins[kept], alone[kept]
    return _chosen(pairs, bits, twins, alone & ~twins, weights.people)


_ORDER: Final = (Role.GIVEN, Role.PATRONYMIC, Role.SURNAME)


@dataclass(frozen=True, slots=True)
class _Sifted:
    """The pairs that can still be of one person, by birth, unit and the rarity of the names."""

    pairs: _Pairs
    bits: Bits
    exact: Flags
    alone: Flags


def _sift(pairs: _Pairs, most: dict[Role, Bits], least: float, report: Report) -> _Sifted:
    """Weigh birth and unit, portion by portion, and keep the pairs whose names can still make up for the rest."""
    kept = []
    for begin in range(0, len(pairs.first), _AT_ONCE):
        report(begin, len(pairs.first))
        some = _Pairs(
            pairs.one, pairs.other, pairs.first[begin : begin + _AT_ONCE], pairs.second[begin : begin + _AT_ONCE]
        )
        agreement = _dates(some)
        unit, alone = _units(some)
        bits = _BORN[agreement] + unit
        exact = agreement == _CODE[Agreement.EXACT]
        hoped = bits + sum((_room(some, role, most) for role in ROLES), np.zeros(len(bits)))
        worth = (hoped >= least) | exact
        alone &= agreement == _CODE[Agreement.MISSING]
        kept.append(_Sifted(some.some(worth), bits[worth], exact[worth], alone[worth]))
    none = np.zeros(0, dtype=np.int64)
    first = np.concatenate([none, *(one.pairs.first for one in kept)])
    second = np.concatenate([none, *(one.pairs.second for one in kept)])
    flags = np.zeros(0, dtype=bool)
    return _Sifted(
        _Pairs(pairs.one, pairs.other, first, second),
        np.concatenate([np.zeros(0), *(one.bits for one in kept)]),
        np.concatenate([flags, *(one.exact for one in kept)]),
        np.concatenate([flags, *(one.alone for one in kept)]),
    )


def _room(pairs: _Pairs, role: Role, most: dict[Role, Bits]) -> Bits:
    """Return what a role of every pair can weigh at most."""
    mine, theirs = pairs.names(role)
    # Where a name is missing its weight is that of the last place, which is nothing.
    return np.minimum(most[role][mine], most[role][theirs])


def _chosen(pairs: _Pairs, bits: Bits, twins: Flags, alone: Flags, people: int) -> list[Lead]:
    """Keep of every two persons the pair of names that agrees best, and leave out what nobody need look at."""
    kept = np.flatnonzero((bits >= least_bits(people)) | twins)
    persons, others = pairs.one.of[pairs.first[kept]], pairs.other.of[pairs.second[kept]]
    if pairs.one is pairs.other:
        persons, others = np.minimum(persons, others), np.maximum(persons, others)
    order = np.lexsort((-bits[kept], others, persons))
    kept, persons, others = kept[order], persons[order], others[order]
    new = np.r_[True, (persons[1:] != persons[:-1]) | (others[1:] != others[:-1])][: len(kept)]
    found = []
    for at in kept[new].tolist():
        review = Review.TWINS if twins[at] else Review.NAME_ALONE if alone[at] else None
        reached = float(bits[at])
        where = band(Evidence(reached, (), review), people)
        found.append(Lead(int(pairs.first[at]), int(pairs.second[at]), reached, where, review))
    return _in_order(found)


def _in_order(leads: Iterable[Lead]) -> list[Lead]:
    return sorted(leads, key=lambda lead: (_BANDS.index(lead.band), -lead.bits, lead.one, lead.other))


_BANDS: Final = list(Band)
_CODE: Final = {agreement: place for place, agreement in enumerate(Agreement)}
_BORN: Final = np.array([BORN[agreement] for agreement in Agreement])


def _dates(pairs: _Pairs) -> Numbers:
    """Say for every pair how the birth dates agree, as `evidence.compare_dates` does."""
    one, other, at, to = pairs.one, pairs.other, pairs.first, pairs.second
    year, month, day = one.year[at], one.month[at], one.day[at]
    year_, month_, day_ = other.year[to], other.month[to], other.day[to]
    same_year, same_month, same_day = year == year_, month == month_, day == day_
    off = 3 - (same_year.astype(int) + same_month + same_day)
    swapped = same_year & (month == day_) & (day == month_)
    days = np.select(
        [off == 0, swapped, off == 1, same_year],
        [_CODE[Agreement.EXACT], _CODE[Agreement.DAY_AND_MONTH_SWAPPED], _CODE[Agreement.ONE_PART_OFF],
         _CODE[Agreement.OTHER_DAY_OF_YEAR]],
        _CODE[Agreement.DIFFERENT],
    )  # fmt: skip
    months = np.where(same_month, _CODE[Agreement.SAME_MONTH], _CODE[Agreement.OTHER_DAY_OF_YEAR])
    parts = np.select(
        [~same_year, (month > 0) & (month_ > 0)],
        [np.full(len(at), _CODE[Agreement.DIFFERENT]), months],
        _CODE[Agreement.SAME_YEAR],
    )
    told = np.where((day > 0) & (day_ > 0), days, parts)
    return np.where((year == 0) | (year_ == 0), _CODE[Agreement.MISSING], told).astype(np.int64)


def _units(pairs: _Pairs) -> tuple[Bits, Flags]:
    """Weigh units: a code and a name of its own cannot be compared."""
    every = pairs.one.vocabulary.units
    named = np.array([*(" " in one for one in every), False])
    mine, theirs = pairs.one.unit[pairs.first], pairs.other.unit[pairs.second]
    missing = (mine == NOTHING) | (theirs == NOTHING) | (named[mine] != named[theirs])
    weighed = np.where(mine == theirs, UNIT[Agreement.EXACT], UNIT[Agreement.DIFFERENT])
    return np.where(missing, UNIT[Agreement.MISSING], weighed), missing


def _weigh(
    names: tuple[Numbers, Numbers], words: Words, most: Bits, counted: Frequencies, reach: Bits, report: Report
) -> Bits:
    """Weigh one role of every pair; two values are compared once, however many people bear them.

    `reach` is by how much each pair is above the least sum without this role.
    """
    both = np.flatnonzero((names[0] != NOTHING) & (names[1] != NOTHING))
    bits = np.zeros(len(names[0]))
    if not len(both):
        return bits
    mine, theirs = np.minimum(*names)[both], np.maximum(*names)[both]
    size = len(words.values)
    packed = mine * size + theirs
    order = np.argsort(packed)
    packed = packed[order]
    begins = np.flatnonzero(np.r_[True, packed[1:] != packed[:-1]])
    first, second = packed[begins] // size, packed[begins] % size
    best = np.maximum.reduceat(reach[both][order], begins)
    gained = np.zeros(len(begins))
    single = words.plain()
    same = (first == second) & single[first]
    gained[same] = most[first[same]]
    far = ~same
    if words.role is Role.SURNAME:
        far &= _are_far(words, first, second, single, best + np.minimum(most[first], most[second]))
        gained[far] = DIFFERENT[words.role]
        left = np.flatnonzero(~same & ~far).tolist()
    else:
        left = np.flatnonzero(~same).tolist()
    for place, at in enumerate(left):
        if place % _PORTION == 0:
            report(place, len(left))
        one, other = words.values[int(first[at])], words.values[int(second[at])]
        gained[at] = compare_role(words.role, one, other, counted).bits
    sizes = np.diff(np.r_[begins, len(packed)])
    bits[both[order]] = np.repeat(gained, sizes)
    return bits


def _are_far(words: Words, first: Numbers, second: Numbers, single: Flags, reach: Bits) -> Flags:
    """Find the surnames that no slip and no language makes one, without reading them closely.

    `reach` is by how much the best pair that bears the two would be above the least sum if they were one surname.
    """
    far = np.zeros(len(first), dtype=bool)
    at = np.flatnonzero((first != second) & single[first] & single[second])
    if not len(at):
        return far
    mine, theirs = first[at], second[at]
    table = words.classes()
    shares = np.zeros(len(at), dtype=bool)
    for one in table.T:
        for other in table.T:
            shares |= (one[mine] == other[theirs]) & (one[mine] != NOTHING)
    folds, skeletons = words.sounds()
    near = np.zeros(len(at), dtype=bool)
    for sounds, least in ((folds, _NEAR), (skeletons, _NEAR_CONSONANTS)):
        alike = cpdist(sounds[mine], sounds[theirs], scorer=Levenshtein.normalized_similarity)
        near |= np.asarray(alike) >= least
    # What shares no skeleton is similar at best.
    near &= reach[at] >= _SIMILAR_COSTS
    far[at] = ~near & ~shares
    return far
