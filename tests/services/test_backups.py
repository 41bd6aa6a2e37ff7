"""Backups that open with the same secrets elsewhere, and that are whole or not there."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from casetracker.casework import ids
from casetracker.casework.attachments import Attachment
from casetracker.casework.office import Office
from casetracker.services import attachments, backups, cases, vaults
from casetracker.services.desk import Desk
from casetracker.storage.backup import CopyUnsound
from casetracker.storage.errors import StorageFull
from casetracker.vault.attachment_files import AttachmentFolder
from casetracker.vault.backup_folder import BackupMissing, BackupPlaceUnfit, NoRoomForBackup
from casetracker.vault.errors import FolderIsBackup, FolderNotEmpty, VaultDiskFull, WrongSecret
from tests import disks
from tests.desks import CHEAP, PASSPHRASE, make_desk

NAME = "Зразковий Олександр Прикладович"
PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_desk(tmp_path / "vault")


@pytest.fixture(autouse=True)
def a_clock_that_goes_on() -> Iterator[None]:
    """Give each backup a second of its own."""
    seconds = iter(range(10_000))
    ids.use_clock(lambda: datetime(2026, 11, 24, 9, tzinfo=UTC) + timedelta(seconds=next(seconds)))
    yield
    ids.use_system_clock()


def with_document(desk: Desk, content: bytes = PDF) -> Attachment:
    case = cases.open_case(desk, full=NAME)
    return attachments.add(desk, case.id, content, title="Довідка")


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_backup_opens_on_another_computer_with_the_passphrase(desk: Desk, tmp_path: Path) -> None:
    document = with_document(desk)
    made = backups.back_up(desk, tmp_path / "stick")
    desk.close()
    backups.restore(made.folder, tmp_path / "laptop" / "vault", passphrase=PASSPHRASE)
    with_all = vaults.open_vault(tmp_path / "laptop" / "vault", PASSPHRASE)
    (found,) = cases.find_cases(with_all, "зразк")
    assert cases.read_case(with_all, found).heading() == NAME
    assert attachments.read_content(with_all, document.id) == PDF
    assert vaults.check_vault(with_all).whole
    with_all.close()


def test_a_backup_itself_is_never_opened_and_so_never_changed(desk: Desk) -> None:
    made = backups.back_up(desk)
    desk.close()
    before = {path: path.read_bytes() for path in made.folder.iterdir()}
    with pytest.raises(FolderIsBackup):
        vaults.open_vault(made.folder, PASSPHRASE)
    assert {path: path.read_bytes() for path in made.folder.iterdir()} == before
    assert vaults.describe_vault(made.folder).is_backup


def test_a_backup_opens_with_the_recovery_words(tmp_path: Path) -> None:
    new = vaults.begin_vault(
        tmp_path / "vault", PASSPHRASE, Office(code="KV1", name="Бюро", caseworker="П"), cost=CHEAP
    )
    words, desk = " ".join(new.words), new.finish()
    made = backups.back_up(desk)
    desk.close()
    backups.restore(made.folder, tmp_path / "again", words=words)
    vaults.open_vault_with_words(tmp_path / "again", words).close()


def test_a_backup_holds_no_name_in_clear(desk: Desk, tmp_path: Path) -> None:
    with_document(desk)
    backups.back_up(desk, tmp_path / "stick")
    desk.close()
    for path in (tmp_path / "stick").rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        assert "Зразковий".encode() not in content
        assert PDF not in content


def test_documents_are_copied_once(desk: Desk, tmp_path: Path) -> None:
    with_document(desk)
    assert backups.back_up(desk, tmp_path / "stick").documents == 1
    assert backups.back_up(desk, tmp_path / "stick").documents == 0
    with_document(desk, PDF + b"second")
    assert backups.back_up(desk, tmp_path / "stick").documents == 1
    (place,) = (tmp_path / "stick").iterdir()
    assert len(AttachmentFolder(place).names()) == 2
    desk.close()


def test_the_newest_backups_stay(desk: Desk) -> None:
    made = [backups.back_up(desk, keep=2).folder for _ in range(4)]
    assert [one.folder for one in backups.backups_of(desk)] == [made[3], made[2]]
    assert not made[0].exists()
    desk.close()


@pytest.mark.parametrize("goes_on_by", [timedelta(0), timedelta(days=-400)], ids=["stands still", "is set back"])
def test_the_backup_just_made_stays_whatever_the_clock_says(desk: Desk, goes_on_by: timedelta) -> None:
    days = [datetime(2026, 11, 24, 9, tzinfo=UTC) + number * goes_on_by for number in range(5)]
    made: list[Path] = []
    for day in days:
        ids.use_clock(partial(datetime.fromtimestamp, day.timestamp(), UTC))
        made.append(backups.back_up(desk, keep=2).folder)
        assert [one.folder for one in backups.backups_of(desk)] == made[:-3:-1]
    desk.close()


def test_when_a_backup_was_made_is_known_wherever_it_lies(desk: Desk, tmp_path: Path) -> None:
    assert backups.last_backup(desk) is None
    backups.back_up(desk, tmp_path / "stick")
    last = backups.last_backup(desk)
    assert last is not None
    assert last.date() == date(2026, 11, 24)
    desk.close()


@pytest.mark.parametrize(
    ("last", "count", "due"),
    [
        (None, 0, False),
        (None, 1, True),
        (datetime(2026, 11, 18, 12, tzinfo=UTC), 1, False),
        (datetime(2026, 11, 17, 12, tzinfo=UTC), 1, True),
    ],
)
def test_a_backup_is_due_weekly_as_soon_as_there_is_a_case(last: datetime | None, count: int, due: bool) -> None:
    assert backups.is_due(last, date(2026, 11, 24), count) is due


def test_one_a_week_is_made_by_itself_as_soon_as_there_is_a_case(desk: Desk, tmp_path: Path) -> None:
    assert backups.back_up_when_due(desk) is None, "there is nothing to lose yet"
    cases.open_case(desk, full=NAME)
    desk.today = lambda: date(2026, 11, 24)
    made = backups.back_up_when_due(desk)
    assert made is not None
    assert made.folder.parent == desk.folder / "backups"
    desk.today = lambda: date(2026, 11, 30)
    assert backups.back_up_when_due(desk) is None
    desk.today = lambda: date(2026, 12, 1)
    assert backups.back_up_when_due(desk) is not None
    desk.close()


def test_a_backup_that_was_asked_for_spares_the_one_of_the_week(desk: Desk, tmp_path: Path) -> None:
    cases.open_case(desk, full=NAME)
    desk.today = lambda: date(2026, 11, 24)
    backups.back_up(desk, tmp_path / "stick")
    assert backups.back_up_when_due(desk) is None
    desk.close()


def test_neither_the_sample_nor_a_disk_that_takes_no_writes_is_backed_up_by_itself(desk: Desk, tmp_path: Path) -> None:
    sample = make_desk(tmp_path / "sample", sample=True)
    assert backups.back_up_when_due(sample) is None
    sample.close()
    cases.open_case(desk, full=NAME)
    desk.database.refusal = StorageFull
    assert backups.back_up_when_due(desk) is None
    desk.database.refusal = None
    desk.close()


def test_a_backup_on_this_computer_does_not_count_as_one_elsewhere(desk: Desk, tmp_path: Path) -> None:
    backups.back_up(desk)
    assert backups.last_elsewhere(desk) is None
    backups.back_up(desk, tmp_path / "stick")
    elsewhere = backups.last_elsewhere(desk)
    assert elsewhere is not None
    assert elsewhere.date() == date(2026, 11, 24)
    desk.close()


def test_a_cancelled_backup_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(_step: str, _done: int, _of: int) -> None:
        raise StoppedError

    with_document(desk)
    with pytest.raises(StoppedError):
        backups.back_up(desk, tmp_path / "stick", stop)
    (place,) = (tmp_path / "stick").iterdir()
    assert names(place) <= {"attachments"}
    assert backups.back_up(desk, tmp_path / "stick").folder.is_dir()
    desk.close()


def test_saving_goes_on_while_a_backup_is_made(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("casetracker.storage.backup._INSTRUCTIONS", 5)
    saved = 0

    def save(_step: str, _done: int, _of: int) -> None:
        nonlocal saved
        if saved < 3:
            cases.open_case(desk, full=f"{NAME} {saved}")
            saved += 1

    cases.open_case(desk, full=NAME)
    made = backups.back_up(desk, report=save)
    assert saved
    assert vaults.check_vault(desk).whole
    desk.close()
    assert made.folder.is_dir()


def test_a_disk_with_too_little_room_is_said_before_anything_is_written(desk: Desk, tmp_path: Path) -> None:
    with disks.small_disk(tmp_path / "small", "1m") as disk:
        with pytest.raises(NoRoomForBackup):
            backups.back_up(desk, disk)
        assert names(disk) == set()
    desk.close()


def test_a_disk_that_fills_up_leaves_no_backup(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("casetracker.vault.backup_folder.require_room", lambda *_: None)
    with disks.small_disk(tmp_path / "small", "128k") as disk:
        with pytest.raises((StorageFull, VaultDiskFull)):
            backups.back_up(desk, disk)
        assert not list(disk.glob("*/*Z*"))
        assert vaults.check_vault(desk).whole
    desk.close()


def test_a_wrong_passphrase_restores_nothing(desk: Desk, tmp_path: Path) -> None:
    made = backups.back_up(desk)
    desk.close()
    with pytest.raises(WrongSecret):
        backups.restore(made.folder, tmp_path / "again", passphrase="another")  # noqa: S106  (of this test)
    assert names(tmp_path) == {"vault"}


def test_a_vault_is_never_restored_over_something(desk: Desk, tmp_path: Path) -> None:
    made = backups.back_up(desk)
    before = names(desk.folder)
    with pytest.raises(FolderNotEmpty):
        backups.restore(made.folder, desk.folder, passphrase=PASSPHRASE)
    assert names(desk.folder) == before
    desk.close()


@pytest.mark.parametrize("theirs", ["a folder", "a file"])
def test_what_is_only_named_like_an_interrupted_restore_is_left_alone(theirs: str, desk: Desk, tmp_path: Path) -> None:
    made = backups.back_up(desk)
    desk.close()
    kept = tmp_path / "again.partial"
    if theirs == "a folder":
        kept.mkdir()
        kept = kept / "photo.jpg"
    kept.write_bytes(b"theirs")
    with pytest.raises(FolderNotEmpty):
        backups.restore(made.folder, tmp_path / "again", passphrase=PASSPHRASE)
    assert kept.read_bytes() == b"theirs"
    assert not (tmp_path / "again").exists()


@pytest.mark.parametrize("left", [(), ("vault.key.0123456789abcdef.tmp",), ("vault.key", "cases.0001.db")])
def test_what_an_interrupted_restore_left_is_cleared_away(left: tuple[str, ...], desk: Desk, tmp_path: Path) -> None:
    made = backups.back_up(desk)
    desk.close()
    (tmp_path / "again.partial").mkdir()
    for name in left:
        (tmp_path / "again.partial" / name).write_bytes(b"half")
    backups.restore(made.folder, tmp_path / "again", passphrase=PASSPHRASE)
    vaults.open_vault(tmp_path / "again", PASSPHRASE).close()
    assert names(tmp_path) == {"vault", "again"}


@pytest.mark.parametrize("place", [0.0, 0.3, 0.9])
def test_a_damaged_backup_is_not_restored(place: float, desk: Desk, tmp_path: Path) -> None:
    with_document(desk)
    made = backups.back_up(desk)
    desk.close()
    file = made.folder / "cases.0001.db"
    content = bytearray(file.read_bytes())
    content[int(len(content) * place) + 20] ^= 1
    file.write_bytes(content)
    with pytest.raises(Exception) as refused:  # noqa: PT011  (which of the two depends on the page)
        backups.restore(made.folder, tmp_path / "again", passphrase=PASSPHRASE)
    assert type(refused.value).__name__ in ("DatabaseDamaged", CopyUnsound.__name__)
    assert "again" not in names(tmp_path)


def test_a_folder_that_is_no_backup_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    with pytest.raises(BackupMissing):
        backups.restore(tmp_path / "photos", tmp_path / "again", passphrase=PASSPHRASE)


def test_a_place_inside_the_vault_is_refused(desk: Desk) -> None:
    with pytest.raises(BackupPlaceUnfit):
        backups.back_up(desk, desk.folder / "attachments")
    desk.close()
