"""How wide the columns of claims must be for their words to be read, and which are given up where room is short."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView

from casetracker.ui import theme
from casetracker.ui.theme import Space
from casetracker.ui.widgets.ids_first import RowsTable

_AROUND = 2 * Space.TEXT
"""The room that a cell leaves on both sides of its words."""


def widest_word(texts: Iterable[str]) -> int:
    """Return the width of a column in which no word is cut: a list breaks lines between words, never inside one."""
    metrics = QFontMetrics(theme.font())
    words = {word for text in texts for word in text.split()}
    return max(map(metrics.horizontalAdvance, words), default=0) + _AROUND


def bold_width(text: str) -> int:
    """Return the width of a column that takes a bold text in one line."""
    return QFontMetrics(theme.font(bold=True)).horizontalAdvance(text) + _AROUND


def lines_in(text: str, width: int) -> int:
    """Return how many lines a text takes in a column of this width."""
    room = QFontMetrics(theme.font()).boundingRect(
        0, 0, max(width - _AROUND, 1), 0, int(Qt.TextFlag.TextWordWrap), text
    )
    return max(round(room.height() / QFontMetrics(theme.font()).lineSpacing()), 1)


def in_lines(text: str, width: int) -> str:
    """Break a text between words into lines that a column of this width takes."""
    metrics, lines = QFontMetrics(theme.font(bold=True)), [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if metrics.horizontalAdvance(longer) <= width - _AROUND or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


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
        lines = max(lines_in(text, header.sectionSize(at)) for at, text in zip(shown, told, strict=True))
        table.setRowHeight(row, table.verticalHeader().defaultSectionSize() + max(lines - usual, 0) * more)


def _has_room(header: QHeaderView, least: dict[int, int]) -> bool:
    header.length()
    return all(header.isSectionHidden(column) or header.sectionSize(column) >= wide for column, wide in least.items())
