"""How far the history had come, noted beside the database under a key of the vault.

An older copy of a whole database verifies in itself. What stands here says that there was more: a line of the history
by its number and its digest. Whoever puts back this file together with the database goes unnoticed.
"""

import hashlib
import hmac
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID

from casetracker.vault.canonical_form import canonical
from casetracker.vault.errors import StateForged, explaining_the_disk
from casetracker.vault.whole_file import write_whole

FILE: Final = "state.json"
_FORMAT: Final = 1
_SIZE_LIMIT: Final = 4096


@dataclass(frozen=True, slots=True)
class State:
    """The last line of the history that was noted, and whether the vault was closed in order after it.

    A vault that was not stays unclean until a check has found it whole.
    """

    vault_id: UUID
    generation: int
    line: int
    chain: str
    clean: bool


def name_of(generation: int) -> str:
    """Return the name of the note of a generation that is not the vault yet."""
    return f"state.{generation:04d}.json"


def write(folder: Path, key: bytes, state: State, name: str = FILE) -> None:
    """Replace the note. Raises VaultDiskFull or VaultNotWritable; then the former one stands."""
    told = {
        "format": _FORMAT,
        "vault_id": str(state.vault_id),
        "generation": state.generation,
        "line": state.line,
        "chain": state.chain,
        "clean": state.clean,
    }
    with explaining_the_disk():
        write_whole(folder / name, canonical(told | {"mac": _mac(key, told)}))


def read(folder: Path, key: bytes) -> State | None:
    """Return what was noted, None where nothing is. Raises StateForged for anything that this vault has not written."""
    try:
        with (folder / FILE).open("rb") as file:
            found = json.loads(file.read(_SIZE_LIMIT))
        mac = found.pop("mac")
        if not hmac.compare_digest(mac.encode(), _mac(key, found).encode()) or found["format"] != _FORMAT:
            raise StateForged
        return State(UUID(found["vault_id"]), found["generation"], found["line"], found["chain"], found["clean"])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise StateForged from None


def _mac(key: bytes, told: dict[str, object]) -> str:
    return hmac.new(key, canonical(told), hashlib.sha256).hexdigest()
