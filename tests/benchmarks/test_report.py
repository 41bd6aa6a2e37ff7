"""The report of how long a caseworker waits runs, so that nobody finds it broken when its figures are asked for."""

from contextlib import nullcontext
from pathlib import Path

import pytest

from tests.benchmarks import report


@pytest.mark.torture
def test_everything_is_measured_with_encryption_and_without(tmp_path: Path) -> None:
    report.make(tmp_path / "vault", 70)
    plain = report.unencrypted_copy(tmp_path / "vault", tmp_path / "plain")
    ours = report.measure(tmp_path / "vault", nullcontext())
    ours |= report.measure_backup(tmp_path / "vault", tmp_path / "stick", nullcontext())
    with (plain / "cases.0001.db").open("rb") as file:
        assert file.read(15) == b"SQLite format 3"
    peer = report.measure(plain, report.unencrypted())
    peer |= report.measure_backup(plain, tmp_path / "other stick", report.unencrypted())
    assert ours.keys() == peer.keys()
    assert all(ours.values())
