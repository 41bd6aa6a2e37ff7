"""From what flows and what stands at fixed places to the bytes of a file, on one page or on several.

A paper of one page is measured and then drawn where it was measured; only what takes more pages goes through
ReportLab's frames, which break it.
"""

import calendar
import datetime as dt
import io
import time
from collections.abc import Iterator, Sequence
from typing import Any, Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import TimeStamp
from reportlab.pdfbase.pdfdoc import PDFName
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, NextPageTemplate, PageTemplate

from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import fonts
from casetracker.letters.filling import words_of
from casetracker.letters.keeping import Together
from casetracker.letters.measures import BOTTOM, LATER_TOP
from casetracker.letters.paper import Paper
from casetracker.letters.sheet import Furniture
from casetracker.letters.tags import Tags
from casetracker.letters.written import WrittenFile

_LITTLE: Final = 1e-6
"""Points: what adding up heights may be off by."""


def on_one_page(fixed: Furniture, story: Sequence[Flowable]) -> bytes | None:
    """Return the file with everything on its first page, or None where that is not tall enough."""
    placed = _placed(story, fixed.width, A4[1] - fixed.body - BOTTOM)
    if placed is None:
        return None
    out = io.BytesIO()
    canvas = TaggedCanvas(out, *_named(fixed.paper))
    fixed.draw_first(canvas)
    for one, down in placed:
        one.drawOn(canvas, fixed.left, A4[1] - fixed.body - down)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def on_pages(fixed: Furniture, story: Sequence[Flowable]) -> tuple[bytes, int]:
    """Return the file and how many pages it has; where there are several, each tells which one of how many it is."""
    out = io.BytesIO()
    canvas = _Counted(fixed, out)
    first = Frame(fixed.left, BOTTOM, fixed.width, A4[1] - BOTTOM - fixed.body, 0, 0, 0, 0)
    later = Frame(fixed.left, BOTTOM, fixed.width, A4[1] - BOTTOM - LATER_TOP, 0, 0, 0, 0)
    document = BaseDocTemplate(
        out,
        pagesize=A4,
        title=_title(fixed.paper),
        author="",
        subject="",
        creator="",
        producer="Casetracker",
        displayDocTitle=True,
        pageTemplates=[
            PageTemplate("first", [first], onPage=lambda canvas, _: fixed.draw_first(canvas)),
            PageTemplate("later", [later], onPage=lambda canvas, _: fixed.draw_later(canvas)),
        ],
    )
    document.build([NextPageTemplate("later"), *story], canvasmaker=lambda *_arguments, **_options: canvas)
    return out.getvalue(), canvas.pages


def _placed(story: Sequence[Flowable], width: float, room: float) -> list[tuple[Flowable, float]] | None:
    """Return every part with how far down its lower edge stands, or None where the room is too little.

    The space between two parts is the larger of what the one wants after it and the other before it.
    """
    placed: list[tuple[Flowable, float]] = []
    down = after = 0.0
    for one in _parts(story):
        if isinstance(one, CondPageBreak):
            after = 0.0  # as in ReportLab's frames: a heading has its whole space above it
            continue
        _, height = one.wrap(width, room)
        before = one.getSpaceBefore() if placed else 0
        down += max(before - after, 0) + height
        if down > room + _LITTLE:
            return None
        placed.append((one, down))
        after = one.getSpaceAfter()
        down += after
    return placed


def _parts(story: Sequence[Flowable]) -> Iterator[Flowable]:
    """Yield the parts one by one: on one page nothing has to be kept together."""
    for one in story:
        if isinstance(one, Together):
            yield from _parts(one.parts)
        else:
            yield one


class TaggedCanvas(Canvas):
    """A page that knows when it was issued, in which language it is, and what each piece on it is."""

    def __init__(
        self,
        out: io.BytesIO,
        language: PaperLanguage,
        title: str,
        made_at: dt.datetime,
        size: tuple[float, float] = A4,
    ) -> None:
        # ReportLab begins every page with a font, and its own is in no file.
        begins: Any = f"{fonts.SANS}-Regular"
        super().__init__(out, pagesize=size, invariant=1, lang=language.value, initialFontName=begins)
        document = vars(self)["_doc"]  # ReportLab has no public door to its time of making, nor to its fonts' codes
        WrittenFile.take(document)
        # PDF 1.4 has tags; ReportLab asks for it only where it draws a colour itself.
        document.ensureMinPdfVersion("transparency")
        document._timeStamp = _stamp(made_at)
        fonts.begin(document, language)
        self.language = language
        self.setProducer("Casetracker")
        self.setTitle(title)
        for empty in (self.setAuthor, self.setSubject, self.setCreator):
            empty("")
        self.setViewerPreference("DisplayDocTitle", "true")
        self.tags = Tags()

    # ReportLab asks

    def _setAnnotations(self, page: Any) -> None:  # noqa: ANN401  (ReportLab's page, which knows no tags)
        above: Any = super()
        above._setAnnotations(page)
        vars(page).update(
            __NoDefault__=[*page.__NoDefault__, "StructParents", "Tabs"],
            StructParents=vars(self)["_doc"].pageCounter - 1,
            Tabs=PDFName("S"),
        )

    def showPage(self) -> None:
        self.tags.end_page()
        super().showPage()

    def save(self) -> None:
        document = vars(self)["_doc"]
        # In one order, whichever was needed first: what was drawn before is written again without asking.
        document.delayedFonts.sort(key=lambda font: font.fontName)
        self.tags.write(document)
        super().save()


class _Counted(TaggedCanvas):
    """Pages that are finished only when it is known how many there are."""

    def __init__(self, fixed: Furniture, out: io.BytesIO) -> None:
        super().__init__(out, *_named(fixed.paper))
        self._fixed = fixed
        self._waiting: list[dict[str, Any]] = []

    @property
    def pages(self) -> int:
        return len(self._waiting)

    # ReportLab asks

    def showPage(self) -> None:
        self.tags.end_page()
        self._waiting.append(dict(vars(self)))
        above: Any = super()
        above._startPage()

    def save(self) -> None:
        for page in self._waiting:
            vars(self).update(page)
            self._fixed.draw_foot(self, self.pages)
            Canvas.showPage(self)
        super().save()


def _named(paper: Paper) -> tuple[PaperLanguage, str, dt.datetime]:
    """Return what the file of a paper says of itself: its language, its title, and when it was issued."""
    issued = paper.issued_at or dt.datetime.combine(paper.date, dt.time(), dt.UTC)
    return paper.template.language, _title(paper), issued


def _title(paper: Paper) -> str:
    return "".join(piece.text for piece in words_of(paper, paper.template.title))


def _stamp(made_at: dt.datetime) -> TimeStamp:
    """Make the time of issue, in UTC, what the file says of its making; ReportLab's own would be the year 2000."""
    stamp = TimeStamp(invariant=1)
    stamp.t = calendar.timegm(made_at.utctimetuple())
    stamp.lt = time.gmtime(stamp.t)
    stamp.YMDhms = tuple(stamp.lt)[:6]
    return stamp
