"""Who may be recorded twice is found before a case is saved and over the whole vault, and never merged."""

from collections.abc import Iterator
from datetime import date

import pytest

from casetracker.casework.cases import Case
from casetracker.casework.partial_date import Part
from casetracker.casework.people import NameKind
from casetracker.matching.columns import Told
from casetracker.matching.evidence import Agreement, Band, Field, Review
from casetracker.matching.likeness import Likeness
from casetracker.services import cases, duplicates, merging
from casetracker.services.desk import Desk
from casetracker.services.duplicates import find_duplicates, likely_duplicates
from tests.desks import make_desk


@pytest.fixture
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = make_desk(tmp_path_factory.mktemp("duplicates") / "vault", today=date(2026, 3, 2))
    yield desk
    desk.close()


@pytest.fixture
def twice(desk: Desk) -> tuple[Case, Case]:
    first = cases.open_case(desk, full="Зразковий Олександр Іванович", born="1990-05-14", unit="А1234")
    cases.open_case(desk, full="Прикладний Тарас Петрович", born="1990-05-14")
    second = cases.open_case(
        desk, full="Zrazkovyi Oleksandr", family="Zrazkovyi", given="Oleksandr", born="1990-05-14", unit="в/ч A 1234"
    )
    return first, second


TYPED = Told("Зразковый", "Александр", "", "", Part(1990, 5, 14))


def test_who_is_recorded_already_is_found_before_saving_with_what_agrees(desk: Desk, twice: tuple[Case, Case]) -> None:
    found = likely_duplicates(desk, TYPED)
    assert {one.case_id for one in found} == {case.id for case in twice}
    assert {one.number for one in found} == {case.number for case in twice}
    how = {each.field: each.agreement for each in found[0].evidence.findings}
    assert how[Field.SURNAME] in (Likeness.SAME_SOUND, Likeness.SAME_CONSONANTS)
    assert (how[Field.BORN], how[Field.UNIT]) == (Agreement.EXACT, Agreement.MISSING)


def test_a_case_that_was_opened_corrected_or_merged_a_moment_ago_is_known(desk: Desk, twice: tuple[Case, Case]) -> None:
    assert len(likely_duplicates(desk, TYPED)) == 2
    third = cases.open_case(desk, full="Зразковий Саша", born="1990-05-14")
    assert len(likely_duplicates(desk, TYPED)) == 3
    merging.merge_cases(desk, twice[0].id, twice[1].id)
    assert {one.case_id for one in likely_duplicates(desk, TYPED)} == {twice[0].id, third.id}
    assert {one.case_id for one in likely_duplicates(desk, TYPED, but=third.id)} == {twice[0].id}


def test_a_name_recorded_beside_the_first_is_a_name_to_be_found_by(desk: Desk) -> None:
    case = cases.open_case(desk, full="Прикладна Ганна Іванівна", born="1990-05-14")
    (before,) = likely_duplicates(desk, Told("Зразкова", "Ганна", "Іванівна", "", Part(1990, 5, 14)))
    assert (before.case_id, before.band) == (case.id, Band.LIKELY)
    cases.add_name(desk, case.id, "Зразкова Ганна Іванівна", NameKind.FORMER)
    (found,) = likely_duplicates(desk, Told("Зразкова", "Ганна", "Іванівна", "", Part(1990, 5, 14)))
    assert (found.case_id, found.band) == (case.id, Band.STRONG)
    cases.add_name(desk, case.id, "Береза", NameKind.CALL_SIGN)
    assert likely_duplicates(desk, Told("Береза", "", "", "", Part(1990, 5, 14))) == []


def test_pairs_of_the_whole_vault_come_with_their_reasons_and_change_nothing(
    desk: Desk, twice: tuple[Case, Case]
) -> None:
    steps: list[str] = []
    found = find_duplicates(desk, lambda step, _done, _of: steps.append(step))
    assert [{found.pair(at).one, found.pair(at).other} for at in range(len(found))] == [{case.id for case in twice}]
    assert found.pair(0).band is Band.STRONG
    assert found.evidence(0).bits == pytest.approx(found.pair(0).bits)
    assert {each.field for each in found.evidence(0).findings} == set(Field)
    assert set(steps) == {duplicates.READING, duplicates.COMPARING}
    assert all(row.name for row in cases.case_rows(desk, [case.id for case in twice]))


