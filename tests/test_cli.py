"""The terminal: the main job typed in, and every refusal with its documented code."""

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from casetracker import cli, resources
from casetracker.services import vaults
from casetracker.vault import open_vault, place
from casetracker.vault.place import PlaceRisk
from casetracker.vault.slots import FLOOR
from tests.desks import PASSPHRASE, make_desk
from tests.letters.invented import flat


@dataclass
class Answer:
    code: int
    out: str
    err: str

    def json(self) -> Any:
        return json.loads(self.out)


class Terminal:
    """Types commands for one vault and reads the answers."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.vault = folder / "vault"
        self.passphrase = folder / "passphrase"
        self.passphrase.write_text(PASSPHRASE + "\n", encoding="utf-8")
        self._capsys = capsys

    def types(self, *words: str, vault: bool = True) -> Answer:
        opened = ["--vault", str(self.vault), "--passphrase-file", str(self.passphrase)] if vault else []
        code = cli.run([*words, *opened], show_journey=lambda _out: 0)
        told = self._capsys.readouterr()
        return Answer(code, told.out, told.err)


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    # What a guess costs on this computer is measured for a second, and is not what is tried here.
    monkeypatch.setattr(open_vault, "calibrate", lambda: FLOOR)
    return Terminal(tmp_path, capsys)


@pytest.fixture
def office(terminal: Terminal) -> Terminal:
    """Give a terminal in front of a vault with the claims and one case with a mother."""
    make_desk(terminal.vault, with_claims=True).close()
    assert terminal.types("case", "add", "Зразковий Олександр", "--born", "14.05.1994").code == 0
    answer = terminal.types(
        "relative",
        "add",
        "KV1-2026-0001",
        "Зразкова Ганна",
        "--kinship",
        "mother",
        "--post-address",
        "м. Зразок, 00000",
    )
    assert answer.code == 0
    return terminal


def test_a_vault_is_created_without_typing_back_and_returns_its_words_once(terminal: Terminal) -> None:
    made = terminal.types("vault", "create", "--json")
    assert made.code == 0
    assert len(made.json()["recovery_words"]) == 24
    assert made.json()["claims"] > 150
    info = terminal.types("vault", "info", "--json")
    assert info.code == 0
    assert info.json()["batches"] == 62
    assert made.json()["recovery_words"][0] not in info.out.split()
    assert terminal.types("vault", "check").code == 0


def test_no_letter_goes_out_of_an_office_that_has_not_said_who_it_is(terminal: Terminal, tmp_path: Path) -> None:
    known = ("--phone", "000", "--hours", "9-17", "--support-line", "001", "--address", "м. Зразок")
    assert terminal.types("vault", "create", "--no-claims", *known, "--json").code == 0
    assert terminal.types("case", "add", "Зразковий Олександр").code == 0
    assert terminal.types("relative", "add", "KV1-2026-0001", "Зразкова Ганна", "--kinship", "mother").code == 0
    out = tmp_path / "summary.pdf"
    letter = ("letter", "print", "KV1-2026-0001", "summary", "--language", "en", "--to", "mother", "--out", str(out))
    refused = terminal.types(*letter)
    assert refused.code == 3
    assert "name of the organisation" in refused.err
    assert "who signs" in refused.err
    assert not out.exists()
    assert terminal.types("office", "set", "--name", "Бюро", "--caseworker", "О. Зразкова").code == 0
    assert terminal.types(*letter).code == 0


def test_the_main_job_is_done_from_the_terminal(office: Terminal, tmp_path: Path) -> None:
    link = (
        "link",
        "add",
        "KV1-2026-0001",
        "RX-2026-02-26",
        "--basis",
        "place_time_consistent",
        "--strength",
        "possible",
    )
    assert office.types(*link).code == 0
    out = tmp_path / "summary.pdf"
    printed = office.types(
        "letter", "print", "KV1-2026-0001", "summary", "--language", "uk", "--to", "mother", "--out", str(out), "--json"
    )
    assert printed.code == 0, printed.err
    assert out.read_bytes().startswith(b"%PDF")
    shown = office.types("case", "show", "KV1-2026-0001", "--json").json()
    assert shown["letters"][0]["sha256"] == printed.json()["sha256"]
    assert shown["links"] == [{"batch": "RX-2026-02-26", "basis": "place_time_consistent", "strength": "possible"}]
    by_id = office.types("case", "show", shown["id"], "--json").json()
    assert by_id["number"] == "KV1-2026-0001"
    refused = office.types(
        "letter", "print", "KV1-2026-0001", "L3", "--language", "uk", "--to", "Зразкова Ганна", "--batch", "2026-02-26",
        "--next-letter-by", "01.01.2027", "--out", str(tmp_path / "l3.pdf"), "--json",
    )  # fmt: skip
    assert refused.code == 3
    assert json.loads(refused.err)["error"] == "ConnectedWithThisTransfer"
    assert not (tmp_path / "l3.pdf").exists()


def test_a_batch_is_shown_side_by_side_and_the_zero_is_a_number(office: Terminal) -> None:
    shown = office.types("batch", "show", "RX-2026-02-26", "--json").json()
    assert shown["to_ukraine"]["sides"]["ukraine"][0]["count"] == 1000
    assert shown["to_ukraine"]["sides"]["russia"][0]["count"] == 1000
    assert shown["to_russia"]["sides"]["russia"][0]["count"] == 35
    assert shown["to_russia"]["no_figure_from"] == ["ukraine"]
    assert "no Ukrainian figure found" in shown["may_be_said"]
    zero = office.types("batch", "show", "RX-2025-06-13", "--json").json()
    assert zero["to_russia"]["sides"]["russia"][0]["count"] == 0
    listed = office.types("batch", "list", "--json").json()
    assert listed["reaches_until"] == "2026-02-26"
    assert len(listed["batches"]) == 62


def test_newer_claims_are_loaded_and_a_broken_row_is_named_and_changes_nothing(
    office: Terminal, tmp_path: Path
) -> None:
    shipped = resources.path("reference", "claims.csv").read_text(encoding="utf-8")
    same = tmp_path / "claims.csv"
    same.write_text(shipped, encoding="utf-8")
    again = office.types("batch", "load", str(same), "--json").json()
    assert (again["new"], again["corrected"]) == (0, 0)
    lines = shipped.splitlines()
    broken = tmp_path / "newer.csv"
    broken.write_text("\n".join([*lines[:5], lines[5].replace("20", "x0"), *lines[6:]]), encoding="utf-8")
    refused = office.types("batch", "load", str(broken))
    assert refused.code != 0
    assert "newer.csv" in refused.err
    assert "6" in refused.err
    assert office.types("batch", "list", "--json").json()["batches"][0]["number"] == "RX-2026-02-26"


def test_a_refused_field_is_named_in_the_words_of_the_forms(office: Terminal) -> None:
    refused = office.types("case", "add", "")
    assert refused.code == 2
    assert refused.err == "full name as written: this must be filled in\n"


def test_a_person_at_the_terminal_reads_words_and_a_program_reads_signs(office: Terminal) -> None:
    told = office.types("batch", "show", "RX-2026-02-26").out
    assert "Ukraine says" in told
    assert "no Ukrainian figure found" in told
    assert "to Russia: 35 · unit not recorded · V. Medinsky, aide to the Russian president · 26 February 2026" in told
    assert "not_recorded" not in told
    shown = office.types("case", "show", "KV1-2026-0001")
    assert "fate · nothing is known" in shown.out
    assert office.types("case", "show", "KV1-2026-0001", "--json").json()["relatives"][0]["kinship"] == "mother"


def test_cases_are_found_by_the_beginning_of_a_name(office: Terminal) -> None:
    found = office.types("case", "list", "олекс", "--json").json()
    assert [row["number"] for row in found] == ["KV1-2026-0001"]
    assert office.types("case", "list", "ніхто", "--json").json() == []


def test_a_date_is_told_to_the_terminal_as_people_say_it(office: Terminal) -> None:
    told = ("--born", "весна 1994", "--last-contact", "близько 20 березня 2024 р.")
    number = office.types("case", "add", "Зразкова Олена", *told, "--json").json()["number"]
    shown = office.types("case", "show", number, "--json").json()
    assert (shown["born"], shown["last_contact"]) == ("1994-03..1994-05", "~2024-03-20")


def test_words_that_are_no_date_are_kept_only_in_quotation_marks(office: Terminal) -> None:
    assert office.types("case", "add", "X", "--last-contact", "перед жнивами").code == 2
    number = office.types("case", "add", "X", "--last-contact", "«перед жнивами»", "--json").json()["number"]
    assert office.types("case", "show", number, "--json").json()["last_contact"] == '"перед жнивами"'


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("case", "add", ""), 2),
        (("case", "add", "X", "--born", "31 лютого 1990"), 2),
        (("case", "add", "X", "--born", "31.02.1990"), 2),
        (("case", "add", "X", "--born", "3024"), 2),
        (("case", "add", "X", "--born", "1994", "--last-contact", "1990"), 3),
        (("case", "show", "KV1-2026-9999"), 2),
        (("link", "add", "KV1-2026-0001", "RX-2025-06-07-OFFER", "--basis", "other"), 3),
        (("link", "add", "KV1-2026-0001", "RX-2026-02-26", "--basis", "nonsense"), 2),
        (("no-such-command",), 2),
    ],
)
def test_a_refusal_ends_with_its_documented_code(office: Terminal, words: tuple[str, ...], code: int) -> None:
    answer = office.types(*words)
    assert answer.code == code
    assert answer.err.strip()
    assert "Traceback" not in answer.err


def test_a_wrong_passphrase_and_a_missing_vault_end_with_4(office: Terminal, tmp_path: Path) -> None:
    office.passphrase.write_text("another\n", encoding="utf-8")
    wrong = office.types("vault", "info")
    assert (wrong.code, "does not open" in wrong.err) == (4, True)
    office.vault = tmp_path / "nowhere"
    assert office.types("vault", "info").code == 4
    office.passphrase = tmp_path / "nothing-here"
    assert office.types("vault", "info").code == 4


def test_a_backup_is_made_listed_and_restored(office: Terminal) -> None:
    stick = office.folder / "stick"
    made = office.types("vault", "backup", "--to", str(stick), "--json").json()
    listed = office.types("vault", "backups", "--at", str(stick), "--json").json()
    assert [one["folder"] for one in listed] == [made["folder"]]
    again = str(office.folder / "again")
    passphrase = ["--passphrase-file", str(office.passphrase)]
    assert office.types("vault", "restore", made["folder"], "--to", again, *passphrase, vault=False).code == 0
    found = office.types("case", "list", "--vault", again, "--json", *passphrase, vault=False).json()
    assert [one["name"] for one in found] == ["Зразковий Олександр"]
    refused = office.types("vault", "restore", made["folder"], "--to", again, *passphrase, vault=False)
    assert refused.code == 4
    assert "other files" in refused.err


def test_damage_ends_with_5(office: Terminal) -> None:
    database = next(office.vault.glob("*.db"))
    whole = database.read_bytes()
    database.write_bytes(b"")
    assert office.types("vault", "info").code == 5
    database.write_bytes(whole[: len(whole) // 2])
    answer = office.types("vault", "check")
    assert answer.code == 5
    database.write_bytes(b"SQLite format 3\0" + whole[16:])
    assert office.types("case", "list").code == 5


def test_a_vault_in_a_synced_folder_is_warned_of_in_the_terminal_too(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_desk(terminal.vault).close()
    assert terminal.types("vault", "info").err == ""
    for risk, said in ((PlaceRisk.SYNCED, "copies to other computers"), (PlaceRisk.NETWORK, "lies on another")):
        monkeypatch.setattr(place, "risk_of", lambda _folder, risk=risk: risk)
        assert said in terminal.types("vault", "info").err


def test_a_vault_that_was_not_closed_in_order_says_so_until_it_is_checked(terminal: Terminal) -> None:
    desk = make_desk(terminal.folder / "first")
    desk.settle()
    shutil.copytree(desk.folder, terminal.vault)
    desk.close()
    for _ in range(2):
        assert "was not closed in order last time" in terminal.types("vault", "info").err
    assert terminal.types("vault", "check").code == 0
    assert "not closed in order" not in terminal.types("vault", "info").err


def test_a_vault_that_is_open_elsewhere_is_in_use(office: Terminal) -> None:
    desk = vaults.open_vault(office.vault, PASSPHRASE)
    try:
        answer = office.types("vault", "info")
        assert answer.code == 4
        assert "open" in answer.err
    finally:
        desk.close()


def test_names_with_markup_are_printed_as_they_are(office: Terminal) -> None:
    name = "О’Зразкова [bold]{{ім'я}}[/bold] <b>ʼ</b>"
    assert office.types("case", "add", name).code == 0
    assert name.replace("\n", "") in office.types("case", "show", "KV1-2026-0002").out


def test_a_paper_is_printed_in_russian_where_it_is_asked_for(office: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "summary.pdf"
    paper = ("letter", "print", "KV1-2026-0001", "summary", "--language", "ru", "--to", "mother", "--out", str(out))
    assert office.types(*paper).code == 0
    assert "Что известно и насколько достоверно" in flat(out.read_bytes())


def test_an_existing_file_is_not_overwritten_by_a_copy(office: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "there.pdf"
    out.write_text("kept")
    answer = office.types("letter", "print", "KV1-2026-0001", "summary", "--language", "en", "--out", str(out))
    assert answer.code == 2
    assert out.read_text() == "kept"


def test_no_letter_is_recorded_where_its_copy_has_no_place(office: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "no such folder" / "summary.pdf"
    answer = office.types("letter", "print", "KV1-2026-0001", "summary", "--language", "en", "--out", str(out))
    assert answer.code == 2
    assert json.loads(office.types("case", "show", "KV1-2026-0001", "--json").out)["letters"] == []


def test_the_terminal_starts_without_the_window() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import casetracker.cli, sys; print('PySide6' in sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert loaded.stdout.strip() == "False"


def test_a_document_is_added_listed_and_handed_out_once(office: Terminal) -> None:
    scan = office.folder / "витяг.pdf"
    scan.write_bytes(b"%PDF-1.7 an invented scan")
    added = office.types("attachment", "add", "KV1-2026-0001", str(scan), "--title", "Витяг", "--json")
    assert added.code == 0
    (row,) = office.types("attachment", "list", "KV1-2026-0001", "--json").json()
    assert (row["id"], row["title"], row["kind"]) == (added.json()["id"], "Витяг", "pdf")
    copy = office.folder / "copy.pdf"
    assert office.types("attachment", "export", row["id"], "--out", str(copy)).code == 0
    assert copy.read_bytes() == scan.read_bytes()
    assert office.types("attachment", "export", row["id"], "--out", str(copy)).code == 2
    assert office.types("attachment", "add", "KV1-2026-0001", str(office.passphrase)).code == 3


def test_the_history_is_verified_shown_and_exported(office: Terminal) -> None:
    assert office.types("journal", "verify", "--json").json() == {"whole": True, "broken": []}
    shown = office.types("journal", "show", "--case", "KV1-2026-0001", "--json").json()
    assert [one["action"] for one in shown] == ["add a relative", "open the case"]
    file = office.folder / "history.csv"
    assert office.types("journal", "export", "--out", str(file), "--case", "KV1-2026-0001").code == 0
    assert "Зразковий Олександр" in file.read_text("utf-8-sig")
    assert office.types("journal", "show", "--from", "31.31.31").code == 2


def test_cases_and_claims_are_exported_in_clear_for_other_programs(office: Terminal, tmp_path: Path) -> None:
    listed, one, claims = tmp_path / "cases.csv", tmp_path / "case.json", tmp_path / "claims.csv"
    assert office.types("case", "export", "--out", str(listed), "--json").json()["cases"] == 1
    assert "Зразковий Олександр" in listed.read_text("utf-8-sig")
    (number,) = [row["number"] for row in office.types("case", "list", "--json").json()]
    assert office.types("case", "export", number, "--out", str(one)).code == 0
    assert json.loads(one.read_text("utf-8"))["case"]["number"] == number
    assert office.types("batch", "export", "--out", str(claims), "--json").json()["claims"] > 150
    assert office.types("case", "export", "--out", str(listed)).code == 2
