"""What a caseworker should think of before a letter goes out on this day; nothing here keeps it back.

Days that hurt, a transfer that was just reported, and a relative who has not been told (family_letters.md section 7).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from casetracker.casework.batches import Batch, BatchKind
from casetracker.casework.comparisons import Result
from casetracker.casework.dossier import Dossier
from casetracker.casework.identification import DecisionState
from casetracker.casework.letter_kinds import CAPTIVE
from casetracker.casework.letter_life import NOT_RECEIVED
from casetracker.casework.letter_premises import standing_matches
from casetracker.casework.letters import GOES_OUT_IN_A_PAUSE
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Relative
from casetracker.casework.statements import STANDING

AROUND: Final = timedelta(days=3)
"""A letter takes about so long on its way."""
AFTER_A_TRANSFER: Final = timedelta(days=7)
TELLS_NEWS: Final = frozenset(
    {LetterKind.L5, LetterKind.L6, LetterKind.L7, LetterKind.L8, LetterKind.L9, LetterKind.L10, LetterKind.L11}
)


_A_MONTH: Final = timedelta(days=30)
"""How far back a talk counts where nothing says since when the news is there."""


class WarningKind(StrEnum):
    BIRTHDAY = "birthday"
    """The birthday of the person who is sought."""
    ANNIVERSARY = "anniversary"
    """The day of the disappearance or of the last contact."""
    TRANSFER_REPORTED = "transfer_reported"
    """A transfer was just reported: L3 first, or together."""
    OTHERS_NOT_TOLD = "others_not_told"
    """Another relative in the case would hear of it from this one."""
    ASKED_FOR_A_PAUSE = "asked_for_a_pause"
    """This relative asked for no letters until that day, and the letter is one that goes out all the same."""
    OUTGROWS_WINDOW = "outgrows_window"
    """The address does not show whole in the window of an envelope."""


@dataclass(frozen=True, slots=True)
class LetterWarning:
    kind: WarningKind
    day: date | None = None
    relatives: tuple[Relative, ...] = ()


def warnings_for(
    kind: LetterKind, dossier: Dossier, relative: Relative, transfers: Iterable[Batch], today: date
) -> Iterator[LetterWarning]:
    """Yield what to think of before this letter goes out today. `transfers` are the reported ones of the last weeks."""
    sought = dossier.sought
    if relative.pause_until and relative.pause_until > today and kind in GOES_OUT_IN_A_PAUSE:
        yield LetterWarning(WarningKind.ASKED_FOR_A_PAUSE, relative.pause_until)
    if day := _near(sought.born, today):
        yield LetterWarning(WarningKind.BIRTHDAY, day)
    days = {day for told in (sought.disappeared_on, sought.last_contact) if (day := _near(told, today))}
    yield from (LetterWarning(WarningKind.ANNIVERSARY, day) for day in sorted(days))
    if kind is LetterKind.L4:
        yield from transfer_reported(transfers, today)
    if kind in TELLS_NEWS:
        heard = _heard(kind, dossier, _news_since(kind, dossier) or today - _A_MONTH)
        others = [one for one in dossier.relatives if one.id != relative.id and one.id not in heard]
        if others:
            yield LetterWarning(WarningKind.OTHERS_NOT_TOLD, relatives=tuple(others))


def transfer_reported(transfers: Iterable[Batch], today: date) -> Iterator[LetterWarning]:
    """Warn of a regular update just after a transfer, to one relative or to many."""
    happened = [one.happened_on.day() for one in transfers if one.kind is BatchKind.TRANSFER]
    recent = [day for day in happened if day and today - AFTER_A_TRANSFER <= day <= today]
    if recent:
        yield LetterWarning(WarningKind.TRANSFER_REPORTED, max(recent))


def _news_since(kind: LetterKind, dossier: Dossier) -> date | None:
    """Return the day since which there is what a letter of this kind tells; None where no record says."""
    match kind:
        case LetterKind.L5:
            days = [day for day, _ in standing_matches(dossier)]
        case LetterKind.L6 | LetterKind.L7:
            decided = [one for one in dossier.decisions if one.state is DecisionState.DECIDED]
            days = [one.decided_on for one in decided if one.decided_on]
        case LetterKind.L8:
            days = [one.recorded_on for one in dossier.comparisons if one.result is Result.EXCLUDED]
        case LetterKind.L10:
            days = [
                one.received_on for one in dossier.statements if one.state in STANDING and one.whereabouts in CAPTIVE
            ]
        case LetterKind.L11:
            days = [one.received_on for one in dossier.effects if one.received_on]
        case _:
            days = []
    return max(days, default=None)


def _heard(kind: LetterKind, dossier: Dossier, since: date) -> set[UUID | None]:
    """Return who was talked with, told by name or written the same since; a letter on something else tells not."""
    heard: set[UUID | None] = {one.relative_id for one in dossier.talks if one.held_on >= since}
    heard |= {one.relative_id for one in dossier.notifications if one.told_on >= since}
    return heard | {
        one.relative_id
        for one in dossier.letters
        if one.kind is kind and one.state not in NOT_RECEIVED and one.issued_at.astimezone().date() >= since
    }


def _near(told: PartialDate | None, today: date) -> date | None:
    """Return the day this year on which a known day comes round, where a letter sent today would arrive about then."""
    whole = told.day() if told else None
    if whole is None:
        return None
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            comes = whole.replace(year=year)
        except ValueError:  # 29 February
            comes = date(year, 2, 28)
        if today - AROUND <= comes <= today + AROUND:
            return comes
    return None
