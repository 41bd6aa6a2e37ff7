"""The letters of a case name what they rest on that no longer holds, and lead to the correction."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.consents import LegalBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Kinship
from casetracker.services import batches, cases, family, letters
from casetracker.ui.batch_tabs.said import SaidTab
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


def test_a_statement_and_a_claim_name_the_letters_that_rest_on_them(shell: Shell) -> None:
    desk = shell.open(with_claims=True)
    case = cases.open_case(desk, full="Зразковий Олександр").id
    mother = family.add_relative(
        desk, case, "Зразкова Ганна", Kinship.MOTHER, post_address="вул. Прикладна, 1", basis=LegalBasis.CONSENT
    ).id
    cases.record_statement(desk, case, speaker="Бюро", wording="запис є")
    summary = letters.Wish(case, LetterKind.SUMMARY, PaperLanguage.UKRAINIAN, relative_id=mother)
    printed = letters.print_letter(desk, summary)
    shell.go(Place(Room.CASE, case_id=case, detail="known"))
    said = f"Letters that rest on it: {printed.number}"
    assert any(said in words for words in shown(shell))
    transfer = batches.batch_named(desk, "RX-2026-02-26")
    by = desk.today() + timedelta(60)
    told = letters.print_letter(desk, replace(summary, kind=LetterKind.L3, batch_id=transfer, next_letter_by=by))
    shell.go(Place(Room.BATCH, batch_id=transfer))
    claim = next(one for one in batches.read_batch(desk, transfer).figures if one.count)
    the(shell.window, SaidTab)._table.choose(claim.id)
    said = f"Letters that rest on it: {told.number}"
    shell.qtbot.waitUntil(lambda: any(said in words for words in shown(shell)), timeout=20_000)


def shown(shell: Shell) -> list[str]:
    return [one.text() for one in shell.window.findChildren(QLabel)]
