"""Many recorded papers in one file, page after page as they were printed, each a section of one structure.

The recorded bytes are never rendered again: their objects are copied under new numbers, one paper after the other, so
that a bundle of ten thousand letters takes no more memory than one. Only papers that `render` made are read.
"""

import hashlib
import re
from array import array
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import pairwise
from typing import BinaryIO, Final

_REFERENCE: Final = re.compile(rb"(\((?:\\.|[^()\\])*\)|<[0-9A-Fa-f\s]*>)|\b(\d+) 0 R\b", re.DOTALL)
"""A reference to another object; what stands in a text is none."""
_ROOT: Final = re.compile(rb"/Root (\d+) 0 R")
_INFO: Final = re.compile(rb"/Info (\d+) 0 R")
_TITLE: Final = re.compile(rb"/Title\s*(\((?:\\.|[^()\\])*\)|<[0-9A-Fa-f\s]*>)", re.DOTALL)
_LANGUAGE: Final = re.compile(rb"/Lang\s*\(([A-Za-z-]+)\)")
_PAGES: Final = re.compile(rb"/Pages (\d+) 0 R")
_STRUCTURE: Final = re.compile(rb"/StructTreeRoot (\d+) 0 R")
_TOP: Final = re.compile(rb"/K (\d+) 0 R")
_MARKS: Final = re.compile(rb"/ParentTree (\d+) 0 R")
_BELOW: Final = re.compile(rb"/K\[([^\]]*)\]")
_PAGE_MARKS: Final = re.compile(rb"(\d+)\[([^\[\]]*)\]")
_KIDS: Final = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_NUMBER: Final = re.compile(rb"(\d+) 0 R")
_PARENT: Final = re.compile(rb"/Parent \d+ 0 R")
_PLACE: Final = re.compile(rb"/StructParents (\d+)\s*")
"""Where the tree of marks names what stands on a page."""
_OBJECT: Final = re.compile(rb"\d+ 0 obj\s*")
_SPLIT: Final = b"\0"
"""What stands in no structure: its texts are written in figures."""
_HEADER: Final = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
_CATALOG, _TREE, _ABOUT, _STRUCTURES, _DOCUMENT, _MARK_TREE = range(1, 7)
_FIRST: Final = 7


class Bundle:
    """Writes papers into one file. `add` each, then `finish` once."""

    def __init__(self, out: BinaryIO, language: str, title: str = "") -> None:
        self._out = out
        self._language = language.encode("ascii")
        self._title = title
        self._at = 0
        self._places = array("Q", [0] * _FIRST)
        """Where each object stands in the file, by its number."""
        self._pages = array("L")
        self._sections = array("L")
        self._marks = array("L")
        self._tagged = True
        self._known: dict[bytes, int] = {}
        """Objects by their digest: a logo or a font is the same on many papers."""
        self._write(_HEADER)

    @property
    def pages(self) -> int:
        return len(self._pages)

    def add(self, pdf: bytes) -> None:
        """Append the pages of one paper. Raises `ValueError` for bytes that are no paper of ours."""
        paper = _Paper(pdf)
        given: dict[int, int] = {}
        before = len(self._pages)
        for page in paper.pages:
            self._pages.append(self._copy_page(paper, page, given, before))
        if paper.structure is None:
            # The others keep their sections, but the file must not claim that all of it can be read aloud.
            self._tagged = False
        else:
            self._copy_structure(paper, paper.structure, given, before)

    def finish(self) -> None:
        """Write what makes the file whole; without it, it is none."""
        self._put(_TREE, b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(self._pages), _references(self._pages)))
        self._put(_ABOUT, b"<</Title<%s>/Producer(Casetracker)>>" % _hexadecimal(self._title))
        root = b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>"
        self._put(_STRUCTURES, root % (_DOCUMENT, _MARK_TREE, len(self._pages)))
        whole = b"<</Type/StructElem/S/Document/P %d 0 R/K[%s]>>"
        self._put(_DOCUMENT, whole % (_STRUCTURES, _references(self._sections)))
        self._put(_MARK_TREE, b"<</Kids[%s]>>" % _references(self._marks) if self._marks else b"<</Nums[]>>")
        catalog = b"<</Type/Catalog/Pages %d 0 R/Lang(%s)/ViewerPreferences<</DisplayDocTitle %s>>%s>>"
        tags = b"/StructTreeRoot %d 0 R/MarkInfo<</Marked %s>>" % (_STRUCTURES, _truth(self._tagged))
        self._put(_CATALOG, catalog % (_TREE, self._language, _truth(bool(self._title)), tags))
        start, size = self._at, len(self._places)
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
        for place in self._places[1:]:
            self._write(b"%010d 00000 n \n" % place)
        trailer = b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        self._write(trailer % (size, _CATALOG, _ABOUT, start))

    def _copy_page(self, paper: "_Paper", page: int, given: dict[int, int], before: int) -> int:
        head, stream = paper.parts(page)
        head = _PLACE.sub(lambda match: b"/StructParents %d " % (before + int(match[1])), _PARENT.sub(b"", head))
        told = self._told(paper, head, given).replace(b"<<", b"<< /Parent %d 0 R" % _TREE, 1)
        given[page] = self._new()
        self._put(given[page], told + stream)
        return given[page]

    def _copy(self, paper: "_Paper", number: int, given: dict[int, int]) -> int:
        """Copy an object and, before it, everything that it points at; return its new number."""
        if number not in given:
            head, stream = paper.parts(number)
            told = self._told(paper, head, given) + stream
            digest = hashlib.sha256(told).digest()
            if digest not in self._known:
                self._known[digest] = self._new()
                self._put(self._known[digest], told)
            given[number] = self._known[digest]
        return given[number]

    def _told(self, paper: "_Paper", head: bytes, given: dict[int, int]) -> bytes:
        """Return an object's own words with the new numbers of what they point at."""
        return _REFERENCE.sub(lambda match: match[1] or b"%d 0 R" % self._copy(paper, int(match[2]), given), head)

    def _copy_structure(self, paper: "_Paper", structure: "_Structure", given: dict[int, int], before: int) -> None:
        """Copy the elements of a paper; what was its document becomes a section of this one, under its title."""
        given[structure.root] = _DOCUMENT
        for number in structure.elements:
            given[number] = self._new()
        # In one go: most of what is copied is elements, and they point at nothing but pages and each other.
        new = {b"%d" % number: b"%d 0 R" % told for number, told in given.items()}
        marks = _SPLIT.join(on for _, on in structure.marks)
        whole = _SPLIT.join((*structure.elements.values(), marks))
        top, *below = _NUMBER.sub(lambda match: new[match[1]], whole).split(_SPLIT)
        section = b"/S/Sect" + (b"/T%s" % paper.title if paper.title else b"")
        if paper.language != self._language:
            section += b"/Lang(%s)" % paper.language
        for number, told in zip(structure.elements, (top.replace(b"/S/Document", section, 1), *below), strict=False):
            self._put(given[number], told)
        self._sections.append(given[structure.top])
        pages = zip(structure.marks, below[len(structure.elements) - 1 :], strict=True)
        told_marks = b"".join(b"%d[%s]" % (before + page, on) for (page, _), on in pages)
        self._marks.append(self._new())
        self._put(self._marks[-1], b"<</Limits[%d %d]/Nums[%s]>>" % (before, len(self._pages) - 1, told_marks))

    def _new(self) -> int:
        self._places.append(0)
        return len(self._places) - 1

    def _put(self, number: int, content: bytes) -> None:
        self._places[number] = self._at
        self._write(b"%d 0 obj\n%s\nendobj\n" % (number, content.strip()))

    def _write(self, content: bytes) -> None:
        self._out.write(content)
        self._at += len(content)


