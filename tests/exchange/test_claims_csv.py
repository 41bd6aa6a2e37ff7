"""Files of claims as bytes: what is read, and what is refused with file, line and column."""

import csv
import io
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker import resources
from casetracker.casework.batches import ClaimKind
from casetracker.casework.claim_words import Bound, Direction, Side, Unit
from casetracker.casework.reference import ClaimRow, InOwnWords, Told, TotalRow
from casetracker.exchange import claims_csv
from casetracker.exchange.claims_csv import (
    CLAIM_COLUMNS,
    OWN_COLUMNS,
    TOTAL_COLUMNS,
    BrokenRow,
    FileTooLarge,
    NotCommaSeparated,
    NotUtf8,
    UnpairedQuotes,
    UnreadableClaims,
    WrongHeader,
    read_claims,
    read_running_totals,
)

GOOD = {
    "claim_id": "C001",
    "event_id": "RX-2026-02-26",
    "date": "2026-02-26",
    "date_precision": "day",
    "direction": "to_ukraine",
    "count_claimed_by_ukraine": "1000",
    "count_claimed_by_russia": "",
    "count_claimed_by_other": "",
    "claim_kind": "announcement",
    "place_route": "",
    "announcing_body": "Coordination Headquarters",
    "claimant_side": "ukraine",
    "basis": "read",
    "source_title": "В Україну повернули ще одну тисячу тіл",
    "source_address": "https://example.org/1",
    "note": "",
}
GOOD_TOTAL = {
    "claim_id": "K01",
    "stated_on": "2025-10-23",
    "period_covered": "2025",
    "direction": "to_russia",
    "count": "just under 350",
    "what_is_counted": "bodies",
    "claimant": "An outlet",
    "claimant_side": "russia",
    "basis": "read",
    "source_title": "A page",
    "source_address": "https://example.org/2",
    "note": "",
}


def file_of(*rows: dict[str, str], columns: tuple[str, ...] = CLAIM_COLUMNS, line_end: str = "\n") -> bytes:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator=line_end)
    writer.writerow(columns)
    writer.writerows([row[column] for column in columns] for row in rows)
    return written.getvalue().encode()


def read(**cells: str) -> ClaimRow:
    (row,) = read_claims(file_of(GOOD | cells), "claims.csv")
    return row


def read_total(**cells: str) -> TotalRow:
    (row,) = read_running_totals(file_of(GOOD_TOTAL | cells, columns=TOTAL_COLUMNS), "running_totals.csv")
    return row


def refused(content: bytes, reader: Callable[[bytes, str], object] = read_claims) -> BrokenRow:
    with pytest.raises(BrokenRow) as caught:
        reader(content, "newer.csv")
    return caught.value


# What is read


def test_the_shipped_files_are_read_whole() -> None:
    claims = read_claims(resources.path("reference", "claims.csv").read_bytes(), "claims.csv")
    totals = read_running_totals(resources.path("reference", "running_totals.csv").read_bytes(), "running_totals.csv")
    assert (len(claims), len(totals)) == (156, 37)
    assert len({row.event_id for row in claims}) == 62


def test_a_row_becomes_typed_values() -> None:
    row = read(count_claimed_by_ukraine="1212", note="said “today”", place_route="Sumy region")
    assert row.told == Told(1212)
    assert (row.side, row.direction, row.kind) == (Side.UKRAINE, Direction.TO_UKRAINE, ClaimKind.ANNOUNCEMENT)
    assert str(row.happened_on) == "2026-02-26"
    assert (row.place, row.note, row.was_read) == ("Sumy region", "said “today”", True)


OWN = {
    "unit": "bodies or remains",
    "own_words": "тіла (останки), які за попередньою інформацією\nможуть належати захисникам",
    "own_words_language": "uk",
    "publisher": "Координаційний штаб",
}


