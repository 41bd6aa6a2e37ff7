"""How well pairs of names are told apart, measured on a file of pairs that somebody has judged.

A pair is taken for one person where its score reaches a threshold. Best F1 is that of the best threshold; the recall at
a precision of 0.95 says how many true pairs are found when one in twenty found may be false.
"""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from time import process_time
from typing import Final, NamedTuple

from casetracker.matching.forms import NameForm
from casetracker.matching.keys import keys
from casetracker.matching.score import score

COLUMNS: Final = ("label", "klass", "sur_a", "giv_a", "pat_a", "name_b")
"""What a row must hold; other columns are not looked at."""
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
    """Read the table of pairs; rows with nothing in them are passed over. Raises `UnreadablePairs`."""
    try:
        return _pairs(path)
    except UnreadablePairs as fault:
        raise UnreadablePairs(f"{path}: {fault}") from fault


def _pairs(path: Path) -> list[Pair]:
    # A tab and the end of a line end a cell whatever quotation marks or other signs are in it.
    head, *rows = [[cell.strip() for cell in line.split("\t")] for line in _LINE_END.split(_text(path))]
    if not any(head):
        raise UnreadablePairs("Row 1 is empty. It must name the columns.")
    if missing := [name for name in COLUMNS if name not in head]:
        tabs = "" if len(head) > 1 else " There is no tab in it: is this a table with tabs between columns?"
        raise UnreadablePairs(f"Row 1 must name the columns; missing: {', '.join(missing)}.{tabs}")
    if twice := [name for name in COLUMNS if head.count(name) > 1]:
        raise UnreadablePairs(f"Row 1 names a column twice: {', '.join(twice)}. Take one of them out.")
    pairs = [_pair(row, head, cells) for row, cells in enumerate(rows, 2) if any(cells)]
    if not pairs:
        raise UnreadablePairs("There is no pair in it: add rows below the names of the columns.")
    return pairs


_LINE_END: Final = re.compile(r"\r\n|\n|\r")


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as fault:
        raise UnreadablePairs(f"The file cannot be read: {fault.strerror}. Check its name and place.") from fault
    except UnicodeDecodeError as fault:
        row = fault.object[: fault.start].count(b"\n") + 1
        raise UnreadablePairs(
            f"Row {row} is not UTF-8 text. Save the table as UTF-8, with tabs between columns."
        ) from fault


def _pair(row: int, head: list[str], cells: list[str]) -> Pair:
    if len(cells) != len(head):
        raise UnreadablePairs(f"Row {row} has {len(cells)} columns, row 1 has {len(head)}. Check the tabs in it.")
    told = dict(zip(head, cells, strict=True))
    if told["label"] not in {"0", "1"}:
        raise UnreadablePairs(
            f"Row {row}: the label must be 1 (one person) or 0 (two persons), not {told['label'][:20]!r}."
        )
    if not told["klass"]:
        raise UnreadablePairs(f"Row {row}: klass is empty. Say of what class the pair is.")
    if not told["name_b"]:
        raise UnreadablePairs(f"Row {row}: name_b is empty. Fill in the name, or take the row out.")
    if not told["sur_a"] + told["giv_a"] + told["pat_a"]:
        raise UnreadablePairs(f"Row {row}: sur_a, giv_a and pat_a are empty. Fill in one of them, or take the row out.")
    whole = told["klass"].startswith(OF_ALL_LANGUAGES)
    one = NameForm.whole(told["sur_a"]) if whole else NameForm.of(told["sur_a"], told["giv_a"], told["pat_a"])
    return Pair(told["klass"], told["label"] == "1", one, NameForm.whole(told["name_b"]))


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
    klasses: dict[str, list[Judged]] = {}
    for one in judged:
        klasses.setdefault(one.klass, []).append(one)
    return Report(
        {klass: _figures(rows, threshold) for klass, rows in sorted(klasses.items())},
        {name: _figures(rows, threshold) for name, rows in groups.items() if rows},
        (known - begun) / max(len(words), 1) * 1e6,
        (compared - known) / max(len(pairs), 1) * 1e6,
    )


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
