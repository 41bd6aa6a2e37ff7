"""Shows a document from memory: a picture or one page of a PDF, with zoom; never through a file."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from casetracker.casework.attachments import SHOWN, MediaType
from casetracker.ui import theme
from casetracker.ui.background import Background, Job
from casetracker.ui.paper_view import on_white
from casetracker.ui.theme import Space
from casetracker.ui.widgets.flow import FlowLayout
from casetracker.ui.widgets.text import Text

MOST_PIXELS: Final = 60_000_000
"""A picture of more is not unpacked: a file of a few kilobytes can claim to be of any size."""
_MOST_DRAWN: Final = 24_000_000
_STEP: Final = 1.25
_SMALLEST: Final = 0.5
_LARGEST: Final = 6.0
_REDRAW_MS: Final = 120
_SPOKEN: Final = 2000


@dataclass(frozen=True, slots=True)
class Drawn:
    """One page as it was drawn. Without an image the document cannot be shown."""

    asked: int
    image: QImage | None
    pages: int = 1
    text: str = ""


class DocumentView(QWidget):
    """One document, a page at a time. `+`, `-` and `0` zoom, the left and right arrows turn pages."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._content = b""
        self._kind = MediaType.PDF
        self._page = 0
        self._pages = 0
        self._zoom = 1.0
        self._asked = 0
        self._said = ""
        self._previous, self._next = QPushButton(), QPushButton()
        self._smaller, self._larger, self._fit = QPushButton(), QPushButton(), QPushButton()
        self._where = Text(tone="muted")
        self._sentence = Text(tone="muted")
        self._sheet = _Sheet()
        self._area = QScrollArea()
        self._area.setObjectName("document")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self._sheet)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.installEventFilter(self)
        self._redraw = QTimer(self, singleShot=True, interval=_REDRAW_MS)
        self._redraw.timeout.connect(self._draw)
        self._lay_out()
        self.retranslate()
        self._show_state()

    @property
    def image(self) -> QImage | None:
        """What is drawn now."""
        return self._sheet.image

    @property
    def page(self) -> tuple[int, int]:
        """The page shown, counted from 1, and how many there are."""
        return self._page + 1, self._pages

    def show_document(self, content: bytes, kind: MediaType) -> None:
        """Show another document from its first page."""
        self._content, self._kind, self._page, self._pages, self._zoom = content, kind, 0, 0, 1.0
        self._sheet.show_image(None, 1.0)
        self._said = "" if kind in SHOWN else "kept"
        self._show_state()
        if kind in SHOWN:
            self._draw()

    def show_nothing(self, *, failed: bool = False) -> None:
        """Show no document; `failed` where it could not be opened."""
        self._asked += 1
        self._content, self._pages, self._said = b"", 0, "failed" if failed else ""
        self._sheet.show_image(None, 1.0)
        self._show_state()

    def retranslate(self) -> None:
        for button, words, spoken in (
            (self._previous, "‹", self.tr("Previous page")),
            (self._next, "›", self.tr("Next page")),
            (self._smaller, "−", self.tr("Smaller")),
            (self._larger, "+", self.tr("Larger")),
            (self._fit, self.tr("Fit the width"), self.tr("Fit the width")),
        ):
            button.setText(words)
            button.setAccessibleName(spoken)
            button.setToolTip(spoken)
        self._area.setAccessibleName(self.tr("The document"))
        self._show_state()

    @Slot()
    def zoom_in(self) -> None:
        self._zoom_to(self._zoom * _STEP)

    @Slot()
    def zoom_out(self) -> None:
        self._zoom_to(self._zoom / _STEP)

    @Slot()
    def fit_width(self) -> None:
        self._zoom_to(1.0)

    @Slot()
    def next_page(self) -> None:
        self._turn_to(self._page + 1)

    @Slot()
    def previous_page(self) -> None:
        self._turn_to(self._page - 1)

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self._content:
            self._redraw.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._act_on(Qt.Key(event.key())):
            return True
        return bool(super().eventFilter(watched, event))  # type: ignore[arg-type]  # Qt watches its own objects only

    def _act_on(self, key: Qt.Key) -> bool:
        acts = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit_width,
        }
        if self._area.horizontalScrollBar().maximum() == 0:
            acts |= {Qt.Key.Key_Left: self.previous_page, Qt.Key.Key_Right: self.next_page}
        if key in acts:
            acts[key]()
        return key in acts

    def _zoom_to(self, zoom: float) -> None:
        self._zoom = min(max(zoom, _SMALLEST), _LARGEST)
        self._draw()

    def _turn_to(self, page: int) -> None:
        if 0 <= page < self._pages:
            self._page = page
            self._area.verticalScrollBar().setValue(0)
            self._draw()

    @Slot()
    def _draw(self) -> None:
        if not self._content or self._said == "kept":
            return
        self._asked += 1
        asked, content, kind, page = self._asked, self._content, self._kind, self._page
        # The area itself has no width before it shows something.
        bar = self._area.verticalScrollBar().sizeHint().width()
        room = max(self.width() - bar - Space.TIGHT, theme.pixels(160))
        width = int(room * self._zoom * self.devicePixelRatioF())
        job = Job(lambda _job: drawn(asked, content, kind, page, width), self)
        job.succeeded.connect(self._show)
        self._background.start_reading(job)

    @Slot(object)
    def _show(self, page: Drawn) -> None:
        if page.asked != self._asked:
            return
        self._pages = page.pages
        self._said = "" if page.image is not None else "too large"
        self._sheet.show_image(page.image, self.devicePixelRatioF())
        self._area.setAccessibleDescription(page.text[:_SPOKEN])
        self._show_state()

    def _show_state(self) -> None:
        several = self._pages > 1
        for button in (self._previous, self._next, self._where):
            button.setVisible(several)
        self._previous.setEnabled(self._page > 0)
        self._next.setEnabled(self._page + 1 < self._pages)
        there = self._sheet.image is not None
        for button in (self._smaller, self._larger, self._fit):
            button.setVisible(there)
        self._where.setText(self.tr("Page {page} of {pages}").format(page=self._page + 1, pages=self._pages))
        sentences = {
            "kept": self.tr("Documents of this kind are kept here but not shown. Open it with another program."),
            "too large": self.tr("This document cannot be shown here. Open it with another program."),
            "failed": self.tr("This document could not be opened."),
        }
        choose = self.tr("Choose a document and press Enter to see it here. The history notes who opened it.")
        self._sentence.setText(sentences.get(self._said, choose if not self._content else ""))
        self._sentence.setVisible(bool(self._sentence.text()))
        self._area.setVisible(there)

    def _lay_out(self) -> None:
        bar = QWidget()
        flow = FlowLayout(bar, across=Space.TIGHT)
        for button, name, act in (
            (self._smaller, "smaller", self.zoom_out),
            (self._larger, "larger", self.zoom_in),
            (self._fit, "fit", self.fit_width),
            (self._previous, "previous_page", self.previous_page),
            (self._next, "next_page", self.next_page),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
            flow.addWidget(button)
        self._where.setMinimumHeight(self._next.sizeHint().height())
        self._where.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        flow.addWidget(self._where)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(bar)
        column.addWidget(self._sentence)
        column.addWidget(self._area, 1)
        column.addStretch()


class _Sheet(QWidget):
    """Paints one image with a hairline round it."""

    def __init__(self) -> None:
        super().__init__()
        self.image: QImage | None = None
        self._ratio = 1.0

    def show_image(self, image: QImage | None, ratio: float) -> None:
        self.image, self._ratio = image, ratio
        self.resize(self.sizeHint())
        self.update()

    # Qt asks

    def sizeHint(self) -> QSize:
        if self.image is None:
            return QSize(0, 0)
        return QSize(round(self.image.width() / self._ratio), round(self.image.height() / self._ratio))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.image is None:
            return
        painter = QPainter(self)
        painter.drawImage(self.rect(), self.image)
        painter.setPen(QPen(theme.colours().line, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


def drawn(asked: int, content: bytes, kind: MediaType, page: int, width: int) -> Drawn:
    """Draw one page `width` pixels wide; the work of a job. What claims to be too large is not unpacked."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    try:
        return _page(asked, buffer, page, width) if kind is MediaType.PDF else _picture(asked, buffer, width)
    finally:
        buffer.close()


def _page(asked: int, buffer: QBuffer, page: int, width: int) -> Drawn:
    document = QPdfDocument()
    try:
        document.load(buffer)
        pages = document.pageCount()
        size = document.pagePointSize(page)
        if not 0 <= page < pages or size.width() < 1 or size.height() < 1:
            return Drawn(asked, None, pages)
        asked_for = _within(QSize(width, round(width * size.height() / size.width())))
        return Drawn(asked, on_white(document.render(page, asked_for)), pages, document.getAllText(page).text())
    finally:
        document.close()


def _picture(asked: int, buffer: QBuffer, width: int) -> Drawn:
    reader = QImageReader(buffer)
    # A telephone lays its photos down and notes which way is up.
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return Drawn(asked, None)
    image = reader.read()
    if image.isNull():
        return Drawn(asked, None)
    fits = _within(image.size().scaled(width, 10 * width, Qt.AspectRatioMode.KeepAspectRatio))
    return Drawn(asked, on_white(image.scaled(fits, mode=Qt.TransformationMode.SmoothTransformation)))


def _within(size: QSize) -> QSize:
    """Shrink a size that would take too much memory."""
    pixels = size.width() * size.height()
    if pixels <= _MOST_DRAWN:
        return size.expandedTo(QSize(1, 1))
    share = (_MOST_DRAWN / pixels) ** 0.5
    return QSize(max(int(size.width() * share), 1), max(int(size.height() * share), 1))
