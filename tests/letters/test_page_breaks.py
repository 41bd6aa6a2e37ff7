"""Where a paper goes on to its next page: rather between paragraphs than in one, and so that no line stands alone."""

import io
from dataclasses import replace
from typing import Any, Final

import pdfplumber
import pytest
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Frame, Spacer

from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.print_sizes import PrintSize
from casetracker.letters.keeping import Gap
from casetracker.letters.markup import Block, Bullets, Heading, Paragraph, Run
from casetracker.letters.paper import Paper
from casetracker.letters.phrases import languages, phrases
from casetracker.letters.render import render
from casetracker.letters.styles import ACCENT, SUMMARY
from tests.letters.invented import L1, L4, L6, QUESTIONS, REQUEST, UK, a_paper
from tests.letters.test_lonely_lines import pages

LARGE, PLAIN, USUAL = PrintSize.LARGE, PrintSize.PLAIN, PrintSize.USUAL
TOLD: Final = "Це слова одного рядка."


def told(*blocks: Block, size: PrintSize = USUAL, **values: Any) -> Paper:
    """Make a letter of these blocks."""
    paper = a_paper(L4, print_size=size, values=values)
    return replace(paper, template=replace(paper.template, body=blocks))


def words(text: str, *, bold: bool = False) -> Paragraph:
    return Paragraph(1, runs=(Run(text, bold=bold),))


def above_the_farewell(page: list[str], language: PaperLanguage = UK) -> int:
    farewell = phrases(language).say("furniture.farewell")
    return next(at for at, line in enumerate(page) if line.startswith(farewell))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(
    ("kind", "size"),
    [(L6, USUAL), (LetterKind.L12, PLAIN), (L1, PLAIN), (LetterKind.L9, PLAIN), (LetterKind.L8, LARGE)],
)
def test_a_short_paragraph_goes_to_the_signature_whole_and_the_page_before_ends_with_a_sentence(
    kind: LetterKind, size: PrintSize, language: PaperLanguage
) -> None:
    first, second = pages(replace(a_paper(kind, language), print_size=size))
    assert first[-1].endswith(".")
    assert second[0][0].isupper()
    assert 2 <= above_the_farewell(second, language) <= 6


def test_only_a_long_paragraph_is_torn_for_the_signature_and_two_lines_of_it_go_on() -> None:
    for lines in range(22, 32):
        first, second = pages(
            told(words("Дуже довга розповідь, " + "яка триває далі, " * (4 * lines) + "та має кінець."))
        )
        assert len(first) > 30
        assert above_the_farewell(second) == 2


@pytest.mark.parametrize("size", PrintSize)
def test_wherever_a_letter_ends_its_signature_has_two_lines_above_it(size: PrintSize) -> None:
    for many in range(4, 26, 1 if size is USUAL else 3):
        _, *later = pages(told(*[words(TOLD)] * many, size=size))
        for page in later[-1:]:
            assert above_the_farewell(page) >= 2


@pytest.mark.parametrize("lead", [words("Ось що ми зробили:"), words("Що ми зробили.", bold=True)])
def test_words_that_lead_to_what_stands_below_end_no_page(lead: Paragraph) -> None:
    for many in range(8, 30):
        filled = [words(TOLD)] * many
        for page in pages(told(*filled, lead, words(TOLD), *filled)):
            assert page[-1] not in ("Ось що ми зробили:", "Що ми зробили.")


def test_a_heading_and_the_words_before_a_colon_below_it_go_along_with_what_these_lead_to() -> None:
    led = [Heading(1, runs=(Run("Що ми зробили"),)), words("Ось перелік:"), Bullets(1, field="actions")]
    for many in range(8, 30):
        paper = told(*[words(TOLD)] * many, *led, *[words(TOLD)] * 20, actions=(TOLD,) * 4)
        for page in pages(paper):
            assert page[-1] not in ("Що ми зробили", "Ось перелік:")


def test_what_leads_to_the_last_words_goes_to_the_signature_with_them() -> None:
    for many in range(4, 26):
        for page in pages(told(*[words(TOLD)] * many, words("Ось що далі:"), words(f"{TOLD} " * 6))):
            assert page[-1] != "Ось що далі:"


@pytest.mark.parametrize("items", [2, 3, 5])
def test_no_point_of_one_line_stands_alone_on_a_page(items: int) -> None:
    for many in range(8, 30):
        paper = told(*[words(TOLD)] * many, Bullets(1, field="actions"), *[words(TOLD)] * 20, actions=(TOLD,) * items)
        points = [sum(line.startswith("–") for line in page) for page in pages(paper)]
        assert 1 not in points
        assert sum(points) == items


