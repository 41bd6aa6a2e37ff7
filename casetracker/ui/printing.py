"""Printing recorded bytes: the system's dialog, a neutral title, page by page, and never a file of ours in clear."""

from collections import deque
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QObject, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from casetracker.casework.errors import QT_TRANSLATE_NOOP, ForTheCaseworker
from casetracker.ui.paper_view import on_white

FINEST: Final = 600
"""Dots an inch beyond which a page of text gains nothing and only takes memory."""
_Option = QAbstractPrintDialog.PrintDialogOption


class PrinterRefused(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors",
        "The printer did not take the pages. The letter is recorded: print it again when the printer is ready.",
    )


class NoSuchPages(ForTheCaseworker):
    sentence = QT_TRANSLATE_NOOP(
        "Errors", "This paper has {pages} pages, and none of those that were asked for is among them. Choose others."
    )


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What goes to a printer. `title` names it in the spooler: a case number, never a person."""

    title: str
    pages: int = 0
    """How many pages it has; 0 where it is several papers, of which no range is printed."""
    both_sides: bool = True
    """Offered on both sides of a sheet; envelopes and labels have one."""
    size: tuple[float, float] = (210, 297)
    """Of its pages, in millimetres."""


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

    def ask_printer(self, job: PrintJob) -> QPrinter | None:
        """Ask for a printer, pages, sides and copies."""
        if self._next:
            chosen = self._next.popleft()
            if chosen is not None:
                prepare(chosen, job)
            return chosen
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, job)
        dialog = self.dialog(printer, job)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return printer if accepted else None

    def dialog(self, printer: QPrinter, job: PrintJob) -> QPrintDialog:
        """Make the system's dialog with what this job can be asked for."""
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print"))
        # Printing to a file would be a copy in clear of which the history knows nothing.
        dialog.setOption(_Option.PrintToFile, on=False)
        dialog.setOption(_Option.PrintSelection, on=False)
        dialog.setOption(_Option.PrintCurrentPage, on=False)
        dialog.setOption(_Option.PrintCollateCopies, on=True)
        dialog.setOption(_Option.PrintShowPageSize, on=True)
        dialog.setOption(_Option.PrintPageRange, on=job.pages > 1)
        if job.pages > 1:
            dialog.setMinMax(1, job.pages)
        return dialog


def prepare(printer: QPrinter, job: PrintJob) -> None:
    """Set what is known of a job before anybody is asked: its neutral title, the size of its pages, its sides."""
    printer.setDocName(job.title)
    printer.setCreator("")
    wide, tall = job.size
    size = QPageSize(QSizeF(min(job.size), max(job.size)), QPageSize.Unit.Millimeter, "", _FUZZY)
    lying = QPageLayout.Orientation.Landscape if wide > tall else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, lying, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
    printer.setCollateCopies(True)
    if not job.both_sides:
        printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    elif job.pages != 1 and printer.duplex() is QPrinter.DuplexMode.DuplexShortSide:
        # Letters are turned like the leaves of a book.
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)


_FUZZY: Final = QPageSize.SizeMatchPolicy.FuzzyMatch


def print_paper(pdf: bytes, printer: QPrinter) -> int:
    """Send the pages of recorded bytes to a printer, those that were asked for, and return how many.

    Raises `PrinterRefused` or `NoSuchPages`.
    """
    printer.setFullPage(True)
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    painter = QPainter()
    try:
        document.load(buffer)
        chosen = chosen_pages(printer, document.pageCount())
        if not chosen:
            raise NoSuchPages(pages=document.pageCount())
        shape = document.pagePointSize(chosen[0])
        lying = shape.width() > shape.height()
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait)
        if not painter.begin(printer):
            raise PrinterRefused
        for place in chosen:
            if place != chosen[0] and not printer.newPage():
                raise PrinterRefused
            _print_page(document, place, printer, painter)
        return len(chosen)
    finally:
        if painter.isActive():
            painter.end()
        document.close()
        buffer.close()


def chosen_pages(printer: QPrinter, count: int) -> list[int]:
    """Return the pages that were asked for, counted from 0; all of them where no range was."""
    ranges: QPageRanges = printer.pageRanges()
    if ranges.isEmpty():
        return list(range(count))
    return [place for place in range(count) if ranges.contains(place + 1)]


def _print_page(document: QPdfDocument, place: int, printer: QPrinter, painter: QPainter) -> None:
    inches = document.pagePointSize(place) / 72
    finest = min(printer.resolution(), FINEST)
    drawn = document.render(place, QSize(round(inches.width() * finest), round(inches.height() * finest)))
    scale = printer.resolution() / finest
    painter.save()
    painter.scale(scale, scale)
    painter.drawImage(0, 0, on_white(drawn))
    painter.restore()
