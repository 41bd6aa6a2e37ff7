"""Two names are compared role by role, and the reasons say what was found."""

import random
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.matching.forms import NameForm, Role
from casetracker.matching.likeness import Likeness
from casetracker.matching.score import ONE_NAME, Score, score
from tests.matching.romanisations import RUSSIAN, RUSSIAN_NAMES, UKRAINIAN, UKRAINIAN_NAMES, romanised

TABLES = [(UKRAINIAN[table], UKRAINIAN_NAMES) for table in UKRAINIAN] + [
    (RUSSIAN[table], RUSSIAN_NAMES) for table in RUSSIAN
]
invented = st.sampled_from([*UKRAINIAN_NAMES, *RUSSIAN_NAMES])
written = st.one_of(
    invented.map(" ".join),
    st.sampled_from(TABLES).flatmap(
        lambda found: st.sampled_from(found[1]).map(lambda name: romanised(found[0], " ".join(name)))
    ),
)
forms = st.one_of(invented.map(lambda name: NameForm.of(*name)), written.map(NameForm.whole))


def compared(stored: tuple[str, str, str], typed: str) -> Score:
    return score(NameForm.of(*stored), NameForm.whole(typed))


def why(found: Score) -> dict[Role, Likeness]:
    return {reason.role: reason.likeness for reason in found.reasons}


@given(forms, forms)
def test_which_name_comes_first_does_not_matter(one: NameForm, other: NameForm) -> None:
    here, there = score(one, other), score(other, one)
    assert here.number == there.number
    assert sorted((each.role, each.likeness, each.one, each.other) for each in here.reasons) == sorted(
        (each.role, each.likeness, each.other, each.one) for each in there.reasons
    )


@given(forms)
def test_a_name_is_the_same_as_itself(form: NameForm) -> None:
    assert score(form, form).number == 1.0


@given(forms, written, st.randoms(use_true_random=False))
def test_the_order_of_the_words_does_not_matter(stored: NameForm, typed: str, by: random.Random) -> None:
    words = typed.split()
    by.shuffle(words)
    assert score(stored, NameForm.whole(" ".join(words))).number == score(stored, NameForm.whole(typed)).number


@given(forms, written)
def test_the_number_lies_between_none_and_all(one: NameForm, typed: str) -> None:
    assert 0.0 <= score(one, NameForm.whole(typed)).number <= 1.0


def test_every_order_of_the_words_finds_every_role() -> None:
    for words in permutations(["Ялинко", "Павло", "Павлович"]):
        found = compared(("Ялинко", "Павло", "Павлович"), " ".join(words))
        assert found.number == 1.0
        assert why(found) == dict.fromkeys([Role.SURNAME, Role.GIVEN, Role.PATRONYMIC], Likeness.SAME)


def test_the_reason_names_the_two_words_that_were_compared() -> None:
    found = compared(("Ялинко", "Олександр", "Іванович"), "Aleksandr YALINKO")
    assert [tuple(reason) for reason in found.reasons] == [
        (Role.SURNAME, Likeness.SAME_SOUND, "ялинко", "yalinko"),
        (Role.GIVEN, Likeness.OTHER_LANGUAGE, "олександр", "aleksandr"),
        (Role.PATRONYMIC, Likeness.MISSING, "іванович", ""),
    ]


def test_a_missing_patronymic_says_nothing() -> None:
    whole = compared(("Ялинко", "Ірина", ""), "Ялинко Ірина")
    assert compared(("Ялинко", "Ірина", "Петрівна"), "Ялинко Ірина").number == whole.number == 1.0


