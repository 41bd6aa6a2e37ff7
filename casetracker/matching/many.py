"""Millions of pairs of records sifted for those worth weighing, by the weights of `evidence` and no others.

Records become columns of numbers. What birth date and unit weigh is looked up for all pairs at once; a name is compared
once for every two different names, and only where the pair can still reach the sum that is worth a look.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from casetracker.matching import units
from casetracker.matching.evidence import (
    BORN,
    DIFFERENT,
    ROLES,
    UNIT,
    Agreement,
    Frequencies,
    Person,
    compare_role,
    weight_of,
)
from casetracker.matching.forms import Role
from casetracker.matching.keys import keys
from casetracker.matching.normalise import parts

Numbers = NDArray[np.int64]
Bits = NDArray[np.float64]
Mask = NDArray[np.bool_]

_MISSING: Final = 0


@dataclass(frozen=True, slots=True)
class _Column:
    """One role of all records: the different names, which of them each record has, and what each is known to be."""

    names: list[tuple[str, ...]]
    of: Numbers
    known: Numbers
    """Of each name the number of the given name that it is some form of; 0 where that is unknown or not certain."""


@dataclass(frozen=True, slots=True)
class Register:
    """Many records as columns. Two registers that are compared with each other come from one `registers` call."""

    roles: dict[Role, _Column]
    born: Numbers
    """Year, month and day; 0 where one is not told."""
    unit: Numbers
    named: Mask
    """Whether the unit is told by a name of its own rather than by a code."""


class Sifted(NamedTuple):
    """Which of the pairs remain, by their places, and what they weigh."""

    places: Numbers
    bits: Bits


def registers(*people: Sequence[Person]) -> tuple[Register, ...]:
    """Make columns of several lists of records, so that equal numbers mean equal names and units in all of them."""
    groups: dict[str, int] = {}
    unit_numbers: dict[str, int] = {"": _MISSING}
    found: list[dict[Role, _Column]] = [{} for _ in people]
    for role in ROLES:
        numbers: dict[tuple[str, ...], int] = {(): _MISSING}
        of = [_numbered((one.name.of_role(role) for one in each), numbers) for each in people]
        names = list(numbers)
        known = np.array([_known(name, role, groups) for name in names], dtype=np.int64)
        for roles, each in zip(found, of, strict=True):
            roles[role] = _Column(names, each, known)
    return tuple(_register(each, roles, unit_numbers) for each, roles in zip(people, found, strict=True))


def sift(
    one: Register, other: Register, first: Numbers, second: Numbers, frequencies: Frequencies, least: float
) -> Sifted:
    """Keep the pairs that weigh so much at least, and those that can be twins whatever they weigh.

    A pair is the record at a place of `first` in one register and the one at the same place of `second` in the other.
    """
    exact, bits = _dates_and_units(one, other, first, second)
    most = {role: _most(one.roles[role], role, frequencies) for role in ROLES}
    bound = {role: _bound(one.roles[role], other.roles[role], first, second, most[role], role) for role in ROLES}
    twins = exact & (bound[Role.PATRONYMIC] > 0)
    places = np.flatnonzero(twins | (bits + sum(bound.values()) >= least))
    for at, role in enumerate(ROLES):
        weights = _exact(one.roles[role], other.roles[role], first[places], second[places], frequencies, role)
        bits[places] += weights
        # Twins agree in everything but the given name.
        twins[places] &= weights < 0 if role is Role.GIVEN else weights > 0
        reach = bits[places] + sum((bound[later][places] for later in ROLES[at + 1 :]), np.zeros(len(places)))
        places = places[twins[places] | (reach >= least)]
    return Sifted(places, bits[places])


def _numbered(values: Iterable[tuple[str, ...]], numbers: dict[tuple[str, ...], int]) -> Numbers:
    return np.array([numbers.setdefault(value, len(numbers)) for value in values], dtype=np.int64)


def _register(people: Sequence[Person], roles: dict[Role, _Column], numbers: dict[str, int]) -> Register:
    told = [units.canonical(one.unit) if one.unit else "" for one in people]
    born = [(one.born.year, one.born.month, one.born.day) if one.born else (0, 0, 0) for one in people]
    return Register(
        roles,
        np.array(born, dtype=np.int64).reshape(len(people), 3),
        np.array([numbers.setdefault(unit, len(numbers)) for unit in told], dtype=np.int64),
        np.array([" " in unit for unit in told], dtype=np.bool_),
    )


def _known(name: tuple[str, ...], role: Role, groups: dict[str, int]) -> int:
    """Give the one given name that a single word is some form of a number; two numbers are certainly two names."""
    if role is Role.SURNAME or len(name) != 1 or len(parts(name[0])) != 1:
        return _MISSING
    found = keys(name[0]).groups
    return groups.setdefault(found[0], len(groups) + 1) if len(found) == 1 else _MISSING


def _dates_and_units(one: Register, other: Register, first: Numbers, second: Numbers) -> tuple[Mask, Bits]:
    """Weigh what is no name; `evidence.compare_dates` for columns."""
    born, there = one.born[first], other.born[second]
    year, month, day = (born == there).T
    told, whole = (born[:, 0] > 0) & (there[:, 0] > 0), (born[:, 2] > 0) & (there[:, 2] > 0)
    months = (born[:, 1] > 0) & (there[:, 1] > 0)
    swapped = (born[:, 1] == there[:, 2]) & (born[:, 2] == there[:, 1])
    exact = whole & year & month & day
    ways = [
        (~told, Agreement.MISSING),
        (exact, Agreement.EXACT),
        (whole & year & swapped, Agreement.DAY_AND_MONTH_SWAPPED),
        (whole & (year.astype(int) + month + day == 2), Agreement.ONE_PART_OFF),
        (whole & year, Agreement.OTHER_DAY_OF_YEAR),
        (whole | ~year, Agreement.DIFFERENT),
        (months & month, Agreement.SAME_MONTH),
        (months, Agreement.OTHER_DAY_OF_YEAR),
    ]
    bits = np.select([mask for mask, _ in ways], [BORN[agreement] for _, agreement in ways], BORN[Agreement.SAME_YEAR])
    unit, unit_there = one.unit[first], other.unit[second]
    comparable = (unit > 0) & (unit_there > 0) & (one.named[first] == other.named[second])
    bits += np.where(comparable, np.where(unit == unit_there, UNIT[Agreement.EXACT], UNIT[Agreement.DIFFERENT]), 0.0)
    return exact, bits


def _most(column: _Column, role: Role, frequencies: Frequencies) -> Bits:
    """Return what each name can weigh at most."""
    return np.array(
        [
            max((weight_of(part, role, frequencies) for word in name for part in (word, *parts(word))), default=0.0)
            for name in column.names
        ]
    )


def _bound(one: _Column, other: _Column, first: Numbers, second: Numbers, most: Bits, role: Role) -> Bits:
    """Return what a role of each pair can weigh at most, without comparing a letter."""
    mine, theirs = one.of[first], other.of[second]
    known, known_there = one.known[mine], other.known[theirs]
    apart = (known > 0) & (known_there > 0) & (known != known_there)
    return np.where(apart, DIFFERENT[role], np.minimum(most[mine], most[theirs]))


def _exact(one: _Column, other: _Column, first: Numbers, second: Numbers, frequencies: Frequencies, role: Role) -> Bits:
    """Weigh a role of each pair; every two different names are compared once."""
    pairs, back = np.unique(one.of[first] * len(one.names) + other.of[second], return_inverse=True)
    weights = [
        compare_role(role, one.names[pair // len(one.names)], one.names[pair % len(one.names)], frequencies).bits
        for pair in pairs.tolist()
    ]
    return np.array(weights, dtype=np.float64)[back]
