"""How long finding duplicates and matching a list take in an encrypted vault, and how well they find.

.venv/bin/python tests/benchmarks/duplicates.py [--people 100000 1000000] [--rows 10000] [--splink PYTHON]

The people are invented: names from lists with frequencies as real ones have, three of a hundred recorded twice with
the errors that registers show (another alphabet, a slip, a missing patronymic, half a date, no unit). So the precision
is that of this invention; real registers have more brothers in one unit, and fewer people whom nobody resembles.

Beside the time that passed stands that of the processor, which others who work on the computer do not lengthen. Splink
on DuckDB is asked for the same people, up to a hundred thousand, where it is installed or a Python that has it is
named: a million take it more than ten gigabytes of memory.
"""

import argparse
import csv
import io
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import accumulate
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final, NamedTuple
from uuid import UUID

from casetracker.casework.ids import new_id
from casetracker.casework.office import Office
from casetracker.casework.partial_date import Part, PartialDate, Qualifier
from casetracker.exchange import list_columns, list_file
from casetracker.matching.columns import Told
from casetracker.matching.evidence import Band
from casetracker.services import cases, duplicates, list_matching, vaults
from casetracker.services.desk import Desk
from casetracker.storage import search
from casetracker.storage.connection import writes_allowed
from casetracker.vault.slots import FLOOR
from tests.benchmarks import splink_peer

MOST_FOR_SPLINK: Final = 100_000
PLANTED: Final = 0.03
ABSENT: Final = 0.5
"""Which part of a list is of persons that are in no case."""
PASSPHRASE: Final = "speed"  # noqa: S105  (of a vault that is only measured)
BANDS: Final = (Band.STRONG, Band.LIKELY, Band.POSSIBLE)


def _words(text: str) -> list[str]:
    return text.split()


_ROOTS: Final = _words(
    "бо ко ма ра ли ше ва ду сте пе тро гри ку жу за ни мо сла вер хо ча до ри ки ло ту га ве сі ян чо бі ру се ме па"
)
_ENDS: Final = _words("енко ук ський ко ик ець ов ін чук ак юк ишин ів")
_GIVEN: Final = _words(
    "Олександр Сергій Володимир Андрій Микола Іван Юрій Дмитро Віталій Василь Ігор Олег Віктор Анатолій Руслан Михайло "
    "Роман Максим Богдан Ярослав Тарас Денис Євген Павло Петро Степан Олексій Вадим Артем Владислав Ростислав Григорій "
    "Валерій Едуард Костянтин Кирило Антон Назар Остап Данило"
)
_FATHERS: Final = _words(
    "Олександрович Сергійович Володимирович Андрійович Миколайович Іванович Юрійович Дмитрович Віталійович Васильович "
    "Ігорович Олегович Вікторович Анатолійович Русланович Михайлович Романович Максимович Богданович Ярославович "
    "Тарасович Денисович Євгенович Павлович Петрович Степанович Олексійович Григорович Валерійович Костянтинович"
)
_LATIN: Final = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяъ’",
        _words("a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch - iu ia - -"),
        strict=True,
    )
)


@dataclass(frozen=True, slots=True)
class Invented:
    """People in order; the pairs of places that are one person."""

    people: list[Told]
    same: set[frozenset[int]]


class Inventor:
    """Invents people, always the same ones."""

    def __init__(self, seed: int = 11) -> None:
        self._chance = chance = random.Random(seed)  # noqa: S311  (invents people)
        built = (
            "".join(chance.choices(_ROOTS, k=chance.choice((1, 2, 2, 3)))) + chance.choice(_ENDS)
            for _ in range(150_000)
        )
        self._surnames = [one.capitalize() for one in dict.fromkeys(built)]
        self._weights = [_falling(names) for names in (self._surnames, _GIVEN, _FATHERS)]

    def people(self, count: int) -> Invented:
        every = [self.person() for _ in range(count)]
        same = set()
        for place in self._chance.sample(range(count), int(count * PLANTED)):
            same.add(frozenset((place, len(every))))
            every.append(self.once_more(every[place]))
        return Invented(every, same)

    def person(self) -> Told:
        chance = self._chance
        surname, given, father = (
            chance.choices(names, cum_weights=weights)[0]
            for names, weights in zip((self._surnames, _GIVEN, _FATHERS), self._weights, strict=True)
        )
        born = Part(chance.randrange(1965, 2006), chance.randrange(1, 13), chance.randrange(1, 29))
        whole_date, year = chance.random() < 0.85, chance.random() < 0.5
        return Told(
            surname,
            given,
            father if chance.random() < 0.9 else "",
            "",
            born if whole_date else Part(born.year) if year else None,
            f"А{chance.randrange(1000, 1900)}" if chance.random() < 0.5 else "",
        )

    def once_more(self, one: Told) -> Told:
        """Record a person once more, as somebody else writes it."""
        chance = self._chance
        names = [one.surname, one.given, one.patronymic]
        way = chance.random()
        if way < 0.3:
            names = [_latin(name) for name in names]
        elif way < 0.55:
            names[0] = self._slip(names[0])
        elif way < 0.65:
            names[1] = self._slip(names[1])
        if chance.random() < 0.2:
            names[2] = ""
        born = one.born
        if born and born.day and chance.random() < 0.25:
            swapped = Part(born.year, born.day, born.month) if born.day < 13 else born
            off = Part(born.year, born.month, min(28, born.day + 1))
            born = chance.choice((Part(born.year), None, swapped, off))
        return Told(
            names[0], names[1], names[2], "", born, "" if chance.random() < 0.4 else one.unit.replace("А", "в/ч A")
        )

    def _slip(self, name: str) -> str:
        if len(name) < 4:
            return name
        at, way = self._chance.randrange(1, len(name) - 1), self._chance.randrange(3)
        if way == 0:
            return name[:at] + name[at + 1 :]
        if way == 1:
            return name[:at] + name[at] + name[at:]
        return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def _falling(names: Sequence[str]) -> list[float]:
    return list(accumulate(1 / (place + 3) for place in range(len(names))))


