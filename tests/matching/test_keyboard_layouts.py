"""What was meant where the keyboard was set to another language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.matching.begun_names import names_begun
from casetracker.matching.keyboard import other_layouts
from casetracker.matching.keys import keys


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("jktrcfylh", ("олександр",)),
        ("Jktrcfylh Phfprjdtyrj", ("олександр зразковенко",)),
        (";jdnzr", ("жовтяк",)),
        ('"dutysq', ("євгеній", "эвгеный")),
        ("]ixtyrj", ("їшченко", "ъшченко")),
        ("{bvbx", ("химич",)),
        ("ps[", ("зіх", "зых")),
        ("Щдулыфтвк", ("oleksandr",)),
        ("1994 bdfy", ("1994 иван",)),
    ],
)
def test_the_keys_of_one_language_are_read_as_those_of_the_other(typed: str, meant: tuple[str, ...]) -> None:
    assert other_layouts(typed) == meant


@pytest.mark.parametrize("typed", ["", "1994", "Олександр Smith", "+38 000", " … "])
def test_what_holds_letters_of_both_or_of_none_is_left_alone(typed: str) -> None:
    assert other_layouts(typed) == ()


@given(st.text(alphabet="йцукенгшщзхїфівапролджєячсмитьбю", min_size=1))
def test_what_is_read_back_is_what_was_typed(word: str) -> None:
    (latin,) = other_layouts(word)
    if any("a" <= letter <= "z" for letter in latin):
        assert other_layouts(latin)[0] == word


@pytest.mark.parametrize(
    ("begun", "name"), [("алекс", "олександр"), ("nik", "микола"), ("евг", "євген"), ("hryh", "григорій")]
)
def test_a_name_begins_in_any_of_its_languages(begun: str, name: str) -> None:
    assert name in names_begun(keys(begun).folds)


def test_a_syllable_begins_no_name() -> None:
    assert names_begun(keys("ал").folds) == names_begun(["", "a"]) == ()
