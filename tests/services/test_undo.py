"""Undo by name, in an encrypted file: what a step did is done the other way round, and the history keeps both."""

import json
import random
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from casetracker.casework import ids
from casetracker.casework.cases import Case, ClosureReason
from casetracker.casework.errors import RefusedValue
from casetracker.casework.handovers import Effects
from casetracker.casework.identification import DecisionState, Method, StageKind
from casetracker.casework.letters import Letter
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import CaseBatchLink, LinkBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import Part, PartialDate, Qualifier
from casetracker.casework.people import (
    Channel,
    IdentityDocument,
    IdentityPaper,
    Kinship,
    NameKind,
    OnlyName,
    PersonName,
    Relative,
    Role,
    Witness,
)
from casetracker.casework.record import Record
from casetracker.casework.registrations import Body, Registration
from casetracker.casework.remains import CaseRemains
from casetracker.casework.samples import ReferenceSample, SampleKind
from casetracker.casework.sources import Source
from casetracker.casework.statements import Statement
from casetracker.casework.taking_back import (
    HandedOverStays,
    NeverRemoved,
    NothingToTakeBack,
    PrintedStays,
    ToldStays,
)
from casetracker.casework.tasks import Task
from casetracker.services import (
    attachments,
    batches,
    cases,
    family,
    handovers,
    identification,
    journal,
    links,
    person,
    remains,
    samples,
    sources,
    undo,
)
from casetracker.services.desk import Desk
from casetracker.storage import schema
from casetracker.storage.errors import WroteRoundTheJournal
from casetracker.storage.lookups import NothingFound
from casetracker.storage.references import RestsOnPaper, StillPointedAt
from casetracker.storage.undo import CHANGED_SINCE, PlaceTaken, RemovedSince, TakenBackAlready
from tests.desks import make_desk, steps_of

TODAY = date(2026, 11, 23)
NAME = "Зразковий Олександр Прикладович"
TRANSFER = "RX-2026-02-26"
LONG = "Мати сказала. " * 600
PDF = b"%PDF-1.4\n" + b"0" * 200 + b"\n%%EOF\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = make_desk(tmp_path / "vault", with_claims=True, today=TODAY)
    yield opened
    opened.close()


@pytest.fixture
def case(desk: Desk) -> Case:
    return cases.open_case(desk, full=NAME, born="1994-05-14", last_contact="~2025-09-27")


def everything(desk: Desk) -> dict[str, Any]:
    """Return every row of every kind of record as the database keeps it, but for when it was last changed."""
    found: dict[str, Any] = {}
    with desk.read() as reading:
        connection = reading.session.connection()
        for kind in schema.record_kinds():
            table = kind.__table__  # type: ignore[attr-defined]  # every kind of record has one
            names = [column.name for column in table.columns if column.name != "changed_at"]
            rows = connection.exec_driver_sql(f"SELECT {', '.join(names)} FROM {table.name} ORDER BY id")  # noqa: S608  (our own)
            found[table.name] = rows.all()
        found["found"] = [reading.cases.find(word) for word in ("зразковий", "ганна", "інакший", "")]
    return found


def newest(desk: Desk, case: Case) -> UUID:
    return steps_of(desk, case.id)[0].work


def back(desk: Desk, case: Case) -> None:
    undo.take_back(desk, newest(desk, case))


def row(desk: Desk, kind: type[Record], record_id: UUID) -> dict[str, Any]:
    table = kind.__table__  # type: ignore[attr-defined]  # every kind of record has one
    with desk.read() as reading:
        return dict(reading.session.connection().execute(select(table).where(table.c.id == record_id)).mappings().one())


def test_a_new_record_is_taken_back_by_name_and_done_again(desk: Desk, case: Case) -> None:
    before = everything(desk)
    family.add_relative(desk, case.id, "Зразкова Ганна", Kinship.MOTHER, roles=(Role.DONOR, Role.APPLICANT))
    after = everything(desk)
    back(desk, case)
    assert everything(desk) == before
    back(desk, case)
    assert everything(desk) == after
    assert [one.action for one in steps_of(desk, case.id)][:3] == [
        "do again: add a relative",
        "take back: add a relative",
        "add a relative",
    ]
    assert journal.verify(desk) == []


