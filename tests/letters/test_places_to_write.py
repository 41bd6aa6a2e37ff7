"""What is filled in by hand has a line and room for a hand, and a page by itself says what it belongs to."""

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pdfplumber
import pytest

from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.print_sizes import PrintSize
from casetracker.letters.filling import Points, Text, fill, words_of
from casetracker.letters.markup import Heading, Paragraph, Run
from casetracker.letters.paper import Paper, Signatory
from casetracker.letters.pen import parted
from casetracker.letters.phrases import languages, phrases
from casetracker.letters.render import render
from casetracker.services.form_values import blank
from tests.letters.invented import QUESTIONS, REQUEST, UK, a_paper, flat

CONSENT, INTAKE, LEAFLET, POSTER = (
    LetterKind.CONSENT_FORM,
    LetterKind.INTAKE,
    LetterKind.LEAFLET,
    LetterKind.POSTER,
)
MM = 72 / 25.4


def a_form(kind: LetterKind, language: PaperLanguage, size: PrintSize = PrintSize.USUAL) -> Paper:
    """Make a form that nobody filled in."""
    return replace(a_paper(kind, language, print_size=size), values=blank(kind, language))


def pages_of(paper: Paper) -> Iterator[Any]:
    with pdfplumber.open(io.BytesIO(render(paper, draft=False, sample=False).pdf)) as opened:
        yield from opened.pages


def to_write_on(page: Any) -> list[Any]:
    """Return the lines to write on, which are neither a table's nor that under the letterhead."""
    return [one for one in page.lines if 0.55 < one["linewidth"] < 0.65]


def free_lines(paper: Paper) -> int:
    """Count the lines that the values of a form leave for the pen."""
    rows: list[Any] = [row for value in paper.values.values() if isinstance(value, tuple) for row in value]
    return sum(cell.count("\u00a0") for row in rows for cell in row if isinstance(cell, str))


@pytest.mark.parametrize("size", PrintSize)
@pytest.mark.parametrize("kind", [CONSENT, INTAKE])
@pytest.mark.parametrize("language", languages())
def test_each_place_to_write_on_a_form_is_a_line_with_eight_millimetres_above_it(
    kind: LetterKind, language: PaperLanguage, size: PrintSize
) -> None:
    paper = a_form(kind, language, size)
    found = 0
    for page in pages_of(paper):
        lines = to_write_on(page)
        found += len(lines)
        for line in lines:
            assert not _close_above(page, line)
            above = [one["top"] for one in lines if one["top"] < line["top"] - 1]
            assert not above or line["top"] - max(above) >= 8 * MM - 0.1
            assert line["width"] > 80 * MM
    assert found == free_lines(paper) >= 9


def _close_above(page: Any, line: Any) -> bool:
    """Say whether something is printed where somebody is to write."""
    inside = [one for one in page.chars if one["x1"] > line["x0"] + 1 and one["text"].strip()]
    return any(one["bottom"] > line["top"] - 0.7 * 8 * MM and one["top"] < line["top"] for one in inside)


@pytest.mark.parametrize("language", languages())
def test_a_consent_form_has_places_for_who_signs_whose_search_it_is_where_when_and_who_saw_it(
    language: PaperLanguage,
) -> None:
    say, values = phrases(language).say, blank(CONSENT, language)
    rows: list[Any] = [*values["who"], *values["signed"]]  # type: ignore[misc]  # rows of a table
    free = {label for label, text in rows if not text.strip()}
    assert {say("kinds.name"), say("forms.sought")} < free
    signed = ("place_and_day", "name_in_print", "signature", "witness", "witness_signature", "read_aloud_by")
    assert {say(f"forms.{one}") for one in signed} < free
    purposes: Any = values["purposes"]
    [named] = [means for _, means, _ in purposes if "\u00a0" in means]
    assert named.startswith(say("forms.share_with"))
    assert named.count("\u00a0") == 3


