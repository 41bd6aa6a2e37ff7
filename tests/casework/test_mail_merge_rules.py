"""Who gets a letter of a mailing and who does not, and in which order the envelopes lie."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casetracker.casework.consents import ConsentDecision
from casetracker.casework.ids import new_id
from casetracker.casework.mail_merge import (
    Addressee,
    Answer,
    Held,
    NothingDone,
    NotWrittenToMany,
    WithoutAnEnd,
    left_out,
    postal_key,
    postal_order,
    refuse_unfinished,
)
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.people import RoundNotice
from casetracker.casework.round_worklist import Reason

TODAY = date(2026, 3, 6)
YES = Answer(ConsentDecision.GIVEN, date(2026, 1, 5), None)
NO = YES._replace(decision=ConsentDecision.REFUSED)
OVER = YES._replace(expires_on=date(2026, 3, 5))
WANTS_IT = Addressee(
    id=new_id(),
    case_number="KV1-2026-0001",
    post_address="вул. Прикладна, 1\n01001 Київ",
    rounds=RoundNotice.EACH,
    in_person_only=False,
    no_post=False,
    pause_until=None,
    case_closed_on=None,
    contact=YES,
    letters=YES,
    must_not_learn=False,
    connected=False,
    talked_on=None,
    told_on=None,
    news=False,
    further_along=False,
)


@pytest.mark.parametrize("kind", [LetterKind.L3, LetterKind.L4])
def test_who_wants_letters_and_allows_them_gets_one(kind: LetterKind) -> None:
    assert left_out(kind, WANTS_IT, TODAY) is None
    nobody_asked_for_contact = replace(WANTS_IT, contact=None)
    assert left_out(kind, nobody_asked_for_contact, TODAY) is None, "the worklist asks beside it"


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"case_closed_on": date(2026, 2, 1)}, Reason.CASE_CLOSED),
        ({"contact": NO}, Reason.CONTACT_REFUSED),
        ({"contact": OVER}, Reason.CONTACT_EXPIRED),
        ({"pause_until": date(2026, 3, 7)}, Reason.PAUSE),
        ({"in_person_only": True}, Reason.ONLY_IN_PERSON),
        ({"letters": None}, Reason.LETTER_NEVER_ASKED),
        ({"letters": NO}, Reason.LETTER_REFUSED),
        ({"letters": OVER}, Reason.LETTER_EXPIRED),
        ({"no_post": True}, Reason.NO_POST),
        ({"post_address": " \n"}, Held.NO_ADDRESS),
        ({"must_not_learn": True}, Held.MUST_NOT_LEARN),
    ],
)
@pytest.mark.parametrize("kind", [LetterKind.L3, LetterKind.L4])
def test_a_wish_a_refusal_and_a_rule_leave_somebody_out_of_either_letter(
    kind: LetterKind, changed: dict[str, Any], reason: Reason | Held
) -> None:
    found = left_out(kind, replace(WANTS_IT, **changed), TODAY)
    assert found is not None
    assert found.reason is reason


def test_a_pause_that_ends_today_is_over() -> None:
    assert left_out(LetterKind.L4, replace(WANTS_IT, pause_until=TODAY), TODAY) is None


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"rounds": RoundNotice.NEVER}, Reason.WANTS_NONE),
        ({"rounds": RoundNotice.NOT_ASKED}, Reason.NOT_ASKED),
        ({"rounds": RoundNotice.ONLY_IF_LINKED}, Reason.WANTS_LINKED),
        ({"talked_on": TODAY}, Reason.TALKED),
        ({"told_on": TODAY}, Reason.LETTER_SENT),
    ],
)
def test_wishes_on_transfers_and_what_was_told_matter_for_l3_alone(
    changed: dict[str, Any], reason: Reason | Held
) -> None:
    found = left_out(LetterKind.L3, replace(WANTS_IT, **changed), TODAY)
    assert found is not None
    assert found.reason is reason
    assert left_out(LetterKind.L4, replace(WANTS_IT, **changed), TODAY) is None


def test_a_possible_connection_is_never_hidden_behind_another_reason() -> None:
    silent = replace(WANTS_IT, connected=True, contact=NO, rounds=RoundNotice.NEVER, pause_until=date(2027, 1, 1))
    found = left_out(LetterKind.L3, silent, TODAY)
    assert found is not None
    assert found.reason is Reason.CONNECTED


def test_no_new_information_is_not_said_where_something_is_new() -> None:
    found = left_out(LetterKind.L4, replace(WANTS_IT, news=True), TODAY)
    assert found is not None
    assert found.reason is Held.NEWS
    assert left_out(LetterKind.L3, replace(WANTS_IT, news=True), TODAY) is None


@pytest.mark.parametrize("kind", [LetterKind.L3, LetterKind.L4])
def test_no_family_of_a_search_that_is_further_along_is_written_to_unread(kind: LetterKind) -> None:
    found = left_out(kind, replace(WANTS_IT, further_along=True, news=True), TODAY)
    assert found is not None
    assert found.reason is Held.FURTHER_ALONG


def test_a_mailing_begins_only_with_what_each_letter_says() -> None:
    later = TODAY + timedelta(days=60)
    refuse_unfinished(LetterKind.L3, later, [], TODAY)
    refuse_unfinished(LetterKind.L4, later, ["Ми запитали поліцію."], TODAY)
    with pytest.raises(NotWrittenToMany):
        refuse_unfinished(LetterKind.L6, later, ["-"], TODAY)
    for day in (None, TODAY):
        with pytest.raises(WithoutAnEnd):
            refuse_unfinished(LetterKind.L3, day, [], TODAY)
    with pytest.raises(NothingDone):
        refuse_unfinished(LetterKind.L4, later, [" "], TODAY)


# The order of the post


@pytest.mark.parametrize(
    ("address", "code", "town", "street", "house"),
    [
        ("вул. Прикладна, 5, кв. 12\nм. Київ\n01001", "01001", "київ", "прикладна", 5),
        ("01001, м. Київ, вул. Прикладна, 5, кв. 12", "01001", "київ", "прикладна", 5),
        ("вул. Прикладна, 5, кв. 12, м. Київ, 01001, Україна", "01001", "київ", "прикладна", 5),
        ("Прикладна 5\nКиїв 01001", "01001", "київ", "прикладна", 5),
        ("ул. Прикладная, д. 5\nг. Днепр 49000", "49000", "днепр", "прикладная", 5),
        (
            "просп. Вигаданий 12\nс. Зразкове\nУмовний район\nПрикладна обл.\n17500",
            "17500",
            "зразкове",
            "вигаданий",
            12,
        ),
        ("вул. 8-го Березня, 3\nм. Зразків\n12345", "12345", "зразків", "8-го березня", 8),
        ("м. Київ\nвул. Прикладна, 5", "~", "київ", "прикладна", 5),
    ],
)
def test_an_address_is_read_as_people_type_it(address: str, code: str, town: str, street: str, house: int) -> None:
    found = postal_key(address)
    assert found[:3] == (code, town, street)
    assert found[3][0] == house


def test_five_digits_of_a_longer_number_are_no_post_code() -> None:
    assert postal_key("вул. Прикладна, 5\nм. Київ\nтел. 0440001122")[0] == "~"
    assert postal_key("вул. Прикладна, 5\nа/с 044-00112-2\n02002 Київ")[0] == "02002"


def test_envelopes_lie_by_post_code_town_street_and_house_and_those_without_a_code_last() -> None:
    addresses = [
        "вул. Прикладна, 10\n01001 Київ",
        "вул. Прикладна, 9\n01001 Київ",
        "м. Київ, вул. Прикладна, 1",
        "вул. Абрикосова, 30\n01001 Київ",
        "вул. Прикладна, 1\n03150 Київ",
        "вул. Прикладна, 1\n00500 Бровари",
    ]
    named = {new_id(): one for one in addresses}
    assert [named[one] for one in postal_order(named.items())] == [addresses[i] for i in (5, 3, 1, 0, 4, 2)]


@given(st.lists(st.tuples(st.uuids(), st.text(max_size=80)), unique_by=lambda one: one[0], max_size=20))
def test_whatever_was_typed_everybody_stands_in_the_order_once(addresses: list[tuple[UUID, str]]) -> None:
    ordered = postal_order(addresses)
    assert sorted(ordered) == sorted(one for one, _ in addresses)
    assert ordered == postal_order(reversed(addresses)), "the order does not hang on the order before"
