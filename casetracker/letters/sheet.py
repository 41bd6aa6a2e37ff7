"""What stands at fixed places of every page: marks, watermarks, the line at the head of a further one, page numbers.

Measures in millimetres from the top left (research: letters, page and style numbers): text 30 from the left and 15
from the right; folds at 105 and 210.
"""

from dataclasses import dataclass

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from casetracker.casework.paper_kinds import LetterKind
from casetracker.letters import styles
from casetracker.letters.filling import words_of
from casetracker.letters.first_page import DoesNotFit, FirstPage, first_page, hangs, longest_of, or_label
from casetracker.letters.flow import WIDTH
from casetracker.letters.fonts import SANS
from casetracker.letters.measures import LEFT, WALL
from casetracker.letters.paper import Paper
from casetracker.letters.phrases import phrases
from casetracker.letters.tags import Role, artifact, words


@dataclass(frozen=True, slots=True)
class Furniture:
    """Everything at fixed places, checked before the first page is made."""

    paper: Paper
    first: FirstPage
    again: str
    again_size: float
    watermarks: tuple[str, ...]

    @property
    def look(self) -> styles.Look:
        return styles.LOOKS[self.paper.print_size]

    @property
    def left(self) -> float:
        return WALL[0] if hangs(self.paper) else LEFT

    @property
    def width(self) -> float:
        return WALL[1] if hangs(self.paper) else WIDTH

    @property
    def body(self) -> float:
        """How far down the words begin on the first page."""
        return self.first.body

    def draw_first(self, canvas: Canvas) -> None:
        self._ground(canvas)
        self.first.draw(canvas)
        if self.look.drawn:
            with artifact(canvas):
                canvas.setStrokeColor(styles.ACCENT)
                canvas.setLineWidth(0.9)
                canvas.line(self.left, A4[1] - self.first.rule, self.left + self.width, A4[1] - self.first.rule)
                if self.paper.template.sheet.in_envelope:
                    _fold_marks(canvas)
        if self.paper.check_code and not self.paper.template.sheet.in_envelope:
            canvas.setFont(f"{SANS}-Regular", self.look.foot)
            canvas.setFillColor(self.look.muted)
            label = phrases(self.paper.template.language).say("furniture.check_code")
            with words(canvas, Role.PARAGRAPH):
                canvas.drawString(self.left, 11 * mm, f"{label}: {self.paper.check_code}")

    def draw_later(self, canvas: Canvas) -> None:
        self._ground(canvas)
        canvas.setFont(f"{SANS}-Regular", self.again_size)
        canvas.setFillColor(self.look.muted)
        with artifact(canvas):
            canvas.drawString(self.left, A4[1] - 18 * mm, self.again)
            if self.look.drawn:
                canvas.setStrokeColor(styles.LINE)
                canvas.setLineWidth(0.4)
                canvas.line(self.left, A4[1] - 20 * mm, self.left + self.width, A4[1] - 20 * mm)

    def _ground(self, canvas: Canvas) -> None:
        for at, text in enumerate(self.watermarks):
            watermark(canvas, text, (at - (len(self.watermarks) - 1) / 2) * 26 * mm)

    def draw_foot(self, canvas: Canvas, pages: int) -> None:
        """Tell which page of how many this is, where there are several."""
        if pages < 2:
            return
        page = canvas.getPageNumber()
        canvas.setFont(f"{SANS}-Regular", self.look.foot)
        canvas.setFillColor(self.look.muted)
        text = phrases(self.paper.template.language).say("furniture.page", page=page, pages=pages)
        with artifact(canvas):
            canvas.drawRightString(self.left + self.width, 11 * mm, text)


def furniture(paper: Paper, *, draft: bool, sample: bool) -> Furniture:
    """Measure and check all that stands at fixed places.

    Raises `DoesNotFit` and `fonts.CharacterNotPrintable`, before any page is made: ReportLab would wrap an error that
    comes while a page is drawn.
    """
    language = phrases(paper.template.language)
    look = styles.LOOKS[paper.print_size]
    first = first_page(paper)
    again = _again(paper)
    again_size = next((one for one in look.again if stringWidth(again, f"{SANS}-Regular", one) <= WIDTH), 0.0)
    if not again_size:
        raise DoesNotFit(field=longest_of(paper, {"case.number": paper.case_number, "letter.number": paper.number}))
    marks = [language.say("furniture.draft")] if draft else []
    marks += [language.say("furniture.sample")] if sample else []
    return Furniture(paper, first, again, again_size, tuple(marks))


def _again(paper: Paper) -> str:
    """Return what stands over further pages; on what is handed out to anybody it names no case."""
    if paper.template.kind in (LetterKind.LEAFLET, LetterKind.POSTER):
        headline = "".join(piece.text for piece in words_of(paper, paper.template.headline))
        smallest = styles.LOOKS[paper.print_size].again[-1]
        return headline if stringWidth(headline, f"{SANS}-Regular", smallest) <= WIDTH else ""
    return phrases(paper.template.language).say(
        "furniture.letter_again" if paper.template.sheet.in_envelope else "furniture.report_again",
        case=or_label(paper, "case.number").text,
        number=or_label(paper, "letter.number").text,
        date=or_label(paper, "letter.date").text,
    )


def _fold_marks(canvas: Canvas) -> None:
    canvas.setStrokeColor(styles.MUTED)
    canvas.setLineWidth(0.3)
    for y, length in ((105, 4), (148.5, 6), (210, 4)):
        canvas.line(5 * mm, A4[1] - y * mm, (5 + length) * mm, A4[1] - y * mm)


def watermark(canvas: Canvas, text: str, off: float, page: tuple[float, float] = A4) -> None:
    """Write light words across the page, under everything else, marked as no part of the text."""
    size = min(60.0, min(150 * mm, 0.9 * page[1]) / stringWidth(text, f"{SANS}-Bold", 1))
    canvas.saveState()
    with artifact(canvas):
        canvas.setFillColor(styles.WATERMARK)
        canvas.setFont(f"{SANS}-Bold", size)
        canvas.translate(page[0] / 2 + 8 * mm, page[1] / 2 - (12 * mm if page == A4 else 0))
        canvas.rotate(50)
        canvas.drawCentredString(0, -off - size / 3, text)
    canvas.restoreState()
