"""The shipped fonts draw all that is written in the program's languages."""

import pytest
from reportlab.pdfbase.ttfonts import TTFontFace

from casetracker import resources

UKRAINIAN = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
ENGLISH = "abcdefghijklmnopqrstuvwxyz"
STRESS = "\u0301"
MARKS = "0123456789 .,;:!?()[]/%&@+*=«»„“”‘’ʼ'\"–—-−№·•…§°₴€$\u00a0" + STRESS
FAMILIES = {
    f"Noto{family}-{style}.ttf" for family in ("Sans", "Serif") for style in ("Regular", "Bold", "Italic", "BoldItalic")
}


def test_both_families_are_there_in_four_styles_and_nothing_else() -> None:
    assert {file.name for file in resources.path("fonts").iterdir()} == FAMILIES


@pytest.mark.parametrize("name", sorted(FAMILIES))
def test_a_font_has_every_letter_and_mark_that_is_written(name: str) -> None:
    drawn = TTFontFace(str(resources.path("fonts", name))).charToGlyph
    letters = UKRAINIAN + RUSSIAN + ENGLISH
    assert [letter for letter in letters + letters.upper() + MARKS if ord(letter) not in drawn] == []
