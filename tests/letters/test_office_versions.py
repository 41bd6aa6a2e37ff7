"""An office's own words in a template: what it may change, what it may not, and what no text can do."""

import builtins
import io
import os
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker.casework.certainty import Level
from casetracker.casework.paper_kinds import LetterKind
from casetracker.letters import templates
from casetracker.letters.office_versions import departures, read_own
from casetracker.letters.render import render
from casetracker.letters.sample_paper import sample_paper
from casetracker.letters.template import CLOSING
from casetracker.letters.template_file import TemplateRefused, read_text, text_of, with_closing
from tests.letters.invented import EN, L3, L4, RU, UK, a_paper, flat

EVERY = [(kind, language) for language in (UK, EN, RU) for kind in templates.shipped_kinds(language)]


def refused(text: str, kind: str = "L3") -> dict[int, list[str]]:
    """Return why a text is refused, by line."""
    with pytest.raises(TemplateRefused) as found:
        read_own(text, f"en/{kind}.letter", templates.shipped(kind, EN))
    by_line: dict[int, list[str]] = {}
    for one in found.value.found:
        by_line.setdefault(one.line, []).append(one.reason)
    return by_line


def line_of(text: str, begins: str) -> int:
    return next(at for at, line in enumerate(text.splitlines(), 1) if line.startswith(begins))


@pytest.fixture
def text() -> str:
    return templates.shipped_text("L3", EN)


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_every_shipped_text_may_be_taken_over_as_it_is(kind: str, language: Any) -> None:
    shipped = templates.shipped(kind, language)
    own = read_own(templates.shipped_text(kind, language), "x", shipped)
    assert own.body == shipped.body
    assert list(departures(own, shipped)) == []


def test_words_order_and_headings_are_the_offices_own(text: str) -> None:
    own = text.replace("You do not need to do anything.", "There is **nothing** you have to do.\n\n## Later on\n\n")
    template = templates.proposed(own, "L3", EN)
    assert template.closing is not None
    printed = flat(render(a_paper(L3, EN, template=template), draft=False, sample=False).pdf)
    assert "There is nothing you have to do. Later on" in printed


@pytest.mark.parametrize(
    ("was", "becomes", "at", "reason"),
    [
        ('states = ["2"]', 'states = ["2", "5"]', "states", "may not state level 5"),
        ('states = ["2"]', 'states = ["6"]', "states", "may not state level 6"),
        ('"figure"]', "]", "needs", "needs must keep figure"),
        ('"not-a-transfer", ', "", "refused_when", "refused_when must keep not-a-transfer"),
        ('sheet = "letter"', 'sheet = "summary"', "sheet", "sheet must stay as it is"),
        ('id = "transfer-reported"', 'id = "case-opened"', "id", "id must stay as it is"),
        ('"to_ukraine.russia" = { type = "figure"', '"to_ukraine.russia" = { type = "text"', '"to_ukraine.russia"',
         "must stay as in the shipped template"),
        ("[fields]", '[fields]\n"mood" = { type = "text", required = false, label = "m", says = "m" }', '"mood"',
         "nothing would fill it"),
        ("no. {{case.number}}", "of ours", "title", "title must keep case.number"),
        ("{{greeting}}", "Dear all", "title", "greeting must be printed"),
        ("{{to_ukraine.ukraine}} {{to_ukraine.russia}}",
         "{{to_ukraine.ukraine}}\n\n[? to_ukraine.others] {{to_ukraine.russia}}", '"to_ukraine.russia"',
         "under no other condition"),
    ],
)  # fmt: skip
def test_what_the_shipped_text_guards_is_refused_beside_its_line(
    text: str, was: str, becomes: str, at: str, reason: str
) -> None:
    own = text.replace(was, becomes, 1)
    if "mood" in becomes:
        own += "\n[? mood] {{mood}}\n"
    assert own != text
    assert any(reason in one for one in refused(own)[line_of(own, at)]), refused(own)


