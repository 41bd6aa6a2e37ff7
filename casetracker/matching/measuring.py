"""How well pairs of names are told apart, measured on a file of pairs that somebody has judged.

A pair is taken for one person where its score reaches a threshold. Best F1 is that of the best threshold; the recall at
a precision of 0.95 says how many true pairs are found when one in twenty found may be false.
"""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from time import process_time
from typing import Final, NamedTuple

from casetracker.matching.forms import NameForm
from casetracker.matching.keys import keys
from casetracker.matching.score import score

COLUMNS: Final = (
    *("id", "label", "klass", "sur_a", "giv_a", "pat_a", "name_b", "dob_a", "dob_b", "real", "source", "note"),
)
# Rows of these classes are of all languages, and hold the whole name where the others hold the surname.
OF_ALL_LANGUAGES: Final = "os_bench_"
PRECISION: Final = 0.95


class UnreadablePairs(Exception):  # noqa: N818  (its message is what the person reads)
    """The file is no table of pairs; the message says where and what to do."""


class Pair(NamedTuple):
    """A pair of names with what was judged of it."""

    klass: str
    same: bool
    one: NameForm
    other: NameForm


class Judged(NamedTuple):
    klass: str
    same: bool
    number: float


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured on some rows; None where there are no true or no false pairs to measure on."""

    same: int
    different: int
    best_f1: float | None
    threshold: float | None
    recall: float | None
    """The greatest at a precision of 0.95."""
    right: float
    """Which part of the rows is on the right side of the threshold that is best for Ukrainian and Russian names."""


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of every class, of the Ukrainian and Russian ones, of those of all languages, and of all."""

    klasses: dict[str, Figures]
    groups: dict[str, Figures]
    microseconds_per_word: float
    """For the keys of a word that was never seen."""
    microseconds_per_pair: float
    """For a pair whose words have their keys, and were never compared."""

    def as_json(self) -> dict[str, object]:
        return asdict(self)


def read(path: Path) -> list[Pair]:
    """Read the table of pairs. Raises `UnreadablePairs`."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except OSError as fault:
        raise UnreadablePairs(f"The file cannot be read: {fault.strerror}. Check its name and place.") from fault
    except UnicodeDecodeError as fault:
        row = path.read_bytes()[: fault.start].count(b"\n") + 1
        raise UnreadablePairs(
            f"Row {row} is not UTF-8 text. Save the table as UTF-8, with tabs between columns."
        ) from fault
    table = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    columns = next(table, [])
    if missing := [name for name in COLUMNS if name not in columns]:
        tabs = "" if len(columns) > 1 else " There is no tab in it: is this a table with tabs between columns?"
        raise UnreadablePairs(f"Row 1 must name the columns; missing: {', '.join(missing)}.{tabs}")
    pairs = [
        _pair(row, dict(zip(columns, cells, strict=False)), len(columns), len(cells))
        for row, cells in enumerate(table, 2)
    ]
    if not pairs:
        raise UnreadablePairs("There is no pair in it: add rows below the names of the columns.")
    return pairs


def _pair(row: int, cells: dict[str, str], columns: int, found: int) -> Pair:
    if found != columns:
        raise UnreadablePairs(f"Row {row} has {found} columns, row 1 has {columns}. Check the tabs in it.")
    if cells["label"] not in {"0", "1"}:
        raise UnreadablePairs(f"Row {row}: the label must be 1 (one person) or 0 (two persons).")
    if not cells["name_b"].strip() or not (cells["sur_a"] + cells["giv_a"] + cells["pat_a"]).strip():
        raise UnreadablePairs(f"Row {row} has a name on one side only. Fill in the other, or take the row out.")
    whole = cells["klass"].startswith(OF_ALL_LANGUAGES)
    one = NameForm.whole(cells["sur_a"]) if whole else NameForm.of(cells["sur_a"], cells["giv_a"], cells["pat_a"])
    return Pair(cells["klass"], cells["label"] == "1", one, NameForm.whole(cells["name_b"]))


def measure(pairs: Sequence[Pair]) -> Report:
    """Score every pair and measure each class and group of classes."""
    # The list of given names is read once in the life of the program.
    keys("а")
    begun = process_time()
    words = {word for pair in pairs for form in (pair.one, pair.other) for word, _ in form.words}
    for word in words:
        keys(word)
    known = process_time()
    judged = [Judged(pair.klass, pair.same, score(pair.one, pair.other).number) for pair in pairs]
    compared = process_time()
    uk_ru = [one for one in judged if not one.klass.startswith(OF_ALL_LANGUAGES)]
    threshold = _best(uk_ru or judged)[1] or 1.0
    groups = {
        "uk/ru": uk_ru,
        "os_bench": [one for one in judged if one.klass.startswith(OF_ALL_LANGUAGES)],
        "all": judged,
    }
    return Report(
        {klass: _figures(_of(judged, klass), threshold) for klass in sorted({one.klass for one in judged})},
        {name: _figures(rows, threshold) for name, rows in groups.items() if rows},
        (known - begun) / max(len(words), 1) * 1e6,
        (compared - known) / max(len(pairs), 1) * 1e6,
    )


def _of(judged: Iterable[Judged], klass: str) -> list[Judged]:
    return [one for one in judged if one.klass == klass]


def _figures(judged: list[Judged], threshold: float) -> Figures:
    same = sum(one.same for one in judged)
    right = sum((one.number >= threshold) is one.same for one in judged) / len(judged)
    if same in {0, len(judged)}:
        return Figures(same, len(judged) - same, None, None, None, right)
    best, at, recall = _best(judged)
    return Figures(same, len(judged) - same, best, at, recall, right)


def _best(judged: list[Judged]) -> tuple[float | None, float | None, float | None]:
    """Return the best F1, its threshold, and the greatest recall at the precision asked for."""
    of_one = sum(one.same for one in judged)
    if not of_one:
        return None, None, None
    best, at, recall = 0.0, 1.0, 0.0
    found = right = 0
    falling = sorted(judged, key=lambda one: -one.number)
    for here, following in zip(falling, [*falling[1:], None], strict=True):
        found += 1
        right += here.same
        if following and following.number == here.number:
            continue
        if (f1 := 2 * right / (of_one + found)) > best:
            best, at = f1, here.number
        if right / found >= PRECISION:
            recall = max(recall, right / of_one)
    return best, at, recall
