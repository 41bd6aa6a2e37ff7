"""What addresses are printed on: envelopes one by one, or sheets of labels, of which some may be used already."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker


class AddressSheet(StrEnum):
    C6_5 = "c6_5"
    C5 = "c5"
    LABELS_24 = "labels_24"
    LABELS_14 = "labels_14"

    @property
    def is_envelope(self) -> bool:
        return GRIDS[self].places == 1


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet and the labels on it, in millimetres; an envelope is a sheet with one place."""

    width: float
    height: float
    columns: int = 1
    rows: int = 1
    left: float = 0
    top: float = 0
    label_width: float = 0
    label_height: float = 0
    between: float = 0
    """Between two columns; rows of labels touch each other."""

    @property
    def places(self) -> int:
        return self.columns * self.rows

    def corner(self, place: int) -> tuple[float, float]:
        """Return how far from the left and from the top a label begins; places are counted from 0, row by row."""
        row, column = divmod(place, self.columns)
        return self.left + column * (self.label_width + self.between), self.top + row * self.label_height


GRIDS: Final = {
    AddressSheet.C6_5: Grid(229, 114),
    AddressSheet.C5: Grid(229, 162),
    AddressSheet.LABELS_24: Grid(210, 297, 3, 8, 0, 0.5, 70, 37),
    AddressSheet.LABELS_14: Grid(210, 297, 2, 7, 4.65, 15.15, 99.1, 38.1, 2.5),
}


class NoSuchPlace(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This sheet has {places} labels. Count from the upper left, row by row, and enter the first free one."
    )
    exit_code = 2


def sheets_of(sheet: AddressSheet, count: int, first: int) -> Iterator[Sequence[tuple[int, int]]]:
    """Yield, sheet by sheet, which address stands at which place; both are counted from 0.

    `first` is the first free label of the first sheet, counted from 1. Raises `NoSuchPlace`.
    """
    places = GRIDS[sheet].places
    if not 1 <= first <= places:
        raise NoSuchPlace(places=places)
    at = 0
    free = first - 1
    while at < count:
        some = min(places - free, count - at)
        yield [(at + one, free + one) for one in range(some)]
        at, free = at + some, 0
