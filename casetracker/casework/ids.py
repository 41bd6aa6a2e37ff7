"""Ids and instants, made on any laptop without asking another. The one place that reads the clock for records."""

import os
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from operator import eq
from typing import overload
from uuid import UUID

_lock = threading.Lock()
_last = 0


def now() -> datetime:
    """Return this instant in UTC."""
    return _clock()


def use_clock(clock: Callable[[], datetime]) -> None:
    """Replace the clock, for a test or for a journey whose papers must come out the same each time."""
    global _clock
    _clock = clock


def use_system_clock() -> None:
    use_clock(_system_clock)


def new_id() -> UUID:
    """Make a UUIDv7 (RFC 9562): 48 bits of milliseconds, then a counter and randomness, so that ids sort by age."""
    global _last
    with _lock:
        stamp = time.time_ns() // 1_000_000 << 12
        _last = stamp = max(stamp, _last + 1)
    milliseconds, counter = stamp >> 12, stamp & 0xFFF
    randomness = int.from_bytes(os.urandom(8), "big") & (1 << 62) - 1
    return UUID(int=milliseconds << 80 | 7 << 76 | counter << 64 | 2 << 62 | randomness)


def _system_clock() -> datetime:
    return datetime.now(UTC)


_clock: Callable[[], datetime] = _system_clock


class Ids(Sequence[UUID]):
    """Ids as the database spells them, 32 hexadecimal digits each; a `UUID` is made of one when it is looked at.

    A hundred thousand UUIDs take a quarter of a second to make, and a screen shows sixty.
    """

    __slots__ = ("_spelt",)

    def __init__(self, spelt: list[str]) -> None:
        self._spelt = spelt

    def __len__(self) -> int:
        return len(self._spelt)

    @overload
    def __getitem__(self, place: int) -> UUID: ...
    @overload
    def __getitem__(self, place: slice) -> "Ids": ...
    def __getitem__(self, place: int | slice) -> "UUID | Ids":
        return UUID(self._spelt[place]) if isinstance(place, int) else Ids(self._spelt[place])

    def __contains__(self, one: object) -> bool:
        return isinstance(one, UUID) and one.hex in self._spelt

    def index(self, value: UUID, start: int = 0, stop: int | None = None) -> int:
        return self._spelt.index(value.hex, start, len(self._spelt) if stop is None else stop)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(eq, self, other))

    def __hash__(self) -> int:
        return hash(tuple(self._spelt))
