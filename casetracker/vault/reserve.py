"""Room on the vault's disk that is kept for what is typed, and given up when the disk is full.

The file holds nothing. It is filled with random bytes, because a disk that compresses would keep no room for zeros.
Whatever else writes to the same disk can take the room that was given up first: the reserve is a help and no promise.
"""

import secrets
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

from casetracker.vault.whole_file import sweep, write_whole

FILE: Final = "reserve"
SIZE: Final = 4 << 20
"""Bytes: ten open forms with 100 KB typed into each take 1.3 MB of the log and as much again of the database."""
_ROOM_BESIDE: Final = 3 * SIZE
"""Bytes that stay free beside it: on a smaller rest, keeping a reserve would itself fill the disk."""


def keep(folder: Path) -> bool:
    """Make the reserve where it is missing and the disk has room again, and say whether it is there.

    Only for whoever holds the vault's lock. A disk that takes no writes keeps no reserve.
    """
    place = folder / FILE
    try:
        if place.is_file() and place.stat().st_size == SIZE:
            return True
        sweep(folder, FILE)
        if shutil.disk_usage(folder).free < SIZE + _ROOM_BESIDE:
            return False
        write_whole(place, secrets.token_bytes(SIZE))
    except OSError:
        return False
    return True


def release(folder: Path) -> bool:
    """Give the room up, and say whether there was any."""
    with suppress(OSError):
        (folder / FILE).unlink()
        return True
    return False


def is_low(folder: Path) -> bool:
    """Say whether the disk has less room than a reserve needs, so that saving will soon be refused."""
    try:
        return shutil.disk_usage(folder).free < SIZE
    except OSError:
        return False
