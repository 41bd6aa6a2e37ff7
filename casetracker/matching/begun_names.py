"""Which given names begin with some sounds, in whatever language: Алекс begins Александр, and so Олександр."""

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from typing import Final

from casetracker import resources
from casetracker.matching import equivalents
from casetracker.matching.normalise import tokens

_LEAST: Final = 3
"""Fewer sounds begin too many names."""


def names_begun(sounds: Iterable[str]) -> tuple[str, ...]:
    """Return the names, each called by its Ukrainian form, of which some full form begins with one of the sounds.

    In the order of the list of names.
    """
    starts, found = _starts(), set()
    for begun in sounds:
        at = bisect_left(starts, (begun, -1)) if len(begun) >= _LEAST else len(starts)
        while at < len(starts) and starts[at][0].startswith(begun):
            found.add(starts[at][1])
            at += 1
    return tuple(_names()[place] for place in sorted(found))


@cache
def _names() -> tuple[str, ...]:
    lines = resources.path("names", "given.tsv").read_text(encoding="utf-8").splitlines()
    told = (line.split("\t")[1].split()[0] for line in lines if line and not line.startswith("#"))
    return tuple(dict.fromkeys(tokens(one)[0] for one in told))


@cache
def _starts() -> list[tuple[str, int]]:
    """List every reading of every full form with the place of its name, in order."""
    return sorted({(form, place) for place, name in enumerate(_names()) for form in equivalents.forms_of((name,))})
