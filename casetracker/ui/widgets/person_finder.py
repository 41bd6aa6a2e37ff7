"""Choosing a person by typing: who is found stands below the field, and why; the arrows and Enter choose.

What was typed is kept nowhere. A draft keeps only which case was chosen.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from casetracker.services import cases, finding
from casetracker.services.finding import Found
from casetracker.ui import hit_words
from casetracker.ui.background import Cancelled, Job
from casetracker.ui.case_words import line
from casetracker.ui.theme import Space, Type
from casetracker.ui.widgets.hit_list import HitList
from casetracker.ui.widgets.text import Text
from casetracker.ui.workplace import Workplace

PAUSE_MS: Final = 120
"""How long a person stops typing before the search begins."""
_REFUSED: Final = "refused"
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 4, Qt.Key.Key_PageUp: -4}


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a search found; `asked` tells it from earlier ones."""

    asked: int
    hits: list[Found]


class PersonFinder(QWidget):
    """A field that finds people, and the list of them. As the entry of a form its value is the id of a case.

    Down and Up mark a hit while the cursor stays in the field, Enter takes it, Esc closes the list.
    """

    edited = Signal()
    """Another case is chosen, or none any more."""
    chosen = Signal(object)
    """The case that a person chose."""

    def __init__(self, workplace: Workplace, without: Collection[UUID] = (), parent: QWidget | None = None) -> None:
        """Find people in every case but some."""
        super().__init__(parent)
        self._workplace = workplace
        self._without = frozenset(without)
        self._asked = 0
        self._search: Job | None = None
        self._case: UUID | None = None
        self._takes_first = False
        self._line = QLineEdit()
        self._line.setObjectName("typed_person")
        self._line.setClearButtonEnabled(True)
        self._line.textEdited.connect(self._wait)
        self._line.textChanged.connect(self._note_cleared)
        self._line.installEventFilter(self)
        self._list = HitList()
        self._list.chosen.connect(self._choose)
        self._list.installEventFilter(self)
        self._said = Text(size=Type.MUTED, tone="muted")
        self._said.setObjectName("finder_said")
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._find)
        self.setFocusProxy(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        for widget in (self._line, self._list, self._said):
            column.addWidget(widget)
        self._list.hide()
        self._say("")
        self._retranslate()

    # What forms call

    def typed(self) -> str:
        """Return the chosen case; what was typed to find it is nobody's to keep."""
        return str(self._case) if self._case else ""

    def take_up(self, typed: str) -> None:
        """Choose a case again, and show its number and name once they are read."""
        known = _id_of(typed)
        self._close()
        self._take(known)
        if known is None:
            self._line.clear()
            return
        desk = self._workplace.desk
        job = Job(lambda _job: (known, cases.case_rows(desk, [known])), self)
        job.succeeded.connect(self._show_taken_up)
        job.failed.connect(self._workplace.dialogs.explain)
        self._workplace.background.start_reading(job)

    def told(self) -> object:
        return self._case

    def chosen_case(self) -> UUID | None:
        return self._case

    def widget(self) -> QWidget:
        return self

    def clear(self) -> None:
        """Forget what was typed, and choose nothing."""
        self.take_up("")

    # Qt asks

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self._line.setAccessibleDescription(description)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DynamicPropertyChange and self._line.property(_REFUSED) != self.property(
            _REFUSED
        ):
            self._line.setProperty(_REFUSED, self.property(_REFUSED))
            self._line.style().unpolish(self._line)
            self._line.style().polish(self._line)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._close()
            self._retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Whoever comes back to a page does not look for what was looked for before.
        if not event.spontaneous():
            self._close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._is_open():
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                # The form around would close otherwise.
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self._act_on(event.key(), event.modifiers()):
                return True
        return super().eventFilter(watched, event)

    def _is_open(self) -> bool:
        return self._timer.isActive() or self._list.isVisibleTo(self) or self._said.isVisibleTo(self)

    def _act_on(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        if key == Qt.Key.Key_Escape:
            self._close()
            self._line.setFocus()
            return True
        if modifiers & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in _STEPS:
            if (hit := self._list.step(_STEPS[Qt.Key(key)])) is not None:
                self._announce(hit_words.spoken(hit))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_marked()
            return True
        return False

    # Searching

    @Slot()
    def _wait(self) -> None:
        self._take(None)
        self._supersede()
        self._takes_first = False
        if self._line.text().strip():
            self._timer.start()
        else:
            self._close()

    @Slot(str)
    def _note_cleared(self, text: str) -> None:
        """Choose nothing: the button that clears the line edits nothing, as Qt counts it."""
        if not text:
            self._take(None)
            self._close()

    @Slot()
    def _find(self) -> None:
        self._timer.stop()
        self._supersede()
        desk, typed, asked, without = self._workplace.desk, self._line.text(), self._asked, self._without

        def find(job: Job) -> _Answer:
            try:
                found = finding.find_people(desk, typed, finding.AT_MOST + len(without), job.wanted)
            except finding.NoLongerWanted:
                raise Cancelled from None
            return _Answer(asked, [one for one in found if one.case_id not in without])

        job = Job(find, self)
        job.succeeded.connect(self._show)
        job.failed.connect(self._workplace.dialogs.explain)
        self._search = job
        self._workplace.background.start_reading(job)

    def _supersede(self) -> None:
        """End the search that is under way: its answer is no longer wanted."""
        self._asked += 1
        if self._search is not None:
            self._search.cancel()
            self._search = None

    @Slot(object)
    def _show(self, answer: _Answer) -> None:
        # An answer may be overtaken by a later one, or come after the list was closed.
        if answer.asked != self._asked:
            return
        self._list.setVisible(bool(answer.hits))
        self._list.show_hits(answer.hits)
        if answer.hits:
            self._say(hit_words.caution())
            first = self._list.marked()
            count = self.tr("Found: {count}").format(count=len(answer.hits))
            self._announce(f"{count}. {hit_words.spoken(first) if first else ''}")
        else:
            self._say(f"{hit_words.nothing_found()}\n{hit_words.how_to()}")
            self._announce(hit_words.nothing_found())
        if self._takes_first:
            self._take_marked()

    def _close(self) -> None:
        """Take the list away; an answer that is still under way is no longer wanted."""
        self._timer.stop()
        self._supersede()
        self._list.hide()
        self._list.show_hits([])
        self._say("")

    # Choosing

    def _take_marked(self) -> None:
        """Take the marked hit; where the search has not begun yet, the first that it finds."""
        if self._timer.isActive():
            self._find()
            self._takes_first = True
        elif (hit := self._list.marked()) is not None:
            self._choose(hit)

    @Slot(object)
    def _choose(self, hit: Found) -> None:
        self._takes_first = False
        self._close()
        self._line.setText(line(hit.number, hit.name))
        self._line.setCursorPosition(0)
        self._line.setFocus()
        self._take(hit.case_id)
        self._announce(self.tr("Chosen: {person}").format(person=line(hit.name, hit.number)))
        self.chosen.emit(hit.case_id)

    def _take(self, case_id: UUID | None) -> None:
        if case_id != self._case:
            self._case = case_id
            self.edited.emit()

    @Slot(object)
    def _show_taken_up(self, answer: tuple[UUID, list[cases.CaseRow]]) -> None:
        known, rows = answer
        if known != self._case:
            return
        if rows:
            self._line.setText(line(rows[0].number, rows[0].name))
            self._line.setCursorPosition(0)
        else:
            self._take(None)

    # Saying

    def _retranslate(self) -> None:
        self._line.setPlaceholderText(self.tr("Name, number, phone, unit or year"))
        self._list.setAccessibleName(self.tr("People found"))

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _announce(self, sentence: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._line, sentence))


def _id_of(typed: str) -> UUID | None:
    try:
        return UUID(typed)
    except ValueError:
        return None
