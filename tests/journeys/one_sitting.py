"""A sitting of the real program without a screen: it unlocks, a case is written, read and searched, then it locks.

Run as a program with the vault's folder, a folder for signs, and the marker that stands in all that is typed. A scan
is brought from the folder "brought" beside the signs, and a copy of it is given out to the folder "given_out".
Before it locks it waits for the file "lock"; it says where it is by making the files "open" and "searched".
"""

import os
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from casetracker import app as program
from casetracker import program_log
from casetracker.casework.consents import LegalBasis
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.casework.people import Channel, Kinship
from casetracker.casework.registrations import Body
from casetracker.services import attachments, cases, family, letters, vaults
from casetracker.ui.case_tabs.documents import DocumentsTab
from casetracker.ui.document_view import DocumentView
from casetracker.ui.error_window import ErrorWindow, Faults
from casetracker.ui.main_window import MainWindow
from casetracker.ui.settings import Settings
from casetracker.ui.workplace import Place, Room
from tests.desks import PASSPHRASE


def wait_until(reached: Callable[[], bool], seconds: float = 60) -> None:
    ends = time.monotonic() + seconds
    while not reached():
        if time.monotonic() > ends:
            raise TimeoutError
        QApplication.processEvents()
        time.sleep(0.01)


def sit_down(vault: Path, signs: Path, marker: str) -> None:
    os.umask(0o077)
    sys.excepthook = program_log.tell_fault
    program_log.open_log(signs.parent / "home" / ".local" / "state" / "casetracker" / "log")
    app = program.application()
    settings = Settings(signs.parent / "home" / ".config" / "casetracker")
    window = MainWindow(app, settings, program.dress(app, settings))
    window.resize(1280, 800)
    window.show()
    desk = vaults.open_vault(vault, PASSPHRASE)
    case = cases.open_case(desk, full=f"{marker} Олександр", circumstances=f"востаннє бачили, {marker}")
    mother = family.add_relative(desk, case.id, f"{marker} Ганна", Kinship.MOTHER, basis=LegalBasis.CONSENT)
    talk = {"held_on": desk.today(), "held_by": desk.who, "channel": Channel.IN_PERSON, "said": f"сказала {marker}"}
    cases.record_talk(desk, case.id, mother.id, **talk)
    cases.record_statement(
        desk, case.id, speaker=f"слідчий {marker}", said_on="2026-03-12", wording=f"{marker} шукають"
    )
    status = {"number": f"{marker}-1", "status_as_given": f"{marker} розшукується"}
    cases.record_registration(desk, case.id, body=Body.POLICE_ERDR, **status)
    cases.set_task(desk, case.id, f"запитати, де {marker}", desk.today())
    scan = next((signs.parent / "brought").iterdir())
    document = attachments.add_file(desk, case.id, scan, note=f"паспорт, {marker}")
    wish = letters.Wish(
        case.id,
        LetterKind.L1,
        PaperLanguage.UKRAINIAN,
        relative_id=mother.id,
        next_letter_by=desk.today() + timedelta(days=30),
    )
    letters.print_letter(desk, wish)
    window.enter(desk)
    wait_until(lambda: window.rooms is not None and window.background.is_idle)
    rooms = window.rooms
    assert rooms is not None
    rooms.go(Place(Room.CASE, case_id=case.id))
    wait_until(lambda: window.background.is_idle)
    (signs / "open").touch()
    rooms.go(Place(Room.CASE, case_id=case.id, detail="documents"))
    give_out(window, document.id, signs.parent / "given_out")
    rooms.go(Place(Room.CASES))
    search = window.findChild(QLineEdit, "case_search")
    assert search is not None
    search.setText(marker)
    wait_until(lambda: window.background.is_idle)
    rooms.go(Place(Room.CASES, detail="new"))
    form = next(line for line in window.findChildren(QLineEdit) if line.isVisible() and line is not search)
    form.setText(f"{marker} чернетка")
    QGuiApplication.clipboard().setText(f"{marker} у буфері")
    faults = Faults(app, window.dialogs.explain)
    faults.install()

    def fail() -> None:
        quoted = f"a fault that quotes {marker}"
        raise RuntimeError(quoted) from ValueError(marker)

    QTimer.singleShot(0, app, fail)
    shown: list[object] = []
    faults.caught.connect(shown.append)
    wait_until(lambda: bool(shown))
    QApplication.processEvents()
    notice = next(one for one in app.topLevelWidgets() if isinstance(one, ErrorWindow))
    told = notice.findChildren(QPlainTextEdit)[0].toPlainText()
    (signs / "error_window").write_text(told, encoding="utf-8")
    (signs / "searched").touch()
    wait_until((signs / "lock").exists, seconds=120)
    window.lock()
    app.exec()


def give_out(window: MainWindow, document_id: UUID, folder: Path) -> None:
    """Look at the scan, then have a copy of it made for another program, which is warned of."""
    view, tab = window.findChild(DocumentView), window.findChild(DocumentsTab)
    assert view is not None
    assert tab is not None
    wait_until(lambda: window.background.is_idle)
    tab.open_document(document_id)
    wait_until(lambda: view.image is not None)
    opened: list[Path] = []

    def note(path: Path) -> bool:
        opened.append(path)
        return True

    tab.open_outside = note
    window.dialogs.set_next_answer(answer=True)
    window.dialogs.set_next_file(folder)
    tab.open_with_another()
    wait_until(lambda: bool(opened))
    assert any("outside the vault" in one or "поза сховищем" in one for one in window.dialogs.shown)


if __name__ == "__main__":
    sit_down(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
