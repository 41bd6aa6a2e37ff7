"""What stands at the end of a paper keeps company: no page holds a signature, or a place to sign, alone."""

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import CondPageBreak, Flowable, Spacer, Table

from casetracker.letters.flow import WIDTH
from casetracker.letters.keeping import FEW, Gap, Together, height, measured, room_on_the_next_page
from casetracker.letters.lines import Lines

_LONG: Final = 6
"""Lines: only a paragraph that has more is torn, so that the end of it goes on with the signature."""


def ended(words: Sequence[Flowable], end: Sequence[Flowable], leading: float) -> list[Flowable]:
    """Lay out what flows and, kept with the last lines or rows of it, what closes the paper."""
    first = _company(words, leading)
    above, kept = list(words[:first]), list(words[first:])
    if kept and isinstance(kept[0], CondPageBreak):
        above.append(kept.pop(0))
    return [*above, Ended(_flat(kept), _flat(end), leading)]


def _company(words: Sequence[Flowable], leading: float) -> int:
    """Return where the last part begins that need not go along whole; a heading goes with what stands below it."""
    at, tall = len(words), 0.0
    while at and tall < FEW * leading:
        at -= 1
        tall += _said(_flat([words[at]]))
    while at and (_leads(words[at]) or _leads(words[at - 1]) or isinstance(words[at], Gap)):
        at -= 1
    return at - 1 if at and isinstance(words[at - 1], CondPageBreak) else at


def _leads(one: Flowable) -> bool:
    return isinstance(one, Lines) and one.leads


def _said(parts: Sequence[Flowable]) -> float:
    return sum(measured(one, WIDTH) for one in parts if not isinstance(one, CondPageBreak | Spacer))


def _flat(parts: Sequence[Flowable]) -> list[Flowable]:
    """Return parts one by one: ReportLab cannot hold what is kept together inside another."""
    flat: list[Flowable] = []
    for one in parts:
        if isinstance(one, Together):
            flat += _flat(one.parts)
        else:
            # What is measured as one counts the space between its parts.
            flat.append(Spacer(0, one.height) if isinstance(one, Gap) else one)
    return flat


class Ended(Together):
    """The last words and what closes the paper; where a page has no room for all, only the end of the words goes on."""

    def __init__(self, words: list[Flowable], end: list[Flowable], leading: float) -> None:
        super().__init__([*words, *end])
        self._words, self._end, self._leading = words, end, leading

    # ReportLab asks

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        if height(self.parts, WIDTH) > available_height:
            torn = self._torn(available_width, available_height)
            if torn:
                return torn
        whole: list[Flowable] = super().split(available_width, available_height)
        return whole

    def _torn(self, width: float, room: float) -> list[Flowable]:
        """Leave on this page what it can hold of a long part, so that enough of it goes on with the rest."""
        taller = height(self.parts, WIDTH) > room_on_the_next_page(self)
        at = next((at for at, one in enumerate(self._words) if not _leads(one)), len(self._words))
        if taller:
            at = self._last(at)
        above, parts = self._words[:at], self._words[at:]
        if not parts or not isinstance(parts[0], Lines | Table):
            return []
        first, *more = parts
        if isinstance(first, Lines) and measured(first, WIDTH) <= _LONG * self._leading and not taller:
            return []
        room -= height([*above, first], WIDTH) - measured(first, WIDTH)
        room = min(room, measured(first, WIDTH) - self._going_on(first, more))
        halves = first.split(width, room) if room > 0 else []
        if len(halves) != 2:
            return []
        return [*above, halves[0], Ended([halves[1], *more], self._end, self._leading)]

    def _last(self, at: int) -> int:
        """Return which part begins the company where it is taller than a page: the last that leaves enough below it."""
        below = 0.0
        for last in range(len(self._words) - 1, at, -1):
            below += _said([self._words[last]])
            if below >= FEW * self._leading:
                return last
        return at

    def _going_on(self, first: Flowable, more: Sequence[Flowable]) -> float:
        """Return how much of a part keeps the rest company."""
        if isinstance(first, Table):
            rows: list[float] = vars(first)["_rowHeights"]
            return sum(rows[-FEW:])
        return max(FEW * self._leading - _said(more), self._leading)
