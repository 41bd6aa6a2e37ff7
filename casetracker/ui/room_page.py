"""What the window asks of every page, and what some pages can do besides."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance

from casetracker.services.desk import Changes
from casetracker.ui.workplace import Place


class RoomPage(Protocol):
    """A page of the main window, made with the `Workplace` when it is first shown, and then kept."""

    def show_place(self, place: Place) -> None:
        """Load what `place` names and show it; until then the old stays."""

    def refresh(self, changes: Changes) -> None:
        """Look at what a committed step has changed."""

    def unsaved(self) -> dict[str, dict[str, str]]:
        """Return each form with unsaved text: its name, and the fields as typed."""

    def heading(self) -> str:
        """Name the page without anybody's name."""

    def retranslate(self) -> None:
        """Say everything anew, in another language."""


@runtime_checkable
class AsksBeforeLeaving(Protocol):
    """A page that asks itself what becomes of unsaved text."""

    def leave(self, then: Callable[[], None]) -> None:
        """Call `then` once the text is saved or thrown away on purpose; staying calls nothing."""


@runtime_checkable
class Searchable(Protocol):
    """A page with a search line, which Ctrl+F reaches."""

    def focus_search(self) -> None: ...


@runtime_checkable
class ShownToFamilies(Protocol):
    """A page that a family may look at; the window shows nothing else meanwhile."""

    family_view_turned: SignalInstance
