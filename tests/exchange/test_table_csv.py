"""The history as a table: what was written comes back, and no spreadsheet computes a cell of it."""

import csv
import io

from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker.exchange.table_csv import FORMULAS, plain, safe, written

cells = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=30) | st.sampled_from(
    [
        "=HYPERLINK(1)",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\uff1d1",
        "'=1",
        "''",
        "'",
        "",
        "Прізвище, ім’я\nдругий рядок",
    ]
)


@given(st.lists(st.lists(cells, min_size=3, max_size=3), max_size=5))
@settings(max_examples=200, deadline=None)
def test_every_cell_comes_back_and_none_begins_as_a_formula(rows: list[list[str]]) -> None:
    file = written(("who", "before", "after"), rows)
    assert file.startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(io.StringIO(file.decode("utf-8-sig"), newline="")))
    assert read[0] == ["who", "before", "after"]
    assert [[plain(cell) for cell in row] for row in read[1:]] == rows
    assert not any(cell.startswith(FORMULAS) for row in read[1:] for cell in row)


def test_a_character_that_no_table_can_hold_is_left_out() -> None:
    assert safe("a\x00b") == "ab"
    assert safe("\x00=1") == "'=1"
