"""The page of a letter says what was typed and may not stand there, why, and what to write instead."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.consents import LegalBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Kinship
from casetracker.services import cases, family, letters
from casetracker.ui.settings import Settings
from casetracker.ui.workplace import Place, Room
from casetracker.ui.write_letter_page import WriteLetterPage
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


def test_words_that_may_not_stand_there_are_shown_with_the_reason_until_they_are_changed(shell: Shell) -> None:
    desk = shell.open()
    case = cases.open_case(desk, full="Зразковий Олександр").id
    mother = family.add_relative(
        desk, case, "Зразкова Ганна", Kinship.MOTHER, post_address="вул. Прикладна, 1", basis=LegalBasis.CONSENT
    ).id
    by = desk.today() + timedelta(60)
    letters.print_letter(
        desk, letters.Wish(case, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=mother, next_letter_by=by)
    )
    shell.go(Place(Room.WRITE_LETTER, case_id=case, record_id=mother, detail="L4"))
    page = the(shell.window, WriteLetterPage)
    found = page.findChild(QWidget, "findings")
    assert found is not None
    page._form.next.take_up(by.isoformat())
    page._form.done.take_up("Запитали бюро. Тримайтеся!")
    shell.qtbot.waitUntil(found.isVisible, timeout=20_000)
    shell.calm()
    said = " ".join(label.text() for label in found.findChildren(QLabel))
    assert "“Тримайтеся”. Ready-made words do not help and sound indifferent." in said
    assert "Instead: ім’я людини і телефон, за яким Вам відповідять" in said
    assert any("no letter to a family may hold" in one for one in page.obstacles)
    page._form.done.take_up("Запитали бюро.")
    shell.qtbot.waitUntil(found.isHidden, timeout=20_000)
    assert page.obstacles == ()
