"""The sheet of recovery words, read back from its own bytes."""

import datetime as dt
import io
import re
from typing import Any

import pdfplumber
import pytest

from casetracker.letters import recovery_sheet

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
