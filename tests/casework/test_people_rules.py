"""People of a search: whose name it is, which one heads a page, and births that cannot be."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework.ids import new_id
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import (
    BirthAfterDisappearance,
    Category,
    NameKind,
    NameOfNobody,
    OnlyName,
    PersonName,
    Relative,
    RemainsNotice,
    Role,
    Script,
    Sex,
    SoughtPerson,
    further_names,
    other_names,
    require_other_name,
    script_of,
    shown_name,
)

CASE, PERSON = new_id(), new_id()


def name(full: str, kind: NameKind = NameKind.LEGAL, **more: Any) -> PersonName:
    given: dict[str, Any] = {"case_id": CASE, "sought_person_id": PERSON, "script": script_of(full)}
    return PersonName(full=full, kind=kind, **(given | more))


def sought(**more: Any) -> SoughtPerson:
    return SoughtPerson(case_id=CASE, **more)


# The sought person


@pytest.mark.parametrize(
    ("born", "last_contact"),
    [("2026-02-26", "2026-02-25"), ("2026", "2025-12"), (">2025", "<2024"), ("1990..1992", "1989")],
)
def test_a_birth_after_the_last_contact_is_refused(born: str, last_contact: str) -> None:
    with pytest.raises(BirthAfterDisappearance):
        sought(born=born, last_contact=last_contact)


def test_a_birth_after_the_disappearance_is_refused() -> None:
    with pytest.raises(BirthAfterDisappearance):
        sought(born="2026-02-26", disappeared_on="2026-02-25")
    assert sought(born="1990", last_contact="2025-03-01", disappeared_on="2025-03-04").disappeared_on is not None


@pytest.mark.parametrize(
    ("born", "last_contact"),
    [
        ("1990", "2025-03-01"),
        ("2026", "2026-02"),
        ("2026-02-26", "2026-02-26"),
        ('"in spring"', "2025"),
        ("~1990", '"after the harvest"'),
        (None, "2025"),
        ("1990", None),
        (None, None),
    ],
)
def test_dates_that_can_both_be_right_are_kept(born: str | None, last_contact: str | None) -> None:
    person = sought(born=born, last_contact=last_contact)
    assert str(person.born or "") == (born or "")


def test_a_refused_birth_leaves_the_date_that_was_there() -> None:
    person = sought(born="1990-05-01", last_contact="2025-03")
    with pytest.raises(BirthAfterDisappearance):
        person.born = PartialDate.parse("2025-05")
    assert str(person.born) == "1990-05-01"
    person.change(born=PartialDate.parse("2024"), last_contact=PartialDate.parse("2025"))
    assert str(person.born) == "2024"


def test_nothing_is_assumed_of_a_person_of_whom_nothing_was_said() -> None:
    person = sought()
    assert (person.sex, person.category) == (Sex.NOT_RECORDED, Category.NOT_RECORDED)
    assert (person.born, person.last_contact, person.circumstances) == (None, None, "")


# Names


def test_a_name_belongs_to_the_sought_person_or_to_one_relative() -> None:
    assert name("Іван").sought_person_id == PERSON
    with pytest.raises(NameOfNobody):
        name("Іван", sought_person_id=None)
    with pytest.raises(NameOfNobody):
        name("Іван", relative_id=new_id())


def test_the_legal_name_heads_the_page_as_the_source_wrote_it() -> None:
    names = [
        name("Sova", NameKind.CALL_SIGN),
        name("Oleksandr Koval", NameKind.TRANSLITERATION),
        name("Коваль Олександр Іванович"),
        name("Ковальов Олександр", NameKind.BIRTH),
    ]
    assert shown_name(names) == "Коваль Олександр Іванович"
    assert other_names(names) == ["Sova", "Oleksandr Koval", "Ковальов Олександр"]


def test_of_two_legal_names_the_cyrillic_one_heads_the_page_then_the_older() -> None:
    assert shown_name([name("Koval Oleksandr"), name("Коваль Олександр")]) == "Коваль Олександр"
    assert shown_name([name("Koval Oleksandr"), name("Koval Alexander")]) == "Koval Oleksandr"


def test_a_birth_name_stands_in_where_no_legal_one_is_known() -> None:
    assert shown_name([name("Сова", NameKind.CALL_SIGN), name("Коваль", NameKind.BIRTH)]) == "Коваль"


def test_a_person_without_a_name_has_none_to_show() -> None:
    assert shown_name([]) == ""
    assert other_names([]) == []


def test_a_spelling_recorded_twice_is_listed_once() -> None:
    names = [name("Коваль"), name("Koval", NameKind.TRANSLITERATION), name("Koval", NameKind.ALIAS)]
    assert other_names(names) == ["Koval"]


@given(st.permutations(list(NameKind)))
def test_the_order_in_which_names_are_read_changes_nothing(kinds: list[NameKind]) -> None:
    names = {kind: name(kind.value, kind) for kind in NameKind}
    assert shown_name([names[kind] for kind in kinds]) == "legal"
    assert other_names([names[kind] for kind in kinds]) == [kind.value for kind in NameKind][1:]


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Олександр", Script.CYRILLIC),
        ("Ґалаґан-Їжак", Script.CYRILLIC),
        ("Oleksandr", Script.LATIN),
        ("Łukasz Żółć", Script.LATIN),
        ("Олександр (Sasha)", Script.CYRILLIC),
        ("О. Oleksandr", Script.LATIN),
        ("محمد", Script.OTHER),
        ("עוז", Script.OTHER),
        ("", Script.OTHER),
        ("123 …", Script.OTHER),
    ],
)
def test_the_script_of_a_name_is_that_of_most_of_its_letters(text: str, script: Script) -> None:
    assert script_of(text) is script


# Relatives


def test_a_relative_is_asked_before_being_told_of_further_remains() -> None:
    relative = Relative(case_id=CASE)
    assert relative.further_remains is RemainsNotice.ASK_ME
    assert {relative.do_not_call, relative.do_not_post, relative.in_person_only} == {False}


def test_a_relative_has_as_many_roles_as_were_given() -> None:
    relative = Relative(case_id=CASE, roles=(Role.DONOR, Role.APPLICANT), pause_until=date(2026, 5, 1))
    assert relative.roles == (Role.DONOR, Role.APPLICANT)


def test_the_name_that_heads_the_page_is_none_of_the_further_ones_and_the_only_name_stays() -> None:
    legal, latin = name("Зразковий Олександр"), name("Zrazkovyi Oleksandr", NameKind.TRANSLITERATION)
    mothers = name("Зразкова Марія", sought_person_id=None, relative_id=new_id())
    assert further_names([latin, legal]) == [latin]
    require_other_name([legal, latin, mothers], latin)
    with pytest.raises(OnlyName):
        require_other_name([legal, mothers], legal)
    with pytest.raises(OnlyName):
        require_other_name([legal, latin, mothers], mothers)
