"""Consents and other legal grounds: what a person allowed the office to do, for which purpose, and until when.

A consent is never changed: a refusal or a withdrawal is a newer line, and the newest line of a purpose holds
(research: domain.md sections 5 and 7; a basis belongs to one purpose and one person, not to one tick box).
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from uuid import UUID

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.people import Channel
from casetracker.casework.record import EnumColumn, Line, Record, Words, id_field, kept_as


class Purpose(StrEnum):
    """What the office wants to do; each output asks for exactly one of them."""

    HOLD_RECORD = "hold_record"
    CONTACT = "contact"
    SHARE_WITH = "share_with"
    DNA_COMPARISON = "dna_comparison"
    PRINT_LETTER = "print_letter"
    PUBLISH_PHOTO = "publish_photo"
    PUBLISH_NAME = "publish_name"
    STATISTICS = "statistics"


class LegalBasis(StrEnum):
    CONSENT = "consent"
    VITAL_INTEREST = "vital_interest"
    PUBLIC_INTEREST = "public_interest"
    LEGITIMATE_INTEREST = "legitimate_interest"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"


class ConsentDecision(StrEnum):
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    NOT_POSSIBLE = "not_possible"
    """The person cannot be asked, as a missing person cannot; another basis must carry the purpose."""


NEEDS_CONSENT = frozenset({Purpose.SHARE_WITH, Purpose.PUBLISH_PHOTO, Purpose.PUBLISH_NAME})
"""What stays blocked until somebody allowed it; everything else asks for its basis first and may then go on."""


class RecipientMissing(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "Sharing needs a recipient. Write with whom the information may be shared.")


class ConsentIsNoBasis(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "Where the person cannot be asked, consent is no basis. Choose the basis that carries the purpose."
    )


class ExpiresBeforeItBegins(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "The consent ends before it begins. Check both dates.")


class AnswerNotYetGiven(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The answer would be given on a day that has not come yet. Record it once it was given."
    )


class Consent(Record, table=True):
    """One answer of one person on one purpose. Without a relative it is about the sought person's own data."""

    __tablename__ = "consent"

    case_id: UUID = id_field("search_case.id")
    relative_id: UUID | None = id_field("relative.id", optional=True)
    purpose: Purpose = kept_as(EnumColumn(Purpose))
    recipient: Line = ""
    """With whom the information may be shared; only for that purpose."""
    basis: LegalBasis = kept_as(EnumColumn(LegalBasis), default=LegalBasis.CONSENT)
    decision: ConsentDecision = kept_as(EnumColumn(ConsentDecision))
    decided_on: date
    how: Channel | None = kept_as(EnumColumn(Channel), default=None)
    witness: Line = ""
    expires_on: date | None = None
    source_id: UUID | None = id_field("source.id", optional=True)
    """The signed paper."""
    note: Words = ""

    def check(self) -> None:
        if self.purpose is Purpose.SHARE_WITH and not self.recipient:
            raise RecipientMissing
        if self.decision is ConsentDecision.NOT_POSSIBLE and self.basis is LegalBasis.CONSENT:
            raise ConsentIsNoBasis
        if self.expires_on and self.expires_on < self.decided_on:
            raise ExpiresBeforeItBegins


class ConsentRefused(ForTheCaseworker):
    """Names the answer: its day, its purpose and the decision, worded where the sentence is shown."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The answer of {day} on “{purpose}” is “{decision}”. It blocks exactly this. Talk with the person; record a "
        "new answer only if it was given.",
    )

    def __init__(self, consent: Consent) -> None:
        self.purpose, self.decision = consent.purpose, consent.decision
        super().__init__(day=consent.decided_on, purpose=consent.purpose, decision=consent.decision)


class ConsentExpired(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The answer of {day} on “{purpose}” has expired. Ask the person again and record the answer."
    )

    def __init__(self, consent: Consent) -> None:
        self.purpose = consent.purpose
        super().__init__(day=consent.decided_on, purpose=consent.purpose)


class BasisNeverAsked(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "No basis is recorded for “{purpose}” with this person. Ask, and record the answer or another basis first.",
    )

    def __init__(self, purpose: Purpose) -> None:
        self.purpose = purpose
        super().__init__(purpose=purpose)


def standing_consent(
    consents: Iterable[Consent], purpose: Purpose, relative_id: UUID | None, recipient: str = ""
) -> Consent | None:
    """Return the newest answer of this person on this purpose; for sharing, on this recipient."""
    wanted = recipient.casefold().strip()
    mine = [
        one
        for one in consents
        if one.purpose is purpose
        and one.relative_id == relative_id
        and (purpose is not Purpose.SHARE_WITH or one.recipient.casefold() == wanted)
    ]
    return max(mine, key=lambda one: (one.decided_on, one.id), default=None)


def require(
    consents: Iterable[Consent], purpose: Purpose, relative_id: UUID | None, today: date, recipient: str = ""
) -> Consent:
    """Return the answer that carries an output.

    Raises `ConsentRefused` for a refusal or withdrawal, `ConsentExpired`, or `BasisNeverAsked` where nobody was asked.
    """
    answer = standing_consent(consents, purpose, relative_id, recipient)
    if answer is None:
        raise BasisNeverAsked(purpose)
    if answer.decision in (ConsentDecision.REFUSED, ConsentDecision.WITHDRAWN):
        raise ConsentRefused(answer)
    if answer.expires_on and answer.expires_on < today:
        raise ConsentExpired(answer)
    if answer.decision is ConsentDecision.NOT_POSSIBLE and purpose in NEEDS_CONSENT:
        raise ConsentRefused(answer)
    return answer
