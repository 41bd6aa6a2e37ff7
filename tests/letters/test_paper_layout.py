"""Pages as they come out: what stands where, how a letter fits, how many pages, and always the same bytes."""

import hashlib
import io
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pdfplumber
import pypdfium2  # type: ignore[import-untyped]  # ships no types
import pytest
from pypdf import PdfReader

from casetracker.casework.certainty import Fact, Level
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.print_sizes import PrintSize
from casetracker.letters.first_page import DoesNotFit
from casetracker.letters.marks import INK
from casetracker.letters.paper import Letterhead, Paper
from casetracker.letters.render import render
from casetracker.letters.styles import WATERMARK
from tests.letters.invented import EN, L1, L3, L4, RU, SUMMARY, UK, WORDS, a_paper, flat, plain

MM = 72 / 25.4
EVERY = [(kind, language) for kind in (L1, L3, L4, SUMMARY) for language in (UK, EN, RU)]


def final(paper: Paper) -> bytes:
    return render(paper, draft=False, sample=False).pdf


def marks_on(page: Any) -> list[Any]:
    seen = [one for one in page.chars if one["text"].strip()]
    return [*seen, *page.lines, *page.rects, *page.curves]


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_every_paper_is_made_once_more_as_the_same_bytes(kind: LetterKind, language: PaperLanguage) -> None:
    made = render(a_paper(kind, language), draft=False, sample=False)
    again = render(a_paper(kind, language), draft=False, sample=False)
    assert made == again
    assert made.sha256 == hashlib.sha256(made.pdf).hexdigest()
    assert "reportlab 5.1" in made.engine


def test_neither_the_shell_nor_the_home_folder_changes_a_paper(tmp_path: Path) -> None:
    (tmp_path / ".reportlab_settings").write_text("raise SystemExit('the home folder was run as code')")
    script = (
        "from tests.letters.invented import *; from casetracker.letters.render import render\n"
        "print([render(a_paper(k, l), draft=False, sample=True).sha256 for k in (L3, SUMMARY) for l in (UK, RU)])"
    )
    said = set()
    for seed, zone, more in (
        ("0", "Asia/Tokyo", {}),
        ("12345", "Europe/Kyiv", {"RL_pageCompression": "0", "RL_invariant": "0", "SOURCE_DATE_EPOCH": "1"}),
    ):
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C", "HOME": str(tmp_path)} | more
        ran = subprocess.run(  # noqa: S603  (this interpreter)
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
        )
        said.add(ran.stdout)
    assert len(said) == 1


def test_the_file_says_its_subject_language_and_time_and_nobodys_name() -> None:
    reader: Any = PdfReader(io.BytesIO(final(a_paper(L4, UK))))
    assert reader.metadata.title == "Щодо розшуку, справа №\u00a0KV1-2026-0041"
    assert reader.metadata.author == ""
    assert reader.metadata.creation_date_raw == "D:20260302140500+00'00'"
    assert reader.root_object["/Lang"] == "uk"
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"].value is True


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_every_font_is_inside_the_file(kind: LetterKind, language: PaperLanguage) -> None:
    reader: Any = PdfReader(io.BytesIO(final(a_paper(kind, language))))
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            assert "/FontFile2" in font["/FontDescriptor"]
    with pdfplumber.open(io.BytesIO(final(a_paper(kind, language)))) as opened:
        used = {char["fontname"] for page in opened.pages for char in page.chars}
    assert all(re.fullmatch(r"[A-Z]{6}\+Noto(Serif|Sans)-\w+", name) for name in used)


@pytest.mark.parametrize("language", [UK, RU])
def test_signs_beyond_the_alphabet_are_written_alike_whatever_was_written_before(language: PaperLanguage) -> None:
    """Words are kept as they were written; a sign that another letter met in another order has another code there."""
    paper = a_paper(L4, language)
    other = replace(paper, letterhead=replace(paper.letterhead, address="Yrgo 7, exob"))
    first, between = final(paper), final(other)
    assert final(paper) == first
    assert final(other) == between
    for one in (first, between):
        assert paper.letterhead.email in plain(one)
        assert paper.case_number in plain(one)


@pytest.mark.parametrize("kind", [L1, L3, L4])
@pytest.mark.parametrize("language", [UK, EN])
def test_only_the_address_shows_in_the_window_of_an_envelope(kind: LetterKind, language: PaperLanguage) -> None:
    paper = a_paper(kind, language)
    with pdfplumber.open(io.BytesIO(final(paper))) as opened:
        page = opened.pages[0]
        near = [one for one in marks_on(page) if one["x1"] > 10 * MM and one["x0"] < 110 * MM]
        near = [one for one in near if one["bottom"] > 45 * MM and one["top"] < 95 * MM]
        inside = page.crop((20 * MM, 50 * MM, 100 * MM, 90 * MM)).extract_text().splitlines()
    assert all(one["x0"] >= 20 * MM and one["x1"] <= 100 * MM for one in near)
    assert all(one["top"] >= 50 * MM and one["bottom"] <= 90 * MM for one in near)
    assert inside[1:] == list(paper.recipient_lines)
    # What stands above the recipient is an address alone: an envelope does not say what the office does.
    assert inside[0] == WORDS[language]["office"].address.replace("\n", ", ")


