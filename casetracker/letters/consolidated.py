"""The one line that may be said of a batch: each side's own numbers, side by side, and who was silent.

Nothing is summed over speakers or directions, nothing is averaged, nothing is called verified.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casetracker import terms
from casetracker.casework.claim_words import Side, Unit
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import wording
from casetracker.letters.phrases import phrases

if TYPE_CHECKING:
    from casetracker.casework.batches import OneDirection, Voice


def consolidated(directions: tuple[OneDirection, ...], language: PaperLanguage) -> str:
    """Write the line; empty where nobody gave a number.

    To Ukraine: Ukraine 1,000 · Russia 1,000. To Russia: Russia 35 · no Ukrainian figure found. Nobody independent …
    """
    words = phrases(language)
    told = [_direction(one, language) for one in directions if one.sides]
    return " ".join([*told, words.say("consolidated.unchecked")]) if told else ""


def number_as_told(voice: Voice, language: PaperLanguage) -> str:
    """Write a voice's number with its unit, where one is recorded: 1,000 bodies (remains); at least 35."""
    return _number(voice, language)


def _direction(told: OneDirection, language: PaperLanguage) -> str:
    words = phrases(language)
    said = [
        words.say(
            "consolidated.side",
            side=terms.word(side, language.value),
            numbers=" / ".join(_number(voice, language) for voice in told.of(side)),
        )
        for side in Side
        if told.of(side)
    ]
    said += [words.say(f"consolidated.{side.value}_silent") for side in told.silent]
    direction = terms.word(told.direction, language.value)
    return words.say("consolidated.direction", direction=direction[:1].upper() + direction[1:], said=" · ".join(said))


def _number(voice: Voice, language: PaperLanguage) -> str:
    if voice.count is None:
        return ""
    if voice.unit is Unit.NOT_RECORDED:
        return wording.bare_count(voice.count, language, bound=voice.bound, most=voice.count_to)
    return wording.count(voice.count, voice.unit, language, bound=voice.bound, most=voice.count_to)
