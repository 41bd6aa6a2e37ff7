"""Making a paper: the same paper gives the same bytes, on every machine and at every time."""

import hashlib
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Final

import reportlab
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

import casetracker
from casetracker.letters import fonts, notice, styles
from casetracker.letters.ending import ended
from casetracker.letters.filling import Filled, Grid, Piece, Words, fill, label_of, printed, words_of
from casetracker.letters.first_page import DoesNotFit, first_page, hangs, references
from casetracker.letters.flow import WIDTH, bound_at_the_end, flow, in_pairs, paragraphs, rule
from casetracker.letters.markup import Run
from casetracker.letters.pages import on_one_page, on_pages
from casetracker.letters.paper import IncompletePaper, Paper, gaps, require_stated
from casetracker.letters.portrait import Photo
from casetracker.letters.sheet import Furniture, furniture
from casetracker.letters.signing import signature
from casetracker.letters.tags import Role
from casetracker.letters.template import Sheet
from casetracker.letters.typography import NBSP

# ReportLab keeps its fonts and their subsets for the whole process; two papers made at once would share half of them.
_ONE_AT_A_TIME = threading.Lock()
_TALLEST: Final = 150 * mm
"""What a signature may take of a page with all that stands under it."""


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
    if draft:
        # The place of the code is kept, so that what fits as a draft fits when it is printed.
        paper = replace(paper, check_code=paper.check_code or "–")
    if missing and not draft:
        raise IncompletePaper(missing)
    fixed = furniture(paper, draft=draft, sample=sample)
    template = paper.template
    blocks = list(fill(paper, template.body))
    notes = list(fill(paper, template.closing.body if template.closing else ()))
    if template.sheet.in_envelope:
        pdf, pages = _letter(fixed, blocks, notes)
    elif hangs(paper):
        pdf, pages = _notice(fixed, blocks)
    elif paper.photo is not None:
        pdf, pages = _with_photo(fixed, blocks, paper.photo)
    elif template.sheet is Sheet.FORM:
        pdf, pages = _report(fixed, lambda: _form(paper, blocks))
    else:
        pdf, pages = _report(fixed, lambda: _summary(paper, blocks, notes))
    digest = hashlib.sha256(pdf).hexdigest()
    sources = template.sha256 + (template.closing.sha256 if template.closing else "")
    template_sha256 = hashlib.sha256(sources.encode()).hexdigest()
    return Rendered(pdf, digest, template.id, template.full_version, engine(), pages, template_sha256)


def shows_in_window(paper: Paper) -> bool:
    """Say whether the recipient shows whole in the window of an envelope; so too on a paper that goes into none.

    Raises what `render` raises for what cannot be measured.
    """
    with _ONE_AT_A_TIME:
        fonts.ready()
        return first_page(paper).window


def engine() -> str:
    """Name what makes the bytes: program, ReportLab, fonts."""
    return f"casetracker {casetracker.__version__} · reportlab {reportlab.__version__} · fonts {fonts.version()}"


def _letter(fixed: Furniture, blocks: list[Filled], notes: list[Filled]) -> tuple[bytes, int]:
    """Fit the letter on one page, a little smaller if need be; where no step does, take two at full size."""
    for step in fixed.look.ladder:
        pdf = on_one_page(fixed, _story(fixed.paper, blocks, notes, step))
        if pdf is not None:
            return pdf, 1
    return on_pages(fixed, _story(fixed.paper, blocks, notes, fixed.look.ladder[0]))


def _notice(fixed: Furniture, blocks: list[Filled]) -> tuple[bytes, int]:
    """Set a notice as large as its one page allows; where no scale does, two pages at the least."""
    for scale in notice.SCALES:
        pdf = on_one_page(fixed, notice.story(fixed.paper, blocks, scale))
        if pdf is not None:
            return pdf, 1
    return on_pages(fixed, notice.story(fixed.paper, blocks, notice.SCALES[-1]))


def _with_photo(fixed: Furniture, blocks: list[Filled], photo: Photo) -> tuple[bytes, int]:
    """Set a notice in one column with its photo as large as one page allows."""

    def story(times: float) -> list[Flowable]:
        return notice.in_one_column(_titled(fixed.paper), photo, flow(blocks, fixed.look.summary, fixed.look), times)

    for times in notice.ALOUD:
        pdf = on_one_page(fixed, story(times))
        if pdf is not None:
            return pdf, 1
    return on_pages(fixed, story(notice.ALOUD[-1]))