def test_what_was_counted_the_speakers_own_words_and_the_publisher_are_read_where_the_file_has_them() -> None:
    told = InOwnWords(Unit.BODIES_OR_REMAINS, OWN["own_words"], "uk", "Координаційний штаб")
    (claim,) = read_claims(file_of(GOOD | OWN, columns=(*CLAIM_COLUMNS, *OWN_COLUMNS)), "claims.csv")
    assert claim.own == told
    (total,) = read_running_totals(
        file_of(GOOD_TOTAL | OWN, columns=(*TOTAL_COLUMNS, *reversed(OWN_COLUMNS))), "running_totals.csv"
    )
    assert total.own == told


def test_a_file_without_them_or_with_some_of_them_says_nothing_of_the_rest_and_an_empty_cell_says_that() -> None:
    assert read().own == read_total().own == InOwnWords()
    (some,) = read_claims(file_of(GOOD | OWN, columns=(*CLAIM_COLUMNS, "publisher")), "claims.csv")
    assert some.own == InOwnWords(publisher="Координаційний штаб")
    empty = dict.fromkeys(OWN_COLUMNS, "")
    (none,) = read_claims(file_of(GOOD | empty, columns=(*CLAIM_COLUMNS, *OWN_COLUMNS)), "claims.csv")
    assert none.own == InOwnWords(Unit.NOT_RECORDED, "", "", "")


@pytest.mark.parametrize(
    ("cells", "column", "reason"),
    [
        ({"unit": "corpses"}, "unit", "not one of those allowed"),
        ({"own_words_language": "Ukrainian"}, "own_words_language", "not one of those allowed"),
        ({"own_words": ""}, "own_words", "must be filled in"),
        ({"publisher": "a\nb"}, "publisher", "in one line"),
    ],
)
def test_a_wrong_cell_of_them_is_refused_with_its_column(cells: dict[str, str], column: str, reason: str) -> None:
    error = refused(file_of(GOOD | OWN | cells, columns=(*CLAIM_COLUMNS, *OWN_COLUMNS)))
    assert (error.details["line"], error.details["column"]) == (2, column)
    assert reason in str(error)


@pytest.mark.parametrize("more", [("remark",), ("unit", "unit"), ("unit", "")])
def test_a_column_that_nobody_knows_or_that_stands_twice_is_refused(more: tuple[str, ...]) -> None:
    columns = ",".join((*CLAIM_COLUMNS, *more))
    with pytest.raises(WrongHeader) as caught:
        read_claims(f"{columns}\n".encode(), "newer.csv")
    assert caught.value.details["column"] == CLAIM_COLUMNS[-1]


def test_zero_and_blank_differ() -> None:
    assert read(count_claimed_by_ukraine="0").told.count == 0
    assert read(count_claimed_by_ukraine="").told.count is None


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("1003", Told(1003)),
        ("at least 1900", Told(1900, None, Bound.AT_LEAST)),
        ("about 14000", Told(14000, None, Bound.ABOUT)),
        ("more than 11000", Told(11000, None, Bound.MORE_THAN)),
        ("over 18000", Told(18000, None, Bound.MORE_THAN)),
        ("just under 350", Told(350, None, Bound.JUST_UNDER)),
        ("1000-1200", Told(1000, 1200, Bound.BETWEEN)),
        ("1000 – 1200", Told(1000, 1200, Bound.BETWEEN)),
        ("", Told()),
    ],
)
def test_how_exactly_a_number_was_told_is_kept(cell: str, told: Told) -> None:
    assert read_total(count=cell).told == told


@pytest.mark.parametrize(
    ("date", "precision"), [("2026", "year"), ("2026-02", "month"), ("2026-02-26", "day"), ("2024-02-29", "day")]
)
def test_a_date_keeps_its_precision(date: str, precision: str) -> None:
    assert str(read(date=date, date_precision=precision).happened_on) == date


def test_a_total_over_days_keeps_the_days() -> None:
    row = read(claim_kind="total over 11-16 June")
    assert (row.kind, row.period) == (ClaimKind.TOTAL_OVER_DAYS, "11-16 June")


