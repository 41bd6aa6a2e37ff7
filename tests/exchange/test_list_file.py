"""Lists that others send: every way a table is saved gives the same rows, and hostile files a sentence."""

import csv
import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker.exchange import list_file
from casetracker.exchange.list_file import (
    BrokenCell,
    BrokenWorkbook,
    ListEmpty,
    ListTooLarge,
    ListTooLong,
    ListTooWide,
    NotAList,
    OldOrLockedWorkbook,
    UnreadableList,
    read_bytes,
)

ROWS = [["Прізвище", "Ім'я", "Дата народження"], ["Зразковий", "Приклад", "14.05.1990"], ["Їжак; син", "Ґанна", "1991"]]


def written(rows: list[list[str]], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue().encode(encoding)


def workbook(rows: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def cells(content: bytes) -> list[list[str]]:
    return [list(line.cells) for line in read_bytes(content, "list").lines]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_table_is_read_whatever_program_saved_it(encoding: str, delimiter: str) -> None:
    assert cells(written(ROWS, delimiter, encoding)) == ROWS


def test_a_line_that_names_the_delimiter_is_no_row() -> None:
    found = read_bytes(b"sep=;\r\n" + written(ROWS, ";"), "list")
    assert [list(line.cells) for line in found.lines] == ROWS
    assert [line.number for line in found.lines] == [2, 3, 4]


def test_a_workbook_gives_days_and_numbers_as_they_are_shown() -> None:

    content = workbook([["Прізвище", "Народження", "Рік", "№"], ["Зразковий", date(1990, 5, 14), 1990.0, 7]])
    assert cells(content)[1] == ["Зразковий", "1990-05-14", "1990", "7"]


def test_a_formula_is_never_computed_and_an_address_in_it_never_asked() -> None:
    content = workbook([["Прізвище", "x"], ["Зразковий", '=WEBSERVICE("http://example.invalid/")'], ["=1+1", "y"]])
    assert cells(content)[1:] == [["Зразковий", ""], ["", "y"]]
    assert cells(written([["Прізвище", "x"], ["=cmd|' /C calc'!A0", "y"]]))[1][0] == "=cmd|' /C calc'!A0"


def test_the_first_sheet_with_rows_is_read_or_the_one_that_is_named() -> None:
    book = openpyxl.Workbook()
    book.create_sheet("list").append(["Зразковий"])
    book.create_sheet("other").append(["Приклад"])
    out = io.BytesIO()
    book.save(out)
    found = read_bytes(out.getvalue(), "list.xlsx")
    assert (found.sheet, found.other_sheets) == ("list", ("Sheet", "other"))
    assert read_bytes(out.getvalue(), "list.xlsx", "other").lines[0].cells == ("Приклад",)


def test_a_sheet_with_a_few_words_before_the_table_is_passed_over() -> None:
    book = openpyxl.Workbook()
    book.create_sheet("about").append(["Список (зразок)"])
    table = book.create_sheet("list")
    for row in ROWS:
        table.append(row)
    out = io.BytesIO()
    book.save(out)
    found = read_bytes(out.getvalue(), "list.xlsx")
    assert (found.sheet, found.other_sheets) == ("list", ("Sheet", "about"))
    assert read_bytes(out.getvalue(), "list.xlsx", "about").sheet == "about"


@pytest.mark.parametrize("encoding", ["koi8-u", "cp866", "cp1251"])
@pytest.mark.parametrize("spell", [str.upper, str.lower, str.title])
def test_letters_of_an_older_program_are_known_by_how_often_they_come(
    encoding: str, spell: Callable[[str], str]
) -> None:
    rows = [["Образцовый", "Пример"], ["Тестовая", "Анна"]]
    spelt = [[spell(cell) for cell in row] for row in rows]
    assert cells(written(spelt, ";", encoding)) == spelt


def test_reading_stops_where_somebody_stops_it() -> None:
    class Stopped(Exception):  # noqa: N818  (an order, not an error)
        pass

    asked: list[int] = []

    def stop() -> None:
        asked.append(1)
        if len(asked) > 1:
            raise Stopped

    many = [["Зразковий", "Приклад"]] * 2_000
    for content in (written(many), workbook([list(row) for row in many])):
        asked.clear()
        with pytest.raises(Stopped):
            read_bytes(content, "list.x", keep_going=stop)


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        packed.writestr("[Content_Types].xml", "<x/>")
        with packed.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            block = b"0" * 10_000_000
            for _ in range(100):
                sheet.write(block)
    return out.getvalue()


def lying_bomb() -> bytes:
    """Return a bomb whose directory says that it is small."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", b"0" * 40_000_000)
        packed.writestr("xl/workbook.xml", b"")
    return out.getvalue().replace((40_000_000).to_bytes(4, "little"), (100).to_bytes(4, "little"))


def entities() -> bytes:
    """Return a workbook whose text would grow a thousandfold when it is read."""
    out = io.BytesIO(workbook([["Зразковий"]]))
    changed = io.BytesIO()
    with zipfile.ZipFile(out) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith("workbook.xml"):
                laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
                content = f'<!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]><workbook>&l9;</workbook>'.encode()
            new.writestr(name, content)
    return changed.getvalue()


def paper_under_another_name(part: str) -> bytes:
    """Return a text or a sheet of another program, named as if it were a workbook."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr(part, "<x/>")
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", ListEmpty),
        (b"\xef\xbb\xbf\r\n;;;\r\n", ListEmpty),
        (workbook([]), ListEmpty),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", NotAList),
        ("Зразковий".encode("koi8-r") + b"\x01", NotAList),
        (b"\xff\xfeA", NotAList),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 100, OldOrLockedWorkbook),
        (b"PK\x03\x04 and nothing more", BrokenWorkbook),
        (workbook([["x"]])[:-200], BrokenWorkbook),
        (paper_under_another_name("word/document.xml"), NotAList),
        (paper_under_another_name("content.xml"), NotAList),
        (b"%PDF-1.7\nx\n", NotAList),
        (b"\xef\xbb\xbf\r\n<html><table></table></html>", NotAList),
        (bomb(), ListTooLarge),
        (lying_bomb(), BrokenWorkbook),
        (entities(), BrokenWorkbook),
        (written([[str(n) for n in range(300)]]), ListTooWide),
        (written([["x" * 5_000]]), BrokenCell),
        (b'name\r\n"Zraz" kovyi\r\n', BrokenCell),
        (b"x\n" * 100_001, ListTooLong),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_words_that_name_it(content: bytes, refusal: type[UnreadableList]) -> None:
    with pytest.raises(refusal, match=r"list\.x"):
        read_bytes(content, "list.x")


def test_a_file_is_not_read_beyond_what_a_list_can_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_file, "LARGEST", 100)
    (tmp_path / "list.x").write_bytes(b"x" * 200)
    with pytest.raises(ListTooLarge):
        list_file.read(tmp_path / "list.x")


text = st.text(st.characters(codec="cp1251", exclude_categories=["C", "Z"]), min_size=1, max_size=12)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(text, text, text), min_size=1, max_size=6), st.sampled_from([";", "\t"]))
def test_what_a_program_wrote_comes_back(rows: list[tuple[str, str, str]], delimiter: str) -> None:
    wanted = [list(row) for row in rows]
    # Marks of another encoding at the very beginning are no text.
    assert cells(written([["Прізвище", "x", "y"], *wanted], delimiter)) == [["Прізвище", "x", "y"], *wanted]


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_do_more_than_give_a_sentence(content: bytes) -> None:
    for begun in (content, b"PK\x03\x04" + content):
        try:
            found = read_bytes(begun, "list.x")
        except UnreadableList:
            continue
        assert {len(line.cells) for line in found.lines} == {found.width}
