"""The report of how long a caseworker waits runs, so that nobody finds it broken when its figures are asked for."""

from contextlib import nullcontext
from pathlib import Path

import pytest

from tests.benchmarks import report
from tests.desks import make_desk


@pytest.mark.torture
def test_everything_is_measured_with_encryption_and_without(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "vault")
    report.fill(desk, 70)
    plain = tmp_path / "plain.db"
    report.export(desk.vault, plain)
    ours = report.measure(desk.vault, desk.vault.db_path, nullcontext())
    with plain.open("rb") as file:
        assert file.read(15) == b"SQLite format 3"
    peer = report.measure(desk.vault, plain, report.unencrypted())
    desk.close()
    assert ours.keys() == peer.keys()
    assert all(ours.values())
