"""The sheet of paper with the recovery words: numbered, once more as a QR code, and how to use and keep them.

It is made in memory and printed; nothing here writes a file.
"""

import datetime as dt
import io
import tomllib
from functools import cache
from typing import Any, Final

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Rect
from reportlab.lib.colors import black, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from casetracker import resources
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import fonts, styles
from casetracker.letters.measures import LEFT
from casetracker.letters.one_page import FULL, paragraph
from casetracker.letters.pages import TaggedCanvas
from casetracker.letters.render import one_at_a_time
from casetracker.letters.tags import Role, artifact, figure
from casetracker.letters.tags import words as tagged
from casetracker.letters.wording import day_in_words

LANGUAGES: Final = ("uk", "en", "ru")
COLUMNS: Final = 3
_ROW: Final = 11 * mm
_CODE: Final = 50 * mm
_GAP: Final = 7 * mm


def make(words: tuple[str, ...], *, vault: str, made_on: dt.date, language: str) -> bytes:
    """Return the sheet as a PDF of one page.

    `vault` names the vault as it stands in clear; the sheet names no person and no office.
    """
    with one_at_a_time():
        fonts.ready()
        say, tongue = _texts()[language], PaperLanguage(language)
        named = say["vault"].format(vault=vault, date=day_in_words(made_on, tongue))
        out = io.BytesIO()
        page = TaggedCanvas(out, tongue, say["title"], dt.datetime.combine(made_on, dt.time(), dt.UTC))
        y = A4[1] - 25 * mm
        y = paragraph(page, say["title"], y, size=24, bold=True, role=Role.TITLE) - 1 * mm
        y = paragraph(page, named, y, size=11, muted=True) - 3 * mm
        y = paragraph(page, say["what"], y, size=12) - 5 * mm
        y = _words(page, words, y) - _GAP
        below = y - _CODE - 2 * mm
        _code(page, words, y, say["code"])
        paragraph(page, say["code"], below, size=10, muted=True, width=_CODE)
        right, width = LEFT + _CODE + _GAP, FULL - _CODE - _GAP
        for part in ("use", "keep"):
            titled = say[f"{part}_title"]
            y = paragraph(page, titled, y, size=12, bold=True, x=right, width=width, role=Role.HEADING) - 1 * mm
            y = paragraph(page, say[part], y, size=11.5, x=right, width=width) - 4 * mm
        page.showPage()
        page.save()
        return out.getvalue()


def _words(page: TaggedCanvas, words: tuple[str, ...], top: float) -> float:
    """Write the words column by column in large print between hairlines; return where they end."""
    rows = -(-len(words) // COLUMNS)
    with artifact(page):
        page.setStrokeColor(styles.LINE)
        page.setLineWidth(0.5)
        for row in range(rows + 1):
            page.line(LEFT, top - row * _ROW, LEFT + FULL, top - row * _ROW)
    for place, word in enumerate(words):
        x, y = LEFT + place // rows * FULL / COLUMNS, top - (place % rows + 1) * _ROW + 3.4 * mm
        with tagged(page, Role.PARAGRAPH):
            page.setFillColor(styles.MUTED)
            page.setFont(f"{fonts.SANS}-Regular", 12.5)
            page.drawRightString(x + 8 * mm, y, f"{place + 1} ")
            page.setFillColor(styles.TEXT)
            page.setFont(f"{fonts.SANS}-Bold", 16.5)
            page.drawString(x + 10 * mm, y, word)
    return top - rows * _ROW


def _code(page: TaggedCanvas, words: tuple[str, ...], top: float, alt: str) -> None:
    code: Any = QrCodeWidget(" ".join(words), barLevel="M", barBorder=0)
    left, low, right, high = code.getBounds()
    scale = _CODE / max(right - left, high - low)
    with figure(page, alt, (LEFT, top - _CODE, LEFT + _CODE, top)):
        page.saveState()
        page.translate(LEFT, top - _CODE)
        page.scale(scale, scale)
        page.setFillColor(black)
        for one in code.draw().contents:
            if isinstance(one, Rect) and one.fillColor is not None and one.fillColor != white:
                page.rect(one.x - left, one.y - low, one.width, one.height, stroke=0, fill=1)
        page.restoreState()


@cache
def _texts() -> dict[str, dict[str, str]]:
    with resources.path("letters", "recovery_sheet.toml").open("rb") as file:
        return tomllib.load(file)
