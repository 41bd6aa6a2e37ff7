"""What stands at fixed places of a page: letterhead, window address, reference block, marks, watermarks, page numbers.

Measures in millimetres from the top left (research: letters, page and style numbers): text 30 from the left and 15
from the right; window address inside x 20-100, y 50-90, with nothing else in x 10-110, y 45-95; folds at 105 and 210.
"""

import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.paper_kinds import LetterKind
from casetracker.letters import styles
from casetracker.letters.filling import Piece, Words, label_of, printed
from casetracker.letters.flow import WIDTH, paragraphs
from casetracker.letters.fonts import SANS
from casetracker.letters.paper import Paper
from casetracker.letters.phrases import phrases
from casetracker.letters.tags import Role, artifact, words
from casetracker.letters.typography import NBSP

LEFT: Final = 30 * mm
BOTTOM: Final = 20 * mm
WALL: Final = (20 * mm, 170 * mm)
"""Left edge and width of what hangs on a wall: nobody punches or folds it, so it stands in the middle of its sheet."""
BODY: Final = 100 * mm
"""Where the words of a letter begin on its first page."""
LATER_TOP: Final = 27 * mm
_LETTERHEAD_END: Final = 44 * mm
LOGO: Final = (34 * mm, 20 * mm)
"""The box at the upper right, above the window, that a logo is fitted into."""
_RETURN: Final = 51 * mm
_ADDRESS_END: Final = 89 * mm
_ADDRESS_WIDTH: Final = 70 * mm
_REFERENCE: Final = 122 * mm
_REFERENCE_END: Final = 97 * mm
_LABEL_WIDTH: Final = 24 * mm
_REFERENCE_WIDTH: Final = 73 * mm


class DoesNotFit(ForTheCaseworker):
    """`field` is the label of what is too long for its place."""

    sentence = QT_TRANSLATE_NOOP("Errors", "“{field}” is too long for its place on the paper. Shorten it.")


@dataclass(frozen=True, slots=True)
class Placed:
    """Flowables measured to fit, with the left and upper edge of the place they were measured for."""

    x: float
    y: float
    width: float
    flowables: tuple[Flowable, ...]
    height: float

    def draw(self, canvas: Canvas) -> None:
        y = self.y
        for one in self.flowables:
            _, height = one.wrap(self.width, A4[1])
            one.drawOn(canvas, self.x, A4[1] - y - height)
            y += height


def placed(x: float, y: float, width: float, flowables: Iterable[Flowable]) -> Placed:
    held = tuple(flowables)
    return Placed(x, y, width, held, sum(one.wrap(width, A4[1])[1] for one in held))


@dataclass(frozen=True, slots=True)
class Furniture:
    """Everything at fixed places, checked before the first page is made."""

    paper: Paper
    first: tuple[Placed, ...]
    rule: float
    """How far down the line under the letterhead stands."""
    again: str
    again_size: float
    watermarks: tuple[str, ...]
    logo: "Logo | None"

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
        return BODY if self.paper.template.sheet.in_envelope else self.rule + 8 * mm

    def draw_first(self, canvas: Canvas) -> None:
        self._ground(canvas)
        if self.logo is not None:
            self.logo.draw(canvas)
        for one in self.first:
            one.draw(canvas)
        if self.look.drawn:
            with artifact(canvas):
                canvas.setStrokeColor(styles.ACCENT)
                canvas.setLineWidth(0.9)
                canvas.line(self.left, A4[1] - self.rule, self.left + self.width, A4[1] - self.rule)
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
    letter = paper.template.sheet.in_envelope
    look = styles.LOOKS[paper.print_size]
    left, width = WALL if hangs(paper) else (LEFT, WIDTH)
    logo = _logo(paper.letterhead.logo, look.heads_from * mm, left + width)
    head = _sender(paper, look, logo) if hangs(paper) else _letterhead(paper, look, logo)
    first = [head]
    if letter:
        first += _window(paper, look)
        if look.drawn:
            first.append(_reference(paper, look))
    again = language.say(
        "furniture.letter_again" if letter else "furniture.report_again",
        case=_or_label(paper, "case.number").text,
        number=_or_label(paper, "letter.number").text,
        date=_or_label(paper, "letter.date").text,
    )
    again_size = next((one for one in look.again if stringWidth(again, f"{SANS}-Regular", one) <= WIDTH), 0.0)
    if not again_size:
        raise DoesNotFit(field=_longest(paper, {"case.number": paper.case_number, "letter.number": paper.number}))
    marks = [language.say("furniture.draft")] if draft else []
    marks += [language.say("furniture.sample")] if sample else []
    end = max(head.y + head.height, logo.y + logo.height if logo else 0)
    return Furniture(paper, tuple(first), end + 2 * mm, again, again_size, tuple(marks), logo)


