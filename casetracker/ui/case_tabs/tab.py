"""What every tab of a case is: a page filled from the dossier, filled anew when the case or the language changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from casetracker.casework.batches import Figure
from casetracker.casework.dossier import Dossier
from casetracker.casework.phone_lines import PhoneLine
from casetracker.ui.forms.record_form import RecordForm
from casetracker.ui.theme import Space
from casetracker.ui.widgets.page import Page, clear
from casetracker.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class CaseView:
    """What a tab shows: the dossier, the day it is read on, and whether a family looks at the screen."""

    dossier: Dossier
    today: date
    for_family: bool = False
    elsewhere: Mapping[UUID, Sequence[tuple[UUID, str]]] = field(default_factory=dict)
    """The other cases in which a relative asks too: id and number."""
    noted: Mapping[UUID, str] = field(default_factory=dict)
    """What is noted of a relative who asks in several cases, for all of them."""
    lines: Sequence[PhoneLine] = ()
    """Whom a family can call, as it is told of them."""
    figures: Mapping[UUID, Figure] = field(default_factory=dict)
    """The claims of transfers that the letters of the case may rest on."""


class CaseTab(Page):
    """One tab. Subclasses fill `column` from `self.view` in `fill`."""

    key: ClassVar[str] = ""
    form_wanted = Signal(object)
    """The `RecordForm` that is to be shown in place of the tabs."""
    tab_wanted = Signal(str)
    """The key of another tab."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.setObjectName(self.key)
        self.column.setContentsMargins(0, Space.GAP, 0, Space.TIGHT)
        self._view: CaseView | None = None
        self._stale = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fill_rest)
        self._came_from: tuple[str, int] = ("", 0)

    @property
    def view(self) -> CaseView:
        """What is shown. There is nothing to fill before a case was read."""
        if self._view is None:
            raise ValueError("no case is shown yet")
        return self._view

    @property
    def dossier(self) -> Dossier:
        return self.view.dossier

    def title(self) -> str:
        raise NotImplementedError

    def fill(self) -> None:
        """Build what the tab shows, in the language of the window."""
        raise NotImplementedError

    def fill_rest(self) -> None:
        """Build what lies below the first screen; called after that was painted."""

    def show_case(self, view: CaseView, *, now: bool) -> None:
        """Take another state of the case; a tab out of sight is filled when it is next shown."""
        self._view = view
        self._stale = True
        if now:
            self.fill_if_stale()

    def fill_if_stale(self) -> None:
        """Fill the tab where it is out of date; the keyboard and the place on the page stay where they were."""
        if not self._stale or self._view is None:
            return
        self._stale = False
        scroll = self.verticalScrollBar().value()
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None and focused.hasFocus() else ""
        clear(self.column)
        self.fill()
        self._hide_ways_to_forms()
        self.column.addStretch(1)
        self._came_from = (name, scroll)
        self._later.start()

    def _fill_rest(self) -> None:
        if self._view is None:
            return
        # A stretch that is moved forgets its share, and the cards would grow into the room below them.
        self.column.takeAt(self.column.count() - 1)
        self.fill_rest()
        self._hide_ways_to_forms()
        self.column.addStretch(1)
        if any(self._came_from):
            # What is new is laid out and shown only after this step.
            QTimer.singleShot(0, self, partial(self._go_back_to, *self._came_from))

    def _hide_ways_to_forms(self) -> None:
        """Take from a family's sight what opens a form: there are none in its view, and nobody is to be offered one.

        The words of such a button end in three points.
        """
        if self.view.for_family:
            for one in self.findChildren(QPushButton):
                if one.text().endswith("…"):
                    one.hide()

    def _go_back_to(self, name: str, scroll: int) -> None:
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()
        self.verticalScrollBar().setValue(scroll)

    def source_words(self, source_id: UUID | None) -> str:
        """Name the source that a record rests on; empty where none is recorded, or a family looks."""
        source = self.dossier.source(source_id)
        return source.title if source and not self.view.for_family else ""

    def want(self, form: RecordForm) -> None:
        """Ask the page to show a form."""
        self.form_wanted.emit(form)