@pytest.mark.parametrize(
    ("column", "claimant", "side"),
    [
        ("ukraine", "ukraine", Side.UKRAINE),
        ("russia", "russia", Side.RUSSIA),
        ("other", "third_party", Side.OTHER),
        ("other", "russia", Side.OTHER),
        ("other", "icrc", Side.ICRC),
    ],
)
def test_the_side_of_a_number_is_the_column_it_stands_in(column: str, claimant: str, side: Side) -> None:
    cells = {"count_claimed_by_ukraine": "", f"count_claimed_by_{column}": "24", "claimant_side": claimant}
    row = read(**cells)
    assert (row.side, row.told) == (side, Told(24))


@pytest.mark.parametrize(("claimant", "side"), [("third_party", Side.OTHER), ("icrc", Side.ICRC)])
def test_without_a_number_the_claimant_gives_the_side(claimant: str, side: Side) -> None:
    assert read(count_claimed_by_ukraine="", claimant_side=claimant).side is side


def test_both_directions_are_for_running_totals_only() -> None:
    assert read_total(direction="both").direction is Direction.BOTH
    assert refused(file_of(GOOD | {"direction": "both"})).details["column"] == "direction"


def test_a_number_from_memory_is_read_without_a_page_and_marked() -> None:
    row = read(basis="recalled, unverified", source_title="", source_address="")
    assert not row.was_read


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm() -> None:
    plain = read_claims(file_of(GOOD), "claims.csv")
    assert read_claims(b"\xef\xbb\xbf" + file_of(GOOD, line_end="\r\n"), "claims.csv") == plain
    assert read_claims(file_of(GOOD, line_end="\r"), "claims.csv") == plain


def test_empty_lines_are_passed_over() -> None:
    content = file_of(GOOD) + b"\r\n" + b"," * (len(CLAIM_COLUMNS) - 1) + b"\r\n\r\n"
    assert len(read_claims(content, "claims.csv")) == 1


def test_a_header_alone_is_a_file_without_claims() -> None:
    assert read_claims(file_of(), "claims.csv") == ()


def test_a_note_may_run_over_lines_and_hold_quotation_marks_commas_and_any_script() -> None:
    note = 'he said "today",\nor ’yesterday’ עברית 🙂'
    assert read(note=note).note == note


# What is refused as a whole


def test_a_file_that_is_not_utf8_is_refused() -> None:
    for content in (file_of(GOOD).decode().encode("cp1251"), file_of(GOOD).decode().encode("utf-16")):
        with pytest.raises(NotUtf8, match="is not text in UTF-8"):
            read_claims(content, "newer.csv")


@pytest.mark.parametrize("separator", [b";", b"\t"])
def test_columns_separated_otherwise_are_refused_in_clear_words(separator: bytes) -> None:
    with pytest.raises(NotCommaSeparated, match="separated by semicolons or tabs"):
        read_claims(file_of(GOOD).replace(b",", separator), "newer.csv")


def test_a_file_above_the_limit_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claims_csv, "LARGEST", 1_000)
    with pytest.raises(FileTooLarge):
        read_claims(b"x" * 1_001, "newer.csv")
    assert read_claims(file_of(GOOD)[:1_000], "newer.csv")


def test_the_limit_is_ten_megabytes() -> None:
    with pytest.raises(FileTooLarge, match="larger than 10 megabytes"):
        read_claims(b"\n" * 10_000_001, "newer.csv")


@pytest.mark.parametrize(
    ("header", "column"),
    [
        (b"", "claim_id"),
        (b"name,born\n", "claim_id"),
        (b"claim_id,date\n", "event_id"),
        (",".join(CLAIM_COLUMNS[:-1]).encode(), "note"),
        (",".join([*CLAIM_COLUMNS, "more"]).encode(), "note"),
        (",".join(TOTAL_COLUMNS).encode(), "event_id"),
    ],
)
def test_a_wrong_header_is_refused_and_the_first_difference_named(header: bytes, column: str) -> None:
    with pytest.raises(WrongHeader) as caught:
        read_claims(header, "newer.csv")
    assert caught.value.details == {"file": "newer.csv", "column": column}


