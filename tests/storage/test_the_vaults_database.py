"""The encrypted file itself: what opens it, what is refused, what survives, and that nothing goes round the journal."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, update

from casetracker.casework.cases import Case
from casetracker.casework.notes import Note
from casetracker.casework.office import Office
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import PersonName, SoughtPerson
from casetracker.storage import connection, database, journal, migrations, schema
from casetracker.storage.database import Database
from casetracker.storage.errors import (
    DatabaseDamaged,
    DatabaseEmpty,
    DatabaseMissing,
    EngineUnfit,
    SchemaTooNew,
    StorageFull,
)
from casetracker.storage.unit_of_work import Reading, UnitOfWork
from tests import disks

KEY = bytes(range(32))
NAME = "Зразковий Планетоход"


def work(opened: Database, action: str = "open the case") -> UnitOfWork:
    return UnitOfWork(opened, action=action, who="Прикладна", laptop="KV1")


def a_case(opened: Database, number: str = "KV1-2026-0001", name: str = NAME) -> Case:
    case = Case(number=number, opened_on=date(2026, 11, 1), note="нотатка")
    sought = SoughtPerson(
        case_id=case.id,
        born=PartialDate.parse("~1994-05"),
        last_contact=PartialDate.parse("2025-09-27..2025-09-30"),
    )
    with work(opened) as step:
        step.add(case, sought, PersonName(case_id=case.id, sought_person_id=sought.id, full=name))
        step.commit()
    return case


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Database]:
    made = database.create(tmp_path / "cases.db", KEY)
    yield made
    made.close()


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    made = database.create(tmp_path / "cases.db", KEY)
    a_case(made)
    made.close()
    return tmp_path / "cases.db"


def test_another_key_does_not_open_the_file_and_changes_nothing(closed: Path) -> None:
    before = closed.read_bytes()
    with pytest.raises(DatabaseDamaged):
        database.open_database(closed, bytes(32))
    assert closed.read_bytes() == before


def test_a_key_of_another_length_is_never_taken_for_a_passphrase(closed: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        database.open_database(closed, KEY[:31])


@pytest.mark.parametrize(
    ("content", "error"),
    [(None, DatabaseMissing), (b"", DatabaseEmpty), (os.urandom(9000), DatabaseDamaged), (b"x", DatabaseDamaged)],
)
def test_what_is_no_vault_is_named(tmp_path: Path, content: bytes | None, error: type[Exception]) -> None:
    file = tmp_path / "cases.db"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(error):
        database.open_database(file, KEY)


def test_an_unencrypted_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "cases.db"
    plain = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('create table t(a)'); c.commit(); c.close()"
    )
    subprocess.run([sys.executable, "-c", plain, str(file)], check=True)  # noqa: S603  (this interpreter)
    with pytest.raises(DatabaseDamaged):
        database.open_database(file, KEY)


def test_a_foreign_encrypted_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "cases.db"
    connection.create(file, KEY)
    raw = connection.connect(file, KEY)
    raw.execute("PRAGMA application_id=7")
    raw.close()
    with pytest.raises(DatabaseDamaged):
        database.open_database(file, KEY)


def test_a_newer_schema_is_refused_and_left_as_it_is(closed: Path) -> None:
    raw = connection.connect(closed, KEY)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    before = closed.read_bytes()
    with pytest.raises(SchemaTooNew):
        database.open_database(closed, KEY)
    assert closed.read_bytes() == before


@pytest.mark.parametrize("place", [20, 700, 4096 + 90, 3 * 4096 + 5, -100])
def test_a_flipped_byte_is_noticed_and_never_read_as_right(closed: Path, place: int) -> None:
    content = bytearray(closed.read_bytes())
    content[place] ^= 0x40
    closed.write_bytes(content)
    try:
        found = database.open_database(closed, KEY)
    except DatabaseDamaged:
        return
    try:
        assert not found.check().whole
    finally:
        found.reader.dispose()
        found.writer.dispose()


def test_files_are_private_and_hold_no_name_even_while_open(opened: Database, tmp_path: Path) -> None:
    a_case(opened)
    files = list(tmp_path.iterdir())
    assert any(file.name.endswith("-wal") for file in files)
    for file in files:
        assert file.stat().st_mode & 0o077 == 0, file.name
        for word in ("Зразковий", "нотатка"):
            assert word.encode() not in file.read_bytes()
            assert word.encode("utf-16-le") not in file.read_bytes()


def test_temporary_rows_stay_in_memory_and_a_save_waits_for_the_disk(opened: Database) -> None:
    wanted = {"temp_store": 2, "synchronous": 2, "journal_mode": "wal", "secure_delete": 1, "foreign_keys": 1}
    raw = connection.connect(opened.path, KEY)
    found = {name: raw.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    raw.close()
    assert found == wanted


@pytest.mark.parametrize("name", [name for name, _value, _answer in connection._PRAGMAS])
def test_an_engine_that_does_not_do_as_it_is_told_opens_nothing(
    name: str, closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    otherwise = tuple((one, value, "no" if one == name else answer) for one, value, answer in connection._PRAGMAS)
    monkeypatch.setattr(connection, "_PRAGMAS", otherwise)
    with pytest.raises(EngineUnfit):
        connection.connect(closed, KEY)


def test_what_the_engine_refuses_is_said_without_a_value(opened: Database) -> None:
    a_case(opened)
    with pytest.raises(IntegrityError) as refused:
        a_case(opened)
    told = f"{refused.value} {refused.value!r} {refused.value.orig}"
    for value in ("KV1-2026-0001", "нотатка", NAME):
        assert value not in told


def test_no_row_goes_or_changes_because_another_does(opened: Database) -> None:
    raw = connection.connect(opened.path, KEY)
    tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    acts = {row[5:7] for name in tables for row in raw.execute(f'PRAGMA foreign_key_list("{name}")')}
    raw.close()
    assert acts == {("NO ACTION", "NO ACTION")}


def test_the_schema_of_the_migrations_is_the_one_the_records_declare(opened: Database, tmp_path: Path) -> None:
    raw = driver.connect(":memory:")
    for statement in schema.statements():
        raw.execute(statement)
    asked = (
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' AND name != 'alembic_version'"
        " AND name NOT LIKE 'search_words_%' AND sql IS NOT NULL ORDER BY name"
    )
    declared = [(kind, name, " ".join(sql.split())) for kind, name, sql in raw.execute(asked)]
    raw.close()
    made = connection.connect(tmp_path / "cases.db", KEY)
    migrated = [(kind, name, " ".join(sql.split())) for kind, name, sql in made.execute(asked)]
    made.close()
    assert migrated == declared
    assert migrations.newest()


def test_the_first_thing_that_is_read_waits_for_no_preparation() -> None:
    asked = (
        "from casetracker.services import vaults\n"
        "from casetracker.storage.schema import record_kinds\n"
        "from sqlalchemy.orm import class_mapper\n"
        "assert all(class_mapper(kind, configure=False).configured for kind in record_kinds())\n"
    )
    subprocess.run([sys.executable, "-c", asked], check=True)  # noqa: S603  (this very program)


def test_a_step_is_saved_whole_or_not_at_all(opened: Database) -> None:
    def half_done() -> None:
        with work(opened) as step:
            step.add(Case(number="KV1-2026-0001", opened_on=date(2026, 1, 1)))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_done()
    with work(opened) as step:
        step.add(Case(number="KV1-2026-0001", opened_on=date(2026, 1, 1)))
    with Reading(opened) as reading:
        assert reading.cases.count() == 0
        assert journal.length(reading.session.connection()) == 0


def test_a_record_comes_back_as_it_was_told_and_stays_guarded(opened: Database) -> None:
    case = a_case(opened)
    with work(opened, "correct") as step:
        sought = step.people.sought(case.id)
        assert (str(sought.born), str(sought.last_contact)) == ("~1994-05", "2025-09-27..2025-09-30")
        with pytest.raises(Exception, match="calendar"):
            sought.change(born="31.02.1994")
        assert str(sought.born) == "~1994-05"


def test_every_changed_field_is_a_line_with_what_it_was_before(opened: Database) -> None:
    case = a_case(opened)
    with work(opened, "change the note") as step:
        step.cases.get(case.id).note = "інша"
        changes = step.commit()
    assert changes.cases == {case.id}
    with Reading(opened) as reading:
        newest = reading.cases.history(case.id)[0]
    assert (newest.field, newest.old, newest.new, newest.action) == ("note", "нотатка", "інша", "change the note")


@pytest.mark.parametrize(
    "write",
    [
        lambda session: session.exec(update(Case).values(note="x")),
        lambda session: session.bulk_insert_mappings(
            Case, [{"number": "KV1-2026-0009", "opened_on": date(2026, 1, 1)}]
        ),
        lambda session: session.connection().exec_driver_sql("UPDATE search_case SET note = 'x'"),
        lambda session: session.connection().exec_driver_sql("/* */ DELETE FROM person_name"),
        lambda session: session.connection().exec_driver_sql("WITH a AS (SELECT 1) UPDATE search_case SET note = 'x'"),
    ],
    ids=["orm update", "bulk insert", "raw update", "comment before", "with before"],
)
def test_no_write_goes_round_the_journal(opened: Database, write: Callable[[Session], object]) -> None:
    case = a_case(opened)
    with Reading(opened) as reading:
        lines = journal.length(reading.session.connection())

    def go_round() -> None:
        with Session(opened.writer) as session:
            write(session)
            session.commit()

    with pytest.raises(Exception):  # noqa: B017, PT011  (whoever refuses)
        go_round()
    with Reading(opened) as reading:
        assert reading.cases.get(case.id).note == "нотатка"
        assert journal.length(reading.session.connection()) == lines


def test_records_of_a_case_are_never_deleted(opened: Database) -> None:
    case = a_case(opened)

    def remove() -> None:
        with work(opened, "delete") as step:
            step.session.delete(step.cases.get(case.id))
            step.commit()

    with pytest.raises(Exception):  # noqa: B017, PT011  (whoever refuses)
        remove()
    with Reading(opened) as reading:
        assert reading.cases.count() == 1


@pytest.mark.parametrize(
    "statement",
    ["UPDATE journal_line SET who = 'x' WHERE seq = 2", "DELETE FROM journal_line WHERE seq = 2"],
)
def test_the_history_is_kept_by_the_database_too(opened: Database, statement: str) -> None:
    a_case(opened)
    raw = connection.connect(opened.path, KEY)
    with pytest.raises(driver.DatabaseError):
        raw.execute(statement)
    raw.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_line SET who = 'x' WHERE seq = 2",
        "DELETE FROM journal_line WHERE seq = 2",
        "UPDATE journal_value SET new = 'x' WHERE seq = 3",
    ],
)
def test_a_forged_history_is_noticed_and_located(opened: Database, statement: str) -> None:
    a_case(opened)
    raw = connection.connect(opened.path, KEY)
    for trigger in ("journal_line_stays", "journal_line_is_kept", "journal_value_stays"):
        raw.execute(f"DROP TRIGGER IF EXISTS {trigger}")
    raw.execute(statement)
    raw.close()
    faults = opened.check().journal
    assert faults
    assert any(place in faults[0] for place in ("2", "3"))


def test_values_can_be_destroyed_lawfully_and_the_chain_still_verifies(opened: Database) -> None:
    a_case(opened)
    raw = connection.connect(opened.path, KEY)
    raw.execute("DELETE FROM journal_value")
    raw.close()
    assert opened.check().journal == ()


def test_the_database_repeats_the_rules(opened: Database) -> None:
    a_case(opened)
    raw = connection.connect(opened.path, KEY)
    for statement in (
        "UPDATE sought_person SET sex = 'nonsense'",
        "UPDATE person_name SET sought_person_id = NULL",
        "UPDATE search_case SET opened_on = 7.5, number = NULL",
    ):
        with pytest.raises(driver.DatabaseError):
            raw.execute(statement)
    raw.close()


def test_search_finds_by_beginnings_in_any_order_and_forgets_old_names(opened: Database) -> None:
    case = a_case(opened, name="О’Зразковий Планетоход")
    with Reading(opened) as reading:
        for typed in ("озраз план", "ПЛАНЕТ", "о'зразковий", "оʼзраз", "KV1-2026-0001", ""):
            assert reading.cases.find(typed) == [case.id], typed
        for typed in ("разковий", "інший", "%"):
            assert reading.cases.find(typed) == [], typed
    with work(opened, "correct a name") as step:
        step.people.names([case.id])[0].full = "Приклад"
        step.commit()
    with Reading(opened) as reading:
        assert reading.cases.find("планет") == []
        assert reading.cases.find("прикл") == [case.id]


def test_names_stand_in_ukrainian_order(opened: Database) -> None:
    names = ["Яремчук", "Іваненко", "Ґава", "Гава", "Єгоров", "Zrazok", "Авдієнко", "Їжак"]
    by_id = {a_case(opened, f"KV1-2026-{place:04}", name).id: name for place, name in enumerate(names, 1)}
    with Reading(opened) as reading:
        found = [by_id[one] for one in reading.cases.find("")]
    assert found == ["Авдієнко", "Гава", "Ґава", "Єгоров", "Іваненко", "Їжак", "Яремчук", "Zrazok"]


def test_a_full_disk_loses_nothing_that_was_saved(tmp_path: Path) -> None:
    with disks.small_disk(tmp_path / "disk", "3m") as disk:
        opened = database.create(disk / "cases.db", KEY)
        saved = 0

        def fill() -> None:
            nonlocal saved
            for place in range(1, 3000):
                a_case(opened, f"KV1-2026-{place:04}", f"{NAME} {place} " + "довге ім’я " * 60)
                saved = place

        with pytest.raises(StorageFull):
            fill()
        with Reading(opened) as reading:
            assert reading.cases.count() == saved > 0
        opened.let_go()


def test_the_office_row_is_there_once(opened: Database) -> None:
    with work(opened, "create the vault") as step:
        assert step.office.find() is None
        step.add(Office(code="KV1", name="Бюро (зразок)", caseworker="Прикладна"))
        step.commit()
    with Reading(opened) as reading:
        assert reading.office.get().code == "KV1"


def test_taking_in_the_log_never_waits_for_a_long_reading_unless_it_is_told_to(opened: Database) -> None:
    a_case(opened)
    log = opened.path.with_name(f"{opened.path.name}-wal")
    with Reading(opened) as reading:
        assert reading.cases.count() == 1
        a_case(opened, "KV1-2026-0002", "Приклад Далі")
        begun = time.monotonic()
        assert not opened.checkpoint(waits=False)
        assert time.monotonic() - begun < 1
        a_case(opened, "KV1-2026-0003", "Приклад Потім")
    assert opened.checkpoint(waits=False)
    assert log.stat().st_size == 0


def test_a_case_that_is_read_in_the_middle_of_a_work_shows_what_the_work_added(opened: Database) -> None:
    case = a_case(opened)
    with work(opened, "add a note") as step:
        step.add(Note(case_id=case.id, words="нотатка", written_on=date(2026, 11, 2), written_by="Прикладна"))
        assert [one.words for one in step.cases.dossier(case.id).notes] == ["нотатка"]
        step.commit()
    with Reading(opened) as reading:
        dossier = reading.cases.dossier(case.id)
    assert [one.words for one in dossier.notes] == ["нотатка"]
    assert dossier.statements == []
