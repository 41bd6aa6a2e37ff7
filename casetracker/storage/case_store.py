"""Cases: found by number, by name while typing, and read whole as a dossier."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import TextClause, bindparam, func, text
from sqlmodel import Session, col, select

from casetracker.casework.attachments import Attachment
from casetracker.casework.batches import Batch
from casetracker.casework.cases import Case
from casetracker.casework.comparisons import Comparison, ComparisonSample
from casetracker.casework.consents import Consent
from casetracker.casework.disclosure import DisclosureRule
from casetracker.casework.dossier import Dossier
from casetracker.casework.duplicates import NotDuplicate
from casetracker.casework.handovers import Effects, Handover, HandoverRemains, Notification
from casetracker.casework.identification import Decision, DecisionGround, DecisionRemains, IdentificationStage
from casetracker.casework.ids import Ids
from casetracker.casework.letters import Letter
from casetracker.casework.links import CaseBatchLink
from casetracker.casework.notes import Note
from casetracker.casework.people import IdentityDocument, PersonName, Relative, SoughtPerson, Witness
from casetracker.casework.record import Record
from casetracker.casework.registrations import Registration
from casetracker.casework.remains import CaseRemains, Remains
from casetracker.casework.samples import ReferenceSample, SampleStep
from casetracker.casework.sources import Source
from casetracker.casework.statements import Statement
from casetracker.casework.talks import Talk
from casetracker.casework.tasks import Task
from casetracker.storage import journal, search
from casetracker.storage.lookups import AT_ONCE, NothingFound, one_of
from casetracker.storage.remains_store import RemainsItems

Kind = TypeVar("Kind", bound=Record)
_Pointing = Mapping[UUID, Sequence[Any]]
_Sources = defaultdict[UUID, dict[UUID, Source]]


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

_DUE: Final[dict[str, type[Any]]] = {
    "names": PersonName,
    "relatives": Relative,
    "registrations": Registration,
    "talks": Talk,
    "letters": Letter,
    "tasks": Task,
    "stages": IdentificationStage,
    "decisions": Decision,
    "case_remains": CaseRemains,
    "samples": ReferenceSample,
    "sample_steps": SampleStep,
    "consents": Consent,
    "comparisons": Comparison,
    "comparison_samples": ComparisonSample,
    "grounds": DecisionGround,
    "notifications": Notification,
    "handovers": Handover,
    "handover_remains": HandoverRemains,
}
"""Parts of a dossier that the rules on what is due read."""

_OF_A_CASE: Final[tuple[type[Any], ...]] = (
    PersonName,
    Statement,
    Registration,
    Talk,
    Task,
    CaseBatchLink,
    CaseRemains,
    IdentificationStage,
    Decision,
    Letter,
    Attachment,
    *_FURTHER.values(),
)
"""The kinds that a case may have nothing of."""
_WANTED: Final = "wanted"
_NUMBERED: Final = (("search_case", "number"), ("disposal", "case_number"))
"""Where numbers of cases stand."""


def _rests_on(records: _Pointing) -> Iterator[tuple[UUID, UUID]]:
    """Yield each case with what one of its records rests on."""
    for case_id, several in records.items():
        yield from ((case_id, one.source_id) for one in several if one.source_id)


@cache
def _asked(kind: type[Any], column: Any) -> Any:  # noqa: ANN401  (a column, and the statement of a kind)
    """Return the statement that reads the records of a kind by `column`; making it takes longer than running it."""
    return select(kind).where(column.in_(bindparam(_WANTED, expanding=True))).order_by(col(kind.id))


@cache
def _filled_parts() -> TextClause:
    each = (
        f"SELECT {place} WHERE EXISTS (SELECT 1 FROM {kind.__tablename__} WHERE case_id = :wanted)"  # noqa: S608  (ours)
        for place, kind in enumerate(_OF_A_CASE)
    )
    return text(" UNION ALL ".join(each))


class Cases:
    def __init__(self, session: Session) -> None:
        self._session = session
        self._empty: tuple[UUID | None, frozenset[type[Any]]] = (None, frozenset())

    def get(self, case_id: UUID) -> Case:
        """Return one case. Raises `NothingFound`."""
        return one_of(self._session, Case, case_id)

    def by_number(self, number: str) -> Case:
        """Return the case with this number. Raises `NothingFound`."""
        found = self._session.exec(select(Case).where(Case.number == number.strip().upper())).first()
        if found is None:
            raise NothingFound
        return found

    def numbers(self, case_ids: Iterable[UUID]) -> dict[UUID, str]:
        """Return the numbers of some cases."""
        return dict(self._session.exec(select(Case.id, Case.number).where(col(Case.id).in_(list(case_ids)))).all())

    def last_running(self, office: str, year: int) -> int:
        """Return the highest running number of an office's year, 0 when there is none; a tombstone keeps its own."""
        begins = f"{office}-{year}-"
        connection, highest = self._session.connection(), 0
        for table, number in _NUMBERED:
            # The driver's own form, because it is asked at every new case: a range of the unique index.
            within = f"FROM {table} WHERE {number} >= ? AND {number} < ?"
            asked = (begins, begins + "~")
            newest = connection.exec_driver_sql(f"SELECT max({number}) {within}", asked).scalar()
            if connection.exec_driver_sql(f"SELECT 1 {within} LIMIT 1", (f"{begins}10000", f"{begins}10000~")).scalar():
                # Five digits sort among four, and once they begin the longest is the highest.
                longest = f"SELECT {number} {within} ORDER BY length({number}) DESC, {number} DESC LIMIT 1"
                newest = connection.exec_driver_sql(longest, asked).scalar()
            highest = max(highest, int(newest.removeprefix(begins)) if newest else 0)
        return highest

    def find(self, typed: str = "", wanted: search.Wanted = search.always) -> Ids:
        """Return the ids of the cases that what was typed finds, the best first; all of them in alphabetical order.

        Raises `search.NoLongerWanted`.
        """
        return search.find(self._session.connection(), typed, wanted)

    def hits(self, typed: str, limit: int = 20, wanted: search.Wanted = search.always) -> list[search.Hit]:
        """Return the people that what was typed finds, the best first, each with the form that matched and why.

        Raises `search.NoLongerWanted`.
        """
        return search.hits(self._session.connection(), typed, limit, wanted)

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
        if len(case_ids) == 1:
            self._note_empty_parts(case_ids[0])
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
        letters, attachments = self._by_case(Letter, case_ids), self._by_case(Attachment, case_ids)
        items = {one: around.reached_from(tie.remains_id for tie in case_remains[one]) for one in case_ids}
        rest = {kind: self._by_case(kind, case_ids) for kind in _FURTHER.values()}
        known = [rest[kind] for kind in _FURTHER.values() if "source_id" in kind.model_fields]
        known += [names, links, statements, stages, registrations, attachments, case_remains]
        sources, elsewhere = self._sources(case_ids, known, {one: items[one].records() for one in case_ids})
        merged, apart, others = self._pairs(cases)
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
                sources_elsewhere=elsewhere[one],
                case_remains=case_remains[one],
                remains=items[one].remains,
                remains_relations=items[one].relations,
                remains_batches=items[one].batches,
                custody=items[one].moves,
                merged=merged[one],
                told_apart=apart[one],
                other_cases=others,
                **{place: rest[kind][one] for place, kind in _FURTHER.items()},
            )
            for one in case_ids
            if one in cases
        ]

    def dossiers_for_a_day(self, case_ids: Sequence[UUID]) -> list[Dossier]:
        """Return several dossiers with what the rules on what is due read, and nothing else."""
        cases = {case.id: case for case in self._all(Case, case_ids, col(Case.id))}
        sought = {one.case_id: one for one in self._all(SoughtPerson, case_ids)}
        parts: dict[str, Any] = {place: self._by_case(kind, case_ids) for place, kind in _DUE.items()}
        tied = {tie.remains_id for several in parts["case_remains"].values() for tie in several}
        remains = {one.id: one for one in self._all(Remains, tied, col(Remains.id))}
        return [
            Dossier(cases[one], sought[one], remains=remains, **{place: part[one] for place, part in parts.items()})
            for one in case_ids
            if one in cases
        ]

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
            found += self._session.exec(_asked(kind, where), params={_WANTED: some})
        return found

    def _note_empty_parts(self, case_id: UUID) -> None:
        """Ask in one statement which kinds a case has nothing of: half of them, each a statement by itself."""
        found = self._session.connection().execute(_filled_parts(), {"wanted": case_id.hex})
        self._empty = (case_id, frozenset(_OF_A_CASE) - {_OF_A_CASE[row[0]] for row in found})

    def _by_case(self, kind: type[Kind], case_ids: Sequence[UUID]) -> "defaultdict[UUID, list[Kind]]":
        grouped: defaultdict[UUID, list[Kind]] = defaultdict(list)
        nothing_of, empty = self._empty
        if kind in empty and list(case_ids) == [nothing_of]:
            return grouped
        for one in self._all(kind, case_ids):
            grouped[one.case_id].append(one)  # type: ignore[attr-defined]  # as above
        return grouped

    def _pairs(
        self, cases: dict[UUID, Case]
    ) -> "tuple[defaultdict[UUID, list[Case]], defaultdict[UUID, list[NotDuplicate]], dict[UUID, Case]]":
        """Return the cases that were merged into these, what was told apart from them, and the other cases by id."""
        merged: defaultdict[UUID, list[Case]] = defaultdict(list)
        apart: defaultdict[UUID, list[NotDuplicate]] = defaultdict(list)
        for ended in self._all(Case, cases, col(Case.merged_into)):
            if ended.merged_into:
                merged[ended.merged_into].append(ended)
        for column in (NotDuplicate.case_id, NotDuplicate.other_case_id):
            for pair in self._all(NotDuplicate, cases, col(column)):
                apart[pair.case_id if column is NotDuplicate.case_id else pair.other_case_id].append(pair)
        named = {one.merged_into for one in cases.values() if one.merged_into}
        named |= {one for pairs in apart.values() for pair in pairs for one in (pair.case_id, pair.other_case_id)}
        others = {one.id: one for one in self._all(Case, named - cases.keys(), col(Case.id))}
        return merged, apart, others | cases

    def _sources(
        self, case_ids: Sequence[UUID], own: Iterable[_Pointing], shared: _Pointing
    ) -> "tuple[_Sources, _Sources]":
        """Return each case's own documents with what else its `own` records rest on, and documents of other cases.

        Those are named by records that several cases share.
        """
        found: _Sources = defaultdict(dict)
        for one in self._all(Source, case_ids):
            if one.case_id:
                found[one.case_id][one.id] = one
        rests_on = {pair for records in own for pair in _rests_on(records)}
        beside = set(_rests_on(shared))
        wanted = {source for case_id, source in rests_on | beside if source not in found[case_id]}
        pages = {one.id: one for one in self._all(Source, wanted, col(Source.id))}
        elsewhere: _Sources = defaultdict(dict)
        for case_id, source_id in rests_on | beside:
            if source_id in found[case_id]:
                continue
            page = pages[source_id]
            public = page.case_id is None or (case_id, source_id) in rests_on
            (found if public else elsewhere)[case_id][source_id] = page
        return found, elsewhere
