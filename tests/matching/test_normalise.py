"""However a name is typed, its words come out the same."""

import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from casetracker.matching.keys import keys, words_for_index
from casetracker.matching.normalise import is_initial, parts, tokens
from casetracker.matching.skeleton import skeleton
from casetracker.matching.spelling import MOST_READINGS, readings

# Letters of each alphabet that stand on the same key as the other one's, as far as names are written with them.
LOOKALIKES = str.maketrans("аеіорсухАВЕІКМНОРСТХ", "aeiopcyxABEIKMHOPCTX")
LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
words = st.text(LETTERS, min_size=2, max_size=12)
names = st.lists(words, min_size=1, max_size=4).map(" ".join)
anything = st.text(st.characters(codec="utf-8"), max_size=40)


@given(names)
def test_case_does_not_matter(name: str) -> None:
    assert tokens(name.upper()) == tokens(name.title()) == tokens(name)


@given(words, words, st.sampled_from("'’ʼ‘`´′ʹʻ＇"))
def test_an_apostrophe_of_any_kind_or_none_gives_the_same_word(begin: str, end: str, apostrophe: str) -> None:
    assert tokens(f"{begin}{apostrophe}{end}") == tokens(begin + end)


@given(words, words, st.sampled_from("‐‑‒–—―−"))
def test_a_dash_of_any_kind_joins_as_a_hyphen(begin: str, end: str, dash: str) -> None:
    assert tokens(f"{begin}{dash}{end}") == (f"{begin}-{end}",)
    assert words_for_index(f"{begin}{dash}{end}") == tuple(dict.fromkeys((begin, end, begin + end)))


@given(names, st.sampled_from(["\u200b", "\u00ad", "\u2060", "\ufeff"]), st.data())
def test_a_sign_that_nobody_sees_changes_nothing(name: str, unseen: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(name)))
    assert tokens(name[:at] + unseen + name[at:]) == tokens(name)


@given(names)
def test_text_from_another_system_with_composed_or_taken_apart_letters_is_the_same(name: str) -> None:
    assert tokens(unicodedata.normalize("NFD", name)) == tokens(unicodedata.normalize("NFC", name))


def test_stress_marks_are_left_out_and_letters_with_marks_stay() -> None:
    assert tokens("Коза́к Андрі́й Ї́жак Ёлкин") == ("козак", "андрій", "їжак", "ёлкин")


@given(words, st.data())
def test_letters_of_the_other_alphabet_that_look_alike_are_set_right(word: str, data: st.DataObject) -> None:
    mixed = "".join(letter.translate(LOOKALIKES) if data.draw(st.booleans()) else letter for letter in f"ж{word}л")
    assert tokens(mixed) == (f"ж{word}л",)


def test_mixed_alphabets_go_by_the_letters_that_belong_to_one_only() -> None:
    assert tokens("Iван") == tokens("Іван")
    assert tokens("Вepлoc") == tokens("Верлос")
    assert tokens("Ρеtrеnkо") == tokens("Petrenko")
    assert tokens("Украïнський") == tokens("Український")
    assert tokens("Oleksandr") == ("oleksandr",)
    # One letter of each: the others are Latin, whatever they look like.
    assert tokens("Wжоcoc") == tokens("Wжococ")
    assert tokens("Ё́лка Ѝван") == tokens("Ёлка Иван")


def test_a_digit_that_a_machine_read_for_a_letter_is_set_right_and_a_number_stays() -> None:
    assert tokens("3айченко Яблунк0 Oleks1j") == tokens("Зайченко Яблунко Oleksij")
    assert tokens("А0000 99 В3 ОМБр03") == ("а0000", "99", "в3", "омбр03")


def test_a_letter_alone_and_a_short_word_with_a_dot_are_initials() -> None:
    assert tokens("Ялинко О.Ю.") == tokens("ялинко о ю") == ("ялинко", "о.", "ю.")
    assert all(is_initial(word) for word in tokens("Yu. Shch. О"))
    assert not any(is_initial(word) for word in tokens("Олександр Ю-Лі"))


@example("0AAAA¶")
@example("0AAAA,1B")
@given(anything)
def test_what_came_out_comes_out_again(text: str) -> None:
    found = tokens(text)
    assert tokens(" ".join(found)) == found


@given(anything)
def test_every_word_of_any_text_has_keys(text: str) -> None:
    for word in tokens(text):
        found = keys(word)
        assert 1 <= len(found.folds) <= MOST_READINGS
        assert found.skeletons
        assert parts(word)


@given(words)
def test_a_reading_read_again_stays(word: str) -> None:
    for reading in readings(word):
        assert reading.isascii()
        assert skeleton(reading) == skeleton(reading).upper()


@given(words)
def test_double_letters_are_single(word: str) -> None:
    doubled = "".join(letter * 2 if letter in "нлкмр" else letter for letter in word)
    assert readings(doubled)[0] == readings(word)[0]


def test_a_hyphenated_name_is_found_by_its_parts_and_joined() -> None:
    assert words_for_index("Заєць-Вовченко Ія") == ("заєць", "вовченко", "заєцьвовченко", "ія")
