"""The page of letters: what became of each, its withdrawal, and whether a paper read out is one of ours."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from casetracker.casework.consents import LegalBasis
from casetracker.casework.letters import Letter, LetterState
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Kinship
from casetracker.services import cases, family, letters
from casetracker.services.letter_rows import letter_rows, mark_letter, withdraw_letter
from casetracker.ui.letters_page import LettersPage
from casetracker.ui.settings import Settings
from casetracker.ui.workplace import Place, Room
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


@pytest.fixture
def letter(shell: Shell) -> Letter:
    desk = shell.open()
    case = cases.open_case(desk, full="Зразковий Олександр").id
    mother = family.add_relative(
        desk, case, "Зразкова Ганна", Kinship.MOTHER, post_address="вул. Прикладна, 1", basis=LegalBasis.CONSENT
    ).id
    by = desk.today() + timedelta(60)
    asked = letters.Wish(case, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=mother, next_letter_by=by)
    letters.print_letter(desk, asked)
    return letters.print_letter(desk, replace(asked, kind=LetterKind.L4, done=("Запитали бюро.",)))


def page_on(shell: Shell, letter: Letter) -> LettersPage:
    shell.go(Place(Room.LETTERS, letter_id=letter.id))
    shell.calm()
    return the(shell.window, LettersPage)


def press(page: LettersPage, name: str, shell: Shell) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    button.click()
    shell.calm()


def can(page: LettersPage, name: str) -> bool:
    button = page.findChild(QPushButton, name)
    assert button is not None
    return button.isEnabled()


def test_only_what_can_become_of_a_letter_is_offered(shell: Shell, letter: Letter) -> None:
    page = page_on(shell, letter)
    press(page, "handed", shell)
    assert letter_rows(shell.desk, [letter.id])[letter.id].state is LetterState.HANDED
    assert (can(page, "handed"), can(page, "posted"), can(page, "returned")) == (False, True, False)
    mark_letter(shell.desk, letter.id, LetterState.POSTED)
    shell.calm()
    assert (can(page, "handed"), can(page, "posted"), can(page, "returned")) == (True, False, True)


def test_a_letter_is_withdrawn_only_with_a_reason(shell: Shell, letter: Letter) -> None:
    page = page_on(shell, letter)
    assert page.withdrawal.isHidden()
    press(page, "withdraw", shell)
    assert page.withdrawal.isVisible()
    press(page, "withdraw_now", shell)
    assert letter_rows(shell.desk, [letter.id])[letter.id].state is LetterState.ISSUED
    page.withdrawal.reason.take_up("Не та адреса.")
    press(page, "withdraw_now", shell)
    assert letter_rows(shell.desk, [letter.id])[letter.id].state is LetterState.WITHDRAWN
    assert page.withdrawal.isHidden()
    assert any("withdrawn: Не та адреса." in label.text() for label in page.findChildren(QLabel))
    assert not can(page, "withdraw")
    assert not can(page, "posted")


def test_the_question_for_a_reason_goes_with_its_letter(shell: Shell, letter: Letter) -> None:
    page = page_on(shell, letter)
    press(page, "withdraw", shell)
    other = next(one for one in cases.read_case(shell.desk, letter.case_id).letters if one.id != letter.id)
    page.open_letter(other.id)
    shell.calm()
    assert page.withdrawal.isHidden()


def test_a_caller_with_a_right_code_is_heard_and_one_with_a_wrong_one_is_told_nothing(
    shell: Shell, letter: Letter
) -> None:
    page = page_on(shell, letter)
    assert page.code.isHidden()
    press(page, "somebody_calls", shell)
    assert page.code.isVisible()
    press(page, "check_code", shell)
    assert page.code.said == ""
    page.code.number.take_up(letter.number.lower())
    page.code.day.take_up(f"{letter.as_of:%d.%m.%Y}")
    page.code.code.take_up(letter.check_code.lower().replace("-", " "))
    press(page, "check_code", shell)
    assert page.code.said.startswith("The code is right: Regular update: no new information, Зразкова Ганна")
    page.code.code.take_up("ACEH KMPT XY23")
    assert page.code.said == ""
    press(page, "check_code", shell)
    assert "with another code" in page.code.said
    assert "Зразкова" not in page.code.said
    page.code.number.take_up("KV1-2020-0001/1")
    press(page, "check_code", shell)
    assert page.code.said.startswith("This office has no letter of that number.")


def test_the_page_says_to_whom_a_letter_went_and_who_released_it(shell: Shell, letter: Letter) -> None:
    mark_letter(shell.desk, letter.id, LetterState.POSTED)
    with shell.desk.work("release a letter") as work:
        work.letters.get(letter.id).change(release_note="в бюро одна людина", as_of=shell.desk.today() - timedelta(3))
        work.commit()
    said = the(page_on(shell, letter), QLabel, "what_is_recorded").text()
    assert "addressed to Зразкова Ганна, вул. Прикладна, 1" in said
    assert "as of " in said
    assert "given or sent on " in said
    assert "released by one person: в бюро одна людина" in said


def test_a_letter_that_was_withdrawn_is_said_to_be_so(shell: Shell, letter: Letter) -> None:
    withdraw_letter(shell.desk, letter.id, "помилка")
    page = page_on(shell, letter)
    press(page, "somebody_calls", shell)
    page.code.number.take_up(letter.number)
    page.code.day.take_up(f"{letter.as_of:%d.%m.%Y}")
    page.code.code.take_up(letter.check_code)
    press(page, "check_code", shell)
    assert "The letter was withdrawn: what it says does not hold." in page.code.said
