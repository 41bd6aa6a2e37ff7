"""What two records say for one person is counted field by field, and bands follow from the size of the register."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework.partial_date import Part
from casetracker.matching.evidence import (
    Agreement,
    Band,
    Evidence,
    Field,
    Frequencies,
    Person,
    Review,
    band,
    compare_dates,
    frequency_key,
    least_bits,
    odds,
    weigh,
)
from casetracker.matching.forms import NameForm, Role
from casetracker.matching.likeness import Likeness

MILLION = Frequencies(
    1_000_000,
    surnames={frequency_key("ялинко", Role.SURNAME): 5000},
    given={frequency_key("олександр", Role.GIVEN): 80_000},
    patronymics={frequency_key("іванович", Role.PATRONYMIC): 60_000},
)
ONE = Person(NameForm.of("Ялинко", "Олександр", "Іванович"), Part(1990, 5, 7), "в/ч А0000")


def bits(evidence: Evidence) -> dict[Field, float]:
    return {finding.field: finding.bits for finding in evidence.findings}


def how(evidence: Evidence) -> dict[Field, Likeness | Agreement]:
    return {finding.field: finding.agreement for finding in evidence.findings}


def test_the_same_record_is_strong_in_every_field() -> None:
    found = weigh(ONE, ONE, MILLION)
    assert all(weight > 0 for weight in bits(found).values())
    assert found.bits == pytest.approx(sum(bits(found).values()))
    assert band(found, 1_000_000) is Band.STRONG
    assert found.review is None


def test_the_same_person_in_a_foreign_paper_is_strong_with_the_reasons() -> None:
    other = Person(NameForm.of("Yalynko", "Aleksandr", "Ivanovich"), Part(1990, 5, 7), "A-0000")
    found = weigh(ONE, other, MILLION)
    assert how(found) == {
        Field.SURNAME: Likeness.SAME_SOUND,
        Field.GIVEN: Likeness.OTHER_LANGUAGE,
        Field.PATRONYMIC: Likeness.SAME_SOUND,
        Field.BORN: Agreement.EXACT,
        Field.UNIT: Agreement.EXACT,
    }
    assert band(found, 1_000_000) is Band.STRONG


def test_a_rare_surname_weighs_more_than_a_common_one() -> None:
    rare = replace(ONE, name=NameForm.of("Шипшиненко", "Олександр", "Іванович"))
    assert bits(weigh(rare, rare, MILLION))[Field.SURNAME] > bits(weigh(ONE, ONE, MILLION))[Field.SURNAME] + 5


def test_what_is_missing_weighs_nothing() -> None:
    other = Person(NameForm.of("Ялинко", "Олександр"))
    found = weigh(ONE, other, MILLION)
    assert [bits(found)[field] for field in (Field.PATRONYMIC, Field.BORN, Field.UNIT)] == [0.0, 0.0, 0.0]


def test_a_sister_and_a_brother_have_one_family_name() -> None:
    one = Person(NameForm.of("Яблунівський", "Олег"))
    found = weigh(one, Person(NameForm.of("Яблунівська", "Ольга")), MILLION)
    assert how(found)[Field.SURNAME] in {Likeness.SAME, Likeness.SAME_SOUND}
    assert how(found)[Field.GIVEN] is Likeness.DIFFERENT


def test_twins_are_reviewed_and_neither_strong_nor_left_out() -> None:
    twin = replace(ONE, name=NameForm.of("Ялинко", "Олексій", "Іванович"))
    found = weigh(ONE, twin, MILLION)
    assert found.review is Review.TWINS
    assert band(found, 1_000_000) is Band.POSSIBLE
    assert band(found, 100) is Band.POSSIBLE


def test_a_name_with_nothing_beside_it_is_never_strong() -> None:
    rare = Person(NameForm.of("Шипшиненко", "Гордій", "Устимович"))
    found = weigh(rare, rare, MILLION)
    assert found.review is Review.NAME_ALONE
    assert band(found, 1_000) is Band.LIKELY


def test_brothers_of_other_years_are_no_match() -> None:
    brother = Person(NameForm.of("Ялинко", "Олексій", "Іванович"), Part(1993, 2, 1))
    assert band(weigh(ONE, brother, MILLION), 1_000_000) is Band.NONE


def test_the_bands_move_with_the_size_of_the_register() -> None:
    def of(weight: float, people: int) -> Band:
        return band(Evidence(weight, (), None), people)

    assert [of(weight, 1_000_000) for weight in (28.1, 27, 23, 19)] == [
        Band.STRONG,
        Band.LIKELY,
        Band.POSSIBLE,
        Band.NONE,
    ]
    assert [of(weight, 100_000) for weight in (24.7, 21, 17, 16)] == [
        Band.STRONG,
        Band.LIKELY,
        Band.POSSIBLE,
        Band.NONE,
    ]
    assert odds(24, 1_000_000) == pytest.approx(0, abs=0.1)
    assert [round(least_bits(people)) for people in (1_000_000, 100_000)] == [20, 17]


@pytest.mark.parametrize(
    ("one", "other", "agreement"),
    [
        (Part(1990, 5, 7), Part(1990, 5, 7), Agreement.EXACT),
        (Part(1990, 5, 7), Part(1990, 7, 5), Agreement.DAY_AND_MONTH_SWAPPED),
        (Part(1990, 5, 7), Part(1991, 5, 7), Agreement.ONE_PART_OFF),
        (Part(1990, 5, 7), Part(1990, 5, 8), Agreement.ONE_PART_OFF),
        (Part(1990, 5, 7), Part(1990), Agreement.SAME_YEAR),
        (Part(1990), Part(1990), Agreement.SAME_YEAR),
        (Part(1990, 5), Part(1990, 5, 7), Agreement.SAME_MONTH),
        (Part(1990, 5), Part(1990, 6), Agreement.OTHER_DAY_OF_YEAR),
        (Part(1990, 5, 7), Part(1990, 6, 8), Agreement.OTHER_DAY_OF_YEAR),
        (Part(1990, 5, 7), Part(1991, 6, 8), Agreement.DIFFERENT),
        (Part(1990), Part(1991), Agreement.DIFFERENT),
        (None, Part(1991), Agreement.MISSING),
    ],
)
def test_birth_dates_agree_as_far_as_they_are_told(one: Part | None, other: Part | None, agreement: Agreement) -> None:
    assert compare_dates(one, other) is compare_dates(other, one) is agreement


people = st.builds(
    Person,
    st.builds(
        NameForm.of,
        st.sampled_from(["Ялинко", "Yalynko", "Черешня", "Яблунівська", "Заєць-Вовченко", ""]),
        st.sampled_from(["Олександр", "Саша", "Aleksandr", "О.", "Марта", ""]),
        st.sampled_from(["Іванович", "Ivanovich", "Петрівна", ""]),
    ),
    st.sampled_from([None, Part(1990), Part(1990, 5, 7), Part(1990, 7, 5)]),
    st.sampled_from(["", "А0000", "в/ч A0001", "99 омбр"]),
)


@given(people, people)
def test_which_record_comes_first_does_not_matter(one: Person, other: Person) -> None:
    here, there = weigh(one, other, MILLION), weigh(other, one, MILLION)
    assert here.bits == pytest.approx(there.bits)
    assert (how(here), here.review) == (how(there), there.review)