def test_a_pair_that_somebody_told_apart_does_not_come_again(desk: Desk, twice: tuple[Case, Case]) -> None:
    merging.tell_apart(desk, twice[1].id, twice[0].id, "Двоюрідні брати")
    found = find_duplicates(desk)
    assert (len(found), found.told_apart) == (0, 1)


def test_what_others_save_while_the_search_runs_is_in_what_it_finds(desk: Desk, twice: tuple[Case, Case]) -> None:
    done: list[str] = []

    def meanwhile(step: str, _done: int, _of: int) -> None:
        if step == duplicates.COMPARING and not done:
            done.append(step)
            third = cases.open_case(desk, full="Зразковий Саша Іванович", born="1990-05-14", unit="А1234")
            cases.open_case(desk, full="Приміренко Остап Тарасович", born="1988-01-02", unit="А4321")
            cases.open_case(desk, full="Приміренко Остап Тарасович", born="1988-01-02", unit="А4321")
            merging.tell_apart(desk, third.id, twice[1].id, "Двоюрідні брати")
            merging.merge_cases(desk, twice[0].id, twice[1].id)

    found = find_duplicates(desk, meanwhile)
    anew = find_duplicates(desk)
    pairs = {frozenset((found.pair(at).one, found.pair(at).other)) for at in range(len(found))}
    assert pairs == {frozenset((anew.pair(at).one, anew.pair(at).other)) for at in range(len(anew))}
    assert len(pairs) == 2
    assert not any(twice[1].id in pair for pair in pairs)
    for at in range(len(found)):
        assert found.evidence(at).bits == pytest.approx(found.pair(at).bits)


def test_asking_before_saving_does_not_wait_for_a_register_that_is_being_read(
    desk: Desk, twice: tuple[Case, Case]
) -> None:
    asked: list[int] = []

    def meanwhile(step: str, _done: int, _of: int) -> None:
        if step == duplicates.READING and not asked:
            asked.append(len(likely_duplicates(desk, TYPED)))

    find_duplicates(desk, meanwhile)
    assert asked == [2]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        (Told(whole="Зразковий Олександр"), True),
        (Told("Зразковый", "", "", "", Part(1990, 5, 14)), True),
        (Told("Zrazkowyj", "Aleksander", "", "", Part(1990)), True),
        (Told("Зразковий", "Саша", "", "", None, "військова частина А1234"), True),
        (Told("Береза", "Олександр", "Іванович", "", Part(1990, 5, 14)), True),
        (Told("Зразковий", "О.", "І.", "", Part(1990, 14 - 9, 14)), True),
        (Told("Зразковий", "Олександр", "Іванович", "", Part(1989, 5, 14)), True),
        (Told("Береза", "Остап", "", "", Part(1970, 1, 1)), False),
        (Told(), False),
    ],
)
def test_a_person_is_found_by_whatever_agrees(desk: Desk, twice: tuple[Case, Case], typed: Told, found: bool) -> None:
    assert (twice[0].id in {one.case_id for one in likely_duplicates(desk, typed)}) is found


def test_twins_wait_for_a_person_to_look_at_them(desk: Desk) -> None:
    cases.open_case(desk, full="Зразковий Остап Іванович", born="1990-05-14")
    cases.open_case(desk, full="Зразковий Тарас Іванович", born="1990-05-14")
    found = find_duplicates(desk)
    assert [(found.pair(at).band, found.pair(at).review) for at in range(len(found))] == [(Band.POSSIBLE, Review.TWINS)]


def test_whoever_stops_the_search_finds_it_whole_the_next_time(desk: Desk, twice: tuple[Case, Case]) -> None:
    def stop(_step: str, _done: int, _of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        find_duplicates(desk, stop)
    assert len(find_duplicates(desk)) == 1
