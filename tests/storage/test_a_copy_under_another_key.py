"""A copy of the database that another key opens: everything in it, proved, and the source as it was."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from casetracker.services.desk import Desk
from casetracker.storage import backup, checkpoints, database
from casetracker.storage.database import Database
from casetracker.storage.errors import DatabaseDamaged, StorageFull
from tests import disks
from tests.desks import make_desk

KEY = secrets.token_bytes(32)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = make_desk(tmp_path_factory.mktemp("under") / "vault", sample=True)
    yield made
    made.close()


def everything_in(opened: Database, path: Path | None = None, key: bytes | None = None) -> dict[str, list[object]]:
    with opened.raw(path, key) as raw:
        schema = raw.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()
        names = [name for kind, name, _sql in schema if kind == "table"]
        marks = [raw.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")]
        rows = {name: sorted(map(repr, raw.execute(f'SELECT * FROM "{name}"'))) for name in names}  # noqa: S608  (our own tables)
    return {"schema": schema, "marks": marks, **rows}


def say_nothing(_done: int, _of: int) -> None:
    return


def test_the_copy_holds_everything_and_the_source_stays_as_it_was(desk: Desk, tmp_path: Path) -> None:
    before, target = everything_in(desk.database), tmp_path / "cases.0002.db"

    counts = backup.copy_under(desk.database, target, KEY, say_nothing)

    assert counts == {name: len(before[name]) for name in counts}
    assert everything_in(desk.database, target, KEY) == before
    assert everything_in(desk.database) == before
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    assert target.stat().st_mode & 0o777 == 0o600


def test_the_former_key_does_not_open_the_copy(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "cases.0002.db"
    backup.copy_under(desk.database, target, KEY, say_nothing)

    with pytest.raises(DatabaseDamaged):
        everything_in(desk.database, target)
    with pytest.raises(DatabaseDamaged):
        everything_in(desk.database, desk.database.path, KEY)


def test_the_copy_is_worked_in_and_its_history_verifies(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "cases.0002.db"
    backup.copy_under(desk.database, target, KEY, say_nothing)

    opened = database.open_database(target, KEY)
    opened.seal = checkpoints.Seal(secrets.token_bytes(32), desk.vault.generation + 1)
    opened.sign_journal()

    assert opened.check().whole
    opened.close()


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_disk_that_fills_up_leaves_no_file_and_the_source_whole(desk: Desk, tmp_path: Path, share: float) -> None:
    desk.database.checkpoint()
    room = int(desk.database.path.stat().st_size * share / 1024)
    with disks.small_disk(tmp_path / "disk", f"{room}k") as disk:
        with pytest.raises(StorageFull):
            backup.copy_under(desk.database, disk / "cases.0002.db", KEY, say_nothing)

        assert list(disk.iterdir()) == []
    assert desk.database.check().whole


def test_a_copy_that_is_stopped_leaves_no_file(desk: Desk, tmp_path: Path) -> None:
    def stop(_done: int, _of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backup.copy_under(desk.database, tmp_path / "cases.0002.db", KEY, stop)

    assert list(tmp_path.iterdir()) == []


def test_a_key_of_another_length_is_refused_before_anything_is_written(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        backup.copy_under(desk.database, tmp_path / "cases.0002.db", KEY[:16], say_nothing)

    assert list(tmp_path.iterdir()) == []
