"""Envelopes and labels from the window: for one letter, for a mailing, and a withdrawn letter that is printed again."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pypdf
import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.address_sheets import AddressSheet
from casetracker.casework.consents import LegalBasis
from casetracker.casework.letters import Letter
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Kinship
from casetracker.services import cases, family, letters
from casetracker.services.letter_rows import withdraw_letter
from casetracker.ui.background import Background
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.letters_page import LettersPage
from casetracker.ui.paper_view import PaperView
from casetracker.ui.settings import Settings
from casetracker.ui.workplace import Place, Room
from casetracker.ui.write_letter_page import PREVIEW_MS, WriteLetterPage
from tests.desks import steps_of
from tests.ui.stage import Stage, on_stage, the
from tests.ui.test_printing import printer_to


@pytest.fixture
def stage(
    tmp_path: Path, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
) -> Iterator[Stage]:
    yield from on_stage(tmp_path / "vault", window, dialogs, background, settings, qtbot, sample=False)


@pytest.fixture
def letter(stage: Stage) -> Letter:
    case = cases.open_case(stage.desk, full="Шуканий Зразок").id
    address = "вул. Прикладна, 1\n01001 Зразок"
    mother = family.add_relative(
        stage.desk, case, "Зразкова Ганна", Kinship.MOTHER, post_address=address, basis=LegalBasis.CONSENT
    )
    by = stage.desk.today() + timedelta(60)
    wish = letters.Wish(case, LetterKind.L1, PaperLanguage.UKRAINIAN, relative_id=mother.id, next_letter_by=by)
    return letters.print_letter(stage.desk, wish)


@pytest.fixture
def page(stage: Stage, letter: Letter) -> LettersPage:
    made = LettersPage(stage.workplace)
    stage.show(made)
    made.show_place(Place(Room.LETTERS, letter_id=letter.id))
    stage.calm()
    return made


def press(stage: Stage, page: QWidget, name: str) -> None:
    the(page, QPushButton, name).click()
    stage.qtbot.wait(200)
    stage.calm()


def shown(page: QWidget) -> str:
    return the(page, PaperView).text.replace("\u00a0", " ")


def test_an_envelope_is_seen_printed_and_gives_the_letter_back(
    stage: Stage, page: LettersPage, letter: Letter, tmp_path: Path
) -> None:
    assert letter.number in shown(page)
    press(stage, page, "envelope")
    assert "Зразкова Ганна" in shown(page)
    assert letter.number not in shown(page)
    page.printing.set_next_printer(printer := printer_to(tmp_path / "out.pdf"))
    press(stage, page, "print_addresses")
    assert stage.said[-1] == "1 page(s) printed"
    assert printer.docName() == letter.number.partition("/")[0]
    assert pypdf.PdfReader(tmp_path / "out.pdf").pages[0].mediabox.width == pytest.approx(229 * 72 / 25.4, abs=2)
    press(stage, page, "leave_addresses")
    assert letter.number in shown(page)
    assert steps_of(stage.desk, letter.case_id)[0].action == "print an envelope or a label"


def test_a_used_label_sheet_is_begun_where_it_is_free_and_a_wrong_place_is_told(
    stage: Stage, page: LettersPage, tmp_path: Path
) -> None:
    press(stage, page, "envelope")
    assert not page.addresses.first.isVisible()
    page.addresses.sheet.take_up(AddressSheet.LABELS_24.value)
    assert page.addresses.first.isVisible()
    page.addresses.first.take_up("25")
    stage.qtbot.wait(200)
    stage.calm()
    assert "24 labels" in page.addresses.said
    assert not the(page, QPushButton, "print_addresses").isEnabled()
    page.addresses.first.take_up("24")
    stage.qtbot.wait(200)
    stage.calm()
    assert page.addresses.said == ""
    stage.dialogs.set_next_answer(answer=True)
    stage.dialogs.set_next_file(tmp_path / "labels.pdf")
    press(stage, page, "save_addresses")
    assert (tmp_path / "labels.pdf").stat().st_mode & 0o777 == 0o600
    assert "names and addresses" in stage.dialogs.shown[-2]


def test_a_withdrawn_letter_tells_why_before_it_is_printed_again(
    stage: Stage, page: LettersPage, letter: Letter, tmp_path: Path
) -> None:
    withdraw_letter(stage.desk, letter.id, "не та адреса")
    stage.calm()
    page.printing.set_next_printer(printer_to(tmp_path / "out.pdf"))
    stage.dialogs.set_next_answer(answer=False)
    press(stage, page, "print_again")
    assert "не та адреса" in stage.dialogs.shown[-1]
    assert not (tmp_path / "out.pdf").exists()
    stage.dialogs.set_next_answer(answer=True)
    press(stage, page, "print_again")
    assert (tmp_path / "out.pdf").exists()
    assert steps_of(stage.desk, letter.case_id)[0].action == "print a letter again that no longer holds"
    stage.dialogs.set_next_answer(answer=True)
    stage.dialogs.set_next_answer(answer=True)
    stage.dialogs.set_next_file(tmp_path / "copy.pdf")
    press(stage, page, "save_copy")
    assert (tmp_path / "copy.pdf").exists()
    assert [one.splitlines()[0] for one in stage.dialogs.shown][-3:-1] == [
        "This letter was withdrawn: не та адреса",
        "Save a copy in clear?",
    ]


def test_a_letter_that_was_just_recorded_gets_its_envelope_on_the_page_where_it_was_written(
    stage: Stage, letter: Letter, tmp_path: Path
) -> None:
    page = WriteLetterPage(stage.workplace)
    stage.show(page)
    page.show_place(Place(Room.WRITE_LETTER, case_id=letter.case_id, detail=LetterKind.L1.value))
    stage.calm()
    assert not the(page, QPushButton, "envelope").isEnabled()
    day = stage.desk.today() + timedelta(60)
    page.next_letter_by.take_up(f"{day:%d.%m.%Y}")
    stage.qtbot.wait(PREVIEW_MS + 50)
    stage.calm()
    page.printing.set_next_printer(None)
    press(stage, page, "print_and_record")
    press(stage, page, "envelope")
    assert "Зразкова Ганна" in shown(page)
    assert "Щодо розшуку" not in shown(page)
    page.printing.set_next_printer(printer_to(tmp_path / "out.pdf"))
    press(stage, page, "print_addresses")
    assert len(pypdf.PdfReader(tmp_path / "out.pdf").pages) == 1
    press(stage, page, "leave_addresses")
    assert "Щодо розшуку" in shown(page)
