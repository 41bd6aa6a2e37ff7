"""Every sought person of the vault as columns, kept while the vault is open and brought up to date by what changes."""

import threading
from collections.abc import Callable, Collection
from typing import Final
from uuid import UUID
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt

from casetracker.casework.cases import Case
from casetracker.casework.people import PersonName, SoughtPerson
from casetracker.matching.columns import Columns, Gathering, Numbers, Stored, Vocabulary, frequencies
from casetracker.matching.pairing import Weights
from casetracker.services.desk import Changes, Desk
from casetracker.storage.sought_rows import SoughtNames

Report = Callable[[int, int], None]
_Spelt = npt.NDArray[np.uint64]
_MOST_CHANGED: Final = 2_000
"""Beyond so many changed cases everything is read anew."""
_SHAKEN_BY: Final = frozenset({PersonName.subject, SoughtPerson.subject, Case.subject})


class PersonRegister:
    """The columns of one state of the vault, with the case of every person."""

    def __init__(self, told: Columns, cases: _Spelt, report: Report) -> None:
        self.columns = told
        self._cases = cases
        told.vocabulary.learn(report)
        self.weights = Weights(told.vocabulary, frequencies(told))

    @property
    def vocabulary(self) -> Vocabulary:
        return self.columns.vocabulary

    def case_of(self, row: int) -> UUID:
        return _uuid(self._cases[int(self.columns.of[row])])

    def renewed(self, changed: Collection[UUID], names: SoughtNames) -> "PersonRegister":
        """Return the register with what some cases are now; their rows come last and have numbers of their own."""
        spelt = _spelt([case_id.hex for case_id in changed])
        gone = np.isin(self._cases[:, 0], spelt[:, 0]) & np.isin(self._cases[:, 1], spelt[:, 1])
        kept = np.flatnonzero(~gone[self.columns.of])
        taken = Gathering(self.vocabulary)
        taken.take(Stored(*names[1:]))
        cases, of = _numbered([_spelt(names.case_id)])
        told = self.columns.some(kept).with_more(taken.columns(of + len(self._cases)))
        return PersonRegister(told, np.concatenate([self._cases, cases]), _say_nothing)

    def kept_in(self, newer: "PersonRegister") -> Numbers | None:
        """Return which rows are in a newer register too: its first ones, in this order. None where it was read anew."""
        if newer.vocabulary is not self.vocabulary:
            return None
        there = np.zeros(len(newer._cases), dtype=bool)
        there[newer.columns.of] = True
        return np.flatnonzero(there[self.columns.of])


class _Kept:
    """What is kept for one desk."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.register: PersonRegister | None = None
        self._changed: set[UUID] = set()
        self._noting = threading.Lock()

    def newest(self, desk: Desk, report: Report) -> PersonRegister:
        """Return the register as the vault is now, read anew as far as must be."""
        # What changes while it is read is read once more later; who stops the reading leaves nothing half-read.
        changed = self._take_changed()
        if self.register is not None and len(changed) <= _MOST_CHANGED:
            try:
                if changed:
                    self.register = _caught_up(desk, self.register, changed)
            except BaseException:
                self._put_back(changed)
                raise
            return self.register
        self.register = None
        self.register = _read(desk, report)
        return self.register

    def note(self, changes: Changes) -> None:
        if changes.kinds & _SHAKEN_BY:
            self._put_back(changes.cases)

    def _take_changed(self) -> set[UUID]:
        with self._noting:
            changed, self._changed = self._changed, set()
        return changed

    def _put_back(self, changed: Collection[UUID]) -> None:
        with self._noting:
            self._changed |= set(changed)


_KEPT: Final["WeakKeyDictionary[Desk, _Kept]"] = WeakKeyDictionary()
_MAKING: Final = threading.Lock()


def _say_nothing(_done: int, _of: int) -> None:
    pass


def newest_register(desk: Desk, report: Report = _say_nothing) -> PersonRegister:
    """Return a register of the vault as it is now."""
    kept = _kept(desk)
    with kept.lock:
        return kept.newest(desk, report)


def _kept(desk: Desk) -> _Kept:
    with _MAKING:
        if desk not in _KEPT:
            _KEPT[desk] = kept = _Kept()
            desk.listen(kept.note)
        return _KEPT[desk]


def _caught_up(desk: Desk, register: PersonRegister, changed: Collection[UUID]) -> PersonRegister:
    with desk.read() as reading:
        names = reading.sought_rows.of_cases(changed)
    return register.renewed(changed, names)


def _read(desk: Desk, report: Report) -> PersonRegister:
    taken = Gathering(Vocabulary())
    cases: list[_Spelt] = []
    done = 0
    with desk.read() as reading:
        total = reading.sought_rows.count()
        report(0, total)
        for names in reading.sought_rows.all():
            cases.append(_spelt(names.case_id))
            taken.take(Stored(*names[1:]))
            done += len(names.case_id)
            report(done, total)
    spelt, of = _numbered(cases)
    return PersonRegister(taken.columns(of), spelt, report)


def _spelt(case_ids: Collection[str]) -> _Spelt:
    """Return ids as two numbers each: a million of them as text are a hundred megabytes more."""
    return np.frombuffer(bytes.fromhex("".join(case_ids)), dtype=">u8").reshape(-1, 2).astype(np.uint64)


def _numbered(cases: list[_Spelt]) -> tuple[_Spelt, Numbers]:
    """Return each case once, and the number of the case of every row."""
    every = np.concatenate(cases) if cases else np.empty((0, 2), dtype=np.uint64)
    order = np.lexsort((every[:, 1], every[:, 0]))
    sorted_ = every[order]
    new = np.r_[True, (sorted_[1:] != sorted_[:-1]).any(axis=1)][: len(every)]
    of = np.empty(len(every), dtype=np.int64)
    of[order] = np.cumsum(new) - 1
    return sorted_[new], of


def _uuid(spelt: _Spelt) -> UUID:
    return UUID(int=int(spelt[0]) << 64 | int(spelt[1]))
