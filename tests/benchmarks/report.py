"""How long a caseworker waits, each figure beside the same records in the same SQLite without encryption.

.venv/bin/python tests/benchmarks/report.py [--cases 100000] [--keep FOLDER]

The vault is filled once, or taken from the folder in which an earlier run kept it; its peer is a copy of that vault
with the encryption taken off its database, opened by the same services without a key. Both are measured in turns, so
that whatever else the computer does falls on both. A ratio is the median of the rounds' ratios. The derivation of the
key from the passphrase is not counted: it is slow on purpose, and done once before anything is measured.
"""

import argparse
import os
import resource
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final
from unittest import mock

import sqlcipher3.dbapi2 as driver

from casetracker.casework.cases import Case
from casetracker.casework.office import Office
from casetracker.casework.people import PersonName, SoughtPerson
from casetracker.casework.registrations import Body, Registration
from casetracker.services import backups, cases, vaults
from casetracker.services.desk import Desk
from casetracker.storage import backup, connection
from casetracker.vault import folder as vault_folder
from casetracker.vault import slots
from casetracker.vault.slots import FLOOR

FAMILIES: Final = ("Зразко", "Приклад", "Вигада", "Неісну", "Безімен", "Умовн", "Пробн")
GIVEN: Final = ("Олександр", "Іван", "Марія", "Ґанна", "Євген", "Їжак", "Петро")
PASSPHRASE: Final = "speed"  # noqa: S105  (of a vault that is only measured)
SCREEN: Final = 64
"""Rows that a screen shows."""
ROUNDS: Final = 5
COPIES: Final = 2

Measures = dict[str, list[float]]
"""What was measured → milliseconds, one entry for each time."""


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--cases", type=int, default=100_000)
    asked.add_argument("--keep", type=Path, help="a folder in which the filled vault stays for the next run")
    told = asked.parse_args()
    with tempfile.TemporaryDirectory() as place, derived_once():
        folder = (told.keep or Path(place)) / "vault"
        if not folder.exists():
            make(folder, told.cases)
        plain = unencrypted_copy(folder, Path(place) / "plain")
        rounds = [(measure(folder, nullcontext()), measure(plain, unencrypted())) for _ in range(ROUNDS)]
        # Last, because what a copy leaves to be written to the disk would fall on the saves.
        for ours, peer in rounds[:COPIES]:
            ours |= measure_backup(folder, Path(place) / "stick", nullcontext())
            peer |= measure_backup(plain, Path(place) / "other stick", unencrypted())
        sizes = size_of(folder), size_of(plain)
    show(rounds)
    print(f"size of the file, MiB: {sizes[0] >> 20} encrypted, {sizes[1] >> 20} plain")
    print(f"largest memory, MiB: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10}")
    print(f"load of the computer: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")


def make(folder: Path, count: int) -> None:
    office = Office(code="KV1", name="Бюро розшуку (зразок)", caseworker="Прикладна Зразка")
    begun = time.perf_counter()
    desk = vaults.begin_vault(folder, PASSPHRASE, office, sample=True, cost=FLOOR).finish()
    fill(desk, count)
    desk.close()
    print(f"{count} cases entered in {time.perf_counter() - begun:.0f} s")


@contextmanager
def derived_once() -> Iterator[None]:
    """Remember what Argon2id gave, so that no figure holds it."""
    with mock.patch.object(slots, "_argon2id", cache(slots._argon2id)):
        yield


def fill(desk: Desk, count: int) -> None:
    for start in range(0, count, 1000):
        with desk.work("fill") as work:
            for place in range(start, min(start + 1000, count)):
                case = Case(number=f"KV1-2025-{place + 1:06}", opened_on=date(2025, 1, 1))
                sought = SoughtPerson(case_id=case.id)
                full = f"{FAMILIES[place % 7]}{place} {GIVEN[place // 7 % 7]}"
                follow_up = date(2026, 1, 1) + timedelta(days=place % 400)
                work.session.add_all(
                    [
                        case,
                        sought,
                        PersonName(case_id=case.id, sought_person_id=sought.id, full=full),
                        Registration(case_id=case.id, body=Body.POLICE_ERDR, next_follow_up=follow_up),
                    ]
                )
            work.commit()


