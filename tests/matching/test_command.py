"""The command that measures on a table of judged pairs prints its figures, and says what is wrong with a table."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from casetracker.matching.__main__ import main
from casetracker.matching.measuring import COLUMNS

HEAD = "\t".join(COLUMNS)


def row(label: str, klass: str, *names: str) -> str:
    return "\t".join(["p", label, klass, *names, "", "", "", "", ""])


PAIRS = [
    row("1", "uk-ru", "Ялинко", "Павло", "Петрович", "Ялинко Павел"),
    row("1", "cyr-lat", "Черешня", "Ганна", "Юріївна", "Anna Czeresznia"),
    row("0", "other", "Черешня", "Ганна", "Юріївна", "Ганна Ялинко"),
    row("1", "os_bench_example", "Example Person", "", "", "Person Example"),
    row("0", "os_bench_example", "Example Person", "", "", "Other Human"),
]


def table(folder: Path, *lines: str) -> str:
    file = folder / "pairs.tsv"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(file)


def test_the_figures_come_for_each_class_for_both_groups_and_in_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([table(tmp_path, HEAD, *PAIRS), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["groups"]["uk/ru"] | {"threshold": None} == {
        "same": 2,
        "different": 1,
        "best_f1": 1.0,
        "threshold": None,
        "recall": 1.0,
        "right": 1.0,
    }
    assert [told["groups"][group]["same"] for group in ("os_bench", "all")] == [1, 3]
    assert told["klasses"].keys() == {"uk-ru", "cyr-lat", "other", "os_bench_example"}
    assert told["klasses"]["uk-ru"]["best_f1"] is None
    assert told["microseconds_per_pair"] > 0


def test_the_table_for_people_has_a_line_for_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([table(tmp_path, HEAD, *PAIRS)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[1:5]] == ["cyr-lat", "os_bench_example", "other", "uk-ru"]
    assert any(line.startswith("uk/ru") and "1.000" in line for line in lines)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([HEAD.replace("name_b\t", ""), *PAIRS], "Row 1 must name the columns; missing: name_b."),
        (["id,label", "1,2"], "is this a table with tabs"),
        ([HEAD, PAIRS[0], "p\t1\tuk-ru"], "Row 3 has 3 columns, row 1 has 12"),
        ([HEAD, PAIRS[0].replace("\t1\t", "\tyes\t")], "Row 2: the label must be 1"),
        ([HEAD, PAIRS[0], row("1", "uk-ru", "", "", "", "Ялинко")], "Row 3 has a name on one side only"),
        ([HEAD], "There is no pair in it"),
    ],
)
def test_what_is_wrong_with_a_table_is_said_with_its_row(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lines: list[str], said: str
) -> None:
    assert main([table(tmp_path, *lines)]) == 2
    assert said in capsys.readouterr().err


def test_a_file_that_is_missing_or_no_text_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none.tsv")]) == 2
    assert "cannot be read" in capsys.readouterr().err
    other = tmp_path / "cp1251.tsv"
    other.write_bytes(HEAD.encode() + b"\n" + "Ялинко".encode("cp1251"))
    assert main([str(other)]) == 2
    assert "Row 2 is not UTF-8" in capsys.readouterr().err


def test_the_module_runs_as_a_command(tmp_path: Path) -> None:
    ran = subprocess.run(  # noqa: S603  (this very program)
        [sys.executable, "-m", "casetracker.matching", table(tmp_path, HEAD, *PAIRS), "--json"],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert json.loads(ran.stdout)["groups"]["all"]["same"] == 3
