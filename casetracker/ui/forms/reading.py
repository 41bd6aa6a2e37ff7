"""What a typed date is understood as, while it is being typed."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.partial_date import NotADate, PartialDate, part_from

_SEPARATED: Final = re.compile(r"(?<=\d)\s*[/,.]\s*(?=\d)|(?<=\d)\s+(?=\d)")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood: a date, words that are kept as they are, a refusal with its sentence, or nothing typed."""

    value: PartialDate | None = None
    refused: ForTheCaseworker | None = None

    @property
    def only_words(self) -> bool:
        return self.value is not None and self.value.start is None


def read_date(typed: str) -> Reading:
    """Read a date as a person tells it. What is no date at all is kept as words; an impossible date is refused.

    26/02/2026 and "26 02 2026" mean what 26.02.2026 means.
    """
    text = typed.strip()
    if not text:
        return Reading()
    try:
        return Reading(PartialDate.parse(_dotted(text)))
    except NotADate:
        return Reading(PartialDate.in_words(text))
    except ForTheCaseworker as refused:
        return Reading(refused=refused)


def read_day(typed: str) -> date | None:
    """Read one day of the calendar; None where nothing was typed.

    Raises `NotADate` for a month, a year or words, and the other errors of `partial_date.part_from`.
    """
    text = typed.strip()
    if not text:
        return None
    part = part_from(_dotted(text))
    if not part.day:
        raise NotADate
    return part.first_day()


def _dotted(text: str) -> str:
    # Spans keep their two dots.
    return _SEPARATED.sub(".", text) if ".." not in text else "..".join(map(_dotted, text.split("..", 1)))
