"""A letter after it was printed: handed, posted, returned, corrected, withdrawn; its bytes stay as they were."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from casetracker.casework.consents import LegalBasis
from casetracker.casework.letter_life import How, LetterEnded, WithdrawalNeedsReason, shaken
from casetracker.casework.letters import Letter, LetterState, NoEarlierLetter
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Channel, Kinship
from casetracker.casework.registrations import Body
from casetracker.casework.tasks import TaskKind
from casetracker.services import batches, cases, claims, family, letters
from casetracker.services.desk import Desk
from casetracker.services.letter_rows import (
    figures_under,
    letter_rows,
    letters_resting_on,
    mark_letter,
    withdraw_letter,
)
from tests.casework.searches_for_letters import ready_for
from tests.desks import make_desk, steps_of
from tests.services.test_letters_of_every_kind import recorded, released, wish_for

TODAY = date(2026, 11, 23)
TRANSFER = "RX-2026-02-26"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = make_desk(tmp_path / "vault", with_claims=True, today=TODAY)
    yield opened
    opened.close()


@pytest.fixture
def letter(desk: Desk) -> Letter:
    return letters.print_letter(desk, wish(desk))


def wish(desk: Desk) -> letters.Wish:
    case = cases.open_case(desk, full="Зразковий Олександр Прикладович")
    mother = family.add_relative(
        desk, case.id, "Зразкова Ганна", Kinship.MOTHER, post_address="вул. Прикладна, 1", basis=LegalBasis.CONSENT
    )
    by = TODAY + timedelta(60)
    return letters.Wish(case.id, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=mother.id, next_letter_by=by)


def test_what_became_of_a_letter_is_recorded_and_its_bytes_stay(desk: Desk, letter: Letter) -> None:
    before = letters.recorded_bytes(desk, letter.id)
    mark_letter(desk, letter.id, LetterState.POSTED, Channel.POST)
    mark_letter(desk, letter.id, LetterState.RETURNED)
    mark_letter(desk, letter.id, LetterState.HANDED, Channel.IN_PERSON)
    assert letter_rows(desk, [letter.id])[letter.id].state is LetterState.HANDED
    assert letters.recorded_bytes(desk, letter.id) == before


def test_a_withdrawal_keeps_its_reason_and_owes_a_correction_to_whoever_has_the_letter(
    desk: Desk, letter: Letter
) -> None:
    mark_letter(desk, letter.id, LetterState.HANDED)
    with pytest.raises(WithdrawalNeedsReason):
        withdraw_letter(desk, letter.id, " ")
    owed = withdraw_letter(desk, letter.id, "У листі не та дата.", language="uk")
    assert owed is not None
    assert (owed.kind, owed.letter_id, owed.what) == (
        TaskKind.CORRECTION,
        letter.id,
        f"Виправити лист: {letter.number}",
    )
    row = letter_rows(desk, [letter.id])[letter.id]
    assert (row.state, row.withdrawn_because) == (LetterState.WITHDRAWN, "У листі не та дата.")
    (step, *_) = steps_of(desk, letter.case_id)
    assert (step.action, step.reason) == ("withdraw a letter", "У листі не та дата.")
    with pytest.raises(LetterEnded):
        mark_letter(desk, letter.id, LetterState.POSTED)
    with pytest.raises(LetterEnded):
        withdraw_letter(desk, letter.id, "ще раз")


def test_a_letter_that_came_back_owes_no_correction(desk: Desk, letter: Letter) -> None:
    mark_letter(desk, letter.id, LetterState.POSTED)
    mark_letter(desk, letter.id, LetterState.RETURNED)
    assert withdraw_letter(desk, letter.id, "Адреса змінилася.") is None


def test_a_correction_and_what_it_corrects_name_each_other(desk: Desk) -> None:
    stands = ready_for(LetterKind.L9)
    recorded(desk, stands)
    assert stands.corrected is not None
    asked = wish_for(LetterKind.L9, stands)
    correction = letters.print_letter(desk, released(desk, asked))
    rows = letter_rows(desk, [stands.corrected.id, correction.id])
    assert rows[correction.id].corrects == stands.corrected.number
    assert rows[stands.corrected.id].corrected_by == (correction.number,)
    assert rows[stands.corrected.id].state is LetterState.CORRECTED
    with pytest.raises(LetterEnded):
        mark_letter(desk, stands.corrected.id, LetterState.POSTED)


def test_a_letter_on_a_claim_that_was_corrected_is_found_in_every_case(desk: Desk) -> None:
    transfer = batches.batch_named(desk, TRANSFER)
    printed = [letters.print_letter(desk, replace(wish(desk), kind=LetterKind.L3, batch_id=transfer)) for _ in range(2)]
    claim = next(one for one in batches.read_batch(desk, transfer).figures if one.count)
    assert [one.id for one in letters_resting_on(desk, claim.id)] == [one.id for one in reversed(printed)]
    dossier = cases.read_case(desk, printed[0].case_id)
    assert shaken(dossier, figures_under(desk, dossier.letters)) == []
    claims.correct_claim(desk, claim.id, "помилка в числі", count=900)
    (found,) = shaken(dossier, figures_under(desk, dossier.letters))
    assert (found.letter.id, found.fact.id, found.how) == (printed[0].id, claim.id, How.SUPERSEDED)


def test_a_summary_rests_on_the_statements_and_entries_it_shows(desk: Desk) -> None:
    asked = replace(wish(desk), kind=LetterKind.SUMMARY, next_letter_by=None)
    said = cases.record_statement(desk, asked.case_id, speaker="Бюро", wording="запис є")
    entry = cases.record_registration(desk, asked.case_id, body=Body.POLICE_ERDR, status_as_given="розшук триває")
    printed = letters.print_letter(desk, asked)
    assert [one.id for one in letters_resting_on(desk, entry.id)] == [printed.id]
    cases.record_statement(desk, asked.case_id, supersedes=said.id, speaker="Бюро", wording="запису немає")
    dossier = cases.read_case(desk, asked.case_id)
    assert [(one.fact.id, one.how) for one in shaken(dossier, {})] == [(said.id, How.SUPERSEDED)]


@pytest.mark.parametrize("end", [LetterState.RETURNED, LetterState.WITHDRAWN])
def test_a_later_letter_does_not_refer_to_one_that_nobody_has(desk: Desk, end: LetterState) -> None:
    asked = wish(desk)
    letter = letters.print_letter(desk, asked)
    update = replace(asked, kind=LetterKind.L4, done=("Запитали бюро.",))
    assert letters.prepare(desk, update).ready
    if end is LetterState.RETURNED:
        mark_letter(desk, letter.id, end)
    else:
        withdraw_letter(desk, letter.id, "не та дата")
    (refused,) = letters.prepare(desk, update).obstacles
    assert isinstance(refused, NoEarlierLetter)
