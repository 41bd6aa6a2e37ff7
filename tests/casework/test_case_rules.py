"""Case numbers that two laptops never give twice, and closing with day and reason together."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework.cases import (
    OFFICE,
    Case,
    ClosedWithoutReason,
    ClosureReason,
    NotACaseNumber,
    case_of,
    next_number,
)
from casetracker.casework.errors import RefusedValue
from casetracker.casework.ids import new_id
from casetracker.casework.office import NotAnOfficeCode, Office
from casetracker.casework.registrations import SOON_DAYS, Urgency, urgency
from casetracker.casework.sources import Source
from casetracker.casework.statements import Statement, StatementState, level_of_statement
from casetracker.casework.tasks import Task

TODAY = date(2026, 3, 2)


def case(**more: Any) -> Case:
    given: dict[str, Any] = {"number": "KV1-2026-0041", "opened_on": TODAY}
    return Case(**(given | more))


# Numbers


@given(st.from_regex(OFFICE, fullmatch=True), st.integers(2020, 2099), st.integers(0, 99_998))
def test_the_next_number_is_a_case_number_and_one_higher(office: str, year: int, last: int) -> None:
    number = next_number(office, year, last)
    assert case(number=number).number == number
    assert int(number.rpartition("-")[2]) == last + 1


def test_numbers_are_four_digits_wide_until_they_need_more() -> None:
    assert next_number("KV1", 2026, 40) == "KV1-2026-0041"
    assert next_number("KV1", 2026, 9_999) == "KV1-2026-10000"


@pytest.mark.parametrize(
    "number", ["41", "KV-2026-0041", "kv1-2026-0041", "КВ1-2026-0041", "KV1-26-0041", "KV1-2026-41", "KV1-2026-0041 x"]
)
def test_what_is_no_case_number_is_refused_with_an_example(number: str) -> None:
    with pytest.raises(RefusedValue) as refused:
        case(number=number)
    assert refused.value.reason == NotACaseNumber.sentence
    assert "KV1-2026-0041" in str(refused.value)


@pytest.mark.parametrize("code", ["K1", "KV", "KYIVOFF1", "kv1", "KV1234", "КВ1", "KV1 ", ""])
def test_what_is_no_code_of_an_office_is_refused(code: str) -> None:
    with pytest.raises(RefusedValue) as refused:
        Office(code=code, name="Office", caseworker="О. Коваль")
    assert (refused.value.field, refused.value.reason) == ("code", NotAnOfficeCode.sentence)


# Closing


def test_a_case_is_closed_with_a_day_and_a_reason_together() -> None:
    opened = case()
    with pytest.raises(ClosedWithoutReason):
        opened.closed_on = TODAY
    with pytest.raises(ClosedWithoutReason):
        opened.closure_reason = ClosureReason.RETURNED_ALIVE
    assert (opened.closed_on, opened.closure_reason) == (None, None)
    opened.change(closed_on=TODAY, closure_reason=ClosureReason.RETURNED_ALIVE)
    assert opened.closed_on == TODAY


def test_neither_captivity_nor_a_court_nor_a_burial_is_a_reason_to_close() -> None:
    reasons = {reason.value for reason in ClosureReason}
    for never in ("captiv", "court", "declared", "presumed", "buried", "partial", "recoverable"):
        assert not any(never in reason for reason in reasons)


def test_a_record_belongs_to_its_case_and_a_case_to_itself() -> None:
    opened = case()
    assert case_of(opened) == opened.id
    assert case_of(Task(what="Call", case_id=opened.id)) == opened.id
    assert case_of(Source(title="A public page")) is None
    assert case_of(Office(code="KV1", name="Office", caseworker="О. Коваль")) is None


# Due days


def test_a_day_is_late_only_once_it_has_passed() -> None:
    assert urgency(TODAY - timedelta(days=1), TODAY) is Urgency.LATE
    assert urgency(TODAY, TODAY) is Urgency.SOON
    assert urgency(TODAY + timedelta(days=SOON_DAYS), TODAY) is Urgency.SOON
    assert urgency(TODAY + timedelta(days=SOON_DAYS + 1), TODAY) is Urgency.PLANNED


@given(st.dates(), st.dates(), st.dates(max_value=date(9999, 12, 1)))
def test_a_later_day_is_never_more_urgent(one: date, other: date, today: date) -> None:
    order = list(Urgency)
    earlier, later = sorted((one, other))
    assert order.index(urgency(earlier, today)) <= order.index(urgency(later, today))


# Statements


@pytest.mark.parametrize(
    ("state", "papers", "level"),
    [
        (StatementState.CURRENT, False, "1"),
        (StatementState.DISPUTED, False, "1"),
        (StatementState.CURRENT, True, "3"),
        (StatementState.RETRACTED, False, "6"),
        (StatementState.RETRACTED, True, "6"),
    ],
)
def test_what_somebody_said_is_one_voice_and_papers_with_remains_a_possible_connection(
    state: StatementState, papers: bool, level: str
) -> None:
    said = Statement(
        case_id=new_id(),
        speaker="Мати",
        received_on=TODAY,
        wording="Підтверджено, що він загинув",
        fate="confirmed_dead",  # type: ignore[arg-type]  # a term is taken as it is stored
        state=state,
        about_papers_or_tags=papers,
    )
    assert level_of_statement(said).value == level
