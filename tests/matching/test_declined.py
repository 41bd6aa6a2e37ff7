"""What a name is called by itself that was copied from a sentence."""

import pytest

from casetracker.matching.declined import undeclined
from casetracker.matching.fitting import DECLINED, Asked, compare
from casetracker.matching.forms import NameForm
from casetracker.matching.normalise import tokens


@pytest.mark.parametrize(
    ("by_itself", "declined"),
    [
        ("Шевченко", "Шевченка Шевченку Шевченком Шевченкові"),
        ("Зразківський", "Зразківського Зразківському Зразківським"),
        ("Зразківська", "Зразківської Зразківською"),
        ("Приклад", "Приклада Прикладу Прикладом Прикладові"),
        ("Лісовець", "Лісовця Лісовцю Лісовцем"),
        ("Коваль", "Коваля Ковалю Ковалем Ковалеві"),
        ("Олександр", "Олександра Олександру Олександром Александру"),
        ("Андрій", "Андрія Андрію Андрієм Андрієві"),
        ("Петро", "Петра Петру Петром"),
        ("Микола", "Миколи Миколі Миколою"),
        ("Ганна", "Ганни Ганні Ганною"),
        ("Марія", "Марії Марією"),
        ("Миколайович", "Миколайовича Миколайовичу"),
        ("Іванівна", "Іванівни Іванівною"),
        ("Николай", "Николая Николаю"),
    ],
)
def test_a_declined_name_is_the_name(by_itself: str, declined: str) -> None:
    for typed in declined.split():
        fit = compare([Asked(word) for word in tokens(typed)], NameForm.whole(by_itself))
        assert fit.value >= DECLINED, typed


@pytest.mark.parametrize("word", ["shevchenka", "іва", "зразка-приклада", ""])
def test_what_is_no_declined_name_is_left_alone(word: str) -> None:
    assert undeclined(word) == ()


def test_no_name_is_its_own_other_form() -> None:
    for word in ("шевченко", "ганна", "коваль", "андрій", "зразківський", "петра"):
        assert word not in undeclined(word)


def test_what_may_be_a_beginning_is_no_declined_name() -> None:
    (reason,) = compare([Asked("алекса")], NameForm.whole("Олександр")).reasons
    assert (reason.begun, reason.declined) == (True, False)
