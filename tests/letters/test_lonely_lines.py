"""No page ends with a heading, and none holds a signature or the closing words alone, whatever the kind and size."""

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import pdfplumber
import pypdfium2  # type: ignore[import-untyped]  # ships no types
import pytest

from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.print_sizes import PrintSize
from casetracker.letters.markup import Heading, Paragraph
from casetracker.letters.paper import Paper
from casetracker.letters.phrases import languages, phrases
from casetracker.letters.render import render
from tests.letters.invented import a_paper

KINDS: Final = list(LetterKind)
HEAD: Final = 785
"""Points from the foot of the page: above it further pages tell which paper they belong to."""
FOOT: Final = 50


def pages(paper: Paper) -> Iterator[list[str]]:
    """Yield the lines between the head and the foot of each page."""
    made = render(paper, draft=False, sample=False).pdf
    for at, page in enumerate(pypdfium2.PdfDocument(made)):
        wide, tall = page.get_size()
        text = page.get_textpage().get_text_bounded(0, FOOT, wide, HEAD if at else tall)
        yield [line.strip() for line in text.replace("\N{NO-BREAK SPACE}", " ").splitlines() if line.strip()]


@pytest.mark.parametrize("size", PrintSize)
@pytest.mark.parametrize("language", languages())
def test_no_heading_ends_a_page_and_no_page_begins_with_the_farewell_or_the_closing_words(
    language: PaperLanguage, size: PrintSize
) -> None:
    for kind in KINDS:
        paper = replace(a_paper(kind, language), print_size=size)
        template = paper.template
        titles = {"".join(run.text for run in block.runs) for block in template.blocks() if isinstance(block, Heading)}
        closing = template.closing.body if template.closing else ()
        notes = ["".join(run.text for run in block.runs[:1]) for block in closing if isinstance(block, Paragraph)]
        farewell = phrases(language).say("furniture.farewell")
        first, *later = pages(paper)
        for page in (first, *later):
            assert page[-1] not in titles, f"{kind.value}: a heading ends a page"
        for page in later:
            ends = [at for at, line in enumerate(page) if line.startswith((farewell, *filter(None, notes)))]
            assert not ends or ends[0] >= 2, f"{kind.value}: a page begins with its end"


def long_summary() -> Paper:
    paper = a_paper(LetterKind.SUMMARY)
    values = dict(paper.values)
    for name, times in (("next", 12), ("letters", 40)):
        told = values[name]
        assert isinstance(told, tuple)
        values[name] = told * times
    return replace(paper, values=values)


def test_a_long_last_table_begins_where_the_words_before_it_end_and_its_last_rows_stand_with_the_signature() -> None:
    farewell = phrases(PaperLanguage.UKRAINIAN).say("furniture.farewell")
    made = list(pages(long_summary()))
    [begins] = [page for page in made if "Листи, які ми Вам надіслали" in page]
    assert not begins[0].startswith("Листи")
    *_, last = made
    above = last.index(next(line for line in last if line.startswith(farewell)))
    assert sum("KV1-2026-0041/" in line for line in last[:above]) >= 2
    assert [len(page) for page in made[:-1] if len(page) < 20] == []


@pytest.mark.parametrize("language", languages())
def test_nobody_signs_a_page_on_which_nothing_stands_that_is_agreed_to(language: PaperLanguage) -> None:
    paper = replace(a_paper(LetterKind.CONSENT_FORM, language), print_size=PrintSize.LARGE)
    *_, last = pages(paper)
    purposes = paper.values["purposes"]
    assert isinstance(purposes, tuple)
    assert any(str(purposes[-1][0]) in line for line in last)  # type: ignore[index]  # a row is a tuple


@pytest.mark.parametrize("kind", [LetterKind.CONSENT_FORM, LetterKind.INTAKE])
def test_every_place_to_write_in_by_hand_has_a_line_to_write_on_in_large_print(kind: LetterKind) -> None:
    paper = replace(a_paper(kind), print_size=PrintSize.LARGE)
    made = render(paper, draft=False, sample=False).pdf
    with pdfplumber.open(io.BytesIO(made)) as opened:
        for page in opened.pages:
            lines = [one["top"] for one in page.lines if one["x1"] - one["x0"] > 300]
            ends = [(one["text"], one["bottom"]) for one in page.extract_text_lines() if one["text"].endswith(":")]
            for text, bottom in ends:
                if not text.startswith("які"):
                    assert any(20 < top - bottom < 110 for top in lines), text
