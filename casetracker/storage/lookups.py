"""One record by its id, in one way."""

from typing import Final, TypeVar
from uuid import UUID

from sqlmodel import Session

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.record import Record

AT_ONCE: Final = 500
"""Records asked for in one statement; SQLite takes no more than 32,766 values."""

Kind = TypeVar("Kind", bound=Record)


class NothingFound(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "Nothing is recorded under this number. Check the number.")
    exit_code = 2


def one_of(session: Session, kind: type[Kind], record_id: UUID) -> Kind:
    """Return a record. Raises `NothingFound`."""
    found = session.get(kind, record_id)
    if found is None:
        raise NothingFound
    return found
