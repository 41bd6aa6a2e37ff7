"""A letter is offered in the language of whoever gets it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casetracker import terms
from casetracker.casework.consents import LegalBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Kinship
from casetracker.casework.print_sizes import PrintSize
from casetracker.services import cases, family, letters
from casetracker.services.letters import Wish
from casetracker.ui.letter_form import LetterForm
from casetracker.ui.paper_view import PaperView
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.choice_box import ChoiceBox
from casetracker.ui.workplace import Place, Room
from casetracker.ui.write_letter_page import PREVIEW_MS
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


def test_a_letter_begins_in_the_print_of_the_last_one_to_whoever_gets_it(shell: Shell) -> None:
    desk = shell.open()
    case = cases.open_case(desk, full="Зразковий Олександр").id
    sees_little, sees_well = (
        family.add_relative(desk, case, name, Kinship.SISTER, basis=LegalBasis.CONSENT)
        for name in ("Зразкова Ганна", "Зразкова Марія")
    )
    by = desk.today() + timedelta(days=60)
    wish = Wish(
        case, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=sees_little.id, next_letter_by=by,
        print_size=PrintSize.LARGE,
    )  # fmt: skip
    letters.print_letter(desk, wish)
    for relative, size in ((sees_little, PrintSize.LARGE), (sees_well, PrintSize.USUAL)):
        shell.go(Place(Room.WRITE_LETTER, case_id=case, record_id=relative.id, detail="L1"))
        shell.calm()
        asked = the(shell.window, LetterForm).wish()
        assert asked is not None
        assert asked.print_size is size


def test_a_letter_is_asked_for_in_large_or_plain_print_and_shown_so(shell: Shell) -> None:
    shell.open()
    case = cases.open_case(shell.desk, full="Зразковий Олександр").id
    relative = family.add_relative(shell.desk, case, "Зразкова Ганна", Kinship.SISTER)
    shell.go(Place(Room.WRITE_LETTER, case_id=case, record_id=relative.id, detail="L1"))
    form, box = the(shell.window, LetterForm), the(shell.window, ChoiceBox, "letter_print_size")
    paper = the(shell.window, PaperView)
    assert paper.pages == 1
    assert [box.itemText(row) for row in range(box.count())] == [terms.word(one, "en") for one in PrintSize]
    for size, pages in ((PrintSize.LARGE, 2), (PrintSize.PLAIN, 2), (PrintSize.USUAL, 1)):
        box.setCurrentIndex(list(PrintSize).index(size))
        shell.qtbot.wait(PREVIEW_MS + 50)
        shell.calm()
        wish = form.wish()
        assert wish is not None
        assert wish.print_size is size
        assert paper.pages == pages, size
