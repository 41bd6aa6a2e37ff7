"""A vault on a full or write-protected disk: it is read, it says why nothing is saved, and what is typed is kept."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from casetracker import resources
from casetracker.services import attachments, backups, cases, drafts, keys, reference, vaults
from casetracker.services.attachments import NoRoomForDocument
from casetracker.services.desk import Desk
from casetracker.services.reference import NoRoomForClaims
from casetracker.services.vaults import OpenForReading, OpenOnFullDisk
from casetracker.storage.errors import LogNeedsWriting, StorageFull, StorageReadOnly, UpgradeNeedsWriting
from casetracker.vault import reserve
from casetracker.vault.errors import VaultNotWritable
from tests import disks, older_vaults
from tests.desks import CHEAP, PASSPHRASE, make_desk, passphrase_of
from tests.processes import Say, Worker

NAME = "Приклад Далі"
PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with disks.small_disk(tmp_path / "disk", "32m") as mounted:
        yield mounted


def a_vault(folder: Path) -> None:
    desk = make_desk(folder)
    case = cases.open_case(desk, full=NAME)
    attachments.add(desk, case.id, PDF, title="Довідка")
    desk.close()


def opened(folder: Path) -> Desk:
    return vaults.open_vault(folder, PASSPHRASE)


def test_a_write_protected_vault_is_read_whole_and_says_why_nothing_is_saved(disk: Path, tmp_path: Path) -> None:
    a_vault(disk / "vault")
    disks.protect(disk)
    desk = opened(disk / "vault")
    assert type(desk.hindrance) is OpenForReading
    (case_id,) = cases.find_cases(desk, "приклад")
    assert cases.read_case(desk, case_id).heading() == NAME
    (document,) = attachments_of(desk)
    assert attachments.read_content(desk, document) == PDF
    assert vaults.check_vault(desk).whole
    assert desk.history_suspended
    for refused in (
        lambda: cases.open_case(desk, full="Інший Приклад"),
        lambda: drafts.keep_draft(desk, "talk", case_id, {"told": "слово"}),
        lambda: attachments.add(desk, case_id, PDF + b"%", title="Інша"),
        lambda: vaults.change_office(desk, phone="1"),
    ):
        with pytest.raises(StorageReadOnly):
            refused()
    with pytest.raises(VaultNotWritable):
        keys.add_passphrase(desk, "інший зразок", label="second", person="Приклад", cost=CHEAP)
    made = backups.back_up(desk, tmp_path / "stick")
    desk.settle()
    desk.close()
    backups.restore(made.folder, tmp_path / "elsewhere", passphrase=PASSPHRASE)


def test_a_document_that_is_opened_on_a_full_or_protected_disk_suspends_the_history_as_any_reading_does(
    disk: Path,
) -> None:
    a_vault(disk / "vault")
    desk = opened(disk / "vault")
    (document,) = attachments_of(desk)
    ballast = disks.fill(disk)
    while not desk.history_suspended:
        assert attachments.read_content(desk, document) == PDF
    ballast.unlink()
    desk.close()
    disks.protect(disk)
    again = opened(disk / "vault")
    again.history_suspended = False
    assert attachments.read_content(again, document) == PDF
    assert again.history_suspended
    again.close()


def attachments_of(desk: Desk) -> list[UUID]:
    with desk.read() as reading:
        return [one.id for one in reading.attachments.all()]


def open_a_case_and_end(_say: Say, folder: Path) -> None:
    desk = vaults.open_vault(folder, PASSPHRASE)
    cases.open_case(desk, full="Приклад Останній")
    os._exit(0)


def crash(folder: Path) -> None:
    assert Worker(open_a_case_and_end, folder).end() == 0
    assert (folder / "cases.0001.db-wal").stat().st_size > 0


def test_entries_that_still_stand_in_the_log_are_read_on_a_write_protected_disk(disk: Path) -> None:
    a_vault(disk / "vault")
    crash(disk / "vault")
    disks.protect(disk)
    desk = opened(disk / "vault")
    assert len(cases.find_cases(desk, "останній")) == 1
    desk.close()


def test_without_the_index_of_the_log_an_older_state_is_never_shown_for_the_present_one(
    disk: Path, tmp_path: Path
) -> None:
    a_vault(disk / "vault")
    crash(disk / "vault")
    (disk / "vault" / "cases.0001.db-shm").unlink()
    disks.protect(disk)
    with pytest.raises(LogNeedsWriting):
        opened(disk / "vault")
    shutil.copytree(disk / "vault", tmp_path / "copy")
    desk = opened(tmp_path / "copy")
    assert len(cases.find_cases(desk, "останній")) == 1
    desk.close()


def test_a_vault_of_an_earlier_version_on_a_write_protected_disk_says_what_to_do(disk: Path) -> None:
    desk = make_desk(disk / "vault", sample=True)
    path, key = desk.vault.db_path, desk.vault.database_key()
    desk.close()
    older_vaults.take_back_to_first(path, key)
    disks.protect(disk)
    with pytest.raises(UpgradeNeedsWriting):
        vaults.open_vault(disk / "vault", passphrase_of(sample=True))


def test_a_vault_opens_on_a_full_disk_with_a_warning_keeps_what_is_typed_and_works_after_room_is_back(
    disk: Path,
) -> None:
    a_vault(disk / "vault")
    assert (disk / "vault" / reserve.FILE).stat().st_size == reserve.SIZE
    ballast = disks.fill(disk)
    desk = opened(disk / "vault")
    assert type(desk.hindrance) is OpenOnFullDisk
    (case_id,) = cases.find_cases(desk, "приклад")
    assert cases.read_case(desk, case_id).heading() == NAME
    drafts.keep_draft(desk, "talk", case_id, {"told": "слово " * 3000})
    desk.close()
    ballast.unlink()
    again = opened(disk / "vault")
    assert again.hindrance is None
    assert drafts.take_up_draft(again, "talk", case_id) == {"told": "слово " * 3000}
    cases.open_case(again, full="Інший Приклад")
    assert vaults.check_vault(again).whole
    assert (disk / "vault" / reserve.FILE).is_file()
    again.close()


def test_a_full_disk_without_a_reserve_is_read_and_refuses_to_save(disk: Path) -> None:
    a_vault(disk / "vault")
    (disk / "vault" / reserve.FILE).unlink()
    disks.fill(disk)
    desk = opened(disk / "vault")
    assert type(desk.hindrance) is OpenOnFullDisk
    (case_id,) = cases.find_cases(desk, "приклад")
    assert cases.read_case(desk, case_id).heading() == NAME
    with pytest.raises(StorageFull):
        cases.open_case(desk, full="Інший Приклад")
    desk.close()


def test_when_the_disk_fills_up_during_work_saving_is_refused_and_what_was_typed_is_kept(disk: Path) -> None:
    a_vault(disk / "vault")
    desk = opened(disk / "vault")
    (case_id,) = cases.find_cases(desk, "приклад")
    ballast = disks.fill(disk)

    def open_cases() -> None:
        for number in range(1000):
            cases.open_case(desk, full=f"Зразок {number}")

    with pytest.raises(StorageFull):
        open_cases()
    saved = len(cases.find_cases(desk, ""))
    drafts.keep_draft(desk, "talk", case_id, {"told": "слово " * 3000})
    assert not (disk / "vault" / reserve.FILE).exists()
    desk.close()
    ballast.unlink()
    again = opened(disk / "vault")
    assert drafts.take_up_draft(again, "talk", case_id) == {"told": "слово " * 3000}
    assert len(cases.find_cases(again, "")) == saved
    assert vaults.check_vault(again).whole
    again.close()


def test_the_reserve_comes_back_only_when_there_is_room(disk: Path) -> None:
    a_vault(disk / "vault")
    folder = disk / "vault"
    assert reserve.release(folder)
    ballast = disks.fill(disk)
    assert not reserve.keep(folder)
    ballast.unlink()
    (folder / f"{reserve.FILE}.0123456789abcdef.tmp").write_bytes(b"left by a crash")
    assert reserve.keep(folder)
    assert not list(folder.glob("*.tmp"))
    assert (folder / reserve.FILE).stat().st_blocks * 512 >= reserve.SIZE


def test_the_terminal_warns_of_a_protected_disk_and_refuses_to_write_with_a_sentence(
    disk: Path, tmp_path: Path
) -> None:
    a_vault(disk / "vault")
    disks.protect(disk)
    (tmp_path / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    asked = ["--vault", str(disk / "vault"), "--passphrase-file", str(tmp_path / "passphrase")]
    written = subprocess.run(  # noqa: S603  (this very program)
        [sys.executable, "-m", "casetracker", "case", "add", *asked, NAME], capture_output=True, text=True, check=False
    )
    assert written.returncode == StorageReadOnly.exit_code
    assert OpenForReading.sentence in written.stderr
    assert StorageReadOnly.sentence in written.stderr
    assert "Traceback" not in written.stderr


def test_without_room_a_document_and_claims_are_refused_before_anything_is_written(disk: Path, tmp_path: Path) -> None:
    a_vault(disk / "vault")
    desk = opened(disk / "vault")
    (case_id,) = cases.find_cases(desk, "приклад")
    before = {path: path.stat().st_size for path in (disk / "vault").rglob("*") if path.is_file()}
    with pytest.raises(NoRoomForDocument, match=r": 33 MB are needed and \d\d MB are free"):
        attachments.add(desk, case_id, PDF + bytes(30 << 20), title="Завелика")
    (tmp_path / "claims.csv").write_bytes(b"a" * (1 << 20))
    with pytest.raises(NoRoomForClaims, match=r": 69 MB are needed and \d\d MB are free"):
        reference.load_claims_from(desk, tmp_path)
    assert {path: path.stat().st_size for path in (disk / "vault").rglob("*") if path.is_file()} == before
    attachments.add(desk, case_id, PDF + bytes(10 << 20), title="Пасує")
    reference.load_shipped_claims(desk)
    desk.close()


def test_claims_need_no_more_room_than_was_asked_for(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "vault")
    desk.settle()

    def used() -> int:
        return sum(path.stat().st_size for path in desk.folder.glob("cases.*"))

    before = used()
    reference.load_shipped_claims(desk)
    log = used() - before
    desk.settle()
    files = [resources.path("reference", name) for name in (reference.CLAIMS, reference.RUNNING_TOTALS)]
    asked = 64 * sum(path.stat().st_size for path in files) + (1 << 20)
    assert log + (used() - before) < asked
    desk.close()
