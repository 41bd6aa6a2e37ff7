"""Consonants that languages and hands mistake for each other are one in the skeleton, and no others."""

import pytest

from casetracker.matching.skeleton import skeleton
from casetracker.matching.spelling import readings


def of(word: str) -> str:
    return skeleton(readings(word)[0])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("дуб", "туп"),
        ("чорний", "черный"),
        ("грищук", "гришук"),
        ("жук", "шук"),
        ("лавка", "лафка"),
        ("гай", "хай"),
        ("дзвін", "цвін"),
        ("олень", "алень"),
    ],
)
def test_what_is_mistaken_for_another_is_one(one: str, other: str) -> None:
    assert of(one) == of(other)


@pytest.mark.parametrize(
    ("one", "other"), [("лук", "рук"), ("мак", "нак"), ("дуб", "лук"), ("кіт", "міт"), ("олень", "лень")]
)
def test_what_nobody_mistakes_stays_apart(one: str, other: str) -> None:
    assert of(one) != of(other)