def test_a_figure_of_one_side_cannot_be_dropped_and_other_optional_fields_can(text: str) -> None:
    lines = [line for line in text.splitlines() if not line.startswith('"to_russia.russia"')]
    without = "\n".join(lines).replace("{{to_russia.russia}}", "").replace("[? to_russia.russia]\n", "")
    assert any(
        "to_russia.russia must stay under [fields]" in one for one in refused(without)[line_of(text, "[fields]")]
    )
    summary = templates.shipped_text("summary", EN)
    kept = [line for line in summary.splitlines() if not line.startswith('"letters"')]
    shorter = "\n".join(kept).split("[? letters]")[0]
    assert "letters" not in templates.proposed(shorter, "summary", EN).all_fields()


def test_closing_words_keep_the_support_line_and_the_day(text: str) -> None:
    closing = templates.shipped_text(CLOSING, UK)
    own = closing.replace("{{office.support_line}}", "0 800")
    with pytest.raises(TemplateRefused, match=r"office\.support_line must be printed"):
        read_own(own, "uk/closing.letter", templates.shipped(CLOSING, UK))
    warmer = closing.replace("Якщо Ви хочете поговорити з психологом", "З психологом можна поговорити тут")
    letter = templates.load(LetterKind.L4, UK, {CLOSING: warmer})
    printed = flat(render(a_paper(L4, UK, template=letter), draft=False, sample=False).pdf)
    assert "З психологом можна поговорити тут" in printed
    assert letter.full_version.split("/")[0].endswith(f"+{templates.shipped(CLOSING, UK).version}")


def test_a_sign_that_the_paper_cannot_print_is_named_with_its_line(text: str) -> None:
    own = text.replace("Dear family", "Dear family 🙂").replace("You do not need", "☎ 漢 You do not need")
    lines = refused(own)
    at = next(number for number, line in enumerate(own.splitlines(), 1) if "漢" in line)
    assert any("cannot print" in one for one in lines[at])


HOSTILE = [
    "{{__import__('os').system('id')}}",
    "{{office.__class__.__mro__}}",
    "{{case.number|attr('x')}}",
    "{% for a in b %}{{a}}{% endfor %}",
    "{{letter.number.__globals__}}",
    "[= /etc/passwd]",
    "[? os.environ] {{greeting}}",
    "{{other_case.sought.name}}",
    "{{relative.post_address}}",
    "[* case.all]",
]


@pytest.mark.parametrize("evil", HOSTILE)
def test_a_template_calls_no_code_and_reaches_no_other_record(text: str, evil: str) -> None:
    assert refused(f"{text}\n\n{evil}\n")


