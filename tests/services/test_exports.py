"""What leaves the vault for other programs: whole, safe for spreadsheets, and known to the history."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from casetracker.casework.people import NameKind
from casetracker.exchange.table_csv import plain
from casetracker.services import cases, exports, sample
from casetracker.services.attachments import CopyNotMade
from casetracker.services.desk import Desk
from tests.desks import make_desk, steps_of


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = make_desk(tmp_path_factory.mktemp("exports") / "vault", sample=True)
    yield made
    made.close()


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))


def test_a_list_of_cases_is_a_table_with_a_row_each(desk: Desk, tmp_path: Path) -> None:
    every = cases.find_cases(desk)
    seen: list[tuple[int, int]] = []
    assert exports.export_cases(desk, every, tmp_path / "cases.csv", lambda *at: seen.append(at)) == len(every)
    rows = rows_of(tmp_path / "cases.csv")
    assert tuple(rows[0]) == exports.CASE_COLUMNS
    with desk.read() as reading:
        expected = {one.case.number: one.heading() for one in reading.cases.dossiers(list(every))}
    assert {row["number"]: plain(row["name"]) for row in rows} == expected
    assert seen == [(0, len(every))]
    assert (tmp_path / "cases.csv").stat().st_mode & 0o077 == 0


def test_a_name_that_is_a_formula_is_no_formula_in_the_table(desk: Desk, tmp_path: Path) -> None:
    case = cases.open_case(desk, full="=HYPERLINK(Зразок)")
    exports.export_cases(desk, [case.id], tmp_path / "one.csv")
    (row,) = rows_of(tmp_path / "one.csv")
    assert row["name"].startswith("'=")


def test_an_export_that_is_stopped_leaves_no_file_and_no_line(desk: Desk, tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        exports.export_cases(desk, cases.find_cases(desk), tmp_path / "cases.csv", stop)
    assert not (tmp_path / "cases.csv").exists()


def test_one_case_is_written_whole_with_every_record_of_it(desk: Desk, tmp_path: Path) -> None:
    case_id = cases.case_named(desk, f"ZR1-{desk.today().year}-0001")
    cases.add_name(desk, case_id, "Zrazkovyj", NameKind.TRANSLITERATION)
    exports.export_case(desk, case_id, tmp_path / "case.json")
    told: dict[str, Any] = json.loads((tmp_path / "case.json").read_text("utf-8"))
    dossier = cases.read_case(desk, case_id, noted=False)
    assert told["sample"] is True
    assert told["case"]["number"] == dossier.case.number
    for part in ("names", "relatives", "statements", "registrations", "talks", "consents", "rules", "sample_steps"):
        assert [one["id"] for one in told[part]] == [str(one.id) for one in getattr(dossier, part)], part
    assert told["statements"][0]["wording"] == dossier.statements[0].wording
    assert told["rules"][0]["topics"] == [str(topic) for topic in dossier.rules[0].topics]
    assert steps_of(desk, case_id)[0].action == "export a case in clear"


def test_every_claim_is_a_row_and_nought_is_not_blank(desk: Desk, tmp_path: Path) -> None:
    count = exports.export_claims(desk, tmp_path / "claims.csv")
    rows = rows_of(tmp_path / "claims.csv")
    assert count == len(rows) > 150
    of_a_day = [row for row in rows if row["batch"] == sample.TRANSFER]
    assert {(row["side"], row["direction"], row["count"]) for row in of_a_day} >= {
        ("ukraine", "to_ukraine", "1000"),
        ("russia", "to_ukraine", "1000"),
        ("russia", "to_russia", "35"),
    }
    assert any(row["count"] == "0" for row in rows)
    assert any(row["count"] == "" for row in rows)


def test_a_file_that_is_there_is_not_written_over(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "claims.csv").write_text("something else", "utf-8")
    with pytest.raises(CopyNotMade):
        exports.export_claims(desk, tmp_path / "claims.csv")
    assert (tmp_path / "claims.csv").read_text("utf-8") == "something else"
