"""Which cases are found by something else after the changes of a step."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from sqlmodel import Session

from casetracker.storage import journal
from casetracker.storage.search import entries


@dataclass(slots=True)
class Outdated:
    """What a step has changed of what is searched."""

    _cases: set[UUID] = field(default_factory=set)
    _remains: set[UUID] = field(default_factory=set)

    def __bool__(self) -> bool:
        return bool(self._cases or self._remains)

    def note(self, changes: Iterable[journal.Change]) -> None:
        """Take in the changes of one record; one that moves to another case concerns both."""
        for change in changes:
            searched = entries.SEARCHED.get(change.record_kind, frozenset())
            if change.field not in searched and not (searched and change.field == "case_id"):
                continue
            moved_from = change.old if change.field == "case_id" else None
            self._cases |= {one for one in (change.case_id, moved_from) if isinstance(one, UUID)}
            if change.record_kind == "remains":
                self._remains.add(change.record_id)

    def cases(self, session: Session) -> set[UUID]:
        """Return the cases that are to be entered anew; remains belong to every case that they may be of."""
        return self._cases | entries.cases_of_remains(session.connection(), self._remains)
