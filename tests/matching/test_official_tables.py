"""A name written by any official table, or as another language writes it, is the same name."""

import pytest

from casetracker.matching.forms import NameForm
from casetracker.matching.likeness import Likeness
from casetracker.matching.score import ONE_NAME, score
from tests.matching.romanisations import RUSSIAN, RUSSIAN_NAMES, UKRAINIAN, UKRAINIAN_NAMES, romanised

SURE = {Likeness.SAME, Likeness.SAME_SOUND, Likeness.OTHER_LANGUAGE}


def comes_back(table: str, name: tuple[str, str, str]) -> None:
    latin = romanised(table, " ".join(name))
    found = score(NameForm.of(*name), NameForm.whole(latin))
    assert {reason.likeness for reason in found.reasons} <= SURE, (latin, found)
    assert found.number > 0.9


@pytest.mark.parametrize("table", UKRAINIAN)
@pytest.mark.parametrize("name", UKRAINIAN_NAMES, ids=lambda name: name[0])
def test_a_ukrainian_name_is_the_same_in_every_latin_spelling(name: tuple[str, str, str], table: str) -> None:
    comes_back(UKRAINIAN[table], name)


@pytest.mark.parametrize("table", RUSSIAN)
@pytest.mark.parametrize("name", RUSSIAN_NAMES, ids=lambda name: name[0])
def test_a_russian_name_is_the_same_in_every_latin_spelling(name: tuple[str, str, str], table: str) -> None:
    comes_back(RUSSIAN[table], name)


@pytest.mark.parametrize("one", UKRAINIAN)
@pytest.mark.parametrize("other", UKRAINIAN)
def test_two_latin_spellings_of_one_name_are_taken_for_one(one: str, other: str) -> None:
    for name in UKRAINIAN_NAMES:
        first, second = (romanised(UKRAINIAN[table], " ".join(name)) for table in (one, other))
        assert score(NameForm.whole(first), NameForm.whole(second)).number >= ONE_NAME, (first, second)


@pytest.mark.parametrize(
    ("ukrainian", "russian"),
    [
        (("Черешня", "Олександр", "Сергійович"), "Черешня Александр Сергеевич"),
        (("Яблуновський", "Микола", "Юрійович"), "Николай Юрьевич Яблуновский"),
        (("Хвощенко", "Ганна", "Іллівна"), "Хвощенко Анна Ильинична"),
        (("Солов’йов", "Євген", "Якович"), "Евгений Яковлевич Соловьёв"),
        (("Зеленько", "Олена", "Федорівна"), "Елена Фёдоровна Зеленько"),
        (("Дощенко", "Дмитро", "Олексійович"), "Дощенко Дмитрий Алексеевич"),
        (("Калинець", "Ольга", "Микитівна"), "Ольга Никитична Калинец"),
    ],
)
def test_a_ukrainian_and_a_russian_paper_name_one_person(ukrainian: tuple[str, str, str], russian: str) -> None:
    found = score(NameForm.of(*ukrainian), NameForm.whole(russian))
    assert found.number > 0.9, found


@pytest.mark.parametrize("table", RUSSIAN)
def test_a_ukrainian_name_is_found_from_a_foreign_passport_with_its_russian_form(table: str) -> None:
    latin = romanised(RUSSIAN[table], "Черешня Александр Сергеевич")
    found = score(NameForm.of("Черешня", "Олександр", "Сергійович"), NameForm.whole(latin))
    assert {reason.likeness for reason in found.reasons} <= SURE
