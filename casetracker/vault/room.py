"""Whether a disk has room for what is about to be written, asked before anything is written."""

import shutil
from pathlib import Path
from typing import Final

from casetracker.casework.errors import ForTheCaseworker
from casetracker.vault.errors import explaining_the_disk

_MB: Final = 1_000_000


def require(folder: Path, needed: int, refusal: type[ForTheCaseworker]) -> None:
    """Raise `refusal` unless so many bytes are free on the disk of a folder, which need not exist yet.

    Its sentence gets `needed`, rounded up, and `free`, rounded down, both in MB.
    """
    there = folder.absolute()
    while not there.exists():
        there = there.parent
    with explaining_the_disk():
        free = shutil.disk_usage(there).free
    if free < needed:
        raise refusal(needed=-(-needed // _MB), free=free // _MB)
