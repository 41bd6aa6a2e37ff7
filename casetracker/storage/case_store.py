"""Cases: found by number, by name while typing, and read whole as a dossier."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeVar
from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, col, select

from casetracker.casework.batches import Batch
from casetracker.casework.cases import Case
from casetracker.casework.identification import Decision, IdentificationStage
from casetracker.casework.letters import Letter
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.people import PersonName, Relative, SoughtPerson
from casetracker.casework.record import Record
from casetracker.casework.registrations import Registration
from casetracker.casework.sources import Source
from casetracker.casework.standing import Dossier
from casetracker.casework.statements import Statement
from casetracker.casework.talks import Talk
from casetracker.casework.tasks import Task
from casetracker.storage import journal, search
from casetracker.storage.lookups import NothingFound, one_of

Kind = TypeVar("Kind", bound=Record)


class Cases:
    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, case_id: UUID) -> Case:
        """Return one case. Raises `NothingFound`."""
        return one_of(self._session, Case, case_id)

    def by_number(self, number: str) -> Case:
        """Return the case with this number. Raises `NothingFound`."""
        found = self._session.exec(select(Case).where(Case.number == number.strip().upper())).first()
        if found is None:
            raise NothingFound
        return found

    def last_running(self, office: str, year: int) -> int:
        """Return the highest running number of an office's year, 0 when there is none."""
        begins = f"{office}-{year}-"
        # The range over the unique index reads one entry; five digits sort after four by length first.
        asked = select(Case.number).where(Case.number >= begins, Case.number < begins + "~")
        newest = self._session.exec(asked.order_by(func.length(Case.number).desc(), col(Case.number).desc())).first()
        return int(newest.removeprefix(begins)) if newest else 0

    def find(self, typed: str = "") -> list[UUID]:
        """Return the ids of the cases that what was typed finds, in alphabetical order."""
        return search.find(self._session.connection(), typed)

    def count(self) -> int:
        return self._session.exec(select(func.count()).select_from(Case)).one()

    def dossier(self, case_id: UUID) -> Dossier:
        """Return everything recorded of one case. Raises `NothingFound`."""
        found = self.dossiers([case_id])
        if not found:
            raise NothingFound
        return found[0]

    def dossiers(self, case_ids: Sequence[UUID]) -> list[Dossier]:
        """Return several dossiers in the order asked for, one statement a table; unknown ids are left out."""
        cases = {case.id: case for case in self._all(Case, case_ids, col(Case.id))}
        sought = {one.case_id: one for one in self._all(SoughtPerson, case_ids)}
        links = self._by_case(CaseBatchLink, case_ids)
        linked = {link.batch_id for several in links.values() for link in several}
        batches = {one.id: one for one in self._all(Batch, linked, col(Batch.id))}
        names, relatives = self._by_case(PersonName, case_ids), self._by_case(Relative, case_ids)
        statements, registrations = self._by_case(Statement, case_ids), self._by_case(Registration, case_ids)
        talks, tasks = self._by_case(Talk, case_ids), self._by_case(Task, case_ids)
        stages, decisions = self._by_case(IdentificationStage, case_ids), self._by_case(Decision, case_ids)
        letters, sources = self._by_case(Letter, case_ids), self._by_case(Source, case_ids)
        return [
            Dossier(
                cases[one],
                sought[one],
                names[one],
                relatives[one],
                statements[one],
                registrations[one],
                talks[one],
                links[one],
                batches,
                stages[one],
                decisions[one],
                letters[one],
                tasks[one],
                {source.id: source for source in sources[one]},
            )
            for one in case_ids
            if one in cases
        ]

    def waiting(self) -> list[UUID]:
        """Return the ids of open cases in which anything has a due day, for the page of today."""
        due = (
            select(Registration.case_id).where(col(Registration.next_follow_up).is_not(None)),
            select(Talk.case_id).where(col(Talk.promised_by).is_not(None)),
            select(Letter.case_id).where(col(Letter.next_letter_by).is_not(None)),
            select(Task.case_id).where(col(Task.due_on).is_not(None), col(Task.done_on).is_(None)),
            select(Case.id).where(col(Case.review_due).is_not(None)),
        )
        waiting = {one for asked in due for one in self._session.exec(asked) if one}
        open_cases = select(Case.id).where(col(Case.closed_on).is_(None), col(Case.id).in_(waiting))
        return list(self._session.exec(open_cases))

    def history(self, case_id: UUID, limit: int = 500) -> list[journal.Line]:
        """Return the newest lines of a case's history, newest first."""
        return journal.of_case(self._session.connection(), case_id, limit)

    def record(self, kind: type[Kind], record_id: UUID) -> Kind:
        """Return one record of a case. Raises `NothingFound`."""
        return one_of(self._session, kind, record_id)

    def _all(self, kind: type[Kind], ids: Iterable[UUID], column: object = None) -> list[Kind]:
        where = col(kind.case_id) if column is None else column  # type: ignore[attr-defined]  # every such kind has it
        asked = select(kind).where(where.in_(list(ids))).order_by(col(kind.id))  # type: ignore[attr-defined]
        return list(self._session.exec(asked))

    def _by_case(self, kind: type[Kind], case_ids: Iterable[UUID]) -> "defaultdict[UUID, list[Kind]]":
        grouped: defaultdict[UUID, list[Kind]] = defaultdict(list)
        for one in self._all(kind, case_ids):
            grouped[one.case_id].append(one)  # type: ignore[attr-defined]  # as above
        return grouped
