"""An older database put back is said when the vault opens; an end without a lock is no such thing."""

import json
import shutil
from pathlib import Path

import pytest

from casetracker.services import cases, vaults
from casetracker.services.desk import Desk
from casetracker.storage.journal import LINES
from casetracker.vault import state_file
from casetracker.vault.errors import LogTorn, StateForged, StateMissing, VaultRolledBack
from tests.desks import PASSPHRASE, make_desk

DATABASE = "cases.0001.db"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_desk(tmp_path / "vault").close()
    return tmp_path / "vault"


def opened(folder: Path) -> Desk:
    return vaults.open_vault(folder, PASSPHRASE)


def add_a_case(folder: Path) -> None:
    desk = opened(folder)
    cases.open_case(desk, full="Приклад Далі")
    desk.close()


def noticed(folder: Path) -> type[VaultRolledBack] | None:
    desk = opened(folder)
    desk.close()
    return type(desk.put_back) if desk.put_back is not None else None


def test_a_vault_that_was_closed_or_copied_as_a_whole_says_nothing(folder: Path, tmp_path: Path) -> None:
    add_a_case(folder)
    assert noticed(folder) is None
    shutil.copytree(folder, tmp_path / "copy")
    assert noticed(tmp_path / "copy") is None


def test_an_older_database_put_back_is_said_once_and_stands_in_the_history(folder: Path) -> None:
    old = (folder / DATABASE).read_bytes()
    add_a_case(folder)
    (folder / DATABASE).write_bytes(old)
    desk = opened(folder)
    assert type(desk.put_back) is VaultRolledBack
    with desk.read() as reading:
        actions = reading.session.connection().execute(LINES.select()).mappings()
        assert vaults.PUT_BACK in [row["action"] for row in actions]
    desk.close()
    assert noticed(folder) is None


def test_an_older_database_that_was_worked_on_elsewhere_is_said_too(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "elsewhere")
    add_a_case(folder)
    for _ in range(3):
        add_a_case(tmp_path / "elsewhere")
    shutil.copy(tmp_path / "elsewhere" / DATABASE, folder / DATABASE)
    assert noticed(folder) is VaultRolledBack


def test_an_end_without_a_lock_is_no_older_database(folder: Path, tmp_path: Path) -> None:
    desk = opened(folder)
    cases.open_case(desk, full="Приклад Далі")
    shutil.copytree(folder, tmp_path / "crashed")
    desk.close()
    assert not json.loads((tmp_path / "crashed" / state_file.FILE).read_bytes())["clean"]
    assert json.loads((folder / state_file.FILE).read_bytes())["clean"]
    assert noticed(tmp_path / "crashed") is None


@pytest.mark.parametrize("place", [5, 40, 24 + 32 + 100, -2000])
def test_changes_that_a_torn_log_has_lost_are_said(folder: Path, tmp_path: Path, place: int) -> None:
    desk = opened(folder)
    cases.open_case(desk, full="Приклад Далі")
    ended = shutil.copytree(folder, tmp_path / "ended")
    desk.close()
    log = ended / f"{DATABASE}-wal"
    content = bytearray(log.read_bytes())
    content[place] ^= 1
    log.write_bytes(content)
    assert noticed(ended) is LogTorn
    assert noticed(ended) is None


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"mac": 1}', b"\xff" * 5000])
def test_a_note_that_the_vault_has_not_written_is_said(folder: Path, content: bytes) -> None:
    (folder / state_file.FILE).write_bytes(content)
    assert noticed(folder) is StateForged
    assert noticed(folder) is None


def test_every_edited_field_of_the_note_is_said(folder: Path) -> None:
    told = json.loads((folder / state_file.FILE).read_bytes())
    for field, value in {"line": 1, "generation": 2, "clean": False, "chain": "", "format": 2}.items():
        genuine = (folder / state_file.FILE).read_bytes()
        (folder / state_file.FILE).write_text(json.dumps(told | {field: value}), encoding="ascii")
        assert noticed(folder) is StateForged, field
        (folder / state_file.FILE).write_bytes(genuine)


def test_a_note_that_was_taken_away_is_said(folder: Path) -> None:
    (folder / state_file.FILE).unlink()
    assert noticed(folder) is StateMissing


def test_a_vault_that_was_not_closed_stays_unchecked_until_a_check_finds_it_whole(folder: Path, tmp_path: Path) -> None:
    desk = opened(folder)
    assert not desk.unchecked
    cases.open_case(desk, full="Приклад Далі")
    ended = shutil.copytree(folder, tmp_path / "ended")
    desk.close()
    for _ in range(2):
        again = opened(ended)
        assert again.unchecked
        again.close()
    again = opened(ended)
    assert vaults.check_vault(again).whole
    assert not again.unchecked
    again.close()
    last = opened(ended)
    assert not last.unchecked
    last.close()
