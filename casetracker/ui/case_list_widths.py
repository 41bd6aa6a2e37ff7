"""How wide the columns of the list of cases are: what identifies a person is read whole before anything else."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView

from casetracker.casework.cases import CaseStatus
from casetracker.ui import theme
from casetracker.ui.case_words import date_short, due_mark, word
from casetracker.ui.theme import Space
from casetracker.ui.widgets.ids_first import RowsTable
from casetracker.ui.widgets.text import lay_out

NUMBER, NAME, BORN, LAST, STATUS, DUE, WHY = range(7)
_NAME_WIDE: Final = 260
"""What a name, a first name and a name by the father take in most cases."""
_NAME_IN_TWO: Final = 200
"""From here on a name takes two lines at most."""
_NAME_NARROW: Final = 150
"""What a name in three lines takes."""
_STATUS_NARROW: Final = 168
"""Width of a status in two lines."""
_MOST_LINES: Final = 4
_DUE_DAYS: Final = (-199, 1, 7)
_LONG_DAY: Final = date(2000, 9, 30)
_LONG_NUMBER: Final = "KVW1-2026-0000"


def arrange(table: RowsTable, today: date, whys: Iterable[str]) -> None:
    """Give the columns their widths; reasons why cases were found take the place of the last contact and the status."""
    header = table.horizontalHeader()
    header.setStretchLastSection(False)
    reasons = list(whys)
    metrics = QFontMetrics(theme.font())
    long_day = date_short(_LONG_DAY)
    widest = max(due_mark(today + timedelta(days=days), today).size().width() for days in _DUE_DAYS)
    widths = {DUE: widest + 2 * Space.TIGHT}
    for place, widest_text in ((NUMBER, _LONG_NUMBER), (BORN, long_day), (LAST, f"~{long_day}")):
        widths[place] = metrics.horizontalAdvance(widest_text) + 2 * Space.INSIDE
    widths[NUMBER] += Space.INSIDE
    for place, wide in widths.items():
        widths[place] = max(wide, table.title_width(place))
    longest = max(metrics.horizontalAdvance(word(one, short=True)) for one in CaseStatus)
    one_line = longest + 2 * Space.INSIDE
    room = table.viewport().width()
    roomy = room - sum(widths.values()) - one_line >= theme.pixels(_NAME_WIDE)
    widths[STATUS] = one_line if roomy else min(one_line, theme.pixels(_STATUS_NARROW))
    table.setColumnHidden(WHY, not reasons)
    for place in (LAST, STATUS):
        table.setColumnHidden(place, bool(reasons))
        if reasons:
            widths[place] = 0
    sharing = 2 if reasons else 1
    left = (room - sum(widths.values())) // sharing
    for place in (BORN, DUE) if reasons else (BORN, LAST):
        # Days stand in the case as well; a name that cannot be read finds nobody.
        hide = left < theme.pixels(_NAME_NARROW)
        table.setColumnHidden(place, hide)
        left += widths[place] // sharing if hide else 0
    if not reasons:
        table.setColumnHidden(DUE, False)
    # A name or a status that takes two lines is read; one that ends in … is looked up.
    lines = 1 if roomy else 2 if left >= theme.pixels(_NAME_IN_TWO) else 3
    if reasons:
        lines = max(lines, *(_lines(one, left - 2 * Space.INSIDE) for one in reasons))
    table.fit_rows(lines)
    for place, wide in widths.items():
        if wide:
            table.setColumnWidth(place, wide)
    for place in (NAME, WHY):
        header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
    header.setMinimumSectionSize(theme.pixels(80))


def _lines(words: str, width: int) -> int:
    face = theme.font()
    tall = lay_out(words, face, width)[1].height()
    return min(-(-tall // QFontMetrics(face).lineSpacing()), _MOST_LINES)
