"""The words of dates: each means one thing, and can be typed."""

from casetracker.casework import date_vocabulary
from casetracker.casework.date_vocabulary import LONGEST_PHRASE, MEANINGS, Kind, Token


def test_no_word_means_two_things() -> None:
    said = list(date_vocabulary.every_word())
    assert {word: meaning for word, meaning in said if MEANINGS[word] != meaning} == {}


def test_every_word_is_written_as_texts_are_compared() -> None:
    for word in MEANINGS:
        assert word == word.lower().replace("ё", "е").strip()
        assert 1 <= len(word.split()) <= LONGEST_PHRASE


def test_every_month_season_third_and_half_is_named_in_every_language() -> None:
    for kind, numbers in ((Kind.MONTH, 12), (Kind.SEASON, 4), (Kind.THIRD, 3), (Kind.HALF, 2)):
        for number in range(1, numbers + 1):
            words = [word for word, token in MEANINGS.items() if token == Token(kind, number)]
            assert any(word.isascii() for word in words)
            assert sum(not word.isascii() for word in words) > 1


def test_every_kind_has_a_letter_of_its_own() -> None:
    assert all(len(kind) == 1 for kind in Kind)
