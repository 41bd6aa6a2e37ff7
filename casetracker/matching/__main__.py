"""Measure the comparing of names on a table of judged pairs: `python -m casetracker.matching FILE.tsv [--json]`."""

import json
import sys
from argparse import ArgumentParser
from pathlib import Path

from casetracker.matching.measuring import Figures, Report, UnreadablePairs, measure, read


def main(arguments: list[str] | None = None) -> int:
    """Print what was measured. Returns the exit code: 2 for a file that cannot be used."""
    parser = ArgumentParser(prog="python -m casetracker.matching", description="Measure the comparing of names.")
    parser.add_argument("file", type=Path, help="table of judged pairs, UTF-8, with tabs between columns")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    asked = parser.parse_args(arguments)
    try:
        report = measure(read(asked.file))
    except UnreadablePairs as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    as_json = json.dumps(report.as_json(), ensure_ascii=False, indent=2)
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
    return f"{word:.0f} µs for the keys of a new word, {pair:.0f} µs for a new pair of names whose words have theirs"


def _line(name: str, wide: int, figures: Figures) -> str:
    f1, threshold, recall = (
        "-" if figure is None else f"{figure:.3f}" for figure in (figures.best_f1, figures.threshold, figures.recall)
    )
    counted = f"{figures.same:4}  {figures.different:5}"
    return f"{name:{wide}}  {counted}  {f1:>7}  {threshold:>9}  {recall:>16}  {figures.right:.3f}"


if __name__ == "__main__":
    sys.exit(main())
