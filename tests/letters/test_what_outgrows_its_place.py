"""A recipient, a letterhead, a block of references too long for its place: told whole, and nothing lies on another."""

import io
from dataclasses import replace
from itertools import combinations
from typing import Any, Final

import pdfplumber
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.print_sizes import PrintSize
from casetracker.letters.first_page import DoesNotFit
from casetracker.letters.paper import Paper
from casetracker.letters.render import Rendered, render, shows_in_window
from tests.letters.invented import EN, L1, L3, RU, SUMMARY, UK, a_paper, flat

MM: Final = 72 / 25.4
NAME: Final = ("Зразковенко-Прикладенко Олександр-Володимир " * 9)[:300].strip()
ADDRESS: Final = tuple(f"рядок {at} адреси" for at in range(1, 41))


def made(paper: Paper) -> Rendered:
    return render(paper, draft=False, sample=False)


def pages_of(paper: Paper) -> list[list[dict[str, Any]]]:
    """Return the words of every page with their places."""
    with pdfplumber.open(io.BytesIO(made(paper).pdf)) as opened:
        return [page.extract_words(keep_blank_chars=True) for page in opened.pages]


def lying_on_another(page: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [
        (one["text"], other["text"])
        for one, other in combinations(page, 2)
        if min(one["x1"], other["x1"]) - max(one["x0"], other["x0"]) > 1
        and min(one["bottom"], other["bottom"]) - max(one["top"], other["top"]) > 1
    ]


def place_of(page: list[dict[str, Any]], begins: str) -> dict[str, Any]:
    return next(one for one in page if one["text"].replace("\u00a0", " ").startswith(begins))


SUBJECT: Final = {UK: "Щодо розшуку", EN: "About the search", RU: "О розыске"}


@pytest.mark.parametrize("size", PrintSize)
@pytest.mark.parametrize("language", SUBJECT)
def test_a_name_of_three_hundred_signs_and_an_address_of_forty_lines_stand_above_the_words(
    language: PaperLanguage, size: PrintSize
) -> None:
    paper = a_paper(L1, language, recipient_lines=(NAME, *ADDRESS), print_size=size)
    first, *later = pages_of(paper)
    assert lying_on_another(first) == []
    assert [lying_on_another(one) for one in later] == [[] for _ in later]
    subject = next((one for one in [first, *later] if any(SUBJECT[language] in w["text"] for w in one)), None)
    assert subject is not None
    if subject is first:
        assert place_of(first, SUBJECT[language])["top"] > place_of(first, ADDRESS[-1])["bottom"]
        assert not first[-1]["text"].startswith(SUBJECT[language])
    said = flat(made(paper).pdf)
    assert NAME in said.replace("- ", "-")
    assert " ".join(ADDRESS) in said


@pytest.mark.parametrize("size", PrintSize)
def test_a_letter_says_whether_its_recipient_shows_whole_in_the_window(size: PrintSize) -> None:
    assert shows_in_window(a_paper(L1, print_size=size))
    assert shows_in_window(a_paper(SUMMARY, print_size=size))
    assert not shows_in_window(a_paper(L1, print_size=size, recipient_lines=("Зразкова Ганна", *ADDRESS)))


@pytest.mark.parametrize("size", PrintSize)
def test_a_letterhead_that_would_reach_into_the_window_tells_below_it_how_the_office_is_reached(
    size: PrintSize,
) -> None:
    usual = a_paper(L1, print_size=size)
    office = replace(usual.letterhead, name=NAME, address="\n".join(ADDRESS))
    [first, *_] = pages_of(replace(usual, letterhead=office))
    assert lying_on_another(first) == []
    in_the_window = [one for one in first if 50 * MM < one["top"] < 90 * MM and one["x0"] < 110 * MM]
    assert in_the_window[0]["text"] == "Зразкова Ганна Іванівна"
    assert place_of(first, "рядок 1 адреси")["top"] > 95 * MM
    said = flat(made(replace(usual, letterhead=office)).pdf)
    assert ", ".join(ADDRESS) in said
    assert NAME in said.replace("- ", "-")


def test_the_letterhead_of_a_paper_that_goes_into_no_envelope_takes_the_room_it_needs() -> None:
    usual = a_paper(SUMMARY)
    paper = replace(usual, letterhead=replace(usual.letterhead, name=NAME, address="\n".join(ADDRESS)))
    for page in pages_of(paper):
        assert lying_on_another(page) == []
    assert ", ".join(ADDRESS) in flat(made(paper).pdf)


def test_an_address_too_long_for_the_small_line_above_the_recipient_stands_in_the_letterhead_alone() -> None:
    usual = a_paper(L1)
    paper = replace(usual, letterhead=replace(usual.letterhead, address="Прикладна вулиця і дім " * 8, return_line=""))
    [first, *_] = pages_of(paper)
    in_the_window = [one for one in first if 45 * MM < one["top"] < 90 * MM and one["x0"] < 110 * MM]
    assert in_the_window[0]["text"] == "Зразкова Ганна Іванівна"
    assert "Прикладна вулиця і дім" in flat(made(paper).pdf)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    kind=st.sampled_from([L1, L3]),
    size=st.sampled_from(list(PrintSize)),
    lines=st.integers(1, 60),
    words=st.integers(1, 12),
    office=st.integers(1, 60),
    hours=st.integers(1, 120),
)
def test_whatever_is_how_long_nothing_lies_on_another_or_it_is_refused_by_its_field(
    kind: Any, size: PrintSize, lines: int, words: int, office: int, hours: int
) -> None:
    usual = a_paper(kind, print_size=size, recipient_lines=tuple("слово " * words for _ in range(lines)))
    head = replace(usual.letterhead, address="\n".join("вулиця" for _ in range(office)), hours="щодня " * hours)
    try:
        pages = pages_of(replace(usual, letterhead=head))
    except DoesNotFit:
        pages = []
    assert pages or lines * words > 40 or office + hours > 40
    for page in pages:
        assert lying_on_another(page) == []
        assert not page[-1]["text"].startswith(SUBJECT[UK])
