"""What every screen is given: the open desk, the doors for slow work, dialogs and settings, and the way elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from casetracker.services.desk import Desk
from casetracker.ui.background import Background
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.settings import Settings


class Room(StrEnum):
    """The places of the main window."""

    TODAY = "today"
    CASES = "cases"
    CASE = "case"
    DUPLICATES = "duplicates"
    MATCH_LIST = "match_list"
    BATCHES = "batches"
    BATCH = "batch"
    LETTERS = "letters"
    WRITE_LETTER = "write_letter"
    MAILING = "mailing"
    SETTINGS = "settings"
    LETTER_TEMPLATES = "letter_templates"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go: a room, and the case, batch, letter or record that it shows.

    `detail` names a tab, a part of it or a letter's kind.
    """

    room: Room
    case_id: UUID | None = None
    batch_id: UUID | None = None
    letter_id: UUID | None = None
    record_id: UUID | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Workplace:
    """Handed to every page on construction; there are no globals."""

    desk: Desk
    background: Background
    dialogs: Dialogs
    settings: Settings
    go: Callable[[Place], None]
    """Show another place; asks first when the present page has unsaved changes."""
    say: Callable[[str], None]
    """Show one sentence in the status bar and announce it."""
