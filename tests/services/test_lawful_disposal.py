"""Lawful disposal in an encrypted file: nothing of the person is left in it, and the history still verifies."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
import sqlcipher3.dbapi2 as driver

from casetracker.casework import ids
from casetracker.casework.cases import Case, ClosureReason
from casetracker.casework.closing import Closing
from casetracker.casework.disposal import DisposalGround, KeptUntil, NotClosedYet, counted
from casetracker.casework.duplicates import NotDuplicate
from casetracker.casework.enquirers import Enquirer
from casetracker.casework.errors import ForTheCaseworker, RefusedValue
from casetracker.casework.letters import FrozenPaper, Letter
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import LinkBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Channel, Kinship
from casetracker.casework.registrations import Body
from casetracker.casework.remains import CaseRemains, Remains
from casetracker.casework.samples import ReferenceSample, SampleKind
from casetracker.casework.sources import Source
from casetracker.casework.taking_back import DisposalStays
from casetracker.casework.tasks import Task
from casetracker.matching.fold import words_of
from casetracker.services import (
    attachments,
    backups,
    batches,
    case_life,
    cases,
    disposal,
    drafts,
    family,
    journal,
    links,
    remains,
    undo,
)
from casetracker.services.desk import Desk
from casetracker.storage import journal as lines
from casetracker.storage import schema, search
from casetracker.storage.lookups import NothingFound
from casetracker.storage.references import pointing_at
from casetracker.vault.attachment_files import AttachmentFolder
from casetracker.vault.sealed_pages import PAGE_BYTES, SALT_BYTES, SealedPages
from tests.desks import make_desk, steps_of
from tests.letters.invented import flat

TODAY = date(2026, 11, 23)
MARK = "Юхимтестюк"
FOLDED = words_of(MARK)[0]
KEPT = "Інакшенко"
PDF = b"%PDF-1.4\n" + b"1" * 200 + b"\n%%EOF\n"
SHARED = b"%PDF-1.4\n" + b"2" * 200 + b"\n%%EOF\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = make_desk(tmp_path / "vault", with_claims=True, today=TODAY)
    yield opened
    opened.close()


def whole_case(desk: Desk, name: str = MARK) -> Case:
    """Record something of nearly every kind, each with the person's name in it."""
    case = cases.open_case(desk, full=f"{name} Проба", circumstances=f"{name} не повернувся", born="1994")
    mother = family.add_relative(desk, case.id, f"{name} Ганна", Kinship.MOTHER, note=name, phone="0")
    source = Source(case_id=case.id, title=f"Витяг про {name}")
    with desk.work("add a source") as work:
        work.add(source)
        work.commit()
    first = cases.record_statement(desk, case.id, speaker="Мати", wording=f"{name} у полоні. " * 400)
    cases.record_statement(
        desk, case.id, supersedes=first.id, speaker=f"Сусід {name}", wording=name, source_id=source.id
    )
    cases.record_registration(desk, case.id, body=Body.POLICE_ERDR, number="1", note=name)
    cases.record_talk(desk, case.id, mother.id, held_on=TODAY, channel=Channel.PHONE, said=f"Говорили про {name}")
    cases.set_task(desk, case.id, f"Написати про {name}", TODAY)
    links.link_batch(
        desk, case.id, batches.batch_named(desk, "RX-2026-02-26"), LinkBasis.OTHER, LinkStrength.POSSIBLE, note=name
    )
    removed = cases.set_task(desk, case.id, f"Помилка {name}", TODAY)
    undo.remove(desk, type(removed), removed.id)
    drafts.keep_draft(desk, "statement", case.id, {"wording": name})
    attachments.add(desk, case.id, PDF, title=f"Паспорт {name}", file_name=f"{name}.pdf")
    attachments.add(desk, case.id, SHARED, title="Спільний", relative_id=mother.id)
    enquirer, item = Enquirer(note=name), Remains(official_number="17/1")
    letter = Letter(
        case_id=case.id,
        kind=LetterKind.L1,
        number=f"{case.number}/1",
        relative_id=mother.id,
        language=PaperLanguage.UKRAINIAN,
        template_id="L1",
        template_version="1",
        issued_at=ids.now(),
        issued_by=desk.who,
        as_of=TODAY,
        facts=json.dumps({"person.name": name}, ensure_ascii=False),
        sha256="0" * 64,
        pages=1,
    )
    with desk.work("print a letter") as work:
        work.add(enquirer, item, letter)
        work.add(FrozenPaper(case_id=case.id, letter_id=letter.id, pdf=f"%PDF {name}".encode()))
        work.add(CaseRemains(case_id=case.id, remains_id=item.id, because=name, since=TODAY))
        work.add(ReferenceSample(case_id=case.id, kind=SampleKind.PERSONAL_ITEM, item=f"Гребінець {name}"))
        work.people.relative(mother.id).change(enquirer_id=enquirer.id)
        work.commit()
    cases.change(desk, Case, case.id, "correct the details", f"так сказала {name} Ганна", review_due=TODAY)
    case_life.close_case(desk, case.id, Closing(ClosureReason.REGISTERED_IN_ERROR, note=f"Знайшовся {name}"), TODAY)
    return case


