"""The sheet of recovery words, read back from its own bytes."""

import datetime as dt
import io
import re
from typing import Any
from uuid import UUID

import pdfplumber
import pypdfium2  # type: ignore[import-untyped]  # ships no types
import pytest
from pypdf import PdfReader
from reportlab.graphics.barcode.qr import QrCodeWidget

from casetracker.casework.disposal import Disposal, DisposalGround
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import disposal_certificate, recovery_sheet

WORDS = tuple("abandon ability able about above absent absorb abstract absurd abuse access accident".split() * 2)  # noqa: SIM905  (as on the sheet)


def made(language: str = "uk") -> bytes:
    return recovery_sheet.make(WORDS, vault="0192ab34", made_on=dt.date(2026, 11, 24), language=language)


def page_of(pdf: bytes) -> Any:
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        assert len(document.pages) == 1
        (page,) = document.pages
        page.extract_words()
        return page


@pytest.mark.parametrize(
    ("language", "title"), [("uk", "Слова відновлення"), ("en", "Recovery words"), ("ru", "Слова восстановления")]
)
def test_every_word_stands_on_one_page_beside_its_number(language: str, title: str) -> None:
    text = page_of(made(language)).extract_text()
    assert text.startswith(title)
    for number, word in enumerate(WORDS, start=1):
        assert f"{number} {word}" in text
    assert "0192ab34" in text


@pytest.mark.parametrize("language", recovery_sheet.LANGUAGES)
def test_nothing_runs_off_the_page_or_over_something_else(language: str) -> None:
    page = page_of(made(language))
    found = page.extract_words()
    assert min(word["x0"] for word in found) > 40
    assert max(word["x1"] for word in found) < page.width - 40
    assert max(word["bottom"] for word in found) < page.height - 40
    code = page.rects
    assert len(code) > 200, "the code is drawn"
    edge = max(one["x1"] for one in code)
    beside = [word for word in found if word["top"] > min(one["top"] for one in code)]
    assert all(word["x0"] > edge or word["top"] > max(one["bottom"] for one in code) for word in beside)


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert made() == made()


def test_beside_the_words_the_sheet_is_in_its_own_language_alone() -> None:
    above = page_of(made("uk")).extract_text().split("1 abandon")[0]
    assert set(re.findall(r"[A-Za-z]{2,}", above)) == {"ab", "Casetracker"}


def test_every_language_says_the_same_things() -> None:
    keys = [set(recovery_sheet._texts()[language]) for language in recovery_sheet.LANGUAGES]
    assert keys[0] == keys[1] == keys[2]


def test_the_code_shows_the_words_dot_for_dot() -> None:
    code: Any = QrCodeWidget(" ".join(WORDS), barLevel="M", barBorder=0)
    code.draw()
    dots = code.qr.modules
    page = page_of(made())
    left, right = min(one["x0"] for one in page.rects), max(one["x1"] for one in page.rects)
    top = min(one["top"] for one in page.rects)
    scale = 4
    drawn = pypdfium2.PdfDocument(made())[0].render(scale=scale, grayscale=True).to_pil().convert("L")
    side = (right - left) / len(dots)
    places = [(at + 0.5) * side for at in range(len(dots))]
    seen = [[drawn.getpixel(((left + x) * scale, (top + y) * scale)) < 128 for x in places] for y in places]
    assert seen == [[bool(dot) for dot in row] for row in dots]


def test_who_does_not_see_the_sheet_hears_every_word_after_its_number_and_that_there_is_a_code() -> None:
    page = page_of(made())
    assert all(char["tag"] == "Artifact" or char["mcid"] is not None for char in page.chars)
    with pdfplumber.open(io.BytesIO(made())) as document:
        kinds = [one["type"] for one in document.structure_tree[0]["children"]]
        [code] = [one for one in document.structure_tree[0]["children"] if one["type"] == "Figure"]
    assert kinds.count("H1") == 1
    assert kinds.count("H2") == 2
    assert code["alt_text"].startswith("Ті самі слова")


def test_every_font_of_the_sheet_and_of_a_certificate_is_inside_the_file() -> None:
    gone = Disposal(
        disposed_case=UUID(int=1), case_number="KV1-2026-0041", opened_on=dt.date(2019, 3, 1),
        closed_on=dt.date(2021, 5, 4), ground=DisposalGround.RETENTION_ENDED, approved_by="Зразкова",
        disposed_on=dt.date(2026, 11, 24), disposed_by="Приклад", records=1,
    )  # fmt: skip
    certificate = disposal_certificate.make(
        gone, [("листи", 1)], office="Бюро (зразок)", language=PaperLanguage.UKRAINIAN, sample=True
    )
    for pdf in (made(), certificate):
        [page] = PdfReader(io.BytesIO(pdf)).pages
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"]
        assert b"/StructTreeRoot" in pdf
