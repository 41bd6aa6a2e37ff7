"""What records are called that other records point at, found by their ids in one query for many."""

from collections.abc import Collection, Iterator
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Select, func, select, union_all

from casetracker.casework.attachments import Attachment
from casetracker.casework.batches import Batch
from casetracker.casework.cases import Case
from casetracker.casework.comparisons import Comparison
from casetracker.casework.handovers import Effects, Handover
from casetracker.casework.identification import Decision
from casetracker.casework.letters import Letter
from casetracker.casework.people import IdentityDocument, PersonName, Witness
from casetracker.casework.record import Record
from casetracker.casework.remains import Remains
from casetracker.casework.samples import ReferenceSample
from casetracker.casework.sources import Source

_TITLES: Final[tuple[tuple[type[Record], str], ...]] = (
    (Case, "number"),
    (Source, "title"),
    (Batch, "number"),
    (Remains, "official_number"),
    (Letter, "number"),
    (Witness, "name"),
    (IdentityDocument, "number"),
    (Attachment, "title"),
    (Decision, "authority"),
    (Comparison, "report_number"),
    (ReferenceSample, "sample_number"),
    (Handover, "receiver"),
    (Effects, "what"),
)
"""By which field of its own a record is known; who a relative is stands in a row of names."""
_AT_ONCE: Final = 500


def titles(connection: Connection, ids: Collection[UUID]) -> dict[UUID, str]:
    """Return what the records of some ids are called; those that are known by nothing are not among them."""
    found: dict[UUID, str] = {}
    wanted = sorted(ids)
    for start in range(0, len(wanted), _AT_ONCE):
        rows = connection.execute(union_all(*_selects(wanted[start : start + _AT_ONCE])))
        found |= {known: title for known, title in rows if title}
    return found


def _selects(ids: list[UUID]) -> Iterator[Select[Any]]:
    for kind, field in _TITLES:
        table = kind.__table__  # type: ignore[attr-defined]  # every kind of record has one
        yield select(table.c.id, table.c[field]).where(table.c.id.in_(ids))
    name = PersonName.__table__  # type: ignore[attr-defined]  # every kind of record has one
    known = name.c.relative_id
    yield select(known, func.min(name.c.full)).where(known.in_(ids)).group_by(known)
