"""A letter that was printed is known again by its code: in the same vault, later, and under another master key."""

from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from casetracker.casework.check_code import Check
from casetracker.casework.consents import LegalBasis
from casetracker.casework.letters import Letter, LetterState
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Kinship
from casetracker.services import cases, check_codes, encrypt_anew, family, keys, letters
from casetracker.services.desk import Desk
from casetracker.services.letter_rows import mark_letter
from tests.desks import CHEAP, PASSPHRASE, make_desk, steps_of

TODAY = date(2026, 11, 23)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = make_desk(tmp_path / "vault", today=TODAY)
    yield opened
    opened.close()


@pytest.fixture
def letter(desk: Desk) -> Letter:
    return printed(desk)


def printed(desk: Desk) -> Letter:
    case = cases.open_case(desk, full="Зразковий Олександр Прикладович")
    mother = family.add_relative(
        desk, case.id, "Зразкова Ганна", Kinship.MOTHER, post_address="вул. Прикладна, 1", basis=LegalBasis.CONSENT
    )
    by = TODAY + timedelta(60)
    asked = letters.Wish(case.id, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=mother.id, next_letter_by=by)
    return letters.print_letter(desk, asked)


def test_a_printed_letter_is_known_by_number_day_and_code(desk: Desk, letter: Letter) -> None:
    found = check_codes.verify(desk, letter.number, TODAY, letter.check_code.lower().replace("-", " "))
    assert found.check is Check.MATCHES
    assert found.unchanged
    assert found.letter is not None
    assert found.letter.letter_id == letter.id
    assert check_codes.verify(desk, letter.number.lower(), TODAY, letter.check_code).check is Check.MATCHES


def test_a_forged_letter_is_noticed(desk: Desk, letter: Letter) -> None:
    other = printed(desk)
    assert other.check_code != letter.check_code
    assert check_codes.verify(desk, letter.number, TODAY, other.check_code).check is Check.OTHER_CODE
    assert check_codes.verify(desk, letter.number, TODAY + timedelta(1), letter.check_code).check is Check.OTHER_DAY
    assert check_codes.verify(desk, "KV1-2020-0001/1", TODAY, letter.check_code).check is Check.NO_SUCH_LETTER


def test_what_became_of_a_letter_does_not_change_that(desk: Desk, letter: Letter) -> None:
    mark_letter(desk, letter.id, LetterState.POSTED)
    found = check_codes.verify(desk, letter.number, TODAY, letter.check_code)
    assert (found.check, found.unchanged) == (Check.MATCHES, True)
    assert found.letter is not None
    assert found.letter.state is LetterState.POSTED


def test_a_record_that_is_no_longer_what_was_printed_is_noticed(desk: Desk, letter: Letter) -> None:
    with desk.work("change the record") as work:
        work.letters.get(letter.id).change(addressed_to="Хтось Інший")
        work.commit()
    found = check_codes.verify(desk, letter.number, TODAY, letter.check_code)
    assert (found.check, found.unchanged) == (Check.MATCHES, False)


def test_each_call_is_a_line_of_the_history_of_the_case(desk: Desk, letter: Letter) -> None:
    check_codes.verify(desk, letter.number, TODAY, letter.check_code)
    check_codes.verify(desk, letter.number, TODAY, "")
    actions = [step.action for step in steps_of(desk, letter.case_id)]
    assert actions[:2] == ["find that a code is not a letter's", "know a letter by its code"]


def test_a_code_is_known_after_the_vault_was_encrypted_under_another_master_key(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "vault", today=TODAY)
    before = printed(desk)
    anew = encrypt_anew.encrypt_anew(desk, PASSPHRASE, keys.draw_words(), cost=CHEAP).desk
    anew.today = lambda: TODAY
    try:
        found = check_codes.verify(anew, before.number, TODAY, before.check_code)
        assert (found.check, found.unchanged) == (Check.MATCHES, None)
        after = printed(anew)
        found = check_codes.verify(anew, after.number, TODAY, after.check_code)
        assert (found.check, found.unchanged) == (Check.MATCHES, True)
    finally:
        anew.close()


@pytest.mark.parametrize(
    ("language", "label"),
    [
        (PaperLanguage.UKRAINIAN, "Код перевірки"),
        (PaperLanguage.ENGLISH, "Check code"),
        (PaperLanguage.RUSSIAN, "Код проверки"),
    ],
)
def test_the_code_stands_on_the_paper_and_a_draft_has_none(desk: Desk, language: PaperLanguage, label: str) -> None:
    letter = printed(desk)
    asked = letters.Wish(letter.case_id, LetterKind.L1, language, letter.relative_id, next_letter_by=TODAY)
    draft = text_of(letters.draft(letters.prepare(desk, asked)).pdf)
    assert f"{label} –" in draft
    made = letters.print_letter(desk, asked)
    assert f"{label} {made.check_code}" in text_of(letters.recorded_bytes(desk, made.id))


def test_the_code_stands_at_the_foot_of_a_summary(desk: Desk) -> None:
    letter = printed(desk)
    asked = letters.Wish(letter.case_id, LetterKind.SUMMARY, PaperLanguage.UKRAINIAN, letter.relative_id)
    made = letters.print_letter(desk, asked)
    assert f"Код перевірки: {made.check_code}" in text_of(letters.recorded_bytes(desk, made.id))


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())
