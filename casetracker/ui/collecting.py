"""Python's collection of what nothing names any more, kept on the thread of the window.

Collections begin on whichever thread makes the next thing. One that began on a working thread could take away a widget
there, and Qt crashes when a widget goes on any thread but its own.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

_EVERY: Final = 1000
"""Milliseconds between two looks."""


class Collecting(QObject):
    """Collects when as much was made as Python would wait for; from its making on nobody else does."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        gc.disable()
        # What was imported stays as long as the program: a collection need not go through it, which takes 100 ms.
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that is due, and with it all younger ones."""
        due = [
            generation
            for generation, (made, enough) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if made > enough
        ]
        if due:
            gc.collect(max(due))
