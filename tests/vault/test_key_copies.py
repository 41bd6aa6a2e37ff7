import json
import os
import random
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from casetracker.vault import folder as vault_folder
from casetracker.vault.errors import (
    KdfRefused,
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileTampered,
    KeyFileTooNew,
    LastPassphrase,
    UnknownAlgorithm,
    VaultNotWritable,
    VaultRefused,
    WrongRecoveryWords,
    WrongSecret,
)
from casetracker.vault.key_file import parse
from casetracker.vault.slots import FLOOR, PassphraseSlot
from tests.processes import Say, Worker
from tests.vault.vault_on_disk import MadeVault, copy_of, forbid_key_derivation, make_vault


def rewrite_for_ever(say: Say, folder: Path, words: str) -> None:
    with vault_folder.unlock_with_words(folder, words) as vault:
        while True:
            vault.replace_slots(vault.slots[::-1])
            say(vault.sequence)


Change = Callable[[dict[str, Any]], object]


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> MadeVault:
    return make_vault(tmp_path_factory.mktemp("pattern") / "vault", sample=True)


@pytest.fixture
def made(pattern: MadeVault, tmp_path: Path) -> MadeVault:
    return copy_of(pattern, tmp_path / "vault")


@pytest.fixture
def no_kdf(monkeypatch: pytest.MonkeyPatch) -> None:
    forbid_key_derivation(monkeypatch)


def opens_from_the_backup(made: MadeVault) -> None:
    """Check that the vault opens, says that the copy was used, and is whole again afterwards."""
    content = made.backup.read_bytes()
    with vault_folder.unlock_with_words(made.folder, made.words) as vault:
        assert vault.backup_used
    assert made.key.read_bytes() == content
    with vault_folder.unlock_with_words(made.folder, made.words) as vault:
        assert not vault.backup_used


# Damage


@pytest.mark.parametrize("damage", [b"", b"torn", b"\0" * 1500, b"{}"])
def test_a_damaged_key_file_is_replaced_by_its_copy_after_an_unlock(damage: bytes, made: MadeVault) -> None:
    made.key.write_bytes(damage)
    opens_from_the_backup(made)


def test_a_missing_key_file_is_replaced_by_its_copy_after_an_unlock(made: MadeVault) -> None:
    made.key.unlink()
    opens_from_the_backup(made)


def test_a_damaged_key_file_opens_with_the_passphrase_too(made: MadeVault) -> None:
    made.key.write_bytes(made.key.read_bytes()[:-100])
    with vault_folder.unlock(made.folder, made.passphrase) as vault:
        assert vault.backup_used


def test_a_damaged_key_file_is_left_as_it_is_until_an_unlock_succeeds(made: MadeVault) -> None:
    made.key.write_bytes(b"torn")
    with pytest.raises(WrongSecret):
        vault_folder.unlock(made.folder, "wrong")
    assert made.key.read_bytes() == b"torn"


@pytest.mark.parametrize("damage", [b"", b"torn"])
def test_a_damaged_copy_is_replaced_quietly(damage: bytes, made: MadeVault) -> None:
    made.backup.write_bytes(damage)
    with vault_folder.unlock_with_words(made.folder, made.words) as vault:
        assert not vault.backup_used
    assert made.backup.read_bytes() == made.key.read_bytes()


@pytest.mark.usefixtures("no_kdf")
def test_two_damaged_copies_are_said_to_be_damaged(made: MadeVault) -> None:
    made.key.write_bytes(b"torn")
    made.backup.write_bytes(b"torn too")
    with pytest.raises(KeyFileDamaged):
        vault_folder.unlock(made.folder, made.passphrase)
    made.backup.unlink()
    with pytest.raises(KeyFileDamaged):
        vault_folder.unlock(made.folder, made.passphrase)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there is nothing of this kind on this system")
def test_something_else_in_place_of_the_key_file_neither_hangs_nor_hides_the_copy(made: MadeVault) -> None:
    made.key.unlink()
    os.mkfifo(made.key)
    opens_from_the_backup(made)
    made.key.unlink()
    made.key.mkdir()
    with vault_folder.unlock_with_words(made.folder, made.words) as vault:
        assert vault.backup_used


def flip_positions(made: MadeVault, positions: list[int], mask_of: random.Random) -> None:
    whole = made.key.read_bytes()
    for position in positions:
        flipped = bytearray(whole)
        flipped[position] ^= mask_of.randrange(1, 256)
        made.key.write_bytes(flipped)
        opens_from_the_backup(made)
        made.key.write_bytes(flipped)
        made.backup.write_bytes(flipped)
        with pytest.raises(KeyFileDamaged):
            vault_folder.unlock_with_words(made.folder, made.words)
        made.key.write_bytes(whole)
        made.backup.write_bytes(flipped)
        with vault_folder.unlock_with_words(made.folder, made.words) as vault:
            assert not vault.backup_used
        assert made.backup.read_bytes() == whole


