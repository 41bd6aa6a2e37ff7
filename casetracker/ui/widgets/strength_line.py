"""How hard the passphrase in a line is to guess, said below it while it is typed."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from casetracker.ui import theme
from casetracker.ui.background import Background, Job
from casetracker.ui.theme import Space
from casetracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from casetracker.services.keys import Strength

_STEPS: Final = 4
_PAUSE: Final = 250
"""Milliseconds without a key before the passphrase is judged, which takes up to a tenth of a second."""
_TONES: Final = ("wrong", "attention", "accent", "done")


class StrengthLine(QWidget):
    """Bars and a sentence; the number of bars says the same as the words. It warns and forbids nothing."""

    def __init__(
        self,
        line: QLineEdit,
        background: Background,
        known: Callable[[], tuple[str, ...]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        """Watch `line`; `known` gives words that a guesser would try first, such as names."""
        super().__init__(parent)
        self.setObjectName("strength")
        self._line, self._background, self._known = line, background, known
        self._step = 0
        self._bars = _Bars()
        self._said = Text()
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        self._soon.timeout.connect(self._judge)
        line.textChanged.connect(self._wait)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TIGHT)
        row.addWidget(self._bars)
        row.addWidget(self._said, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        return self._said.text()

    # Qt asks

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    @Slot()
    def _wait(self) -> None:
        if self._line.text():
            self._soon.start()
        else:
            self._soon.stop()
            self.hide()

    @Slot()
    def _judge(self) -> None:
        typed, known = self._line.text(), self._known()

        def judge(_job: Job) -> "Strength":
            from casetracker.services import keys

            return keys.strength_of(typed, *known)

        job = Job(judge, self)
        job.succeeded.connect(self._take)
        self._background.start_reading(job)

    @Slot(object)
    def _take(self, found: "Strength") -> None:
        self._step = list(type(found)).index(found)
        self._say()
        self.setVisible(bool(self._line.text()))

    def _say(self) -> None:
        said = (
            self.tr("Guessed at once. Take several words that do not belong together."),
            self.tr("Weak: somebody who has a copy of the vault guesses it in days. A further word helps."),
            self.tr("Fair. One more word makes it strong."),
            self.tr("Strong."),
        )
        self._said.setText(said[self._step])
        self._bars.show_step(self._step)


class _Bars(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._step = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_step(self, step: int) -> None:
        self._step = step
        self.update()

    # Qt asks

    def sizeHint(self) -> QSize:
        return QSize(theme.pixels(_STEPS * 10), theme.pixels(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink: QColor = theme.colours().tone(_TONES[self._step]).ink
        wide = self.width() / _STEPS
        for place in range(_STEPS):
            # Taller from left to right: the shape alone says how far it is.
            high = self.height() * (0.4 + 0.6 * place / (_STEPS - 1))
            bar = QRectF(place * wide + 0.5, self.height() - high + 0.5, wide - 3, high - 1)
            painter.setPen(ink)
            painter.setBrush(ink if place <= self._step else Qt.BrushStyle.NoBrush)
            painter.drawRect(bar)