def test_quotation_marks_that_do_not_pair_are_refused_with_the_line_on_which_the_text_begins() -> None:
    content = file_of(GOOD, GOOD | {"claim_id": "C002"}) + b'C003,"RX\nand so on\n'
    with pytest.raises(UnpairedQuotes) as caught:
        read_claims(content, "newer.csv")
    assert caught.value.details == {"file": "newer.csv", "line": 4}


# What is refused in one cell


@pytest.mark.parametrize(
    ("cells", "column", "reason"),
    [
        ({"claim_id": ""}, "claim_id", "must be filled in"),
        ({"claim_id": "C 1"}, "claim_id", "write an id"),
        ({"event_id": "RX/1"}, "event_id", "write an id"),
        ({"date": "2026-02-31"}, "date", "no such day"),
        ({"date": "2026-13-01"}, "date", "no such day"),
        ({"date": "3024-02-26"}, "date", "between 1900 and 2100"),
        ({"date": "26.02.2026"}, "date", "write the date as"),
        ({"date": "2026-2-6"}, "date", "write the date as"),
        ({"date": ""}, "date", "must be filled in"),
        ({"date": "2026-02"}, "date_precision", "another precision"),
        ({"date_precision": "month"}, "date_precision", "another precision"),
        ({"date_precision": "week"}, "date_precision", "not one of those allowed"),
        ({"direction": "to_mars"}, "direction", "not one of those allowed"),
        ({"count_claimed_by_ukraine": "-1"}, "count_claimed_by_ukraine", "not a number"),
        ({"count_claimed_by_ukraine": "1 000"}, "count_claimed_by_ukraine", "not a number"),
        ({"count_claimed_by_ukraine": "1,000"}, "count_claimed_by_ukraine", "not a number"),
        ({"count_claimed_by_ukraine": "1000.0"}, "count_claimed_by_ukraine", "not a number"),
        ({"count_claimed_by_ukraine": "many"}, "count_claimed_by_ukraine", "not a number"),
        ({"count_claimed_by_ukraine": "nearly 9"}, "count_claimed_by_ukraine", "not a number"),
        ({"count_claimed_by_ukraine": "about 8-9"}, "count_claimed_by_ukraine", "not a number"),
        ({"count_claimed_by_ukraine": "١٠"}, "count_claimed_by_ukraine", "not a number"),
        ({"count_claimed_by_ukraine": "1" * 10}, "count_claimed_by_ukraine", "not a number"),
        ({"count_claimed_by_ukraine": "9-8"}, "count_claimed_by_ukraine", "ends below its start"),
        ({"count_claimed_by_russia": "7"}, "count_claimed_by_russia", "one speaker"),
        ({"claimant_side": "russia"}, "count_claimed_by_ukraine", "another side"),
        ({"claimant_side": "moon"}, "claimant_side", "not one of those allowed"),
        ({"claim_kind": "rumour"}, "claim_kind", "not one of those allowed"),
        ({"claim_kind": "total over "}, "claim_kind", "not one of those allowed"),
        ({"claim_kind": "announcement without a number"}, "claim_kind", "no number was given"),
        ({"announcing_body": " "}, "announcing_body", "must be filled in"),
        ({"basis": "guessed"}, "basis", "not one of those allowed"),
        ({"source_title": ""}, "source_title", "must be filled in"),
        ({"source_address": "javascript:alert(1)"}, "source_address", "begins with https://"),
        ({"source_address": "https://a b"}, "source_address", "begins with https://"),
        ({"announcing_body": "a\x00b"}, "announcing_body", "control characters"),
        ({"source_title": "a\u202eb"}, "source_title", "control characters"),
        ({"note": "a\x1bb"}, "note", "control characters"),
        ({"announcing_body": "a\nb"}, "announcing_body", "in one line"),
        ({"announcing_body": "a" * 1_001}, "announcing_body", "too long"),
        ({"note": "a" * 20_001}, "note", "too long"),
    ],
)
def test_a_wrong_cell_is_refused_with_file_line_and_column(cells: dict[str, str], column: str, reason: str) -> None:
    error = refused(file_of(GOOD, GOOD | {"claim_id": "C002"} | cells))
    assert error.details["file"] == "newer.csv"
    assert error.details["line"] == 3
    assert error.details["column"] == column
    assert reason in str(error)
    assert str(error).startswith("Nothing was loaded. newer.csv, line 3, column ")
    assert error.exit_code == 2


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"stated_on": "2025-02-30"}, "stated_on"),
        ({"count": "some"}, "count"),
        ({"claimant": ""}, "claimant"),
        ({"claimant_side": "we"}, "claimant_side"),
        ({"direction": ""}, "direction"),
        ({"basis": ""}, "basis"),
        ({"source_title": ""}, "source_title"),
    ],
)
def test_a_wrong_cell_of_a_running_total_is_refused_too(cells: dict[str, str], column: str) -> None:
    error = refused(file_of(GOOD_TOTAL | cells, columns=TOTAL_COLUMNS), read_running_totals)
    assert (error.details["line"], error.details["column"]) == (2, column)


