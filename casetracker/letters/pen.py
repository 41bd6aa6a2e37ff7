"""Places to write in by hand: lines, each with room above it for a hand."""

from dataclasses import replace
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from casetracker.letters import styles
from casetracker.letters.filling import Words
from casetracker.letters.tags import artifact
from casetracker.letters.typography import NBSP

ROOM: Final = 8 * mm
"""Above a line: less than this and large handwriting runs into the line before."""
_WIDTH: Final = 0.6


def free(lines: int = 1) -> str:
    """Return the text of a value that is left for the pen: a line with nothing on it for each to write on."""
    return "\n".join([NBSP] * lines)


def parted(words: Words) -> tuple[Words, int]:
    """Part what is printed from the lines below it that are left for the pen."""
    if not words:
        return words, 0
    *before, last = words
    printed = last.text.split("\n")
    lines = 0
    while printed and not printed[-1].strip():
        printed.pop()
        lines += 1
    told = (replace(last, text="\n".join(printed)),) if printed else ()
    return (*before, *told), lines


class WritingLine(Flowable):
    """A line as wide as its place, drawn as no part of the text."""

    def __init__(self, room: float = ROOM) -> None:
        super().__init__()
        self._room = room

    # ReportLab asks

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, self._room
        return self.width, self.height

    def draw(self) -> None:
        with artifact(self.canv):
            self.canv.setStrokeColor(styles.MUTED)
            self.canv.setLineWidth(_WIDTH)
            self.canv.line(0, 0, self.width, 0)
