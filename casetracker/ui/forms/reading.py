"""What a typed date is understood as, while it is being typed."""

from dataclasses import dataclass
from datetime import date

from casetracker.casework import told_dates
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.partial_date import NotADate, PartialDate
from casetracker.casework.told_dates import Missing


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood: a date, words that are kept as they are, a refusal with its sentence, or nothing typed.

    `missing` is what would make a date of words that name a time.
    """

    value: PartialDate | None = None
    refused: ForTheCaseworker | None = None
    missing: Missing | None = None

    @property
    def only_words(self) -> bool:
        return self.value is not None and self.value.start is None


def read_date(typed: str) -> Reading:
    """Read a date as a person tells it, in any of the three languages (`told_dates`).

    What is no date at all is kept as words; an impossible date is refused.
    """
    if not typed.strip():
        return Reading()
    try:
        told = told_dates.read(typed)
    except ForTheCaseworker as refused:
        return Reading(refused=refused)
    return Reading(told, missing=None if told.start else told_dates.missing(typed))


def read_day(typed: str) -> date | None:
    """Read one day of the calendar; None where nothing was typed.

    Raises `NotADate` for a month, a year or words, and the other errors of `told_dates.read`.
    """
    if not typed.strip():
        return None
    day = told_dates.read(typed).day()
    if day is None:
        raise NotADate
    return day
