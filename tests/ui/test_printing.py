"""Printing to a printer that writes a file: the pages that were asked for, their size, a title that names nobody."""

import datetime as dt
import io
from pathlib import Path

import pypdf
import pytest
from PySide6.QtGui import QPageLayout, QPageRanges
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casetracker.casework.address_sheets import GRIDS, AddressSheet
from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters import envelopes
from casetracker.letters.envelopes import Addressee
from casetracker.ui.printing import NoSuchPages, Printing, PrintJob, print_paper

Option = QAbstractPrintDialog.PrintDialogOption


def printer_to(file: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setResolution(60)
    return printer


def pages(count: int, sheet: AddressSheet = AddressSheet.C5) -> bytes:
    to = [Addressee(("Зразкова Ганна",), PaperLanguage.UKRAINIAN)] * count * GRIDS[sheet].places
    return envelopes.make(sheet, to, "", first=1, made_at=dt.datetime(2026, 3, 2, tzinfo=dt.UTC), sample=False)


def printed(file: Path) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(file.read_bytes()))


@pytest.mark.parametrize(("asked", "come"), [("", 4), ("2-3", 2), ("4", 1), ("1,3-9", 3)])
def test_only_the_pages_that_were_asked_for_are_painted(window: QWidget, tmp_path: Path, asked: str, come: int) -> None:
    printing, printer = Printing(window), printer_to(tmp_path / "out.pdf")
    printing.set_next_printer(printer)
    chosen = printing.ask_printer(PrintJob("KV1-2026-0041", pages=4))
    assert chosen is printer
    printer.setPageRanges(QPageRanges.fromString(asked))
    assert print_paper(pages(4), printer) == come
    assert len(printed(tmp_path / "out.pdf").pages) == come


def test_pages_that_the_paper_does_not_have_are_refused_and_nothing_is_sent(window: QWidget, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "out.pdf")
    printer.setPageRanges(QPageRanges.fromString("7"))
    with pytest.raises(NoSuchPages):
        print_paper(pages(2), printer)
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("sheet", AddressSheet)
def test_the_sheet_has_the_size_of_its_pages_and_the_title_names_nobody(
    window: QWidget, tmp_path: Path, sheet: AddressSheet
) -> None:
    grid, printing, printer = GRIDS[sheet], Printing(window), printer_to(tmp_path / "out.pdf")
    printing.set_next_printer(printer)
    printing.ask_printer(PrintJob("KV1-2026-0041", both_sides=False, size=(grid.width, grid.height)))
    assert printer.duplex() is QPrinter.DuplexMode.DuplexNone
    print_paper(pages(1, sheet), printer)
    out = printed(tmp_path / "out.pdf")
    assert out.metadata is not None
    assert out.metadata.title == "KV1-2026-0041"
    assert not out.metadata.author
    box = out.pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(
        (grid.width * 72 / 25.4, grid.height * 72 / 25.4), abs=2
    )


def test_a_letter_stands_upright_on_a4_whatever_was_printed_before(window: QWidget, tmp_path: Path) -> None:
    printing, printer = Printing(window), printer_to(tmp_path / "out.pdf")
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printing.set_next_printer(printer)
    printing.ask_printer(PrintJob("KV1-2026-0041", pages=1))
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Portrait
    print_paper(pages(1, AddressSheet.LABELS_24), printer)
    box = printed(tmp_path / "out.pdf").pages[0].mediabox
    assert float(box.height) > float(box.width)


def test_the_dialog_offers_pages_of_one_paper_and_never_a_file(window: QWidget, qtbot: QtBot) -> None:
    printing = Printing(window)
    several = printing.dialog(QPrinter(), PrintJob("KV1-2026-0041", pages=3))
    assert several.testOption(Option.PrintPageRange)
    assert several.testOption(Option.PrintCollateCopies)
    assert not several.testOption(Option.PrintToFile)
    assert (several.minPage(), several.maxPage()) == (1, 3)
    for job in (PrintJob("KV1-2026-0041", pages=1), PrintJob("Letters")):
        assert not printing.dialog(QPrinter(), job).testOption(Option.PrintPageRange)
