"""Windows are opened offscreen, each test with settings of its own, and no test waits for a box nobody answers."""

import os
from collections.abc import Iterator
from pathlib import Path

# Before anything of Qt is imported; `make test` sets another platform to run the same on a real screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from casetracker.ui import theme
from casetracker.ui.background import Background
from casetracker.ui.dialogs import Dialogs
from casetracker.ui.settings import Settings


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker("screens")
            # Said by the offscreen platform of every window that has a smallest size.
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"))


@pytest.fixture(autouse=True)
def _own_surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """Light theme, usual print, English, settings in a folder of the test's own, no box that waits for a person."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "qt-settings"))
    for kind in (QMessageBox, QFileDialog, QDialog):
        monkeypatch.setattr(kind, "exec", _nobody_answers)
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    if qapp.property("casetracker-scheme") != theme.Scheme.LIGHT.value or theme.print_scale() != theme.PRINT_SCALES[0]:
        theme.apply(qapp, theme.Scheme.LIGHT)
    yield
    QLocale.setDefault(before)


def _nobody_answers(box: QDialog) -> int:
    pytest.fail(f"a box waits for an answer that the test does not give: {box.windowTitle()}")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings")


@pytest.fixture
def window(qtbot: object) -> Iterator[QWidget]:
    shown = QWidget()
    yield shown
    shown.deleteLater()


@pytest.fixture
def dialogs(window: QWidget) -> Dialogs:
    return Dialogs(window)


@pytest.fixture
def background(window: QWidget) -> Iterator[Background]:
    running = Background(window)
    yield running
    assert running.wait_and_stop(10)
