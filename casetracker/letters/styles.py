"""Sizes, colours and the three steps a letter may shrink by before it takes a second page."""

from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle

from casetracker.letters.fonts import SANS, SERIF

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
CELL: Final = Step(10, 13.25, 0)


def style(
    font: str,
    size: float,
    leading: float,
    *,
    color: Color = TEXT,
    after: float = 0,
    before: float = 0,
    indent: float = 0,
) -> ParagraphStyle:
    """Make a style: ragged right, no hyphens (Ukrainian patterns are weak), no widows and no orphans."""
    return ParagraphStyle(
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


def text(step: Step) -> ParagraphStyle:
    return style(f"{SERIF}-Regular", step.size, step.leading, after=step.after)


def subject(step: Step) -> ParagraphStyle:
    return style(f"{SANS}-Bold", step.size + 1, step.leading + 1, after=step.after + 3)


def heading(step: Step) -> ParagraphStyle:
    return style(f"{SANS}-Bold", step.size + 1, step.leading + 1, before=9, after=5)


def point(step: Step) -> ParagraphStyle:
    return style(f"{SERIF}-Regular", step.size, step.leading, after=3.5, indent=14)


def sans(size: float, *, bold: bool = False, color: Color = TEXT, leading: float = 0) -> ParagraphStyle:
    return style(f"{SANS}-{'Bold' if bold else 'Regular'}", size, leading or round(size * 1.35, 1), color=color)
