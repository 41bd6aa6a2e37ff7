"""The sheet of paper with the recovery words: numbered, once more as a QR code, and how to use and keep them.

It is made in memory and printed; nothing here writes a file.
"""

import datetime as dt
import io
import tomllib
from functools import cache
from typing import Final

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from casetracker import resources
from casetracker.letters import fonts, styles
from casetracker.letters.one_page import FULL, paragraph
from casetracker.letters.render import one_at_a_time
from casetracker.letters.sheet import LEFT

LANGUAGES: Final = ("uk", "en", "ru")
COLUMNS: Final = 3
_ROW: Final = 9.5 * mm
_CODE: Final = 46 * mm
_GAP: Final = 7 * mm


def make(words: tuple[str, ...], *, vault: str, made_on: dt.date, language: str) -> bytes:
    """Return the sheet as a PDF of one page.

    `vault` names the vault as it stands in clear; the sheet names no person and no office.
    """
    with one_at_a_time():
        fonts.ready()
        say = _texts()[language]
        date = made_on.isoformat() if language == "en" else made_on.strftime("%d.%m.%Y")
        named = say["vault"].format(vault=vault, date=date)
        out = io.BytesIO()
        page = Canvas(out, pagesize=A4, invariant=1, lang=language)
        page.setTitle(say["title"])
        y = A4[1] - 25 * mm
        y = paragraph(page, say["title"], y, size=20, bold=True) - 1 * mm
        y = paragraph(page, named, y, size=10, muted=True) - 3 * mm
        y = paragraph(page, say["what"], y, size=10.5) - 5 * mm
        y = _words(page, words, y) - _GAP
        below = y - _CODE - 2 * mm
        _code(page, words, y)
        paragraph(page, say["code"], below, size=8.5, muted=True, width=_CODE)
        right, width = LEFT + _CODE + _GAP, FULL - _CODE - _GAP
        for part in ("use", "keep"):
            y = paragraph(page, say[f"{part}_title"], y, size=10.5, bold=True, x=right, width=width) - 1 * mm
            y = paragraph(page, say[part], y, size=10, x=right, width=width) - 4 * mm
        page.showPage()
        page.save()
        return out.getvalue()


def _words(page: Canvas, words: tuple[str, ...], top: float) -> float:
    """Write the words column by column in large print between hairlines; return where they end."""
    rows = -(-len(words) // COLUMNS)
    page.setStrokeColor(styles.LINE)
    page.setLineWidth(0.5)
    for row in range(rows + 1):
        page.line(LEFT, top - row * _ROW, LEFT + FULL, top - row * _ROW)
    for place, word in enumerate(words):
        x, y = LEFT + place // rows * FULL / COLUMNS, top - (place % rows + 1) * _ROW + 3 * mm
        page.setFillColor(styles.MUTED)
        page.setFont(f"{fonts.SANS}-Regular", 10)
        page.drawRightString(x + 7 * mm, y, str(place + 1))
        page.setFillColor(styles.TEXT)
        page.setFont(f"{fonts.SANS}-Bold", 14)
        page.drawString(x + 10 * mm, y, word)
    return top - rows * _ROW


def _code(page: Canvas, words: tuple[str, ...], top: float) -> None:
    code = QrCodeWidget(" ".join(words), barLevel="M", barBorder=0)
    left, low, right, high = code.getBounds()
    scale = _CODE / max(right - left, high - low)
    drawing = Drawing(_CODE, _CODE, transform=[scale, 0, 0, scale, 0, 0])
    drawing.add(code)
    renderPDF.draw(drawing, page, LEFT, top - _CODE)


@cache
def _texts() -> dict[str, dict[str, str]]:
    with resources.path("letters", "recovery_sheet.toml").open("rb") as file:
        return tomllib.load(file)
