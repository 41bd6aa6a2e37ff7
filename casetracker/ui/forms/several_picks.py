"""Any number of recorded things, each a box to tick: samples, remains, results."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from casetracker.ui.forms.entries import Choice
from casetracker.ui.theme import Space
from casetracker.ui.widgets.text import Text


class SeveralPicks(QWidget):
    """Boxes one below the other, because what is recorded has long names; `empty` is said where there is nothing."""

    edited = Signal()

    def __init__(
        self, choices: Iterable[Choice], chosen: Iterable[UUID] = (), empty: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        ticked = {str(one) for one in chosen}
        self._boxes: list[tuple[Choice, QCheckBox]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        for choice in choices:
            box = QCheckBox(choice.words)
            box.setObjectName(f"pick_{choice.key}")
            box.setChecked(choice.key in ticked)
            box.toggled.connect(self._tell)
            column.addWidget(box)
            self._boxes.append((choice, box))
        if self._boxes:
            self.setFocusProxy(self._boxes[0][1])
        else:
            column.addWidget(Text(empty, tone="muted"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def typed(self) -> str:
        return ",".join(choice.key for choice, box in self._boxes if box.isChecked())

    def take_up(self, typed: str) -> None:
        wanted = set(typed.split(","))
        for choice, box in self._boxes:
            box.setChecked(choice.key in wanted)

    def told(self) -> object:
        return self.chosen()

    def widget(self) -> QWidget:
        return self

    def chosen(self) -> tuple[UUID, ...]:
        """Return the ids of what is ticked, in the order shown."""
        return tuple(UUID(choice.key) for choice, box in self._boxes if box.isChecked())

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()