def test_a_removed_record_comes_back_with_its_id_and_its_stamps(desk: Desk, case: Case) -> None:
    told = cases.record_statement(
        desk,
        case.id,
        speaker="Побратим",
        said_on=PartialDate(Qualifier.ABOUT, Part(2025, 9), words='"після свят" | осінь'),
        wording=LONG,
        reliability="B",
        from_other_side=True,
        topics=("captivity", "death"),
    )
    before = row(desk, Statement, told.id)
    undo.remove(desk, Statement, told.id)
    assert cases.read_case(desk, case.id, noted=False).statements == []
    back(desk, case)
    assert row(desk, Statement, told.id) == before
    assert journal.verify(desk) == []


def test_a_field_goes_back_only_where_it_is_still_as_the_step_left_it(desk: Desk, case: Case) -> None:
    entry = cases.record_registration(desk, case.id, body=Body.POLICE_ERDR, number="1", note=LONG)
    cases.change(desk, Registration, entry.id, "change a registration", number="2", note="коротко")
    second = newest(desk, case)
    cases.change(desk, Registration, entry.id, "change a registration", number="3")
    with pytest.raises(RefusedValue) as refused:
        undo.take_back(desk, second)
    assert (refused.value.field, refused.value.reason) == ("number", CHANGED_SINCE)
    back(desk, case)
    undo.take_back(desk, second)
    found = row(desk, Registration, entry.id)
    assert (found["number"], found["note"]) == ("1", LONG.strip())


def test_what_a_step_made_is_not_removed_under_a_later_change(desk: Desk, case: Case) -> None:
    task = cases.set_task(desk, case.id, "Зателефонувати", TODAY)
    made = newest(desk, case)
    cases.finish_task(desk, task.id)
    with pytest.raises(RefusedValue, match="done_on"):
        undo.take_back(desk, made)
    undo.remove(desk, Task, task.id)
    with pytest.raises(RemovedSince):
        undo.take_back(desk, made)


def test_a_step_is_taken_back_once(desk: Desk, case: Case) -> None:
    cases.set_task(desk, case.id, "Зателефонувати", TODAY)
    made = newest(desk, case)
    undo.take_back(desk, made)
    with pytest.raises(TakenBackAlready):
        undo.take_back(desk, made)
    assert isinstance(undo.refusals(desk, case.id)[made], TakenBackAlready)


def test_a_superseding_statement_is_taken_back_whole(desk: Desk, case: Case) -> None:
    first = cases.record_statement(desk, case.id, speaker="Мати", wording="У полоні.")
    before = everything(desk)
    second = cases.record_statement(desk, case.id, supersedes=first.id, speaker="Мати", wording="Не певна.")
    with pytest.raises(StillPointedAt) as refused:
        undo.remove(desk, Statement, second.id)
    assert refused.value.subjects == ("statement",)
    back(desk, case)
    assert everything(desk) == before


def test_a_relative_with_whom_somebody_talked_is_not_removed_and_one_without_papers_is(desk: Desk, case: Case) -> None:
    mother = family.add_relative(desk, case.id, "Зразкова Ганна", Kinship.MOTHER)
    before = everything(desk)
    talk = cases.record_talk(desk, case.id, mother.id, held_on=TODAY, channel=Channel.PHONE, said="Чекає.")
    with pytest.raises(StillPointedAt) as refused:
        undo.remove(desk, Relative, mother.id)
    assert refused.value.subjects == ("talk",)
    undo.remove(desk, type(talk), talk.id)
    undo.remove(desk, Relative, mother.id)
    assert cases.find_cases(desk, "ганна") == []
    back(desk, case)
    assert everything(desk) == before


def test_a_spelling_goes_and_the_only_name_stays(desk: Desk, case: Case) -> None:
    dossier = cases.read_case(desk, case.id)
    (only,) = dossier.names
    further = cases.add_name(desk, case.id, "Zrazkovyi Oleksandr", NameKind.TRANSLITERATION)
    undo.remove(desk, PersonName, further.id)
    with pytest.raises(OnlyName):
        undo.remove(desk, PersonName, only.id)
    assert [one.id for one in cases.read_case(desk, case.id).names] == [only.id]


def test_remains_leave_a_case_only_where_nothing_in_it_speaks_of_them(desk: Desk, case: Case) -> None:
    mistaken = remains.record_remains(desk, case.id, "7/26")
    item = remains.record_remains(desk, case.id, "8/26")
    identification.record_stage(desk, case.id, kind=StageKind.RECEIVED_NUMBERED, remains_id=item.id)
    ties = {one.remains_id: one for one in cases.read_case(desk, case.id).case_remains}
    undo.remove(desk, CaseRemains, ties[mistaken.id].id)
    with pytest.raises(StillPointedAt) as refused:
        undo.remove(desk, CaseRemains, ties[item.id].id)
    assert refused.value.subjects == ("identification_stage",)
    assert [one.remains_id for one in cases.read_case(desk, case.id).case_remains] == [item.id]


