"""A list is compared with all cases: leads in bands with reasons, and nothing written by that."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import LinkBasis
from casetracker.casework.list_decisions import ListVerdict, WhyNotThePerson
from casetracker.exchange.list_columns import FaultKind, Meaning, NoNameColumn
from casetracker.matching.evidence import Agreement, Band, Field, Review
from casetracker.services import cases, links, undo
from casetracker.services.desk import Desk, SampleRefusesImports
from casetracker.services.list_matching import (
    COMPARING,
    READING_CASES,
    READING_FILE,
    Worklist,
    decide,
    match_list,
    read_list,
)
from tests.desks import make_desk, steps_of

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


@pytest.fixture
def own_desk(tmp_path: Path) -> Iterator[Desk]:
    desk = make_desk(tmp_path / "vault", with_claims=True, today=date(2026, 3, 2))
    cases.open_case(desk, full="Зразковий Олександр Іванович", born="1990-05-14", unit="в/ч А1234")
    yield desk
    desk.close()


def matched(desk: Desk, path: Path) -> Worklist:
    file, guessed = read_list(path)
    return match_list(desk, file, guessed.heading, guessed.columns)


NEWER = """Дата;Прізвище;Ім'я;По батькові;Народження;Частина;Примітка
01.03.2026;ЗРАЗКОВЫЙ;Александр;Иванович;14.05.1990;в/ч А1234;уточнено
01.03.2026;Zrazkovyi;Oleksandr;;14.05.1990;;
"""


def test_a_decision_holds_when_the_list_or_a_newer_one_comes_again(own_desk: Desk, listed: Path) -> None:
    first = matched(own_desk, listed)
    assert first.open_places() == [0, 1]
    decide(own_desk, first.lead(0), ListVerdict.NOT_THE_PERSON, "Інші батьки", listed_in="Список (зразок)")
    decide(own_desk, first.lead(1), ListVerdict.LATER)
    again = matched(own_desk, listed)
    decision = again.decision(0)
    assert decision is not None
    assert (decision.verdict, decision.why, decision.decided_by) == (
        ListVerdict.NOT_THE_PERSON,
        "Інші батьки",
        own_desk.who,
    )
    assert again.open_places() == [1]
    listed.write_text(NEWER, "utf-8")
    newer = matched(own_desk, listed)
    # The same row in other columns is known again; one that now tells the day of birth is looked at anew.
    assert [newer.decision(at) is not None for at in range(len(newer))] == [True, False]


def test_another_person_is_never_decided_without_the_reason(own_desk: Desk, listed: Path) -> None:
    found = matched(own_desk, listed)
    with pytest.raises(WhyNotThePerson):
        decide(own_desk, found.lead(0), ListVerdict.NOT_THE_PERSON)
    assert matched(own_desk, listed).decision(0) is None


def test_a_lead_becomes_a_task_and_a_link_that_is_only_considered(own_desk: Desk, listed: Path) -> None:
    (transfer, *_) = links.transfers(own_desk)
    found = matched(own_desk, listed)
    lead = found.lead(0)
    for _ in range(2):
        decide(own_desk, lead, ListVerdict.LEAD, task="Перевірити рядок 2", listed_in="Список", transfer=transfer.id)
    dossier = cases.read_case(own_desk, lead.case_id, noted=False)
    assert [task.what for task in dossier.tasks] == ["Перевірити рядок 2"]
    assert [(one.strength, one.basis) for one in dossier.links] == [
        (LinkStrength.CONSIDERED, LinkBasis.LISTED_BY_SENDING_SIDE)
    ]


def test_a_link_that_is_stronger_or_excluded_stays_as_it_is(own_desk: Desk, listed: Path) -> None:
    (transfer, *_) = links.transfers(own_desk)
    lead = matched(own_desk, listed).lead(0)
    links.link_batch(own_desk, lead.case_id, transfer.id, LinkBasis.OTHER, LinkStrength.EXCLUDED)
    decide(own_desk, lead, ListVerdict.LEAD, task="Перевірити", transfer=transfer.id)
    (link,) = cases.read_case(own_desk, lead.case_id, noted=False).links
    assert (link.strength, link.basis) == (LinkStrength.EXCLUDED, LinkBasis.OTHER)


def test_a_decision_is_one_step_of_the_history_that_can_be_taken_back(own_desk: Desk, listed: Path) -> None:
    lead = matched(own_desk, listed).lead(0)
    decide(own_desk, lead, ListVerdict.LEAD, task="Перевірити")
    (step, *_) = steps_of(own_desk, lead.case_id)
    assert step.action == "decide on a row of a list"
    undo.take_back(own_desk, step.work)
    assert matched(own_desk, listed).decision(0) is None
    assert cases.read_case(own_desk, lead.case_id, noted=False).tasks == []


def test_nothing_of_the_list_is_kept_but_a_mark(own_desk: Desk, listed: Path) -> None:
    lead = matched(own_desk, listed).lead(0)
    decision = decide(own_desk, lead, ListVerdict.NOT_THE_PERSON, "Інші батьки")
    kept = " ".join(str(value) for value in decision.model_dump(exclude={"decided_by"}).values()).casefold()
    assert not any(word.casefold() in kept for word in ("Зразков", "Александр", "1990", "A1234"))
