"""What happens often to a name costs little, whatever else costs a letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.matching.distance import FAR, heard, nearest, typed
from casetracker.matching.spelling import readings

words = st.text("абвгдеєжзиіїйклмнопрстуфхцчшщьюя", min_size=2, max_size=10)
sounds = words.map(lambda word: readings(word)[0])


@pytest.mark.parametrize(
    ("meant", "slip", "other"),
    [
        ("барвінок", "баврінок", "бамвінок"),
        ("барвінок", "барвінлк", "барвінюк"),
        ("барвінок", "барвнок", "барвіночек"),
        ("барвінок", "баррвінок", "баржвінок"),
        ("барвінок", "барвинок", "барвунок"),
        ("ґудзик", "гудзик", "мудзик"),
        ("ялинко", "яолинко", "яцлинко"),
        ("заєць-вовченко", "заєцьвовченко", "заєцьювовченко"),
    ],
)
def test_a_slip_of_the_fingers_costs_less_than_another_letter(meant: str, slip: str, other: str) -> None:
    assert 0 < typed(meant, slip) < typed(meant, other)


@pytest.mark.parametrize(("meant", "slip"), [("барвінок", "баврінок"), ("барвінок", "барвінлк"), ("ялинко", "яллинко")])
def test_one_slip_is_half_a_letter(meant: str, slip: str) -> None:
    assert typed(meant, slip) == 0.5


@pytest.mark.parametrize(
    ("ukrainian", "elsewhere", "other"),
    [
        ("кіт", "кот", "кут"),
        ("сім", "семь", "сум"),
        ("савченко", "саўчанка", "сувченка"),
        ("чорний", "черный", "чурний"),
    ],
)
def test_a_sound_that_neighbours_have_differently_costs_less_than_another(
    ukrainian: str, elsewhere: str, other: str
) -> None:
    mine, theirs, strange = (readings(word)[0] for word in (ukrainian, elsewhere, other))
    assert heard(mine, theirs) < heard(mine, strange)


@given(sounds, sounds)
def test_it_is_as_far_there_as_back(one: str, other: str) -> None:
    assert heard(one, other) == pytest.approx(heard(other, one))


@given(words, words)
def test_keys_are_as_far_there_as_back(one: str, other: str) -> None:
    assert typed(one, other) == pytest.approx(typed(other, one))


@given(words, words, words, words)
def test_what_both_begin_and_end_with_adds_nothing(begin: str, one: str, other: str, end: str) -> None:
    assert heard(begin + one + end, begin + other + end) <= heard(one, other) + 1e-9


@given(words)
def test_a_word_is_no_way_from_itself(word: str) -> None:
    assert typed(word, word) == 0.0
    assert nearest(readings(word), readings(word)) == 0.0


def test_words_that_share_little_are_far() -> None:
    assert typed("ялинко", "черешня") == FAR
    assert nearest(readings("ялинко"), readings("черешня")) == FAR


@pytest.mark.parametrize(("meant", "slip"), [("гринь", "грин"), ("подъельный", "подельный"), ("юн-лі", "юнлі")])
def test_a_sign_without_a_sound_costs_little(meant: str, slip: str) -> None:
    assert typed(meant, slip) == pytest.approx(0.2)