def test_a_belonging_that_is_still_held_goes_and_one_that_was_handed_over_stays(desk: Desk, case: Case) -> None:
    held = handovers.record_effects(desk, case.id, what="годинник")
    given = handovers.record_effects(desk, case.id, what="хрестик", handed_on=TODAY)
    undo.remove(desk, Effects, held.id)
    with pytest.raises(HandedOverStays):
        undo.remove(desk, Effects, given.id)
    assert [one.what for one in cases.read_case(desk, case.id).effects] == ["хрестик"]


@pytest.mark.parametrize("kind", [Witness, IdentityDocument, Source, ReferenceSample])
def test_what_was_entered_by_mistake_goes_and_comes_back_by_name(desk: Desk, case: Case, kind: type[Record]) -> None:
    made: dict[type[Record], Record] = {
        Witness: person.record_witness(desk, case.id, name="Свідок Приклад"),
        IdentityDocument: person.record_document(desk, case.id, kind=IdentityPaper.PASSPORT, number="АА 000000"),
        Source: sources.record_source(desk, case.id, title="довідка"),
        ReferenceSample: samples.add_sample(desk, case.id, SampleKind.PERSONAL_ITEM, item="бритва"),
    }
    step = undo.remove(desk, kind, made[kind].id)
    assert step.work
    with pytest.raises(NothingFound), desk.read() as reading:
        reading.cases.record(kind, made[kind].id)
    undo.take_back(desk, step.work)
    with desk.read() as reading:
        assert reading.cases.record(kind, made[kind].id).id == made[kind].id


def test_opening_a_case_reading_it_and_telling_the_family_are_not_taken_back(desk: Desk, case: Case) -> None:
    with pytest.raises(NeverRemoved):
        back(desk, case)
    cases.read_case(desk, case.id)
    read = journal.read_steps(desk, journal.part_of_history(case_id=case.id))[0]
    with pytest.raises(NothingToTakeBack):
        undo.take_back(desk, read.work)
    identification.record_notification(desk, case.id, told_on=TODAY, told_by="Слідчий", channel=Channel.IN_PERSON)
    assert isinstance(undo.refusals(desk, case.id)[newest(desk, case)], ToldStays)
    with pytest.raises(ToldStays):
        back(desk, case)


def test_a_link_does_not_come_back_where_another_took_its_place(desk: Desk, case: Case) -> None:
    batch = batches.batch_named(desk, TRANSFER)
    link = links.link_batch(desk, case.id, batch, LinkBasis.OTHER, LinkStrength.POSSIBLE)
    undo.remove(desk, CaseBatchLink, link.id)
    removed = newest(desk, case)
    again = links.link_batch(desk, case.id, batch, LinkBasis.OTHER, LinkStrength.CONSIDERED)
    with pytest.raises(PlaceTaken):
        undo.take_back(desk, removed)
    undo.remove(desk, CaseBatchLink, again.id)
    undo.take_back(desk, removed)
    assert [one.id for one in cases.read_case(desk, case.id, noted=False).links] == [link.id]


def test_a_document_is_taken_back_and_comes_back_with_its_file(desk: Desk, case: Case) -> None:
    document = attachments.add(desk, case.id, PDF, title="Витяг")
    after = everything(desk)
    back(desk, case)
    assert cases.read_case(desk, case.id, noted=False).attachments == []
    back(desk, case)
    assert everything(desk) == after
    assert attachments.read_content(desk, document.id) == PDF


def test_what_a_printed_paper_rests_on_is_not_removed(desk: Desk, case: Case) -> None:
    told = cases.record_statement(desk, case.id, speaker="Мати", wording="У полоні.")
    with desk.work("print a letter") as work:
        work.add(
            Letter(
                case_id=case.id,
                kind=LetterKind.SUMMARY,
                number=f"{case.number}/1",
                language=PaperLanguage.UKRAINIAN,
                template_id="summary",
                template_version="1",
                issued_at=ids.now(),
                issued_by=desk.who,
                as_of=TODAY,
                facts=json.dumps({"known": [{"rests_on": [str(told.id)]}]}),
                sha256="0" * 64,
                pages=1,
            )
        )
        work.commit()
    with pytest.raises(RestsOnPaper):
        undo.remove(desk, Statement, told.id)
    with pytest.raises(PrintedStays):
        back(desk, case)