def test_a_claim_told_twice_under_one_id_is_refused_and_the_first_line_named() -> None:
    error = refused(file_of(GOOD, GOOD | {"claim_id": "C002"}, GOOD))
    assert (error.details["line"], error.details["column"]) == (4, "claim_id")
    assert "line 2" in str(error)


def test_a_line_counts_from_its_beginning_where_a_text_runs_over_several() -> None:
    error = refused(file_of(GOOD | {"note": "one\ntwo\nthree"}, GOOD | {"claim_id": "C002", "basis": "?"}))
    assert error.details["line"] == 5


def test_a_line_with_too_few_or_too_many_cells_is_refused() -> None:
    few = refused(file_of(GOOD) + b"C002,RX-1,2026-02-26\n")
    assert (few.details["line"], few.details["column"]) == (3, "date_precision")
    many = refused(file_of(GOOD).rstrip() + b",and more\n")
    assert (many.details["line"], many.details["column"]) == (2, "note")


def test_nothing_is_returned_when_the_last_row_is_broken() -> None:
    good = [GOOD | {"claim_id": f"C{n:04}"} for n in range(500)]
    assert refused(file_of(*good, GOOD | {"direction": "up"})).details["line"] == 502


@pytest.mark.parametrize("column", CLAIM_COLUMNS)
def test_no_error_repeats_what_stands_in_the_cell(column: str) -> None:
    assert "Shevchenko" not in str(refused(file_of(GOOD | {column: "Shevchenko Taras\x07"})))


def test_a_translation_fills_both_the_sentence_and_the_reason() -> None:
    error = refused(file_of(GOOD, GOOD))
    shown = error.plain("Файл {file}, рядок {line}, стовпець {column}: {reason}", reason="уже є в рядку {other}")
    assert shown == "Файл newer.csv, рядок 3, стовпець claim_id: уже є в рядку 2"


def answer_to(content: bytes) -> str:
    """Return the sentence of the refusal, or nothing where the file is read."""
    try:
        read_claims(content, "newer.csv")
    except UnreadableClaims as error:
        return str(error)
    return ""


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_whatever_the_bytes_are_they_are_read_or_refused_in_a_sentence(content: bytes) -> None:
    for whole in (content, file_of(GOOD) + content):
        answer = answer_to(whole)
        assert not answer or answer.startswith("Nothing was loaded.")


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from(CLAIM_COLUMNS), st.text(st.characters(codec="utf-8"), max_size=40), min_size=1))
def test_whatever_stands_in_the_cells_is_read_or_refused_in_a_sentence(cells: dict[str, str]) -> None:
    answer = answer_to(file_of(GOOD | cells))
    assert not answer or answer.startswith("Nothing was loaded.")
