"""How well and how fast a person is found among many, by pairs of names that somebody has judged.

make bench PAIRS=FILE.tsv, or .venv/bin/python tests/benchmarks/names.py --pairs FILE.tsv [--people 100000 1000000]

The true pairs' records are put among invented people in a vault; then each is looked for by its other spelling. Found
means: the name is among the first ten different names, or, strictly, the very record is among the first ten. Times are
told as they passed and, because others may use the computer, as the processor worked. In the same run, for some of the
pairs, the peers: LIKE over the names, and SQLite's trigram index, both over the same encrypted file.
"""

import argparse
import csv
import gc
import multiprocessing
import os
import resource
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from casetracker.casework import ids
from casetracker.casework.cases import Case
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import NameKind, PersonName, SoughtPerson, script_of
from casetracker.storage import database, search
from casetracker.storage.connection import writes_allowed
from casetracker.storage.database import Database
from casetracker.storage.search import entries, writing
from casetracker.storage.unit_of_work import UnitOfWork
from tests.benchmarks import people
from tests.benchmarks.people import Invented

KEY: Final = bytes(range(32))
FIRST: Final = 10
AT_ONCE: Final = 20_000
NOT_CORE: Final = ("diminutive", "uk-other-cyr", "os_bench")
NOT_CORE_PARTS: Final = ("surname_changed", "given_changed", "changed")
INSERTS: Final = 255
"""So many leave the most pieces of the full-text index behind: fifteen of one, fifteen of sixteen."""
COLLECTED_AFTER: Final = 20_000
KEYSTROKE_QUERIES: Final = 250
ENOUGH: Final = 300
"""Hits asked for when different names are counted."""


class Spent:
    """Milliseconds of many like steps: as they passed, and as the processor worked."""

    def __init__(self) -> None:
        self.passed: list[float] = []
        self.worked: list[float] = []

    @contextmanager
    def timed(self) -> Iterator[None]:
        begun, worked = time.perf_counter(), time.thread_time()
        yield
        self.worked.append((time.thread_time() - worked) * 1000)
        self.passed.append((time.perf_counter() - begun) * 1000)
        if gc.get_count()[0] > COLLECTED_AFTER:
            gc.collect()

    def __str__(self) -> str:
        return f"{_spread(self.passed)}; of the processor {_spread(self.worked)}"


class Pair(NamedTuple):
    """A record and another spelling by which somebody looks for it."""

    klass: str
    name: Invented
    asked: str


def is_core(klass: str) -> bool:
    """Say whether the bar of recall is set for pairs of this class."""
    return not klass.startswith(NOT_CORE) and not any(part in klass for part in NOT_CORE_PARTS)


def number_of(running: int) -> str:
    return f"KV{1 + running // 1_000_000}-2025-{running % 1_000_000:06}"


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--people", type=int, nargs="+", default=[100_000, 1_000_000])
    asked.add_argument("--pairs", type=Path)
    asked.add_argument("--failed", type=Path, help="a file for the pairs that were not found")
    asked.add_argument("--keep", type=Path, help="a folder in which the filled vaults stay for the next run")
    asked.add_argument("--no-peers", action="store_true")
    told = asked.parse_args()
    pairs = read_pairs(told.pairs) if told.pairs else invented_pairs()
    with tempfile.TemporaryDirectory() as place:
        for count in told.people:
            folder = told.keep or Path(place)
            run(folder / f"{count}.db", count, pairs, told.failed, peers=not told.no_peers)


def read_pairs(path: Path) -> list[Pair]:
    """Read the true pairs whose record has a surname of its own."""
    with path.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row["label"] == "1"]
    return [
        Pair(row["klass"], Invented(row["sur_a"], row["giv_a"], row["pat_a"], 1980), row["name_b"])
        for row in rows
        if not row["klass"].startswith("os_bench") and row["giv_a"]
    ]


def invented_pairs() -> list[Pair]:
    """Make pairs where no file is given: invented people, asked for in Latin letters."""
    return [Pair("cyr-lat", one, people.in_latin(one)) for one in islice(people.people(500, seed=99), 400)]


