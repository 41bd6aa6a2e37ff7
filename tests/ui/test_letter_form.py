"""A letter is offered in the language of whoever gets it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casetracker.casework.people import Kinship, PaperLanguage
from casetracker.services import cases, family
from casetracker.ui.letter_form import LetterForm
from casetracker.ui.settings import Settings
from casetracker.ui.workplace import Place, Room
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


def test_a_letter_begins_in_the_language_of_whoever_gets_it(shell: Shell) -> None:
    shell.open()
    case = cases.open_case(shell.desk, full="Зразковий Олександр").id
    readers = {
        language: family.add_relative(shell.desk, case, f"Зразкова {language.name}", Kinship.SISTER, language=language)
        for language in PaperLanguage
    }
    for language, relative in readers.items():
        shell.go(Place(Room.WRITE_LETTER, case_id=case, record_id=relative.id, detail="L1"))
        shell.calm()
        wish = the(shell.window, LetterForm).wish()
        assert wish is not None
        assert (wish.relative_id, wish.language) == (relative.id, language)
