"""How wide the columns of claims must be for their words to be read, and which are given up where room is short."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView

from casetracker.ui import theme
from casetracker.ui.theme import Space
from casetracker.ui.widgets.ids_first import RowsTable

_AROUND = 2 * Space.TEXT
"""The room that a cell leaves on both sides of its words."""


def widest_word(texts: Iterable[str]) -> int:
    """Return the width of a column in which no word is cut: a list breaks lines between words, never inside one."""
    face = theme.font()
    return max((_width(word, face.key(), bold=False) for text in texts for word in text.split()), default=0) + _AROUND


def bold_width(text: str) -> int:
    """Return the width of a column that takes a bold text in one line."""
    return _width(text, theme.font(bold=True).key(), bold=True) + _AROUND


def lines_in(text: str, width: int, *, bold: bool = False) -> list[str]:
    """Return the lines, broken between words, in which a column of this width takes a text."""
    face = theme.font(bold=bold).key()
    space, room = _width(" ", face, bold=bold), width - _AROUND
    lines: list[list[str]] = [[]]
    left = room
    for word in text.split():
        wide = _width(word, face, bold=bold)
        if lines[-1] and wide + space > left:
            lines.append([])
            left = room
        left -= wide + (space if lines[-1] else 0)
        lines[-1].append(word)
    return [" ".join(words) for words in lines]


@lru_cache(maxsize=4096)
def _width(text: str, _face: str, *, bold: bool) -> int:
    """Measure a text once in each face: lists ask for the same names and words again whenever they are laid out."""
    return QFontMetrics(theme.font(bold=bold)).horizontalAdvance(text)


def give_up(table: RowsTable, columns: Sequence[int], least: dict[int, int]) -> None:
    """Hide as few of `columns`, in their order, as leave others the widths of `least`; what is not needed returns."""
    header = table.horizontalHeader()
    for column in columns:
        table.setColumnHidden(column, False)
    for column in columns:
        if _has_room(header, least):
            return
        table.setColumnHidden(column, True)
    # Only when it is asked for its length does a header share out the room anew.
    header.length()


def give_lines(table: RowsTable, said: Mapping[int, Sequence[str]], *, usual: int = 1) -> None:
    """Give each row the lines that its words take in the columns in sight; `usual` is how many every row has."""
    header, more = table.horizontalHeader(), QFontMetrics(theme.font()).lineSpacing()
    shown = {at: told for at, told in said.items() if not header.isSectionHidden(at)}
    for row, told in enumerate(zip(*shown.values(), strict=True)):
        lines = max(len(lines_in(text, header.sectionSize(at))) for at, text in zip(shown, told, strict=True))
        tall = table.verticalHeader().defaultSectionSize() + max(lines - usual, 0) * more
        if table.rowHeight(row) != tall:
            table.setRowHeight(row, tall)


def _has_room(header: QHeaderView, least: dict[int, int]) -> bool:
    header.length()
    return all(header.isSectionHidden(column) or header.sectionSize(column) >= wide for column, wide in least.items())