def bundle(papers: Iterable[bytes], language: str = "uk", title: str = "") -> bytes:
    """Return some papers as one file, as the printer takes them."""
    out = BytesIO()
    together = Bundle(out, language, title)
    for pdf in papers:
        together.add(pdf)
    together.finish()
    return out.getvalue()


def _references(numbers: Iterable[int]) -> bytes:
    return b" ".join(b"%d 0 R" % one for one in numbers)


def _hexadecimal(text: str) -> bytes:
    """Write a text as PDF does in any script (ISO 32000-1, 7.9.2.2)."""
    return ("\ufeff" + text).encode("utf-16-be").hex().upper().encode() if text else b""


def _truth(said: bool) -> bytes:
    return b"true" if said else b"false"


class _Structure:
    """What a paper says of its pieces: elements by their number, and the elements of each page's marks."""

    def __init__(self, paper: "_Paper", root: int) -> None:
        told = paper.parts(root)[0]
        top, marks = _TOP.search(told), _MARKS.search(told)
        if top is None or marks is None:
            raise ValueError("no paper of ours: its structure has no beginning")
        self.root, self.top = root, int(top[1])
        self.elements: dict[int, bytes] = dict(_elements(paper, self.top))
        self.marks = [(int(page), on) for page, on in _PAGE_MARKS.findall(paper.parts(int(marks[1]))[0])]


def _elements(paper: "_Paper", top: int) -> Iterator[tuple[int, bytes]]:
    waiting = [top]
    while waiting:
        number = waiting.pop()
        told = paper.parts(number)[0]
        yield number, told
        if b"/K[" in told and (below := _BELOW.search(told)):
            waiting += reversed(list(map(int, _NUMBER.findall(below[1]))))


class _Paper:
    """The objects of one recorded paper, found by its table."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        table = pdf.rfind(b"\nxref\n")
        root = _ROOT.search(pdf, table) if table >= 0 else None
        if root is None:
            raise ValueError("no paper of ours: it has no table of its objects")
        begin = [int(line[:10]) for line in _lines(pdf, table) if line.endswith(b" n")]
        self._begin = dict(enumerate(begin, 1))
        places = sorted([*begin, table + 1])
        self._end = dict(pairwise(places))
        catalog = self.parts(int(root[1]))[0]
        pages, structure = _PAGES.search(catalog), _STRUCTURE.search(catalog)
        if pages is None:
            raise ValueError("no paper of ours: it has no pages")
        self.pages = list(self._leaves(int(pages[1])))
        self.structure = _Structure(self, int(structure[1])) if structure else None
        language, about = _LANGUAGE.search(catalog), _INFO.search(pdf, table)
        self.language = language[1] if language else b""
        title = _TITLE.search(self.parts(int(about[1]))[0]) if about else None
        self.title = title[1] if title else b""

    def parts(self, number: int) -> tuple[bytes, bytes]:
        """Return an object's own words, and its stream with the words round it."""
        begin = self._begin[number]
        whole = self._pdf[begin : self._end[begin]]
        found = _OBJECT.match(whole)
        if found is None:
            raise ValueError("no paper of ours: its table leads astray")
        whole = whole[found.end() : whole.rindex(b"endobj")]
        split = whole.find(b">>\nstream")
        return (whole, b"") if split < 0 else (whole[: split + 2], whole[split + 2 :])

    def _leaves(self, number: int) -> Iterable[int]:
        kids = _KIDS.search(self.parts(number)[0])
        if kids is None:
            yield number
            return
        for one in _NUMBER.findall(kids[1]):
            yield from self._leaves(int(one))


def _lines(pdf: bytes, table: int) -> list[bytes]:
    return [line.strip() for line in pdf[table : pdf.rindex(b"trailer")].splitlines()]