def unencrypted_copy(folder: Path, target: Path) -> Path:
    """Copy a vault that is closed, with the encryption taken off its database."""
    shutil.copytree(folder, target, ignore=shutil.ignore_patterns("cases.*", "lock", "backups"))
    vault = vault_folder.unlock(folder, PASSPHRASE)
    raw = connection.connect(vault.db_path, vault.database_key())
    raw.execute(f"ATTACH DATABASE '{target / vault.db_path.name}' AS plain KEY ''")
    raw.execute("SELECT sqlcipher_export('plain')").fetchall()
    raw.execute(f"PRAGMA plain.application_id={connection.APPLICATION_ID}")
    raw.execute("DETACH DATABASE plain")
    raw.close()
    vault.close()
    return target


@contextmanager
def unencrypted() -> Iterator[None]:
    """Open files with the same code and no key; there are no seals to verify in a backup of them."""

    def keyless(path: Path, _key: bytes, way: str = "mode=rw") -> driver.Connection:
        return driver.connect(
            f"{path.absolute().as_uri()}?{way}", uri=True, isolation_level=None, check_same_thread=False, timeout=5
        )

    def prove(raw: Any) -> backup.Counts:
        assert raw.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        return backup._counts(raw)

    def nothing_sealed(_raw: Any) -> bool:
        return True

    with (
        mock.patch.object(connection, "_keyed", keyless),
        mock.patch.object(connection, "is_sound", nothing_sealed),
        mock.patch.object(backup, "prove", prove),
    ):
        yield


def measure(folder: Path, how: AbstractContextManager[None]) -> Measures:
    """Do once what a caseworker does in a day, through the services that the window calls."""
    found: Measures = {}

    def timed(name: str, act: Callable[[], object], times: int) -> None:
        for _ in range(times):
            begun = time.perf_counter()
            act()
            found.setdefault(name, []).append((time.perf_counter() - begun) * 1000)

    with how:
        for _ in range(3):
            desks: list[Desk] = []

            def unlock(desks: list[Desk] = desks) -> None:
                desks.append(vaults.open_vault(folder, PASSPHRASE))
                cases.case_rows(desks[0], cases.find_cases(desks[0])[:SCREEN])

            timed("unlock to the list of cases", unlock, 1)
            desks[0].close()
        desk = vaults.open_vault(folder, PASSPHRASE)
        page = cases.find_cases(desk)[:SCREEN]
        timed("save a new case", lambda: cases.open_case(desk, full="Зразковий Час"), 40)
        with desk.read() as reading:
            registered = reading.cases.dossier(page[0]).registrations[0].id
        days = iter(range(1, 1000))
        timed(
            "save one field",
            lambda: cases.change(
                desk, Registration, registered, "x", next_follow_up=desk.today() + timedelta(days=next(days))
            ),
            40,
        )
        timed("search as you type, three letters", lambda: cases.find_cases(desk, "зра іва"), 10)
        timed("search as you type, a whole name", lambda: cases.find_cases(desk, "приклад1 олександр"), 10)
        timed("ids of the whole list", lambda: cases.find_cases(desk), 3)
        timed("rows of one screen", lambda: cases.case_rows(desk, page), 10)
        desk.close()
    return found


def measure_backup(folder: Path, stick: Path, how: AbstractContextManager[None]) -> Measures:
    """Back up to a stick, with all that is read back before a backup counts."""
    with how:
        desk = vaults.open_vault(folder, PASSPHRASE)
        begun = time.perf_counter()
        backups.back_up(desk, stick)
        took = (time.perf_counter() - begun) * 1000
        desk.close()
    shutil.rmtree(stick)
    return {"back up to a stick": [took]}


def size_of(folder: Path) -> int:
    return (folder / "cases.0001.db").stat().st_size


def show(rounds: list[tuple[Measures, Measures]]) -> None:
    print(f"{'milliseconds':40}{'median':>10}{'p95':>10}{'plain':>10}{'p95':>10}{'ratio':>8}")
    for name in rounds[0][0]:
        both = [(mine[name], peer[name]) for mine, peer in rounds if name in mine]
        ours = [one for mine, _ in both for one in mine]
        plain = [one for _, peer in both for one in peer]
        ratio = statistics.median(statistics.median(mine) / statistics.median(peer) for mine, peer in both)
        print(
            f"{name:40}{statistics.median(ours):10.2f}{p95(ours):10.2f}"
            f"{statistics.median(plain):10.2f}{p95(plain):10.2f}{ratio:8.2f}"
        )


def p95(values: list[float]) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]


if __name__ == "__main__":
    main()
