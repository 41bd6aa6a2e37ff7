"""`casetracker vault rescue` as it is typed: its exit codes, its secrets, its answer to people and to programs."""

import json
from pathlib import Path

import pytest

from casetracker import cli
from casetracker.services import cases, vaults
from tests.desks import PASSPHRASE, make_desk

PAGE = 4096


@pytest.fixture
def place(tmp_path: Path) -> Path:
    desk = make_desk(tmp_path / "vault")
    for number in range(5):
        cases.open_case(desk, full=f"Зразковий Олександр {number}")
    desk.close()
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n", encoding="utf-8")
    return tmp_path


def rescue(place: Path, *words: str) -> int:
    asked = words or ("--passphrase-file", str(place / "passphrase"))
    return cli.run(["vault", "rescue", str(place / "vault"), str(place / "new"), *asked], show_journey=lambda _out: 0)


def damage_the_page_of_the_office(place: Path) -> None:
    desk = vaults.open_vault(place / "vault", PASSPHRASE)
    with desk.database.raw() as raw:
        ((page,),) = raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'office'").fetchall()
    desk.close()
    (database,) = (place / "vault").glob("cases.*.db")
    content = bytearray(database.read_bytes())
    content[(page - 1) * PAGE + 200] ^= 1
    database.write_bytes(content)


def test_a_rescue_without_a_loss_ends_with_0_and_says_so(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert rescue(place) == 0
    assert "Nothing was lost." in capsys.readouterr().out
    vaults.open_vault(place / "new", PASSPHRASE).close()


def test_a_rescue_with_a_loss_ends_with_5_and_names_the_table(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damage_the_page_of_the_office(place)
    assert rescue(place, "--passphrase-file", str(place / "passphrase"), "--json") == 5
    told = json.loads(capsys.readouterr().out)
    assert not told["whole"]
    (office,) = (one for one in told["tables"] if one["table"] == "office")
    assert (office["read"], office["lost"], office["count_is_exact"]) == (0, 1, True)
    desk = vaults.open_vault(place / "new", PASSPHRASE)
    assert len(cases.find_cases(desk, "зразк")) == 5
    desk.close()


def test_people_are_told_of_a_loss_in_words(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damage_the_page_of_the_office(place)
    assert rescue(place) == 5
    assert "Something was lost. Keep the damaged vault and backups." in capsys.readouterr().out


def test_a_vault_is_rescued_with_its_recovery_words(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = ("vault", "create", "--vault", str(place / "second"), "--passphrase-file", str(place / "passphrase"))
    assert cli.run([*made, "--no-claims", "--json"], show_journey=lambda _out: 0) == 0
    words = json.loads(capsys.readouterr().out)["recovery_words"]
    (place / "words").write_text("\n".join(words), encoding="utf-8")
    command = ["vault", "rescue", str(place / "second"), str(place / "new"), "--words-file", str(place / "words")]
    assert cli.run(command, show_journey=lambda _out: 0) == 0
    vaults.open_vault(place / "new", PASSPHRASE).close()


def test_a_wrong_passphrase_ends_with_4_and_leaves_nothing(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (place / "passphrase").write_text("another\n", encoding="utf-8")
    assert rescue(place, "--passphrase-file", str(place / "passphrase"), "--json") == 4
    assert json.loads(capsys.readouterr().err)["error"] == "WrongSecret"
    assert not (place / "new").exists()


def test_an_empty_database_ends_with_5_and_leaves_nothing(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (database,) = (place / "vault").glob("cases.*.db")
    database.write_bytes(b"")
    assert rescue(place, "--passphrase-file", str(place / "passphrase"), "--json") == 5
    assert json.loads(capsys.readouterr().err)["error"] == "DatabaseEmpty"
    assert not (place / "new").exists()


def test_a_history_that_was_cut_off_is_told(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (database,) = (place / "vault").glob("cases.*.db")
    before = database.read_bytes()
    desk = vaults.open_vault(place / "vault", PASSPHRASE)
    cases.open_case(desk, full="Зразкова Марія")
    desk.close()
    database.write_bytes(before)
    assert rescue(place, "--passphrase-file", str(place / "passphrase"), "--json") == 5
    told = json.loads(capsys.readouterr().out)
    assert told["history_lines_cut_off"] > 0
    assert not told["whole"]
