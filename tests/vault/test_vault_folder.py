import errno
import os
import stat
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from casetracker.casework.errors import RefusedValue
from casetracker.vault import folder as vault_folder
from casetracker.vault import slots
from casetracker.vault.errors import (
    CreationUnfinished,
    EmptyPassphrase,
    FolderNotEmpty,
    KeyFileDamaged,
    KeyFileMissing,
    UnknownRecoveryWord,
    VaultDiskFull,
    VaultExists,
    VaultInUse,
    VaultMissing,
    VaultNotAFolder,
    VaultNotWritable,
    WrongRecoveryWords,
    WrongSecret,
)
from casetracker.vault.open_vault import OpenVault
from casetracker.vault.recovery_words import RecoveryWords
from casetracker.vault.slots import FLOOR
from tests import disks
from tests.vault.vault_on_disk import PASSPHRASE, MadeVault, copy_of, forbid_key_derivation, make_vault

HOLD_OPEN = """
import sys
from pathlib import Path
from casetracker.vault import folder
with folder.unlock_with_words(Path(sys.argv[1]), sys.stdin.readline()):
    print("open", flush=True)
    sys.stdin.readline()
"""
BEGIN_AND_DIE = """
import os, signal, sys
from pathlib import Path
from casetracker.vault import folder, slots
vault, _ = folder.create(Path(sys.argv[1]), "a passphrase", label="desk 1", cost=slots.FLOOR)
vault.db_path.write_bytes(b"half a database")
Path(str(vault.db_path) + "-wal").write_bytes(b"half a log")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> MadeVault:
    return make_vault(tmp_path_factory.mktemp("pattern") / "vault", sample=True)


@pytest.fixture
def made(pattern: MadeVault, tmp_path: Path) -> MadeVault:
    return copy_of(pattern, tmp_path / "vault")


@pytest.fixture
def no_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    forbid_key_derivation(monkeypatch)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    with disks.small_disk(tmp_path / "small", "64k") as disk:
        yield disk


def begin(folder: Path, passphrase: str = PASSPHRASE, *, label: str = "desk 1") -> tuple[OpenVault, RecoveryWords]:
    return vault_folder.create(folder, passphrase, label=label, cost=FLOOR)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


# Creating


def test_a_vault_opens_with_its_passphrase_and_with_its_words_to_the_same_keys(tmp_path: Path) -> None:
    vault, words = begin(tmp_path / "vault")
    with vault:
        vault.db_path.write_bytes(b"database")
        vault.commit()
        keys = (vault.vault_id, vault.database_key(), vault.derive("media"))
    with vault_folder.unlock(tmp_path / "vault", PASSPHRASE) as again:
        assert (again.vault_id, again.database_key(), again.derive("media")) == keys
        assert (again.generation, again.sequence, again.backup_used, again.sample) == (1, 1, False, False)
        assert again.db_path == tmp_path / "vault" / "cases.0001.db"
        assert again.opened_by.label == "desk 1"
    with vault_folder.unlock_with_words(tmp_path / "vault", words) as again:
        assert (again.vault_id, again.database_key(), again.derive("media")) == keys
        assert again.opened_by.type == "recovery"


@pytest.mark.skipif(os.name == "nt", reason="permissions of this kind are not kept there")
def test_folder_and_files_are_for_their_owner_alone_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        (tmp_path / "stood here").mkdir(mode=0o777)
        for place in ("missing", "stood here"):
            make_vault(tmp_path / place)
    finally:
        os.umask(before)
    for place in ("missing", "stood here"):
        assert stat.S_IMODE((tmp_path / place).stat().st_mode) == 0o700
        for name in ("vault.key", "vault.key.bak", "lock"):
            assert stat.S_IMODE((tmp_path / place / name).stat().st_mode) == 0o600


def test_a_finished_folder_holds_what_the_layout_says(made: MadeVault) -> None:
    assert names(made.folder) == {"vault.key", "vault.key.bak", "cases.0001.db", "lock"}
    assert made.key.read_bytes() == made.backup.read_bytes()


def test_the_key_file_holds_no_secret(tmp_path: Path) -> None:
    vault, words = begin(tmp_path / "vault")
    with vault:
        vault.db_path.write_bytes(b"database")
        vault.commit()
        content = (tmp_path / "vault" / "vault.key").read_bytes()
        for secret in (vault.database_key(), words.secret(), PASSPHRASE.encode()):
            assert secret not in content
            assert secret.hex().encode() not in content


def test_the_folders_above_are_made_too(tmp_path: Path) -> None:
    assert make_vault(tmp_path / "office" / "laptop" / "vault").key.is_file()


@pytest.mark.usefixtures("no_kdf")
def test_a_vault_is_not_made_over_another(made: MadeVault) -> None:
    before = made.key.read_bytes()
    with pytest.raises(VaultExists):
        begin(made.folder)
    made.key.unlink()
    with pytest.raises(VaultExists):
        begin(made.folder)
    assert made.backup.read_bytes() == before
    assert (made.folder / "cases.0001.db").is_file()


@pytest.mark.usefixtures("no_kdf")
@pytest.mark.parametrize("name", ["thesis.odt", "cases.0001.db", "vault.key.old", "unfinished.txt", ".hidden"])
def test_a_folder_with_other_files_is_left_as_it_is(name: str, tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / name).write_bytes(b"years of work")
    with pytest.raises(FolderNotEmpty):
        begin(tmp_path)
    assert names(tmp_path) == {name}
    assert (tmp_path / name).read_bytes() == b"years of work"
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


@pytest.mark.usefixtures("no_kdf")
def test_a_database_that_lost_its_key_file_is_never_cleared_away(made: MadeVault) -> None:
    made.key.unlink()
    made.backup.unlink()
    with pytest.raises(FolderNotEmpty):
        begin(made.folder)
    assert (made.folder / "cases.0001.db").is_file()


def test_what_a_desktop_leaves_in_an_empty_folder_does_not_count(tmp_path: Path) -> None:
    (tmp_path / ".DS_Store").write_bytes(b"icons")
    make_vault(tmp_path)
    vault_folder.unlock(tmp_path, PASSPHRASE).close()


@pytest.mark.usefixtures("no_kdf")
def test_an_empty_passphrase_or_a_bad_label_is_refused_before_the_disk_is_touched(tmp_path: Path) -> None:
    with pytest.raises(EmptyPassphrase):
        begin(tmp_path / "vault", "  ")
    with pytest.raises(RefusedValue):
        begin(tmp_path / "vault", label="two\nlines")
    assert not (tmp_path / "vault").exists()


@pytest.mark.usefixtures("no_kdf")
def test_a_file_in_place_of_the_folder_is_said_to_be_one(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    for place in ("file", "file/vault", "dangling"):
        with pytest.raises(VaultNotAFolder):
            begin(tmp_path / place)
    for asking in (vault_folder.describe, lambda folder: vault_folder.unlock(folder, PASSPHRASE)):
        with pytest.raises(VaultNotAFolder):
            asking(tmp_path / "file")


# Creation that stops half-way


def test_a_creation_that_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "stood here").mkdir()
    for place in ("missing", "stood here"):
        vault, _ = begin(tmp_path / place)
        vault.db_path.write_bytes(b"half a database")
        vault.close()
        vault.close()
    assert not (tmp_path / "missing").exists()
    assert names(tmp_path / "stood here") == set()


def test_a_creation_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    forbid_key_derivation(monkeypatch)
    with pytest.raises(AssertionError, match="a key derivation ran"):
        begin(tmp_path / "vault")
    assert names(tmp_path) == set()


def test_a_vault_without_its_database_is_not_finished(tmp_path: Path) -> None:
    vault, _ = begin(tmp_path / "vault")
    with vault:
        with pytest.raises(RuntimeError, match="after its database"):
            vault.commit()
        vault.db_path.write_bytes(b"")
        with pytest.raises(RuntimeError, match="after its database"):
            vault.commit()
    assert not (tmp_path / "vault").exists()


def test_a_killed_creation_says_so_and_is_begun_anew(tmp_path: Path) -> None:
    place = tmp_path / "vault"
    subprocess.run([sys.executable, "-c", BEGIN_AND_DIE, str(place)], check=False)  # noqa: S603  (our own words)
    assert names(place) == {"unfinished", "lock", "cases.0001.db", "cases.0001.db-wal"}
    for asking in (vault_folder.describe, lambda folder: vault_folder.unlock(folder, "a passphrase")):
        with pytest.raises(CreationUnfinished):
            asking(place)
    vault, _ = begin(place)
    with vault:
        assert names(place) == {"unfinished", "lock"}
        vault.db_path.write_bytes(b"database")
        vault.commit()
    vault_folder.unlock(place, PASSPHRASE).close()


def test_a_vault_being_created_is_in_use_for_others(tmp_path: Path) -> None:
    vault, _ = begin(tmp_path / "vault")
    with vault:
        with pytest.raises(VaultInUse):
            begin(tmp_path / "vault")
        with pytest.raises(VaultInUse):
            vault_folder.unlock(tmp_path / "vault", PASSPHRASE)
        vault.db_path.write_bytes(b"database")
        vault.commit()


@pytest.mark.parametrize("written", [("vault.key.bak",), ("vault.key.bak", "vault.key")])
def test_a_creation_killed_while_it_was_finished_is_a_finished_one(written: tuple[str, ...], made: MadeVault) -> None:
    for name in {"vault.key", "vault.key.bak"} - set(written):
        (made.folder / name).unlink()
    (made.folder / "unfinished").write_bytes(b"")
    with pytest.raises(VaultExists):
        begin(made.folder)
    vault_folder.unlock_with_words(made.folder, made.words).close()
    assert names(made.folder) == {"vault.key", "vault.key.bak", "cases.0001.db", "lock"}


# Disks that refuse


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="there is no such place on this system")
def test_a_place_where_nothing_can_be_made_is_not_writable() -> None:
    with pytest.raises(VaultNotWritable):
        begin(Path("/proc/self/vault"))


def test_a_write_protected_disk_is_said_to_be_one(small_disk: Path, pattern: MadeVault) -> None:
    copy_of(pattern, small_disk / "vault")
    (small_disk / "empty").mkdir()
    disks.protect(small_disk)
    for place in ("missing", "empty"):
        with pytest.raises(VaultNotWritable):
            begin(small_disk / place)
    assert vault_folder.describe(small_disk / "vault").sample


def test_on_a_write_protected_disk_a_vault_is_opened_for_reading_by_one_process(
    small_disk: Path, pattern: MadeVault
) -> None:
    copy_of(pattern, small_disk / "vault")
    (small_disk / "vault" / "lock").touch()
    disks.protect(small_disk)
    for _ in range(2):
        with vault_folder.unlock(small_disk / "vault", PASSPHRASE) as vault:
            assert vault.reads_only
            assert vault.database_key()
            with pytest.raises(VaultInUse):
                vault_folder.unlock(small_disk / "vault", PASSPHRASE)


def test_a_full_disk_stops_a_creation_and_leaves_nothing(small_disk: Path) -> None:
    filling = disks.fill(small_disk)
    with pytest.raises(VaultDiskFull):
        begin(small_disk / "vault")
    filling.unlink()
    assert names(small_disk) == set()


def test_a_disk_that_fills_up_during_a_creation_lets_it_be_finished_later(small_disk: Path) -> None:
    vault, words = begin(small_disk / "vault")
    with vault:
        vault.db_path.write_bytes(b"database")
        filling = disks.fill(small_disk)
        with pytest.raises(VaultDiskFull):
            vault.commit()
        assert "vault.key" not in names(small_disk / "vault")
        filling.unlink()
        vault.commit()
    vault_folder.unlock_with_words(small_disk / "vault", words).close()


def test_a_full_disk_keeps_nobody_from_opening_a_vault(small_disk: Path, pattern: MadeVault) -> None:
    made = copy_of(pattern, small_disk / "vault")
    made.key.write_bytes(b"torn")
    disks.fill(small_disk)
    with vault_folder.unlock_with_words(made.folder, made.words) as vault:
        assert vault.backup_used


@pytest.mark.parametrize(
    ("number", "expected"),
    [(errno.EACCES, VaultNotWritable), (errno.EIO, VaultNotWritable), (errno.ENOSPC, VaultDiskFull)],
)
def test_what_the_system_refuses_is_explained(
    number: int, expected: type[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(expected):
        begin(tmp_path / "vault")
    assert names(tmp_path) == set()


# Unlocking


def test_a_wrong_passphrase_is_said_to_be_wrong_and_costs_one_derivation(
    made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = counted(monkeypatch)
    with pytest.raises(WrongSecret):
        vault_folder.unlock(made.folder, "wrong")
    assert len(runs) == 1
    vault_folder.unlock(made.folder, made.passphrase).close()


def test_a_wrong_passphrase_costs_one_derivation_for_each_passphrase_slot(
    made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    with vault_folder.unlock_with_words(made.folder, made.words) as vault:
        vault.add_passphrase("of a colleague", label="desk 2", cost=FLOOR)
    runs = counted(monkeypatch)
    with pytest.raises(WrongSecret):
        vault_folder.unlock(made.folder, "wrong")
    assert len(runs) == 2


def counted(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    runs: list[object] = []
    derive = slots._argon2id

    def counting(passphrase: str, cost: slots.KdfCost, salt: bytes) -> bytes:
        runs.append(cost)
        return derive(passphrase, cost, salt)

    monkeypatch.setattr(slots, "_argon2id", counting)
    return runs


def test_a_passphrase_typed_with_composed_or_separate_marks_opens_alike(tmp_path: Path) -> None:
    place = make_vault(tmp_path / "vault", unicodedata.normalize("NFC", "її йод")).folder
    vault_folder.unlock(place, unicodedata.normalize("NFD", "її йод")).close()


def test_the_words_open_however_they_are_typed(made: MadeVault) -> None:
    vault_folder.unlock_with_words(made.folder, made.words.upper().replace(" ", " \n ")).close()


def test_words_of_another_vault_do_not_open_this_one(made: MadeVault) -> None:
    with pytest.raises(WrongRecoveryWords):
        vault_folder.unlock_with_words(made.folder, RecoveryWords.new())


def test_mistyped_words_are_explained_before_the_vault_is_touched(made: MadeVault) -> None:
    before = made.key.stat().st_mtime_ns
    with pytest.raises(UnknownRecoveryWord):
        vault_folder.unlock_with_words(made.folder, made.words.rsplit(" ", 1)[0] + " tracing")
    assert made.key.stat().st_mtime_ns == before


@pytest.mark.usefixtures("no_kdf")
def test_where_there_is_no_vault_nothing_is_left_by_looking(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "sea.jpg").write_bytes(b"")
    for place in (tmp_path / "missing", tmp_path / "photos", tmp_path / "photos" / "sea.jpg" / "vault"):
        for asking in (vault_folder.describe, lambda folder: vault_folder.unlock(folder, PASSPHRASE)):
            with pytest.raises(VaultMissing):
                asking(place)
    assert names(tmp_path) == {"photos"}
    assert names(tmp_path / "photos") == {"sea.jpg"}


@pytest.mark.usefixtures("no_kdf")
def test_records_without_a_key_file_are_said_to_lack_it(made: MadeVault) -> None:
    made.key.unlink()
    made.backup.unlink()
    for asking in (vault_folder.describe, lambda folder: vault_folder.unlock(folder, PASSPHRASE)):
        with pytest.raises(KeyFileMissing):
            asking(made.folder)
    assert (made.folder / "cases.0001.db").read_bytes() == b"what storage writes"


def test_a_vault_open_in_another_process_is_in_use_until_that_ends(made: MadeVault) -> None:
    command = [sys.executable, "-c", HOLD_OPEN, str(made.folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:  # noqa: S603  (our own words)
        assert other.stdin is not None
        assert other.stdout is not None
        other.stdin.write(made.words + "\n")
        other.stdin.flush()
        assert other.stdout.readline() == "open\n"
        with pytest.raises(VaultInUse):
            vault_folder.unlock(made.folder, made.passphrase)
        assert vault_folder.describe(made.folder).sample
        other.kill()
    vault_folder.unlock(made.folder, made.passphrase).close()


def test_a_vault_open_in_this_process_is_in_use_too(made: MadeVault) -> None:
    with vault_folder.unlock_with_words(made.folder, made.words), pytest.raises(VaultInUse):
        vault_folder.unlock_with_words(made.folder, made.words)
    vault_folder.unlock_with_words(made.folder, made.words).close()


def test_a_refused_unlock_leaves_the_vault_free(made: MadeVault) -> None:
    with pytest.raises(WrongRecoveryWords):
        vault_folder.unlock_with_words(made.folder, RecoveryWords.new())
    vault_folder.unlock_with_words(made.folder, made.words).close()


# Describing


@pytest.mark.usefixtures("no_kdf")
def test_what_stands_in_clear_is_told_without_a_secret(made: MadeVault) -> None:
    told = vault_folder.describe(made.folder)
    assert told.sample
    assert told.labels == ("desk 1", "recovery words")
    assert told.created.utcoffset() is not None
    assert not told.backup_used
    with vault_folder.unlock_with_words(made.folder, made.words) as vault:
        assert told.vault_id == vault.vault_id


@pytest.mark.usefixtures("no_kdf")
def test_a_vault_is_described_from_the_copy_where_the_key_file_is_damaged(made: MadeVault) -> None:
    made.key.write_bytes(b"torn")
    assert vault_folder.describe(made.folder).backup_used
    assert made.key.read_bytes() == b"torn"
    made.backup.write_bytes(b"torn too")
    with pytest.raises(KeyFileDamaged):
        vault_folder.describe(made.folder)
