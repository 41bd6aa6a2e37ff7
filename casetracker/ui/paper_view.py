"""Shows a paper from memory: its pages on white, drawn in the background, never through a file."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from casetracker.ui import theme
from casetracker.ui.background import Background, Job
from casetracker.ui.theme import Space

REDRAW_MS: Final = 120
WIDEST: Final = 900


@dataclass(frozen=True, slots=True)
class _Drawn:
    asked: int
    pages: tuple[QImage, ...]
    text: str


class PaperView(QScrollArea):
    """The pages of one paper, one below the other, as wide as there is room."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._background = background
        self._pdf = b""
        self._asked = 0
        self._text = ""
        self._wide = 0
        self._sheets = _Sheets()
        self.setWidget(self._sheets)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(REDRAW_MS)
        self._redraw.timeout.connect(self._draw)
        self.setAccessibleName(self.tr("The paper"))

    @property
    def pages(self) -> int:
        return len(self._sheets.images)

    @property
    def text(self) -> str:
        """The words of the paper, for screen readers and tests."""
        return self._text

    def show_paper(self, pdf: bytes) -> None:
        """Show other bytes; the old pages stay until the new ones are drawn. No bytes show nothing."""
        self._pdf = pdf
        if pdf:
            self._draw()
        else:
            self._asked += 1
            self._text = ""
            self._sheets.show_images((), 1.0)

    @Slot()
    def _draw(self) -> None:
        if not self._pdf:
            return
        self._asked += 1
        asked, pdf, ratio = self._asked, self._pdf, self.devicePixelRatioF()
        self._wide = self._room()
        width = max(int(self._wide * ratio), 200)
        job = Job(lambda _job: _drawn(asked, pdf, width), self)
        job.succeeded.connect(self._show)
        self._background.start_reading(job)

    def _room(self) -> int:
        """Return how wide a page may be. Room for the scroll bar is left whether it shows or not.

        Else a page that fits without the bar no longer fits with it, and the two follow each other for ever.
        """
        bar = self.verticalScrollBar().sizeHint().width()
        return min(self.contentsRect().width() - bar - 2 * Space.GAP, theme.pixels(WIDEST))

    @Slot(object)
    def _show(self, drawn: _Drawn) -> None:
        if drawn.asked != self._asked:
            return
        self._text = drawn.text
        self._sheets.show_images(drawn.pages, self.devicePixelRatioF())
        self.setAccessibleDescription(drawn.text[:2000])

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room() != self._wide:
            self._redraw.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep() * 3,
            Qt.Key.Key_Up: -bar.singleStep() * 3,
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        if (key := Qt.Key(event.key())) in steps:
            bar.setValue(bar.value() + steps[key])
        else:
            super().keyPressEvent(event)


class _Sheets(QWidget):
    """Paints the pages with a hairline round each."""

    def __init__(self) -> None:
        super().__init__()
        self.images: tuple[QImage, ...] = ()
        self._ratio = 1.0

    def show_images(self, images: tuple[QImage, ...], ratio: float) -> None:
        self.images, self._ratio = images, ratio
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    # Qt asks

    def sizeHint(self) -> QSize:
        height = sum(int(image.height() / self._ratio) + Space.GAP for image in self.images) + Space.GAP
        return QSize(theme.pixels(300), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme.colours().line, 1))
        top = float(Space.GAP)
        for image in self.images:
            wide, tall = image.width() / self._ratio, image.height() / self._ratio
            where = QRectF((self.width() - wide) / 2, top, wide, tall)
            if event.rect().intersects(where.toAlignedRect()):
                painter.drawImage(where, image)
                painter.drawRect(where)
            top += tall + Space.GAP
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


def page_images(pdf: bytes, width: int) -> tuple[tuple[QImage, ...], str]:
    """Draw every page `width` pixels wide on white, and return the words as well."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    try:
        document.load(buffer)
        images = []
        words = []
        for place in range(document.pageCount()):
            size = document.pagePointSize(place)
            drawn = document.render(place, QSize(width, round(width * size.height() / size.width())))
            images.append(on_white(drawn))
            words.append(document.getAllText(place).text())
        return tuple(images), "\n".join(words)
    finally:
        document.close()
        buffer.close()


def on_white(drawn: QImage) -> QImage:
    """Lay a page, which comes without a ground, on white."""
    sheet = QImage(drawn.size(), QImage.Format.Format_RGB32)
    sheet.fill(theme.PAPER)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return sheet


def _drawn(asked: int, pdf: bytes, width: int) -> _Drawn:
    pages, text = page_images(pdf, width)
    return _Drawn(asked, pages, text)
