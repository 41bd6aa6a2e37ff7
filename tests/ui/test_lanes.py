from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker.ui.widgets.lanes import GAP, Placed, place_labels, spread

ROOM = 800.0
MARKS = st.lists(st.tuples(st.floats(0, ROOM), st.floats(5, 260)), max_size=40).map(
    lambda marks: sorted(marks, key=lambda mark: mark[0])
)


def overlap(one: tuple[Placed, float], other: tuple[Placed, float]) -> bool:
    (a, a_wide), (b, b_wide) = one, other
    return a.lane == b.lane != 0 and a.left < b.left + b_wide and b.left < a.left + a_wide


@settings(max_examples=150, deadline=None)
@given(MARKS)
def test_no_label_lies_over_another_or_on_a_leader_line(marks: list[tuple[float, float]]) -> None:
    placed = place_labels([x for x, _ in marks], [wide for _, wide in marks], ROOM, 3)
    labels = [(spot, wide) for spot, (_, wide) in zip(placed, marks, strict=True) if spot.lane]
    for number, one in enumerate(labels):
        assert not any(overlap(one, other) for other in labels[number + 1 :])
    for spot, _ in labels:
        for other, wide in labels:
            crossed = abs(other.lane) < abs(spot.lane) and other.lane * spot.lane > 0
            assert not (crossed and other.left < spot.x < other.left + wide)


@settings(max_examples=100, deadline=None)
@given(MARKS)
def test_a_label_stands_inside_the_page_and_over_its_own_mark(marks: list[tuple[float, float]]) -> None:
    for spot, (x, wide) in zip(
        place_labels([x for x, _ in marks], [wide for _, wide in marks], ROOM, 3), marks, strict=True
    ):
        if spot.lane:
            assert 0 <= spot.left <= x <= spot.left + wide + GAP
            assert spot.left + wide <= ROOM + 1e-6


@settings(max_examples=100, deadline=None)
@given(st.lists(st.floats(0, ROOM), max_size=60).map(sorted))
def test_marks_of_one_day_are_told_apart_and_keep_their_order(wanted: list[float]) -> None:
    placed = spread(wanted, 12.0, 10.0, ROOM)
    least = min(12.0, (ROOM - 10.0) / max(len(wanted) - 1, 1))
    assert all(b - a >= least - 1e-6 for a, b in pairwise(placed))
    assert all(10.0 - 1e-6 <= x <= ROOM + 1e-6 for x in placed)


def test_marks_with_room_stay_where_they_are() -> None:
    assert spread([20.0, 100.0, 300.0], 12.0, 10.0, ROOM) == [20.0, 100.0, 300.0]
