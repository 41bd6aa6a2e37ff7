"""The journey without a screen: every page of the program on invented people as a picture, and every paper as a PDF.

It drives the same window as a caseworker does and calls the same services.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.casework.paper_kinds import LetterKind
from casetracker.casework.paper_language import PaperLanguage
from casetracker.services import batches, cases, letters, sample, vaults
from casetracker.services.desk import Desk
from casetracker.ui import journey_papers
from casetracker.ui.main_window import MainWindow
from casetracker.ui.settings import Settings
from casetracker.ui.theme import Scheme
from casetracker.ui.translations import Translations
from casetracker.ui.workplace import Place, Room

Looks = tuple[tuple[str, Scheme], ...]
LOOKS: Final[Looks] = (("uk", Scheme.LIGHT), ("en", Scheme.LIGHT), ("uk", Scheme.DARK), ("en", Scheme.DARK))
PATIENCE: Final = 60.0
"""Seconds that a page may take before the journey gives up."""
ROUNDS: Final = 10
CALM: Final = 0.35
"""Seconds without work after which a page counts as shown: a live preview starts a moment after the last change."""
_LINKED, _DECIDED = "ZR1-{year}-0002", "ZR1-{year}-0004"


class OutIsAFile(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP("Errors", "There is a file where the folder for the papers should be. Choose another.")
    exit_code = 2


@dataclass(frozen=True, slots=True)
class Travelled:
    """What the journey made, and what was refused on the way."""

    files: tuple[Path, ...]
    refused: str


def run(out: Path, app: QApplication, dress: Callable[[QApplication, Settings], Translations]) -> int:
    """Go through the journey and tell what was made. Returns the exit code."""
    travelled = travel(out, app, dress)
    for file in travelled.files:
        sys.stdout.write(f"{file}\n")
    sys.stdout.write(f"L3 for the linked case was refused: {travelled.refused}\n")
    sys.stdout.write(f"{len(travelled.files)} papers and pictures; everybody in them is invented.\n")
    return 0


def travel(
    out: Path,
    app: QApplication,
    dress: Callable[[QApplication, Settings], Translations],
    looks: Looks = LOOKS,
) -> Travelled:
    """Make the sample vault, print its papers, look at every page, lock, unlock, compare the papers."""
    if out.exists() and not out.is_dir():
        raise OutIsAFile
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="casetracker-journey-") as place:
        settings = Settings(Path(place) / "settings")
        locked: list[Path] = []
        window = MainWindow(app, settings, dress(app, settings), replace_process=locked.append)
        window.resize(1280, 800)
        window.show()
        folder = Path(place) / "vault"
        desk = sample.make(folder)
        papers = [*journey_papers.make(desk, out)]
        refused = _refused(desk)
        before = _printed(desk)
        window.show_vault(folder)
        pictures = [*_unlocking(window, settings, out, looks)]
        window.enter(desk)
        pictures += [*_rooms(window, settings, desk, out, looks)]
        window.lock()
        _until(lambda: bool(locked))
        again = vaults.open_vault(folder, sample.PASSPHRASE)
        try:
            if _printed(again) != before:
                raise AssertionError("a printed paper came back with other bytes")
        finally:
            again.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return Travelled((*papers, *pictures), refused)


def _refused(desk: Desk) -> str:
    linked = _named(desk, _LINKED)
    wish = letters.Wish(
        linked,
        LetterKind.L3,
        PaperLanguage.UKRAINIAN,
        relative_id=cases.read_case(desk, linked).relatives[0].id,
        batch_id=batches.batch_named(desk, sample.TRANSFER),
        next_letter_by=desk.today(),
    )
    try:
        letters.print_letter(desk, wish)
    except ForTheCaseworker as refused:
        return refused.plain()
    raise AssertionError("nothing kept the letter back")


def _printed(desk: Desk) -> dict[str, bytes]:
    with desk.read() as reading:
        ids = reading.letters.all_ids()
        return {one.number: reading.letters.paper(one.id).pdf for one in reading.letters.some(ids).values()}


def _unlocking(window: MainWindow, settings: Settings, out: Path, looks: Looks) -> Iterator[Path]:
    for language, scheme in looks:
        _dress(window, settings, language, scheme)
        yield _picture(window, out, "unlock", language, scheme)
    window.create_vault()
    for language, scheme in looks:
        _dress(window, settings, language, scheme)
        yield _picture(window, out, "create", language, scheme)


def _rooms(window: MainWindow, settings: Settings, desk: Desk, out: Path, looks: Looks) -> Iterator[Path]:
    searching, linked, decided = (_named(desk, number) for number in (journey_papers.SEARCHING, _LINKED, _DECIDED))
    transfer = batches.batch_named(desk, sample.TRANSFER)
    with desk.read() as reading:
        letter = reading.letters.all_ids()[0]
    tabs = ("overview", "family", "known", "samples", "batches", "letters", "documents", "history")
    places = {
        "today": Place(Room.TODAY),
        "cases": Place(Room.CASES),
        **{f"case_{tab}": Place(Room.CASE, case_id=searching, detail=tab) for tab in tabs},
        "case_linked": Place(Room.CASE, case_id=linked, detail="batches"),
        "case_remains": Place(Room.CASE, case_id=linked, detail="samples"),
        "case_identification": Place(Room.CASE, case_id=linked, detail="identification"),
        "case_decided": Place(Room.CASE, case_id=decided, detail="identification"),
        "batches": Place(Room.BATCHES),
        "batches_over_time": Place(Room.BATCHES, detail="over_time"),
        "batches_totals": Place(Room.BATCHES, detail="totals"),
        "batch": Place(Room.BATCH, batch_id=transfer),
        "batch_families": Place(Room.BATCH, batch_id=transfer, detail="families"),
        "write_letter": Place(Room.WRITE_LETTER, case_id=linked, batch_id=transfer, detail="L3"),
        "write_to_many": Place(Room.MAILING, batch_id=transfer, detail="L3"),
        "write_poster": Place(Room.WRITE_LETTER, case_id=searching, detail="poster"),
        "letter_templates": Place(Room.LETTER_TEMPLATES, detail="L6/uk"),
        "write_summary": Place(Room.WRITE_LETTER, case_id=searching, detail="summary"),
        "letters": Place(Room.LETTERS, letter_id=letter),
        "settings": Place(Room.SETTINGS),
        "history": Place(Room.HISTORY),
    }
    for language, scheme in looks:
        _dress(window, settings, language, scheme)
        for name, place in places.items():
            if window.rooms is None:
                raise AssertionError("the window is not open")
            window.rooms.go(place)
            yield _picture(window, out, name, language, scheme)


def _dress(window: MainWindow, settings: Settings, language: str, scheme: Scheme) -> None:
    settings.scheme = scheme.value
    settings.language = language
    window.take_settings()


def _picture(window: MainWindow, out: Path, name: str, language: str, scheme: Scheme) -> Path:
    settle(window)
    file = out / f"{name}_{language}_{scheme.value}.png"
    if not window.grab().save(str(file)):
        raise OSError("the picture could not be written")
    return file


def settle(window: MainWindow) -> None:
    """Wait until nothing is being worked on, and nothing starts within a moment or some rounds of events.

    A page is filled, shown and laid out in rounds, each of which may last longer than the moment on a busy machine.
    """
    calm_since, rounds = time.monotonic(), 0

    def calm() -> bool:
        nonlocal calm_since, rounds
        rounds += 1
        if not window.background.is_idle:
            calm_since, rounds = time.monotonic(), 0
        return rounds > ROUNDS and time.monotonic() - calm_since > CALM

    _until(calm)


def _until(reached: Callable[[], bool]) -> None:
    ends = time.monotonic() + PATIENCE
    while not reached():
        if time.monotonic() > ends:
            raise TimeoutError("a page did not come up")
        QApplication.processEvents()
        time.sleep(0.005)


def _named(desk: Desk, number: str) -> UUID:
    return cases.case_named(desk, number.format(year=desk.today().year))
