"""The manual names the controls as the window does, and says the same in both of its languages."""

import re
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from casetracker import resources, terms
from casetracker.casework.letter_kinds import TWO_PEOPLE
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters.phrases import phrases

QUOTED = {"uk": "«([^»]+)»", "en": "“([^”]+)”"}
NOT_OURS = {"uk": {"Додатково", "Зберігати документи після друку"}, "en": {"Advanced", "Keep printed documents"}}
"""What the print settings of Windows are called."""


def chapter(language: str, page: str = "letters") -> str:
    return resources.path("manual", language, f"{page}.md").read_text("utf-8")


def in_one_line(text: str) -> str:
    return " ".join(text.replace("'", "’").split())


def in_the_window(language: str) -> set[str]:
    """Return every string that the window says in this language, and the fixed words of its papers."""
    file = ET.parse(resources.path("i18n", "casetracker_uk.ts"))  # noqa: S314  (our own file)
    said: set[str] = set(phrases(PaperLanguage(language)).texts.values())
    for message in file.iter("message"):
        source, translated = message.findtext("source", ""), message.find("translation")
        forms = [part.text or "" for part in translated.iter()] if translated is not None else []
        said |= {source} if language == "en" else {form.strip() for form in forms}
    return {in_one_line(one.removesuffix(" ({count})")) for one in said}


@pytest.mark.parametrize("language", QUOTED)
def test_every_control_that_the_chapter_on_letters_names_is_in_the_window(language: str) -> None:
    text = in_one_line(chapter(language))
    titles = {in_one_line(line.lstrip("# ")) for line in chapter(language, "security").splitlines() if line[:2] == "# "}
    named = set(re.findall(QUOTED[language], text))
    assert len(named) > 20
    assert named - in_the_window(language) - titles - NOT_OURS[language] == set()


@pytest.mark.parametrize("language", QUOTED)
def test_the_chapter_on_letters_tells_of_every_kind_and_which_ones_two_people_release(language: str) -> None:
    rows: dict[str, Any] = {
        row.split()[1]: in_one_line(row) for row in chapter(language).splitlines() if row.startswith("| L")
    }
    two = {"uk": "дозволяють двоє", "en": "two people release it"}[language]
    letters = [kind for kind in LetterKind if kind.to_family]
    assert list(rows) == [kind.value for kind in letters]
    for kind in letters:
        named = in_one_line(terms.word(kind, language, short=True))
        assert f"| {kind.value} {named} |" in rows[kind.value]
        assert (two in rows[kind.value]) == (kind in TWO_PEOPLE)


@pytest.mark.parametrize("page", ["finding", "letters", "security"])
def test_both_languages_have_the_same_parts(page: str) -> None:
    parts = [[line.split()[0] for line in chapter(one, page).splitlines() if line.startswith("#")] for one in QUOTED]
    assert parts[0] == parts[1]
