"""Whatever stands in a record is printed as it stands, in its own place, on every kind of paper; or it is refused."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Final

import pypdfium2  # type: ignore[import-untyped]  # ships no types
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from casetracker.casework.certainty import Fact
from casetracker.casework.errors import ForTheCaseworker
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters.first_page import DoesNotFit
from casetracker.letters.fonts import CharacterNotPrintable, can_print, printable
from casetracker.letters.paper import Paper
from casetracker.letters.phrases import phrases
from casetracker.letters.render import render
from casetracker.letters.typography import typeset
from casetracker.services.form_values import FORMS
from tests.casework.searches_for_letters import KINDS
from tests.letters.invented import EN, L1, L3, L4, QUESTIONS, REQUEST, SUMMARY, UK, a_paper

EVERY: Final = [L1, L3, L4, *KINDS, SUMMARY, REQUEST, QUESTIONS, *sorted(FORMS)]
HOSTILE: Final = [
    "</para><para>",
    "</b></i></font>",
    "<img src='/etc/hosts'/>",
    "<a href='http://x.y'>z</a>",
    "<br/><br/> <pageBreak/>",
    "{{case.number}} {who}",
    "{{ {% {0} %s %(a)s",
    "**B** *i* __u__ `c`",
    "## # + - [= known]",
    "[? actions] [* x]",
    "&#60;b&#62; &lt;i&gt; &",
    "<!-- x --> <![CDATA[ ]]>",
    "\\n \\u0000 \\x3c ${x}",
    "') Tj ET Q (\\",
]
REFUSED: Final = ["\x00", "\x07", "\x1b[1m", "\u202e", "\u2066", "\ud800", "\ue000", "\U0001f600", "\u0627", "\u2611"]


@dataclass(frozen=True)
class Place:
    """Somewhere on a paper that holds text from a record, and how to put another text there."""

    name: str
    put: Callable[[Paper, str], Paper]


def places(paper: Paper) -> Iterator[Place]:
    """Yield every place of a paper, its letterhead and its values down to the single cell and speaker."""
    head = ("name", "address", "phone", "hours", "email", "registered_number", "support_line")
    for part in head:
        yield Place(f"office.{part}", lambda p, t, part=part: _with(p, "letterhead", **{part: t}))  # type: ignore[misc]
    for part in ("name", "role", "phone", "lines"):
        yield Place(f"signatory.{part}", lambda p, t, part=part: _with(p, "signatory", **{part: t}))  # type: ignore[misc]
    yield Place("letter.number", lambda p, t: replace(p, number=t))
    yield Place("case.number", lambda p, t: replace(p, case_number=t))
    yield Place("greeting", lambda p, t: replace(p, greeting=t))
    if paper.recipient_lines:
        yield Place("recipient", lambda p, t: replace(p, recipient_lines=(t, *p.recipient_lines[1:])))
    for name, value in paper.values.items():
        for path in _paths(value):
            yield Place(
                name,
                lambda p, t, name=name, path=path: replace(  # type: ignore[misc]
                    p, values={**p.values, name: _set(p.values[name], path, t)}
                ),
            )


def _with(paper: Paper, owner: str, **changes: str) -> Paper:
    part: Any = getattr(paper, owner)
    changed: Any = {owner: replace(part, **changes)}
    return replace(paper, **changed)


def _paths(value: object) -> Iterator[tuple[int | str, ...]]:
    """Yield the way to each text inside a value: through rows and cells to what was said and by whom."""
    match value:
        case str() if not hasattr(value, "bars"):
            yield ()
        case Fact():
            yield ("value",)
            yield ("said_by",)
        case tuple():
            for at, one in enumerate(value):
                yield from ((at, *path) for path in _paths(one))
        case _:
            pass


def _set(value: Any, path: tuple[int | str, ...], text: str) -> Any:
    if not path:
        return text
    first, *rest = path
    if isinstance(first, str):
        return replace(value, **{first: text})
    return (*value[:first], _set(value[first], tuple(rest), text), *value[first + 1 :])


def marked(at: int) -> str:
    return f"Ж{at:03}Ж"


def filled(paper: Paper, texts: list[str]) -> Paper:
    """Put a text of its own, with the number of the place behind it, into every place."""
    for at, (place, text) in enumerate(zip(list(places(paper)), texts, strict=True)):
        paper = place.put(paper, f"{text}{marked(at)}")
    return paper


def said(pdf: bytes) -> tuple[str, int]:
    """Read the text back without spaces and in one case, and how many pages it takes."""
    pages = list(pypdfium2.PdfDocument(pdf))
    # PDFium marks a hyphen at the end of a line.
    text = "".join(page.get_textpage().get_text_range() for page in pages)
    return _bare(re.sub("[\ufffe\x02]", "-", text)), len(pages)


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text).casefold()


def expected(text: str, language: PaperLanguage) -> str:
    return _bare(typeset(printable(text, ""), language))


def rest(paper: Paper, text: str, own: list[str]) -> str:
    """Take a paper's own texts away, and what is repeated at the head and foot of further pages."""
    for one in sorted(own, key=len, reverse=True):
        text = text.replace(one, "")
    say = phrases(paper.template.language).say
    text = re.sub(_bare(say("furniture.page", page="#", pages="#")).replace("#", r"\d+"), "", text)
    day = paper.of_the_paper("letter.date")
    for again in ("letter_again", "report_again"):
        text = text.replace(_bare(say(f"furniture.{again}", case="", number="", date=day)), "")
    for field in paper.template.all_fields().values():
        titles = "".join(column.title for column in field.columns)
        text = text.replace(_bare(titles), "") if titles else text
    return text


