"""While it is looked whether a person is recorded already: that it is, and what may be done instead of waiting."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from casetracker.ui.case_tabs.parts import button, buttons
from casetracker.ui.theme import Space
from casetracker.ui.widgets.progress import PATIENCE_MS
from casetracker.ui.widgets.text import Text


class LookingLine(QFrame):
    """Stands above the buttons of the form. Only the person decides to save without having looked."""

    unseen_wanted = Signal()
    """The case is to be saved although nobody has looked."""
    stopped = Signal()
    again_wanted = Signal()
    looking = Signal(bool)
    """Whether it is seen that it is being looked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("looking")
        self.setProperty("kind", "banner")
        self._said = Text()
        self._unseen = button("", "save_unseen", self.unseen_wanted.emit)
        self._again = button("", "look_again", self.again_wanted.emit)
        self._stop = button("", "stop_looking", self.stopped.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.INSIDE, Space.TIGHT, Space.INSIDE, Space.TIGHT)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self._said)
        column.addWidget(buttons(self._again, self._unseen, self._stop))
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._come_up)
        self._is_broken = False
        self.setFocusProxy(self._stop)
        self.retranslate()
        self.hide()

    def has_focus(self) -> bool:
        """Say whether the cursor stands on one of its buttons."""
        return any(one.hasFocus() for one in (self._unseen, self._again, self._stop))

    def begin(self) -> None:
        """Come into sight once looking takes long enough to notice."""
        self.rest()
        self._is_broken = False
        self._patience.start()

    def say_broken(self) -> None:
        """Say that it could not be looked, and offer to try again."""
        self._patience.stop()
        self._is_broken = True
        self._come_up()

    @Slot()
    def rest(self) -> None:
        """Go out of sight."""
        self._patience.stop()
        self.looking.emit(False)  # before its buttons lose the cursor
        self.hide()

    def retranslate(self) -> None:
        if self._is_broken:
            self._said.setText(
                self.tr("It could not be looked whether this person is recorded already. Nothing is saved yet.")
            )
        else:
            self._said.setText(self.tr("Looking whether this person is recorded already…"))
        self._unseen.setText(self.tr("Save without looking (Ctrl+Shift+S)"))
        self._again.setText(self.tr("Look again"))
        self._stop.setText(self.tr("Back to the form (Esc)"))
        self.setAccessibleName(self._said.text())

    @Slot()
    def _come_up(self) -> None:
        self.setProperty("tone", "attention" if self._is_broken else "accent")
        self.style().unpolish(self)
        self.style().polish(self)
        self._again.setVisible(self._is_broken)
        self.retranslate()
        self.show()
        self.looking.emit(not self._is_broken)
