"""Attachments: scans, photos and PDF files that a case holds, and what may become one."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlmodel import CheckConstraint, Field

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.record import EnumColumn, Line, Name, Record, Words, id_field, kept_as

MOST_BYTES: Final = 50 * 1024 * 1024


class MediaType(StrEnum):
    """What a file is, told from its first bytes; its name can say anything."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
    TIFF = "tiff"
    HEIC = "heic"


SHOWN: Final = frozenset({MediaType.PDF, MediaType.JPEG, MediaType.PNG})
"""What the program shows itself; the rest is kept and handed out."""
PICTURES: Final = frozenset({MediaType.JPEG, MediaType.PNG})
"""What can stand on a paper."""
ENDINGS: Final = {
    MediaType.PDF: ".pdf",
    MediaType.JPEG: ".jpg",
    MediaType.PNG: ".png",
    MediaType.TIFF: ".tif",
    MediaType.HEIC: ".heic",
}


class Sensitivity(StrEnum):
    """How much harm it does when somebody sees a document who should not (OCHA Data Responsibility Guidelines)."""

    USUAL = "usual"
    SENSITIVE = "sensitive"
    """Names addresses, health, or where somebody serves."""
    SEVERE = "severe"
    """Endangers a person: a captive's unit, a witness, results of examinations."""


class Attachment(Record, table=True):
    """One file of a case. Its content stands encrypted beside the database, under `sealed_name`."""

    __tablename__ = "attachment"
    __table_args__ = (
        CheckConstraint("length(sha256) = 64", name="sha256_whole"),
        CheckConstraint(f"size BETWEEN 1 AND {MOST_BYTES}", name="size_allowed"),
        CheckConstraint("case_id IS NOT NULL OR source_id IS NOT NULL", name="of_something"),
    )

    case_id: UUID | None = id_field("search_case.id", optional=True)
    """None for the kept copy of a public page, which belongs to no case."""
    source_id: UUID | None = id_field("source.id", optional=True)
    """The document or page that this is a picture or a kept copy of."""
    statement_id: UUID | None = id_field("statement.id", optional=True)
    registration_id: UUID | None = id_field("registration.id", optional=True)
    decision_id: UUID | None = id_field("decision.id", optional=True)
    relative_id: UUID | None = id_field("relative.id", optional=True)
    """Who brought it."""
    sensitivity: Sensitivity = kept_as(EnumColumn(Sensitivity), default=Sensitivity.USUAL)
    redacted_copy_of: UUID | None = id_field("attachment.id", optional=True)
    """The whole document, of which this copy leaves parts out."""
    shows_sought: bool = False
    """A photograph of the person who is sought."""
    title: Name
    file_name: Line = ""
    """The name under which it was handed in."""
    media_type: MediaType = kept_as(EnumColumn(MediaType))
    size: int = Field(ge=1, le=MOST_BYTES)
    sha256: Name = Field(index=True)
    """Of the content in clear, so that a damaged file is never shown as whole."""
    sealed_name: Name
    added_on: date
    added_by: Name
    note: Words = ""

    def check(self) -> None:
        if self.redacted_copy_of is not None and self.redacted_copy_of == self.id:
            raise CopyOfItself


def redacted_copies(documents: Iterable[Attachment], whole: Attachment) -> list[Attachment]:
    """Return the copies of a document that leave parts out, to be given away in its place."""
    return [one for one in documents if one.redacted_copy_of == whole.id]


def photo_to_publish(documents: Iterable[Attachment]) -> Attachment | None:
    """Return the newest picture marked as showing the person sought; one that could do harm is never published."""
    fit = [
        one
        for one in documents
        if one.shows_sought and one.media_type in PICTURES and one.sensitivity is Sensitivity.USUAL
    ]
    return max(fit, key=lambda one: (one.added_on, one.id), default=None)


class CopyOfItself(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "A document cannot be the copy of itself. Choose the whole document that it leaves parts out of.",
    )


class AttachmentTooLarge(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This file is larger than 50 MB, so it was not added. Scan it again with fewer dots per inch, or in parts.",
    )


class AttachmentEmpty(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "This file is empty, so it was not added. Scan or copy it again.")


class AttachmentKindUnknown(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "This file is no PDF and no picture that the program knows (JPEG, PNG, TIFF, HEIC), whatever its name says, "
        "so it was not added. Save it as a PDF, or photograph it.",
    )


class AttachmentUnreadable(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This file cannot be read, so it was not added. Check that it is still there and may be read."
    )
    exit_code = 2


def media_type_of(content: bytes) -> MediaType:
    """Tell what a file is from its first bytes.

    Raises `AttachmentEmpty`, `AttachmentTooLarge` or `AttachmentKindUnknown`.
    """
    if not content:
        raise AttachmentEmpty
    if len(content) > MOST_BYTES:
        raise AttachmentTooLarge
    # Readers of PDF look for its mark in the first 1024 bytes; scanners put a few of their own before it.
    if b"%PDF-" in content[:1024]:
        return MediaType.PDF
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC:
        return MediaType.HEIC
    for mark, kind in _MARKS.items():
        if content.startswith(mark):
            return kind
    raise AttachmentKindUnknown


_MARKS: Final = {
    b"\xff\xd8\xff": MediaType.JPEG,
    b"\x89PNG\r\n\x1a\n": MediaType.PNG,
    b"II*\x00": MediaType.TIFF,
    b"MM\x00*": MediaType.TIFF,
}
_HEIC: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
