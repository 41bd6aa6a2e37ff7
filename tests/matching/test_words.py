"""Every distinct word of names is read once, and a plain word is read as any other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.matching.forms import Role
from casetracker.matching.normalise import tokens
from casetracker.matching.words import NOTHING, Words, words_of

LETTERS = "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯЁЫЭЪабвгґдеєжзиіїйклмнопрстуфхцчшщьюяёыэъ"


@given(
    st.text(LETTERS, max_size=12) | st.text("ABCXYZaeiopcxyj", max_size=12) | st.text(LETTERS + "AOi0 -.’'", max_size=9)
)
def test_a_plain_word_is_read_as_any_other(text: str) -> None:
    assert words_of(text) == tokens(text)


def test_spellings_of_one_value_have_one_number_and_nothing_has_none() -> None:
    words = Words(Role.SURNAME)
    assert words.numbers["Зразковий"] == words.numbers["ЗРАЗКОВИЙ"] == 0
    assert words.numbers["Д’Артак"] == words.numbers["Дартак"] == 1
    assert words.numbers[" "] == NOTHING
    assert words.values == [("зразковий",), ("дартак",)]


def test_the_last_row_of_what_is_known_is_of_a_missing_name_however_many_come() -> None:
    words = Words(Role.SURNAME)
    for count, surname in enumerate(("Зразковий", "Приклад-Зразкова", "Зразкова"), 1):
        words.numbers[surname]
        classes = words.classes()
        assert len(classes) == len(words.plain()) == count + 1
        assert set(classes[NOTHING].tolist()) == {NOTHING}
    # A sister and a brother have one family name, and a double one is found under each of its parts.
    assert words.classes()[2, 0] == words.classes()[0, 0]
    assert words.classes()[0, 0] in words.classes()[1]


def test_whoever_stops_the_reading_of_words_finds_them_read_whole_the_next_time() -> None:
    words = Words(Role.GIVEN)
    assert [words.numbers[name] for name in ("Остап", "Тарас")] == [0, 1]

    def stop(_done: int, _of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        words.learn(stop)
    assert len(words.classes()) == 3
    assert len(set(words.classes()[:, 0].tolist())) == 3
