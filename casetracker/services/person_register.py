"""Every sought person of the vault as columns, kept while the vault is open and brought up to date by what changes."""

import threading
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Final
from uuid import UUID
from weakref import WeakKeyDictionary

from casetracker.casework.cases import Case
from casetracker.casework.ids import Ids
from casetracker.casework.partial_date import Part, PartialDate
from casetracker.casework.people import PersonName, SoughtPerson
from casetracker.matching.columns import Columns, Told, Vocabulary, columns, comparable_birth
from casetracker.matching.pairing import Weights
from casetracker.services.desk import Changes, Desk
from casetracker.storage.sought_rows import SoughtRow

Report = Callable[[int, int], None]
_MOST_CHANGED: Final = 2_000
"""Beyond so many changed cases everything is read anew."""
_SHAKEN_BY: Final = frozenset({PersonName.subject, SoughtPerson.subject, Case.subject})
_TOLD_EVERY: Final = 20_000


class PersonRegister:
    """The columns of one state of the vault, with the case of every person."""

    def __init__(self, told: Columns, cases: Ids) -> None:
        self.columns = told
        self.cases = cases
        self.weights = Weights(told)

    @property
    def vocabulary(self) -> Vocabulary:
        return self.columns.vocabulary

    def case_of(self, row: int) -> UUID:
        return self.cases[int(self.columns.of[row])]


class _Kept:
    """What is kept for one desk."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.register: PersonRegister | None = None
        self.changed: set[UUID] = set()

    def now(self) -> PersonRegister:
        if self.register is None:
            raise LookupError("not read yet")
        return self.register

    def read(self, desk: Desk, report: Report) -> None:
        # What changes while it is read is read once more later; who stops the reading leaves nothing half-read.
        self.register, self.changed = None, set()
        self.register = _read(desk, report)

    def note(self, changes: Changes) -> None:
        if changes.kinds & _SHAKEN_BY:
            self.changed |= changes.cases


_KEPT: Final["WeakKeyDictionary[Desk, _Kept]"] = WeakKeyDictionary()
_MAKING: Final = threading.Lock()


def person_register(desk: Desk, report: Report = lambda _done, _of: None) -> tuple[PersonRegister, frozenset[UUID]]:
    """Return the register, and the cases that changed since it was read; it is read anew where those are many."""
    kept = _kept(desk)
    with kept.lock:
        if kept.register is None or len(kept.changed) > _MOST_CHANGED:
            kept.read(desk, report)
        return kept.now(), frozenset(kept.changed)


def newest_register(desk: Desk, report: Report = lambda _done, _of: None) -> PersonRegister:
    """Return a register of the vault as it is now."""
    kept = _kept(desk)
    with kept.lock:
        if kept.register is None or kept.changed:
            kept.read(desk, report)
        return kept.now()


def rows_told(rows: Iterable[SoughtRow]) -> Iterator[tuple[str, Told]]:
    """Give the case and what is compared of every row."""
    for case_id, family, given, patronymic, full, born, unit in rows:
        # Parts that name only one of three are worth less than the whole, which names all.
        parted = family and given
        told = (family, given, patronymic, "") if parted else ("", "", "", full)
        yield case_id, Told(*told, _birth(born), unit)


def _kept(desk: Desk) -> _Kept:
    with _MAKING:
        if desk not in _KEPT:
            _KEPT[desk] = kept = _Kept()
            desk.listen(kept.note)
        return _KEPT[desk]


def _read(desk: Desk, report: Report) -> PersonRegister:
    numbers: dict[str, int] = {}
    with desk.read() as reading:
        total = reading.sought_rows.count()

        def numbered() -> Iterator[tuple[int, Told]]:
            for place, (case_id, told) in enumerate(rows_told(reading.sought_rows.all())):
                if place % _TOLD_EVERY == 0:
                    report(place, total)
                yield numbers.setdefault(case_id, len(numbers)), told

        told = columns(numbered(), Vocabulary())
    return PersonRegister(told, Ids(list(numbers)))


@lru_cache(maxsize=65536)
def _birth(stored: str | None) -> Part | None:
    return comparable_birth(PartialDate.from_stored(stored)) if stored else None
