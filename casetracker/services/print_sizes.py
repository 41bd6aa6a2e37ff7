"""In which size a relative's letters are printed: as the last one that this relative has, until another is chosen."""

import re
from typing import Final
from uuid import UUID

from casetracker.casework.dossier import Dossier
from casetracker.casework.print_sizes import PrintSize
from casetracker.services.desk import Desk
from casetracker.storage.stores import Stores

_NOTED: Final = re.compile(r" · print (\w+)$")


def noted_with(engine: str, size: PrintSize) -> str:
    """Note the size with what made the bytes of a paper, so that the next letter can be like it."""
    return f"{engine} · print {size.value}"


def wish_of(stores: Stores, relative_id: UUID) -> PrintSize:
    """Return the size of the last letter that a relative has; usual print where there is none yet."""
    last = stores.letters.last_to(relative_id)
    found = _NOTED.search(stores.letters.engine_of(last.id)) if last else None
    return PrintSize(found[1]) if found and found[1] in list(PrintSize) else PrintSize.USUAL


def wishes_of(desk: Desk, dossier: Dossier) -> dict[UUID, PrintSize]:
    """Return the sizes for all relatives of a case."""
    with desk.read() as reading:
        return {one.id: wish_of(reading, one.id) for one in dossier.relatives}
