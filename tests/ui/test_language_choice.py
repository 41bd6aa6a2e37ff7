"""The choice of the language is read whole, wherever it stands and in whatever print."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casetracker.ui import theme
from casetracker.ui.settings import Settings
from casetracker.ui.widgets.language_choice import LanguageChoice
from tests.ui.shells import Shell, a_shell
from tests.ui.stage import the


@pytest.fixture
def shell(qapp: QApplication, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    yield from a_shell(qapp, settings, qtbot, tmp_path)


@pytest.mark.parametrize("language", ["en", "uk", "ru"])
@pytest.mark.parametrize("scale", theme.PRINT_SCALES)
def test_no_language_of_the_first_page_is_cut(shell: Shell, qapp: QApplication, language: str, scale: int) -> None:
    theme.apply(qapp, theme.Scheme.LIGHT, scale)
    shell.translations.speak(language)
    shell.window.resize(1000, 700)
    shell.calm()
    box = the(shell.window.unlock_page, LanguageChoice, "language")
    cut = []
    for row in range(box.count()):
        box.setCurrentIndex(row)
        if box.shown_text() != box.currentText():
            cut.append(box.currentText())
    assert cut == []
