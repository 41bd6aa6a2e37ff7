"""Letters: what was printed, frozen; and which letter may be written to whom, now."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlmodel import CheckConstraint, Field, UniqueConstraint, UTCDateTime

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.links import CaseBatchLink, above_considered
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Channel
from casetracker.casework.record import EnumColumn, Instant, Line, Name, Record, Words, id_field, kept_as


class LetterState(StrEnum):
    DRAFT = "draft"
    ISSUED = "issued"
    HANDED = "handed"
    POSTED = "posted"
    RETURNED = "returned"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


class Letter(Record, table=True):
    """One paper that left the office: to whom, resting on which facts, from which version of which template."""

    __tablename__ = "letter"
    __table_args__ = (CheckConstraint("length(sha256) = 64", name="sha256_whole"),)

    case_id: UUID = id_field("search_case.id")
    kind: LetterKind = kept_as(EnumColumn(LetterKind))
    number: Name = Field(unique=True)
    relative_id: UUID | None = id_field("relative.id", optional=True)
    batch_id: UUID | None = id_field("batch.id", optional=True)
    registration_id: UUID | None = id_field("registration.id", optional=True)
    """The entry that a request to an official body asks about."""
    language: PaperLanguage = kept_as(EnumColumn(PaperLanguage))
    template_id: Name
    template_version: Name
    state: LetterState = kept_as(EnumColumn(LetterState), default=LetterState.ISSUED)
    issued_at: Instant = Field(sa_type=UTCDateTime)
    issued_by: Name
    as_of: date
    channel: Channel | None = kept_as(EnumColumn(Channel), default=None)
    handed_on: date | None = None
    corrects_id: UUID | None = id_field("letter.id", optional=True)
    next_letter_by: date | None = None
    addressed_to: Words = ""
    """Name and address as printed, line by line."""
    released_by: Line = ""
    """The second person who released a letter that needs two."""
    release_note: Words = ""
    """Why one person released it alone."""
    withdrawn_because: Words = ""
    check_code: Line = ""
    """What stands on the paper, so that a forged one is noticed when somebody calls."""
    mail_run_id: UUID | None = id_field("mail_run.id", optional=True)
    facts: Words = ""
    """The facts as printed, with level, speaker, date and the records they rest on: JSON, one object a field."""
    sha256: Name
    pages: int = Field(ge=1)


class MailRun(Record, table=True):
    """One mailing to many families: whom it was begun for, so that after an interruption nobody gets two letters."""

    __tablename__ = "mail_run"

    kind: LetterKind = kept_as(EnumColumn(LetterKind))
    batch_id: UUID | None = id_field("batch.id", optional=True)
    next_letter_by: date | None = None
    done: Words = ""
    """What was done since the last letter, one sentence a line, for L4."""
    chosen: Words = ""
    """Ids of the relatives, one a line, in postal order."""
    begun_by: Name
    finished_on: date | None = None


class OfficeTemplate(Record, table=True):
    """The office's own version of a template file; the newest one that is in use stands for the shipped one."""

    __tablename__ = "office_template"
    __table_args__ = (UniqueConstraint("kind", "language", "version", name="one_of_a_version"),)

    kind: Name
    """A `LetterKind`, or "closing" for the words that close every letter."""
    language: PaperLanguage = kept_as(EnumColumn(PaperLanguage))
    version: Name
    text: Words
    sha256: Name
    written_by: Name
    in_use: bool = True


class FrozenPaper(Record, table=True):
    """The exact bytes of a letter, apart from its row, so that lists stay light. Never changed, never deleted."""

    __tablename__ = "frozen_paper"

    case_id: UUID = id_field("search_case.id")
    letter_id: UUID = Field(foreign_key="letter.id", unique=True)
    pdf: bytes
    engine: Line = ""


class TalkFirst(ForTheCaseworker):
    """A rule keeps this letter back because something must be told by a person first."""


class ConnectedWithThisTransfer(TalkFirst):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This letter says that nothing connects the transfer with the case, but a link to this batch is recorded as "
        "more than considered. Talk with the family first; what is possible is told by a person.",
    )


class SomethingIsNew(TalkFirst):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This letter says that there is no new information, but something was recorded since the last letter. "
        "Talk with the family first, or write the letter that tells what is new.",
    )


class NotATransfer(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "This letter tells of a transfer that was reported. Choose a transfer.")


class NoClaimOnThisTransfer(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "No claim with a source is recorded for this transfer. Record who reported it first."
    )


class NoEarlierLetter(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "There is no earlier letter to this relative to refer to. Write letter L1 first."
    )


GOES_OUT_IN_A_PAUSE: Final = frozenset({LetterKind.L9, LetterKind.L13})
"""A correction never waits, and the letter on a pause says that it was understood; both only come with a warning."""


class AskedForAPause(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This relative asked for no letters until {day}. Respect the pause, or record that the wish has changed.",
    )


class NoPost(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This relative asked for no post. Hand the letter over in person: choose that channel."
    )


def refuse_reported_transfer(batch_links: Iterable[CaseBatchLink], *, is_transfer: bool, sourced_claims: int) -> None:
    """Let L3 through only for a sourced transfer that nothing above *considered* connects with the case.

    Raises `NotATransfer`, `NoClaimOnThisTransfer` or `ConnectedWithThisTransfer`. `batch_links` are this case's links
    to this batch.
    """
    if not is_transfer:
        raise NotATransfer
    if sourced_claims < 1:
        raise NoClaimOnThisTransfer
    if any(above_considered(link) for link in batch_links):
        raise ConnectedWithThisTransfer


def refuse_no_news(last_letter_at: datetime | None, recorded_at: Iterable[datetime]) -> None:
    """Let L4 through only where nothing was recorded since the last letter.

    `recorded_at` are the stamps of the case's statements, registrations, stages, decisions and links above
    *considered*. Raises `NoEarlierLetter` or `SomethingIsNew`.
    """
    if last_letter_at is None:
        raise NoEarlierLetter
    if any(stamp > last_letter_at for stamp in recorded_at):
        raise SomethingIsNew


def next_letter_number(case_number: str, letters_so_far: int) -> str:
    """Give the next number of a letter within its case: KV1-2026-0041/3."""
    return f"{case_number}/{letters_so_far + 1}"
