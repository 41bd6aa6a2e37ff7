"""One process for each vault."""

import os
import sys
from pathlib import Path
from typing import Protocol

from filelock import FileLock, Timeout

from casetracker.vault.errors import VaultInUse, explaining_the_disk

LOCK = "lock"


class Lock(Protocol):
    """What keeps a second process out of a vault until it is released."""

    def release(self) -> None: ...


class ReadingLock:
    """Keeps processes that can write out of a vault which this one can only read."""

    def __init__(self, descriptor: int | None) -> None:
        self._descriptor = descriptor

    def release(self) -> None:
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


def take(folder: Path) -> FileLock:
    """Take the vault's lock, or raise VaultInUse at once. It ends with the process, however that ends."""
    # A lock that is only a file's existence would outlive a crash, so there is no falling back to one.
    lock = FileLock(folder / LOCK, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False)
    with explaining_the_disk():
        try:
            lock.acquire()
        except Timeout:
            raise VaultInUse from None
    return lock


def take_for_reading(folder: Path) -> ReadingLock:
    """Take the lock of a vault whose folder takes no writes. Raises VaultInUse at once, or VaultNotWritable."""
    if sys.platform == "win32":
        return ReadingLock(None)
    import fcntl

    with explaining_the_disk():
        try:
            descriptor = os.open(folder / LOCK, os.O_RDONLY)
        except FileNotFoundError:
            # Whoever has the vault open has made the file.
            return ReadingLock(None)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            raise VaultInUse from None
        except BaseException:
            os.close(descriptor)
            raise
    return ReadingLock(descriptor)
