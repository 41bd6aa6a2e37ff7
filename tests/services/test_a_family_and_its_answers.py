"""The family in a real vault: answers that are never replaced, one person in several cases, and lines to call."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

import pytest

from casetracker.casework.consents import (
    AnswerNotYetGiven,
    ConsentDecision,
    ConsentExpired,
    ConsentIsNoBasis,
    ConsentRefused,
    ExpiresBeforeItBegins,
    LegalBasis,
    Purpose,
    RecipientMissing,
    require,
)
from casetracker.casework.disclosure import Topic
from casetracker.casework.dossier import Dossier
from casetracker.casework.enquirers import SameCase
from casetracker.casework.errors import RefusedValue
from casetracker.casework.outputs import Standing, answer_stands, may_share_with
from casetracker.casework.partial_date import PartialDate
from casetracker.casework.people import Kinship, Relative, Role
from casetracker.casework.phone_lines import LineKind, is_old
from casetracker.services import cases, consents, disclosure, family, phone_lines, undo
from casetracker.services.desk import Desk
from casetracker.storage.lookups import NothingFound
from tests.desks import make_desk, steps_of

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = make_desk(tmp_path_factory.mktemp("family") / "vault", with_claims=True, today=TODAY)
    yield made
    made.close()


@pytest.fixture
def case(desk: Desk) -> UUID:
    return cases.open_case(desk, full="Зразковий Приклад").id


@pytest.fixture
def mother(desk: Desk, case: UUID) -> Relative:
    return family.add_relative(
        desk, case, "Зразкова Марія", Kinship.MOTHER, roles=(Role.DONOR,), phone="000 1", code_word="зразок"
    )


def dossier(desk: Desk, case_id: UUID) -> Dossier:
    return cases.read_case(desk, case_id, noted=False)


def row(desk: Desk, relative: Relative) -> Relative:
    return next(one for one in dossier(desk, relative.case_id).relatives if one.id == relative.id)


# Answers


def test_a_withdrawal_is_a_newer_line_and_blocks_exactly_its_purpose(desk: Desk, case: UUID, mother: Relative) -> None:
    for purpose in (Purpose.PRINT_LETTER, Purpose.CONTACT):
        consents.record_consent(desk, case, mother.id, purpose, decided_on=TODAY - timedelta(days=9))
    consents.record_consent(desk, case, mother.id, Purpose.PRINT_LETTER, ConsentDecision.WITHDRAWN)
    answers = dossier(desk, case).consents
    assert [one.decision for one in answers if one.purpose is Purpose.PRINT_LETTER] == [
        ConsentDecision.GIVEN,
        ConsentDecision.WITHDRAWN,
    ]
    with pytest.raises(ConsentRefused) as refused:
        require(answers, Purpose.PRINT_LETTER, mother.id, TODAY)
    assert (refused.value.purpose, refused.value.decision) == (Purpose.PRINT_LETTER, ConsentDecision.WITHDRAWN)
    assert require(answers, Purpose.CONTACT, mother.id, TODAY)


def test_an_answer_of_one_person_says_nothing_of_another_nor_of_another_recipient(
    desk: Desk, case: UUID, mother: Relative
) -> None:
    consents.record_consent(desk, case, mother.id, Purpose.SHARE_WITH, recipient="МКЧХ")
    consents.record_consent(desk, case, mother.id, Purpose.SHARE_WITH, ConsentDecision.REFUSED, recipient="Газета")
    answers = dossier(desk, case).consents

    def stands(recipient: str, person: UUID | None) -> Standing:
        return answer_stands(Purpose.SHARE_WITH, answers, person, TODAY, recipient)

    assert stands("мкчх", mother.id) is Standing.ALLOWED
    assert stands("Газета", mother.id) is Standing.REFUSED
    assert stands("Поліція", mother.id) is Standing.NEVER_ASKED
    assert stands("МКЧХ", None) is Standing.NEVER_ASKED
    assert may_share_with(answers, "МКЧХ", TODAY)
    assert not may_share_with(answers, "Газета", TODAY)


def test_an_answer_holds_up_to_its_last_day(desk: Desk, case: UUID, mother: Relative) -> None:
    consents.record_consent(desk, case, mother.id, Purpose.PUBLISH_NAME, expires_on=TODAY)
    answers = dossier(desk, case).consents
    assert require(answers, Purpose.PUBLISH_NAME, mother.id, TODAY)
    with pytest.raises(ConsentExpired):
        require(answers, Purpose.PUBLISH_NAME, mother.id, TODAY + timedelta(days=1))


def test_an_answer_that_cannot_be_leaves_nothing_behind(desk: Desk, case: UUID, mother: Relative) -> None:
    with pytest.raises(AnswerNotYetGiven):
        consents.record_consent(desk, case, mother.id, Purpose.CONTACT, decided_on=TODAY + timedelta(days=1))
    with pytest.raises(RecipientMissing):
        consents.record_consent(desk, case, mother.id, Purpose.SHARE_WITH)
    with pytest.raises(ConsentIsNoBasis):
        consents.record_consent(desk, case, None, Purpose.HOLD_RECORD, ConsentDecision.NOT_POSSIBLE)
    with pytest.raises(ExpiresBeforeItBegins):
        consents.record_consent(desk, case, mother.id, Purpose.CONTACT, expires_on=TODAY - timedelta(days=1))
    assert dossier(desk, case).consents == []


def test_the_sought_person_is_carried_by_another_basis(desk: Desk, case: UUID) -> None:
    consents.record_consent(
        desk, case, None, Purpose.HOLD_RECORD, ConsentDecision.NOT_POSSIBLE, basis=LegalBasis.VITAL_INTEREST
    )
    (answer,) = dossier(desk, case).consents
    assert (answer.relative_id, answer.basis) == (None, LegalBasis.VITAL_INTEREST)


def test_what_a_relative_must_not_learn_is_ended_with_a_reason_and_stays_on_record(
    desk: Desk, case: UUID, mother: Relative
) -> None:
    rule = disclosure.set_rule(desk, case, mother.id, topics=(Topic.CAPTIVITY,), asked_by="батько")
    assert [one.id for one in dossier(desk, case).rules_for(mother.id, TODAY)] == [rule.id]
    disclosure.end_rule(desk, rule.id, "мати знає")
    read = dossier(desk, case)
    assert read.rules_for(mother.id, TODAY) == []
    assert [one.ended_on for one in read.rules] == [TODAY]
    assert steps_of(desk, case)[0].reason == "мати знає"


# One person in several cases


def test_a_relative_asks_for_another_and_each_case_has_answers_and_kinship_of_its_own(
    desk: Desk, case: UUID, mother: Relative
) -> None:
    there = family.ask_in_case(desk, mother.id, full="Зразковий Брат", kinship=Kinship.AUNT, basis=LegalBasis.CONSENT)
    assert there.case_id != case
    read = dossier(desk, there.case_id)
    (copied,) = read.relatives
    assert (read.name_of(copied), copied.kinship, copied.phone, copied.code_word, copied.roles) == (
        "Зразкова Марія",
        Kinship.AUNT,
        "000 1",
        "зразок",
        (),
    )
    assert {one.purpose for one in read.consents} == {Purpose.CONTACT, Purpose.PRINT_LETTER}
    assert dossier(desk, case).consents == []
    assert family.also_asks_for(desk, case) == {mother.id: [(there.case_id, read.case.number)]}
    with pytest.raises(SameCase):
        family.ask_in_case(desk, mother.id, other=there.case_id, kinship=Kinship.AUNT, basis=None)
    with pytest.raises(NothingFound):
        family.ask_in_case(desk, mother.id, other=mother.id, kinship=Kinship.AUNT, basis=None)


def test_a_change_of_contacts_reaches_every_case_and_a_change_of_wishes_only_its_own(
    desk: Desk, mother: Relative
) -> None:
    there = family.ask_in_case(desk, mother.id, full="Зразковий Дядько", kinship=Kinship.SISTER, basis=None)
    family.change_relative(desk, there.id, phone="000 2", do_not_call=True, note="лише тут")
    here = row(desk, mother)
    assert (here.phone, here.do_not_call, here.note) == ("000 2", True, "")
    family.change_relative(desk, mother.id, roles=(Role.MAIN_CONTACT,))
    assert row(desk, there).roles == ()


def test_two_rows_that_were_recorded_apart_become_one_person_and_keep_what_they_say(
    desk: Desk, case: UUID, mother: Relative
) -> None:
    other = cases.open_case(desk, full="Зразковий Племінник")
    there = family.add_relative(desk, other.id, "Зразкова Марія Вигаданівна", Kinship.AUNT, phone="000 3")
    assert [(one.id, name) for one, name in family.relatives_in(desk, other.id)] == [
        (there.id, "Зразкова Марія Вигаданівна")
    ]
    family.ask_in_case(desk, mother.id, other=other.id, already=there.id, kinship=Kinship.AUNT, basis=None)
    assert [one.phone for one in (row(desk, mother), row(desk, there))] == ["000 1", "000 3"]
    assert dossier(desk, other.id).name_of(row(desk, there)) == "Зразкова Марія Вигаданівна"
    assert family.also_asks_for(desk, other.id) == {there.id: [(case, dossier(desk, case).case.number)]}
    family.change_relative(desk, mother.id, phone="000 4")
    assert row(desk, there).phone == "000 4"
    with pytest.raises(SameCase):
        family.tie_enquirer(desk, mother.id, there.id)


def test_nobody_becomes_one_person_with_somebody_of_the_same_case(desk: Desk, case: UUID, mother: Relative) -> None:
    father = family.add_relative(desk, case, "Зразковий Петро", Kinship.FATHER)
    with pytest.raises(SameCase):
        family.tie_enquirer(desk, mother.id, father.id)
    there = family.ask_in_case(desk, mother.id, full="Зразковий Онук", kinship=Kinship.GRANDMOTHER, basis=None)
    # Over the other case the two would be one as well.
    with pytest.raises(SameCase):
        family.tie_enquirer(desk, father.id, there.id)
    assert row(desk, father).enquirer_id is None


def test_that_two_are_one_person_is_taken_back_by_name(desk: Desk, case: UUID, mother: Relative) -> None:
    other = cases.open_case(desk, full="Зразкова Племінниця")
    there = family.add_relative(desk, other.id, "Зразкова Марія", Kinship.AUNT)
    family.tie_enquirer(desk, mother.id, there.id)
    step = steps_of(desk, case)[0]
    assert step.action == "record that two relatives are one person"
    undo.take_back(desk, step.work)
    assert [row(desk, one).enquirer_id for one in (mother, there)] == [None, None]
    assert family.also_asks_for(desk, case) == {}


# Lines to call


def test_lines_of_the_office_and_shipped_ones_stand_together_what_was_checked_lately_first(desk: Desk) -> None:
    shipped = len(phone_lines.read_lines(desk))
    own = phone_lines.add_line(
        desk, name="Психолог (зразок)", kind=LineKind.SUPPORT, number="000 5", checked_on=PartialDate.on(TODAY)
    )
    lines = phone_lines.read_lines(desk)
    assert (len(lines), lines[0].id) == (shipped + 1, own.id)
    assert [is_old(one, TODAY) for one in lines] == sorted(is_old(one, TODAY) for one in lines)
    phone_lines.remove_line(desk, own.id)
    assert len(phone_lines.read_lines(desk)) == shipped


def test_a_checked_number_is_no_longer_old_and_what_the_office_wrote_is_kept_by_a_later_load(desk: Desk) -> None:
    line = next(one for one in phone_lines.read_lines(desk) if is_old(one, TODAY))
    phone_lines.checked_today(desk, line.id)
    phone_lines.change_line(desk, line.id, number="000 6", hours="9–18")
    loaded = phone_lines.load_shipped_lines(desk)
    assert (loaded.new, loaded.corrected) == (0, 0)
    (now,) = [one for one in phone_lines.read_lines(desk) if one.id == line.id]
    assert (now.number, now.hours, is_old(now, TODAY)) == ("000 6", "9–18", False)
    with pytest.raises(RefusedValue):
        phone_lines.change_line(desk, line.id, number="")
