from pathlib import Path

import pytest

from casetracker.vault import folder as vault_folder
from casetracker.vault.master_key import MEDIA, STATE
from casetracker.vault.slots import FLOOR
from tests.vault.vault_on_disk import MadeVault, make_vault


@pytest.fixture
def made(tmp_path: Path) -> MadeVault:
    return make_vault(tmp_path / "vault")


def test_keys_for_different_purposes_differ_and_have_32_bytes(made: MadeVault) -> None:
    with vault_folder.unlock_with_words(made.folder, made.words) as vault:
        keys = {vault.database_key(), vault.derive(MEDIA), vault.derive(STATE)}
    assert [len(key) for key in keys] == [32, 32, 32]


def test_a_closed_vault_gives_no_key(made: MadeVault) -> None:
    vault = vault_folder.unlock_with_words(made.folder, made.words)
    vault.close()
    for asking in (vault.database_key, lambda: vault.derive(STATE), lambda: vault.replace_slots(vault.slots)):
        with pytest.raises(RuntimeError, match="closed"):
            asking()


def test_a_vault_shows_its_id_and_no_key(made: MadeVault) -> None:
    with vault_folder.unlock_with_words(made.folder, made.words) as vault:
        assert repr(vault) == f"OpenVault({vault.vault_id})"
        assert vault.database_key().hex() not in repr(vars(vault))


def test_a_vault_is_finished_only_once(made: MadeVault) -> None:
    with (
        vault_folder.unlock_with_words(made.folder, made.words) as vault,
        pytest.raises(RuntimeError, match="finished already"),
    ):
        vault.commit()


def test_slots_added_before_the_vault_is_finished_are_written_with_it(tmp_path: Path) -> None:
    vault, _ = vault_folder.create(tmp_path / "new", "of the first", label="desk 1", cost=FLOOR)
    with vault:
        vault.add_passphrase("of the second", label="desk 2", cost=FLOOR)
        assert not (tmp_path / "new" / "vault.key").exists()
        vault.db_path.write_bytes(b"database")
        vault.commit()
    with vault_folder.unlock(tmp_path / "new", "of the second") as vault:
        assert vault.opened_by.label == "desk 2"
