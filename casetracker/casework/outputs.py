"""Outputs: what leaves the office or is done with a person, and the purpose that each needs an answer for.

A refused or withdrawn answer blocks exactly the output it covers, and the refusal names it. Where nobody was asked, the
output asks for the basis first; what a laboratory reports stays a fact, and the page asks for the basis beside it.
"""

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Final
from uuid import UUID

from casetracker.casework.consents import (
    BasisNeverAsked,
    Consent,
    ConsentDecision,
    ConsentExpired,
    ConsentRefused,
    Purpose,
    require,
    standing_consent,
)
from casetracker.casework.errors import ForTheCaseworker


class Output(StrEnum):
    LETTER = "letter"
    """A paper for a relative: printed, printed again, or copied out of the vault."""
    CONTACT = "contact"
    """A call, a visit, a place on the list of who should hear of a transfer."""
    SAMPLE = "sample"
    """A sample that is asked for, or carried on."""
    COMPARISON = "comparison"
    SHARED = "shared"
    """Anything given to one recipient outside the office."""
    PHOTO_PUBLISHED = "photo_published"
    NAME_PUBLISHED = "name_published"
    STATISTICS = "statistics"


PURPOSE: Final[dict[Output, Purpose]] = {
    Output.LETTER: Purpose.PRINT_LETTER,
    Output.CONTACT: Purpose.CONTACT,
    Output.SAMPLE: Purpose.DNA_COMPARISON,
    Output.COMPARISON: Purpose.DNA_COMPARISON,
    Output.SHARED: Purpose.SHARE_WITH,
    Output.PHOTO_PUBLISHED: Purpose.PUBLISH_PHOTO,
    Output.NAME_PUBLISHED: Purpose.PUBLISH_NAME,
    Output.STATISTICS: Purpose.STATISTICS,
}
"""The one table: which purpose an answer must be about for an output to go out."""

REPORTED: Final = frozenset({Output.SAMPLE, Output.COMPARISON})
"""Facts that others report. Only a refusal holds them back; a basis that is missing is asked for beside them."""

OF_THE_FAMILY: Final = frozenset({Output.SHARED, Output.PHOTO_PUBLISHED, Output.NAME_PUBLISHED, Output.STATISTICS})
"""What concerns the sought person: somebody of the family must have allowed it, and nobody who was asked refused."""


class Standing(StrEnum):
    """How an output stands towards one person, for a card or a list."""

    ALLOWED = "allowed"
    REFUSED = "refused"
    EXPIRED = "expired"
    NEVER_ASKED = "never_asked"


def require_basis(
    output: Output, consents: Iterable[Consent], person_id: UUID | None, today: date, recipient: str = ""
) -> Consent | None:
    """Let an output through, and return the answer that carries it; every output asks here.

    `person_id` is the relative whom it concerns; None is the sought person's own answer. Outputs of the whole family
    look at everybody's answers. Raises `ConsentRefused`, `ConsentExpired` or `BasisNeverAsked`.
    """
    if output in OF_THE_FAMILY:
        return _of_the_family(PURPOSE[output], list(consents), today, recipient)
    try:
        return require(consents, PURPOSE[output], person_id, today, recipient)
    except (ConsentExpired, BasisNeverAsked):
        if output in REPORTED:
            return None
        raise


def standing(
    output: Output, consents: Iterable[Consent], person_id: UUID | None, today: date, recipient: str = ""
) -> Standing:
    """Say how an output stands; also where its basis is still to be asked and nothing holds a reported fact back."""
    if output in OF_THE_FAMILY:
        return _standing(partial(require_basis, output, consents, person_id, today, recipient))
    return answer_stands(PURPOSE[output], consents, person_id, today, recipient)


def answer_stands(
    purpose: Purpose, consents: Iterable[Consent], person_id: UUID | None, today: date, recipient: str = ""
) -> Standing:
    """Say how one person's own newest answer on a purpose stands."""
    return _standing(partial(require, consents, purpose, person_id, today, recipient))


def _standing(ask: Callable[[], object]) -> Standing:
    try:
        ask()
    except ConsentRefused:
        return Standing.REFUSED
    except ConsentExpired:
        return Standing.EXPIRED
    except BasisNeverAsked:
        return Standing.NEVER_ASKED
    return Standing.ALLOWED


def may_share_with(consents: Iterable[Consent], recipient: str, today: date) -> bool:
    """Say whether somebody of the family allowed sharing with this recipient, and nobody who was asked refused it."""
    return standing(Output.SHARED, consents, None, today, recipient) is Standing.ALLOWED


def _of_the_family(purpose: Purpose, consents: list[Consent], today: date, recipient: str) -> Consent:
    """Return the newest answer that allows it, once nobody's answer refuses it.

    That the missing person cannot be asked allows nothing, and holds nothing back that a relative allowed.
    """
    people = {one.relative_id for one in consents if one.purpose is purpose}
    asked = [standing_consent(consents, purpose, person, recipient) for person in people]
    answers = sorted((one for one in asked if one), key=lambda one: (one.decided_on, one.id))
    carrying: list[Consent] = []
    held_back: ForTheCaseworker = BasisNeverAsked(purpose)
    for answer in answers:
        try:
            carrying.append(require([answer], purpose, answer.relative_id, today, recipient))
        except (ConsentExpired, ConsentRefused) as refused:
            if answer.decision in (ConsentDecision.REFUSED, ConsentDecision.WITHDRAWN):
                raise
            held_back = refused
    if not carrying:
        raise held_back
    return carrying[-1]
