"""Paragraphs placed by hand, for papers of one page that are no letters."""

from typing import Final

from reportlab.lib.pagesizes import A4

from casetracker.letters import styles
from casetracker.letters.filling import Piece
from casetracker.letters.flow import bound_at_the_end, markup
from casetracker.letters.lines import lines
from casetracker.letters.measures import LEFT
from casetracker.letters.pages import TaggedCanvas
from casetracker.letters.tags import Role
from casetracker.letters.typography import typeset

FULL: Final = A4[0] - 2 * LEFT
"""The width of a page's text."""


def paragraph(
    page: TaggedCanvas,
    text: str,
    top: float,
    *,
    size: float,
    bold: bool = False,
    muted: bool = False,
    x: float = LEFT,
    width: float = FULL,
    role: Role = Role.PARAGRAPH,
) -> float:
    """Write a paragraph from `top` down and return where it ends."""
    look = styles.sans(size, bold=bold, color=styles.MUTED if muted else styles.TEXT, role=role)
    written = lines(markup(bound_at_the_end((Piece(typeset(text, page.language)),))), look)
    _, height = written.wrapOn(page, width, A4[1])
    written.drawOn(page, x, top - height)
    return float(top - height)
