"""What stands at its place on the first page: letterhead, recipient in the window of an envelope, reference block.

The recipient stands inside x 20-100, y 50-90 millimetres, with nothing else in x 10-110, y 45-95 (research: letters,
page and style numbers). What is too long for its place, though set as small as may be, is still told whole: it goes on
below, a letterhead with all but the name of the office, and the words of the letter begin under it. Such a recipient
does not show whole in a window; who puts the letter into its envelope is told so.
"""

import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
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
from casetracker.letters.measures import BODY, LEFT, PAGE_END, WALL
from casetracker.letters.paper import Paper
from casetracker.letters.phrases import phrases
from casetracker.letters.tags import artifact
from casetracker.letters.typography import NBSP

LOGO: Final = (34 * mm, 20 * mm)
"""The box at the upper right, above the window, that a logo is fitted into."""
_LETTERHEAD_END: Final = 42 * mm
_RETURN: Final = 51 * mm
_ADDRESS_END: Final = 89 * mm
_ADDRESS_WIDTH: Final = 70 * mm
_REFERENCE: Final = 122 * mm
_REFERENCE_END: Final = 97 * mm
_LABEL_WIDTH: Final = 24 * mm
_REFERENCE_WIDTH: Final = 73 * mm
_BELOW: Final = 8 * mm
"""What stays free above the words, where something too long for its place stands over them."""
_FURTHER: Final = (148 * mm, 220 * mm)
"""How far down something may go that has no room at its place; it is set smaller before it goes further."""
_ON_A_WALL: Final = ((14.0, 0.0), (12.0, 0.0), (10.0, 0.0))
_NAME_ALONE: Final = ((9.5, 0.0), (8.0, 0.0), (7.0, 0.0))
"""Sizes of an office's name that fills the letterhead by itself."""


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

    @property
    def end(self) -> float:
        """How far down the lower edge stands."""
        return self.y + self.height

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
class FirstPage:
    """What stands above the words, and how far down, in points, these begin."""

    places: tuple[Placed, ...]
    logo: "Logo | None"
    rule: float
    """How far down the line under the letterhead stands."""
    body: float
    window: bool
    """Whether the recipient shows whole in the window of an envelope; so too where there is none."""

    def draw(self, canvas: Canvas) -> None:
        if self.logo is not None:
            self.logo.draw(canvas)
        for one in self.places:
            one.draw(canvas)


def first_page(paper: Paper) -> FirstPage:
    """Measure everything.

    Raises `DoesNotFit` for what the whole page has no room for, and `fonts.CharacterNotPrintable`.
    """
    look = styles.LOOKS[paper.print_size]
    left, width = WALL if hangs(paper) else (LEFT, WIDTH)
    logo = _logo(paper.letterhead.logo, look.heads_from * mm, left + width)
    head, below = _letterhead(paper, look, left, width - (logo.width + 6 * mm if logo else 0))
    rule = max(head.end, logo.end if logo else 0) + 2 * mm
    if not paper.template.sheet.in_envelope:
        return FirstPage((head,), logo, rule, rule + _BELOW, window=True)
    last = PAGE_END - _BELOW - (placed(LEFT, 0, WIDTH, below).height + _BELOW if below else 0)
    window = _window(paper, look, last)
    places, begins = [head, *window], BODY
    shows = window[-1].end <= _ADDRESS_END
    if not shows:
        begins = max(begins, window[-1].end + _BELOW)
    if look.drawn:
        beside = _reference(paper, look, last)
        places.append(beside)
        if beside.end > _REFERENCE_END:
            begins = max(begins, beside.end + _BELOW)
    if below:
        places.append(placed(LEFT, begins, WIDTH, below))
        begins = places[-1].end + _BELOW
    if begins > PAGE_END:
        raise DoesNotFit(field=longest_of(paper, {"recipient": "\n".join(paper.recipient_lines), **_reached(paper)}))
    return FirstPage(tuple(places), logo, rule, begins, shows)


def _fitting(
    make: Callable[[float, float], Placed], sizes: Sequence[tuple[float, float]], *ends: float
) -> Placed | None:
    """Return what is set largest of all that ends above the first of `ends` that any size ends above."""
    return next((made for end in ends for size in sizes if (made := make(*size)).end <= end), None)


def longest_of(paper: Paper, texts: Mapping[str, str]) -> str:
    """Return the label of the field that takes the most room of those that share a place."""
    return paper.label(max(texts, key=lambda name: len(texts[name])))


def or_label(paper: Paper, name: str) -> Piece:
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

    @property
    def end(self) -> float:
        return self.y + self.height

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


