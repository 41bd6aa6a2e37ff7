"""Where the shipped files lie: inside the installed package, or beside it in a checkout."""

from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """Return the folder that holds fonts, letters, reference claims and the rest."""
    installed = Path(__file__).parent / "_resources"
    return installed if installed.is_dir() else Path(__file__).parent.parent / "resources"


def path(*parts: str) -> Path:
    """Return the path of one shipped file; a part that climbs out is a fault of the caller."""
    found = root().joinpath(*parts)
    if not found.resolve().is_relative_to(root().resolve()):
        raise ValueError("a shipped file lies inside the resources folder")
    return found