def test_a_flipped_byte_is_survived_through_the_copy_and_named_without_one(made: MadeVault) -> None:
    chosen = random.Random(20260226)  # noqa: S311  (a seeded sample of places, no secret)
    flip_positions(made, chosen.sample(range(made.key.stat().st_size), 60), chosen)


@pytest.mark.torture
def test_every_flipped_byte_is_survived_through_the_copy_and_named_without_one(made: MadeVault) -> None:
    chosen = random.Random(20260226)  # noqa: S311  (a seeded sample of masks, no secret)
    flip_positions(made, list(range(made.key.stat().st_size)), chosen)


# Alteration


def relabel(document: dict[str, Any]) -> None:
    document["slots"][0]["label"] = "desk 9"


def weaken(document: dict[str, Any]) -> None:
    document["slots"][0]["kdf"]["m"] = 8


def weaken_within_bounds(document: dict[str, Any]) -> None:
    document["slots"][0]["kdf"]["t"] += 1


HEADER: dict[str, Change] = {
    "relabelled": relabel,
    "another database": lambda document: document.update(db="cases.0002.db"),
    "another generation": lambda document: document.update(generation=2),
    "an older sequence": lambda document: document.update(sequence=7),
    "no longer a sample": lambda document: document.update(sample=False),
    "another day": lambda document: document.update(created="2020-01-01T00:00:00Z"),
    "a slot less": lambda document: document["slots"].pop(0),
    "slots in another order": lambda document: document["slots"].reverse(),
}


@pytest.mark.parametrize("change", HEADER.values(), ids=HEADER)
def test_an_edited_header_is_refused_with_the_words(change: Change, made: MadeVault) -> None:
    made.edit(change)
    with pytest.raises(KeyFileTampered):
        vault_folder.unlock_with_words(made.folder, made.words)


def test_an_edited_header_is_refused_with_the_passphrase(made: MadeVault) -> None:
    made.edit(lambda document: document.update(sample=False))
    with pytest.raises(KeyFileTampered):
        vault_folder.unlock(made.folder, made.passphrase)


def test_an_edited_header_leaves_the_copy_to_open(made: MadeVault) -> None:
    made.edit(lambda document: document.update(sample=False), backup_too=False)
    with vault_folder.unlock(made.folder, made.passphrase) as vault:
        assert vault.sample
        assert vault.backup_used


def test_an_edited_label_is_said_to_be_altered(made: MadeVault) -> None:
    made.edit(relabel)
    with pytest.raises(KeyFileTampered):
        vault_folder.unlock(made.folder, made.passphrase)


def test_an_edited_slot_does_not_open(made: MadeVault) -> None:
    made.edit(weaken_within_bounds)
    with pytest.raises(WrongSecret):
        vault_folder.unlock(made.folder, made.passphrase)


def test_an_edited_slot_leaves_the_copy_to_open(made: MadeVault) -> None:
    made.edit(relabel, backup_too=False)
    with vault_folder.unlock(made.folder, made.passphrase) as vault:
        assert vault.backup_used
        assert vault.opened_by.label == "desk 1"


@pytest.mark.usefixtures("no_kdf")
def test_a_cost_below_the_floor_is_refused_before_anything_is_derived(made: MadeVault) -> None:
    made.edit(weaken)
    for asking in (
        lambda: vault_folder.unlock(made.folder, made.passphrase),
        lambda: vault_folder.unlock_with_words(made.folder, made.words),
        lambda: vault_folder.describe(made.folder),
    ):
        with pytest.raises(KdfRefused):
            asking()


@pytest.mark.usefixtures("no_kdf")
def test_an_unknown_algorithm_is_refused_before_anything_is_derived(made: MadeVault) -> None:
    made.edit(lambda document: document["slots"][0]["kdf"].update(name="argon2d"))
    with pytest.raises(UnknownAlgorithm):
        vault_folder.unlock(made.folder, made.passphrase)


@pytest.mark.usefixtures("no_kdf")
def test_a_newer_vault_is_left_alone_even_where_the_copy_would_open(made: MadeVault) -> None:
    made.edit(lambda document: document.update(version=2), backup_too=False)
    newer = made.key.read_bytes()
    for asking in (
        lambda: vault_folder.unlock(made.folder, made.passphrase),
        lambda: vault_folder.unlock_with_words(made.folder, made.words),
        lambda: vault_folder.describe(made.folder),
    ):
        with pytest.raises(KeyFileTooNew):
            asking()
    assert made.key.read_bytes() == newer


