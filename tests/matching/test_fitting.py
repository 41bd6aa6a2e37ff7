"""How well a name fits what was typed: the exact person first, however much of the name is there yet."""

import random
from typing import Final

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from casetracker.matching.fitting import RELATIVE, Asked, Fit, Words, begins_alike, compare, fit
from casetracker.matching.forms import NameForm, Role
from casetracker.matching.likeness import Likeness
from casetracker.matching.normalise import tokens

SURNAMES: Final = (
    *("Зразковенко", "Зразкович", "Зразко", "Прикладюк", "Прикладний", "Вигаданко", "Вигадько", "Неіснуюк"),
    *("Дем'янзразко", "В'юнприклад", "Безіменюк", "Безіменко", "Умовний", "Умовенко", "Пробненко", "Пробнюк"),
)
GIVEN: Final = ("Олександр", "Олексій", "Олег", "Ганна", "Марія", "Мар'яна", "Петро", "Павло", "Іван", "Юрій")
PATRONYMICS: Final = ("Миколайович", "Петрівна", "Іванович", "Олександрович", "Юріївна")
people = st.tuples(st.sampled_from(SURNAMES), st.sampled_from(GIVEN), st.sampled_from(PATRONYMICS))
crowds = st.lists(people, min_size=2, max_size=8, unique=True)


def asked(typed: str) -> list[Asked]:
    return [Asked(word) for word in tokens(typed)]


def value(typed: str, person: tuple[str, str, str]) -> float:
    return compare(asked(typed), NameForm.of(*person)).value


def above(typed: str, person: tuple[str, str, str], crowd: list[tuple[str, str, str]]) -> int:
    """Count who stands above a person without bearing just what is typed, however it is spelt."""
    own = round(value(typed, person), 6)
    others = [compare(asked(typed), NameForm.of(*other)) for other in crowd]
    return sum(round(other.value, 6) > own for other in others if not bears_just_that(other))


def bears_just_that(found: Fit) -> bool:
    return all(one.likeness not in _NOT_SURE and not one.begun for one in found.reasons if one.typed)


def in_entry(*person: str) -> Words:
    columns = ("surname", "given", "patronymic")
    return {column: list(tokens(word)) for column, word in zip(columns, person, strict=True)}


@settings(deadline=None)
@given(person=people, by=st.randoms(use_true_random=False), upper=st.booleans())
def test_neither_the_order_of_the_words_nor_case_changes_the_fit(
    person: tuple[str, str, str], by: random.Random, upper: bool
) -> None:
    words = list(person)
    by.shuffle(words)
    typed = " ".join(words)
    found = compare(asked(typed.upper() if upper else typed.lower()), NameForm.of(*person))
    assert (found.value, found.whole) == (1.0, True)


@pytest.mark.parametrize("sign", ["", "'", "’", "ʼ", "`", "‘"])
@pytest.mark.parametrize("typed", ["дем{}янзразко", "мар{}яна", "в{}юнпр"])
def test_no_apostrophe_changes_the_fit(typed: str, sign: str) -> None:
    person = NameForm.of("Дем'янзразко" if typed[0] == "д" else "В'юнприклад", "Мар'яна")
    assert compare(asked(typed.format(sign)), person) == compare(asked(typed.format("'")), person)
    assert compare(asked(typed.format(sign)), person).literal


@settings(max_examples=300, deadline=None)
@given(crowd=crowds, order=st.permutations([0, 1, 2]), data=st.data())
def test_a_stranger_is_never_above_the_person_whose_name_is_being_typed(
    crowd: list[tuple[str, str, str]], order: list[int], data: st.DataObject
) -> None:
    person = crowd[0]
    whole = " ".join(person[at] for at in order)
    typed = whole[: data.draw(st.integers(1, len(whole)))]
    assume(not typed.endswith(" ") and len(tokens(typed)[-1].rstrip(".")) > 1)
    own = value(typed, person)
    for other in crowd[1:]:
        found = compare(asked(typed), NameForm.of(*other))
        if any(reason.likeness in _NOT_SURE for reason in found.reasons if reason.typed):
            assert found.value < own, (typed, other)


def test_a_short_form_of_a_name_that_is_typed_whole_begins_the_next_one() -> None:
    son, other = ("Умовний", "Юрій", "Юрійович"), ("Умовний", "Юрій", "Миколайович")
    assert value("Умовний Юрій Юр", son) > value("Умовний Юрій Юр", other)
    assert value("Юрій Юрій", son) > value("Юрій Юрій", other)


_NOT_SURE: Final = {Likeness.SIMILAR, Likeness.SAME_CONSONANTS, Likeness.DIFFERENT, Likeness.MISSING}


@settings(max_examples=300, deadline=None)
@given(crowd=crowds, order=st.permutations([0, 1, 2]))
def test_a_further_letter_never_lowers_the_person_whose_name_is_being_typed(
    crowd: list[tuple[str, str, str]], order: list[int]
) -> None:
    person = crowd[0]
    first = tokens(person[order[0]])[0]
    ranks = [above(first[:end], person, crowd) for end in range(2, len(first) + 1)]
    assert ranks == sorted(ranks, reverse=True)
    rest = " ".join(person[at] for at in order)
    assert above(rest, person, crowd) == 0


@settings(deadline=None)
@given(person=people, more=st.data())
def test_a_beginning_never_counts_less_for_a_further_letter(person: tuple[str, str, str], more: st.DataObject) -> None:
    surname = tokens(person[0])[0]
    some = more.draw(st.integers(2, len(surname) - 1))
    assert value(surname[:2], person) <= value(surname[:some], person) <= value(surname, person) == 1.0


