"""Envelopes and sheets of labels: who sends and who receives, and nothing that tells what it is about.

The recipient stands as on the letter. The sender is an address without the office's name, so that a neighbour who sees
the envelope learns nothing.
"""

import datetime as dt
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from casetracker import terms
from casetracker.casework.address_sheets import GRIDS, AddressSheet, sheets_of
from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import fonts, styles
from casetracker.letters.filling import Piece
from casetracker.letters.flow import paragraphs
from casetracker.letters.pages import TaggedCanvas
from casetracker.letters.phrases import phrases
from casetracker.letters.render import one_at_a_time
from casetracker.letters.sheet import watermark
from casetracker.letters.typography import typeset

_SENDER_SIZES: Final = (9.0, 8.0, 7.0)
_SENDER_ON_LABEL: Final = (6.5, 6.0, 5.5)
_ON_ENVELOPE: Final = ((13.0, 18.0), (12.0, 16.0), (11.0, 14.5), (10.0, 12.5), (9.0, 11.0))
_ON_LABEL: Final = ((11.0, 13.5), (10.0, 12.0), (9.0, 10.8), (8.0, 9.6), (7.0, 8.4), (6.5, 7.6))


class AddressDoesNotFit(ForTheCaseworker):
    """`place` counts the addresses in the order in which they are printed."""

    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "Address {place} is too long for this size. Choose larger labels or envelopes, or shorten the address and "
        "write the letter anew.",
    )


class SenderDoesNotFit(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The office's own address is too long for this size. Shorten it in the settings, or choose larger labels or "
        "envelopes.",
    )


@dataclass(frozen=True, slots=True)
class Addressee:
    """Name and address line by line, as on the letter, and the language in which they are set."""

    lines: tuple[str, ...]
    language: PaperLanguage


@dataclass(frozen=True, slots=True)
class _Place:
    """A rectangle in millimetres from the left and from the top of the sheet."""

    x: float
    y: float
    width: float
    height: float


def make(
    sheet: AddressSheet,
    addressees: Sequence[Addressee],
    sender: str,
    *,
    first: int,
    made_at: dt.datetime,
    sample: bool,
) -> bytes:
    """Return the pages, in the order given; `first` is the first free label, counted from 1.

    The same addresses give the same bytes. Raises `NoSuchPlace`, `AddressDoesNotFit`, `SenderDoesNotFit` or
    `CharacterNotPrintable`, before a page is made.
    """
    with one_at_a_time():
        fonts.ready()
        grid, out = GRIDS[sheet], io.BytesIO()
        wide, tall = grid.width * mm, grid.height * mm
        language = addressees[0].language if addressees else PaperLanguage.UKRAINIAN
        say = phrases(language).say
        pages = list(sheets_of(sheet, len(addressees), first))
        sent = _fitted_sender(sheet, sender, language)
        above, below = _sender_box(sheet), _recipient_box(sheet, sent)
        fitted = [_fitted(sheet, below, at, one) for at, one in enumerate(addressees)]
        title = terms.word(sheet, language.value)
        canvas = TaggedCanvas(out, language, title, made_at, (wide, tall))
        for page in pages:
            if sample:
                watermark(canvas, say("furniture.sample"), 0, (wide, tall))
            for at, place in page:
                left, top = grid.corner(place)
                for box, parts in ((above, sent), (below, fitted[at])):
                    _draw(canvas, parts, left + box.x, top + box.y, box.width, tall)
            canvas.showPage()
        canvas.save()
    return out.getvalue()


def _sender_box(sheet: AddressSheet) -> _Place:
    if sheet.is_envelope:
        return _Place(12, 12, 80, 16)
    grid = GRIDS[sheet]
    # Few printers reach the outermost five millimetres of a sheet.
    return _Place(6, 5, grid.label_width - 11, 5.5)


def _recipient_box(sheet: AddressSheet, sent: Sequence[Flowable]) -> _Place:
    """Return where the recipient stands: on an envelope at the lower right, clear of the stamp, on a label below."""
    grid = GRIDS[sheet]
    if sheet.is_envelope:
        top = 50.0 if sheet is AddressSheet.C6_5 else 86.0
        return _Place(grid.width - 109, top, 97, grid.height - top - 12)
    above = _sender_box(sheet)
    used = sum(one.wrap(above.width * mm, 1000)[1] for one in sent) / mm
    top = above.y + (used + 1.5 if sent else 0)
    return _Place(above.x, top, above.width, grid.label_height - top - 3.5)


def _fitted_sender(sheet: AddressSheet, sender: str, language: PaperLanguage) -> list[Flowable]:
    text = typeset(fonts.printable(" ".join(sender.split()), phrases(language).say("labels.office.address")), language)
    if not text:
        return []
    box = _sender_box(sheet)
    for size in _SENDER_SIZES if sheet.is_envelope else _SENDER_ON_LABEL:
        style = styles.sans(size, color=styles.MUTED, leading=round(size * 1.25, 2))
        made: list[Flowable] = list(paragraphs((Piece(text),), style))
        if _height(made, box) <= box.height * mm:
            return made
    raise SenderDoesNotFit


def _fitted(sheet: AddressSheet, box: _Place, at: int, one: Addressee) -> list[Flowable]:
    label = phrases(one.language).say("labels.recipient")
    lines = [typeset(fonts.printable(line.strip(), label), one.language) for line in one.lines if line.strip()]
    for size, leading in _ON_ENVELOPE if sheet.is_envelope else _ON_LABEL:
        style = styles.sans(size, leading=leading)
        made: list[Flowable] = [part for line in lines for part in paragraphs((Piece(line),), style)]
        if _height(made, box) <= box.height * mm:
            return made
    raise AddressDoesNotFit(place=at + 1)


def _height(parts: Sequence[Flowable], box: _Place) -> float:
    return sum(part.wrap(box.width * mm, 10_000)[1] for part in parts)


def _draw(canvas: TaggedCanvas, parts: Sequence[Flowable], x: float, y: float, width: float, tall: float) -> None:
    down = y * mm
    for part in parts:
        _, height = part.wrap(width * mm, 10_000)
        part.drawOn(canvas, x * mm, tall - down - height)
        down += height
