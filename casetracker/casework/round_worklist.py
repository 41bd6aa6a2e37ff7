"""Which relatives of a case should hear of a reported transfer, how, and why: from wishes, consents and what was sent.

A possible connection is told by a person, never first by a letter. Who asked for nothing hears nothing, and the
worklist says so, because silence must be a wish and not an oversight.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from casetracker.casework.batches import Batch, BatchKind
from casetracker.casework.consents import standing_consent
from casetracker.casework.dossier import Dossier
from casetracker.casework.letters import Letter, LetterState
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import CaseBatchLink, above_considered
from casetracker.casework.outputs import PURPOSE, Output, Standing, standing
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.people import Relative, RoundNotice
from casetracker.casework.talks import Talk


class Way(StrEnum):
    """How a relative should hear of a transfer."""

    TALK_FIRST = "talk_first"
    LETTER = "letter"
    PHONE = "phone"
    IN_PERSON = "in_person"
    ASK_FIRST = "ask_first"
    """Nobody knows yet whether this relative wants to hear of transfers, or may be contacted."""
    NOTHING = "nothing"


class Reason(StrEnum):
    """Why; a way has one or several."""

    CONNECTED = "connected"
    WANTS_EACH = "wants_each"
    WANTS_LINKED = "wants_linked"
    """Wants to hear only where something connects, and nothing does."""
    WANTS_NONE = "wants_none"
    NOT_ASKED = "not_asked"
    CONTACT_REFUSED = "contact_refused"
    CONTACT_EXPIRED = "contact_expired"
    CONTACT_NEVER_ASKED = "contact_never_asked"
    LETTER_REFUSED = "letter_refused"
    LETTER_EXPIRED = "letter_expired"
    LETTER_NEVER_ASKED = "letter_never_asked"
    NO_POST = "no_post"
    NO_CALLS = "no_calls"
    NO_NUMBER = "no_number"
    ONLY_IN_PERSON = "only_in_person"
    PAUSE = "pause"
    LETTER_SENT = "letter_sent"
    TALKED = "talked"
    NO_TRANSFER = "no_transfer"
    """The entry is no transfer, or no longer."""
    CASE_CLOSED = "case_closed"


@dataclass(frozen=True, slots=True)
class Hearing:
    """One relative: how this transfer should reach them, and why."""

    relative: Relative
    way: Way
    reasons: tuple[Reason, ...]
    day: date | None = None
    """The day of the talk, of the letter, or until which the pause lasts."""


def hearings(dossier: Dossier, batch: Batch, today: date) -> list[Hearing]:
    """Say for each relative of a case how a transfer should reach them."""
    return [_hearing(dossier, one, batch, today) for one in dossier.relatives]


def _hearing(dossier: Dossier, relative: Relative, batch: Batch, today: date) -> Hearing:
    link = next((one for one in dossier.links if one.batch_id == batch.id), None)
    connected = link is not None and above_considered(link)
    beside: tuple[Reason, ...] = (Reason.CONNECTED,) if connected else ()
    silence = _silence(dossier, relative, batch, today)
    if silence is not None:
        reason, day = silence
        # That something connects is never left out: whoever decides to be silent must see it.
        way = Way.ASK_FIRST if reason is Reason.CONTACT_EXPIRED else Way.NOTHING
        return Hearing(relative, way, (reason, *beside), day)
    told = _told(dossier, relative, batch, link if connected else None)
    if told is not None:
        return Hearing(relative, Way.NOTHING, told[0], told[1])
    unasked = _held_back(_CONTACT, standing(Output.CONTACT, dossier.consents, relative.id, today))
    if connected:
        limits: tuple[Reason, ...] = (Reason.ONLY_IN_PERSON,) if relative.in_person_only else ()
        limits += (Reason.NO_CALLS,) if relative.do_not_call else ()
        return Hearing(relative, Way.TALK_FIRST, (Reason.CONNECTED, *limits, *unasked))
    match relative.rounds:
        case RoundNotice.NOT_ASKED:
            return Hearing(relative, Way.ASK_FIRST, (Reason.NOT_ASKED, *unasked))
        case RoundNotice.ONLY_IF_LINKED:
            return Hearing(relative, Way.NOTHING, (Reason.WANTS_LINKED,))
        case _:
            way, limits = _way(dossier, relative, today)
            return Hearing(relative, way, (Reason.WANTS_EACH, *limits, *unasked))


def _silence(dossier: Dossier, relative: Relative, batch: Batch, today: date) -> tuple[Reason, date | None] | None:
    """Return what keeps the office silent towards a relative, whatever else is known."""
    if dossier.case.closed_on:
        return Reason.CASE_CLOSED, dossier.case.closed_on
    if batch.kind is not BatchKind.TRANSFER:
        return Reason.NO_TRANSFER, None
    stands = standing(Output.CONTACT, dossier.consents, relative.id, today)
    answer = standing_consent(dossier.consents, PURPOSE[Output.CONTACT], relative.id)
    if answer and stands is Standing.REFUSED:
        return Reason.CONTACT_REFUSED, answer.decided_on
    if relative.rounds is RoundNotice.NEVER:
        return Reason.WANTS_NONE, None
    if relative.pause_until and relative.pause_until > today:
        return Reason.PAUSE, relative.pause_until
    if answer and stands is Standing.EXPIRED:
        return Reason.CONTACT_EXPIRED, answer.expires_on
    return None


def _told(
    dossier: Dossier, relative: Relative, batch: Batch, connection: CaseBatchLink | None
) -> tuple[tuple[Reason, ...], date] | None:
    """Return how and when the relative heard of this transfer. A connection found later is told anew, by a person."""
    talk = _newest_talk(dossier.talks, relative, batch)
    if talk is not None and (connection is None or talk.held_on >= connection.linked_on):
        return (Reason.TALKED,), talk.held_on
    if connection is not None:
        return None
    letter = _newest_letter(dossier.letters, relative, batch)
    return ((Reason.LETTER_SENT,), letter.as_of) if letter is not None else None


_NOT_SENT: Final = (LetterState.DRAFT, LetterState.WITHDRAWN, LetterState.RETURNED)


def _newest_letter(letters: Sequence[Letter], relative: Relative, batch: Batch) -> Letter | None:
    sent = [
        one
        for one in letters
        if one.kind is LetterKind.L3
        and (one.relative_id, one.batch_id) == (relative.id, batch.id)
        and one.state not in _NOT_SENT
    ]
    return max(sent, key=lambda one: one.issued_at, default=None)


def _newest_talk(talks: Sequence[Talk], relative: Relative, batch: Batch) -> Talk | None:
    about = [one for one in talks if (one.relative_id, one.batch_id) == (relative.id, batch.id)]
    return max(about, key=lambda one: one.held_on, default=None)


def _way(dossier: Dossier, relative: Relative, today: date) -> tuple[Way, tuple[Reason, ...]]:
    """Return how somebody who wants to hear of each transfer hears of this one."""
    if relative.in_person_only:
        return Way.IN_PERSON, (Reason.ONLY_IN_PERSON,)
    stands = standing(Output.LETTER, dossier.consents, relative.id, today)
    why = _held_back(_LETTER, stands)
    if stands in (Standing.ALLOWED, Standing.NEVER_ASKED):
        # Whoever wants no post is handed the letter.
        return (Way.IN_PERSON, (Reason.NO_POST, *why)) if relative.do_not_post else (Way.LETTER, why)
    if relative.do_not_call:
        return Way.IN_PERSON, (*why, Reason.NO_CALLS)
    if not relative.phone:
        return Way.IN_PERSON, (*why, Reason.NO_NUMBER)
    return Way.PHONE, why


_CONTACT: Final = {
    Standing.REFUSED: Reason.CONTACT_REFUSED,
    Standing.EXPIRED: Reason.CONTACT_EXPIRED,
    Standing.NEVER_ASKED: Reason.CONTACT_NEVER_ASKED,
}
_LETTER: Final = {
    Standing.REFUSED: Reason.LETTER_REFUSED,
    Standing.EXPIRED: Reason.LETTER_EXPIRED,
    Standing.NEVER_ASKED: Reason.LETTER_NEVER_ASKED,
}


def _held_back(reasons: Mapping[Standing, Reason], stands: Standing) -> tuple[Reason, ...]:
    """Give the reason that an answer adds; one that allows adds none."""
    return (reasons[stands],) if stands in reasons else ()


def linked_but_no_transfer(links: Sequence[CaseBatchLink], batch: Batch) -> list[CaseBatchLink]:
    """Return the links to a batch that is no transfer, or no longer: they stay, and are flagged.

    An excluded link says nothing that the batch would have to carry.
    """
    if batch.kind is BatchKind.TRANSFER:
        return []
    return [one for one in links if one.batch_id == batch.id and one.strength is not LinkStrength.EXCLUDED]
