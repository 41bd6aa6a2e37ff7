"""How long the window's pages take with many cases, beside the same rows asked for in plain SQL, and the memory of it.

.venv/bin/python tests/benchmarks/pages.py [--cases 100000] [--keep FOLDER]

A page counts as open when its rows were read, laid out and painted offscreen. The peer is the plain statements that
the page cannot do without, on the same encrypted file by the same driver: what the program adds is the ratio.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import Engine, event

from casetracker.casework.office import Office
from casetracker.services import cases, vaults
from casetracker.services.desk import Desk
from casetracker.ui import theme
from casetracker.ui.background import Background
from casetracker.ui.case_list_page import CaseListPage
from casetracker.ui.case_page import CasePage
from casetracker.ui.collecting import Collecting
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.settings import Settings
from casetracker.ui.theme import Scheme
from casetracker.ui.today_page import TodayPage
from casetracker.ui.widgets.ids_first import RowsTable
from casetracker.ui.workplace import Place, Room, Workplace
from casetracker.vault.slots import FLOOR
from tests.benchmarks import many_cases

PASSPHRASE: Final = "speed"  # noqa: S105  (of a vault that is only measured)
OPENED: Final = 200
"""Cases that are opened, spread over the list."""
_OF_A_CASE: Final = (
    "sought_person", "person_name", "relative", "statement", "registration", "talk", "case_batch_link",
    "identification_stage", "decision", "letter", "task", "attachment", "consent", "disclosure_rule", "note",
    "reference_sample", "sample_step", "comparison", "notification", "handover",
)  # fmt: skip


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--cases", type=int, default=100_000)
    asked.add_argument("--keep", type=Path, help="a folder in which the filled vault stays for the next run")
    told = asked.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = (told.keep or Path(place)) / "vault"
        if not folder.exists():
            # In a process of its own: what filling takes is no memory of the program.
            filling = get_context("spawn").Process(target=make, args=(folder, told.cases))
            filling.start()
            filling.join()
        app = QApplication(sys.argv[:1])
        # The pages have no window of a desktop around them here, and offscreen Qt says so for each.
        qInstallMessageHandler(lambda _kind, _where, said: None if "propagateSizeHints" in said else print(said))
        theme.apply(app, Scheme.LIGHT)
        Collecting(app)
        desk = vaults.open_vault(folder, PASSPHRASE)
        measure(desk, Path(place))
        desk.close()


def make(folder: Path, count: int) -> None:
    office = Office(code="KV1", name="Бюро розшуку (зразок)", caseworker="Прикладна Зразка")
    begun = time.perf_counter()
    desk = vaults.begin_vault(folder, PASSPHRASE, office, sample=True, cost=FLOOR).finish()
    many_cases.fill(desk, count)
    desk.database.checkpoint()
    desk.close()
    print(f"{count} cases with everything that belongs to them in {time.perf_counter() - begun:.0f} s")


def measure(desk: Desk, place: Path) -> None:
    window = QWidget()
    background = Background(window)
    statements: list[str] = []
    event.listen(Engine, "before_cursor_execute", lambda _c, _u, asked, *_rest: statements.append(asked))
    workplace = Workplace(
        desk, background, Dialogs(window), Settings(place / "settings"), lambda _place: None, lambda _said: None
    )
    before = memory()
    ids = cases.find_cases(desk)
    spread = [ids[one] for one in range(0, len(ids), max(1, len(ids) // OPENED))][:OPENED]
    print(f"{'milliseconds':46}{'median':>9}{'p95':>9}{'plain SQL':>11}{'ratio':>8}")
    page = CasePage(workplace)
    shown(page)
    first = [seen_first(page, background, one) for one in spread]
    plain = [timed(partial(plain_case, desk, one)) for one in spread]
    show("open the page of a case: its first screen", [one for one, _ in first], plain)
    show("open the page of a case: all of it", [one for _, one in first], plain)
    page.close()
    today = TodayPage(workplace)
    shown(today)
    took = [timed(lambda: opened(today, background, Place(Room.TODAY))) for _ in range(9)]
    plain = [timed(lambda: plain_today(desk)) for _ in range(9)]
    show("open the page of today", took, plain)
    today.close()
    listed = CaseListPage(workplace)
    shown(listed)
    opened(listed, background, Place(Room.CASES))
    table = listed.findChild(RowsTable, "cases")
    assert table is not None
    statements.clear()
    took = [timed(lambda: scrolled(table, background)) for _ in range(20)]
    print(f"{'scroll the list by one screen':46}{statistics.median(took):9.1f}{p95(took):9.1f}")
    print(f"statements for each screen of the list: {len(statements) / 20:.1f}")
    print(f"memory, MiB: {before} before the first page, {memory()} after all of them")
    background.wait_and_stop(10)


def shown(page: QWidget) -> None:
    page.resize(1080, 760)
    page.show()


def opened(page: Any, background: Background, place: Place) -> None:
    page.show_place(place)
    calm(background)
    page.grab()


def seen_first(page: CasePage, background: Background, case_id: UUID) -> tuple[float, float]:
    """Open a case; return the milliseconds until its name and its answer were painted, and until all was there."""
    begun = time.perf_counter()
    painted: list[float] = []
    loop = QEventLoop()

    def note_painted() -> None:
        painted.append((time.perf_counter() - begun) * 1000)
        loop.quit()

    watcher = _PaintWatcher(page, case_id, note_painted)
    page.tab("overview").viewport().installEventFilter(watcher)
    page.show_place(Place(Room.CASE, case_id=case_id))
    # Nothing is asked meanwhile: whoever looks at a screen does not keep the processor busy.
    loop.exec()
    calm(background)
    page.grab()
    whole = (time.perf_counter() - begun) * 1000
    page.tab("overview").viewport().removeEventFilter(watcher)
    return (painted[0] if painted else whole), whole


class _PaintWatcher(QObject):
    """Calls back after the first painting that shows a case."""

    def __init__(self, page: CasePage, case_id: UUID, tell: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._case_id, self._tell = page, case_id, tell
        self._told = False

    # Qt asks

    def eventFilter(self, watched: QObject, happened: QEvent) -> bool:
        shown = self._page.shown_case() == self._case_id
        if happened.type() is QEvent.Type.Paint and shown and not self._told:
            self._told = True
            # The children are painted after the ground that they stand on.
            QTimer.singleShot(0, self._page, self._tell)
        return super().eventFilter(watched, happened)


def scrolled(table: RowsTable, background: Background) -> None:
    """Scroll on by one screen, until its rows have come and were painted."""
    bar = table.verticalScrollBar()
    bar.setValue(bar.value() + bar.pageStep())
    calm(background)


def calm(background: Background) -> None:
    """Run the event loop until nothing works any more and everything has arrived."""
    loop = QEventLoop()
    timer = QTimer()
    # Asking without a pause would take the processor from those who read.
    timer.setInterval(2)
    timer.timeout.connect(lambda: loop.quit() if background.is_idle else None)
    timer.start()
    loop.exec()
    timer.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def plain_case(desk: Desk, case_id: UUID) -> None:
    with desk.read() as reading:
        connection = reading.session.connection()
        connection.exec_driver_sql("SELECT * FROM search_case WHERE id = ?", (case_id.hex,)).fetchall()
        for table in _OF_A_CASE:
            asked = f"SELECT * FROM {table} WHERE case_id = ? ORDER BY id"  # noqa: S608  (tables of ours)
            connection.exec_driver_sql(asked, (case_id.hex,)).fetchall()


def plain_today(desk: Desk) -> None:
    day = desk.today().isoformat()
    asked = " UNION ALL ".join(
        f"SELECT * FROM (SELECT case_id, {column} AS day FROM {table} WHERE {column} IS NOT NULL AND {column} <= ?"  # noqa: S608
        f" ORDER BY {column} LIMIT 200)"
        for table, column in (
            ("registration", "next_follow_up"),
            ("talk", "promised_by"),
            ("letter", "next_letter_by"),
            ("task", "due_on"),
            ("reference_sample", "due_on"),
        )
    )
    with desk.read() as reading:
        reading.session.connection().exec_driver_sql(f"{asked} ORDER BY day LIMIT 200", (day,) * 5).fetchall()


def timed(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def show(name: str, took: list[float], plain: list[float]) -> None:
    ratio = statistics.median(took) / statistics.median(plain)
    print(f"{name:46}{statistics.median(took):9.1f}{p95(took):9.1f}{statistics.median(plain):11.2f}{ratio:8.1f}")


def p95(values: list[float]) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]


def memory() -> int:
    """Return what the process holds in memory now, MiB (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") >> 20


if __name__ == "__main__":
    main()