def test_nothing_is_removed_round_the_journal(desk: Desk, case: Case) -> None:
    task = cases.set_task(desk, case.id, "Зателефонувати", TODAY)

    def remove() -> None:
        with desk.work("remove a task") as work:
            work.session.delete(work.cases.record(Task, task.id))
            work.commit()

    with pytest.raises(WroteRoundTheJournal):
        remove()
    assert [one.id for one in cases.read_case(desk, case.id, noted=False).tasks] == [task.id]


@pytest.mark.parametrize("seed", range(5))
def test_any_steps_taken_back_in_reverse_order_leave_every_row_as_it_was(desk: Desk, case: Case, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  (the same in every run)
    mother = family.add_relative(desk, case.id, "Зразкова Ганна", Kinship.MOTHER)
    said = cases.record_statement(desk, case.id, speaker="Мати", wording="У полоні.")
    batch = batches.batch_named(desk, TRANSFER)
    decision = identification.record_decision(
        desk, case.id, authority="МВС", methods=(Method.DNA_Y, Method.DNA_AUTOSOMAL)
    )

    def dossier() -> Any:
        return cases.read_case(desk, case.id, noted=False)

    def remove_a_task() -> None:
        if tasks := dossier().tasks:
            undo.remove(desk, Task, chance.choice(tasks).id)

    def remove_the_link() -> None:
        for link in dossier().links:
            undo.remove(desk, CaseBatchLink, link.id)

    def link_a_batch() -> None:
        if not dossier().links:
            links.link_batch(desk, case.id, batch, LinkBasis.OTHER, LinkStrength.POSSIBLE, note="так")

    def close_the_case() -> None:
        closed = dossier().case.closed_on
        reason = None if closed else ClosureReason.LOCATED_ALIVE
        cases.change(desk, Case, case.id, "close the case", closed_on=None if closed else TODAY, closure_reason=reason)

    steps: list[Callable[[], object]] = [
        lambda: cases.set_task(desk, case.id, "Зателефонувати", chance.choice((None, TODAY))),
        remove_a_task,
        link_a_batch,
        remove_the_link,
        close_the_case,
        lambda: cases.add_name(desk, case.id, f"Інакший {chance.random()}", NameKind.ALIAS),
        lambda: family.change_relative(
            desk, mother.id, do_not_call=chance.random() < 0.5, roles=chance.choice(((), (Role.DONOR, Role.APPLICANT)))
        ),
        lambda: family.correct_relative(
            desk,
            mother.id,
            dossier().names_of(mother)[0].id,
            f"Зразкова {chance.randint(0, 9)}",
            pause_until=chance.choice((None, TODAY)),
        ),
        lambda: cases.record_statement(desk, case.id, speaker="Сусід", wording=LONG, supersedes=said.id),
        lambda: cases.record_talk(desk, case.id, mother.id, held_on=TODAY, channel=Channel.PHONE, said=LONG),
        lambda: identification.record_stage(
            desk, case.id, kind=StageKind.SEARCHING, happened_on=PartialDate.in_words('"восени" 2025')
        ),
        lambda: cases.change(
            desk,
            type(decision),
            decision.id,
            "change a decision",
            state=DecisionState.DECIDED,
            authority="МВС",
            document_number=str(chance.randint(1, 3)),
            decided_on=TODAY,
            relatives_compared=chance.randint(0, 2),
            methods=chance.choice(((), (Method.DENTAL,), (Method.DNA_Y, Method.DNA_AUTOSOMAL))),
        ),
        lambda: cases.change(
            desk, Case, case.id, "correct the details", note=chance.choice(("", "коротко", LONG)), review_due=TODAY
        ),
    ]
    states, done, last = [everything(desk)], list[UUID](), newest(desk, case)
    for _ in range(25):
        chance.choice(steps)()
        step = newest(desk, case)
        if step != last:
            done.append(step)
            last = step
            states.append(everything(desk))
    for step in reversed(done):
        assert everything(desk) == states.pop()
        undo.take_back(desk, step)
    assert everything(desk) == states.pop()
    assert journal.verify(desk) == []
