"""Signed checkpoints: what nobody can undo who has the key of the database but not that of the signatures."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert
from sqlmodel import Session, delete, update

from casetracker.casework.cases import Case
from casetracker.casework.people import PersonName, SoughtPerson
from casetracker.storage import checkpoints, connection, database, journal
from casetracker.storage.checkpoints import Seal
from casetracker.storage.database import Database
from casetracker.storage.unit_of_work import Reading, UnitOfWork

KEY = bytes(range(32))
SEAL = Seal(bytes(32), 1)
TRIGGERS = (
    "journal_line_stays",
    "journal_line_is_kept",
    "journal_value_stays",
    "journal_checkpoint_stays",
    "journal_checkpoint_is_kept",
)


def a_case(opened: Database, number: int) -> Case:
    case = Case(number=f"KV1-2026-{number:04}", opened_on=date(2026, 11, 1), note="нотатка")
    sought = SoughtPerson(case_id=case.id)
    with UnitOfWork(opened, action="open the case", who="Прикладна", laptop="KV1") as work:
        work.add(case, sought, PersonName(case_id=case.id, sought_person_id=sought.id, full="Зразковий Планетоход"))
        work.commit()
    return case


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Database]:
    made = database.create(tmp_path / "cases.db", KEY)
    made.seal = SEAL
    for number in range(1, 4):
        a_case(made, number)
        made.sign_journal()
    yield made
    made.close()


def forge(opened: Database, *statements: str) -> None:
    """Do what somebody does who has the key of the database: no trigger stands in the way for long."""
    raw = connection.connect(opened.path, KEY)
    for trigger in TRIGGERS:
        raw.execute(f"DROP TRIGGER {trigger}")
    for statement in statements:
        raw.execute(statement)
    raw.close()


def faults(opened: Database, seal: Seal | None = SEAL) -> list[tuple[int, str]]:
    with Reading(opened) as reading:
        return [(one.seq, one.fault) for one in checkpoints.verify(reading.session.connection(), seal)]


def compute_the_chain_anew(opened: Database) -> None:
    """Forge as well as one can: digests and chain are right again after a value was changed."""
    raw = connection.connect(opened.path, KEY)
    columns = [column.name for column in journal.LINES.columns]
    before = ""
    for row in raw.execute(f"SELECT {', '.join(columns)} FROM journal_line ORDER BY seq").fetchall():  # noqa: S608  (our own)
        line: dict[str, Any] = dict(zip(columns, row, strict=True))
        salt, old, new = raw.execute(
            "SELECT salt, old, new FROM journal_value WHERE seq = ?", (line["seq"],)
        ).fetchone()
        line["values_digest"] = journal._digest(salt, old, new)
        before = journal._link(before, line)
        raw.execute(
            "UPDATE journal_line SET values_digest = ?, chain = ? WHERE seq = ?",
            (line["values_digest"], before, line["seq"]),
        )
    raw.close()


def test_a_journal_as_it_was_written_verifies(opened: Database) -> None:
    assert faults(opened) == []
    assert opened.check().whole


def test_a_chain_computed_anew_is_shown_by_the_first_checkpoint_after_the_change(opened: Database) -> None:
    forge(opened, "UPDATE journal_value SET new = 'x' WHERE seq = 2")
    compute_the_chain_anew(opened)
    with Reading(opened) as reading:
        assert journal.verify(reading.session.connection()) == []
    found = faults(opened)
    assert found
    assert all("checkpoint" in fault for _, fault in found)


def test_a_tail_cut_off_with_its_counter_is_shown(opened: Database) -> None:
    forge(
        opened,
        "DELETE FROM journal_value WHERE seq > 6",
        "DELETE FROM journal_line WHERE seq > 6",
        "UPDATE sqlite_sequence SET seq = 6 WHERE name = 'journal_line'",
    )
    assert any(seq == 7 and "missing" in fault for seq, fault in faults(opened))


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("DELETE FROM journal_checkpoint WHERE number = 1", "missing"),
        ("DELETE FROM journal_checkpoint WHERE number = 3", "missing"),
        ("DELETE FROM journal_checkpoint", "missing"),
        ("UPDATE journal_checkpoint SET line = line - 1 WHERE number = 2", "not genuine"),
        ("UPDATE journal_checkpoint SET at = '2026-01-01T00:00:00.000+00:00' WHERE number = 2", "not genuine"),
        ("UPDATE journal_checkpoint SET generation = 0 WHERE number = 2", "not genuine"),
        ("UPDATE journal_checkpoint SET signature = lower(hex(zeroblob(32))) WHERE number = 3", "not genuine"),
    ],
)
def test_a_removed_or_changed_checkpoint_is_noticed(opened: Database, statement: str, said: str) -> None:
    forge(opened, statement)
    assert any(said in fault for _, fault in faults(opened))


def test_signatures_of_another_vault_are_not_genuine(opened: Database) -> None:
    assert any("not genuine" in fault for _, fault in faults(opened, Seal(bytes([1]) * 32, 1)))


def test_after_another_master_key_its_first_checkpoint_vouches_for_the_earlier_ones(opened: Database) -> None:
    another = Seal(bytes([1]) * 32, 2)
    assert any("present key" in fault for _, fault in faults(opened, another))
    opened.seal = another
    opened.sign_journal()
    assert faults(opened, another) == []
    forge(opened, "UPDATE journal_value SET new = 'x' WHERE seq = 2")
    compute_the_chain_anew(opened)
    assert faults(opened, another)


def test_a_long_step_of_work_is_signed_at_its_end(tmp_path: Path) -> None:
    made = database.create(tmp_path / "cases.db", KEY)
    made.seal = SEAL
    with UnitOfWork(made, action="import", who="Прикладна", laptop="KV1") as work:
        for number in range(checkpoints.EVERY // 3 + 1):
            work.add(Case(number=f"KV1-2026-{number:04}", opened_on=date(2026, 11, 1), note="нотатка"))
        work.commit()
    with Reading(made) as reading:
        assert checkpoints.signed_with(reading.session.connection(), SEAL)
    assert faults(made) == []
    made.close()


def test_signing_twice_signs_once(opened: Database) -> None:
    opened.sign_journal()
    raw = connection.connect(opened.path, KEY)
    assert raw.execute("SELECT count(*) FROM journal_checkpoint").fetchone() == (3,)
    raw.close()


ROUND_THE_JOURNAL: dict[str, Callable[[Session], object]] = {
    "update of one": lambda session: session.execute(update(Case).values(note="x")),
    "delete of many": lambda session: session.execute(delete(PersonName)),
    "bulk update": lambda session: session.bulk_update_mappings(Case, [{"id": session.info["case"], "note": "x"}]),
    "bulk objects": lambda session: session.bulk_save_objects(
        [Case(number="KV1-2026-0009", opened_on=date(2026, 1, 1))]
    ),
    "insert of core": lambda session: session.execute(insert(PersonName).values(full="x")),
    "insert or replace": lambda session: session.connection().exec_driver_sql(
        "INSERT OR REPLACE INTO search_case SELECT * FROM search_case"
    ),
    "a cascade of its own": lambda session: session.connection().exec_driver_sql(
        "CREATE TRIGGER t AFTER INSERT ON draft BEGIN UPDATE search_case SET note = 'x'; END"
    ),
    "a pragma first": lambda session: (
        session.connection().exec_driver_sql("PRAGMA ignore_check_constraints=ON"),
        session.connection().exec_driver_sql("UPDATE search_case SET note = 'x'"),
    ),
    "the guard taken off first": lambda session: (
        session.connection().exec_driver_sql("PRAGMA query_only=OFF"),
        session.connection().exec_driver_sql("UPDATE search_case SET note = 'x'"),
    ),
    "a checkpoint of one's own": lambda session: session.execute(
        insert(checkpoints.CHECKPOINTS).values(line=1, chain="x", at="x", generation=1, signature="0" * 64)
    ),
}


@pytest.mark.parametrize("way", ROUND_THE_JOURNAL)
def test_no_way_of_writing_goes_round_the_journal_in_a_step_of_work(opened: Database, way: str) -> None:
    case = a_case(opened, 9)
    with Reading(opened) as reading:
        lines = journal.length(reading.session.connection())

    def go_round() -> None:
        with UnitOfWork(opened, action="x", who="x", laptop="x") as work:
            work.session.info["case"] = case.id
            ROUND_THE_JOURNAL[way](work.session)
            work.commit()

    with pytest.raises(Exception):  # noqa: B017, PT011  (whoever refuses)
        go_round()
    with Reading(opened) as reading:
        assert reading.cases.get(case.id).note == "нотатка"
        assert journal.length(reading.session.connection()) == lines
    assert faults(opened) == []


def test_a_record_edited_after_its_commit_is_journalled_or_not_saved(opened: Database) -> None:
    case = a_case(opened, 9)
    case.note = "поза кроком"
    with Reading(opened) as reading:
        assert reading.cases.get(case.id).note == "нотатка"
    with UnitOfWork(opened, action="change the note", who="Прикладна", laptop="KV1") as work:
        work.cases.get(case.id).note = "перша"
        work.commit()
        work.cases.get(case.id).note = "друга"
        work.commit()
    with Reading(opened) as reading:
        newest = reading.cases.history(case.id)[:2]
        assert [(one.old, one.new) for one in newest] == [("перша", "друга"), ("нотатка", "перша")]


@given(data=st.data())
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_single_edit_of_a_line_is_located(opened: Database, data: st.DataObject) -> None:
    with Reading(opened) as reading:
        length = journal.length(reading.session.connection())
    seq = data.draw(st.integers(1, length))
    column = data.draw(st.sampled_from([one.name for one in journal.LINES.columns if one.name != "seq"]))
    raw = connection.connect(opened.path, KEY)
    raw.execute("BEGIN")
    for trigger in TRIGGERS:
        raw.execute(f"DROP TRIGGER {trigger}")
    raw.execute(f"UPDATE journal_line SET {column} = {column} || 'x' WHERE seq = ?", (seq,))  # noqa: S608  (our own)
    raw.execute("COMMIT")
    found = faults(opened)
    raw.execute("BEGIN")
    raw.execute(f"UPDATE journal_line SET {column} = substr({column}, 1, length({column}) - 1) WHERE seq = ?", (seq,))  # noqa: S608  (our own)
    for statement in (*journal.TRIGGERS[:3], *checkpoints.TRIGGERS):
        raw.execute(statement)
    raw.execute("COMMIT")
    raw.close()
    assert any(seq <= place <= seq + 1 for place, _ in found)
    assert faults(opened) == []


@pytest.mark.parametrize(("one", "other"), [(2, 3), (2, 6), (5, 9)])
def test_lines_put_in_another_order_are_found_and_said_where(opened: Database, one: int, other: int) -> None:
    """Lines exchange their numbers, with their values or without: neither goes unnoticed."""
    assert faults(opened) == []
    exchange = "UPDATE {} SET seq = CASE seq WHEN {} THEN -1 WHEN {} THEN -2 END WHERE seq IN ({}, {})"
    settle = "UPDATE {} SET seq = CASE seq WHEN -1 THEN {} ELSE {} END WHERE seq < 0"
    tables = ("journal_line", "journal_value")
    swaps = [exchange.format(table, one, other, one, other) for table in tables]
    forge(opened, *swaps, *(settle.format(table, other, one) for table in tables))
    with Reading(opened) as reading:
        found = {broken.seq: broken.fault for broken in journal.verify(reading.session.connection())}
    assert found.get(one) == "changed"
    assert found.get(other) == "changed"
    assert set(found) <= {one, one + 1, other, other + 1}
