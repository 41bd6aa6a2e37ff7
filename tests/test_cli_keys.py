"""The keys of a vault from the terminal."""

import json
from pathlib import Path

import pytest

from casetracker.services import keys, vaults
from casetracker.vault import folder as vault_folder
from casetracker.vault import open_vault
from casetracker.vault.slots import FLOOR, KdfCost, PassphraseSlot
from tests.desks import make_desk
from tests.test_cli import Terminal

NEW = "синій чайник бігає повільно"


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.setattr(open_vault, "calibrate", lambda: FLOOR)
    make_desk(tmp_path / "vault").close()
    (tmp_path / "new").write_text(NEW + "\n", encoding="utf-8")
    return Terminal(tmp_path, capsys)


def new_file(terminal: Terminal) -> list[str]:
    return ["--new-passphrase-file", str(terminal.folder / "new")]


def test_a_colleague_is_let_in_listed_renamed_and_taken_out(terminal: Terminal) -> None:
    assert terminal.types("vault", "slot-add", "desk 2", "Приклад Марія", *new_file(terminal)).code == 0
    terminal.passphrase.write_text(NEW, encoding="utf-8")
    assert terminal.types("vault", "slot-rename", "desk 2", "--to", "desk 3").code == 0
    listed = terminal.types("vault", "slots", "--json").json()
    assert {one["label"]: (one["kind"], one["person"], one["used_now"]) for one in listed} == {
        "first": ("passphrase", "Зразкова Олена", False),
        "recovery words": ("recovery", "", False),
        "desk 3": ("passphrase", "Приклад Марія", True),
    }
    assert "Приклад Марія" in terminal.types("vault", "slots").out
    assert terminal.types("vault", "slot-remove", "desk 2").code == 2
    assert terminal.types("vault", "slot-remove", "first").code == 0
    assert terminal.types("vault", "slot-remove", "desk 3").code == 3


def test_a_changed_passphrase_names_the_backups_that_still_take_the_old_one(terminal: Terminal) -> None:
    kept = terminal.vault / "backups" / "one"
    kept.mkdir(parents=True)
    (kept / "vault.key").write_bytes((terminal.vault / "vault.key").read_bytes())
    changed = terminal.types("vault", "passphrase", *new_file(terminal))
    assert changed.code == 0
    assert str(kept) in changed.out.replace("\n", "")
    assert terminal.types("vault", "info").code == 4
    terminal.passphrase.write_text(NEW, encoding="utf-8")
    assert terminal.types("vault", "info").code == 0


def test_a_vault_is_encrypted_anew_and_leaves_others_out_only_on_demand(terminal: Terminal) -> None:
    assert terminal.types("vault", "slot-add", "desk 2", "Приклад Марія", *new_file(terminal)).code == 0
    refused = terminal.types("vault", "encrypt-anew")
    assert refused.code == 3
    assert "desk 2" in refused.err
    done = terminal.types("vault", "encrypt-anew", "--yes", "--json")
    assert done.code == 0
    assert done.json()["left_out"] == ["desk 2"]
    assert (terminal.vault / "cases.0002.db").is_file()
    assert not (terminal.vault / "cases.0001.db").exists()
    assert terminal.types("vault", "check").code == 0
    words = terminal.folder / "words"
    words.write_text(" ".join(done.json()["recovery_words"]), encoding="utf-8")
    assert terminal.types("vault", "passphrase", "--words-file", str(words), *new_file(terminal)).code == 0
    terminal.passphrase.write_text(NEW, encoding="utf-8")
    assert [one["label"] for one in terminal.types("vault", "slots", "--json").json()] == ["first", "recovery words"]


def test_a_passphrase_that_costs_less_than_this_computer_bears_is_protected_better_and_that_is_said(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vault_folder, "takes_long", lambda _seconds, _cost: False)
    monkeypatch.setattr(open_vault, "calibrate", lambda: KdfCost(memory=FLOOR.memory, passes=FLOOR.passes + 1))
    assert "protected better" in terminal.types("vault", "info").err
    assert "protected better" not in terminal.types("vault", "info").err
    desk = vaults.open_vault(terminal.vault, terminal.passphrase.read_text(encoding="utf-8").strip())
    (slot,) = (one for one in desk.vault.slots if isinstance(one, PassphraseSlot))
    desk.close()
    assert slot.kdf.cost.passes == FLOOR.passes + 1


def test_a_forgotten_passphrase_is_replaced_by_the_words(terminal: Terminal) -> None:
    made = terminal.types("vault", "words", "--json")
    words = terminal.folder / "words"
    words.write_text("\n".join(made.json()["recovery_words"]), encoding="utf-8")
    terminal.passphrase.write_text("forgotten", encoding="utf-8")
    assert terminal.types("vault", "passphrase", "--words-file", str(words), *new_file(terminal)).code == 0
    terminal.passphrase.write_text(NEW, encoding="utf-8")
    assert terminal.types("vault", "info").code == 0


def test_a_weak_passphrase_is_warned_of_and_taken(terminal: Terminal) -> None:
    (terminal.folder / "new").write_text("пароль", encoding="utf-8")
    changed = terminal.types("vault", "passphrase", *new_file(terminal))
    assert changed.code == 0
    assert "easily guessed" in changed.err


@pytest.mark.parametrize(
    ("passphrase", "warned"),
    [("пароль", True), ("Зразкова Олена", True), (NEW, False)],
)
def test_a_new_vault_with_a_weak_passphrase_is_warned_of_and_made(
    passphrase: str, warned: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vault_folder, "calibrate", lambda: FLOOR)
    monkeypatch.setattr(open_vault, "calibrate", lambda: FLOOR)
    terminal = Terminal(tmp_path, capsys)
    terminal.passphrase.write_text(passphrase, encoding="utf-8")
    made = terminal.types("vault", "create", "--no-claims", "--json", "--caseworker", "Зразкова Олена")
    assert made.code == 0
    assert ("easily guessed" in made.err) is warned


def test_wrong_passphrases_are_waited_out_and_told_once(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[int] = []
    monkeypatch.setattr("casetracker.cli.asking.time.sleep", waited.append)
    right = terminal.passphrase.read_text(encoding="utf-8")
    terminal.passphrase.write_text("not this one", encoding="utf-8")
    assert terminal.types("vault", "info").code == 4
    terminal.passphrase.write_text(right, encoding="utf-8")
    told = terminal.types("vault", "info")
    assert told.code == 0
    assert "1 wrong passphrase was" in told.err
    assert waited in ([1], [])
    assert terminal.types("vault", "info").err == ""


def test_an_older_key_file_is_told(terminal: Terminal) -> None:
    old = (terminal.vault / "vault.key").read_bytes()
    assert terminal.types("vault", "slot-rename", "first", "--to", "desk 1").code == 0
    for name in ("vault.key", "vault.key.bak"):
        (terminal.vault / name).write_bytes(old)
    assert "older than this vault remembers" in terminal.types("vault", "info").err


def test_no_keyring_no_slot(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    refused = terminal.types("vault", "keyring", "laptop", "--json")
    assert refused.code == 4
    assert json.loads(refused.err)["error"].startswith("Keyring")
    desk = vaults.open_vault(terminal.vault, terminal.passphrase.read_text(encoding="utf-8").strip())
    assert len(keys.keys_of(desk)) == 2
    desk.close()
