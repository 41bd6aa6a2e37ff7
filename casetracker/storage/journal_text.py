"""Values as the journal keeps them, read back exactly: what `journal.shown` writes, as the field's own type."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin
from uuid import UUID

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker, RefusedValue
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.record import Record
from casetracker.storage import journal

ONLY_A_CHECKSUM: Final = QT_TRANSLATE_NOOP(
    "Errors", "the history keeps only a checksum of this value, so it cannot be brought back; enter it anew"
)
KEPT_OTHERWISE: Final = QT_TRANSLATE_NOOP(
    "Errors", "a later version of the program keeps this otherwise; change it by hand"
)
_DIGEST: Final = re.compile(r"sha256:[0-9a-f]{64} \(\d+ (?:bytes|characters)\)")


def value_of(kind: type[Record], field: str, text: str | None) -> object:
    """Return the value that a text of the journal stands for. Raises `RefusedValue` where it cannot be known."""
    if field not in kind.model_fields:
        raise RefusedValue(field, KEPT_OTHERWISE)
    of, optional = _type_of(kind, field)
    if text is None:
        return None if optional else empty(kind, field)
    if of is bytes:
        raise RefusedValue(field, ONLY_A_CHECKSUM)
    try:
        return _read(of, text)
    except (ValueError, ForTheCaseworker):
        raise RefusedValue(field, KEPT_OTHERWISE) from None


def empty(kind: type[Record], field: str) -> object:
    """Return what a field holds that says nothing: such a value has no line of its own when a record begins or ends."""
    of, optional = _type_of(kind, field)
    if optional:
        return None
    if get_origin(of) is tuple:
        return ()
    return {bool: False, str: ""}.get(of)


def is_required(kind: type[Record], field: str) -> bool:
    """Say whether a record can never be without a value here, so that a line without one begins or ends it."""
    return field in journal.STAMPS or (field in kind.model_fields and not _type_of(kind, field)[1])


def holds(kind: type[Record], field: str, value: object, text: str | None) -> bool:
    """Say whether a record's value is the one that a text of the journal stands for."""
    if text is None:
        return value == empty(kind, field)
    if isinstance(value, bytes) or _DIGEST.fullmatch(text):
        return text in (journal.shown(value), journal.kept(value))
    try:
        told = value_of(kind, field, text)
    except RefusedValue:
        return False
    if isinstance(told, tuple) and isinstance(value, Iterable):
        # The database keeps terms in the field's own order, however they were chosen.
        return set(told) == set(value)
    return told == value


def _read(of: Any, text: str) -> object:  # noqa: ANN401  (a type, plain or generic)
    if get_origin(of) is tuple:
        term = get_args(of)[0]
        return tuple(term(part) for part in text.split(", ") if part)
    if of is PartialDate:
        return _partial_date(text)
    if of is datetime:
        return datetime.fromisoformat(text)
    if of is date:
        return date.fromisoformat(text)
    if of is bool:
        return {"True": True, "False": False}[text] if text in ("True", "False") else _refuse()
    if of is int or of is UUID or (isinstance(of, type) and issubclass(of, StrEnum)):
        return of(text)
    return text


def _partial_date(text: str) -> PartialDate:
    """Read `2026-02 "on a Monday"`, `2026-02`, or `"in spring"`: the words are the source's, quotes and all."""
    if text.startswith('"'):
        return PartialDate.in_words(text[1:-1])
    typed, quote, words = text.partition(' "')
    read = PartialDate.parse(typed)
    return PartialDate(read.qualifier, read.start, read.end, words.removesuffix('"') if quote else "")


def _refuse() -> object:
    raise ValueError


@cache
def _type_of(kind: type[Record], field: str) -> tuple[Any, bool]:
    """Return the type of a field without None and without what Annotated adds, and whether None is allowed."""
    found, optional = kind.model_fields[field].annotation, False
    while get_origin(found) in (Union, UnionType, Annotated):
        parts = get_args(found)
        optional = optional or (get_origin(found) is not Annotated and type(None) in parts)
        found = next(part for part in parts if part is not type(None))
    return found, optional