@pytest.mark.parametrize("language", languages())
def test_a_consent_form_in_usual_print_is_one_page(language: PaperLanguage) -> None:
    assert len(list(pages_of(a_form(CONSENT, language)))) == 1


@pytest.mark.parametrize("size", PrintSize)
@pytest.mark.parametrize("language", languages())
def test_a_page_on_which_a_section_goes_on_begins_with_its_name(language: PaperLanguage, size: PrintSize) -> None:
    say = phrases(language).say
    for kind in (INTAKE, QUESTIONS):
        paper = a_paper(kind, language, print_size=size)
        titles = [one.runs[0].text for one in paper.template.body if isinstance(one, Heading)]
        heads = {*titles, *(say("furniture.goes_on", section=one) for one in titles)}
        _, *later = pages_of(paper)
        begin = [next(line["text"] for line in page.extract_text_lines() if line["top"] > 25 * MM) for page in later]
        begin = [one.replace("\u00a0", " ") for one in begin]
        tables = begin if kind is INTAKE else begin[:1]
        assert tables
        # A long name goes on in a second line.
        assert [one for one in tables if not any(head.startswith(one) for head in heads)] == []
        assert any(say("furniture.goes_on", section=one) in begin for one in titles)


@pytest.mark.parametrize("size", PrintSize)
@pytest.mark.parametrize("language", languages())
def test_a_leaflet_is_for_anybody_and_names_no_case(language: PaperLanguage, size: PrintSize) -> None:
    paper = a_paper(LEAFLET, language, print_size=size)
    made = render(paper, draft=False, sample=False).pdf
    assert paper.case_number not in flat(made)
    assert paper.number not in flat(made)
    headline = "".join(one.text for one in words_of(paper, paper.template.headline))
    for page in list(pages_of(paper))[1:]:
        assert page.extract_text_lines()[0]["text"].replace("\u00a0", " ") == headline.replace("\u00a0", " ")


def test_a_second_page_of_a_notice_tells_nothing_of_our_papers() -> None:
    paper = a_paper(POSTER, UK)
    paper = replace(paper, values={"person.name": "Зразковенко-Прикладенко Олександр-Володимир Прикладович " * 6})
    _, second = pages_of(paper)
    assert paper.number not in second.extract_text()


@pytest.mark.parametrize("size", PrintSize)
@pytest.mark.parametrize("language", languages())
def test_the_questions_of_a_request_are_one_numbered_list(language: PaperLanguage, size: PrintSize) -> None:
    paper = a_paper(REQUEST, language, print_size=size)
    made = render(paper, draft=False, sample=False).pdf
    assert made.count(b"/S/LI/") == 3
    assert made.count(b"/S/L/") == 1
    lines = [line for page in pages_of(paper) for line in page.extract_text_lines(return_chars=True)]
    asked = [line for line in lines if line["text"].startswith(("1.", "2.", "3."))]
    assert [line["text"][:2] for line in asked] == ["1.", "2.", "3."]
    assert [line["text"].count(".") for line in asked] == [1, 1, 1]
    begins = {round(next(one for one in line["chars"][2:] if one["text"].strip())["x0"]) for line in asked}
    assert max(begins) - min(begins) <= 1


def test_a_number_that_is_a_value_makes_no_list() -> None:
    paper = a_paper(REQUEST, UK, signatory=Signatory("1. Прикладенко"))
    counted = Paragraph(1, (), (Run("1. "), Run(field="signatory.name")))
    told = Paragraph(1, (), (Run(field="signatory.name"),))
    assert [type(one) for one in fill(paper, (told, counted, counted, told))] == [Text, Points, Text]


def test_what_is_printed_is_parted_from_the_lines_below_it() -> None:
    piece = a_paper(REQUEST, UK).template  # any words will do
    words = words_of(a_paper(REQUEST, UK), piece.title[:1])
    told, lines = parted(words)
    assert (told, lines) == (words, 0)
    told, lines = parted((replace(words[0], text="Установи:\n\u00a0\n\u00a0"),))
    assert ("".join(one.text for one in told), lines) == ("Установи:", 2)