def _latin(name: str) -> str:
    return "".join(_LATIN.get(letter, letter).strip("-") for letter in name.lower()).capitalize()


def make(folder: Path, invented: Invented) -> None:
    """Make a vault of these people, each with a case, past the journal: entering a million by hand takes an hour."""
    office = Office(code="KV1", name="Бюро розшуку (зразок)", caseworker="Прикладна Зразка")
    desk = vaults.begin_vault(folder, PASSPHRASE, office, cost=FLOOR).finish()
    cases.open_case(desk, full="Зразок")
    with desk.database.raw() as raw:
        raw.execute("BEGIN")
        for table, rows in _rows(raw, invented.people).items():
            names = list(rows[0])
            asked = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608
            raw.executemany(asked, (tuple(row.values()) for row in rows))
        raw.execute("COMMIT")
    # Who may be recorded already is asked of the search.
    with desk.work("enter the cases into the search") as work:
        connection = work.session.connection()
        with writes_allowed(connection):
            search.complete(connection)
        work.session.commit()
    desk.close()


def _rows(raw: Any, people: Sequence[Told]) -> dict[str, list[dict[str, Any]]]:
    tables = ("search_case", "sought_person", "person_name")
    pattern: dict[str, dict[str, Any]] = {}
    for table in tables:
        found = raw.execute(f"SELECT * FROM {table} LIMIT 1")  # noqa: S608  (our own)
        pattern[table] = dict(zip([one[0] for one in found.description], found.fetchone(), strict=True))
    made: dict[str, list[dict[str, Any]]] = {table: [] for table in tables}
    for place, one in enumerate(people):
        case, sought = new_id().hex, new_id().hex
        born = PartialDate(Qualifier.EXACT, one.born).stored() if one.born else None
        full = " ".join(filter(None, (one.surname, one.given, one.patronymic)))
        made["search_case"].append(pattern["search_case"] | {"id": case, "number": f"KV1-2027-{place:06}"})
        made["sought_person"].append(
            pattern["sought_person"] | {"id": sought, "case_id": case, "born": born, "unit": one.unit}
        )
        made["person_name"].append(
            pattern["person_name"]
            | {"id": new_id().hex, "case_id": case, "sought_person_id": sought, "full": full}
            | {"family": one.surname, "given": one.given, "patronymic": one.patronymic}
        )
    return made


