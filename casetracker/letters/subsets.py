"""The part of a font that a paper carries: always the alphabet of its language, and what else it prints.

Most letters of one language then carry the same parts, byte for byte: they are cut out and compressed once, and many
letters in one file share them. A letter grows by a few kilobytes.
"""

import re
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from casetracker.casework.paper_language import PaperLanguage
from casetracker.letters.written import Written

_SIGNS: Final = '0123456789.,;:–—-!?()«»“”„’"/№·[]%+'
_CYRILLIC: Final = "абвгдежзийклмнопрстуфхцчшщьюя"
_ALPHABETS: Final = {
    PaperLanguage.UKRAINIAN: _CYRILLIC + "ґєії",
    PaperLanguage.RUSSIAN: _CYRILLIC + "ёъыэ",
    PaperLanguage.ENGLISH: "abcdefghijklmnopqrstuvwxyz",
}
_NBSP: Final = 0xA0
_SPACE: Final = 0x20
_POINTER: Final = re.compile(rb"\b(\d+) 0 R\b")
_KEPT: Final = 64
"""Parts: eight fonts in three languages, and those with a sign more, as they come."""


class SubsetFont(TTFont):
    """A font whose parts begin with an alphabet."""

    def __init__(self, name: str, filename: str, **options: Any) -> None:
        super().__init__(name, filename, **options)
        self._begun: dict[PaperLanguage, Any] = {}
        self._written: dict[tuple[tuple[int, ...], ...], list[_Object]] = {}
        self._name_inside = "".join(sign for sign in name if sign.isalpha())

    def covers(self, text: str, language: PaperLanguage) -> bool:
        """Say whether all signs have their codes from the beginning, the same in every file of that language."""
        return language in self._begun and all(ord(sign) in self._begun[language].assignments for sign in text)

    def use(self, document: PDFDocument) -> None:
        """Let the file carry this font, as if something had been written with it."""
        self.getSubsetInternalName(0, document)

    def begin(self, document: PDFDocument, language: PaperLanguage) -> None:
        """Give the letters of the alphabet their codes, before the first word is written."""
        begun: Any = self._begun.get(language)
        if begun is None:
            alphabet = _ALPHABETS[language]
            self.splitString(alphabet + alphabet.upper() + _SIGNS, document)
            begun = self._begun[language] = self.state.pop(document)
            begun.assignments[_NBSP] = _SPACE
        state = self.state[document] = TTFont.State(False, self)
        vars(state).update(
            assignments=dict(begun.assignments),
            subsets=[list(one) for one in begun.subsets],
            nextCode=begun.nextCode,
        )

    # ReportLab asks

    def getSubsetInternalName(self, subset: int, doc: PDFDocument) -> str:
        state: Any = self.state.get(doc)
        if state is not None and state.internalName is None:
            # By its own name and not by its turn, so that the same words are written the same way in every file.
            state.internalName = self._name_inside
            vars(doc)["fontMapping"][self.fontName] = f"/{self._name_inside}"
            vars(doc)["delayedFonts"].append(self)
        named: str = super().getSubsetInternalName(subset, doc)
        return named

    def splitString(self, text: str, doc: PDFDocument, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        codes = vars(self.state[doc])["assignments"] if doc in self.state else {}
        try:
            return [(0, bytes(codes[ord(sign)] for sign in text))] if text else []
        except (KeyError, ValueError):
            # A sign that has no code yet, or one of a further part.
            parts: list[tuple[int, bytes]] = super().splitString(text, doc, encoding)
            return parts

    def addObjects(self, doc: Any) -> None:  # noqa: ANN401  (ReportLab's document tells no types)
        state: Any = self.state[doc]
        subsets = tuple(map(tuple, state.subsets))
        if subsets in self._written:
            self._add_again(doc, state.internalName, self._written[subsets])
            del self.state[doc]
            return
        before = set(doc.idToObject)
        super().addObjects(doc)
        added = [name for name in doc.idToObject if name not in before]
        if len(self._written) >= _KEPT:
            self._written.clear()
        self._written[subsets] = [_Object.of(doc, name, doc.idToObject[name]) for name in added]

    def _add_again(self, doc: Any, inside: str, objects: Sequence["_Object"]) -> None:  # noqa: ANN401
        """Enter what another file carries byte for byte; only the numbers of the objects are this file's own."""
        numbers = doc.idToObjectNumberAndVersion
        for one in objects:
            told = one.written % tuple(numbers[name][0] for name in one.points_at)
            written = Written(told)
            doc.Reference(written, one.name)
            if one.name.startswith(f"{inside}+"):
                doc.idToObject["BasicFonts"].dict[one.name] = written


class _Object(NamedTuple):
    """An object as it was written, with `%d` where the number of another stands."""

    name: str
    written: bytes
    points_at: tuple[str, ...]

    @classmethod
    def of(cls, document: Any, name: str, held: Any) -> "_Object":  # noqa: ANN401
        written = held.format(document)
        names = {number: name for name, (number, _) in document.idToObjectNumberAndVersion.items()}
        head, stream, rest = written.partition(b"stream\n")
        points = tuple(names[int(number)] for number in _POINTER.findall(head))
        told = _POINTER.sub(b"%d 0 R", head.replace(b"%", b"%%")) + (stream + rest).replace(b"%", b"%%")
        return cls(name, told, points)