def _longest(paper: Paper, texts: Mapping[str, str]) -> str:
    """Return the label of the field that takes the most room of those that share a place."""
    return paper.label(max(texts, key=lambda name: len(texts[name])))


def _or_label(paper: Paper, name: str) -> Piece:
    """Return the printed text of a field of the paper, or a gap with its label."""
    if not paper.given(name):
        return Piece(f"[{paper.label(name)}]", gap=True)
    # Line ends of every kind are alike only once it is typeset, and the first line alone would have a place.
    return Piece(printed(paper, paper.of_the_paper(name), name).replace("\n", " "))


@dataclass(frozen=True, slots=True)
class Logo:
    """The office's picture, fitted into its box and drawn as no part of the text."""

    image: ImageReader
    x: float
    y: float
    width: float
    height: float

    def draw(self, canvas: Canvas) -> None:
        with artifact(canvas):
            canvas.drawImage(self.image, self.x, A4[1] - self.y - self.height, self.width, self.height)


def _logo(picture: bytes, top: float, right: float) -> Logo | None:
    if not picture:
        return None
    image = ImageReader(io.BytesIO(picture))
    wide, tall = image.getSize()
    scale = min(LOGO[0] / wide, LOGO[1] / tall)
    width, height = wide * scale, tall * scale
    return Logo(image, right - width, top, width, height)


def hangs(paper: Paper) -> bool:
    """Say whether a paper is a notice for a wall; who has it read aloud gets it in one column, as every other paper."""
    return paper.template.kind == LetterKind.POSTER and styles.LOOKS[paper.print_size].drawn


def _sender(paper: Paper, look: styles.Look, logo: Logo | None) -> Placed:
    """Place the office's name alone over a notice: how it is reached stands below, in large print."""
    left, width = WALL
    room = width - (logo.width + 6 * mm if logo else 0)
    for size in (14.0, 12.0, 10.0):
        told = paragraphs((_or_label(paper, "office.name"),), styles.sans(size, bold=True, color=styles.ACCENT))
        made = placed(left, look.heads_from * mm, room, told)
        if made.y + made.height <= _LETTERHEAD_END - 2 * mm:
            return made
    raise DoesNotFit(field=paper.label("office.name"))


def _letterhead(paper: Paper, look: styles.Look, logo: Logo | None) -> Placed:
    head = paper.letterhead
    language = phrases(paper.template.language)
    registered = language.say("furniture.registered", number=head.registered_number) if head.registered_number else ""
    registered = registered.replace(" ", NBSP)  # a number alone on a line says nothing
    where = {"office.address": head.address.replace("\n", ", "), "office.registered_number": registered}
    reached = {"office.phone": head.phone, "office.hours": head.hours, "office.email": head.email}
    details = [
        [printed(paper, text, name) for name, text in wanted.items() if text.strip()] for wanted in (where, reached)
    ]
    room = WIDTH - (logo.width + 6 * mm if logo else 0)
    for size, below in look.heads:
        lines = [*paragraphs((_or_label(paper, "office.name"),), styles.sans(size, bold=True))]
        small = styles.sans(below, color=look.muted)
        told = [text for parts in details for text in _in_lines(parts, small, room)]
        lines += [one for text in told for one in paragraphs((Piece(text),), small)]
        made = placed(LEFT, look.heads_from * mm, room, lines)
        if made.y + made.height <= _LETTERHEAD_END - 2 * mm:
            return made
    texts = {"office.name": head.name, **where, **reached}
    raise DoesNotFit(field=_longest(paper, texts))


def _in_lines(parts: list[str], style: ParagraphStyle, room: float) -> Iterator[str]:
    """Join details with dots, as many as a line holds: no dot is left at a line's end."""
    line = ""
    for part in parts:
        longer = f"{line} · {part}" if line else part
        if line and stringWidth(longer, style.fontName, style.fontSize) > room:
            yield line
            longer = part
        line = longer
    if line:
        yield line


