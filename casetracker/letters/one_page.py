"""Paragraphs placed by hand, for papers of one page that are no letters."""

from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from casetracker.letters import styles
from casetracker.letters.sheet import LEFT

FULL: Final = A4[0] - 2 * LEFT
"""The width of a page's text."""


def paragraph(
    page: Canvas,
    text: str,
    top: float,
    *,
    size: float,
    bold: bool = False,
    muted: bool = False,
    x: float = LEFT,
    width: float = FULL,
) -> float:
    """Write a paragraph from `top` down and return where it ends."""
    look = styles.sans(size, bold=bold, color=styles.MUTED if muted else styles.TEXT)
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    written = Paragraph(escaped, look)
    _, height = written.wrapOn(page, width, A4[1])
    written.drawOn(page, x, top - height)
    return float(top - height)
