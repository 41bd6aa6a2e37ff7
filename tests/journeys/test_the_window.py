"""The whole program through its real window: from no vault to papers that survive a lock."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

# Before anything of Qt is imported; `make test` sets another platform to run the same on a real screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from casetracker import app as program
from casetracker.casework.link_strength import LinkStrength
from casetracker.casework.links import LinkBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.services import batches, cases, letters, vaults
from casetracker.services.desk import Desk
from casetracker.ui import journey
from casetracker.ui.case_page import CasePage
from casetracker.ui.forms.case_form import CaseForm
from casetracker.ui.forms.link_form import LinkForm
from casetracker.ui.forms.relative_form import RelativeForm
from casetracker.ui.main_window import MainWindow
from casetracker.ui.settings import Settings
from casetracker.ui.workplace import Place, Room
from casetracker.ui.write_letter_page import WriteLetterPage
from tests.desks import PASSPHRASE

pytestmark = [
    pytest.mark.journeys,
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.qt_log_ignore("libpng|QSystemTrayIcon|xkbcommon|Wayland"),
]
TRANSFER = "RX-2026-02-26"


def wait_until(reached: Callable[[], bool], seconds: float = 25) -> None:
    ends = time.monotonic() + seconds
    while not reached():
        assert time.monotonic() < ends, "the window did not come to it"
        QApplication.processEvents()
        time.sleep(0.005)


def type_text(widget: QWidget, text: str) -> None:
    """Type as an input method does: key events with Cyrillic abort the test library."""
    widget.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(widget, event)


@pytest.fixture
def opened(tmp_path: Path, qapp: QApplication) -> Iterator[tuple[MainWindow, list[Path]]]:
    settings = Settings(tmp_path / "settings")
    settings.language = "uk"
    locked: list[Path] = []
    window = MainWindow(qapp, settings, program.dress(qapp, settings), replace_process=locked.append)
    window.resize(1280, 800)
    window.show()
    yield window, locked
    window.background.wait_and_stop()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def create_vault(window: MainWindow, folder: Path) -> Desk:
    """Go through the wizard as a person does: type, read the words, type three of them back."""
    window.create_vault()
    wizard = window.wizard
    assert wizard is not None
    typed = {
        "folder": str(folder),
        "passphrase": PASSPHRASE,
        "again": PASSPHRASE,
        "name": "Бюро розшуку (зразок)",
        "caseworker": "Прикладна Зразка",
        "code": "KV1",
        "phone": "000 000 00 00",
        "hours": "9–17",
        "support_line": "000 000 00 01",
    }
    for name, text in typed.items():
        line = wizard.findChild(QLineEdit, name)
        assert line is not None, name
        line.clear()
        type_text(line, text)
    wizard.go_on()
    wait_until(lambda: bool(wizard.words))
    wizard.go_on()
    assert not (folder / "vault.key").exists(), "without the words typed back there is no vault"
    for place, number in enumerate(wizard.asked):
        line = wizard.findChild(QLineEdit, f"word_{place}")
        assert line is not None
        line.setText(wizard.words[number - 1])
    wizard.go_on()
    wait_until(lambda: window.rooms is not None)
    assert window.rooms is not None
    return window.rooms.workplace.desk


def go(window: MainWindow, place: Place) -> QWidget:
    assert window.rooms is not None
    window.rooms.go(place)
    journey.settle(window)
    page = window.rooms.page(place.room)
    assert isinstance(page, QWidget)
    return page


def letter_of(window: MainWindow, place: Place) -> WriteLetterPage:
    page = go(window, place)
    assert isinstance(page, WriteLetterPage)
    return page


def fill_in(window: MainWindow, place: Place, typed: dict[str, str], chosen: dict[str, str] | None = None) -> None:
    """Open a form on the page of a case, type into it and save it, until it is closed."""
    page = go(window, place)
    assert isinstance(page, CasePage)
    wait_until(lambda: page.form is not None)
    form = page.form
    assert form is not None
    for name, text in typed.items():
        type_text(form.entry(name).widget(), text)
    for name, key in (chosen or {}).items():
        form.entry(name).take_up(key)
    form.save()
    wait_until(lambda: page.form is None)
    journey.settle(window)


def open_case(window: MainWindow, desk: Desk, name: str, born: str) -> UUID:
    """Type a case into the form that opens one, and come to its page."""
    there = set(cases.find_cases(desk))
    page = go(window, Place(Room.CASES, detail="new"))
    wait_until(lambda: page.findChild(CaseForm) is not None)
    form = page.findChild(CaseForm)
    assert form is not None
    type_text(form.entry("full").widget(), name)
    type_text(form.entry("born").widget(), born)
    form.save()
    wait_until(lambda: len(cases.find_cases(desk)) == len(there) + 1)
    (made,) = set(cases.find_cases(desk)) - there
    rooms = window.rooms
    assert rooms is not None
    wait_until(lambda: rooms.place == Place(Room.CASE, case_id=made))
    return made


def add_relative(window: MainWindow, desk: Desk, case_id: UUID, name: str) -> UUID:
    fill_in(
        window,
        Place(Room.CASE, case_id=case_id, detail=RelativeForm.kind),
        {"full": name, "post_address": "м. Зразок, 00000"},
    )
    return cases.read_case(desk, case_id, noted=False).relatives[0].id


def unlock(window: MainWindow, folder: Path) -> Desk:
    """Type the passphrase into the page that a fresh process shows after a lock."""
    window.show_vault(folder, locked=True)
    line = window.findChild(QLineEdit, "passphrase")
    button = window.findChild(QPushButton, "unlock")
    assert line is not None
    assert button is not None
    type_text(line, PASSPHRASE)
    button.click()
    wait_until(lambda: window.rooms is not None)
    assert window.rooms is not None
    return window.rooms.workplace.desk


@pytest.fixture
def opened_anew(tmp_path: Path, qapp: QApplication, opened: tuple[MainWindow, list[Path]]) -> Iterator[MainWindow]:
    """Give the window of the fresh process that takes the place of a locked one."""
    settings = Settings(tmp_path / "settings")
    window = MainWindow(qapp, settings, program.dress(qapp, settings), replace_process=lambda _folder: None)
    window.resize(1280, 800)
    window.show()
    yield window
    window.shut()
    window.background.wait_and_stop()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_from_a_bare_laptop_to_a_letter_that_survives_the_lock(
    opened: tuple[MainWindow, list[Path]], opened_anew: MainWindow, tmp_path: Path
) -> None:
    window, locked = opened
    folder = tmp_path / "vault"
    desk = create_vault(window, folder)
    assert len(batches.read_ledger(desk).rows) == 62

    # A case, its mother and its link, each typed into its form.
    linked = open_case(window, desk, "Зразковий Олександр Прикладович", "14.05.1994")
    mother = add_relative(window, desk, linked, "Зразкова Ганна")
    transfer = batches.batch_named(desk, TRANSFER)
    fill_in(
        window,
        Place(Room.CASE, case_id=linked, batch_id=transfer, detail=LinkForm.kind),
        {},
        {"basis": LinkBasis.PLACE_TIME_CONSISTENT.value, "strength": LinkStrength.POSSIBLE.value},
    )
    assert [one.strength for one in cases.read_case(desk, linked, noted=False).links] == [LinkStrength.POSSIBLE]
    unlinked = open_case(window, desk, "Приклад Іван Вигаданович", "1990")
    add_relative(window, desk, unlinked, "Приклад Марія")

    # L3 for the linked case is refused, and the page says why.
    page = letter_of(window, Place(Room.WRITE_LETTER, case_id=linked, batch_id=transfer, detail="L3"))
    button = page.findChild(QPushButton, "print_and_record")
    assert button is not None
    wait_until(lambda: bool(page.obstacles))
    assert not button.isEnabled()

    # Its summary, in Ukrainian, and L3 for the case that nothing connects.
    page = letter_of(window, Place(Room.WRITE_LETTER, case_id=linked, detail="summary"))
    wait_until(lambda: "ЧЕРНЕТКА" in page.paper_text)
    assert page.obstacles == ()
    page.printing.set_next_printer(None)
    page.print_and_record()
    wait_until(lambda: len(cases.read_case(desk, linked, noted=False).letters) == 1)
    journey.settle(window)
    assert "ЧЕРНЕТКА" not in page.paper_text
    page = letter_of(window, Place(Room.WRITE_LETTER, case_id=unlinked, batch_id=transfer, detail="L3"))
    type_text(page.next_letter_by, "01.06.2027")
    journey.settle(window)
    page.printing.set_next_printer(None)
    page.print_and_record()
    wait_until(lambda: len(cases.read_case(desk, unlinked, noted=False).letters) == 1)
    journey.settle(window)

    # Lock: the process would be replaced; the vault is closed and opens again with the same papers.
    with desk.read() as reading:
        before = {one: reading.letters.paper(one).pdf for one in reading.letters.all_ids()}
    kinds = {letter.kind for case in (linked, unlinked) for letter in cases.read_case(desk, case, noted=False).letters}
    assert kinds == {LetterKind.SUMMARY, LetterKind.L3}
    window.lock()
    wait_until(lambda: locked == [folder])
    again = unlock(opened_anew, folder)
    assert {one: letters.recorded_bytes(again, one) for one in before} == before
    assert vaults.check_vault(again).whole
    assert str(mother) not in "".join(window.windowTitle())
    shown = go(opened_anew, Place(Room.CASE, case_id=linked, detail="letters"))
    assert isinstance(shown, CasePage)
    assert len(shown.tab("letters").dossier.letters) == 1


def test_what_was_typed_and_not_saved_waits_behind_the_lock(
    opened: tuple[MainWindow, list[Path]], tmp_path: Path
) -> None:
    window, locked = opened
    folder = tmp_path / "vault"
    create_vault(window, folder)
    cases_page = go(window, Place(Room.CASES, detail="new"))
    form = cases_page.findChild(CaseForm)
    assert form is not None
    type_text(form.entry("full").widget(), "Недописаний Зразок")
    window.lock()
    wait_until(lambda: locked == [folder])
    again = vaults.open_vault(folder, PASSPHRASE)
    try:
        with again.read() as reading:
            kept = [draft.typed for draft in reading.office.drafts()]
        assert any("Недописаний Зразок" in typed for typed in kept)
        assert cases.find_cases(again) == []
    finally:
        again.close()
    for file in folder.iterdir():
        assert "Недописаний".encode() not in file.read_bytes()


def test_the_journey_without_a_screen_leaves_every_paper_and_picture(tmp_path: Path, qapp: QApplication) -> None:
    made = journey.travel(tmp_path / "out", qapp, program.dress, looks=journey.LOOKS[:1])
    names = {file.name for file in made.files}
    assert {"L1_uk.pdf", "L3_uk.pdf", "L4_en.pdf", "summary_uk.pdf"} <= names
    every = {f"{kind.value}_{language.value}.pdf" for kind in letters.kinds() for language in PaperLanguage}
    assert every | {"mailing_uk.pdf", "mailing_en.pdf", "labels.pdf", "envelope.pdf"} <= names
    assert {"unlock_uk_light.png", "create_uk_light.png", "case_overview_uk_light.png", "batch_uk_light.png"} <= names
    assert all(file.stat().st_size > 1000 for file in made.files)
    assert "Talk with the family first" in made.refused
