"""Where the words of a timeline go, so that none lies over another or under a leader line."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

GAP: Final = 8.0
"""Pixels between two labels in a lane, and between a label and a leader line."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a mark and its label stand. Lanes count from the line: 1, 2 … above, -1, -2 … below; 0 finds no room."""

    x: float
    left: float
    lane: int


@dataclass(slots=True)
class _Lane:
    labels: list[tuple[float, float]] = field(default_factory=list)
    leaders: list[float] = field(default_factory=list)

    def free_from(self) -> float:
        """Return from where on a label fits; everything so far stands at the left of it."""
        return max([right for _, right in self.labels] + self.leaders, default=-GAP) + GAP

    def hides(self, x: float) -> bool:
        return any(left - GAP / 2 < x < right + GAP / 2 for left, right in self.labels)


def spread(wanted: Sequence[float], apart: float, start: float, end: float) -> list[float]:
    """Return the positions in `wanted` (ascending), moved as little as keeps them `apart` and inside start … end.

    Where there is no room for that, they stand closer.
    """
    if not wanted:
        return []
    apart = min(apart, (end - start) / max(len(wanted) - 1, 1))
    placed: list[float] = []
    for x in wanted:
        placed.append(max(x, start, placed[-1] + apart if placed else start))
    limit = end
    for place in range(len(placed) - 1, -1, -1):
        placed[place] = min(placed[place], limit)
        limit = placed[place] - apart
    return placed


def place_labels(xs: Sequence[float], widths: Sequence[float], room: float, most_lanes: int) -> list[Placed]:
    """Give each mark at `xs` (ascending) a place for a label of its width inside 0 … `room`.

    A label stands over or under its mark, as near to the line as it can. A leader line goes straight from the mark to
    the label and crosses no other label.
    """
    ways = (_placed(xs, widths, room, most_lanes, spares_next=spares) for spares in (False, True))
    return min(ways, key=lambda placed: (sum(not spot.lane for spot in placed), sum(abs(spot.lane) for spot in placed)))


def _placed(
    xs: Sequence[float], widths: Sequence[float], room: float, most_lanes: int, *, spares_next: bool
) -> list[Placed]:
    """Place label after label; with `spares_next` none stands over the next mark where that can be avoided."""
    lanes = {side * lane: _Lane() for lane in range(1, most_lanes + 1) for side in (1, -1)}
    placed = []
    for number, (x, width) in enumerate(zip(xs, widths, strict=True)):
        first = 1 if number % 2 == 0 else -1
        order = [side * lane for lane in range(1, most_lanes + 1) for side in (first, -first)]
        following = xs[number + 1] - GAP if spares_next and number + 1 < len(xs) else room
        tries = [(lane, end) for end in dict.fromkeys((following, room)) for lane in order]
        placed.append(
            next((spot for lane, end in tries if (spot := _try(lanes, lane, x, width, end))), Placed(x, x, 0))
        )
        spot = placed[-1]
        if spot.lane:
            lanes[spot.lane].labels.append((spot.left, spot.left + width))
            for passed in _passed(spot.lane):
                lanes[passed].leaders.append(x)
    return placed


def _try(lanes: dict[int, _Lane], lane: int, x: float, width: float, end: float) -> Placed | None:
    """Return a place in `lane` that ends before `end`, or None."""
    if any(lanes[passed].hides(x) for passed in _passed(lane)):
        return None
    left = max(min(x - width / 2, end - width), 0.0, lanes[lane].free_from())
    # A label pushed aside must still stand over its mark.
    stands = left <= x and left + width <= end and left + width >= x - GAP
    return Placed(x, left, lane) if stands else None


def _passed(lane: int) -> list[int]:
    """Return the lanes that a leader line crosses on its way to `lane`."""
    side = 1 if lane > 0 else -1
    return [side * number for number in range(1, abs(lane))]
