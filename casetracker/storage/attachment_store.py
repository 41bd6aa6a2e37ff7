"""Attachments of cases, the identity to which their files are encrypted, and the files that may be swept."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, Integer, Table, Text, delete, insert
from sqlmodel import Session, SQLModel, col, select

from casetracker.casework.attachments import Attachment
from casetracker.storage.connection import writes_allowed
from casetracker.storage.lookups import one_of

IDENTITY: Final = Table(
    "attachment_identity",
    SQLModel.metadata,
    Column("id", Integer, primary_key=True),
    Column("secret", Text, nullable=False),
    Column("round", Integer, nullable=False),
    CheckConstraint("id = 1", name="one"),
    CheckConstraint("round >= 1", name="counted"),
)
"""One row: the age identity of the vault, and how many there were with it."""
SWEEPABLE: Final = Table("attachment_sweepable", SQLModel.metadata, Column("name", Text, primary_key=True))
"""Files that go as soon as no row names them: those being written, and those of a former identity.

A file is never removed only because no row names it: it may belong to a newer copy of the database, put aside while
an older one was put back.
"""


@dataclass(frozen=True, slots=True)
class Identity:
    """The secret of the vault's attachments. Its text is never shown."""

    secret: str
    round: int

    def __repr__(self) -> str:
        return f"Identity({self.round})"


class Attachments:
    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, attachment_id: UUID) -> Attachment:
        """Return one attachment. Raises `NothingFound`."""
        return one_of(self._session, Attachment, attachment_id)

    def of_case(self, case_id: UUID) -> list[Attachment]:
        """Return the attachments of a case, in the order in which they were added."""
        return list(
            self._session.exec(select(Attachment).where(Attachment.case_id == case_id).order_by(col(Attachment.id)))
        )

    def of_sources(self, source_ids: Iterable[UUID]) -> dict[UUID, list[Attachment]]:
        """Return the kept copies of public pages, by the page, in the order in which they were added."""
        asked = select(Attachment).where(
            col(Attachment.source_id).in_(list(source_ids)), col(Attachment.case_id).is_(None)
        )
        kept: dict[UUID, list[Attachment]] = {}
        for one in self._session.exec(asked.order_by(col(Attachment.id))):
            if one.source_id:
                kept.setdefault(one.source_id, []).append(one)
        return kept

    def all(self) -> list[Attachment]:
        return list(self._session.exec(select(Attachment).order_by(col(Attachment.id))))

    def newest(self, most: int) -> list[Attachment]:
        return list(self._session.exec(select(Attachment).order_by(col(Attachment.id).desc()).limit(most)))

    def all_names(self) -> set[str]:
        """Return the names of all files that belong to this database: what a backup, a rescue or a check looks for."""
        return set(self._session.exec(select(Attachment.sealed_name)))

    def with_content(self, sha256: str) -> Attachment | None:
        """Return an attachment of the same content, whose file then serves for both."""
        asked = select(Attachment).where(Attachment.sha256 == sha256).order_by(col(Attachment.id).desc())
        return self._session.exec(asked).first()

    def identity(self) -> Identity | None:
        """Return the identity; None in a vault that never held an attachment."""
        row = self._session.connection().execute(IDENTITY.select()).first()
        return Identity(row.secret, row.round) if row else None

    def set_identity(self, identity: Identity) -> None:
        """Take another identity in place of the present one, in the step that names the files made with it."""
        with writes_allowed(self._session.connection()):
            self._session.connection().execute(delete(IDENTITY))
            self._session.connection().execute(
                insert(IDENTITY).values(id=1, secret=identity.secret, round=identity.round)
            )

    def sweepable(self) -> set[str]:
        """Return the names of files that may go, but for those that a row names."""
        return set(self._session.connection().execute(SWEEPABLE.select()).scalars())

    def mark_sweepable(self, names: Iterable[str]) -> None:
        """Note files before they are written, or when another takes their place."""
        with writes_allowed(self._session.connection()):
            for name in set(names) - self.sweepable():
                self._session.connection().execute(insert(SWEEPABLE).values(name=name))

    def unmark_sweepable(self, names: Iterable[str]) -> None:
        with writes_allowed(self._session.connection()):
            for name in names:
                self._session.connection().execute(delete(SWEEPABLE).where(SWEEPABLE.c.name == name))
