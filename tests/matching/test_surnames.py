"""Sisters and brothers have one family name where many records are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.matching.keys import keys
from casetracker.matching.surnames import of_a_man


@pytest.mark.parametrize(
    ("hers", "his"),
    [
        ("яблунівська", "яблунівський"),
        ("зразковська", "зразковський"),
        ("трав’янецька", "трав’янецький"),
        ("ожизька", "ожизький"),
        ("медвежатская", "медвежатский"),
        ("ёжикова", "ёжиков"),
        ("черешнева", "черешнев"),
        ("журавльова", "журавльов"),
        ("ялинина", "ялинин"),
        ("ільїна", "ільїн"),
        ("ясеневая", "ясеневый"),
        ("yablunivska", "yablunivskyi"),
        ("medvezhatskaya", "medvezhatsky"),
        ("chereshneva", "chereshnev"),
        ("черешнева-яблунівська", "черешнев-яблунівський"),
    ],
)
def test_her_surname_has_the_keys_of_his(hers: str, his: str) -> None:
    assert keys(of_a_man(hers)).folds[0] == keys(of_a_man(his)).folds[0]


@pytest.mark.parametrize("surname", ["черешня", "ялинко", "заєць", "ева", "юшкевич"])
def test_a_surname_that_men_and_women_share_stays(surname: str) -> None:
    assert of_a_man(surname) == surname


@given(st.text("абвгдеєіїйкнорстьуцяabceiknosvy-", min_size=1, max_size=14))
def test_a_mans_surname_stays_a_mans(surname: str) -> None:
    once = of_a_man(surname)
    assert of_a_man(once) in {once, of_a_man(once)}
    assert once
