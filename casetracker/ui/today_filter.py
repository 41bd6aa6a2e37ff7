"""Which part of a day's work stands on the page: with whom it is done, how urgent it is, and whose cases."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casetracker.casework.registrations import Urgency
from casetracker.services.today import Area, Wanted
from casetracker.ui.forms.entries import Choice, PickEntry
from casetracker.ui.theme import Space


class TodayFilter(QWidget):
    """Three choices side by side. Nothing of them is kept: each day begins with everything."""

    chosen = Signal()

    def __init__(self, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who = who
        self._area, self._urgency, self._whose = PickEntry([]), PickEntry([]), PickEntry([])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TIGHT)
        for name, entry in (("area", self._area), ("urgency", self._urgency), ("whose", self._whose)):
            entry.setObjectName(f"today_{name}")
            entry.edited.connect(self.chosen)
            row.addWidget(entry, 1)
        row.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self._area.setAccessibleName(self.tr("With whom it is done"))
        self._urgency.setAccessibleName(self.tr("How urgent"))
        self._whose.setAccessibleName(self.tr("Whose cases"))
        self._area.offer(
            [
                Choice("", self.tr("Everything"), Area.EVERYTHING),
                Choice("family", self.tr("With the family"), Area.FAMILY),
                Choice("bodies", self.tr("With official bodies"), Area.BODIES),
                Choice("identification", self.tr("Identification and samples"), Area.IDENTIFICATION),
                Choice("office", self.tr("In the office"), Area.OFFICE),
            ]
        )
        self._urgency.offer(
            [
                Choice("", self.tr("Late, soon and planned"), None),
                Choice("late", self.tr("Late"), Urgency.LATE),
                Choice("soon", self.tr("Soon"), Urgency.SOON),
                Choice("planned", self.tr("Planned"), Urgency.PLANNED),
            ]
        )
        self._whose.offer(
            [Choice("", self.tr("Everybody's cases"), ""), Choice("mine", self.tr("My cases"), self._who)]
        )

    def wanted(self) -> Wanted:
        area, urgency, whose = self._area.told(), self._urgency.told(), self._whose.told()
        return Wanted(
            area if isinstance(area, Area) else Area.EVERYTHING,
            urgency if isinstance(urgency, Urgency) else None,
            str(whose or ""),
        )
