"""Why somebody of a mailing gets no letter, in words."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.mail_merge import LeftOut
from casetracker.services.mail_merge import Skipped
from casetracker.ui import sentences
from casetracker.ui.case_words import capital, date_short, word

_SHOWN: Final = 8


def why_words(why: LeftOut | ForTheCaseworker) -> str:
    """Word why somebody gets no letter."""
    if isinstance(why, LeftOut):
        return f"{word(why.reason)} ({date_short(why.day)})" if why.day else word(why.reason)
    return sentences.say(why)


def skipped_words(skipped: Sequence[Skipped]) -> list[str]:
    """Word why, the same reason once, with how often it came up."""
    counted: dict[str, int] = {}
    for one in skipped:
        words = why_words(replace(one.why, day=None) if isinstance(one.why, LeftOut) else one.why)
        counted[words] = counted.get(words, 0) + 1
    return [f"{capital(words)}: {count}" for words, count in list(counted.items())[:_SHOWN]]
