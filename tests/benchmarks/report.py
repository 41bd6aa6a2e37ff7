"""How long a caseworker waits, each figure beside the same SQLite without encryption in the same run.

.venv/bin/python tests/benchmarks/report.py [--cases 20000]
"""

import argparse
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from unittest import mock

import sqlcipher3.dbapi2 as driver

from casetracker.casework.cases import Case
from casetracker.casework.people import PersonName, SoughtPerson
from casetracker.storage import connection, database
from casetracker.storage.database import Database
from casetracker.storage.unit_of_work import Reading, UnitOfWork

KEY = bytes(range(32))
FAMILIES = ("Зразко", "Приклад", "Вигада", "Неісну", "Безімен", "Умовн", "Пробн")
GIVEN = ("Олександр", "Іван", "Марія", "Ґанна", "Євген", "Їжак", "Петро")


@contextmanager
def unencrypted() -> Iterator[None]:
    """Open the same files with the same engine and no key: the named peer."""

    def keyless(path: Path, _key: bytes) -> driver.Connection:
        return driver.connect(
            f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, check_same_thread=False, timeout=5
        )

    with (
        mock.patch.object(connection, "_keyed", keyless),
        mock.patch.object(connection, "_require_encrypted", return_value=None),
    ):
        yield


def fill(opened: Database, cases: int) -> None:
    for start in range(0, cases, 1000):
        with UnitOfWork(opened, action="fill", who="bench", laptop="KV1") as work:
            made = []
            for place in range(start, min(start + 1000, cases)):
                case = Case(number=f"KV1-2026-{place + 1:06}", opened_on=date(2026, 1, 1))
                sought = SoughtPerson(case_id=case.id)
                full = f"{FAMILIES[place % 7]}{place} {GIVEN[place // 7 % 7]}"
                made.append((case, sought, PersonName(case_id=case.id, sought_person_id=sought.id, full=full)))
            for kind in range(3):
                work.add_all([records[kind] for records in made])
            work.commit()


def median_ms(act: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def measure(folder: Path, cases: int) -> dict[str, float]:
    file = folder / "cases.db"
    begun = time.perf_counter()
    opened = database.create(file, KEY)
    fill(opened, cases)
    found = {f"fill with {cases} cases, s": time.perf_counter() - begun}
    running = iter(range(cases + 1, cases + 1000))

    def save() -> None:
        case = Case(number=f"KV1-2026-{next(running):06}", opened_on=date(2026, 1, 1))
        with UnitOfWork(opened, action="save", who="bench", laptop="KV1") as work:
            work.add(case, SoughtPerson(case_id=case.id))
            work.commit()

    def look(act: Callable[[Reading], object]) -> Callable[[], object]:
        def go() -> object:
            with Reading(opened) as reading:
                return act(reading)

        return go

    found["save one case, ms"] = median_ms(save, 60)
    found["search as you type, three letters, ms"] = median_ms(look(lambda reading: reading.cases.find("зра іва")), 40)
    found["ids of the whole list, ms"] = median_ms(look(lambda reading: reading.cases.find("")), 5)
    with Reading(opened) as reading:
        page = reading.cases.find("")[:64]
    found["rows of one screen, ms"] = median_ms(look(lambda reading: reading.cases.dossiers(page)), 20)
    opened.close()

    def reopen() -> None:
        database.open_database(file, KEY).close()

    found["open and close, ms"] = median_ms(reopen, 10)
    return found


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--cases", type=int, default=20_000)
    cases = asked.parse_args().cases
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        ours = measure(Path(one), cases)
        with unencrypted():
            peer = measure(Path(other), cases)
    print(f"{'':42}{'encrypted':>12}{'SQLite':>12}{'ratio':>8}")
    for name, value in ours.items():
        print(f"{name:42}{value:12.2f}{peer[name]:12.2f}{value / peer[name]:8.2f}")
    print(f"largest memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB")


if __name__ == "__main__":
    main()
