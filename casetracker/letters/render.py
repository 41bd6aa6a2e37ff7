"""Making a paper: the same paper gives the same bytes, on every machine and at every time."""

import calendar
import datetime as dt
import hashlib
import io
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

import reportlab
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import TimeStamp
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepTogether, NextPageTemplate, PageTemplate

import casetracker
from casetracker.letters import fonts, styles
from casetracker.letters.filling import Filled, Piece, Words, fill, label_of, printed, words_of
from casetracker.letters.flow import WIDTH, flow, paragraphs, rule, signature
from casetracker.letters.markup import Run
from casetracker.letters.paper import IncompletePaper, Paper, gaps, require_stated
from casetracker.letters.sheet import BOTTOM, LATER_TOP, LEFT, Furniture, furniture

# ReportLab keeps its fonts and their subsets for the whole process; two papers made at once would share half of them.
_ONE_AT_A_TIME = threading.Lock()


def one_at_a_time() -> AbstractContextManager[object]:
    """Wait until no other page is being made; whoever makes one beside `render` holds this."""
    return _ONE_AT_A_TIME


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished paper, and what made it: enough to tell later why it looks as it does."""

    pdf: bytes
    sha256: str
    template_id: str
    template_version: str
    engine: str
    pages: int
    template_sha256: str


def render(paper: Paper, *, draft: bool, sample: bool) -> Rendered:
    """Make the bytes of a paper.

    A draft wears its watermark and may have gaps, marked with their labels. A paper of a sample vault always wears
    the watermark of one.

    Raises `IncompletePaper` for a final paper with gaps, `StatesTooMuch`, `CharacterNotPrintable`, `DoesNotFit`, and
    the errors of `wording.sentence`: all before a page is made.
    """
    with _ONE_AT_A_TIME:
        return _render(paper, draft=draft, sample=sample)


def _render(paper: Paper, *, draft: bool, sample: bool) -> Rendered:
    fonts.ready()
    require_stated(paper)
    missing = gaps(paper)
    if missing and not draft:
        raise IncompletePaper(missing)
    fixed = furniture(paper, draft=draft, sample=sample)
    template = paper.template
    blocks = list(fill(paper, template.body))
    notes = list(fill(paper, template.closing.body if template.closing else ()))
    if template.sheet.in_envelope:
        pdf, pages = _letter(fixed, blocks, notes)
    else:
        pdf, pages = _numbered(fixed, lambda: _summary(paper, blocks, notes))
    digest = hashlib.sha256(pdf).hexdigest()
    sources = template.sha256 + (template.closing.sha256 if template.closing else "")
    template_sha256 = hashlib.sha256(sources.encode()).hexdigest()
    return Rendered(pdf, digest, template.id, template.full_version, engine(), pages, template_sha256)


def engine() -> str:
    """Name what makes the bytes: program, ReportLab, fonts."""
    return f"casetracker {casetracker.__version__} · reportlab {reportlab.__version__} · fonts {fonts.version()}"


def _letter(fixed: Furniture, blocks: list[Filled], notes: list[Filled]) -> tuple[bytes, int]:
    """Fit the letter on one page, a little smaller if need be; where no step does, take two at full size."""
    for step in styles.LADDER:
        pdf, pages = _build(fixed, _story(fixed.paper, blocks, notes, step), 1)
        if pages == 1:
            return pdf, pages
    return _numbered(fixed, lambda: _story(fixed.paper, blocks, notes, styles.LADDER[0]))


def _numbered(fixed: Furniture, story: Callable[[], list[Flowable]]) -> tuple[bytes, int]:
    """Build once to count the pages and, where there are several, once more with "page x of y"."""
    pdf, pages = _build(fixed, story(), 1)
    return (pdf, pages) if pages == 1 else _build(fixed, story(), pages)


def _story(paper: Paper, blocks: list[Filled], notes: list[Filled], step: styles.Step) -> list[Flowable]:
    subject = paragraphs(_one_line(words_of(paper, paper.template.title)), styles.subject(step))
    *before, last = blocks
    return [
        *subject,
        *flow(before, step),
        KeepTogether([*flow([last], step), *_signed(paper, step)]),
        *_closing(notes),
    ]


def _closing(notes: list[Filled]) -> list[Flowable]:
    return [KeepTogether([*rule(WIDTH, before=9), *flow(notes, styles.NOTES)])] if notes else []


def _summary(paper: Paper, blocks: list[Filled], notes: list[Filled]) -> list[Flowable]:
    title = _one_line(words_of(paper, paper.template.title))
    name = words_of(paper, paper.template.headline)
    size = next(
        size for size, most in ((20, 60), (15, 140), (12, 10_000_000)) if sum(len(p.text) for p in name) <= most
    )
    large = styles.sans(size, bold=True)
    large.spaceAfter = 8
    *before, last = blocks
    return [
        *paragraphs(title, styles.sans(10, color=styles.MUTED)),
        *paragraphs(name, large),
        *flow(before, styles.SUMMARY),
        KeepTogether([*flow([last], styles.SUMMARY), *_signed(paper, styles.SUMMARY)]),
        *_closing(notes),
    ]


def _one_line(words: Words) -> Words:
    return tuple(Piece(one.text.replace("\n", " "), one.bold, one.italic, one.muted, one.gap) for one in words)


def _signed(paper: Paper, step: styles.Step) -> list[Flowable]:
    given = [name for name in ("signatory.role", "signatory.phone") if paper.given(name)]
    below = " · ".join(printed(paper, paper.of_the_paper(name), name) for name in given)
    name = words_of(paper, (Run(field="signatory.name"),))
    return signature(name, (Piece(below),), label_of(paper, "farewell"), step)


def _build(fixed: Furniture, story: list[Flowable], pages: int) -> tuple[bytes, int]:
    """Make the file, with page numbers where `pages` is 2 or more; return its bytes and how many pages came out."""
    paper, out = fixed.paper, io.BytesIO()
    first = Frame(LEFT, BOTTOM, WIDTH, A4[1] - BOTTOM - fixed.body, 0, 0, 0, 0)
    later = Frame(LEFT, BOTTOM, WIDTH, A4[1] - BOTTOM - LATER_TOP, 0, 0, 0, 0)
    document = BaseDocTemplate(
        out,
        pagesize=A4,
        title="".join(piece.text for piece in words_of(paper, paper.template.title)),
        author="",
        subject="",
        creator="",
        producer="Casetracker",
        lang=paper.template.language.value,
        displayDocTitle=True,
        invariant=1,
        pageTemplates=[
            PageTemplate("first", [first], onPage=lambda canvas, _: fixed.draw_first(canvas, pages)),
            PageTemplate("later", [later], onPage=lambda canvas, _: fixed.draw_later(canvas, pages)),
        ],
    )
    made: list[Canvas] = []

    def canvas_of_that_time(*arguments: Any, **options: Any) -> Canvas:
        canvas = Canvas(*arguments, **options)
        vars(canvas)["_doc"]._timeStamp = _stamp(paper)  # ReportLab has no public door to the time of making
        made.append(canvas)
        return canvas

    document.build([NextPageTemplate("later"), *story], canvasmaker=canvas_of_that_time)
    return out.getvalue(), made[0].getPageNumber() - 1


def _stamp(paper: Paper) -> TimeStamp:
    """Make the time of issue, in UTC, what the file says of its making; ReportLab's own would be the year 2000."""
    issued = paper.issued_at or dt.datetime.combine(paper.date, dt.time(), dt.UTC)
    stamp = TimeStamp(invariant=1)
    stamp.t = calendar.timegm(issued.utctimetuple())
    stamp.lt = time.gmtime(stamp.t)
    stamp.YMDhms = tuple(stamp.lt)[:6]
    return stamp
