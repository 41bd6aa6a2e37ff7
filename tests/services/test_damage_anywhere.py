"""Flipped bits and cut-off files anywhere in the database and its log: read right, or said, and rescued."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from casetracker.casework.cases import Case
from casetracker.services import cases, vaults
from casetracker.storage.errors import DatabaseDamaged
from casetracker.storage.intact_pages import logged
from casetracker.vault import sealed_pages
from tests.desks import PASSPHRASE, make_desk
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


def test_a_page_for_which_the_engine_hands_out_zeros_is_never_shown_and_never_saved(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "vault")
    case = cases.open_case(desk, full="Зразковий Олександр")
    ends = "тут кінець"
    note = "зразок " * 2500 + ends
    cases.change(desk, Case, case.id, "write a note", note=note)
    path, key = desk.vault.db_path, desk.vault.database_key()
    desk.close()
    with path.open("r+b") as file:
        pages = list(iter(lambda: file.read(a_damaged_vault.PAGE), b""))
        numbered = list(enumerate(pages, 1))
        opened = sealed_pages.pages_of(key, [pages[0][: sealed_pages.SALT_BYTES]], numbered[1:])
        assert opened is not None
        # The last page of the record: with it the engine's answer ends before it could refuse.
        (hit,) = (number for number, page in numbered if ends.encode() in (opened.open(number, page) or b""))
        file.seek((hit - 1) * a_damaged_vault.PAGE + 100)
        file.write(bytes([pages[hit - 1][100] ^ 1]))
    desk = vaults.open_vault(desk.folder, PASSPHRASE)
    asked = "SELECT note FROM search_case"

    def look_at_the_note() -> None:
        with desk.read() as reading:
            reading.session.connection().exec_driver_sql(asked).scalar()

    def go_by_the_note() -> None:
        with desk.work("write a note") as work:
            work.session.connection().exec_driver_sql(asked).scalar()
            work.note("vault", desk.vault.vault_id)
            work.commit()

    def look_past_the_program() -> None:
        with desk.database.raw() as raw:
            raw.execute(asked).fetchall()

    for act in (look_at_the_note, go_by_the_note, look_past_the_program, lambda: cases.read_case(desk, case.id)):
        with pytest.raises(DatabaseDamaged):
            act()
    with desk.read() as reading:
        assert reading.office.get().code == "KV1", "what is whole is read on"
    assert not vaults.check_vault(desk).whole
    desk.close()


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