def test_a_slot_of_another_vault_opens_nothing_here(made: MadeVault, tmp_path: Path) -> None:
    foreign = make_vault(tmp_path / "other", "of the other vault")
    slots = json.loads(foreign.key.read_bytes())["slots"]
    made.edit(lambda document: document["slots"].extend(slots))
    with pytest.raises(WrongSecret):
        vault_folder.unlock(made.folder, "of the other vault")
    with pytest.raises(WrongRecoveryWords):
        vault_folder.unlock_with_words(made.folder, foreign.words)
    with pytest.raises(KeyFileTampered):
        vault_folder.unlock(made.folder, made.passphrase)


def test_a_key_file_of_another_vault_leaves_the_copy_to_open(made: MadeVault, tmp_path: Path) -> None:
    foreign = make_vault(tmp_path / "other", "of the other vault")
    made.key.write_bytes(foreign.key.read_bytes())
    opens_from_the_backup(made)


# Rewriting


def test_a_further_passphrase_opens_the_vault_beside_the_first(made: MadeVault) -> None:
    with vault_folder.unlock_with_words(made.folder, made.words) as vault:
        key = vault.database_key()
        vault.add_passphrase("of a colleague", label="desk 2", cost=FLOOR)
        assert vault.sequence == 2
    for passphrase, label in ((made.passphrase, "desk 1"), ("of a colleague", "desk 2")):
        with vault_folder.unlock(made.folder, passphrase) as vault:
            assert vault.database_key() == key
            assert vault.opened_by.label == label
            assert vault.sequence == 2


def test_a_passphrase_taken_away_opens_neither_the_key_file_nor_its_copy(made: MadeVault) -> None:
    old = made.key.read_bytes()
    with vault_folder.unlock(made.folder, made.passphrase) as vault:
        vault.add_passphrase("a better one", label="desk 2", cost=FLOOR)
        vault.replace_slots(tuple(slot for slot in vault.slots if slot.id != vault.opened_by.id))
        assert vault.sequence == 3
    assert made.key.read_bytes() == made.backup.read_bytes()
    with pytest.raises(WrongSecret):
        vault_folder.unlock(made.folder, made.passphrase)
    made.backup.write_bytes(old)
    with pytest.raises(WrongSecret):
        vault_folder.unlock(made.folder, made.passphrase)
    vault_folder.unlock(made.folder, "a better one").close()
    assert made.key.read_bytes() == made.backup.read_bytes()


def test_the_last_passphrase_stays(made: MadeVault) -> None:
    with vault_folder.unlock_with_words(made.folder, made.words) as vault:
        with pytest.raises(LastPassphrase):
            vault.replace_slots(tuple(slot for slot in vault.slots if not isinstance(slot, PassphraseSlot)))
        assert vault.sequence == 1


