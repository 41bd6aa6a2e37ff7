"""Sources: the page, the document or the person that something was learned from, and how it is graded."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from casetracker.casework.partial_date import PartialDate
from casetracker.casework.record import EnumColumn, Line, Name, PartialDateColumn, Record, Words, id_field, kept_as


class SourceKind(StrEnum):
    PAGE = "page"
    DOCUMENT = "document"
    PERSON = "person"
    MESSAGE = "message"
    NOT_RECORDED = "not_recorded"


class Reliability(StrEnum):
    """How far the source can be relied on (Admiralty code, letter), rated apart from what it says this time."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Credibility(StrEnum):
    """How credible one piece of information is (Admiralty code, digit), rated apart from who gave it."""

    CONFIRMED_BY_OTHERS = "1"
    PROBABLY_TRUE = "2"
    POSSIBLY_TRUE = "3"
    DOUBTFUL = "4"
    IMPROBABLE = "5"
    CANNOT_BE_JUDGED = "6"


class Source(Record, table=True):
    """One page or document. A case's own documents carry its id, public pages carry none."""

    __tablename__ = "source"

    case_id: UUID | None = id_field("search_case.id", optional=True)
    title: Name
    kind: SourceKind = kept_as(EnumColumn(SourceKind), default=SourceKind.NOT_RECORDED)
    address: Line = ""
    publisher: Line = ""
    affiliation: Line = ""
    independence_group: Line = ""
    """Pages that repeat one speaker share a group: reprints are one voice."""
    published_on: PartialDate | None = kept_as(PartialDateColumn, default=None)
    retrieved_on: date | None = None
    reliability: Reliability | None = kept_as(EnumColumn(Reliability), default=None)
    note: Words = ""
    reference_key: Line = ""
    """Set on shipped claims' pages: the key under which a later file finds the page again."""
    reference_row: Line = ""
    """Digest of what was loaded, so that a later file can tell its own pages from office work."""


def host_of(address: str) -> str:
    """Shorten a page's address to the host, for a narrow column."""
    return address.split("//", 1)[-1].split("/", 1)[0].removeprefix("www.")
