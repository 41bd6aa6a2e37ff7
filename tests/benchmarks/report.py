"""How long a caseworker waits, each figure beside the same records in the same SQLite without encryption.

.venv/bin/python tests/benchmarks/report.py [--cases 100000]

The vault is filled once; its peer is that very file with the encryption taken off, opened by the same code without a
key. Both are measured in turns, so that whatever else the computer does falls on both. A ratio is the median of the
rounds' ratios. The derivation of the key from the passphrase is not counted: it is slow on purpose.
"""

import argparse
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import date, timedelta
from pathlib import Path
from typing import Final
from unittest import mock

import sqlcipher3.dbapi2 as driver

from casetracker.casework.cases import Case
from casetracker.casework.office import Office
from casetracker.casework.people import PersonName, SoughtPerson
from casetracker.casework.registrations import Body, Registration
from casetracker.services import cases, vaults
from casetracker.services.desk import Desk
from casetracker.storage import connection, database
from casetracker.vault.open_vault import OpenVault
from casetracker.vault.slots import FLOOR

FAMILIES: Final = ("Зразко", "Приклад", "Вигада", "Неісну", "Безімен", "Умовн", "Пробн")
GIVEN: Final = ("Олександр", "Іван", "Марія", "Ґанна", "Євген", "Їжак", "Петро")
SCREEN: Final = 64
"""Rows that a screen shows."""
ROUNDS: Final = 5

Measures = dict[str, list[float]]
"""What was measured → milliseconds, one entry for each time."""


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--cases", type=int, default=100_000)
    count = asked.parse_args().cases
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "vault"
        office = Office(code="KV1", name="Бюро розшуку (зразок)", caseworker="Прикладна Зразка")
        begun = time.perf_counter()
        desk = vaults.begin_vault(folder, "speed", office, sample=True, cost=FLOOR).finish()
        fill(desk, count)
        print(f"{count} cases entered in {time.perf_counter() - begun:.0f} s")
        plain = Path(place) / "plain.db"
        export(desk.vault, plain)
        rounds: list[tuple[Measures, Measures]] = []
        for _ in range(ROUNDS):
            ours = measure(desk.vault, desk.vault.db_path, nullcontext())
            rounds.append((ours, measure(desk.vault, plain, unencrypted())))
        desk.close()
        sizes = desk_size(folder), plain.stat().st_size
    show(rounds)
    print(f"size of the file, MiB: {sizes[0] >> 20} encrypted, {sizes[1] >> 20} plain")
    print(f"largest memory, MiB: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10}")


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


def export(vault: OpenVault, plain: Path) -> None:
    """Write the same database without encryption."""
    raw = connection.connect(vault.db_path, vault.database_key())
    raw.execute(f"ATTACH DATABASE '{plain}' AS plain KEY ''")
    raw.execute("SELECT sqlcipher_export('plain')").fetchall()
    raw.execute(f"PRAGMA plain.application_id={connection.APPLICATION_ID}")
    raw.execute("DETACH DATABASE plain")
    raw.close()


@contextmanager
def unencrypted() -> Iterator[None]:
    """Open files with the same code and no key."""

    def keyless(path: Path, _key: bytes, way: str = "mode=rw") -> driver.Connection:
        return driver.connect(
            f"{path.absolute().as_uri()}?{way}", uri=True, isolation_level=None, check_same_thread=False, timeout=5
        )

    with mock.patch.object(connection, "_keyed", keyless):
        yield


def measure(vault: OpenVault, file: Path, how: AbstractContextManager[None]) -> Measures:
    """Do once what a caseworker does in a day."""
    found: Measures = {}

    def timed(name: str, act: Callable[[], object], times: int) -> None:
        for _ in range(times):
            begun = time.perf_counter()
            act()
            found.setdefault(name, []).append((time.perf_counter() - begun) * 1000)

    def open_file() -> Desk:
        return Desk(vault, database.open_database(file, vault.database_key()))

    def first_page(desk: Desk) -> None:
        cases.case_rows(desk, cases.find_cases(desk)[:SCREEN])

    def unlock() -> None:
        desk = open_file()
        first_page(desk)
        desk.database.close()

    def back_up() -> None:
        copy = file.with_name("copy.db")
        raw = connection.connect(file, vault.database_key())
        raw.execute(f"VACUUM INTO '{copy}'")
        raw.close()
        copy.unlink()

    with how:
        timed("from the key to the list of cases", unlock, 3)
        desk = open_file()
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
        desk.database.close()
        timed("copy as a backup does", back_up, 1)
    return found


def desk_size(folder: Path) -> int:
    return (folder / "cases.0001.db").stat().st_size


def show(rounds: list[tuple[Measures, Measures]]) -> None:
    print(f"{'milliseconds':40}{'median':>10}{'p95':>10}{'plain':>10}{'p95':>10}{'ratio':>8}")
    for name in rounds[0][0]:
        ours = [one for mine, _ in rounds for one in mine[name]]
        plain = [one for _, peer in rounds for one in peer[name]]
        ratio = statistics.median(
            statistics.median(mine[name]) / statistics.median(peer[name]) for mine, peer in rounds
        )
        print(
            f"{name:40}{statistics.median(ours):10.2f}{p95(ours):10.2f}"
            f"{statistics.median(plain):10.2f}{p95(plain):10.2f}{ratio:8.2f}"
        )


def p95(values: list[float]) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]


if __name__ == "__main__":
    main()
