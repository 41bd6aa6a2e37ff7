"""Templates: what a lawyer can read, and what is refused when it is loaded, with its line."""

from pathlib import Path

import pytest

from casetracker import resources
from casetracker.casework.certainty import Level
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import markup, templates
from casetracker.letters.phrases import WordingRefused, differences, languages, phrases
from casetracker.letters.phrases import read as read_wording
from casetracker.letters.template_file import TemplateRefused, read
from casetracker.services.form_values import FORMS

GOOD = """+++
format = 1
id = "case-opened"
kind = "L1"
version = "1.0.0"
language = "en"
sheet = "letter"
title = "About the search, case no. {{case.number}}"
states = ["0"]
[fields]
"when" = { type = "date", label = "when", says = "A day." }
"maybe" = { type = "text", required = false, label = "maybe", says = "A word." }
"points" = { type = "list", label = "points", says = "Sentences." }
+++
{{greeting}} It was on {{when}}.

[? maybe] They said **{{maybe}}**.

[* points]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "en"
    made.mkdir()
    closing = resources.path("letters", "en", "closing.letter").read_text("utf-8")
    (made / "closing.letter").write_text(closing, "utf-8")
    return made


def problems_of(folder: Path, text: str) -> str:
    (folder / "L1.letter").write_text(text, "utf-8")
    with pytest.raises(TemplateRefused) as refused:
        read(folder / "L1.letter")
    return str(refused.value)


def test_a_template_that_is_whole_is_read_with_its_closing_words(folder: Path) -> None:
    (folder / "L1.letter").write_text(GOOD, "utf-8")
    template = read(folder / "L1.letter")
    assert template.closing is not None
    assert template.full_version == f"1.0.0+{template.closing.version}/{phrases(template.language).version}"
    assert [type(block) for block in template.body] == [markup.Paragraph, markup.Paragraph, markup.Bullets]
    assert template.body[1].only_if == ("maybe",)


@pytest.mark.parametrize(
    ("was", "becomes", "line", "reason"),
    [
        ("format = 1", "format = 2", 2, "format must be 1"),
        ('kind = "L1"', 'kind = "L77"', 4, "kind must be one of"),
        ('kind = "L1"', 'kind = "L4"', 4, "not the name of the file"),
        ('language = "en"', 'language = "uk"', 6, "not that of the folder"),
        ('sheet = "letter"', 'sheet = "poster"', 7, "sheet must be one of"),
        ('states = ["0"]', 'states = ["certain"]', 9, "states must be a list of levels"),
        ('states = ["0"]', 'states = ["0"]\nneeds = ["luck"]', 10, "a name that is not known"),
        ('type = "date"', 'type = "moment"', 11, "type must be one of"),
        ('says = "A day."', 'says = ""', 11, "says must be text"),
        ('label = "when", ', "", 11, "label must be text"),
        ("required = false", "required = 3", 12, "required must be true or false"),
        ('type = "list"', 'type = "rows"', 13, "rows need them"),
        ("{{when}}", "{{whenever}}", 15, "whenever is not declared"),
        ("{{when}}", "{{when}} {{maybe}}", 15, "maybe is optional: put [? maybe]"),
        ("{{when}}", "{{when}} {{points}}", 15, "points is of type list"),
        ("{{when}}", "{{when} again {{when}}", 15, "a brace is open or closed alone"),
        ("{{when}}", "{{__class__}} {{when}}", 15, "not the name of a field"),
        ("**{{maybe}}**", "**{{maybe}}", 17, "bold or italic is opened and not closed"),
        ("[? maybe]", "[? when]", 17, "declared optional"),
        ("[* points]", "[% points]", 19, "a bracket at the start of a line"),
        ("[* points]", "[* points] and more", 19, "must stand alone on its line"),
        ("[* points]", "[* when]", 19, "when is of type date"),
        ("[* points]", "#heading\n\n[* points]", 19, "a heading is written ##"),
        ("[? maybe] They said **{{maybe}}**.\n", "", 12, "maybe is declared and printed nowhere"),
    ],
)
def test_what_is_wrong_in_a_template_is_refused_with_its_line(
    folder: Path, was: str, becomes: str, line: int, reason: str
) -> None:
    said = problems_of(folder, GOOD.replace(was, becomes, 1))
    assert any(f"en/L1.letter, line {line}: " in one and reason in one for one in said.splitlines()), said


def test_all_problems_of_a_template_are_listed_at_once(folder: Path) -> None:
    broken = GOOD.replace("format = 1", "format = 9").replace("{{when}}", "{{whence}}").replace("[* p", "[! p")
    assert {"line 2", "line 15", "line 19"} <= {
        one.split(", ")[1].split(":")[0] for one in problems_of(folder, broken).splitlines()[1:]
    }


def test_a_file_without_front_matter_or_with_broken_front_matter_is_refused(folder: Path) -> None:
    assert "two lines +++" in problems_of(folder, "Dear family,")
    assert "not TOML" in problems_of(folder, GOOD.replace('kind = "L1"', "kind = L1"))
    (folder / "L1.letter").write_bytes(b"\xff\xfe+++")
    with pytest.raises(TemplateRefused, match="not UTF-8"):
        read(folder / "L1.letter")


def test_a_letter_is_missing_by_name() -> None:
    with pytest.raises(templates.NoSuchTemplate, match="L99"):
        templates.shipped("L99", PaperLanguage.ENGLISH)


def test_only_levels_that_a_template_names_may_be_stated() -> None:
    reported = templates.load(LetterKind.L3, PaperLanguage.ENGLISH)
    assert [level for level in Level if reported.may_state(level)] == ["0", "1", "2", "2d"]
    summary = templates.load(LetterKind.SUMMARY, PaperLanguage.ENGLISH)
    assert all(summary.may_state(level) for level in Level)


def test_letters_have_a_window_and_the_summary_has_none() -> None:
    sheets = {template.kind: template.sheet for template in templates.all()}
    without_window = {kind for kind, sheet in sheets.items() if not sheet.in_envelope}
    assert without_window == {"summary", "questions", *map(str, FORMS)}


def test_every_kind_has_the_same_fields_in_every_language() -> None:
    for kind in {template.kind for template in templates.all()}:
        found = [template for template in templates.all() if template.kind == kind]
        assert {template.language for template in found} == set(languages())
        assert len({(template.id, frozenset(template.all_fields())) for template in found}) == 1


def test_the_subject_says_nothing_of_fate() -> None:
    for template in templates.all():
        subject = " ".join(str(run) for run in template.title).lower()
        assert not any(
            word in subject for word in ("загин", "смерт", "померл", "погиб", "умер", "dead", "death", "identified")
        )


def test_every_field_says_who_fills_it() -> None:
    for template in templates.all():
        assert all(field.says and field.label for field in template.all_fields().values())


def test_every_wording_file_has_the_same_keys_and_fields() -> None:
    assert set(languages()) == set(PaperLanguage)
    for language in languages():
        assert differences(phrases(language), phrases(PaperLanguage.ENGLISH)) == []


def test_a_wording_file_that_lacks_a_text_or_a_field_is_refused_by_key(tmp_path: Path) -> None:
    whole = resources.path("letters", "en", "wording.toml").read_text("utf-8")
    file = tmp_path / "wording.toml"
    file.write_text(whole.replace("greeting = ", "welcome = ").replace("{pages}", ""), "utf-8")
    found = differences(read_wording(file, PaperLanguage.ENGLISH), phrases(PaperLanguage.ENGLISH))
    assert found == [
        "furniture.greeting is missing",
        "furniture.welcome is not known",
        "furniture.page must use these fields: page, pages",
    ]
    file.write_text(whole.replace('plural = "english"', 'plural = "latin"').replace('"December"]', "]"), "utf-8")
    with pytest.raises(WordingRefused, match=r"plural must be one of[\s\S]*must have 12 months"):
        read_wording(file, PaperLanguage.ENGLISH)