@cache
def usual(kind: LetterKind, language: PaperLanguage) -> tuple[str, int, tuple[int, ...]]:
    """Return what a paper says beside its places, its pages, and which places are printed."""
    paper = a_paper(kind, language)
    words = filled(paper, ["Ordinary words here"] * len(list(places(paper))))
    text, pages = said(render(words, draft=False, sample=False).pdf)
    own = [_bare(f"Ordinary words here{marked(at)}") for at in range(len(list(places(paper))))]
    printed = tuple(at for at, one in enumerate(own) if one in text)
    return rest(words, text, own), pages, printed


@pytest.mark.parametrize("kind", EVERY)
def test_a_paper_has_places_and_most_of_them_are_printed(kind: LetterKind) -> None:
    _, _, printed = usual(kind, UK)
    # A notice for a wall tells no more than who is asked, how, and about which case.
    assert len(printed) >= (4 if kind is LetterKind.POSTER else 6)


@pytest.mark.parametrize("kind", EVERY)
def test_what_looks_like_markup_stands_in_its_place_and_changes_nothing_else(kind: LetterKind) -> None:
    paper = a_paper(kind, UK)
    many = len(list(places(paper)))
    others, pages, printed = usual(kind, UK)
    # Each place gets another hostile text in each round, so that after the rounds most have met most.
    for turn in range(0, len(HOSTILE), 4):
        typed = [HOSTILE[(at + turn) % len(HOSTILE)] for at in range(many)]
        made = filled(paper, typed)
        pdf = render(made, draft=False, sample=False).pdf
        text, took = said(pdf)
        own = [expected(f"{one}{marked(at)}", UK) for at, one in enumerate(typed)]
        assert [typed[at] for at in printed if own[at] not in text] == []
        assert rest(made, text, own) == others
        assert abs(took - pages) <= 1
        assert b"/URI" not in pdf
        assert b"/Subtype /Image" not in pdf


@pytest.mark.parametrize("kind", EVERY)
def test_what_cannot_be_printed_is_refused_by_the_name_of_its_field(kind: LetterKind) -> None:
    paper = a_paper(kind, EN)
    _, _, printed = usual(kind, EN)
    for at, place in enumerate(places(paper)):
        if at not in printed:
            continue
        with pytest.raises(CharacterNotPrintable) as refused:
            render(place.put(paper, f"secret {REFUSED[at % len(REFUSED)]}"), draft=at % 2 == 0, sample=False)
        assert paper.label(place.name) in str(refused.value)
        assert "secret" not in str(refused.value)


@example(L1, ["", "\r", "", "", ""])
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(EVERY),
    st.lists(st.text(st.characters(codec="utf-8"), max_size=12) | st.sampled_from(HOSTILE), min_size=5, max_size=5),
)
def test_any_text_at_all_is_printed_in_its_place_or_refused(kind: LetterKind, typed: list[str]) -> None:
    paper = a_paper(kind, UK)
    many = len(list(places(paper)))
    texts = [typed[at % len(typed)] for at in range(many)]
    made = filled(paper, texts)
    if not all(map(can_print, typed)):
        with pytest.raises(CharacterNotPrintable):
            render(made, draft=False, sample=False)
        return
    try:
        pdf = render(made, draft=False, sample=False).pdf
    except DoesNotFit:
        return  # line ends, where a line is all there is room for
    text, _ = said(pdf)
    assert [one for at, one in enumerate(texts) if at in usual(kind, UK)[2] and marked(at).casefold() not in text] == []


def printed_or_refused(paper: Paper) -> tuple[str, str]:
    """Return what a paper says, or the sentence that refuses it."""
    try:
        return said(render(paper, draft=False, sample=False).pdf)[0], ""
    except ForTheCaseworker as refused:
        return "", refused.plain()


LONG: Final = {
    "ten thousand signs without a space": "щ" * 10_000,
    "a name of three hundred": ("Зразковенко-Прикладенко " * 13)[:300].strip(),
    "an address of forty lines": "\n".join(f"рядок{at}" for at in range(40)),
}


@pytest.mark.parametrize("kind", EVERY)
@pytest.mark.parametrize("length", LONG)
def test_what_is_very_long_is_printed_whole_or_refused_by_its_field(kind: LetterKind, length: str) -> None:
    paper = a_paper(kind, UK)
    _, _, printed = usual(kind, UK)
    others = list(places(paper))
    values = [at for at in printed if others[at].name in paper.values]
    # The values flow: the first of a kind stands for them. Fixed places are the same on papers of one sheet.
    fixed = [at for at in printed if at not in values] if kind in (L1, REQUEST, SUMMARY, LetterKind.POSTER) else []
    for at in (*fixed, *values[:1]):
        made = others[at].put(paper, f"{LONG[length]}{marked(at)}")
        text, refused = printed_or_refused(made)
        if refused:
            assert made.label(others[at].name) in refused
            continue
        assert marked(at).casefold() in text
        whole = rest(made, text, [])
        assert whole.count("щ") >= (10_000 if length.startswith("ten") else 0)
        assert all(_bare(word) in whole for word in LONG[length].split() if len(word) < 100)
