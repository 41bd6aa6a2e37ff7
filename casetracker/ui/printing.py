"""Printing recorded bytes: the system's dialog, a neutral title, page by page, and never a file of ours in clear."""

from collections import deque
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.ui.paper_view import on_white

FINEST: Final = 600
"""Dots an inch beyond which a page of text gains nothing and only takes memory."""


class PrinterRefused(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The printer did not take the pages. The letter is recorded: print it again when the printer is ready.",
    )


class Printing(QObject):
    """The one door to printers. A test answers in place of a person with `set_next_printer`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._next: deque[QPrinter | None] = deque()

    def set_next_printer(self, printer: QPrinter | None) -> None:
        """Take this printer, or none, as the answer to the next dialog."""
        self._next.append(printer)

    def has_printer(self) -> bool:
        """Say whether this computer knows any printer."""
        return bool(self._next) or bool(QPrinterInfo.availablePrinterNames())

    def ask_printer(self, title: str) -> QPrinter | None:
        """Ask for a printer, pages and copies. `title` names the job in the spooler: a case number, never a person."""
        if self._next:
            return self._next.popleft()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print"))
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return printer if accepted else None


def print_paper(pdf: bytes, printer: QPrinter) -> int:
    """Send the pages of recorded bytes to a printer and return how many. Raises `PrinterRefused`."""
    printer.setFullPage(True)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterRefused
    try:
        first, last = printer.fromPage() or 1, printer.toPage() or document.pageCount()
        chosen = range(max(first, 1) - 1, min(last, document.pageCount()))
        for place in chosen:
            if place > chosen.start and not printer.newPage():
                raise PrinterRefused
            _print_page(document, place, printer, painter)
        return len(chosen)
    finally:
        painter.end()
        document.close()
        buffer.close()


def _print_page(document: QPdfDocument, place: int, printer: QPrinter, painter: QPainter) -> None:
    inches = document.pagePointSize(place) / 72
    finest = min(printer.resolution(), FINEST)
    drawn = document.render(place, QSize(round(inches.width() * finest), round(inches.height() * finest)))
    scale = printer.resolution() / finest
    painter.save()
    painter.scale(scale, scale)
    painter.drawImage(0, 0, on_white(drawn))
    painter.restore()
