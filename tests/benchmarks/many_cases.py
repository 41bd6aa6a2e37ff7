"""Vaults of many invented cases with everything that a search gathers, made in minutes.

A few searches are recorded as records, one of each kind; their rows are then copied under new ids, numbers, names and
days. The copies bypass the journal, so a vault made here has no history to speak of.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from casetracker.casework.cases import Case
from casetracker.casework.comparisons import Comparison, ComparisonSample, FurtherExamination, Result
from casetracker.casework.consents import Consent, ConsentDecision, Purpose
from casetracker.casework.disclosure import DisclosureRule, Topic
from casetracker.casework.handovers import Effects, Handover, HandoverRemains, Notification
from casetracker.casework.identification import (
    Decision,
    DecisionGround,
    DecisionRemains,
    DecisionState,
    IdentificationStage,
    Method,
    StageKind,
)
from casetracker.casework.letters import Letter
from casetracker.casework.notes import Note
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Channel, Kinship, PersonName, Relative, RoundNotice, SoughtPerson
from casetracker.casework.record import Record
from casetracker.casework.registrations import Body, Registration
from casetracker.casework.remains import CaseRemains, CustodyMove, Remains, RemainsKind
from casetracker.casework.samples import ReferenceSample, SampleKind, SampleState, SampleStep
from casetracker.casework.statements import Fate, Statement, Whereabouts
from casetracker.casework.talks import Talk
from casetracker.casework.tasks import Task
from casetracker.services.desk import Desk
from casetracker.storage import search
from casetracker.storage.connection import writes_allowed

FAMILIES: Final = ("Зразко", "Приклад", "Вигада", "Неісну", "Безімен", "Умовн", "Пробн")
GIVEN: Final = ("Олександр", "Іван", "Марія", "Ґанна", "Євген", "Їжак", "Петро")
DAY: Final = date(2025, 6, 1)
AT_ONCE: Final = 2_000
"""Cases written in one transaction."""
_SAID: Final = {"wording", "circumstances", "note", "words", "what", "status_as_given", "promised", "phone", "speaker"}
"""Columns of free text."""
_SHARES: Final = (40, 30, 15, 10, 5)
"""Of a hundred cases: just opened, searching, with samples, in identification, decided."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """The rows of one search, what is pointed at before what points: a table, and its row as the database keeps it."""

    rows: tuple[tuple[str, dict[str, Any]], ...]

    @property
    def ids(self) -> list[str]:
        return [row["id"] for _, row in self.rows]


def fill(desk: Desk, count: int, seed: int = 1) -> None:
    """Add `count` cases to an open vault, searchable by name and number."""
    patterns = [_kept(desk, place, a_search(place)) for place in range(len(_SHARES))]
    chance = random.Random(seed)  # noqa: S311  (a spread of cases, no secret)
    chosen = chance.choices(patterns, _SHARES, k=count)
    with desk.read() as reading:
        first = reading.cases.count()
    for start in range(0, count, AT_ONCE):
        made: list[UUID] = []
        by_table: dict[str, list[tuple[Any, ...]]] = {}
        columns: dict[str, list[str]] = {}
        for place, pattern in enumerate(chosen[start : start + AT_ONCE], start):
            for table, row in _copied(pattern, first + place, chance):
                columns.setdefault(table, list(row))
                by_table.setdefault(table, []).append(tuple(row.values()))
                if table == "search_case":
                    made.append(UUID(row["id"]))
        with desk.work("fill") as work:
            connection = work.session.connection()
            with writes_allowed(connection):
                for table, rows in by_table.items():
                    names = columns[table]
                    asked = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608
                    connection.exec_driver_sql(asked, rows)
                search.index(work.session, made)
            work.commit()


def _kept(desk: Desk, place: int, records: list[Record]) -> Pattern:
    """Save one search as records, and read its rows back as the database keeps them."""
    with desk.work("fill") as work:
        work.add(*records)
        work.commit()
    found: list[tuple[str, dict[str, Any]]] = []
    with desk.read() as reading:
        connection = reading.session.connection()
        for record in records:
            asked = f"SELECT * FROM {record.subject} WHERE id = ?"  # noqa: S608  (a table of ours)
            row = connection.exec_driver_sql(asked, (record.id.hex,)).mappings().one()
            found.append((record.subject, dict(row)))
    return Pattern(tuple(found))


def _copied(pattern: Pattern, number: int, chance: random.Random) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give the rows of a pattern as another case's: new ids, another number, another name, days moved."""
    stamp = f"{(1_700_000_000_000 + number * 1000):012x}"
    new = {old: f"{stamp}7{place:03x}8{chance.getrandbits(60):015x}" for place, old in enumerate(pattern.ids)}
    family, given = f"{FAMILIES[number % 7]}{number}", GIVEN[number // 7 % 7]
    moved = timedelta(days=chance.randrange(0, 700))
    for table, row in pattern.rows:
        fresh = {name: new.get(value, value) if isinstance(value, str) else value for name, value in row.items()}
        if table == "search_case":
            fresh["number"] = f"KV1-2025-{number + 1:06}"
        elif table == "letter":
            fresh["number"] = f"KV1-2025-{number + 1:06}/1"
        elif table == "person_name" and fresh["sought_person_id"]:
            fresh.update(full=f"{family} {given}", family=family, given=given)
        elif table == "remains":
            fresh["official_number"] = f"{number}/1"
        for name in _SAID & fresh.keys():
            if fresh[name]:
                # No two families say the same: words that were laid out for one case do not serve the next.
                fresh[name] = f"{number}: {fresh[name]}"
        for name in ("next_follow_up", "due_on", "promised_by", "next_letter_by"):
            if fresh.get(name):
                fresh[name] = (date.fromisoformat(fresh[name]) + moved).isoformat()
        yield table, fresh


def a_search(place: int) -> list[Record]:
    """Make the records of one search; a higher place has everything of the lower ones, and more."""
    case = Case(number=f"KV1-2024-{place + 1:04}", opened_on=DAY, caseworker="Зразкова Олена", note="нотатка " * 8)
    sought = SoughtPerson(
        case_id=case.id,
        born=PartialDate.parse("1990-05-14"),
        last_contact=PartialDate.parse("2024-11"),
        circumstances="обставини " * 20,
    )
    mother = Relative(
        case_id=case.id, kinship=Kinship.MOTHER, phone="000 000 00 00", rounds=RoundNotice.EACH, post_address="вул. 1"
    )
    records: list[Record] = [
        case,
        sought,
        PersonName(case_id=case.id, sought_person_id=sought.id, full="Зразок Приклад"),
        PersonName(case_id=case.id, sought_person_id=sought.id, full="Zrazok Pryklad"),
        mother,
        PersonName(case_id=case.id, relative_id=mother.id, full="Зразок Ганна"),
        Registration(case_id=case.id, body=Body.POLICE_ERDR, number="1", next_follow_up=DAY, status_as_given="внесено"),
        Consent(
            case_id=case.id,
            relative_id=mother.id,
            purpose=Purpose.PRINT_LETTER,
            decision=ConsentDecision.GIVEN,
            decided_on=DAY,
        ),
    ]
    for more in (_searching, _sampled, _identified, _decided)[:place]:
        records += more(case, mother, records)
    return records


def _searching(case: Case, mother: Relative, _so_far: list[Record]) -> list[Record]:
    father = Relative(case_id=case.id, kinship=Kinship.FATHER)
    talks = [
        Talk(
            case_id=case.id, relative_id=mother.id, held_on=DAY, held_by="З", channel=Channel.PHONE, said="слова " * 20
        )
        for _ in range(4)
    ]
    talks[0].change(promised="довідка", promised_by=DAY + timedelta(days=30))
    said = [
        Statement(
            case_id=case.id,
            speaker=f"Побратим {one}",
            received_on=DAY,
            said_on=PartialDate.parse("2025-03"),
            wording="слова " * 15,
        )
        for one in range(4)
    ]
    said[0].change(whereabouts=Whereabouts.BELIEVED_CAPTIVE, fate=Fate.BELIEVED_ALIVE)
    return [
        father,
        PersonName(case_id=case.id, relative_id=father.id, full="Зразок Іван"),
        DisclosureRule(case_id=case.id, relative_id=father.id, topics=(Topic.IDENTIFICATION,), since=DAY),
        *talks,
        *said,
        *(Registration(case_id=case.id, body=one, status_as_given="запит") for one in (Body.NIB, Body.ICRC_CTA)),
        Task(case_id=case.id, what="Передзвонити", due_on=DAY + timedelta(days=10)),
        Note(case_id=case.id, written_on=DAY, written_by="З", words="нотатка"),
        Letter(
            case_id=case.id,
            kind=LetterKind.L1,
            number=f"{case.number}/1",
            relative_id=mother.id,
            language=PaperLanguage.UKRAINIAN,
            template_id="case-opened",
            template_version="1",
            issued_at=datetime(2025, 6, 2, tzinfo=UTC),
            issued_by="З",
            as_of=DAY,
            next_letter_by=DAY + timedelta(days=90),
            facts="{}",
            sha256="0" * 64,
            pages=1,
        ),
    ]


def _sampled(case: Case, mother: Relative, _so_far: list[Record]) -> list[Record]:
    sample = ReferenceSample(case_id=case.id, kind=SampleKind.RELATIVE_BUCCAL, donor_id=mother.id, due_on=DAY)
    states = (SampleState.TAKEN, SampleState.SENT, SampleState.RECEIVED, SampleState.PROFILE_OBTAINED)
    steps = [SampleStep(case_id=case.id, sample_id=sample.id, state=one, recorded_on=DAY) for one in states]
    return [sample, *steps]


def _identified(case: Case, _mother: Relative, so_far: list[Record]) -> list[Record]:
    sample = next(one for one in so_far if isinstance(one, ReferenceSample))
    remains = Remains(official_number=f"{case.number}/р", kind=RemainsKind.INCOMPLETE, holding_place="заклад")
    result = Comparison(
        case_id=case.id,
        remains_id=remains.id,
        method=Method.DNA_AUTOSOMAL,
        relatives_used=1,
        result=Result.PROBABLE,
        recorded_on=DAY,
        reported_on=PartialDate.parse("2025-05"),
        further_examination=FurtherExamination.RECOMMENDED_NOT_DONE,
    )
    kinds = (StageKind.RECEIVED_NUMBERED, StageKind.EXAMINED, StageKind.SAMPLE_TAKEN, StageKind.POSSIBLE_MATCH)
    return [
        remains,
        CaseRemains(case_id=case.id, remains_id=remains.id, since=DAY),
        CustodyMove(remains_id=remains.id, to_place="заклад", recorded_on=DAY),
        result,
        ComparisonSample(case_id=case.id, comparison_id=result.id, sample_id=sample.id),
        *(
            IdentificationStage(case_id=case.id, kind=one, recorded_on=DAY, happened_on=PartialDate.parse("2025-05"))
            for one in kinds
        ),
    ]


def _decided(case: Case, mother: Relative, so_far: list[Record]) -> list[Record]:
    result = next(one for one in so_far if isinstance(one, Comparison))
    remains = next(one for one in so_far if isinstance(one, Remains))
    decision = Decision(
        case_id=case.id, state=DecisionState.DECIDED, authority="Слідчий", document_number="1", decided_on=DAY,
        relatives_compared=1, methods=(Method.DNA_AUTOSOMAL,),
    )  # fmt: skip
    handover = Handover(case_id=case.id, decision_id=decision.id, receiver="Зразок Ганна", handed_on=DAY)
    return [
        decision,
        DecisionGround(case_id=case.id, decision_id=decision.id, comparison_id=result.id),
        DecisionRemains(case_id=case.id, decision_id=decision.id, remains_id=remains.id),
        Notification(
            case_id=case.id,
            decision_id=decision.id,
            relative_id=mother.id,
            told_on=DAY,
            told_by="Слідчий",
            channel=Channel.IN_PERSON,
        ),
        handover,
        HandoverRemains(case_id=case.id, handover_id=handover.id, remains_id=remains.id),
        Effects(case_id=case.id, what="годинник", remains_id=remains.id),
        IdentificationStage(case_id=case.id, kind=StageKind.BURIAL, recorded_on=DAY, decision_id=decision.id),
    ]