@pytest.mark.parametrize("fails_at", [1, 2])
def test_a_rewrite_that_fails_leaves_both_copies_as_they_were(
    fails_at: int, made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = made.key.read_bytes()
    replaced: list[Path] = []
    replace = Path.replace

    def failing(self: Path, target: Path) -> Path:
        replaced.append(target)
        if len(replaced) == fails_at:
            raise OSError(5, "the disk gave up")
        return replace(self, target)

    with vault_folder.unlock_with_words(made.folder, made.words) as vault:
        with monkeypatch.context() as patch:
            patch.setattr(Path, "replace", failing)
            with pytest.raises(VaultNotWritable):
                vault.replace_slots(vault.slots[::-1])
        assert vault.sequence == 1
        assert made.key.read_bytes() == made.backup.read_bytes() == before
        assert {path.name for path in made.folder.iterdir()} == {"vault.key", "vault.key.bak", "cases.0001.db", "lock"}
        vault.replace_slots(vault.slots[::-1])
    assert parse(made.key.read_bytes()).sequence == parse(made.backup.read_bytes()).sequence == 2


def test_a_file_held_for_a_moment_is_replaced_when_it_is_let_go(
    made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals = iter([True, True, False, False])
    replace = Path.replace

    def held(self: Path, target: Path) -> Path:
        if next(refusals):
            raise PermissionError(13, "in use by another program")
        return replace(self, target)

    with vault_folder.unlock_with_words(made.folder, made.words) as vault:
        monkeypatch.setattr(Path, "replace", held)
        vault.replace_slots(vault.slots[::-1])
    assert parse(made.key.read_bytes()).sequence == 2


def test_strays_of_an_interrupted_rewrite_are_swept_at_the_next_unlock(made: MadeVault) -> None:
    written = ("vault.key", "vault.key.bak", "state.json", "renewal", "attempts")
    strays = [made.folder / f"{name}.0123456789abcdef.tmp" for name in written]
    kept = made.folder / "vault.key.of my colleague.tmp"
    for path in (*strays, kept):
        path.write_bytes(b"half")
    vault_folder.unlock_with_words(made.folder, made.words).close()
    assert kept.exists()
    assert not any(path.exists() for path in strays)


def test_a_newer_copy_is_kept_where_an_old_key_file_was_put_back_and_no_key_is_lost(made: MadeVault) -> None:
    old = made.key.read_bytes()
    for number, passphrase in enumerate(("of a colleague", "of another")):
        with vault_folder.unlock_with_words(made.folder, made.words) as vault:
            vault.add_passphrase(passphrase, label=passphrase, cost=FLOOR)
        newer = made.backup.read_bytes()
        made.key.write_bytes(old)
        with vault_folder.unlock_with_words(made.folder, made.words) as vault:
            assert vault.newer_kept == "vault.key.newer-2" + "-2" * number
            assert made.backup.read_bytes() == made.key.read_bytes() == old
        assert (made.folder / vault.newer_kept).read_bytes() == newer
        with vault_folder.unlock_with_words(made.folder, made.words) as again:
            assert not again.newer_kept
        with pytest.raises(WrongSecret):
            vault_folder.unlock(made.folder, passphrase)
    made.key.write_bytes((made.folder / "vault.key.newer-2").read_bytes())
    vault_folder.unlock(made.folder, "of a colleague").close()


def test_a_rewrite_that_ended_before_the_main_file_was_replaced_leaves_no_copy_to_keep(
    made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = made.key.read_bytes()
    copied = made.folder.with_name("ended")

    def end(*_asked: object) -> None:
        shutil.copytree(made.folder, copied)
        raise KeyboardInterrupt

    with vault_folder.unlock_with_words(made.folder, made.words) as vault:
        monkeypatch.setattr("casetracker.vault.key_copies.put_in_place", end)
        with pytest.raises(KeyboardInterrupt):
            vault.replace_slots(vault.slots[::-1])
    assert parse((copied / "vault.key.bak").read_bytes()).sequence == 2
    monkeypatch.undo()
    with vault_folder.unlock_with_words(copied, made.words) as vault:
        assert not vault.newer_kept
    assert (copied / "vault.key").read_bytes() == (copied / "vault.key.bak").read_bytes() == before
    assert {path.name for path in copied.iterdir()} == {"vault.key", "vault.key.bak", "cases.0001.db", "lock"}


def kill_while_rewriting(made: MadeVault, rounds: int) -> None:
    moment = random.Random(1100)  # noqa: S311  (moments to kill at, no secret)
    acknowledged = 1
    for _ in range(rounds):
        writer = Worker(rewrite_for_ever, made.folder, made.words)
        for _ in range(moment.randrange(1, 12)):
            acknowledged = int(writer.hear() or 0)
        # Between two acknowledgements lie a few milliseconds of writing.
        time.sleep(moment.uniform(0, 0.01))
        assert writer.works
        writer.kill()
        acknowledged = max([acknowledged, *map(int, writer.hear_all())])
        sequences = {parse(path.read_bytes()).sequence for path in (made.key, made.backup)}
        assert min(sequences) >= acknowledged
        with vault_folder.unlock_with_words(made.folder, made.words) as vault:
            assert acknowledged <= vault.sequence <= acknowledged + 1
            assert not vault.backup_used
        assert made.key.read_bytes() == made.backup.read_bytes()
        assert {path.name for path in made.folder.iterdir()} == {"vault.key", "vault.key.bak", "cases.0001.db", "lock"}
    vault_folder.unlock(made.folder, made.passphrase).close()


def test_a_kill_while_rewriting_loses_nothing_that_was_acknowledged(made: MadeVault) -> None:
    kill_while_rewriting(made, 8)


@pytest.mark.torture
@pytest.mark.timeout(1200)
def test_two_hundred_kills_while_rewriting_lose_nothing_that_was_acknowledged(made: MadeVault) -> None:
    kill_while_rewriting(made, 200)


def test_arbitrary_content_in_both_copies_gives_only_documented_errors(made: MadeVault) -> None:
    chosen = random.Random(35)  # noqa: S311  (content to read, no secret)
    whole = made.key.read_bytes()
    for _ in range(200):
        cut = chosen.randrange(len(whole))
        made.key.write_bytes(whole[:cut] + chosen.randbytes(chosen.randrange(1, 50)) + whole[cut:])
        made.backup.write_bytes(chosen.randbytes(chosen.randrange(2000)))
        with pytest.raises(VaultRefused):
            vault_folder.unlock_with_words(made.folder, made.words)


def test_a_folder_without_either_copy_is_said_to_lack_the_key_file(made: MadeVault) -> None:
    made.key.unlink()
    made.backup.unlink()
    with pytest.raises(KeyFileMissing):
        vault_folder.unlock_with_words(made.folder, made.words)