def test_nothing_stands_outside_the_margins_but_the_marks_for_folding() -> None:
    for kind, language in EVERY:
        with pdfplumber.open(io.BytesIO(final(a_paper(kind, language)))) as opened:
            for page in opened.pages:
                far = [one for one in marks_on(page) if one["x0"] < 29.9 * MM or one["x1"] > 195.1 * MM]
                folds = sorted(round(one["top"] / MM, 1) for one in far)
                assert folds == ([105.0, 148.5, 210.0] if kind is not SUMMARY and page.page_number == 1 else [])
                assert all(one["top"] > 10 * MM and one["bottom"] < 287 * MM for one in page.chars)


def test_the_words_of_a_letter_begin_at_a_hundred_millimetres() -> None:
    with pdfplumber.open(io.BytesIO(final(a_paper(L1)))) as opened:
        below = [char["top"] for char in opened.pages[0].chars if char["top"] > 97 * MM]
    assert 100 <= min(below) / MM < 103


def test_each_shipped_letter_fits_on_one_page_and_says_no_page_number() -> None:
    for kind, language in EVERY:
        made = render(a_paper(kind, language), draft=False, sample=False)
        if kind is not SUMMARY:
            assert made.pages == 1, (kind, language)
            assert not re.search(r"Сторінка|Страница|Page \d", flat(made.pdf))


def sizes(paper: Paper) -> set[float]:
    with pdfplumber.open(io.BytesIO(final(paper))) as opened:
        return {round(char["size"], 2) for char in opened.pages[0].chars if "Serif-Regular" in char["fontname"]}


def test_a_letter_shrinks_a_little_before_it_takes_a_second_page_and_then_stands_at_full_size() -> None:
    def with_actions(count: int) -> Paper:
        return a_paper(L4, EN, values={"actions": tuple(f"We asked body number {n} again." for n in range(count))})

    seen = [
        (max(sizes(paper)), len(PdfReader(io.BytesIO(final(paper))).pages)) for paper in map(with_actions, range(1, 9))
    ]
    assert seen[0] == (12.0, 1)
    assert (11.5, 1) in seen
    assert seen[-1] == (12.0, 2)
    assert seen == sorted(seen, key=lambda one: (one[1], -one[0]))


def test_a_second_page_names_case_letter_and_day_and_counts_the_pages() -> None:
    actions = tuple(f"Запитали установу номер {n}." for n in range(60))
    made = render(a_paper(L4, UK, values={"actions": actions}), draft=False, sample=False)
    pages = [page.extract_text().replace("\u00a0", " ") for page in PdfReader(io.BytesIO(made.pdf)).pages]
    assert made.pages == len(pages) == 3
    for at, page in enumerate(pages, 1):
        assert f"Сторінка {at} з 3" in page
        assert ("Справа № KV1-2026-0041 · лист № KV1-2026-0041/3 · 2 березня 2026 року" in page) == (at > 1)
    assert all(f"номер {n}." in " ".join(pages) for n in range(60))


def test_the_name_of_who_signs_is_never_alone_on_a_page() -> None:
    for count in range(1, 26):
        actions = tuple(f"Запитали установу номер {n}." for n in range(count))
        pdf = final(a_paper(L4, UK, values={"actions": actions}))
        page = next(page for page in PdfReader(io.BytesIO(pdf)).pages if "З повагою" in page.extract_text())
        assert "Наступного листа" in page.extract_text().replace("\u00a0", " ")


def overlapping(page: Any) -> list[tuple[str, str]]:
    """Find lines of upright text in one column that run into each other."""
    # A watermark is the only text that is turned.
    words = list(page.filter(lambda one: one.get("matrix", (1, 0))[1] == 0).extract_words(extra_attrs=["size"]))
    words.sort(key=lambda word: word["top"])
    return [
        (upper["text"], lower["text"])
        for at, upper in enumerate(words)
        for lower in words[at + 1 : at + 40]
        if lower["x0"] < upper["x1"] - 1
        and upper["x0"] < lower["x1"] - 1
        and lower["top"] - upper["top"] > 2
        and lower["bottom"] - upper["bottom"] < upper["size"] * 0.8
    ]


def long_summary(rows: int) -> Paper:
    """Make a summary with every kind of mark, a name of 300 characters, and statements of up to 60 lines."""
    day = PartialDate.parse("2026-01-05")
    marks = [(level, "Питання", Fact("слова", level, "орган", day, "12/3")) for level in Level]
    told = [
        (
            Level.ONE_VOICE,
            f"Питання {at}",
            Fact("\n".join(f"рядок {n} слів свідка" for n in range(60 if at == 2 else 7)), Level.ONE_VOICE, "свідок"),
        )
        for at in range(rows)
    ]
    return a_paper(SUMMARY, values={"person.name": ("Зразковенко " * 30)[:300], "known": (*marks, *told)})