@pytest.mark.parametrize(
    "evil",
    [
        '<img src="/etc/passwd"/>',
        "</para><para>",
        "<font size=90>big</font>",
        "<a href='file:///etc/passwd'>x</a>",
        "<onDraw name='x' label='y'/>",
        "&lt;b&gt; &#60;",
        "%(password)s $HOME $(id) `id`",
    ],
)
def test_markup_of_another_kind_is_printed_as_it_was_typed(
    text: str, evil: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Such words are refused in a letter; even where they were not, they would be words and nothing else.
    closing = templates.shipped(CLOSING, EN)
    template = with_closing(read_text(f"{text}\n\n{evil}\n", "x"), closing, "x")
    render(a_paper(L3, EN), draft=False, sample=False)  # fonts are read once
    opened: list[object] = []

    def note(path: object, *_arguments: object, **_options: object) -> io.BytesIO:
        opened.append(path)
        raise AssertionError("a template opened a file")

    monkeypatch.setattr(builtins, "open", note)
    monkeypatch.setattr(os, "system", note)
    pdf = render(a_paper(L3, EN, template=template), draft=False, sample=False).pdf
    monkeypatch.undo()
    assert opened == []
    assert "".join(evil.split()) in "".join(flat(pdf).split())


@pytest.mark.parametrize(
    "front",
    ["x = " + "[" * 5000, "format = " + "9" * 9000, 'needs = [["a"]]', "states = [{}]", "fields = 3", "a.b.c = 1"],
)
def test_front_matter_made_to_trip_the_reader_is_refused_with_words(front: str) -> None:
    assert refused(f"+++\n{front}\n+++\n{{{{greeting}}}}\n")


@settings(max_examples=80, deadline=None)
@given(typed=st.text(max_size=200), where=st.integers(0, 3000))
def test_whatever_is_typed_into_a_template_it_is_read_or_refused(typed: str, where: int) -> None:
    text = templates.shipped_text("L1", EN)
    where = min(where, len(text))
    try:
        own = templates.proposed(text[:where] + typed + text[where:], "L1", EN)
    except TemplateRefused as found:
        problems = found.found
    else:
        problems = ()
        assert not own.may_state(Level.DECIDED)
    assert all(one.reason for one in problems)


def test_a_text_is_read_once_and_then_kept(text: str) -> None:
    own = {"L3": text.replace("Dear", "Dear")}
    assert templates.load(L3, EN, own) is templates.load(L3, EN, dict(own))
    assert templates.load(L3, EN, {}) is templates.load(L3, EN)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "L1.letter"
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(TemplateRefused, match="not UTF-8"):
        text_of(file)


SUMMARY_TEXT = templates.shipped_text("summary", EN)
A_COLUMN = '["Question", 23, "text"]'


@pytest.mark.parametrize("width", ["inf", "nan", "1e308", "1e-308", "0", "-1", "true", "1000000000000000000", "1"])
def test_a_column_has_a_width_that_can_be_drawn(width: str) -> None:
    assert A_COLUMN in SUMMARY_TEXT
    own = SUMMARY_TEXT.replace(A_COLUMN, f'["Question", {width}, "text"]')
    assert any("a width is a number from 1 to 100" in one for one in refused(own, "summary")[17])


def test_a_title_fits_over_its_column() -> None:
    own = SUMMARY_TEXT.replace(A_COLUMN, f'["{"Q" * 200}", 23, "text"]')
    assert any("too long a title" in one for one in refused(own, "summary")[17])
    like = a_paper(L4, EN)
    narrow = SUMMARY_TEXT.replace(A_COLUMN, f'["{"Q" * 16}", 4.4, "text"]')
    template = templates.proposed(narrow, "summary", EN)
    assert render(sample_paper(template, like.letterhead, like.signatory), draft=True, sample=True).pdf


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ("щ" * 40_000, "longer than 30000 characters"),
        ("\n\n".join(["Word."] * 5_000), "longer than 30000 characters"),
        ("w" * 5_000, "line is longer than 4000 characters"),
        ("[?" + " " * 5_000 + "x", "line is longer than 4000 characters"),
        ("\n\n".join(["A"] * 500), "more than 400 paragraphs"),
        ("\n\n".join(["[= known]"] * 500), "more than 400 paragraphs"),
    ],
)
def test_a_text_of_any_length_is_read_or_refused_at_once(more: str, reason: str) -> None:
    began = time.monotonic()
    found = refused(f"{SUMMARY_TEXT}\n\n{more}\n", "summary")
    assert any(reason in one for lines in found.values() for one in lines)
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    ("was", "becomes", "reason"),
    [
        ('title = "About', 'title = "\\U0001F600 About', "title holds a character"),
        ('title = "About', 'title = "\\u0007About', "title holds a character"),
        ('title = "About', 'title = "He was k\\u0069lled. About', "stands in no letter"),
        ('label = "date of the transfer"', 'label = "\\U0001F600"', "holds a character"),
        ('label = "date of the transfer"', 'label = "he was k\\u0069lled"', "stands in no letter"),
    ],
)
def test_an_escape_in_the_front_matter_hides_nothing(text: str, was: str, becomes: str, reason: str) -> None:
    assert was in text
    assert any(reason in one for lines in refused(text.replace(was, becomes)).values() for one in lines)


def test_the_title_of_a_column_is_read_as_the_words_of_a_letter_are() -> None:
    for title in ("He was killed", "He was k\\u0069lled"):
        found = refused(SUMMARY_TEXT.replace(A_COLUMN, f'["{title}", 23, "text"]'), "summary")
        assert any("stands in no letter" in one for one in found[17])


@pytest.mark.parametrize("kept", ['"version" = "1.0.0"', "'version' = \"1.0.0\""])
def test_no_text_passes_for_the_shipped_version(text: str, kept: str) -> None:
    # The program numbers the line of the version; where it found none, the office's words would keep the shipped one.
    line = next(one for one in text.splitlines() if one.startswith("version"))
    assert any("a line of its own" in one for one in refused(text.replace(line, kept))[5])
    over = text.replace('title = "', 'title = """\\\nversion = "9.9.9"\\\n')
    assert any("stands on one line" in one for lines in refused(over).values() for one in lines)
