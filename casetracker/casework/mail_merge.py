"""Letters to many families at once: who gets one, who is left out and why, and in which order they are posted.

Whoever must be told something by a person, whoever wants no letter, and whoever's letter somebody has to read against a
wish first, is left out here and named with the reason: a mailing never decides what a caseworker has to look at.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple
from uuid import UUID

from casetracker.casework.consents import Consent, ConsentDecision, Purpose
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.outputs import Standing, answer_stands
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.people import RoundNotice
from casetracker.casework.round_worklist import Reason

MERGED: Final = (LetterKind.L3, LetterKind.L4)
"""The kinds that say the same to every family, so that they can be written to many."""
WRITE_AGAIN_AFTER: Final = timedelta(days=90)
"""When a regular update is due where the last letter named no day."""


class Held(StrEnum):
    """Why somebody is left out of a mailing, beside the reasons for which one does not hear of a transfer."""

    NEWS = "news"
    """Something was recorded since the last letter, and the letter says that nothing was."""
    FURTHER_ALONG = "further_along"
    """A match or a decision is recorded: whoever writes looks at the case first."""
    MUST_NOT_LEARN = "must_not_learn"
    """There is something that this relative must not learn; a person reads the draft against it."""
    NO_ADDRESS = "no_address"
    GONE = "gone"
    """Nothing is recorded of this relative any more."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Why somebody gets no letter, and the day that belongs to the reason."""

    reason: Reason | Held
    day: date | None = None


class Answer(NamedTuple):
    """The newest answer of one relative on one purpose."""

    decision: ConsentDecision
    decided_on: date
    expires_on: date | None


@dataclass(frozen=True, slots=True)
class Addressee:
    """What the rules of a mailing ask of one relative, gathered without reading the case."""

    id: UUID
    case_number: str
    post_address: str
    rounds: RoundNotice
    in_person_only: bool
    no_post: bool
    pause_until: date | None
    case_closed_on: date | None
    contact: Answer | None
    letters: Answer | None
    must_not_learn: bool
    connected: bool
    """Something above *considered* connects the case with the transfer."""
    talked_on: date | None
    """When the transfer was talked about."""
    told_on: date | None
    """When a letter about the transfer went out."""
    news: bool
    further_along: bool


class WithoutAnEnd(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Say by which day the office writes again. It is a promise of our own: choose a day after today."
    )
    exit_code = 2


class NothingDone(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Write what was done since the last letter, one sentence a line. It stands in every letter."
    )
    exit_code = 2


class NobodyToWriteTo(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Nobody is left to write to. The list of who is left out says why, one by one."
    )


class NotWrittenToMany(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Only letters L3 and L4 say the same to many families. Write the others one by one."
    )
    exit_code = 2


def refuse_unfinished(kind: LetterKind, next_letter_by: date | None, done: Iterable[str], today: date) -> None:
    """Let a mailing begin only with what each of its letters says.

    Raises `NotWrittenToMany`, `WithoutAnEnd` or `NothingDone`.
    """
    if kind not in MERGED:
        raise NotWrittenToMany
    if next_letter_by is None or next_letter_by <= today:
        raise WithoutAnEnd
    if kind is LetterKind.L4 and not any(one.strip() for one in done):
        raise NothingDone


def left_out(kind: LetterKind, one: Addressee, today: date) -> LeftOut | None:
    """Say why a relative gets no letter of this mailing; None where they get one."""
    if kind is LetterKind.L3 and one.connected and not one.case_closed_on:
        # Never hidden behind another reason: whoever sees the list must see that a talk is owed.
        return LeftOut(Reason.CONNECTED)
    return (
        _silence(kind, one, today)
        or (_not_of_this(one) if kind is LetterKind.L3 else None)
        or _no_post(kind, one, today)
    )


def _silence(kind: LetterKind, one: Addressee, today: date) -> LeftOut | None:
    """Say what keeps the office silent, whatever the letter; the order is that of the worklist of a transfer."""
    contact = _stands(Purpose.CONTACT, one.contact, today)
    if one.case_closed_on:
        return LeftOut(Reason.CASE_CLOSED, one.case_closed_on)
    if one.contact and contact is Standing.REFUSED:
        return LeftOut(Reason.CONTACT_REFUSED, one.contact.decided_on)
    if kind is LetterKind.L3 and one.rounds is RoundNotice.NEVER:
        return LeftOut(Reason.WANTS_NONE)
    if one.pause_until and one.pause_until > today:
        return LeftOut(Reason.PAUSE, one.pause_until)
    if one.contact and contact is Standing.EXPIRED:
        return LeftOut(Reason.CONTACT_EXPIRED, one.contact.expires_on)
    return None


def _not_of_this(one: Addressee) -> LeftOut | None:
    """Say why a relative does not hear of the transfer by this letter."""
    if one.talked_on:
        return LeftOut(Reason.TALKED, one.talked_on)
    if one.told_on:
        return LeftOut(Reason.LETTER_SENT, one.told_on)
    return _UNWANTED.get(one.rounds)


_UNWANTED: Final = {
    RoundNotice.NOT_ASKED: LeftOut(Reason.NOT_ASKED),
    RoundNotice.ONLY_IF_LINKED: LeftOut(Reason.WANTS_LINKED),
}


