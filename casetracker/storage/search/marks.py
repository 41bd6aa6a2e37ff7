"""How far the search has come with what it puts off, as numbers with names that lie beside its tables."""

from typing import Any, Final

RULES: Final = "rules"
"""The rules by which the keys in use were given."""
KEYS: Final = "keys"
"""Which of the two sets of keys is in use: 0 or 1."""
SLIPPED: Final = "slipped"
"""Words up to this one have their slips; later ones are few, and are looked through one by one."""
MAKING: Final = "making"
"""The rules by which the other set of keys is being made, while it is."""
MADE: Final = "made"
"""Words up to this one have their keys in the set that is being made."""

_ALL: Final = "SELECT name, value FROM search_mark"
_PUT: Final = "INSERT OR REPLACE INTO search_mark (name, value) VALUES (?, ?)"
_REMOVE: Final = "DELETE FROM search_mark WHERE name = ?"


def read(raw: Any) -> dict[str, int]:  # noqa: ANN401  (the driver is untyped)
    return dict(raw.execute(_ALL))


def put(raw: Any, **marks: int | None) -> None:  # noqa: ANN401  (as above)
    """Set marks; None removes one."""
    for name, value in marks.items():
        if value is None:
            raw.execute(_REMOVE, (name,))
        else:
            raw.execute(_PUT, (name, value))