def test_in_large_print_a_tall_row_is_torn_between_two_of_its_values_and_so_fills_the_page() -> None:
    made = list(pages(a_paper(LetterKind.SUMMARY, print_size=LARGE)))
    at, _ = [at for at, page in enumerate(made) if any(line.startswith("Передачі, про які") for line in page)]
    assert any(line.startswith("Хто що повідомив:") for line in made[at])
    assert " ".join(made[at + 1][:3]).startswith("Передачі, про які повідомили (продовження) Що це означає для справи:")


@pytest.mark.parametrize("size", [LARGE, PLAIN])
def test_what_is_said_stands_on_the_page_of_its_certainty(size: PrintSize) -> None:
    paper = a_paper(LetterKind.SUMMARY, print_size=size)
    known: Any = paper.values["known"]
    for page in pages(replace(paper, values={**paper.values, "known": known * 9})):
        assert sum(line.startswith("Наскільки певно:") for line in page) == sum(
            line.startswith("Що сказано, ким і коли:") for line in page
        )


def test_the_space_after_a_part_takes_no_room_at_the_foot_or_the_head_of_a_page() -> None:
    canvas = Canvas(io.BytesIO())
    page = Frame(0, 0, 100, 100, 0, 0, 0, 0)
    for one, room in ((Gap(0, 30), 100), (Spacer(9, 80), 20), (Gap(0, 30), -10)):
        assert page.add(one, canvas) == 1
        assert vars(page)["_y"] == room


@pytest.mark.parametrize("kind", [LetterKind.SUMMARY, QUESTIONS])
def test_the_head_of_a_table_that_goes_on_is_ruled_as_on_the_page_before(kind: LetterKind) -> None:
    with pdfplumber.open(io.BytesIO(render(a_paper(kind), draft=False, sample=False).pdf)) as opened:
        lines = opened.pages[1].lines
        head = min(one["top"] for one in lines if one["top"] > 80)
        uppermost = [one for one in lines if abs(one["top"] - head) < 0.1][-1]
    assert uppermost["stroking_color"] == pytest.approx(ACCENT.rgb(), abs=0.01)
    assert uppermost["linewidth"] == pytest.approx(0.8)


@pytest.mark.parametrize("language", languages())
def test_words_below_a_table_stand_as_far_from_its_last_line_as_from_other_words(language: PaperLanguage) -> None:
    farewell = phrases(language).say("furniture.farewell")
    with pdfplumber.open(
        io.BytesIO(render(a_paper(LetterKind.SUMMARY, language), draft=False, sample=False).pdf)
    ) as pdf:
        page = pdf.pages[-1]
        [said] = [one for one in page.extract_text_lines() if one["text"].replace("\u00a0", " ") == farewell]
        ground = page.height - said["chars"][0]["matrix"][5]
        above = max(one["top"] for one in page.lines if one["top"] < said["top"])
    assert ground - above == pytest.approx(SUMMARY.leading + SUMMARY.after, abs=0.5)


@pytest.mark.parametrize("language", languages())
def test_a_request_in_plain_print_takes_one_page(language: PaperLanguage) -> None:
    assert len(list(pages(a_paper(REQUEST, language, print_size=PLAIN)))) == 1


@pytest.mark.parametrize("size", PrintSize)
@pytest.mark.parametrize("language", languages())
def test_no_line_of_a_letter_ends_with_the_month_of_a_year_or_begins_with_a_dot_that_joins(
    language: PaperLanguage, size: PrintSize
) -> None:
    months = tuple(f" {month}" for month in phrases(language).lists["dates.months_of"])
    for kind in (one for one in LetterKind if one.value.startswith("L")):
        lines = [line for page in pages(replace(a_paper(kind, language), print_size=size)) for line in page]
        for line, below in zip(lines, [*lines[1:], ""], strict=True):
            assert not line.startswith("·"), kind
            assert not (line.endswith(months) and below[:4].isdigit()), kind


def test_a_date_that_would_leave_the_lines_of_a_narrow_column_short_is_set_in_two() -> None:
    lines = [line for page in pages(a_paper(LetterKind.SUMMARY)) for line in page]
    assert any(line.endswith("до 16 березня") for line in lines)
    assert any("1 червня 2026 року" in line for line in lines)
