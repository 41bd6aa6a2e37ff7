"""Writing a file of a paper: as ReportLab does, but what is bytes already is taken as it is, and that is most of it."""

from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFFile, PDFObject, PDFTrailer


class Written(PDFObject):
    """An object whose bytes are known; others only point at it."""

    __RefOnly__ = 1

    def __init__(self, written: bytes = b"") -> None:
        self.written = written

    # ReportLab asks

    def format(self, _document: PDFDocument) -> bytes:
        return self.written


class WrittenFile(PDFDocument):
    """A document of ReportLab's that writes itself; papers are never encrypted."""

    @classmethod
    def take(cls, document: PDFDocument) -> None:
        """Let a canvas's document, which ReportLab makes, be one of this kind."""
        document.__class__ = cls

    # ReportLab asks

    def format(self) -> bytes:
        document: Any = self
        for root in (document.Catalog, document.info):
            document.Reference(root)
        parts: list[bytes] = [PDFFile(document._pdfVersion).format(document)]
        at, number, table = len(parts[0]), 1, []
        # Writing an object may bring further ones.
        while name := document.numberToId.get(number):
            held = document.idToObject[name]
            told = held.written if isinstance(held, Written) else pdfdoc.format(held, document, toplevel=1)
            parts.append(b"%d 0 obj\n%s%sendobj\n" % (number, told, b"" if told.endswith(b"\n") else b"\n"))
            table.append(b"%010d 00000 n \n" % at)
            at += len(parts[-1])
            number += 1
        parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (number, b"".join(table)))
        root, info = document.Reference(document.Catalog), document.Reference(document.info)
        trailer = PDFTrailer(startxref=at, Size=number, Root=root, Info=info, ID=document.ID())
        return b"".join([*parts, trailer.format(document)])
