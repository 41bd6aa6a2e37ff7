"""What a list says is read whole in every language, in a small window and in a wide one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casetracker import terms
from casetracker.casework.cases import CaseStatus
from casetracker.ui import theme
from casetracker.ui.case_list_widths import STATUS, WHY
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.ids_first import RowsTable
from casetracker.ui.workplace import Place, Room
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the

_AROUND_A_CELL = 22


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


@pytest.mark.parametrize("width", [1024, 1280])
def test_no_title_and_no_status_of_the_list_of_cases_is_cut(shell: Shell, width: int) -> None:
    shell.open(sample=True)
    shell.window.resize(width, 800)
    for language in ("en", "uk", "ru"):
        shell.translations.speak(language)
        shell.go(Place(Room.CASES))
        table = the(shell.rooms, RowsTable, "cases")
        header = table.horizontalHeader()
        seen = [column for column in range(header.count()) if not header.isSectionHidden(column)]
        # Why a case was found is said only in a search.
        assert width == 1024 or seen == [one for one in range(header.count()) if one != WHY], language
        cut = [column for column in seen if header.sectionSize(column) < table.title_width(column)]
        assert cut == [], language
        metrics = QFontMetrics(theme.font())
        room = QRect(0, 0, header.sectionSize(STATUS) - _AROUND_A_CELL, table.verticalHeader().defaultSectionSize())
        for status in CaseStatus:
            words = terms.word(status, language, short=True)
            taken = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words)
            assert taken.width() <= room.width(), words
            assert taken.height() <= room.height(), words
