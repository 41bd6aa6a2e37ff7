"""Many records sifted as columns give what weighing each pair by itself gives."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker.casework.partial_date import Part
from casetracker.matching.evidence import Band, Frequencies, Person, Review, band, frequency_key, least_bits, weigh
from casetracker.matching.forms import NameForm, Role
from casetracker.matching.many import registers, sift

PEOPLE = 10_000
FREQUENCIES = Frequencies(PEOPLE, {frequency_key("ялинко", Role.SURNAME): 90}, {frequency_key("іван", Role.GIVEN): 900})
persons = st.builds(
    Person,
    st.builds(
        NameForm.of,
        st.sampled_from(
            ["Ялинко", "Yalynko", "Ялинка", "Черешня", "Яблунівська", "Яблунівський", "Заєць-Вовченко", ""]
        ),
        st.sampled_from(["Олександр", "Саша", "Aleksandr", "О.", "Марта", "Іван", "Іваі", "Анна-Марта", ""]),
        st.sampled_from(["Іванович", "Ivanovich", "Петрівна", "Зорянович", ""]),
    ),
    st.sampled_from(
        [None, Part(1990), Part(1990, 5), Part(1990, 5, 7), Part(1990, 7, 5), Part(1991, 5, 7), Part(1990, 2, 1)]
    ),
    st.sampled_from(["", "А0000", "в/ч A0001", "99 омбр", "99-та окрема механізована бригада"]),
)


@settings(max_examples=60)
@given(st.lists(persons, min_size=1, max_size=6), st.lists(persons, min_size=1, max_size=6))
def test_sifting_keeps_what_weighing_would_show_and_tells_the_same_sum(one: list[Person], other: list[Person]) -> None:
    here, there = registers(one, other)
    pairs = list(product(range(len(one)), range(len(other))))
    first, second = np.array(pairs, dtype=np.int64).T
    found = sift(here, there, first, second, FREQUENCIES, least_bits(PEOPLE))
    sums = dict(zip(found.places.tolist(), found.bits.tolist(), strict=True))
    for place, (at, to) in enumerate(pairs):
        weighed = weigh(one[at], other[to], FREQUENCIES)
        assert (place in sums) is (band(weighed, PEOPLE) is not Band.NONE)
        if place in sums:
            assert sums[place] == pytest.approx(weighed.bits)


def test_twins_are_kept_though_their_sum_is_too_small() -> None:
    born = Part(1990, 5, 7)
    one, other = (Person(NameForm.of("Ялинко", name, "Іванович"), born) for name in ("Іван", "Олександр"))
    common = Frequencies(10, {frequency_key("ялинко", Role.SURNAME): 10})
    (here,) = registers([one, other])
    found = sift(here, here, np.array([0]), np.array([1]), common, 99.0)
    assert found.places.tolist() == [0]
    assert weigh(one, other, common).review is Review.TWINS


def test_no_pair_is_no_fault() -> None:
    (none,) = registers([])
    nothing = np.array([], dtype=np.int64)
    assert sift(none, none, nothing, nothing, FREQUENCIES, 0.0).places.tolist() == []
