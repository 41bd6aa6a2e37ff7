"""Flipped bits and cut-off files anywhere in the database and its log: read right, or said, and rescued."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from casetracker.services import vaults
from casetracker.storage.errors import DatabaseDamaged
from casetracker.storage.intact_pages import logged
from tests.desks import PASSPHRASE
from tests.services import a_damaged_vault
from tests.services.a_damaged_vault import Pattern

ROUNDS = 500
BATCH = 50
ORDINARY = (0, 2, 3, 7, 8, 11)
"""Seeds of several kinds of harm, of which the look costs little."""


@pytest.fixture(scope="module")
def patterns(tmp_path_factory: pytest.TempPathFactory) -> list[Pattern]:
    return a_damaged_vault.make_patterns(tmp_path_factory.mktemp("patterns") / "few", 3)


def test_a_few_damaged_vaults_are_read_right_or_say_what_is_wrong(patterns: list[Pattern], tmp_path: Path) -> None:
    said = set()
    for seed in ORDINARY:
        (tmp_path / str(seed)).mkdir()
        said.add(a_damaged_vault.one_round(patterns, tmp_path / str(seed), seed, rescued=False))
    assert len(said) > 2


def test_a_database_cut_off_beside_its_log_is_named_and_its_end_is_never_read_as_zeros(
    patterns: list[Pattern], tmp_path: Path
) -> None:
    (pattern,) = (one for one in patterns if one.log)
    folder = a_damaged_vault.copied(pattern.folder, tmp_path / "vault")
    database = folder / a_damaged_vault.DATABASE
    pages = database.stat().st_size // a_damaged_vault.PAGE
    log = logged(database.with_name(f"{database.name}-wal"))
    assert not log.missing_from(database)
    last = max(page for page in range(1, pages + 1) if page not in log.pages)
    os.truncate(database, (last - 1) * a_damaged_vault.PAGE)
    with pytest.raises(DatabaseDamaged):
        vaults.open_vault(folder, PASSPHRASE)
    a_damaged_vault.require_rescued(pattern, folder, tmp_path / "new")


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_five_hundred_damaged_vaults_are_read_right_or_say_what_is_wrong_and_are_rescued(tmp_path: Path) -> None:
    a_damaged_vault.make_patterns(tmp_path / "patterns", 24)
    outcomes: Counter[str] = Counter()
    failed: list[str] = []
    for first in range(0, ROUNDS, BATCH):
        told = [str(tmp_path / "patterns"), str(tmp_path / f"from {first}"), str(first), str(first + BATCH)]
        ended = subprocess.run(  # noqa: S603  (this very program)
            [sys.executable, "-m", a_damaged_vault.__name__, *told],
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | {"PYTHONPATH": str(Path.cwd())},
        )
        lines = ended.stdout.splitlines()
        for line in lines:
            if not line.startswith("try "):
                outcomes[line.partition(" ")[2]] += 1
        if ended.returncode or "FAILED" in ended.stdout:
            failed.append(f"ended with {ended.returncode} after {lines[-1:]}\n{ended.stderr}")
    report = "\n".join(f"{count:4} {outcome}" for outcome, count in outcomes.most_common())
    sys.stdout.write(f"\n{report}\n")
    assert not failed, "\n".join([report, *failed])
    assert outcomes.total() == ROUNDS
