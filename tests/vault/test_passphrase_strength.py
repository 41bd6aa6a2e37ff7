"""How passphrases are judged: in Latin and Cyrillic letters alike, and never slowly."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casetracker.vault.passphrase_strength import Strength, strength

ORDER = list(Strength)


@pytest.mark.parametrize(
    "typed",
    ["", " ", "password1", "пароль", "Пароль123", "gfhjkm", "йцукен", "qwerty", "ghbdsn", "Київ2024"],
)
def test_what_everybody_tries_first_is_guessed_at_once(typed: str) -> None:
    assert strength(typed) is Strength.GUESSED_AT_ONCE


@pytest.mark.parametrize("typed", ["слава україні", "a" * 200, "пароль " * 30, "aB3$" * 40, "qwertyuiop" * 9])
def test_what_is_known_or_repeated_is_never_called_good(typed: str) -> None:
    assert ORDER.index(strength(typed)) <= ORDER.index(Strength.WEAK)


@pytest.mark.parametrize(
    "typed",
    [
        "correct horse battery staple lantern",
        "тихий вечір над Дніпром",
        "синій чайник бігає повільно",
        "nb[bq dtxsh yfl Lysghjv",
        "kT9#wq!zPl2@vX",
    ],
)
def test_four_unrelated_words_in_any_letters_are_strong(typed: str) -> None:
    assert strength(typed) is Strength.STRONG


def test_two_words_are_weaker_than_three() -> None:
    steps = [ORDER.index(strength(text)) for text in ("чайник", "синій чайник", "синій чайник бігає")]
    assert steps == sorted(steps)
    assert steps[0] < steps[-1]


def test_names_that_a_guesser_knows_count_for_nothing() -> None:
    known = ("Зразкова Олена", "Бюро розшуку")
    assert strength("ЗразковаОлена", known) is Strength.GUESSED_AT_ONCE
    assert strength("Zrazkova", known) is Strength.GUESSED_AT_ONCE


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300))
def test_whatever_is_typed_is_judged(typed: str) -> None:
    assert strength(typed) in ORDER


def test_a_long_passphrase_is_judged_in_a_moment() -> None:
    strength("warm")
    begun = time.perf_counter()
    strength("aaaa бббб cccc " * 1000)
    assert time.perf_counter() - begun < 1.0
