"""Pages as pictures: a block that moves, a line that is lost, a size that changes shows here and is looked at.

To accept new pages, run `WRITE_GOLDEN=1 python -m pytest tests/letters/test_page_images.py` and look at the pictures.
"""

import datetime as dt
import os
from dataclasses import replace
from pathlib import Path
from typing import Final

import pypdfium2  # type: ignore[import-untyped]  # ships no types
import pytest
from PIL import Image, ImageChops, ImageFilter

from casetracker.casework.certainty import Fact, Level
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.print_sizes import PrintSize
from casetracker.letters import recovery_sheet
from casetracker.letters.paper import Paper, Value
from casetracker.letters.render import render
from casetracker.services.form_values import FORMS
from tests.casework.searches_for_letters import KINDS
from tests.letters.invented import EN, L1, L3, L4, L6, QUESTIONS, REQUEST, RU, SUMMARY, UK, a_paper
from tests.letters.test_notice import photo
from tests.letters.test_recovery_sheet import WORDS

PICTURES: Final = Path(__file__).parent / "pictures"
DPI: Final = 50
FINER: Final = 4
"""Each dot is the mean of as many times as many: at the size of a dot, rasterisers thicken thin lines, each its way."""
BLUR: Final = 2.5
"""Dots, about a millimetre: what two rasterisers draw differently evens out over this much."""
GREY: Final = 16
"""Of 255: by how much a blurred dot may differ; a line of small print that is lost makes 45."""
DOTS: Final = 40
"""How many dots of a page may differ by more. Half a dot's shift of a page makes 10, a lost line 270."""
USUAL, LARGE, PLAIN = PrintSize.USUAL, PrintSize.LARGE, PrintSize.PLAIN
SEEN: Final = [
    *((kind, UK, USUAL) for kind in (L1, L3, L4, *KINDS, SUMMARY, REQUEST, QUESTIONS, *sorted(FORMS))),
    *((kind, language, USUAL) for kind in (L3, L6, SUMMARY) for language in (EN, RU)),
    *((kind, UK, LARGE) for kind in (L1, SUMMARY, LetterKind.INTAKE)),
    *((kind, UK, PLAIN) for kind in (L6, QUESTIONS)),
]


def pictures(pdf: bytes, *, finer: int = FINER) -> list[Image.Image]:
    """Draw every page in grey."""
    drawn = (page.render(scale=DPI / 72 * finer, grayscale=True).to_pil() for page in pypdfium2.PdfDocument(pdf))
    return [page.convert("L").reduce(finer) for page in drawn]


def differing(one: Image.Image, other: Image.Image) -> int:
    """Count the dots that differ by more than a rasteriser's taste."""
    wide, tall = max(one.width, other.width), max(one.height, other.height)
    blurred = (_on(picture, wide, tall).filter(ImageFilter.GaussianBlur(BLUR)) for picture in (one, other))
    return sum(ImageChops.difference(*blurred).histogram()[GREY + 1 :])


def _on(picture: Image.Image, wide: int, tall: int) -> Image.Image:
    ground = Image.new("L", (wide, tall), 255)
    ground.paste(picture)
    return ground


def made(kind: LetterKind, language: PaperLanguage = UK, size: PrintSize = USUAL) -> Paper:
    return replace(a_paper(kind, language), print_size=size, check_code="ACEH-KMPT-XY23")


def final(paper: Paper) -> bytes:
    return render(paper, draft=False, sample=False).pdf


def compare(name: str, pages: list[Image.Image]) -> None:
    """Hold pages against the stored ones, or store them."""
    kept = sorted(PICTURES.glob(f"{name}_*.png"))
    if os.environ.get("WRITE_GOLDEN"):
        PICTURES.mkdir(exist_ok=True)
        for old in kept:
            old.unlink()
        for at, page in enumerate(pages, start=1):
            page.quantize(16).save(PICTURES / f"{name}_{at}.png", optimize=True)
        return
    assert len(pages) == len(kept), name
    for page, file in zip(pages, kept, strict=True):
        with Image.open(file) as stored:
            assert differing(page, stored.convert("L")) <= DOTS, f"{file.name} looks different"


@pytest.mark.parametrize(("kind", "language", "size"), SEEN)
def test_every_page_looks_as_it_did_when_it_was_last_looked_at(
    kind: LetterKind, language: PaperLanguage, size: PrintSize
) -> None:
    compare(f"{kind.value}_{language.value}_{size.value}", pictures(final(made(kind, language, size))))


def test_the_sheet_of_recovery_words_looks_as_it_did() -> None:
    pdf = recovery_sheet.make(WORDS, vault="0192ab34", made_on=dt.date(2026, 11, 24), language="uk")
    compare("recovery_words_uk", pictures(pdf))


def test_a_notice_with_a_photo_and_a_name_looks_as_it_did() -> None:
    paper = made(LetterKind.POSTER)
    named: dict[str, Value] = {
        "person.name": Fact("Зразковенко-Прикладенко Олександр", Level.NOTHING),
        "person.year": "1990",
    }
    compare("poster_photo_uk", pictures(final(replace(paper, values=named, photo=photo()))))


def test_a_draft_with_gaps_looks_as_it_did() -> None:
    paper = replace(made(L6), values={}, number="", recipient_lines=(), check_code="")
    compare("draft_L6_uk", pictures(render(paper, draft=True, sample=True).pdf))


@pytest.mark.parametrize("kind", [L4, SUMMARY])
def test_another_way_of_drawing_dots_is_no_difference(kind: LetterKind) -> None:
    pdf = final(made(kind))
    for usual, other in zip(pictures(pdf), pictures(pdf, finer=3), strict=True):
        assert differing(usual, other) == 0
        # A hair's breadth: half a pixel to the right and down.
        moved = other.transform(other.size, Image.Transform.AFFINE, (1, 0, -0.5, 0, 1, -0.5), Image.Resampling.BILINEAR)
        assert differing(usual, _edged(moved)) <= DOTS / 2


def _edged(picture: Image.Image) -> Image.Image:
    """Whiten the edge that moving a picture leaves black."""
    inner = picture.crop((2, 2, picture.width - 2, picture.height - 2))
    ground = Image.new("L", picture.size, 255)
    ground.paste(inner, (2, 2))
    return ground


def test_a_moved_block_a_lost_line_and_another_size_are_seen() -> None:
    paper = made(L4)
    before = pictures(final(paper))[0]
    lower = Image.new("L", before.size, 255)
    lower.paste(before, (0, 0))
    block = before.crop((85, 110, 240, 170))  # the address
    lower.paste(Image.new("L", block.size, 255), (85, 110))
    lower.paste(block, (85, 113))
    assert differing(before, lower) > DOTS
    lost = before.copy()
    dark = [y for y in range(300, 540) if min(before.crop((80, y, 400, y + 1)).tobytes()) < 150]
    lost.paste(255, (0, dark[-1] - 5, lost.width, dark[-1] + 2))  # the last line of the closing words
    assert differing(before, lost) > DOTS
    head = replace(paper.letterhead, email="")
    assert differing(before, pictures(final(replace(paper, letterhead=head)))[0]) > DOTS
    for size in (LARGE, PLAIN):
        assert differing(before, pictures(final(replace(paper, print_size=size)))[0]) > DOTS
    slightly = before.resize((round(before.width * 1.01), round(before.height * 1.01)))
    assert differing(before, slightly.crop((0, 0, *before.size))) > DOTS


def test_the_pictures_stay_small() -> None:
    assert sum(file.stat().st_size for file in PICTURES.glob("*.png")) < 2_000_000
