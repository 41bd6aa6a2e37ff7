"""Who spoke: pages that repeat one speaker, or belong to one group, are one voice, however many they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

if TYPE_CHECKING:
    # Whoever writes papers needs the rules without the records' tables.
    from casetracker.casework.batches import Figure, Voice
    from casetracker.casework.sources import Source

_IN_BRACKETS: Final = re.compile(r"\s*\([^()]*\)")


def speakers_of(figure: Figure) -> frozenset[str]:
    """Return the speakers that a claim names, without who retold them: “(as retold by …)” is no further speaker."""
    named = _IN_BRACKETS.sub("", figure.speaker).split(";")
    return frozenset(one.strip().casefold() for one in named if one.strip()) or frozenset({figure.speaker.casefold()})


def independent(figures: Iterable[Figure], sources: Mapping[UUID, Source]) -> list[tuple[Figure, ...]]:
    """Divide claims into voices: those that share a speaker or a group of sources stand together.

    Sharing goes on from one to the next, so that a page that names two speakers makes one voice of both.
    """
    voices: list[tuple[set[str], list[Figure]]] = []
    for figure in figures:
        marks = _marks(figure, sources)
        together = [one for one in voices if one[0] & marks]
        voices = [one for one in voices if one not in together]
        voices.append(
            (
                marks.union(*(one[0] for one in together)),
                [*(each for one in together for each in one[1]), figure],
            )
        )
    return [tuple(members) for _, members in voices]


def by_words(voice: Voice) -> list[Voice]:
    """Divide one number by the words in which it was told, so that nobody is quoted with the words of another.

    A claim without words stands with the words that its own speaker said of this number elsewhere.
    """
    quoted: dict[str, list[Figure]] = {}
    for figure in voice.figures:
        if figure.qualifier:
            quoted.setdefault(figure.qualifier, []).append(figure)
    plain: list[Figure] = []
    for figure in voice.figures:
        if not figure.qualifier:
            own = (one for one in quoted.values() if any(speakers_of(each) & speakers_of(figure) for each in one))
            next(own, plain).append(figure)
    parts = [(words, figures) for words, figures in [*quoted.items(), ("", plain)] if figures]
    return [replace(voice, qualifier=words, figures=tuple(figures)) for words, figures in parts]


def _marks(figure: Figure, sources: Mapping[UUID, Source]) -> set[str]:
    page = sources.get(figure.source_id) if figure.source_id else None
    group = page.independence_group.casefold() if page else ""
    # A group is no speaker, even where both are called the same.
    return {f"speaker {name}" for name in speakers_of(figure)} | ({f"group {group}"} if group else set())
