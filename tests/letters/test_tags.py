"""What a reader that does not see hears of a paper: every word once, in order, and what it is."""

import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pdfplumber
import pytest
from pdfminer.pdftypes import resolve1
from pypdf import PdfReader

from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import templates
from casetracker.letters.bundle import bundle
from casetracker.letters.render import render
from casetracker.letters.template import CLOSING
from tests.letters.invented import EN, L1, L3, L4, QUESTIONS, RU, SUMMARY, UK, a_paper

EVERY = [(kind, language) for kind in (L1, L3, L4, SUMMARY, QUESTIONS) for language in (UK, EN, RU)]


def opened(kind: LetterKind, language: PaperLanguage = UK, *, draft: bool = False, **changes: Any) -> Any:
    paper = a_paper(kind, language, **changes)
    return pdfplumber.open(io.BytesIO(render(paper, draft=draft, sample=draft).pdf))


def elements(tree: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for one in tree:
        yield one
        yield from elements(one.get("children", []))


def tree_of(pdf: bytes) -> Any:
    """Return the structure of a file, beginning with its root."""
    root: Any = PdfReader(io.BytesIO(pdf)).trailer["/Root"]
    return root["/StructTreeRoot"]


def spoken(paper: Any) -> list[tuple[str, str]]:
    """Return what is read, piece by piece in the order of the structure: its role and its words."""
    words: dict[tuple[int, int], str] = {}
    for page in paper.pages:
        for char in page.chars:
            if char["mcid"] is not None:
                place = (page.page_number, char["mcid"])
                words[place] = words.get(place, "") + char["text"].replace("\u00a0", " ")
    return [
        (one["type"], words.pop((one["page_number"], mark)))
        for one in elements(paper.structure_tree)
        for mark in one.get("mcids", [])
    ]


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_every_sign_on_a_paper_is_read_or_says_of_itself_that_it_is_not(
    kind: LetterKind, language: PaperLanguage
) -> None:
    with opened(kind, language, draft=True) as paper:
        for page in paper.pages:
            for char in page.chars:
                assert char["tag"] == "Artifact" or char["mcid"] is not None, char["text"]
            assert all(one["tag"] == "Artifact" for one in (*page.lines, *page.rects, *page.curves))


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_every_piece_is_read_once_and_in_the_order_of_the_page(kind: LetterKind, language: PaperLanguage) -> None:
    with opened(kind, language) as paper:
        marks = [(one["page_number"], mark) for one in elements(paper.structure_tree) for mark in one.get("mcids", [])]
        there = {
            (page.page_number, char["mcid"]) for page in paper.pages for char in page.chars if char["mcid"] is not None
        }
    assert marks == sorted(marks)
    assert set(marks) == there
    assert len(marks) == len(there)


def test_words_on_two_lines_are_heard_as_two_words() -> None:
    with opened(L4) as paper:
        said = [words for _, words in spoken(paper)]
        lines = [line["text"] for page in paper.pages for line in page.extract_text_lines()]
    paragraphs = " ".join(" ".join(said).split())
    for above, below in pairwise(lines):
        last, first = above.split()[-1], below.split()[0]
        assert f"{last}{first}" not in paragraphs


def test_subject_headings_lists_and_tables_are_named_as_what_they_are() -> None:
    with opened(L4) as letter, opened(SUMMARY) as summary:
        roles = Counter(role for role, _ in spoken(letter))
        assert [role for role, _ in spoken(letter)].count("H1") == 1
        whole = Counter(one["type"] for one in elements(summary.structure_tree))
        heads = [one for one in elements(summary.structure_tree) if one["type"] == "TH"]
        assert {one["attributes"]["Scope"] for one in heads} == {"Column", "Row"}
    assert set(roles) <= {"H1", "H2", "P", "LBody"}
    assert whole["H1"] == 1
    assert whole["H2"] >= 3
    assert whole["Table"] >= 3
    assert whole["TR"] > whole["Table"]
    assert whole["TD"] > whole["TR"]
    assert heads


def test_a_list_is_one_list_with_its_points() -> None:
    with opened(LetterKind.L11) as paper:
        lists = [one for one in elements(paper.structure_tree) if one["type"] == "L"]
        points = [[point["type"] for point in one["children"]] for one in lists]
    assert points
    assert all(set(one) == {"LI"} for one in points)
    assert max(map(len, points)) > 1


def test_many_letters_in_one_file_are_sections_of_one_document_and_read_like_each_letter_alone() -> None:
    papers = [render(a_paper(kind), draft=False, sample=False).pdf for kind in (L1, SUMMARY, LetterKind.L11, L1)]
    alone: list[list[tuple[str, str]]] = []
    for pdf in papers:
        with pdfplumber.open(io.BytesIO(pdf)) as paper:
            alone.append(spoken(paper))
    with pdfplumber.open(io.BytesIO(bundle(papers, "uk", "Листи розсилки"))) as together:
        [whole] = together.structure_tree
        assert whole["type"] == "Document"
        assert [one["type"] for one in whole["children"]] == ["Sect"] * len(papers)
        assert spoken(together) == [piece for said in alone for piece in said]
        assert resolve1(together.doc.catalog["MarkInfo"]) == {"Marked": True}
        assert together.doc.catalog["Lang"] == b"uk"
        assert together.metadata["Title"] == "Листи розсилки"


def test_each_section_of_one_file_has_the_title_of_its_letter_and_names_another_language() -> None:
    papers = [render(a_paper(L4, language), draft=False, sample=False).pdf for language in (UK, EN)]
    structure = tree_of(bundle(papers, "uk"))
    first, second = (one.get_object() for one in structure["/K"]["/K"])
    assert "Щодо розшуку, справа № KV1-2026-0041" in first["/T"].replace("\u00a0", " ")
    assert "About the search" in second["/T"]
    assert "/Lang" not in first
    assert second["/Lang"] == "en"


def test_every_mark_on_every_page_of_one_file_leads_to_its_element_and_back() -> None:
    papers = [render(a_paper(kind), draft=False, sample=False).pdf for kind in (SUMMARY, L1)]
    made = bundle(papers, "uk", "Зразок")
    structure, pages = tree_of(made), list[Any](PdfReader(io.BytesIO(made)).pages)
    found: dict[int, list[Any]] = {}
    for leaf in (one.get_object() for one in structure["/ParentTree"]["/Kids"]):
        numbers = list(range(leaf["/Limits"][0], leaf["/Limits"][1] + 1))
        assert leaf["/Nums"][::2] == numbers
        found |= dict(zip(numbers, leaf["/Nums"][1::2], strict=True))
    assert sorted(found) == list(range(len(pages)))
    for page in pages:
        for mark, element in enumerate(found[page["/StructParents"]]):
            told = element.get_object()
            assert told["/K"] == mark
            assert told.raw_get("/Pg").idnum == page.indirect_reference.idnum


def test_a_file_with_a_paper_that_has_no_tags_does_not_claim_to_have_them() -> None:
    tagged = render(a_paper(L1), draft=False, sample=False).pdf
    bare = re.sub(rb"/StructTreeRoot \d+ 0 R", lambda match: b" " * len(match[0]), tagged)
    together: Any = PdfReader(io.BytesIO(bundle([tagged, bare], "uk")))
    assert not together.trailer["/Root"]["/MarkInfo"]["/Marked"].value
    assert len(tree_of(bundle([tagged, bare], "uk"))["/K"]["/K"]) == 1
    assert len(together.pages) == 2 * len(PdfReader(io.BytesIO(tagged)).pages)


def test_every_shipped_paper_says_that_it_is_tagged() -> None:
    for kind in templates.shipped_kinds(UK):
        if kind != CLOSING:
            with opened(LetterKind(kind)) as paper:
                assert resolve1(paper.doc.catalog["MarkInfo"]) == {"Marked": True}
                assert paper.doc.catalog["StructTreeRoot"]
