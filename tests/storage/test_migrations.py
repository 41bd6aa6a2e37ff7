"""Bringing a database of an earlier version up to date: every row stays, and an interruption changes nothing."""

import os
import shutil
import signal
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, event
from sqlmodel import select

from casetracker.casework.cases import Case
from casetracker.casework.consents import LegalBasis
from casetracker.casework.disposal import Disposal, DisposalGround
from casetracker.casework.duplicates import NotDuplicate
from casetracker.casework.enquirers import Enquirer
from casetracker.casework.letters import MailRun, OfficeTemplate
from casetracker.casework.list_decisions import ListDecision, ListVerdict
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Channel, IdentityDocument, IdentityPaper, Kinship, Witness
from casetracker.casework.remains import Relation, Remains, RemainsRelation
from casetracker.services import attachments, cases, drafts, family, letters
from casetracker.services.desk import Desk
from casetracker.storage import connection, database, migrations
from casetracker.storage.database import Database
from casetracker.storage.errors import StorageFull
from casetracker.storage.unit_of_work import Reading
from tests import disks, older_vaults
from tests.benchmarks import many_cases
from tests.desks import make_desk
from tests.processes import Say, Worker

KEY = bytes(range(32))


Patterns = dict[str, tuple[Path, bytes]]


@pytest.fixture(scope="module")
def patterns(tmp_path_factory: pytest.TempPathFactory) -> Patterns:
    """Make a database of every version with rows in every table, and return each file with its key."""
    folder = tmp_path_factory.mktemp("versions") / "vault"
    desk = make_desk(folder, sample=True, today=date(2026, 11, 24))
    case = cases.open_case(desk, full="Приклад Далі", born="1994-05-14", last_contact="~2025-09-27")
    mother = family.add_relative(
        desk, case.id, "Приклад Ганна", Kinship.MOTHER, post_address="вул. Прикладна, 1", basis=LegalBasis.CONSENT
    )
    wish = letters.Wish(case.id, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=mother.id)
    letters.print_letter(desk, replace(wish, next_letter_by=date(2026, 12, 24)))
    drafts.keep_draft(desk, "talk", case.id, {"told": "не збережено"})
    attachments.add(desk, case.id, b"%PDF-1.4\n%%EOF\n", title="Довідка")
    fill_the_rest(desk)
    while desk.database.tend_search():
        pass
    path, key = desk.vault.db_path, desk.vault.database_key()
    desk.close()
    made: Patterns = {}
    for number in migrations.revisions():
        made[number] = Path(shutil.copy(path, folder.with_name(number))), key
        older_vaults.take_back_to(*made[number], number)
    return made


def fill_the_rest(desk: Desk) -> None:
    """Put a row into every table that the sample leaves empty."""
    with desk.work("fill") as work:
        for place in range(5):
            work.add(*many_cases.a_search(place))
        first, second = [one.id for one in work.session.exec(select(Case).limit(2))]
        one, other = [item.id for item in work.session.exec(select(Remains).limit(2))]
        day = date(2026, 3, 1)
        work.add(
            Enquirer(note="приклад"),
            Witness(case_id=first, name="Приклад Свідок"),
            IdentityDocument(case_id=first, kind=IdentityPaper.ID_TAG, number="1"),
            NotDuplicate(case_id=first, other_case_id=second, decided_on=day, decided_by="П", why="інші"),
            ListDecision(
                case_id=first, row_mark="0" * 64, verdict=ListVerdict.LATER, decided_on=day, decided_by="П"
            ),
            RemainsRelation(remains_id=one, relation=Relation.PART_OF, other_id=other),
            Disposal(
                disposed_case=uuid4(), case_number="KV1-2020-0001", opened_on=day, closed_on=day, records=1,
                ground=DisposalGround.COURT_ORDER, approved_by="П", disposed_on=day, disposed_by="П",
            ),
            MailRun(kind=LetterKind.L4, begun_by="П"),
            OfficeTemplate(
                kind="L4", language=PaperLanguage.UKRAINIAN, version="1", text="+++", sha256="0" * 64, written_by="П"
            ),
        )  # fmt: skip
        work.attachments.mark_sweepable(["0" * 64 + ".age"])
        work.commit()


@pytest.fixture
def first(patterns: Patterns, tmp_path: Path) -> tuple[Path, bytes]:
    return copied(patterns, older_vaults.FIRST, tmp_path)


def copied(patterns: Patterns, number: str, place: Path) -> tuple[Path, bytes]:
    pattern, key = patterns[number]
    return Path(shutil.copy(pattern, place / "cases.db")), key


def revision(path: Path, key: bytes) -> str | None:
    opened = Database(path, key)
    try:
        with opened.reader.connect() as reading:
            return migrations.current(reading)
    finally:
        opened.close()


def found_by(raw: Any) -> dict[str, set[str]]:
    """Return which cases the full-text index finds for some beginnings of words."""
    asked = "SELECT e.case_id FROM search_words w JOIN search_entry e ON e.entry = w.rowid WHERE w.search_words MATCH ?"
    typed = ("з", "зраз", "приклад", "kv1", "2024", "ганна", "немає")
    return {word: {row for (row,) in raw.execute(asked, (f'"{word}"*',))} for word in typed}


