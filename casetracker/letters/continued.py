"""Where a section goes on on the next page, that page says which section it is."""

from typing import Any, Final

from reportlab.platypus import Flowable, Table

from casetracker.letters.lines import Lines

_BELOW: Final = 5


class LongTable(Table):
    """A table that names its section again above each part that stands on a further page."""

    section: Lines | None = None
    _above: Lines | None = None

    # ReportLab asks

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        room = self._room(available_width)
        width, height = super().wrap(available_width, available_height - room)
        return width, height + room

    def split(self, available_width: float, available_height: float) -> list[Any]:
        parts: list[Any] = super().split(available_width, available_height - self._room(available_width))
        for at, part in enumerate(parts):
            part.section = self.section
            part._above = self._above if at == 0 else self.section and self.section.again()
        return parts

    def draw(self) -> None:
        if self._above is not None:
            self._above.drawOn(self.canv, 0, vars(self)["_height"] + _BELOW)
        super().draw()

    def _room(self, width: float) -> float:
        return self._above.wrap(width, 0)[1] + _BELOW if self._above is not None else 0.0


class AtTheTop(Flowable):
    """The name of a section where a page begins with it; elsewhere it takes no room and is not drawn."""

    def __init__(self, section: Lines) -> None:
        super().__init__()
        self._section = section
        self._shown = False

    # ReportLab asks

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        frame = vars(self).get("_frame")
        self._shown = frame is not None and bool(vars(frame)["_atTop"])
        height = self._section.wrap(available_width, available_height)[1] + _BELOW if self._shown else 0.0
        return available_width, height

    def draw(self) -> None:
        if self._shown:
            self._section.drawOn(self.canv, 0, _BELOW)
