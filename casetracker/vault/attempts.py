"""How many wrong secrets were tried on a vault since it was last opened, and how long to wait before the next.

A small file beside the key file keeps the number through a restart. It is a courtesy against haste and a note for
the history, and no proof: it stands in clear, holds no secret, and whoever can write to the folder can change or delete
it, or copy the vault and guess elsewhere. What hinders guessing is what each guess costs.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from casetracker.casework import ids
from casetracker.vault.whole_file import write_whole

FILE: Final = "attempts"
LONGEST_WAIT: Final = 30
"""Seconds."""
_SIZE_LIMIT: Final = 1024
_MOST: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Attempts:
    """Wrong secrets since the vault was last opened: how many, and when the first and the last were tried."""

    wrong: int = 0
    since: datetime | None = None
    last: datetime | None = None


NONE: Final = Attempts()


def noted(folder: Path) -> Attempts:
    """Read the counter; a missing or damaged one counts nothing, because a vault must open without it."""
    try:
        with (folder / FILE).open("rb") as file:
            told = json.loads(file.read(_SIZE_LIMIT))
        wrong = told["wrong"]
        since, last = datetime.fromisoformat(told["since"]), datetime.fromisoformat(told["last"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return NONE
    if type(wrong) is not int or not 0 < wrong <= _MOST or since.tzinfo is None or last.tzinfo is None:
        return NONE
    return Attempts(wrong, since, last)


def note_wrong(folder: Path) -> None:
    """Count one more wrong secret. A disk that takes no writes is no reason to say anything else."""
    before, now = noted(folder), ids.now()
    told = {
        "wrong": min(before.wrong + 1, _MOST),
        "since": (before.since or now).isoformat(timespec="seconds"),
        "last": now.isoformat(timespec="milliseconds"),
    }
    with suppress(OSError):
        write_whole(folder / FILE, json.dumps(told).encode())


def forget(folder: Path) -> None:
    """Begin to count anew, after the number was entered into the history."""
    with suppress(OSError):
        (folder / FILE).unlink(missing_ok=True)


def seconds_to_wait(folder: Path) -> int:
    """Return how long to wait before the next secret is tried: 1, 2, 4 … 30 seconds after the last wrong one.

    A clock that was set back never makes it longer than that.
    """
    found = noted(folder)
    if found.last is None:
        return 0
    wait = timedelta(seconds=min(2 ** min(found.wrong - 1, 10), LONGEST_WAIT))
    left = min(wait - (ids.now() - found.last), wait)
    return max(0, -(-left // timedelta(seconds=1)))
