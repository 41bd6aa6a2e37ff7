"""Which pairs of many persons are worth weighing: those that agree in one of eleven combinations of what is told.

A million persons are half a trillion pairs. Two records of one person nearly always agree in some combination of
surname, given name, patronymic, birth and unit; a group that is larger than any one person can explain is passed over,
because other combinations tell its members apart.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Final

import numpy as np

from casetracker.matching.columns import NOTHING, Columns, Numbers
from casetracker.matching.forms import Role

_SURNAME, _GIVEN, _PATRONYMIC = "surname", "given", "patronymic"
_BEGINS, _DATE, _YEAR, _DAY, _UNIT = "begins", "date", "year", "day", "unit"
KEYS: Final = (
    ((_SURNAME, _GIVEN, _PATRONYMIC), 80),
    ((_SURNAME, _GIVEN, _YEAR), 80),
    ((_SURNAME, _DATE), 80),
    ((_GIVEN, _PATRONYMIC, _DATE), 80),
    ((_SURNAME, _PATRONYMIC, _YEAR), 80),
    ((_SURNAME, _GIVEN, _UNIT), 80),
    ((_SURNAME, _YEAR, _UNIT), 80),
    ((_GIVEN, _PATRONYMIC, _YEAR, _BEGINS), 40),
    ((_SURNAME, _GIVEN, _DAY), 80),
    ((_DATE, _UNIT), 80),
    # A name alone leads anywhere only where it is rare.
    ((_SURNAME, _GIVEN), 12),
)
"""What must agree, and how many may share it."""
_NAMES: Final = {_SURNAME: Role.SURNAME, _GIVEN: Role.GIVEN, _PATRONYMIC: Role.PATRONYMIC}
_MIX: Final = np.uint64(0x9E3779B97F4A7C15)
_SHIFT: Final = np.uint64(29)

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Keyed:
    """The rows that have a key, in the order of their keys."""

    keys: "np.ndarray[tuple[int], np.dtype[np.uint64]]"
    rows: Numbers


def within(register: Columns, report: Report = lambda _done, _of: None) -> tuple[Numbers, Numbers]:
    """Return the pairs of rows of one register, each once, the lower row first."""
    spread = _spread(register)
    count = len(register)
    found: list[Numbers] = []
    for place, (parts, most) in enumerate(KEYS):
        report(place, len(KEYS))
        for lower, upper in _pairs_of(_keyed(register, spread, parts), most):
            some = register.of[lower] != register.of[upper]
            first, second = lower[some], upper[some]
            found.append(np.minimum(first, second) * count + np.maximum(first, second))
    return _each_once(found, count)


def between(rows: Columns, register: Columns, report: Report = lambda _done, _of: None) -> tuple[Numbers, Numbers]:
    """Return the pairs of a row of a list and a row of a register, each once."""
    here, there = _spread(rows), _spread(register)
    count = len(register)
    found: list[Numbers] = []
    for place, (parts, most) in enumerate(KEYS):
        report(place, len(KEYS))
        mine, theirs = _keyed(rows, here, parts), _keyed(register, there, parts)
        begin = np.searchsorted(theirs.keys, mine.keys, "left")
        many = np.searchsorted(theirs.keys, mine.keys, "right") - begin
        many[many > most] = 0
        row = np.repeat(mine.rows, many)
        steps = np.arange(int(many.sum())) - np.repeat(np.cumsum(many) - many, many)
        found.append(row * count + theirs.rows[np.repeat(begin, many) + steps])
    return _each_once(found, count)


def _each_once(found: list[Numbers], count: int) -> tuple[Numbers, Numbers]:
    """Return packed pairs as two rows, each pair once."""
    packed = np.concatenate(found) if found else np.empty(0, dtype=np.int64)
    # NumPy's own `unique` goes by hashes here, which takes many times as long.
    packed.sort()
    packed = packed[np.r_[True, packed[1:] != packed[:-1]][: len(packed)]]
    first = packed // max(count, 1)
    return first, packed - first * count


def _spread(register: Columns) -> dict[str, Numbers]:
    """Return what is compared of every row, alternatives side by side."""
    told: dict[str, Numbers] = {}
    for part, role in _NAMES.items():
        # The last row of what is known of words answers for a name that is missing.
        told[part] = register.vocabulary.words[role].classes()[register.names[role]]
    begins = register.vocabulary.words[Role.SURNAME].begins()
    year, month, day = register.year, register.month, register.day
    told[_BEGINS] = begins[register.names[Role.SURNAME]][:, None]
    told[_YEAR] = np.where(year > 0, year, NOTHING)[:, None]
    told[_DATE] = np.where(day > 0, (year * 16 + month) * 32 + day, NOTHING)[:, None]
    # Both orders of day and month are one, because they are mistaken for each other.
    told[_DAY] = np.where(day > 0, np.minimum(month, day) * 32 + np.maximum(month, day), NOTHING)[:, None]
    told[_UNIT] = register.unit[:, None]
    return told


def _keyed(register: Columns, spread: dict[str, Numbers], parts: tuple[str, ...]) -> _Keyed:
    """Mix what must agree into one number for every row that has all of it, for every way to read its names."""
    keyed, rows = [], []
    for ways in product(*(range(spread[part].shape[1]) for part in parts)):
        told = [spread[part][:, way] for part, way in zip(parts, ways, strict=True)]
        has = told[0] != NOTHING
        for one in told[1:]:
            has &= one != NOTHING
        some = np.flatnonzero(has)
        if not len(some):
            continue
        mixed = np.zeros(len(some), dtype=np.uint64)
        for one in told:
            mixed = (mixed ^ one[some].astype(np.uint64)) * _MIX
            mixed ^= mixed >> _SHIFT
        keyed.append(mixed)
        rows.append(some)
    if not keyed:
        return _Keyed(np.empty(0, dtype=np.uint64), np.empty(0, dtype=np.int64))
    every, of = np.concatenate(keyed), np.concatenate(rows)
    order = np.argsort(every, kind="stable")
    return _Keyed(every[order], of[order])


def _pairs_of(keyed: _Keyed, most: int) -> Iterator[tuple[Numbers, Numbers]]:
    """Give the pairs of rows with one key, first those that stand side by side, then those further apart."""
    if not len(keyed.keys):
        return
    starts = np.flatnonzero(np.r_[True, keyed.keys[1:] != keyed.keys[:-1]])
    sizes = np.diff(np.r_[starts, len(keyed.keys)])
    small = np.repeat((sizes > 1) & (sizes <= most), sizes)
    left = np.repeat(starts + sizes, sizes)[small] - np.flatnonzero(small)
    at = np.flatnonzero(small)
    for apart in range(1, most):
        some = left > apart
        at, left = at[some], left[some]
        if not len(at):
            return
        yield keyed.rows[at], keyed.rows[at + apart]
