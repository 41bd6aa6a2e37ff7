"""Usual, large and plain print, with a logo and lines under the signature: what stands where, and nothing is lost."""

import io
from dataclasses import replace
from typing import Any

import pdfplumber
import pytest
from PIL import Image

from casetracker.casework.certainty import Fact, Level
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.print_sizes import PrintSize
from casetracker.letters import templates
from casetracker.letters.paper import Letterhead, Paper
from casetracker.letters.phrases import languages, phrases
from casetracker.letters.render import render
from casetracker.letters.sample_paper import sample_paper
from casetracker.letters.template import CLOSING
from tests.letters.invented import EN, L1, L3, QUESTIONS, REQUEST, RU, SUMMARY, UK, WORDS, a_paper, flat
from tests.letters.printed_signs import signs_of_pages

MM = 72 / 25.4
GOES_ON = {phrases(one).say("furniture.goes_on", section="").strip() for one in languages()}
"""Which page says so depends on the size."""
LARGE, PLAIN, USUAL = PrintSize.LARGE, PrintSize.PLAIN, PrintSize.USUAL


def a_logo(size: tuple[int, int] = (600, 300)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "#1F5A66").save(out, "PNG")
    return out.getvalue()


def printed(kind: LetterKind, language: PaperLanguage, size: PrintSize, *, logo: bool = True) -> Paper:
    paper = a_paper(kind, language)
    head = replace(paper.letterhead, logo=a_logo() if logo else b"")
    return replace(
        paper, print_size=size, letterhead=head, signatory=replace(paper.signatory, lines="room 12\nplace of the stamp")
    )


def pages_of(paper: Paper) -> list[Any]:
    with pdfplumber.open(io.BytesIO(render(paper, draft=False, sample=False).pdf)) as opened:
        pages = list(opened.pages)
        for page in pages:
            _ = page.chars, page.images
    return pages


@pytest.mark.parametrize("size", PrintSize)
@pytest.mark.parametrize("kind", [L1, L3, SUMMARY, QUESTIONS, REQUEST])
@pytest.mark.parametrize("language", [UK, EN, RU])
def test_every_size_says_every_word_and_is_made_again_as_the_same_bytes(
    kind: LetterKind, language: PaperLanguage, size: PrintSize
) -> None:
    paper = printed(kind, language, size)
    made = render(paper, draft=False, sample=False)
    assert made == render(paper, draft=False, sample=False)
    said = set(flat(made.pdf).split())
    usual = {
        word
        for word in flat(render(a_paper(kind, language), draft=False, sample=False).pdf).split()
        if any(sign.isalpha() for sign in word) and len(word) > 3 and word not in GOES_ON
    }
    without = {word.strip("·.,:«»“”()") for word in said}
    assert {word for word in usual if word.strip("·.,:«»“”()") not in without} == set()
    assert "stamp" in said


@pytest.mark.parametrize("size", PrintSize)
@pytest.mark.parametrize("kind", [L1, L3, REQUEST])
@pytest.mark.parametrize("language", [UK, EN, RU])
def test_only_the_address_shows_in_the_window_in_every_size_with_a_logo(
    kind: LetterKind, language: PaperLanguage, size: PrintSize
) -> None:
    paper = printed(kind, language, size)
    page = pages_of(paper)[0]
    marks = [*page.chars, *page.lines, *page.rects, *page.curves, *page.images]
    near = [one for one in marks if one["x1"] > 10 * MM and one["x0"] < 110 * MM]
    near = [one for one in near if one["bottom"] > 45 * MM and one["top"] < 95 * MM]
    assert near
    assert all(one["x0"] >= 20 * MM and one["x1"] <= 100 * MM for one in near)
    assert all(one["top"] >= 50 * MM and one["bottom"] <= 90 * MM for one in near)
    inside = page.crop((20 * MM, 50 * MM, 100 * MM, 90 * MM)).extract_text().splitlines()
    # In large print the small line with the sender's address is left out.
    assert inside[0 if size is LARGE else 1 :] == list(paper.recipient_lines)


def test_large_print_is_large_where_a_family_reads() -> None:
    for kind in (L3, SUMMARY):
        words: list[Any] = []
        for page in pages_of(printed(kind, UK, LARGE)):
            below = [one for one in page.chars if one["top"] > 100 * MM or page.page_number > 1]
            sizes = {round(one["size"], 1) for one in below if one["text"].strip()}
            assert min(sizes) >= 12, "the header of further pages shrinks to its line, nothing else"
            body = [one for one in below if 27 * MM < one["top"] < 270 * MM]
            assert all(one["size"] >= 14 for one in body)
            words += body
        assert sum(one["size"] >= 18 for one in words) > len(words) / 2


