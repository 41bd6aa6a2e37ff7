"""What fills a template while an office writes it is invented, and in the language of the paper."""

import re
from dataclasses import replace

import pytest

from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.print_sizes import PrintSize
from casetracker.letters import templates
from casetracker.letters.paper import Paper
from casetracker.letters.phrases import languages
from casetracker.letters.render import render
from casetracker.letters.sample_paper import sender
from casetracker.letters.template import CLOSING
from casetracker.services.previews import preview_of
from tests.letters.invented import EN, RU, UK, flat

OF_ANOTHER = {
    UK: re.compile("[ыэёъ]", re.IGNORECASE),
    EN: re.compile("[а-яёіїєґ]", re.I),
    RU: re.compile("[іїєґ]", re.I),
}


def previews(language: PaperLanguage) -> list[Paper]:
    kinds = [kind for kind in templates.shipped_kinds(language) if kind != CLOSING]
    return [preview_of(templates.shipped(kind, language), *sender(language)) for kind in kinds]


@pytest.mark.parametrize("language", languages())
def test_no_sample_paper_has_a_word_of_another_language(language: PaperLanguage) -> None:
    for paper in previews(language):
        said = flat(render(paper, draft=False, sample=True).pdf)
        assert OF_ANOTHER[language].findall(said) == [], paper.template.kind


@pytest.mark.parametrize("language", languages())
def test_no_sample_paper_tells_the_name_of_a_field_in_place_of_a_value(language: PaperLanguage) -> None:
    sample = {UK: "(зразок)", EN: "(sample)", RU: "(образец)"}[language]
    for paper in previews(language):
        said = flat(render(paper, draft=False, sample=False).pdf)
        labels = [one.label for one in paper.template.all_fields().values()]
        assert [label for label in labels if f"{label} {sample}" in said] == [], paper.template.kind


@pytest.mark.parametrize("size", PrintSize)
@pytest.mark.parametrize("kind", ["intake", "consent_form"])
def test_the_sample_of_a_form_is_the_form_that_nobody_filled_in(kind: str, size: PrintSize) -> None:
    paper = replace(preview_of(templates.shipped(kind, EN), *sender(EN)), print_size=size)
    assert "Zrazkov" not in flat(render(paper, draft=False, sample=False).pdf)