def run(path: Path, count: int, pairs: Sequence[Pair], failed: Path | None, *, peers: bool) -> None:
    print(f"\n{count} people")
    if not path.exists():
        # In a process of its own: what it leaves in the memory would be taken for the search's, or hide it.
        filling = multiprocessing.get_context("spawn").Process(target=build, args=(path, count, pairs))
        filling.start()
        filling.join()
        if filling.exitcode:
            raise SystemExit(filling.exitcode)
    # As in the window: what was imported stays, and nothing is collected in the midst of a search.
    gc.collect()
    gc.freeze()
    gc.disable()
    before = _memory()
    begun = time.perf_counter()
    opened = database.open_database(path, KEY)
    with opened.reader.connect() as reading:
        search.hits(reading, "зразок")
    print(f"opening and first search, ms: {(time.perf_counter() - begun) * 1000:.0f} (nothing is loaded)")
    tend(opened)
    with opened.reader.connect() as reading:
        measure(reading, pairs, failed)
        keystrokes(reading, pairs)
        whole_lists(reading)
        print(f"memory, MiB more than before the opening: {_memory() - before}")
    inserts(opened)
    with opened.reader.connect() as reading:
        pieces = reading.exec_driver_sql("SELECT count(DISTINCT segid) FROM search_words_idx").scalar_one()
        print(f"before a quiet moment, the full-text index in {pieces} pieces:")
        keystrokes(reading, pairs)
        if peers:
            measure_peers(opened, reading, pairs)
    tend(opened)
    print(f"size of the file, MiB: {path.stat().st_size >> 20}")
    print(f"load of the computer: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    opened.close()


def tend(opened: Database) -> None:
    """Do all that the search has put off, and say how long it takes, and how long a save would wait for a step."""
    steps = Spent()
    more = True
    while more:
        with steps.timed():
            more = opened.tend_search()
    print(f"  what was put off, s: {sum(steps.passed) / 1000:.1f}; a step, ms: {steps}")


def build(path: Path, count: int, pairs: Sequence[Pair]) -> None:
    """Fill a vault's database; the records that are looked for stand among the others."""
    opened = database.create(path, KEY)
    patterns = _patterns(opened)
    surnames = [pair.name.surname for pair in pairs]
    others = people.people(count - len(pairs), surnames)
    place = (count - len(pairs)) // 2
    everyone = chain(islice(others, place), (pair.name for pair in pairs), others)
    spent = [0.0, 0.0]
    while some := list(islice(everyone, AT_ONCE)):
        begun = time.perf_counter()
        with UnitOfWork(opened, action="fill", who="", laptop="KV1") as work:
            connection = work.session.connection()
            with writes_allowed(connection):
                told = list(_filled(connection, patterns, some))
                recorded = time.perf_counter()
                writing.write(connection, told)
            work.commit()
        spent[0] += recorded - begun
        spent[1] += time.perf_counter() - recorded
    with UnitOfWork(opened, action="fill", who="", laptop="KV1") as work:
        connection = work.session.connection()
        with writes_allowed(connection):
            begun = time.perf_counter()
            writing.gather(connection)
            spent[1] += time.perf_counter() - begun
        work.session.commit()
    opened.close()
    print(f"built in s: {spent[0]:.0f} records, {spent[1]:.0f} search")


_made: Final = Counter[str]()


def _patterns(opened: Database) -> dict[str, dict[str, Any]]:
    """Record one search, and read back its rows as the database keeps them."""
    case = Case(number="KV9-2020-0001", opened_on=ids.now().date())
    sought = SoughtPerson(case_id=case.id, born=PartialDate.parse("1990"))
    name = PersonName(case_id=case.id, sought_person_id=sought.id, full="Зразок")
    with UnitOfWork(opened, action="fill", who="", laptop="KV9") as work:
        work.add(case, sought, name)
        work.commit()
    found = {}
    with opened.reader.connect() as reading:
        for record in (case, sought, name):
            row = reading.exec_driver_sql(f"SELECT * FROM {record.subject}  WHERE id = ?", (record.id.hex,))  # noqa: S608
            found[record.subject] = dict(row.mappings().one())
    return found


def _filled(
    connection: Connection, patterns: dict[str, dict[str, Any]], some: Sequence[Invented]
) -> Iterator[entries.Entry]:
    rows: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    told: list[entries.Entry] = []
    for one in some:
        _made["cases"] += 1
        case, sought, name = ids.new_id(), ids.new_id(), ids.new_id()
        number = number_of(_made["cases"])
        born = PartialDate.parse(f"{one.year}-{1 + one.year % 12:02}-{1 + len(one.full) % 28:02}")
        fresh: dict[str, dict[str, Any]] = {
            "search_case": {"id": case.hex, "number": number},
            "sought_person": {"id": sought.hex, "case_id": case.hex, "born": born.stored()},
            "person_name": {
                "id": name.hex, "case_id": case.hex, "sought_person_id": sought.hex, "full": one.full,
                "family": one.surname, "given": one.given, "patronymic": one.patronymic,
                "script": script_of(one.full).value,
            },
        }  # fmt: skip
        for table, row in fresh.items():
            rows[table].append(tuple((patterns[table] | row).values()))
        spelt = entries.Name(
            name, one.full, one.surname, one.given, one.patronymic, NameKind.LEGAL, script_of(one.full), of_sought=True
        )
        told.append(entries.entry_of(case.hex, [spelt], entries.Facts(number, born)))
    for table, several in rows.items():
        names = ", ".join(f'"{one}"' for one in patterns[table])
        marks = ", ".join("?" * len(patterns[table]))
        connection.exec_driver_sql(f"INSERT INTO {table} ({names}) VALUES ({marks})", several)  # noqa: S608  (our own)
    yield from told


def measure(reading: Connection, pairs: Sequence[Pair], failed: Path | None) -> None:
    """Look for every record by its other spelling, as a whole query."""
    found: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    spent = Spent()
    missed: list[str] = []
    for pair, owner in zip(pairs, _owners(reading, pairs), strict=True):
        with spent.timed():
            hits = search.hits(reading, pair.asked)
        strict = any(one.case_id == owner for one in hits[:FIRST])
        more = hits if strict else search.hits(reading, pair.asked, ENOUGH)
        names = list(dict.fromkeys(one.form.casefold() for one in more))
        wanted = pair.name.full.casefold()
        collapsed = strict or wanted in names[:FIRST]
        found[pair.klass].append((collapsed, strict))
        if not collapsed or not strict:
            why = "namesakes" if collapsed else str(names.index(wanted) if wanted in names else -1)
            missed.append("\t".join((pair.klass, pair.name.full, pair.asked, why, " | ".join(names[:3]))))
    core = [one for klass, several in found.items() if is_core(klass) for one in several]
    for klass, several in sorted(found.items()):
        print(f"  {klass:<24} {len(several):>4}  recall@10 {_share(several, 0):.3f}  strict {_share(several, 1):.3f}")
    print(f"  {'core':<24} {len(core):>4}  recall@10 {_share(core, 0):.4f}  strict {_share(core, 1):.4f}")
    print(f"  a query, ms: {spent}")
    _slowest(spent, [pair.asked for pair in pairs])
    if failed:
        failed.write_text("\n".join(missed), encoding="utf-8")


def _owners(reading: Connection, pairs: Sequence[Pair]) -> list[UUID]:
    """Return the cases of the pairs: they were entered one after the other, in their order, in the middle."""
    asked = "SELECT count(*) FROM search_case WHERE number LIKE 'KV_-2025-%'"
    begin = (reading.exec_driver_sql(asked).scalar_one() - len(pairs)) // 2
    one = "SELECT id FROM search_case WHERE number = ?"
    numbers = (number_of(begin + at) for at in range(1, len(pairs) + 1))
    return [UUID(reading.exec_driver_sql(one, (number,)).scalar_one()) for number in numbers]


def keystrokes(reading: Connection, pairs: Sequence[Pair]) -> None:
    """Type some of the queries letter by letter."""
    spent = Spent()
    asked: list[str] = []
    step = max(1, len(pairs) // KEYSTROKE_QUERIES)
    for pair in pairs[::step]:
        for end in range(1, len(pair.asked) + 1, 2):
            asked.append(pair.asked[:end])
            with spent.timed():
                search.hits(reading, asked[-1])
    print(f"  one of {len(asked)} keystrokes, ms: {spent}")
    _slowest(spent, asked)


def _slowest(spent: Spent, asked: Sequence[str]) -> None:
    for took, worked, typed in sorted(zip(spent.passed, spent.worked, asked, strict=True))[-3:]:
        print(f"    {took:.0f} ms, of the processor {worked:.0f}: {typed}")


def whole_lists(reading: Connection) -> None:
    for typed in ("", "о", "шев", "шевченко олек"):
        begun = time.perf_counter()
        found = len(search.find(reading, typed))
        print(f"  the whole list for {typed!r}, ms: {(time.perf_counter() - begun) * 1000:.0f}, {found} cases")


def measure_peers(opened: Database, reading: Connection, pairs: Sequence[Pair]) -> None:
    """Look for the same names with LIKE and with SQLite's trigram index."""
    some = [pair for pair in pairs if is_core(pair.klass)][:: max(1, len(pairs) // 200)]
    _peer("LIKE on the name as written", some, lambda pair: _like(reading, pair.asked))
    with opened.raw() as raw:
        raw.execute("CREATE VIRTUAL TABLE temp.trigrams USING fts5(name, tokenize='trigram', detail=full)")
        begun = time.perf_counter()
        raw.execute("INSERT INTO temp.trigrams (rowid, name) SELECT rowid, full FROM person_name")
        print(f"  trigram index built in s: {time.perf_counter() - begun:.0f}")
        _peer("FTS5 trigram, all words", some, lambda pair: _trigram(raw, pair.asked))


def _like(reading: Connection, typed: str) -> list[str]:
    words = typed.split()
    asked = " AND ".join("full LIKE ?" for _ in words)
    statement = f"SELECT DISTINCT full FROM person_name WHERE {asked} LIMIT 10"  # noqa: S608  (marks only)
    return list(reading.exec_driver_sql(statement, tuple(f"%{word}%" for word in words)).scalars())


def _trigram(raw: Any, typed: str) -> list[str]:
    words = [word.replace('"', "") for word in typed.split() if len(word) > 2]
    asked = " AND ".join(f'"{word}"' for word in words)
    if not asked:
        return []
    statement = "SELECT DISTINCT name FROM trigrams WHERE trigrams MATCH ? LIMIT 10"
    return [row[0] for row in raw.execute(statement, (asked,))]


def _peer(name: str, pairs: Sequence[Pair], find: Callable[[Pair], list[str]]) -> None:
    spent, found = Spent(), 0
    for pair in pairs:
        with spent.timed():
            names = find(pair)
        found += pair.name.full in names
    print(f"  {name}, {len(pairs)} pairs of the core: recall@10 {found / max(len(pairs), 1):.3f}, ms {spent}")


def inserts(opened: Database) -> None:
    """Enter people one by one, each with the journal and the search."""
    spent = Spent()
    for at, one in enumerate(people.people(INSERTS, seed=int(time.time()))):
        with spent.timed(), UnitOfWork(opened, action="open the case", who="Зразок", laptop="KV8") as work:
            number = f"KV8-{int(time.time()) % 9000 + 1000}-{at:04}"
            case = Case(number=number, opened_on=ids.now().date())
            sought = SoughtPerson(case_id=case.id, born=PartialDate.parse(str(one.year)))
            name = PersonName(
                case_id=case.id, sought_person_id=sought.id, full=one.full, family=one.surname, given=one.given,
                patronymic=one.patronymic,
            )  # fmt: skip
            work.add(case, sought, name)
            work.commit()
    print(f"  entering a person with journal and search, ms: {spent}")


def _share(several: Sequence[tuple[bool, bool]], which: int) -> float:
    return sum(one[which] for one in several) / max(len(several), 1)


def _spread(spent: Iterable[float]) -> str:
    ordered = sorted(spent)
    places = {"p50": 0.5, "p95": 0.95, "p99": 0.99}
    told = [f"{name} {ordered[int(len(ordered) * share)]:.1f}" for name, share in places.items()]
    return ", ".join([*told, f"max {ordered[-1]:.0f}"])


def _memory() -> int:
    status = Path("/proc/self/status")
    if status.exists():
        line = next(one for one in status.read_text(encoding="ascii").splitlines() if one.startswith("VmRSS"))
        return int(line.split()[1]) >> 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10


if __name__ == "__main__":
    main()
