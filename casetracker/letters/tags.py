"""What each piece of a page is, in the order in which it is read: for screen readers, for copying and for reflow.

ISO 32000-1, 14.6 to 14.8: the words of a page stand in marked content, each mark belongs to an element of the file's
structure, and everything that says nothing (lines, folds, page numbers, the ground) is an artifact. ReportLab writes
no structure, so a canvas with a `tags` of this kind gathers it while it is drawn on.
"""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.tables import Table, TableRenderCB

from casetracker.letters.written import Written


class Role(StrEnum):
    """The standard types of structure that papers have (ISO 32000-1, 14.8.4)."""

    DOCUMENT = "Document"
    TITLE = "H1"
    HEADING = "H2"
    PARAGRAPH = "P"
    LIST = "L"
    ITEM = "LI"
    ITEM_BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEAD_CELL = "TH"
    CELL = "TD"
    FIGURE = "Figure"


class Scope(StrEnum):
    """What a head cell names (ISO 32000-1, 14.8.5.7)."""

    COLUMN = "Column"
    ROW = "Row"


@dataclass(slots=True)
class _Element:
    role: Role
    above: int
    page: int
    mark: int | None = None
    """Where on its page its words stand; only what holds no other element has one."""
    below: list[int] = field(default_factory=list)
    scope: Scope | None = None
    alt: str = ""
    """What a figure shows."""
    box: tuple[float, float, float, float] | None = None
    """Where a figure stands on its page."""


class Tags:
    """The structure of one file while it is made."""

    def __init__(self) -> None:
        self._elements = [_Element(Role.DOCUMENT, -1, 0)]
        self._open = [0]
        self._marks: list[list[int]] = [[]]
        """The element of each mark, page by page."""

    def open(self, role: Role, scope: Scope | None = None) -> None:
        """Begin what holds others, until it is closed; `scope` is a head cell's."""
        self._open.append(self._add(role))
        self._elements[-1].scope = scope

    def close(self) -> None:
        self._open.pop()

    def mark(self, role: Role) -> int:
        """Return the number of a new mark on this page for words of that role."""
        if role is Role.ITEM:
            self._open_list()
            self.open(Role.ITEM)
            number = self.mark(Role.ITEM_BODY)
            self.close()
            self.close()
            return number
        marks = self._marks[-1]
        element = self._add(role)
        self._elements[element].mark = len(marks)
        marks.append(element)
        return len(marks) - 1

    def mark_figure(self, alt: str, box: tuple[float, float, float, float]) -> int:
        """Return the number of a new mark on this page for a picture, with what it shows."""
        number = self.mark(Role.FIGURE)
        self._elements[-1].alt, self._elements[-1].box = alt, box
        return number

    def end_page(self) -> None:
        self._marks.append([])

    def write(self, document: Any) -> None:
        """Give the structure to a file whose pages are all made."""
        elements, tree, parents = [Written() for _ in self._elements], Written(), Written()
        at = [_number(document, one, f"tag{place}") for place, one in enumerate((*elements, tree, parents))]
        pages = [document.idToObjectNumberAndVersion[f"Page{page}"][0] for page in range(1, len(self._marks))]
        for element, told in zip(self._elements, elements, strict=True):
            above = at[element.above] if element.above >= 0 else at[-2]
            if element.mark is None:
                below = f"/K{_references(at[one] for one in element.below)}"
            else:
                below = f"/Pg {pages[element.page]} 0 R/K {element.mark}"
            more = f"/A<</O/Table/Scope/{element.scope}>>" if element.scope else ""
            if element.box is not None:
                box = " ".join(f"{edge:.2f}" for edge in element.box)
                more = f"/A<</O/Layout/BBox[{box}]>>/Alt<{_hexadecimal(element.alt)}>"
            told.written = f"<</Type/StructElem/S/{element.role}/P {above} 0 R{below}{more}>>".encode()
        marks = (f"{page}{_references(at[one] for one in marks)}" for page, marks in enumerate(self._marks[:-1]))
        parents.written = f"<</Nums[{' '.join(marks)}]>>".encode()
        found = f"/ParentTree {at[-1]} 0 R/ParentTreeNextKey {len(pages)}"
        tree.written = f"<</Type/StructTreeRoot/K {at[0]} 0 R{found}>>".encode()
        document.Catalog.StructTreeRoot = tree
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    def _add(self, role: Role) -> int:
        number, above = len(self._elements), self._open[-1]
        self._elements.append(_Element(role, above, len(self._marks) - 1))
        self._elements[above].below.append(number)
        return number

    def _open_list(self) -> None:
        """Go on with the list that was just written, or begin one."""
        below = self._elements[self._open[-1]].below
        if below and self._elements[below[-1]].role is Role.LIST:
            self._open.append(below[-1])
        else:
            self.open(Role.LIST)


