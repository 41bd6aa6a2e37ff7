"""A desk with one page on it, for tests of pages: what they ask for is noted, what is saved reaches them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.dossier import Dossier
from casetracker.services import cases
from casetracker.services.desk import Changes, Desk
from casetracker.ui.background import Background
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.mark_label import MarkLabel
from casetracker.ui.widgets.text import Facts
from casetracker.ui.workplace import Place, Workplace
from tests.desks import make_desk

SIZE: Final = (900, 640)
"""What the smallest window leaves to a page."""

Widget = TypeVar("Widget", bound=QWidget)


class Refreshed(Protocol):
    def refresh(self, changes: Changes) -> None: ...


class Stage(QObject):
    """The workplace of one page, and what happened on it."""

    _committed = Signal(object)

    def __init__(
        self, desk: Desk, window: QWidget, dialogs: Dialogs, background: Background, settings: Settings, qtbot: QtBot
    ) -> None:
        super().__init__(window)
        self.desk = desk
        self.window_shown = window
        self.dialogs = dialogs
        self.background = background
        self.qtbot = qtbot
        self.went: list[Place] = []
        self.said: list[str] = []
        self.workplace = Workplace(desk, background, dialogs, settings, self.went.append, self.said.append)
        self._pages: list[Refreshed] = []
        QVBoxLayout(window).setContentsMargins(0, 0, 0, 0)
        self._committed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        desk.listen(self._committed.emit)

    def show(self, page: QWidget) -> None:
        """Put a page into the smallest window."""
        column = self.window_shown.layout()
        assert column is not None
        column.addWidget(page)
        if hasattr(page, "refresh"):
            self._pages.append(page)
        self.window_shown.resize(*SIZE)
        self.window_shown.show()
        self.window_shown.activateWindow()

    def calm(self) -> None:
        """Wait until everything that was started has ended and reached the page."""
        self.qtbot.waitUntil(lambda: self.background.is_idle, timeout=20_000)
        self.qtbot.wait(1)
        self.qtbot.waitUntil(lambda: self.background.is_idle, timeout=20_000)
        # What was added to a page shows itself only in a further step.
        QCoreApplication.processEvents()
        self.qtbot.waitUntil(lambda: self.background.is_idle, timeout=20_000)

    def case(self, typed: str) -> UUID:
        """Return the one case that is found under what is typed."""
        (found,) = cases.find_cases(self.desk, typed)
        return found

    def dossier(self, case_id: UUID) -> Dossier:
        return cases.read_case(self.desk, case_id, noted=False)

    def _tell(self, changes: Changes) -> None:
        for page in self._pages:
            page.refresh(changes)


def said_in(widget: QWidget) -> list[str]:
    """Return every sentence in sight, those under one another each by itself, and the words of marks."""
    said: list[str] = []
    for label in widget.findChildren(QLabel):
        if not label.isVisibleTo(widget):
            continue
        lines = label.text().split("\n")
        said += [label.text(), *lines] if len(lines) > 1 else lines
        if isinstance(label, Facts):
            said += [part for line in lines for part in line.split(": ", 1)]
    return said + [one.mark.word for one in widget.findChildren(MarkLabel) if one.isVisibleTo(widget)]


def the(parent: QWidget, kind: type[Widget], name: str = "") -> Widget:
    """Return the child of this kind and object name."""
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert isinstance(found, kind), f"{kind.__name__} {name}"
    return found


def on_stage(
    folder: Path,
    window: QWidget,
    dialogs: Dialogs,
    background: Background,
    settings: Settings,
    qtbot: QtBot,
    *,
    sample: bool,
) -> Iterator[Stage]:
    """Open a vault, with the invented cases or with the reported claims alone, and close it after the test."""
    desk = make_desk(folder, sample=sample, with_claims=not sample)
    yield Stage(desk, window, dialogs, background, settings, qtbot)
    assert background.wait_and_stop(10)
    desk.close()
