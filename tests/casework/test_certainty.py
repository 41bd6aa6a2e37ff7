"""How sure: what two sides say raises no bar, and what was withdrawn states nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework.certainty import Fact, Level, level_of_claims

Range = tuple[int | None, int | None]
SAYS_1000: list[Range] = [(1000, 1000)]
SAYS_1003: list[Range] = [(1003, 1003)]
SILENT: list[Range] = [(None, None)]
NOTHING: list[Range] = []

ranges = st.lists(st.tuples(st.none() | st.integers(0, 3), st.none() | st.integers(0, 3)), max_size=3)


@pytest.mark.parametrize(
    ("ukraine", "russia", "others", "level"),
    [
        (NOTHING, NOTHING, NOTHING, Level.NOTHING),
        (SILENT, SILENT, SILENT, Level.NOTHING),
        (SAYS_1000, NOTHING, NOTHING, Level.ONE_VOICE),
        (SILENT, SAYS_1000, NOTHING, Level.ONE_VOICE),
        (NOTHING, NOTHING, SAYS_1000, Level.ONE_VOICE),
        ([*SAYS_1000, *SAYS_1003], NOTHING, NOTHING, Level.BOTH_DIFFER),
        (SAYS_1000, SAYS_1000, NOTHING, Level.BOTH_ALIKE),
        (SAYS_1000, SAYS_1000, SAYS_1000, Level.BOTH_ALIKE),
        ([*SAYS_1000, *SILENT], SAYS_1000, NOTHING, Level.BOTH_ALIKE),
        (SAYS_1000, SAYS_1003, NOTHING, Level.BOTH_DIFFER),
        (SAYS_1000, [*SAYS_1000, *SAYS_1003], NOTHING, Level.BOTH_DIFFER),
        (SAYS_1000, SAYS_1000, SAYS_1003, Level.BOTH_DIFFER),
        (SAYS_1000, NOTHING, SAYS_1000, Level.BOTH_DIFFER),
        (NOTHING, SAYS_1000, SAYS_1000, Level.BOTH_DIFFER),
        ([(0, 0)], [(0, 0)], NOTHING, Level.BOTH_ALIKE),
        ([(0, 0)], SILENT, NOTHING, Level.ONE_VOICE),
        ([(1001, None)], SAYS_1003, NOTHING, Level.BOTH_DIFFER),
    ],
)
def test_the_level_of_one_direction_comes_from_who_gave_which_number(
    ukraine: list[Range], russia: list[Range], others: list[Range], level: Level
) -> None:
    assert level_of_claims(ukraine, russia, others) is level


@given(ranges, ranges, ranges)
def test_no_number_of_claims_goes_beyond_what_nobody_has_checked(
    ukraine: list[Range], russia: list[Range], others: list[Range]
) -> None:
    level = level_of_claims(ukraine, russia, others)
    assert level in (Level.NOTHING, Level.ONE_VOICE, Level.BOTH_ALIKE, Level.BOTH_DIFFER)
    assert level is level_of_claims(russia, ukraine, others)
    assert level is level_of_claims(ukraine * 2, russia * 3, others)


def test_two_sides_who_agree_fill_no_more_bars_than_one_voice() -> None:
    bars = [level.bars for level in Level]
    assert bars == [0, 1, 1, 1, 2, 3, 4, None, None]
    assert Level.BOTH_ALIKE.bars == Level.BOTH_DIFFER.bars == Level.ONE_VOICE.bars


def test_a_higher_level_states_what_a_lower_one_does() -> None:
    rising = [Level.NOTHING, Level.ONE_VOICE, Level.BOTH_ALIKE, Level.POSSIBLE, Level.AGREEMENT, Level.DECIDED]
    for index, level in enumerate(rising):
        assert all(level.reaches(lower) for lower in rising[: index + 1])
        assert not any(level.reaches(higher) for higher in rising[index + 1 :])
    assert Level.BOTH_DIFFER.reaches(Level.BOTH_ALIKE)
    assert Level.BOTH_ALIKE.reaches(Level.BOTH_DIFFER)


@pytest.mark.parametrize("ended", [Level.WITHDRAWN, Level.EXCLUDED])
def test_what_is_withdrawn_or_excluded_states_nothing(ended: Level) -> None:
    assert not any(ended.reaches(level) for level in Level if level.bars)
    assert ended.reaches(Level.NOTHING)


def test_a_fact_without_more_is_a_gap() -> None:
    fact = Fact("")
    assert (fact.level, fact.said_by, fact.said_on, fact.rests_on) == (Level.NOTHING, "", None, ())
