"""Where a paper is signed: farewell and name, and beside or between them the space to sign by hand."""

from collections.abc import Sequence
from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from casetracker.letters import styles
from casetracker.letters.filling import Piece, Words
from casetracker.letters.flow import WIDTH, paragraphs, rule

SIGNING_SPACE: Final = 15 * mm
_LONG_NAME: Final = 120


def signature(
    name: Words, below: Words, farewell: str, step: styles.Step, look: styles.Look = styles.USUAL
) -> list[Flowable]:
    """Set farewell and name of the person, and beside them the space and the line to sign by hand."""
    size = look.signed if sum(len(piece.text) for piece in name) <= _LONG_NAME else look.small
    written = [
        *paragraphs((Piece(farewell),), styles.text(step)),
        *paragraphs(name, styles.sans(size, bold=True)),
        *paragraphs(below, styles.sans(look.small, color=look.muted)),
    ]
    if not look.drawn:
        # In one column the place to sign is an empty one under the farewell.
        return [written[0], Spacer(0, SIGNING_SPACE), *written[1:], Spacer(0, step.after)]
    # The line stands level with the name, above what is written under it.
    below_name = sum(one.wrap(WIDTH - 62 * mm - 10, 10_000)[1] for one in written[2:])
    line = [Spacer(0, SIGNING_SPACE - step.after), *rule(62 * mm), Spacer(0, below_name - 4)]
    return [_SideBySide((written, WIDTH - 62 * mm, 10), (line, 62 * mm, 0))]


class _SideBySide(Flowable):
    """Columns that end on one ground: what stands in each, how wide it is, and how much of that stays free."""

    def __init__(self, *columns: tuple[Sequence[Flowable], float, float]) -> None:
        super().__init__()
        self._columns = columns

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = sum(width for _, width, _ in self._columns)
        self.height = max(_stacked_height(parts, width - free) for parts, width, free in self._columns)
        return self.width, self.height

    def draw(self) -> None:
        x = 0.0
        for parts, width, free in self._columns:
            y = _stacked_height(parts, width - free) + parts[0].getSpaceBefore()
            for one in parts:
                y -= one.getSpaceBefore() + one.wrap(width - free, 10_000)[1]
                one.drawOn(self.canv, x, y)
                y -= one.getSpaceAfter()
            x += width


def _stacked_height(parts: Sequence[Flowable], width: float) -> float:
    """Measure parts that stand one under the other; the space above the first and below the last does not count."""
    heights = sum(one.wrap(width, 10_000)[1] + one.getSpaceBefore() + one.getSpaceAfter() for one in parts)
    return float(heights - parts[0].getSpaceBefore() - parts[-1].getSpaceAfter())
