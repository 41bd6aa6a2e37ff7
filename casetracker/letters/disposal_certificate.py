"""The certificate of a lawful disposal: which case, when, by whom, on what ground, and how much; no name of a person.

It is made from the tombstone alone, which never changes, so that it is the same whenever it is printed.
"""

import datetime as dt
import io
import tomllib
from collections.abc import Sequence
from functools import cache
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from casetracker import resources, terms
from casetracker.casework.disposal import Disposal
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import fonts, styles, wording
from casetracker.letters.measures import LEFT
from casetracker.letters.one_page import FULL, paragraph
from casetracker.letters.pages import TaggedCanvas
from casetracker.letters.phrases import phrases
from casetracker.letters.render import one_at_a_time
from casetracker.letters.sheet import watermark
from casetracker.letters.tags import Role, artifact

_LABEL: Final = 60 * mm
_GAP: Final = 1.8 * mm
_FEW: Final = 12
"""Lines of a column that may be as large as the other words."""
_FIELDS: Final = (
    "case_number",
    "opened_on",
    "closed_on",
    "disposed_on",
    "ground",
    "legal_note",
    "approved_by",
    "disposed_by",
    "records",
)
"""What the paper says of the tombstone, in this order."""


def make(
    made: Disposal, kinds: Sequence[tuple[str, int]], *, office: str, language: PaperLanguage, sample: bool
) -> bytes:
    """Return the certificate as a PDF of one page; `kinds` are the words for what was destroyed, with how many.

    Raises `CharacterNotPrintable` for a word that the paper cannot print.
    """
    with one_at_a_time():
        fonts.ready()
        say = _texts()[language.value]
        out = io.BytesIO()
        issued = dt.datetime.combine(made.disposed_on, dt.time(), dt.UTC)
        page = TaggedCanvas(out, language, f"{say['title']} · {made.case_number}", issued)
        if sample:
            watermark(page, phrases(language).say("furniture.sample"), 0)
        y = A4[1] - 25 * mm
        y = paragraph(page, fonts.printable(office, "office.name"), y, size=10, muted=True) - 4 * mm
        y = paragraph(page, say["title"], y, size=20, bold=True, role=Role.TITLE) - 6 * mm
        for field in _FIELDS:
            told = _told(made, field, language) or say["none"]
            label = terms.field_name(Disposal, field, language.value)
            y = _row(page, label[:1].upper() + label[1:], told, y)
        y = paragraph(page, say["what"], y - 4 * mm, size=11) - 5 * mm
        y = paragraph(page, say["counted"], y, size=11, bold=True, role=Role.HEADING) - 2 * mm
        y = _listed(page, kinds, y) - 5 * mm
        y = paragraph(page, say["backups"], y, size=10.5, muted=True) - 20 * mm
        with artifact(page):
            page.setStrokeColor(styles.MUTED)
            page.setLineWidth(0.5)
            page.line(LEFT, y, LEFT + 90 * mm, y)
        paragraph(page, say["signature"], y - 1 * mm, size=9.5, muted=True)
        page.showPage()
        page.save()
        return out.getvalue()


def _row(page: TaggedCanvas, label: str, told: str, top: float) -> float:
    below = paragraph(page, label, top, size=11, muted=True, width=_LABEL)
    beside = paragraph(page, told, top, size=11, x=LEFT + _LABEL, width=FULL - _LABEL)
    return min(below, beside) - _GAP


def _listed(page: TaggedCanvas, kinds: Sequence[tuple[str, int]], top: float) -> float:
    """Write what was destroyed in two columns, so that every kind there can be has room on the page."""
    half = (len(kinds) + 1) // 2
    size = 10.5 if half <= _FEW else 9
    ends = [top]
    for place, some in enumerate((kinds[:half], kinds[half:])):
        y = top
        for words, many in some:
            y = paragraph(page, f"{words}: {many}", y, size=size, x=LEFT + place * FULL / 2, width=FULL / 2 - 4 * mm)
        ends.append(y)
    return min(ends)


def _told(made: Disposal, field: str, language: PaperLanguage) -> str:
    value = getattr(made, field)
    if field.endswith("_on"):
        return wording.day_in_words(value, language)
    if field == "ground":
        return terms.word(made.ground, language.value)
    return fonts.printable(str(value), field)


@cache
def _texts() -> dict[str, dict[str, str]]:
    with resources.path("letters", "disposal_certificate.toml").open("rb") as file:
        return tomllib.load(file)