def test_what_was_not_typed_says_nothing() -> None:
    whole, alone = NameForm.of("Зразковенко", "Олександр", "Миколайович"), NameForm.whole("Зразковенко")
    assert compare(asked("зразковенко"), whole).value == compare(asked("зразковенко"), alone).value == 1.0


@pytest.mark.parametrize("typed", ["зразковенко", "зразковенко олександр", "зразк", "Zrazkovenko", "зразкавенко"])
def test_a_form_that_nobody_took_apart_is_not_preferred(typed: str) -> None:
    apart, whole = NameForm.of("Зразковенко", "Олександр"), NameForm.whole("Зразковенко Олександр")
    assert compare(asked(typed), whole).value <= compare(asked(typed), apart).value


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("зразк", [("зразк", "зразковенко", Likeness.SAME, True)]),
        ("zrazk", [("zrazk", "зразковенко", Likeness.SAME_SOUND, True)]),
        ("алексан", [("алексан", "олександр", Likeness.SAME_SOUND, True)]),
        ("aleksandr", [("aleksandr", "олександр", Likeness.OTHER_LANGUAGE, False)]),
        ("зразкавенко", [("зразкавенко", "зразковенко", Likeness.SAME_CONSONANTS, False)]),
        (
            "саша зразковен",
            [
                ("зразковен", "зразковенко", Likeness.SAME, True),
                ("саша", "олександр", Likeness.SHORT_FORM, False),
            ],
        ),
        (
            "зразковенко іван",
            [
                ("зразковенко", "зразковенко", Likeness.SAME, False),
                ("іван", "олександр", Likeness.DIFFERENT, False),
            ],
        ),
    ],
)
def test_the_reason_is_born_with_the_word_as_it_was_typed(
    typed: str, told: list[tuple[str, str, Likeness, bool]]
) -> None:
    reasons = compare(asked(typed), NameForm.of("Зразковенко", "Олександр", "Миколайович")).reasons
    assert [(one.typed, one.recorded, one.likeness, one.begun) for one in reasons if one.typed] == told


def test_two_beginnings_of_one_word_are_told_apart() -> None:
    found = compare(asked("олек олександр"), NameForm.of("Зразко", "Олександр", "Олександрович"))
    assert {(one.typed, one.recorded) for one in found.reasons if one.typed} == {
        ("олек", "олександрович"),
        ("олександр", "олександр"),
    }


def test_a_word_that_stands_in_a_place_is_no_wrong_name() -> None:
    name = NameForm.of("Зразковенко", "Олександр")
    found = compare(asked("зразковенко прикладівка"), name, ["прикладівка"])
    assert [one.typed for one in found.reasons if one.typed] == ["зразковенко"]
    assert found.value > compare(asked("зразковенко прикладівка"), name).value


def test_a_relative_lies_below_the_sought_namesake_and_above_a_guess() -> None:
    words = in_entry("Зразковенко", "Олександр", "Іванович")
    typed = asked("Зразковенко")
    assert fit(typed, [words], [], ()) == 1.0
    assert fit(typed, [], [words], ()) == RELATIVE < 1.0
    slip = [Asked("зразкавенко", {"зразковенко": 0.8})]
    assert fit(slip, [words], [], ()) < RELATIVE


def test_a_word_is_met_only_in_the_column_that_was_named() -> None:
    words = in_entry("Петро", "Іван", "Іванович")
    assert fit([Asked("петро", columns=("surname",))], [words], [], ()) == 1.0
    assert fit([Asked("петро", columns=("given",))], [words], [], ()) < 0.5


def test_an_exact_word_is_no_beginning() -> None:
    name = NameForm.of("Зразковенко", "Олександр")
    assert compare([Asked("зразков", exact=True)], name).value < compare([Asked("зразков")], name).value


def test_the_beginning_of_a_name_in_another_language_begins_the_name() -> None:
    assert begins_alike("алекса", "олександр")
    assert begins_alike("nicol", "микола")
    assert not begins_alike("ал", "олександр")
    assert not begins_alike("петр", "павло")


def test_nothing_typed_fits_everybody_alike() -> None:
    assert compare([], NameForm.of("Зразко", "Іван")).value == 1.0
    assert Role.SURNAME in {reason.role for reason in compare(asked("зразко"), NameForm.of("Зразко")).reasons}


def test_the_very_letter_of_an_initial_comes_before_that_of_another_language() -> None:
    same, other = NameForm.of("Зразко", "Ірина"), NameForm.of("Зразко", "Євген")
    assert compare(asked("зразко і."), same).value > compare(asked("зразко і."), other).value
    assert compare(asked("зразко н."), NameForm.of("Зразко", "Микола")).value > 0.7


@pytest.mark.parametrize(
    ("typed", "surname", "given", "meant"),
    [
        ("П", "Прикладенко", "Ганна", ["прикладенко"]),
        ("П Ганна", "Прикладенко", "Ганна", ["прикладенко", "ганна"]),
        ("П. Г.", "Прикладенко", "Ганна", ["прикладенко", "ганна"]),
        ("Ю", "Юрченко", "Євген", ["юрченко"]),
        ("Г", "Гончар", "Ганна", ["ганна"]),
    ],
)
def test_one_letter_stands_for_a_surname_too_where_nothing_else_answers_it(
    typed: str, surname: str, given: str, meant: list[str]
) -> None:
    found = compare(asked(typed), NameForm.of(surname, given))
    assert [one.recorded for one in found.reasons if one.typed] == meant
    assert all(one.likeness in {Likeness.INITIAL, Likeness.SAME} for one in found.reasons if one.typed)
    assert found.value > 0.7


def test_one_letter_that_begins_none_of_the_names_differs() -> None:
    [why] = [one for one in compare(asked("Ж"), NameForm.of("Прикладенко", "Ганна")).reasons if one.typed]
    assert why.likeness is Likeness.DIFFERENT
