"""One process for each vault."""

from pathlib import Path

from filelock import FileLock, Timeout

from casetracker.vault.errors import VaultInUse, explaining_the_disk

LOCK = "lock"


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