@pytest.mark.parametrize(
    ("stored", "typed", "role", "likeness"),
    [
        (("Ялинко", "Олександр", "Петрович"), "Ялинко Сашко", Role.GIVEN, Likeness.SHORT_FORM),
        (("Ялинко", "Олександра", "Петрівна"), "Саша Ялинко", Role.GIVEN, Likeness.SHORT_FORM),
        (("Ялинко", "Дмитро", ""), "Дима Ялинко", Role.GIVEN, Likeness.SHORT_FORM),
        (("Ялинко", "Катерина", ""), "Catherine Yalynko", Role.GIVEN, Likeness.OTHER_LANGUAGE),
        (("Ялинко", "Юрій", ""), "Jurij Jalynko", Role.SURNAME, Likeness.SAME_SOUND),
        (("Ялинко", "Микола", "Іванович"), "Ялинко Н. И.", Role.GIVEN, Likeness.INITIAL),
        (("Ялинко", "Євген", "Юрійович"), "Yalynko Ye. Yu.", Role.GIVEN, Likeness.INITIAL),
        (("Ялинко", "Євген", "Юрійович"), "Yalynko Ye. Yu.", Role.PATRONYMIC, Likeness.INITIAL),
        (("Черешня", "Марта", ""), "Черещня Марта", Role.SURNAME, Likeness.SAME_CONSONANTS),
        (("Барвінок", "Марта", ""), "Барвінлк Марта", Role.SURNAME, Likeness.SIMILAR),
        (("Барвінок", "Марта", ""), "Баврінок Марта", Role.SURNAME, Likeness.SIMILAR),
        (("Барвінок", "Марта", ""), "Барвнок Марта", Role.SURNAME, Likeness.SAME_CONSONANTS),
        (("Ялинко", "Василь", ""), "Basilius Yalynko", Role.GIVEN, Likeness.OTHER_LANGUAGE),
        (("Ялинко", "Сократ", ""), "Sokrates Yalynko", Role.GIVEN, Likeness.OTHER_LANGUAGE),
        (("Ялинко", "Віктор", ""), "Viktoras Yalynko", Role.GIVEN, Likeness.OTHER_LANGUAGE),
        (("Ялинко", "Никандр", ""), "Nicander Yalynko", Role.GIVEN, Likeness.OTHER_LANGUAGE),
        (("Ялинко", "Микола", ""), "Nikolas Yalynko", Role.GIVEN, Likeness.OTHER_LANGUAGE),
        (("Барвіновий", "Марта", ""), "Барвиновой Марта", Role.SURNAME, Likeness.SAME_SOUND),
        (("Барвіненко", "Марта", ""), "Marta Barvinenková", Role.SURNAME, Likeness.SAME_SOUND),
        (("Барко", "Жан", ""), "Jean Barcault", Role.SURNAME, Likeness.SAME_SOUND),
        (("Шано", "Жан", ""), "Jean Chanot", Role.SURNAME, Likeness.SAME_SOUND),
        (("Ягідян", "Марта", ""), "Marta Yagidyan", Role.SURNAME, Likeness.SAME_SOUND),
        (("Агідян", "Марта", ""), "Marta Hagidyan", Role.SURNAME, Likeness.SAME_SOUND),
        (("Барвінов", "Марта", ""), "Marta Bərvinov", Role.SURNAME, Likeness.SAME_SOUND),
    ],
)
def test_a_name_written_otherwise_is_found_and_told_why(
    stored: tuple[str, str, str], typed: str, role: Role, likeness: Likeness
) -> None:
    found = compared(stored, typed)
    assert found.number >= ONE_NAME
    assert why(found)[role] is likeness


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        (("Ялинко", "Павло", "Петрович"), "Ялинко Павло Іванович"),
        (("Ялинко", "Павло", "Петрович"), "Ялинко Петро Петрович"),
        (("Ялинко", "Павло", "Петрович"), "Черешня Павло Петрович"),
        (("Ялинко", "Анна", ""), "Ялинко Яна"),
        (("Ялинко", "Марина", ""), "Ялинко Марія"),
        (("Ялинко", "Аліна", ""), "Ялинко Алла"),
        (("Ялинко", "Валерій", ""), "Ялинко Валерія"),
        (("Ялинко", "Самійло", ""), "Ялинко Самсон"),
        (("Ялинко", "Ірина", "Петрівна"), "Ялинко Іван Петрович"),
        (("Ялинко", "Павло", "Зорянович"), "Pavlo Yalynko Bohdanovych"),
        (("Барвінок", "Павло", ""), "Pavlo Yalynko"),
        (("Ялинко", "Павло", "Петрович"), "Павло Петрович"),
        (("Ялинко", "Павло", "Петрович"), "Ялинко О. П."),
    ],
)
def test_another_name_is_another_person_however_much_else_agrees(stored: tuple[str, str, str], typed: str) -> None:
    assert compared(stored, typed).number < ONE_NAME


def test_a_brother_and_a_sister_are_not_told_to_be_one_by_their_father() -> None:
    found = compared(("Ялинко", "Саша", "Петрович"), "Ялинко Саша Петрівна")
    assert found.number < ONE_NAME


def test_the_father_of_a_patronymic_is_known_in_both_languages() -> None:
    pairs = ["Яківна Яковлевна", "Ілліч Ильич", "Миколайович Николаевич", "Кузьмівна Кузьминична", "Савич Саввич"]
    pairs += ["Тадейович Фаддеевич", "Ничипорівна Никифоровна", "Прокопович Прокофьевич", "Антонівна Антоновна"]
    for ukrainian, russian in map(str.split, pairs):
        found = compared(("Ялинко", "Женя", ukrainian), f"Ялинко Женя {russian}")
        assert why(found)[Role.PATRONYMIC] in {Likeness.OTHER_LANGUAGE, Likeness.SAME_SOUND}, ukrainian


def test_one_word_that_agrees_is_no_name_where_the_other_side_has_more() -> None:
    assert compared(("Ялинко", "Павло", ""), "Ялинко").number < ONE_NAME
    assert compared(("Ялинко", "", ""), "Ялинко").number == 1.0


def test_a_slip_in_a_name_that_is_known_is_likelier_than_a_name_that_nobody_knows() -> None:
    known = compared(("Ялинко", "Микола", ""), "Ялинко Миуола")
    unknown = compared(("Ялинко", "Бикола", ""), "Ялинко Биуола")
    assert why(known)[Role.GIVEN] is why(unknown)[Role.GIVEN] is Likeness.SIMILAR
    assert known.number > unknown.number


def test_one_part_of_a_double_surname_is_enough() -> None:
    double = ("Заєць-Вовченко", "Оксана", "")
    for typed in ("Оксана Вовченко", "Заєць Оксана", "Вовченко Заєць Оксана", "Oksana Zayets-Vovchenko"):
        assert compared(double, typed).number >= ONE_NAME, typed


def test_swapped_surname_and_given_name_are_found() -> None:
    assert score(NameForm.of("Ялинко", "Павло"), NameForm.of("Павло", "Ялинко")).number >= ONE_NAME


def test_a_surname_that_is_a_given_name_is_no_other_language() -> None:
    assert compared(("Іван", "Марта", ""), "John Марта").number < ONE_NAME


def test_nothing_written_is_no_name() -> None:
    assert score(NameForm.of(), NameForm.whole("Ялинко")) == Score(0.0, ())
    assert score(NameForm.whole("… 17 -"), NameForm.whole("")) == Score(0.0, ())


def test_a_very_long_name_is_compared_in_time() -> None:
    long = "бен " * 12 + "аль " * 12
    assert score(NameForm.whole(f"{long} Зразко"), NameForm.whole(f"Зразко {long}")).number == 1.0
