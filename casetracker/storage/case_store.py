"""Cases: found by number, by name while typing, and read whole as a dossier."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import exists, func, union_all
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from casetracker.casework.attachments import Attachment
from casetracker.casework.batches import Batch
from casetracker.casework.cases import Case
from casetracker.casework.comparisons import Comparison, ComparisonSample
from casetracker.casework.consents import Consent
from casetracker.casework.disclosure import DisclosureRule
from casetracker.casework.disposal import Disposal
from casetracker.casework.handovers import Effects, Handover, HandoverRemains, Notification
from casetracker.casework.identification import Decision, DecisionGround, DecisionRemains, IdentificationStage
from casetracker.casework.ids import Ids
from casetracker.casework.letters import Letter
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.notes import Note
from casetracker.casework.people import IdentityDocument, PersonName, Relative, SoughtPerson, Witness
from casetracker.casework.record import Record
from casetracker.casework.registrations import Registration
from casetracker.casework.remains import CaseRemains
from casetracker.casework.sample_way import ON_THE_WAY, TO_BE_REPEATED
from casetracker.casework.samples import ReferenceSample, SampleStep
from casetracker.casework.sources import Source
from casetracker.casework.standing import Dossier
from casetracker.casework.statements import Statement
from casetracker.casework.talks import Talk
from casetracker.casework.tasks import Task
from casetracker.storage import journal, search
from casetracker.storage.lookups import AT_ONCE, NothingFound, one_of
from casetracker.storage.remains_store import RemainsItems

Kind = TypeVar("Kind", bound=Record)


_FURTHER: Final[dict[str, type[Any]]] = {
    "consents": Consent,
    "rules": DisclosureRule,
    "notes": Note,
    "witnesses": Witness,
    "papers": IdentityDocument,
    "samples": ReferenceSample,
    "sample_steps": SampleStep,
    "comparisons": Comparison,
    "comparison_samples": ComparisonSample,
    "grounds": DecisionGround,
    "decision_remains": DecisionRemains,
    "notifications": Notification,
    "handovers": Handover,
    "handover_remains": HandoverRemains,
    "effects": Effects,
}
"""Parts of a dossier that are read like one another, by the dossier's name for them."""


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
        """Return the highest running number of an office's year, 0 when there is none; a tombstone keeps its own."""
        begins = f"{office}-{year}-"
        highest = 0
        for number in (col(Case.number), col(Disposal.case_number)):
            # A range of the unique index; five digits sort after four by length first.
            asked = select(number).where(number >= begins, number < begins + "~")
            newest = self._session.exec(asked.order_by(func.length(number).desc(), number.desc())).first()
            highest = max(highest, int(newest.removeprefix(begins)) if newest else 0)
        return highest

    def find(self, typed: str = "") -> Ids:
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
        case_remains = self._by_case(CaseRemains, case_ids)
        around = RemainsItems(self._session).around(
            link.remains_id for several in case_remains.values() for link in several
        )
        linked |= {one.batch_id for one in around.batches}
        batches = {one.id: one for one in self._all(Batch, linked, col(Batch.id))}
        names, relatives = self._by_case(PersonName, case_ids), self._by_case(Relative, case_ids)
        statements, registrations = self._by_case(Statement, case_ids), self._by_case(Registration, case_ids)
        talks, tasks = self._by_case(Talk, case_ids), self._by_case(Task, case_ids)
        stages, decisions = self._by_case(IdentificationStage, case_ids), self._by_case(Decision, case_ids)
        letters, sources = self._by_case(Letter, case_ids), self._sources(case_ids, names, links, statements, stages)
        attachments = self._by_case(Attachment, case_ids)
        items = {one: around.reached_from(tie.remains_id for tie in case_remains[one]) for one in case_ids}
        rest = {kind: self._by_case(kind, case_ids) for kind in _FURTHER.values()}
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
                sources[one],
                attachments[one],
                case_remains=case_remains[one],
                remains=items[one].remains,
                remains_relations=items[one].relations,
                remains_batches=items[one].batches,
                custody=items[one].moves,
                **{place: rest[kind][one] for place, kind in _FURTHER.items()},
            )
            for one in case_ids
            if one in cases
        ]

    def waiting(self, until: date | None = None) -> list[UUID]:
        """Return the ids of open cases in which anything is due, at the latest on `until`; the longest due first."""
        days = (asked if until is None else asked.where(day <= until) for day, asked in _due())
        due = union_all(*days).subquery()
        asked = (
            select(due.c.case_id)
            .join(Case, col(Case.id) == due.c.case_id)
            .where(col(Case.closed_on).is_(None))
            .group_by(due.c.case_id)
            .order_by(func.min(due.c.day), func.min(Case.number))
        )
        return list(self._session.exec(asked))

    def history(self, case_id: UUID, limit: int = 500) -> list[journal.Line]:
        """Return the newest lines of a case's history, newest first."""
        return journal.of_case(self._session.connection(), case_id, limit)

    def record(self, kind: type[Kind], record_id: UUID) -> Kind:
        """Return one record of a case. Raises `NothingFound`."""
        return one_of(self._session, kind, record_id)

    def of_case(self, kind: type[Kind], case_id: UUID) -> list[Kind]:
        """Return every record of one kind that belongs to a case, in the order in which they were made."""
        return self._all(kind, [case_id])

    def _all(self, kind: type[Kind], ids: Iterable[UUID], column: Any = None) -> list[Kind]:  # noqa: ANN401  (a column)
        where = col(kind.case_id) if column is None else column  # type: ignore[attr-defined]  # every such kind has it
        found: list[Kind] = []
        wanted = iter(ids)
        while some := list(islice(wanted, AT_ONCE)):
            found += self._session.exec(select(kind).where(where.in_(some)).order_by(col(kind.id)))
        return found

    def _by_case(self, kind: type[Kind], case_ids: Iterable[UUID]) -> "defaultdict[UUID, list[Kind]]":
        grouped: defaultdict[UUID, list[Kind]] = defaultdict(list)
        for one in self._all(kind, case_ids):
            grouped[one.case_id].append(one)  # type: ignore[attr-defined]  # as above
        return grouped

    def _sources(
        self, case_ids: Iterable[UUID], *pointing: "defaultdict[UUID, list[Any]]"
    ) -> "defaultdict[UUID, dict[UUID, Source]]":
        """Return each case's own documents, and the public pages that its records rest on."""
        found: defaultdict[UUID, dict[UUID, Source]] = defaultdict(dict)
        for one in self._all(Source, case_ids):
            if one.case_id:
                found[one.case_id][one.id] = one
        rests_on = {
            (case_id, record.source_id)
            for kind in pointing
            for case_id, records in kind.items()
            for record in records
            if record.source_id and record.source_id not in found[case_id]
        }
        pages = {one.id: one for one in self._all(Source, {source for _, source in rests_on}, col(Source.id))}
        for case_id, source_id in rests_on:
            found[case_id][source_id] = pages[source_id]
        return found


