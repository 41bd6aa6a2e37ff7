"""A vault of an earlier version is backed up before it is changed, or it is not changed at all."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from casetracker.services import backups, cases, vaults
from casetracker.services.backup_copy import NoRoomToUpgrade, NotUpgraded, UnsoundBeforeUpgrade
from casetracker.services.desk import Desk
from casetracker.storage import connection, history
from casetracker.storage.backup import CopyUnsound
from casetracker.storage.errors import StorageReadOnly
from casetracker.vault import backup_folder, reserve
from tests import disks, older_vaults
from tests.desks import make_desk, passphrase_of

DATABASE = "cases.0001.db"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    folder = tmp_path_factory.mktemp("first") / "vault"
    desk = make_desk(folder, sample=True, today=date(2026, 11, 24))
    key = desk.vault.database_key()
    desk.close()
    older_vaults.take_back_to_first(folder / DATABASE, key)
    return folder, key


def opened(folder: Path) -> Desk:
    return vaults.open_vault(folder, passphrase_of(sample=True))


def revision(path: Path, key: bytes) -> str:
    raw = connection.connect(path, key)
    (found,) = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    raw.close()
    return str(found)


def test_the_backup_before_an_upgrade_is_marked_and_restores_the_vault_as_it_was(
    pattern: tuple[Path, bytes], tmp_path: Path
) -> None:
    folder, key = shutil.copytree(pattern[0], tmp_path / "vault"), pattern[1]
    desk = opened(folder)
    (made,) = backups.backups_of(desk)
    assert made.why == backup_folder.BEFORE_UPGRADE
    with desk.read() as reading:
        assert history.last(reading.session.connection(), desk.vault.vault_id, vaults.BEFORE_UPGRADE) is not None
    before = cases.find_cases(desk, "")
    desk.close()
    assert revision(made.folder / DATABASE, key) == older_vaults.FIRST
    assert revision(folder / DATABASE, key) != older_vaults.FIRST
    backups.restore(made.folder, tmp_path / "elsewhere", passphrase=passphrase_of(sample=True))
    again = opened(tmp_path / "elsewhere")
    assert cases.find_cases(again, "") == before
    assert vaults.check_vault(again).whole
    assert backups.backups_of(again) == []
    again.close()


def test_a_vault_of_this_version_is_not_backed_up_unasked(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "vault")
    assert backups.backups_of(desk) == []
    desk.close()


def test_backups_that_were_asked_for_do_not_push_out_the_one_before_an_upgrade(
    pattern: tuple[Path, bytes], tmp_path: Path
) -> None:
    desk = opened(shutil.copytree(pattern[0], tmp_path / "vault"))
    (before,) = backups.backups_of(desk)
    before.folder.rename(before.folder.with_name("2026-01-01T00-00-00Z"))
    backups.back_up(desk, keep=1)
    assert {one.why for one in backups.backups_of(desk)} == {"", backup_folder.BEFORE_UPGRADE}
    desk.close()


def test_without_room_for_the_backup_the_vault_stays_as_it_is_and_says_how_much_is_needed(
    pattern: tuple[Path, bytes], tmp_path: Path
) -> None:
    with disks.small_disk(tmp_path / "small", "6m") as disk:
        # Whether the pattern has a reserve depends on the disk of the tests.
        without = shutil.ignore_patterns(reserve.FILE)
        folder, key = shutil.copytree(pattern[0], disk / "vault", ignore=without), pattern[1]
        before = (folder / DATABASE).read_bytes()
        with pytest.raises(NoRoomToUpgrade, match=r"at least \d+ MB"):
            opened(folder)
        assert (folder / DATABASE).read_bytes() == before
        assert revision(folder / DATABASE, key) == older_vaults.FIRST
        shutil.copytree(folder, tmp_path / "larger")
    desk = opened(tmp_path / "larger")
    assert len(cases.find_cases(desk, "")) == 5
    desk.close()


def test_a_disk_that_another_program_fills_inside_the_upgrade_loses_nothing_and_says_how_much_is_needed(
    pattern: tuple[Path, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with disks.small_disk(tmp_path / "small", "24m") as disk:
        without = shutil.ignore_patterns(reserve.FILE)
        folder, key = shutil.copytree(pattern[0], disk / "vault", ignore=without), pattern[1]
        keep_newest, ballast = backup_folder.keep_newest, []

        def fill(place: Path, number: int, why: str = "") -> list[Path]:
            ballast.append(disks.fill(disk))
            return keep_newest(place, number, why)

        with monkeypatch.context() as during:
            during.setattr(backup_folder, "keep_newest", fill)
            with pytest.raises(NoRoomToUpgrade, match=r"at least \d+ MB"):
                opened(folder)
        assert revision(folder / DATABASE, key) == older_vaults.FIRST
        ballast[0].unlink()
        desk = opened(folder)
        assert len(cases.find_cases(desk, "")) == 5
        assert vaults.check_vault(desk).whole
        desk.close()


@pytest.mark.parametrize(
    ("refusal", "said"),
    [(CopyUnsound(), UnsoundBeforeUpgrade), (StorageReadOnly(), NotUpgraded), (OSError(), NotUpgraded)],
    ids=["unsound", "read-only", "failing disk"],
)
def test_a_backup_that_fails_keeps_the_vault_as_it_is(
    refusal: Exception,
    said: type[Exception],
    pattern: tuple[Path, bytes],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder, key = shutil.copytree(pattern[0], tmp_path / "vault"), pattern[1]

    def refuse(*_asked: object) -> None:
        raise refusal

    with monkeypatch.context() as during:
        during.setattr("casetracker.services.backup_copy.copying.copy", refuse)
        with pytest.raises(said) as refused:
            opened(folder)
    assert type(refused.value) is said
    assert revision(folder / DATABASE, key) == older_vaults.FIRST
    assert list((folder / backup_folder.BACKUPS).iterdir()) == []
    opened(folder).close()
