"""No page ends with a heading, and none holds a signature or the closing words alone, whatever the kind and size."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

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
            assert not page[0].startswith((farewell, *filter(None, notes))), f"{kind.value}: a page begins with its end"
