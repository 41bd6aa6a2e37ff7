"""Bringing a database of the first version up to date: every row stays, and an interruption changes nothing."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from casetracker.casework.consents import LegalBasis
from casetracker.casework.letters import LetterKind
from casetracker.casework.people import Channel, Kinship, PaperLanguage
from casetracker.services import cases, drafts, family, letters
from casetracker.storage import connection, database, migrations
from casetracker.storage.database import Database
from casetracker.storage.unit_of_work import Reading
from tests import older_vaults
from tests.desks import make_desk

KEY = bytes(range(32))


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """Make a database of the first version with rows in every table, and return its file and its key."""
    folder = tmp_path_factory.mktemp("first") / "vault"
    desk = make_desk(folder, sample=True, today=date(2026, 11, 24))
    case = cases.open_case(desk, full="Приклад Далі", born="1994-05-14", last_contact="~2025-09-27")
    mother = family.add_relative(
        desk, case.id, "Приклад Ганна", Kinship.MOTHER, post_address="вул. Прикладна, 1", basis=LegalBasis.CONSENT
    )
    wish = letters.Wish(case.id, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=mother.id)
    letters.print_letter(desk, replace(wish, next_letter_by=date(2026, 12, 24)))
    drafts.keep_draft(desk, "talk", case.id, {"told": "не збережено"})
    path, key = desk.vault.db_path, desk.vault.database_key()
    desk.close()
    older_vaults.take_back_to_first(path, key)
    return path, key


@pytest.fixture
def first(pattern: tuple[Path, bytes], tmp_path: Path) -> tuple[Path, bytes]:
    return Path(shutil.copy(pattern[0], tmp_path / "cases.db")), pattern[1]


def revision(path: Path, key: bytes) -> str | None:
    opened = Database(path, key)
    try:
        with opened.reader.connect() as reading:
            return migrations.current(reading)
    finally:
        opened.close()


def test_every_row_of_every_table_of_the_first_version_comes_along(first: tuple[Path, bytes]) -> None:
    raw = connection.connect(*first)
    kept = older_vaults.kept_columns(raw)
    before = older_vaults.rows(raw, kept)
    raw.close()
    assert [table for table, rows in before.items() if not rows] == []
    opened = database.open_database(*first)
    with opened.raw() as raw:
        after = older_vaults.rows(raw, kept)
    assert after == before
    assert revision(*first) == migrations.newest()
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


def test_tables_indexes_triggers_and_full_text_are_those_of_a_new_vault(
    first: tuple[Path, bytes], tmp_path: Path
) -> None:
    database.open_database(*first).close()
    database.create(tmp_path / "new.db", KEY).close()
    upgraded, new = connection.connect(*first), connection.connect(tmp_path / "new.db", KEY)
    assert older_vaults.shape(upgraded) == older_vaults.shape(new)
    upgraded.close()
    new.close()


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


KILLED = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
from casetracker.storage import database

said = 0

@event.listens_for(Engine, "after_cursor_execute")
def count(*_asked):
    global said
    said += 1
    if said == int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)

database.open_database(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
"""


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
    command = [sys.executable, "-c", KILLED, str(path), key.hex(), str(place)]
    ended = subprocess.run(command, check=False, env=os.environ)  # noqa: S603  (this very program)
    assert ended.returncode == -9
    raw = connection.connect(*first)
    assert (older_vaults.rows(raw), older_vaults.shape(raw)) == before
    raw.close()
    opened = database.open_database(*first)
    assert opened.check().whole
    opened.close()