def _report(fixed: Furniture, story: Callable[[], list[Flowable]]) -> tuple[bytes, int]:
    pdf = on_one_page(fixed, story())
    return (pdf, 1) if pdf is not None else on_pages(fixed, story())


def _story(paper: Paper, blocks: list[Filled], notes: list[Filled], step: styles.Step) -> list[Flowable]:
    look = styles.LOOKS[paper.print_size]
    subject = paragraphs(_one_line(words_of(paper, paper.template.title)), styles.subject(step, look.rise))
    return [
        *([] if look.drawn else _references(paper, step)),
        CondPageBreak(4 * step.leading),  # what the letter is about goes with its first lines
        *subject,
        *_ended(paper, blocks, step, _closing(notes, look)),
    ]


def _references(paper: Paper, step: styles.Step) -> list[Flowable]:
    """Set what usually stands beside the window into the one column of a plain paper."""
    line = styles.style(f"{fonts.SANS}-Regular", step.size, step.leading)
    made: list[Flowable] = []
    for _, label, value in references(paper):
        made += paragraphs((Piece(f"{label}: "), value), line)
    return [*made, Spacer(0, step.leading)]


def _ended(paper: Paper, blocks: list[Filled], step: styles.Step, closing: list[Flowable]) -> list[Flowable]:
    """Lay out the words and, kept with the last lines of them, the signature and what closes the paper."""
    look = styles.LOOKS[paper.print_size]
    return ended(flow(blocks, step, look), [*_signed(paper, step), *closing], step.leading)


def _closing(notes: list[Filled], look: styles.Look) -> list[Flowable]:
    if not notes:
        return []
    before = 9 if look.tables else look.notes.size
    line = rule(WIDTH, before=before) if look.drawn else [Spacer(0, before)]
    return [*line, *flow(notes, look.notes, look)]


def _summary(paper: Paper, blocks: list[Filled], notes: list[Filled]) -> list[Flowable]:
    look = styles.LOOKS[paper.print_size]
    return [*_titled(paper), *_ended(paper, blocks, look.summary, _closing(notes, look))]


def _form(paper: Paper, blocks: list[Filled]) -> list[Flowable]:
    look = styles.LOOKS[paper.print_size]
    return [*_titled(paper), *_to_sign(blocks, look)]


def _to_sign(blocks: list[Filled], look: styles.Look) -> list[Flowable]:
    """Lay out a form; the places to sign at its end stand below something of what is agreed to."""
    if len(blocks) > 1 and isinstance(blocks[-1], Grid) and in_pairs(blocks[-1]):
        above, (*signed, _below) = (flow(some, look.summary, look) for some in (blocks[:-1], blocks[-1:]))
        return ended(above, signed, look.summary.leading)
    return flow(blocks, look.summary, look)


def _titled(paper: Paper) -> list[Flowable]:
    """Set what the paper is, small, and its headline, large as its length allows."""
    look = styles.LOOKS[paper.print_size]
    title = _one_line(words_of(paper, paper.template.title))
    name = words_of(paper, paper.template.headline)
    length = sum(len(piece.text) for piece in name)
    size = look.names[0 if length <= 60 else 1 if length <= 140 else 2]
    large = styles.sans(size, bold=True, after=8, role=Role.TITLE)
    above = styles.sans(look.above, color=look.muted, after=0 if look.tables else 5)
    return [*paragraphs(bound_at_the_end(title), above), *paragraphs(bound_at_the_end(name), large)]


def _one_line(words: Words) -> Words:
    return tuple(Piece(one.text.replace("\n", " "), one.bold, one.italic, one.muted, one.gap) for one in words)


def _signed(paper: Paper, step: styles.Step) -> list[Flowable]:
    given = [name for name in ("signatory.role", "signatory.phone") if paper.given(name)]
    # A dot that joins begins no line.
    between = f"{NBSP}· " if styles.LOOKS[paper.print_size].tables else "\n"
    below = between.join(printed(paper, paper.of_the_paper(name), name) for name in given)
    if paper.signatory.lines.strip():
        below = "\n".join(filter(None, (below, printed(paper, paper.signatory.lines.strip(), "signatory.lines"))))
    name = words_of(paper, (Run(field="signatory.name"),))
    made = signature(name, (Piece(below),), label_of(paper, "farewell"), step, styles.LOOKS[paper.print_size])
    if sum(one.wrap(WIDTH, _TALLEST)[1] for one in made) > _TALLEST:
        texts = {name: paper.of_the_paper(name) for name in ("signatory.name", *given, "signatory.lines")}
        raise DoesNotFit(field=paper.label(max(texts, key=lambda one: len(texts[one]))))
    return made