def pages(desk: Desk) -> bytes:
    """Return every page of the database file in clear, what is free in them included; its log is emptied first."""
    assert desk.database.checkpoint()
    path, key = desk.vault.db_path, desk.database._key
    sealed = path.read_bytes()
    opens = SealedPages(key, sealed[:SALT_BYTES])
    found = []
    for number, start in enumerate(range(0, len(sealed), PAGE_BYTES), 1):
        page = opens.open(number, sealed[start : start + PAGE_BYTES])
        assert page is not None
        found.append(page)
    return b"".join(found)


def free_pages(desk: Desk) -> int:
    """Return how many pages stand empty in the file, each of which a deletion left behind."""
    with desk.database.raw() as raw:
        return int(raw.execute("PRAGMA freelist_count").fetchone()[0])


def texts_of(desk: Desk) -> bytes:
    """Return every cell of every table in clear, those of the full-text index too."""
    told = []
    with desk.database.raw() as raw:
        names = [row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for name in names:
            for row in raw.execute(f"SELECT * FROM {name}"):  # noqa: S608  (our own)
                told += [bytes(cell) if isinstance(cell, bytes) else str(cell).encode() for cell in row]
    return b"\n".join(told)


def holds(told: bytes, word: str) -> bool:
    return any(form.encode() in told for form in (word, word.upper(), word.lower()))


def test_nothing_of_the_person_can_be_found_after_the_disposal(desk: Desk) -> None:
    case, other = whole_case(desk), whole_case(desk, KEPT)
    # A step over two cases has one reason, which stands with the case that it touched first.
    with desk.work("set a task", f"{MARK} тут теж") as work:
        work.add(Task(case_id=other.id, what="Порівняти"))
        work.add(Task(case_id=case.id, what="Порівняти"))
        work.commit()
    for told in (pages(desk), texts_of(desk)):
        assert holds(told, MARK)
        assert holds(told, FOLDED)
    done = disposal.dispose_case(desk, case.id, DisposalGround.RETENTION_ENDED, "Керівник")
    assert done.stays.purged
    assert free_pages(desk) == 0
    for told in (pages(desk), texts_of(desk)):
        assert not holds(told, MARK)
        assert not holds(told, FOLDED)
        assert holds(told, KEPT)
    log = desk.vault.db_path.with_name(f"{desk.vault.db_path.name}-wal")
    assert not log.exists() or log.stat().st_size == 0
    assert cases.find_cases(desk, MARK) == []
    assert cases.find_cases(desk, KEPT) == [other.id]
    assert desk.database.check().whole
    with pytest.raises(NothingFound):
        cases.read_case(desk, case.id)


def test_the_chain_of_the_history_stays_and_its_values_go(desk: Desk) -> None:
    case = whole_case(desk)
    made = steps_of(desk, case.id)
    before = line_count(desk)
    disposal.dispose_case(desk, case.id, DisposalGround.ERASURE_ASKED, "Керівник", "заява № 5")
    assert line_count(desk) > before
    assert journal.verify(desk) == []
    of_case = journal.read_steps(desk, journal.part_of_history(case_id=case.id))
    assert {one.work for one in of_case} >= {one.work for one in made}
    assert {(line.old, line.new) for one in of_case for line in one.lines} == {(None, None)}
    assert {one.reason for one in of_case} == {""}
    with pytest.raises(ForTheCaseworker):
        undo.take_back(desk, made[0].work)
    told = undo_of(desk, "dispose of a case")
    with pytest.raises(DisposalStays):
        undo.take_back(desk, told)


def test_the_tombstone_counts_what_was_destroyed_and_names_nobody(desk: Desk) -> None:
    case = whole_case(desk)
    done = disposal.dispose_case(desk, case.id, DisposalGround.COURT_ORDER, "Керівник", "ухвала № 1")
    (tombstone,) = disposal.disposals(desk)
    assert (tombstone.case_number, tombstone.ground, tombstone.disposed_by) == (
        case.number,
        DisposalGround.COURT_ORDER,
        desk.who,
    )
    kinds = counted(tombstone)
    assert kinds["statement"] == 2
    assert kinds["attachment"] == 2
    assert kinds["frozen_paper"] == kinds["letter"] == kinds["enquirer"] == kinds["draft"] == kinds["search_case"] == 1
    assert tombstone.records == sum(kinds.values())
    assert done.stays.remains == 1
    assert disposal.certificate(desk, tombstone.id).disposal.id == tombstone.id
    assert disposal.disposed(desk, case.number).id == tombstone.id
    assert undo_of(desk, "dispose of a case")


@pytest.mark.parametrize("language", list(PaperLanguage))
def test_the_certificate_says_what_was_destroyed_by_whom_and_why_and_names_no_person(
    desk: Desk, language: PaperLanguage
) -> None:
    case = whole_case(desk)
    disposal.dispose_case(desk, case.id, DisposalGround.COURT_ORDER, "Керівник (зразок)", "ухвала № 1")
    (tombstone,) = disposal.disposals(desk)
    paper = disposal.certificate_paper(desk, tombstone.id, language)
    said = flat(paper)
    day, statements = {
        PaperLanguage.UKRAINIAN: ("23 листопада 2026 року", "повідомлення: 2"),
        PaperLanguage.ENGLISH: ("23 November 2026", "statement: 2"),
        PaperLanguage.RUSSIAN: ("23 ноября 2026 года", "сообщение: 2"),
    }[language]
    for told in (case.number, day, "ухвала № 1", "Керівник (зразок)", desk.who, str(tombstone.records), statements):
        assert told in said, told
    assert not holds(said.encode(), MARK)
    assert disposal.certificate_paper(desk, tombstone.id, language) == paper
    assert undo_of(desk, "print the certificate of a disposal")


def test_files_of_documents_go_but_for_those_that_another_case_names(desk: Desk) -> None:
    case, other = whole_case(desk), whole_case(desk, KEPT)
    attachments.add(desk, case.id, PDF + b"3", title="Лише тут")
    mine = {one.sealed_name for one in cases.read_case(desk, case.id, noted=False).attachments}
    shared = {one.sealed_name for one in cases.read_case(desk, other.id, noted=False).attachments}
    wrong = attachments.add(desk, case.id, PDF + b"4", title="Помилка")
    undo.remove(desk, type(wrong), wrong.id)
    disposal.dispose_case(desk, case.id, DisposalGround.RETENTION_ENDED, "Керівник")
    assert AttachmentFolder(desk.folder).names() == shared
    assert mine - shared
    assert attachments.check(desk) == []


def test_only_a_closed_case_after_its_time_and_with_an_approval_is_disposed_of(desk: Desk) -> None:
    case = cases.open_case(desk, full=MARK)
    before = rows(desk)
    with pytest.raises(NotClosedYet):
        disposal.dispose_case(desk, case.id, DisposalGround.ERASURE_ASKED, "Керівник")
    cases.change(desk, Case, case.id, "correct the details", retention_review_on=TODAY + timedelta(days=1))
    case_life.close_case(desk, case.id, Closing(ClosureReason.REGISTERED_IN_ERROR, note="двічі"))
    with pytest.raises(KeptUntil):
        disposal.dispose_case(desk, case.id, DisposalGround.RETENTION_ENDED, "Керівник")
    with pytest.raises(RefusedValue, match="approved_by"):
        disposal.dispose_case(desk, case.id, DisposalGround.ERASURE_ASKED, " ")
    assert rows(desk) == before
    disposal.dispose_case(desk, case.id, DisposalGround.ERASURE_ASKED, "Керівник")


def test_papers_stay_undeletable_after_a_disposal_and_after_one_that_failed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, other = whole_case(desk), whole_case(desk, KEPT)

    def fail(*_asked: object) -> None:
        raise RuntimeError

    before = triggers(desk)
    with monkeypatch.context() as patched:
        patched.setattr(search, "index", fail)
        with pytest.raises(RuntimeError):
            disposal.dispose_case(desk, case.id, DisposalGround.COURT_ORDER, "Керівник")
    assert cases.read_case(desk, case.id, noted=False).letters
    assert triggers(desk) == before
    disposal.dispose_case(desk, case.id, DisposalGround.COURT_ORDER, "Керівник")
    assert triggers(desk) == before
    with desk.database.raw() as raw, pytest.raises(driver.DatabaseError):
        raw.execute("DELETE FROM frozen_paper")
    assert cases.read_case(desk, other.id, noted=False).letters


def test_what_other_cases_say_of_the_case_lets_go_or_goes_with_it(desk: Desk) -> None:
    case, other = whole_case(desk), whole_case(desk, KEPT)
    cases.change(desk, Case, other.id, "merge", merged_into=case.id)
    with desk.work("say that two cases are of two people") as work:
        work.add(
            NotDuplicate(case_id=other.id, other_case_id=case.id, decided_on=TODAY, decided_by="Я", why=f"не {MARK}")
        )
        work.commit()
    disposal.dispose_case(desk, case.id, DisposalGround.RETENTION_ENDED, "Керівник")
    assert cases.read_case(desk, other.id, noted=False).case.merged_into is None
    assert not holds(texts_of(desk), MARK)
    assert journal.verify(desk) == []


def test_what_is_recorded_of_remains_in_another_case_stays_and_lets_go_of_a_paper_of_this_one(desk: Desk) -> None:
    case, other = whole_case(desk), cases.open_case(desk, full=f"{KEPT} Петро").id
    (paper,) = cases.read_case(desk, case.id, noted=False).sources
    item = remains.record_remains(desk, other, "18/1", source_id=paper, holding_place="Морг 1")
    remains.record_move(desk, item.id, "Морг 2", from_place="Морг 1", source_id=paper)
    assert set(cases.read_case(desk, other, noted=False).sources_elsewhere) == {paper}
    disposal.dispose_case(desk, case.id, DisposalGround.RETENTION_ENDED, "Керівник")
    left = cases.read_case(desk, other, noted=False)
    assert [(one.to_place, one.source_id) for one in left.custody] == [("Морг 2", None)]
    assert (left.remains[item.id].source_id, left.sources_elsewhere) == (None, {})


def test_the_number_of_a_case_that_was_disposed_of_is_not_given_again(desk: Desk) -> None:
    case = whole_case(desk)
    disposal.dispose_case(desk, case.id, DisposalGround.RETENTION_ENDED, "Керівник")
    assert cases.open_case(desk, full=KEPT).number == "KV1-2026-0002"


def test_backups_that_still_hold_the_person_are_listed(desk: Desk, tmp_path: Path) -> None:
    ids.use_clock(lambda: datetime(2026, 11, 22, 8, tzinfo=UTC))
    try:
        earlier = backups.back_up(desk).folder
        ids.use_clock(lambda: datetime(2026, 11, 23, 8, tzinfo=UTC))
        case = whole_case(desk)
        ids.use_clock(lambda: datetime(2026, 11, 23, 9, tzinfo=UTC))
        here = backups.back_up(desk).folder
        ids.use_clock(lambda: datetime(2026, 11, 23, 10, tzinfo=UTC))
        stick = backups.back_up(desk, tmp_path / "stick").folder
        ids.use_clock(lambda: datetime(2026, 11, 23, 11, tzinfo=UTC))
        done = disposal.dispose_case(desk, case.id, DisposalGround.RETENTION_ENDED, "Керівник")
    finally:
        ids.use_system_clock()
    assert done.stays.backups == (here,)
    assert done.stays.elsewhere == (stick.name,)
    assert earlier not in done.stays.backups


def test_every_kind_of_record_with_a_case_is_found_by_the_references() -> None:
    """Else a later kind could be left behind."""
    found = {table.name for table, _ in pointing_at("search_case")}
    for kind in schema.record_kinds():
        assert "case_id" not in kind.model_fields or kind.subject in found


def line_count(desk: Desk) -> int:
    with desk.read() as reading:
        return lines.length(reading.session.connection())


def undo_of(desk: Desk, action: str) -> UUID:
    return next(one.work for one in journal.read_steps(desk, journal.part_of_history()) if one.action == action)


def rows(desk: Desk) -> int:
    return len(cases.find_cases(desk, MARK)) + len(disposal.disposals(desk))


def triggers(desk: Desk) -> set[tuple[str, str]]:
    with desk.database.raw() as raw:
        return set(raw.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall())
