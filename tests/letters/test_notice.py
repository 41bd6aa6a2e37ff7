"""A notice on a wall is read from two metres: how large its words stand, and that nothing makes them smaller."""

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pdfplumber
import pytest
from PIL import Image

from casetracker.casework.certainty import Fact, Level
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.print_sizes import PrintSize
from casetracker.letters import templates
from casetracker.letters.paper import Value
from casetracker.letters.phrases import languages
from casetracker.letters.portrait import Photo, portrait_of
from casetracker.letters.render import render
from tests.letters.invented import UK, a_paper

NAMES = {
    PaperLanguage.UKRAINIAN: "Зразковий Олександр Прикладович",
    PaperLanguage.ENGLISH: "Oleksandr Zrazkovyi",
    PaperLanguage.RUSSIAN: "Образцов Александр Примерович",
}
LONG = "Зразковенко-Прикладенко Олександр-Володимир Прикладович"
PHONE = "+380 44 000 00 00"
MM = 72 / 25.4


def photo() -> Photo:
    out = io.BytesIO()
    Image.new("RGB", (1400, 1800), "#8a969e").save(out, "PNG")
    return Photo(portrait_of(out.getvalue()), "Фото людини, яку розшукують", Fact("фото", Level.NOTHING))


def notice(
    language: PaperLanguage = UK, *, name: str = "", shown: bool = True, size: PrintSize = PrintSize.USUAL
) -> Any:
    told: dict[str, Value] = {"person.name": Fact(name, Level.NOTHING), "person.year": "1990"} if name else {}
    paper = replace(
        a_paper(LetterKind.POSTER, language, print_size=size), values=told, photo=photo() if shown else None
    )
    return pdfplumber.open(io.BytesIO(render(paper, draft=False, sample=False).pdf))


def lines(page: Any) -> Iterator[tuple[str, float]]:
    """Yield each line of a page with the size of its smallest sign."""
    for line in page.extract_text_lines(return_chars=True):
        yield line["text"].replace("\u00a0", " "), min(round(char["size"], 3) for char in line["chars"])


@pytest.mark.parametrize("size", [PrintSize.USUAL, PrintSize.LARGE])
@pytest.mark.parametrize("shown", [True, False])
@pytest.mark.parametrize("language", languages())
def test_a_notice_is_one_page_with_headline_name_and_telephone_in_large_print(
    language: PaperLanguage, shown: bool, size: PrintSize
) -> None:
    with notice(language, name=NAMES[language], shown=shown, size=size) as opened:
        [page] = opened.pages
        head, *words = list(lines(page))
        assert head[1] < 18  # the office, small above the line
        sizes = dict(words)
        assert sizes[PHONE] >= 28
        assert words[0][1] >= 36
        assert min(size for _, size in words) >= 18
        for part in NAMES[language].split():
            assert max(size for text, size in words if part in text) >= 28
        assert {round(picture["width"] / MM) > 60 for picture in page.images} == ({True} if shown else set())


@pytest.mark.parametrize("shown", [True, False])
def test_a_long_name_wraps_after_its_hyphen_and_is_read_as_it_is_written(shown: bool) -> None:
    with notice(name=LONG, shown=shown) as opened:
        [page] = opened.pages
        told = dict(lines(page))
        assert told["Зразковенко-"] >= 28
        spoken = "".join(char["text"] for char in page.chars).replace("\u00a0", " ")
        assert LONG in " ".join(spoken.split())


def test_a_name_as_long_as_a_field_takes_a_second_page_and_does_not_shrink() -> None:
    with notice(name=f"{LONG} " * 6) as opened:
        assert len(opened.pages) == 2
        named = [size for page in opened.pages for text, size in lines(page) if "Прикладович" in text]
        assert len(named) == 6
        assert min(named) >= 28


@pytest.mark.parametrize("language", languages())
def test_a_notice_to_be_read_aloud_shows_the_face_below_its_headline_large_enough_to_know_it(
    language: PaperLanguage,
) -> None:
    with notice(language, name=NAMES[language], size=PrintSize.PLAIN) as opened:
        [page] = opened.pages
        [picture] = page.images
        assert picture["height"] > 90 * MM
        above = {line["text"] for line in page.extract_text_lines() if line["bottom"] < picture["top"]}
        below = [line for line in page.extract_text_lines() if line["top"] > picture["bottom"]]
        assert templates.shipped(LetterKind.POSTER, language).headline[0].text in above
        assert below[0]["text"].replace("\u00a0", " ") == NAMES[language]


def test_a_notice_to_be_read_aloud_is_one_column_like_every_other_paper() -> None:
    with notice(name=NAMES[UK], size=PrintSize.PLAIN) as opened:
        [page] = opened.pages
        assert max(size for _, size in lines(page)) < 28
        assert not page.lines
