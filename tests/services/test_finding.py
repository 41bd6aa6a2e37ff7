"""Who is found by what was typed, and why: what the chapter on finding promises holds."""

import re
from collections.abc import Iterator
from datetime import date

import pytest

from casetracker import resources
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Kinship, NameKind
from casetracker.matching.likeness import Likeness
from casetracker.matching.passports import Passport
from casetracker.services import cases, family, finding
from casetracker.services.desk import Desk
from casetracker.services.finding import Found, Why
from casetracker.storage import journal
from tests.desks import make_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = make_desk(tmp_path_factory.mktemp("finding") / "vault", today=date(2026, 3, 2))
    case = cases.open_case(
        desk,
        full="Зразковий Олександр Прикладович",
        family="Зразковий",
        given="Олександр",
        patronymic="Прикладович",
        born=PartialDate.parse("14.05.1994"),
        disappeared_on=PartialDate.parse("27.09.2025"),
        last_contact=PartialDate.parse("26.09.2025"),
        last_place="Вигаданськ",
        unit="А1234",
    )
    family.add_relative(desk, case.id, "Безіменна Марія", Kinship.MOTHER, phone="000 12 34")
    cases.add_name(desk, case.id, "Прикладчук Олександр", NameKind.BIRTH, family="Прикладчук", given="Олександр")
    cases.add_name(desk, case.id, "Сокіл", NameKind.CALL_SIGN)
    cases.open_case(desk, full="Неіснуюк Петро", family="Неіснуюк", given="Петро", born=PartialDate.parse("1980"))
    yield desk
    desk.close()


def found(desk: Desk, typed: str) -> Found:
    first = finding.find_people(desk, typed)[0]
    assert first.name == "Зразковий Олександр Прикладович"
    return first


def examples(language: str) -> list[str]:
    """Return what the chapter says one can type: the cells at the left of its first table."""
    text = resources.path("manual", language, "finding.md").read_text("utf-8")
    cells = [row.split("|")[1].strip() for row in text.split("##")[1].splitlines() if row.startswith("| ")]
    typed = [part for cell in cells for part in cell.split(", ")]
    return [one for one in typed if re.search(r"\d|[A-ZА-Я]", one) and "0041" not in one and one != "41"]


@pytest.mark.parametrize("language", ["uk", "en"])
def test_every_example_of_the_chapter_finds_the_person(desk: Desk, language: str) -> None:
    typed = examples(language)
    assert len(typed) >= 11
    for one in typed:
        found(desk, one)


@pytest.mark.parametrize("language", ["uk", "en"])
def test_every_word_that_the_chapter_narrows_with_narrows(desk: Desk, language: str) -> None:
    text = resources.path("manual", language, "finding.md").read_text("utf-8")
    words = re.findall(r"`([^`:]+:)`", text)
    there = ("Зразковий", "Олександр", "Прикладович", "Сокіл", "А1234", "0001234", "0001", "Вигаданськ", "1994")
    assert len(words) == len(there)
    for word, value in zip(words, there, strict=True):
        found(desk, f"{word}{value}")
        elsewhere = "Немаєтакого" if value.isalpha() else "7777777"
        assert finding.find_people(desk, f"{word}{elsewhere}") == [], word
    assert finding.find_people(desk, f"{words[0]}Вигаданськ") == [], "a place is no surname"


def test_why_a_word_was_taken_for_another_is_said_with_both_as_they_stand(desk: Desk) -> None:
    hit = found(desk, "aleksandr зразковий")
    assert hit.whys == (Why("Aleksandr", "Олександр", hit.whys[0].role, Likeness.OTHER_LANGUAGE, Passport.RUSSIAN),)
    assert (hit.form, hit.kinship, hit.literal) == ("Зразковий Олександр Прикладович", None, False)


def test_what_contradicts_is_said_beside_what_agrees(desk: Desk) -> None:
    hit = found(desk, "Зразковий Іван Прикладович")
    assert [(one.typed, one.likeness) for one in hit.whys] == [("Іван", Likeness.DIFFERENT)]


def test_a_person_is_told_from_others_by_birth_and_by_the_day_of_the_disappearance(desk: Desk) -> None:
    hit = found(desk, "зразковий")
    assert (hit.born, hit.missing_since) == (PartialDate.parse("14.05.1994"), PartialDate.parse("27.09.2025"))
    assert hit.literal


def test_a_name_at_birth_and_a_relative_say_which_name_it_was(desk: Desk) -> None:
    hit = found(desk, "Прикладчук")
    assert (hit.form, hit.kind, hit.whys) == ("Прикладчук Олександр", NameKind.BIRTH, ())
    assert found(desk, "Безіменна").kinship is Kinship.MOTHER


def test_nothing_typed_finds_nobody(desk: Desk) -> None:
    assert finding.find_people(desk, "") == finding.find_people(desk, " … ") == []


def test_looking_writes_nothing_into_the_history(desk: Desk) -> None:
    with desk.read() as reading:
        before = journal.end(reading.session.connection())
    finding.find_people(desk, "Щирозразковецький")
    with desk.read() as reading:
        assert journal.end(reading.session.connection()) == before
