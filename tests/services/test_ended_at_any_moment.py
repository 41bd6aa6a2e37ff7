"""The process is killed at random moments of mixed work: the vault opens, and nothing that was acknowledged is lost."""

import random
import shutil
import time
from pathlib import Path

import pytest

from casetracker.services import backups, drafts, vaults
from casetracker.services.desk import Desk
from casetracker.storage import backup as copying
from tests.desks import PASSPHRASE, make_desk
from tests.processes import Worker
from tests.services import one_busy_hour

A_VAULT_LASTS = 20
"""Rounds: with more, the check of all documents takes longer than the work."""


class Acknowledged:
    """What the killed processes said was saved."""

    def __init__(self) -> None:
        self.cases: set[str] = set()
        self.talks: set[str] = set()
        self.documents: set[str] = set()
        self.drafts: dict[str, str] = {}
        self.backup: Path | None = None

    def hear(self, lines: list[str]) -> None:
        for line in lines:
            match line.split():
                case ["case", number]:
                    self.cases.add(number)
                case ["talk", mark]:
                    self.talks.add(mark)
                case ["document", document_id]:
                    self.documents.add(document_id)
                case ["draft", form, mark]:
                    self.drafts[form] = mark
                case ["backup", folder]:
                    self.backup = Path(folder)
                case _:
                    assert line in ("ready", "settled")

    def require_kept(self, desk: Desk) -> None:
        with desk.read() as reading:
            connection = reading.session.connection()
            numbers = {row[0] for row in connection.exec_driver_sql("SELECT number FROM search_case")}
            talks = {row[0] for row in connection.exec_driver_sql("SELECT said FROM talk")}
            documents = {str(one.id) for one in reading.attachments.all()}
        assert self.cases <= numbers
        assert self.talks <= talks
        assert self.documents <= documents
        for form, mark in self.drafts.items():
            kept = drafts.take_up_draft(desk, form, None)["told"]
            # A later one may have been kept in the moment before its acknowledgement.
            assert moment_of(kept) >= moment_of(mark)
        listed = [one.folder for one in backups.backups_of(desk)]
        assert self.backup is None or self.backup in listed
        for folder in listed[:1]:
            with desk.database.raw(folder / desk.vault.db_path.name) as raw:
                copying.prove(raw)


def moment_of(mark: str) -> tuple[int, int]:
    round_, _, deed = mark.partition("x")
    return int(round_), int(deed)


def heard(vault: Path, seed: int, moment: random.Random) -> list[str]:
    """Let a process work on the vault, kill it at some moment, and return the lines that it had said."""
    worker = Worker(one_busy_hour.begin, vault, PASSPHRASE, seed)
    lines: list[str] = []
    # So many deeds are acknowledged first, on a machine of any speed.
    deeds = moment.randint(4, 12)
    if moment.random() < 0.2:
        # While the vault is being opened.
        time.sleep(moment.uniform(0, 0.5))
    else:
        while len(lines) <= deeds and (line := worker.hear()) is not None:
            lines.append(line)
        time.sleep(moment.uniform(0, 0.3))
    assert worker.works, "it ended by itself"
    worker.kill()
    return lines + worker.hear_all()


def kill_at_any_moment(place: Path, rounds: int) -> int:
    moment = random.Random(2026)  # noqa: S311  (moments to kill at, no secret)
    said = 0
    for round_ in range(rounds):
        vault = place / str(round_ // A_VAULT_LASTS)
        if round_ % A_VAULT_LASTS == 0:
            shutil.rmtree(place / str(round_ // A_VAULT_LASTS - 1), ignore_errors=True)
            make_desk(vault).close()
            acknowledged = Acknowledged()
        lines = heard(vault, round_, moment)
        said += len(lines)
        acknowledged.hear(lines)
        desk = vaults.open_vault(vault, PASSPHRASE)
        assert desk.put_back is None
        assert not desk.key_file_backup_used
        assert vaults.check_vault(desk).whole
        acknowledged.require_kept(desk)
        desk.close()
    return said


def test_killed_at_a_few_moments_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    assert kill_at_any_moment(tmp_path, 3) >= 8


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_killed_at_two_hundred_moments_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    assert kill_at_any_moment(tmp_path, 200) > 1000
