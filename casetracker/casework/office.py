"""The office itself: its letterhead, and the code that keeps its numbers apart from other laptops'."""

from typing import Annotated, Final
from uuid import UUID

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError
from sqlmodel import Field

from casetracker.casework.cases import OFFICE
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.record import Line, Name, Record, Words, id_field


class NotAnOfficeCode(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "The code of an office and laptop is two to six capital Latin letters and a number, such as KV1."
    )
    exit_code = 2


def _coded(text: str) -> str:
    if not OFFICE.fullmatch(text):
        raise PydanticCustomError("code", "not a code", {"cause": NotAnOfficeCode()})
    return text


UNNAMED: Final = "–"
"""Stands for a name that nobody has given yet; no paper goes out under it."""


class Office(Record, table=True):
    """One row a vault: the letterhead, the person who signs by default, and the laptop's code."""

    __tablename__ = "office"

    code: Annotated[str, AfterValidator(_coded)] = Field(unique=True)
    name: Name
    address: Words = ""
    phone: Line = ""
    hours: Line = ""
    email: Line = ""
    registered_number: Line = ""
    support_line: Line = ""
    """A telephone for psychological support, with the day on which it was checked, as the office words it."""
    signature: Words = ""
    """Lines under the name of the person who signs: a position, a room, a stamp's place."""
    logo: bytes | None = None
    """A PNG or JPEG picture for the letterhead."""
    retention_years: int = Field(default=5, ge=1, le=100)
    """How long after closing somebody must decide whether a case is still needed; the office's own rule."""
    caseworker: Name
    """Who works with this vault: the name in the history and under the letters."""


class Draft(Record, table=True):
    """What was typed into a form and not saved yet; kept through a lock or a crash, removed when saved."""

    __tablename__ = "draft"

    form: Name
    case_id: UUID | None = id_field("search_case.id", optional=True)
    typed: Words = ""
    """The form's fields as JSON, as typed, valid or not."""
