"""Ids and instants, made on any laptop without asking another. The one place that reads the clock for records."""

import os
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
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
