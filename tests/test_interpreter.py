"""What the program relies on in the interpreter and its binding to Qt."""

import sys

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 20_000


@pytest.mark.screens
def test_calls_that_return_nothing_lose_no_reference_to_none(qtbot: QtBot) -> None:
    """A binding that loses one reference to None a call ends the process after some 5,000 calls on Python 3.11.

    From Python 3.12 on, None is never freed and its count says nothing.
    """
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)

    for number in range(CALLS):
        label.setText(str(number))

    assert label.text() == str(CALLS - 1)
    assert abs(sys.getrefcount(None) - before) < CALLS / 100
