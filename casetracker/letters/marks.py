"""Certainty marks drawn as lines and boxes beside their word: fonts lack such signs, and colour alone says nothing."""

from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from casetracker.casework.certainty import Level
from casetracker.letters.tags import artifact

INK: Final = HexColor("#1F5A66")
_BAR: Final = (3.6, 8.0)
_STEP: Final = 5.2
_GAP: Final = 7.0
_LOWER: Final = 1.2
"""The word is set smaller than the text beside it; this brings both to one line."""
WIDTH: Final = 3 * _STEP + _BAR[0]


class CertaintyMark(Flowable):
    """Four bars, a cross or a sheet of paper, and the word to its right."""

    def __init__(self, level: Level | None, word: Paragraph, scale: float = 1) -> None:
        super().__init__()
        self.level = level
        self.scale = scale
        self.word = word
        self.leading: float = word.style.leading

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        _, height = self.word.wrap(available_width - self.scale * (WIDTH + _GAP), available_height)
        self.width, self.height = available_width, max(height, self.leading) + _LOWER
        return self.width, self.height

    def draw(self) -> None:
        canvas: Canvas = self.canv
        self.word.drawOn(canvas, self.scale * (WIDTH + _GAP), self.height - self.word.height - _LOWER)
        with artifact(canvas):
            self._draw_sign(canvas)

    def _draw_sign(self, canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(0, self.height - _LOWER - self.leading + (self.leading - self.scale * _BAR[1]) / 2)
        if self.scale != 1:
            canvas.scale(self.scale, self.scale)
        canvas.setStrokeColor(INK)
        canvas.setFillColor(INK)
        canvas.setLineWidth(0.7)
        match self.level:
            case None:
                _sheet(canvas)
            case Level.EXCLUDED:
                _cross(canvas)
            case _:
                _bars(canvas, self.level.bars or 0)
                if self.level is Level.WITHDRAWN:
                    canvas.setLineWidth(1.2)
                    canvas.line(-1.5, _BAR[1] / 2, WIDTH + 1.5, _BAR[1] / 2)
        canvas.restoreState()


def _bars(canvas: Canvas, full: int) -> None:
    for place in range(4):
        canvas.rect(place * _STEP, 0, *_BAR, stroke=1, fill=int(place < full))


def _cross(canvas: Canvas) -> None:
    canvas.setLineWidth(1.3)
    canvas.line(0, 0, _BAR[1], _BAR[1])
    canvas.line(0, _BAR[1], _BAR[1], 0)


def _sheet(canvas: Canvas) -> None:
    """Draw a sheet with a folded corner: a paper exists, and that is all it says."""
    outline = canvas.beginPath()
    outline.moveTo(0, -0.5)
    for x, y in ((7, -0.5), (7, 6.5), (4.8, 8.7), (0, 8.7)):
        outline.lineTo(x, y)
    outline.close()
    canvas.drawPath(outline, stroke=1, fill=0)
    canvas.lines([(1.6, 2.4, 5.4, 2.4), (1.6, 4.6, 5.4, 4.6)])
