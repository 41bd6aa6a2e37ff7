"""A case rests, goes on, ends, and is taken up again; each is one step of the history, and nothing else changes."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from casetracker.casework import closing
from casetracker.casework.cases import Case, CaseStatus, ClosureReason
from casetracker.casework.closing import Closing
from casetracker.casework.people import Channel, IdentityDocument, IdentityPaper, Kinship
from casetracker.casework.sources import SourceKind
from casetracker.casework.standing import status
from casetracker.casework.statements import Whereabouts
from casetracker.services import case_life, cases, family, person, sources, undo
from casetracker.services.desk import Changes, Desk
from tests.desks import make_desk

TODAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = make_desk(tmp_path_factory.mktemp("life") / "vault", today=TODAY)
    yield desk
    desk.close()


@pytest.fixture
def case(desk: Desk) -> Case:
    return cases.open_case(desk, full="Зразковий Олександр")


def of(desk: Desk, case: Case) -> CaseStatus:
    return status(cases.read_case(desk, case.id, noted=False))


def test_a_case_is_closed_with_who_approved_it_and_when_its_retention_is_looked_at(desk: Desk, case: Case) -> None:
    cases.record_statement(desk, case.id, speaker="Син", wording="Я вдома.", whereabouts=Whereabouts.RELEASED)
    case_life.close_case(desk, case.id, Closing(ClosureReason.RETURNED_ALIVE, note="телефонував сам"))
    found = cases.read_case(desk, case.id, noted=False).case
    assert (found.closed_on, found.closure_approved_by) == (TODAY, desk.who)
    assert found.retention_review_on == date(2031, 3, 2) == case_life.retention_day(desk)
    assert of(desk, case) is CaseStatus.ALIVE_RETURNED


def test_the_day_of_the_review_can_be_told_instead_of_the_offices_rule(desk: Desk, case: Case) -> None:
    told = Closing(ClosureReason.TRANSFERRED, transferred_to="Бюро (зразок)", approved_by="Керівниця (зразок)")
    case_life.close_case(desk, case.id, told, date(2028, 1, 1))
    found = cases.read_case(desk, case.id, noted=False).case
    assert (found.retention_review_on, found.closure_approved_by) == (date(2028, 1, 1), "Керівниця (зразок)")
    assert of(desk, case) is CaseStatus.CLOSED


def test_a_refused_closing_changes_nothing(desk: Desk, case: Case) -> None:
    cases.record_statement(
        desk, case.id, speaker="НІБ", wording="у полоні", whereabouts=Whereabouts.CAPTIVE_CONFIRMED_ICRC
    )
    before = len(cases.read_history(desk, case.id))
    with pytest.raises(closing.NobodySaidReturned):
        case_life.close_case(desk, case.id, Closing(ClosureReason.LOCATED_ALIVE))
    assert of(desk, case) is CaseStatus.CAPTIVITY_CONFIRMED
    assert len(cases.read_history(desk, case.id)) == before


def test_the_talk_in_which_the_family_withdrew_stands_in_the_history(desk: Desk, case: Case) -> None:
    mother = family.add_relative(desk, case.id, "Зразкова Ганна", Kinship.MOTHER)
    talk = cases.record_talk(
        desk, case.id, mother.id, held_on=TODAY, channel=Channel.IN_PERSON, said="Просить припинити."
    )
    case_life.close_case(desk, case.id, Closing(ClosureReason.WITHDRAWN_BY_FAMILY, talk_id=talk.id))
    lines = cases.read_history(desk, case.id)
    assert any(one.action == "close the case" and one.record_id == talk.id for one in lines)


def test_a_closed_case_is_taken_up_again_and_says_so(desk: Desk, case: Case) -> None:
    case_life.close_case(desk, case.id, Closing(ClosureReason.TRANSFERRED, transferred_to="Бюро (зразок)"))
    with pytest.raises(closing.ReopenedWithoutReason):
        case_life.reopen_case(desk, case.id, " ")
    case_life.reopen_case(desk, case.id, "справу повернули")
    assert of(desk, case) is CaseStatus.REOPENED
    found = cases.read_case(desk, case.id, noted=False).case
    assert (found.reopened_on, found.reopened_because) == (TODAY, "справу повернули")
    assert any(one.field == "transferred_to" and one.old for one in cases.read_history(desk, case.id))


def test_another_step_takes_a_case_up_again_within_itself(desk: Desk, case: Case) -> None:
    case_life.close_case(desk, case.id, Closing(ClosureReason.REGISTERED_IN_ERROR, note="двічі"))
    with desk.work("retract a decision") as work:
        found = work.cases.get(case.id)
        assert case_life.reopen(work, found, "рішення відкликано", TODAY)
        assert not case_life.reopen(work, found, "ще раз", TODAY), "it is open now"
        work.commit()
    assert of(desk, case) is CaseStatus.REOPENED


def test_a_search_that_rests_has_a_day_on_which_somebody_looks_again(desk: Desk, case: Case) -> None:
    with pytest.raises(closing.SuspendedWithoutDay):
        case_life.suspend_case(desk, case.id, "родина просить зачекати", None)
    case_life.suspend_case(desk, case.id, "родина просить зачекати", TODAY + timedelta(60))
    assert of(desk, case) is CaseStatus.SUSPENDED
    case_life.resume_case(desk, case.id)
    assert of(desk, case) is CaseStatus.REGISTERED


def test_closing_is_taken_back_by_its_name(desk: Desk, case: Case) -> None:
    heard: list[Changes] = []
    desk.listen(heard.append)
    case_life.close_case(desk, case.id, Closing(ClosureReason.REGISTERED_IN_ERROR, note="двічі"))
    desk.stop_listening(heard.append)
    work = heard[0].work
    assert work is not None
    undo.take_back(desk, work)
    found = cases.read_case(desk, case.id, noted=False).case
    assert (found.closed_on, found.closure_note, found.retention_review_on) == (None, "", None)


def test_a_note_is_the_offices_own(desk: Desk, case: Case) -> None:
    note = case_life.write_note(desk, case.id, "Запитати ще раз про жетон.")
    case_life.change_note(desk, note.id, "Запитати про жетон і годинник.")
    (found,) = cases.read_case(desk, case.id, noted=False).notes
    assert (found.words, found.written_by, found.written_on) == ("Запитати про жетон і годинник.", desk.who, TODAY)


def test_a_field_that_is_called_kind_or_reason_is_changed_like_any_other(desk: Desk, case: Case) -> None:
    source = sources.record_source(desk, case.id, title="Витяг")
    sources.change_source(desk, source.id, title="Витяг (зразок)", kind=SourceKind.DOCUMENT)
    paper = person.record_document(desk, case.id, kind=IdentityPaper.PASSPORT, number="1")
    cases.change(desk, IdentityDocument, paper.id, "correct a paper of the person", kind=IdentityPaper.ID_TAG)
    found = cases.read_case(desk, case.id, noted=False)
    assert found.sources[source.id].kind is SourceKind.DOCUMENT
    assert found.papers[0].kind is IdentityPaper.ID_TAG