def _letterhead(paper: Paper, look: styles.Look, left: float, room: float) -> tuple[Placed, list[Flowable]]:
    """Place the letterhead above the window, and return what of it has room only below.

    A notice for a wall names the office alone: how it is reached stands below its words, in large print.
    """
    alone = hangs(paper)
    color = styles.ACCENT if alone else styles.TEXT
    details = [] if alone else list(_details(paper))

    def name(size: float) -> list[Flowable]:
        return [*paragraphs((or_label(paper, "office.name"),), styles.sans(size, bold=True, color=color))]

    def told(size: float, width: float) -> list[Flowable]:
        small = styles.sans(size, color=look.muted)
        lines = (line for parts in details for line in _in_lines(parts, small, width))
        return [one for line in lines for one in paragraphs((Piece(line),), small)]

    def head(size: float, below: float) -> Placed:
        return placed(left, look.heads_from * mm, room, [*name(size), *told(below, room)])

    def named(size: float, _: float) -> Placed:
        return placed(left, look.heads_from * mm, room, name(size))

    letter = paper.template.sheet.in_envelope
    sizes = _ON_A_WALL if alone else look.heads
    if made := _fitting(head, sizes, _LETTERHEAD_END, *(() if letter else (A4[1] / 2,))):
        return made, []
    if letter and (made := _fitting(named, (*sizes, *_NAME_ALONE), _LETTERHEAD_END)):
        return made, told(look.heads[0][1], WIDTH)
    raise DoesNotFit(field=longest_of(paper, _reached(paper)))


def _reached(paper: Paper) -> dict[str, str]:
    """Return what a letterhead tells, field by field."""
    head = paper.letterhead
    registered = phrases(paper.template.language).say("furniture.registered", number=head.registered_number)
    return {
        "office.name": head.name,
        "office.address": ", ".join(head.address.splitlines()),
        # A number alone on a line says nothing.
        "office.registered_number": registered.replace(" ", NBSP) if head.registered_number else "",
        "office.phone": head.phone,
        "office.hours": head.hours,
        "office.email": head.email,
    }


def _details(paper: Paper) -> Iterator[list[str]]:
    """Yield what stands under the office's name: first where it is, then how it is reached."""
    texts = _reached(paper)
    for names in (("office.address", "office.registered_number"), ("office.phone", "office.hours", "office.email")):
        yield [printed(paper, texts[name], name) for name in names if texts[name].strip()]


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


def _window(paper: Paper, look: styles.Look, last: float) -> list[Placed]:
    """Place the return line and the recipient so that both stand in the window of an envelope, if there is room."""
    above = _returned(paper, look)
    lines = [line for line in paper.recipient_lines if line.strip()]
    gap: list[Words] = [(Piece(f"[{paper.label('recipient')}]", gap=True),)]
    written: list[Words] = [(Piece(printed(paper, line, "recipient")),) for line in lines] or gap
    top = (above.end if above else _RETURN) + 2 * mm

    def recipient(size: float, leading: float) -> Placed:
        shape = styles.text(styles.Step(size, leading, 0))
        return placed(LEFT, top, _ADDRESS_WIDTH, (one for line in written for one in paragraphs(line, shape)))

    made = _fitting(recipient, look.addresses, _ADDRESS_END, *_FURTHER, last)
    if made is None:
        raise DoesNotFit(field=paper.label("recipient"))
    return [above, made] if above else [made]


def _returned(paper: Paper, look: styles.Look) -> Placed | None:
    """Place the sender's address over the recipient's, where that is printed and is short enough.

    The letterhead has it in any case.
    """
    if look.returned is None:
        return None
    return_text = paper.letterhead.return_line or paper.letterhead.address.replace("\n", ", ")
    returned = printed(paper, return_text, "office.address")
    leading = round(look.returned * 1.2, 1)
    small = styles.sans(look.returned, color=look.muted, leading=leading)
    made = placed(LEFT, _RETURN, _ADDRESS_WIDTH, _plain(returned, small))
    return made if made.height <= 2 * leading + 1 else None


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
    told = [(name, label_of(paper, key), or_label(paper, name)) for key, name in zip(keys, wanted, strict=True)]
    if paper.check_code:
        told.append(("letter.number", label_of(paper, "check_code"), Piece(paper.check_code)))
    return told


def _reference(paper: Paper, look: styles.Look, last: float) -> Placed:
    told = references(paper)
    # Who writes stands in full at the foot of the letter: a name that has no room beside the window is not said twice.
    others = [one for one in told if one[0] != "signatory.name"]

    def beside(some: list[tuple[str, str, Piece]], size: float, leading: float) -> Placed:
        return placed(_REFERENCE, look.references_from * mm, _REFERENCE_WIDTH, _lines(some, look, size, leading))

    made = _fitting(partial(beside, told), look.references, _REFERENCE_END)
    made = made or _fitting(partial(beside, others), look.references, _REFERENCE_END, *_FURTHER, last)
    if made is None:
        longest = max(told, key=lambda one: len(one[2].text))
        raise DoesNotFit(field=paper.label(longest[0]))
    return made


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
