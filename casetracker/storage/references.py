"""Which records point at which, as the tables declare it: a record that others point at is not removed under them."""

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, func, select
from sqlmodel import Session, col

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.letters import Letter
from casetracker.casework.record import Record
from casetracker.storage import schema


class StillPointedAt(ForTheCaseworker):
    """`subjects` are the kinds of what points there, for whoever words them."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Other records point at this one: {what}. Change or remove those first, or take back the steps that made them.",
    )

    def __init__(self, subjects: tuple[str, ...]) -> None:
        self.subjects = subjects
        super().__init__(what=", ".join(one.replace("_", " ") for one in subjects))


class PointsAtNothing(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "What this record points at was removed since. Take back that removal first, then this step."
    )


class RestsOnPaper(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "A printed paper rests on this record, so it stays. Record what is right as a newer statement or entry.",
    )


def require_free(session: Session, record: Record, leaving: Collection[UUID] = ()) -> None:
    """Raise `StillPointedAt` or `RestsOnPaper` where others need this record; those in `leaving` do not count."""
    subjects = sorted(set(_pointing(session, record, leaving)))
    if subjects:
        raise StillPointedAt(tuple(subjects))
    printed = select(func.count()).select_from(Letter).where(col(Letter.facts).contains(str(record.id)))
    if session.connection().execute(printed).scalar():
        raise RestsOnPaper


def require_targets(session: Session, record: Record) -> None:
    """Raise `PointsAtNothing` where what a record points at is not there."""
    table: Table = type(record).__table__  # type: ignore[attr-defined]  # every kind of record has one
    for key in table.foreign_keys:
        wanted, there = getattr(record, key.parent.name), key.column
        if wanted is not None:
            asked = select(there).where(there == wanted)
            if session.connection().execute(asked).first() is None:
                raise PointsAtNothing


@cache
def pointing_at(subject: str) -> tuple[tuple[Table, "Column[Any]"], ...]:
    """Return the columns that hold ids of this kind of record, with their tables."""
    return tuple(
        (table, key.parent)
        for table in schema.tables()
        for key in table.foreign_keys
        if key.column.table.name == subject
    )


def _pointing(session: Session, record: Record, leaving: Collection[UUID]) -> Iterator[str]:
    for table, column in pointing_at(record.subject):
        found = session.connection().execute(select(table.c.id).where(column == record.id)).scalars()
        if any(one not in leaving for one in found):
            yield table.name