def a_list(invented: Invented, rows: int) -> tuple[bytes, dict[int, int]]:
    """Write a list of persons, half of whom are in some case; which row is of whom comes beside it."""
    inventor = Inventor(seed=12)
    chance = random.Random(13)  # noqa: S311  (invents people)
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(("Прізвище", "Ім'я", "По батькові", "Дата народження", "Військова частина"))
    meant: dict[int, int] = {}
    originals = len(invented.people) - len(invented.same)
    for row in range(2, rows + 2):
        if chance.random() < ABSENT:
            one = inventor.person()
        else:
            meant[row] = chance.randrange(originals)
            one = inventor.once_more(invented.people[meant[row]])
        table.writerow((one.surname, one.given, one.patronymic, one.born.iso() if one.born else "", one.unit))
    return out.getvalue().encode("utf-8"), meant


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a vault beforehand: who is recorded twice, a list with whom its rows mean, some persons."""

    people: int
    same: set[frozenset[int]]
    content: bytes
    meant: dict[int, int]
    some: list[Told]


def known_of(invented: Invented, rows: int) -> Known:
    content, meant = a_list(invented, rows)
    some = random.Random(14).sample(invented.people, 50)  # noqa: S311  (chooses people)
    return Known(len(invented.people), invented.same, content, meant, some)


def measure(folder: Path, known: Known) -> None:
    """Measure one vault, in a process of its own so that its largest memory is its own."""
    desk = vaults.open_vault(folder, PASSPHRASE)
    places = _places(desk)
    _show("before anything", _now())
    begun = _now()
    found = duplicates.find_duplicates(desk)
    _show(f"duplicates among {known.people:,}", begun)
    pairs = {band: set[frozenset[int]]() for band in BANDS}
    for place in range(len(found)):
        pair = found.pair(place)
        pairs[pair.band].add(frozenset((places[pair.one], places[pair.other])))
    _show_bands(pairs, known.same)
    del found, pairs
    rows = len(known.content.splitlines()) - 1
    for again in (False, True):
        if not again:
            desk.close()
            desk = vaults.open_vault(folder, PASSPHRASE)
        begun = _now()
        listed = list_file.read_bytes(known.content, "list.csv")
        guessed = list_columns.guess(listed)
        worklist = list_matching.match_list(desk, listed, guessed.heading, guessed.columns)
        _show(f"a list of {rows:,} rows, {'the names known' if again else 'the names read first'}", begun)
    leads = {band: set[frozenset[int]]() for band in BANDS}
    for place in range(len(worklist)):
        lead = worklist.lead(place)
        leads[lead.band].add(frozenset((-lead.row.number, places[lead.case_id])))
    # Who is recorded twice is found by both records.
    twin = {place: other for pair in known.same for place, other in (tuple(pair), tuple(pair)[::-1])}
    right = {frozenset((-row, place)) for row, place in known.meant.items()}
    right |= {frozenset((-row, twin[place])) for row, place in known.meant.items() if place in twin}
    _show_bands(leads, right)
    desk.close()
    desk = vaults.open_vault(folder, PASSPHRASE)
    took: list[_Moment] = []
    for one in known.some:
        begun = _now()
        duplicates.likely_duplicates(desk, one)
        now = _now()
        took.append(_Moment(now.passed - begun.passed, now.processor - begun.processor))
    print(f"  before saving, the first in a vault just opened: {took[0].passed * 1000:.0f} ms")
    for what, each in zip(("passed", "of the processor"), zip(*took, strict=True), strict=True):
        median, late, last = (sorted(each)[place] * 1000 for place in (25, 47, 49))
        print(f"  before saving, time {what}: median {median:.0f} ms, p95 {late:.0f} ms, worst of 50 {last:.0f} ms")
    desk.close()


def _places(desk: Desk) -> dict[UUID, int]:
    with desk.database.raw() as raw:
        rows = raw.execute("SELECT id, number FROM search_case WHERE number LIKE 'KV1-2027-%'")
        return {UUID(case_id): int(number.rpartition("-")[2]) for case_id, number in rows}


class _Moment(NamedTuple):
    passed: float
    processor: float


def _now() -> _Moment:
    return _Moment(time.perf_counter(), time.process_time())


def _show(what: str, begun: _Moment) -> None:
    now = _now()
    took, busy = now.passed - begun.passed, now.processor - begun.processor
    print(f"  {what}: {took:.1f} s (processor {busy:.1f} s), largest memory so far {_largest_memory() >> 10} MiB")


def _largest_memory() -> int:
    """Return the largest memory of this program in KiB; what the system counts also holds the one that started it."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return next(int(line.split()[1]) for line in status.read_text("utf-8").splitlines() if line.startswith("VmHWM"))


def _show_bands(found: dict[Band, set[frozenset[int]]], right: set[frozenset[int]]) -> None:
    for band in BANDS:
        hits = len(found[band] & right)
        share = hits / len(found[band]) if found[band] else 1.0
        print(f"    {band.value:9} {len(found[band]):7,} · precision {share:.3f} · recall {hits / len(right):.3f}")


def _show_splink(found: splink_peer.Found, right: set[frozenset[int]]) -> None:
    print(f"  Splink: {found.took:.1f} s (processor {found.cpu:.1f} s), largest memory {found.kib >> 10} MiB")
    for least in splink_peer.THRESHOLDS:
        pairs = {frozenset(places) for weight, *places in found.pairs if weight >= least}
        hits = len(pairs & right)
        print(
            f"    weight {least} {len(pairs):7,} · precision {hits / len(pairs):.3f} · recall {hits / len(right):.3f}"
        )


def _each(counts: Sequence[int]) -> Iterator[tuple[int, Invented]]:
    for count in counts:
        yield count, Inventor().people(count)


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--people", type=int, nargs="+", default=[100_000, 1_000_000])
    asked.add_argument("--rows", type=int, default=10_000)
    here = sys.executable if find_spec("splink") and find_spec("duckdb") else None
    asked.add_argument("--splink", default=here, help="a Python interpreter that has Splink 5 and DuckDB")
    told = asked.parse_args()
    for count, invented in _each(told.people):
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "vault"
            begun = _now()
            make(folder, invented)
            took = _now().passed - begun.passed
            print(f"{count:,} people and {len(invented.same):,} of them twice: made in {took:.0f} s")
            known = known_of(invented, told.rows)
            if told.splink and count <= MOST_FOR_SPLINK:
                _show_splink(splink_peer.find(told.splink, invented.people), invented.same)
            del invented
            apart = get_context("spawn").Process(target=measure, args=(folder, known))
            apart.start()
            apart.join()
    print(f"load of the computer: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