def test_a_summary_of_thirty_pages_keeps_its_lines_apart_and_loses_none() -> None:
    made = render(long_summary(150), draft=False, sample=True)
    assert made.pages >= 30
    with pdfplumber.open(io.BytesIO(made.pdf)) as opened:
        for page in opened.pages:
            assert overlapping(page) == []
            heads = [word for word in page.extract_words() if word["text"] == "Наскільки"]
            assert len(heads) <= 1, "the head of a table stands once a page, at its top"
    text = flat(made.pdf)
    assert text.count("Питання ") >= 150
    assert all(f"рядок {n} слів" in text for n in range(60))


@pytest.mark.parametrize("rows", range(1, 12))
def test_a_heading_is_never_the_last_line_of_a_page(rows: int) -> None:
    headings = ("Чого ми не знаємо", "Що відповіли установи", "Передачі, про які", "Що далі", "Листи, які ми")
    for page in PdfReader(io.BytesIO(final(long_summary(rows)))).pages:
        lines = [line for line in page.extract_text().replace("\u00a0", " ").splitlines() if "Сторінка" not in line]
        assert not lines[-1].startswith(headings)


def test_certainty_is_drawn_as_bars_and_said_in_a_word() -> None:
    levels = (Level.NOTHING, Level.ONE_VOICE, Level.POSSIBLE, Level.AGREEMENT)
    known = tuple((level, "Питання", Fact("слова", level, "свідок")) for level in levels)
    pdf = final(a_paper(SUMMARY, values={"known": known}))
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        page = opened.pages[0]
        bars = [one for one in page.rects if round(one["width"], 1) == 3.6]
        rows = sorted({round(one["top"]) for one in bars})
        full = [sum(bool(one["fill"]) for one in bars if round(one["top"]) == row) for row in rows]
    assert full == [0, 1, 2, 3]
    assert len(bars) == 16
    for word in ("нічого не відомо", "можливий зв’язок", "потрібна друга перевірка"):
        assert word in flat(pdf)
    assert INK.hexval() == "0x1f5a66"


def test_a_watermark_lies_under_the_words_and_leaves_them_readable() -> None:
    paper = replace(a_paper(L3), check_code="ACEH-KMPT-XY23")
    clean, marked = final(paper), render(paper, draft=True, sample=True).pdf
    assert [line for line in plain(clean).splitlines() if line.strip()] == [
        line
        for line in plain(marked).splitlines()
        if line.strip() and line not in ("ЧЕРНЕТКА", "ЗРАЗОК – вигадані дані")
    ]
    assert {"ЧЕРНЕТКА", "ЗРАЗОК – вигадані дані"} <= set(plain(marked).splitlines())
    page = pypdfium2.PdfDocument(marked)[0]
    pixels = page.render(scale=1).to_pil().convert("L").getcolors()
    assert pixels is not None
    assert any(count > 500 and grey == int(WATERMARK.red * 255) for count, grey in pixels)
    assert "DRAFT" in plain(render(a_paper(L3, EN), draft=True, sample=False).pdf)
    assert "SAMPLE – invented data" in plain(render(a_paper(SUMMARY, EN), draft=False, sample=True).pdf)


@pytest.mark.parametrize(
    "changes",
    [
        {"recipient_lines": ("Зразкова Ганна", *(f"рядок {n}" for n in range(120)))},
        {"letterhead": Letterhead("Бюро " * 200, "адреса", "0", "9–17", support_line="0")},
        {"letterhead": Letterhead("Бюро", "дуже довга адреса " * 400, "0", "9–17", support_line="0")},
        {"letterhead": Letterhead("Бюро", "адреса", "0", "щодня " * 1200, support_line="0")},
        {"number": "9" * 300},
    ],
)
def test_what_does_not_fit_its_place_is_refused_before_a_page_is_made(changes: dict[str, Any]) -> None:
    with pytest.raises(DoesNotFit) as refused:
        final(a_paper(L1, UK, **changes))
    assert "рядок" not in str(refused.value)


@pytest.mark.parametrize("size", PrintSize)
def test_the_name_of_who_signs_wraps_and_stands_in_full_above_the_closing_words(size: PrintSize) -> None:
    long = ("Зразковенко-Прикладенко Олександр-Володимир " * 9)[:300].strip()
    paper = a_paper(L1, print_size=size)
    said = flat(final(replace(paper, signatory=replace(paper.signatory, name=long))))
    assert long in said.replace("- ", "-")


def test_large_print_leaves_out_the_small_line_with_the_senders_address() -> None:
    def first_page(size: PrintSize) -> Any:
        return pdfplumber.open(io.BytesIO(final(a_paper(L1, print_size=size)))).pages[0]

    def in_the_window(page: Any) -> str:
        return str(page.crop((57, 130, 283, 270)).extract_text())

    assert "Прикладна, 1," in in_the_window(first_page(PrintSize.USUAL))
    large = first_page(PrintSize.LARGE)
    assert "Зразкова Ганна Іванівна" in in_the_window(large)
    assert "Прикладна, 1," not in in_the_window(large)
    assert "Прикладна, 1," in large.extract_text()
