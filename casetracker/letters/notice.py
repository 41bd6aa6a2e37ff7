"""A notice that hangs on a wall and is read from two metres: a headline, the photo, a name, and whom to call.

What a template sets in bold, as a paragraph of its own, is what must be seen first: the name, the telephone. All is as
large as one page allows, and nothing shrinks below what is read from two metres; words that need more take a second
page.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Spacer, Table

from casetracker.letters import styles
from casetracker.letters.filling import Filled, Text, Words, words_of
from casetracker.letters.flow import OWN_FONT, bound_at_the_end, cut, flow, markup, paragraphs
from casetracker.letters.fonts import SANS
from casetracker.letters.lines import lines
from casetracker.letters.measures import WALL
from casetracker.letters.paper import Paper
from casetracker.letters.portrait import BOX, Photo, Portrait
from casetracker.letters.tags import Role
from casetracker.letters.typography import NBSP

_GAP: Final = 9 * mm
"""Between the photo and what stands beside it."""


_TALLEST: Final = 10_000
_BOLD: Final = f"{SANS}-Bold"
_WITH_HYPHEN: Final = re.compile(rf"<[^>]*>|[^\s{NBSP}<>]+-[^\s{NBSP}<>]+")


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes in points, and how large the photo is in its passport's measure."""

    headline: float
    loud: float
    text: float
    photo: float


SCALES: Final = (
    Scale(52, 44, 25, 2.4),
    Scale(48, 40, 23, 2.4),
    Scale(44, 36, 21, 2.4),
    Scale(40, 32, 20, 2.2),
    Scale(40, 28, 18, 2.0),
    Scale(36, 28, 18, 1.7),
    Scale(36, 28, 18, 1.3),
)


ALOUD: Final = (2.2, 1.9, 1.6, 1.3)
"""How large the photo may be where a notice is set to be read aloud."""


def in_one_column(titled: Sequence[Flowable], photo: Photo, words: Sequence[Flowable], times: float) -> list[Flowable]:
    """Set a notice that is read aloud, with the face right below its headline."""
    return [*titled, Portrait(photo, times), Spacer(0, _GAP), *words]


def story(paper: Paper, blocks: Sequence[Filled], scale: Scale) -> list[Flowable]:
    """Lay the notice out at one scale."""
    step = styles.Step(scale.text, round(scale.text * 1.36, 1), scale.text * 0.6)
    large = _sans(scale.headline, after=scale.text * 0.9, role=Role.TITLE)
    words = words_of(paper, paper.template.headline)
    beside = 0
    made: list[Flowable] = [*paragraphs(bound_at_the_end(words), large)]
    if paper.photo is not None:
        portrait = Portrait(paper.photo, scale.photo)
        room = WALL[1] - BOX[0] * scale.photo - _GAP
        beside = _beside(blocks, scale, room)
        named = [*_set(blocks[:beside], scale, step, room)]
        if sum(one.wrap(room, _TALLEST)[1] for one in named) > BOX[1] * scale.photo:
            beside, named = 0, []
        made += [_with_photo(named, portrait), Spacer(0, scale.text)]
    return [*made, *_set(blocks[beside:], scale, step, WALL[1])]


def _set(blocks: Sequence[Filled], scale: Scale, step: styles.Step, room: float) -> Iterator[Flowable]:
    for at, block in enumerate(blocks):
        if loud := _loud(block):
            style = _sans(scale.loud, after=scale.text * 0.45)
            for part in cut(loud):
                yield lines(_broken(markup(part), scale.loud, room), style)
        else:
            # What leads to a telephone stands close above it.
            leads = at + 1 < len(blocks) and _loud(blocks[at + 1])
            yield from flow([block], styles.Step(step.size, step.leading, 3) if leads else step)


def _sans(size: float, *, after: float, role: Role = Role.PARAGRAPH) -> ParagraphStyle:
    return styles.sans(size, bold=True, leading=round(size * 1.18, 1), after=after, role=role)


def _broken(marked: str, size: float, room: float) -> str:
    """Let a name of two parts that is too long for its line go on after its hyphen."""

    def parted(match: re.Match[str]) -> str:
        fits = match[0][0] == "<" or stringWidth(unescape(match[0]), _BOLD, size) <= room
        return match[0] if fits else match[0].replace("-", "-<br/>")

    return _WITH_HYPHEN.sub(parted, marked)


def _loud(block: Filled) -> Words:
    """Return the words of a paragraph that is bold as a whole; no others are to be seen first."""
    if isinstance(block, Text) and all(piece.bold for piece in block.words if piece.text.strip()):
        return block.words
    return ()


def _beside(blocks: Sequence[Filled], scale: Scale, room: float) -> int:
    """Say how many of the first blocks stand beside the photo: the name, and what is told of the person."""
    name = _loud(blocks[0]) if blocks else ()
    if not name:
        return 0
    text = "".join(piece.text for piece in name).replace(NBSP, " ").replace("-", "- ")
    if any(stringWidth(word, _BOLD, scale.loud) > room for word in text.split()):
        return 0
    leads = next((at for at in range(1, len(blocks)) if _loud(blocks[at])), len(blocks) + 1) - 1
    return max(1, min(leads, 2))


def _with_photo(words: list[Flowable], portrait: Portrait) -> Flowable:
    wide = portrait.wrap(0, 0)[0] + _GAP
    made = Table([[portrait, words or ""]], colWidths=[wide, WALL[1] - wide], hAlign="LEFT")
    edges = ("LEFT", "RIGHT", "TOP", "BOTTOM")
    look = [("VALIGN", (0, 0), (-1, -1), "MIDDLE"), *((f"{edge}PADDING", (0, 0), (-1, -1), 0) for edge in edges)]
    made.setStyle([OWN_FONT, *look])
    return made
