"""The command that measures on a table of judged pairs prints its figures, and says what is wrong with a table."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from casetracker.matching.__main__ import main
from casetracker.matching.measuring import COLUMNS

# A table may hold more than is measured on.
HEAD = "\t".join(["id", *COLUMNS, "note"])


def row(label: str, klass: str, *names: str) -> str:
    return "\t".join(["p", label, klass, *names, ""])


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
        ([f"{HEAD}\tlabel", *PAIRS], "Row 1 names a column twice: label"),
        ([HEAD, PAIRS[0], "p\t1\tuk-ru"], "Row 3 has 3 columns, row 1 has 8"),
        ([HEAD, PAIRS[0].replace("\t1\t", "\tyes\t")], "Row 2: the label must be 1"),
        ([HEAD, "", PAIRS[0].replace("\t1\t", "\t1.0\t")], "Row 3: the label must be 1"),
        ([HEAD, PAIRS[0], row("1", "", "Ялинко", "", "", "Ялинко")], "Row 3: klass is empty"),
        ([HEAD, PAIRS[0], row("1", "uk-ru", "", "", "", "Ялинко")], "Row 3: sur_a, giv_a and pat_a are empty"),
        ([HEAD, PAIRS[0], row("1", "uk-ru", "Ялинко", "", "", " ")], "Row 3: name_b is empty"),
        ([HEAD], "There is no pair in it"),
        ([], "Row 1 is empty"),
    ],
)
def test_what_is_wrong_with_a_table_is_said_with_its_row(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lines: list[str], said: str
) -> None:
    file = table(tmp_path, *lines)
    assert main([file]) == 2
    fault = capsys.readouterr().err
    assert fault.startswith(f"{file}: ")
    assert said in fault


def test_a_file_that_is_missing_or_no_text_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none.tsv")]) == 2
    assert "cannot be read" in capsys.readouterr().err
    other = tmp_path / "cp1251.tsv"
    other.write_bytes(HEAD.encode() + b"\n" + "Ялинко".encode("cp1251"))
    assert main([str(other)]) == 2
    assert "Row 2 is not UTF-8" in capsys.readouterr().err


def measured(file: str, capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, dict[str, object]]]:
    assert main([file, "--json"]) == 0
    told: dict[str, dict[str, dict[str, object]]] = json.loads(capsys.readouterr().out, parse_constant=pytest.fail)
    return {part: told[part] for part in ("klasses", "groups")}


def test_neither_the_order_of_columns_nor_how_lines_end_nor_empty_lines_change_a_figure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    expected = measured(table(tmp_path, HEAD, *PAIRS), capsys)
    turned = ["\t".join(reversed(line.split("\t"))) for line in (HEAD, *PAIRS)]
    assert measured(table(tmp_path, *turned), capsys) == expected
    bare = ["\t".join(line.split("\t")[1:-1]) for line in (HEAD, *PAIRS)]
    assert measured(table(tmp_path, *bare), capsys) == expected
    file = tmp_path / "windows.tsv"
    file.write_bytes("\r\n".join(["\ufeff" + HEAD, *PAIRS[:2], "", *PAIRS[2:], "", ""]).encode())
    assert measured(str(file), capsys) == expected


def test_quotation_marks_and_signs_that_end_lines_elsewhere_stay_in_their_cell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = [row("1", "odd", "Ялинко", "Павло", "", typed) for typed in ('"Ялинко Павло', "Ялинко\u2028Павло", "…")]
    told = measured(table(tmp_path, HEAD, *odd, row("0", "odd", "Ялинко", "Павло", "", "Ганна Черешня")), capsys)
    assert told["klasses"]["odd"] | {"threshold": None} == {
        "same": 3,
        "different": 1,
        "best_f1": 0.8571428571428571,
        "threshold": None,
        "recall": 2 / 3,
        "right": 0.75,
    }


@pytest.mark.parametrize("label", ["0", "1"])
def test_a_table_of_one_kind_of_pairs_has_no_figures_but_what_is_right(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], label: str
) -> None:
    told = measured(table(tmp_path, HEAD, row(label, "one", "Ялинко", "Павло", "", "Ялинко Павло")), capsys)
    for figures in (told["klasses"]["one"], told["groups"]["all"]):
        assert figures["best_f1"] is figures["threshold"] is figures["recall"] is None
        assert figures["right"] in {0.0, 1.0}


def test_the_module_runs_as_a_command(tmp_path: Path) -> None:
    ran = command(table(tmp_path, HEAD, *PAIRS), "--json")
    assert json.loads(ran.stdout)["groups"]["all"]["same"] == 3
    missing = command(str(tmp_path / "none.tsv"))
    assert (missing.returncode, missing.stdout) == (2, "")


def test_a_console_of_another_alphabet_shows_the_table(tmp_path: Path) -> None:
    ran = command(table(tmp_path, HEAD, *PAIRS, row("1", "клас", "Ялинко", "", "", "Ялинко")), encoding="ascii")
    assert ran.returncode == 0
    assert "\\u043a" in ran.stdout


def command(*arguments: str, encoding: str = "utf-8") -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  (this very program)
        [sys.executable, "-m", "casetracker.matching", *arguments],
        capture_output=True,
        check=False,
        encoding=encoding,
        env=os.environ | {"PYTHONIOENCODING": encoding},
    )
