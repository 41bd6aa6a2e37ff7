"""A list is compared with all cases: leads in bands with reasons, and nothing written by that."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from casetracker.exchange.list_columns import FaultKind, Meaning, NoNameColumn
from casetracker.matching.evidence import Agreement, Band, Field, Review
from casetracker.services import cases
from casetracker.services.desk import Desk, SampleRefusesImports
from casetracker.services.list_matching import COMPARING, READING_CASES, READING_FILE, match_list, read_list
from tests.desks import make_desk

LIST = """№;ПІБ;Дата народження;Військова частина
1;Зразковый Александр Иванович;14.05.1990;A1234
2;Zrazkovyi Oleksandr;1990;
3;Невідомий Петро Петрович;01.01.1970;А9999
4;;01.01.1970;
5;Прикладний Остап Петрович;31.02.1991;
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = make_desk(tmp_path_factory.mktemp("lists") / "vault", today=date(2026, 3, 2))
    cases.open_case(desk, full="Зразковий Олександр Іванович", born="1990-05-14", unit="в/ч А1234")
    cases.open_case(desk, full="Прикладний Тарас Петрович", born="1991-02-03")
    yield desk
    desk.close()


@pytest.fixture(params=["utf-8", "cp1251", "utf-16"])
def listed(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(LIST.encode(request.param))
    return path


def test_rows_lead_to_cases_in_bands_with_reasons(desk: Desk, listed: Path) -> None:
    file, guessed = read_list(listed)
    steps: list[str] = []
    found = match_list(desk, file, guessed.heading, guessed.columns, lambda step, *_: steps.append(step))
    (case_id,) = cases.find_cases(desk, "Зразковий")
    assert [(found.lead(at).row.number, found.lead(at).case_id) for at in range(len(found))] == [
        (2, case_id),
        (3, case_id),
    ]
    assert found.lead(0).band is Band.STRONG
    assert found.lead(1).band in (Band.LIKELY, Band.POSSIBLE)
    how = {each.field: each.agreement for each in found.evidence(0).findings}
    assert (how[Field.BORN], how[Field.UNIT]) == (Agreement.EXACT, Agreement.EXACT)
    assert found.evidence(0).bits == pytest.approx(found.lead(0).bits)
    assert sum(found.counts().values()) == len(found)
    assert {READING_FILE, COMPARING} <= set(steps) <= {READING_FILE, READING_CASES, COMPARING}


def test_rows_that_cannot_be_read_are_named_and_the_others_compared(desk: Desk, listed: Path) -> None:
    file, guessed = read_list(listed)
    found = match_list(desk, file, guessed.heading, guessed.columns)
    assert [(fault.row, fault.meaning, fault.kind) for fault in found.faults] == [
        (5, Meaning.WHOLE, FaultKind.NO_NAME),
        (6, Meaning.BORN, FaultKind.DATE_UNREAD),
    ]


def test_a_brother_in_a_list_waits_for_a_person_to_look(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Зразковий Остап Іванович,14.05.1990\n", "utf-8")
    file, guessed = read_list(path)
    found = match_list(desk, file, guessed.heading, guessed.columns)
    assert [(found.lead(at).band, found.lead(at).review) for at in range(len(found))] == [(Band.POSSIBLE, Review.TWINS)]


def test_matching_writes_nothing(desk: Desk, listed: Path) -> None:
    with desk.read() as reading:
        before = reading.session.connection().exec_driver_sql("SELECT count(*) FROM journal_line").scalar()
    file, guessed = read_list(listed)
    match_list(desk, file, guessed.heading, guessed.columns)
    with desk.read() as reading:
        assert reading.session.connection().exec_driver_sql("SELECT count(*) FROM journal_line").scalar() == before


def test_a_list_without_a_name_is_not_compared(desk: Desk, listed: Path) -> None:
    file, guessed = read_list(listed)
    with pytest.raises(NoNameColumn):
        match_list(desk, file, guessed.heading, {0: Meaning.NUMBER})


def test_the_sample_vault_takes_no_list(tmp_path: Path, listed: Path) -> None:
    sample = make_desk(tmp_path / "vault", sample=True)
    file, guessed = read_list(listed)
    with pytest.raises(SampleRefusesImports):
        match_list(sample, file, guessed.heading, guessed.columns)
    sample.close()
