"""What stands at the end of a paper keeps company: no page holds a signature, or a place to sign, alone."""

from collections.abc import Sequence
from typing import Final

from reportlab.platypus import CondPageBreak, Flowable, Spacer, Table

from casetracker.letters.flow import WIDTH, Together
from casetracker.letters.lines import Lines
from casetracker.letters.tags import Role

_COMPANY: Final = 2
"""Lines of text, or rows of a table, that stand above what must not stand alone."""
_TALLEST: Final = 10_000


def ended(words: Sequence[Flowable], end: Sequence[Flowable], leading: float) -> list[Flowable]:
    """Lay out what flows and, kept with the last lines or rows of it, what closes the paper."""
    first = _company(words, leading)
    above, kept = list(words[:first]), list(words[first:])
    if kept and isinstance(kept[0], CondPageBreak):
        above.append(kept.pop(0))
    return [*above, Ended(_flat(kept), _flat(end), leading)]


def _company(words: Sequence[Flowable], leading: float) -> int:
    """Return where the last part begins that need not go along whole; a heading goes with what stands below it."""
    at, height = len(words), 0.0
    while at and height < _COMPANY * leading:
        at -= 1
        if not isinstance(words[at], CondPageBreak | Spacer):
            height += sum(one.wrap(WIDTH, _TALLEST)[1] for one in _flat([words[at]]))
    while at and (_is_heading(words[at]) or _is_heading(words[at - 1])):
        at -= 1
    return at - 1 if at and isinstance(words[at - 1], CondPageBreak) else at


def _is_heading(one: Flowable) -> bool:
    return isinstance(one, Lines) and vars(one.style).get("role") is Role.HEADING


def _flat(parts: Sequence[Flowable]) -> list[Flowable]:
    """Return parts one by one: ReportLab cannot hold what is kept together inside another."""
    return [part for one in parts for part in (_flat(one.parts) if isinstance(one, Together) else [one])]


class Ended(Together):
    """The last words and what closes the paper; where a page has no room for all, only the end of the words goes on."""

    def __init__(self, words: list[Flowable], end: list[Flowable], leading: float) -> None:
        super().__init__([*words, *end])
        self._words, self._end, self._leading = words, end, leading

    # ReportLab asks

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        if _height(self.parts) > available_height:
            torn = self._torn(available_width, available_height)
            if torn:
                return torn
        whole: list[Flowable] = super().split(available_width, available_height)
        return whole

    def _torn(self, width: float, height: float) -> list[Flowable]:
        """Leave on this page what it can hold of the first long part, so that enough of it goes on with the rest."""
        headings = next((at for at, one in enumerate(self._words) if not _is_heading(one)), len(self._words))
        above, parts = self._words[:headings], self._words[headings:]
        if not parts or not isinstance(parts[0], Lines | Table):
            return []
        first, *more = parts
        room = min(
            height - (_height([*above, first]) - _measured(first)), _measured(first) - self._going_on(first, more)
        )
        halves = first.split(width, room) if room > 0 else []
        if len(halves) != 2:
            return []
        return [*above, halves[0], Ended([halves[1], *more], self._end, self._leading)]

    def _going_on(self, first: Flowable, more: Sequence[Flowable]) -> float:
        """Return how much of a part keeps the rest company."""
        if isinstance(first, Table):
            rows: list[float] = vars(first)["_rowHeights"]
            return sum(rows[-_COMPANY:])
        below = sum(_measured(one) for one in more if not isinstance(one, Spacer))
        return max(_COMPANY * self._leading - below, self._leading)


def _measured(one: Flowable) -> float:
    return float(one.wrap(WIDTH, _TALLEST)[1])


def _height(parts: Sequence[Flowable]) -> float:
    """Measure parts that stand one under the other, as a page sets them."""
    whole = after = 0.0
    for at, one in enumerate(parts):
        before = one.getSpaceBefore() if at else 0
        whole += max(before - after, 0) + _measured(one)
        after = one.getSpaceAfter()
        whole += after if at + 1 < len(parts) else 0
    return whole