def _no_post(kind: LetterKind, one: Addressee, today: date) -> LeftOut | None:
    """Say why nothing can be posted to a relative, or not without being read first."""
    letters = _stands(Purpose.PRINT_LETTER, one.letters, today)
    if one.in_person_only:
        return LeftOut(Reason.ONLY_IN_PERSON)
    if letters is not Standing.ALLOWED:
        return LeftOut(_NOT_ALLOWED[letters], one.letters.decided_on if one.letters else None)
    if one.no_post:
        return LeftOut(Reason.NO_POST)
    if not one.post_address.strip():
        return LeftOut(Held.NO_ADDRESS)
    if one.must_not_learn:
        return LeftOut(Held.MUST_NOT_LEARN)
    if one.further_along:
        return LeftOut(Held.FURTHER_ALONG)
    if kind is LetterKind.L4 and one.news:
        return LeftOut(Held.NEWS)
    return None


_NOT_ALLOWED: Final = {
    Standing.REFUSED: Reason.LETTER_REFUSED,
    Standing.EXPIRED: Reason.LETTER_EXPIRED,
    Standing.NEVER_ASKED: Reason.LETTER_NEVER_ASKED,
}
_SOMEBODY: Final = UUID(int=0)


@lru_cache(maxsize=4096)
def _stands(purpose: Purpose, answer: Answer | None, today: date) -> Standing:
    """Ask the one rule on answers; many relatives gave the same one on the same day."""
    given = [
        Consent(
            case_id=_SOMEBODY,
            relative_id=_SOMEBODY,
            purpose=purpose,
            decision=one.decision,
            decided_on=one.decided_on,
            expires_on=one.expires_on,
        )
        for one in (answer,)
        if one
    ]
    return answer_stands(purpose, given, _SOMEBODY, today)


# The order of the post

_POST_CODE: Final = re.compile(r"(?<![\d-])\d{5}(?![\d-])")
_COUNTRY: Final = re.compile(r"^(?:україна|украина|ukraine)$")
_TOWN: Final = re.compile(r"^(?:м|г|с|смт|пгт|сел|місто|город|село|селище|посёлок|поселок)(?:\.\s*|\s+)")
_STREET: Final = re.compile(
    r"^(?:вул|ул|просп|пр-?т|пров|пер|бул|бульв|б-р|пл|шосе|ш|наб|узвіз|мкр|вулиця|улица|проспект|провулок|переулок|"
    r"бульвар|площа|площадь|набережна|набережная|майдан)(?:\.\s*|\s+)"
)
_REGION: Final = re.compile(r"\b(?:обл|область|район|р-н|громада)\b")
_NUMBER: Final = re.compile(r"\d+")
_NO_CODE: Final = "~"
"""Sorts after every post code: who sorts the envelopes looks at these last."""

PostalKey = tuple[str, str, str, tuple[int, ...]]


def postal_key(address: str) -> PostalKey:
    """Return what puts addresses into the order of the post: post code, town, street, number of the house.

    An address is typed as people write it: on several lines or on one, the code of five digits anywhere. Without a
    code it comes last, by its town.
    """
    flat = " ".join(address.replace("\r", "\n").split(" ")).casefold()
    code = _POST_CODE.search(flat)
    parts = [
        part
        for line in flat.splitlines()
        for piece in _POST_CODE.sub(",", line).split(",")
        if (part := piece.strip(" .;")) and not _COUNTRY.match(part)
    ]
    town = _first(_TOWN, parts)
    street = _first(_STREET, parts)
    rest = [one for one in parts if one not in (town, street) and not _NUMBER.match(one) and not _REGION.search(one)]
    if not street and rest and (not town or not _names_a_place(rest[0], town)):
        street = rest[0]
    if not town:
        town = next((one for one in reversed(rest) if one != street), "")
    after = parts[parts.index(street) :] if street in parts else parts
    numbers = tuple(int(one) for part in after for one in _NUMBER.findall(part)[:4])
    return (code.group() if code else _NO_CODE, _bare(_TOWN, town), _street_name(street), numbers[:4])


def postal_order(addresses: Iterable[tuple[UUID, str]]) -> list[UUID]:
    """Return whom to write to in the order of the post; who lives at one address stays together."""
    return [one for _, _, one in sorted((postal_key(address), one.hex, one) for one, address in addresses)]


def _first(pattern: re.Pattern[str], parts: Iterable[str]) -> str:
    return next((one for one in parts if pattern.match(one)), "")


def _names_a_place(part: str, town: str) -> bool:
    return _bare(_TOWN, part) == _bare(_TOWN, town)


def _bare(pattern: re.Pattern[str], part: str) -> str:
    return pattern.sub("", part).strip()


def _street_name(street: str) -> str:
    """Return a street without its kind and its house: "вул. Прикладна 5" and "Прикладна, 12" are one street."""
    name = _bare(_STREET, street)
    digits = re.search(r"\s\d+\S*$", name)
    return name[: digits.start()].strip() if digits else name


def lines_of(typed: str) -> Iterator[str]:
    """Yield the sentences of what was typed one a line."""
    yield from (line.strip() for line in typed.splitlines() if line.strip())