def _number(document: Any, one: Written, name: str) -> int:
    document.Reference(one, name)
    number: int = document.idToObjectNumberAndVersion[name][0]
    return number


def _references(numbers: Iterable[int]) -> str:
    return f"[{' '.join(f'{one} 0 R' for one in numbers)}]"


def _hexadecimal(text: str) -> str:
    """Write a text as PDF does in any script (ISO 32000-1, 7.9.2.2)."""
    return ("\ufeff" + text).encode("utf-16-be").hex().upper()


def tags_of(canvas: Canvas) -> Tags | None:
    found: Tags | None = vars(canvas).get("tags")
    return found


@contextmanager
def words(canvas: Canvas, role: Role) -> Iterator[None]:
    """Draw words that are read, as what they are."""
    tags = tags_of(canvas)
    if tags is None:
        yield
        return
    canvas.addLiteral(f"/{Role.ITEM_BODY if role is Role.ITEM else role} <</MCID {tags.mark(role)}>> BDC")
    yield
    canvas.addLiteral("EMC")


@contextmanager
def figure(canvas: Canvas, alt: str, box: tuple[float, float, float, float]) -> Iterator[None]:
    """Draw a picture that says something; `alt` is said of it, `box` is where it stands on the page."""
    tags = tags_of(canvas)
    if tags is None:
        yield
        return
    canvas.addLiteral(f"/{Role.FIGURE} <</MCID {tags.mark_figure(alt, box)}>> BDC")
    yield
    canvas.addLiteral("EMC")


@contextmanager
def artifact(canvas: Canvas) -> Iterator[None]:
    """Draw what is seen and says nothing."""
    canvas.addLiteral("/Artifact BMC")
    yield
    canvas.addLiteral("EMC")


class TableTags(TableRenderCB):
    """Tells the structure what a table is just drawing; `labels` are the columns that name what stands beside them."""

    def __init__(self, labels: Collection[int]) -> None:
        self._labels = labels

    # ReportLab asks

    def startTable(self, T: Table) -> None:
        self._open(T, Role.TABLE)

    def startRow(self, T: Table, rowNo: int) -> None:
        self._open(T, Role.ROW)

    def startCell(self, T: Any, rowNo: int, colNo: int, *_where: object) -> None:
        scope = Scope.COLUMN if rowNo < T.repeatRows else Scope.ROW if colNo in self._labels else None
        self._open(T, Role.HEAD_CELL if scope else Role.CELL, scope)

    def startLines(self, T: Any) -> None:
        T.canv.addLiteral("/Artifact BMC")

    def endLines(self, T: Any) -> None:
        T.canv.addLiteral("EMC")

    def endCell(self, T: Table) -> None:
        self._close(T)

    endRow = endTable = endCell

    def startBG(self, T: Table) -> None:
        """No cell has a ground of its own."""

    endBG = startBG

    def _open(self, table: Any, role: Role, scope: Scope | None = None) -> None:
        tags = tags_of(table.canv)
        if tags is not None:
            tags.open(role, scope)

    def _close(self, table: Any) -> None:
        tags = tags_of(table.canv)
        if tags is not None:
            tags.close()
