"""A unit is one however its code or name is written."""

from itertools import combinations

import pytest

from casetracker.matching.units import canonical, same


@pytest.mark.parametrize(
    "written",
    [
        (
            "А0000",
            "A0000",
            "в/ч А0000",
            "в.ч. A-0000",
            "В/Ч  а 0000",
            "військова частина А 0000",
            "military unit A0000",
        ),
        ("в/ч 00000", "войсковая часть 00000", "в.ч. № 00000", "00000"),
        (
            "99 ОМБр",
            "99-та окрема механізована бригада",
            "99 отдельная механизированная бригада",
            "99 омбр, 2 батальйон",
        ),
        ("98 обр ТрО", "98 окрема бригада територіальної оборони"),
        ("97 одшбр", "97 окрема десантно-штурмова бригада"),
        ("96 обрмп", "96-та окрема бригада морської піхоти"),
    ],
    ids=lambda written: written[0],
)
def test_a_unit_is_the_same_in_every_spelling(written: tuple[str, ...]) -> None:
    assert all(same(one, other) for one, other in combinations(written, 2)), [canonical(one) for one in written]


def test_another_code_or_number_is_another_unit() -> None:
    assert same("в/ч А0000", "А0001") is False
    assert same("99 омбр", "98 омбр") is False
    assert same("99 омбр", "99 одшбр") is False


def test_a_code_and_a_name_cannot_be_compared_nor_what_names_no_unit() -> None:
    assert same("в/ч А0000", "99 омбр") is None
    assert same("", "А0000") is None
    assert same("невідомо", "військова частина") is None


@pytest.mark.parametrize("text", ["тел. 000 00 00 000000", "солдат", "народився 1990-00-00"])
def test_other_numbers_are_no_code(text: str) -> None:
    assert canonical(text) == ""
