"""A vault is encrypted anew under another master key: all of it is there, and the former keys open none of it."""

import random
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from casetracker.casework.errors import ForTheCaseworker
from casetracker.services import attachments, backups, cases, encrypt_anew, keys, vaults
from casetracker.services.backup_copy import COPYING
from casetracker.services.desk import Desk
from casetracker.storage import database
from casetracker.storage.errors import DatabaseDamaged, StorageFull
from casetracker.vault import folder as vault_folder
from casetracker.vault import key_copies, room
from casetracker.vault.errors import VaultDiskFull, WrongRecoveryWords, WrongSecret
from casetracker.vault.recovery_words import RecoveryWords
from tests import disks
from tests.desks import CHEAP, PASSPHRASE, make_desk
from tests.processes import Say, Worker

PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)
NOT_COMPARED = ("sqlite_", "search_words", "search_key", "search_slip", "search_mark", "journal", "attachment")
"""Tables that grow by the encryption itself, or hold the names of files, which change with it."""


class StoppedError(Exception):
    pass


def rows(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    with desk.read() as reading:
        connection = reading.session.connection()
        names = [name for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {
            name: [tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY rowid')]  # noqa: S608  (names of our own tables)
            for name in names
            if not name.startswith(NOT_COMPARED)
        }


def files_of(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"lock", "reserve", "attempts"}


WHOLE = {"vault.key", "vault.key.bak", "state.json", "attachments"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = make_desk(tmp_path / "vault", with_claims=True)
    case = cases.open_case(opened, full="Зразковий Планетохід")
    attachments.add(opened, case.id, PDF, title="Витяг")
    yield opened
    opened.close()


def renewed_of(desk: Desk, **told: object) -> encrypt_anew.Renewed:
    return encrypt_anew.encrypt_anew(desk, PASSPHRASE, keys.draw_words(), cost=CHEAP, **told)  # type: ignore[arg-type]  # options of the service


def test_everything_is_there_under_new_keys_and_the_history_says_so(desk: Desk) -> None:
    before, folder = rows(desk), desk.folder
    words = keys.draw_words()
    steps: list[str] = []
    renewed = encrypt_anew.encrypt_anew(
        desk, PASSPHRASE, words, report=lambda step, _done, _of: steps.append(step), cost=CHEAP
    )
    assert rows(renewed.desk) == before
    assert vaults.check_vault(renewed.desk).whole
    assert (renewed.left_out, renewed.documents, renewed.documents_wait) == ((), (), None)
    assert {COPYING, encrypt_anew.SEALING} <= set(steps)
    renewed.desk.close()
    assert files_of(folder) == WHOLE | {"cases.0002.db"}
    again = vaults.open_vault_with_words(folder, " ".join(words))
    assert (again.put_back, again.noticed.key_file_older, again.vault.generation) == (None, False, 2)
    with again.read() as reading:
        (document,) = reading.attachments.all()
        done = [row[0] for row in reading.session.connection().exec_driver_sql("SELECT action FROM journal_line")]
    assert attachments.read_content(again, document.id) == PDF
    assert "encrypt the vault anew" in done
    again.close()


def test_neither_the_former_words_nor_a_kept_key_file_open_the_vault_any_more(desk: Desk, tmp_path: Path) -> None:
    former_words = keys.draw_words()
    keys.replace_words(desk, former_words)
    kept, former_key = tmp_path / "kept", desk.vault.database_key()
    kept.mkdir()
    shutil.copy(desk.folder / "vault.key", kept)
    former_files = {path.name for path in (desk.folder / "attachments").iterdir()}
    renewed = renewed_of(desk).desk
    folder, path = renewed.folder, renewed.vault.db_path
    assert not former_files & {path.name for path in (folder / "attachments").iterdir()}
    renewed.close()
    with pytest.raises(WrongRecoveryWords):
        vaults.open_vault_with_words(folder, " ".join(former_words))
    with pytest.raises(DatabaseDamaged):
        database.open_database(path, former_key)
    for name in ("vault.key", "vault.key.bak"):
        shutil.copy(kept / "vault.key", folder / name)
    with pytest.raises(ForTheCaseworker):
        vaults.open_vault(folder, PASSPHRASE)
    assert path.is_file(), "an old key file that is put back removes nothing"


def test_an_old_key_file_that_is_put_back_does_not_take_the_place_of_the_only_one_that_opens(desk: Desk) -> None:
    former_words, old = keys.draw_words(), (desk.folder / "vault.key").read_bytes()
    keys.replace_words(desk, former_words)
    renewed = renewed_of(desk).desk
    folder = renewed.folder
    renewed.close()
    now = (folder / "vault.key.bak").read_bytes()
    (folder / "vault.key").write_bytes(old)
    with pytest.raises(WrongRecoveryWords):
        vaults.open_vault_with_words(folder, " ".join(former_words))
    assert (folder / "vault.key.bak").read_bytes() == now
    again = vaults.open_vault(folder, PASSPHRASE)
    assert (again.vault.generation, again.key_file_backup_used, again.put_back) == (2, True, None)
    again.close()
    assert (folder / "vault.key").read_bytes() == now


def test_a_colleagues_passphrase_is_named_before_and_opens_the_vault_no_more(desk: Desk) -> None:
    keys.add_passphrase(desk, "ще один зразок паролю", label="друга", person="Зразкова Ольга", cost=CHEAP)
    assert [one.label for one in encrypt_anew.keys_left_out(desk)] == ["друга"]
    renewed = renewed_of(desk)
    assert renewed.left_out == ("друга",)
    folder = renewed.desk.folder
    assert renewed.desk.who == "Зразкова Олена"
    renewed.desk.close()
    with pytest.raises(WrongSecret):
        vaults.open_vault(folder, "ще один зразок паролю")


def test_backups_under_the_former_keys_are_listed(desk: Desk) -> None:
    made = backups.back_up(desk)
    renewed = renewed_of(desk)
    assert [one.place for one in renewed.backups] == [made.folder]
    renewed.desk.close()


def test_a_slip_of_the_finger_does_not_become_the_passphrase(desk: Desk) -> None:
    before = files_of(desk.folder)
    with pytest.raises(WrongSecret):
        encrypt_anew.encrypt_anew(desk, PASSPHRASE + "х", keys.draw_words(), cost=CHEAP)
    assert files_of(desk.folder) == before


@pytest.mark.parametrize("step", [COPYING, encrypt_anew.PROVING])
def test_stopped_on_the_way_the_vault_is_as_it_was_and_goes_on(desk: Desk, step: str) -> None:
    def report(now: str, _done: int, _of: int) -> None:
        if now == step:
            raise StoppedError

    before, there = rows(desk), files_of(desk.folder)
    with pytest.raises(StoppedError):
        renewed_of(desk, report=report)
    assert files_of(desk.folder) == there
    cases.open_case(desk, full="Зразкова Друга")
    assert len(rows(desk)["search_case"]) == len(before["search_case"]) + 1


def test_stopped_among_the_documents_they_follow_when_the_vault_is_next_opened(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_told: object) -> None:
        raise VaultDiskFull

    former = {path.name for path in (desk.folder / "attachments").iterdir()}
    with monkeypatch.context() as stopped:
        stopped.setattr(attachments, "reencrypt_attachments", full)
        renewed = renewed_of(desk)
    assert isinstance(renewed.documents_wait, VaultDiskFull)
    renewed.desk.close()
    again = vaults.open_vault(renewed.desk.folder, PASSPHRASE)
    assert not former & {path.name for path in (again.folder / "attachments").iterdir()}
    assert vaults.check_vault(again).whole
    again.close()


def test_stopped_by_hand_among_the_documents_the_vault_goes_on_and_they_follow(desk: Desk) -> None:
    def report(now: str, _done: int, _of: int) -> None:
        if now == encrypt_anew.SEALING:
            raise StoppedError

    former = {path.name for path in (desk.folder / "attachments").iterdir()}
    renewed = renewed_of(desk, report=report)
    assert isinstance(renewed.documents_wait, encrypt_anew.DocumentsFollow)
    assert {path.name for path in (desk.folder / "attachments").iterdir()} == former
    renewed.desk.close()
    again = vaults.open_vault(renewed.desk.folder, PASSPHRASE)
    assert not former & {path.name for path in (again.folder / "attachments").iterdir()}
    again.close()


def test_without_room_nothing_is_begun(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = files_of(desk.folder)
    monkeypatch.setattr(room.shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(10, 9, 1))  # type: ignore[attr-defined]  # the system's answer
    with pytest.raises(encrypt_anew.NoRoomToEncryptAnew):
        renewed_of(desk)
    assert files_of(desk.folder) == before


def test_a_disk_that_fills_up_on_the_way_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with disks.small_disk(tmp_path / "disk", "24m") as place:
        desk = make_desk(place / "vault", with_claims=True)
        before, there = rows(desk), files_of(desk.folder)
        monkeypatch.setattr(room, "require", lambda *_told: None)
        refused, left, renewed = 0, 100_000, None
        while renewed is None:
            filler = place / "filler"
            filler.write_bytes(bytes(max(shutil.disk_usage(place).free - left, 0)))
            left += 500_000
            try:
                renewed = renewed_of(desk)
            except (StorageFull, VaultDiskFull):
                refused += 1
                assert files_of(desk.folder) == there
                assert rows(desk) == before
            filler.unlink()
        assert refused > 3
        assert rows(renewed.desk) == before
        renewed.desk.close()


def test_a_disk_that_refuses_the_key_file_leaves_the_vault_as_it_was(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = files_of(desk.folder)

    def refusing(_written: Path, path: Path) -> None:
        assert path.name == key_copies.MAIN
        raise OSError(28, "no room")

    with monkeypatch.context() as full:
        full.setattr("casetracker.vault.key_copies.put_in_place", refusing)
        with pytest.raises(VaultDiskFull):
            renewed_of(desk)
    assert files_of(desk.folder) == there
    cases.open_case(desk, full="Зразкова Друга")
    desk.close()
    again = vaults.open_vault(desk.folder, PASSPHRASE)
    assert again.vault.generation == 1
    again.close()


def test_whoever_waits_to_save_is_told_and_saves_into_no_former_generation(desk: Desk) -> None:
    told: list[BaseException | None] = []
    begun = threading.Event()

    def save() -> None:
        begun.set()
        try:
            cases.open_case(desk, full="Зразкова Пізня")
        except ForTheCaseworker as refused:
            told.append(refused)
        else:
            told.append(None)

    saver = threading.Thread(target=save)

    def report(step: str, _done: int, _of: int) -> None:
        if step == encrypt_anew.PROVING:
            saver.start()
            begun.wait()

    renewed = renewed_of(desk, report=report)
    saver.join()
    assert [type(one) for one in told] == [encrypt_anew.EncryptedMeanwhile]
    renewed.desk.close()


def encrypt(say: Say, folder: Path, words: tuple[str, ...]) -> None:
    opened = vaults.open_vault(folder, PASSPHRASE)
    say("ready")
    renewed = encrypt_anew.encrypt_anew(opened, PASSPHRASE, words, cost=CHEAP)
    say("done")
    renewed.desk.close()


def killed_while_encrypting(folder: Path, words: tuple[str, ...], after: float) -> bool:
    """Begin an encryption in another process, kill it after so many seconds, and say whether it had said "done"."""
    run = Worker(encrypt, folder, words)
    assert run.hear() == "ready"
    time.sleep(after)
    run.kill()
    return "done" in run.hear_all()


def kill_at_random_moments(folder: Path, rounds: int, seed: int) -> tuple[int, int]:
    """Kill so many encryptions; each time one whole generation opens. Returns carried out, taken back."""
    chance = random.Random(seed)  # noqa: S311  (moments, no secrets)
    opened = vaults.open_vault(folder, PASSPHRASE)
    before, words, generation = rows(opened), keys.draw_words(), opened.vault.generation
    keys.replace_words(opened, words)
    opened.close()
    carried_out = 0
    for _ in range(rounds):
        drawn = keys.draw_words()
        done = killed_while_encrypting(folder, drawn, chance.uniform(0, 1.2))
        desk = vaults.open_vault(folder, PASSPHRASE)
        assert rows(desk) == before
        assert vaults.check_vault(desk).whole
        assert desk.put_back is None
        assert desk.vault.generation - generation in (0, 1)
        assert desk.vault.generation > generation or not done
        if desk.vault.generation > generation:
            carried_out, generation, former, words = carried_out + 1, generation + 1, words, drawn
        else:
            former = drawn
        assert files_of(folder) == WHOLE | {f"cases.{generation:04d}.db"} | {
            f"cases.{generation:04d}.db-{beside}" for beside in ("wal", "shm")
        }
        desk.close()
        vaults.open_vault_with_words(folder, " ".join(words)).close()
        with pytest.raises(WrongRecoveryWords):
            vault_folder.unlock_with_words(folder, RecoveryWords(former))
        (folder / "attempts").unlink(missing_ok=True)
    return carried_out, rounds - carried_out


def test_killed_at_a_few_moments_one_generation_is_there_whole(desk: Desk) -> None:
    desk.close()
    kill_at_random_moments(desk.folder, 2, seed=1)


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_killed_200_times_one_generation_is_there_whole(desk: Desk) -> None:
    desk.close()
    carried_out, taken_back = kill_at_random_moments(desk.folder, 200, seed=2)
    assert carried_out > 20
    assert taken_back > 20
