"""The counter of wrong secrets: it survives a restart, and never stands between a person and the vault."""

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework import ids
from casetracker.vault import attempts
from casetracker.vault import folder as vault_folder
from casetracker.vault.attempts import LONGEST_WAIT, NONE
from casetracker.vault.errors import RecoveryWordsMiscounted, WrongRecoveryWords, WrongSecret
from casetracker.vault.recovery_words import RecoveryWords
from tests.vault.vault_on_disk import MadeVault, copy_of, make_vault

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> MadeVault:
    return make_vault(tmp_path_factory.mktemp("attempts") / "vault")


@pytest.fixture
def made(pattern: MadeVault, tmp_path: Path) -> MadeVault:
    return copy_of(pattern, tmp_path / "vault")


def test_wrong_secrets_are_counted_until_the_vault_opens(made: MadeVault) -> None:
    with pytest.raises(WrongSecret):
        vault_folder.unlock(made.folder, "not this one")
    with pytest.raises(WrongRecoveryWords):
        vault_folder.unlock_with_words(made.folder, RecoveryWords.new())
    with pytest.raises(RecoveryWordsMiscounted):
        vault_folder.unlock_with_words(made.folder, "two words")
    assert attempts.noted(made.folder).wrong == 2
    assert vault_folder.describe(made.folder).seconds_to_wait in (1, 2)
    with vault_folder.unlock(made.folder, made.passphrase) as vault:
        assert vault.wrong_before.wrong == 2
    assert "not this one" not in (made.folder / attempts.FILE).read_text(encoding="utf-8")


def test_the_wait_grows_and_outlives_the_program(tmp_path: Path) -> None:
    waits = []
    ids.use_clock(lambda: NOW)
    try:
        for _ in range(8):
            attempts.note_wrong(tmp_path)
            waits.append(attempts.seconds_to_wait(tmp_path))
        assert waits == [1, 2, 4, 8, 16, LONGEST_WAIT, LONGEST_WAIT, LONGEST_WAIT]
        for later, left in ((10, 20), (29.5, 1), (30, 0), (3600, 0), (-3600, LONGEST_WAIT)):
            ids.use_clock(partial(datetime.__add__, NOW, timedelta(seconds=later)))
            assert attempts.seconds_to_wait(tmp_path) == left
    finally:
        ids.use_system_clock()
    attempts.forget(tmp_path)
    assert attempts.noted(tmp_path) == NONE


@given(st.binary(max_size=200) | st.sampled_from([b"{}", b"[]", b"9", b'{"wrong":true,"since":"x","last":"y"}']))
def test_a_damaged_counter_counts_nothing(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    folder = tmp_path_factory.getbasetemp() / "damaged"
    folder.mkdir(exist_ok=True)
    (folder / attempts.FILE).write_bytes(content)
    assert attempts.noted(folder) == NONE
    assert attempts.seconds_to_wait(folder) == 0


def test_a_counter_of_a_clock_without_zone_counts_nothing(tmp_path: Path) -> None:
    stamp = '"2026-11-24T09:00:00"'
    (tmp_path / attempts.FILE).write_text(f'{{"wrong":3,"since":{stamp},"last":{stamp}}}', encoding="utf-8")
    assert attempts.noted(tmp_path) == NONE


def test_a_folder_that_takes_no_counter_still_says_what_is_wrong(made: MadeVault) -> None:
    (made.folder / attempts.FILE).mkdir()
    with pytest.raises(WrongSecret):
        vault_folder.unlock(made.folder, "not this one")
    with vault_folder.unlock(made.folder, made.passphrase) as vault:
        assert vault.wrong_before == NONE
