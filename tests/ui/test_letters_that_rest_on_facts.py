"""The letters of a case name what they rest on that no longer holds, and lead to the correction."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.consents import LegalBasis
from casetracker.casework.letters import LetterKind
from casetracker.casework.people import Kinship, PaperLanguage
from casetracker.services import cases, family, letters
from casetracker.ui.letter_form import LetterForm
from casetracker.ui.settings import Settings
from casetracker.ui.workplace import Place, Room
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


def test_a_letter_on_a_statement_that_was_superseded_leads_to_its_correction(shell: Shell) -> None:
    desk = shell.open()
    case = cases.open_case(desk, full="Зразковий Олександр").id
    mother = family.add_relative(
        desk, case, "Зразкова Ганна", Kinship.MOTHER, post_address="вул. Прикладна, 1", basis=LegalBasis.CONSENT
    ).id
    said = cases.record_statement(desk, case, speaker="Бюро", wording="запис є")
    letter = letters.print_letter(
        desk, letters.Wish(case, LetterKind.SUMMARY, PaperLanguage.UKRAINIAN, relative_id=mother)
    )
    shell.go(Place(Room.CASE, case_id=case, detail="letters"))
    assert shell.window.findChild(QWidget, "shaken") is None
    cases.record_statement(desk, case, supersedes=said.id, speaker="Бюро", wording="запису немає")
    shell.calm()
    card = shell.window.findChild(QWidget, "shaken")
    assert card is not None
    words = " ".join(label.text() for label in card.findChildren(QLabel))
    assert letter.number in words
    correct = card.findChild(QPushButton, "correct_letter")
    assert correct is not None
    correct.click()
    shell.calm()
    wish = the(shell.window, LetterForm).wish()
    assert wish is not None
    assert (wish.kind, wish.relative_id, wish.corrects_id) == (LetterKind.L9, mother, letter.id)
