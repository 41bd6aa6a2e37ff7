"""What says that a family sees the screen, and who of it: leads that this person was not told of stay hidden."""

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from casetracker.casework.dossier import Dossier
from casetracker.ui.case_words import kin, line
from casetracker.ui.forms.entries import Choice, PickEntry
from casetracker.ui.theme import Space
from casetracker.ui.widgets.text import Text


class FamilyBar(QFrame):
    """A banner with a choice of the relatives; where there is one, there is nothing to choose."""

    chosen = Signal()
    """Somebody else looks at the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("family_bar")
        self.setProperty("kind", "banner")
        self.setProperty("tone", "accent")
        self._sentence = Text("", tone="text")
        self._who = PickEntry([])
        self._who.setObjectName("who_looks")
        self._who.edited.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.INSIDE, 12, Space.INSIDE, 12)
        row.setSpacing(Space.TEXT)
        row.addWidget(self._sentence, 3)
        row.addWidget(self._who, 1)
        self.hide()

    def begin(self, dossier: Dossier) -> None:
        """Offer the relatives of a case, and anybody of them at first."""
        self._sentence.setText(
            self.tr("Family view: only this case is shown, without notes, tasks and what was not told yet. F9 ends it.")
        )
        people = [
            Choice(str(one.id), line(kin(dossier, one), dossier.name_of(one)), one.id) for one in dossier.relatives
        ]
        anybody = Choice("", self.tr("Anybody of the family looks"), None)
        if len(people) > 1:
            self._sentence.setText(
                self._sentence.text()
                + " "
                + self.tr("Until you choose who looks, only what every relative may see is shown.")
            )
        self._who.blockSignals(True)
        self._who.offer(people if len(people) == 1 else [anybody, *people])
        self._who.blockSignals(False)
        self._who.setAccessibleName(self.tr("Who looks at the screen"))
        self._who.setVisible(len(people) > 1)

    def looking(self) -> UUID | None:
        """Return who looks; None is anybody of the family."""
        told = self._who.told()
        return told if isinstance(told, UUID) else None

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit()