def _window(paper: Paper, look: styles.Look) -> list[Placed]:
    """Place the return line and the recipient so that both stand in the window of an envelope."""
    above = _returned(paper, look)
    lines = [line for line in paper.recipient_lines if line.strip()]
    written: list[Words] = [(Piece(printed(paper, line, "recipient")),) for line in lines]
    top = _RETURN + (above.height if above else 0) + 2 * mm
    for size, leading in look.addresses:
        shape = styles.text(styles.Step(size, leading, 0))
        gap: list[Words] = [(Piece(f"[{paper.label('recipient')}]", gap=True),)]
        made = placed(LEFT, top, _ADDRESS_WIDTH, (one for line in written or gap for one in paragraphs(line, shape)))
        if made.y + made.height <= _ADDRESS_END:
            return [above, made] if above else [made]
    raise DoesNotFit(field=paper.label("recipient"))


def _returned(paper: Paper, look: styles.Look) -> Placed | None:
    """Place the sender's address over the recipient's, where that is printed; the letterhead has it in any case."""
    if look.returned is None:
        return None
    return_text = paper.letterhead.return_line or paper.letterhead.address.replace("\n", ", ")
    returned = printed(paper, return_text, "office.address")
    leading = round(look.returned * 1.2, 1)
    made = placed(
        LEFT, _RETURN, _ADDRESS_WIDTH, _plain(returned, styles.sans(look.returned, color=look.muted, leading=leading))
    )
    if made.height > 2 * leading + 1:
        raise DoesNotFit(field=paper.label("office.address"))
    return made


def _plain(text: str, style: ParagraphStyle) -> list[Paragraph]:
    return list(paragraphs((Piece(text),), style)) if text.strip() else []


class _Reference(Flowable):
    """A label and its value side by side, for the block to the right of the window."""

    def __init__(self, label: Paragraph, value: Paragraph) -> None:
        super().__init__()
        self.label, self.value = label, value

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        _, first = self.label.wrap(_LABEL_WIDTH, available_height)
        _, second = self.value.wrap(available_width - _LABEL_WIDTH, available_height)
        self.width, self.height = available_width, max(first, second) + 1
        return self.width, self.height

    def draw(self) -> None:
        lower = self.value.style.fontSize - self.label.style.fontSize  # so that both stand on one line
        self.label.drawOn(self.canv, 0, self.height - self.label.height - lower)
        self.value.drawOn(self.canv, _LABEL_WIDTH, self.height - self.value.height)


def references(paper: Paper) -> list[tuple[str, str, Piece]]:
    """Return what a reader looks for first: the field, its label on paper, and its text."""
    wanted = ["letter.number", "letter.date", "case.number", "signatory.name", "office.phone", "office.hours"]
    keys = ("letter_number", "date", "case", "writes", "phone", "hours")
    told = [(name, label_of(paper, key), _or_label(paper, name)) for key, name in zip(keys, wanted, strict=True)]
    if paper.check_code:
        told.append(("letter.number", label_of(paper, "check_code"), Piece(paper.check_code)))
    return told


def _reference(paper: Paper, look: styles.Look) -> Placed:
    told = references(paper)
    # Who writes stands in full at the foot of the letter: a name that has no room beside the window is not said twice.
    for some in (told, [one for one in told if one[0] != "signatory.name"]):
        for size, leading in look.references:
            made = placed(_REFERENCE, look.references_from * mm, _REFERENCE_WIDTH, _lines(some, look, size, leading))
            if made.y + made.height <= _REFERENCE_END:
                return made
    longest = max(told, key=lambda one: len(one[2].text))
    raise DoesNotFit(field=paper.label(longest[0]))


def _lines(told: list[tuple[str, str, Piece]], look: styles.Look, size: float, leading: float) -> list[Flowable]:
    if not look.tables:
        inline = styles.sans(size, leading=leading)
        return [next(paragraphs((Piece(f"{label}: ", bold=True), value), inline)) for _, label, value in told]
    return [
        _Reference(
            next(paragraphs((Piece(label),), styles.sans(8, color=look.muted, leading=leading))),
            next(paragraphs((value,), styles.sans(size, leading=leading))),
        )
        for _, label, value in told
    ]


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
