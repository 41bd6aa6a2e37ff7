"""Measure the comparing of names on a table of judged pairs: `python -m casetracker.matching FILE.tsv [--json]`.

The table needs the columns of `measuring.COLUMNS`, in any order; others are passed over. Exit code: 0 when the figures
were printed, 2 when the command or the table cannot be used; then the file, the row and the column are named.
"""

import json
import sys
from argparse import ArgumentParser
from io import TextIOWrapper
from pathlib import Path

from casetracker.matching.measuring import COLUMNS, Figures, Report, UnreadablePairs, measure, read


def main(arguments: list[str] | None = None) -> int:
    """Print what was measured. Returns the exit code: 2 for a file that cannot be used."""
    parser = ArgumentParser(
        prog="python -m casetracker.matching",
        description="Measure the comparing of names: per class, per group and in all.",
        epilog="Exit code: 0 - the figures were printed; 2 - the command or the table cannot be used, and why is said.",
    )
    columns = ", ".join(COLUMNS)
    parser.add_argument(
        "file",
        type=Path,
        help=f"table of judged pairs, UTF-8, with tabs between columns; the first row names {columns}",
    )
    parser.add_argument("--json", action="store_true", help="print the figures as JSON; null where there is none")
    # A console of another alphabet shows the code of a letter that it lacks.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    asked = parser.parse_args(arguments)
    try:
        report = measure(read(asked.file))
    except UnreadablePairs as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    as_json = json.dumps(report.as_json(), indent=2, allow_nan=False)
    sys.stdout.write(f"{as_json}\n" if asked.json else _table(report))
    return 0


def _table(report: Report) -> str:
    rows = {**report.klasses, **report.groups}
    wide = max(map(len, rows))
    lines = [f"{'class':{wide}}  same  other  best F1  threshold  recall at P>=.95  right at the uk/ru threshold"]
    for name, figures in rows.items():
        if name == next(iter(report.groups)):
            lines.append("")
        lines.append(_line(name, wide, figures))
    lines += ["", _speed(report)]
    return "\n".join(lines) + "\n"


def _speed(report: Report) -> str:
    word, pair = report.microseconds_per_word, report.microseconds_per_pair
    return (
        f"{word:.0f} microseconds for the keys of a new word, "
        f"{pair:.0f} for a new pair of names whose words have theirs"
    )


def _line(name: str, wide: int, figures: Figures) -> str:
    f1, threshold, recall = (
        "-" if figure is None else f"{figure:.3f}" for figure in (figures.best_f1, figures.threshold, figures.recall)
    )
    counted = f"{figures.same:4}  {figures.different:5}"
    return f"{name:{wide}}  {counted}  {f1:>7}  {threshold:>9}  {recall:>16}  {figures.right:.3f}"


if __name__ == "__main__":
    sys.exit(main())
