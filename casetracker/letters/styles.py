"""Sizes and colours, usual, large and plain, and the steps a letter may shrink by before it takes a second page."""

from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle

from casetracker.casework.print_sizes import PrintSize
from casetracker.letters.fonts import SANS, SERIF
from casetracker.letters.tags import Role

TEXT: Final = HexColor("#20262B")
MUTED: Final = HexColor("#59636B")
LINE: Final = HexColor("#C9C4B8")
ACCENT: Final = HexColor("#1F5A66")
GAP_TEXT: Final = "#7A4E00"
GAP_GROUND: Final = "#FFF3D9"
WATERMARK: Final = HexColor("#E8E8E8")


@dataclass(frozen=True, slots=True)
class Step:
    """One rung of the fit ladder: size and leading of the text, and the space after a paragraph, in points."""

    size: float
    leading: float
    after: float = 8.5


LADDER: Final = (Step(12, 17), Step(12, 16.5, 8), Step(11.5, 15.75, 7))
SUMMARY: Final = Step(10.5, 14.5, 7)
NOTES: Final = Step(9.5, 13, 3.5)
"""The words that close every letter, below the signature."""


@dataclass(frozen=True, slots=True)
class Look:
    """The sizes of everything on a paper, in points, and whether it is set for the eye or to be read aloud.

    Where a tuple of sizes stands, the first one with which all of it fits is taken.
    """

    ladder: tuple[Step, ...]
    summary: Step
    notes: Step
    rise: float
    """By how much the subject and headings are larger than the text."""
    indent: float
    heads_from: float
    """How far down the letterhead begins, in millimetres; it ends above an envelope's window."""
    heads: tuple[tuple[float, float], ...]
    """The office's name in the letterhead, and the lines under it."""
    returned: float | None
    """The sender's address in the window; none where what is small is not to be read."""
    addresses: tuple[tuple[float, float], ...]
    references: tuple[tuple[float, float], ...]
    """Size and leading beside the window."""
    references_from: float
    """How far down they begin, in millimetres."""
    again: tuple[float, ...]
    """The line at the head of further pages."""
    foot: float
    above: float
    """What stands, small, over the name of a summary."""
    names: tuple[float, float, float]
    """That name: as it is, where it is long, where it is very long."""
    signed: float
    small: float
    tables: bool
    """Tables as tables; else one row under the other, each cell with its label."""
    drawn: bool
    """Lines, fold marks, bars of certainty; else words alone, in one column."""
    muted: Color = MUTED


USUAL: Final = Look(
    ladder=LADDER,
    summary=SUMMARY,
    notes=NOTES,
    rise=1,
    indent=14,
    heads_from=20,
    heads=((13.0, 8.5), (11.0, 8.5), (9.5, 7.5)),
    returned=7.5,
    addresses=((11.0, 14.5), (10.0, 12.5), (9.0, 11.0)),
    references=((9.5, 13.0), (8.5, 11.0), (7.5, 9.5)),
    references_from=50,
    again=(8.5,),
    foot=8.5,
    above=10,
    names=(20, 15, 12),
    signed=10.5,
    small=9.5,
    tables=True,
    drawn=True,
)
LARGE: Final = Look(
    ladder=(Step(18, 26, 13),),
    summary=Step(18, 26, 13),
    notes=Step(14, 20, 6),
    rise=2,
    indent=20,
    heads_from=13,
    heads=((18.0, 14.0), (18.0, 13.0), (17.0, 12.0), (16.0, 11.0), (15.0, 10.0), (12.0, 9.0)),
    returned=None,
    addresses=((14.0, 17.0), (12.0, 15.0), (11.0, 14.0), (10.0, 12.5), (9.0, 11.0)),
    references=((14.0, 17.0), (13.0, 16.0), (12.0, 14.5), (11.0, 13.5), (9.5, 12.0), (8.5, 10.5)),
    references_from=46,
    again=(14, 13, 12, 11, 10, 8.5),
    foot=14,
    above=14,
    names=(26, 22, 20),
    signed=18,
    small=14,
    tables=False,
    drawn=True,
    # Grey words are the first that weak eyes lose.
    muted=TEXT,
)
"""For weak eyes (research: letters, large print): text 18 on 26, nothing that is meant to be read below 14."""
PLAIN: Final = replace(
    USUAL,
    # A reader that speaks sees no space between lines, and a place to sign is not worth a page of its own.
    ladder=(*LADDER, Step(11.5, 15, 5.5)),
    summary=LADDER[0],
    notes=Step(12, 17, 5),
    above=12,
    signed=12,
    small=12,
    tables=False,
    drawn=False,
    muted=TEXT,
)
"""To be read aloud by a screen reader, or copied: one column, no lines, no marks, every value behind its label."""
LOOKS: Final = {PrintSize.USUAL: USUAL, PrintSize.LARGE: LARGE, PrintSize.PLAIN: PLAIN}


@cache
def style(
    font: str,
    size: float,
    leading: float,
    *,
    color: Color = TEXT,
    after: float = 0,
    before: float = 0,
    indent: float = 0,
    role: Role = Role.PARAGRAPH,
) -> ParagraphStyle:
    """Return a style, made once: ragged right, no hyphens (Ukrainian patterns are weak), no widows and no orphans."""
    made = ParagraphStyle(
        f"{font}-{size}",
        fontName=font,
        fontSize=size,
        leading=leading,
        textColor=color,
        spaceAfter=after,
        spaceBefore=before,
        leftIndent=indent,
        allowWidows=0,
        allowOrphans=0,
        bulletFontName=f"{SERIF}-Regular",
        bulletFontSize=size,
    )
    vars(made)["role"] = role
    return made


def text(step: Step) -> ParagraphStyle:
    return style(f"{SERIF}-Regular", step.size, step.leading, after=step.after)


def subject(step: Step, rise: float = 1) -> ParagraphStyle:
    return style(f"{SANS}-Bold", step.size + rise, step.leading + 1, after=step.after + 3, role=Role.TITLE)


def heading(step: Step, rise: float = 1) -> ParagraphStyle:
    return style(f"{SANS}-Bold", step.size + rise, step.leading + 1, before=9, after=5, role=Role.HEADING)


def cell(step: Step) -> ParagraphStyle:
    """Return the style of a table's words: a little smaller than the text around it."""
    return text(Step(step.size - 0.5, step.leading - 1.25, 0))


def cell_label(step: Step) -> ParagraphStyle:
    """Return the style of what stands small in a table: labels, and who said something."""
    size = round((step.size - 0.5) * 0.85, 1)
    return sans(size, color=MUTED, leading=round(size * 1.4, 1))


def point(step: Step, indent: float = 14) -> ParagraphStyle:
    return style(f"{SERIF}-Regular", step.size, step.leading, after=3.5, indent=indent)


def sans(
    size: float,
    *,
    bold: bool = False,
    color: Color = TEXT,
    leading: float = 0,
    after: float = 0,
    role: Role = Role.PARAGRAPH,
) -> ParagraphStyle:
    face = f"{SANS}-{'Bold' if bold else 'Regular'}"
    return style(face, size, leading or round(size * 1.35, 1), color=color, after=after, role=role)


@cache
def unspaced(inner: ParagraphStyle) -> ParagraphStyle:
    """Return the same style without space after it, for the parts of a paragraph that goes on."""
    return ParagraphStyle("unspaced", parent=inner, spaceAfter=0)