@pytest.mark.parametrize("number", migrations.revisions())
def test_every_row_and_every_word_that_an_earlier_version_found_comes_along(
    number: str, patterns: Patterns, tmp_path: Path
) -> None:
    old = copied(patterns, number, tmp_path)
    assert revision(*old) == number
    raw = connection.connect(*old)
    kept = older_vaults.kept_columns(raw)
    before, words = older_vaults.rows(raw, kept), found_by(raw)
    raw.close()
    assert [table for table, rows in before.items() if not rows] == []
    assert all(words[one] for one in words if one != "немає")
    opened = database.open_database(*old)
    with opened.raw() as raw:
        after = older_vaults.rows(raw, kept)
        assert found_by(raw) == words
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        for rank in (0, 1):
            # 1 compares the index with the words that the entries keep.
            raw.execute("INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', ?)", (rank,))
    assert {table: len(rows) for table, rows in after.items()} == {table: len(rows) for table, rows in before.items()}
    assert after == before
    assert revision(*old) == migrations.newest()
    assert opened.check().whole
    with Reading(opened) as reading:
        assert len(reading.cases.find("зразк")) > 0
    opened.close()


def test_who_told_the_family_and_what_must_not_be_told_find_their_new_places(first: tuple[Path, bytes]) -> None:
    opened = database.open_database(*first)
    with Reading(opened) as reading:
        dossiers = reading.cases.dossiers(reading.cases.find(""))
    opened.close()
    decisions = [one for dossier in dossiers for one in dossier.decisions]
    assert decisions
    for dossier in dossiers:
        assert {(one.decision_id, one.told_by, one.channel) for one in dossier.notifications} == {
            (one.id, "Слідчий", Channel.IN_PERSON) for one in dossier.decisions
        }
        assert {(one.relative_id, one.words) for one in dossier.rules} == {
            (one.id, "результат порівняння") for one in dossier.relatives
        }


@pytest.mark.parametrize("number", migrations.revisions()[:-1])
def test_tables_indexes_triggers_and_full_text_are_those_of_a_new_vault(
    number: str, patterns: Patterns, tmp_path: Path
) -> None:
    old = copied(patterns, number, tmp_path)
    database.open_database(*old).close()
    database.create(tmp_path / "new.db", KEY).close()
    upgraded, new = connection.connect(*old), connection.connect(tmp_path / "new.db", KEY)
    assert older_vaults.shape(upgraded) == older_vaults.shape(new)
    for table, refused in (
        ("journal_line", "UPDATE journal_line SET who = 'x'"),
        ("journal_line", "DELETE FROM journal_line"),
        ("journal_value", "UPDATE journal_value SET new = 'x'"),
        ("frozen_paper", "UPDATE frozen_paper SET pdf = x'00'"),
        ("frozen_paper", "DELETE FROM frozen_paper"),
    ):
        assert upgraded.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608  (names of our own tables)
        with pytest.raises(driver.IntegrityError):
            upgraded.execute(refused)
    upgraded.close()
    new.close()


LEFT: Final = (0, 40_000, 400_000, 2_000_000)
"""Bytes that stay free on the disk when an upgrade begins."""


@pytest.mark.parametrize("number", migrations.revisions()[:-1])
def test_a_disk_that_fills_up_inside_an_upgrade_keeps_the_former_version_whole(
    number: str, patterns: Patterns, tmp_path: Path
) -> None:
    refused = 0
    with disks.small_disk(tmp_path / "disk", "24m") as disk:
        path, key = copied(patterns, number, disk)
        raw = connection.connect(path, key)
        before = older_vaults.rows(raw), older_vaults.shape(raw)
        raw.close()
        for left in LEFT:
            filled: list[Path] = []

            def fill(_behind: Database, left: int = left, filled: list[Path] = filled) -> None:
                filled.append(disks.fill(disk))
                os.truncate(filled[0], filled[0].stat().st_size - left)

            try:
                database.open_database(path, key, fill).close()
                break
            except StorageFull:
                refused += 1
                filled[0].unlink()
            raw = connection.connect(path, key)
            assert (older_vaults.rows(raw), older_vaults.shape(raw)) == before
            raw.close()
            assert revision(path, key) == number
        assert refused
        if refused == len(LEFT):
            database.open_database(path, key).close()
        assert revision(path, key) == migrations.newest()


@pytest.mark.parametrize("place", [1, 9, 60, 160])
def test_a_step_that_fails_leaves_the_former_version_whole(first: tuple[Path, bytes], place: int) -> None:
    raw = connection.connect(*first)
    before = older_vaults.rows(raw), older_vaults.shape(raw)
    raw.close()
    said = 0

    def fail(*_asked: object) -> None:
        nonlocal said
        said += 1
        if said == place:
            raise KeyboardInterrupt

    event.listen(Engine, "before_cursor_execute", fail)
    try:
        with pytest.raises(KeyboardInterrupt):
            database.open_database(*first)
    finally:
        event.remove(Engine, "before_cursor_execute", fail)
    raw = connection.connect(*first)
    assert (older_vaults.rows(raw), older_vaults.shape(raw)) == before
    raw.close()
    assert revision(*first) == older_vaults.FIRST
    database.open_database(*first).close()
    assert revision(*first) == migrations.newest()


def upgrade_until_killed(_say: Say, path: Path, key: bytes, place: int) -> None:
    said = 0

    def count(*_asked: object) -> None:
        nonlocal said
        said += 1
        if said == place:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "after_cursor_execute", count)
    database.open_database(path, key)


@pytest.mark.parametrize(
    "place", [pytest.param(one, marks=[] if one == 61 else pytest.mark.torture) for one in range(3, 180, 2)]
)
def test_killed_in_the_middle_the_former_version_is_whole_and_opens_after(
    first: tuple[Path, bytes], place: int
) -> None:
    path, key = first
    raw = connection.connect(*first)
    before = older_vaults.rows(raw), older_vaults.shape(raw)
    raw.close()
    assert Worker(upgrade_until_killed, path, key, place).end() == -signal.SIGKILL
    raw = connection.connect(*first)
    assert (older_vaults.rows(raw), older_vaults.shape(raw)) == before
    raw.close()
    opened = database.open_database(*first)
    assert opened.check().whole
    opened.close()
