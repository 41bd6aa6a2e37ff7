"""Many recorded papers in one file, page after page as they were printed.

The recorded bytes are never rendered again: their objects are copied under new numbers, one paper after the other, so
that a bundle of ten thousand letters takes no more memory than one. Only papers that `render` made are read.
"""

import hashlib
import re
from collections.abc import Iterable
from io import BytesIO
from itertools import pairwise
from typing import BinaryIO, Final

_REFERENCE: Final = re.compile(rb"(\((?:\\.|[^()\\])*\)|<[0-9A-Fa-f\s]*>)|\b(\d+) 0 R\b", re.DOTALL)
"""A reference to another object; what stands in a text is none."""
_ROOT: Final = re.compile(rb"/Root (\d+) 0 R")
_PAGES: Final = re.compile(rb"/Pages (\d+) 0 R")
_KIDS: Final = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_PARENT: Final = re.compile(rb"/Parent \d+ 0 R")
_STRUCTURE: Final = re.compile(rb"/StructParents? \d+\s*")
"""What ties a page to the tags of its own file, which stay there."""
_OBJECT: Final = re.compile(rb"\d+ 0 obj\s*")
_HEADER: Final = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
_CATALOG: Final = 1
_TREE: Final = 2
_FIRST: Final = 3


class Bundle:
    """Writes papers into one file. `add` each, then `finish` once."""

    def __init__(self, out: BinaryIO, language: str) -> None:
        self._out = out
        self._language = language
        self._at = 0
        self._places: dict[int, int] = {}
        self._next = _FIRST
        self._pages: list[int] = []
        self._known: dict[bytes, int] = {}
        """Objects that point at nothing, by their digest: a logo or a font is the same on many papers."""
        self._write(_HEADER)

    @property
    def pages(self) -> int:
        return len(self._pages)

    def add(self, pdf: bytes) -> None:
        """Append the pages of one paper. Raises `ValueError` for bytes that are no paper of ours."""
        paper = _Paper(pdf)
        given: dict[int, int] = {}
        for page in paper.pages:
            self._pages.append(self._copy(paper, page, given))

    def finish(self) -> None:
        """Write what makes the file whole; without it, it is none."""
        kids = b" ".join(b"%d 0 R" % one for one in self._pages)
        self._put(_TREE, b"<< /Type /Pages /Count %d /Kids [ %s ] >>" % (len(self._pages), kids))
        catalog = b"<< /Type /Catalog /Pages %d 0 R /Lang (%s) >>" % (_TREE, self._language.encode("ascii"))
        self._put(_CATALOG, catalog)
        start, size = self._at, self._next
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
        for number in range(1, size):
            self._write(b"%010d 00000 n \n" % self._places[number])
        self._write(b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, _CATALOG, start))

    def _copy(self, paper: "_Paper", number: int, given: dict[int, int]) -> int:
        """Copy an object and everything that it points at; return its new number."""
        if number in given:
            return given[number]
        head, stream = paper.parts(number)
        page = number in paper.pages
        if page:
            head = _PARENT.sub(b"", _STRUCTURE.sub(b"", head))
        points = any(match[2] for match in _REFERENCE.finditer(head))
        digest = b"" if points or page else hashlib.sha256(head + b"\0" + stream).digest()
        if digest in self._known:
            given[number] = self._known[digest]
            return given[number]
        new = given[number] = self._next
        self._next += 1
        if digest:
            self._known[digest] = new
        told = _REFERENCE.sub(lambda match: match[1] or b"%d 0 R" % self._copy(paper, int(match[2]), given), head)
        self._put(new, (told.replace(b"<<", b"<< /Parent %d 0 R" % _TREE, 1) if page else told) + stream)
        return new

    def _put(self, number: int, content: bytes) -> None:
        self._places[number] = self._at
        self._write(b"%d 0 obj\n%s\nendobj\n" % (number, content.strip()))

    def _write(self, content: bytes) -> None:
        self._out.write(content)
        self._at += len(content)


def bundle(papers: Iterable[bytes], language: str = "uk") -> bytes:
    """Return some papers as one file, as the printer takes them."""
    out = BytesIO()
    together = Bundle(out, language)
    for pdf in papers:
        together.add(pdf)
    together.finish()
    return out.getvalue()


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
        pages = _PAGES.search(self.parts(int(root[1]))[0])
        if pages is None:
            raise ValueError("no paper of ours: it has no pages")
        self.pages = list(self._leaves(int(pages[1])))

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
        for match in re.finditer(rb"(\d+) 0 R", kids[1]):
            yield from self._leaves(int(match[1]))


def _lines(pdf: bytes, table: int) -> list[bytes]:
    return [line.strip() for line in pdf[table : pdf.rindex(b"trailer")].splitlines()]