def _last_and_resting() -> tuple[Any, Any]:
    """Ask for the last step of a sample, where it is on its way or came to nothing: then it waits for somebody."""
    later = aliased(SampleStep)
    follows = exists().where(col(later.sample_id) == col(SampleStep.sample_id), col(later.id) > col(SampleStep.id))
    return col(SampleStep.state).in_(ON_THE_WAY | TO_BE_REPEATED), ~follows


def _due() -> Iterator[tuple[Any, Any]]:
    """Give every day on which a case can be due, and the statement that asks for it by an index of its own."""
    for case_id, day, *further in (
        (Registration.case_id, col(Registration.next_follow_up)),
        (Talk.case_id, col(Talk.promised_by), col(Talk.kept_on).is_(None)),
        (Letter.case_id, col(Letter.next_letter_by)),
        (Task.case_id, col(Task.due_on), col(Task.done_on).is_(None)),
        (ReferenceSample.case_id, col(ReferenceSample.due_on)),
        # Until which day a step may rest is the rule's to say; here it counts from the day it was recorded.
        (SampleStep.case_id, col(SampleStep.recorded_on), *_last_and_resting()),
        (Consent.case_id, col(Consent.expires_on)),
        (Case.id, col(Case.retention_review_on)),
        (Case.id, col(Case.review_due)),
    ):
        yield day, select(col(case_id).label("case_id"), day.label("day")).where(day.is_not(None), *further)
