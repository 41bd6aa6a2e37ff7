"""What a page may tear and what it may not, where parts stand one under the other."""

from collections.abc import Sequence
from typing import Any, Final

from reportlab.platypus import CondPageBreak, Flowable, Frame, KeepTogether, Spacer, Table
from reportlab.platypus.doctemplate import FrameBreak

from casetracker.letters.lines import Lines
from casetracker.letters.marks import CertaintyMark

FEW: Final = 2
"""Lines of text, or rows of a table, that stand together at least, at the foot of a page and at the head of another."""
_TALLEST: Final = 10_000


def measured(one: Flowable, width: float) -> float:
    return float(one.wrap(width, _TALLEST)[1])


def height(parts: Sequence[Flowable], width: float) -> float:
    """Measure parts that stand one under the other, as a page sets them."""
    whole = after = 0.0
    for at, one in enumerate(parts):
        before = one.getSpaceBefore() if at else 0
        whole += max(before - after, 0) + measured(one, width)
        after = one.getSpaceAfter()
        whole += after if at + 1 < len(parts) else 0
    return whole


def text_height(parts: Sequence[Flowable], width: float) -> float:
    """Measure what is read of them: neither lines drawn nor what is left free is company."""
    return sum(measured(one, width) for one in parts if isinstance(one, Lines | CertaintyMark))


def start(parts: Sequence[Flowable], width: float, leading: float) -> float:
    """Return how much of some parts stands below their heading at least."""
    tall = 0.0
    for one in parts:
        if isinstance(one, CondPageBreak):
            return one.height
        if isinstance(one, Together):
            return tall + one.start(width)
        whole = measured(one, width)
        if isinstance(one, Table):
            rows: list[float] = vars(one)["_rowHeights"]
            return tall + sum(rows[:FEW])
        if isinstance(one, Lines):
            # A paragraph of three lines is not torn: one of them would stand alone.
            tall += whole if whole <= (FEW + 1.5) * leading else FEW * leading
            if tall >= FEW * leading:
                return tall
    return tall


def room_on_the_next_page(one: Flowable) -> float:
    """Return how tall that is while a paper is broken into pages."""
    ask: Any = vars(Flowable)["_doctemplateAttr"]
    return float(ask(one, "_peekNextFrame")()._aH)


class Gap(Spacer):
    """Space between two parts; at the foot and at the head of a page there is none."""

    # ReportLab asks

    def frameAction(self, frame: Frame) -> None:
        page = vars(frame)
        if not page["_atTop"]:
            page["_y"] -= self.height
            page["_prevASpace"] = 0


class Together(KeepTogether):
    """Parts that a page does not tear. ReportLab cannot hold one inside another, so the parts can be had again."""

    def __init__(self, parts: list[Flowable]) -> None:
        super().__init__(parts)
        self.parts = tuple(parts)

    def start(self, width: float) -> float:
        """Return how much of it must stand below its heading."""
        return height(self.parts, width)


class Row(Together):
    """A row set without columns: torn between two of its values where it is tall, and else not.

    `again` stands above what goes on.
    """

    def __init__(self, parts: list[Flowable], leading: float, tall: float, again: Sequence[Flowable]) -> None:
        super().__init__(parts)
        self._leading, self._tall, self._again = leading, tall, again

    def start(self, width: float) -> float:
        whole = height(self.parts, width)
        cuts = self._cuts(width) if whole > self._tall else []
        return height(self.parts[: cuts[0]], width) if cuts else whole

    def _cuts(self, width: float) -> list[int]:
        """Return before which of its parts it may be torn."""
        enough = FEW * self._leading - 1
        return [
            at
            for at in range(1, len(self.parts))
            if text_height(self.parts[:at], width) >= enough and text_height(self.parts[at:], width) >= enough
        ]

    # ReportLab asks

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        whole = height(self.parts, available_width)
        if available_height < whole > self._tall:
            for at in reversed(self._cuts(available_width)):
                if height(self.parts[:at], available_width) <= available_height:
                    return [*self.parts[:at], FrameBreak(), *self._again, *self.parts[at:]]
        kept: list[Flowable] = super().split(available_width, available_height)
        return kept
