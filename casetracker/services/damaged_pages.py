"""The pages of a damaged database that are intact, opened with the vault's key."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from casetracker.storage import intact_pages
from casetracker.storage.intact_pages import IntactPages
from casetracker.vault import sealed_pages
from casetracker.vault.sealed_pages import PAGE_BYTES, SALT_BYTES

_TRIED: Final = 16
"""Pages by which the salt is proved; one intact page among them is enough."""


def of(database: Path, key: bytes) -> IntactPages | None:
    """Return the intact pages of a database and of the log beside it; None where not one of the first is intact."""
    logged = intact_pages.logged(database.with_name(f"{database.name}-wal")).pages
    count = max(database.stat().st_size // PAGE_BYTES, *logged, 0)

    def sealed(number: int) -> bytes:
        if number in logged:
            return logged[number]
        with suppress(OSError), database.open("rb") as file:
            file.seek((number - 1) * PAGE_BYTES)
            return file.read(PAGE_BYTES)
        return b""

    tried = [(number, sealed(number)) for number in range(2, min(count, _TRIED) + 1)]
    opened = sealed_pages.pages_of(key, [sealed(1)[:SALT_BYTES]], tried)
    return IntactPages(count, lambda number: opened.open(number, sealed(number))) if opened else None