def test_plain_print_has_no_mark_and_one_column_and_no_line_but_those_to_write_on() -> None:
    for kind in (L3, SUMMARY, QUESTIONS):
        for page in pages_of(printed(kind, UK, PLAIN, logo=False)):
            assert [*page.rects, *page.curves, *page.images] == []
            assert kind is QUESTIONS or page.lines == []
            assert all(line["width"] > 164 * MM for line in page.lines)
            left = [line["x0"] for line in page.extract_text_lines() if line["top"] < 280 * MM]
            assert all(x < 30 * MM + 15 or "–" in str(x) for x in left)


def test_a_plain_summary_reads_row_by_row_with_every_label() -> None:
    said = flat(render(printed(SUMMARY, EN, PLAIN), draft=False, sample=False).pdf)
    assert "Body: Laboratory Status, in its own words: “one sample of two received” Last: 20 Jan 2026" in said
    assert "Born: 14 May 1994" in said


def test_a_logo_stands_in_its_box_above_the_window_whatever_its_shape() -> None:
    for shape in ((600, 300), (300, 600), (900, 30), (30, 900)):
        paper = printed(L1, UK, USUAL)
        paper = replace(paper, letterhead=replace(paper.letterhead, logo=a_logo(shape)))
        page = pages_of(paper)[0]
        (image,) = page.images
        assert image["x1"] <= 195.1 * MM
        assert image["x0"] >= 160.9 * MM
        assert image["top"] >= 19.9 * MM
        assert image["bottom"] <= 40.1 * MM
        words = [one for one in page.chars if one["top"] < 40 * MM]
        assert max(one["x1"] for one in words) < image["x0"]


def test_lines_under_the_signature_stand_below_the_name_that_signs() -> None:
    page = pages_of(printed(L1, EN, USUAL))[-1]
    lines = [line["text"] for line in page.extract_text_lines()]
    at = next(at for at, line in enumerate(lines) if line.startswith("room 12"))
    assert lines[at + 1].startswith("place of the stamp")
    assert any(WORDS[EN]["signatory"].name in line for line in lines[at - 3 : at])


@pytest.mark.parametrize("size", PrintSize)
@pytest.mark.parametrize("language", languages())
def test_every_kind_of_paper_fits_in_every_size(language: PaperLanguage, size: PrintSize) -> None:
    words = WORDS[language]
    head = replace(words["office"], logo=a_logo())
    for kind in templates.shipped_kinds(language):
        if kind == CLOSING:
            continue
        paper = replace(sample_paper(templates.shipped(kind, language), head, words["signatory"]), print_size=size)
        # What hangs on a wall stands in the middle of its sheet.
        left, right = (20, 190) if kind == LetterKind.POSTER and size is not PLAIN else (30, 195)
        for signs in signs_of_pages(render(paper, draft=False, sample=False).pdf):
            # A sloping letter leans a little over the edge from which it is set.
            assert [one for one in signs if one.x0 < (left - 0.2) * MM or one.x1 > (right + 0.1) * MM] == [], kind
            assert any(one.top < 277 * MM for one in signs), f"{kind}: a page is empty"


def test_a_long_name_and_address_of_the_office_still_fit_in_large_print() -> None:
    head = Letterhead(
        name="Українське товариство розшуку людей, зниклих безвісти за особливих обставин (зразок)",
        address="вул. Дуже Довга Прикладна, 112, корпус 3, поверх 2\nм. Зразок, 00001",
        phone="+380 44 000 00 00, +380 44 000 00 01",
        hours="понеділок–п’ятниця, 9:00–13:00 та 14:00–17:00",
        email="duzhe-dovha-adresa@example.org",
        support_line="0 800 000 000",
        logo=a_logo(),
    )
    page = pages_of(replace(printed(L1, UK, LARGE), letterhead=head))[0]
    assert all(one["bottom"] <= 44 * MM for one in page.chars if one["top"] < 44 * MM)


@pytest.mark.parametrize("size", [LARGE, PLAIN])
@pytest.mark.parametrize("language", [UK, EN])
def test_a_long_summary_leaves_no_heading_alone_and_loses_no_word_of_a_long_cell(
    language: PaperLanguage, size: PrintSize
) -> None:
    paper = printed(SUMMARY, language, size)
    rows: Any = paper.values["known"]
    bodies: Any = paper.values["bodies"]
    tale = Fact(" ".join(f"word{at}" for at in range(900)), Level.ONE_VOICE, "neighbour", PartialDate.parse("2026-01"))
    told = {"known": (*rows * 9, (Level.ONE_VOICE, "?", tale)), "bodies": bodies * 9}
    paper = replace(paper, values={**paper.values, **told})
    made = render(paper, draft=False, sample=False).pdf
    pages = list(signs_of_pages(made))
    assert len(pages) > 8
    for number, signs in enumerate(pages[:-1], 1):
        words = [one for one in signs if 27 * MM < one.top < 280 * MM]
        lowest = max(one.bottom for one in words)
        last = [one for one in words if one.bottom > lowest - 2]
        assert not all(one.font.endswith("NotoSans-Bold") for one in last), number
    said = flat(made)
    assert all(f"word{at}" in said for at in range(0, 900, 50))
